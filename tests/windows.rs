//! The two windows: what the wall shows of the desk, and what it never shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::command::Command;
use kring::app::windows::{Follow, Window};
use kring::deck::Lang;
use kring::session::{Memo, Place};
use kring::text::Text;
use support::stage::{Stage, demo, text_of};

/// Returns whether a word is the code of a participant: `p3`, also with a mark behind it.
fn is_code(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let digits = word.strip_prefix('p').unwrap_or_default();
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
}

/// Returns whether a word is a time of day: `15:52` or `15.52`.
fn is_time(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let two = |part: &str| part.len() == 2 && part.chars().all(|c| c.is_ascii_digit());
    word.split_once([':', '.'])
        .is_some_and(|(hour, minute)| two(hour) && two(minute))
}

/// A stage with the demo, as the facilitator has it at the desk.
fn desk(size: (u16, u16)) -> Stage {
    let mut session = demo(Lang::Nl);
    session.memos.push(Memo {
        id: kring::text::Id::new("m9"),
        text: Text::new("Zjeloo geheim"),
        ..Memo::default()
    });
    let mut stage = Stage::home(Lang::Nl);
    stage.resize(size.0, size.1);
    stage.open(session);
    kring::app::run(&mut stage.model, Command::Desk);
    assert_eq!(stage.model.windows.window, Window::Desk);
    stage
}

#[test]
fn the_wall_shows_no_memo_no_code_no_time_and_no_key() {
    for size in [(80, 24), (120, 40)] {
        let mut stage = desk(size);
        let deck = stage.model.open.as_ref().unwrap().deck.clone();
        for place in Place::walk(&deck).into_iter().filter(|place| *place != Place::Findings) {
            stage.go(place.clone());
            for _ in 0..8 {
                let wall = text_of(&stage.wall().unwrap());
                let words: Vec<&str> = wall.split_whitespace().collect();
                assert!(!wall.contains("Zjeloo"), "{place:?}\n{wall}");
                assert!(!words.iter().any(|word| is_code(word)), "a code at {place:?}\n{wall}");
                assert!(!words.iter().any(|word| is_time(word)), "a time at {place:?}\n{wall}");
                assert!(!wall.contains("F1"), "a key at {place:?}\n{wall}");
                // On the map: the next step, and the next view.
                stage.keys("f6");
                stage.keys("f8");
            }
        }
    }
}

#[test]
fn the_desk_shows_the_clock_the_memo_and_what_comes_next() {
    let mut stage = desk((100, 30));
    stage.go("card instroom".to_owned().try_into().unwrap());
    let screen = stage.screen();
    for part in ["Zjeloo geheim", "min voor deze kaart", "Doelgerichtheid", "opname"] {
        assert!(screen.contains(part), "{part} is missing\n{screen}");
    }
    kring::app::run(&mut stage.model, Command::Desk);
    let screen = stage.screen();
    assert!(!screen.contains("Zjeloo") && !screen.contains(" min"), "{screen}");
}

#[test]
fn the_line_is_shared_without_the_code_of_who_says_it() {
    let mut stage = desk((100, 30));
    stage.go("card instroom".to_owned().try_into().unwrap());
    for typed in ["p", "p2", "p2:"] {
        stage.write(&typed[typed.len() - 1..]);
        assert_eq!(Follow::of(&stage.model).unwrap().line, "", "after {typed}");
    }
    stage.write(" eerst de directie");
    assert!(text_of(&stage.wall().unwrap()).contains("eerst de directie"));
    kring::app::run(&mut stage.model, Command::ShareLine);
    assert!(!text_of(&stage.wall().unwrap()).contains("eerst de directie"));
}

#[test]
fn a_blank_wall_shows_nothing_and_any_key_brings_the_only_window_back() {
    let mut stage = desk((100, 30));
    kring::app::run(&mut stage.model, Command::Blank);
    assert_eq!(text_of(&stage.wall().unwrap()).trim(), "");
    assert!(!stage.screen().trim().is_empty(), "the desk goes on");
    kring::app::run(&mut stage.model, Command::Desk);
    assert_eq!(stage.screen().trim(), "");
    stage.keys("x");
    assert!(!stage.screen().trim().is_empty());
    let line = Follow::of(&stage.model).unwrap().line;
    assert_eq!(line, "", "the key that woke the screen typed nothing");
}
