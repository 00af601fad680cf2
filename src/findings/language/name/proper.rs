//! Names that say who they are rather than what: their capitals stay inside a sentence, and some stand without an article.
//!
//! Reads only the capitals of a name and the words between them; knows no list of organisations.

use super::{en, nl};
use crate::deck::Lang;
use crate::text::dictionary;

/// How a proper name stands in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proper {
    /// Whether it keeps its first capital.
    pub capital: bool,
    /// Whether it stands without an article.
    pub bare: bool,
}

const KEPT: Proper = Proper {
    capital: true,
    bare: false,
};
const BARE: Proper = Proper {
    capital: true,
    bare: true,
};
const SIGN: Proper = Proper {
    capital: false,
    bare: true,
};

/// How what hangs above a door begins: *café De Kroon*, *basisschool Ten Dorpe*.
const SIGNS: [&str; 7] = ["De", "Het", "Den", "Ten", "Ter", "'t", "’t"];

/// Returns how a proper name stands; `None` where a name only says what somebody is.
pub(super) fn of(name: &str, own: Lang) -> Option<Proper> {
    let end = name.find(['‘', '"', '“', '(', '[', ',', ':']).unwrap_or(name.len());
    let words: Vec<&str> = name.get(..end).unwrap_or_default().split_whitespace().collect();
    let [first, rest @ ..] = words.as_slice() else {
        return None;
    };
    if !is_title(first) {
        return None;
    }
    match own {
        Lang::Nl => dutch(first, rest),
        Lang::En => english(first, rest),
    }
}

/// Firms that stand before their name as a title does: *uitgeverij Linde*.
const FIRMS: [&str; 8] = [
    "uitgeverij",
    "drukkerij",
    "brouwerij",
    "boekhandel",
    "firma",
    "transport",
    "tijdschrift",
    "fietsenmaker",
];

fn dutch(first: &str, rest: &[&str]) -> Option<Proper> {
    let known = |word: &str| nl::is_known(&word.to_lowercase());
    match rest {
        [name, ..] if FIRMS.contains(&first.to_lowercase().as_str()) && is_title(name) => Some(SIGN),
        ["en", other] if is_title(other) => Some(BARE),
        ["van", "het" | "de", other] if is_title(other) && nl::is_listed(&other.to_lowercase()) => Some(KEPT),
        [sign, ..] if known(first) && SIGNS.contains(sign) => Some(SIGN),
        [other, ..] if nl::NAMED.contains(&first.to_lowercase().as_str()) && is_title(other) => Some(KEPT),
        // An adjective with its noun: with an ending it asks for an article, *het Rode Kruis*.
        [noun, ..] if !known(first) && is_title(noun) && known(noun) => {
            Some(if first.ends_with('e') { KEPT } else { BARE })
        }
        // Every word with its capital: *het Regionaal Technologisch Centrum*.
        [_, .., noun] if !known(first) && rest.iter().all(|word| is_title(word)) && known(noun) => Some(KEPT),
        _ => None,
    }
}

fn english(first: &str, rest: &[&str]) -> Option<Proper> {
    let known = |word: &str| en::is_word(&word.to_lowercase());
    let saint = matches!(first, "St" | "St." | "Saint") && rest.iter().any(|word| is_title(word));
    // Somebody's own: *Molly's garage*, but *the women's group*.
    let owner = first.strip_suffix("'s").or_else(|| first.strip_suffix("’s"));
    let owned = owner.is_some_and(|owner| !known(owner) && !dictionary::is_english(&owner.to_lowercase()));
    if saint || owned {
        return Some(BARE);
    }
    match rest {
        ["of", other, ..] if known(first) && is_title(other) => Some(KEPT),
        [.., noun] if !known(first) && is_title(noun) && known(noun) => Some(BARE),
        _ => None,
    }
}

/// Returns whether a word is written with one capital, the first.
fn is_title(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.all(|c| !c.is_uppercase()) && word.chars().count() > 1
}
