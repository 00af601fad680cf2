//! The lock of a session: one writer at a time, also where the file is deleted under the one who holds it.
//!
//! The system drops a lock with its process, however that ends; the file itself goes on a clean close. Never guesses: where the file
//! says another holder's mark, this one has lost it.

use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::error::Error;
use super::files::FolderMember;
use super::system::{Lock, Locking};
use super::temporary::token;

/// A lock that is held.
#[derive(Debug)]
pub(super) struct HeldLock {
    disk: Disk,
    path: PathBuf,
    mark: String,
    /// `None` where the disk knows no locks: then the mark alone says who writes.
    lock: Option<Box<dyn Lock>>,
}

impl HeldLock {
    /// Takes the lock of a state.
    ///
    /// # Errors
    /// [`Error::Locked`] where another program holds it, or whatever the disk refuses.
    pub(super) fn take(disk: &Disk, state: &Path) -> Result<Self, Error> {
        let path = FolderMember::Lock.beside(state);
        let locked = || Error::Locked(state.parent().unwrap_or(state).to_owned());
        let old = FolderMember::OldLock.beside(state);
        if old != path && disk.exists(&old) {
            if matches!(disk.lock(&old)?, Locking::Busy) {
                return Err(locked());
            }
            // What stays of it does no harm, and goes the next time.
            let _ = disk.remove(&old);
        }
        if !disk.exists(&path) {
            disk.mark(&path, b"")?;
        } else if !is_mark(&disk.head(&path, 64)?) {
            return Err(Error::NoLock(path));
        }
        let lock = match disk.lock(&path)? {
            Locking::Held(lock) => Some(lock),
            Locking::Busy => return Err(locked()),
            Locking::Unknown => None,
        };
        let mark = format!("kring {}\n", token());
        disk.mark(&path, mark.as_bytes())?;
        Ok(Self {
            disk: disk.clone(),
            path,
            mark,
            lock,
        })
    }

    /// Returns whether the disk knows locks.
    pub(super) fn is_real(&self) -> bool {
        self.lock.is_some()
    }

    /// Makes sure that the lock is still this one's; a file that somebody deleted is made again.
    ///
    /// # Errors
    /// [`Error::Lost`] where another program has taken it since.
    pub(super) fn hold(&mut self) -> Result<(), Error> {
        match self.disk.head(&self.path, 64) {
            Ok(there) if there == self.mark.as_bytes() => Ok(()),
            Ok(there) if !there.is_empty() => Err(Error::Lost(self.path.clone())),
            _ if self.disk.exists(&self.path) => Ok(()),
            _ => self.again(),
        }
    }

    fn again(&mut self) -> Result<(), Error> {
        let folder = self.path.parent().unwrap_or(Path::new(""));
        if !self.disk.exists(folder) {
            // The folder went as a whole: the write that follows says so.
            return Ok(());
        }
        self.disk.mark(&self.path, self.mark.as_bytes())?;
        self.lock = match self.disk.lock(&self.path)? {
            Locking::Held(lock) => Some(lock),
            Locking::Busy => return Err(Error::Lost(self.path.clone())),
            Locking::Unknown => None,
        };
        Ok(())
    }
}

/// Returns whether a lock file is kring's: an empty one, or one with a mark. A session that stands alone, `poetry.yaml`, may lie beside
/// `poetry.lock`.
fn is_mark(bytes: &[u8]) -> bool {
    bytes.is_empty() || bytes.starts_with(b"kring ")
}

impl Drop for HeldLock {
    fn drop(&mut self) {
        if matches!(self.disk.head(&self.path, 64), Ok(there) if there == self.mark.as_bytes()) {
            // A file that stays holds no lock once this process ends.
            let _ = self.disk.remove_quietly(&self.path);
        }
        self.lock = None;
    }
}
