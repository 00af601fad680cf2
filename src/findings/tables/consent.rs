//! What a participant agreed to, as the tables tell it, and whose words they may not hold.

use std::collections::HashSet;

use super::column::List;
use crate::session::Session;

/// The answers about talking, sound and quotes.
pub(super) const ANSWER: List = List::Fixed("consent", &["given", "refused", "unasked"]);
/// The answers about the archive.
pub(super) const ARCHIVE: List = List::Fixed("archive", &["open", "restricted", "no", "unasked"]);

/// Returns the participants whose words stand in no table: those who refused to talk or to be quoted.
pub(super) fn refused(session: &Session) -> HashSet<&str> {
    let all = session.participants.iter().filter(|p| !p.consent.allows_words());
    all.map(|participant| participant.id.as_str()).collect()
}
