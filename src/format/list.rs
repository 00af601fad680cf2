//! Small files that hold one list, such as that of masked names.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::diagnostic::Wrong;
use super::{emit, parse};
use crate::text::Diagnostic;

/// Reads a list; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text or of an entry.
pub fn read<T: DeserializeOwned>(bytes: impl AsRef<[u8]>, source: &str) -> Result<Vec<T>, Diagnostic<Wrong>> {
    parse::value(&parse::text(bytes.as_ref(), source)?, source)
}

/// Writes a list below a comment of one line.
pub fn write<T: Serialize>(comment: &str, entries: &[T]) -> String {
    format!("# {comment}\n{}", emit::yaml(&entries))
}
