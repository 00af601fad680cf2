//! Puts other proposals among the first where many of these claim only that somebody spoke of a partner. Takes nothing away.

use super::same_words::is;
use crate::findings::propose::{FIRST, Proposal};

/// The rules that claim only that somebody spoke.
const SPOKEN: &str = "voices differ";
/// How many of them stand among the first.
const MOST: usize = FIRST / 2;

/// Returns proposals, the weightiest first, so that at most half of the first claim only that somebody spoke, where there are enough others.
pub(in crate::findings::propose) fn varied(all: Vec<Proposal>) -> Vec<Proposal> {
    let mut first: Vec<Proposal> = Vec::with_capacity(all.len());
    let (mut later, mut spoken) = (Vec::new(), 0);
    for proposal in all {
        let speaks = is(&proposal, SPOKEN);
        if first.len() < FIRST && speaks && spoken == MOST {
            later.push(proposal);
        } else {
            spoken += usize::from(speaks);
            first.push(proposal);
        }
        if first.len() == FIRST {
            append(&mut first, &mut later);
        }
    }
    append(&mut first, &mut later);
    first
}

/// Puts proposals behind the others; what stands before them weighs as much at least.
fn append(first: &mut Vec<Proposal>, later: &mut Vec<Proposal>) {
    let most = later.iter().map(|p| p.weight).max().unwrap_or_default();
    for proposal in first.iter_mut() {
        proposal.weight = proposal.weight.max(most);
    }
    first.append(later);
}
