//! The file of a deck in one language.

use super::diagnostic::Wrong;
use super::locate::Places;
use super::{SCHEMA_FILE, emit, parse};
use crate::deck::{Deck, Flaw, Severity, check};
use crate::text::Diagnostic;

const KIND: &str = "deck";
/// The version this kring writes.
const VERSION: u32 = 1;

/// Reads a deck; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text, of a field, or of the deck as a whole; what only warns is no reason.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Deck, Diagnostic<Wrong>> {
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
pub fn inspect(bytes: impl AsRef<[u8]>, source: &str) -> Result<(Deck, Vec<Diagnostic<Wrong>>), Diagnostic<Wrong>> {
    let text = &*parse::text(bytes.as_ref(), source)?;
    let deck: Deck = match parse::version(text, source, KIND)? {
        1 => parse::value(text, source)?,
        found => return Err(parse::newer(text, source, found, VERSION)),
    };
    let faults = faults(text, source, &check(&deck));
    Ok((deck, faults))
}

/// Of so many faults the place is told; of those behind them only what is wrong.
pub const PLACED: usize = 100;

/// Returns the faults of a deck that was read from `text`, the first [`PLACED`] with their places.
pub fn faults(text: &str, source: &str, found: &[Diagnostic<Flaw>]) -> Vec<Diagnostic<Wrong>> {
    let places = Places::of(if found.is_empty() { "" } else { text });
    let fault = |(at, found): (usize, &Diagnostic<Flaw>)| {
        let fault = Diagnostic::of_file(source, Wrong::Deck((*found.what).clone()));
        if at < PLACED {
            fault.at_known(text, &places, &found.field)
        } else {
            fault
        }
    };
    found.iter().enumerate().map(fault).collect()
}

/// Writes a deck.
pub fn write(deck: &Deck) -> String {
    format!("# yaml-language-server: $schema={SCHEMA_FILE}\n{}", emit::file(deck))
}
