//! The real program in a real pseudo-terminal with a second copy on another disk: a disk that goes away and comes back, a kill, a
//! withdrawal, and what is said of each.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use kring::store::{Case, Mode};
use support::wall::{Wall, flat};
use tempfile::TempDir;

/// What somebody says who withdraws, and nobody else.
const SECRET: &str = "keukenprinses";

fn usb(home: &Path) -> PathBuf {
    home.join("usb")
}

/// The folder of the only copy.
fn copy(home: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(usb(home)).ok()?.flatten().map(|entry| entry.path());
    let all: Vec<PathBuf> = entries.filter(|path| path.join("session.yaml").exists()).collect();
    assert!(all.len() < 2, "{all:?}");
    all.into_iter().next()
}

/// What the copy says, opened as a session by itself.
fn copied(home: &Path) -> Vec<String> {
    let Some(Ok((_, opened))) = copy(home).map(|folder| Case::open(&folder, Mode::Read)) else {
        return Vec::new();
    };
    opened.session.statements.iter().map(|s| s.text.to_string()).collect()
}

/// Waits until something is so, for as long as a busy machine may take.
fn until(what: &str, wanted: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !wanted() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Waits until the copy does not change for longer than it takes to follow: trouble in the middle of that would be told before the next
/// note, and what is told once goes with its Enter.
fn at_rest(home: &Path) {
    let look = || {
        let files = copy(home).and_then(|folder| std::fs::read_dir(folder).ok());
        let about = |file: std::fs::DirEntry| Some((file.file_name(), file.metadata().ok()?.modified().ok()?));
        let mut all: Vec<_> = files.into_iter().flatten().flatten().filter_map(about).collect();
        all.sort();
        all
    };
    until("the copy at rest", || {
        let before = look();
        std::thread::sleep(Duration::from_millis(1_500));
        before == look()
    });
}

/// A session at a card, with a second copy in a folder `usb`.
fn at_a_card() -> (TempDir, Wall) {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(usb(home.path())).unwrap();
    let mirror = usb(home.path()).display().to_string();
    let mut wall = Wall::start_in(home.path(), &["new", "--mirror", &mirror], 100, 30);
    wall.shows("Schoolcode");
    wall.write("BOS7");
    wall.keys("down down down down down");
    wall.write("2 leraar, directeur");
    wall.keys("ctrl-s");
    wall.shows("· Welkom");
    wall.keys("r");
    wall.shows("Geluidsopname begonnen");
    wall.keys("pagedown pagedown");
    wall.shows("Betekenisonderhandeling");
    note(&mut wall, "p1", "Eerst.");
    (home, wall)
}

fn note(wall: &mut Wall, who: &str, text: &str) {
    wall.write(&format!("{who}:{text}"));
    wall.keys("enter");
    wall.shows(text);
    wall.saved();
}

/// The first participant, whose words hold the secret, withdraws.
fn withdraw(wall: &mut Wall) {
    wall.keys("f10 w");
    wall.shows("Trekt p1");
    wall.keys("down enter");
    wall.shows("overal gewist");
}

fn kring(home: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
    command
        .args(arguments)
        .env("KRING_HOME", home)
        .env("LANG", "nl_BE.UTF-8");
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

fn tells(folder: &Path, word: &str) -> bool {
    std::fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let path = entry.path();
        match path.is_dir() {
            true => tells(&path, word),
            false => String::from_utf8_lossy(&std::fs::read(&path).unwrap_or_default()).contains(word),
        }
    })
}

#[test]
fn a_kill_leaves_a_copy_that_opens_and_it_goes_on_at_the_next_opening() {
    let (home, mut wall) = at_a_card();
    note(&mut wall, "p2", "Voor de stroom uitviel.");
    until("the copy", || copied(home.path()).len() == 2);
    wall.kill();
    assert_eq!(copied(home.path()), ["Eerst.", "Voor de stroom uitviel."]);
    let folder = copy(home.path()).unwrap();
    let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((rights(&folder), rights(&folder.join("session.yaml"))), (0o700, 0o600));
    let mirror = usb(home.path()).display().to_string();
    let mut wall = Wall::start(home.path(), &["open", "BOS7", "--mirror", &mirror]);
    wall.shows("Betekenisonderhandeling");
    note(&mut wall, "p2", "En verder.");
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert_eq!(copied(home.path()).last().unwrap(), "En verder.");
}

