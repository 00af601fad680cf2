//! Why a file is no transcript that kring can take in: the kinds, and the sentence for each.
//!
//! The line of a fault is that of the file; in a document it is the paragraph.

use super::time::clock;
use crate::locale::Words;
use crate::say;
use crate::text::Diagnostic;

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
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

impl Diagnostic<Unreadable> {
    /// Says why the file is refused and what to do next.
    pub fn say(&self, words: &Words) -> String {
        let why = match &*self.what {
            Unreadable::Empty => say!(words, "transcript-empty"),
            Unreadable::Binary(kind) => say!(words, "transcript-binary", kind = (*kind).to_owned()),
            Unreadable::TooLarge(size) => say!(words, "transcript-too-large", size = size.to_string()),
            Unreadable::LongLine => say!(words, "transcript-long-line"),
            Unreadable::TooDeep => say!(words, "transcript-too-deep"),
            Unreadable::TooMany => say!(words, "transcript-too-many"),
            Unreadable::Entities => say!(words, "transcript-entities"),
            Unreadable::NotWord => say!(words, "transcript-not-word"),
            Unreadable::Broken(detail) => say!(words, "transcript-broken", detail = detail.clone()),
            Unreadable::Unknown(kind) => say!(words, "transcript-unknown", kind = (*kind).to_owned()),
            Unreadable::NoTimes => say!(words, "transcript-no-times"),
            Unreadable::NoWords => say!(words, "transcript-no-words"),
            Unreadable::Backwards(from, to) => {
                say!(words, "transcript-backwards", from = clock(*from), to = clock(*to))
            }
        };
        match self.line {
            0 => why,
            line => say!(words, "transcript-line", line = line.to_string(), why = why),
        }
    }
}
