//! The file of what a user sets once, `settings.yaml`; every field may be left out.

use std::path::PathBuf;

use serde::Deserialize;

use super::diagnostic::Wrong;
use super::parse;
use crate::deck::Lang;
use crate::text::Diagnostic;

/// What a user sets once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The language of the screen and of what is printed; that of the system where it is left out.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// Whether the clocks of card and talk stand on the screen that the group reads as well.
    #[serde(default)]
    pub clock: bool,
    /// The folder on another disk where a second copy of every session is kept while it is open.
    #[serde(default)]
    pub mirror: Option<PathBuf>,
}

/// Reads the settings; `source` is the file's name, for messages.
///
/// # Errors
/// The first fault of the text or of a field.
pub fn read(bytes: impl AsRef<[u8]>, source: &str) -> Result<Settings, Diagnostic<Wrong>> {
    parse::value(&parse::text(bytes.as_ref(), source)?, source)
}
