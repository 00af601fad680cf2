//! A library that people share: cases go there and come back whole, and what goes apart is shown, not chosen.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "archive_remote/attachments.rs"]
mod attachments;
#[path = "archive_remote/joined.rs"]
mod joined;
mod support;
#[path = "archive_remote/withdrawn.rs"]
mod withdrawn;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kring::archive::remote::{self, Carried};
use kring::archive::search;
use kring::format;
use kring::session::{Entity, Entry, Erasure, Event, Session, Speaker, Statement};
use kring::store::{self, Error, Library, Mode, Paths};
use proptest::prelude::*;
use support::stage::two_teachers;
use support::told;
use tempfile::TempDir;

fn statement(n: usize, who: &str, text: &str) -> Statement {
    Statement {
        id: format!("s{n}").into(),
        speakers: vec![Speaker::Participant(who.into())],
        text: text.into(),
        ..Statement::default()
    }
}

fn example() -> Session {
    two_teachers("case7")
}

/// Two people, each with a library, and the folder that they share.
struct Two {
    _home: TempDir,
    an: Paths,
    bo: Paths,
    shared: PathBuf,
}

impl Two {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let (an, bo) = (
            Paths::under(&home.path().join("an")),
            Paths::under(&home.path().join("bo")),
        );
        let folder = an.library.join("2026-11-21-BOS7");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("session.yaml"), format::session::write(&example())).unwrap();
        let shared = home.path().join("shared");
        Self {
            _home: home,
            an,
            bo,
            shared,
        }
    }

    fn push(&self, who: &Paths) -> Carried {
        remote::push(who, &self.shared, &who.library.join("2026-11-21-BOS7")).unwrap()
    }

    fn pull(&self, who: &Paths) -> Carried {
        remote::pull(who, &self.shared, &self.shared.join("2026-11-21-BOS7")).unwrap()
    }
}

fn folder(paths: &Paths) -> PathBuf {
    paths.library.join("2026-11-21-BOS7")
}

fn note(paths: &Paths, statement: Statement) {
    let item = Entity::Statement(statement);
    happened(paths, Event::Added { item, at: None });
}

fn happened(paths: &Paths, event: Event) {
    let (mut case, opened) = Library::new(paths).open(&folder(paths), Mode::Write).unwrap();
    let mut session = opened.session;
    session.apply(&event);
    // No two acts of two people happen at the very same moment.
    let second = session.events % 60;
    let who = if paths.library.to_string_lossy().contains("/an/") {
        14
    } else {
        15
    };
    let at = format!("2026-11-21T{who}:00:{second:02}+01:00").parse().unwrap();
    case.append(&[Entry::of(session.events, at, event, None)]).unwrap();
    case.save(&session).unwrap();
}

fn said(paths: &Paths) -> Vec<String> {
    let (_, opened) = Library::new(paths).open(&folder(paths), Mode::Read).unwrap();
    opened.session.statements.iter().map(|s| s.text.to_string()).collect()
}

fn take(who: &Paths, from: &Path) -> store::TakenOver {
    store::take(who, &folder(who), Some(from)).unwrap()
}

/// What is to be erased here is taken out of the library of whoever writes.
fn erase(paths: &Paths, erasure: &dyn Fn(&Session) -> Erasure) {
    let (mut case, opened) = Library::new(paths).open(&folder(paths), Mode::Write).unwrap();
    let mut session = opened.session;
    let erasure = erasure(&session);
    erasure.clean(&mut session);
    case.erase(&session, &erasure).unwrap();
}

