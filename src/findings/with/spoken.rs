//! With whom the talk dealt most, where no conclusion says so yet.
//!
//! Counts statements and who said them; never says how it goes with anybody, and never counts what somebody chose not to print. What was
//! said in confidence has left the record by then.

use std::collections::HashSet;

use crate::findings::prose::{self, sentence};
use crate::findings::{SectionSource, Sentence};
use crate::say;
use crate::session::{Partner, Speaker, Statement, Status};

/// Statements about a partner from which on the talk dealt with it, and the voices among them: else it was one person's subject.
const DEALT_WITH: (usize, usize) = (3, 2);
/// How many partners are named.
const NAMED: usize = 3;

/// Returns with which partners of outside that are there now the talk dealt most, the most statements first.
pub(in crate::findings) fn most_spoken_of(record: &SectionSource<'_>) -> Option<Sentence> {
    let outside = record.such(|p| p.status == Status::Now && !p.is_internal());
    let mut counted: Vec<(usize, &Partner)> = record
        .heaviest(&outside)
        .into_iter()
        .filter_map(|partner| Some((statements_about(record, partner)?, partner)))
        .collect();
    // Of as many statements the weightier partner stays first.
    counted.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    let partners: Vec<&Partner> = counted.into_iter().take(NAMED).map(|(_, partner)| partner).collect();
    if partners.is_empty() {
        return None;
    }
    let names = record.named(&partners, NAMED).0;
    Some(sentence(
        say!(record.words, "short-spoken", names = names),
        prose::ids(&partners),
    ))
}

/// Returns how many statements are about a partner, where those are enough and more than one person's.
fn statements_about(record: &SectionSource<'_>, partner: &Partner) -> Option<usize> {
    let about = |s: &&Statement| s.about.contains(&partner.id) && s.print != Some(false);
    let said: Vec<&Statement> = record.session.statements.iter().filter(about).collect();
    let voices: HashSet<&Speaker> = said.iter().flat_map(|s| &s.speakers).collect();
    (said.len() >= DEALT_WITH.0 && voices.len() >= DEALT_WITH.1).then_some(said.len())
}
