//! The list cache: what is remembered of the records of a library, and what is gone from it once it has to be forgotten.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use kring::format;
use kring::session::Erasure;
use kring::store::{self, DirectReader, Error, Library, Mode, Paths, ScanNews};
use support::chance::Chance;
use support::run::command;
use support::schools::{home, path, school, write};
use tempfile::TempDir;

/// The files of the list cache, in the order of their names.
fn parts(paths: &Paths) -> Vec<PathBuf> {
    let inside = std::fs::read_dir(paths.cache.join("list")).into_iter().flatten();
    let mut parts: Vec<PathBuf> = inside.map(|entry| entry.unwrap().path()).collect();
    parts.sort();
    parts
}

/// All that the list cache holds.
fn cache(paths: &Paths) -> String {
    let texts = parts(paths)
        .into_iter()
        .map(|part| std::fs::read_to_string(part).unwrap());
    texts.collect()
}

/// How many records were as they were remembered, and the codes of all.
fn looked(paths: &Paths) -> (usize, Vec<String>) {
    let (mut known_ones, mut codes) = (0, Vec::new());
    let library = Library::new(paths);
    library
        .scan(&DirectReader, &mut |news| {
            if let ScanNews::Looked {
                listing: Some(listing),
                known,
                ..
            } = news
            {
                known_ones += usize::from(known);
                codes.push(
                    listing
                        .summary
                        .map_or(listing.name, |summary| summary.school.to_string()),
                );
            }
            true
        })
        .unwrap();
    codes.sort();
    (known_ones, codes)
}

#[test]
fn a_list_remembers_what_did_not_change_and_nothing_that_was_said() {
    let (_home, paths) = home(&[("2026-11-21-BOS7", "BOS7"), ("2026-10-02-SOS3", "SOS3")]);
    let mut session = support::example::school("BOS1");
    session.school.level = Some("basisonderwijs".into());
    write(&paths.library.join("2026-01-01-BOS1"), &session);
    assert_eq!(looked(&paths).0, 0);
    assert_eq!(looked(&paths), (3, vec!["BOS1".into(), "BOS7".into(), "SOS3".into()]));
    let text = cache(&paths);
    assert!(text.contains("\tBOS1\t") && text.contains("basisonderwijs"));
    for partner in &session.partners {
        assert!(!text.contains(&format!("\t{}\t", partner.name)), "{}", partner.name);
    }
    for statement in &session.statements {
        assert!(!text.contains(statement.text.as_str()));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert!(parts(&paths).iter().all(|part| mode(part) == 0o600));
        assert_eq!((mode(&paths.cache.join("list")), mode(&paths.cache)), (0o700, 0o700));
    }
}

#[test]
fn what_changed_is_read_again_and_what_is_gone_is_forgotten() {
    let (_home, paths) = home(&[("2026-11-21-BOS7", "BOS7"), ("2026-10-02-SOS3", "SOS3")]);
    looked(&paths);
    let folder = paths.library.join("2026-11-21-BOS7");
    write(&folder, &school("2026-11-21", "MUS7"));
    assert_eq!(looked(&paths), (1, vec!["MUS7".into(), "SOS3".into()]));
    assert!(!cache(&paths).contains("BOS7\t2026-11-21\t"), "{}", cache(&paths));
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(looked(&paths), (1, vec!["SOS3".into()]));
    assert!(!cache(&paths).contains("MUS7"));
    std::fs::remove_dir_all(paths.library.join("2026-10-02-SOS3")).unwrap();
    assert_eq!(looked(&paths), (0, vec![]));
    assert_eq!(parts(&paths), [] as [PathBuf; 0]);
}

/// Two changes within one tick of the clock leave size and time as they were: such a record is not remembered yet.
#[test]
fn a_record_that_was_written_this_moment_is_read_again() {
    let (_home, paths) = home(&[]);
    let folder = paths.library.join("2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("session.yaml"),
        format::session::write(&school("2026-11-21", "BOS7")),
    )
    .unwrap();
    assert_eq!(looked(&paths).0, 0);
    assert_eq!(looked(&paths).0, 0);
}

