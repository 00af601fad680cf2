//! Why a file is no transcript that kring can take in, with its line, as a sentence.

use super::time::clock;
use crate::locale::Words;
use crate::say;

/// A file that is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The line (in a document the paragraph) that decided it, counted from 1; `None` where the whole file did.
    pub line: Option<usize>,
    /// Why.
    pub why: Why,
}

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It holds nothing.
    Empty,
    /// It is sound, a picture, a PDF or a program: what it is called.
    Binary(&'static str),
    /// It is larger than any transcript, in megabytes.
    TooLarge(u64),
    /// A line of it is longer than any transcript's.
    LongLine,
    /// Its parts stand deeper in each other than any transcript's.
    TooDeep,
    /// It has more cues than any transcript.
    TooMany,
    /// It declares entities of its own.
    Entities,
    /// It is a damaged or packed file that holds no Word document.
    NotWord,
    /// It is JSON or XML with a fault.
    Broken(String),
    /// It is JSON or XML of a program that kring does not know.
    Unknown(&'static str),
    /// It holds no time.
    NoTimes,
    /// It holds times and no words.
    NoWords,
    /// Its times run back, from one to another, in milliseconds.
    Backwards(u64, u64),
}

impl Refusal {
    /// Returns a refusal of the whole file.
    pub(super) fn whole(why: Why) -> Self {
        Self { line: None, why }
    }

    /// Returns a refusal because of one line.
    pub(super) fn at(line: usize, why: Why) -> Self {
        Self { line: Some(line), why }
    }

    /// Says why the file is refused and what to do next.
    pub fn say(&self, words: &Words) -> String {
        let why = match &self.why {
            Why::Empty => say!(words, "transcript-empty"),
            Why::Binary(kind) => say!(words, "transcript-binary", kind = (*kind).to_owned()),
            Why::TooLarge(size) => say!(words, "transcript-too-large", size = size.to_string()),
            Why::LongLine => say!(words, "transcript-long-line"),
            Why::TooDeep => say!(words, "transcript-too-deep"),
            Why::TooMany => say!(words, "transcript-too-many"),
            Why::Entities => say!(words, "transcript-entities"),
            Why::NotWord => say!(words, "transcript-not-word"),
            Why::Broken(detail) => say!(words, "transcript-broken", detail = detail.clone()),
            Why::Unknown(kind) => say!(words, "transcript-unknown", kind = (*kind).to_owned()),
            Why::NoTimes => say!(words, "transcript-no-times"),
            Why::NoWords => say!(words, "transcript-no-words"),
            Why::Backwards(from, to) => {
                say!(words, "transcript-backwards", from = clock(*from), to = clock(*to))
            }
        };
        match self.line {
            Some(line) => say!(words, "transcript-line", line = line.to_string(), why = why),
            None => why,
        }
    }
}
