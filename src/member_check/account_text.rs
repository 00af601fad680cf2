//! The sentence in which a remark is told: *Collega 4 (leraar) mist de kinderopvang, omdat …*.
//!
//! Numbers begin again at every question and follow the order of the record, so that nobody can be followed from one to the next.

use super::grammar::{Grammar, behind, whole_word};
use super::modality::is_quantity;
use super::wording::{is_clause, is_occasion, is_of_speaker, is_sentence};
use crate::deck::{Change, Deck, MemberCheck, RemarkKind, RemarkSort};
use crate::locale::Words;
use crate::say;
use crate::session::Remark;
use crate::text::{Line, fold};

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

/// Returns what stands before and behind a remark. What says by itself what its sort says is told as it was said: *merkt op: de ouders mogen
/// dichter*. Nothing stands before a sentence about the one who said it, which has its verb; no colon before a clause: *merkt op dat …*.
fn form<'a>(check: &'a MemberCheck, sort: &'a RemarkSort, text: &str) -> (&'a str, &'a str) {
    let plain = check.sorts.last().filter(|_| is_worded(sort, text)).unwrap_or(sort);
    let (before, after) = plain.form();
    let tells_anything = plain.counts == RemarkKind::Observes || plain.change == Some(Change::Other);
    if tells_anything && before.ends_with(':') && is_of_speaker(text) {
        return ("", after);
    }
    let verb = before.split(' ').count() <= 2;
    let goes_on = tells_anything && verb && is_clause(text) || plain.counts == RemarkKind::Use && is_occasion(text);
    if goes_on {
        let before = before.trim_end_matches(':');
        return (without_last(before, text), after);
    }
    (before, after)
}

/// Returns the words before a remark without the last, where the remark ends with it: *zou de kaart op de studiedag gebruiken*.
fn without_last<'a>(before: &'a str, text: &str) -> &'a str {
    match before.rsplit_once(' ') {
        Some((front, last)) if text.rsplit(' ').next().is_some_and(|end| fold(end) == fold(last)) => front,
        _ => before,
    }
}

/// Returns whether a remark holds the words of its sort itself, so that they are not said once more: a sentence with them, or words that say
/// how much there is of something.
fn is_worded(sort: &RemarkSort, text: &str) -> bool {
    if sort.change == Some(Change::Other) || sort.counts == RemarkKind::Observes {
        return false;
    }
    let begins = sort.begins.iter().any(|word| behind(text, word).is_some());
    let mut words = sort.words.iter();
    let holds = |word: &Line| whole_word(text, word).is_some() && is_sentence(text);
    let much = |word: &Line| is_quantity(word) && behind(text, word).is_some();
    begins || words.any(|word| holds(word) || much(word))
}

/// Returns what is told of the one who remarked it, without the colleague: *mist de kinderopvang, omdat …*.
pub fn said(deck: &Deck, remark: &Remark) -> String {
    let text = remark.text.replace('\n', " ");
    let text = text.trim_end_matches(['.', ' ']);
    let sort = deck.member_check.as_ref().and_then(|check| check.sort(&remark.sort));
    let sort = sort.zip(deck.member_check.as_ref());
    let (before, after) = sort.map_or(("", ""), |(sort, check)| form(check, sort, text));
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
