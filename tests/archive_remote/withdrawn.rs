//! What was withdrawn, masked or forgotten whole on one side goes from the other, and is named until it has.

use super::*;

#[test]
fn a_withdrawal_reaches_the_other_side() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.an, statement(2, "p2", "een anker"));
    two.push(&two.an);
    two.pull(&two.bo);
    search::refresh(&remote::at(&two.an, &two.shared)).unwrap();
    assert!(told(&two.an.cache, "lantaarn") > 0);
    let (mut case, opened) = Library::new(&two.an).open(&folder(&two.an), Mode::Write).unwrap();
    let withdrawal = Erasure::Withdrawal {
        who: "p1".into(),
        gone: Vec::new(),
    };
    let mut session = opened.session;
    withdrawal.clean(&mut session);
    case.erase(&session, &withdrawal).unwrap();
    drop(case);
    assert_eq!(
        told(&two.an.cache, "lantaarn"),
        0,
        "also in the cache of the shared folder"
    );
    two.push(&two.an);
    two.pull(&two.bo);
    assert_eq!(said(&two.bo), ["een anker"]);
    assert_eq!(
        (told(&two.shared, "lantaarn"), told(&two.bo.library, "lantaarn")),
        (0, 0)
    );
}

#[test]
fn what_has_to_go_from_a_shared_folder_is_named_until_a_push_has_taken_it_out() {
    let withdrawal: &dyn Fn(&Session) -> Erasure = &|session| Erasure::withdrawal(session, &"p1".into());
    let masking: &dyn Fn(&Session) -> Erasure = &|session| Erasure::masking(session, "lantaarn".into(), "iets".into());
    for erasure in [withdrawal, masking] {
        let two = Two::new();
        note(&two.an, statement(1, "p1", "een lantaarn"));
        note(&two.an, statement(2, "p2", "een anker"));
        two.push(&two.an);
        let there = two.shared.join("2026-11-21-BOS7");
        assert!(told(&there, "lantaarn") > 0);
        erase(&two.an, erasure);
        assert_eq!(
            store::outdated_shared(&two.an, "case7").unwrap(),
            std::slice::from_ref(&there)
        );
        assert_eq!(
            store::outdated_exports(&two.an, "case7").unwrap(),
            std::slice::from_ref(&there)
        );
        for command in ["verify", "list"] {
            let said = kring(&two.an, &[command, "--lang", "en"]);
            let named = format!(
                "a shared folder still holds what had to be erased, masked or forgotten: {}",
                there.display()
            );
            assert!(said.contains(&named), "{command}: {said}");
        }
        // A disk that is not connected counts as well: only its empty folder is there.
        std::fs::rename(&two.shared, two.shared.with_extension("away")).unwrap();
        assert_eq!(store::owing_shared(&two.an).unwrap(), std::slice::from_ref(&there));
        std::fs::rename(two.shared.with_extension("away"), &two.shared).unwrap();
        assert!(!matches!(two.push(&two.an), Carried::Apart(..) | Carried::Behind(_)));
        assert_eq!(
            (told(&there, "lantaarn"), store::owing_shared(&two.an).unwrap()),
            (0, vec![])
        );
        assert!(!kring(&two.an, &["verify"]).contains("kring push"));
    }
}

#[test]
fn whoever_pulled_a_case_is_told_of_the_folder_too_and_can_say_that_it_is_no_more() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    two.pull(&two.bo);
    erase(&two.bo, &|session| Erasure::withdrawal(session, &"p1".into()));
    let there = two.shared.join("2026-11-21-BOS7");
    assert_eq!(store::owing_shared(&two.bo).unwrap(), std::slice::from_ref(&there));
    kring(&two.bo, &["verify", "--gone", &there.display().to_string()]);
    assert_eq!(store::owing_shared(&two.bo).unwrap(), Vec::<PathBuf>::new());
}

#[test]
fn a_case_that_was_forgotten_whole_is_refused_before_a_word_of_it_is_written() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    store::forget_all(&two.an, &folder(&two.an)).unwrap();
    let there = two.shared.join("2026-11-21-BOS7");
    let refused = remote::pull(&two.an, &two.shared, &there);
    assert!(matches!(refused, Err(Error::Withdrawn(_))), "{refused:?}");
    assert_eq!(told(&two.an.library, "lantaarn"), 0);
}

#[test]
fn what_was_forgotten_or_withdrawn_is_neither_listed_nor_found_in_a_shared_folder_and_a_push_takes_it_out() {
    let two = Two::new();
    let at = two.shared.to_str().unwrap();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.an, statement(2, "p2", "een anker"));
    two.push(&two.an);
    let found = |word: &str| kring(&two.an, &["search", "--lang", "en", "--at", at, word]);
    assert!(found("lantaarn").contains("s1") && found("anker").contains("s2"));
    // Withdrawn here, not pushed yet: the cache of the shared folder holds the words still.
    erase(&two.an, &|session| Erasure::withdrawal(session, &"p1".into()));
    assert!(!found("lantaarn").contains("s1") && found("anker").contains("s2"));
    // Nor is whoever withdrew counted, whatever the order of the list.
    for order in [&[][..], &["--sort", "school"]] {
        let listed = kring(&two.an, &[&["list", "--at", at, "--csv"], order].concat());
        let mut csv = csv::Reader::from_reader(listed.as_bytes());
        let column = |name: &str, csv: &mut csv::Reader<&[u8]>| {
            csv.headers().unwrap().iter().position(|head| head == name).unwrap()
        };
        let (people, statements) = (column("participants", &mut csv), column("statements", &mut csv));
        let row = csv.records().next().unwrap().unwrap();
        assert_eq!((&row[people], &row[statements]), ("1", "1"), "{listed}");
    }
    erase(&two.an, &|session| {
        Erasure::masking(session, "anker".into(), "[naam]".into())
    });
    assert!(!found("anker").contains("s2"));
    store::forget_all(&two.an, &folder(&two.an)).unwrap();
    let listed = kring(&two.an, &["list", "--lang", "en", "--at", at]);
    assert!(
        listed.contains("forgotten whole") || listed.contains("erased"),
        "{listed}"
    );
    assert!(!listed.contains("2 participants"), "{listed}");
    assert!(told(&two.shared, "lantaarn") > 0);
    let said = kring(&two.an, &["push", "--lang", "en", "--to", at]);
    assert!(
        said.contains("One session that was forgotten whole is now gone"),
        "{said}"
    );
    assert_eq!(told(&two.shared, "lantaarn") + told(&two.shared, "anker"), 0);
    assert!(!two.shared.join("2026-11-21-BOS7").exists());
    assert!(!kring(&two.an, &["verify", "--lang", "en"]).contains("shared folder still"));
}
