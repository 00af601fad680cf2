//! Plain text, clean from the moment it enters.
//!
//! Every string of a deck or a session is a [`Line`] or a [`Text`]. Both can only be made by scrubbing, so a control
//! character, an escape sequence or a bidirectional override cannot reach a terminal, a file or an export. Also here:
//! ids, and how texts compare; how wide they are is in `measure`.
//!
//! This module never reads a file, never knows a screen, and never changes what a clean text says.

pub mod alike;
mod called;
pub mod code;
mod diagnostic;
pub mod dictionary;
mod measure;
mod number;
mod school;
mod scrub;
pub mod sentences;
pub mod signs;
mod singular;

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use unicode_normalization::UnicodeNormalization;

pub use called::called;
pub use diagnostic::Diagnostic;
pub use measure::{cells, fit, shorten, wrap};
pub use number::number_in_words;
pub use school::is_school_name;
pub use scrub::scrub;
pub use signs::SignSet;
pub use singular::{is_person, singular};

/// Text of one line: no line break, no control character, no leading or trailing space, in normal form NFC.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(transparent)]
pub struct Line(String);

/// Text of one or more lines, separated by `\n`; otherwise as clean as a [`Line`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(transparent)]
pub struct Text(String);

/// A short, readable, stable name of a thing in a deck or a session: lower-case letters, digits and hyphens (`clb-2`, `p3`, `s14`).
///
/// Ids are never reused within a session. Any text may be turned into one with [`Id::new`]; what an id may not hold is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(transparent, extend("pattern" = ID_PATTERN))]
pub struct Id(String);

/// What an id looks like, as a regular expression; the same that the reader of ids demands, in the words of a JSON Schema.
pub const ID_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// What a text looks like of which something is left when controls, escape sequences and spaces are taken out, as a regular
/// expression: no escape stands before its first sign that is seen.
pub const SEEN_PATTERN: &str = "[^\\u001b\\u009b]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00a0\\u061c\\u1680\\u2000-\\u200a\\u200e\\u200f\
\\u2028-\\u202f\\u205f\\u2066-\\u2069\\u3000\\ufdd0-\\ufdef\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff]";

impl Line {
    /// Scrubs `raw` and joins its lines with a space.
    pub fn new(raw: &str) -> Self {
        let clean = scrub(raw);
        if is_trimmed(&clean) && !clean.contains('\n') {
            return Self(clean.into_owned());
        }
        let mut out = String::with_capacity(clean.len());
        for word in clean.split('\n').map(str::trim).filter(|part| !part.is_empty()) {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
        Self(out)
    }
}

impl Text {
    /// Scrubs `raw`; spaces at the end of lines and empty lines at both ends go.
    pub fn new(raw: &str) -> Self {
        let clean = scrub(raw);
        if is_trimmed(&clean) {
            return Self(clean.into_owned());
        }
        let lines: Vec<&str> = clean.split('\n').map(str::trim_end).collect();
        Self(lines.join("\n").trim_matches('\n').trim_start_matches(' ').to_owned())
    }
}

/// Returns whether no line of a clean text begins the text or ends with a space, and no empty line does.
fn is_trimmed(clean: &str) -> bool {
    let border = |c: char| c.is_whitespace();
    let ragged = || clean.split('\n').any(|line| line.ends_with(border));
    !(clean.starts_with(border) || clean.ends_with(border) || clean.contains('\n') && ragged())
}

impl Id {
    /// Keeps letters (without accents, lower case), digits and hyphens of `raw`; everything else becomes one hyphen.
    pub fn new(raw: &str) -> Self {
        let mut out = String::with_capacity(raw.len());
        let mut take = |c: char| {
            if c.is_ascii_alphanumeric() {
                out.push(c);
            } else if !is_mark(c) && !out.is_empty() && !out.ends_with('-') {
                out.push('-');
            }
        };
        if raw.is_ascii() {
            raw.chars().map(|c| c.to_ascii_lowercase()).for_each(&mut take);
        } else {
            raw.nfkd().flat_map(char::to_lowercase).for_each(&mut take);
        }
        out.truncate(out.trim_end_matches('-').len());
        Self(out)
    }

    /// Returns the letter and number of an id such as `s14`; `None` for any other.
    pub fn numbered(&self) -> Option<(char, u32)> {
        let letter = self.0.chars().next().filter(char::is_ascii_lowercase)?;
        let digits = self.0.get(1..)?;
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        Some((letter, digits.parse().ok()?))
    }
}

/// Returns whether a text is an id: what [`Id::new`] leaves as it is.
fn is_id(text: &str) -> bool {
    let mut before = '-';
    let fits = text.chars().all(|c| {
        let follows = matches!(c, 'a'..='z' | '0'..='9') || (c == '-' && before != '-');
        before = c;
        follows
    });
    fits && before != '-'
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && unicode_normalization::char::is_combining_mark(c)
}

macro_rules! text_like {
    ($($name:ident),*) => {$(
        impl Deref for $name {
            type Target = str;
            fn deref(&self) -> &str { &self.0 }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str { &self.0 }
        }
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str { &self.0 }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(&self.0) }
        }
        impl From<&str> for $name {
            fn from(raw: &str) -> Self { Self::new(raw) }
        }
        impl From<String> for $name {
            fn from(raw: String) -> Self { Self::new(&raw) }
        }
        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool { self.0 == other }
        }
        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool { self.0 == *other }
        }
        impl $name {
            /// Returns the text itself.
            pub fn as_str(&self) -> &str { &self.0 }
        }
    )*};
}
text_like!(Line, Text, Id);

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Ok(Self::new(&RawText::deserialize(d)?.0))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Ok(Self::new(&RawText::deserialize(d)?.0))
    }
}

