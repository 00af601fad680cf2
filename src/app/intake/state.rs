//! What is known so far of a transcript that is being taken in.

use std::collections::VecDeque;

use crate::findings::intake::speakers::Given;
use crate::findings::intake::{IntakeFile, TakenTranscript};
use crate::transcript::names::{NameAnswers, NameQuestion};

/// A transcript on its way in.
#[derive(Debug, Default)]
pub(in crate::app) struct IntakeState {
    /// Whether the group may read names on its screen.
    pub(in crate::app) aloud: bool,
    /// The file, once it was read.
    pub(in crate::app) source: Option<IntakeFile>,
    /// The files that come after it.
    pub(in crate::app) after: VecDeque<IntakeFile>,
    /// How many files were taken in before it.
    pub(in crate::app) before: usize,
    /// Who the speakers are.
    pub(in crate::app) given: Given,
    /// What was answered about words.
    pub(in crate::app) answers: NameAnswers,
    /// The words that are asked about now.
    pub(in crate::app) questions: Vec<NameQuestion>,
    /// What the file becomes, once no word is open.
    pub(in crate::app) taken: Option<TakenTranscript>,
    /// Why the shift was not taken from the quotes.
    pub(in crate::app) why: Option<String>,
    /// Whether it was handed to the disk.
    pub(in crate::app) handed: bool,
}

impl IntakeState {
    /// Returns the state with which files that were read begin.
    pub(super) fn begun(&self, sources: Vec<IntakeFile>) -> Self {
        let mut after = VecDeque::from(sources);
        Self {
            aloud: self.aloud,
            source: after.pop_front(),
            after,
            ..Self::default()
        }
    }

    /// Returns the state with which the next file begins, and what the one before became. Who its speakers are is proposed by their names;
    /// `Spreker 1` may be somebody else there. What was said of a word holds.
    pub(super) fn next(self) -> (Self, Option<TakenTranscript>) {
        let Self { mut after, .. } = self;
        let source = after.pop_front();
        let next = Self {
            aloud: self.aloud,
            before: self.before + 1,
            given: self.given.of_names(),
            answers: self.answers,
            source,
            after,
            ..Self::default()
        };
        (next, self.taken)
    }
}
