//! The sentence in which a remark is told: *Collega 4 (leraar) mist de kinderopvang, omdat …*.
//!
//! Numbers begin again at every question and follow the order of the record, so that nobody can be followed from one to the next.

use super::grammar::Grammar;
use super::wording::{is_clause, is_of_speaker};
use crate::deck::{Deck, RemarkKind, RemarkSort};
use crate::locale::Words;
use crate::say;
use crate::session::Remark;

/// Returns the remarks of each question of a deck, in order, each with its number and its sentence.
pub fn told<'a>(deck: &Deck, words: &Words, remarks: &[&'a Remark]) -> Vec<(usize, Vec<(&'a Remark, String)>)> {
    let questions = deck.member_check.iter().flat_map(|check| &check.questions);
    let of = |(at, id): (usize, &str)| {
        let here = remarks.iter().filter(|remark| *remark.question == *id);
        let told = here
            .enumerate()
            .map(|(n, remark)| (*remark, sentence(deck, words, remark, n + 1)));
        (at, told.collect())
    };
    questions
        .map(|question| question.id.as_str())
        .enumerate()
        .map(of)
        .collect()
}

/// Returns the sentence of a remark, with the number of the colleague.
pub fn sentence(deck: &Deck, words: &Words, remark: &Remark, number: usize) -> String {
    let number = number.to_string();
    let who = match &remark.who {
        Some(who) => say!(
            words,
            "check-colleague-function",
            number = number,
            function = who.as_str()
        ),
        None => say!(words, "check-colleague", number = number),
    };
    format!("{who} {}", said(deck, remark))
}

/// Returns what stands before and behind a remark: nothing where a sort that tells anything as it was said holds a sentence about the one
/// who said it, which has its verb; no colon before a clause: *merkt op dat …*.
fn form<'a>(sort: &'a RemarkSort, text: &str) -> (&'a str, &'a str) {
    let (before, after) = sort.form();
    let tells_anything = sort.counts == RemarkKind::Observes || !sort.begins.is_empty();
    if tells_anything && before.ends_with(':') && is_of_speaker(text) {
        return ("", after);
    }
    if tells_anything && is_clause(text) {
        return (before.trim_end_matches(':'), after);
    }
    (before, after)
}

/// Returns what is told of the one who remarked it, without the colleague: *mist de kinderopvang, omdat …*.
pub fn said(deck: &Deck, remark: &Remark) -> String {
    let text = remark.text.replace('\n', " ");
    let text = text.trim_end_matches(['.', ' ']);
    let sort = deck.member_check.as_ref().and_then(|check| check.sort(&remark.sort));
    let (before, after) = sort.map_or(("", ""), |sort| form(sort, text));
    let after = after.trim_end_matches('.');
    let mut out = [before, text, after]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if let (Some(because), Some(grammar)) = (&remark.because, Grammar::of(deck)) {
        let because = because.replace('\n', " ");
        out.push_str(&format!(
            ", {}",
            grammar.told_reason(because.trim_end_matches(['.', ' ']))
        ));
    }
    if let Some(agree) = remark.agree {
        out.push_str(&format!(" (×{agree})"));
    }
    let ended = out.ends_with(['!', '?', '…']);
    if !ended {
        out.push('.');
    }
    out
}
