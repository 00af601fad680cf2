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
        self.length(words).is_some()
    }

    /// Returns how many words the phrase is long that a row begins with.
    pub(in crate::findings) fn length(&self, words: &[String]) -> Option<usize> {
        let first = words.first().map(String::as_str).unwrap_or_default();
        let listed = self.whole.get(first).into_iter().flatten();
        listed.chain(&self.begun).find_map(|parts| stands(parts, words))
    }
}

/// Returns up to where a row of words begins with the first part, and the others follow, each within a gap.
fn stands(parts: &[Vec<&str>], words: &[String]) -> Option<usize> {
    let Some((first, rest)) = parts.split_first() else {
        return Some(0);
    };
    let is = |want: &str, word: &str| {
        want.strip_suffix('*')
            .map_or(want == word, |begin| word.starts_with(begin))
    };
    let here = first.len() <= words.len() && first.iter().zip(words).all(|(want, word)| is(want, word));
    let after = words.get(first.len()..).filter(|_| here)?;
    if rest.is_empty() {
        return Some(first.len());
    }
    let gaps = 0..=GAP.min(after.len());
    let mut ends = gaps.filter_map(|gap| Some(gap + stands(rest, after.get(gap..)?)?));
    ends.next().map(|end| first.len() + end)
}

/// A text as rows of words, folded.
#[derive(Debug, Default)]
pub(in crate::findings) struct FoldedRows {
    /// The whole text.
    pub whole: Vec<String>,
    /// Its sentences; a question says nothing.
    pub sentences: Vec<Vec<String>>,
    /// Where the clauses of each sentence begin.
    pub(in crate::findings) clauses: Vec<Vec<usize>>,
}

impl FoldedRows {
    /// Takes a text apart.
    pub(in crate::findings) fn of(text: &str) -> Self {
        let rows: Vec<Vec<String>> = sentences(text).map(row).collect();
        let clauses = sentences(text).zip(&rows);
        Self {
            whole: row(text),
            clauses: clauses.map(|(sentence, words)| clauses_of(sentence, words)).collect(),
            sentences: rows,
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

/// Words that begin a clause.
const JOINS: [&str; 13] = [
    "maar", "en", "want", "dus", "omdat", "zodat", "terwijl", "but", "and", "so", "because", "while", "whereas",
];

/// Returns where the clauses of a sentence begin: behind a comma, a colon or a dash, and at a word that joins.
fn clauses_of(sentence: &str, words: &[String]) -> Vec<usize> {
    let mut all = vec![0];
    let mut at = 0;
    for part in sentence.split([',', ';', ':', '(', ')', '–', '—', '…']) {
        all.push(at);
        at += part
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .count();
    }
    let joins = words.iter().enumerate();
    all.extend(
        joins
            .filter(|(_, word)| JOINS.contains(&word.as_str()))
            .map(|(at, _)| at),
    );
    all.sort_unstable();
    all.dedup();
    all
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
