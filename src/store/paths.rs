//! The folders that are kring's: sessions, decks of one's own, private lists of masked names, what is still to be done, and what can be
//! thrown away.
//!
//! Which folder is which follows from the folders of the operating system alone ([`Bases`]), so that a test can ask for those of
//! another system. Makes no folder and moves nothing.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use super::{Disk, Error};

/// Where a user's files live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The library of sessions.
    pub library: PathBuf,
    /// Another library whose withdrawals count here too: that of whoever reads in a shared folder.
    pub own: Option<PathBuf>,
    /// The user's own decks.
    pub decks: PathBuf,
    /// The private lists of names and what masks them, and of where exports went; outside every session, so that a session can be
    /// given away.
    pub masks: PathBuf,
    /// Files that kring makes again when they are gone: lists and texts to search in.
    pub cache: PathBuf,
    /// A library of an older kring in a folder that a Windows domain copies to a server. It is in use where [`Paths::library`] is
    /// the same folder; else it lies beside the one in use.
    pub roaming: Option<PathBuf>,
    /// What this computer has still to do for a session, and what it wrote of one elsewhere.
    pub state: PathBuf,
    /// The folder on another disk where second copies of open sessions are kept, where one is set. It need not be there.
    pub mirror: Option<PathBuf>,
    /// The disk they are on.
    pub disk: Disk,
}

/// The folders an operating system gives to a user's programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bases {
    /// For data that stays on this computer.
    pub local: PathBuf,
    /// For data that a Windows domain copies to a server; the same as `local` on other systems.
    pub roaming: PathBuf,
    /// For what a user sets.
    pub config: PathBuf,
    /// For what can be made again.
    pub cache: PathBuf,
    /// For what this computer has still to do.
    pub state: PathBuf,
}

impl Paths {
    /// Returns where this operating system wants them; all below `KRING_HOME` where that is set.
    ///
    /// # Errors
    /// [`Error::NoHome`] where the system does not say.
    pub fn find() -> Result<Self, Error> {
        let here = std::env::current_dir().unwrap_or_default();
        if let Some(home) = home_of(std::env::var_os("KRING_HOME"), &here) {
            return Ok(Self::under(&home));
        }
        Self::usual()
    }

    /// Returns where this operating system wants them, whatever `KRING_HOME` says.
    fn usual() -> Result<Self, Error> {
        let dirs = directories::ProjectDirs::from("", "", "kring").ok_or(Error::NoHome)?;
        let bases = Bases {
            local: dirs.data_local_dir().to_owned(),
            roaming: dirs.data_dir().to_owned(),
            config: dirs.config_dir().to_owned(),
            cache: dirs.cache_dir().to_owned(),
            state: dirs.state_dir().unwrap_or(dirs.data_local_dir()).join("state"),
        };
        Ok(Self::of(&bases, Path::exists))
    }

    /// Returns the library that kring would use without `KRING_HOME`, where that leads elsewhere and there is one.
    pub fn other_library(&self) -> Option<PathBuf> {
        let usual = Self::usual().ok()?.library;
        (usual != self.library && self.disk.exists(&usual)).then_some(usual)
    }

    /// Returns the folders that follow from those of a system; `exists` says whether a folder is there.
    ///
    /// Sessions and masks stay on this computer. Where an older kring left its library in the roaming folder and none is in the local
    /// one, the old library stays in use, with its masks: a session that cannot be found is worse than one that is copied.
    pub fn of(bases: &Bases, exists: impl Fn(&Path) -> bool) -> Self {
        let library = |base: &Path| base.join("library");
        let old = library(&bases.roaming);
        let roaming = (bases.roaming != bases.local && exists(&old)).then_some(old);
        let data = match &roaming {
            Some(_) if !exists(&library(&bases.local)) => &bases.roaming,
            _ => &bases.local,
        };
        Self {
            library: library(data),
            own: None,
            decks: bases.config.join("decks"),
            masks: data.join("masks"),
            cache: bases.cache.clone(),
            roaming,
            state: bases.state.clone(),
            mirror: None,
            disk: Disk::default(),
        }
    }

