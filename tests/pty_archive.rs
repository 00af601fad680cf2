//! Searching the library on the screen, through a pseudo-terminal: a word is typed, and Enter opens the session and selects the statement.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::session::{Session, Statement};
use kring::store::Paths;
use support::stage::empty;
use support::wall::Wall;

fn put(paths: &Paths, code: &str, text: &str) {
    let mut session: Session = empty();
    session.id = format!("case-{code}").as_str().into();
    session.school.code = code.into();
    session.statements = (1..=30)
        .map(|n| Statement {
            id: format!("s{n}").as_str().into(),
            card: Some(if n % 2 == 0 { "leren" } else { "beweegredenen" }.into()),
            speakers: vec![kring::text::Line::new("leraar").into()],
            text: if n == 14 {
                text.into()
            } else {
                format!("zin nummer {n}").as_str().into()
            },
            ..Statement::default()
        })
        .collect();
    let folder = paths.library.join(format!("2026-11-21-{code}"));
    std::fs::create_dir_all(&folder).unwrap();
    support::many::put(&folder, kring::format::session::write(&session).as_bytes());
}

#[test]
fn a_word_is_typed_and_enter_stands_on_that_statement() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    put(&paths, "BOS7", "wij dragen één lantaarn door de mist");
    put(&paths, "SOS3", "hier is alles helder");
    let closed = support::run::kring_en(home.path(), &["close", "SOS3", "--as-it-is"]);
    assert_eq!(closed.code, Some(0), "{}", closed.err);
    let folder = paths.library.join("2026-11-21-BOS7");
    let before = support::run::files(&folder);
    let mut wall = Wall::start(home.path(), &[]);
    wall.shows("SOS3");
    wall.until("how far it is", |screen| {
        screen.lines().any(|row| row.contains("SOS3") && row.contains("klaar"))
    });
    wall.keys("f");
    wall.shows("Zoek:");
    wall.write("LANTAARN");
    wall.shows("1 vindplaats in 1 sessie");
    wall.shows("lantaarn door de mist");
    wall.keys("enter");
    let screen = wall.shows("lantaarn door de mist");
    wall.until("the card", |screen| {
        screen.contains("Leren") && screen.contains("BOS7") && !screen.contains("Zoek:")
    });
    assert!(!screen.is_empty());
    wall.shows("Geopend om te lezen");
    // Back home, the search has what was typed.
    wall.keys("ctrl-w");
    wall.shows("SOS3");
    wall.keys("f");
    wall.shows("1 vindplaats in 1 sessie");
    wall.keys("esc q");
    wall.ended();
    // Finding is reading: nothing was written, made or moved.
    assert_eq!(support::run::files(&folder), before);
}
