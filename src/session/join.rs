//! The events of one copy of a session behind those of another, where both went on from the same point.
//!
//! What both copies added under the same number gets a number of its own; nothing is left out because of it. Never chooses between two
//! versions of one thing: the events of both stay, those of this copy come last, and what both changed is named.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{Entity, EntityKind, Entry, Event, Session};
use crate::text::Id;

/// The events of this copy as they go on from the other one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinedEvents {
    /// The entries, numbered on from the last one of the other copy.
    pub entries: Vec<Entry>,
    /// What both copies changed, in the order of this one: as this copy has it from now on.
    pub both: Vec<Id>,
}

/// Returns the entries `own`, which only this copy has, as they follow those that only the other has, `theirs`; `state` is what the other
/// copy says. An entry that the other took over from here already is left out.
pub fn join(state: &Session, theirs: &[Entry], own: &[Entry]) -> JoinedEvents {
    let (kept, mut ids) = without_known(theirs, own);
    let (fresh, taken) = (fresh(&kept), fresh(theirs));
    ids.extend(renumbered(state, own, &fresh, &taken));
    let touched: HashSet<&Id> = theirs.iter().filter_map(|entry| subject(&entry.event)).collect();
    let renumbered: HashSet<&Id> = ids.values().collect();
    let mut joined = JoinedEvents::default();
    for entry in kept {
        let event = with_numbers(&entry.event, &ids);
        let shared = subject(&event).filter(|id| touched.contains(id) && !renumbered.contains(id));
        if let Some(id) = shared {
            if !is_same(state, &event) && !joined.both.contains(id) {
                joined.both.push(id.clone());
            }
            // A partner that both put on the map is one partner: as the other copy has it, until this one changes it.
            if taken.contains_key(id) && matches!(event, Event::Added { .. }) {
                continue;
            }
        }
        let n = state.events + 1 + u32::try_from(joined.entries.len()).unwrap_or(u32::MAX);
        joined.entries.push(Entry {
            n,
            event,
            recording: entry.recording.as_ref().map(|id| ids.get(id).unwrap_or(id).clone()),
            because: entry.because.as_ref().map(|id| ids.get(id).unwrap_or(id).clone()),
            ..entry.clone()
        });
    }
    joined
}

/// Returns the entries that the other copy does not have under other numbers, and the numbers of what it does have.
fn without_known<'a>(theirs: &[Entry], own: &'a [Entry]) -> (Vec<&'a Entry>, HashMap<Id, Id>) {
    let mut known: HashMap<String, Vec<&Entry>> = HashMap::new();
    for entry in theirs.iter().rev() {
        known.entry(unnumbered(entry)).or_default().push(entry);
    }
    let (mut kept, mut ids) = (Vec::new(), HashMap::new());
    for entry in own {
        match known.get_mut(&unnumbered(entry)).and_then(Vec::pop) {
            Some(same) => {
                let pair = subject(&entry.event).zip(subject(&same.event));
                ids.extend(pair.map(|(own, theirs)| (own.clone(), theirs.clone())));
            }
            None => kept.push(entry),
        }
    }
    (kept, ids)
}

/// Returns an entry without the numbers of things, to find it in another copy: when it happened, and what.
fn unnumbered(entry: &Entry) -> String {
    let mut value = serde_json::to_value(&entry.event).unwrap_or_default();
    each_id(&mut value, &|id| {
        Id::new(id).numbered().map(|(letter, _)| letter.to_string())
    });
    format!("{:?} {value}", entry.at)
}

/// Returns what was added for the first time in these entries, with its kind; not what was removed in them and brought back.
fn fresh<'a, E: std::borrow::Borrow<Entry> + 'a>(entries: impl IntoIterator<Item = &'a E>) -> HashMap<Id, EntityKind> {
    let (mut seen, mut fresh) = (HashSet::new(), HashMap::new());
    for entry in entries {
        let event = &entry.borrow().event;
        let Some(id) = subject(event) else { continue };
        if let (true, Event::Added { item, .. }) = (seen.insert(id.clone()), event) {
            fresh.insert(id.clone(), item.kind());
        }
    }
    fresh
}

/// Returns a new number for each thing that both copies added under the same one.
fn renumbered(
    state: &Session,
    own: &[Entry],
    fresh: &HashMap<Id, EntityKind>,
    taken: &HashMap<Id, EntityKind>,
) -> HashMap<Id, Id> {
    let mut numbers = state.clone();
    let used = own.iter().filter_map(|entry| subject(&entry.event));
    numbers.retired.extend(used.cloned());
    let mut ids = HashMap::new();
    for entry in own {
        let Event::Added { item, .. } = &entry.event else {
            continue;
        };
        let id = item.id();
        let clashes = fresh.contains_key(id) && taken.contains_key(id) && item.kind().letter().is_some();
        if clashes && !ids.contains_key(id) {
            let new = numbers.new_id(item);
            numbers.retired.push(new.clone());
            ids.insert(id.clone(), new);
        }
    }
    ids
}

/// Returns the thing that an event is about.
fn subject(event: &Event) -> Option<&Id> {
    match event {
        Event::Added { item, .. } | Event::Changed { item } => Some(item.id()),
        Event::Removed { id } | Event::Renamed { id, .. } => Some(id),
        Event::Set(_) | Event::Visited { .. } | Event::Paused { .. } | Event::Resumed { .. } => None,
    }
}

