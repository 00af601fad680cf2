//! Reads whether a name keeps its capital inside a sentence, and takes it away.
//!
//! Knows no partner: what the record says of a capital is read before.

use super::en;
use super::nl;
use super::stem::core;
use crate::deck::Lang;
use crate::text::dictionary;

/// Returns whether a name loses its capital inside a sentence: its first word is an everyday word, written with one capital.
pub(super) fn takes_small(name: &str, own: Lang, person: bool) -> bool {
    let first: String = name.chars().take_while(|c| c.is_alphabetic()).collect();
    let mut letters = first.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    if !capital || first.chars().count() < 2 || letters.any(char::is_uppercase) {
        return false;
    }
    let lower = first.to_lowercase();
    is_everyday(&lower, own) || is_label(name, own) || (person && !name.chars().skip(1).any(char::is_uppercase))
}

/// Returns whether a word, in small letters, is one of every day.
pub(super) fn is_everyday(word: &str, own: Lang) -> bool {
    match own {
        // What only ends as an everyday word does is a name: *Arteveldehogeschool*.
        Lang::Nl => nl::is_listed(word) || dictionary::is_word(word),
        Lang::En => en::is_word(word),
    }
}

/// Returns whether an English name is nothing but everyday words, so that its capital is only that of a label: *Food bank*.
pub(super) fn is_label(name: &str, own: Lang) -> bool {
    let core = core(name, &[]);
    own == Lang::En && core.len() > 1 && en::is_phrase(&core)
}

/// Returns a name with a small first letter.
pub(super) fn small(name: &str) -> String {
    let mut letters = name.chars();
    let first: String = letters.next().map(|c| c.to_lowercase().collect()).unwrap_or_default();
    first + letters.as_str()
}
