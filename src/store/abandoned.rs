//! Telling what a kring that was stopped left half-written from what another one is writing.
//!
//! Never takes for abandoned what is locked, and never looks at a file of another name than kring gives.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Error;
use super::disk::{Disk, is_absent};
use super::files::FolderMember;
use super::layout::STATE;
use super::lock::HeldLock;
use super::system::{FileFacts, Lock, Locking, is_link};
use super::temporary::{is_half_of, is_half_written};

/// How old something half-written is, in seconds, when it is abandoned, where no lock tells.
const ABANDONED: u64 = 60;
/// After how many seconds something lies in a folder that is being filled.
const FILLED: u64 = 2;

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
            // An empty folder goes in one step, as long as it is empty: whoever is about to fill it makes it again.
            let is_gone = self.is_left_empty(&path) && self.remove_folder(&path).is_ok();
            if !is_gone && let Some(_held) = self.abandoned(&path) {
                self.remove_whole(&path);
            }
        }
    }

    /// Returns the lock on what lies there, if it knows one, where nobody is writing it: nobody begins to while the lock is held. A folder is
    /// locked by the lock of a session in it.
    fn abandoned(&self, path: &Path) -> Option<Option<Box<dyn Lock>>> {
        let is_folder = matches!(self.about(path), Ok(Some(about)) if about.is_folder);
        let locked = match is_folder {
            true => FolderMember::Lock.beside(&path.join(STATE)),
            false => path.to_owned(),
        };
        match self.lock(&locked) {
            _ if is_link(path) => self.is_old(path).then_some(None),
            // Gone with its lock just then: whoever filled it is done.
            Ok(Locking::Held(_)) if !self.exists(&locked) => None,
            Ok(Locking::Held(lock)) => Some(Some(lock)),
            Ok(Locking::Busy) => None,
            Ok(Locking::Unknown) | Err(_) => self.is_old(path).then_some(None),
        }
    }

    /// Returns whether a folder is empty, and was not made just now.
    fn is_left_empty(&self, path: &Path) -> bool {
        let about = self.about(path).ok().flatten();
        about.is_some_and(|about| about.is_folder)
            && age(about).is_none_or(|age| age.as_secs() >= FILLED)
            && self.list(path).is_ok_and(|inside| inside.is_empty())
    }

    /// Returns whether neither a file nor anything in a folder was changed of late.
    pub(super) fn is_old(&self, path: &Path) -> bool {
        let about = self.about(path).ok().flatten();
        let age = age(about);
        let is_folder = about.is_some_and(|about| about.is_folder) && !is_link(path);
        age.is_none_or(|age| age.as_secs() > ABANDONED)
            && (!is_folder || self.list(path).unwrap_or_default().iter().all(|path| self.is_old(path)))
    }
}

/// Returns how long ago something was changed, where the disk says so and its clock does not go ahead.
fn age(about: Option<FileFacts>) -> Option<Duration> {
    about.and_then(|about| about.modified?.elapsed().ok())
}

/// How often a folder is made again that another kring took for abandoned, or looked at, before it was locked: with the pauses between, a
/// second in all.
const TRIES: u32 = 10;

/// Makes a folder that is to be filled under a name of its own, and locks it, so that no other kring takes it for abandoned. The lock
/// must be let go before the folder gets its name.
///
/// # Errors
/// Where the disk refuses.
pub(super) fn new_half(disk: &Disk, half: &Path) -> Result<HeldLock, Error> {
    let mut tries = 1;
    loop {
        disk.folder(half)?;
        match filling(disk, half) {
            // Taken for abandoned, or looked at, just then.
            Err(Error::Locked(_)) if tries < TRIES => {}
            Err(Error::Disk { kind, .. }) if tries < TRIES && is_absent(kind) => {}
            held => return held,
        }
        std::thread::sleep(Duration::from_millis(1 << tries));
        tries += 1;
    }
}

/// Locks a folder that is being filled under a name of its own, so that no other kring takes it for abandoned. It must be let go before
/// the folder gets its name.
///
/// # Errors
/// Where the disk refuses.
pub(super) fn filling(disk: &Disk, half: &Path) -> Result<HeldLock, Error> {
    HeldLock::take(disk, &half.join(STATE))
}
