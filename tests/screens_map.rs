//! The map as people see it: golden screens of the demo, and sessions led by keys alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::mouse::Mouse;
use kring::app::{Msg, ScreenTheme};
use kring::deck::Lang;
use kring::session::{Distance, DomainState, Participant, Partner, Place, Session};
use kring::text::SignSet;
use support::stage::{Stage, empty};

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/screens", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

/// A session at its map, in a size.
fn at_map(session: Session, columns: u16, rows: u16) -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    stage.resize(columns, rows);
    stage.open(session);
    stage.go(Place::Card("actoren".into()));
    stage
}

fn demo(columns: u16, rows: u16) -> Stage {
    at_map(support::stage::demo(Lang::Nl), columns, rows)
}

/// An empty session with three participants.
fn people() -> Session {
    let mut session = empty();
    for (n, function) in (1..).zip(["leraar", "directeur", "zorgcoördinator"]) {
        session.participants.push(Participant {
            id: format!("p{n}").into(),
            function: function.into(),
            ..Participant::default()
        });
    }
    session
}

#[test]
fn the_picture_in_three_sizes() {
    for (columns, rows) in [(80, 24), (120, 40), (160, 50)] {
        let mut stage = demo(columns, rows);
        golden(&format!("map_{columns}x{rows}"), &stage.screen());
    }
    let mut stage = demo(160, 50);
    stage.keys("ctrl-f");
    stage.write("buurt");
    stage.keys("enter");
    golden("map_selected_160x50", &stage.screen());
}

#[test]
fn a_map_that_nobody_has_seen_is_laid_out_when_it_is_shown() {
    let mut stage = Stage::home(Lang::Nl);
    stage.open(support::stage::demo(Lang::Nl));
    let anchors = |stage: &Stage| stage.model.open.as_ref().unwrap().map.anchors();
    assert!(anchors(&stage).partners.is_empty(), "nothing is laid out for a card");
    stage.go(Place::Card("actoren".into()));
    let open = stage.model.open.as_ref().unwrap();
    let afresh = kring::map::arrange(&open.session, &open.deck.map);
    assert_eq!(*anchors(&stage), afresh);
}

#[test]
fn the_notes_before_they_have_a_place() {
    let mut session = support::stage::demo(Lang::Nl);
    for (n, p) in (0..).zip(&mut session.partners) {
        p.distance = Distance::default();
        p.by = vec![format!("p{}", 1 + n % 6).into()];
    }
    let mut stage = at_map(session, 120, 40);
    golden("map_notes_120x40", &stage.screen());
    stage.keys("tab tab tab tab shift-tab");
    stage.resize(80, 24);
    golden("map_missing_80x24", &stage.screen());
    stage.keys("tab f7 f7 down");
    golden("map_notes_alone_80x24", &stage.screen());
}

#[test]
fn the_list_and_the_table() {
    let mut stage = demo(120, 40);
    stage.keys("f7 down");
    golden("map_beside_120x40", &stage.screen());
    stage.keys("f7 right right");
    golden("map_table_120x40", &stage.screen());
    stage.resize(80, 24);
    golden("map_table_80x24", &stage.screen());
}

#[test]
fn what_lies_over_the_map() {
    let mut stage = demo(80, 24);
    stage.keys("f12");
    golden("map_figures_80x24", &stage.screen());
    stage.keys("esc f1");
    golden("map_help_80x24", &stage.screen());
    stage.keys("esc ctrl-s");
    golden("map_empty_domains_80x24", &stage.screen());
    stage.keys("esc shift-f6");
    golden("map_views_80x24", &stage.screen());
    stage.keys("esc ctrl-f");
    stage.write("clb");
    stage.keys("enter ctrl-k");
    golden("map_ties_80x24", &stage.screen());
    stage.keys("enter");
    golden("map_tie_80x24", &stage.screen());
    stage.keys("esc f8");
    golden("map_partner_80x24", &stage.screen());
}

#[test]
fn an_empty_map_says_what_to_do() {
    let mut stage = at_map(people(), 80, 24);
    golden("map_empty_80x24", &stage.screen());
    stage.write("CLB @z");
    golden("map_offers_80x24", &stage.screen());
}

