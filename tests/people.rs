//! People at the keyboard: functions and names in the form, consent by key, times of coming and leaving, withdrawing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::Overlay;
use kring::app::key::{Key, KeyName};
use kring::deck::Lang;
use kring::session::{
    Answer, Archiving, Basis, Consent, Entity, Participant, Partner, Place, Recording, Session, Speaker, Statement,
    Viewer,
};
use kring::text::Line;
use support::stage::{Stage, empty};

/// A session of these functions, at the welcome, with a recording planned.
fn people(functions: &[&str]) -> Session {
    let mut session = empty();
    for (n, function) in functions.iter().enumerate() {
        session.participants.push(Participant {
            id: format!("p{}", n + 1).as_str().into(),
            function: (*function).into(),
            ..Participant::default()
        });
    }
    session.recordings = vec![Recording {
        id: "r1".into(),
        ..Recording::default()
    }];
    session
}

fn stage(session: Session) -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    stage.open(session);
    stage
}

/// A screen as one line, without its frames.
fn flat(screen: &str) -> String {
    let text = screen.replace(['│', '\n'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fault(stage: &Stage) -> String {
    match stage.model.overlays.last() {
        Some(Overlay::Form(form, _)) => form.fault.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

#[test]
fn enter_goes_from_field_to_field_and_nobody_is_asked_about_once() {
    let mut stage = Stage::home(Lang::Nl);
    stage.keys("n");
    stage.write("BOS7");
    stage.keys("enter");
    assert!(stage.model.open.is_none(), "the first field does not end the form");
    stage.keys("ctrl-s");
    assert!(fault(&stage).contains("nog geen deelnemers"), "{}", fault(&stage));
    stage.write("3 leerkrachten en een directeur");
    let screen = stage.screen();
    assert!(screen.contains("Begrepen: 3 × leerkracht, 1 directeur"), "{screen}");
    assert!(screen.contains("Ctrl-S bewaren"), "{screen}");
    stage.keys("ctrl-s");
    let functions: Vec<String> = stage
        .session()
        .participants
        .iter()
        .map(|p| p.function.to_string())
        .collect();
    assert_eq!(functions, ["leerkracht", "leerkracht", "leerkracht", "directeur"]);
    let mut alone = Stage::home(Lang::Nl);
    alone.keys("n");
    alone.write("BOS7");
    alone.keys("ctrl-s ctrl-s");
    assert!(alone.session().participants.is_empty(), "asked once, not twice");
}

#[test]
fn a_first_name_is_asked_about_once() {
    let mut stage = stage(people(&["leraar"]));
    stage.keys("f10 n");
    stage.write("juf Els");
    stage.keys("enter");
    assert!(fault(&stage).starts_with("Els lijkt een voornaam"), "{}", fault(&stage));
    assert_eq!(stage.session().participants.len(), 1);
    stage.keys("enter");
    assert_eq!(stage.session().participants.len(), 2);
}

#[test]
fn the_name_of_a_school_is_asked_about_once() {
    let mut stage = Stage::home(Lang::Nl);
    stage.keys("n");
    stage.write("Vrije Basisschool 't Klavertje");
    stage.keys("ctrl-s");
    assert!(
        fault(&stage).contains("lijkt de naam van een school"),
        "{}",
        fault(&stage)
    );
    stage.keys("ctrl-s");
    assert!(
        fault(&stage).contains("nog geen deelnemers"),
        "asked once: {}",
        fault(&stage)
    );
    // Where the code is corrected it is asked about too, and not where it stays.
    let mut session = people(&["leraar"]);
    session.school.code = "De Wegwijzer".into();
    let mut stage = self::stage(session);
    stage.keys("f11 ctrl-s");
    assert!(stage.model.overlays.is_empty(), "{}", stage.screen());
    stage.keys("f11 end");
    stage.write(" Sint-Jozef");
    stage.keys("ctrl-s");
    assert!(
        fault(&stage).contains("lijkt de naam van een school"),
        "{}",
        fault(&stage)
    );
    stage.keys("ctrl-s");
    assert_eq!(stage.session().school.code.as_str(), "De Wegwijzer Sint-Jozef");
}

/// Fills in a field of the form on top, by its id.
fn fill(stage: &mut Stage, id: &str, text: &str) {
    let at = |stage: &Stage| match stage.model.overlays.last() {
        Some(Overlay::Form(form, _)) => form.fields.get(form.at).map(|field| field.id.to_string()),
        _ => None,
    };
    for _ in 0..40 {
        if at(stage).as_deref() == Some(id) {
            break;
        }
        stage.keys("tab");
    }
    assert_eq!(at(stage).as_deref(), Some(id));
    stage.keys("end");
    (0..60).for_each(|_| stage.keys("backspace"));
    stage.write(text);
}

#[test]
fn a_day_is_read_as_it_is_written_here_and_a_wrong_one_is_named() {
    for day in ["28/11/2025", "28-11-2025", "28.11.2025", "2025-11-28"] {
        let mut stage = stage(people(&["leraar"]));
        stage.keys("f11");
        fill(&mut stage, "date", day);
        stage.keys("ctrl-s");
        assert_eq!(stage.session().date.as_str(), "2025-11-28", "{day}");
    }
    let mut stage = stage(people(&["leraar"]));
    let before = stage.session().date.clone();
    stage.keys("f11");
    fill(&mut stage, "date", "31/11/2025");
    stage.keys("ctrl-s");
    assert!(fault(&stage).contains("31/11/2025"), "{}", fault(&stage));
    let at = match stage.model.overlays.last() {
        Some(Overlay::Form(form, _)) => form.fields[form.at].id.to_string(),
        _ => String::new(),
    };
    assert_eq!((at.as_str(), &stage.session().date), ("date", &before));
}

#[test]
fn partners_that_stay_without_a_question_are_named_with_why() {
    let mut session = people(&["leraar", "ouder"]);
    let partner = |id: &str| Partner {
        id: id.into(),
        name: id.into(),
        by: vec!["p2".into()],
        ..Partner::default()
    };
    session.partners = ["clb", "ocmw", "kiosk", "bib"].map(partner).to_vec();
    let mut said = |id: &str, who: &str, about: &str| {
        session.statements.push(Statement {
            id: id.into(),
            speakers: vec![Speaker::Participant(who.into())],
            text: "iets".into(),
            about: vec![about.into()],
            ..Statement::default()
        });
    };
    said("s1", "p1", "clb");
    said("s2", "p2", "ocmw");
    session.partners[2]
        .importance
        .by
        .insert(Viewer::from(kring::text::Id::from("p1")), Basis::Stated);
    let mut stage = stage(session);
    stage.resize(120, 40);
    stage.keys("f10 down w");
    let asked = flat(&stage.screen());
    assert!(
        asked.contains("twee partners die alleen deze persoon noemde") || asked.contains("2 partners die alleen deze"),
        "{asked}"
    );
    assert!(asked.contains("clb (in een uitspraak die blijft)"), "{asked}");
    assert!(
        asked.contains("kiosk (er staat nog een plaats of belang bij)"),
        "{asked}"
    );
    stage.keys("down enter");
    let listed = flat(&stage.screen());
    assert!(listed.contains("ocmw") && listed.contains("bib"), "{listed}");
}

#[test]
fn nobody_is_late_before_phase_one_and_times_are_typed_afterwards() {
    let mut session = people(&["leraar"]);
    session.recordings.clear();
    let mut stage = stage(session);
    stage.keys("f10 n");
    stage.write("directeur");
    stage.keys("enter l");
    assert!(stage.session().participants.iter().all(|p| p.joined.is_none()));
    assert!(stage.model.notice.as_ref().unwrap().text.contains("fase 1"));
    stage.keys("esc pagedown");
    let began = stage.now;
    stage.now = began.plus(1800);
    stage.keys("f10 n");
    stage.write("ouder");
    stage.keys("enter");
    assert_eq!(stage.session().participants.len(), 3, "{}", stage.screen());
    assert_eq!(stage.session().participants[2].joined, Some(stage.now));
    stage.keys("l");
    stage.write("14.20");
    stage.keys("enter");
    assert_eq!(stage.session().participants[0].joined.unwrap().hour_minute(), "14:20");
    stage.keys("v");
    stage.write("14:10");
    stage.keys("enter");
    assert!(fault(&stage).contains("kan niet om 14:10"), "{}", fault(&stage));
    stage.keys("backspace backspace backspace backspace backspace");
    stage.write("15:30");
    stage.keys("enter");
    assert!(fault(&stage).contains("nog geen 15:30"), "{}", fault(&stage));
    stage.keys("backspace backspace backspace backspace backspace enter");
    assert_eq!(
        stage.session().participants[0].left,
        Some(stage.now),
        "Enter alone is now"
    );
    stage.keys("l backspace backspace backspace backspace backspace enter");
    assert_eq!(stage.session().participants[0].joined, None, "emptied, it is removed");
    stage.keys("ctrl-z");
    assert!(stage.session().participants[0].joined.is_some());
}

#[test]
fn consent_for_one_is_a_key_and_for_all_two() {
    let mut stage = stage(people(&["leraar", "leraar", "directeur"]));
    stage.keys("f10 space");
    assert_eq!(stage.session().participants[0].consent, Consent::GIVEN);
    stage.keys("space");
    assert_eq!(
        stage.session().participants[0].consent,
        Consent::default(),
        "a slip is no refusal"
    );
    stage.keys("T");
    let screen = stage.screen();
    assert!(
        screen.contains("Alle 3 deelnemers geven toestemming voor gesprek, opname en"),
        "{screen}"
    );
    stage.keys("enter");
    assert!(stage.session().participants.iter().all(|p| p.consent == Consent::GIVEN));
    stage.keys("ctrl-z");
    assert!(
        stage
            .session()
            .participants
            .iter()
            .all(|p| p.consent == Consent::default())
    );
    stage.keys("T esc");
    assert!(
        stage
            .session()
            .participants
            .iter()
            .all(|p| p.consent == Consent::default())
    );
}

#[test]
fn refusing_is_deliberate_and_no_key_for_consent_undoes_it() {
    let mut stage = stage(people(&["leraar", "directeur"]));
    stage.keys("f10 x enter");
    assert_eq!(
        stage.session().participants[0].consent,
        Consent::default(),
        "the first choice is nothing"
    );
    stage.keys("x down enter");
    assert_eq!(stage.session().participants[0].consent.quote, Answer::Refused);
    stage.keys("space");
    let consent = stage.session().participants[0].consent;
    assert_eq!((consent.talk, consent.quote), (Answer::Given, Answer::Refused));
    stage.keys("space T enter");
    assert_eq!(stage.session().participants[0].consent.quote, Answer::Refused);
    assert_eq!(stage.session().participants[1].consent, Consent::GIVEN);
    stage.keys("b down enter");
    assert_eq!(stage.session().participants[0].consent.archive, Archiving::Restricted);
    let screen = stage.screen();
    assert!(screen.contains("gesprek") && screen.contains("beperkt"), "{screen}");
    // For all who were not asked: below the answers for one.
    stage.keys("b");
    stage.write("wie nog niet");
    stage.keys("enter");
    assert_eq!(stage.session().participants[0].consent.archive, Archiving::Restricted);
    assert_eq!(stage.session().participants[1].consent.archive, Archiving::Open);
}

#[test]
fn what_nobody_asked_about_is_not_given() {
    let mut session = people(&["leraar"]);
    session.recordings.clear();
    let mut stage = stage(session);
    stage.keys("f10 T enter");
    let consent = stage.session().participants[0].consent;
    assert_eq!((consent.talk, consent.sound), (Answer::Given, Answer::Unasked));
}

/// A director who said something, and things noted under the function alone.
fn with_director() -> Session {
    let mut session = people(&["leraar", "directeur"]);
    let said = |id: &str, text: &str, speaker: &str| Statement {
        id: id.into(),
        text: text.into(),
        card: Some("leren".into()),
        speakers: vec![Speaker::from(Line::new(speaker))],
        ..Statement::default()
    };
    session.statements = vec![
        said("s1", "van p2 zelf", "p2"),
        said("s2", "een eerste zonder persoon", "directeur"),
        said("s3", "een tweede zonder persoon", "Directeur"),
        said("s4", "een derde zonder persoon", "directeur"),
        said("s5", "van de leraar", "p1"),
    ];
    let mut partner = Partner {
        id: "clb".into(),
        name: "CLB".into(),
        by: vec!["p2".into()],
        ..Partner::default()
    };
    partner
        .importance
        .by
        .insert(Viewer::of_function("directeur"), Basis::Stated);
    partner.importance.by.insert(Viewer::from("p2"), Basis::Stated);
    session.partners.push(partner);
    session
}

#[test]
fn a_withdrawal_says_what_goes_and_asks_what_the_function_alone_still_tells() {
    let mut stage = stage(with_director());
    stage.keys("f10 down w");
    let screen = stage.screen();
    for part in [
        "Trekt p2 (directeur) zich terug?",
        "één uitspraak en één eigen kijk",
        "ook op de schijf",
        "CLB (er staat nog een plaats of belang bij)",
        "één voor één: 3",
    ] {
        assert!(flat(&screen).contains(part), "{part}:\n{screen}");
    }
    stage.keys("down enter");
    let asked = flat(&stage.screen());
    assert!(asked.contains("een eerste zonder persoon"), "{asked}");
    stage.keys("enter down enter down down enter");
    let texts: Vec<(String, usize)> = stage
        .session()
        .statements
        .iter()
        .map(|s| (s.id.to_string(), s.speakers.len()))
        .collect();
    assert_eq!(texts, [("s2".into(), 1), ("s3".into(), 0), ("s5".into(), 1)]);
    let asked = flat(&stage.screen());
    assert!(asked.contains("op de kaart staat bij"), "{asked}");
    stage.keys("down enter");
    assert!(stage.session().partners[0].importance.by.is_empty());
    stage.keys("ctrl-z ctrl-z ctrl-z ctrl-z");
    assert!(
        stage.session().statement("s4").is_none(),
        "what was erased never comes back"
    );
}

#[test]
fn a_withdrawal_on_a_full_disk_says_that_nothing_is_erased_yet() {
    let trouble = || kring::app::Msg::Trouble("De schijf is vol.".into());
    for before in [true, false] {
        let mut stage = stage(with_director());
        if before {
            stage.send(trouble());
        }
        stage.keys("f10 down w down");
        // The disk does not answer.
        let enter = kring::app::Msg::Key(Key::plain(KeyName::Enter));
        drop(kring::app::update(&mut stage.model, enter, stage.now));
        if !before {
            stage.send(trouble());
        }
        let said = |stage: &Stage| stage.model.notice.as_ref().map(|notice| notice.text.clone());
        let text = said(&stage).unwrap_or_default();
        assert!(text.contains("Nog niet gewist: De schijf is vol."), "{before}: {text}");
    }
}

#[test]
fn another_bearer_of_the_function_leaves_nothing_to_ask() {
    let mut session = with_director();
    session.participants.push(Participant {
        id: "p3".into(),
        function: "directeur".into(),
        ..Participant::default()
    });
    let mut stage = stage(session);
    stage.keys("f10 down w down enter");
    assert!(!stage.screen().contains("zonder persoon"), "{}", stage.screen());
    assert_eq!(stage.session().statements.len(), 4);
}

#[test]
fn while_noting_the_screen_says_whose_words_stay_out() {
    let mut session = people(&["leraar", "directeur"]);
    session.participants[1].consent.quote = Answer::Refused;
    session.progress.place = Place::Card("leren".into());
    let mut stage = stage(session);
    stage.write("p2: dat is een geheim");
    assert!(
        stage.screen().contains("blijft buiten elk verslag"),
        "{}",
        stage.screen()
    );
    stage.keys("enter");
    // What is noted stands before the whole group: only the desk tells who refused.
    assert!(
        !stage.screen().contains("blijft buiten elk verslag]"),
        "{}",
        stage.screen()
    );
    kring::app::run(&mut stage.model, kring::app::command::Command::Desk);
    assert!(
        stage.screen().contains("[blijft buiten elk verslag]"),
        "{}",
        stage.screen()
    );
    stage.go(Place::Review("fase-3".into()));
    assert!(!stage.screen().contains("geheim"), "{}", stage.screen());
    stage.go(Place::Findings);
    let page = format!("{:?}", stage.model.open.as_ref().unwrap().findings.proposals);
    assert!(!stage.screen().contains("geheim") && !page.contains("geheim"));
    assert!(
        matches!(stage.session().find("s1").unwrap().1, Entity::Statement(_)),
        "the record keeps it"
    );
}
