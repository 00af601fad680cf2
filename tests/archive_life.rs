//! Closing, forgetting, what was withdrawn and is brought back, and looking over a library.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "archive_life/forgotten.rs"]
mod forgotten;
#[path = "archive_life/retention.rs"]
mod retention;
mod support;

use std::path::{Path, PathBuf};

use kring::archive::search;
use kring::archive::verify::{VerifyKind, verify};
use kring::session::{Consent, Erasure, Mask, Participant, Place, Session, Speaker, Statement};
use kring::store::{self, Error, Library, Mode, Paths};
use proptest::prelude::*;
use support::run::kring_en as kring;
use support::stage::empty;
use support::told;
use tempfile::TempDir;

/// A session of two participants, each with statements that nobody else makes.
fn example(said: &[(&str, &str)]) -> Session {
    let mut session = empty();
    session.id = "case7".into();
    session.school.code = "BOS7".into();
    session.date = "2020-11-21".into();
    session.progress.place = Place::Findings;
    for (id, function) in [("p1", "leraar"), ("p2", "directeur")] {
        session.participants.push(Participant {
            id: id.into(),
            function: function.into(),
            consent: Consent::GIVEN,
            ..Participant::default()
        });
    }
    for (at, (who, text)) in said.iter().enumerate() {
        session.statements.push(Statement {
            id: format!("s{}", at + 1).into(),
            speakers: vec![Speaker::Participant((*who).into())],
            text: (*text).into(),
            ..Statement::default()
        });
    }
    session
}

fn library(said: &[(&str, &str)]) -> (TempDir, Paths, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let folder = paths.library.join("2020-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    support::many::put(&folder, kring::format::session::write(&example(said)).as_bytes());
    (home, paths, folder)
}

const SAID: [(&str, &str); 3] = [("p1", "een lantaarn"), ("p2", "een regenworm"), ("p1", "een anker")];

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => copy(&path, &to.join(path.file_name().unwrap())),
            false => drop(std::fs::copy(&path, to.join(path.file_name().unwrap())).unwrap()),
        }
    }
}

fn withdraw(paths: &Paths, folder: &Path, who: &str) {
    let (mut case, opened) = Library::new(paths).open(folder, Mode::Write).unwrap();
    let withdrawal = Erasure::Withdrawal {
        who: who.into(),
        gone: Vec::new(),
    };
    let mut session = opened.session;
    withdrawal.clean(&mut session);
    case.erase(&session, &withdrawal).unwrap();
}

/// Masks a name of the case, as the desk does.
fn mask(paths: &Paths) {
    store::remember_masks(
        paths,
        "case7",
        &[Mask {
            from: "Quirina".into(),
            to: Some("[naam]".into()),
        }],
    )
    .unwrap();
}

#[test]
fn a_closed_session_is_only_read_until_it_is_opened_with_a_reason() {
    let (home, paths, folder) = library(&SAID);
    let run = |arguments: &[&str]| kring(home.path(), arguments);
    let list = run(&["close", "BOS7", "--list"]);
    assert!(
        list.out
            .starts_with("2020-11-21-BOS7: to check · next: a member check, or close without one"),
        "{}",
        list.out
    );
    assert!(list.out.contains("Still open in 2020-11-21-BOS7:\n  "), "{}", list.out);
    assert!(list.out.contains("Not asked about archiving: p1 "), "{}", list.out);
    let refused = run(&["close", "BOS7"]);
    assert!(
        refused.code == Some(1) && refused.err.contains("--as-it-is"),
        "{}",
        refused.err
    );
    assert!(!folder.join("closing.yaml").exists());
    let closed = run(&["close", "BOS7", "--as-it-is"]);
    assert_eq!((closed.code, closed.err.as_str()), (Some(0), ""));
    assert_eq!(run(&["close", "BOS7", "--as-it-is"]).code, Some(1));
    let again = run(&["close", "BOS7"]);
    assert_eq!(again.code, Some(1));
    assert!(again.err.contains("closed already"), "{}", again.err);
    let library = Library::new(&paths);
    assert!(matches!(library.open(&folder, Mode::Write), Err(Error::Closed(_))));
    assert_eq!(library.open(&folder, Mode::Read).unwrap().1.session.statements.len(), 3);
    let word = run(&["report", "BOS7", "--not-a-name", "Babel"]);
    assert_eq!(
        word.code,
        Some(0),
        "a word that is no name is remembered beside a closed session: {}",
        word.err
    );
    assert!(run(&["list"]).out.contains("· ready"));
    assert_eq!(run(&["close", "BOS7", "--open", " "]).code, Some(1));
    mask(&paths);
    let opened = run(&["close", "BOS7", "--open", "Quirina wil iets wijzigen"]);
    assert_eq!((opened.code, opened.err.as_str()), (Some(0), ""));
    assert!(library.open(&folder, Mode::Write).is_ok());
    assert_eq!((told(&folder, "Quirina"), told(&folder, "wil iets wijzigen")), (0, 1));
    assert_eq!(run(&["close", "BOS7", "--open", "nog eens"]).code, Some(1));
    let json: serde_json::Value = serde_json::from_str(&run(&["list", "--json"]).out).unwrap();
    assert_eq!(json[0]["state"], "check");
}

