//! Of which partners a report tells what is noted of them although its plan leaves that out: of as many as the words that are left allow.
//!
//! In the full report those come first of whom it holds no words, and the shortest notes, so that as few as can be are hidden behind a number; two
//! pages take those only of whom much was said.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use crate::findings::language::clause::spaced;
use crate::findings::sections::with::{new_note, words_of_note};
use crate::findings::{Block, SectionSource};
use crate::session::{Partner, Session, Status};
use crate::text::Id;

/// Statements about a partner from which on much was said about it.
const MUCH: usize = 3;
/// Words beside a name that tell how often there is contact.
const LEAD: usize = 4;
/// Words at the end of a note by which it is found again.
const END: usize = 4;

/// Returns whether much was said about a partner, so that a report for a meeting is not silent about it.
pub(in crate::findings) fn is_much_spoken_of(session: &Session, partner: &Partner) -> bool {
    let about = session.statements.iter().filter(|s| s.about.contains(&partner.id));
    partner.status != Status::Wished && about.count() >= MUCH
}

/// Returns the partners of whom a report of these parts tells more with so many words.
pub(in crate::findings) fn more(record: &SectionSource<'_>, blocks: &[Block], words: usize) -> HashSet<Id> {
    let told = told(record, blocks);
    let shown = record.shown.borrow();
    let said = record.session.statements.iter().filter(|s| shown.contains(&s.id));
    let quoted: HashSet<&Id> = said.flat_map(|s| &s.about).collect();
    let wanted = |p: &&Partner| {
        !record.is_short() || !quoted.contains(&p.id) && is_much_spoken_of(record.session, p) && p.status == Status::Now
    };
    let mut all: Vec<(&Partner, usize)> = record
        .session
        .partners
        .iter()
        .filter(wanted)
        .map(|p| (p, cost(record, p, &told)))
        .collect();
    all.retain(|(_, cost)| *cost > 0);
    // Of equals the weightiest.
    all.sort_by_key(|(p, cost)| {
        let weight = record.weights.partner(&p.id);
        (quoted.contains(&p.id), *cost, Reverse(weight), &p.id)
    });
    let mut left = words;
    let mut taken = HashSet::new();
    for (partner, cost) in all {
        if cost <= left {
            left -= cost;
            taken.insert(partner.id.clone());
        }
    }
    taken
}

/// Returns the words of the sentences that rest on each partner.
fn told<'a>(record: &SectionSource<'a>, blocks: &[Block]) -> HashMap<&'a Id, String> {
    let partners: HashMap<&Id, &'a Id> = record.session.partners.iter().map(|p| (&p.id, &p.id)).collect();
    let mut told: HashMap<&'a Id, String> = HashMap::new();
    for sentence in blocks.iter().flat_map(Block::sentences) {
        for id in sentence.evidence.iter().filter_map(|id| partners.get(id)) {
            told.entry(id).or_default().push_str(&spaced(&sentence.text));
        }
    }
    told
}

/// Returns how many words it takes to tell what is noted of a partner and not told yet; 0 where nothing is.
fn cost(record: &SectionSource<'_>, partner: &Partner, told: &HashMap<&Id, String>) -> usize {
    let told = told.get(&partner.id).map(String::as_str).unwrap_or_default();
    let count = |text: &str| text.split_whitespace().count();
    let is_told = |text: &str| {
        let words = spaced(text);
        let words: Vec<&str> = words.split_whitespace().collect();
        let end = words.get(words.len().saturating_sub(END)..).unwrap_or_default();
        told.contains(&format!(" {} ", end.join(" ")))
    };
    let note = new_note(record, partner).filter(|note| !is_told(note));
    let note = note.map_or(0, |note| words_of_note(record, partner, &note));
    let often = partner
        .frequency
        .as_deref()
        .filter(|often| !record.is_short() && !is_told(often));
    note + often.map_or(0, |often| count(often) + count(&partner.name) + LEAD)
}