#[test]
fn what_was_done_with_a_case_after_its_talk_is_known_on_both_sides() {
    let two = Two::new();
    two.push(&two.an);
    two.pull(&two.bo);
    kring(&two.an, &["close", "BOS7", "--as-it-is"]);
    let there = two.shared.join("2026-11-21-BOS7");
    let is_closed = |who: &Paths, folder: &Path| store::closing_of(who, folder).unwrap().closed().is_some();
    assert!(!is_closed(&two.an, &there));
    assert_eq!(two.push(&two.an), Carried::Same);
    assert!(is_closed(&two.an, &there) && !is_closed(&two.bo, &folder(&two.bo)));
    assert_eq!(two.pull(&two.bo), Carried::Same);
    assert!(is_closed(&two.bo, &folder(&two.bo)));
    // Opened again by one of them, it is open for both.
    kring(&two.bo, &["close", "BOS7", "--open", "een vraag"]);
    two.push(&two.bo);
    two.pull(&two.an);
    assert!(!is_closed(&two.an, &folder(&two.an)));
    let acts = |who: &Paths| store::closing_of(who, &folder(who)).unwrap().acts;
    assert_eq!(acts(&two.an), acts(&two.bo));
}

#[test]
fn a_copy_that_is_closed_is_not_continued_until_it_is_opened_again_with_a_reason() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "met Lientje"));
    two.push(&two.an);
    two.pull(&two.bo);
    kring(&two.an, &["close", "BOS7", "--as-it-is"]);
    two.push(&two.an);
    let there = two.shared.join("2026-11-21-BOS7");
    note(&two.bo, statement(2, "p2", "een brug"));
    for _ in 0..2 {
        let refused = remote::push(&two.bo, &two.shared, &folder(&two.bo));
        assert!(matches!(refused, Err(Error::Closed(_))), "{refused:?}");
        assert_eq!((told(&there, "een brug"), said(&two.bo).len()), (0, 2));
    }
    // It is closed for whoever goes on too, who now says why it has to be open.
    let opened = kring(&two.bo, &["close", "BOS7", "--open", "een brug erbij", "--lang", "en"]);
    assert!(opened.contains("open again"), "{opened}");
    assert!(matches!(two.push(&two.bo), Carried::Continued(_, 1)));
    assert!(matches!(two.pull(&two.an), Carried::Continued(_, 1)));
    let acts = |who: &Paths| store::closing_of(who, &folder(who)).unwrap().acts;
    assert_eq!((acts(&two.an).len(), acts(&two.an)), (2, acts(&two.bo)));
    // A name that is masked goes from a closed copy all the same, and that stays closed.
    // Acts are told apart by their second.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    kring(&two.bo, &["close", "BOS7", "--as-it-is"]);
    erase(&two.an, &|session| {
        Erasure::masking(session, "Lientje".into(), "[een kind]".into())
    });
    two.push(&two.an);
    two.pull(&two.bo);
    assert_eq!(told(&folder(&two.bo), "Lientje"), 0);
    assert!(store::closing_of(&two.bo, &folder(&two.bo)).unwrap().closed().is_some());
}

#[test]
fn a_session_that_is_not_shared_is_looked_for_in_the_shared_folder() {
    let two = Two::new();
    two.push(&two.an);
    let shared = two.shared.display().to_string();
    let said = kring(&two.bo, &["pull", "nowhere", "--from", &shared, "--lang", "en"]);
    assert!(said.contains(&shared) && said.contains("list --at"), "{said}");
}

#[test]
fn a_shared_folder_on_a_drive_that_is_not_connected_is_not_made() {
    let mut two = Two::new();
    let there = two.shared.clone();
    for lang in ["nl", "en"] {
        two.shared = there.join("drive/team");
        let to = two.shared.display().to_string();
        let said = kring(&two.an, &["--lang", lang, "push", "BOS7", "--to", &to]);
        assert!(
            said.contains(&to) && said.contains(&format!("{} ", there.join("drive").display())),
            "{said}"
        );
        assert!(!there.exists());
        let said = kring(&two.an, &["--lang", lang, "push", "--to", &to]);
        assert!(said.starts_with("kring: ") && said.contains(&to), "{said}");
    }
    // The last folder may be made. Once something was shared in it, it is never made again in silence.
    std::fs::create_dir_all(there.join("drive")).unwrap();
    assert!(matches!(two.push(&two.an), Carried::New(_)));
    std::fs::rename(there.join("drive/team"), there.join("elsewhere")).unwrap();
    let pushed = remote::push(&two.an, &two.shared, &folder(&two.an));
    assert_eq!(pushed, Err(Error::SharedAway(two.shared.clone())));
    assert!(!two.shared.exists());
    std::fs::create_dir(&two.shared).unwrap();
    assert!(matches!(two.push(&two.an), Carried::New(_)));
}

