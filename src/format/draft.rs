//! The file of what is being typed, `draft.yaml`: small, and replaced every other second.

use serde::{Deserialize, Serialize};

use super::diagnostic::Wrong;
use super::{emit, parse};
use crate::session::Moment;
use crate::text::{Diagnostic, Line, Text};

/// Everything that was begun and not yet noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// When it was kept.
    pub at: Moment,
    /// The texts that were begun.
    pub lines: Vec<DraftLine>,
}

/// A text that was begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftLine {
    /// Where it is being typed: a place of the walk, or another name that only the screen understands.
    pub field: Line,
    /// The words so far.
    pub text: Text,
}

/// Reads a draft; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text or of a field.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Draft, Diagnostic<Wrong>> {
    parse::value(&parse::text(bytes.as_ref(), source)?, source)
}

/// Writes a draft.
pub fn write(draft: &Draft) -> String {
    format!(
        "# What was being typed when kring last looked. It goes once it is noted.\n{}",
        emit::yaml(draft)
    )
}
