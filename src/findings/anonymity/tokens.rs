//! A text as words: where a sentence begins, what only a space joins, what stands between square brackets.

use std::borrow::Cow;

use super::lists::marks_of;
use crate::text::alike::{Folded, is_invisible};

/// A word with its surroundings.
#[derive(Clone, Debug)]
pub(super) struct PlacedToken<'a> {
    /// The word as it stands, without the marks around it.
    pub raw: &'a str,
    /// The word as a reader sees it: without invisible signs, with Latin letters for look-alikes among Latin ones.
    pub word: Cow<'a, str>,
    /// The same in lower case.
    lower: Cow<'a, str>,
    /// What `assets/anonymity/context.txt` says of it.
    marks: &'static [&'static str],
    /// Its first byte in the text.
    pub at: usize,
    /// Whether a sentence, a quotation or a line begins with it.
    pub begins: bool,
    /// Whether only a space stands between it and the word before: not a comma or a bracket.
    pub joined: bool,
    /// Whether a comma stands before it, as in a list of names.
    pub listed: bool,
    /// Whether it stands between square brackets: masked, or the note-taker's own.
    pub bracketed: bool,
    /// Whether a full stop follows it directly.
    pub stopped: bool,
    /// The sign directly behind it: a space, a comma, a colon; nothing where the text ends.
    pub behind: Option<char>,
}

impl PlacedToken<'_> {
    /// Returns the word in lower case.
    pub(super) fn lower(&self) -> &str {
        &self.lower
    }

    /// Returns whether `assets/anonymity/context.txt` lists the word under this mark.
    pub(super) fn is(&self, mark: &str) -> bool {
        self.marks.contains(&mark)
    }
}

/// Returns a word in lower case, itself where it is so already.
fn lowered(word: Cow<'_, str>) -> Cow<'_, str> {
    match word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        true => word,
        false => Cow::Owned(word.to_lowercase()),
    }
}

/// Returns whether a token may hold a sign: letters and digits with apostrophes, hyphens, dots, `@` and `_` inside.
fn inner(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\'' | '’' | '-' | '.' | '@' | '_' | '+' | '‑')
        || is_invisible(c)
        || unicode_normalization::char::is_combining_mark(c)
}

/// Returns whether a sentence, a quotation or a point of a list begins behind a mark.
fn opens(c: char) -> bool {
    matches!(
        c,
        '!' | '?' | ':' | ';' | '…' | '“' | '”' | '"' | '‘' | '«' | '\n' | '•' | '–' | '—' | ']'
    )
}

/// Returns the words of a text.
pub(super) fn tokens(text: &str) -> Vec<PlacedToken<'_>> {
    let mut found = Vec::new();
    let (mut depth, mut begins, mut joined, mut listed, mut start) = (0_i32, true, false, false, None);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (inner(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let raw = text.get(from..at).unwrap_or_default();
                let place = (from, begins, joined, listed, depth > 0);
                let token = token(raw, place).map(|token| PlacedToken {
                    behind: text.get(at..).and_then(|rest| rest.chars().next()),
                    ..token
                });
                // A full stop ends a sentence, unless it ends an initial or an abbreviation of a title.
                begins = token
                    .as_ref()
                    .map_or(begins, |token| token.stopped && ends_here(&token.word));
                found.extend(token);
                (start, joined, listed) = (None, true, false);
            }
            _ => {}
        }
        joined &= c.is_whitespace() || inner(c);
        listed |= c == ',';
        match c {
            '[' => depth += 1,
            ']' => depth = (depth - 1).max(0),
            _ => {}
        }
        begins |= opens(c);
    }
    found
}

/// Returns whether a full stop behind this word ends a sentence.
fn ends_here(word: &str) -> bool {
    let title = matches!(
        word.to_lowercase().as_str(),
        "dr" | "mr" | "mevr" | "mvr" | "dhr" | "prof" | "juffr" | "mrs" | "ms" | "st" | "bv" | "ca" | "nr" | "tel"
    );
    word.chars().count() > 1 && !title
}

fn token(
    raw: &str,
    (from, begins, joined, listed, bracketed): (usize, bool, bool, bool, bool),
) -> Option<PlacedToken<'_>> {
    let edge = |c: char| !c.is_alphanumeric();
    let word = raw.trim_matches(edge);
    let lead = raw.len() - raw.trim_start_matches(edge).len();
    let tail = raw.get(lead + word.len()..).unwrap_or_default();
    let handle = raw.starts_with('@') && !word.contains('@');
    let (word, lead) = if handle {
        (raw.trim_end_matches(edge), 0)
    } else {
        (word, lead)
    };
    if word.is_empty() {
        return None;
    }
    let seen = seen(word);
    let lower = lowered(seen.clone());
    Some(PlacedToken {
        raw: word,
        marks: marks_of(&lower),
        word: seen,
        lower,
        at: from + lead,
        begins: begins || raw.starts_with(['‘', '-']),
        joined,
        listed,
        bracketed,
        stopped: tail.contains('.'),
        behind: None,
    })
}

/// Returns the word as a reader sees it.
fn seen(word: &str) -> Cow<'_, str> {
    let foreign = |c: char| matches!(c, '\u{370}'..='\u{52f}');
    let mixed = word.chars().any(foreign) && word.chars().any(|c| c.is_ascii_alphabetic());
    let hidden = word.chars().any(is_invisible);
    if !mixed && !hidden {
        return Cow::Borrowed(word);
    }
    let shown: String = word.chars().filter(|c| !is_invisible(*c)).collect();
    if !mixed {
        return Cow::Owned(shown);
    }
    let latin = |c: char| {
        let folded = Folded::new(c.encode_utf8(&mut [0; 4])).as_str().to_owned();
        if c.is_uppercase() {
            folded.to_uppercase()
        } else {
            folded
        }
    };
    Cow::Owned(
        shown
            .chars()
            .map(|c| if foreign(c) { latin(c) } else { c.to_string() })
            .collect(),
    )
}
