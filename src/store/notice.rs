//! What a user should know about a case that was opened. Never stops anybody: what must be refused is an error.

use crate::format::Fault;
use crate::locale::Words;
use crate::say;

/// Something a user should know about a case that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// So many events were taken over from the transcript.
    Replayed(usize),
    /// The last event was cut off and does not count.
    Torn,
    /// The event of this number does not fit the session, and was left out.
    Dropped(u32),
    /// The state was edited by hand after these events; it wins, and so many were left out.
    HandEdited(usize),
    /// A part of the transcript cannot be read; it stays in the file.
    Unreadable(Box<Fault>),
    /// The draft cannot be read.
    NoDraft(Box<Fault>),
    /// This disk knows no locks: nothing stops a second writer.
    NoLock,
}

impl Notice {
    /// The notice as a sentence.
    pub fn say(&self, words: &Words) -> String {
        match self {
            &Self::Replayed(count) => say!(words, "notice-replayed", count = count),
            Self::Torn => say!(words, "notice-torn"),
            Self::Dropped(n) => say!(words, "notice-dropped", n = n.to_string()),
            &Self::HandEdited(count) => say!(words, "notice-hand-edited", count = count),
            Self::Unreadable(fault) => say!(words, "notice-unreadable", fault = fault.brief(words)),
            Self::NoDraft(fault) => say!(words, "notice-no-draft", fault = fault.brief(words)),
            Self::NoLock => say!(words, "notice-no-lock"),
        }
    }
}
