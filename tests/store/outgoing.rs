//! What is written for others, and what is kept outside a session.

use super::*;

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
