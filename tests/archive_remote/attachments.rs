//! Attachments go along with a push and a pull, and go from both sides once they were forgotten on one.

use super::*;

fn attach(folder: &Path, name: &str, what: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, what).unwrap();
}

fn attached(folder: &Path, name: &str) -> Option<String> {
    std::fs::read_to_string(folder.join(name)).ok()
}

#[test]
fn attachments_that_only_one_side_has_go_along_and_none_is_lost() {
    let two = Two::new();
    two.push(&two.an);
    two.pull(&two.bo);
    let there = two.shared.join("2026-11-21-BOS7");
    attach(&folder(&two.an), "attachments/an.wav", "an");
    let long = format!("attachments/{}.wav", "é".repeat(120));
    attach(&folder(&two.an), &long, "long");
    assert_eq!(two.push(&two.an), Carried::Attached(there.clone(), 2));
    assert_eq!(two.push(&two.an), Carried::Same);
    // What lies here and not there stays, also where the other copy goes on and takes the place of this one.
    attach(&folder(&two.bo), "attachments/bo.wav", "bo");
    attach(&folder(&two.bo), "attachments/an.wav", "of bo");
    attach(&folder(&two.bo), "exports/report.txt", "report");
    attach(&folder(&two.bo), "draft.yaml", "half");
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    let bo = |name: &str| attached(&folder(&two.bo), name);
    assert_eq!(bo("attachments/an.wav").as_deref(), Some("an"));
    assert_eq!(bo("attachments/an-2.wav").as_deref(), Some("of bo"));
    assert_eq!(bo("attachments/bo.wav").as_deref(), Some("bo"));
    assert_eq!(bo(&long).as_deref(), Some("long"));
    assert_eq!(bo("exports/report.txt").as_deref(), Some("report"));
    assert_eq!(bo("draft.yaml").as_deref(), Some("half"));
    assert_eq!(two.push(&two.bo), Carried::Attached(there.clone(), 2));
    note(&two.an, statement(2, "p1", "een brug"));
    two.push(&two.an);
    assert_eq!(
        attached(&there, "attachments/bo.wav").as_deref(),
        Some("bo"),
        "a push takes nothing away"
    );
    assert_eq!(attached(&there, "exports/report.txt"), None);
}

#[test]
fn attachments_that_were_forgotten_do_not_come_back() {
    let two = Two::new();
    attach(&folder(&two.an), "attachments/sound.wav", "sound");
    two.push(&two.an);
    two.pull(&two.bo);
    assert_eq!(store::forget_attachments(&two.bo, &folder(&two.bo)), Ok(1));
    let bo = |name: &str| attached(&folder(&two.bo), name);
    let there = two.shared.join("2026-11-21-BOS7");
    assert_eq!(two.pull(&two.bo), Carried::Forgot(1));
    assert_eq!(attached(&there, "attachments/sound.wav"), None);
    note(&two.an, statement(1, "p1", "een lantaarn"));
    two.push(&two.an);
    assert_eq!(
        attached(&folder(&two.an), "attachments/sound.wav"),
        None,
        "a push takes out here what was forgotten there"
    );
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(bo("attachments/sound.wav"), None);
    assert_eq!(
        store::closing_of(&two.bo, &folder(&two.bo)).unwrap().acts.len(),
        1,
        "the act is still told"
    );
    // Who forgot them takes them out of the shared copy with what comes next; a sound that is added after that stays.
    note(&two.bo, statement(2, "p1", "een brug"));
    attach(&folder(&two.bo), "attachments/later.wav", "later");
    two.push(&two.bo);
    assert_eq!(attached(&there, "attachments/sound.wav"), None);
    assert_eq!(attached(&there, "attachments/later.wav").as_deref(), Some("later"));
    two.pull(&two.an);
    assert_eq!(attached(&folder(&two.an), "attachments/sound.wav"), None);
    assert_eq!(
        attached(&folder(&two.an), "attachments/later.wav").as_deref(),
        Some("later")
    );
    note(&two.an, statement(3, "p1", "een boom"));
    two.push(&two.an);
    attach(&folder(&two.bo), "attachments/last.wav", "last");
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(bo("attachments/last.wav").as_deref(), Some("last"));
}

