//! What sets two states of one session apart, as events that lead from the one to the other.
//!
//! Serves edits by hand and other copies of a session. What no event can say (where the clocks stood) is left out.

use std::collections::HashMap;

use super::{Entity, EntityKind, Event, Session, Setting};
use crate::text::Id;

/// Returns the events that make `to` of `from`, as far as events can.
pub fn difference(from: &Session, to: &Session) -> Vec<Event> {
    let mut events = removals(from, to);
    let mut made = from.clone();
    events.iter().for_each(|event| made.apply(event));
    let mut act = |made: &mut Session, event: Event| {
        made.apply(&event);
        events.push(event);
    };
    for event in things(from, to) {
        act(&mut made, event);
    }
    for event in settings(&made, to) {
        act(&mut made, event);
    }
    for event in moves(&made, to) {
        act(&mut made, event);
    }
    events
}

/// Returns what `other` holds and `own` never had: things that are neither there nor were ever given out.
pub fn additions(own: &Session, other: &Session) -> Vec<Event> {
    let is_new = |event: &Event| match event {
        Event::Added { item, .. } => !own.retired.contains(item.id()),
        _ => false,
    };
    things(own, other).into_iter().filter(is_new).collect()
}

fn removals(from: &Session, to: &Session) -> Vec<Event> {
    let kept = to.entities();
    let kept: HashMap<&Id, ()> = kept.iter().map(|item| (item.id(), ())).collect();
    let gone = from.entities().into_iter().filter(|item| !kept.contains_key(item.id()));
    gone.map(|item| Event::Removed { id: item.id().clone() }).collect()
}

/// Returns what was added and what was changed; each new thing at its place in its list.
fn things(from: &Session, to: &Session) -> Vec<Event> {
    let old = from.entities();
    let old: HashMap<&Id, &Entity> = old.iter().map(|item| (item.id(), item)).collect();
    let mut events = Vec::new();
    let (mut at, mut sort) = (0, None);
    for item in to.entities() {
        if sort != Some(item.kind()) {
            (at, sort) = (0, Some(item.kind()));
        }
        match old.get(item.id()) {
            None => events.push(Event::Added { item, at: Some(at) }),
            Some(before) if **before != item => events.push(Event::Changed { item }),
            Some(_) => {}
        }
        at += 1;
    }
    events
}

fn settings(from: &Session, to: &Session) -> Vec<Event> {
    let mut all = vec![
        Setting::School(to.school.clone()),
        Setting::Date(to.date.clone()),
        Setting::Place(to.place.clone()),
        Setting::Group(to.group.clone()),
        Setting::Absent(to.absent.clone()),
        Setting::Withdrawn(to.withdrawn),
        Setting::Language(to.deck.language),
    ];
    let words = from.not_names.iter().chain(&to.not_names);
    all.extend(words.map(|word| Setting::NotAName {
        word: word.clone(),
        is: to.not_names.contains(word),
    }));
    let steps = from.progress.done.iter().chain(&to.progress.done);
    all.extend(steps.map(|id| Setting::Step {
        id: id.clone(),
        done: to.progress.done.contains(id),
    }));
    let domains = from.domains.keys().chain(to.domains.keys());
    all.extend(domains.map(|id| Setting::Domain {
        id: id.clone(),
        state: to.domains.get(id).copied(),
    }));
    let cards = from.cards.keys().chain(to.cards.keys());
    all.extend(cards.map(|id| Setting::Card {
        id: id.clone(),
        state: to.cards.get(id).and_then(|card| card.state),
    }));
    let mut made = from.clone();
    let mut events = Vec::new();
    for setting in all {
        if made.present(&setting) != setting {
            let event = Event::Set(setting);
            made.apply(&event);
            events.push(event);
        }
    }
    events
}

/// Returns what brings every list into the order it has in `to`.
fn moves(from: &Session, to: &Session) -> Vec<Event> {
    let order = |session: &Session| -> Vec<(EntityKind, Id)> {
        let things = session.entities();
        things.iter().map(|item| (item.kind(), item.id().clone())).collect()
    };
    let mut events = Vec::new();
    if order(from) == order(to) {
        return events;
    }
    let mut made = from.clone();
    let wanted = to.entities();
    let (mut at, mut sort) = (0, None);
    for item in wanted {
        if sort != Some(item.kind()) {
            (at, sort) = (0, Some(item.kind()));
        }
        if made.find(item.id()).is_some_and(|(now, _)| now != at) {
            let pair = [
                Event::Removed { id: item.id().clone() },
                Event::Added { item, at: Some(at) },
            ];
            pair.iter().for_each(|event| made.apply(event));
            events.extend(pair);
        }
        at += 1;
    }
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Intent;

    fn act(session: &mut Session, thing: serde_json::Value) {
        let item: Entity = serde_json::from_value(thing).expect("a thing of a session");
        for event in session.decide(Intent::Add(item)).expect("an intent that may come true") {
            session.apply(&event);
        }
    }

    #[test]
    fn the_events_lead_from_the_one_to_the_other() {
        use serde_json::json;
        let mut from = Session::default();
        for name in ["CLB", "OCMW", "Bib", "Stad"] {
            act(&mut from, json!({"partner": {"id": "x", "name": name}}));
        }
        act(
            &mut from,
            json!({"statement": {"id": "x", "voice": "verbatim", "text": "een"}}),
        );
        let mut to = from.clone();
        to.partners.swap(0, 3);
        to.partners.remove(1);
        to.statements[0].text = "twee".into();
        act(
            &mut to,
            json!({"statement": {"id": "x", "voice": "verbatim", "text": "drie"}}),
        );
        to.statements.swap(0, 1);
        to.group = Some("kernteam".into());
        to.progress.done.push("doel".into());
        let mut made = from.clone();
        difference(&from, &to).iter().for_each(|event| made.apply(event));
        (made.events, made.retired) = (to.events, to.retired.clone());
        assert_eq!(made, to);
        assert_eq!(difference(&to, &to), []);
        assert_eq!(additions(&from, &to).len(), 1);
    }
}
