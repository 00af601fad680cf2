//! The rule that tells of whom the record says that both learn.
//!
//! The claim says only what was noted, never who of the two learns in the words; these are the ones that tell of learning.

use super::in_a_row::{holds, row_on};
use super::voiced::said_of;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::learning::tells_learning;
use crate::findings::propose::wording::tone::{SaidTone, tone};
use crate::findings::propose::{Proposal, is_now, proposal};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::{Experience, Learning, Partner, Statement};
use crate::text::Id;

/// How many partners are told, the weightiest, how much less the last weighs than the first, and how many statements are repeated on each.
const MOST: usize = 6;
const LESS: usize = 2;
const TOLD: usize = 2;

/// Returns what was said of a partner and tells of learning, each behind what it answers, in the order of noting.
fn words_on<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let alone = |s: &&Statement| s.about.len() == 1 && tone(&s.text) != SaidTone::Poor;
    let said = said_of(record, partner).into_iter().filter(alone);
    let mut near: Vec<&Statement> = said.filter(|s| tells_learning(&s.text)).collect();
    near.sort_by_key(|s| record.order.get(&s.id));
    let mut found: Vec<&Statement> = Vec::new();
    for statement in near.into_iter().take(TOLD) {
        let before = leans_on(record, statement).filter(|b| b.about == statement.about);
        for one in before.into_iter().chain([statement]) {
            if !found.iter().any(|known| known.id == one.id) {
                found.push(one);
            }
        }
    }
    found.sort_by_key(|s| record.order.get(&s.id));
    // What several said of it right after one another tells it from both sides.
    let row = row_on(record, partner);
    let ids: Vec<&Id> = found.iter().map(|s| &s.id).collect();
    if !ids.is_empty() && holds(&row, &ids) {
        row
    } else {
        found
    }
}

/// Returns whether what was said of a partner tells of learning, so that it bears the mark.
pub(super) fn has_words(record: &SectionSource<'_>, partner: &Partner) -> bool {
    !words_on(record, partner).is_empty()
}

/// Proposes of whom the record says that both learn, with what was said of them.
pub(super) fn both_noted(record: &SectionSource<'_>) -> Vec<Proposal> {
    let poor = |p: &Partner| matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let marked = |p: &Partner| p.learning == Some(Learning::Both) && is_now(p) && !p.is_internal() && !poor(p);
    let one = |partner: &Partner| {
        let said = words_on(record, partner);
        let claim = full(&say!(record.words, "propose-both-noted", names = record.name(partner)));
        let words = said.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
        let ids = said.iter().map(|s| s.id.clone());
        let evidence = std::iter::once(partner.id.clone()).chain(ids).collect();
        let n = said.len();
        let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
        let found = proposal(&format!("both-noted:{}", partner.id), &claim, evidence, &measure);
        (n > 0).then(|| found.saying(words))
    };
    let such = record.heaviest(&record.such(marked));
    let found = such.into_iter().filter_map(one).take(MOST).enumerate();
    found.map(|(at, p)| p.weighing(8 - at.min(LESS))).collect()
}
