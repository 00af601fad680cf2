//! The folders that are kring's: sessions, decks of one's own, private lists of masked names.

use std::path::{Path, PathBuf};

use super::Error;

/// Where a user's files live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The library of sessions.
    pub library: PathBuf,
    /// The user's own decks.
    pub decks: PathBuf,
    /// The private lists of names and what masks them, and of where exports went; outside every session, so that a session can be
    /// given away.
    pub masks: PathBuf,
}

impl Paths {
    /// Where this operating system wants them; all below `KRING_HOME` where that is set.
    ///
    /// # Errors
    /// [`Error::NoHome`] where the system does not say.
    pub fn find() -> Result<Self, Error> {
        if let Some(home) = std::env::var_os("KRING_HOME").filter(|home| !home.is_empty()) {
            return Ok(Self::under(Path::new(&home)));
        }
        let dirs = directories::ProjectDirs::from("", "", "kring").ok_or(Error::NoHome)?;
        Ok(Self {
            library: dirs.data_dir().join("library"),
            decks: dirs.config_dir().join("decks"),
            masks: dirs.data_dir().join("masks"),
        })
    }

    /// All below one folder.
    pub fn under(home: &Path) -> Self {
        Self {
            library: home.join("library"),
            decks: home.join("decks"),
            masks: home.join("masks"),
        }
    }
}
