//! A list of words that is written as one text and asked word by word. Knows no language.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// The words of a text, each of them whole.
pub(in crate::findings) struct ListedWords(LazyLock<FxHashSet<&'static str>>);

impl ListedWords {
    /// Makes a set of what `words` splits from a text; it is split when the set is first asked.
    pub(in crate::findings) const fn new(words: fn() -> FxHashSet<&'static str>) -> Self {
        Self(LazyLock::new(words))
    }

    /// Returns the words of a file, without its lines that begin with `#`.
    pub(in crate::findings) fn of_file(file: &'static str) -> FxHashSet<&'static str> {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).collect()
    }

    /// Returns whether it holds a word, letter for letter.
    pub(in crate::findings) fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// Makes a [`ListedWords`] of a text in which blanks part the words.
macro_rules! listed_words {
    ($text:expr) => {
        $crate::findings::language::listed_words::ListedWords::new(|| $text.split_whitespace().collect())
    };
}
pub(in crate::findings) use listed_words;
