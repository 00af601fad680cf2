//! Telling what a kring that was stopped left half-written from what another one is writing.
//!
//! Never takes for abandoned what is locked, and never looks at a file of another name than kring gives.

use std::path::{Path, PathBuf};

use super::Error;
use super::disk::Disk;
use super::files::Member;
use super::layout::STATE;
use super::lock::Held;
use super::system::Locking;
use super::temporary::{is_half_of, is_half_written};

/// How old something half-written is, in seconds, when it is abandoned, where no lock tells.
const ABANDONED: u64 = 60;

impl Disk {
    /// Removes what was left half-written in a folder.
    pub(super) fn sweep(&self, folder: &Path) {
        let half = |path: &PathBuf| is_half_written(&path.file_name().unwrap_or_default().to_string_lossy());
        self.sweep_those(folder, half);
    }

    /// Removes what was left half-written of one file or folder: what else lies around it is none of kring's.
    pub(super) fn sweep_of(&self, path: &Path) {
        self.sweep_those(path.parent().unwrap_or(Path::new("")), |half| is_half_of(half, path));
    }

    fn sweep_those(&self, folder: &Path, is_meant: impl Fn(&PathBuf) -> bool) {
        for path in self.list(folder).unwrap_or_default().into_iter().filter(is_meant) {
            if self.is_abandoned(&path) {
                self.remove_whole(&path);
            }
        }
    }

    /// Returns whether nobody is writing what lies there. A folder is locked by the lock of a session in it.
    fn is_abandoned(&self, path: &Path) -> bool {
        let is_folder = matches!(self.about(path), Ok(Some(about)) if about.is_folder);
        let locked = match is_folder {
            true => Member::Lock.beside(&path.join(STATE)),
            false => path.to_owned(),
        };
        match self.lock(&locked) {
            _ if path.is_symlink() => self.is_old(path),
            Ok(Locking::Held(_)) => true,
            Ok(Locking::Busy) => false,
            Ok(Locking::Unknown) | Err(_) => self.is_old(path),
        }
    }

    /// Returns whether neither a file nor anything in a folder was changed of late.
    fn is_old(&self, path: &Path) -> bool {
        let about = self.about(path).ok().flatten();
        let age = about.and_then(|about| about.modified?.elapsed().ok());
        let is_folder = about.is_some_and(|about| about.is_folder) && !path.is_symlink();
        age.is_none_or(|age| age.as_secs() > ABANDONED)
            && (!is_folder || self.list(path).unwrap_or_default().iter().all(|path| self.is_old(path)))
    }
}

/// Locks a folder that is being filled under a name of its own, so that no other kring takes it for abandoned. It must be let go before
/// the folder gets its name.
///
/// # Errors
/// Where the disk refuses.
pub(super) fn filling(disk: &Disk, half: &Path) -> Result<Held, Error> {
    Held::take(disk, &half.join(STATE))
}
