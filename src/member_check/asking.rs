//! What a remark asks for whose words stand elsewhere than at its beginning: *ouders dichter*, *de bib ontbreekt*, *het CLB mag dichter staan*.
//!
//! A name before the words of a sort is taken without them; a sentence is kept whole. Never takes a sentence for a request that names
//! no partner of the map, or that denies something: it then stands as it was said.

use super::grammar::{Grammar, behind, whole_word};
use super::modality::{is_adverb, is_quantity, requests, says_wrong};
use super::wording::{denies, image, is_like_a_name};
use crate::deck::{Change, RemarkKind, RemarkSort, SortId};

impl<'a> Grammar<'a> {
    /// Returns the sort of a remark, and what is told of it; nothing where no word gives one. `named` is whether it names a partner of
    /// the map.
    pub fn asked<'b>(&self, raw: &'b str, named: bool) -> Option<(&'a SortId, &'b str)> {
        let Some((id, said)) = self.sort(raw) else {
            return self.elsewhere(raw, named);
        };
        if !self.check.sort(id).is_some_and(is_open) || said == raw {
            return Some((id, said));
        }
        // *Ook dichter: de ouders* asks for more than to add something.
        let inner = self
            .sort(said)
            .filter(|(inner, _)| self.check.sort(inner).is_some_and(moves));
        inner.or_else(|| self.elsewhere(said, named)).or(Some((id, said)))
    }

    /// Returns whether a sort is about a partner that is on the map already: it is to go, or to move.
    pub fn is_of_one_there(&self, sort: &str) -> bool {
        self.check
            .sort(sort)
            .is_some_and(|sort| moves(sort) && sort.change != Some(Change::Add))
    }

    /// Returns what is told of a remark of a sort: an image without the word that only likens it.
    pub fn bare<'b>(&self, sort: &str, said: &'b str) -> &'b str {
        let is_image = self
            .check
            .sort(sort)
            .is_some_and(|sort| sort.counts == RemarkKind::Image);
        if is_image { image(said) } else { said }
    }

    /// Returns the sort that words at the end or in the middle of a remark give.
    fn elsewhere<'b>(&self, raw: &'b str, named: bool) -> Option<(&'a SortId, &'b str)> {
        self.at_the_end(raw, named)
            .or_else(|| self.requested(raw).filter(|_| named).map(|id| (id, raw)))
    }

    /// Returns the sort of the words that end a remark, and the name before them.
    fn at_the_end<'b>(&self, raw: &'b str, named: bool) -> Option<(&'a SortId, &'b str)> {
        let sorts = self.check.sorts.iter().filter(|sort| moves(sort));
        let fits = |sort: &'a RemarkSort| {
            let may = named || sort.change == Some(Change::Add);
            let fronts = sort
                .words
                .iter()
                .filter(|word| !is_quantity(word))
                .filter_map(|word| before(raw, word));
            let fronts = fronts.filter(|front| may && is_like_a_name(front));
            fronts.map(|front| (&sort.id, front)).collect::<Vec<_>>()
        };
        sorts.flat_map(fits).min_by_key(|(_, front)| front.len())
    }

    /// Returns the sort of the change that a sentence asks for.
    fn requested(&self, raw: &str) -> Option<&'a SortId> {
        let sorts = self
            .check
            .sorts
            .iter()
            .filter(|sort| moves(sort) && sort.change != Some(Change::Add));
        let fits = |sort: &'a RemarkSort| {
            let words = sort.words.iter().filter(|word| {
                let single = sort.change == Some(Change::Remove) && !word.contains(' ');
                without(raw, word).is_some_and(|rest| {
                    !denies(&rest) && !is_adverb(word) && (says_wrong(word) || !single && requests(raw, word))
                })
            });
            words.map(|word| (word.len(), &sort.id)).collect::<Vec<_>>()
        };
        let found = sorts.flat_map(fits).max_by_key(|(length, _)| *length);
        found.map(|(_, id)| id)
    }
}

/// Returns whether a sort asks for a partner to come, to go or to move.
fn moves(sort: &RemarkSort) -> bool {
    matches!(
        sort.change,
        Some(Change::Add | Change::Remove | Change::Nearer | Change::Farther)
    )
}

/// Returns whether a sort takes anything that is said, so that what is said may ask for more.
fn is_open(sort: &RemarkSort) -> bool {
    sort.counts == RemarkKind::Observes || sort.counts == RemarkKind::Adds && sort.change == Some(Change::Other)
}

/// Returns what stands before words that end a text.
fn before<'a>(raw: &'a str, words: &str) -> Option<&'a str> {
    let count = words.chars().count();
    let start = raw.char_indices().rev().nth(count.checked_sub(1)?)?.0;
    let (front, tail) = raw.split_at_checked(start)?;
    let ends = behind(tail, words).is_some_and(str::is_empty) && front.ends_with([' ', ',', ':']);
    Some(front.trim_matches([' ', ',', ':'])).filter(|front| ends && !front.is_empty())
}

/// Returns a text without words that stand in it.
fn without(raw: &str, words: &str) -> Option<String> {
    let at = whole_word(raw, words)?;
    let (front, tail) = (raw.get(..at)?, raw.get(at + words.len()..)?);
    Some(format!("{front}{tail}"))
}
