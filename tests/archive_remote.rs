//! A library that people share: cases go there and come back whole, and what goes apart is shown, not chosen.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kring::archive::remote::{self, Carried};
use kring::archive::search;
use kring::format;
use kring::session::{Entity, Entry, Erasure, Event, Session, Speaker, Statement};
use kring::store::{self, Error, Library, Mode, Paths};
use proptest::prelude::*;
use support::stage::two_teachers;
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

fn told(folder: &Path, word: &str) -> usize {
    let mut all = 0;
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        all += match path.is_dir() {
            true => told(&path, word),
            false => String::from_utf8_lossy(&std::fs::read(&path).unwrap())
                .matches(word)
                .count(),
        };
    }
    all
}

fn attach(folder: &Path, name: &str, what: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, what).unwrap();
}

fn attached(folder: &Path, name: &str) -> Option<String> {
    std::fs::read_to_string(folder.join(name)).ok()
}

#[test]
fn attachments_that_only_one_side_has_go_along_and_none_is_lost() {
    let two = Two::new();
    two.push(&two.an);
    two.pull(&two.bo);
    let there = two.shared.join("2026-11-21-BOS7");
    attach(&folder(&two.an), "attachments/an.wav", "an");
    let long = format!("attachments/{}.wav", "é".repeat(120));
    attach(&folder(&two.an), &long, "long");
    assert_eq!(two.push(&two.an), Carried::Attached(there.clone(), 2));
    assert_eq!(two.push(&two.an), Carried::Same);
    // What lies here and not there stays, also where the other copy goes on and takes the place of this one.
    attach(&folder(&two.bo), "attachments/bo.wav", "bo");
    attach(&folder(&two.bo), "attachments/an.wav", "of bo");
    attach(&folder(&two.bo), "exports/report.txt", "report");
    attach(&folder(&two.bo), "draft.yaml", "half");
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    let bo = |name: &str| attached(&folder(&two.bo), name);
    assert_eq!(bo("attachments/an.wav").as_deref(), Some("an"));
    assert_eq!(bo("attachments/an-2.wav").as_deref(), Some("of bo"));
    assert_eq!(bo("attachments/bo.wav").as_deref(), Some("bo"));
    assert_eq!(bo(&long).as_deref(), Some("long"));
    assert_eq!(bo("exports/report.txt").as_deref(), Some("report"));
    assert_eq!(bo("draft.yaml").as_deref(), Some("half"));
    assert_eq!(two.push(&two.bo), Carried::Attached(there.clone(), 2));
    note(&two.an, statement(2, "p1", "een brug"));
    two.push(&two.an);
    assert_eq!(
        attached(&there, "attachments/bo.wav").as_deref(),
        Some("bo"),
        "a push takes nothing away"
    );
    assert_eq!(attached(&there, "exports/report.txt"), None);
}

#[test]
fn attachments_that_were_forgotten_do_not_come_back() {
    let two = Two::new();
    attach(&folder(&two.an), "attachments/sound.wav", "sound");
    two.push(&two.an);
    two.pull(&two.bo);
    assert_eq!(store::forget_attachments(&two.bo, &folder(&two.bo)), Ok(1));
    let bo = |name: &str| attached(&folder(&two.bo), name);
    let there = two.shared.join("2026-11-21-BOS7");
    assert_eq!(two.pull(&two.bo), Carried::Forgot(1));
    assert_eq!(attached(&there, "attachments/sound.wav"), None);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    assert_eq!(
        attached(&folder(&two.an), "attachments/sound.wav"),
        None,
        "a push takes out here what was forgotten there"
    );
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(bo("attachments/sound.wav"), None);
    assert_eq!(
        store::closing_of(&two.bo, &folder(&two.bo)).unwrap().acts.len(),
        1,
        "the act is still told"
    );
    // Who forgot them takes them out of the shared copy with what comes next; a sound that is added after that stays.
    note(&two.bo, statement(2, "p1", "een brug"));
    attach(&folder(&two.bo), "attachments/later.wav", "later");
    two.push(&two.bo);
    assert_eq!(attached(&there, "attachments/sound.wav"), None);
    assert_eq!(attached(&there, "attachments/later.wav").as_deref(), Some("later"));
    two.pull(&two.an);
    assert_eq!(attached(&folder(&two.an), "attachments/sound.wav"), None);
    assert_eq!(
        attached(&folder(&two.an), "attachments/later.wav").as_deref(),
        Some("later")
    );
    note(&two.an, statement(3, "p1", "een boom"));
    two.push(&two.an);
    attach(&folder(&two.bo), "attachments/last.wav", "last");
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(bo("attachments/last.wav").as_deref(), Some("last"));
}

