//! A sentence of the talk that is typed where letters are commands: it renames nothing, takes nothing away and words nothing otherwise
//! without a question.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::Overlay;
use kring::deck::Lang;
use kring::session::{Conclusion, Entity, Participant, Partner, Place, Session, Statement, Theme};
use support::stage::{Stage, empty};

fn session() -> Session {
    let mut session = empty();
    for (id, function) in [("p1", "teacher"), ("p2", "nurse")] {
        session.participants.push(Participant {
            id: id.into(),
            function: function.into(),
            ..Participant::default()
        });
    }
    session.partners.push(Partner {
        id: "zorg".into(),
        name: "Zorg".into(),
        ..Partner::default()
    });
    session.statements.push(Statement {
        id: "s1".into(),
        text: "They come every week.".into(),
        card: Some("doelgerichtheid".into()),
        speakers: vec![kring::session::Speaker::Participant("p1".into())],
        about: vec!["zorg".into()],
        ..Statement::default()
    });
    session.conclusions.push(Conclusion {
        id: "c1".into(),
        text: "Zorg is near.".into(),
        evidence: vec!["zorg".into(), "s1".into()],
        ..Conclusion::default()
    });
    session.themes.push(Theme {
        id: "th1".into(),
        title: "Weekly help".into(),
        evidence: vec!["s1".into()],
        aspect: "leren".into(),
        note: None,
    });
    session.progress.place = Place::Findings;
    session
}

fn stage() -> Stage {
    let mut stage = Stage::home(Lang::En);
    stage.open(session());
    stage
}

fn names(session: &Session) -> Vec<String> {
    let partners = session.partners.iter().map(|p| p.name.to_string());
    let conclusions = session.conclusions.iter().map(|c| c.text.to_string());
    let themes = session.themes.iter().map(|t| t.title.to_string());
    let people = session.participants.iter().map(|p| p.function.to_string());
    let said = session.statements.iter().map(|s| format!("{} {:?}", s.text, s.excerpt));
    partners
        .chain(conclusions)
        .chain(themes)
        .chain(people)
        .chain(said)
        .collect()
}

const SENTENCES: [&str; 6] = [
    "We learn most from whoever comes inside.",
    "everybody here agrees on that",
    "er is meer te doen",
    "some people come every week",
    "p1: we see them, eh",
    "de zorg is eerder iets voor de rest",
];

#[test]
fn a_sentence_typed_at_the_findings_renames_nothing() {
    let before = names(&session());
    let stops = stage().model.open.as_ref().unwrap().findings.page.stops.len();
    let starts: Vec<(usize, &str)> = (0..stops)
        .flat_map(|at| [(at, ""), (at, "esc"), (at, "enter")])
        .collect();
    for (n, (at, opening)) in starts.into_iter().enumerate() {
        let (sentence, end) = (
            SENTENCES[n % SENTENCES.len()],
            ["enter", "ctrl-s"][n / SENTENCES.len() % 2],
        );
        let mut stage = stage();
        stage.keys(&"down ".repeat(at));
        if !opening.is_empty() {
            stage.keys(opening);
        }
        stage.write(sentence);
        stage.keys(end);
        let after: Vec<String> = names(stage.session()).into_iter().take(before.len()).collect();
        for (was, now) in before.iter().zip(&after) {
            let grown = now.len() > was.len() && now.starts_with(was.trim_end_matches(" None"));
            assert!(
                !grown,
                "{at} {opening} {sentence} {end}: {was} → {now}\n{}",
                stage.screen()
            );
        }
    }
}

/// A stage with the form of the partner open, as the letter `e` opens it from what a sentence rests on.
fn with_form() -> Stage {
    let mut stage = stage();
    for at in 0..80 {
        let open = stage.model.open.as_ref().unwrap();
        let stops = &open.findings.page.stops;
        if stops
            .get(at)
            .is_some_and(|stop| stop.evidence.first().is_some_and(|id| *id == *"zorg"))
        {
            stage.keys(&"down ".repeat(at));
            break;
        }
    }
    stage.keys("e");
    if !matches!(stage.model.overlays.last(), Some(Overlay::Form(..))) {
        stage.keys("e");
    }
    assert!(
        matches!(stage.model.overlays.last(), Some(Overlay::Form(..))),
        "{}",
        stage.screen()
    );
    stage
}

#[test]
fn the_question_shows_both_names_and_enter_means_it() {
    let mut stage = with_form();
    stage.write("arn most");
    stage.keys("ctrl-s");
    let screen = stage.screen();
    assert!(screen.contains("‘Zorg’ becomes ‘Zorgarn most’"), "{screen}");
    assert_eq!(stage.session().partners[0].name.as_str(), "Zorg");
    // What is typed on stays, and is asked about anew.
    stage.write(" from");
    stage.keys("enter");
    assert!(
        stage.screen().contains("‘Zorg’ becomes ‘Zorgarn most from’"),
        "{}",
        stage.screen()
    );
    assert_eq!(stage.session().partners[0].name.as_str(), "Zorg");
    stage.keys("enter");
    assert_eq!(stage.session().partners[0].name.as_str(), "Zorgarn most from");
}

#[test]
fn a_name_that_is_typed_anew_is_not_asked_about() {
    let mut stage = with_form();
    stage.keys("backspace backspace");
    stage.write("en voor allen");
    stage.keys("ctrl-s");
    assert_eq!(stage.session().partners[0].name.as_str(), "Zoen voor allen");
}

#[test]
fn no_letters_choose_what_takes_something_away() {
    for sentence in ["w erase", "wyes", "x quoted", "x everything"] {
        let mut stage = stage();
        stage.keys("f10 down");
        stage.write(sentence);
        stage.keys("enter");
        let session = stage.session();
        assert_eq!(session.participants.len(), 2, "{sentence}");
        assert_eq!(
            session.participants[1].consent,
            kring::session::Consent::default(),
            "{sentence}"
        );
    }
    let mut stage = stage();
    stage.keys("f10 down w down enter");
    assert_eq!(stage.session().participants.len(), 1);
    assert!(matches!(stage.session().find("s1").unwrap().1, Entity::Statement(_)));
}
