//! With whom the talk dealt most, where no conclusion says so yet.
//!
//! Counts statements and who said them; never says how it goes with anybody, and never counts what somebody chose not to print. What was
//! said in confidence has left the record by then.

use std::collections::HashSet;

use crate::findings::choosing::length::Length;
use crate::findings::language::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Experience, Partner, Speaker, Statement, Status};
use crate::text::Id;

/// Statements about a partner from which on the talk dealt with it, and the voices among them: else it was one person's subject.
const DEALT_WITH: (usize, usize) = (3, 2);
/// How many partners are named.
const NAMED: usize = 3;

/// Returns with which partners of outside that are there now the talk dealt most, the most statements first, and that experiences with the first
/// are mixed, where they are. Those who tie with one that is not named are not the most spoken of.
pub(in crate::findings) fn most_spoken_of(record: &SectionSource<'_>) -> Option<Sentence> {
    let counted = counted(record);
    let partners = spoken_of(&counted);
    let ties = counted
        .get(NAMED)
        .is_some_and(|(next, _)| counted.first().is_some_and(|(n, _)| n == next));
    let main = partners.first()?;
    let names = record.named(&partners, NAMED).0;
    let text = match ties {
        true => say!(record.words, "short-spoken-much", names = names),
        false => say!(record.words, "short-spoken", names = names),
    };
    let mixed = main.experience == Some(Experience::Mixed) && record.length == Length::Wall;
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
    let named = || prose::ids(&spoken_of(&counted(record)));
    record.subjects.get_or_init(named)
}

/// Returns which of the partners with which the talk dealt are named: those above the first that is not, or else the weightiest.
fn spoken_of<'a>(counted: &[(usize, &'a Partner)]) -> Vec<&'a Partner> {
    let next = counted.get(NAMED).map_or(0, |(n, _)| *n);
    let first = counted.iter().take(NAMED);
    let above: Vec<&Partner> = first.clone().filter(|(n, _)| *n > next).map(|(_, p)| *p).collect();
    match above.is_empty() {
        true => first.map(|(_, partner)| *partner).collect(),
        false => above,
    }
}

/// Returns the partners with which the talk dealt, each with how many statements are about it, the most first.
fn counted<'a>(record: &SectionSource<'a>) -> Vec<(usize, &'a Partner)> {
    let outside = record.such(|p| p.status == Status::Now && !p.is_internal());
    let mut counted: Vec<(usize, &Partner)> = record
        .heaviest(&outside)
        .into_iter()
        .filter_map(|partner| Some((statements_about(record, partner)?, partner)))
        .collect();
    // Of as many statements the weightier partner stays first.
    counted.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    counted
}

/// Returns how many statements are about a partner, where those are enough and more than one person's.
fn statements_about(record: &SectionSource<'_>, partner: &Partner) -> Option<usize> {
    let about = |s: &&Statement| s.about.contains(&partner.id) && s.print != Some(false);
    let said: Vec<&Statement> = record.session.statements.iter().filter(about).collect();
    let voices: HashSet<&Speaker> = said.iter().flat_map(|s| &s.speakers).collect();
    (said.len() >= DEALT_WITH.0 && voices.len() >= DEALT_WITH.1).then_some(said.len())
}
