//! What a hurried hand types: a sign alone, a key held down, a sentence on the map, a name with a slip, a key pressed once too often.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::command::Command;
use kring::deck::Lang;
use kring::session::{Participant, Partner, Place, Recording, Session, Speaker};
use support::stage::{Stage, empty};

/// A session of three people and three partners, at a card.
fn session() -> Session {
    let mut session = empty();
    for (n, function) in ["leraar", "leraar", "directeur"].into_iter().enumerate() {
        session.participants.push(Participant {
            id: format!("p{}", n + 1).as_str().into(),
            function: function.into(),
            ..Participant::default()
        });
    }
    for (id, name) in [
        ("clb", "CLB"),
        ("bib", "bibliotheek"),
        ("huis", "Huis van het Kind"),
        ("klok", "’t Klokhuis"),
    ] {
        session.partners.push(Partner {
            id: id.into(),
            name: name.into(),
            ..Partner::default()
        });
    }
    session.progress.place = Place::Card("leren".into());
    session
}

fn stage(session: Session) -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    stage.open(session);
    stage
}

fn notice(stage: &Stage) -> String {
    stage
        .model
        .notice
        .as_ref()
        .map(|notice| notice.text.clone())
        .unwrap_or_default()
}

fn names(stage: &Stage) -> Vec<String> {
    stage.session().partners.iter().map(|p| p.name.to_string()).collect()
}

#[test]
fn a_sign_alone_is_no_statement() {
    for sign in ["@", "#"] {
        let mut stage = stage(session());
        stage.write(sign);
        stage.keys("enter");
        assert!(stage.session().statements.is_empty(), "{sign}");
    }
}

#[test]
fn a_key_held_down_takes_the_words_and_not_who_says_them() {
    let mut stage = stage(session());
    stage.write("p3: eerste");
    stage.keys("enter");
    stage.write("twee");
    stage.keys("backspace backspace backspace backspace backspace backspace backspace");
    stage.write("derde");
    stage.keys("enter");
    let said = stage.session().statements.last().unwrap();
    assert_eq!(said.speakers, [Speaker::Participant("p3".into())]);
    // A key of its own still takes the speaker away.
    stage.keys("backspace");
    stage.write("vierde");
    stage.keys("enter");
    assert!(stage.session().statements.last().unwrap().speakers.is_empty());
}

#[test]
fn a_sentence_typed_on_the_map_goes_to_the_conversation() {
    let mut stage = stage(session());
    stage.keys("f4");
    for line in ["p3: we horen het te laat", "wij horen van #clb te weinig"] {
        stage.write(line);
        stage.keys("enter");
        assert!(
            stage.screen().contains("uitspraak of een partner"),
            "{}",
            stage.screen()
        );
        stage.keys("enter");
        let said = stage.session().statements.last().unwrap();
        assert_eq!(said.speakers, [Speaker::Participant("p3".into())], "{line}");
        assert_eq!(names(&stage).len(), 4, "{line}");
        stage.keys("f4");
    }
    // It may be a name all the same.
    stage.write("a: het huis");
    stage.keys("enter down enter");
    assert_eq!(names(&stage).last().unwrap(), "a: het huis");
}

#[test]
fn a_name_with_a_slip_is_asked_about() {
    for typed in ["#clb", "C.L.B.", "Biblioteek", "bibliohteek"] {
        let mut stage = stage(session());
        stage.keys("f4");
        stage.write(typed);
        stage.keys("enter");
        assert!(
            stage.screen().contains("staat al op de kaart"),
            "{typed}\n{}",
            stage.screen()
        );
        stage.keys("enter");
        assert_eq!(names(&stage).len(), 4, "{typed}");
    }
    let mut session = session();
    session.partners[1].name = "basisschool 1".into();
    let mut stage = stage(session);
    stage.keys("f4");
    for typed in ["basisschool 2", "VLB"] {
        stage.write(typed);
        stage.keys("enter");
    }
    assert_eq!(
        names(&stage).len(),
        6,
        "a digit, or a letter of a short name, makes another partner"
    );
}

#[test]
fn a_name_that_ends_in_a_full_stop_ends_its_sentence_with_one() {
    let mut session = session();
    session.partners[0].name = "C.L.B.".into();
    let mut stage = stage(session);
    stage.keys("f4");
    stage.write("clb");
    stage.keys("enter");
    let screen = stage.screen();
    assert!(screen.contains("C.L.B.") && !screen.contains(".."), "{screen}");
}

