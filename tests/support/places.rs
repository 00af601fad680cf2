//! Every sort of screen, and the way there on a stage.

use kring::app::Msg;
use kring::app::home::{CaseRow, LibraryNews};
use kring::session::Place;

use super::stage::Stage;

/// Three sessions in a list, one of them unreadable.
pub fn listed() -> LibraryNews {
    let row = |name: &str, level: &str, counts| CaseRow {
        name: name.into(),
        path: format!("/sessies/{name}"),
        school: name.get(11..).unwrap_or_default().into(),
        date: name.get(..10).unwrap_or_default().into(),
        level: level.into(),
        counts,
        ..CaseRow::default()
    };
    LibraryNews::Rows(vec![
        row("2026-11-21-BOS7", "basisonderwijs", (8, 52, 70)),
        row("2026-10-02-SOS3", "secundair onderwijs", (4, 32, 21)),
        CaseRow {
            name: "2026-09-30-kapot".into(),
            fault: Some("session.yaml:3:7: hier bestaat geen veld `schol`".into()),
            ..CaseRow::default()
        },
    ])
}

/// A way to a screen.
pub type Way = fn(&mut Stage);

/// Every sort of screen, with the way there from the demo.
pub fn places() -> Vec<(&'static str, Way)> {
    [of_home(), of_the_talk(), of_help(), over_a_card(), of_forms()].concat()
}

fn of_home() -> Vec<(&'static str, Way)> {
    vec![
        ("home", |stage| {
            stage.keys("ctrl-w");
            stage.send(Msg::Listed(listed()));
        }),
        ("home_empty", |stage| {
            stage.keys("ctrl-w");
            stage.send(Msg::Listed(LibraryNews::Rows(Vec::new())));
        }),
        ("new", |stage| stage.keys("ctrl-w n")),
    ]
}

/// The places of a talk, in its order.
fn of_the_talk() -> Vec<(&'static str, Way)> {
    vec![
        ("welcome", |stage| stage.go(Place::Welcome)),
        ("phase", |stage| stage.go(Place::Phase("fase-2".into()))),
        ("card", card),
        ("map", |stage| stage.go(Place::Card("actoren".into()))),
        ("review", |stage| stage.go(Place::Review("fase-3".into()))),
        ("closing", |stage| stage.go(Place::Closing)),
        ("findings", |stage| stage.go(Place::Findings)),
    ]
}

fn of_help() -> Vec<(&'static str, Way)> {
    vec![
        ("card_help", |stage| {
            card(stage);
            stage.keys("f1");
        }),
        ("map_help", |stage| {
            stage.go(Place::Card("actoren".into()));
            stage.keys("f1");
        }),
        ("findings_help", |stage| {
            stage.go(Place::Findings);
            stage.keys("f1");
        }),
    ]
}

/// What is laid over a card.
fn over_a_card() -> Vec<(&'static str, Way)> {
    vec![
        ("palette", |stage| {
            card(stage);
            stage.keys("ctrl-p");
        }),
        ("memo", |stage| {
            card(stage);
            stage.keys("f2");
            stage.write("spanning tussen twee collega's");
        }),
        ("explanation", |stage| {
            card(stage);
            stage.keys("f3");
        }),
        ("places", |stage| {
            card(stage);
            stage.keys("f5");
        }),
        ("states", |stage| {
            card(stage);
            stage.keys("f6");
        }),
    ]
}

fn of_forms() -> Vec<(&'static str, Way)> {
    vec![
        ("participants", |stage| {
            card(stage);
            stage.keys("f10");
        }),
        ("participant", |stage| {
            card(stage);
            stage.keys("f10 enter");
        }),
        ("school", |stage| {
            card(stage);
            stage.keys("f11");
        }),
        ("partner", |stage| {
            stage.go(Place::Card("actoren".into()));
            stage.keys("down f8");
        }),
    ]
}

/// A card of the demo with a line half-typed.
fn card(stage: &mut Stage) {
    stage.go(Place::Card("doelgerichtheid".into()));
    stage.write("p2:2)\"Dat hangt af van");
}