#[test]
fn a_cache_that_is_broken_or_of_another_library_is_none() {
    let (_home, paths) = home(&[("2026-11-21-BOS7", "BOS7")]);
    looked(&paths);
    let file = parts(&paths).remove(0);
    let good = cache(&paths);
    let wrong_library = good.replacen(path(&paths.library), "/elsewhere", 1);
    let cut = &good[..good.len() - 4];
    for text in [
        "",
        "\0\u{1}",
        "kring sessions 1\n",
        "kring sessions 9\tx\n",
        &wrong_library,
        cut,
    ] {
        std::fs::write(&file, text).unwrap();
        assert_eq!(looked(&paths), (0, vec!["BOS7".into()]), "{text:?}");
        assert_eq!(cache(&paths), good, "{text:?} was mended");
    }
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    assert_eq!(
        looked(&paths),
        (0, vec!["BOS7".into()]),
        "where the cache cannot be written the list is there still"
    );
}

#[test]
fn a_library_on_a_drive_that_is_not_connected_is_not_taken_for_an_empty_one() {
    let (home, paths) = home(&[("2026-11-21-BOS7", "BOS7")]);
    assert_eq!(looked(&paths).1, ["BOS7"]);
    let away = home.path().join("away");
    std::fs::rename(&paths.library, &away).unwrap();
    let library = Library::new(&paths);
    assert_eq!(library.list(), Err(Error::NoLibrary(paths.library.clone())));
    assert!(!paths.library.exists());
    std::fs::rename(&away, &paths.library).unwrap();
    assert_eq!(looked(&paths), (1, vec!["BOS7".to_owned()]), "what is remembered stays");
    // Emptied by hand, it is empty.
    std::fs::remove_dir_all(&paths.library).unwrap();
    std::fs::create_dir(&paths.library).unwrap();
    assert_eq!(library.list(), Ok(Vec::new()));
}

/// A library of so many schools, each of another day and code, and all of them remembered.
fn remembered(sessions: usize) -> (TempDir, Paths, Vec<PathBuf>) {
    let (home, paths) = home(&[]);
    let first = school("2026-11-21", "BOS7");
    let folder = |n: usize| {
        let code = format!("BOS{n}");
        let folder = paths.library.join(format!("2026-11-21-{code}"));
        let mut session = first.clone();
        session.school.code = (*code).into();
        session.id = format!("case{n}").into();
        write(&folder, &session);
        folder
    };
    let folders = (0..sessions).map(folder).collect();
    looked(&paths);
    (home, paths, folders)
}

#[test]
fn a_change_writes_one_file_of_many() {
    let (_home, paths, folders) = remembered(100);
    let old = SystemTime::now() - Duration::from_secs(3600);
    let all = parts(&paths);
    assert!(all.len() > 20, "{}", all.len());
    let age = || {
        let file = |part: &PathBuf| std::fs::File::options().write(true).open(part).unwrap();
        all.iter().for_each(|part| file(part).set_modified(old).unwrap());
    };
    let written = || {
        let is_new = |part: &&PathBuf| part.metadata().unwrap().modified().unwrap() > old + Duration::from_secs(60);
        all.iter().filter(is_new).count()
    };
    age();
    assert_eq!((looked(&paths).0, written()), (100, 0), "nothing changed");
    write(&folders[7], &school("2026-11-21", "MUS7"));
    assert_eq!((looked(&paths).0, written()), (99, 1));
    age();
    std::fs::remove_dir_all(&folders[9]).unwrap();
    assert_eq!((looked(&paths).0, written()), (99, 1));
    age();
    write(&paths.library.join("2026-11-22-SOS3"), &school("2026-11-22", "SOS3"));
    assert_eq!((looked(&paths).0, written()), (99, 1));
    assert_eq!(looked(&paths).0, 100);
}

