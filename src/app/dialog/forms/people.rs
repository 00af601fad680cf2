//! Who takes part, as one types it: `3 leerkrachten, twee zorgcoördinatoren en een directeur`.
//!
//! Numbers in figures and in words, functions in the singular. Never stores a name unasked: [`People::name`] says which word
//! looks like one.

use crate::deck::Deck;
use crate::findings::anonymity::name_in_function;
use crate::session::{Consent, Participant};
use crate::text::{Line, number_in_words, singular};

/// How many participants can be added at once.
pub(super) const MOST: usize = 60;

/// Functions, each with how many bear it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct People(Vec<(usize, Line)>);

impl People {
    /// Reads a list of functions, separated by commas, semicolons, line breaks, or `en` and `and` before a number.
    pub(super) fn read(raw: &str) -> Self {
        let mut all: Vec<(usize, Line)> = Vec::new();
        for part in raw.split([',', ';', '\n', '+']).flat_map(joined) {
            let (number, function) = counted(&part);
            let function = Line::new(&function);
            if function.is_empty() || number == 0 {
                continue;
            }
            match all.iter_mut().find(|(_, known)| *known == function) {
                Some((n, _)) => *n = n.saturating_add(number),
                None => all.push((number, function)),
            }
        }
        Self(all)
    }

    /// Returns how many people there are.
    pub(super) fn count(&self) -> usize {
        self.0.iter().fold(0, |sum, (n, _)| sum.saturating_add(*n))
    }

    /// Returns what was understood, as `3 × leerkracht, 1 directeur`.
    pub(super) fn shown(&self) -> String {
        let one = |(n, function): &(usize, Line)| match n {
            1 => format!("1 {function}"),
            n => format!("{n} × {function}"),
        };
        self.0.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// Returns the first word that looks like a person's name and was not asked about before.
    pub(super) fn name(&self, deck: Option<&Deck>, asked: &[String]) -> Option<String> {
        let names = self.0.iter().filter_map(|(_, function)| name_of(function, deck));
        names.map(ToOwned::to_owned).find(|name| !asked.contains(name))
    }

    /// Returns the participants, without ids, each with the role of the deck that its function belongs to.
    pub(super) fn participants(&self, deck: &Deck, consent: Consent) -> Vec<Participant> {
        let one = |function: &Line| Participant {
            function: deck.map.spelled(function),
            role: deck.map.role_of(function).map(|role| role.id.clone()),
            consent,
            ..Participant::default()
        };
        let some = |(n, function): &(usize, Line)| std::iter::repeat_n(one(function), (*n).min(MOST));
        self.0.iter().flat_map(some).take(MOST).collect()
    }
}

/// Returns the word of a function that looks like a name, unless the function is one that the deck knows.
pub(super) fn name_of<'a>(function: &'a str, deck: Option<&Deck>) -> Option<&'a str> {
    let known = || deck.is_some_and(|deck| deck.map.role_of(function).is_some());
    let alone = !function.contains(' ');
    name_in_function(function).filter(|_| !(alone && known()))
}

/// Returns a part cut where `en` or `and` stands before a number: `3 leraren en een directeur`. Elsewhere they belong to the function.
fn joined(part: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let words: Vec<&str> = part.split_whitespace().collect();
    for (n, word) in words.iter().enumerate() {
        let and = matches!(*word, "en" | "and" | "&");
        let next = words.get(n + 1).is_some_and(|next| number(next).is_some());
        if and && next && n > 0 {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push_str(if last.is_empty() { "" } else { " " });
            last.push_str(word);
        }
    }
    // What was to follow an *en* at the end is not typed yet.
    for part in &mut parts {
        let dangling = [" en", " and", " &"].iter().find(|and| part.ends_with(**and));
        part.truncate(part.len() - dangling.map_or(0, |and| and.len()));
    }
    parts
}

