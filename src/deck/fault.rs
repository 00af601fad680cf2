//! What can be wrong with a deck, as values with the path of a field.
//!
//! Where in a file a path stands, and what is said of it in which language, is known to `format`.

use super::MethodFlaw;
use crate::text::{Diagnostic, Id, Line};

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The deck works, and something on the wall or between its languages is not as it should be.
    Warning,
    /// The deck cannot be used.
    Error,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A format that this kring does not read.
    Format(Line),
    /// A text that must say something.
    Empty,
    /// A list that needs at least one entry.
    NoEntry(&'static str),
    /// An id that stands twice, with the path of the first.
    Duplicate {
        /// The id.
        id: Id,
        /// Where it stands already.
        first: String,
    },
    /// An id that means something else in every session.
    Reserved(Id),
    /// A short name that is not short.
    NotShort {
        /// What it takes.
        cells: usize,
        /// What there is.
        max: usize,
    },
    /// Something of the method: the questions of the findings, the kinds of closing question, the member check.
    Method(MethodFlaw),
    /// A mark that is not one capital letter.
    NotACapital(char),
    /// Two roles with one mark.
    SameLetter {
        /// The letter.
        letter: char,
        /// The role that has it.
        first: String,
    },
    /// A card without time.
    NoTime,
    /// A year that is none.
    Year(u16),
    /// Two roles with one colour.
    SameColour(String),
    /// One function under two roles.
    SameFunction(String),
    /// Two abbreviations for the same words.
    SameWords(String),
    /// No card draws the map.
    NoMap,
    /// A second map card.
    SecondMap(String),
    /// More than the map shows well.
    Crowded {
        /// How many there are.
        count: usize,
        /// How many read well.
        max: usize,
    },
    /// A text that takes more lines than an 80×24 wall has for it.
    TooLong {
        /// What it takes.
        lines: usize,
        /// What there is.
        max: usize,
    },
    /// Two files that claim to be one language.
    SameLanguage(String),
    /// A value that differs between two languages of one deck.
    Unlike {
        /// The value in this file.
        here: String,
        /// The value in the other.
        there: String,
    },
    /// A list that is longer or shorter than in the other language.
    Count {
        /// How many in this file.
        here: usize,
        /// How many in the other.
        there: usize,
    },
    /// An id that only the other language has.
    Lacks(Id),
    /// An id that the other language lacks.
    Extra(Id),
    /// The same entries in another order.
    Order,
}

impl Flaw {
    /// Returns how bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Method(flaw) if flaw.is_warning() => Severity::Warning,
            Self::Method(_) => Severity::Error,
            Self::Format(_)
            | Self::Empty
            | Self::NoEntry(_)
            | Self::Duplicate { .. }
            | Self::Reserved(_)
            | Self::NotShort { .. }
            | Self::NotACapital(_)
            | Self::SameLetter { .. }
            | Self::NoTime
            | Self::Year(_) => Severity::Error,
            Self::SameColour(_)
            | Self::SameFunction(_)
            | Self::SameWords(_)
            | Self::NoMap
            | Self::SecondMap(_)
            | Self::Crowded { .. }
            | Self::TooLong { .. }
            | Self::SameLanguage(_)
            | Self::Unlike { .. }
            | Self::Count { .. }
            | Self::Lacks(_)
            | Self::Extra(_)
            | Self::Order => Severity::Warning,
        }
    }
}

impl Diagnostic<Flaw> {
    /// Returns how bad it is.
    pub fn severity(&self) -> Severity {
        self.what.severity()
    }
}
