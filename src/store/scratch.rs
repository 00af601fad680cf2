//! A private folder for files that another program must read and write for a moment; and what the system says of its programs.
//!
//! The folder is gone when the value is dropped. Nothing of a session stays in it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::abandoned::filling;
use super::files::FolderMember;
use super::layout::STATE;
use super::lock::HeldLock;
use super::system::Locking;
use super::{Disk, Doing, Error};

/// A private folder, removed when this is dropped.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    /// Tells other krings that it is in use.
    held: Option<HeldLock>,
}

/// How the name of such a folder begins.
const PREFIX: &str = "kring-scratch-";
/// How the name of a home begins that is thrown away.
pub(super) const HOME: &str = "kring-demo-";
/// How old a folder without a lock is, in seconds, when it is surely nobody's any more.
const ABANDONED: u64 = 24 * 3600;
/// The number of the next folder that this process makes.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Removes the folders and homes that were left behind in a folder.
pub(super) fn sweep(around: &Path) {
    sweep_named(around, PREFIX);
    sweep_named(around, HOME);
}

/// Makes a private folder called `prefix`, the number of this process and another number, and locks it. Words may lie in it: it goes as
/// soon as another kring sees that nobody holds it.
///
/// # Errors
/// Where the disk refuses.
pub(super) fn new_named(around: &Path, prefix: &str) -> Result<(PathBuf, HeldLock), Error> {
    let disk = Disk::default();
    loop {
        // A name serves once, so that whoever is late to remove a folder never meets another one there.
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = around.join(format!("{prefix}{}-{n}", std::process::id()));
        if disk.new_folder(&folder)? {
            match filling(&disk, &folder) {
                // A kring of an earlier version may have taken it for abandoned before it was locked.
                _ if !folder.exists() => {}
                Ok(held) => return Ok((folder, held)),
                Err(error) => return Err(error),
            }
        }
    }
}

/// Removes abandoned folders that kring made: those called `prefix`, the number of a process and another number, which nobody holds.
fn sweep_named(around: &Path, prefix: &str) {
    for entry in std::fs::read_dir(around).into_iter().flatten().flatten() {
        // The name first: among thousands of files of others the disk is asked about our own alone.
        if !is_ours(&entry.file_name().to_string_lossy(), prefix) {
            continue;
        }
        // Of a link `metadata` tells of the link itself: what it leads to is never looked at.
        let Ok(about) = entry.metadata() else { continue };
        let age = about.modified().ok().and_then(|at| at.elapsed().ok());
        let is_old = age.is_some_and(|age| age.as_secs() > ABANDONED);
        let lock = FolderMember::Lock.beside(&entry.path().join(STATE));
        let disk = Disk::default();
        // Whoever makes the folder writes the mark once the lock is theirs: without one it may be in the making, and holds nothing yet.
        let is_marked = || disk.head(&lock, 1).is_ok_and(|mark| !mark.is_empty());
        let is_left = || match is_marked().then(|| disk.lock(&lock)) {
            Some(Ok(Locking::Held(_))) => true,
            Some(Ok(Locking::Busy)) => false,
            Some(Ok(Locking::Unknown) | Err(_)) | None => is_old,
        };
        if about.is_dir() && is_left() {
            // What cannot be removed now is tried again the next time.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Returns whether a name is one that kring gives: `kring-demo-4711-0`.
fn is_ours(name: &str, prefix: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    name.strip_prefix(prefix)
        .and_then(|rest| rest.split_once('-'))
        .is_some_and(|(process, n)| number(process) && number(n))
}

impl Scratch {
    /// Returns whether it belongs to root, as in containers; never where the system knows no such user.
    pub fn belongs_to_root(&self) -> bool {
        owner_is_root(&self.folder)
    }

    /// Makes a folder in the place for temporary files that only the user may enter.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn new() -> Result<Self, Error> {
        let around = std::env::temp_dir();
        sweep(&around);
        let (folder, held) = new_named(&around, PREFIX)?;
        Ok(Self {
            folder,
            held: Some(held),
        })
    }

    /// Returns its path.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Writes a file in it.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        std::fs::write(path, bytes).map_err(|error| Error::disk(Doing::Writing, path, &error))
    }

    /// Reads a file of it.
    ///
    /// # Errors
    /// Where there is none.
    pub fn read(&self, path: &Path) -> Result<Vec<u8>, Error> {
        std::fs::read(path).map_err(|error| Error::disk(Doing::Reading, path, &error))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Some systems remove nothing that is open.
        self.held = None;
        // What a program still holds open stays in a folder that the system empties.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[cfg(unix)]
fn owner_is_root(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(folder).is_ok_and(|about| about.uid() == 0)
}

#[cfg(not(unix))]
fn owner_is_root(_: &Path) -> bool {
    false
}

/// Returns a variable of the system; `None` where it is not set.
pub fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}

/// Returns the folders in which the system looks for programs.
pub fn search_path() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .filter(|folder| folder.is_absolute())
        .collect()
}

/// Returns whether a file is there.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn no_folder_in_the_making_is_taken_for_abandoned() {
        let around = tempfile::tempdir().unwrap();
        let around = around.path();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..100 {
                        sweep(around);
                        let (folder, held) = new_named(around, PREFIX).unwrap();
                        std::fs::write(folder.join("a"), "a").unwrap();
                        assert!(folder.join("a").exists());
                        drop(held);
                        let _ = std::fs::remove_dir_all(&folder);
                    }
                });
            }
        });
        sweep(around);
        assert_eq!(std::fs::read_dir(around).unwrap().count(), 0);
    }
}
