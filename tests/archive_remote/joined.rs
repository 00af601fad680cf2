//! Copies that go apart are shown, and brought together without losing an event.

use super::*;

#[test]
fn what_goes_apart_is_shown_and_nothing_is_chosen() {
    let two = Two::new();
    two.push(&two.an);
    two.pull(&two.bo);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.bo, statement(1, "p2", "een anker"));
    two.push(&two.an);
    let Carried::Apart(_, _, apart) = two.push(&two.bo) else {
        panic!("not told apart")
    };
    assert_eq!((apart.first.len(), apart.second.len()), (1, 1));
    assert_eq!(
        (said(&two.an), said(&two.bo)),
        (vec!["een lantaarn".to_owned()], vec!["een anker".to_owned()])
    );
    assert_eq!(
        (told(&two.shared, "anker"), told(&two.shared, "lantaarn") > 0),
        (0, true)
    );
    let done = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(["--lang", "en", "push", "BOS7", "--to", two.shared.to_str().unwrap()])
        .env("KRING_HOME", two.bo.library.parent().unwrap())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1));
    assert!(
        said.contains("Nothing was chosen") && said.contains("2026-11-21 14:00 + s1"),
        "{said}"
    );
    assert!(!said.contains("anker"), "{said}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    /// Whoever notes, pushes and pulls in whatever order: no event is ever lost from the one who noted it or from the shared folder.
    #[test]
    fn no_event_is_lost(steps in proptest::collection::vec((0..2usize, 0..3usize), 1..14)) {
        let two = Two::new();
        two.push(&two.an);
        two.pull(&two.bo);
        let people = [&two.an, &two.bo];
        let (mut own, mut shared) = ([Vec::new(), Vec::new()], Vec::<String>::new());
        for (step, (who, act)) in steps.into_iter().enumerate() {
            let paths = people[who];
            match act {
                0 => {
                    let text = format!("x{step}x");
                    note(paths, statement(said(paths).len() + 1, "p1", &text));
                    own[who].push(text);
                }
                1 => {
                    if matches!(two.push(paths), Carried::Continued(..)) {
                        shared.clone_from(&own[who]);
                    }
                }
                _ => {
                    if matches!(two.pull(paths), Carried::Continued(..)) {
                        own[who].clone_from(&shared);
                    }
                }
            }
            prop_assert_eq!(&said(paths), &own[who]);
            let there = remote::at(paths, &two.shared);
            prop_assert_eq!(&said(&there), &shared);
        }
        prop_assert!(store::tombstones(&two.an).unwrap().is_empty());
    }
}

#[test]
fn what_two_people_noted_under_one_number_is_kept_and_they_meet_again() {
    let two = Two::new();
    let there = two.shared.join("2026-11-21-BOS7");
    two.push(&two.an);
    two.pull(&two.bo);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.an, statement(2, "p1", "een parachute"));
    note(&two.bo, statement(1, "p2", "een anker"));
    note(&two.bo, statement(2, "p2", "s1"));
    std::fs::create_dir_all(folder(&two.bo).join("attachments")).unwrap();
    std::fs::write(folder(&two.bo).join("attachments/REC_2.wav"), "sound").unwrap();
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Apart(..)));
    assert_eq!(take(&two.bo, &there).things, 2);
    let all = ["een lantaarn", "een parachute", "een anker", "s1"];
    assert_eq!(said(&two.bo), all);
    assert!(folder(&two.bo).join("attachments/REC_2.wav").exists());
    assert_eq!(take(&two.bo, &there), store::TakenOver::default());
    assert!(matches!(two.push(&two.bo), Carried::Continued(_, 2)));
    assert!(matches!(two.pull(&two.an), Carried::Continued(_, 2)));
    assert_eq!(said(&two.an), all);
    assert_eq!(two.push(&two.an), Carried::Same);
}

#[test]
fn who_both_took_from_the_other_meet_again_without_a_word_twice() {
    let two = Two::new();
    two.push(&two.an);
    two.pull(&two.bo);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    note(&two.bo, statement(1, "p2", "een anker"));
    let before = two.bo.library.parent().unwrap().join("before");
    kring(&two.bo, &["show", "BOS7"]);
    copy(&folder(&two.bo), &before);
    take(&two.bo, &folder(&two.an));
    take(&two.an, &before);
    assert_eq!(said(&two.an), ["een anker", "een lantaarn"]);
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Apart(..)));
    take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
    assert_eq!(said(&two.bo), ["een anker", "een lantaarn"]);
    assert_eq!(two.push(&two.bo), Carried::Same);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        if entry.path().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn what_both_changed_is_named_and_stands_as_here() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    two.pull(&two.bo);
    change(&two.an, statement(1, "p1", "een grote lantaarn"));
    change(&two.bo, statement(1, "p1", "een kleine lantaarn"));
    two.push(&two.an);
    let taken = take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
    assert_eq!((taken.things, taken.both), (0, vec!["s1".into()]));
    assert_eq!(said(&two.bo), ["een kleine lantaarn"]);
    assert!(told(&folder(&two.bo), "een grote lantaarn") > 0);
    assert!(matches!(two.push(&two.bo), Carried::Continued(..)));
}

