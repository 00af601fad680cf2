//! The folders that are kring's: sessions, decks of one's own, and what is kept outside a session.

use std::path::{Path, PathBuf};

use super::{Disk, Error};

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
    /// What this computer has still to do for a session, and what it wrote of one elsewhere.
    pub state: PathBuf,
    /// The disk they are on.
    pub disk: Disk,
}

impl Paths {
    /// Returns where this operating system wants them; all below `KRING_HOME` where that is set.
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
            state: dirs.state_dir().unwrap_or(dirs.data_local_dir()).join("state"),
            disk: Disk::default(),
        })
    }

    /// Puts all below one folder.
    pub fn under(home: &Path) -> Self {
        Self {
            library: home.join("library"),
            decks: home.join("decks"),
            masks: home.join("masks"),
            state: home.join("state"),
            disk: Disk::default(),
        }
    }

    /// The folders to which a session that its own folder does not take is written, the best first.
    pub(super) fn refuges(&self) -> Vec<PathBuf> {
        let home = directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
        std::iter::once(self.library.clone())
            .chain(self.library.parent().map(Path::to_owned))
            .chain(home)
            .chain(std::iter::once(std::env::temp_dir()))
            .collect()
    }
}
