//! Puts behind the first proposals what says of the same partner again how it goes with it. Takes nothing away.

use crate::findings::SectionSource;
use crate::findings::propose::{FIRST, Proposal};
use crate::text::Id;

/// The rules that tell how it goes with a partner, and how people see it.
const HOW: &str = "opposed differ negative mixed good close views person";
/// How many partners stand in front in the evidence of these.
const PARTNERS: usize = 2;

/// Returns the partners of whom a proposal tells how it goes.
fn of<'p>(record: &SectionSource<'_>, proposal: &'p Proposal) -> Vec<&'p Id> {
    let key = proposal.rule.split(':').next().unwrap_or_default();
    let single = proposal.rule.contains(':') && HOW.split(' ').any(|rule| rule == key);
    let first = proposal.evidence.iter().take(PARTNERS);
    first
        .filter(|id| single && record.session.partner(id).is_some())
        .collect()
}

/// Returns proposals so that among the first no two say of one partner how it goes.
pub(in crate::findings::propose) fn apart(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    let mut kept: Vec<Proposal> = Vec::with_capacity(all.len());
    let mut later: Vec<Proposal> = Vec::new();
    for proposal in all {
        let mine = of(record, &proposal);
        let again = kept.iter().any(|p| of(record, p).iter().any(|id| mine.contains(id)));
        if again && kept.len() < FIRST {
            later.push(proposal);
            continue;
        }
        if kept.len() == FIRST {
            put_behind(&mut kept, &mut later);
        }
        kept.push(proposal);
    }
    put_behind(&mut kept, &mut later);
    kept
}

/// Puts proposals behind the others; none weighs more than the last before it.
fn put_behind(kept: &mut Vec<Proposal>, later: &mut Vec<Proposal>) {
    let most = kept.last().map_or(usize::MAX, |p| p.weight);
    kept.extend(later.drain(..).map(|p| {
        let weight = p.weight.min(most);
        p.weighing(weight)
    }));
}