fn change(paths: &Paths, statement: Statement) {
    happened(
        paths,
        Event::Changed {
            item: Entity::Statement(statement),
        },
    );
}

#[test]
fn a_mask_reaches_whoever_pulled_before_and_what_was_noted_there_since_stays() {
    let two = Two::new();
    let there = two.shared.join("2026-11-21-BOS7");
    note(&two.an, statement(1, "p1", "we zagen Wannesvandermale daar"));
    two.push(&two.an);
    two.pull(&two.bo);
    erase(&two.an, &|session| {
        Erasure::masking(session, "Wannesvandermale".into(), "[naam, conciërge]".into())
    });
    two.push(&two.an);
    assert_eq!(told(&two.shared, "Wannesvandermale"), 0);
    let home = two.bo.library.parent().unwrap();
    let aside = tempfile::tempdir().unwrap();
    let aside = aside.path();
    copy(&folder(&two.bo), aside);
    assert!(kring(&two.bo, &["search", "Wannesvandermale"]).contains("s1"));
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(told(home, "wannesvandermale") + told(home, "Wannesvandermale"), 0);
    assert_eq!(two.pull(&two.bo), Carried::Same);
    // Somebody who noted something since brings the two together; the name goes there too.
    std::fs::remove_dir_all(folder(&two.bo)).unwrap();
    copy(aside, &folder(&two.bo));
    note(&two.bo, statement(2, "p2", "een anker"));
    assert!(matches!(two.pull(&two.bo), Carried::Apart(..)));
    take(&two.bo, &there);
    assert_eq!(said(&two.bo), ["we zagen [naam, conciërge] daar", "een anker"]);
    assert_eq!(told(home, "wannesvandermale") + told(home, "Wannesvandermale"), 0);
    assert!(matches!(two.push(&two.bo), Carried::Continued(_, 1)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever two people note, correct and remove after a pull: brought together, each word that stands at one of them and was not
    /// removed at the other stands at both.
    #[test]
    fn bringing_two_copies_together_loses_no_event(
        ours in proptest::collection::vec((0..3_u8, 1..6_usize), 0..8),
        theirs in proptest::collection::vec((0..3_u8, 1..6_usize), 0..8),
    ) {
        let two = Two::new();
        note(&two.an, statement(1, "p1", "van vroeger"));
        two.push(&two.an);
        two.pull(&two.bo);
        let words = |paths: &Paths, acts: &[(u8, usize)], who: &str| {
            for (at, (act, n)) in acts.iter().enumerate() {
                let (_, opened) = Library::new(paths).open(&folder(paths), Mode::Read).unwrap();
                let next = opened.session.statements.len() + opened.session.retired.len() + 1;
                let known = opened.session.statements.iter().any(|s| *s.id == *format!("s{n}"));
                match act {
                    1 if known => change(paths, statement(*n, "p1", &format!("{who} verandert {at}"))),
                    2 if known && *n > 1 => happened(paths, Event::Removed { id: format!("s{n}").into() }),
                    _ => note(paths, statement(next, "p1", &format!("{who} zegt {at}"))),
                }
            }
        };
        words(&two.an, &ours, "an");
        words(&two.bo, &theirs, "bo");
        let (an, bo) = (said(&two.an), said(&two.bo));
        two.push(&two.an);
        let taken = take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
        let both = said(&two.bo);
        prop_assert_eq!(taken.unfit, 0);
        for word in bo.iter().chain(an.iter().filter(|word| !word.contains("vroeger") && taken.both.is_empty())) {
            prop_assert!(*word == "van vroeger" || both.contains(word), "{} not in {:?}; an {:?}, bo {:?}", word, both, an, bo);
        }
        let pushed = two.push(&two.bo);
        prop_assert!(matches!(pushed, Carried::Continued(..) | Carried::Same), "{:?}", pushed);
        let pulled = two.pull(&two.an);
        prop_assert!(matches!(pulled, Carried::Continued(..) | Carried::Same), "{:?}", pulled);
        prop_assert_eq!(said(&two.an), both);
    }
}

#[test]
fn what_did_not_fit_when_copies_were_joined_forgets_who_withdraws() {
    let two = Two::new();
    let bib = kring::session::Partner {
        id: "bib".into(),
        name: "Bib".into(),
        ..Default::default()
    };
    happened(
        &two.an,
        Event::Added {
            item: Entity::Partner(bib),
            at: None,
        },
    );
    two.push(&two.an);
    two.pull(&two.bo);
    happened(&two.an, Event::Removed { id: "bib".into() });
    let about = Statement {
        about: vec!["bib".into()],
        ..statement(1, "p1", "een lantaarn")
    };
    note(&two.bo, about);
    two.push(&two.an);
    let taken = take(&two.bo, &two.shared.join("2026-11-21-BOS7"));
    assert_eq!(taken.unfit, 1);
    assert!(folder(&two.bo).join("transcript.other.yaml").exists() && told(&folder(&two.bo), "lantaarn") > 0);
    erase(&two.bo, &|session| Erasure::withdrawal(session, &"p1".into()));
    assert_eq!(told(&folder(&two.bo), "lantaarn"), 0);
}
