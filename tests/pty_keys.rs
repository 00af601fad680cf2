//! Keys through a terminal: the menu behind a lone Esc, and the clicker's key that empties the screen if nothing follows in time.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::Duration;

use support::wall::Wall;

#[test]
fn a_lone_escape_opens_the_menu_and_its_letter_runs_a_command() {
    let home = tempfile::tempdir().unwrap();
    let mut wall = Wall::start(home.path(), &["demo"]);
    wall.shows("Beweegredenen");
    wall.send(b"\x1b");
    wall.shows("Kies een letter");
    wall.send(b"g");
    wall.shows("Welkom");
    wall.send(b"\x1b");
    wall.until("no list", |screen| screen.contains("Esc menu"));
    // Esc and PgDn of a clicker: the menu is gone, and the walk went on.
    wall.send(b"\x1b");
    wall.shows("Kies een letter");
    wall.send(b"\x1b[6~");
    wall.until("the next card", |screen| {
        screen.contains("Instroomopties") && !screen.contains("Kies een letter")
    });
    // What leaves waits for Enter.
    wall.send(b"\x1b");
    wall.shows("Kies een letter");
    wall.send(b"q");
    wall.shows("Enter doet het");
    wall.send(b"\r");
    assert!(wall.ended().success());
}

#[test]
fn a_lone_dot_empties_the_screen_and_a_dot_before_words_is_text() {
    let home = tempfile::tempdir().unwrap();
    let mut wall = Wall::start(home.path(), &["demo"]);
    wall.shows("Beweegredenen");
    wall.send(b".");
    wall.until("an empty screen", |screen| !screen.contains("Beweegredenen"));
    wall.send(b"x");
    wall.shows("Beweegredenen");
    wall.send(b".");
    std::thread::sleep(Duration::from_millis(100));
    wall.send(b"net gezegd");
    wall.shows(".net gezegd");
    std::thread::sleep(Duration::from_millis(1000));
    assert!(wall.screen().contains(".net gezegd"), "{}", wall.screen());
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
}
