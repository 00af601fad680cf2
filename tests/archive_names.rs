//! Names that nobody expects: very long ones, and ones with signs that a terminal, a file system or an option would take otherwise.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};

use kring::session::{Archiving, Consent, Participant, Statement};
use kring::store::Paths;
use support::run::{Run, kring_en as kring};
use support::stage::empty;

/// Names of folders that a file system keeps, and that come from anywhere.
fn names() -> Vec<String> {
    let mut names = vec![
        "a".repeat(200),
        "é".repeat(100),
        "2026-11-21-E\u{301}COLE".to_owned(),
        "2026-11-21-École".to_owned(),
        "-o".to_owned(),
        "--all".to_owned(),
        "con".to_owned(),
        "😀 🎈".to_owned(),
        " met spaties ".to_owned(),
        "100%".to_owned(),
    ];
    #[cfg(unix)]
    names.extend(["tab\there", "rood\u{1b}[31m", "regel\nbreuk", "a:b*c?\"<>|"].map(str::to_owned));
    names
}

fn library(home: &Path) -> (Paths, Vec<PathBuf>) {
    let paths = Paths::under(home);
    let put = |(at, name): (usize, String)| {
        let mut session = empty();
        session.id = format!("case-{at}").as_str().into();
        session.school.code = format!("SCH{at}").as_str().into();
        session.participants = vec![Participant {
            id: "p1".into(),
            function: "leraar".into(),
            consent: Consent {
                archive: Archiving::Open,
                ..Consent::GIVEN
            },
            ..Participant::default()
        }];
        session.statements = vec![Statement {
            id: "s1".into(),
            text: "een lantaarn".into(),
            ..Statement::default()
        }];
        let folder = paths.library.join(name);
        std::fs::create_dir_all(&folder).unwrap();
        support::many::put(&folder, kring::format::session::write(&session).as_bytes());
        folder
    };
    let folders = names().into_iter().enumerate().map(put).collect();
    (paths, folders)
}

/// Nothing that is printed can change a terminal, and nothing fell over.
fn is_sound(run: &Run, what: &str) {
    let is_bad = |c: char| c.is_control() && c != '\n';
    for text in [&run.out, &run.err] {
        assert!(!text.contains(is_bad), "{what}: {text:?}");
        assert!(!text.contains("panicked"), "{what}: {text}");
    }
    assert!(matches!(run.code, Some(0..=2)), "{what}: {:?}", run.code);
}

#[test]
fn folders_of_any_name_are_listed_searched_and_opened() {
    let home = tempfile::tempdir().unwrap();
    let (paths, folders) = library(home.path());
    let n = folders.len();
    for arguments in [&["list"][..], &["search", "lantaarn"], &["verify"]] {
        let run = kring(home.path(), arguments);
        is_sound(&run, arguments[0]);
    }
    let found = kring(home.path(), &["search", "--json", "lantaarn"]);
    let found: serde_json::Value = serde_json::from_str(&found.out).unwrap();
    let mut there: Vec<PathBuf> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["path"].as_str().unwrap().into())
        .collect();
    let mut wanted = folders.clone();
    there.sort();
    wanted.sort();
    assert_eq!(there, wanted, "each is found in its own folder");
    let listed = kring(home.path(), &["list", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed.out).unwrap();
    assert_eq!(
        listed
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["fault"].is_null())
            .count(),
        n
    );
    // Each is closed by the path of its folder, and by that only.
    for folder in &folders {
        let path = folder.display().to_string();
        let closed = kring(home.path(), &["close", &path, "--as-it-is"]);
        is_sound(&closed, &path);
        assert_eq!(closed.code, Some(0), "{path:?}: {}", closed.err);
    }
    let listed = kring(home.path(), &["list", "--json"]);
    assert_eq!(listed.out.matches("\"ready\"").count(), n, "{}", listed.out);
    drop(paths);
}

#[test]
fn cases_of_any_name_are_pushed_and_pulled_whole() {
    let home = tempfile::tempdir().unwrap();
    let (paths, folders) = library(home.path());
    let shared = home.path().join("shared");
    std::fs::create_dir_all(&shared).unwrap();
    let to = shared.display().to_string();
    for folder in &folders {
        let path = folder.display().to_string();
        let pushed = kring(home.path(), &["push", &path, "--to", &to]);
        is_sound(&pushed, &path);
        assert_eq!(pushed.code, Some(0), "{path:?}: {}", pushed.err);
    }
    let records = |of: &Path| {
        let all = std::fs::read_dir(of).unwrap().flatten();
        all.filter(|entry| entry.path().join("session.yaml").exists()).count()
    };
    assert_eq!(records(&shared), folders.len(), "no two meet in one folder");
    let strays = |of: &Path| {
        let all = std::fs::read_dir(of).unwrap().flatten();
        all.filter(|entry| entry.file_name().to_string_lossy().starts_with(".incoming"))
            .count()
    };
    assert_eq!((strays(&shared), strays(&paths.library)), (0, 0));
}

#[test]
fn a_name_that_is_too_long_is_refused_with_the_reason() {
    let home = tempfile::tempdir().unwrap();
    library(home.path());
    for name in ["x".repeat(300), "y".repeat(5_000), format!("../{}", "z".repeat(260))] {
        let name = name.as_str();
        for arguments in [
            vec!["close", name],
            vec!["forget", name, "--all"],
            vec!["deposit", name, "-o", "no.zip"],
            vec!["push", name, "--to", "shared"],
            vec!["pull", name, "--from", "shared"],
            vec!["exchange", name, "--format", "qdpx", "-o", "no.qdpx"],
        ] {
            let run = kring(home.path(), &arguments);
            is_sound(&run, arguments[0]);
            assert!(run.code == Some(1) && !run.err.is_empty(), "{arguments:?}: {}", run.out);
        }
    }
    assert!(!home.path().join("no.zip").exists() && !home.path().join("no.qdpx").exists());
}

#[test]
fn a_file_whose_name_is_too_long_is_refused_by_its_length() {
    let home = tempfile::tempdir().unwrap();
    let to = |bytes: usize| home.path().join("x".repeat(bytes - 5) + ".qdpx").display().to_string();
    for (lang, said) in [("en", "is too long: 256 bytes"), ("nl", "is te lang: 256 bytes")] {
        let run = kring(home.path(), &["--lang", lang, "exchange", "demo", "-o", &to(256)]);
        assert!(run.code == Some(1) && run.err.contains(said), "{}", run.err);
        assert!(!run.err.contains("Windows"), "{}", run.err);
    }
    let run = kring(home.path(), &["exchange", "demo", "-o", &to(255)]);
    assert_eq!(run.code, Some(0), "{}", run.err);
}
