//! Tests of erasing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::super::{Mask, Moment, Setting, without_names};
use super::*;
use serde::Serialize;

fn item(json: serde_json::Value) -> Entity {
    serde_json::from_value(json).expect("a thing of a session")
}

/// Returns a session of two participants, with the transcript that made it.
fn example() -> (Session, Vec<Entry>) {
    use serde_json::json;
    let mut session = Session::default();
    let mut entries = Vec::new();
    let at: Moment = "2026-11-21T14:00:00+01:00".parse().expect("a moment");
    let mut act = |session: &mut Session, intent: Intent| {
        for event in session.decide(intent).expect("an intent that may come true") {
            session.apply(&event);
            entries.push(Entry {
                n: session.events,
                at,
                offset: None,
                recording: None,
                event,
                by: None,
                because: None,
            });
        }
    };
    let things = [
        json!({"participant": {"id": "x", "function": "leraar"}}),
        json!({"participant": {"id": "x", "function": "directeur"}}),
        json!({"partner": {"id": "x", "name": "Fatima Amrani", "by": "p1", "importance": {"by": {"p1": "stated", "p2": "stated"}}}}),
        json!({"partner": {"id": "x", "name": "CLB", "distance": {"views": {"p1": "dicht"}}, "note": "gevraagd aan Fatima Amrani"}}),
        json!({"tie": {"id": "x", "from": "fatima-amrani", "to": "clb", "label": "werkt er"}}),
        json!({"statement": {"id": "x", "voice": "verbatim", "text": "een geheim van de leraar", "speakers": ["p1"], "about": ["fatima-amrani"]}}),
        json!({"statement": {"id": "x", "voice": "verbatim", "text": "iets van de directeur", "speakers": ["p2"]}}),
        json!({"statement": {"id": "x", "voice": "verbatim", "text": "een schrapping van de leraar", "speakers": ["p1"]}}),
        json!({"theme": {"id": "x", "aspect": "why", "title": "steun", "evidence": ["s1"]}}),
        json!({"theme": {"id": "x", "aspect": "why", "title": "groei", "evidence": ["s1", "s2"]}}),
        json!({"image": {"id": "x", "image": "een anker", "speakers": ["p1"]}}),
        json!({"conclusion": {"id": "x", "text": "er is steun", "evidence": ["h1"], "rule": "hub:fatima-amrani"}}),
    ];
    for thing in things {
        act(&mut session, Intent::Add(item(thing)));
    }
    act(&mut session, Intent::Remove("s3".into()));
    (session, entries)
}

fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}

fn perform(session: &mut Session, intent: Intent) -> Vec<Event> {
    let events = session.decide(intent).expect("an intent that may come true");
    events.iter().for_each(|event| session.apply(event));
    events
}

#[test]
fn nothing_is_left_of_who_withdraws() {
    let (mut session, entries) = example();
    perform(&mut session, Intent::Withdraw("p1".into()));
    session.retired.clear();
    let left = written(&session);
    for trace in ["p1", "leraar", "geheim", "anker", "\"s1\"", "steun"] {
        assert!(!left.contains(trace), "{trace} is left in {left}");
    }
    assert!(left.contains("iets van de directeur") && left.contains("groei") && left.contains("Fatima Amrani"));
    assert!(session.problems(None).iter().all(|p| p.field == "school.code"));

    let gone = said_by(&"p1".into(), &entries);
    let kept: Vec<Entry> = entries.into_iter().filter_map(|entry| purged(entry, &gone)).collect();
    for trace in ["p1", "leraar", "geheim", "schrapping", "anker"] {
        assert!(!written(&kept).contains(trace), "{trace} is left in the transcript");
    }
}

#[test]
fn what_was_put_in_another_mouth_stays() {
    let (mut session, mut entries) = example();
    let mut moved = session.statement("s1").expect("the first statement").clone();
    moved.speakers = vec![Speaker::Participant("p2".into())];
    for event in perform(&mut session, Intent::Change(moved.into())) {
        let entry = Entry {
            event,
            ..entries.last().expect("an entry").clone()
        };
        entries.push(entry);
    }
    assert_eq!(said_by(&"p1".into(), &entries), ["p1", "s3", "i1"].map(Id::new));
}

#[test]
fn a_masked_name_is_nowhere_not_even_in_an_id() {
    let (mut session, entries) = example();
    let (from, to) = (Line::new("fatima AMRANI"), Line::new("[naam, leraar]"));
    let events = perform(
        &mut session,
        Intent::Replace {
            from: from.clone(),
            to: to.clone(),
        },
    );
    let renamed = renamed(&events);
    assert_eq!(renamed, [(Id::new("fatima-amrani"), Id::new("naam-leraar"))]);
    let kept: Vec<Entry> = entries
        .into_iter()
        .map(|entry| masked(entry, &from, &to, &renamed))
        .collect();
    for text in [written(&session), written(&kept)] {
        assert!(
            !text.to_lowercase().contains("fatima") && !text.to_lowercase().contains("amrani"),
            "{text}"
        );
        assert!(text.contains("naam-leraar") && text.contains("hub:naam-leraar"));
    }
    assert!(session.problems(None).iter().all(|p| p.field == "school.code"));

    let mut replayed = Session::default();
    kept.iter().for_each(|entry| replayed.apply(&entry.event));
    replayed.events = session.events;
    assert_eq!(replayed, session, "the cleaned transcript tells the cleaned session");
}

#[test]
fn a_masked_name_is_not_noted_again() {
    let mask = |from: &str, to: Option<&str>| Mask {
        from: from.into(),
        to: to.map(Line::new),
    };
    let masks = [mask("Fatima", Some("[naam]")), mask("Rozenberg", None)];
    let note = item(serde_json::json!({"statement": {
        "id": "s9", "voice": "verbatim", "text": "FATIMA kent Rozenberg.", "speakers": ["juf Fatima"]}}));
    let Intent::Add(Entity::Statement(noted)) = without_names(Intent::Add(note), &masks) else {
        panic!("a statement stays one");
    };
    assert_eq!(noted.text, "[naam] kent Rozenberg.");
    assert_eq!(noted.speakers, [Speaker::Function("juf [naam]".into())]);
    let place = Intent::Set(Setting::Place(Some("bij Fatima thuis".into())));
    let hidden = Intent::Set(Setting::Place(Some("bij [naam] thuis".into())));
    assert_eq!(without_names(place, &masks), hidden);
    for setting in [Setting::Group, Setting::Absent] {
        let told = Intent::Set(setting(Some("Fatima, ziek".into())));
        let hidden = Intent::Set(setting(Some("[naam], ziek".into())));
        assert_eq!(without_names(told, &masks), hidden);
    }
    assert!(mask("fatima", Some("[naam, juf Fatima]")).tells() && !masks[0].tells() && !masks[1].tells());
}

#[test]
fn two_people_behind_one_mask_stay_two() {
    let (mut session, _) = example();
    let mask = Line::new("[naam]");
    perform(
        &mut session,
        Intent::Add(item(serde_json::json!({"partner": {"id": "x", "name": "Jan"}}))),
    );
    for name in ["Jan", "Fatima Amrani"] {
        perform(
            &mut session,
            Intent::Replace {
                from: name.into(),
                to: mask.clone(),
            },
        );
    }
    let ids: Vec<&str> = session.partners.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(ids, ["naam-2", "clb", "naam"]);
}
