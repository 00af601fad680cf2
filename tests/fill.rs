//! The map on the whole screen, a part of it on the whole screen, and the map laid out afresh: by keys, on schools of real size.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use kring::app::map;
use kring::deck::CardKind;
use kring::map::{Form, Scene};
use kring::session::{Place, Session};
use support::example;
use support::stage::Stage;

fn at_map(mut session: Session, columns: u16, rows: u16) -> Stage {
    let deck = example::deck();
    let (_, card) = deck
        .cards()
        .find(|(_, card)| card.kind == CardKind::Map)
        .expect("a map");
    session.progress.place = Place::Card(card.id.clone());
    let mut stage = Stage::home(kring::deck::Lang::Nl);
    stage.resize(columns, rows);
    stage.open(session);
    // Past the notes, which have the screen as long as few partners have a place.
    stage.model.open.as_mut().unwrap().map.show = map::Show::Picture;
    stage.resize(columns, rows);
    stage
}

fn scene(stage: &Stage) -> Scene {
    stage.model.open.as_ref().unwrap().map.scene().clone()
}

fn full(scene: &Scene) -> usize {
    scene.items.iter().filter(|item| item.form == Form::Full).count()
}

#[test]
fn the_whole_screen_has_room_for_more_names_and_goes_back() {
    let (mut before, mut after, mut all) = (0, 0, 0);
    for (code, _) in example::COMMITTED {
        let mut stage = at_map(example::school(code), 80, 24);
        let small = scene(&stage);
        stage.keys("alt-w");
        let large = scene(&stage);
        assert_eq!((large.width, large.height), (80, 23));
        before += full(&small);
        after += full(&large);
        all += large.items.len();
        stage.keys("esc");
        assert_eq!(scene(&stage), small);
    }
    assert!(
        after > before && after * 100 >= all * 68,
        "{before} then {after} of {all}"
    );
}

#[test]
fn a_domain_on_the_whole_screen_has_every_name_in_full() {
    for (code, _) in example::COMMITTED {
        let mut stage = at_map(example::school(code), 80, 24);
        stage.keys("alt-z");
        let mut seen = Vec::new();
        loop {
            let now = stage.model.open.as_ref().unwrap().map.zoom.clone().expect("a zoom");
            if seen.contains(&now) {
                break;
            }
            let part = scene(&stage);
            let short: Vec<&str> = part
                .items
                .iter()
                .filter(|i| i.form != Form::Full)
                .map(|i| i.name.as_str())
                .collect();
            assert!(short.is_empty(), "{code} {now:?}: {short:?} of {}", part.items.len());
            seen.push(now);
            stage.keys("right");
        }
        assert!(seen.len() >= 3, "{code}: {seen:?}");
    }
}

#[test]
fn a_map_laid_out_afresh_goes_back_where_it_was() {
    let mut stage = at_map(example::school("BOS1"), 120, 40);
    let ring = |stage: &mut Stage| {
        for n in 0..12 {
            let open = stage.model.open.as_mut().unwrap();
            open.map.selected = Some(open.session.partners[n * 4].id.clone());
            stage.keys("ctrl-b");
        }
        stage.model.open.as_mut().unwrap().map.selected = None;
        stage.resize(120, 40);
    };
    ring(&mut stage);
    let before = scene(&stage);
    stage.keys("alt-h");
    assert_ne!(scene(&stage), before);
    stage.keys("ctrl-z");
    assert_eq!(scene(&stage), before);
}
