//! Cases on a real disk: created, appended to, saved, torn, locked, edited by hand, and opened again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::Path;

use kring::deck::Lang;
use kring::format::{self, transcript};
use kring::session::{Entry, Intent, Item, Moment, Partner, School, Session, Statement};
use kring::store::{self, Case, Demo, Error, Job, Library, Mode, Notice, Paths, Report, Writer, decks};
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
    Session::new(deck, school, "2026-11-21".into())
}

/// Carries out a wish and gives its entries.
fn perform(session: &mut Session, intent: Intent) -> Vec<Entry> {
    let events = session.decide(intent).unwrap();
    let entry = |event| {
        session.apply(&event);
        Entry {
            n: session.events,
            at: moment(),
            offset: None,
            recording: None,
            event,
        }
    };
    events.into_iter().map(entry).collect()
}

fn statement(text: &str) -> Intent {
    Intent::Add(Item::Statement(Statement {
        text: text.into(),
        ..Statement::default()
    }))
}

fn partner(name: &str) -> Intent {
    Intent::Add(Item::Partner(Partner {
        name: name.into(),
        ..Partner::default()
    }))
}

/// A case with one statement in its state and two more, with a partner, in its transcript only.
fn lagging(paths: &Paths) -> (std::path::PathBuf, Session) {
    let mut session = new_session(paths);
    let mut case = Case::create(&Library::new(paths), &session).unwrap();
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
    // The first mark closes the header, the second the statement that the state holds.
    let ends = |at: &usize| whole[..*at].ends_with(b"\n# saved\n");
    let marks: Vec<usize> = (0..=whole.len()).filter(ends).skip(2).collect();
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
fn a_state_edited_while_open_is_not_overwritten() {
    let (_home, paths) = home();
    let (folder, _) = lagging(&paths);
    let (mut case, opened) = Case::open(&folder, Mode::Write).unwrap();
    let mut session = opened.session;
    case.save(&session).unwrap();
    let file = folder.join("session.yaml");
    let mine = fs::read_to_string(&file).unwrap();
    let theirs = mine.replace("Eerst.", "Eerst, verbeterd.");
    fs::write(&file, &theirs).unwrap();
    case.append(&perform(&mut session, statement("Nog iets."))).unwrap();
    assert!(matches!(case.save(&session), Err(Error::Edited(_))));
    assert_eq!(fs::read_to_string(&file).unwrap(), theirs);
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
    for session in support::example::schools() {
        let case = Case::create(&Library::new(&paths), &session).unwrap();
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
    assert_eq!(copy.statements.len(), session.statements.len() - 2);
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
    assert_eq!(transcript::read_after(&text, "t", 3).entries.len(), 1);
}

#[test]
fn the_end_of_a_transcript_says_what_the_whole_says_or_nothing() {
    let (_home, paths) = home();
    let mut session = new_session(&paths);
    let mut text = transcript::HEADER.to_owned();
    for n in 0..12 {
        text += &transcript::write(&perform(&mut session, statement(&format!("- nr: {n}\n# saved"))));
    }
    let torn = format!("{text}\n- nr: 13\n  at: \"2026");
    let broken = text.replace("- nr: 9\n", "- nr: 9\n  wat: dan\n");
    let mut answers = 0;
    for (text, from) in [text, torn, broken]
        .iter()
        .flat_map(|text| (0..text.len()).map(move |from| (text, from)))
    {
        for n in [0, 8, 11, 12, u32::MAX] {
            let Some(end) = transcript::read_end(&text.as_bytes()[from..], from, "t", n) else {
                continue;
            };
            assert_eq!(end, transcript::read_after(text, "t", n), "from byte {from}, after {n}");
            answers += 1;
        }
    }
    assert!(answers > 10_000, "{answers}");
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
fn rights_that_the_user_gave_stay() {
    use std::os::unix::fs::PermissionsExt;
    let (_home, paths) = home();
    let (folder, session) = lagging(&paths);
    let state = folder.join("session.yaml");
    fs::set_permissions(&state, fs::Permissions::from_mode(0o640)).unwrap();
    let (mut case, _) = Case::open(&folder, Mode::Write).unwrap();
    case.save(&session).unwrap();
    assert_eq!(fs::metadata(&state).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn the_embedded_decks_are_at_hand() {
    let (_home, paths) = home();
    let shelf = decks(&paths);
    assert_eq!(shelf.faults, []);
    assert_eq!(shelf.decks.len(), 2);
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
    let case = Case::create(&Library::new(paths), &session).unwrap();
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
    std::os::unix::fs::symlink("/dev/full", &transcript).unwrap();
    writer.send(Job::Append(perform(&mut session, statement("Vol."))));
    let said = reports.iter().find_map(|report| match report {
        Report::Trouble(error) => Some(error.to_string()),
        _ => None,
    });
    assert!(said.unwrap().contains("the disk is full"));
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
    let forget = move |entries: Vec<Entry>| {
        let purged = |entry| kring::session::purged(entry, &gone);
        entries.into_iter().filter_map(purged).collect()
    };
    let forget = store::Forget {
        entries: Box::new(forget),
        heard: Box::new(|_| ()),
    };
    writer.send(Job::Rewrite(Box::new(session.clone()), forget));
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
    let mine = folder.join("mijn.svg");
    store::export(&mine, b"x", false).unwrap();
    assert_eq!(store::export(&mine, b"y", false), Err(Error::Taken(mine)));
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
    let name = |session: &Session| Case::create(&library, session).unwrap().name();
    assert_eq!(name(&session), "2026-11-21-BOS7");
    assert_eq!(name(&session), "2026-11-21-BOS7-2");
    session.school.code = "../../x\u{1b}[31m\u{202e}".into();
    session.date = "/etc/../passwd is no date".into();
    assert_eq!(name(&session), "etc-passwd-x");
    session.school.code = "x".repeat(300).as_str().into();
    assert!(name(&session).len() < 80);
    let outside = fs::read_dir(paths.library.parent().unwrap()).unwrap().count();
    assert_eq!(outside, 1, "everything is in the library");
}

#[test]
fn a_library_lists_what_it_cannot_read_as_well() {
    let (_home, paths) = home();
    let library = Library::new(&paths);
    assert_eq!(library.list().unwrap(), []);
    let session = new_session(&paths);
    let good = Case::create(&library, &session).unwrap();
    let bad = Case::create(&library, &session).unwrap();
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
    let seven = Case::create(&library, &session).unwrap();
    session.school.code = "SOS3".into();
    Case::create(&library, &session).unwrap();
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
    assert_eq!(shelf.decks.len(), 2);
    assert_eq!(shelf.deck("collectief-leren", Lang::Nl).unwrap().title, "Mijn kaarten");
    assert_eq!(shelf.faults.len(), 1);
    assert!(shelf.faults[0].to_string().contains("a.yaml"));
    assert!(matches!(shelf.deck("anders", Lang::En), Err(Error::NoDeck(_))));
}

#[test]
fn masked_names_stay_outside_the_session() {
    let (_home, paths) = home();
    let masks = vec![kring::session::Mask {
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
    for broken in [&b""[..], b"\xff\xfe\0", b"kring: session/2\n", b"kring: deck/1\n", b"{"] {
        fs::write(&state, broken).unwrap();
        assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::Fault(_))));
        assert_eq!(fs::read(&state).unwrap(), broken);
    }
    let large = fs::File::create(&state).unwrap();
    large.set_len(200_000_000).unwrap();
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::TooLarge { .. })));
    fs::remove_file(&state).unwrap();
    assert!(matches!(Case::open(&folder, Mode::Write), Err(Error::NotASession(_))));
    assert!(matches!(
        Case::open(&home.path().join("nergens"), Mode::Read),
        Err(Error::Disk { .. })
    ));
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
    let leftover = folder.join(".session.yaml.a1B2c3");
    fs::write(&leftover, "half").unwrap();
    drop(Case::open(&folder, Mode::Read).unwrap());
    assert!(leftover.exists());
    drop(Case::open(&folder, Mode::Write).unwrap());
    assert!(!leftover.exists());
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
    assert_eq!(opened.notices, [Notice::Replayed(4), Notice::HandEdited(1)]);
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
