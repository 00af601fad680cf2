//! The lists of names, places and words of the guard, read once.
//!
//! Never sees more than one word; what stands around it is weighed in `score`.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::findings::language::first_names::FIRST_NAMES as FIRST;
use crate::findings::language::listed_words::ListedWords;
use crate::text::alike::Folded;
use crate::text::dictionary;

macro_rules! lists {
    ($($name:ident: $file:literal),* $(,)?) => {$(
        static $name: ListedWords = ListedWords::new(|| ListedWords::of_file(include_str!(concat!("../../../assets/anonymity/", $file))));
    )*};
}
lists!(
    FIRST_OR_WORD: "first-names-also-words.txt",
    FAMILY: "surnames.txt",
    FAMILY_OR_WORD: "surnames-also-words.txt",
    PLACES: "places.txt",
    PLACES_OR_NAMES: "places-also-names.txt",
    SUBJECTS: "subjects.txt",
    NO_NAME: "not-names.txt",
    ABBREVIATIONS: "abbreviations.txt",
    OPENERS: "openers.txt",
);

/// The marks of each word of `context.txt`.
static CONTEXT: LazyLock<FxHashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut marks: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    for (mark, word) in ListedWords::of_file(include_str!("../../../assets/anonymity/context.txt"))
        .into_iter()
        .filter_map(|marked| marked.split_once(':'))
    {
        marks.entry(word).or_default().push(mark);
    }
    marks
});

/// Returns whether a list of names holds the word, also with an *s* of possession where the whole is nothing else: *Jans*, not *Frans*.
fn holds(words: &ListedWords, word: &str) -> bool {
    let plain = word.bytes().all(|b| b.is_ascii_lowercase());
    let folded = if plain {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(Folded::new(word).as_str().replace(' ', "-"))
    };
    let folded = folded.as_ref();
    if words.has(folded) || words.has(folded.trim_end_matches('\'')) {
        return true;
    }
    let Some(stem) = folded.strip_suffix('s') else {
        return false;
    };
    let stem = stem.trim_end_matches('\'');
    let other = || {
        FIRST_OR_WORD.has(folded)
            || NO_NAME.has(folded)
            || SUBJECTS.has(folded)
            || PLACES.has(folded)
            || dictionary::is_simple(folded)
    };
    stem.chars().count() > 1 && words.has(stem) && !other()
}

/// Returns whether a word is a first name that is nothing else, also with a Flemish *-ke* (`Jefke`), also in one part of `Anne-Marie`.
pub(super) fn first_name(word: &str) -> bool {
    let small = || word.strip_suffix("ke").filter(|stem| stem.chars().count() > 2);
    if holds(&FIRST, word) || small().is_some_and(|stem| holds(&FIRST, stem)) {
        return true;
    }
    let parts: Vec<&str> = word.split('-').collect();
    let capital = |part: &&str| part.chars().next().is_some_and(char::is_uppercase);
    let one = parts.iter().any(|part| holds(&FIRST, part));
    parts.len() == 2
        && one
        && (parts.iter().all(capital)
            || parts
                .iter()
                .all(|part| holds(&FIRST, part) || holds(&FIRST_OR_WORD, part)))
}

/// Returns whether a word, or each of its parts, stands in the list of first names as it is, without an ending.
pub(super) fn listed_first_name(lower: &str) -> bool {
    let folded = Folded::new(lower).as_str().replace(' ', "-");
    let small = |part: &str| part.strip_suffix("ke").is_some_and(|stem| FIRST.has(stem));
    folded
        .split('-')
        .all(|part| FIRST.has(part) || FIRST_OR_WORD.has(part) || small(part))
}

/// Returns whether a word is a first name that is an everyday word too: `Roos`.
pub(super) fn first_or_word(word: &str) -> bool {
    holds(&FIRST_OR_WORD, word)
}

/// Returns whether a word is a family name that is nothing else.
pub(super) fn family_name(word: &str) -> bool {
    holds(&FAMILY, word) || (word.contains('-') && word.split('-').all(|part| holds(&FAMILY, part) || first_name(part)))
}

/// Returns whether a word is a family name that is an everyday word too: `Bakker`.
pub(super) fn family_or_word(word: &str) -> bool {
    holds(&FAMILY_OR_WORD, word)
}

/// Returns whether a word is a place, also with an *s* of possession, also as the first part of `Gent-Centrum`.
pub(super) fn place(lower: &str) -> bool {
    let bare = lower.trim_end_matches('s').trim_end_matches(['\'', '’']);
    let part = |word: &str| PLACES.has(word);
    part(lower)
        || part(bare)
        || lower
            .split('-')
            .next()
            .is_some_and(|head| head.len() < lower.len() && part(head))
}

/// Returns whether a word is written with a capital and is no person.
pub(super) fn no_name(lower: &str) -> bool {
    let listed = |word: &str| NO_NAME.has(word) || SUBJECTS.has(word);
    let owner = || lower.strip_suffix("'s").or_else(|| lower.strip_suffix("’s"));
    listed(lower) || owner().is_some_and(listed)
}

/// Returns whether a word is a language or a school subject, in one word or in one of several: *Lingala*, *Algemene*.
pub(super) fn subject(lower: &str) -> bool {
    SUBJECTS.has(lower)
}

/// Returns whether a word is a place that people are named after too: *Florence*, *Kent*.
pub(super) fn place_or_name(lower: &str) -> bool {
    PLACES_OR_NAMES.has(lower)
}

/// Returns whether a word is one of the abbreviations of schools and not a name: all in capitals or all small, *OKAN* and *okan*, where it is
/// also a name.
pub(super) fn abbreviation(word: &str) -> bool {
    let is_small = word.bytes().all(|b| b.is_ascii_lowercase());
    let lower = if is_small {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    };
    let one_size = || word == lower || !word.chars().any(char::is_lowercase);
    ABBREVIATIONS.has(&lower) && (one_size() || !FIRST.has(&lower))
}

/// Returns whether a word often begins a sentence and is nobody's name.
pub(super) fn opener(lower: &str) -> bool {
    OPENERS.has(lower)
}

/// Returns the marks under which `assets/anonymity/context.txt` lists a word: `title:juf`.
pub(super) fn marks_of(lower: &str) -> &'static [&'static str] {
    CONTEXT.get(lower).map_or(&[], Vec::as_slice)
}

/// Returns whether `assets/anonymity/context.txt` lists the word under this mark.
pub(super) fn marked(mark: &str, lower: &str) -> bool {
    marks_of(lower).contains(&mark)
}