/// A text as it stands in a file: borrowed from it where nothing in it is quoted or folded.
#[derive(Deserialize)]
#[serde(transparent)]
struct RawText<'a>(#[serde(borrow)] Cow<'a, str>);

/// Why one of our types refuses a text of a file.
///
/// A reader of files hands on no more than a string of whoever refuses a value: this is a code, and read back as a value. What people
/// read of it stands in the message files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is no id: the text, scrubbed and shortened.
    Id(String),
    /// It is no place of the walk.
    Place,
    /// It is no moment.
    Moment,
    /// It is written as a day that does not exist: the text, scrubbed and shortened.
    Day(String),
    /// It is no time for which something is kept: the text, scrubbed and shortened.
    Term(String),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(text) => write!(f, "unfit id {text}"),
            Self::Place => f.write_str("unfit place"),
            Self::Moment => f.write_str("unfit moment"),
            Self::Day(text) => write!(f, "unfit day {text}"),
            Self::Term(text) => write!(f, "unfit term {text}"),
        }
    }
}

impl std::str::FromStr for Unfit {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        match code {
            "unfit place" => Ok(Self::Place),
            "unfit moment" => Ok(Self::Moment),
            _ => {
                let (kind, text) = code
                    .strip_prefix("unfit ")
                    .and_then(|rest| rest.split_once(' '))
                    .ok_or(())?;
                match kind {
                    "id" => Ok(Self::Id(text.into())),
                    "day" => Ok(Self::Day(text.into())),
                    "term" => Ok(Self::Term(text.into())),
                    _ => Err(()),
                }
            }
        }
    }
}

impl std::error::Error for Unfit {}

/// Refuses, rather than repairs, an id that is not one: a changed id would point nowhere.
impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let RawText(raw) = RawText::deserialize(d)?;
        if is_id(&raw) {
            Ok(Self(raw.into_owned()))
        } else {
            let shown: String = scrub(&raw).chars().take(40).collect();
            Err(serde::de::Error::custom(Unfit::Id(shown)))
        }
    }
}

/// Returns a text with a capital where it begins; Dutch writes *Eén* and *IJs*.
pub fn capital(text: &str) -> String {
    // A code of a participant stays as it is written everywhere else.
    if code::code_at(text).is_some() {
        return text.to_owned();
    }
    if let Some(rest) = text.strip_prefix("één") {
        return format!("Eén{rest}");
    }
    if let Some(rest) = text.strip_prefix("ij") {
        return format!("IJ{rest}");
    }
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => {
            let mut out = String::with_capacity(text.len() + 1);
            out.extend(first.to_uppercase());
            out.push_str(chars.as_str());
            out
        }
        None => String::new(),
    }
}

/// Returns the word a value of the record's vocabulary is written as in a file, such as `to-school`; empty for a value that is no word.
pub fn word_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Returns the value that is written as this word, if there is one.
pub fn value_of<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// Returns `text` folded for comparing: lower case, without accents, spaces as one.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut left = text;
    // Most text is ASCII, which decomposes into itself and orders no mark anew: only what is not takes the long way.
    while !left.is_empty() {
        let plain = left.bytes().take_while(u8::is_ascii).count();
        let (ascii, rest) = left.split_at_checked(plain).unwrap_or((left, ""));
        for word in ascii.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end_matches(char::is_whitespace);
            out.push_str(bare);
            if bare.len() < word.len() {
                push_folded(&mut out, ' ');
            }
        }
        let other = rest.bytes().take_while(|b| !b.is_ascii()).count();
        let (marked, rest) = rest.split_at_checked(other).unwrap_or((rest, ""));
        let decomposed = marked.nfkd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase);
        decomposed.for_each(|c| push_folded(&mut out, c));
        left = rest;
    }
    out.make_ascii_lowercase();
    match out.trim() {
        trimmed if trimmed.len() < out.len() => trimmed.to_owned(),
        _ => out,
    }
}

/// Adds a letter; several blanks become one.
fn push_folded(out: &mut String, c: char) {
    match c.is_whitespace() {
        true if out.ends_with(' ') => {}
        true => out.push(' '),
        false => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};

    use super::{Id, UnicodeNormalization, fold, is_mark};

    proptest! {
        /// Checks that a file may hold an id only in the form that `new` gives it.
        #[test]
        fn an_id_is_read_where_new_would_leave_it_as_it_is(raw in "[a-c0-1B é-]{0,5}") {
            let from: StrDeserializer<'_, Error> = raw.as_str().into_deserializer();
            let sound = !raw.is_empty() && *Id::new(&raw) == *raw;
            prop_assert_eq!(Id::deserialize(from).is_ok(), sound);
        }

        /// Checks that the short way for ASCII folds as Unicode says.
        #[test]
        fn ascii_is_folded_as_everything_else(raw in "[a-cA-C \n\t~é\u{301}\u{323}\u{340}ﬁ²ǅİ…\u{a0}\u{1100}\u{1161}가]{0,10}") {
            let marks_gone = raw.nfkd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase);
            let one_blank: String = marks_gone.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
            let wanted = one_blank.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(fold(&raw), wanted);
        }
    }
}
