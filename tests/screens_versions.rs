//! Two versions of a map on the screen: beside each other, one at a time where it is narrow, and the one growing into the other.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::Msg;
use kring::app::versions::EarlierVersion;
use kring::deck::Lang;
use kring::session::{Place, Remark, Session};
use support::stage::{Stage, demo};

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/screens", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// The demo as it is after a check in which a partner came, one went and one was put nearer, each because of a remark.
fn answered() -> (Session, EarlierVersion) {
    let old = demo(Lang::Nl);
    let mut now = old.clone();
    let remark = |id: &str, sort: &str, text: &str| Remark {
        id: id.into(),
        check: "k1".into(),
        question: "check-herkenbaar".into(),
        who: Some("leraar".into()),
        sort: sort.into(),
        text: text.into(),
        ..Remark::default()
    };
    now.remarks = vec![
        remark("f1", "misses", "kinderopvang"),
        remark("f2", "too-many", "dat hoort er niet"),
        remark("f3", "nearer", "dichterbij dan hier staat"),
    ];
    let rings: Vec<_> = support::stage::decks()
        .into_iter()
        .find(|deck| deck.id == old.deck.id)
        .unwrap()
        .map
        .rings
        .into_iter()
        .map(|ring| ring.id)
        .collect();
    let gone = now
        .partners
        .iter()
        .position(|p| !p.is_internal() && p.is_placed())
        .unwrap();
    let gone = now.partners.remove(gone).id;
    now.ties.retain(|tie| tie.from != gone && tie.to != gone);
    let nearer = now
        .partners
        .iter_mut()
        .find(|p| !p.is_internal() && p.distance.ring.as_ref().is_some_and(|ring| *ring != rings[0]))
        .unwrap();
    nearer.distance.ring = Some(rings[0].clone());
    let nearer = nearer.id.clone();
    let mut new = now.partners[0].clone();
    (new.id, new.name) = ("kinderopvang".into(), "kinderopvang".into());
    now.partners.push(new);
    let causes = [
        ("kinderopvang".into(), "f1".into()),
        (gone, "f2".into()),
        (nearer, "f3".into()),
    ];
    let earlier = EarlierVersion {
        number: 1,
        session: old.seen_from(&now),
        causes: causes.into_iter().collect(),
    };
    (now, earlier)
}

/// The map with its versions open, as they come from the disk.
fn compared(columns: u16, rows: u16) -> Stage {
    let (now, earlier) = answered();
    let mut stage = Stage::home(Lang::Nl);
    stage.open(now);
    stage.resize(columns, rows);
    stage.go(Place::Card("netwerkkaart".into()));
    stage.send(Msg::Versions(vec![earlier]));
    stage
}

#[test]
fn versions_stand_beside_each_other_with_every_change_and_its_remark() {
    let mut stage = compared(120, 40);
    let screen = stage.screen();
    golden("versions_120x40", &screen);
    for shown in ["Versie 1", "Nu", "kinderopvang", "(f1:", "(f2:", "(f3:"] {
        assert!(screen.contains(shown), "{shown}\n{screen}");
    }
}

#[test]
fn a_narrow_screen_shows_one_and_tab_the_other() {
    let mut stage = compared(80, 24);
    let now = stage.screen();
    golden("versions_80x24", &now);
    stage.keys("tab");
    let before = stage.screen();
    assert!(
        before.contains("Versie 1") && !before.contains("● kinderopvang"),
        "{before}"
    );
    assert!(now.contains("Nu") && now != before, "{now}");
}

#[test]
fn the_older_version_grows_into_the_map_of_now() {
    let mut stage = compared(100, 30);
    stage.keys("p");
    let first = stage.screen();
    assert!(first.contains("stap 0 van 7"), "{first}");
    stage.keys(&"right ".repeat(9));
    let last = stage.screen();
    assert!(last.contains("stap 7 van 7") && last.contains("Nu"), "{last}");
    stage.keys("left");
    golden("versions_step_100x30", &stage.screen());
    // Esc halts the growth, then leaves the page; the map is as it was.
    stage.keys("esc");
    assert!(stage.screen().contains("wijzigingen"), "{}", stage.screen());
    stage.keys("esc");
    assert!(!stage.screen().contains("Versie 1"), "{}", stage.screen());
}

#[test]
fn nothing_to_compare_is_said_and_what_changes_closes_the_page() {
    let mut stage = compared(100, 30);
    stage.keys("esc");
    stage.send(Msg::Versions(Vec::new()));
    assert!(
        stage.screen().contains("nog geen versie afgesloten"),
        "{}",
        stage.screen()
    );
    let (now, mut earlier) = answered();
    earlier.session = now;
    stage.send(Msg::Versions(vec![earlier]));
    assert!(stage.screen().contains("Sinds versie 1"), "{}", stage.screen());
    let mut stage = compared(100, 30);
    let gone = stage.session().partners[0].id.clone();
    assert!(stage.model.act(vec![kring::session::Intent::Remove(gone)]));
    stage.send(Msg::Tick);
    assert!(!stage.screen().contains("Versie 1"), "{}", stage.screen());
}
