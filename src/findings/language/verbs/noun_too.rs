//! English words that are a verb and a noun: *visits*, *talks*. What stands behind one tells which it is.

use crate::findings::language::listed_words::{ListedWords, listed_words};

static NOUNS: ListedWords = listed_words!(
    "visits talks plans shows reports calls checks links films rents tests answers funds coaches trains hosts leads offers needs costs shares moves changes places books \
     loans"
);
/// Words behind which such a word is a noun.
static BEHIND_NOUN: ListedWords = listed_words!("of for by from between and or per");
/// Verbs that stand behind a subject in the plural alone.
static PLURAL: ListedWords = listed_words!(
    "stay become remain know need want live bring give come take mean tend often rarely seldom never hardly"
);

/// Returns whether a word that may be a verb is a noun, by the word behind it.
pub(super) fn is_noun(first: &str, second: &str) -> bool {
    let noun = NOUNS.has(first.trim_end_matches(','));
    noun && (first.ends_with(',') || second.is_empty() || BEHIND_NOUN.has(second) || PLURAL.has(second))
}