/// A whole inventory by keys alone, in the order of the method.
#[test]
fn an_inventory_led_by_keys() {
    let mut stage = at_map(people(), 80, 24);
    for line in ["CLB", "Bibliotheek", "Logopedist"] {
        stage.write(line);
        stage.keys("enter");
    }
    stage.keys("shift-tab");
    stage.write("CLB");
    stage.keys("enter enter tab");
    // Together: named twice, it is one partner, with the cursor on it; each gets its domains.
    stage.write("@zorg");
    stage.keys("enter ctrl-g ctrl-o");
    stage.write("pedag");
    stage.keys("tab");
    stage.write("prof");
    stage.keys("enter ctrl-g");
    stage.write("@zorg");
    stage.keys("enter tab");
    // Distance.
    stage.keys("ctrl-g ctrl-up ctrl-up ctrl-up ctrl-g ctrl-up ctrl-g");
    stage.write("!2");
    stage.keys("enter tab");
    // Importance.
    stage.keys("ctrl-f");
    stage.write("clb");
    stage.keys("enter ctrl-t");
    stage.write("iedereen");
    stage.keys("enter ctrl-g");
    stage.write("*l");
    stage.keys("enter tab");
    // Ties.
    stage.keys("ctrl-f");
    stage.write("clb");
    stage.keys("enter ctrl-k");
    stage.write("logo");
    stage.keys("enter");
    stage.write("verwijst door");
    stage.keys("enter tab ctrl-s");
    // Who is missing.
    stage.write("onderz");
    stage.keys("enter enter ctrl-l");
    stage.write("een stem van ouders");
    stage.keys("enter");
    let session = stage.session();
    let seen = |id: &str| {
        let p = session.partner(id).unwrap();
        let domains: Vec<&str> = p.domains.iter().map(|d| d.as_str()).collect();
        let by: Vec<&str> = p.importance.by.keys().map(|d| d.as_str()).collect();
        (domains, p.distance.ring.as_deref(), by)
    };
    assert_eq!(session.partners.len(), 3);
    assert_eq!(seen("clb"), (vec!["zorg"], Some("dicht"), vec!["all"]));
    assert_eq!(
        seen("bibliotheek"),
        (vec!["aanbod", "professionalisering"], Some("ver"), vec!["leerkracht"])
    );
    assert_eq!(seen("logopedist"), (vec!["zorg"], Some("dicht"), vec![]));
    let tie = session.ties.first().unwrap();
    assert_eq!(
        (tie.from.as_str(), tie.to.as_str(), tie.label.as_deref()),
        ("clb", "logopedist", Some("verwijst door"))
    );
    assert_eq!(session.domain_state("onderzoek"), Some(DomainState::AskedNone));
    assert_eq!(session.gaps.first().unwrap().text, "een stem van ouders");
    assert_eq!(session.problems(None), []);
}

#[test]
fn a_line_stays_between_a_step_and_how_far_the_group_is() {
    // With one partner the last step names every domain as empty: more than a row holds.
    let mut stage = at_map(people(), 160, 40);
    stage.write("CLB");
    stage.keys("enter tab tab tab tab tab");
    for columns in 80..=160 {
        stage.resize(columns, 40);
        let screen = stage.screen();
        let row = screen.lines().find(|row| row.contains("6/6 Wie ontbreekt nog"));
        let between = row.and_then(|row| row.split_once("Wie ontbreekt nog? ─"));
        let told = between.map(|(_, rest)| rest.trim_start_matches('─'));
        assert!(
            told.is_some_and(|told| told.starts_with(" nog leeg: ")),
            "{columns}: {row:?}"
        );
    }
}

/// What the mouse did on the picture, in cells of the screen.
fn point(stage: &mut Stage, press: (u16, u16), release: (u16, u16)) {
    stage.press(press);
    stage.release(release);
}

#[test]
fn a_click_chooses_a_partner_and_a_drag_carries_it() {
    let mut stage = demo(120, 40);
    let shown = stage.model.open.as_ref().unwrap().map.scene().clone();
    // The picture begins below the row with the school.
    let cell = |id: &str| shown.item(id).map(|item| (item.at.0, item.at.1 + 1)).unwrap();
    let chosen = |stage: &Stage| stage.model.open.as_ref().unwrap().map.selected.clone();
    let (here, far) = (cell("ocmw"), cell("zorgboerderij"));
    point(&mut stage, here, here);
    assert_eq!(chosen(&stage).as_deref(), Some("ocmw"));
    assert_eq!(
        stage.session().partners,
        stage.first.partners,
        "choosing changes nothing"
    );
    assert!(stage.screen().contains("▸ OCMW"));
    // On its name as well.
    let name = shown.item("zorgboerderij").unwrap().lines[0].clone();
    point(&mut stage, (name.col + 2, name.row + 1), (name.col + 2, name.row + 1));
    assert_eq!(chosen(&stage).as_deref(), Some("zorgboerderij"));
    // Carried to where another stands: its ring, and its domain in the place of the one it was in.
    let other = stage.session().partner("zorgboerderij").unwrap().clone();
    let before = stage.session().partner("ocmw").unwrap().clone();
    point(&mut stage, here, (far.0 - 1, far.1));
    let after = stage.session().partner("ocmw").unwrap().clone();
    assert_eq!(after.distance.ring, other.distance.ring);
    assert_eq!(after.domains.first(), other.domains.first());
    assert_eq!(after.domains.len(), before.domains.len());
    assert!(
        stage.screen().contains("OCMW: Ver weg · Lesaanbod"),
        "{}",
        stage.screen()
    );
    stage.keys("ctrl-z");
    assert_eq!(*stage.session().partner("ocmw").unwrap(), before);
    // Beside all partners: none is chosen, and nothing moves.
    point(&mut stage, (60, 0), (60, 0));
    let free = (0..120)
        .find(|col| shown.at(*col, 10).is_none() && shown.at(*col, 12).is_none())
        .unwrap();
    point(&mut stage, (free, 11), (free, 13));
    assert_eq!(chosen(&stage), None);
    assert_eq!(*stage.session().partner("ocmw").unwrap(), before);
}

