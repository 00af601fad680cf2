//! Small words of Dutch and English that say whether a sentence asks for a change, modal verbs first: *mag*, *should*, *te ver*, *niemand*.
//!
//! Knows words, no grammar and no partner.

use super::wording::denies;
use crate::text::fold;

/// Words that say how much of something there is, and so are part of what was said.
const QUANTITIES: [&str; 4] = ["te veel", "teveel", "too many", "too much"];

/// Returns whether words say that there is too much of something.
pub(super) fn is_quantity(words: &str) -> bool {
    QUANTITIES.contains(&fold(words).as_str())
}

/// Words for nobody and nothing, folded.
const NOTHING: [&str; 13] = [
    "niets", "niks", "niemand", "nergens", "geen", "niet", "nothing", "none", "nobody", "nowhere", "no", "not",
    "neither",
];

/// Returns whether `said` begins with nobody or nothing: *mist niemand* asks for nothing.
pub(super) fn begins_with_nothing(said: &str) -> bool {
    let first = said.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    NOTHING.contains(&fold(first).as_str())
}

/// Returns whether `said` begins with the verb *to be*: *wat opvalt zijn de musea*.
pub(super) fn begins_with_to_be(said: &str) -> bool {
    const FORMS: [&str; 6] = ["is", "zijn", "was", "waren", "are", "were"];
    let first = said.split_whitespace().next().unwrap_or_default();
    FORMS.contains(&fold(first).as_str())
}

/// Modal verbs and adverbs of a request, folded.
const MODALS: &[&str] = &[
    "mag", "mogen", "mocht", "mochten", "moet", "moeten", "moest", "moesten", "hoort", "horen", "zou", "zouden", "wil",
    "willen", "wilde", "liever", "graag", "should", "must", "ought", "belongs", "belong", "needs", "need", "want",
    "wants", "would", "may", "might", "rather",
];

/// Words with which somebody sets what is shown against what is so, folded.
const CORRECTIONS: &[&str] = &[
    "in werkelijkheid",
    "in het echt",
    "dan dat",
    "dan daar",
    "dan hier",
    "dan op de kaart",
    "in reality",
    "than that",
    "than this",
    "than shown",
    "than it shows",
    "than on the map",
];

/// Words that are more often an adverb than a place: *verder werken*, *nader bekijken*.
const ADVERBS: [&str; 3] = ["verder", "nader", "further"];

/// Returns whether words end with one that is more often an adverb.
pub(super) fn is_adverb(words: &str) -> bool {
    let last = words.rsplit(' ').next().unwrap_or_default();
    ADVERBS.contains(&fold(last).as_str())
}

/// Returns whether words of a sentence say by themselves that something stands wrong: *te ver*, *moet weg*, *too close*.
pub(super) fn says_wrong(words: &str) -> bool {
    let folded = fold(words);
    let modal = |word: &str| MODALS.contains(&word);
    folded.starts_with("te ")
        || folded.starts_with("too ")
        || denies(words)
        || folded.contains(' ') && folded.split(' ').any(modal)
}

/// Returns whether a sentence asks for what `words` say, or corrects the map with them.
pub(super) fn requests(said: &str, words: &str) -> bool {
    let (said, words) = (fold(said), fold(words));
    let modal = || {
        said.split(|c: char| !c.is_alphanumeric())
            .any(|word| MODALS.contains(&word))
    };
    !is_adverb(&words) && (modal() || CORRECTIONS.iter().any(|words| said.contains(words)))
}
