//! Cases on a real disk: created, appended to, saved, torn, locked, edited by hand, and opened again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "store/damaged.rs"]
mod damaged;
#[path = "store/library.rs"]
mod library;
#[path = "store/outgoing.rs"]
mod outgoing;
mod support;
#[path = "store/writer.rs"]
mod writer;

use std::fs;
use std::path::Path;

use kring::deck::Lang;
use kring::format::{self, transcript};
use kring::locale::Words;
use kring::session::{Entity, Entry, Erasure, EventOrigin, Intent, Mask, Moment, Partner, School, Session, Statement};
use kring::store::{self, Case, Demo, Error, Job, Library, Mode, Notice, Outgoing, Paths, Writer, WriterReport, decks};
use tempfile::TempDir;

fn moment() -> Moment {
    "2026-11-21T14:03:05+01:00".parse().unwrap()
}

fn home() -> (TempDir, Paths) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path());
    (home, paths)
}

fn new_session(paths: &Paths) -> Session {
    let shelf = decks(paths);
    let deck = shelf.deck("collectief-leren", Lang::Nl).unwrap();
    let school = School {
        code: "BOS7".into(),
        ..School::default()
    };
    Session {
        id: "testcase".into(),
        ..Session::new(deck, school, "2026-11-21".into())
    }
}

/// Carries out a wish and gives its entries.
fn perform(session: &mut Session, intent: Intent) -> Vec<Entry> {
    let events = session.decide(intent).unwrap();
    let entry = |event| {
        session.apply(&event);
        Entry::of(session.events, moment(), event, None)
    };
    events.into_iter().map(entry).collect()
}

fn statement(text: &str) -> Intent {
    Intent::Add(Entity::Statement(Statement {
        text: text.into(),
        ..Statement::default()
    }))
}

fn partner(name: &str) -> Intent {
    Intent::Add(Entity::Partner(Partner {
        name: name.into(),
        ..Partner::default()
    }))
}

/// A case with one statement in its state and two more, with a partner, in its transcript only.
fn lagging(paths: &Paths) -> (std::path::PathBuf, Session) {
    let mut session = new_session(paths);
    let mut case = Library::new(paths).create(&session).unwrap();
    case.append(&perform(&mut session, statement("Eerst."))).unwrap();
    case.save(&session).unwrap();
    case.append(&perform(
        &mut session,
        statement("Dan, over twee\nregels:\n# saved\n- nr: 9"),
    ))
    .unwrap();
    case.append(&perform(&mut session, partner("CLB"))).unwrap();
    case.append(&perform(&mut session, statement("Tot slot."))).unwrap();
    (case.folder().to_owned(), session)
}

/// A writer of a new case, with everything it reports.
fn writer(
    paths: &Paths,
) -> (
    Writer,
    std::sync::mpsc::Receiver<WriterReport>,
    std::path::PathBuf,
    Session,
) {
    let session = new_session(paths);
    let case = Library::new(paths).create(&session).unwrap();
    let folder = case.folder().to_owned();
    let (send, reports) = std::sync::mpsc::channel();
    let writer = Writer::new(case, move |report| send.send(report).unwrap_or_default());
    (writer, reports, folder, session)
}

const SOON: std::time::Duration = std::time::Duration::from_secs(20);

#[test]
fn what_was_appended_is_there_though_the_state_lags_behind() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    assert!(folder.ends_with("2026-11-21-BOS7"));
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!(opened.session, session);
    assert_eq!(opened.notices, [Notice::Replayed(3)]);
    assert_eq!(opened.last_seen, Some(moment()));
}

#[test]
fn a_second_writer_is_refused_and_may_read() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let (case, _) = Case::open(&folder, Mode::Write).unwrap();
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::Locked(_))));
    let (mut reader, opened) = Case::open(&folder, Mode::Read).unwrap();
    assert_eq!(opened.session, session);
    assert!(matches!(reader.save(&session), Err(Error::ReadOnly(_))));
    assert!(matches!(reader.append(&[]), Err(Error::ReadOnly(_))));
    drop(case);
    assert!(Case::open(&folder, Mode::Write).is_ok());
}

#[test]
fn an_example_school_survives_the_disk() {
    let (_home, paths) = home();
    for (n, mut session) in support::example::schools().into_iter().enumerate() {
        session.id = format!("example{n}").into();
        let case = Library::new(&paths).create(&session).unwrap();
        let (_, opened) = Case::open(case.state(), Mode::Read).unwrap();
        assert_eq!(opened.session, session);
    }
    let list = Library::new(&paths).list().unwrap();
    assert!(!list.is_empty());
    assert!(list.iter().all(|listing| listing.summary.is_ok()));
}