#[test]
fn attachments_that_were_forgotten_go_from_the_other_copies_without_an_event() {
    let two = Two::new();
    let there = two.shared.join("2026-11-21-BOS7");
    attach(&folder(&two.an), "attachments/deep/sound.wav", "sound");
    two.push(&two.an);
    two.pull(&two.bo);
    let said = kring(&two.an, &["forget", "BOS7", "--attachments", "--yes", "--lang", "en"]);
    assert!(
        said.contains(&there.display().to_string()) && said.contains("kring push"),
        "{said}"
    );
    assert_eq!(store::owing_shared(&two.an).unwrap(), std::slice::from_ref(&there));
    // What is added after that is no part of what was forgotten, whoever adds it.
    attach(&folder(&two.an), "attachments/deep/later.wav", "later");
    assert_eq!(two.push(&two.an), Carried::Attached(there.clone(), 1));
    assert_eq!(attached(&there, "attachments/deep/sound.wav"), None);
    assert_eq!(store::owing_shared(&two.an).unwrap(), Vec::<PathBuf>::new());
    assert_eq!(two.pull(&two.bo), Carried::Attached(folder(&two.bo), 1));
    assert_eq!(attached(&folder(&two.bo), "attachments/deep/sound.wav"), None);
    for who in [&two.an, &two.bo] {
        assert_eq!(store::closing_of(who, &folder(who)).unwrap().acts.len(), 1);
        assert_eq!(two.push(who), Carried::Same);
    }
    // Each forgot what the other does not know of: what either has since then stays.
    for (who, name) in [(&two.an, "attachments/an.wav"), (&two.bo, "attachments/bo.wav")] {
        // Acts are told apart by their second.
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert_eq!(store::forget_attachments(who, &folder(who)), Ok(1));
        attach(&folder(who), name, name);
    }
    two.push(&two.an);
    two.push(&two.bo);
    two.pull(&two.an);
    for name in ["attachments/an.wav", "attachments/bo.wav"] {
        assert_eq!(attached(&folder(&two.an), name).as_deref(), Some(name));
        assert_eq!(attached(&there, name).as_deref(), Some(name));
    }
    assert_eq!(attached(&there, "attachments/deep/later.wav"), None);
}

#[test]
fn attachments_that_were_forgotten_do_not_come_back_when_copies_are_brought_together() {
    for who_forgot in ["an", "bo"] {
        let two = Two::new();
        attach(&folder(&two.an), "attachments/sound.wav", "sound");
        two.push(&two.an);
        two.pull(&two.bo);
        note(&two.an, statement(1, "p1", "een lantaarn"));
        note(&two.bo, statement(1, "p2", "een brug"));
        let forgets = if who_forgot == "an" { &two.an } else { &two.bo };
        assert_eq!(store::forget_attachments(forgets, &folder(forgets)), Ok(1));
        take(&two.an, &folder(&two.bo));
        assert_eq!(said(&two.an).len(), 2);
        assert_eq!(
            attached(&folder(&two.an), "attachments/sound.wav"),
            None,
            "{who_forgot}"
        );
        assert_eq!(store::closing_of(&two.an, &folder(&two.an)).unwrap().acts.len(), 1);
    }
}

