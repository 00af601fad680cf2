//! Cases on a real disk: created, appended to, saved, torn, locked, edited by hand, and opened again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::Path;

use kring::deck::Lang;
use kring::format::{self, transcript};
use kring::locale::Words;
use kring::session::{By, Entity, Entry, Erasure, Intent, Mask, Moment, Partner, School, Session, Statement};
use kring::store::{self, Case, Demo, Error, Job, Library, Mode, Notice, Outgoing, Paths, Report, Writer, decks};
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
fn a_transcript_torn_at_any_byte_opens_with_all_that_was_whole() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let file = folder.join("transcript.yaml");
    let whole = fs::read(&file).unwrap();
    // The first mark closes the header, the second the base, the third the statement that the state holds.
    let ends = |at: &usize| whole[..*at].ends_with(b"\n# saved\n");
    let marks: Vec<usize> = (0..=whole.len()).filter(ends).skip(3).collect();
    for cut in 0..=whole.len() {
        fs::write(&file, &whole[..cut]).unwrap();
        let (mut case, opened) = Case::open(&folder, Mode::Write).unwrap();
        let wholly = marks.iter().filter(|mark| **mark <= cut).count();
        let replayed = opened.notices.iter().find_map(|notice| match notice {
            Notice::Replayed(count) => Some(*count),
            _ => None,
        });
        assert_eq!(replayed.unwrap_or(0), wholly, "cut at {cut}");
        assert!(opened.session.problems(None).is_empty());
        // Every write waits for the disk: a part of them will do.
        if cut % 16 != 0 {
            continue;
        }
        let mut session = opened.session;
        case.append(&perform(&mut session, statement("Verder."))).unwrap();
        drop(case);
        let (_, again) = Case::open(&folder, Mode::Read).unwrap();
        assert_eq!(again.session, session, "cut at {cut}");
    }
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
fn a_state_edited_while_open_is_taken_in_and_kept() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let (mut case, opened) = Library::new(&paths).open(&folder, Mode::Write).unwrap();
    let mut session = opened.session;
    case.save(&session).unwrap();
    let file = folder.join("session.yaml");
    let mine = fs::read_to_string(&file).unwrap();
    let theirs = mine.replace("Eerst.", "Eerst, verbeterd.");
    fs::write(&file, &theirs).unwrap();
    case.append(&perform(&mut session, statement("Nog iets."))).unwrap();
    assert_eq!(case.save(&session).unwrap().len(), 1);
    assert_eq!(fs::read_to_string(folder.join("session.by-hand.yaml")).unwrap(), theirs);
    // One who does not know it yet does not undo it.
    assert_eq!(case.save(&session).unwrap(), []);
    drop(case);
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    let texts: Vec<&str> = opened.session.statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(
        (texts.first(), texts.last()),
        (Some(&"Eerst, verbeterd."), Some(&"Nog iets."))
    );
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
fn a_file_of_another_name_is_a_session_too() {
    let (home, paths) = home();
    let (folder, session) = lagging(&paths);
    let lone = home.path().join("bos7.yaml");
    fs::copy(folder.join("session.yaml"), &lone).unwrap();
    let (mut case, opened) = Case::open(&lone, Mode::Write).unwrap();
    let mut copy = opened.session;
    assert_eq!(
        copy.statements.len(),
        session.statements.len() - 2,
        "it has no transcript"
    );
    case.append(&perform(&mut copy, statement("Los."))).unwrap();
    assert!(home.path().join("bos7.transcript.yaml").exists());
    assert_eq!(case.name(), "bos7");
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
fn the_embedded_decks_are_at_hand() {
    let (_home, paths) = home();
    let shelf = decks(&paths);
    assert_eq!(shelf.faults, []);
    assert_eq!(shelf.decks.len(), 4);
    let again = format::deck::read(format::deck::write(&shelf.decks[0]), "again").unwrap();
    assert_eq!(again, shelf.decks[0]);
    // The binary holds them as JSON: it must say what their files say.
    for deck in &shelf.decks {
        let file = format!("cards/{}.{}.yaml", deck.id, kring::text::word_of(&deck.language));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        assert_eq!(*deck, format::deck::read(fs::read(path).unwrap(), "cards").unwrap());
    }
}

/// A writer of a new case, with everything it reports.
fn writer(paths: &Paths) -> (Writer, std::sync::mpsc::Receiver<Report>, std::path::PathBuf, Session) {
    let session = new_session(paths);
    let case = Library::new(paths).create(&session).unwrap();
    let folder = case.folder().to_owned();
    let (send, reports) = std::sync::mpsc::channel();
    let writer = Writer::new(case, move |report| send.send(report).unwrap_or_default());
    (writer, reports, folder, session)
}

const SOON: std::time::Duration = std::time::Duration::from_secs(20);

#[test]
fn the_writer_does_everything_in_order() {
    let (_home, paths) = home();
    let (writer, reports, folder, mut session) = writer(&paths);
    for n in 0..50 {
        writer.send(Job::Append(perform(&mut session, statement(&format!("Zin {n}.")))));
        writer.send(Job::Save(Box::new(session.clone())));
    }
    assert!(writer.close(SOON).is_some());
    let reports: Vec<Report> = reports.into_iter().collect();
    let noted: Vec<&Report> = reports
        .iter()
        .filter(|report| matches!(report, Report::Noted(_)))
        .collect();
    assert_eq!(noted.len(), 50);
    assert_eq!(noted.last(), Some(&&Report::Noted(50)));
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!((opened.session, opened.notices), (session, vec![]));
}

#[test]
fn a_folder_that_goes_and_comes_back_costs_nothing() {
    let (home, paths) = home();
    let (writer, reports, folder, mut session) = writer(&paths);
    writer.send(Job::Append(perform(&mut session, statement("Voor."))));
    assert!(writer.flush(SOON));
    let away = home.path().join("away");
    fs::rename(&folder, &away).unwrap();
    for n in 0..5 {
        writer.send(Job::Append(perform(&mut session, statement(&format!("Tijdens {n}.")))));
        writer.send(Job::Save(Box::new(session.clone())));
    }
    let is_trouble = |report: &Report| matches!(report, Report::Trouble(error) if error.may_pass());
    assert!(reports.iter().any(|report| is_trouble(&report)));
    assert!(!writer.flush(std::time::Duration::from_millis(50)));
    fs::rename(&away, &folder).unwrap();
    assert!(writer.flush(SOON));
    assert!(reports.iter().any(|report| report == Report::Recovered));
    drop(writer.close(SOON));
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!((opened.session, opened.notices), (session, vec![]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_what_was_noted_until_there_is_room() {
    let (_home, paths) = home();
    let (writer, reports, folder, mut session) = writer(&paths);
    let transcript = folder.join("transcript.yaml");
    fs::remove_file(&transcript).unwrap();
    std::os::unix::fs::symlink("/dev/full", &transcript).unwrap();
    writer.send(Job::Append(perform(&mut session, statement("Vol."))));
    let trouble = reports.iter().find_map(|report| match report {
        Report::Trouble(error) => Some(error),
        _ => None,
    });
    // The writer tries again; a command that was given once does not.
    let trouble = trouble.unwrap();
    for (lang, full, again) in [
        (Lang::En, "the disk is full", "tries again"),
        (Lang::Nl, "de schijf is vol", "probeert opnieuw"),
    ] {
        let words = Words::of(lang);
        let (once, waiting) = (trouble.say(words), trouble.say_waiting(words));
        assert!(once.contains(full) && !once.contains(again), "{once}");
        assert!(waiting.contains(full) && waiting.contains(again), "{waiting}");
    }
    fs::remove_file(&transcript).unwrap();
    assert!(writer.close(SOON).is_some());
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!(opened.session, session);
}

#[test]
fn what_must_be_forgotten_leaves_no_trace() {
    let (_home, paths) = home();
    let (writer, _, folder, mut session) = writer(&paths);
    writer.send(Job::Append(perform(&mut session, statement("Het geheim."))));
    writer.send(Job::Append(perform(&mut session, statement("Het andere."))));
    writer.send(Job::Save(Box::new(session.clone())));
    writer.send(Job::Draft(Some(format::draft::Draft {
        at: moment(),
        lines: vec![format::draft::DraftLine {
            field: "welcome".into(),
            text: "Nog een geheim".into(),
        }],
    })));
    assert!(writer.flush(SOON));
    let gone = vec![session.statements[0].id.clone()];
    perform(&mut session, Intent::Remove(gone[0].clone()));
    let erasure = Erasure::Withdrawal { who: "p9".into(), gone };
    writer.send(Job::Erase(Box::new(session.clone()), erasure));
    writer.send(Job::Append(perform(&mut session, statement("Verder."))));
    drop(writer.close(SOON).unwrap());
    for entry in fs::read_dir(&folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(!text.contains("geheim"), "{text}");
    }
    let (case, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!(opened.session, session);
    assert_eq!(
        case.entries().unwrap().iter().map(|entry| entry.n).collect::<Vec<_>>(),
        [2, 4]
    );
}

#[test]
fn an_export_of_somebody_else_is_not_overwritten() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let (case, _) = Case::open(&folder, Mode::Read).unwrap();
    let path = case.export("verslag.html", b"een", false).unwrap();
    case.export("verslag.html", b"twee", false).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"twee");
    fs::write(&path, "van mij").unwrap();
    assert_eq!(
        case.export("verslag.html", b"drie", false),
        Err(Error::Taken(path.clone()))
    );
    case.export("verslag.html", b"drie", true).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"drie");
    assert_eq!(
        case.export("../../x.svg", b"x", false).unwrap(),
        case.exports().join("x.svg")
    );
}

#[test]
fn what_went_where_a_user_wants_it_is_replaced_only_as_kring_wrote_it_of_the_same_sessions() {
    let (home, paths) = home();
    let of = |sessions: &'static [&'static str]| Outgoing {
        paths: &paths,
        sessions,
        force: false,
    };
    let (bos7, both) = (of(&["bos7"]), of(&["bos7", "sos3"]));
    let mine = home.path().join("mijn.svg");
    bos7.file(&mine, b"x").unwrap();
    for other in [both, of(&[])] {
        assert_eq!(other.file(&mine, b"y"), Err(Error::Taken(mine.clone())));
    }
    bos7.file(&mine, b"y").unwrap();
    bos7.file(&mine, b"z").unwrap();
    fs::write(&mine, "x").unwrap();
    assert_eq!(bos7.file(&mine, b"z"), Err(Error::Taken(mine.clone())), "an older one");
    assert_eq!(fs::read(&mine).unwrap(), b"x");
    let forced = Outgoing { force: true, ..bos7 };
    forced.file(&mine, b"z").unwrap();
    bos7.file(&mine, b"w").unwrap();
    // Without the list nothing is known.
    fs::remove_file(paths.state.join("exports.json")).unwrap();
    assert_eq!(bos7.file(&mine, b"v"), Err(Error::Taken(mine)));
    let tree = home.path().join("boom");
    let files = |word: &str| [("a/b.txt".to_owned(), word.into()), ("c.txt".to_owned(), word.into())];
    bos7.tree(&tree, &files("een")).unwrap();
    bos7.tree(&tree, &files("twee")[..1]).unwrap();
    assert_eq!(fs::read(tree.join("a/b.txt")).unwrap(), b"twee");
    assert!(!tree.join("c.txt").exists());
    for (name, word) in [("d.txt", "van mij"), ("a/b.txt", "anders")] {
        bos7.tree(&tree, &files("twee")).unwrap();
        fs::write(tree.join(name), word).unwrap();
        assert_eq!(bos7.tree(&tree, &files("drie")), Err(Error::Taken(tree.clone())));
        assert_eq!(fs::read(tree.join(name)).unwrap(), word.as_bytes());
        fs::remove_dir_all(&tree).unwrap();
    }
    assert!(
        !fs::read_to_string(paths.state.join("exports.json"))
            .unwrap()
            .contains("boom")
    );
    let left = fs::read_dir(home.path()).unwrap().flatten();
    assert!(
        left.into_iter()
            .all(|entry| !entry.file_name().to_string_lossy().contains(".tmp"))
    );
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
fn sessions_of_one_school_and_day_get_folders_of_their_own() {
    let (_home, paths) = home();
    let mut session = new_session(&paths);
    let library = Library::new(&paths);
    let name = |session: &Session| library.create(session).unwrap().name();
    assert_eq!(name(&session), "2026-11-21-BOS7");
    assert_eq!(name(&session), "2026-11-21-BOS7-2");
    session.school.code = "../../x\u{1b}[31m\u{202e}".into();
    session.date = "/etc/../passwd is no date".into();
    assert_eq!(name(&session), "etc-passwd-x");
    session.school.code = "x".repeat(300).as_str().into();
    assert!(name(&session).len() < 80);
    let outside = fs::read_dir(paths.library.parent().unwrap()).unwrap();
    let outside = outside
        .map(|entry| entry.unwrap().path())
        .filter(|path| *path != paths.state);
    assert_eq!(outside.count(), 1, "everything is in the library");
    assert_eq!(
        fs::read_dir(paths.state.join("erasures")).unwrap().count(),
        0,
        "room is let go"
    );
}

#[test]
fn a_library_lists_what_it_cannot_read_as_well() {
    let (_home, paths) = home();
    let library = Library::new(&paths);
    assert_eq!(library.list().unwrap(), []);
    let session = new_session(&paths);
    let good = library.create(&session).unwrap();
    let bad = library.create(&session).unwrap();
    fs::write(bad.state(), "kring: session/1\nschool: [\n").unwrap();
    fs::create_dir(library.folder().join("no session")).unwrap();
    let mut list = library.list().unwrap();
    list.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(
        list.iter().map(|l| l.name.as_str()).collect::<Vec<_>>(),
        [good.name(), bad.name()]
    );
    assert_eq!(list[0].summary.as_ref().unwrap().school, "BOS7");
    assert!(
        list[1]
            .summary
            .as_ref()
            .unwrap_err()
            .to_string()
            .contains("session.yaml:")
    );
}

#[test]
fn a_name_a_part_of_one_or_a_path_finds_a_session() {
    let (_home, paths) = home();
    let library = Library::new(&paths);
    let mut session = new_session(&paths);
    let seven = library.create(&session).unwrap();
    session.school.code = "SOS3".into();
    library.create(&session).unwrap();
    let at = |name: &str| library.resolve(name);
    let found = Ok(store::Place::At(seven.folder().to_owned()));
    assert_eq!(at("2026-11-21-BOS7"), found);
    assert_eq!(at("2026-11-21-bos7"), found);
    assert_eq!(at("bos7"), found);
    assert_eq!(at(&seven.folder().to_string_lossy()), found);
    assert_eq!(at("demo"), Ok(store::Place::Demo));
    let near = |name: &str| match at(name) {
        Err(Error::Unknown { near, .. }) => near,
        other => panic!("{other:?}"),
    };
    assert_eq!(near("2026"), ["2026-11-21-BOS7", "2026-11-21-SOS3"]);
    assert!(near("2026-11-21-BOS8").contains(&"2026-11-21-BOS7".to_owned()));
    assert_eq!(near("iets heel anders\u{1b}[31m"), [""; 0]);
    assert!(!at("x\u{1b}[31m").unwrap_err().to_string().contains('\u{1b}'));
}

#[test]
fn a_deck_of_ones_own_wins_and_a_broken_one_is_named() {
    let (_home, paths) = home();
    fs::create_dir_all(&paths.decks).unwrap();
    let mut mine = decks(&paths).deck("collectief-leren", Lang::Nl).unwrap().clone();
    mine.title = "Mijn kaarten".into();
    fs::write(paths.decks.join("b.yaml"), format::deck::write(&mine)).unwrap();
    fs::write(paths.decks.join("a.yaml"), "kring: deck/1\n").unwrap();
    fs::write(paths.decks.join("notes.txt"), "no deck").unwrap();
    let shelf = decks(&paths);
    assert_eq!(shelf.decks.len(), 4);
    assert_eq!(shelf.deck("collectief-leren", Lang::Nl).unwrap().title, "Mijn kaarten");
    assert_eq!(shelf.faults.len(), 1);
    assert!(shelf.faults[0].to_string().contains("a.yaml"));
    assert!(matches!(shelf.deck("anders", Lang::En), Err(Error::NoDeck(_))));
}

#[test]
fn masked_names_stay_outside_the_session() {
    let (_home, paths) = home();
    let masks = vec![Mask {
        from: "Juf Els".into(),
        to: Some("[leerkracht]".into()),
    }];
    assert_eq!(store::masks(&paths, "2026-11-21-BOS7"), Ok(vec![]));
    store::remember_masks(&paths, "2026-11-21-BOS7", &masks).unwrap();
    assert_eq!(store::masks(&paths, "2026-11-21-BOS7"), Ok(masks));
    assert_eq!(store::masks(&paths, "../2026-11-21-BOS8"), Ok(vec![]));
    assert!(paths.masks.join("2026-11-21-BOS7.yaml").exists());
}

#[test]
fn what_is_no_session_is_refused_and_left_alone() {
    let (home, paths) = home();
    let (folder, _) = lagging(&paths);
    let state = folder.join("session.yaml");
    for other in [&b"kring: session/9\n"[..], b"kring: deck/1\n"] {
        fs::write(&state, other).unwrap();
        assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::Fault(_))));
        assert_eq!(fs::read(&state).unwrap(), other);
    }
    let large = fs::File::create(&state).unwrap();
    large.set_len(200_000_000).unwrap();
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::TooLarge { .. })));
    fs::remove_file(&state).unwrap();
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::NoRecord(_))));
    fs::remove_file(folder.join("transcript.yaml")).unwrap();
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::NotASession(_))));
    assert!(matches!(
        Case::open(&home.path().join("nergens"), Mode::Read),
        Err(Error::Disk { .. })
    ));
}