#[test]
fn the_mouse_does_nothing_where_it_could_not_be_meant() {
    let mut stage = demo(120, 40);
    let shown = stage.model.open.as_ref().unwrap().map.scene().clone();
    let at = shown.item("ocmw").map(|item| (item.at.0, item.at.1 + 1)).unwrap();
    for keys in ["f1", "f9", "f8", "ctrl-f"] {
        stage = demo(120, 40);
        stage.keys("down");
        let chosen = |stage: &Stage| stage.model.open.as_ref().unwrap().map.selected.clone();
        stage.keys(keys);
        let before = chosen(&stage);
        point(&mut stage, at, (at.0 / 2, at.1 / 2));
        assert_eq!(chosen(&stage), before, "{keys}");
        assert_eq!(stage.session().partners, stage.first.partners, "{keys}");
    }
    for cell in [(0, 0), (119, 39), (u16::MAX, u16::MAX)] {
        point(&mut stage, cell, cell);
    }
}

#[test]
fn the_wheel_goes_through_lists_and_pages() {
    let mut stage = demo(80, 24);
    let wheel = |stage: &mut Stage, mouse| stage.send(Msg::Mouse(mouse));
    let before = stage.screen();
    wheel(&mut stage, Mouse::WheelDown);
    assert_eq!(stage.screen(), before, "a picture has nothing to turn");
    stage.keys("f7 down");
    let first = stage.model.open.as_ref().unwrap().map.selected.clone();
    wheel(&mut stage, Mouse::WheelDown);
    assert_ne!(stage.model.open.as_ref().unwrap().map.selected, first);
    wheel(&mut stage, Mouse::WheelUp);
    assert_eq!(stage.model.open.as_ref().unwrap().map.selected, first);
    stage.keys("f1");
    let page = stage.screen();
    wheel(&mut stage, Mouse::WheelDown);
    let turned = stage.screen();
    let row = |screen: &str, n| {
        screen
            .lines()
            .nth(n)
            .map(|row| row.trim_end_matches([' ', '↑']).to_owned())
    };
    assert_eq!(row(&turned, 1), row(&page, 4), "three rows a notch");
    wheel(&mut stage, Mouse::WheelUp);
    assert_eq!(stage.screen(), page);
}

/// Of a hundred and twenty partners the chosen one is always in sight of the list and of the table.
#[test]
fn a_crowd_scrolls() {
    let mut session = people();
    for n in 0..120 {
        session.partners.push(Partner {
            id: format!("partner-{n}x").into(),
            name: format!("Partner nummer {n}").into(),
            domains: (n % 3 > 0).then(|| "zorg".into()).into_iter().collect(),
            ..Partner::default()
        });
    }
    let mut stage = at_map(session, 160, 50);
    for show in 0..4 {
        stage.keys("up down");
        let shown = stage.screen();
        // The picture counts them; notes, list and table name them.
        if show != 1 {
            let chosen = stage.model.open.as_ref().unwrap().map.selected.clone().unwrap();
            let name = stage.session().partner(&chosen).unwrap().name.to_string();
            assert!(shown.contains(&name), "{name}\n{shown}");
        }
        stage.keys("f7");
    }
}

/// Every face of the map at every size down to one cell, and while the size changes: nothing breaks.
#[test]
fn any_wall_will_do() {
    for keys in ["", "f7", "f7 f7", "f9", "right", "f12"] {
        let mut stage = demo(160, 50);
        stage.keys(keys);
        for (columns, rows) in [
            (1, 1),
            (30, 8),
            (31, 9),
            (80, 24),
            (109, 29),
            (110, 30),
            (500, 9),
            (9, 200),
        ] {
            stage.resize(columns, rows);
            stage.keys("down up");
            assert_eq!(stage.screen().lines().count(), usize::from(rows));
        }
    }
}

/// In ASCII and without colour, list, table, figures, pickers and playback keep to it as well.
#[test]
fn every_face_of_the_map_can_do_without_marks_and_colour() {
    for keys in [
        "f7",
        "f7 f7",
        "f12",
        "f9",
        "right ctrl-k",
        "right ctrl-o",
        "ctrl-s",
        "shift-f6",
        "f6",
        "right f8",
    ] {
        let mut stage = demo(120, 40);
        (stage.model.marks, stage.model.theme) = (SignSet::Ascii, ScreenTheme::Plain);
        stage.keys(keys);
        let buffer = stage.buffer();
        let shown = stage.screen();
        let stranger = shown.chars().find(|c| !c.is_ascii() && !c.is_alphabetic());
        assert_eq!(stranger, None, "{keys}\n{shown}");
        let colour = |cell: &&ratatui::buffer::Cell| cell.fg != ratatui::style::Color::Reset;
        assert_eq!(buffer.content.iter().find(colour), None, "{keys}");
    }
}