#[test]
fn what_was_written_with_a_name_that_is_masked_in_what_comes_does_not_stay() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "met Lientje"));
    two.push(&two.an);
    two.pull(&two.bo);
    attach(&folder(&two.bo), "exports/report.txt", "met Lientje");
    attach(&folder(&two.bo), "draft.yaml", "Lientje");
    erase(&two.an, &|session| {
        Erasure::masking(session, "Lientje".into(), "[naam]".into())
    });
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(told(&folder(&two.bo), "Lientje"), 0);
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
fn what_goes_apart_is_shown_and_nothing_is_chosen() {
    let two = Two::new();
    two.push(&two.an);
    two.pull(&two.bo);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.bo, statement(1, "p2", "een anker"));
    two.push(&two.an);
    let Carried::Apart(_, _, apart) = two.push(&two.bo) else {
        panic!("not told apart")
    };
    assert_eq!((apart.first.len(), apart.second.len()), (1, 1));
    assert_eq!(
        (said(&two.an), said(&two.bo)),
        (vec!["een lantaarn".to_owned()], vec!["een anker".to_owned()])
    );
    assert_eq!(
        (told(&two.shared, "anker"), told(&two.shared, "lantaarn") > 0),
        (0, true)
    );
    let done = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(["--lang", "en", "push", "BOS7", "--to", two.shared.to_str().unwrap()])
        .env("KRING_HOME", two.bo.library.parent().unwrap())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1));
    assert!(
        said.contains("Nothing was chosen") && said.contains("2026-11-21 14:00 + s1"),
        "{said}"
    );
    assert!(!said.contains("anker"), "{said}");
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
fn a_withdrawal_reaches_the_other_side() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.an, statement(2, "p2", "een anker"));
    two.push(&two.an);
    two.pull(&two.bo);
    search::refresh(&remote::at(&two.an, &two.shared)).unwrap();
    assert!(told(&two.an.cache, "lantaarn") > 0);
    let (mut case, opened) = Library::new(&two.an).open(&folder(&two.an), Mode::Write).unwrap();
    let withdrawal = Erasure::Withdrawal {
        who: "p1".into(),
        gone: Vec::new(),
    };
    let mut session = opened.session;
    withdrawal.clean(&mut session);
    case.erase(&session, &withdrawal).unwrap();
    drop(case);
    assert_eq!(
        told(&two.an.cache, "lantaarn"),
        0,
        "also in the cache of the shared folder"
    );
    two.push(&two.an);
    two.pull(&two.bo);
    assert_eq!(said(&two.bo), ["een anker"]);
    assert_eq!(
        (told(&two.shared, "lantaarn"), told(&two.bo.library, "lantaarn")),
        (0, 0)
    );
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    /// Whoever notes, pushes and pulls in whatever order: no event is ever lost from the one who noted it or from the shared folder.
    #[test]
    fn no_event_is_lost(steps in proptest::collection::vec((0..2usize, 0..3usize), 1..14)) {
        let two = Two::new();
        two.push(&two.an);
        two.pull(&two.bo);
        let people = [&two.an, &two.bo];
        let (mut own, mut shared) = ([Vec::new(), Vec::new()], Vec::<String>::new());
        for (step, (who, act)) in steps.into_iter().enumerate() {
            let paths = people[who];
            match act {
                0 => {
                    let text = format!("x{step}x");
                    note(paths, statement(said(paths).len() + 1, "p1", &text));
                    own[who].push(text);
                }
                1 => {
                    if matches!(two.push(paths), Carried::Continued(..)) {
                        shared.clone_from(&own[who]);
                    }
                }
                _ => {
                    if matches!(two.pull(paths), Carried::Continued(..)) {
                        own[who].clone_from(&shared);
                    }
                }
            }
            prop_assert_eq!(&said(paths), &own[who]);
            let there = remote::at(paths, &two.shared);
            prop_assert_eq!(&said(&there), &shared);
        }
        prop_assert!(store::tombstones(&two.an).unwrap().is_empty());
    }
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
fn what_has_to_go_from_a_shared_folder_is_named_until_a_push_has_taken_it_out() {
    let withdrawal: &dyn Fn(&Session) -> Erasure = &|session| Erasure::withdrawal(session, &"p1".into());
    let masking: &dyn Fn(&Session) -> Erasure = &|session| Erasure::masking(session, "lantaarn".into(), "iets".into());
    for erasure in [withdrawal, masking] {
        let two = Two::new();
        note(&two.an, statement(1, "p1", "een lantaarn"));
        note(&two.an, statement(2, "p2", "een anker"));
        two.push(&two.an);
        let there = two.shared.join("2026-11-21-BOS7");
        assert!(told(&there, "lantaarn") > 0);
        erase(&two.an, erasure);
        assert_eq!(
            store::outdated_shared(&two.an, "case7").unwrap(),
            std::slice::from_ref(&there)
        );
        assert_eq!(
            store::outdated_exports(&two.an, "case7").unwrap(),
            std::slice::from_ref(&there)
        );
        for command in ["verify", "list"] {
            let said = kring(&two.an, &[command, "--lang", "en"]);
            let named = format!(
                "a shared folder still holds what had to be erased, masked or forgotten: {}",
                there.display()
            );
            assert!(said.contains(&named), "{command}: {said}");
        }
        // A disk that is not connected counts as well: only its empty folder is there.
        std::fs::rename(&two.shared, two.shared.with_extension("away")).unwrap();
        assert_eq!(store::owing_shared(&two.an).unwrap(), std::slice::from_ref(&there));
        std::fs::rename(two.shared.with_extension("away"), &two.shared).unwrap();
        assert!(!matches!(two.push(&two.an), Carried::Apart(..) | Carried::Behind(_)));
        assert_eq!(
            (told(&there, "lantaarn"), store::owing_shared(&two.an).unwrap()),
            (0, vec![])
        );
        assert!(!kring(&two.an, &["verify"]).contains("kring push"));
    }
}

