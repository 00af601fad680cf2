//! Versions of a map: compared, drawn side by side, played; and a second session that starts from the last of them.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
mod support {
    pub mod run;
    pub mod wall;
}

use std::path::{Path, PathBuf};

use kring::archive::second;
use kring::session::{Mask, Session};
use kring::store::{self, Case, Library, Mode, Paths};
use support::run::{Run, kring};
use support::wall::Wall;
use tempfile::TempDir;

const ACCOUNT: &str = "Vraag 3\n- leraar: mist #buurtwerk, want daar komen de ouders x6\n- leraar: mist #speelpleinwerking x3\n\
    - een collega: herkent de kaart\n";

/// A library with the demo as a session of its own, on which a member check was held and answered: it has two versions.
fn home() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("library/2026-10-08-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    let yaml = kring(home.path(), &["show", "demo", "--lang", "nl", "--yaml"]).out;
    std::fs::write(folder.join("session.yaml"), yaml).unwrap();
    let account = home.path().join("account.txt");
    std::fs::write(&account, ACCOUNT).unwrap();
    let read = [
        "check",
        "BOS7",
        "--read",
        account.to_str().unwrap(),
        "--date",
        "2026-12-03",
    ];
    fine(kring(
        home.path(),
        &[&read[..], &["--present", "18 leraar, 3 zorgcoördinator"]].concat(),
    ));
    (home, folder)
}

fn fine(run: Run) -> String {
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    run.out
}

/// Changes the file by hand: the partner with this id goes to another ring, and a new one comes.
fn edited(folder: &Path, ring: &str, name: &str) {
    let path = folder.join("session.yaml");
    let mut session = read(folder);
    let clb = session
        .partners
        .iter_mut()
        .find(|partner| *partner.id == *"clb")
        .unwrap();
    clb.distance.ring = Some(ring.into());
    let mut new = clb.clone();
    (new.id, new.name) = (kring::text::Id::new(name), name.into());
    session.partners.push(new);
    // A line of its own, so that the seal does not fit: as an editor leaves it.
    let text = kring::format::session::write(&session).replacen('\n', "\n# met de hand\n", 1);
    std::fs::write(&path, text).unwrap();
}

fn read(folder: &Path) -> Session {
    Case::open(folder, Mode::Read).unwrap().1.session
}

fn answered(home: &Path) {
    let waits = fine(kring(home, &["check", "BOS7", "--check", "k1"]));
    let ids = waits
        .lines()
        .filter(|line| line.contains("[wacht"))
        .map(|line| line.split_once(' ').unwrap().0);
    let answers: Vec<String> = ids
        .flat_map(|id| ["--answer".to_owned(), format!("{id}=accepted")])
        .collect();
    assert_eq!(answers.len(), 4, "{waits}");
    let all: Vec<&str> = ["check", "BOS7"]
        .into_iter()
        .chain(answers.iter().map(String::as_str))
        .collect();
    fine(kring(home, &all));
}

