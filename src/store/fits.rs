//! Whether a session and its deck belong together: a session that names a ring its deck does not have is refused, not guessed at.

use super::{Case, Error};
use crate::deck::Deck;
use crate::format;
use crate::session::Session;
use crate::text::scrub;

/// Returns whether every card, question, domain, ring and role that a session names is one of its deck.
///
/// # Errors
/// The first that is not, with its place in the file of the session.
pub fn fits(case: &Case, session: &Session, deck: &Deck) -> Result<(), Error> {
    let Some(problem) = session.problems(Some(deck)).into_iter().next() else {
        return Ok(());
    };
    let bytes = case.disk.read(case.state())?;
    let text = String::from_utf8_lossy(&bytes);
    Err(format::session::fault(&text, &scrub(&case.state().display().to_string()), &problem).into())
}
