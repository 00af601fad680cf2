//! The private memos in clear: where they are listed, corrected and removed, and where they are not seen.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::command::Command;
use kring::deck::Lang;
use kring::session::{Memo, Place};
use kring::text::{Id, Text};
use support::stage::{Stage, demo, text_of};

/// The demo with two memos, at a card.
fn stage() -> Stage {
    let mut session = demo(Lang::Nl);
    session.progress.ended = None;
    session.memos = ["Zjeloo eerst", "Zjeloo daarna"]
        .into_iter()
        .zip(["n1", "n2"])
        .map(|(text, id)| Memo {
            id: Id::new(id),
            text: Text::new(text),
            ..Memo::default()
        })
        .collect();
    session.progress.place = Place::Card("instroom".into());
    let mut stage = Stage::home(Lang::Nl);
    stage.resize(100, 30);
    stage.open(session);
    stage
}

fn texts(stage: &Stage) -> Vec<String> {
    stage.session().memos.iter().map(|memo| memo.text.to_string()).collect()
}

#[test]
fn in_one_window_memos_are_listed_only_once_the_talk_is_over() {
    let mut stage = stage();
    stage.keys("alt-H");
    let screen = stage.screen();
    assert!(
        !screen.contains("Zjeloo") && screen.contains("leest dit scherm mee"),
        "{screen}"
    );
    stage.go(Place::Findings);
    stage.keys("alt-H");
    let screen = stage.screen();
    assert!(
        screen.contains("Zjeloo eerst") && screen.contains("Zjeloo daarna"),
        "{screen}"
    );
}

#[test]
fn at_the_desk_a_memo_is_corrected_and_removed_and_comes_back() {
    let mut stage = stage();
    kring::app::run(&mut stage.model, Command::Desk);
    stage.keys("alt-H down enter");
    assert!(stage.screen().contains("Zjeloo daarna"));
    stage.write(" pas");
    stage.keys("enter");
    assert_eq!(texts(&stage), ["Zjeloo eerst", "Zjeloo daarna pas"]);
    stage.keys("x");
    assert_eq!(texts(&stage), ["Zjeloo eerst"]);
    stage.keys("esc ctrl-z");
    assert_eq!(texts(&stage), ["Zjeloo eerst", "Zjeloo daarna pas"]);
    // A correction that is left changes nothing, and nothing of it stays under F2.
    stage.keys("alt-H enter");
    stage.write(" weg");
    stage.keys("esc esc");
    assert_eq!(texts(&stage), ["Zjeloo eerst", "Zjeloo daarna pas"]);
    assert!(stage.model.open.as_ref().unwrap().memo.is_empty());
}

#[test]
fn a_half_typed_memo_is_not_lost_to_a_correction() {
    let mut stage = stage();
    kring::app::run(&mut stage.model, Command::Desk);
    stage.keys("f2");
    stage.write("half");
    stage.keys("esc alt-H enter");
    assert!(stage.screen().contains("half getypte memo"), "{}", stage.screen());
    assert_eq!(stage.model.open.as_ref().unwrap().memo, "half");
}

#[test]
fn no_wall_shows_a_memo_whatever_is_open_and_the_list_closes_to_a_group_that_reads_along() {
    for keys in ["alt-H", "alt-H enter", "alt-H down x", "f2"] {
        let mut stage = stage();
        kring::app::run(&mut stage.model, Command::Desk);
        stage.keys(keys);
        assert!(stage.screen().contains("Zjeloo"), "{keys}");
        assert!(!text_of(&stage.wall().unwrap()).contains("Zjeloo"), "{keys}");
        // The window is the group's again while the list is open.
        kring::app::run(&mut stage.model, Command::Desk);
        let screen = stage.screen();
        assert!(!screen.contains("Zjeloo"), "{keys}\n{screen}");
    }
}