/// Returns the number of a part, 1 where none stands there, and its function: in the singular where a number says that there are several.
fn counted(part: &str) -> (usize, String) {
    let (first, rest) = part.split_once(' ').unwrap_or((part, ""));
    if let Some(n) = number(first).filter(|_| !rest.is_empty()) {
        // `3 x leraar`: the sign stands alone; an x that begins a word belongs to it.
        let signs = ["x ", "X ", "× ", "* "];
        let function = signs.iter().find_map(|sign| rest.strip_prefix(sign)).unwrap_or(rest);
        return (n, singular(function.trim_start_matches('×').trim()));
    }
    let digits = part.chars().take_while(char::is_ascii_digit).count();
    if let (Ok(n), Some(glued)) = (part.get(..digits).unwrap_or_default().parse(), part.get(digits..))
        && digits > 0
        && !glued.is_empty()
        && !ordinal(glued)
    {
        let function = glued.strip_prefix("x ").unwrap_or(glued);
        return (n, singular(function.trim_start_matches(['×', '*']).trim()));
    }
    // Behind the function only a sign makes a number one: `leraar 6` teaches the sixth year.
    let behind = part.rsplit_once([':', '×']).or_else(|| part.rsplit_once(" x"));
    let behind = behind.and_then(|(function, n)| Some((n.trim().parse().ok()?, singular(function.trim()))));
    behind.unwrap_or_else(|| (1, part.to_owned()))
}

/// Returns a number in figures, also as `3x`, or in words.
fn number(word: &str) -> Option<usize> {
    let lower = word.to_lowercase();
    let figures = lower.trim_end_matches(['x', '×', '*']);
    if !figures.is_empty() && figures.bytes().all(|b| b.is_ascii_digit()) {
        // More than anybody can mean is still a number.
        return Some(figures.parse().unwrap_or(usize::MAX));
    }
    number_in_words(&lower).map(usize::from)
}

/// Returns whether what stands behind a figure makes it the name of a year: `3de graad`, `1ste`, `2nd`, `6e`.
fn ordinal(behind: &str) -> bool {
    let end: String = behind.chars().take_while(|c| c.is_alphabetic()).collect();
    matches!(end.as_str(), "e" | "de" | "ste" | "st" | "nd" | "rd" | "th")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_figures_and_words_make_functions_in_the_singular() {
        for (typed, shown) in [
            ("3 leerkrachten, directeur", "3 × leerkracht, 1 directeur"),
            ("2 zorgcoördinatoren", "2 × zorgcoördinator"),
            ("twee leraren", "2 × leraar"),
            ("3x directeurs", "3 × directeur"),
            ("3 x directeurs", "3 × directeur"),
            ("3× leraar", "3 × leraar"),
            ("3leraren", "3 × leraar"),
            ("drie juffen", "3 × juf"),
            ("Twee Leraren", "2 × Leraar"),
            ("leraren x3", "3 × leraar"),
            ("leraren: 3", "3 × leraar"),
            ("leraren × 3", "3 × leraar"),
            ("3 leraren en een directeur", "3 × leraar, 1 directeur"),
            ("three teachers and a principal", "3 × teacher, 1 principal"),
            ("2 leraar, 1 leraar", "3 × leraar"),
            ("leraar en zorgcoördinator", "1 leraar en zorgcoördinator"),
            ("3de graad leerkracht", "1 3de graad leerkracht"),
            ("2 leraren 3de graad", "2 × leraar 3de graad"),
            ("leraar 6", "1 leraar 6"),
            ("0 leraren", ""),
            ("xylofoonleraar", "1 xylofoonleraar"),
            ("2 xylofoonleraars", "2 × xylofoonleraar"),
            (" , ;\n", ""),
        ] {
            assert_eq!(People::read(typed).shown(), shown, "{typed}");
        }
    }

    #[test]
    fn too_many_are_counted_and_not_made() {
        let people = People::read("99999999999999999999999 leraren, 1 leraar");
        assert_eq!(people.count(), usize::MAX);
        let deck: Deck = serde_yaml::from_str(include_str!("../../../../cards/collectief-leren.nl.yaml")).unwrap();
        assert_eq!(people.participants(&deck, Consent::default()).len(), MOST);
    }
}
