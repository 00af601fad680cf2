//! What was half-typed when the program died is there again; and what was set up can be set otherwise.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::Overlay;
use kring::app::form::DialogForm;
use kring::app::forms::Purpose;
use kring::deck::Lang;
use kring::session::Place;
use support::stage::{Stage, empty};

fn form(stage: &Stage) -> (&DialogForm, &Purpose) {
    match stage.model.overlays.last() {
        Some(Overlay::Form(form, purpose)) => (form, purpose),
        other => panic!("no form: {other:?}"),
    }
}

#[test]
fn every_form_comes_back_as_it_was_being_filled_in() {
    for (keys, field) in [
        ("f11 down", "level"),
        ("f10 n", "function"),
        ("f10 enter", "function"),
        ("f4 down f8 up", "view p1"),
        ("f4 ctrl-l", "text"),
    ] {
        let mut stage = Stage::demo(Lang::Nl);
        stage.go(Place::Card("leren".into()));
        stage.keys(keys);
        let at = form(&stage).0.at;
        if field.starts_with("view") {
            stage.keys("right");
        } else {
            stage.write("half getypt: ja, \"nee\"");
        }
        let (before, purpose) = form(&stage);
        let (raw, purpose) = (before.fields[at].value.raw(), purpose.clone());
        assert!(raw.contains("half") || field.starts_with("view"), "{keys}: {raw}");
        stage.crash();
        let (after, again) = form(&stage);
        assert_eq!((again, after.at), (&purpose, at), "{keys}");
        assert_eq!(after.fields[at].value.raw(), raw, "{keys}");
        stage.keys("esc esc");
        stage.crash();
        assert!(
            !matches!(stage.model.overlays.last(), Some(Overlay::Form(..))),
            "{keys}"
        );
    }
}

#[test]
fn a_form_handed_in_leaves_nothing_half_typed() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.keys("f11 down");
    stage.write("lager");
    stage.send(kring::app::Msg::Tick);
    assert!(
        stage.draft.iter().any(|(at, _)| at.starts_with("form ")),
        "{:?}",
        stage.draft
    );
    stage.keys("enter");
    stage.crash();
    assert!(stage.model.overlays.is_empty());
    assert!(stage.draft.is_empty(), "{:?}", stage.draft);
}

#[test]
fn a_name_that_is_to_be_masked_is_in_no_draft() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Findings);
    stage.model.fill_in(Purpose::Mask("".into()));
    stage.write("Fatima");
    stage.send(kring::app::Msg::Tick);
    assert!(!format!("{:?}", stage.draft).contains("Fatima"));
}

#[test]
fn escape_asks_once_before_it_throws_away_what_was_filled_in() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.keys("f11 esc");
    assert!(stage.model.overlays.is_empty(), "nothing was filled in");
    stage.keys("f11");
    stage.write("X");
    stage.keys("esc");
    assert!(form(&stage).0.fault.is_some());
    stage.write("Y");
    stage.keys("esc");
    assert!(
        matches!(stage.model.overlays.last(), Some(Overlay::Form(..))),
        "it was changed again"
    );
    stage.keys("esc");
    assert!(stage.model.overlays.is_empty());
}

#[test]
fn a_correction_comes_back_as_a_correction() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("leren".into()));
    stage.keys("up enter");
    let id = stage
        .model
        .open
        .as_ref()
        .unwrap()
        .note()
        .unwrap()
        .editing
        .clone()
        .unwrap();
    stage.write(" en nog iets");
    stage.crash();
    let note = stage.model.open.as_ref().unwrap().note().unwrap();
    assert_eq!(note.editing.as_ref(), Some(&id));
    assert!(note.editor.text().ends_with(" en nog iets"));
    let count = stage.session().statements.len();
    stage.keys("enter");
    assert_eq!(stage.session().statements.len(), count);
    assert!(stage.session().statement(&id).unwrap().text.ends_with(" en nog iets"));
}

#[test]
fn the_cards_can_change_their_language_and_change_it_back() {
    let mut stage = Stage::demo(Lang::Nl);
    stage.go(Place::Card("leren".into()));
    let theme = |stage: &Stage| stage.model.open.as_ref().unwrap().card().unwrap().theme.to_string();
    let dutch = theme(&stage);
    stage.keys("f11");
    let at = form(&stage)
        .0
        .fields
        .iter()
        .position(|field| field.id == "language")
        .unwrap();
    stage.keys(&"down ".repeat(at));
    stage.keys("right enter");
    assert!(stage.model.overlays.is_empty(), "{:?}", form(&stage).0.fault);
    assert_eq!(stage.session().deck.language, Lang::En);
    assert_ne!(theme(&stage), dutch);
    stage.keys("ctrl-z");
    assert_eq!((stage.session().deck.language, theme(&stage)), (Lang::Nl, dutch));
    stage.keys("ctrl-y");
    assert_eq!(stage.session().deck.language, Lang::En);
    stage.crash();
    assert_eq!(stage.model.open.as_ref().unwrap().deck.language, Lang::En);
}

#[test]
fn a_language_is_offered_only_where_its_cards_know_all_that_was_used() {
    let mut stage = Stage::home(Lang::Nl);
    stage.model.decks.retain(|deck| deck.language == Lang::Nl);
    stage.open(empty());
    stage.keys("f11");
    assert!(form(&stage).0.fields.iter().all(|field| field.id != "language"));
}
