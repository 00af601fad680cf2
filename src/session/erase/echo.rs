//! Words of somebody who withdraws that were typed where they were taken for something else, and taken back: they still stand in the
//! transcript of events. Never finds anything that is in the record.

use crate::session::{Entity, Entry, Event, Speaker};
use crate::text::code::{code, codes};
use crate::text::{Id, fold};

/// From how many letters and digits on the words of a statement are known again: a shorter one may be anybody's.
const LEAST: usize = 8;

/// Returns what was taken back again and holds words of `who`: the words of something that goes, or words behind the code or the letter of
/// the one who said them.
pub(super) fn taken_back(who: &Id, gone: &[Id], entries: &[Entry]) -> Vec<Id> {
    let noted = || entries.iter().filter_map(|entry| item_of(&entry.event));
    let said: Vec<String> = noted()
        .filter(|item| gone.contains(item.id()))
        .filter_map(words_of)
        .map(|text| bare(&text))
        .filter(|text| text.chars().count() >= LEAST)
        .collect();
    let repeats = |text: &str| said.iter().any(|said| bare(text).ends_with(said.as_str()));
    let coded = |item: &Entity| {
        let mut functions = item.speakers().into_iter().flatten().filter_map(|one| match one {
            Speaker::Function(function) => code(function),
            _ => None,
        });
        functions.any(|id| id == *who)
    };
    let behind = |text: &str| is_behind(who, text) || repeats(text);
    let tells = |item: &&Entity| coded(item) || words_of(item).is_some_and(|text| behind(&text));
    let mut found: Vec<Id> = noted().filter(tells).map(|item| item.id().clone()).collect();
    found.retain(|id| !gone.contains(id) && !is_left(id, entries));
    found.sort();
    found.dedup();
    found
}

fn item_of(event: &Event) -> Option<&Entity> {
    match event {
        Event::Added { item, .. } | Event::Changed { item } => Some(item),
        _ => None,
    }
}

/// Returns whether a thing is in the record when all entries have happened.
fn is_left(id: &Id, entries: &[Entry]) -> bool {
    let last = entries.iter().rev().find_map(|entry| match &entry.event {
        Event::Removed { id: gone } if gone == id => Some(false),
        event => item_of(event).filter(|item| item.id() == id).map(|_| true),
    });
    last.unwrap_or(false)
}

/// Returns the words of a thing that may be a sentence which somebody said.
fn words_of(item: &Entity) -> Option<String> {
    match item {
        Entity::Statement(statement) => Some(statement.text.to_string()),
        Entity::Image(image) => Some(image.image.to_string()),
        Entity::Partner(partner) => Some(partner.name.to_string()),
        Entity::Gap(gap) => Some(gap.text.to_string()),
        Entity::Conclusion(conclusion) => Some(conclusion.text.to_string()),
        _ => None,
    }
}

/// Returns the letters and digits of a text, folded: without the marks for partners, quotations and speakers.
fn bare(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Returns whether a text stands behind the code of a participant, in any spelling, or the letter that means them: `P 6 …`, `f: …`.
fn is_behind(who: &Id, text: &str) -> bool {
    let letter = match who.numbered() {
        Some(('p', n @ 1..=26)) => char::from_digit(n + 9, 36).map(String::from),
        _ => None,
    };
    let head = text.split_once([':', ';']).map(|(head, _)| head.trim().to_lowercase());
    let coded = |row: &str| codes(row.trim_start()).is_some_and(|(ids, _)| ids.contains(who));
    text.lines().any(coded) || head.is_some_and(|head| Some(head) == letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{EventOrigin, Moment, Partner, Statement};

    fn entries(events: Vec<Event>) -> Vec<Entry> {
        let at: Moment = "2026-11-28T15:12:00+01:00".parse().unwrap();
        let numbered = events.into_iter().enumerate();
        numbered
            .map(|(nr, event)| Entry::of(u32::try_from(nr).unwrap(), at, event, None::<EventOrigin>))
            .collect()
    }

    fn partner(id: &str, name: &str) -> Event {
        let item = Partner {
            id: id.into(),
            name: name.into(),
            ..Partner::default()
        };
        Event::Added {
            item: item.into(),
            at: None,
        }
    }

    #[test]
    fn words_that_were_mistyped_and_taken_back_are_found() {
        let said = Statement {
            id: "s1".into(),
            text: "academie komt gratis, maar we leren er niks van".into(),
            ..Statement::default()
        };
        let all = entries(vec![
            partner("x1", "f: #academie komt gratis, maar we leren er niks van"),
            partner("x2", "F : iets heel anders"),
            partner("x3", "e: wat een ander zei"),
            partner("x4", "p6: nog iets"),
            partner("x5", "f: een partner die bleef"),
            partner("x6", "academie"),
            partner("x7", "p6 2) we zeggen dat"),
            partner("x8", "P 6 - en dit ook"),
            partner("x9", "p61 is een ander"),
            Event::Removed { id: "x1".into() },
            Event::Removed { id: "x2".into() },
            Event::Removed { id: "x3".into() },
            Event::Removed { id: "x4".into() },
            Event::Removed { id: "x6".into() },
            Event::Removed { id: "x7".into() },
            Event::Removed { id: "x8".into() },
            Event::Removed { id: "x9".into() },
            Event::Added {
                item: said.into(),
                at: None,
            },
        ]);
        let found = taken_back(&"p6".into(), &["s1".into()], &all);
        assert_eq!(found, ["x1", "x2", "x4", "x7", "x8"].map(Id::from));
    }
}
