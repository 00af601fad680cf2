//! The lists of names, places and words of the guard, read once.
//!
//! Never sees more than one word; what stands around it is weighed in `score`.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::text::alike::Folded;

type Words = LazyLock<HashSet<&'static str>>;

macro_rules! lists {
    ($($name:ident: $file:literal),* $(,)?) => {$(
        static $name: Words = LazyLock::new(|| read(include_str!(concat!("../../../assets/anonymity/", $file))));
    )*};
}
lists!(
    FIRST: "first-names.txt",
    FIRST_OR_WORD: "first-names-also-words.txt",
    FAMILY: "surnames.txt",
    FAMILY_OR_WORD: "surnames-also-words.txt",
    PLACES: "places.txt",
    NO_NAME: "not-names.txt",
    OPENERS: "openers.txt",
    CONTEXT: "context.txt",
);

fn read(file: &'static str) -> HashSet<&'static str> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
}

/// Whether a list of names holds the word, also with an *s* of possession.
fn holds(words: &Words, word: &str) -> bool {
    let folded = Folded::new(word);
    let folded = folded.as_str();
    let owner = || folded.strip_suffix('s').map(|stem| stem.trim_end_matches('\''));
    words.contains(folded)
        || words.contains(folded.trim_end_matches('\''))
        || owner().is_some_and(|stem| stem.chars().count() > 1 && words.contains(stem))
}

/// A first name that is nothing else, also with a Flemish *-ke* (`Jefke`), also in one part of `Anne-Marie`.
pub fn first_name(word: &str) -> bool {
    let small = || word.strip_suffix("ke").filter(|stem| stem.chars().count() > 2);
    if holds(&FIRST, word) || small().is_some_and(|stem| holds(&FIRST, stem)) {
        return true;
    }
    let parts: Vec<&str> = word.split('-').collect();
    let capital = |part: &&str| part.chars().next().is_some_and(char::is_uppercase);
    let one = parts.iter().any(|part| holds(&FIRST, part));
    parts.len() == 2 && one && (parts.iter().all(capital) || parts.iter().all(|part| holds(&FIRST, part) || holds(&FIRST_OR_WORD, part)))
}

/// A first name that is an everyday word too: `Roos`.
pub fn first_or_word(word: &str) -> bool {
    holds(&FIRST_OR_WORD, word)
}

/// A family name that is nothing else.
pub fn family_name(word: &str) -> bool {
    holds(&FAMILY, word) || (word.contains('-') && word.split('-').all(|part| holds(&FAMILY, part) || first_name(part)))
}

/// A family name that is an everyday word too: `Bakker`.
pub fn family_or_word(word: &str) -> bool {
    holds(&FAMILY_OR_WORD, word)
}

/// A place, also with an *s* of possession, also as the first part of `Gent-Centrum`.
pub fn place(lower: &str) -> bool {
    let bare = lower.trim_end_matches('s').trim_end_matches(['\'', '’']);
    let part = |word: &str| PLACES.contains(word);
    part(lower) || part(bare) || lower.split('-').next().is_some_and(|head| head.len() < lower.len() && part(head))
}

/// A word that is written with a capital and is no person.
pub fn no_name(lower: &str) -> bool {
    NO_NAME.contains(lower) || lower.strip_suffix("'s").or_else(|| lower.strip_suffix("’s")).is_some_and(|stem| NO_NAME.contains(stem))
}

/// A word that often begins a sentence and is nobody's name.
pub fn opener(lower: &str) -> bool {
    OPENERS.contains(lower)
}

/// Whether `assets/anonymity/context.txt` lists the word under this mark: `title:juf`.
pub fn marked(mark: &str, lower: &str) -> bool {
    !lower.is_empty() && CONTEXT.contains(format!("{mark}:{lower}").as_str())
}
