//! Lines typed on while a question stands that opened by itself: each waits, none is lost or glued to another.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::app::Overlay;
use kring::app::command::Command;
use kring::deck::Lang;
use kring::session::{Participant, Partner, Place, Recording, Session, Speaker};
use support::stage::{Stage, empty};

/// A session of three people and three partners.
fn session(place: Place) -> Session {
    let mut session = empty();
    for (n, function) in ["leraar", "zorgcoördinator", "directeur"].into_iter().enumerate() {
        session.participants.push(Participant {
            id: format!("p{}", n + 1).as_str().into(),
            function: function.into(),
            ..Participant::default()
        });
    }
    for (id, name) in [("bib", "bibliotheek"), ("clb", "CLB")] {
        session.partners.push(Partner {
            id: id.into(),
            name: name.into(),
            ..Partner::default()
        });
    }
    session.progress.place = place;
    session
}

fn stage(session: Session) -> Stage {
    let mut stage = Stage::home(Lang::Nl);
    stage.open(session);
    stage
}

fn at_map() -> Stage {
    stage(session(Place::Card("actoren".into())))
}

fn names(stage: &Stage) -> Vec<&str> {
    let partners = stage.session().partners.iter();
    partners.skip(2).map(|p| p.name.as_str()).collect()
}

fn asked(stage: &Stage) -> bool {
    matches!(stage.model.overlays.last(), Some(Overlay::Picker(..)))
}

fn enter(stage: &mut Stage, lines: &[&str]) {
    for line in lines {
        stage.write(line);
        stage.keys("enter");
    }
}

#[test]
fn names_typed_while_a_like_one_is_asked_about_are_noted_after_the_answer() {
    let mut stage = at_map();
    enter(&mut stage, &["Biblioteek"]);
    assert!(asked(&stage));
    enter(&mut stage, &["Imkers", "Sporthal", "clb", "Muziekschool"]);
    assert!(asked(&stage) && names(&stage).is_empty());
    assert!(stage.screen().contains("Er wachten 4 regels"), "{}", stage.screen());
    // What waits is on the disk, and asks again after a crash.
    stage.crash();
    stage.restart();
    assert_eq!(stage.model.open.as_ref().unwrap().waiting.len(), 4);
    if !asked(&stage) {
        stage.keys("enter");
    }
    // The one is the same partner; the next question holds the last line back.
    stage.keys("enter");
    assert_eq!(names(&stage), ["Imkers", "Sporthal"]);
    assert!(asked(&stage));
    stage.keys("enter");
    assert_eq!(names(&stage), ["Imkers", "Sporthal", "Muziekschool"]);
    assert!(!asked(&stage));
}

#[test]
fn what_is_typed_when_the_talk_begins_waits_behind_the_question_of_the_recorder() {
    let mut session = session(Place::Welcome);
    session.progress.began = None;
    session.recordings = vec![Recording {
        id: "r1".into(),
        ..Recording::default()
    }];
    let mut stage = stage(session);
    stage.keys("pagedown");
    assert!(asked(&stage), "{}", stage.screen());
    enter(&mut stage, &["p3: eerst dit", "zorg: dan dat"]);
    stage.write("p1: en ook");
    stage.crash();
    // The line that was only begun is there, behind those that were ended, and waits for its own Enter.
    stage.keys("esc pagedown");
    assert!(!asked(&stage) && stage.session().statements.len() == 2);
    stage.keys("enter");
    let statements = &stage.session().statements;
    let said: Vec<(&str, Vec<Speaker>)> = statements
        .iter()
        .map(|s| (s.text.as_str(), s.speakers.clone()))
        .collect();
    let by = |id: &str| vec![Speaker::Participant(id.into())];
    assert_eq!(
        said,
        [("eerst dit", by("p3")), ("dan dat", by("p2")), ("en ook", by("p1"))]
    );
}

#[test]
fn a_list_pasted_on_the_map_is_a_partner_for_each_line() {
    let mut stage = at_map();
    stage.send(kring::app::Msg::Paste(
        "Sporthal\n\n  Cultuurhuis \nCLB\np3: de buurt is stil\nImkers\n".into(),
    ));
    assert_eq!(names(&stage), ["Sporthal", "Cultuurhuis"]);
    // CLB is there already; the line of p3 is a statement.
    assert!(asked(&stage));
    stage.keys("enter");
    assert!(asked(&stage), "{}", stage.screen());
    stage.keys("down enter");
    assert_eq!(
        names(&stage),
        ["Sporthal", "Cultuurhuis", "p3: de buurt is stil", "Imkers"]
    );
}

#[test]
fn a_line_that_waits_goes_with_who_withdraws_and_holds_no_masked_name() {
    let mut stage = at_map();
    let open = stage.model.open.as_mut().unwrap();
    open.waiting = vec!["p2: Zjeloo kwam langs".into(), "Imkers van Zjeloo".into()];
    open.half = "p2: en Zjeloo".into();
    open.hide("Zjeloo", "[naam]", &[]);
    assert_eq!(open.half, "p2: en [naam]");
    assert_eq!(open.waiting, ["p2: [naam] kwam langs", "Imkers van [naam]"]);
    // Somebody else's words stay; the line on the map is not free, so that nothing is typed.
    stage.write("x");
    kring::app::run(&mut stage.model, Command::Participants);
    stage.keys("down w down enter");
    let screen = stage.screen();
    let open = stage.model.open.as_ref().unwrap();
    assert_eq!(open.session.participants.len(), 2, "{screen}");
    assert_eq!(
        (open.waiting.as_slice(), open.half.as_str()),
        (["Imkers van [naam]".to_owned()].as_slice(), "")
    );
}

#[test]
fn a_form_that_changes_the_name_of_a_partner_says_so() {
    let mut stage = at_map();
    stage.model.open.as_mut().unwrap().map.selected = Some("clb".into());
    kring::app::run(&mut stage.model, Command::Edit);
    assert!(matches!(stage.model.overlays.last(), Some(Overlay::Form(..))));
    stage.write(" Noord");
    stage.keys("ctrl-s");
    let told = stage.model.notice.as_ref().map(|notice| notice.text.clone());
    assert_eq!(
        told.as_deref(),
        Some("‘CLB’ heet nu ‘CLB Noord’. Was dat niet de bedoeling? Ctrl-Z zet de naam terug.")
    );
    stage.keys("ctrl-z");
    assert!(stage.session().partners.iter().any(|p| p.name.as_str() == "CLB"));
}
