//! With whom the talk dealt most, where no conclusion says so yet.
//!
//! Counts statements that are about a partner before others and who said them; never says how it goes with anybody, and never counts what somebody
//! chose not to print. What was said in confidence has left the record by then.

use std::collections::HashSet;

use crate::findings::choosing::length::Length;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Experience, Partner, Speaker, Statement, Status};
use crate::text::Id;

/// Statements about a partner from which on the talk dealt with it, and the voices among them.
const DEALT_WITH: (usize, usize) = (3, 2);
/// How many partners are named, and how many where the last of these are spoken of as much.
const NAMED: usize = 3;
const NAMED_ALIKE: usize = 4;

/// Returns with which partners of outside that are there now the talk dealt most, the most statements first, and that experiences with the first
/// are mixed, where they are. Of those that are spoken of as much all are named or none; where somebody inside, or not there any more, is spoken of
/// as much as the first, they are told as spoken of much.
pub(in crate::findings) fn most_spoken_of(record: &SectionSource<'_>) -> Option<Sentence> {
    let named = subjects(record).iter().filter_map(|id| record.session.partner(id));
    let partners: Vec<&Partner> = named.collect();
    let main = partners.first()?;
    let counted = |p: &Partner| statements_about(record, p).len();
    let others = record.such(|p| !partners.iter().any(|named| named.id == p.id));
    let others = others.into_iter().map(counted).max().unwrap_or(0);
    let above: Vec<&Partner> = partners.iter().copied().filter(|p| counted(p) > others).collect();
    let text = match above.is_empty() {
        false => say!(record.words, "short-spoken", names = record.named(&above, NAMED).0),
        true => say!(
            record.words,
            "short-spoken-much",
            names = record.named(&partners, NAMED).0
        ),
    };
    let mixed = main.experience == Some(Experience::Mixed) && record.length == Length::Wall;
    let partners = if above.is_empty() { partners.clone() } else { above };
    let how = match partners.len() {
        1 => say!(record.words, "short-spoken-mixed-one"),
        _ => say!(record.words, "short-spoken-mixed", name = record.name(main)),
    };
    let text = if mixed { format!("{text}; {how}") } else { text };
    Some(sentence(text, prose::ids(&partners)))
}

/// Returns the partner of outside with which the talk dealt most.
pub(in crate::findings) fn main_subject<'a>(record: &SectionSource<'a>) -> Option<&'a Partner> {
    record.session.partner(subjects(record).first()?)
}

/// Returns the partners that [`most_spoken_of`] names, the first first.
pub(in crate::findings) fn subjects<'r>(record: &'r SectionSource<'_>) -> &'r [Id] {
    record.subjects.get_or_init(|| prose::ids(&spoken_of(record)))
}

/// Returns the partners of outside with which the talk dealt, the most statements first, as far as they are named: those of as many statements as
/// the last all, or none of them.
fn spoken_of<'a>(record: &SectionSource<'a>) -> Vec<&'a Partner> {
    let outside = record.such(|p| p.status == Status::Now && !p.is_internal());
    let said = |p: &'a Partner| (statements_about(record, p), p);
    // What one person alone spoke of is one person's subject.
    let dealt_with =
        |(said, _): &(Vec<&Statement>, &Partner)| said.len() >= DEALT_WITH.0 && voices(said) >= DEALT_WITH.1;
    let mut counted: Vec<(Vec<&Statement>, &Partner)> = record
        .heaviest(&outside)
        .into_iter()
        .map(said)
        .filter(dealt_with)
        .collect();
    // Of as many statements the weightier partner stays first.
    counted.sort_by_key(|(said, _)| std::cmp::Reverse(said.len()));
    let ends =
        |n: &usize| counted.get(*n).map(|(said, _)| said.len()) != counted.get(n - 1).map(|(said, _)| said.len());
    let most = (1..=NAMED.min(counted.len())).rev().find(ends);
    let most = most.or_else(|| (NAMED_ALIKE..=NAMED_ALIKE.min(counted.len())).find(ends));
    counted
        .into_iter()
        .take(most.unwrap_or(0))
        .map(|(_, partner)| partner)
        .collect()
}

/// Returns what is said about a partner before others and somebody chose not to leave out: who is named beside somebody else was not what it
/// dealt with.
fn statements_about<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let about = |s: &&Statement| s.about.first() == Some(&partner.id) && s.print != Some(false);
    record.session.statements.iter().filter(about).collect()
}

/// Returns how many people speak in these statements.
fn voices(said: &[&Statement]) -> usize {
    said.iter()
        .flat_map(|s| &s.speakers)
        .collect::<HashSet<&Speaker>>()
        .len()
}
