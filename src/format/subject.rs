//! What is wrong with a deck or a record that reads well: the kinds of fault of each, said in the language of the screen.

use crate::deck::{self, Flaw};
use crate::locale::Words;
use crate::say;
use crate::session::SessionTrouble;

/// Returns what is wrong with a deck, as half a sentence behind the path of the field.
pub(super) fn flaw(words: &Words, flaw: &Flaw) -> String {
    match flaw {
        Flaw::Format(found) => say!(words, "flaw-format", found = found.as_str(), known = deck::FORMAT),
        Flaw::Empty => say!(words, "flaw-empty"),
        Flaw::NoEntry(what) => say!(words, "flaw-no-entry", what = *what),
        Flaw::Duplicate { id, first } => say!(words, "flaw-duplicate", id = id.to_string(), first = first.to_string()),
        Flaw::Reserved(id) => say!(words, "flaw-reserved", id = id.as_str()),
        Flaw::NotShort { cells, max } => say!(
            words,
            "flaw-not-short",
            cells = cells.to_string(),
            max = max.to_string()
        ),
        Flaw::NotACapital(letter) => say!(words, "flaw-not-a-capital", letter = letter.to_string()),
        Flaw::SameLetter { letter, first } => say!(
            words,
            "flaw-same-letter",
            letter = letter.to_string(),
            first = first.to_string()
        ),
        Flaw::Method(flaw) => super::method::said(words, flaw),
        Flaw::NoTime => say!(words, "flaw-no-time"),
        Flaw::Year(year) => say!(words, "flaw-year", year = year.to_string()),
        Flaw::SameColour(first) => say!(words, "flaw-same-colour", first = first.as_str()),
        Flaw::SameFunction(first) => say!(words, "flaw-same-function", first = first.as_str()),
        Flaw::SameWords(first) => say!(words, "flaw-same-words", first = first.as_str()),
        Flaw::NoMap => say!(words, "flaw-no-map"),
        Flaw::SecondMap(first) => say!(words, "flaw-second-map", first = first.as_str()),
        Flaw::Crowded { count, max } => say!(words, "flaw-crowded", count = count.to_string(), max = max.to_string()),
        Flaw::TooLong { lines, max } => say!(
            words,
            "flaw-too-long",
            lines = lines.to_string(),
            max = max.to_string(),
            width = deck::WALL_WIDTH.to_string()
        ),
        Flaw::SameLanguage(language) => say!(words, "flaw-same-language", language = language.as_str()),
        Flaw::Unlike { here, there } => say!(words, "flaw-unlike", here = here.to_string(), there = there.to_string()),
        Flaw::Count { here, there } => say!(words, "flaw-count", here = here.to_string(), there = there.to_string()),
        Flaw::Lacks(id) => say!(words, "flaw-lacks", id = id.as_str()),
        Flaw::Extra(id) => say!(words, "flaw-extra", id = id.as_str()),
        Flaw::Order => say!(words, "flaw-order"),
    }
}

/// Returns what is wrong with a record, as half a sentence behind the path of the field.
pub(super) fn trouble(words: &Words, trouble: &SessionTrouble) -> String {
    match trouble {
        SessionTrouble::Empty => say!(words, "trouble-empty"),
        SessionTrouble::Unknown(id) => say!(words, "trouble-unknown", id = id.as_str()),
        SessionTrouble::Duplicate(id) => say!(words, "trouble-duplicate", id = id.as_str()),
        SessionTrouble::NotAnId(id) => say!(words, "trouble-not-an-id", id = id.as_str()),
        SessionTrouble::SelfTie => say!(words, "trouble-self-tie"),
        SessionTrouble::PartOfItself => say!(words, "trouble-part-of-itself"),
        SessionTrouble::Strength => say!(words, "trouble-strength"),
        SessionTrouble::Threshold => say!(words, "trouble-threshold"),
        SessionTrouble::NoReason => say!(words, "trouble-no-reason"),
        SessionTrouble::EndsFirst => say!(words, "trouble-ends-first"),
    }
}
