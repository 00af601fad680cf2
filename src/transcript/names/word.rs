//! The words of a text, and what stands between and around them.

use crate::text::fold;
use crate::transcript::label::PARTICLES;

/// A word of a text.
#[derive(Debug)]
pub(super) struct TextWord {
    /// Its first byte in the text.
    pub from: usize,
    /// The byte behind it.
    pub to: usize,
    /// Folded for comparing.
    pub folded: String,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether it has nothing but capitals.
    pub shout: bool,
}

impl TextWord {
    /// Returns the word without the figures at its end.
    pub(super) fn unnumbered(&self) -> &str {
        self.folded.trim_end_matches(|c: char| c.is_ascii_digit())
    }
}

/// Returns whether a text has no capital.
pub(super) fn is_small(text: &str) -> bool {
    !text.chars().any(char::is_uppercase)
}

pub(super) fn words(text: &str) -> Vec<TextWord> {
    let mut all = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric() || is_accent(c), from) {
            (true, None) => from = Some(at),
            (false, Some(start)) => {
                let raw = text.get(start..at).unwrap_or_default();
                all.push(TextWord {
                    from: start,
                    to: at,
                    folded: folded(raw),
                    capital: raw.chars().next().is_some_and(char::is_uppercase),
                    shout: raw.chars().all(char::is_uppercase),
                });
                from = None;
            }
            _ => {}
        }
    }
    all
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn folded(raw: &str) -> String {
    if raw.is_ascii() {
        raw.to_ascii_lowercase()
    } else {
        fold(raw)
    }
}

pub(super) fn tokens_of(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.folded).collect()
}

/// Returns whether only what joins the parts of a name stands between words: a space, a hyphen, a full stop, a comma, an apostrophe.
pub(super) fn is_joined(text: &str, here: &[TextWord]) -> bool {
    here.windows(2).all(|pair| {
        let [a, b] = pair else { return true };
        let between = text.get(a.to..b.from).unwrap_or_default();
        between.len() <= 4
            && between
                .chars()
                .all(|c| matches!(c, ' ' | '-' | '.' | ',' | '\'' | '’' | '_' | '\u{a0}' | '‑'))
    })
}

/// Returns how many bytes of a genitive follow a name: `'s`, `’s`.
pub(super) fn genitive(rest: &str) -> usize {
    ["'s", "’s"]
        .iter()
        .find(|end| {
            rest.strip_prefix(**end)
                .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        })
        .map_or(0, |end| end.len())
}

pub(super) fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.is_empty()
        || before.ends_with([
            '.', '!', '?', ':', ';', '…', '"', '“', '”', '‘', '«', '(', '[', ']', '–', '—', '-',
        ])
}

/// Returns whether a word tells somebody by itself: a particle or a single letter does not.
pub(super) fn is_alone(word: &str) -> bool {
    word.chars().count() > 1 && !PARTICLES.contains(&word) && !word.chars().all(|c| c.is_ascii_digit())
}
