//! What can be wrong with a deck, in words: what it is, and what to do about it.
//!
//! Messages are English: they are for whoever edits the file. Where in a file a path stands is known to `format`.

use std::fmt;

use crate::text::{Id, Line};

/// One fault of a deck, with the path of its field, such as `phases[1].cards[0].groups[0].questions[2].id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub path: String,
    /// What.
    pub what: Flaw,
}

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The deck works, and something on the wall or between its languages is not as it should be.
    Warning,
    /// The deck cannot be used.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// A format that this kring does not read.
    #[error("is `{0}`; write `{FORMAT}`, the format of decks that this version reads", FORMAT = super::FORMAT)]
    Format(Line),
    /// A text that must say something.
    #[error("is empty; give it a text, or leave the field out where it may be left out")]
    Empty,
    /// A list that needs at least one entry.
    #[error("is empty; a deck needs at least one {0} here")]
    NoEntry(&'static str),
    /// An id that stands twice, with the path of the first.
    #[error("has the id `{id}`, which stands already at {first}; every id of one sort stands once in a deck")]
    Duplicate {
        /// The id.
        id: Id,
        /// Where it stands already.
        first: String,
    },
    /// An id that means something else in every session.
    #[error("has the id `{0}`, which in a session means a participant, everyone or the school; choose another")]
    Reserved(Id),
    /// A short name that is not short.
    #[error("takes {cells} cells; the map has room for {max}, so shorten it")]
    NotShort {
        /// What it takes.
        cells: usize,
        /// What there is.
        max: usize,
    },
    /// A mark that is not one capital letter.
    #[error("is `{0}`; a role's mark is one capital letter, such as `L`")]
    NotACapital(char),
    /// Two roles with one mark.
    #[error("has the letter `{letter}`, which marks the role at {first} already; without colours the two look alike")]
    SameLetter {
        /// The letter.
        letter: char,
        /// The role that has it.
        first: String,
    },
    /// A card without time.
    #[error("is 0; give the card a budget of at least 1 minute")]
    NoTime,
    /// A year that is none.
    #[error("is {0}; write the year of publication in four figures")]
    Year(u16),
    /// Two roles with one colour.
    #[error("is also the colour of the role at {0}; only their letters will tell them apart")]
    SameColour(String),
    /// One function under two roles.
    #[error("stands at {0} as well; a participant with this function would get either role")]
    SameFunction(String),
    /// Two abbreviations for the same words.
    #[error("stands at {0} as well; only the abbreviation there will be used")]
    SameWords(String),
    /// No card draws the map.
    #[error("hold no card of kind `map`; the walk will never stop at the map")]
    NoMap,
    /// A second map card.
    #[error("makes a second card of kind `map`; it shows the very map that {0} draws")]
    SecondMap(String),
    /// More than the map shows well.
    #[error("has {count} entries; beyond {max} the map gets hard to read from a distance")]
    Crowded {
        /// How many there are.
        count: usize,
        /// How many read well.
        max: usize,
    },
    /// A text that takes more lines than an 80×24 wall has for it.
    #[error("takes {lines} lines of {WALL_WIDTH} cells; a wall of 80×24 has room for {max}, so say it shorter", WALL_WIDTH = super::check::WALL_WIDTH)]
    TooLong {
        /// What it takes.
        lines: usize,
        /// What there is.
        max: usize,
    },
    /// Two files that claim to be one language.
    #[error("is `{0}` in both files; two languages of one deck were expected")]
    SameLanguage(String),
    /// A value that differs between two languages of one deck.
    #[error("is `{here}` here and `{there}` in the other language; make them the same")]
    Unlike {
        /// The value in this file.
        here: String,
        /// The value in the other.
        there: String,
    },
    /// A list that is longer or shorter than in the other language.
    #[error("has {here} here and {there} in the other language; make them match")]
    Count {
        /// How many in this file.
        here: usize,
        /// How many in the other.
        there: usize,
    },
    /// An id that only the other language has.
    #[error("lacks `{0}`, which the other language has; add it here or take it out there")]
    Lacks(Id),
    /// An id that the other language lacks.
    #[error("is `{0}`, which the other language lacks; add it there or take it out here")]
    Extra(Id),
    /// The same entries in another order.
    #[error(
        "has the entries of the other language in another order; a session walks them in this order, so make them the same"
    )]
    Order,
}

impl Flaw {
    /// Returns how bad it is.
    pub fn severity(&self) -> Severity {
        match self {
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

impl Fault {
    /// Returns a fault at a path.
    pub(super) fn new(path: impl Into<String>, what: Flaw) -> Self {
        Self {
            path: path.into(),
            what,
        }
    }

    /// Returns how bad it is.
    pub fn severity(&self) -> Severity {
        self.what.severity()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path, self.what)
    }
}
