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
    // *Sint-Jozefschool* is a name whole.
    let whole = name.split_whitespace().next().unwrap_or_default();
    if whole.contains('-') && whole.chars().skip(1).any(char::is_uppercase) {
        return false;
    }
    if own == Lang::Nl && is_of_a_people(&first.to_lowercase()) {
        return false;
    }
    let mut letters = first.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    if !capital || first.chars().count() < 2 || letters.any(char::is_uppercase) {
        return false;
    }
    let lower = first.to_lowercase();
    is_everyday(&lower, own)
        || describes(name, &lower, own)
        || is_label(name, own)
        || own == Lang::Nl && nl::is_several_of(name)
        || (person && !name.chars().skip(1).any(char::is_uppercase))
}

/// Beginnings of Dutch words for a language or a people, which keep their capital: *Franstalige school*, *Turkse vereniging*.
const PEOPLES: &str = "frans nederlands engels duits vlaams waals belgisch turks arabisch marokkaans pools spaans italiaans portugees roemeens bulgaars     russisch oekraïens syrisch afghaans europees amerikaans brussels antwerps gents limburgs";
/// What stands behind them.
const OF_PEOPLES: [&str; 4] = ["", "e", "talig", "talige"];

/// Returns whether a Dutch word, in small letters, says of which language or people something is.
fn is_of_a_people(word: &str) -> bool {
    let of = |people: &str| {
        let rest = word.strip_prefix(people);
        // *Portugese* loses a letter.
        let short = people.strip_suffix("ees").and_then(|stem| word.strip_prefix(stem)) == Some("ese");
        short || rest.is_some_and(|rest| OF_PEOPLES.contains(&rest))
    };
    PEOPLES.split_whitespace().any(of)
}

/// Letters from which on a word is known by its ending.
const LONG: usize = 6;
/// How English words end that say of what kind something is: *cantonal*, *drainage*; the dictionary of English is short.
const ENDINGS: [&str; 11] = [
    "al", "age", "ment", "tion", "sion", "ory", "ary", "ive", "cesan", "arian", "ing",
];
/// Words that end so and keep their capital.
const KEEP: &str = "royal portugal nepal kendal montreal hungary cornwall clement calgary bulgarian hungarian reading worthing kettering dorking barking woking epping beijing";

/// Returns whether an English name of several words, of which the second has no capital, begins with a word that says of what kind it is: *Cantonal
/// inspectorate*, *Comprehensive school in the Ruhr*.
fn describes(name: &str, first: &str, own: Lang) -> bool {
    let small = name
        .split_whitespace()
        .nth(1)
        .is_some_and(|next| !next.contains(char::is_uppercase));
    let ends = || ENDINGS.iter().any(|end| first.ends_with(end));
    let known = || dictionary::is_english(first) || made_of_a_verb(first) || ends();
    let long = first.chars().count() >= LONG && !KEEP.split(' ').any(|word| word == first);
    own == Lang::En && small && long && known()
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
