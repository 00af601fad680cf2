//! Killed at any moment of closing, depositing, pushing, pulling and forgetting: the library is whole, nothing is half-written under a name
//! of its own, and the same command again does it. `KRING_KILLS=200` for the long form.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use kring::archive::deposit;
use kring::format;
use kring::session::{Archiving, Consent, Participant, Session};
use kring::store::{Error, Library, Mode, Paths};
use support::chance::Chance;
use support::many::Many;
use support::study;
use tempfile::TempDir;

fn kills() -> usize {
    let asked = std::env::var("KRING_KILLS").ok().and_then(|n| n.parse().ok());
    asked.unwrap_or(8)
}

fn start(home: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(arguments)
        .current_dir(home)
        .env("KRING_HOME", home)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Starts a command again and again, kills it after a random time, and looks each time.
fn killed(home: &Path, arguments: &[&str], seed: u64, look: &dyn Fn()) {
    let mut chance = Chance::new(seed);
    for _ in 0..kills() {
        let mut child = start(home, arguments);
        std::thread::sleep(Duration::from_micros(chance.next() % 120_000));
        let _ = child.kill();
        child.wait().unwrap();
        look();
    }
}

/// Runs a command to its end, after kills that may have let it through once.
fn ends(home: &Path, arguments: &[&str]) {
    start(home, arguments).wait().unwrap();
}

fn session() -> Session {
    let mut session = Many::new(3).session(0, 60);
    session.id = "case7".into();
    session.school.code = "BOS7".into();
    session.participants = vec![Participant {
        id: "p1".into(),
        function: "leraar".into(),
        consent: Consent {
            archive: Archiving::Open,
            ..Consent::GIVEN
        },
        ..Participant::default()
    }];
    session
}

fn library() -> (TempDir, Paths, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let folder = paths.library.join("2026-11-21-BOS7");
    std::fs::create_dir_all(folder.join("attachments")).unwrap();
    std::fs::write(folder.join("attachments/REC_1.wav"), vec![7; 200_000]).unwrap();
    std::fs::write(folder.join("session.yaml"), format::session::write(&session())).unwrap();
    study::put(&paths.library);
    (home, paths, folder)
}

fn is_whole(paths: &Paths, folder: &Path) {
    let (case, opened) = Library::new(paths).open(folder, Mode::Read).unwrap();
    assert_eq!(opened.session.statements.len(), 60);
    case.closing().unwrap();
}

#[test]
fn closing_and_depositing() {
    let (home, paths, folder) = library();
    let close = ["close", "BOS7", "--as-it-is"];
    killed(home.path(), &close, 1, &|| is_whole(&paths, &folder));
    ends(home.path(), &close);
    let (case, _) = Library::new(&paths).open(&folder, Mode::Read).unwrap();
    assert!(case.closing().unwrap().closed().is_some());
    drop(case);
    for (seed, to) in [(2, "one.zip"), (3, "one")] {
        let bag = home.path().join(to);
        let deposit = ["deposit", "BOS7", "-o", to, "--despite-names"];
        let look = || {
            is_whole(&paths, &folder);
            if bag.exists() {
                assert_eq!(deposit::check(&bag, &|_| false).unwrap().1, []);
                // The next round begins anew.
                match bag.is_dir() {
                    true => std::fs::remove_dir_all(&bag).unwrap(),
                    false => std::fs::remove_file(&bag).unwrap(),
                }
            }
        };
        killed(home.path(), &deposit, seed, &look);
        ends(home.path(), &deposit);
        assert_eq!(deposit::check(&bag, &|_| false).unwrap().1, [], "{to}");
    }
}

#[test]
fn pushing_and_pulling() {
    let (home, paths, folder) = library();
    let shared = home.path().join("shared");
    let whole = |library: &Path| {
        for entry in std::fs::read_dir(library).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && !path.to_string_lossy().ends_with(".tmp") {
                let there = Paths {
                    library: library.to_owned(),
                    ..paths.clone()
                };
                is_whole(&there, &path);
                assert_eq!(
                    std::fs::read(path.join("attachments/REC_1.wav")).unwrap().len(),
                    200_000
                );
            }
        }
    };
    let push = ["push", "BOS7", "--to", "shared"];
    killed(home.path(), &push, 4, &|| {
        whole(&shared);
        is_whole(&paths, &folder);
    });
    ends(home.path(), &push);
    whole(&shared);
    assert!(shared.join("2026-11-21-BOS7/session.yaml").exists());
    assert!(
        !shared.join("2026-11-21-BOS7-2").exists(),
        "what was there is not pushed twice"
    );
    std::fs::remove_dir_all(&folder).unwrap();
    let pull = ["pull", "BOS7", "--from", "shared"];
    killed(home.path(), &pull, 5, &|| {
        whole(&paths.library);
        whole(&shared);
    });
    ends(home.path(), &pull);
    is_whole(&paths, &folder);
    assert!(!paths.library.join("2026-11-21-BOS7-2").exists());
}

#[test]
fn forgetting() {
    for (seed, what) in [(6, "--attachments"), (7, "--all")] {
        let (home, paths, folder) = library();
        let forget = ["forget", "2026-11-21-BOS7", what, "--yes"];
        killed(home.path(), &forget, seed, &|| {
            match Library::new(&paths).open(&folder, Mode::Read) {
                Ok(_) => is_whole(&paths, &folder),
                // Begun, or done.
                Err(Error::Withdrawn(_) | Error::NotASession(_)) => {}
                Err(Error::Disk { .. }) if !folder.join("session.yaml").exists() => {}
                Err(error) => panic!("{error}"),
            }
        });
        ends(home.path(), &forget);
        match what {
            "--all" => assert!(!folder.join("session.yaml").exists()),
            _ => assert!(!folder.join("attachments").exists() && folder.join("session.yaml").exists()),
        }
    }
}
