//! Cuts a part of a sentence into its clauses: what is asked stands in one of them, however it is joined to the others.
//!
//! A part is cut before each *and*, *but* or *so* behind which a clause of its own begins: with those who listen, with whoever speaks, with what was
//! said, or with an order that goes with nobody before it: *I say this here and you must keep it*. *She goes in and writes nothing down* is one clause.

use super::kinds::{KindSet, kinds};
use super::part::WordRow;

const THIS: KindSet = kinds!("this");
const PEOPLE: KindSet = kinds!("you i we");
const VERB: KindSet = kinds!("may finite stay go must will would");

/// What stands for a verb behind *it* and *that*.
const SHORT_VERBS: [&str; 3] = ["s", "ll", "d"];
/// Words for one who is none of those here: an order behind its verb is not said of it.
const ONE_OTHER: [&str; 5] = ["he", "she", "it", "hij", "het"];
const ELSE: [&str; 2] = ["else", "anders"];

/// Returns the clauses of a part, in their order, and behind them what may be one: *maar niet verder*. The part itself where it is one.
pub(super) fn clauses(part: WordRow<'_>) -> Vec<WordRow<'_>> {
    let joints = |begins: fn(WordRow<'_>, usize) -> bool| {
        let all = (1..part.words.len()).filter(|at| part.is(*at, kinds!("and behind")));
        all.filter(|at| begins(part, *at)).collect::<Vec<usize>>()
    };
    let cuts = joints(begins);
    let from = std::iter::once(0).chain(cuts.iter().copied());
    let end = part.words.len();
    let to = cuts.iter().copied().chain([end]);
    let asides = joints(may_begin).into_iter().map(|from| {
        let to = cuts.iter().copied().find(|cut| *cut > from);
        part.cut(from, to.unwrap_or(end))
    });
    from.zip(to)
        .map(|(from, to)| part.cut(from, to))
        .chain(asides)
        .collect()
}

/// Returns whether a clause of its own begins behind a word that joins.
fn begins(part: WordRow<'_>, joint: usize) -> bool {
    let leads = |at: &usize| part.is(*at, kinds!("lead"));
    let first = joint + 1 + (joint + 1..part.words.len()).take_while(leads).count();
    let word = |at: usize| part.words.get(at).map(String::as_str).unwrap_or_default();
    let is_verb = |at: usize| part.is(at, VERB) || SHORT_VERBS.contains(&word(at));
    let this = part.is(first, THIS) && (is_verb(first + 1) || part.is(first + 1, kinds!("part")));
    let inverted = first > joint + 1 && is_verb(first) && part.is(first + 1, PEOPLE.with(THIS));
    let nobody = part.is(first, kinds!("anybody")) && part.is(first, kinds!("not")) && !ELSE.contains(&word(first + 1));
    // *And the parents must not hear of it*.
    let named = part.is(first, kinds!("article det")) && (first + 2..=first + 3).any(|at| part.is(at, kinds!("may")));
    part.is(first, PEOPLE) || this || nobody || inverted || named || orders(part, first)
}

/// Returns whether what stands behind a word that joins may be a clause.
fn may_begin(part: WordRow<'_>, joint: usize) -> bool {
    let opens = part.is(joint, kinds!("behind")) && part.is(joint + 1, kinds!("opening"));
    let asks = part.is(joint + 1, kinds!("asking-word"));
    let denies = part.is(joint + 1, kinds!("dont")) && !part.is(0, kinds!("teller"));
    (opens || asks || denies) && !begins(part, joint)
}

/// Returns whether an order begins at a place that is said of nobody before it.
fn orders(part: WordRow<'_>, at: usize) -> bool {
    let first = part.words.first().map(String::as_str).unwrap_or_default();
    let before = part.cut(0, at).union();
    let of_another = ONE_OTHER.contains(&first) && !before.has(kinds!("may to-do i we"));
    let base = part.words.get(at).is_some_and(|word| !word.ends_with('t'));
    part.is(at, kinds!("order")) && (!part.is(0, kinds!("teller")) || of_another && base)
}
