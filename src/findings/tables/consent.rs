//! What a participant agreed to, as the tables tell it.

use super::column::List;

/// The answers about talking, sound and quotes.
pub(super) const ANSWER: List = List::Fixed("consent", &["given", "refused", "unasked"]);
/// The answers about the archive.
pub(super) const ARCHIVE: List = List::Fixed("archive", &["open", "restricted", "no", "unasked"]);
