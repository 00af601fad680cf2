//! The list of the home screen, without a disk.

use kring::app::Msg;
use kring::app::home::{CaseRow, LibraryNews, ListOrder};
use kring::deck::Lang;
use kring::session::Place;

use super::support::stage::Stage;

fn row(n: usize, school: &str, level: &str, place: Place) -> CaseRow {
    CaseRow {
        name: format!("2026-11-{n:02}-{school}"),
        path: format!("/sessies/2026-11-{n:02}-{school}"),
        school: school.into(),
        date: format!("2026-11-{n:02}"),
        level: level.into(),
        place,
        changed: format!("2026-12-{:02}T10:00:00+01:00", 29 - n).parse().ok(),
        ..CaseRow::default()
    }
}

fn rows() -> Vec<CaseRow> {
    vec![
        row(1, "BOS10", "secundair", Place::Findings),
        row(2, "BOS9", "basis", Place::Welcome),
        row(3, "SOS3", "basis", Place::Closing),
    ]
}

fn stage() -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    stage.send(Msg::Listed(LibraryNews::Begun));
    stage.send(Msg::Listed(LibraryNews::Rows(rows())));
    stage
}

fn shown(stage: &Stage) -> Vec<&str> {
    let home = &stage.model.home;
    (0..home.len())
        .map(|at| home.row(at).unwrap().school.as_str())
        .collect()
}

fn chosen(stage: &Stage) -> &str {
    &stage.model.home.chosen().unwrap().school
}

#[test]
fn typing_finds_sessions_by_school_day_level_and_stage() {
    let mut stage = stage();
    assert_eq!(shown(&stage), ["BOS10", "BOS9", "SOS3"]);
    for (typed, found) in [
        ("bos", &["BOS10", "BOS9"][..]),
        ("basis", &["BOS9", "SOS3"]),
        ("2026-11-03", &["SOS3"]),
        ("bevindingen", &["BOS10"]),
        ("BASIS gesprek", &[]),
        ("basis in", &["SOS3"]),
        ("nergens", &[]),
    ] {
        stage.keys("/");
        stage.write(typed);
        assert_eq!(shown(&stage), found, "{typed}");
        stage.keys("esc");
        assert_eq!(shown(&stage).len(), 3);
    }
    // Letters are text while one types, and commands again afterwards.
    stage.keys("/");
    stage.write("q");
    assert!(!stage.left);
    stage.keys("backspace");
    stage.write("sos");
    assert!(stage.screen().contains("/ sos"), "{}", stage.screen());
    stage.keys("enter");
    assert!(stage.model.open.is_some());
}

/// A word before a colon is a column; a hyphen turns it round; while its words are still typed it holds for all.
#[test]
fn one_column_is_looked_through() {
    use kring::session::Agreed;
    let mut stage = Stage::home(Lang::Nl);
    let mut rows = rows();
    (rows[0].network, rows[1].network) = ("GO! onderwijs".into(), "Katholiek basisonderwijs".into());
    rows[0].deck = "leerecosysteem".into();
    (rows[0].agreed, rows[1].agreed) = (Some(Agreed::Open), Some(Agreed::Unasked));
    rows[2].state = Some("ready");
    stage.send(Msg::Listed(LibraryNews::Rows(rows)));
    for (typed, found) in [
        ("niveau:basis", &["BOS9", "SOS3"][..]),
        ("basis", &["BOS9", "SOS3"]),
        ("net:basis", &["BOS9"]),
        ("network:katholiek", &["BOS9"]),
        ("net:\"go! onder\"", &["BOS10"]),
        ("-net:go", &["BOS9", "SOS3"]),
        ("kaartenset:leer", &["BOS10"]),
        ("deck:leer -niveau:basis", &["BOS10"]),
        ("stand:klaar", &["SOS3"]),
        ("state:ready", &["SOS3"]),
        ("stand:bevindingen", &["BOS10"]),
        ("toestemming:open", &["BOS10"]),
        ("consent:unasked", &["BOS9"]),
        ("toestemming:vragen", &["BOS9"]),
        ("sinds:2026-11-02", &["BOS9", "SOS3"]),
        ("dag:2026-11-03", &["SOS3"]),
        ("school:bos", &["BOS10", "BOS9"]),
        ("net:", &["BOS10", "BOS9", "SOS3"]),
        ("nergens:basis", &[]),
    ] {
        stage.keys("/");
        stage.write(typed);
        assert_eq!(shown(&stage), found, "{typed}");
        stage.keys("esc");
    }
}

