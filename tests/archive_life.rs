//! Closing, forgetting, what was withdrawn and is brought back, and looking over a library.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};

use kring::archive::search;
use kring::archive::verify::{What, verify};
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
    store::remember_masks(
        &paths,
        "case7",
        &[Mask {
            from: "Quirina".into(),
            to: Some("[naam]".into()),
        }],
    )
    .unwrap();
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
fn masks_and_attachments_go_only_when_the_user_is_sure() {
    let (home, paths, folder) = library(&SAID);
    let run = |arguments: &[&str]| kring(home.path(), arguments);
    assert_eq!(run(&["forget", "BOS7"]).code, Some(1));
    assert!(
        run(&["forget", "BOS7", "--masks", "--yes"])
            .err
            .contains("no list of masked names")
    );
    store::remember_masks(
        &paths,
        "case7",
        &[Mask {
            from: "Quirina".into(),
            to: Some("[naam]".into()),
        }],
    )
    .unwrap();
    let outside = home.path().join("outside.txt");
    std::fs::write(&outside, "stays").unwrap();
    std::fs::create_dir_all(folder.join("attachments/deep")).unwrap();
    std::fs::write(folder.join("attachments/deep/REC_1.wav"), "sound").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(home.path(), folder.join("attachments/link")).unwrap();
    kring(home.path(), &["close", "BOS7", "--as-it-is"]);
    assert_eq!(run(&["forget", "BOS7", "--masks"]).code, Some(1));
    assert!(store::has_masks(&paths, "case7"));
    assert_eq!(run(&["forget", "BOS7", "--masks", "--yes"]).code, Some(0));
    assert!(!store::has_masks(&paths, "case7"));
    assert_eq!(run(&["forget", "BOS7", "--attachments", "--yes"]).code, Some(0));
    assert!(!folder.join("attachments").exists() && outside.exists());
    let acts = std::fs::read_to_string(folder.join("closing.yaml")).unwrap();
    assert!(
        acts.contains("what: masks") && acts.contains("what: attachments"),
        "{acts}"
    );
    assert!(Library::new(&paths).open(&folder, Mode::Read).is_ok());
}

#[test]
fn a_forgotten_session_leaves_no_word_and_stays_shut_when_it_comes_back() {
    let (home, paths, folder) = library(&SAID);
    search::refresh(&paths).unwrap();
    let backup = home.path().join("backup");
    copy(&folder, &backup);
    let report = home.path().join("report.txt");
    kring(
        home.path(),
        &["report", "BOS7", "--despite-names", "-o", report.to_str().unwrap()],
    );
    assert!(report.exists());
    let refused = kring(home.path(), &["forget", "BOS7", "--all"]);
    assert!(refused.code == Some(1) && folder.exists());
    store::lead(&paths, "case7", Some(b"een lantaarn op de muur")).unwrap();
    let done = kring(home.path(), &["forget", "BOS7", "--all", "--yes"]);
    assert!(
        done.code == Some(0) && done.err.contains("report.txt"),
        "{}{}",
        done.out,
        done.err
    );
    assert!(!folder.exists());
    for part in [&paths.library, &paths.cache, &paths.masks, &paths.state] {
        assert_eq!(
            (told(part, "lantaarn"), told(part, "leraar")),
            (0, 0),
            "{}",
            part.display()
        );
    }
    assert_eq!(told(&paths.library, "case7"), 1, "the tombstone");
    copy(&backup, &folder);
    let library = Library::new(&paths);
    for mode in [Mode::Read, Mode::Write] {
        assert!(matches!(library.open(&folder, mode), Err(Error::Withdrawn(_))));
    }
    let looked = kring(home.path(), &["verify"]);
    assert!(
        looked.code == Some(1) && looked.err.contains("erased as a whole"),
        "{}",
        looked.err
    );
    assert_eq!(
        kring(home.path(), &["forget", "2020-11-21-BOS7", "--all", "--yes"]).code,
        Some(0)
    );
    assert!(!folder.exists());
}

#[test]
fn what_was_written_of_a_case_that_was_forgotten_whole_is_named_until_it_is_gone() {
    let (home, paths, _) = library(&SAID);
    let (report, shared) = (home.path().join("report.txt"), home.path().join("shared"));
    let there = shared.join("2020-11-21-BOS7");
    let path = |path: &Path| path.display().to_string();
    kring(
        home.path(),
        &["report", "BOS7", "--despite-names", "-o", &path(&report)],
    );
    kring(home.path(), &["push", "BOS7", "--to", &path(&shared)]);
    let done = kring(home.path(), &["forget", "BOS7", "--all", "--yes"]);
    let line = |what: &str| {
        done.err
            .lines()
            .find(|line| line.contains(what))
            .unwrap_or_default()
            .to_owned()
    };
    let (own, pushed) = (line("Remove it yourself"), line("kring push --to"));
    assert!(
        own.contains(&path(&report)) && !own.contains(&path(&there)),
        "{}",
        done.err
    );
    assert!(pushed.contains(&path(&there)), "{}", done.err);
    let looked = kring(home.path(), &["verify"]);
    for path in [path(&report), path(&there)] {
        assert!(looked.code == Some(1) && looked.err.contains(&path), "{}", looked.err);
    }
    std::fs::remove_file(&report).unwrap();
    kring(home.path(), &["push", "--to", &path(&shared)]);
    let looked = kring(home.path(), &["verify"]);
    assert_eq!(looked.code, Some(0), "{}", looked.err);
    assert!(paths.library.exists());
}

