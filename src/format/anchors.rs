//! The file of the map's anchors, `map.yaml`: without it the map is laid out afresh, and nothing else depends on it.

use super::diagnostic::Wrong;
use super::{emit, parse};
use crate::session::Anchors;
use crate::text::Diagnostic;

/// Reads anchors; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text or of a field.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Anchors, Diagnostic<Wrong>> {
    parse::value(&parse::text(bytes.as_ref(), source)?, source)
}

/// Writes anchors.
pub fn write(anchors: &Anchors) -> String {
    format!(
        "# Where everything belongs on the map, so that it keeps its places. Without this file the map is laid out afresh.\n{}",
        emit::yaml(anchors)
    )
}