#[test]
fn two_versions_stand_side_by_side_and_the_one_grows_into_the_other() {
    let (home, folder) = home();
    edited(&folder, "ver", "buurtwerk");
    answered(home.path());
    let map = |more: &[&str]| kring(home.path(), &[&["map", "BOS7"], more].concat());
    let wide = fine(map(&[
        "--before", "1", "--after", "2", "--width", "160", "--height", "40",
    ]));
    let first = wide.lines().next().unwrap();
    assert!(first.contains("Versie 1") && first.contains("Versie 2"), "{first}");
    assert!(
        wide.contains("buurtwerk: nieuw") || wide.contains("buurtwerk: "),
        "{wide}"
    );
    assert!(wide.lines().all(|line| line.chars().count() <= 160), "{wide}");
    // Where the room does not hold both, one stands below the other.
    let narrow = fine(map(&["--before", "1", "--width", "80"]));
    let heads: Vec<usize> = narrow
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim() == "Versie 1" || line.trim() == "Nu")
        .map(|(at, _)| at)
        .collect();
    assert!(heads.len() == 2 && heads[0] == 0 && heads[1] > 10, "{heads:?} {narrow}");
    let svg = fine(map(&["--before", "1", "--format", "svg"]));
    assert_eq!(svg.matches("<svg").count(), 3, "both maps in one picture");
    assert_eq!(svg.matches("id=\"kring-title-").count(), 2);
    resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default()).expect("a picture that can be read");
    assert!(svg.contains(">1 ") && svg.contains(">2 "), "numbered changes below");
    let png = home.path().join("both.png");
    fine(map(&["--before", "1", "--format", "png", "-o", png.to_str().unwrap()]));
    assert!(std::fs::read(&png).unwrap().starts_with(b"\x89PNG"));
    // The playback: the older version, and one step for each thing that changed.
    let play = fine(map(&["--before", "1", "--after", "2", "--play", "--format", "svg"]));
    assert_eq!(play.matches("class=\"step").count(), 3, "{}", play.len());
    assert_eq!(play.matches("class=\"step last\"").count(), 1);
    let text = fine(map(&["--before", "1", "--play"]));
    assert!(text.starts_with("Versie 1") && text.contains("Nu · "), "{text}");
    // What cannot be is said.
    for (bad, why) in [
        (&["--before", "2", "--after", "1"][..], "keer ze om"),
        (&["--before", "7"], "geen versie 7"),
        (&["--before", "1", "--format", "csv"], "text, svg, png"),
        (&["--before", "1", "--play", "--format", "png"], "text, svg"),
    ] {
        let run = map(bad);
        assert!(run.code == Some(1) && run.err.contains(why), "{bad:?}: {}", run.err);
    }
    let html = fine(kring(home.path(), &["check", "BOS7", "--report", "html"]));
    assert!(html.contains("De kaart zoals ze getoond werd") && html.contains("De kaart nu"));
}

/// Returns what a second session starts from, and what it is made of.
fn second_of(home: &Path, folder: &Path) -> (Paths, second::EarlierTalk) {
    let paths = Paths::under(home);
    let earlier = second::earlier(&paths, &folder.join("session.yaml")).unwrap();
    (paths, earlier)
}

#[test]
fn a_second_session_starts_from_the_last_version_and_takes_no_one_along() {
    let (home, folder) = home();
    edited(&folder, "ver", "buurtwerk");
    answered(home.path());
    // What came after the last version stays behind, and is counted.
    edited(&folder, "dicht", "na-de-versie");
    let now = read(&folder);
    let (paths, _) = second_of(home.path(), &folder);
    let secret = Mask {
        from: "Geheimpje".into(),
        to: Some("X".into()),
    };
    store::remember_masks(&paths, &now.id, &[secret]).unwrap();
    let (paths, earlier) = second_of(home.path(), &folder);
    let session = &earlier.session;
    let continues = session.continues.as_ref().unwrap();
    assert_eq!((&continues.id, &continues.date), (&now.id, &now.date));
    assert_eq!(continues.version.as_deref(), Some("v2"));
    assert_eq!(earlier.later, 2);
    let ids = |session: &Session| session.partners.iter().map(|p| p.id.clone()).collect::<Vec<_>>();
    let kept: Vec<_> = ids(&now).into_iter().filter(|id| **id != *"na-de-versie").collect();
    assert_eq!(ids(session), kept, "partners keep their ids and their order");
    assert_eq!(session.ties, now.ties);
    assert_eq!(session.partner("clb").unwrap().distance.ring.as_deref(), Some("ver"));
    assert!(session.participants.is_empty() && session.statements.is_empty() && session.memos.is_empty());
    assert!(session.conclusions.is_empty() && session.checks.is_empty() && session.remarks.is_empty());
    let text = kring::format::session::write(session);
    for person in &now.participants {
        let code = regex(&person.id);
        assert!(!code.iter().any(|word| text.contains(word)), "{} in\n{text}", person.id);
    }
    let mut case = Library::new(&paths).create(session).unwrap();
    earlier.settle(&paths, &mut case).unwrap();
    let (key, state) = (case.key(), case.state().to_owned());
    drop(case);
    assert_ne!(key, now.id.to_string());
    assert_eq!(
        store::masks(&paths, &key).unwrap().len(),
        1,
        "masked names are masked here too"
    );
    // Whoever withdraws from the first session is told where its map went.
    let told = store::outdate_exports(&paths, &now.id, &[]).unwrap();
    assert_eq!(told, std::slice::from_ref(&state));
    // What changes from here on is the same view.
    let second = state.parent().unwrap();
    edited(second, "zeer-dicht", "nieuwkomer");
    let name = second.file_name().unwrap().to_str().unwrap();
    let since = fine(kring(home.path(), &["map", name, "--since", "1"]));
    let list: Vec<&str> = since
        .lines()
        .filter(|line| line.trim_start().starts_with(['1', '2', '3']))
        .collect();
    assert!(list.iter().any(|line| line.contains("nieuwkomer")), "{since}");
    assert!(list.iter().any(|line| line.contains("CLB")), "{since}");
    let shown = fine(kring(home.path(), &["show", name]));
    assert!(
        shown.contains("Vervolg op het gesprek") && shown.contains("versie 2"),
        "{shown}"
    );
}

