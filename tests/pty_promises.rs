//! The real program in a real pseudo-terminal, when the disk, the folder or the terminal do not do what they should: what is said, what is
//! kept, and with which exit code it ends.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use kring::session::{Place, Session, Speaker};
use kring::store::{self, Case, Library, Mode, Paths};
use support::wall::Wall;
use tempfile::TempDir;

fn folder(home: &Path) -> PathBuf {
    let entries = std::fs::read_dir(home.join("library")).unwrap().flatten();
    let folders = entries
        .map(|entry| entry.path())
        .filter(|path| path.join("session.yaml").exists());
    let all: Vec<PathBuf> = folders.collect();
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].clone()
}

fn record(path: &Path) -> Session {
    Case::open(path, Mode::Read).unwrap().1.session
}

/// A session at its first card, with one line noted.
fn at_a_card() -> (TempDir, Wall) {
    let home = tempfile::tempdir().unwrap();
    let mut wall = Wall::start_in(home.path(), &["new"], 80, 24);
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
    note(&mut wall, "Eerst.");
    (home, wall)
}

fn note(wall: &mut Wall, text: &str) {
    wall.write(&format!("p1:{text}"));
    wall.keys("enter");
    wall.shows(text);
    wall.saved();
}

#[test]
fn answers_of_the_terminal_do_not_stop_the_keyboard() {
    let (_home, mut wall) = at_a_card();
    for stray in [
        "\x1b[?997;1n",
        "\x1b[?2026;2$y",
        "\x1b[?997",
        "\x1b]11;rgb:0/0/0",
        "\x1b[24;80R",
    ] {
        wall.send(stray.as_bytes());
        std::thread::sleep(std::time::Duration::from_millis(120));
        note(&mut wall, &format!("Na {} bytes.", stray.len()));
    }
    wall.send(b"\x1b[?2026;2$y");
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
}

#[test]
fn leaving_a_folder_that_went_away_keeps_everything_elsewhere() {
    let (home, mut wall) = at_a_card();
    let (there, away) = (folder(home.path()), home.path().join("away"));
    std::fs::rename(&there, &away).unwrap();
    for n in 1..=30 {
        wall.write(&format!("p1:Regel {n}."));
        wall.keys("enter");
    }
    wall.shows("! niet op schijf");
    wall.keys("ctrl-q");
    wall.shows("Druk nog eens om te stoppen");
    wall.keys("ctrl-q");
    assert_eq!(wall.ended().exit_code(), 1);
    let kept = folder(home.path());
    wall.until("the place of the session", |screen| {
        screen.replace('\n', "").contains("library/2026")
    });
    assert_eq!(record(&kept).statements.len(), 31);
    // The folder is found again: the rest is taken over.
    std::fs::rename(&away, &there).unwrap();
    let paths = Paths::under(home.path());
    assert_eq!(store::take_over(&paths, &there, None), Ok(30));
    assert_eq!(record(&there).statements.len(), 31);
}

#[test]
fn a_full_disk_or_a_signal_loses_nothing() {
    let (home, mut wall) = at_a_card();
    let there = folder(home.path());
    // Nothing can be made in the folder any more: no temporary file, so no state and no draft.
    for name in ["transcript.yaml", "session.yaml"] {
        std::fs::set_permissions(there.join(name), std::fs::Permissions::from_mode(0o600)).unwrap();
    }
    std::fs::remove_file(there.join("transcript.yaml")).unwrap();
    std::os::unix::fs::symlink("/dev/full", there.join("transcript.yaml")).unwrap();
    wall.write("p1:Vol.");
    wall.keys("enter");
    wall.shows("! niet op schijf");
    // The transcript is stuck; the state is not.
    wall.until("the state on disk", |_| record_text(&there).contains("Vol."));
    wall.signal("TERM");
    assert_eq!(wall.ended().exit_code(), 1);
    assert!(record_text(&there).contains("Vol."));
}

fn record_text(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("session.yaml")).unwrap_or_default()
}

