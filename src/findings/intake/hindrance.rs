//! Why a transcript cannot be kept yet. Says nothing: what is said is up to the command line and the screen.

use crate::transcript::names::NameQuestion;

/// What must be settled before a transcript can be kept.
#[derive(Clone, Debug)]
pub(crate) enum Hindrance {
    /// Words that are a name of a speaker or an everyday word.
    Doubts(Vec<NameQuestion>),
    /// Words that look like the name of somebody who does not speak.
    Names(Vec<NameQuestion>),
    /// Of so many verbatim quotes of the session none is in it.
    OtherSession(usize),
    /// The same file is kept under this name.
    Twice(String),
    /// So many of a hundred runs of words are in the transcript of this name.
    Same(usize, String),
    /// So many minutes of the session are in the transcript of this name as well.
    Overlap(i64, String),
}
