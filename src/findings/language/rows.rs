//! Holds lists of phrases that are looked up by their first word, and texts as rows of words.
//!
//! In a list commas part phrases; `*` ends a beginning of a word, and ` .. ` stands for up to five words. Knows no language and no record.

use std::collections::HashMap;

use crate::findings::language::clause::spaced;

/// Words that ` .. ` stands for at most.
const GAP: usize = 5;

/// One phrase behind its first word: its parts between gaps, each a row of words.
type Rest = Vec<Vec<&'static str>>;

/// A list of phrases, by their first word.
pub(in crate::findings) struct ListedPhrases {
    whole: HashMap<&'static str, Vec<Rest>>,
    /// Phrases whose first word is only a beginning.
    begun: Vec<Rest>,
}

impl ListedPhrases {
    /// Takes a list apart.
    pub(in crate::findings) fn of(list: &'static str) -> Self {
        let mut found = Self {
            whole: HashMap::new(),
            begun: Vec::new(),
        };
        for phrase in list.split(", ") {
            let parts: Rest = phrase.split(" .. ").map(|part| part.split(' ').collect()).collect();
            let first = parts.first().and_then(|part| part.first()).copied().unwrap_or_default();
            match first.ends_with('*') {
                true => found.begun.push(parts),
                false => found.whole.entry(first).or_default().push(parts),
            }
        }
        found
    }

    /// Returns whether one of the phrases stands in a row of words.
    pub(in crate::findings) fn is_in(&self, words: &[String]) -> bool {
        (0..words.len()).any(|at| self.begins(words.get(at..).unwrap_or_default()))
    }

    /// Returns whether a row of words begins with one of the phrases.
    pub(in crate::findings) fn begins(&self, words: &[String]) -> bool {
        let first = words.first().map(String::as_str).unwrap_or_default();
        let listed = self.whole.get(first).into_iter().flatten();
        listed.chain(&self.begun).any(|parts| stands(parts, words))
    }
}

/// Returns whether a row of words begins with the first part, and the others follow, each within a gap.
fn stands(parts: &[Vec<&str>], words: &[String]) -> bool {
    let Some((first, rest)) = parts.split_first() else {
        return true;
    };
    let is = |want: &str, word: &str| {
        want.strip_suffix('*')
            .map_or(want == word, |begin| word.starts_with(begin))
    };
    let here = first.len() <= words.len() && first.iter().zip(words).all(|(want, word)| is(want, word));
    let after = words.get(first.len()..).unwrap_or_default();
    here && (rest.is_empty() || (0..=GAP.min(after.len())).any(|at| stands(rest, after.get(at..).unwrap_or_default())))
}

/// A text as rows of words, folded.
#[derive(Debug, Default)]
pub(in crate::findings) struct FoldedRows {
    /// The whole text.
    pub whole: Vec<String>,
    /// Its sentences; a question says nothing.
    pub sentences: Vec<Vec<String>>,
}

impl FoldedRows {
    /// Takes a text apart.
    pub(in crate::findings) fn of(text: &str) -> Self {
        Self {
            whole: row(text),
            sentences: sentences(text).map(row).collect(),
        }
    }

    /// Returns whether one sentence holds a phrase of a list.
    pub(in crate::findings) fn say(&self, list: &ListedPhrases) -> bool {
        self.sentences.iter().any(|one| list.is_in(one))
    }

    /// Returns whether the whole text holds a phrase of a list.
    pub(in crate::findings) fn hold(&self, list: &ListedPhrases) -> bool {
        list.is_in(&self.whole)
    }
}

/// Returns the words of a text, folded.
pub(in crate::findings) fn row(text: &str) -> Vec<String> {
    spaced(text).split_whitespace().map(str::to_owned).collect()
}

/// Returns whether words with a space around them hold one of the phrases, which commas part.
pub(in crate::findings) fn holds(spaced: &str, phrases: &str) -> bool {
    let at_words = |phrase: &str| {
        let ends = |at: usize| spaced.get(at..).is_some_and(|rest| rest.starts_with(' '));
        let begins = |at: usize| spaced.get(..at).is_some_and(|before| before.ends_with(' '));
        spaced
            .match_indices(phrase)
            .any(|(at, found)| begins(at) && ends(at + found.len()))
    };
    phrases.split(", ").any(at_words)
}

/// Returns whether a word is one of a list.
pub(in crate::findings) fn listed(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|one| one == word)
}

/// Returns the sentences of a text, questions among them.
pub(in crate::findings) fn all_sentences(text: &str) -> impl Iterator<Item = &str> {
    crate::text::sentences::sentences(text)
}

/// Returns the sentences of a text; a question says nothing.
pub(in crate::findings) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    all_sentences(text).filter(|part| !part.ends_with('?'))
}

/// Makes lists of phrases, each taken apart when it is first asked for.
macro_rules! phrase_lists {
    ($($(#[$doc:meta])* $name:ident: $list:expr;)*) => {
        $($(#[$doc])* static $name: std::sync::LazyLock<crate::findings::language::rows::ListedPhrases> =
            std::sync::LazyLock::new(|| crate::findings::language::rows::ListedPhrases::of($list));)*
    };
}
pub(in crate::findings) use phrase_lists;

/// Checks that a reader finds what it reads for in some texts, and not in others.
#[cfg(test)]
pub(in crate::findings) fn all_read(read: fn(&FoldedRows) -> bool, yes: &[&str], no: &[&str]) {
    for text in yes {
        assert!(read(&FoldedRows::of(text)), "{text}");
    }
    for text in no {
        assert!(!read(&FoldedRows::of(text)), "{text}");
    }
}

#[cfg(test)]
mod tests {
    use super::{FoldedRows, ListedPhrases, row};

    #[test]
    fn phrases_are_found_with_gaps_and_beginnings() {
        let list = ListedPhrases::of("no entry, onze beste .. gegaan, telkens een nieuw*");
        for text in [
            "There is no entry here.",
            "Onze beste drie zijn naar ginder gegaan.",
            "Telkens een nieuwe juf.",
        ] {
            assert!(list.is_in(&row(text)), "{text}");
        }
        for text in [
            "No. Entry is free.",
            "Onze beste juf is gisteren met al haar boeken en kaarten naar huis gegaan.",
            "Een nieuwe juf.",
        ] {
            assert!(!FoldedRows::of(text).say(&list), "{text}");
        }
    }
}
