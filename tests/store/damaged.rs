//! What was damaged, torn or changed by hand is told, kept aside, and made anew where it can be.

use super::*;

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
    assert_eq!(entries.last().unwrap().by, Some(EventOrigin::Hand));
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
