//! Who was present, read from one line as people write it: `18 leraar, 2 zorgcoördinatoren en de directeur`.
//!
//! Plurals and female forms become one function, so that a form tells nobody apart. Never guesses a number that is not there.

use std::collections::BTreeMap;

use crate::text::{Line, fold, is_person, number_in_words, singular};

/// Why an attendance cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotPresent {
    /// Nobody is named.
    Nobody,
    /// A part holds no function: a bare number, or nothing but signs.
    NoFunction(Line),
    /// A number that is zero or too large.
    Number(Line),
    /// Fewer people than a function can be told of, or anybody can speak without being known.
    TooFew {
        /// How many are present.
        present: u32,
        /// How many have to be.
        needed: u32,
    },
}

/// The most people of one function: more than any staff.
const MOST: u32 = 999;

/// Words before a function that mean one person, and the word for nobody.
const OTHER_NUMBERS: [(&str, u32); 4] = [("de", 1), ("het", 1), ("the", 1), ("nul", 0)];

/// Female forms of functions, by their ending, with the form that both share; the longest that fits counts.
const FEMALE: [(&str, &str); 9] = [
    ("leraressen", "leraar"),
    ("lerares", "leraar"),
    ("onderwijzeres", "onderwijzer"),
    ("directrice", "directeur"),
    ("adviseuse", "adviseur"),
    ("medewerkster", "medewerker"),
    ("begeleidster", "begeleider"),
    ("opvoedster", "opvoeder"),
    ("headmistress", "headmaster"),
];

/// Reads an attendance: how many of each function.
///
/// # Errors
/// Where nobody is named, or a part names no function or an impossible number.
pub fn attendance(raw: &str) -> Result<BTreeMap<Line, u32>, NotPresent> {
    let mut present: BTreeMap<Line, u32> = BTreeMap::new();
    for part in parts(raw) {
        let (count, function) = counted(&part)?;
        let known = present.keys().find(|known| fold(known) == fold(&function)).cloned();
        let sum = present.entry(known.unwrap_or(function)).or_default();
        *sum += count;
        if *sum > MOST {
            return Err(NotPresent::Number(Line::new(&part)));
        }
    }
    if present.is_empty() {
        return Err(NotPresent::Nobody);
    }
    Ok(present)
}

/// Returns a function as a check keeps it: in the singular, in the form that men and women share, small where only the first letter
/// was large.
pub fn function(raw: &str) -> Line {
    let one = singular(Line::new(raw).trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ':' | '-' | '–')));
    let words = one.split(' ').map(shared).collect::<Vec<_>>().join(" ");
    let mut signs = words.chars();
    let first: String = signs.next().into_iter().flat_map(char::to_lowercase).collect();
    let rest = signs.as_str();
    if rest.chars().next().is_some_and(char::is_uppercase) {
        Line::new(&words)
    } else {
        Line::new(&format!("{first}{rest}"))
    }
}

/// Returns a word for a person in the form that men and women share.
fn shared(word: &str) -> String {
    let low = word.to_lowercase();
    let found = FEMALE.iter().find(|(female, _)| low.ends_with(female));
    found.map_or_else(
        || word.to_owned(),
        |(female, form)| {
            let front = word.chars().count().saturating_sub(female.chars().count());
            let front: String = word.chars().take(front).collect();
            format!("{front}{form}")
        },
    )
}

