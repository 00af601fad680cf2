//! Whether a theme on conditions says that something is in the way. Reads one theme; silent in doubt.

use super::shortage::{Sense, sense};
use super::subject_words::words_of;
use crate::session::Theme;
use crate::text::fold;

/// The question whose themes may be in the way.
pub(in crate::findings::propose) const CONDITIONS: &str = "how";
/// Words that say that something is in the way.
const IN_THE_WAY: &str = "geen niemand nobody zonder niet buiten stopt stoppen tekort gebrek beroepsgeheim amper nauwelijks no without not stop stops end ends secrecy lack shortage hardly";
/// Words with which that is not said: a condition, or plenty.
const UNSURE: &str =
    "spare overschot anders als indien soms altijd nodig tenzij otherwise if unless sometimes always needed need";

/// Returns whether a theme on conditions says that something is in the way.
pub(in crate::findings::propose) fn hinders(theme: &Theme) -> bool {
    let text = fold(&format!(
        "{} {}",
        theme.title,
        theme.note.as_deref().unwrap_or_default()
    ));
    let has = |list: &str| words_of(&text).any(|word| list.split(' ').any(|one| one == word));
    theme.aspect.as_str() == CONDITIONS && !has(UNSURE) && (has(IN_THE_WAY) || sense(&text) == Sense::Short)
}
