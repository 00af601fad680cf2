//! What can be wrong with the method a deck brings, as values.

use crate::text::{Id, Line};

/// What can be wrong with the questions of the findings, the kinds of closing question or the member check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MethodFlaw {
    /// An id that leads to nothing, with the list it should stand in and what stands there.
    Unknown {
        /// The id.
        id: Id,
        /// The list.
        list: &'static str,
        /// The ids in it.
        known: String,
    },
    /// A text without the place of what is put into it.
    NoPlace(&'static str),
    /// A sentence that must begin with the colleague.
    BeginsNot(&'static str),
    /// No question of the findings has the part with the map.
    NoPartners,
    /// Two questions with one part of the report.
    SecondPart(String),
    /// A threshold that lets a reader find out who spoke.
    LowThreshold {
        /// What it is.
        threshold: u16,
        /// The least it may be.
        least: u16,
    },
    /// A step of the questions whose minutes are not those of the questions.
    QuestionMinutes {
        /// The minutes of the step.
        step: u16,
        /// The minutes of the questions together.
        questions: u32,
    },
    /// Two steps that do the same.
    SecondStep(String),
    /// A member check that never asks anything.
    NoQuestionStep,
    /// One word that begins remarks of two sorts.
    SameFirstWord {
        /// The word.
        word: Line,
        /// Where it stands already.
        first: String,
    },
    /// A member check that takes too long.
    LongCheck {
        /// What they take.
        minutes: u32,
        /// What there is.
        most: u32,
    },
}

impl MethodFlaw {
    /// Returns whether the deck works all the same.
    pub fn is_warning(&self) -> bool {
        matches!(self, Self::LongCheck { .. })
    }
}
