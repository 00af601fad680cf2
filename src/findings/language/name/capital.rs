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
    is_everyday(&lower, own)
        || describes(name, &lower, own)
        || is_label(name, own)
        || (person && !name.chars().skip(1).any(char::is_uppercase))
}

/// How words end that say of what kind something is: *cantonal*, *drainage*; and words that end so and keep their capital.
const KINDS_EN: [&str; 10] = [
    "al", "age", "ment", "tion", "sion", "ory", "ary", "ive", "cesan", "arian",
];
const KINDS_NL: [&str; 5] = ["lijke", "ale", "aire", "ele", "ieve"];
const KEEP: &str = "royal portugal nepal kendal montreal hungary cornwall clement calgary bulgarian hungarian";
/// Letters from which on such a word is known by its ending.
const LONG: usize = 6;

/// Returns whether a name of several words, of which the second has no capital, begins with a word that says of what kind it is: *Cantonal
/// inspectorate*, *Comprehensive school in the Ruhr*.
fn describes(name: &str, first: &str, own: Lang) -> bool {
    let small = name
        .split_whitespace()
        .nth(1)
        .is_some_and(|next| !next.contains(char::is_uppercase));
    let ends = match own {
        Lang::En => {
            dictionary::is_english(first) || KINDS_EN.iter().any(|end| first.ends_with(end)) || made_of_a_verb(first)
        }
        Lang::Nl => KINDS_NL.iter().any(|end| first.ends_with(end)),
    };
    small && ends && first.chars().count() >= LONG && !KEEP.split(' ').any(|word| word == first)
}

/// Returns whether an English word is an everyday one with *-ing*: *welding*, *cooking*.
fn made_of_a_verb(word: &str) -> bool {
    let base = word.strip_suffix("ing").unwrap_or_default();
    base.chars().count() > 2 && (en::is_word(base) || en::is_word(&format!("{base}e")))
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