/// Returns whether the session says already what an event would make it say.
fn is_same(state: &Session, event: &Event) -> bool {
    let said = |item: &Entity| state.find(item.id()).is_some_and(|(_, now)| now == *item);
    match event {
        Event::Added { item, .. } | Event::Changed { item } => said(item),
        Event::Removed { id } => state.find(id).is_none(),
        _ => false,
    }
}

/// Returns an event with the numbers of things replaced wherever it names them; words that only look like a number stay.
fn with_numbers(event: &Event, ids: &HashMap<Id, Id>) -> Event {
    if ids.is_empty() {
        return event.clone();
    }
    let Ok(mut value) = serde_json::to_value(event) else {
        return event.clone();
    };
    each_id(&mut value, &|id| ids.get(id).map(Id::to_string));
    serde_json::from_value(value).unwrap_or_else(|_| event.clone())
}

/// The fields that hold words of people, which are no numbers of things even where they look like one.
const WORDS: [&str; 30] = [
    "absent",
    "also",
    "because",
    "code",
    "date",
    "excerpt",
    "frequency",
    "function",
    "group",
    "image",
    "label",
    "level",
    "location",
    "measures",
    "name",
    "nearer_for",
    "network",
    "not-a-name",
    "note",
    "place",
    "present",
    "proposed",
    "quote",
    "rule",
    "text",
    "title",
    "type",
    "who",
    "why",
    "word",
];

/// Replaces every text of a value that may be an id, keys among them, where `new` gives another one.
fn each_id(value: &mut Value, new: &dyn Fn(&str) -> Option<String>) {
    match value {
        Value::String(text) => {
            if let Some(new) = new(text) {
                *text = new;
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| each_id(one, new)),
        Value::Object(fields) => {
            let all = std::mem::take(fields);
            for (key, mut value) in all {
                if !WORDS.contains(&key.as_str()) {
                    each_id(&mut value, new);
                }
                fields.insert(new(&key).unwrap_or(key), value);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn added(n: u32, second: u32, thing: Value) -> Entry {
        let item: Entity = serde_json::from_value(thing).expect("a thing of a session");
        let at = format!("2026-11-21T14:00:{second:02}+01:00").parse().expect("a moment");
        Entry::of(n, at, Event::Added { item, at: None }, None)
    }

    fn said(n: u32, second: u32, id: &str, who: &str, text: &str) -> Entry {
        let thing = json!({"statement": {"id": id, "voice": "paraphrase", "speakers": [who], "text": text}});
        added(n, second, thing)
    }

    /// A field that holds words of people must never be taken for an id: the schema says which those are.
    #[test]
    fn every_field_of_words_is_known() {
        let schema = serde_json::to_value(schemars::schema_for!(Event)).expect("a schema");
        let mut ids = HashSet::new();
        let mut words = HashSet::new();
        fields(&schema, &mut ids, &mut words);
        assert!(ids.len() > 10 && words.len() > 10, "{ids:?} {words:?}");
        let unknown: Vec<&String> = words.iter().filter(|name| !WORDS.contains(&name.as_str())).collect();
        assert_eq!(unknown, Vec::<&String>::new(), "ids: {ids:?}");
    }

    /// Gathers the fields of a schema by what they hold: ids, or words.
    fn fields(schema: &Value, ids: &mut HashSet<String>, words: &mut HashSet<String>) {
        if let Some(Value::Object(properties)) = schema.get("properties") {
            for (name, field) in properties {
                let text = field.to_string();
                if text.contains("/Id\"") || text.contains("ParticipantId") {
                    ids.insert(name.clone());
                } else if text.contains("/Text\"") || text.contains("/Line\"") {
                    words.insert(name.clone());
                }
            }
        }
        match schema {
            Value::Object(all) => all.values().for_each(|one| fields(one, ids, words)),
            Value::Array(all) => all.iter().for_each(|one| fields(one, ids, words)),
            _ => {}
        }
    }

    #[test]
    fn a_number_that_both_gave_out_is_another_one_wherever_it_is_named() {
        let late = |n, second| added(n, second, json!({"participant": {"id": "p9", "function": "leraar"}}));
        let theirs = [late(1, 1), said(2, 2, "s1", "p9", "een anker")];
        let own = [
            late(1, 11),
            said(2, 12, "s1", "p9", "p9"),
            added(
                3,
                13,
                json!({"theme": {"id": "h1", "aspect": "what", "title": "s1", "evidence": ["s1"]}}),
            ),
            said(4, 14, "s2", "p1", "nog een"),
        ];
        let mut state = Session::default();
        theirs.iter().for_each(|entry| state.apply(&entry.event));
        let joined = join(&state, &theirs, &own);
        joined.entries.iter().for_each(|entry| state.apply(&entry.event));
        let ids: Vec<&str> = state.statements.iter().map(|s| &*s.id).collect();
        assert_eq!(ids, ["s1", "s3", "s2"]);
        let speaker = serde_json::to_value(&state.statements[1].speakers).expect("speakers");
        assert_eq!((speaker, &*state.statements[1].text), (json!(["p10"]), "p9"));
        assert_eq!((&*state.themes[0].title, &*state.themes[0].evidence[0]), ("s1", "s3"));
        assert!(joined.both.is_empty());
        // What the other copy has by now is not taken again, under whatever number.
        let again: Vec<Entry> = theirs.iter().chain(&joined.entries).cloned().collect();
        assert!(join(&state, &again, &own).entries.is_empty());
    }
}
