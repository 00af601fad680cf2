//! One partner named by many, two partners of one name: how they are united, told apart and split at the keyboard.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use kring::deck::Lang;
use kring::session::{Participant, Place, Session};
use support::stage::{Stage, empty};

/// An empty session of three participants, at round 1 of the map.
fn at_map() -> Stage {
    let mut session = empty();
    session.participants = ["leraar", "leraar", "directeur"]
        .iter()
        .zip(1..)
        .map(|(function, n)| Participant {
            id: format!("p{n}").into(),
            function: (*function).into(),
            ..Participant::default()
        })
        .collect();
    session.progress.place = Place::Card("actoren".into());
    let mut stage = Stage::home(Lang::Nl);
    stage.resize(120, 40);
    stage.open(session);
    stage
}

fn session(stage: &Stage) -> &Session {
    stage.session()
}

fn name(stage: &mut Stage, name: &str) {
    stage.write(name);
    stage.keys("enter");
}

#[test]
fn three_people_who_name_the_same_partner_name_one() {
    let mut stage = at_map();
    name(&mut stage, "CLB");
    for keys in ["shift-tab", "shift-tab"] {
        stage.keys(keys);
        name(&mut stage, "clb");
        assert!(
            stage.screen().contains("Is dit dezelfde partner?"),
            "{}",
            stage.screen()
        );
        stage.keys("enter");
    }
    let partners = &session(&stage).partners;
    assert_eq!(partners.len(), 1);
    assert_eq!(partners[0].by, ["p1", "p2", "p3"].map(kring::text::Id::new));
    assert!(
        stage.screen().contains("door 3 deelnemers genoemd"),
        "{}",
        stage.screen()
    );
    stage.keys("ctrl-z");
    assert_eq!(session(&stage).partners[0].by.len(), 2);
}

#[test]
fn another_partner_of_that_name_takes_one_key_and_is_told_apart() {
    let mut stage = at_map();
    name(&mut stage, "Logopedist");
    name(&mut stage, "logopedist");
    stage.keys("tab");
    assert_eq!(session(&stage).partners.len(), 2);
    let screen = stage.screen();
    assert!(
        screen.contains("Logopedist (1)") && screen.contains("logopedist (2)"),
        "{screen}"
    );
    // What was half-typed stays where the question is left open.
    name(&mut stage, "logopedist");
    stage.keys("esc");
    assert_eq!(session(&stage).partners.len(), 2);
    assert!(stage.screen().contains("logopedist"));
    assert_eq!(stage.model.open.as_ref().unwrap().map.line.text(), "logopedist");
}

#[test]
fn two_partners_are_merged_and_come_apart_again() {
    let mut stage = at_map();
    name(&mut stage, "CLB");
    stage.keys("shift-tab");
    name(&mut stage, "centrum leerlingenbegeleiding");
    name(&mut stage, "OCMW");
    stage.keys("down down alt-M");
    assert!(
        stage.screen().contains("Welke partner is dezelfde"),
        "{}",
        stage.screen()
    );
    let before = session(&stage).partners.clone();
    stage.write("centrum");
    stage.keys("enter");
    let after = &session(&stage).partners;
    assert_eq!(after.len(), 2, "{}", stage.screen());
    let one = after.iter().find(|p| !p.merged.is_empty()).unwrap();
    assert_eq!(one.also.len() + 1, 2);
    assert!(stage.screen().contains("zijn nu één partner"), "{}", stage.screen());
    stage.keys("ctrl-z");
    assert_eq!(session(&stage).partners, before);
    stage.keys("ctrl-y alt-S");
    assert!(stage.screen().contains("splitsen in twee"), "{}", stage.screen());
    stage.keys("enter");
    assert_eq!(session(&stage).partners.len(), 3, "{}", stage.screen());
}

#[test]
fn what_is_noted_about_either_is_about_the_one() {
    let mut stage = at_map();
    name(&mut stage, "CLB");
    name(&mut stage, "centrum");
    stage.keys("f4");
    stage.write("p1: ze komen #centrum");
    stage.keys("enter f4 down alt-M enter");
    let statement = &session(&stage).statements[0];
    let kept = &session(&stage).partners[0];
    assert_eq!(session(&stage).partners.len(), 1);
    assert_eq!(statement.about, std::slice::from_ref(&kept.id));
    assert_eq!(session(&stage).resolve("centrum").map(|p| &p.id), Some(&kept.id));
}