#[test]
fn a_damaged_state_is_kept_aside_and_made_anew() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let state = folder.join("session.yaml");
    let whole = fs::read(&state).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let unsealed = lines[..lines.len() - 1].join("\n").replace("Eerst.", "Anders.");
    let seal = text.replace("As kring wrote it: ", "As kring wrote it: zz");
    let typo = text.replace("school:", "school: [");
    for broken in [
        &b""[..],
        b"{",
        b"\xff\xfe\0",
        &[0; 512],
        &whole[..whole.len() / 2],
        unsealed.as_bytes(),
        seal.replace("Eerst.", "Anders.").as_bytes(),
        typo.as_bytes(),
    ] {
        fs::write(&state, broken).unwrap();
        let read = Case::open(&folder, Mode::Read);
        assert_eq!(fs::read(&state).unwrap(), broken, "who reads along changes nothing");
        let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
        assert_eq!(opened.session, session);
        // What a hand wrote is not passed over in silence; what a disk lost is made good.
        match broken == typo.as_bytes() {
            true => assert!(matches!(read, Err(Error::NotAsWritten(_)))),
            false => assert_eq!(read.unwrap().1.session, session),
        }
        assert!(
            matches!(opened.notices.as_slice(), [Notice::Rebuilt(..)]),
            "{:?}",
            opened.notices
        );
        assert_eq!(fs::read(folder.join("session.damaged.yaml")).unwrap(), broken);
        assert_eq!(Case::open(&folder, Mode::Write).unwrap().1.notices, []);
    }
}