    /// Returns the folders below one folder.
    pub fn under(home: &Path) -> Self {
        Self {
            library: home.join("library"),
            own: None,
            decks: home.join("decks"),
            masks: home.join("masks"),
            cache: home.join("cache"),
            roaming: None,
            state: home.join("state"),
            mirror: None,
            disk: Disk::default(),
        }
    }

    /// Returns the file of what the user sets, beside the folder of decks; it need not exist.
    pub fn settings(&self) -> PathBuf {
        self.decks.with_file_name("settings.yaml")
    }

    /// Returns the folder that remembers what the records of the library held the last time: see `catalogue`.
    pub(super) fn catalogue(&self) -> PathBuf {
        self.cache.join("list")
    }

    /// Returns the folders to which a session that its own folder does not take is written, the best first.
    pub(super) fn refuges(&self) -> Vec<PathBuf> {
        let home = directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
        std::iter::once(self.library.clone())
            .chain(self.library.parent().map(Path::to_owned))
            .chain(home)
            .chain(std::iter::once(std::env::temp_dir()))
            .collect()
    }
}

/// Returns the absolute folder that `KRING_HOME` names, seen from the folder `here`; none where it is empty or not set. A relative
/// one would mean another folder in every terminal that remembers a path.
pub fn home_of(value: Option<OsString>, here: &Path) -> Option<PathBuf> {
    let home = PathBuf::from(value.filter(|value| !value.is_empty())?);
    let parts = here.join(home);
    Some(parts.components().filter(|part| *part != Component::CurDir).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn windows() -> Bases {
        Bases {
            local: "C/Users/an/AppData/Local/kring/data".into(),
            roaming: "C/Users/an/AppData/Roaming/kring/data".into(),
            config: "C/Users/an/AppData/Roaming/kring/config".into(),
            cache: "C/Users/an/AppData/Local/kring/cache".into(),
            state: "C/Users/an/AppData/Local/kring/data/state".into(),
        }
    }

    #[test]
    fn sessions_and_masks_stay_on_this_computer() {
        let paths = Paths::of(&windows(), |_| false);
        assert_eq!(paths.library, windows().local.join("library"));
        assert_eq!(paths.masks, windows().local.join("masks"));
        assert_eq!(paths.cache, windows().cache);
        assert_eq!(paths.roaming, None);
    }

    #[test]
    fn an_old_library_is_found_with_its_masks() {
        let old = windows().roaming.join("library");
        let paths = Paths::of(&windows(), |path| path == old);
        assert_eq!(
            (&paths.library, paths.roaming.as_ref()),
            (&old, Some(&old)),
            "in use as long as it is the only one"
        );
        assert_eq!(paths.masks, windows().roaming.join("masks"));
        let both = Paths::of(&windows(), |_| true);
        assert_eq!(both.library, windows().local.join("library"));
        assert_eq!(both.masks, windows().local.join("masks"));
        assert_eq!(both.roaming, Some(old), "still named");
    }

    #[test]
    fn where_both_folders_are_one_nothing_is_old() {
        let mut linux = windows();
        linux.roaming = linux.local.clone();
        assert_eq!(Paths::of(&linux, |_| true).roaming, None);
    }

    #[test]
    fn a_relative_home_is_seen_from_the_present_folder() {
        let here = Path::new("/home/an/study");
        let home = |value: &str| home_of(Some(value.into()), here);
        assert_eq!(home("data"), Some("/home/an/study/data".into()));
        assert_eq!(home("./data"), Some("/home/an/study/data".into()));
        assert_eq!(home("."), Some("/home/an/study".into()));
        assert_eq!(home("/srv/kring"), Some("/srv/kring".into()));
        assert_eq!(home(""), None);
        assert_eq!(home_of(None, here), None);
    }
}
