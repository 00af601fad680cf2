//! Takes the words of a theme or a gap away that another proposal repeats already: it shows other words that tell it, or its claim alone.
//!
//! Takes no claim away but that of conditions of which only names are left.

use super::same_words::{is, quoted};
use crate::findings::SectionSource;
use crate::findings::language::prose::one_line;
use crate::findings::propose::Proposal;
use crate::findings::propose::repeated::told;
use crate::findings::propose::rules::best_words::{shared_with, telling};
use crate::findings::propose::wording::hindering::CONDITIONS;
use crate::findings::statements::replies::leans_on;
use crate::session::{Statement, Theme};
use crate::text::{Id, Text};

/// The rules whose claim says something without words.
const SORTED: &str = "theme together gap";
/// The rules of which the words are those of a theme.
const THEME: &str = "theme";
/// How many statements are few.
const FEW: usize = 2;
/// How many statements on a theme are read for one that nothing repeats yet.
const READ: usize = 6;

/// Returns proposals in which a theme or a gap repeats nothing that another shows.
pub(in crate::findings::propose) fn told_once(record: &SectionSource<'_>, all: Vec<Proposal>) -> Vec<Proposal> {
    let shown: Vec<Vec<&Statement>> = all.iter().map(|p| quoted(record, p)).collect();
    let elsewhere = |at: usize, id: &Id| {
        let gap = all.get(at).is_some_and(|p| is(p, "gap"));
        let others = all.iter().zip(&shown).enumerate().filter(|(other, _)| *other != at);
        // Of two that only sort, the first keeps its words; a long exchange makes another point than a gap.
        others
            .filter(|(other, (p, said))| (!is(p, SORTED) || *other < at) && !(gap && said.len() > FEW))
            .any(|(_, (_, said))| said.iter().any(|s| s.id == *id))
    };
    let one = |(at, proposal): (usize, &Proposal)| {
        let mine = shown.get(at).map(Vec::as_slice).unwrap_or_default();
        let mut new: Vec<&Statement> = mine.iter().copied().filter(|s| !elsewhere(at, &s.id)).collect();
        // What hangs on words that are told elsewhere stands with them.
        if new
            .iter()
            .any(|s| leans_on(record, s).is_some_and(|on| !new.iter().any(|s| s.id == on.id)))
        {
            new = mine.to_vec();
        }
        // What is left and tells the theme less would bear it less.
        let best = own_words(record, proposal, mine);
        if is(proposal, THEME) && own_words(record, proposal, &new) < best.min(MEANT) {
            new = Vec::new();
        }
        if !is(proposal, SORTED) || mine.len() == new.len() {
            return Some(proposal.clone());
        }
        let other = || {
            other_words(record, proposal, mine)
                .into_iter()
                .find(|s| !elsewhere(at, &s.id))
        };
        let said = if new.is_empty() {
            other().into_iter().collect()
        } else {
            new
        };
        match said.is_empty() {
            true if is(proposal, "together") && are_explained(record, proposal) => {
                Some(showing(record, proposal, &said))
            }
            // Names of conditions say nothing without words.
            true if proposal.rule.as_str() == format!("together:{CONDITIONS}") => None,
            true if !is(proposal, "gap") => Some(proposal.clone()),
            _ => Some(showing(record, proposal, &said)),
        }
    };
    all.iter().enumerate().filter_map(one).collect()
}

/// Returns whether each theme of a proposal has a note, so that its claim says something without words.
fn are_explained(record: &SectionSource<'_>, proposal: &Proposal) -> bool {
    let themes = record.session.themes.iter();
    themes
        .filter(|theme| proposal.evidence.contains(&theme.id))
        .all(|theme| theme.note.is_some())
}

/// Returns what else tells the theme of a proposal as well as its own words.
fn other_words<'a>(record: &SectionSource<'a>, proposal: &Proposal, own: &[&Statement]) -> Vec<&'a Statement> {
    let Some(theme) = theme_of(record, proposal) else {
        return Vec::new();
    };
    let best = own_words(record, proposal, own);
    let mut others = telling(record, theme, READ);
    others.retain(|s| shared_with(theme, s) >= best.min(MEANT));
    others
}

fn theme_of<'a>(record: &SectionSource<'a>, proposal: &Proposal) -> Option<&'a Theme> {
    let id = proposal.evidence.first().filter(|_| is(proposal, THEME))?;
    record.session.themes.iter().find(|theme| theme.id == *id)
}

/// Returns how many words of the theme of a proposal the one of these statements shares that shares most.
fn own_words(record: &SectionSource<'_>, proposal: &Proposal, said: &[&Statement]) -> usize {
    let shared = theme_of(record, proposal).and_then(|theme| said.iter().map(|s| shared_with(theme, s)).max());
    shared.unwrap_or_default()
}

/// Words of a theme that a statement shares from which on it tells it.
const MEANT: usize = 2;

/// Returns a proposal with these words and no others.
fn showing(record: &SectionSource<'_>, proposal: &Proposal, said: &[&Statement]) -> Proposal {
    let bare = Proposal {
        text: Text::new(&proposal.claim),
        ..proposal.clone()
    };
    bare.saying(said.iter().map(|s| told(record, s, &one_line(&s.text))).collect())
}