#[test]
fn a_case_goes_there_and_back_and_what_continues_it_is_brought_together() {
    let two = Two::new();
    std::fs::create_dir_all(folder(&two.an).join("attachments")).unwrap();
    std::fs::write(folder(&two.an).join("attachments/REC_1.wav"), "sound").unwrap();
    std::fs::create_dir_all(folder(&two.an).join("exports")).unwrap();
    std::fs::write(folder(&two.an).join("exports/report.txt"), "mine").unwrap();
    assert!(matches!(two.push(&two.an), Carried::New(_)));
    assert_eq!(two.push(&two.an), Carried::Same);
    assert!(two.shared.join("2026-11-21-BOS7/attachments/REC_1.wav").exists());
    assert!(!two.shared.join("2026-11-21-BOS7/exports").exists());
    assert!(matches!(two.pull(&two.bo), Carried::New(_)));
    note(&two.bo, statement(1, "p1", "een lantaarn"));
    assert!(matches!(two.push(&two.bo), Carried::Continued(_, 1)));
    assert_eq!(two.push(&two.an), Carried::Behind(1));
    assert!(matches!(two.pull(&two.an), Carried::Continued(_, 1)));
    assert_eq!(said(&two.an), ["een lantaarn"]);
    assert!(told(&two.shared, "lantaarn") > 0);
    let left = std::fs::read_dir(&two.shared)
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().contains(".tmp")));
}

#[test]
fn another_school_of_the_same_name_gets_a_name_of_its_own() {
    let two = Two::new();
    two.push(&two.an);
    let other = Session {
        id: "other".into(),
        ..example()
    };
    std::fs::create_dir_all(folder(&two.bo)).unwrap();
    std::fs::write(folder(&two.bo).join("session.yaml"), format::session::write(&other)).unwrap();
    assert_eq!(two.push(&two.bo), Carried::New(two.shared.join("2026-11-21-BOS7-2")));
}

#[test]
fn a_shared_folder_is_listed_and_searched_and_an_address_is_refused() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    let run = |arguments: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(arguments)
            .env("KRING_HOME", two.bo.library.parent().unwrap())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        (
            done.status.code(),
            String::from_utf8(done.stdout).unwrap(),
            String::from_utf8(done.stderr).unwrap(),
        )
    };
    let shared = two.shared.to_str().unwrap();
    assert!(run(&["list", "--at", shared]).1.contains("2026-11-21-BOS7"));
    assert!(run(&["search", "--at", shared, "lantaarn"]).1.contains("een lantaarn"));
    assert!(!run(&["list"]).1.contains("BOS7"));
    let (code, _, err) = run(&["push", "BOS7", "--to", "s3://bucket/kring"]);
    assert!(code == Some(1) && err.contains("s3://bucket/kring"), "{err}");
}

fn kring(paths: &Paths, arguments: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(arguments)
        .env("KRING_HOME", paths.library.parent().unwrap())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned()
}

#[test]
fn a_shared_folder_that_is_not_there_is_no_empty_one() {
    let two = Two::new();
    for command in [
        &["list", "--lang", "en", "--at", "/not/there"][..],
        &["search", "--lang", "en", "--at", "/not/there", "anker"],
        &["pull", "--lang", "en", "BOS7", "--from", "/not/there"],
    ] {
        let done = Command::new(env!("CARGO_BIN_EXE_kring"))
            .args(command)
            .env("KRING_HOME", two.an.library.parent().unwrap())
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{command:?}");
        assert!(said.contains("The shared folder /not/there is not there"), "{said}");
    }
}