/// The cache of one case more, and the file in which version 0.1 kept all lines, go with what must be forgotten.
#[test]
fn a_masked_school_and_a_forgotten_case_leave_no_line() {
    let (_home, paths, folders) = remembered(40);
    let shared = Paths {
        cache: paths.cache.join("at-0123456789abcdef"),
        ..paths.clone()
    };
    looked(&shared);
    let old = paths.cache.join("sessions.tsv");
    let tells = |code: &str| {
        [cache(&paths), cache(&shared)]
            .concat()
            .contains(&format!("\t{code}\t"))
    };
    assert!(tells("BOS7") && tells("BOS8"));
    std::fs::write(&old, "\tBOS7\t").unwrap();
    std::fs::write(paths.cache.join("list/03.tsv.kring-abcd1234.tmp"), "\tBOS7\t").unwrap();
    let (mut case, opened) = Library::new(&paths).open(&folders[7], Mode::Write).unwrap();
    let mut session = opened.session;
    let masking = Erasure::masking(&session, "BOS7".into(), "[school]".into());
    masking.clean(&mut session);
    case.erase(&session, &masking).unwrap();
    drop(case);
    assert!(!tells("BOS7") && !old.exists(), "{}", cache(&paths));
    let others = cache(&paths).matches("\tBOS").count();
    assert!(others > 20, "{others} others are still remembered");
    store::forget_all(&paths, &folders[8]).unwrap();
    assert!(!tells("BOS8"));
    looked(&paths);
    assert!(!tells("BOS7") && !tells("BOS8"));
}

/// Another kring has looked at a school before its code is masked, and writes the cache after.
#[test]
fn what_was_seen_before_an_erasure_is_not_written_after_it() {
    for is_remembered in [true, false] {
        let (_home, paths, folders) = remembered(100);
        match is_remembered {
            // Every file is to be written, that of the masked school too.
            true => folders[8..]
                .iter()
                .for_each(|folder| write(folder, &school("2026-11-21", "MUS9"))),
            false => std::fs::remove_dir_all(paths.cache.join("list")).unwrap(),
        }
        let mut seen = 0;
        let mask = || {
            let (mut case, opened) = Library::new(&paths).open(&folders[7], Mode::Write).unwrap();
            let mut session = opened.session;
            let masking = Erasure::masking(&session, "BOS7".into(), "[school]".into());
            masking.clean(&mut session);
            case.erase(&session, &masking).unwrap();
        };
        let look = Library::new(&paths).scan(&DirectReader, &mut |news| {
            seen += usize::from(matches!(news, ScanNews::Looked { .. }));
            if seen == 100 {
                mask();
                seen += 1;
            }
            true
        });
        look.unwrap();
        assert!(seen > 100 && !cache(&paths).contains("\tBOS7\t"), "{}", cache(&paths));
        assert!(!looked(&paths).1.contains(&"BOS7".to_owned()));
    }
}

/// Two programs list one library while records change, and one of them is killed again and again: what is listed is what is there, and no
/// line is torn.
#[test]
fn two_lists_at_once_and_a_kill_leave_a_cache_that_is_whole() {
    let (home, paths, folders) = remembered(60);
    let mut chance = Chance::new(5);
    for round in 0..8 {
        let children = [(); 2].map(|()| {
            let mut list = command(home.path());
            list.arg("list").stdout(std::process::Stdio::null()).spawn().unwrap()
        });
        let at = chance.below(folders.len());
        write(&folders[at], &school("2026-11-21", &format!("MUS{round}")));
        std::thread::sleep(Duration::from_micros(chance.next() % 30_000));
        let [mut first, mut second] = children;
        first.kill().unwrap();
        first.wait().unwrap();
        assert!(second.wait().unwrap().success());
        assert!(looked(&paths).1.contains(&format!("MUS{round}")));
    }
    store::sweep(&paths);
    let half = |part: &PathBuf| part.extension().is_some_and(|end| end != "tsv");
    assert!(!parts(&paths).iter().any(half), "{:?}", parts(&paths));
    let text = cache(&paths);
    let rows = text.lines().filter(|line| !line.starts_with("kring sessions "));
    let fields: Vec<usize> = rows.map(|line| line.split('\t').count()).collect();
    assert_eq!(fields, vec![15; folders.len()]);
    assert_eq!(looked(&paths).0, folders.len());
}
