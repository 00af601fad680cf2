//! Two windows through two terminals: what is typed and noted at the desk stands on the wall within half a second, and a wall whose
//! desk is gone keeps its last picture.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::{Duration, Instant};

use kring::store::Paths;
use support::stage::empty;
use support::wall::{Wall, is_saved};

/// How soon the wall has to show what the desk did; asked are 300 ms, and a test machine may be busy.
const SOON: Duration = Duration::from_millis(1500);

fn soon(wall: &Wall, text: &str) {
    let since = Instant::now();
    while !wall.screen().contains(text) {
        assert!(since.elapsed() < SOON, "{text} is not on the wall\n{}", wall.screen());
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn the_wall_follows_the_desk() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let folder = paths.library.join("2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("session.yaml"), kring::format::session::write(&empty())).unwrap();

    let mut desk = Wall::start(home.path(), &["open", "BOS7"]);
    desk.until("an open session", is_saved);
    let mut wall = Wall::start_in(home.path(), &["wall", "BOS7"], 120, 40);
    wall.shows("Samen leren met partners");
    // On to the first card; what is typed is there before it is noted, without the keys of the desk.
    desk.keys("pagedown pagedown");
    soon(&wall, "Betekenisonderhandeling");
    desk.write("een half woord");
    soon(&wall, "een half woord");
    assert!(!wall.screen().contains("F1"), "{}", wall.screen());
    desk.keys("enter");
    desk.until("a noted line", is_saved);
    desk.keys("f2");
    desk.write("Zjeloo geheim");
    std::thread::sleep(Duration::from_millis(400));
    assert!(!wall.screen().contains("Zjeloo"), "{}", wall.screen());
    desk.keys("esc");
    // Frozen, it keeps what it shows.
    desk.keys("alt-j");
    std::thread::sleep(Duration::from_millis(400));
    desk.keys("pagedown");
    std::thread::sleep(Duration::from_millis(400));
    assert!(wall.screen().contains("een half woord"), "{}", wall.screen());
    desk.keys("alt-j");
    std::thread::sleep(Duration::from_millis(400));
    desk.keys("ctrl-q");
    assert!(desk.ended().success());
    soon(&wall, "Het andere venster is gesloten");
    wall.write("q");
    assert!(wall.ended().success());
    assert!(wall.is_restored());
    // Nothing of what was typed stays in the local folder.
    assert!(std::fs::read_dir(paths.state.join("follow")).is_ok_and(|mut files| files.next().is_none()));
}
