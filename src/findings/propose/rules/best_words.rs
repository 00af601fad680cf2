//! Which statements under a theme tell it best. Makes no proposal.

use crate::findings::propose::QUOTED;
use std::collections::BTreeSet;

use super::paired::{carrying, same};
use crate::findings::SectionSource;
use crate::findings::propose::wording::phrases::sentences;
use crate::findings::propose::wording::shifts::{goes_from_first_to_later, tells_of_then, was_otherwise};
use crate::findings::propose::wording::tone::is_ironic;
use crate::findings::statements::replies::leans_on;
use crate::session::{Statement, Theme};

/// Words that a statement has that is repeated.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=QUOTED;

/// How many statements under a theme are few.
const FEW: usize = 3;

/// Returns whether a text begins by telling how it was, and does not say how it is since.
fn opens_with_then(text: &str) -> bool {
    !was_otherwise(text) && sentences(text).next().is_some_and(tells_of_then)
}

/// Returns how many of these words a statement holds, in any form.
fn shared(words: &BTreeSet<String>, statement: &Statement) -> usize {
    let said = carrying(&statement.text);
    let holds = |word: &&String| said.iter().any(|one| same(one, word));
    words.iter().filter(holds).count()
}

/// Returns how many words of the title and the note of a theme a statement shares.
pub(in crate::findings::propose) fn shared_with(theme: &Theme, statement: &Statement) -> usize {
    shared(&words_of(theme), statement)
}

fn words_of(theme: &Theme) -> BTreeSet<String> {
    carrying(&format!(
        "{} {}",
        theme.title,
        theme.note.as_deref().unwrap_or_default()
    ))
}

/// Returns the first statement under a theme with what answers it or hangs on it there: who put both under one title meant the two.
fn exchange<'a>(record: &SectionSource<'a>, alone: &[&'a Statement], adding: &[&'a Statement]) -> Vec<&'a Statement> {
    let answer = |one: &&'a Statement| {
        let on = |s: &&&'a Statement| leans_on(record, s).is_some_and(|before| before.id == one.id);
        adding.iter().find(on).map(|s| vec![*one, *s])
    };
    alone.iter().find_map(answer).unwrap_or_default()
}

/// Returns the statements that a theme rests on and that share most words with its title and note, with what adds to one of them; in the order of
/// noting. What begins with how it was tells no theme.
pub(in crate::findings::propose) fn telling<'a>(
    record: &SectionSource<'a>,
    theme: &Theme,
    most: usize,
) -> Vec<&'a Statement> {
    let fair = |s: &&Statement| {
        LENGTH.contains(&s.text.split_whitespace().count())
            && s.print != Some(false)
            && !record.exchanges.is_opposed(&s.id)
            && !is_ironic(&s.text)
            && !opens_with_then(&s.text)
    };
    let mine = words_of(theme);
    let said = theme.evidence.iter().filter_map(|id| record.session.statement(id));
    let (alone, adding): (Vec<&Statement>, Vec<&Statement>) =
        said.filter(fair).partition(|s| leans_on(record, s).is_none());
    let mut ranked: Vec<((usize, bool), &Statement)> = alone
        .iter()
        .copied()
        .map(|s| ((shared(&mine, s), goes_from_first_to_later(&s.text)), s))
        .collect();
    // A stable sort: of equals the one that somebody put first comes first.
    ranked.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    let best = ranked.iter().filter(|(rank, _)| *rank > (0, false));
    let mut found: Vec<&Statement> = best.map(|(_, s)| *s).take(most).collect();
    // What shares no word with a theme tells it only where hardly anything else stands there.
    if found.is_empty() && ranked.len() <= FEW {
        found.extend(ranked.first().map(|(_, s)| *s));
    }
    if found.is_empty() {
        return exchange(record, &alone, &adding);
    }
    let adds = |s: &&Statement| leans_on(record, s).is_some_and(|before| found.iter().any(|one| one.id == before.id));
    let more: Vec<&Statement> = adding.into_iter().filter(adds).take(most - found.len()).collect();
    found.extend(more);
    found.sort_by_key(|s| record.order.get(&s.id));
    found
}