#[test]
fn whoever_pulled_a_case_is_told_of_the_folder_too_and_can_say_that_it_is_no_more() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    two.pull(&two.bo);
    erase(&two.bo, &|session| Erasure::withdrawal(session, &"p1".into()));
    let there = two.shared.join("2026-11-21-BOS7");
    assert_eq!(store::owing_shared(&two.bo).unwrap(), std::slice::from_ref(&there));
    kring(&two.bo, &["verify", "--gone", &there.display().to_string()]);
    assert_eq!(store::owing_shared(&two.bo).unwrap(), Vec::<PathBuf>::new());
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

fn take(who: &Paths, from: &Path) -> store::Taken {
    store::take(who, &folder(who), Some(from)).unwrap()
}

#[test]
fn what_two_people_noted_under_one_number_is_kept_and_they_meet_again() {
    let two = Two::new();
    let there = two.shared.join("2026-11-21-BOS7");
    two.push(&two.an);
    two.pull(&two.bo);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.an, statement(2, "p1", "een parachute"));
    note(&two.bo, statement(1, "p2", "een anker"));
    note(&two.bo, statement(2, "p2", "s1"));
    std::fs::create_dir_all(folder(&two.bo).join("attachments")).unwrap();
    std::fs::write(folder(&two.bo).join("attachments/REC_2.wav"), "sound").unwrap();
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Apart(..)));
    assert_eq!(take(&two.bo, &there).things, 2);
    let all = ["een lantaarn", "een parachute", "een anker", "s1"];
    assert_eq!(said(&two.bo), all);
    assert!(folder(&two.bo).join("attachments/REC_2.wav").exists());
    assert_eq!(take(&two.bo, &there), store::Taken::default());
    assert!(matches!(two.push(&two.bo), Carried::Continued(_, 2)));
    assert!(matches!(two.pull(&two.an), Carried::Continued(_, 2)));
    assert_eq!(said(&two.an), all);
    assert_eq!(two.push(&two.an), Carried::Same);
}

#[test]
fn who_both_took_from_the_other_meet_again_without_a_word_twice() {
    let two = Two::new();
    two.push(&two.an);
    two.pull(&two.bo);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.bo, statement(1, "p2", "een anker"));
    let before = two.bo.library.parent().unwrap().join("before");
    kring(&two.bo, &["show", "BOS7"]);
    copy(&folder(&two.bo), &before);
    take(&two.bo, &folder(&two.an));
    take(&two.an, &before);
    assert_eq!(said(&two.an), ["een anker", "een lantaarn"]);
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Apart(..)));
    take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
    assert_eq!(said(&two.bo), ["een anker", "een lantaarn"]);
    assert_eq!(two.push(&two.bo), Carried::Same);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        if entry.path().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn what_both_changed_is_named_and_stands_as_here() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    two.pull(&two.bo);
    change(&two.an, statement(1, "p1", "een grote lantaarn"));
    change(&two.bo, statement(1, "p1", "een kleine lantaarn"));
    two.push(&two.an);
    let taken = take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
    assert_eq!((taken.things, taken.both), (0, vec!["s1".into()]));
    assert_eq!(said(&two.bo), ["een kleine lantaarn"]);
    assert!(told(&folder(&two.bo), "een grote lantaarn") > 0);
    assert!(matches!(two.push(&two.bo), Carried::Continued(..)));
}

