//! A text that other programs code: lines with who speaks and when, and the places of the words in them.
//!
//! Every sign is one code point and one unit of UTF-16, and every line ends with one line feed: whichever of these a program counts, the
//! places are the same.

use unicode_normalization::UnicodeNormalization;

use super::guid::guid;

/// A stretch of a text, with the codes that stand on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Its id.
    pub guid: String,
    /// The id of the thing in the record.
    pub name: String,
    /// Where it begins, in characters from 0.
    pub start: usize,
    /// Where it ends; the character there is no part of it.
    pub end: usize,
    /// The ids of its codes.
    pub codes: Vec<String>,
}

/// A text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextSource {
    /// Its id.
    pub guid: String,
    /// Its name, which no other text of the project bears.
    pub name: String,
    /// The text.
    pub text: String,
    /// The stretches that are coded or belong to a case.
    pub selections: Vec<Selection>,
    /// When it was made.
    pub made: String,
    /// Variables of the text as a whole: name and value.
    pub variables: Vec<(&'static str, String)>,
    length: usize,
}

impl TextSource {
    /// Returns an empty text of a case.
    pub fn new(case: &str, name: String, kind: &str) -> Self {
        Self {
            guid: guid(case, kind),
            name,
            ..Self::default()
        }
    }

    /// Adds a line; what stands before the words is no part of the selection.
    pub fn line(&mut self, case: &str, thing: &str, before: &str, words: &str, codes: Vec<String>) -> String {
        let (before, words) = (plain(before), plain(words));
        let start = self.length + before.chars().count();
        let end = start + words.chars().count();
        let id = guid(case, &format!("{}/{thing}", self.name));
        self.selections.push(Selection {
            guid: id.clone(),
            name: thing.to_owned(),
            start,
            end,
            codes,
        });
        self.text.push_str(&before);
        self.text.push_str(&words);
        self.text.push('\n');
        self.length = end + 1;
        id
    }
}

/// Returns a text on one line, composed, with `[…]` for signs that some programs count as two.
pub fn plain(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for c in raw.nfc() {
        match c {
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c if u32::from(c) > 0xffff => out.push_str("[…]"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Checks that a selection cuts its words out of the text, in code points and in units of UTF-16.
        #[test]
        fn a_selection_is_its_words(lines in proptest::collection::vec(("[a-zé😀\n]{0,6}", "[a-z é𝔘\u{301}\n’]{1,12}"), 1..8)) {
            let mut source = TextSource::new("case", "text".to_owned(), "text");
            for (at, (before, words)) in lines.iter().enumerate() {
                source.line("case", &format!("s{at}"), before, words, Vec::new());
            }
            let signs: Vec<char> = source.text.chars().collect();
            let units: Vec<u16> = source.text.encode_utf16().collect();
            prop_assert_eq!(signs.len(), units.len());
            for (selection, (_, words)) in source.selections.iter().zip(&lines) {
                let cut: String = signs[selection.start..selection.end].iter().collect();
                prop_assert_eq!(&cut, &plain(words));
                prop_assert_eq!(String::from_utf16(&units[selection.start..selection.end]).unwrap_or_default(), cut);
            }
        }
    }
}