/// Returns the parts of an attendance: cut at commas, semicolons, lines, plus signs, and an *and* behind which people are counted.
fn parts(raw: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for piece in raw.split([',', ';', '\n', '+', '&']) {
        let mut part: Vec<&str> = Vec::new();
        let words: Vec<&str> = piece.split_whitespace().collect();
        for (at, word) in words.iter().enumerate() {
            let next = words.get(at + 1).copied().unwrap_or_default();
            let counts = number(next).is_some() || is_person(&singular(next));
            if matches!(fold(word).as_str(), "en" | "and") && counts {
                parts.push(std::mem::take(&mut part).join(" "));
            } else {
                part.push(word);
            }
        }
        parts.push(part.join(" "));
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Returns how many of which function a part names; a function without a number is one person.
fn counted(part: &str) -> Result<(u32, Line), NotPresent> {
    let bad = || NotPresent::Number(Line::new(part));
    let words: Vec<&str> = part.split([' ', ':', '=']).filter(|word| !word.is_empty()).collect();
    let (count, name) = match words.as_slice() {
        [first, rest @ ..] if number(first).is_some() => (number(first), rest),
        [rest @ .., last] if digits(last).is_some() => (digits(last), rest),
        all => (Some(1), all),
    };
    let name: Vec<&str> = name
        .iter()
        .copied()
        .skip_while(|word| matches!(*word, "x" | "×"))
        .collect();
    let count = count.filter(|count| (1..=MOST).contains(count)).ok_or_else(bad)?;
    let function = function(&name.join(" "));
    if !function.chars().any(char::is_alphabetic) {
        return Err(NotPresent::NoFunction(Line::new(part)));
    }
    // Digits that are no part of a word are a number that nobody can place: 3-4 leraren.
    if name.iter().any(|word| word.chars().all(|c| !c.is_alphabetic())) {
        return Err(bad());
    }
    Ok((count, function))
}

/// Returns the number that a word says, in digits or in letters.
fn number(word: &str) -> Option<u32> {
    let low = word.to_lowercase();
    let other = OTHER_NUMBERS.iter().find(|(name, _)| *name == low);
    let other = other.map(|(_, number)| *number);
    let named = number_in_words(&low).map(u32::from);
    named.or(other).or_else(|| digits(word))
}

/// Returns the number that digits say, also as `18x`; a number that is too large is larger than any that may be.
fn digits(word: &str) -> Option<u32> {
    let bare = word.trim_end_matches(['x', 'X', '×']);
    let all = !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit());
    all.then(|| bare.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &str) -> Vec<(String, u32)> {
        let present = attendance(raw).unwrap();
        present.into_iter().map(|(f, n)| (f.to_string(), n)).collect()
    }

    fn pairs(all: &[(&str, u32)]) -> Vec<(String, u32)> {
        all.iter().map(|(f, n)| ((*f).to_owned(), *n)).collect()
    }

    #[test]
    fn an_attendance_is_read_as_people_write_it() {
        let right = pairs(&[("directeur", 1), ("leraar", 18), ("zorgcoördinator", 2)]);
        for raw in [
            "18 leraar, 2 zorgcoördinator, directeur",
            "18 leraren; twee zorgcoördinatoren; de directeur",
            "18 Leraren, 2 zorgcoördinatoren en 1 directeur",
            "leraar 18, zorgcoördinator: 2, directeur: 1",
            "18x leraar + 2 x zorgcoördinator + een directrice",
            "10 leraren, 8 leraressen\n2 zorgcoördinatoren en directeur",
        ] {
            assert_eq!(read(raw), right, "{raw}");
        }
        assert_eq!(
            read("12 teachers, 3 deputies and the head teacher"),
            pairs(&[("deputy", 3), ("head teacher", 1), ("teacher", 12)])
        );
        assert_eq!(
            read("5 leraren Frans en Engels, ICT-coördinator"),
            pairs(&[("ICT-coördinator", 1), ("leraar Frans en Engels", 5)])
        );
        assert_eq!(read("4 leerkrachten 3de graad"), pairs(&[("leerkracht 3de graad", 4)]));
    }

    #[test]
    fn what_counts_nobody_is_refused() {
        assert_eq!(attendance(""), Err(NotPresent::Nobody));
        assert_eq!(attendance(" , ; "), Err(NotPresent::Nobody));
        for raw in [
            "0 leraar",
            "99999 leraren",
            "3 4 leraren",
            "nul leraren",
            "900 leraren, 900 leraar",
        ] {
            assert!(matches!(attendance(raw), Err(NotPresent::Number(_))), "{raw}");
        }
        for raw in ["18", "2 -, leraar", "18 leraar, 2"] {
            assert!(
                matches!(attendance(raw), Err(NotPresent::NoFunction(_) | NotPresent::Number(_))),
                "{raw}"
            );
        }
    }
}
