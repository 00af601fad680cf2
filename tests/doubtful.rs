//! Words of somebody who withdraws or refuses that an old record holds for another, for a short form of a function or for nobody: each is
//! shown and asked about, and nothing goes without an answer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::deck::Lang;
use kring::session::{Basis, Participant, Partner, Place, Session, Speaker, Statement, Viewer};
use support::stage::{Stage, empty};

const TABLE: [&str; 5] = [
    "teacher",
    "teacher",
    "ICT co-ordinator",
    "pupil counsellor",
    "school nurse",
];

/// What an old record holds: who is noted, and the words.
const SAID: [(&str, &str); 12] = [
    ("p2", "our own words"),
    ("p 2", "we say one"),
    ("P2", "we say two"),
    ("p3", "p2 2) we say three"),
    ("p3", "p2 - we say four"),
    ("p3", "b 2) we say five"),
    ("p3", "the firm comes to us\nP.2; we say six"),
    ("", "p2 we say seven"),
    ("couns", "they tell you"),
    ("p3", "nurse; the ambulance waits"),
    ("p3", "p22 is no code of theirs"),
    ("teacher", "one of the teachers said it"),
];

fn session() -> Session {
    let mut session = empty();
    for (n, function) in (1..).zip(TABLE) {
        session.participants.push(Participant {
            id: format!("p{n}").as_str().into(),
            function: function.into(),
            ..Participant::default()
        });
    }
    for (n, (speaker, text)) in (1..).zip(SAID) {
        let speakers = Some(speaker).filter(|line| !line.is_empty());
        session.statements.push(Statement {
            id: format!("s{n}").as_str().into(),
            text: text.into(),
            card: Some("doelgerichtheid".into()),
            speakers: speakers
                .map(|line| Speaker::from(kring::text::Line::new(line)))
                .into_iter()
                .collect(),
            ..Statement::default()
        });
    }
    session.progress.place = Place::Card("doelgerichtheid".into());
    session
}

fn stage(lang: Lang, session: Session) -> Stage {
    let mut stage = Stage::home(lang);
    stage.open(session);
    stage
}

fn flat(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c == '│');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn left(stage: &Stage) -> Vec<String> {
    stage.session().statements.iter().map(|s| s.id.to_string()).collect()
}

/// Answers each question with the last row or the first; what was asked about, by the words shown.
fn answer(stage: &mut Stage, yes: bool) -> Vec<&'static str> {
    let mut asked = Vec::new();
    for _ in 0..SAID.len() {
        let screen = flat(&stage.screen());
        let one = SAID.iter().find(|(_, text)| {
            let last = text.lines().last().unwrap();
            screen.contains("Is this of") && screen.contains(last)
        });
        let Some((_, text)) = one else { break };
        asked.push(*text);
        stage.keys(if yes { "up enter" } else { "enter" });
    }
    asked
}

#[test]
fn a_withdrawal_shows_one_by_one_what_may_be_theirs_and_erases_what_is() {
    let mut stage = stage(Lang::En, session());
    stage.keys("f10 down w");
    assert!(flat(&stage.screen()).contains("may be theirs: 7"), "{}", stage.screen());
    stage.keys("down enter");
    let asked = answer(&mut stage, true);
    let wanted: Vec<&str> = SAID[1..8].iter().map(|(_, text)| *text).collect();
    assert_eq!(asked, wanted);
    assert_eq!(left(&stage), ["s9", "s10", "s11", "s12"]);
    stage.keys("ctrl-z ctrl-z ctrl-z");
    assert_eq!(
        left(&stage),
        ["s9", "s10", "s11", "s12"],
        "what was erased never comes back"
    );
}

#[test]
fn what_is_said_to_be_of_another_stays_as_it_is() {
    let mut stage = stage(Lang::En, session());
    stage.keys("f10 down w down enter");
    assert_eq!(answer(&mut stage, false).len(), 7);
    assert_eq!(left(&stage).len(), SAID.len() - 1);
}

#[test]
fn a_short_form_of_a_function_and_words_behind_one_are_asked_about_too() {
    for (downs, withdraws, gone) in [
        ("down down down", "they tell you", "s9"),
        ("down down down down", "nurse; the ambulance waits", "s10"),
    ] {
        let mut stage = stage(Lang::En, session());
        stage.keys(&format!("f10 {downs} w down enter"));
        assert_eq!(answer(&mut stage, true), [withdraws]);
        assert!(!left(&stage).contains(&gone.to_owned()));
    }
}

#[test]
fn a_refusal_asks_too_and_what_is_theirs_stays_out_of_every_output() {
    let mut stage = stage(Lang::En, session());
    stage.keys("f10 down down down x down enter");
    assert_eq!(answer(&mut stage, true), ["they tell you"]);
    let said = stage.session().statement("s9").unwrap().clone();
    assert_eq!(said.speakers, [Speaker::Participant("p4".into())]);
    assert!(stage.session().keeps_out(&said.speakers));

    stage.keys("up up x down enter");
    assert_eq!(answer(&mut stage, true).len(), 7);
    let text = |id: &str| stage.session().statement(id).unwrap().text.to_string();
    assert_eq!(
        (text("s4"), text("s5"), text("s8")),
        ("2) we say three".into(), "we say four".into(), "we say seven".into())
    );
    let said = |id: &str| stage.session().statement(id).unwrap().speakers.clone();
    assert!(
        ["s2", "s3", "s4", "s5", "s6", "s7", "s8"]
            .iter()
            .all(|id| stage.session().keeps_out(&said(id)))
    );
    assert!(!stage.session().keeps_out(&said("s11")));
}

#[test]
fn marks_on_the_map_for_a_spelling_of_the_code_are_asked_about() {
    let mut session = session();
    let mut partner = Partner {
        id: "clb".into(),
        name: "CLB".into(),
        ..Partner::default()
    };
    partner.importance.by.insert(Viewer::of_function("P 2"), Basis::Stated);
    session.partners.push(partner);
    let mut stage = stage(Lang::Nl, session);
    stage.keys("f10 down w down enter");
    for _ in 0..7 {
        assert!(flat(&stage.screen()).contains("Is dit van p2"), "{}", stage.screen());
        stage.keys("enter");
    }
    assert!(
        flat(&stage.screen()).contains("op de kaart staat bij ‘P 2’"),
        "{}",
        stage.screen()
    );
    stage.keys("down enter");
    assert!(stage.session().partners[0].importance.by.is_empty());
}
