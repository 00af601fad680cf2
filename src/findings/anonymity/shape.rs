//! What the letters of a word say by themselves.

use super::lists::{self, marked};
use crate::text::dictionary;

/// Returns whether a word is a capital followed by small letters: `Fatima`, `McCoy`, `El-Amrani`, `O'Brien`, `Damme-de`; not `CLB`, `PowerPoint` or
/// `Tivoli-uren`.
pub(super) fn capitalised(word: &str) -> bool {
    // Most words have none.
    if !word.starts_with(char::is_uppercase) {
        return false;
    }
    let capital = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_uppercase)
            && chars
                .next()
                .is_some_and(|c| c.is_lowercase() || is_mark(c) || c == '\'' || c == '’')
    };
    let letters = word
        .chars()
        .all(|c| c.is_alphabetic() || is_mark(c) || matches!(c, '-' | '\'' | '’'));
    let contraction = word
        .split_once(['\'', '’'])
        .is_some_and(|(stem, rest)| rest == "t" || is_contracted(stem));
    let part = |(at, part): (usize, &str)| capital(part) || at > 0 && marked("particle", part);
    letters && !contraction && word.split('-').enumerate().all(part) && !camel(word)
}

/// English words that are written together with a verb: *They’ve*, *Who’d*.
const CONTRACTED: &str = "i they we you he she it that there this who what where how here let";

/// Returns whether what stands before an apostrophe is such a word.
fn is_contracted(stem: &str) -> bool {
    let lower = stem.to_lowercase();
    CONTRACTED.split_whitespace().any(|word| word == lower)
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Returns whether a capital stands in the middle of a word, as brands have; `McCoy`, `O’Neil` and `D'Hondt` keep theirs.
fn camel(word: &str) -> bool {
    let parts = word.split('-');
    let inside = |part: &str| {
        let letters: Vec<char> = part.chars().collect();
        letters
            .windows(2)
            .skip(2)
            .any(|pair| matches!(pair, [a, b] if a.is_lowercase() && b.is_uppercase()))
    };
    parts.into_iter().any(inside)
}

/// Returns whether a word is a name in capitals only: `FATIMA`.
pub(super) fn shouted(word: &str) -> bool {
    word.chars().count() > 3
        && word.chars().all(char::is_uppercase)
        && !lists::abbreviation(word)
        && (lists::first_name(word) || lists::family_name(word))
}

/// Returns whether a word has two capitals or more and no small letter, as bodies have: `CVO`, `VBS`.
pub(super) fn acronym(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase) && !shouted(word)
}

/// Returns whether a word has no capital.
pub(super) fn is_lower(word: &str) -> bool {
    !word.chars().any(char::is_uppercase)
}

/// Returns whether a word is `Vandenbroeck`, `Vanhoof`, `Elhajji`: a family name that has swallowed its particle.
pub(super) fn joined_particle(lower: &str) -> bool {
    let swallowed = ["vanden", "vander", "vande", "van", "verd", "verm"]
        .iter()
        .take(4)
        .any(|start| lower.strip_prefix(start).is_some_and(|rest| rest.chars().count() > 2));
    swallowed && !dictionary::is_simple(lower)
}

/// Returns whether a word has a spelling that neither Dutch nor English has.
pub(super) fn foreign(lower: &str) -> bool {
    lower
        .chars()
        .any(|c| !c.is_ascii() && c.is_alphabetic() && !"éèëêïîôöüûçàâä".contains(c))
        || [
            "sz", "cz", "rz", "oui", "aou", "hn", "khr", "ngu", "dz", "oğ", "iev", "ova", "vić", "ski", "ska", "ych",
        ]
        .iter()
        .any(|part| lower.contains(part))
}

/// Returns whether a word is a street, a square or a village by its ending.
pub(super) fn is_place(lower: &str) -> bool {
    const ENDS: [&str; 14] = [
        "straat", "laan", "plein", "gem", "zele", "kerke", "kapelle", "steenweg", "dreef", "kaai", "dorp", "lei",
        "weg", "markt",
    ];
    lower.chars().count() > 5 && ENDS.iter().any(|end| lower.ends_with(end))
}

/// Returns whether a word names a body, also as the end of a compound: *muziekschool*, *wijkmuseum*.
pub(super) fn is_body(lower: &str) -> bool {
    marked("body", lower) || tails(lower).any(|tail| marked("body", tail))
}

/// Returns the ends of a word that have at least four letters and leave three.
fn tails(lower: &str) -> impl Iterator<Item = &str> {
    let ends = lower.char_indices().skip(3).map(|(at, _)| at);
    ends.filter_map(|at| lower.get(at..))
        .filter(|tail| tail.chars().count() > 4)
}

/// Returns whether a word is a school or street that bears a saint's or a person's name: `Sint-Jozef`, `Boudewijnlaan`, `Jozefsschool`.
pub(super) fn is_institution(lower: &str) -> bool {
    lower.starts_with("sint-")
        || lower.starts_with("st-")
        || ["straat", "laan", "plein", "school", "college", "instituut", "steenweg"]
            .iter()
            .any(|end| lower.ends_with(end))
}

/// Returns whether a word is one capital letter.
pub(super) fn one_capital(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| c.is_uppercase()) && chars.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::capitalised;

    #[test]
    fn a_word_written_together_with_a_verb_is_no_name() {
        for word in ["They’ve", "Who'd", "Didn’t", "I’ll"] {
            assert!(!capitalised(word), "{word}");
        }
        for word in ["Quirina’s", "D’Hondt", "O'Brien"] {
            assert!(capitalised(word), "{word}");
        }
    }
}
