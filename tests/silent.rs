//! A disk that does not answer: said after three seconds, left with Ctrl-C, and nothing lost.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use kring::format;
use kring::store::Paths;
use support::run::{command, files, run};
use support::stage::empty;

/// A pipe in place of a lock answers as little as a network folder that went away.
#[test]
fn a_disk_that_does_not_answer_is_said_and_left_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    let folder = paths.library.join("2026-11-21-BOS7");
    std::fs::create_dir_all(&folder).unwrap();
    let mut session = empty();
    session.id = "case7".into();
    session.school.code = "BOS7".into();
    std::fs::write(folder.join("session.yaml"), format::session::write(&session)).unwrap();
    let (before, lock) = (files(&folder), folder.join("session.lock"));
    let shared = home.path().join("shared");
    let push = ["push", "BOS7", "--to", shared.to_str().unwrap()];
    assert!(Command::new("mkfifo").arg(&lock).status().unwrap().success());

    let begin = Instant::now();
    let mut hangs = command(home.path());
    let mut hangs = hangs.args(push).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    BufReader::new(hangs.stderr.take().unwrap())
        .read_line(&mut said)
        .unwrap();
    assert!(said.contains("Ctrl-C"), "{said}");
    assert!(begin.elapsed() >= Duration::from_secs(3), "{:?}", begin.elapsed());
    // Where the tests run behind a shell, Ctrl-C reaches no program; then it is asked to end, so that nothing waits for ever.
    let left = ["-INT", "-TERM"]
        .into_iter()
        .find_map(|signal| stop(&mut hangs, signal));
    assert!(!left.expect("it is left").success());

    std::fs::remove_file(&lock).unwrap();
    assert_eq!(files(&folder), before);
    assert!(!shared.exists() || std::fs::read_dir(&shared).unwrap().next().is_none());
    let again = run(command(home.path()).args(push));
    assert_eq!((again.code, again.err.as_str()), (Some(0), ""), "{}", again.out);
    assert!(shared.join("2026-11-21-BOS7/session.yaml").exists());
}

/// Sends a signal; returns how the program ended, `None` where it runs on for five seconds.
fn stop(running: &mut Child, signal: &str) -> Option<ExitStatus> {
    let sent = Command::new("kill").args([signal, &running.id().to_string()]).status();
    assert!(sent.unwrap().success());
    let until = Instant::now() + Duration::from_secs(5);
    while Instant::now() < until {
        if let Some(ended) = running.try_wait().unwrap() {
            return Some(ended);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    None
}
