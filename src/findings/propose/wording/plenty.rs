//! Reads clause by clause whether a text says that there is plenty of a subject, or that it is short.
//!
//! Reads one text, in Dutch and English; silent in doubt. Knows no record.

use super::shortage::{Sense, sense};
use super::subject_words::{SUBJECTS, SubjectWords};
use crate::findings::language::clause::spaced;
use crate::text::fold;

/// Words with which a clause states nothing that is so.
const UNSURE: &str = "als indien wanneer zou zouden vroeger was waren nodig moet moeten vraagt kost if when would should was were used need needs needed must takes costs";
/// Words that deny.
const DENIES: &str = "geen niet nooit zonder niemand no not never without nobody";
/// Phrases that say that there is plenty.
const PLENTY: [&str; 27] = [
    " zat ",
    " op overschot ",
    " geen probleem ",
    " te over ",
    " to spare ",
    " no problem ",
    " no lack ",
    " no shortage ",
    " geen tekort ",
    " niet te kort ",
    " te kort komen wij niet ",
    " te kort komen we niet ",
    " not short of ",
    " not what i am short of ",
    " not what we are short of ",
    " we are rich ",
    " we zijn rijk ",
    " wij zijn rijk ",
    " met emmers ",
    " met bakken ",
    " met hopen ",
    " in overvloed ",
    " by the bucket ",
    " in heaps ",
    " in abundance ",
    " more money than ",
    " meer geld dan ",
];
/// How a clause begins to say that there is something.
const THERE_IS: [&str; 8] = [
    " er is ",
    " er zijn ",
    " is er ",
    " zijn er ",
    " there is ",
    " there are ",
    " we hebben ",
    " we have ",
];
/// How near behind it the word stands.
const NEAR: usize = 3;

/// Returns what a text says of a subject, read clause by clause.
pub(in crate::findings::propose) fn amount(subject: &SubjectWords, text: &str) -> Sense {
    let folded = fold(text).replace(" maar ", ". ").replace(" but ", ". ");
    let clauses = folded.split_inclusive(['.', '!', '?', ';', ':', ',', '–']);
    let said: Vec<Sense> = clauses
        .filter(|clause| !clause.ends_with('?') && subject.named_in(clause))
        .map(|clause| of_clause(subject, clause))
        .collect();
    match (said.contains(&Sense::Short), said.contains(&Sense::Enough)) {
        (true, false) => Sense::Short,
        (false, true) => Sense::Enough,
        _ => Sense::None,
    }
}

/// Returns what a title, a note or a gap says of a subject. Plenty it says only in a clause that names the subject; a shortage also where the clause
/// that says so names none: *Time and cover. There is always too little.*
pub(in crate::findings::propose) fn noted_amount(subject: &SubjectWords, text: &str) -> Sense {
    let another = || {
        let mut others = SUBJECTS.iter().filter(|one| one.scarce && one.key != subject.key);
        others.any(|one| amount(one, text) == Sense::Short)
    };
    match amount(subject, text) {
        Sense::None if subject.told_in(text) && sense(text) == Sense::Short && !another() => Sense::Short,
        said => said,
    }
}

fn of_clause(subject: &SubjectWords, clause: &str) -> Sense {
    let said = spaced(clause);
    let has = |list: &str| {
        said.split_whitespace()
            .any(|word| list.split(' ').any(|one| one == word))
    };
    if has(UNSURE) {
        return Sense::None;
    }
    if is_plenty(&said) {
        return Sense::Enough;
    }
    let known = sense(clause);
    let stands = |begin: &&str| {
        let behind = said.split_once(*begin).map(|(_, rest)| rest).unwrap_or_default();
        let near: Vec<&str> = behind.split_whitespace().take(NEAR).collect();
        subject.named_in(&near.join(" "))
    };
    match known {
        Sense::None if subject.is_denied(clause) && !says_what_it_is(&said) => Sense::Short,
        Sense::None if !has(DENIES) && THERE_IS.iter().any(stands) => Sense::Enough,
        known => known,
    }
}

/// Returns whether words say that there is plenty: *no money problem* is one word apart.
pub(in crate::findings::propose) fn is_plenty(said: &str) -> bool {
    let words: Vec<&str> = said.split_whitespace().collect();
    let denied = |at: usize| words.get(at).is_some_and(|word| matches!(*word, "no" | "geen"));
    let trouble = |at: usize| {
        words
            .get(at)
            .is_some_and(|word| word.ends_with("problem") || word.ends_with("probleem"))
    };
    let none = |at: usize| denied(at) && (trouble(at + 1) || trouble(at + 2));
    PLENTY.iter().any(|phrase| said.contains(phrase)) || (0..words.len()).any(none)
}

/// Returns whether a clause says what something is, or is not: *that is no money, that is sleep* lacks nothing.
fn says_what_it_is(said: &str) -> bool {
    let words: Vec<&str> = said.split_whitespace().collect();
    let there = words.iter().any(|word| *word == "er" || *word == "there");
    let is = |word: &str| matches!(word, "is" | "zijn" | "are");
    let denied = |at: usize| {
        words
            .iter()
            .skip(at + 1)
            .take(4)
            .any(|word| matches!(*word, "geen" | "no" | "not" | "niet"))
    };
    !there && words.iter().enumerate().any(|(at, word)| is(word) && denied(at))
}

#[cfg(test)]
mod tests {
    use super::{is_plenty, spaced};

    #[test]
    fn plenty_is_told_from_a_shortage() {
        for text in [
            "We have no budget problem.",
            "Wij hebben geen geldprobleem.",
            "Room is not what we are short of.",
            "De stad stort meer geld dan wij vragen.",
            "Het hout komt hier met bakken binnen.",
            "Chairs come in heaps.",
        ] {
            assert!(is_plenty(&spaced(text)), "{text}");
        }
        for text in [
            "That is a problem of money.",
            "Geen geld, dat is het probleem.",
            "We are short of chairs.",
        ] {
            assert!(!is_plenty(&spaced(text)), "{text}");
        }
    }
}