#[test]
fn a_transcript_as_other_programs_write_it_still_counts() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let file = folder.join("transcript.yaml");
    let whole = fs::read_to_string(&file).unwrap();
    let utf16 = |text: &str| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    };
    // As PyYAML writes it: no comments, keys in the order of the alphabet.
    let read = transcript::read(&whole, "t");
    let items = serde_yaml::from_str::<serde_json::Value>(&whole).unwrap();
    let sorted: Vec<std::collections::BTreeMap<String, serde_json::Value>> = serde_json::from_value(items).unwrap();
    let sorted = serde_yaml::to_string(&sorted).unwrap();
    assert!(sorted.contains("  nr: 3") && !sorted.contains("- nr: 3"), "{sorted}");
    for other in [
        utf16(&whole),
        whole.replace('\n', "\r").into_bytes(),
        whole.replace('\n', "\r\n").into_bytes(),
        format!("\u{feff}{whole}").into_bytes(),
        sorted.into_bytes(),
        serde_json::to_vec(&serde_yaml::from_str::<serde_json::Value>(&whole).unwrap()).unwrap(),
    ] {
        let again = transcript::read(&other, "t");
        assert_eq!(
            (&again.entries, &again.bases, &again.faults),
            (&read.entries, &read.bases, &vec![])
        );
        fs::write(&file, &other).unwrap();
        let (mut case, opened) = Case::open(&folder, Mode::Write).unwrap();
        assert_eq!(
            (&opened.session, opened.notices.as_slice()),
            (&session, &[Notice::Replayed(3)][..])
        );
        let mut next = opened.session;
        case.append(&perform(&mut next, statement("Verder."))).unwrap();
        drop(case);
        let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
        assert_eq!((opened.session, opened.notices), (next, vec![Notice::Replayed(4)]));
    }
}

