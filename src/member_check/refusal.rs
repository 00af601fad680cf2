//! Why a line, an account or a survey cannot be taken as it is: as a value, to be said in the language of the screen.

use super::attendance::NotPresent;
use crate::locale::{Words, list};
use crate::say;
use crate::text::{Id, Line, shorten};

/// Why something that was read or typed cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputRefusal {
    /// Nothing was remarked: the line is empty, or holds a function and a reason only.
    NoText,
    /// Nobody of this function was present.
    Absent(Line),
    /// More people agree than were present.
    TooManyAgree {
        /// How many agree.
        agree: u32,
        /// How many were present.
        present: u32,
    },
    /// What was typed is no count of hands.
    Hands(Line),
    /// More hands than people.
    TooManyHands {
        /// How many hands.
        given: u32,
        /// How many people are present.
        present: u32,
    },
    /// Nothing of a file could be taken for a remark.
    NoRemarks,
    /// A remark stands where no question has been named.
    NoQuestion(Line),
    /// The attendance cannot be used.
    Present(NotPresent),
    /// A table without a head.
    NoTable,
    /// A table with a head and nothing below it.
    NoAnswers,
    /// A table of so many columns.
    TooWide(usize),
    /// A row, by its line, that is wider than the head.
    Ragged(usize),
    /// A quotation that begins in this line and does not end.
    OpenQuote(usize),
    /// More rows than this.
    TooMany(usize),
    /// Columns of which nobody knows what they hold.
    Columns(Vec<Line>),
    /// Another check of the session is not closed.
    CheckOpen,
    /// A check of this day holds these remarks already.
    Known,
    /// There is no such remark.
    NoRemark(Id),
    /// The check of a remark is not closed yet.
    StillOpen,
    /// An answer without a reason.
    NoReason(Id),
    /// What the file of the session has no room for.
    Full,
}

impl InputRefusal {
    /// Returns it as a sentence: what happened, and what to do.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::NoText => say!(words, "check-no-text"),
            Self::Absent(function) => say!(words, "check-absent", function = function.as_str()),
            Self::TooManyAgree { agree, present } => {
                say!(
                    words,
                    "check-too-many-agree",
                    agree = agree.to_string(),
                    present = present.to_string()
                )
            }
            Self::Hands(raw) => say!(words, "check-hands-bad", raw = shorten(raw, 40, "…")),
            Self::TooManyHands { given, present } => {
                say!(
                    words,
                    "check-hands-many",
                    given = given.to_string(),
                    present = present.to_string()
                )
            }
            Self::NoRemarks => say!(words, "check-no-remarks"),
            Self::NoQuestion(line) => say!(words, "check-no-question", line = shorten(line, 60, "…")),
            Self::Present(why) => why.say(words),
            Self::NoTable => say!(words, "check-no-table"),
            Self::NoAnswers => say!(words, "check-no-answers"),
            Self::TooWide(columns) => say!(words, "check-too-wide", columns = *columns),
            Self::Ragged(line) => say!(words, "check-ragged", line = *line),
            Self::OpenQuote(line) => say!(words, "check-open-quote", line = *line),
            Self::TooMany(rows) => say!(words, "check-too-many-rows", rows = *rows),
            Self::Columns(columns) => {
                let shown: Vec<String> = columns
                    .iter()
                    .map(|name| format!("‘{}’", shorten(name, 60, "…")))
                    .collect();
                say!(words, "check-columns", columns = list(words, &shown))
            }
            Self::CheckOpen => say!(words, "check-open"),
            Self::Known => say!(words, "check-known"),
            Self::NoRemark(id) => say!(words, "check-no-remark", id = id.as_str()),
            Self::StillOpen => say!(words, "check-still-open"),
            Self::NoReason(id) => say!(words, "check-no-reason", id = id.as_str()),
            Self::Full => say!(words, "check-full"),
        }
    }
}

impl NotPresent {
    /// Returns it as a sentence: what happened, and what to do.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Nobody => say!(words, "check-nobody"),
            Self::NoFunction(part) => say!(words, "check-no-function", part = part.as_str()),
            Self::Number(part) => say!(words, "check-number", part = part.as_str()),
            Self::TooFew { present, needed } => {
                say!(
                    words,
                    "check-too-few",
                    present = usize::try_from(*present).unwrap_or(0),
                    needed = needed.to_string()
                )
            }
        }
    }
}