#[test]
fn a_name_masked_later_is_masked_in_the_reason_too() {
    let (home, paths, folder) = library(&SAID);
    kring(home.path(), &["close", "BOS7", "--as-it-is"]);
    kring(home.path(), &["close", "BOS7", "--open", "gevraagd door Quirina"]);
    assert_eq!(told(&folder, "Quirina"), 1);
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let masking = Erasure::Masking {
        from: "Quirina".into(),
        to: "[naam]".into(),
        renamed: Vec::new(),
    };
    case.erase(&opened.session, &masking).unwrap();
    assert_eq!(told(&folder, "Quirina"), 0);
}

#[test]
fn what_was_withdrawn_does_not_come_back_with_a_restored_folder() {
    let (home, paths, folder) = library(&SAID);
    let backup = home.path().join("backup");
    copy(&folder, &backup);
    withdraw(&paths, &folder, "p1");
    assert_eq!(
        (told(&paths.library, "lantaarn"), told(&paths.library, "regenworm") > 0),
        (0, true)
    );
    let stones = std::fs::read_to_string(paths.library.join("withdrawn.yaml")).unwrap();
    assert!(
        stones.contains("case7") && stones.contains("s3") && !stones.contains("anker"),
        "{stones}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
    copy(&backup, &folder);
    assert_eq!(told(&paths.library, "lantaarn"), 1);
    let read = Library::new(&paths).open(&folder, Mode::Read).unwrap().1.session;
    assert_eq!(read.statements.len(), 1, "who reads along does not see it either");
    search::refresh(&paths).unwrap();
    assert_eq!(told(&paths.cache, "lantaarn"), 0);
    let (_, points) = verify(&paths).unwrap();
    assert!(points.iter().any(|point| point.what == VerifyKind::Back), "{points:?}");
    assert_eq!(told(&paths.library, "lantaarn") + told(&paths.library, "anker"), 0);
    assert_eq!(verify(&paths).unwrap().1, []);
    // A second file of tombstones, as a sync client leaves it, counts as well.
    std::fs::rename(
        paths.library.join("withdrawn.yaml"),
        paths.library.join("withdrawn (conflict).yaml"),
    )
    .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    copy(&backup, &folder);
    Library::new(&paths).open(&folder, Mode::Write).unwrap();
    assert_eq!(told(&paths.library, "lantaarn"), 0);
}

#[test]
fn verify_names_what_is_wrong() {
    let (home, paths, folder) = library(&SAID);
    let sound = kring(home.path(), &["verify"]);
    assert_eq!(
        (sound.code, sound.out.as_str()),
        (Some(0), "1 session checked: all is well.\n")
    );
    let twin = paths.library.join("a-copy");
    copy(&folder, &twin);
    std::fs::write(twin.join("session (conflict).yaml"), "kring: session/2\n").unwrap();
    let state = folder.join("session.yaml");
    let text = std::fs::read_to_string(&state).unwrap();
    std::fs::write(&state, text.replace("lantaarn", "zaklamp")).unwrap();
    let broken = paths.library.join("broken");
    std::fs::create_dir_all(&broken).unwrap();
    std::fs::write(broken.join("session.yaml"), "[").unwrap();
    let looked = kring(home.path(), &["verify"]);
    for said in [
        "a-copy: is the same session as 2020-11-21-BOS7",
        "session (conflict).yaml",
        "changed by hand",
        "broken: not readable",
    ] {
        assert!(looked.err.contains(said), "{said}: {}", looked.err);
    }
    assert!(
        looked.err.contains("3 sessions checked, 4 points found"),
        "{}",
        looked.err
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// Whoever withdraws, nothing they alone said is left in library, caches and state, also after the folder is restored.
    #[test]
    fn nothing_of_a_withdrawal_is_left(said in proptest::collection::vec((0..2usize, "[b-df-hj-np-tv-z]{9}"), 1..6), who in 0..2usize) {
        let people = ["p1", "p2"];
        let said: Vec<(&str, &str)> = said.iter().map(|(who, text)| (people[*who], text.as_str())).collect();
        let (home, paths, folder) = library(&said);
        search::refresh(&paths).unwrap();
        let backup = home.path().join("backup");
        copy(&folder, &backup);
        withdraw(&paths, &folder, people[who]);
        let gone = |text: &str| said.iter().all(|(other, same)| *same != text || *other == people[who]);
        let check = || {
            for (_, text) in said.iter().filter(|(_, text)| gone(text)) {
                for part in [&paths.library, &paths.cache, &paths.state, &paths.masks] {
                    prop_assert_eq!(told(part, text), 0);
                }
            }
            Ok(())
        };
        check()?;
        std::fs::remove_dir_all(&folder).unwrap();
        copy(&backup, &folder);
        verify(&paths).unwrap();
        search::refresh(&paths).unwrap();
        check()?;
    }
}
