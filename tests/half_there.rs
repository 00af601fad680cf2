//! A case of which a sync client has brought only a part: no command takes it for the whole without saying so, and none loses anything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};

use kring::session::{Entity, Intent, Statement};
use kring::store::{Error, Library, Mode, Paths};
use support::disk::{acted, made};
use support::run::{files, kring_en};
use support::stage::two_teachers;

/// A library with one case that has a record and events; its folder.
fn case(home: &Path) -> PathBuf {
    let paths = Paths::under(home);
    let folder = made(&paths, &two_teachers("case7"));
    for n in 1..=6 {
        let said = Entity::Statement(Statement {
            text: format!("zin nummer {n}").as_str().into(),
            ..Statement::default()
        });
        acted(&paths, &folder, vec![Intent::Add(said)], None);
    }
    folder
}

fn cut(folder: &Path, name: &str, share: usize) {
    let path = folder.join(name);
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() * share / 100]).unwrap();
}

/// What `kring list` says of the only case.
fn listed(home: &Path) -> String {
    let ran = kring_en(home, &["list"]);
    ran.out + &ran.err
}

#[test]
fn a_record_that_is_empty_or_cut_off_is_read_from_its_events_and_says_so() {
    for share in [0, 10, 40, 70] {
        let home = tempfile::tempdir().unwrap();
        let folder = case(home.path());
        cut(&folder, "session.yaml", share);
        let before = files(&folder);
        let told = listed(home.path());
        assert!(
            told.contains("is empty or breaks off. Wait until everything is synced. Where it stays so, open"),
            "{share}: {told}"
        );
        let shown = kring_en(home.path(), &["show", "BOS7"]);
        assert_eq!(shown.code, Some(0), "{}", shown.err);
        assert!(
            shown.err.contains("something may be missing here"),
            "{share}: {}",
            shown.err
        );
        let refused = kring_en(home.path(), &["deposit", "BOS7", "-o", "bag.zip"]);
        assert!(
            refused.err.contains("the record or its events break off"),
            "{}",
            refused.err
        );
        let packed = kring_en(home.path(), &["pack", "BOS7", "-o", "pack"]);
        assert!(
            packed.err.contains("the record or its events break off"),
            "{}",
            packed.err
        );
        assert_eq!(files(&folder), before, "reading changes nothing");
    }
}

#[test]
fn a_record_that_is_empty_or_cut_off_without_its_events_is_refused_and_left() {
    for share in [0, 10, 40, 70] {
        let home = tempfile::tempdir().unwrap();
        let folder = case(home.path());
        cut(&folder, "session.yaml", share);
        std::fs::remove_file(folder.join("transcript.yaml")).unwrap();
        let before = files(&folder);
        for mode in [Mode::Read, Mode::Write] {
            let refused = Library::new(&Paths::under(home.path())).open(&folder, mode);
            assert!(
                matches!(refused, Err(Error::NotWhole(_) | Error::CutOff(_))),
                "{share}: {refused:?}"
            );
        }
        let told = listed(home.path());
        assert!(
            told.contains("put a backup back") || told.contains("Put a backup back"),
            "{share}: {told}"
        );
        assert_eq!(files(&folder), before);
    }
}

#[test]
fn a_case_without_its_record_is_found_by_its_name_and_the_reason_is_told() {
    let home = tempfile::tempdir().unwrap();
    let folder = case(home.path());
    std::fs::remove_file(folder.join("session.yaml")).unwrap();
    let name = folder.file_name().unwrap().to_str().unwrap();
    for name in ["BOS7", name] {
        for command in [&["show", name][..], &["forget", name, "--all", "--yes"]] {
            let ran = kring_en(home.path(), command);
            assert_eq!(ran.code, Some(1));
            assert!(
                ran.err.contains("lacks session.yaml, and holds the events"),
                "{command:?}: {}",
                ran.err
            );
        }
    }
}

#[test]
fn events_that_break_off_are_told_and_in_no_deposit() {
    let home = tempfile::tempdir().unwrap();
    let folder = case(home.path());
    cut(&folder, "transcript.yaml", 80);
    let shown = kring_en(home.path(), &["show", "BOS7"]);
    assert!(shown.err.contains("something may be missing here"), "{}", shown.err);
    let refused = kring_en(home.path(), &["deposit", "BOS7", "-o", "bag.zip"]);
    assert!(
        refused.err.contains("the record or its events break off"),
        "{}",
        refused.err
    );
}

#[test]
fn what_another_hand_wrote_is_told_by_its_mistake() {
    let home = tempfile::tempdir().unwrap();
    let folder = case(home.path());
    std::fs::remove_file(folder.join("transcript.yaml")).unwrap();
    std::fs::write(
        folder.join("session.yaml"),
        "kring: session/1\nschool: { code: BOS7 }\nstatements:\n  - { id: s1 }\n",
    )
    .unwrap();
    let told = listed(home.path());
    assert!(
        told.contains("session.yaml:4") && !told.contains("breaks off"),
        "{told}"
    );
}