#[test]
fn every_part_that_cannot_be_read_is_a_fault_with_its_line() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let file = folder.join("transcript.yaml");
    let whole = fs::read_to_string(&file).unwrap();
    let nul = "\0".repeat(40);
    for (old, new) in [
        ("- nr: 3\n", "- nr: 3x\n"),
        ("- nr: 3\n", &format!("{nul}- nr: 3\n")),
        ("- nr: 3\n", "- nr 3\n"),
        ("- nr: 3\n", "geknoei\n- nr: 3\n"),
        ("- nr: 1\n", "- nr: 1x\n"),
    ] {
        let line = whole[..whole.find(old).unwrap()].lines().count() + 1;
        fs::write(&file, whole.replace(old, new)).unwrap();
        let (_, opened) = Case::open(&folder, Mode::Read).unwrap();
        let lines: Vec<usize> = opened
            .notices
            .iter()
            .filter_map(|notice| match notice {
                Notice::Unreadable(fault) => Some(fault.line),
                _ => None,
            })
            .collect();
        assert!(
            !lines.is_empty() && lines.iter().all(|found| found.abs_diff(line) <= 1),
            "{new:?}: {lines:?}, {line}"
        );
        let others = opened
            .session
            .statements
            .iter()
            .filter(|s| session.statements.contains(s))
            .count();
        assert_eq!(others, 3, "{new:?}: what can be read counts");
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
    assert_eq!(case.entries().unwrap().last().unwrap().by, Some(By::Copy));
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
fn masks_hang_on_the_case_and_not_on_the_name_of_its_folder() {
    let (home, paths) = home();
    let (folder, mut session) = lagging(&paths);
    let library = Library::new(&paths);
    let mask = |from: &str| Mask {
        from: from.into(),
        to: Some("[naam]".into()),
    };
    let (case, _) = library.open(&folder, Mode::Write).unwrap();
    store::remember_masks(&paths, &case.key(), &[mask("Fatima")]).unwrap();
    drop(case);
    let renamed = paths.library.join("anders");
    fs::rename(&folder, &renamed).unwrap();
    let key = library.open(&renamed, Mode::Write).unwrap().0.key();
    assert_eq!(store::masks(&paths, &key), Ok(vec![mask("Fatima")]));
    session.id = kring::text::Id::default();
    let stranger = library.create(&session).unwrap();
    assert_eq!(stranger.name(), "2026-11-21-BOS7");
    assert_eq!(store::masks(&paths, &stranger.key()), Ok(vec![]));
    // A list that cannot be read is kept as it is.
    let list = paths.masks.join(format!("{key}.yaml"));
    fs::write(&list, "- from: Fatima\n  too: x\n").unwrap();
    assert!(store::masks(&paths, &key).is_err());
    assert!(store::remember_masks(&paths, &key, &[mask("Jan")]).is_err());
    assert!(fs::read_to_string(&list).unwrap().contains("too: x"));
    drop(home);
}

#[test]
fn a_session_of_the_first_version_gets_an_id_and_its_names_with_it() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let state = folder.join("session.yaml");
    fs::remove_file(folder.join("transcript.yaml")).unwrap();
    let first = fs::read_to_string(&state).unwrap();
    let without = |line: &&str| !line.starts_with("id:") && !line.starts_with("# As kring");
    fs::write(&state, first.lines().filter(without).collect::<Vec<_>>().join("\n")).unwrap();
    let masks = vec![Mask {
        from: "Fatima".into(),
        to: Some("[naam]".into()),
    }];
    store::remember_masks(&paths, "2026-11-21-BOS7", &masks).unwrap();
    let library = Library::new(&paths);
    let (read, _) = library.open(&folder, Mode::Read).unwrap();
    assert_eq!(store::masks(&paths, &read.key()), Ok(masks.clone()));
    let (case, opened) = library.open(&folder, Mode::Write).unwrap();
    assert_eq!(opened.session.id.len(), 8);
    assert_eq!(store::masks(&paths, &case.key()), Ok(masks));
    assert_eq!(store::masks(&paths, "2026-11-21-BOS7"), Ok(vec![]));
    drop(case);
    assert_eq!(
        library.open(&folder, Mode::Write).unwrap().1.session.id,
        opened.session.id
    );
}

