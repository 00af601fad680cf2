//! A process that is killed while it writes loses nothing it confirmed, holds no lock, and leaves no file unreadable.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use kring::deck::Lang;
use kring::format::draft::{Draft, DraftLine};
use kring::session::{Entity, Entry, Intent, School, Session, Statement};
use kring::store::{self, Case, Error, Job, Library, Mode, Notice, OpenedCase, Paths, Writer, WriterReport};

/// Names the folder in which the killed process writes.
const FOLDER: &str = "KRING_TEST_FOLDER";

/// Opens a case to write. A process that another test just started holds every lock of this one until it runs its own program;
/// a lock that is gone in a moment is no other writer.
fn open(folder: &Path) -> (Case, OpenedCase) {
    for _ in 0..200 {
        match Case::open(folder, Mode::Write) {
            Err(Error::Locked(_)) => std::thread::sleep(Duration::from_millis(5)),
            opened => return opened.unwrap(),
        }
    }
    panic!("locked for a second: {}", folder.display());
}

/// Notes statements for as long as it may, and says on standard output which are on the disk.
fn note(folder: &Path, statements: u32) {
    let (case, opened) = open(folder);
    let mut session = opened.session;
    let report = |report| match report {
        WriterReport::Noted(n) => {
            let mut out = std::io::stdout();
            writeln!(out, "noted {n}")
                .and_then(|()| out.flush())
                .unwrap_or_default();
        }
        WriterReport::Trouble(error) => panic!("{error}"),
        _ => {}
    };
    let writer = Writer::new(case, report);
    for round in 0..statements {
        let text = format!(
            "Uitspraak {} na {round}, over twee\nregels: dat gaat zo verder.",
            session.events + 1
        );
        let draft = Draft {
            at: store::now(),
            lines: vec![DraftLine {
                field: "card leren".into(),
                text: text.as_str().into(),
            }],
        };
        writer.send(Job::Draft(Some(draft)));
        let wish = Intent::Add(Entity::Statement(Statement {
            text: text.as_str().into(),
            ..Statement::default()
        }));
        for event in session.decide(wish).unwrap() {
            session.apply(&event);
            let entry = Entry::of(session.events, store::now(), event, None);
            writer.send(Job::Append(vec![entry]));
        }
        if round % 3 == 0 {
            writer.send(Job::Save(Box::new(session.clone())));
        }
        writer.send(Job::Draft(None));
        // As fast as the disk, not faster: a queue in memory proves nothing about the disk.
        assert!(writer.flush(Duration::from_secs(20)));
    }
    drop(writer.close(Duration::from_secs(20)).unwrap());
}

fn new_case(home: &Path) -> PathBuf {
    let paths = Paths::under(home);
    let shelf = store::decks(&paths);
    let school = School {
        code: "BOS7".into(),
        ..School::default()
    };
    let session = Session::new(
        shelf.deck("collectief-leren", Lang::Nl).unwrap(),
        school,
        "2026-11-21".into(),
    );
    Library::new(&paths).create(&session).unwrap().folder().to_owned()
}

/// Alone it notes ten statements; started by the test below it notes until it is killed.
#[test]
fn a_process_that_notes() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return note(Path::new(&folder), u32::MAX);
    }
    let home = tempfile::tempdir().unwrap();
    let folder = new_case(home.path());
    note(&folder, 10);
    let (_, opened) = Case::open(&folder, Mode::Read).unwrap();
    assert_eq!((opened.session.statements.len(), opened.draft), (10, None));
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_process_that_notes", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills a noting process some time after its first confirmation; the last number it confirmed.
fn noted_before_death(mut child: Child, after: Duration) -> u32 {
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    let number = |line: &str| line.split_once("noted ").and_then(|(_, n)| n.parse::<u32>().ok());
    let first = lines.by_ref().find_map(|line| number(&line)).unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    lines.filter_map(|line| number(&line)).last().unwrap_or(first)
}

#[test]
fn what_was_confirmed_survives_a_kill_at_any_moment() {
    let rounds = std::env::var("KRING_KILLS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(12);
    let home = tempfile::tempdir().unwrap();
    let mut folder = new_case(home.path());
    for round in 0..rounds {
        if round % 25 == 24 {
            folder = new_case(home.path());
        }
        let after = Duration::from_micros(u64::from(round * 7919 % 60_000u32));
        let confirmed = noted_before_death(start(&folder), after);
        let (_, opened) = open(&folder);
        let bad = |notice: &Notice| !matches!(notice, Notice::Replayed(_) | Notice::Torn);
        assert!(!opened.notices.iter().any(bad), "{:?}", opened.notices);
        assert!(
            opened.session.events >= confirmed,
            "round {round}: {confirmed} confirmed"
        );
        assert_eq!(
            u32::try_from(opened.session.statements.len()).unwrap(),
            opened.session.events
        );
        for (n, said) in (1..).zip(&opened.session.statements) {
            assert!(said.text.starts_with(&format!("Uitspraak {n} na")), "{said:?}");
        }
    }
}

#[test]
fn another_process_is_refused_while_one_writes() {
    let home = tempfile::tempdir().unwrap();
    let folder = new_case(home.path());
    let mut child = start(&folder);
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.contains("noted 3")));
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::Locked(_))));
    assert!(Case::open(&folder, Mode::Read).is_ok());
    child.kill().unwrap();
    child.wait().unwrap();
    drop(open(&folder));
}
