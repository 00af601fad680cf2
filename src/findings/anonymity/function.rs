//! A person's name where a function is asked.
//!
//! A suspicion only: whoever fills in the form is asked once. Never changes what was typed.

use super::lists;
use super::shape;
use crate::text::{dictionary, is_person};

/// Returns the word of a function that looks like a person's name: *Els*, *juf Els*, *Jan (directeur)*. `None` where there is none.
pub fn name_in_function(function: &str) -> Option<&str> {
    let words: Vec<&str> = function
        .split(|c: char| !(c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.')))
        .filter(|word| !word.is_empty() && !lists::abbreviation(word))
        .collect();
    let titled = words.windows(2).find_map(|pair| match pair {
        [title, name] if is_title(title.trim_end_matches('.')) && shape::capitalised(name) => Some(*name),
        _ => None,
    });
    let listed = || words.iter().copied().find(|word| is_first_name(word));
    let alone = || match words.as_slice() {
        [word] if shape::capitalised(word) && (lists::family_name(word) || !explained(word)) => Some(*word),
        // Nobody's function is *roos* or *els*.
        [word] if is_doubtful(word) && !is_person(word) => Some(*word),
        _ => None,
    };
    titled.or_else(listed).or_else(alone)
}

/// Returns whether something else than a name explains the capital of a word that stands alone.
fn explained(word: &str) -> bool {
    let lower = word.to_lowercase();
    is_title(&lower)
        || lists::no_name(&lower)
        || lists::opener(&lower)
        || dictionary::is_word(&lower)
        || is_person(&lower)
}

/// Returns whether it is a title before a name: *juf*, *meneer*.
fn is_title(word: &str) -> bool {
    lists::marked("title", &word.to_lowercase())
}

/// Returns whether it is a first name and an everyday word, and no language: a *leraar Frans* teaches one.
fn is_doubtful(word: &str) -> bool {
    lists::first_or_word(word) && !lists::no_name(&word.to_lowercase())
}

/// Returns whether it is a first name; one that is an everyday word too, such as *Roos*, with a capital only.
fn is_first_name(word: &str) -> bool {
    lists::first_name(word) || (shape::capitalised(word) && is_doubtful(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_functions_are_not() {
        for (function, name) in [
            ("Els", "Els"),
            ("els", "els"),
            ("juf Els", "Els"),
            ("Jan (directeur)", "Jan"),
            ("directeur: Fatima", "Fatima"),
            ("meester Bram", "Bram"),
            ("mevr. Dobbelaere", "Dobbelaere"),
            ("Roos", "Roos"),
            ("juf Okan", "Okan"),
        ] {
            assert_eq!(name_in_function(function), Some(name), "{function}");
        }
        for function in [
            "leraar",
            "Leraar",
            "directeur",
            "Directie",
            "juf",
            "juf kleuterklas",
            "GOK-leerkracht",
            "leerkracht OKAN",
            "okan-coach",
            "juf OKAN",
            "ICT'er",
            "leraar Frans",
            "Zorgcoördinator",
            "Brugfiguur",
            "CLB-medewerker",
            "zorg",
            "leerkracht 3de graad",
            "Poetshulp",
            "Coach",
            "Teacher",
            "Head of year",
        ] {
            assert_eq!(name_in_function(function), None, "{function}");
        }
    }
}