#[test]
fn a_library_that_cannot_be_read_is_no_empty_one() {
    let (_home, paths) = home();
    fs::write(&paths.library, "no folder").unwrap();
    let error = Library::new(&paths).list().unwrap_err().to_string();
    assert!(error.contains("library"), "{error}");
}

#[test]
fn what_cannot_be_made_leaves_nothing() {
    let (_home, paths) = home();
    fs::create_dir_all(paths.library.join("kring.schema.json")).unwrap();
    assert!(Library::new(&paths).create(&new_session(&paths)).is_err());
    assert_eq!(fs::read_dir(&paths.library).unwrap().count(), 1);
}

#[test]
fn a_transcript_that_was_damaged_costs_only_the_damage() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let file = folder.join("transcript.yaml");
    let whole = fs::read_to_string(&file).unwrap();
    fs::write(&file, whole.replace("name: CLB", "nam: CLB")).unwrap();
    let (mut case, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert!(matches!(opened.notices.as_slice(), [Notice::Unreadable(fault), Notice::Replayed(2)] if fault.line > 20));
    assert_eq!((opened.session.statements.len(), opened.session.partners.len()), (3, 0));
    assert_eq!(opened.session.events, session.events);
    let mut session = opened.session;
    case.append(&perform(&mut session, statement("Verder."))).unwrap();
    assert!(
        fs::read_to_string(&file).unwrap().contains("nam: CLB"),
        "what cannot be read stays"
    );
}