#[test]
fn a_transcript_reads_back_what_was_written() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let text = fs::read_to_string(folder.join("transcript.yaml")).unwrap();
    let read = transcript::read(&text, "t");
    assert_eq!(
        read.entries.iter().map(|entry| entry.n).collect::<Vec<_>>(),
        [1, 2, 3, 4]
    );
    assert_eq!((read.good, read.torn, read.faults.len()), (text.len(), false, 0));
    assert_eq!(transcript::read_from(&text, "t", 4).entries.len(), 1);
    assert_eq!(read.rebuilt(u32::MAX).map(|session| session.statements.len()), Some(3));
}

#[cfg(unix)]
#[test]
fn files_are_the_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&paths.library), 0o700);
    assert_eq!(mode(&folder), 0o700);
    for entry in fs::read_dir(&folder).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_made_private_and_a_link_stays_one() {
    use std::os::unix::fs::PermissionsExt;
    let (home, paths) = home();
    let (folder, mut session) = lagging(&paths);
    let state = folder.join("session.yaml");
    let elsewhere = home.path().join("elders.yaml");
    fs::rename(&state, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &state).unwrap();
    for (path, mode) in [(&elsewhere, 0o644), (&folder.join("transcript.yaml"), 0o664)] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let (mut case, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert!(
        opened
            .notices
            .contains(&Notice::Linked(state.clone(), elsewhere.clone())),
        "it is said where kring writes"
    );
    case.append(&perform(&mut session, statement("Achter de link.")))
        .unwrap();
    case.save(&session).unwrap();
    assert!(state.is_symlink());
    assert!(fs::read_to_string(&elsewhere).unwrap().contains("Achter de link."));
    for path in [&elsewhere, &folder.join("transcript.yaml")] {
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn the_demo_lives_and_dies_on_its_own() {
    for lang in [Lang::Nl, Lang::En] {
        let (demo, mut case, opened) = Demo::open(lang).unwrap();
        assert_eq!((opened.session.deck.language, opened.notices.len()), (lang, 0));
        let shelf = decks(&demo.paths());
        let deck = shelf.deck(&opened.session.deck.id, lang).unwrap();
        assert_eq!(opened.session.problems(Some(deck)), []);
        let mut session = opened.session;
        case.append(&perform(&mut session, statement("Even proberen.")))
            .unwrap();
        let folder = case.folder().to_owned();
        drop((demo, case));
        assert!(!folder.exists());
    }
}

#[test]
fn two_machines_are_told_apart_and_what_is_missing_can_be_taken_over() {
    let (home, paths) = home();
    let (folder, session) = lagging(&paths);
    let library = Library::new(&paths);
    // Both go on from the same files; a sync client then keeps the record of one and the transcript of the other.
    let other = home.path().join("other");
    fs::create_dir(&other).unwrap();
    for name in ["session.yaml", "transcript.yaml"] {
        fs::copy(folder.join(name), other.join(name)).unwrap();
    }
    let go_on = |folder: &Path, texts: &[&str]| {
        let (mut case, opened) = library.open(folder, Mode::Write).unwrap();
        let mut session = opened.session;
        for text in texts {
            case.append(&perform(&mut session, statement(text))).unwrap();
        }
        case.save(&session).unwrap();
    };
    go_on(&folder, &["Van A.", "Nog van A."]);
    go_on(&other, &["Van B."]);
    fs::copy(other.join("session.yaml"), folder.join("session.yaml")).unwrap();
    let (case, opened) = library.open(&folder, Mode::Write).unwrap();
    let aside = folder.join("transcript.other.yaml");
    assert_eq!(opened.notices, [Notice::OtherTranscript(aside.clone())]);
    assert_eq!(opened.session.statements.last().unwrap().text, "Van B.");
    drop(case);
    assert!(aside.exists());
    // `s4` was given to two statements: the one of B stays, and what B never had comes.
    assert_eq!(store::take_over(&paths, &folder, None), Ok(1));
    let (case, opened) = library.open(&folder, Mode::Write).unwrap();
    let texts: Vec<&str> = opened.session.statements.iter().map(|s| s.text.as_str()).collect();
    assert!(texts.contains(&"Van B.") && texts.contains(&"Nog van A."), "{texts:?}");
    assert_eq!(case.entries().unwrap().last().unwrap().by, Some(EventOrigin::Copy));
    assert!(opened.session.events > session.events);
}

#[test]
fn a_lock_has_an_allowed_name_and_goes_and_its_loss_is_noticed() {
    let (_home, paths) = home();
    let (folder, mut session) = lagging(&paths);
    let lock = folder.join("session.lock");
    fs::write(folder.join(".lock"), "").unwrap();
    let (mut case, _) = Case::open(&folder, Mode::Write).unwrap();
    assert!(lock.exists() && !folder.join(".lock").exists());
    fs::remove_file(&lock).unwrap();
    case.append(&perform(&mut session, statement("Nog altijd van mij.")))
        .unwrap();
    assert!(lock.exists(), "it is made again");
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::Locked(_))));
    // Deleted, and taken by another: whoever held it before writes no more.
    fs::remove_file(&lock).unwrap();
    let (other, _) = Case::open(&folder, Mode::Write).unwrap();
    let before = fs::read(folder.join("transcript.yaml")).unwrap();
    assert!(matches!(
        case.append(&perform(&mut session, statement("Te laat."))),
        Err(Error::Lost(_))
    ));
    assert!(matches!(case.save(&session), Err(Error::Lost(_))));
    assert_eq!(fs::read(folder.join("transcript.yaml")).unwrap(), before);
    drop(case);
    assert!(lock.exists(), "it is the other's");
    drop(other);
    assert!(!lock.exists());
}