#[test]
fn each_order_is_one_key_away() {
    let mut stage = stage();
    for (order, first) in [
        (ListOrder::Date, "SOS3"),
        (ListOrder::School, "BOS9"),
        (ListOrder::Level, "BOS9"),
        (ListOrder::Network, "BOS9"),
        (ListOrder::Deck, "BOS9"),
        (ListOrder::Stage, "BOS9"),
        (ListOrder::Consent, "SOS3"),
        (ListOrder::Changed, "BOS10"),
    ] {
        let before = chosen(&stage).to_owned();
        stage.keys("s");
        assert_eq!((stage.model.home.order, shown(&stage)[0]), (order, first));
        assert_eq!(chosen(&stage), before, "the cursor stays on its session");
    }
    stage.keys("r");
    assert_eq!(shown(&stage), ["SOS3", "BOS9", "BOS10"]);
}

#[test]
fn the_cursor_stays_on_its_session_whatever_comes_in() {
    let mut stage = stage();
    stage.keys("down");
    assert_eq!(chosen(&stage), "BOS9");
    let newest = CaseRow {
        changed: "2026-12-31T10:00:00+01:00".parse().ok(),
        ..row(9, "MUS1", "basis", Place::Welcome)
    };
    let changed = CaseRow {
        changed: "2026-12-30T10:00:00+01:00".parse().ok(),
        ..row(3, "SOS3", "basis", Place::Findings)
    };
    stage.send(Msg::Listed(LibraryNews::Rows(vec![newest, changed])));
    assert_eq!(shown(&stage), ["MUS1", "SOS3", "BOS10", "BOS9"]);
    assert_eq!(chosen(&stage), "BOS9");
    stage.send(Msg::Listed(LibraryNews::Gone(vec!["2026-11-09-MUS1".into()])));
    assert_eq!((shown(&stage).len(), chosen(&stage)), (3, "BOS9"));
    let there = ["2026-11-02-BOS9".to_owned(), "2026-11-03-SOS3".to_owned()];
    stage.send(Msg::Listed(LibraryNews::Done(there.into())));
    assert_eq!((shown(&stage), chosen(&stage)), (vec!["SOS3", "BOS9"], "BOS9"));
    // Where the session itself goes, the one that took its place has the cursor.
    stage.send(Msg::Listed(LibraryNews::Gone(vec!["2026-11-02-BOS9".into()])));
    assert_eq!(chosen(&stage), "SOS3");
}

#[test]
fn the_first_session_has_the_cursor_until_somebody_moves_it() {
    let mut stage = stage();
    let first = chosen(&stage).to_owned();
    let newest = |day: usize, code: &str| CaseRow {
        changed: format!("2026-12-{day}T10:00:00+01:00").parse().ok(),
        ..row(9, code, "basis", Place::Welcome)
    };
    stage.send(Msg::Listed(LibraryNews::Rows(vec![newest(30, "MUS1")])));
    assert_eq!(chosen(&stage), "MUS1");
    stage.keys("down up");
    stage.send(Msg::Listed(LibraryNews::Rows(vec![newest(31, "MUS2")])));
    assert_eq!((shown(&stage)[0], chosen(&stage)), ("MUS2", "MUS1"));
    assert_ne!(first, "MUS1");
}

#[test]
fn ten_thousand_sessions_are_a_list_like_any_other() {
    let mut stage = stage();
    let many = (0..10_000).map(|n| CaseRow {
        name: format!("{n:05}"),
        school: format!("MUS{n}"),
        ..CaseRow::default()
    });
    stage.send(Msg::Listed(LibraryNews::Rows(many.collect())));
    stage.keys("/");
    stage.write("mus9999");
    assert_eq!(shown(&stage), ["MUS9999"]);
    stage.keys("esc pagedown pagedown up");
    assert!(stage.screen().contains("10003 sessies"), "{}", stage.screen());
}

#[test]
fn a_library_that_cannot_be_read_is_no_empty_one() {
    for lang in [Lang::Nl, Lang::En] {
        let mut stage = Stage::home(lang);
        stage.send(Msg::Listed(LibraryNews::Begun));
        assert!(
            !stage.screen().contains("d demo."),
            "nobody knows yet whether there are none"
        );
        stage.send(Msg::Listed(LibraryNews::Failed(
            "/sessies lezen lukt niet: dat mag daar niet.".into(),
        )));
        let screen = stage.screen();
        assert!(
            screen.contains("/sessies lezen lukt niet") && !screen.contains("nog geen sessies"),
            "{screen}"
        );
    }
}