#[test]
fn an_event_that_does_not_fit_is_left_out() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let file = folder.join("transcript.yaml");
    let whole = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        whole.replace("name: CLB", "name: CLB\n          part_of: nergens"),
    )
    .unwrap();
    let (_, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!(opened.notices, [Notice::Replayed(2), Notice::Dropped(3)]);
    assert_eq!(opened.session.events, session.events);
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

#[test]
fn a_state_edited_by_hand_wins_over_what_lags_behind_it() {
    let (_home, paths) = home();
    let (folder, mut session) = lagging(&paths);
    // Two changes that only the transcript knows: of a statement that the state has, and of one that it lacks.
    let mut case = Case::open(&folder, Mode::Write).unwrap().0;
    for (index, text) in [(0, "Eerst, later verbeterd."), (2, "Tot slot, verbeterd.")] {
        let mut said = session.statements[index].clone();
        said.text = text.into();
        case.append(&perform(&mut session, Intent::Change(said.into())))
            .unwrap();
    }
    drop(case);
    let file = folder.join("session.yaml");
    let copied = fs::read(&file).unwrap();
    fs::write(&file, &copied).unwrap();
    assert_eq!(
        Case::open(&folder, Mode::Read).unwrap().1.session,
        session,
        "a copy is no edit"
    );
    let edited = String::from_utf8(copied)
        .unwrap()
        .replace("Eerst.", "Eerst, met de hand.");
    fs::write(&file, edited).unwrap();
    let (_, opened) = Case::open(&folder, Mode::Read).unwrap();
    let texts: Vec<&str> = opened.session.statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!((texts[0], texts[2]), ("Eerst, met de hand.", "Tot slot, verbeterd."));
    let copy = folder.join("session.by-hand.yaml");
    assert_eq!(opened.notices, [Notice::HandEdited(1, copy.clone())]);
    // The change is an event from here on, and the record without it can be made again.
    let edited = fs::read(&file).unwrap();
    let (case, opened) = Case::open(&folder, Mode::Write).unwrap();
    let entries = case.entries().unwrap();
    assert_eq!(entries.last().unwrap().by, Some(By::Hand));
    assert_eq!(fs::read(&copy).unwrap(), edited);
    drop(case);
    assert_eq!(Case::open(&folder, Mode::Write).unwrap().1.session, opened.session);
}

#[test]
fn a_transcript_without_its_comments_goes_on() {
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let file = folder.join("transcript.yaml");
    let whole = fs::read_to_string(&file).unwrap();
    let stripped: Vec<&str> = whole.lines().filter(|line| !line.starts_with('#')).collect();
    fs::write(&file, stripped.join("\n").trim_end()).unwrap();
    let (mut case, opened) = Case::open(&folder, Mode::Write).unwrap();
    assert_eq!(
        (&opened.session, opened.notices.as_slice()),
        (&session, &[Notice::Replayed(3)][..])
    );
    let mut session = opened.session;
    case.append(&perform(&mut session, statement("Verder."))).unwrap();
    drop(case);
    assert_eq!(Case::open(&folder, Mode::Write).unwrap().1.session, session);
}
