//! The file of a deck in one language.

use super::fault::{Fault, What};
use super::{SCHEMA_FILE, emit, parse};
use crate::deck::{Deck, Severity, check};

const KIND: &str = "deck";
/// The version this kring writes.
const VERSION: u32 = 1;

/// Reads a deck; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text, of a field, or of the deck as a whole; what only warns is no reason.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Deck, Fault> {
    let (deck, faults) = inspect(bytes, source)?;
    match faults.into_iter().find(|fault| fault.severity() == Severity::Error) {
        Some(fault) => Err(fault),
        None => Ok(deck),
    }
}

/// Reads a deck that may be inconsistent, with every fault of it in its place.
///
/// # Errors
/// The first fault of the text or of a field, where there is no deck to speak of.
pub fn inspect(bytes: impl AsRef<[u8]>, source: &str) -> Result<(Deck, Vec<Fault>), Fault> {
    let text = &*parse::text(bytes.as_ref(), source)?;
    let deck: Deck = match parse::version(text, source, KIND)? {
        1 => parse::value(text, source)?,
        found => return Err(parse::newer(text, source, found, VERSION)),
    };
    let faults = check(&deck).iter().map(|found| fault(text, source, found)).collect();
    Ok((deck, faults))
}

/// Returns a fault of a deck that was read from `text`, with its place.
pub fn fault(text: &str, source: &str, found: &crate::deck::Fault) -> Fault {
    Fault::new(source, What::Deck(found.what.clone())).at_path(text, &found.path)
}

/// Writes a deck.
pub fn write(deck: &Deck) -> String {
    format!("# yaml-language-server: $schema={SCHEMA_FILE}\n{}", emit::file(deck))
}