#[test]
fn a_disk_that_goes_away_is_said_once_and_the_copy_catches_up() {
    let (home, mut wall) = at_a_card();
    until("the copy", || copied(home.path()) == ["Eerst."]);
    at_rest(home.path());
    let (there, away) = (usb(home.path()), home.path().join("away"));
    std::fs::rename(&there, &away).unwrap();
    note(&mut wall, "p2", "Zonder de stick.");
    wall.until("that the copy is behind", |screen| {
        flat(screen).contains("looptachtersinds")
    });
    note(&mut wall, "p2", "Nog eens.");
    std::fs::rename(&away, &there).unwrap();
    wall.until("that it is up to date", |screen| flat(screen).contains("isweerbij"));
    until("the copy", || copied(home.path()).len() == 3);
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
}

#[test]
fn a_withdrawal_reaches_the_copy_at_once_or_when_its_disk_is_back() {
    let (home, mut wall) = at_a_card();
    note(&mut wall, "p1", &format!("Onze {SECRET} weet het."));
    until("the copy", || tells(&usb(home.path()), SECRET));
    withdraw(&mut wall);
    until("the copy without it", || !tells(&usb(home.path()), SECRET));
    // And what the other one says goes from a disk that is away.
    wall.keys("esc");
    // Esc and a letter that follows it at once would be a key of the menu.
    wall.until("the card again", |screen| screen.lines().any(|row| row.trim() == "›"));
    note(&mut wall, "p2", "Zonder stick met naam.");
    until("the copy", || tells(&usb(home.path()), "Zonder stick"));
    let (there, away) = (usb(home.path()), home.path().join("away"));
    std::fs::rename(&there, &away).unwrap();
    wall.keys("f10 w");
    wall.shows("Trekt p2");
    wall.keys("down enter");
    wall.until("that it is still there", |screen| {
        flat(screen).contains("nogwatgewistofafgeschermdis")
    });
    wall.keys("esc ctrl-q");
    assert!(wall.ended().success());
    let (sound, said) = kring(home.path(), &["verify"]);
    assert!(!sound && said.contains("usb"), "{said}");
    assert!(tells(&away, "Zonder stick"));
    std::fs::rename(&away, &there).unwrap();
    let (sound, said) = kring(home.path(), &["verify"]);
    assert!(sound, "{said}");
    assert!(!tells(&there, "Zonder stick"));
}

#[test]
fn a_folder_that_is_not_there_or_is_that_of_the_sessions_is_refused() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("library")).unwrap();
    for (folder, word) in [("nergens", "Er is geen map"), ("library", "sessies zelf")] {
        let path = home.path().join(folder).display().to_string();
        let (done, said) = kring(home.path(), &["new", "--mirror", &path]);
        assert!(!done && said.contains(word), "{said}");
    }
}

#[test]
fn of_the_demo_no_copy_is_kept_and_of_a_forgotten_session_none_either() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(usb(home.path())).unwrap();
    let mirror = usb(home.path()).display().to_string();
    let mut wall = Wall::start(home.path(), &["demo", "--mirror", &mirror]);
    wall.shows("DEMO");
    until("the copy of the demo", || copy(home.path()).is_some());
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert_eq!(std::fs::read_dir(usb(home.path())).unwrap().count(), 0);
    let (home, mut wall) = at_a_card();
    until("the copy", || copied(home.path()) == ["Eerst."]);
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    let (done, said) = kring(home.path(), &["forget", "BOS7", "--all", "--yes"]);
    assert!(done, "{said}");
    assert_eq!(std::fs::read_dir(usb(home.path())).unwrap().count(), 0);
}
