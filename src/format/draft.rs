//! The file of what is being typed, `draft.yaml`: small, and replaced every other second.

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::{emit, parse};
use crate::session::{Moment, Place};
use crate::text::{Line, Text};

/// A text that was begun and not yet noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Where in the walk it is being typed.
    pub place: Place,
    /// Which input it stands in; a name that only the screen understands.
    pub field: Line,
    /// The words so far.
    pub text: Text,
    /// When it was kept.
    pub at: Moment,
}

/// Reads a draft; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text or of a field.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Draft, Fault> {
    parse::value(parse::text(bytes.as_ref(), source)?, source)
}

/// Writes a draft.
pub fn write(draft: &Draft) -> String {
    format!(
        "# What was being typed when kring last looked. It goes once it is noted.\n{}",
        emit::yaml(draft)
    )
}