#[test]
fn who_forgets_one_of_two_folders_of_a_session_hears_of_the_other() {
    let (home, _paths, folder) = library(&[("p1", "een lantaarn")]);
    let other = folder.with_file_name("a-copy");
    let alone = kring(home.path(), &["forget", "BOS7", "--all"]);
    assert!(!alone.err.contains("also lies in"), "{}", alone.err);
    // It has an id once it was written.
    kring(home.path(), &["close", "BOS7", "--as-it-is"]);
    copy(&folder, &other);
    for (lang, said) in [
        ("en", "also lies in 2020-11-21-BOS7"),
        ("nl", "staat ook in 2020-11-21-BOS7"),
    ] {
        let refused = kring(home.path(), &["--lang", lang, "forget", "a-copy", "--all"]);
        assert!(refused.code == Some(1) && refused.err.contains(said), "{}", refused.err);
        assert!(other.exists());
    }
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
    assert!(points.iter().any(|point| point.what == What::Back), "{points:?}");
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

#[test]
fn a_study_is_made_and_reminds_of_what_had_to_be_gone() {
    let (home, paths, folder) = library(&SAID);
    let run = |arguments: &[&str]| kring(home.path(), arguments);
    assert!(run(&["study"]).err.contains("kring study --new"));
    assert_eq!(run(&["study", "--new"]).code, Some(0));
    assert_eq!(run(&["study", "--new"]).code, Some(1), "never over one that is there");
    assert!(run(&["study"]).err.contains("title, description, people"));
    assert_eq!(run(&["list"]).err, "");
    store::remember_masks(
        &paths,
        "case7",
        &[Mask {
            from: "Quirina".into(),
            to: Some("[naam]".into()),
        }],
    )
    .unwrap();
    std::fs::create_dir_all(folder.join("attachments")).unwrap();
    std::fs::write(folder.join("attachments/REC_1.wav"), "sound").unwrap();
    let list = run(&["list"]);
    assert!(
        list.err
            .contains("had to be gone by 2021-11-21. kring forget 2020-11-21-BOS7 --attachments"),
        "{}",
        list.err
    );
    assert!(list.err.contains("--masks"), "{}", list.err);
}

/// Every command that a retention concerns says what is wrong with it: file, line, field, and what to write.
#[test]
fn a_retention_that_cannot_be_meant_is_told_by_every_command() {
    let (home, paths, _folder) = library(&SAID);
    let run = |arguments: &[&str]| kring(home.path(), arguments);
    run(&["study", "--new"]);
    let file = paths.library.join("study.yaml");
    let study = std::fs::read_to_string(&file).unwrap();
    let line = 1 + study.lines().position(|line| line.contains("masks:")).unwrap();
    let wrong = [
        "ooit",
        "-6 months",
        "2026-02-30",
        "30/02/2026",
        "5000 years",
        "12",
        "2019-12-31",
    ];
    let mut studies: Vec<String> = wrong.iter().map(|term| study.replace("60 months", term)).collect();
    studies.push(study.replace("  masks:", "  mask:"));
    for study in studies {
        std::fs::write(&file, &study).unwrap();
        for command in [
            &["study"][..],
            &["list"],
            &["verify"],
            &["close", "BOS7", "--list"],
            &["deposit", "BOS7", "-o", "no.zip"],
        ] {
            let said = run(command).err;
            let place = format!("study.yaml:{line}");
            assert!(
                said.contains(&place) && said.contains("mask"),
                "{command:?}: {study}\n{said}"
            );
            assert!(
                said.contains("12 months") || said.contains("`masks`"),
                "{command:?}: {said}"
            );
        }
        assert_eq!(run(&["study"]).code, Some(1), "{study}");
    }
}

/// A day that does not exist is refused wherever a day is written or typed.
#[test]
fn a_day_that_does_not_exist_is_refused_everywhere() {
    let (home, _paths, folder) = library(&SAID);
    let state = folder.join("session.yaml");
    let text = std::fs::read_to_string(&state).unwrap();
    let name = "2020-11-21-BOS7";
    for wrong in ["2026-02-30", "2026-13-01", "31/11/2026"] {
        for command in [
            &["deposit", "demo", "-o", "no.zip", "--date", wrong][..],
            &["list", &format!("sinds:{wrong}")],
            &["list", &format!("-date:{wrong}")],
            &["search", "een", &format!("since:{wrong}")],
        ] {
            let said = kring(home.path(), command);
            assert!(
                said.code == Some(1) && said.err.contains(wrong),
                "{command:?}: {}",
                said.err
            );
            assert!(said.err.contains("2026-11-21"), "{command:?} says how: {}", said.err);
            assert!(!home.path().join("no.zip").exists());
        }
        let edits = [
            text.replace("\"2020-11-21\"", &format!("\"{wrong}\"")),
            format!("{text}checks:\n  - id: k1\n    date: {wrong}\n    threshold: 3\n"),
            text.replacen("school:", &format!("continues:\n  id: x1\n  date: {wrong}\nschool:"), 1),
        ];
        for edit in edits {
            assert_ne!(edit, text);
            std::fs::write(&state, &edit).unwrap();
            let line = 1 + edit.lines().position(|line| line.contains(wrong)).unwrap();
            for command in [&["show", name][..], &["verify"], &["report", name]] {
                let said = kring(home.path(), command);
                assert_ne!(said.code, Some(0), "{command:?}: {edit}");
                let place = format!("session.yaml:{line}");
                assert!(
                    said.err.contains(&place) && said.err.contains("date"),
                    "{command:?}: {}",
                    said.err
                );
                assert!(said.err.contains("2026-11-28"), "{command:?} says how: {}", said.err);
            }
        }
    }
    std::fs::write(&state, text.replace("\"2020-11-21\"", "21/11/2020")).unwrap();
    let read = kring(home.path(), &["list", "--csv", "date:21/11/2020"]);
    assert!(read.out.contains("2020-11-21"), "{}{}", read.out, read.err);
    assert!(
        kring(home.path(), &["list", "sinds:2020-12"])
            .out
            .contains("No session")
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

/// A record that somebody edited by hand with a mistake: every command says where, in the same words, and none shows the old words.
#[test]
fn a_mistake_of_a_hand_stops_every_command_with_its_place() {
    let (home, paths, folder) = library(&SAID);
    // Something is changed first, so that the record could be made from its transcript.
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let mut session = opened.session;
    let events = session.decide(kring::session::Intent::Remove("s3".into())).unwrap();
    let at: kring::session::Moment = "2020-11-21T16:00:00+01:00".parse().unwrap();
    for event in events {
        session.apply(&event);
        let entry = kring::session::Entry::of(session.events, at, event, None);
        case.append(&[entry]).unwrap();
    }
    case.save(&session).unwrap();
    drop(case);
    let state = folder.join("session.yaml");
    let text = std::fs::read_to_string(&state).unwrap();
    let statement = text.find("  - id: s1").unwrap();
    let (before, after) = text.split_at(statement);
    let mistakes = [
        format!("{before}\t- id: s1{}", &after["  - id: s1".len()..]),
        text.replacen("speakers:", "spekers:", 1),
        text.replacen("speakers: [p1]", "speakers: [p33]", 1),
        text.replacen("id: s2", "id: s1", 1),
        text.replacen("text: ", "text \"", 1),
    ];
    for mistake in mistakes {
        assert_ne!(mistake, text);
        std::fs::write(&state, &mistake).unwrap();
        let name = "2020-11-21-BOS7";
        for command in [
            &["show", name][..],
            &["report", name],
            &["map", name],
            &["data", name, "--table", "statements", "-o", "-"],
            &["pack", name, "-o", "/dev/null/packed"],
            &["verify"],
        ] {
            let said = kring(home.path(), command);
            assert_ne!(said.code, Some(0), "{command:?}: {mistake}");
            assert!(said.err.contains("session.yaml:"), "{command:?}: {}", said.err);
            assert!(
                said.err.contains("Nothing of this file was used"),
                "{command:?}: {}",
                said.err
            );
            assert!(!said.err.contains("brings the changes in"), "{}", said.err);
        }
        let list = kring(home.path(), &["list"]);
        let both = format!("{}{}", list.out, list.err);
        assert!(both.contains("session.yaml:"), "{both}");
        assert_eq!(std::fs::read_to_string(&state).unwrap(), mistake, "none changes it");
    }
}

/// A list that the disk cuts short must not pass for a whole one. Somebody who stops reading is no fault.
#[test]
#[cfg(target_os = "linux")]
fn a_list_that_could_not_be_written_is_no_success() {
    let home = tempfile::tempdir().unwrap();
    for command in [&["list"][..], &["list", "--csv"], &["search", "--csv", "iets"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let done = support::run::command(home.path())
            .args(command)
            .stdout(full)
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{command:?}");
        assert!(said.contains("Niet alles is weggeschreven"), "{command:?}: {said}");
    }
}