#[test]
fn what_other_programs_put_there_stays() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    for name in [".session.yaml.swp", "session.yaml~", ".session.yaml.backup", "foto.jpg"] {
        fs::write(folder.join(name), "x").unwrap();
    }
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert!(
        opened
            .notices
            .iter()
            .any(|notice| matches!(notice, Notice::Copies(paths) if paths.len() == 3))
    );
    for name in [".session.yaml.swp", "session.yaml~", ".session.yaml.backup", "foto.jpg"] {
        assert!(folder.join(name).exists(), "{name}");
    }
}

#[test]
fn whatever_can_be_noted_can_be_opened_again() {
    use kring::session::{Weight, fits_in_a_file};
    let (_home, paths) = home();
    let mut session = new_session(&paths);
    let mut case = Library::new(&paths).create(&session).unwrap();
    // Texts that take most room in a file: many short lines, quotes, one long word, words to fold.
    let texts = [
        "a\n".repeat(200_000),
        "\"\\ ".repeat(150_000),
        "x".repeat(900_000),
        "woord en ".repeat(100_000),
    ];
    let mut noted = 0;
    for text in texts.iter().cycle().take(40) {
        let events = session.decide(statement(text)).unwrap();
        if !fits_in_a_file(&session, &events) {
            break;
        }
        case.append(&perform(&mut session, statement(text))).unwrap();
        noted += 1;
    }
    assert!((4..40).contains(&noted), "{noted}");
    case.save(&session).unwrap();
    let written = fs::metadata(case.state()).unwrap().len();
    assert!(
        written <= session.weight().bytes && written < Weight::MOST.bytes,
        "{written}"
    );
    drop(case);
    fs::remove_file(paths.library.join("2026-11-21-BOS7/transcript.yaml")).unwrap();
    let (_, opened) = Library::new(&paths).list().map(|list| (list.len(), list)).unwrap().1[0]
        .summary
        .as_ref()
        .map(|_| Case::open(&paths.library.join("2026-11-21-BOS7"), Mode::Write).unwrap())
        .unwrap();
    assert_eq!(opened.session.statements.len(), noted);
}

#[test]
fn as_many_statements_as_can_be_noted_can_be_read() {
    use kring::session::{Weight, fits_in_a_file};
    let (_home, paths) = home();
    let mut session = new_session(&paths);
    let said = |n: usize| Statement {
        id: format!("s{n}").as_str().into(),
        card: Some("leren".into()),
        speakers: vec![kring::session::Speaker::Function("leraar".into())],
        at: Some(moment()),
        text: format!("Zin {n}.").as_str().into(),
        ..Statement::default()
    };
    session.statements = (1..=14_300).map(said).collect();
    assert!(fits_in_a_file(&session, &0), "{:?}", session.weight());
    while session.weight().takes(Weight::default()) {
        let n = session.statements.len();
        session.statements.extend((n + 1..n + 500).map(said));
    }
    let yaml = format::session::write(&session);
    assert_eq!(format::session::read(&yaml, "s").unwrap(), session);
}

#[test]
fn what_a_killed_writer_left_half_written_is_swept_away() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let leftover = folder.join("session.yaml.kring-a1b2c3d4.tmp");
    // `rsync` writes under such a name.
    let theirs = folder.join(".session.yaml.a1B2c3");
    for path in [&leftover, &theirs] {
        fs::write(path, "half").unwrap();
    }
    drop(Case::open(&folder, Mode::Read).unwrap());
    assert!(leftover.exists());
    drop(Case::open(&folder, Mode::Write).unwrap());
    assert!(!leftover.exists() && theirs.exists());
}