#[test]
fn attachments_that_were_forgotten_go_from_the_other_copies_without_an_event() {
    let two = Two::new();
    let there = two.shared.join("2026-11-21-BOS7");
    attach(&folder(&two.an), "attachments/deep/sound.wav", "sound");
    two.push(&two.an);
    two.pull(&two.bo);
    let said = kring(&two.an, &["forget", "BOS7", "--attachments", "--yes", "--lang", "en"]);
    assert!(
        said.contains(&there.display().to_string()) && said.contains("kring push"),
        "{said}"
    );
    assert_eq!(store::owing_shared(&two.an).unwrap(), std::slice::from_ref(&there));
    // What is added after that is no part of what was forgotten, whoever adds it.
    attach(&folder(&two.an), "attachments/deep/later.wav", "later");
    assert_eq!(two.push(&two.an), Carried::Attached(there.clone(), 1));
    assert_eq!(attached(&there, "attachments/deep/sound.wav"), None);
    assert_eq!(store::owing_shared(&two.an).unwrap(), Vec::<PathBuf>::new());
    assert_eq!(two.pull(&two.bo), Carried::Attached(folder(&two.bo), 1));
    assert_eq!(attached(&folder(&two.bo), "attachments/deep/sound.wav"), None);
    for who in [&two.an, &two.bo] {
        assert_eq!(store::closing_of(who, &folder(who)).unwrap().acts.len(), 1);
        assert_eq!(two.push(who), Carried::Same);
    }
    // Each forgot what the other does not know of: what either has since then stays.
    for (who, name) in [(&two.an, "attachments/an.wav"), (&two.bo, "attachments/bo.wav")] {
        // Acts are told apart by their second.
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert_eq!(store::forget_attachments(who, &folder(who)), Ok(1));
        attach(&folder(who), name, name);
    }
    two.push(&two.an);
    two.push(&two.bo);
    two.pull(&two.an);
    for name in ["attachments/an.wav", "attachments/bo.wav"] {
        assert_eq!(attached(&folder(&two.an), name).as_deref(), Some(name));
        assert_eq!(attached(&there, name).as_deref(), Some(name));
    }
    assert_eq!(attached(&there, "attachments/deep/later.wav"), None);
}

#[test]
fn attachments_that_were_forgotten_do_not_come_back_when_copies_are_brought_together() {
    for who_forgot in ["an", "bo"] {
        let two = Two::new();
        attach(&folder(&two.an), "attachments/sound.wav", "sound");
        two.push(&two.an);
        two.pull(&two.bo);
        note(&two.an, statement(1, "p1", "een lantaarn"));
        note(&two.bo, statement(1, "p2", "een brug"));
        let forgets = if who_forgot == "an" { &two.an } else { &two.bo };
        assert_eq!(store::forget_attachments(forgets, &folder(forgets)), Ok(1));
        take(&two.an, &folder(&two.bo));
        assert_eq!(said(&two.an).len(), 2);
        assert_eq!(
            attached(&folder(&two.an), "attachments/sound.wav"),
            None,
            "{who_forgot}"
        );
        assert_eq!(store::closing_of(&two.an, &folder(&two.an)).unwrap().acts.len(), 1);
    }
}

#[test]
fn what_was_written_with_a_name_that_is_masked_in_what_comes_does_not_stay() {
    let two = Two::new();
    note(&two.an, statement(1, "p1", "met Lientje"));
    two.push(&two.an);
    two.pull(&two.bo);
    attach(&folder(&two.bo), "exports/report.txt", "met Lientje");
    attach(&folder(&two.bo), "draft.yaml", "Lientje");
    erase(&two.an, &|session| {
        Erasure::masking(session, "Lientje".into(), "[naam]".into())
    });
    two.push(&two.an);
    assert!(matches!(two.pull(&two.bo), Carried::Continued(..)));
    assert_eq!(told(&folder(&two.bo), "Lientje"), 0);
}
