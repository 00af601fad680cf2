//! Whether whoever speaks asks in a text not to pass it on.
//!
//! A text is cut into parts at its marks. In each part phrases of both languages are looked for, made of kinds of words: what passes on, what
//! writes down, what holds a record, who may not hear it, and a denial. What another person asked, in a story, is left out. Reads the words alone.

mod composed;
mod dutch;
mod english;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::findings::language::clause::spaced;
use crate::findings::language::phrases::Phrases;

/// How a language asks it.
struct Asking {
    /// Kinds of words: the name that stands for them in the phrases, between `<` and `>`, and the words. A later one may hold an earlier one.
    kinds: &'static [(&'static str, &'static str)],
    /// How a part begins that asks it, behind what only makes it polite.
    begins: &'static str,
    /// What asks it anywhere in a part.
    anywhere: &'static str,
    /// What asks it at the end of a part.
    ends: &'static str,
    /// What asks it where a part holds nothing else.
    alone: &'static str,
    /// What asks it in a part right before what is told: before a colon, or before a part that begins with *but*.
    before_it: &'static str,
    /// What asks it anywhere in a sentence, over its commas.
    across: &'static str,
    /// What makes a part a story of what somebody else asked.
    reported: &'static str,
    /// Words before it that only make it polite, or soften it.
    polite: &'static str,
}

/// The phrases of both languages.
struct AskingPhrases {
    begins: Phrases,
    anywhere: Phrases,
    ends: Phrases,
    alone: Phrases,
    before_it: Phrases,
    across: Phrases,
    reported: Phrases,
}

const LANGUAGES: [&Asking; 2] = [&dutch::ASKING, &english::ASKING];

static PHRASES: LazyLock<AskingPhrases> = LazyLock::new(|| AskingPhrases {
    begins: phrases(|asking| asking.begins),
    anywhere: phrases(|asking| asking.anywhere),
    ends: phrases(|asking| asking.ends),
    alone: phrases(|asking| asking.alone),
    before_it: phrases(|asking| asking.before_it),
    across: phrases(|asking| asking.across),
    reported: phrases(|asking| asking.reported),
});

/// Returns the phrases of one sort with the words of their kinds written out.
fn phrases(of: impl Fn(&Asking) -> &'static str) -> Phrases {
    let written = LANGUAGES.map(|asking| {
        let known = asking.kinds.iter().rev();
        known.fold(of(asking).to_owned(), |text, (name, words)| {
            text.replace(&format!("<{name}>"), words)
        })
    });
    Phrases::of(written.join(", ").leak())
}

/// Words before what is asked that say nothing.
const BEFORE: &str = "maar en nu dus allee please but and so now alstublieft alsjeblieft wel ja he liever liefst gelieve graag best toch sorry just then well ok okay";

/// Returns whether whoever speaks asks not to pass it on.
pub(super) fn asks(text: &str) -> bool {
    let sentences = text.split_inclusive(['.', '!', '?', ';', ':', '…', '\n', '(', ')', '–', '—']);
    sentences.into_iter().any(sentence_asks)
}

fn sentence_asks(sentence: &str) -> bool {
    let announces = sentence.ends_with([':', '–', '—']);
    let mut parts: Vec<Vec<String>> = sentence.split(',').map(words).flat_map(behind_so).collect();
    let whole = parts.concat();
    // *This stays here, please: …* announces as much without *please*.
    if parts.len() > 1 {
        parts.retain(|part| part.iter().any(|word| !is_polite(word)));
    }
    let asks = |(at, part): (usize, &Vec<String>)| {
        let next = parts.get(at + 1);
        let before_it = match next {
            Some(next) => next.first().is_some_and(|word| word == "but" || word == "maar"),
            None => announces,
        };
        part_asks(part, before_it)
    };
    PHRASES.across.are_in(&whole) || composed::is_risk(&whole) || parts.iter().enumerate().any(asks)
}

/// Words behind which somebody asks for what was said before: *they know me, so not a word*.
const SO: [&str; 2] = ["so", "dus"];