fn change(paths: &Paths, statement: Statement) {
    happened(
        paths,
        Event::Changed {
            item: Entity::Statement(statement),
        },
    );
}

#[test]
fn a_mask_reaches_whoever_pulled_before_and_what_was_noted_there_since_stays() {
    let two = Two::new();
    let there = two.shared.join("2026-11-21-BOS7");
    note(&two.an, statement(1, "p1", "we zagen Wannesvandermale daar"));
    two.push(&two.an);
    two.pull(&two.bo);
    erase(&two.an, &|session| {
        Erasure::masking(session, "Wannesvandermale".into(), "[naam, conciërge]".into())
    });
    two.push(&two.an);
    assert_eq!(told(&two.shared, "Wannesvandermale"), 0);
    let home = two.bo.library.parent().unwrap();
    let aside = tempfile::tempdir().unwrap();
    let aside = aside.path();
    copy(&folder(&two.bo), aside);
    assert!(kring(&two.bo, &["search", "Wannesvandermale"]).contains("s1"));
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(told(home, "wannesvandermale") + told(home, "Wannesvandermale"), 0);
    assert_eq!(two.pull(&two.bo), Carried::Same);
    // Somebody who noted something since brings the two together; the name goes there too.
    std::fs::remove_dir_all(folder(&two.bo)).unwrap();
    copy(aside, &folder(&two.bo));
    note(&two.bo, statement(2, "p2", "een anker"));
    assert!(matches!(two.pull(&two.bo), Carried::Apart(..)));
    take(&two.bo, &there);
    assert_eq!(said(&two.bo), ["we zagen [naam, conciërge] daar", "een anker"]);
    assert_eq!(told(home, "wannesvandermale") + told(home, "Wannesvandermale"), 0);
    assert!(matches!(two.push(&two.bo), Carried::Continued(_, 1)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever two people note, correct and remove after a pull: brought together, each word that stands at one of them and was not
    /// removed at the other stands at both.
    #[test]
    fn bringing_two_copies_together_loses_no_event(
        ours in proptest::collection::vec((0..3_u8, 1..6_usize), 0..8),
        theirs in proptest::collection::vec((0..3_u8, 1..6_usize), 0..8),
    ) {
        let two = Two::new();
        note(&two.an, statement(1, "p1", "van vroeger"));
        two.push(&two.an);
        two.pull(&two.bo);
        let words = |paths: &Paths, acts: &[(u8, usize)], who: &str| {
            for (at, (act, n)) in acts.iter().enumerate() {
                let (_, opened) = Library::new(paths).open(&folder(paths), Mode::Read).unwrap();
                let next = opened.session.statements.len() + opened.session.retired.len() + 1;
                let known = opened.session.statements.iter().any(|s| *s.id == *format!("s{n}"));
                match act {
                    1 if known => change(paths, statement(*n, "p1", &format!("{who} verandert {at}"))),
                    2 if known && *n > 1 => happened(paths, Event::Removed { id: format!("s{n}").into() }),
                    _ => note(paths, statement(next, "p1", &format!("{who} zegt {at}"))),
                }
            }
        };
        words(&two.an, &ours, "an");
        words(&two.bo, &theirs, "bo");
        let (an, bo) = (said(&two.an), said(&two.bo));
        two.push(&two.an);
        let taken = take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
        let both = said(&two.bo);
        prop_assert_eq!(taken.unfit, 0);
        for word in bo.iter().chain(an.iter().filter(|word| !word.contains("vroeger") && taken.both.is_empty())) {
            prop_assert!(*word == "van vroeger" || both.contains(word), "{} not in {:?}; an {:?}, bo {:?}", word, both, an, bo);
        }
        let pushed = two.push(&two.bo);
        prop_assert!(matches!(pushed, Carried::Continued(..) | Carried::Same), "{:?}", pushed);
        let pulled = two.pull(&two.an);
        prop_assert!(matches!(pulled, Carried::Continued(..) | Carried::Same), "{:?}", pulled);
        prop_assert_eq!(said(&two.an), both);
    }
}

#[test]
fn a_case_that_was_forgotten_whole_is_refused_before_a_word_of_it_is_written() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    store::forget_all(&two.an, &folder(&two.an)).unwrap();
    let there = two.shared.join("2026-11-21-BOS7");
    let refused = remote::pull(&two.an, &two.shared, &there);
    assert!(matches!(refused, Err(Error::Withdrawn(_))), "{refused:?}");
    assert_eq!(told(&two.an.library, "lantaarn"), 0);
}

#[test]
fn what_was_forgotten_or_withdrawn_is_neither_listed_nor_found_in_a_shared_folder_and_a_push_takes_it_out() {
    let two = Two::new();
    let at = two.shared.to_str().unwrap();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.an, statement(2, "p2", "een anker"));
    two.push(&two.an);
    let found = |word: &str| kring(&two.an, &["search", "--lang", "en", "--at", at, word]);
    assert!(found("lantaarn").contains("s1") && found("anker").contains("s2"));
    // Withdrawn here, not pushed yet: the cache of the shared folder holds the words still.
    erase(&two.an, &|session| Erasure::withdrawal(session, &"p1".into()));
    assert!(!found("lantaarn").contains("s1") && found("anker").contains("s2"));
    // Nor is whoever withdrew counted, whatever the order of the list.
    for order in [&[][..], &["--sort", "school"]] {
        let listed = kring(&two.an, &[&["list", "--at", at, "--csv"], order].concat());
        let mut csv = csv::Reader::from_reader(listed.as_bytes());
        let column = |name: &str, csv: &mut csv::Reader<&[u8]>| {
            csv.headers().unwrap().iter().position(|head| head == name).unwrap()
        };
        let (people, statements) = (column("participants", &mut csv), column("statements", &mut csv));
        let row = csv.records().next().unwrap().unwrap();
        assert_eq!((&row[people], &row[statements]), ("1", "1"), "{listed}");
    }
    erase(&two.an, &|session| {
        Erasure::masking(session, "anker".into(), "[naam]".into())
    });
    assert!(!found("anker").contains("s2"));
    store::forget_all(&two.an, &folder(&two.an)).unwrap();
    let listed = kring(&two.an, &["list", "--lang", "en", "--at", at]);
    assert!(
        listed.contains("forgotten whole") || listed.contains("erased"),
        "{listed}"
    );
    assert!(!listed.contains("2 participants"), "{listed}");
    assert!(told(&two.shared, "lantaarn") > 0);
    let said = kring(&two.an, &["push", "--lang", "en", "--to", at]);
    assert!(
        said.contains("One session that was forgotten whole is now gone"),
        "{said}"
    );
    assert_eq!(told(&two.shared, "lantaarn") + told(&two.shared, "anker"), 0);
    assert!(!two.shared.join("2026-11-21-BOS7").exists());
    assert!(!kring(&two.an, &["verify", "--lang", "en"]).contains("shared folder still"));
}

#[test]
fn what_did_not_fit_when_copies_were_joined_forgets_who_withdraws() {
    let two = Two::new();
    let bib = kring::session::Partner {
        id: "bib".into(),
        name: "Bib".into(),
        ..Default::default()
    };
    happened(
        &two.an,
        Event::Added {
            item: Entity::Partner(bib),
            at: None,
        },
    );
    two.push(&two.an);
    two.pull(&two.bo);
    happened(&two.an, Event::Removed { id: "bib".into() });
    let about = Statement {
        about: vec!["bib".into()],
        ..statement(1, "p1", "een lantaarn")
    };
    note(&two.bo, about);
    two.push(&two.an);
    let taken = take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
    assert_eq!(taken.unfit, 1);
    assert!(folder(&two.bo).join("transcript.other.yaml").exists() && told(&folder(&two.bo), "lantaarn") > 0);
    erase(&two.bo, &|session| Erasure::withdrawal(session, &"p1".into()));
    assert_eq!(told(&folder(&two.bo), "lantaarn"), 0);
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