/// Returns a code of a participant as it can stand in a file: as a word of its own.
fn regex(code: &str) -> Vec<String> {
    vec![
        format!("- {code}\n"),
        format!(" {code}:"),
        format!(": {code}\n"),
        format!(" {code} "),
    ]
}

#[test]
fn a_second_session_is_begun_on_the_screen() {
    let (home, folder) = home();
    let refused = |args: &[&str], why: &str| {
        let run = kring(home.path(), args);
        assert!(run.code == Some(1) && run.err.contains(why), "{args:?} {}", run.err);
    };
    refused(&["new", "--from", "demo"], "niet bewaard");
    refused(&["new", "--from", "nergens"], "nergens");
    let mut empty = read(&folder);
    (empty.partners, empty.ties, empty.versions) = Default::default();
    empty.id = "leegleeg".into();
    let nothing = home.path().join("leeg.yaml");
    let bare = Session {
        statements: Vec::new(),
        gaps: Vec::new(),
        themes: Vec::new(),
        conclusions: Vec::new(),
        checks: Vec::new(),
        remarks: Vec::new(),
        images: Vec::new(),
        ..empty
    };
    std::fs::write(&nothing, kring::format::session::write(&bare)).unwrap();
    refused(&["new", "--from", nothing.to_str().unwrap()], "leeg");

    let mut wall = Wall::start_in(home.path(), &["new", "--from", "BOS7"], 120, 40);
    wall.shows("Tweede sessie met DEMO");
    wall.shows("De kaart begint met de");
    for _ in 0..5 {
        wall.keys("enter");
    }
    wall.write("4 leraar, directeur");
    wall.keys("ctrl-s");
    wall.until("the welcome", |screen| !screen.contains("Tweede sessie met"));
    wall.saved();
    wall.close();
    let made = std::fs::read_dir(home.path().join("library"))
        .unwrap()
        .flatten()
        .map(|entry| entry.path());
    let made: Vec<PathBuf> = made.filter(|path| path.is_dir() && *path != folder).collect();
    assert_eq!(made.len(), 1, "{made:?}");
    let session = read(&made[0]);
    assert_eq!(session.participants.len(), 5);
    assert_eq!(session.partners.len(), read(&folder).partners.len());
    assert_eq!(session.continues.unwrap().id, read(&folder).id);

    let mut wall = Wall::start_in(home.path(), &[], 120, 40);
    wall.shows("DEMO");
    wall.keys("c");
    wall.shows("Tweede sessie met DEMO");
    wall.keys("esc");
    wall.keys("n");
    wall.shows("Nieuwe sessie");
}
