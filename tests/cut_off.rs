//! A record that lost its end, as a copy that broke off leaves it: no reader takes what is left for the whole.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};

use kring::format;
use kring::session::{Entity, Entry, Event, Statement};
use kring::store::{Error, Library, Mode, Paths};
use support::stage::empty;

/// A session with events, whose record then ends in the middle of its statements, between two of them; its folder.
fn cut(home: &Path, with_transcript: bool) -> PathBuf {
    let paths = Paths::under(home);
    let mut session = empty();
    session.school.code = "BOS7".into();
    let mut case = Library::new(&paths).create(&session).unwrap();
    let mut session = case_session(&paths, &mut case);
    for n in 1..=6 {
        let item = Entity::Statement(Statement {
            id: format!("s{n}").as_str().into(),
            text: format!("zin nummer {n}").as_str().into(),
            ..Statement::default()
        });
        let event = Event::Added { item, at: None };
        session.apply(&event);
        let at = "2026-11-21T14:00:00+01:00".parse().unwrap();
        case.append(&[Entry::of(session.events, at, event, None)]).unwrap();
    }
    case.save(&session).unwrap();
    let folder = case.folder().to_owned();
    drop(case);
    let record = folder.join("session.yaml");
    let whole = std::fs::read_to_string(&record).unwrap();
    let end = whole.find("  - id: s4").unwrap();
    std::fs::write(&record, &whole[..end]).unwrap();
    if !with_transcript {
        std::fs::remove_file(folder.join("transcript.yaml")).unwrap();
    }
    assert!(format::session::read(&whole[..end], "").is_ok(), "it is read as YAML");
    folder
}

fn case_session(paths: &Paths, case: &mut kring::store::Case) -> kring::session::Session {
    let (_, opened) = Library::new(paths).open(case.folder(), Mode::Read).unwrap();
    opened.session
}

#[test]
fn without_its_transcript_it_is_refused_by_whoever_reads_and_left_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    let folder = cut(home.path(), false);
    let left = std::fs::read(folder.join("session.yaml")).unwrap();
    let paths = Paths::under(home.path());
    for mode in [Mode::Read, Mode::Write] {
        let refused = Library::new(&paths).open(&folder, mode);
        assert!(matches!(refused, Err(Error::CutOff(_))), "{mode:?}");
    }
    for command in [
        &["show", "BOS7"][..],
        &["report", "BOS7", "-o", "-"],
        &["data", "BOS7", "-o", "-", "--table", "statements"],
    ] {
        let ran = support::run::kring_en(home.path(), command);
        assert_eq!(ran.code, Some(1), "{command:?}");
        assert!(
            ran.err.contains("its last lines are missing") && ran.out.is_empty(),
            "{command:?}: {}",
            ran.err
        );
    }
    let listed = support::run::kring_en(home.path(), &["list"]);
    let told = listed.out + &listed.err;
    assert!(told.contains("its last lines are missing"), "{told}");
    assert_eq!(std::fs::read(folder.join("session.yaml")).unwrap(), left);
}

#[test]
fn with_its_transcript_it_is_made_whole_again() {
    let home = tempfile::tempdir().unwrap();
    let folder = cut(home.path(), true);
    let (_, opened) = Library::new(&Paths::under(home.path()))
        .open(&folder, Mode::Write)
        .unwrap();
    assert_eq!(opened.session.statements.len(), 6);
    assert!(folder.join("session.damaged.yaml").exists());
}
