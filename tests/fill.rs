//! The map on the whole screen, a part of it on the whole screen, and the map laid out afresh: by keys, on schools of real size.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use kring::app::map;
use kring::deck::CardKind;
use kring::map::{NameForm, Scene};
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
    scene.items.iter().filter(|item| item.form == NameForm::Full).count()
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
                .filter(|i| i.form != NameForm::Full)
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

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/fill", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

#[test]
fn the_map_on_the_whole_screen_and_a_domain_of_it() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        let mut stage = at_map(support::stage::demo(kring::deck::Lang::Nl), columns, rows);
        stage.keys("alt-w");
        golden(&format!("filled_{columns}x{rows}"), &stage.screen());
        stage.keys("esc alt-z");
        golden(&format!("zoomed_{columns}x{rows}"), &stage.screen());
        assert!(stage.model.open.as_ref().unwrap().map.selected.is_none());
    }
}

#[test]
fn every_domain_of_the_demo_fills_the_screen_with_every_name_in_full() {
    let mut stage = at_map(support::stage::demo(kring::deck::Lang::Nl), 80, 24);
    let used: Vec<_> = {
        let open = stage.model.open.as_ref().unwrap();
        let lives = |id: &kring::text::Id| open.session.partners.iter().any(|p| p.domains.contains(id));
        let domains = open.deck.map.domains.iter().filter(|domain| lives(&domain.id));
        domains.map(|domain| domain.id.clone()).collect()
    };
    stage.keys("alt-z");
    for id in used {
        let now = stage.model.open.as_ref().unwrap().map.zoom.clone();
        assert_eq!(now, Some(map::Zoom::Domain(id.clone())));
        let (part, screen) = (scene(&stage), stage.screen());
        let members: Vec<_> = stage
            .session()
            .partners
            .iter()
            .filter(|p| p.domains.contains(&id))
            .collect();
        assert_eq!(part.items.len(), members.len());
        for item in &part.items {
            assert_eq!(item.form, NameForm::Full, "{id}: {}\n{screen}", item.name);
            for run in &item.lines {
                assert!(
                    screen.contains(&run.text),
                    "{id}: {} is not on the screen\n{screen}",
                    run.text
                );
            }
        }
        stage.keys("right");
    }
}

#[test]
fn a_frame_of_the_wall_is_printed_with_the_map_on_it() {
    let home = tempfile::tempdir().unwrap();
    let printed = |more: &[&str]| {
        let args = ["wall", "demo", "--lang", "nl", "--once", "--size", "80x24"];
        let args: Vec<&str> = args.into_iter().chain(more.iter().copied()).collect();
        support::run::kring(home.path(), &args).out
    };
    for (more, name) in [
        (&[][..], "Schoolbestuur"),
        (&["--fill"], "Onderwijsinspectie"),
        (&["--zoom", "zorg"], "Kinderpsychiater"),
    ] {
        let frame = printed(more);
        assert!(frame.contains(name) && frame.contains("DEMO"), "{more:?}\n{frame}");
        assert_eq!(frame.lines().count(), 24, "{more:?}\n{frame}");
    }
}
