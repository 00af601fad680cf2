//! The study of a library, and the days on which something had to be gone.

use super::*;

#[test]
fn a_study_is_made_and_reminds_of_what_had_to_be_gone() {
    let (home, paths, folder) = library(&SAID);
    let run = |arguments: &[&str]| kring(home.path(), arguments);
    assert!(run(&["study"]).err.contains("kring study --new"));
    assert_eq!(run(&["study", "--new"]).code, Some(0));
    assert_eq!(run(&["study", "--new"]).code, Some(1), "never over one that is there");
    assert!(run(&["study"]).err.contains("title, description, people"));
    assert_eq!(run(&["list"]).err, "");
    mask(&paths);
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
