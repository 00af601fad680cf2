//! The rule that tells of whom the record says that both learn, where no words bear both sides.
//!
//! The claim says only what was noted; the words are what was said of the partner and laments nothing.

use super::repeated::told;
use super::tone::{SaidTone, tone};
use super::voiced::said_of;
use super::{Proposal, is_now, proposal, spoken};
use crate::findings::SectionSource;
use crate::findings::prose::{full, ids, number, one_line};
use crate::say;
use crate::session::{Experience, Learning, Partner, Statement};

/// How many partners are told, the weightiest, and how many statements on them.
const MOST: usize = 3;
const TOLD: usize = 3;

/// Proposes of whom the record says that both learn, with what was said of them; what `both-ways` tells is left out.
pub(super) fn both_noted(record: &SectionSource<'_>) -> Vec<Proposal> {
    let before = spoken::both_ways(record);
    let poor = |p: &Partner| matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let marked = |p: &Partner| {
        let told = before.iter().any(|found| found.evidence.contains(&p.id));
        p.learning == Some(Learning::Both) && is_now(p) && !p.is_internal() && !poor(p) && !told
    };
    let words = |partner: &Partner| {
        let said = said_of(record, partner).into_iter();
        let mut fair: Vec<&Statement> = said
            .filter(|s| s.about.len() == 1 && tone(&s.text) != SaidTone::Poor)
            .collect();
        fair.sort_by_key(|s| record.order.get(&s.id));
        fair
    };
    let such = record.heaviest(&record.such(marked));
    let spoken: Vec<(&Partner, Vec<&Statement>)> = such.into_iter().map(|p| (p, words(p))).collect();
    let of: Vec<&(&Partner, Vec<&Statement>)> = spoken.iter().filter(|(_, said)| !said.is_empty()).take(MOST).collect();
    if of.is_empty() {
        return Vec::new();
    }
    let partners: Vec<&Partner> = of.iter().map(|(partner, _)| *partner).collect();
    let most = if of.len() == 1 { TOLD } else { 1 };
    let said: Vec<&Statement> = of
        .iter()
        .flat_map(|(_, said)| said.iter().copied().take(most))
        .collect();
    let claim = full(&say!(
        record.words,
        "propose-both-noted",
        names = record.told(&partners)
    ));
    let words = said.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
    let evidence = ids(&partners)
        .into_iter()
        .chain(said.iter().map(|s| s.id.clone()))
        .collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    vec![
        proposal("both-noted", &claim, evidence, &measure)
            .saying(words)
            .weighing(8),
    ]
}