#[test]
fn a_tag_finds_the_partner_that_begins_with_it_and_hyphens_stand_for_spaces() {
    for (tag, partner) in [("#huis", "huis"), ("#huis-van-het-kind", "huis"), ("#klokhuis", "klok")] {
        let mut stage = stage(session());
        stage.write(&format!("we gingen naar {tag} vorig jaar"));
        stage.keys("enter");
        assert_eq!(stage.session().statements[0].about, [partner], "{tag}");
    }
}

#[test]
fn the_notes_of_round_one_show_functions_and_count_what_each_wrote() {
    let mut session = session();
    session.partners[0].by = vec!["p1".into(), "p2".into()];
    session.partners[1].by = vec!["p1".into()];
    session.progress.place = Place::Card("actoren".into());
    let mut stage = stage(session);
    stage.resize(120, 40);
    let map = &mut stage.model.open.as_mut().unwrap().map;
    (map.step, map.show) = (kring::app::map::InventoryStep::Alone, kring::app::map::Show::Notes);
    let screen = stage.screen();
    assert!(
        screen.contains("leraar (1)") && screen.contains("leraar (2)"),
        "{screen}"
    );
    assert!(!screen.contains("p1 "), "{screen}");
    // Two partners of two writers, and two of nobody: five notes.
    assert!(screen.contains("2 van 5 briefjes"), "{screen}");
}

#[test]
fn the_last_question_is_not_left_behind_unanswered_by_one_key() {
    let mut session = session();
    session.progress.place = Place::Closing;
    session.progress.began = Some("2026-11-21T14:00:00+01:00".parse().unwrap());
    let mut stage = stage(session);
    let questions = stage.model.open.as_ref().unwrap().deck.closing.len();
    for _ in 0..questions {
        stage.keys("pagedown");
    }
    assert_eq!(stage.session().progress.place, Place::Closing);
    assert!(notice(&stage).contains("nog niets genoteerd"), "{}", notice(&stage));
    stage.keys("pagedown");
    assert_eq!(stage.session().progress.place, Place::Findings);
}

#[test]
fn ticking_the_recorder_says_that_the_recording_began() {
    let mut session = session();
    session.progress.place = Place::Welcome;
    session.recordings = vec![Recording {
        id: "r1".into(),
        ..Recording::default()
    }];
    let mut stage = stage(session);
    let at = {
        let open = stage.model.open.as_ref().unwrap();
        let recorder = |step: &kring::deck::WelcomeStep| step.kind == kring::deck::StepKind::Recording;
        open.deck.welcome.iter().position(recorder).unwrap()
    };
    stage.model.open.as_mut().unwrap().at = at;
    stage.keys("enter");
    assert!(stage.session().running().is_some());
    assert!(notice(&stage).contains("14:03"), "{}", notice(&stage));
}

#[test]
fn only_the_desk_tells_whose_words_stay_out() {
    let mut session = session();
    session.participants[2].consent.quote = kring::session::Answer::Refused;
    let mut stage = stage(session);
    stage.write("p3: dat is geheim");
    stage.keys("enter p");
    assert!(!stage.screen().contains("buiten elk verslag]"), "{}", stage.screen());
    kring::app::run(&mut stage.model, Command::Desk);
    assert!(stage.screen().contains("buiten elk verslag]"), "{}", stage.screen());
}

#[test]
fn a_tag_of_no_partner_is_an_open_point_and_stands_as_words_in_the_report() {
    use kring::findings::{OpenKind, ReportOptions, readiness, report};
    let mut stage = stage(session());
    stage.write("p3: we gingen langs #de-nieuwe-kerk");
    stage.keys("enter");
    let deck = stage.model.open.as_ref().unwrap().deck.clone();
    let open = readiness(stage.session(), &deck, &[] as &[&str]);
    let tags = open.iter().find(|point| point.kind == OpenKind::Tags).unwrap();
    assert_eq!(tags.names, ["#de-nieuwe-kerk"]);
    let report = report(stage.session(), &deck, &ReportOptions::default());
    let text = kring::render::text::write(&report, 200, Default::default());
    assert!(
        text.contains("langs de nieuwe kerk") && !text.contains("#de-nieuwe"),
        "{text}"
    );
}

#[test]
fn who_is_wished_for_has_no_distance_to_be_asked_for() {
    use kring::findings::{OpenKind, readiness};
    let mut session = session();
    session
        .partners
        .iter_mut()
        .for_each(|p| p.status = kring::session::Status::Wished);
    let stage = stage(session);
    let deck = stage.model.open.as_ref().unwrap().deck.clone();
    let open = readiness(stage.session(), &deck, &[] as &[&str]);
    assert!(
        !open
            .iter()
            .any(|point| matches!(point.kind, OpenKind::Unplaced | OpenKind::NoDomain)),
        "{open:?}"
    );
}
