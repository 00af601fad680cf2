//! Leaves out what only lists marks, where enough was told in words: such a list says nothing of this school.

use super::same_words::{is, quoted};
use crate::findings::SectionSource;
use crate::findings::propose::Proposal;

/// The rules whose claim only names or counts those that bear a mark or a tie.
const LISTS: &str =
    "informal referral roles talk views thin dense faded grown overlap positive hub broker near-domain two-way one-way";
/// From how many other proposals on they say too little.
const ENOUGH: usize = 10;

fn is_bare(record: &SectionSource<'_>, proposal: &Proposal) -> bool {
    is(proposal, LISTS) && quoted(record, proposal).is_empty()
}

/// Returns whether enough is told in words, settled or not, to leave bare lists out.
pub(in crate::findings::propose) fn is_rich(record: &SectionSource<'_>, all: &[Proposal]) -> bool {
    all.iter().filter(|p| !is_bare(record, p)).count() >= ENOUGH
}

/// Returns proposals without the bare lists.
pub(in crate::findings::propose) fn without_lists(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    all.into_iter().filter(|p| !is_bare(record, p)).collect()
}