/// Cuts a part in two behind such a word within it.
fn behind_so(part: Vec<String>) -> Vec<Vec<String>> {
    match part.iter().skip(1).position(|word| SO.contains(&word.as_str())) {
        Some(at) => [part.get(..=at), part.get(at + 1..)]
            .into_iter()
            .flatten()
            .map(<[String]>::to_vec)
            .collect(),
        None => vec![part],
    }
}

/// How a part begins that only makes polite what is asked behind it.
const FAVOUR: [&[&str]; 6] = [
    &["do", "me", "a", "favour", "and"],
    &["do", "us", "a", "favour", "and"],
    &["doe", "mij", "een", "plezier", "en"],
    &["doe", "me", "een", "plezier", "en"],
    &["be", "so", "kind", "and"],
    &["wees", "zo", "goed", "en"],
];

fn words(text: &str) -> Vec<String> {
    spaced(text).split_whitespace().map(str::to_owned).collect()
}

fn part_asks(part: &[String], before_it: bool) -> bool {
    let known = &*PHRASES;
    let favour = FAVOUR
        .iter()
        .find(|favour| part.len() > favour.len() && favour.iter().zip(part).all(|(one, other)| one == other));
    let part = favour.map_or(part, |favour| part.get(favour.len()..).unwrap_or_default());
    let own = without_leading(part, |word| BEFORE.split(' ').any(|other| other == word));
    let told = own.first().is_some_and(|word| TOLD.contains(&word.as_str()));
    let asked = if told { own } else { without_leading(own, is_polite) };
    let named = names_it(own);
    let opens = |words: &[String]| known.begins.open(words) || known.alone.are_all_of(words);
    let found = opens(own)
        || asked.len() < own.len() && opens(asked)
        || named.len() < own.len() && opens(named)
        || known.anywhere.are_in(part)
        || ends(own)
        || asks_behind_and(own)
        || composed::asks(part)
        || composed::tells_nobody(asked)
        || composed::keeps_in(asked)
        || composed::takes_out(own)
        || composed::takes_out(asked)
        || before_it && known.before_it.are_in(part);
    found && !known.reported.are_in(part)
}

/// Returns what is said of *this*: behind *that is* or *da's*.
fn names_it(words: &[String]) -> &[String] {
    match words {
        [first, second, rest @ ..]
            if ["this", "that", "it", "dat", "dit", "da", "het"].contains(&first.as_str())
                && ["is", "s"].contains(&second.as_str()) =>
        {
            rest
        }
        all => all,
    }
}

fn ends(words: &[String]) -> bool {
    (0..words.len()).any(|from| PHRASES.ends.are_all_of(words.get(from..).unwrap_or_default()))
}

/// Words that say who does it: behind one of these as the first it is told, not asked.
const TOLD: [&str; 6] = ["we", "i", "you", "wij", "ik", "ge"];

/// Words that join two things that are asked: *do not take it so hard and don't write it*.
const AND: [&str; 2] = ["and", "en"];
/// Words at the beginning of what is told, not asked.
const TELLS: [&str; 24] = [
    "i", "we", "they", "he", "she", "it", "the", "a", "our", "my", "their", "you", "ik", "wij", "ze", "zij", "hij",
    "de", "het", "een", "onze", "mijn", "hun", "ge",
];

/// Returns whether something is asked behind an *and* in a part that tells nothing itself.
fn asks_behind_and(part: &[String]) -> bool {
    let told = part.first().is_some_and(|word| TELLS.contains(&word.as_str()));
    let behind = |at: usize| without_leading(part.get(at + 1..).unwrap_or_default(), is_polite);
    let joins = |at: &usize| part.get(*at).is_some_and(|word| AND.contains(&word.as_str()));
    !told && (1..part.len()).filter(joins).any(|at| PHRASES.begins.open(behind(at)))
}

/// Words before what is asked that only make it polite, with those that say nothing.
static POLITE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lists = LANGUAGES.iter().map(|asking| asking.polite).chain([BEFORE]);
    lists.flat_map(str::split_whitespace).collect()
});

fn is_polite(word: &str) -> bool {
    POLITE.contains(word)
}

fn without_leading(words: &[String], leads: impl Fn(&str) -> bool) -> &[String] {
    let first = words.iter().position(|word| !leads(word)).unwrap_or(words.len());
    words.get(first..).unwrap_or_default()
}
