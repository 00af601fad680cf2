//! What a participant agreed to, as the tables tell it.

use super::column::CodeList;

/// The answers about talking, sound and quotes.
pub(super) const ANSWER: CodeList = CodeList::Fixed("consent", &["given", "refused", "unasked"]);
/// The answers about the archive.
pub(super) const ARCHIVE: CodeList = CodeList::Fixed("archive", &["open", "restricted", "no", "unasked"]);
