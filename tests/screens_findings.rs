//! The findings as people see them: golden, in three sizes, and unbroken in every other.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::deck::Lang;
use kring::session::Place;
use support::stage::Stage;

/// The ways from the report to everything this screen shows.
const WAYS: [(&str, &str); 8] = [
    ("text", "tab tab tab tab down down"),
    ("contents", "o"),
    ("evidence", "tab tab tab down down down enter down"),
    ("proposal", "p right"),
    ("names", "m"),
    ("mask", "m enter"),
    ("ready", "r down"),
    ("theme", "tab down down t"),
];

fn findings(columns: u16, rows: u16, lang: Lang, keys: &str) -> Stage {
    let mut stage = Stage::demo(lang);
    stage.resize(columns, rows);
    // A sentence with a name of nobody, for the lists that look for names.
    let mut session = stage.session().clone();
    session.statements[3].text = "Dat vraag je het best aan Quirina Zwerver.".into();
    session.participants[2].consent = kring::session::Consent::default();
    session.progress.place = Place::Findings;
    stage.open(session);
    stage.keys(keys);
    stage
}

fn golden(name: &str, shown: &str) {
    insta::with_settings!({ snapshot_path => "snapshots/findings", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, shown);
    });
}

#[test]
fn on_a_narrow_wall() {
    for (name, keys) in WAYS {
        golden(&format!("{name}_80x24"), &findings(80, 24, Lang::Nl, keys).screen());
    }
}

#[test]
fn on_a_wide_wall() {
    for (name, keys) in WAYS
        .iter()
        .filter(|(name, _)| ["text", "evidence", "proposal", "names"].contains(name))
    {
        golden(&format!("{name}_120x40"), &findings(120, 40, Lang::Nl, keys).screen());
    }
    for (name, keys) in WAYS.iter().filter(|(name, _)| ["text", "proposal"].contains(name)) {
        golden(&format!("{name}_160x50"), &findings(160, 50, Lang::Nl, keys).screen());
    }
}

#[test]
fn in_english() {
    for (name, keys) in WAYS
        .iter()
        .filter(|(name, _)| ["text", "proposal", "ready"].contains(name))
    {
        golden(&format!("{name}_80x24_en"), &findings(80, 24, Lang::En, keys).screen());
    }
}

#[test]
fn a_session_without_anything_says_what_is_empty() {
    let mut stage = Stage::home(Lang::Nl);
    stage.resize(120, 40);
    let mut session = support::stage::empty();
    session.progress.place = Place::Findings;
    stage.open(session);
    golden("empty_120x40", &stage.screen());
    for keys in ["p", "r", "m", "esc esc enter t s e x c esc o esc w"] {
        stage.keys(keys);
        stage.screen();
        stage.keys("esc esc");
    }
}

#[test]
fn no_size_breaks_it() {
    for (columns, rows) in [
        (1, 1),
        (30, 8),
        (31, 9),
        (60, 20),
        (99, 12),
        (100, 8),
        (101, 60),
        (500, 200),
    ] {
        for (name, keys) in WAYS {
            let mut stage = findings(columns, rows, Lang::Nl, keys);
            let shown = stage.screen();
            assert_eq!(shown.lines().count(), usize::from(rows), "{name} at {columns}×{rows}");
        }
    }
}
