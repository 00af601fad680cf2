//! What is known so far of a transcript that is being taken in.

use crate::findings::intake::speakers::Given;
use crate::findings::intake::{Source, Taken};
use crate::transcript::names::{Answers, Question};

/// A transcript on its way in.
#[derive(Debug, Default)]
pub(in crate::app) struct IntakeState {
    /// Whether the group may read names on its screen.
    pub(in crate::app) aloud: bool,
    /// The file, once it was read.
    pub(in crate::app) source: Option<Source>,
    /// Who the speakers are.
    pub(in crate::app) given: Given,
    /// What was answered about words.
    pub(in crate::app) answers: Answers,
    /// The words that are asked about now.
    pub(in crate::app) questions: Vec<Question>,
    /// What the file becomes, once no word is open.
    pub(in crate::app) taken: Option<Taken>,
    /// Why the shift was not taken from the quotes.
    pub(in crate::app) why: Option<String>,
    /// Whether it was handed to the disk.
    pub(in crate::app) handed: bool,
}
