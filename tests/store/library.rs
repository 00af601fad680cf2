//! The library: sessions found by name, decks, and rows for what cannot be read.

use super::*;

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
    let found = Ok(store::UserPlace::At(seven.folder().to_owned()));
    assert_eq!(at("2026-11-21-BOS7"), found);
    assert_eq!(at("2026-11-21-bos7"), found);
    assert_eq!(at("bos7"), found);
    assert_eq!(at(&seven.folder().to_string_lossy()), found);
    assert_eq!(at("demo"), Ok(store::UserPlace::Demo));
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