#[test]
fn a_library_that_cannot_be_read_says_so() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("library"), "no folder").unwrap();
    let mut wall = Wall::start_in(home.path(), &[], 80, 24);
    let screen = wall.shows("lezen lukt niet");
    assert!(!screen.contains("nog geen sessies"), "{screen}");
    // A form is not lost because the disk refuses.
    wall.keys("n");
    wall.shows("Schoolcode");
    wall.write("BOS7");
    wall.keys("down down down down down");
    wall.write("leraar");
    wall.keys("ctrl-s");
    wall.shows("schrijven lukt niet");
    assert!(wall.screen().contains("BOS7"));
    std::fs::remove_file(home.path().join("library")).unwrap();
    wall.keys("ctrl-s");
    wall.shows("· Welkom");
    wall.saved();
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert_eq!(
        std::fs::read_dir(home.path().join("library")).unwrap().count(),
        2,
        "the session and the schema"
    );
}

#[test]
fn without_the_list_of_names_nothing_is_noted_in_clear() {
    let (home, mut wall) = at_a_card();
    let there = folder(home.path());
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    let key = Library::new(&Paths::under(home.path()))
        .open(&there, Mode::Write)
        .unwrap()
        .0
        .key();
    let list = home.path().join("masks").join(format!("{key}.yaml"));
    std::fs::create_dir_all(list.parent().unwrap()).unwrap();
    std::fs::write(&list, "- from: Fatima\n  too: x\n").unwrap();
    let mut wall = Wall::start_in(home.path(), &["open", "BOS7"], 80, 24);
    wall.shows("Noteren staat uit");
    wall.write("p1:Fatima komt.");
    wall.keys("enter");
    wall.keys("ctrl-q");
    wall.ended();
    assert!(!record_text(&there).contains("Fatima"));
    assert!(std::fs::read_to_string(&list).unwrap().contains("too: x"));
}

/// What one participant says, and nobody else.
const SECRET: &str = "keukenprinses";

#[test]
fn files_asked_for_before_a_withdrawal_are_made_again_without_the_words() {
    exported_and_withdrawn(false);
}

#[test]
fn so_they_are_for_one_who_leaves_at_once() {
    exported_and_withdrawn(true);
}

fn exported_and_withdrawn(leaves: bool) {
    let home = tempfile::tempdir().unwrap();
    let there = home.path().join("library/2026-01-01-sos3");
    std::fs::create_dir_all(&there).unwrap();
    let mut session = support::example::school("SOS3");
    let of = session.participants[1].id.clone();
    let said = session
        .statements
        .iter_mut()
        .find(|said| said.about.len() == 1)
        .unwrap();
    said.text = kring::session::some_text(&format!("Onze {SECRET} weet wie wij zijn.")).unwrap();
    said.speakers = vec![Speaker::Participant(of)];
    session.progress.place = Place::Findings;
    std::fs::write(there.join("session.yaml"), kring::format::session::write(&session)).unwrap();
    let mut wall = Wall::start_in(home.path(), &["open", "SOS3"], 120, 40);
    wall.shows("wegschrijven");
    // Both keys in one write: the files are still being made when who said it withdraws.
    wall.keys("w f10 down w down enter");
    wall.shows("overal gewist");
    let written = || -> Vec<PathBuf> {
        let entries = std::fs::read_dir(there.join("exports")).into_iter().flatten();
        entries.flatten().map(|entry| entry.path()).collect()
    };
    let start = std::time::Instant::now();
    while !leaves && written().len() < 8 {
        assert!(start.elapsed().as_secs() < 60, "{:?}\n{}", written(), wall.screen());
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    wall.keys("esc");
    wall.keys("ctrl-q");
    assert!(wall.ended().success());
    assert_eq!(written().len(), 8, "seven files, and what tells which: {:?}", written());
    let texts: Vec<String> = written()
        .iter()
        .map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned())
        .collect();
    assert!(texts.iter().any(|text| text.contains("SOS3")));
    assert!(texts.iter().all(|text| !text.contains(SECRET)), "{:?}", written());
}
