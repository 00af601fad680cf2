//! What is forgotten of a case leaves no trace, and what was written of it elsewhere is named.

use super::*;

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
    mask(&paths);
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
