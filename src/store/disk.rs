//! The few things kring does with files: read whole, replace whole, append, make a folder, remove.
//!
//! Every file and folder it makes is the user's alone; every path and every cause goes into the error. What returns without an error
//! is durable.

mod replace;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use super::error::{Doing, Error};
use super::system::{FileFacts, FileSystem, Locking, Real, is_link};

/// The largest file that is read, in bytes. What is noted is kept well below it: see [`Session::weight`](crate::session::Session::weight).
pub const LIMIT: u64 = 32 * 1024 * 1024;
/// The largest transcript that is read whole, in bytes. Of one that grew beyond it only the end is.
pub const TRANSCRIPT_LIMIT: u64 = 256 * 1024 * 1024;

/// A file system with the operations that kring builds of its steps; and what it could not remove again.
#[derive(Clone, Debug)]
pub struct Disk(Arc<dyn FileSystem>, Arc<Mutex<Vec<PathBuf>>>);

impl Default for Disk {
    fn default() -> Self {
        static REAL: OnceLock<Disk> = OnceLock::new();
        REAL.get_or_init(|| Self::new(Arc::new(Real))).clone()
    }
}

impl PartialEq for Disk {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Disk {}

/// Reads a whole file of this computer.
///
/// # Errors
/// Where it cannot be read, is no file, or is larger than [`LIMIT`].
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    Disk::default().read(path)
}

impl Disk {
    /// Returns the file system of this computer as one that waits for nothing that another [`Disk`] does: for a folder that may not answer.
    pub fn apart() -> Self {
        Self::new(Arc::new(Real))
    }

    /// Returns a disk of another kind, such as one that fails on purpose.
    pub fn new(system: Arc<dyn FileSystem>) -> Self {
        Self(system, Arc::default())
    }

    /// Returns what is known of a path; `None` where nothing is there.
    ///
    /// # Errors
    /// Where the disk refuses to say.
    pub fn about(&self, path: &Path) -> Result<Option<FileFacts>, Error> {
        match self.0.about(path) {
            Ok(about) => Ok(Some(about)),
            Err(e) if is_absent(e.kind()) => Ok(None),
            Err(e) => Err(Error::disk(Doing::Reading, path, &e)),
        }
    }

    /// Returns whether something is there; also where the disk refuses to say what.
    pub fn exists(&self, path: &Path) -> bool {
        !matches!(self.about(path), Ok(None))
    }

    /// Reads the whole of a file.
    ///
    /// # Errors
    /// Where it cannot be read, is no file, or is larger than [`LIMIT`].
    pub fn read(&self, path: &Path) -> Result<Vec<u8>, Error> {
        self.read_up_to(LIMIT, path)
    }

    /// Reads the whole of a file of at most `limit` bytes. A device or a pipe, which may never end, is refused.
    ///
    /// # Errors
    /// As [`Disk::read`].
    pub fn read_up_to(&self, limit: u64, path: &Path) -> Result<Vec<u8>, Error> {
        let fail = |e: io::Error| Error::disk(Doing::Reading, path, &e);
        let about = self.0.about(path).map_err(fail)?;
        if !about.is_file {
            return Err(Error::NotASession(path.to_owned()));
        }
        let bytes = self.0.read(path, limit + 1).map_err(fail)?;
        match u64::try_from(bytes.len()) {
            Ok(length) if length <= limit => Ok(bytes),
            _ => Err(Error::TooLarge {
                path: path.to_owned(),
                bytes: about.bytes,
            }),
        }
    }

    /// Reads the whole of a file; `None` where there is no such file.
    ///
    /// # Errors
    /// As [`Disk::read`].
    pub fn read_if_there(&self, path: &Path) -> Result<Option<Vec<u8>>, Error> {
        if_there(self.read(path))
    }

    /// Reads at most the first `most` bytes of a file.
    pub(super) fn head(&self, path: &Path, most: u64) -> Result<Vec<u8>, Error> {
        self.0
            .read(path, most)
            .map_err(|e| Error::disk(Doing::Reading, path, &e))
    }

    /// Lists the paths in a folder, in the order of their names; none where there is no such folder.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, Error> {
        match self.0.list(folder) {
            Ok(mut paths) => {
                // They all lie in one folder: nothing is to be compared part by part.
                paths.sort_unstable_by(|a, b| a.as_os_str().cmp(b.as_os_str()));
                Ok(paths)
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(e) => Err(Error::disk(Doing::Reading, folder, &e)),
        }
    }

    /// Cuts a file to `keep` bytes and appends to it; durable when it returns without an error.
    ///
    /// # Errors
    /// Where the disk refuses; what stands behind `keep` is then unknown.
    pub fn append(&self, path: &Path, keep: u64, bytes: &[u8]) -> Result<(), Error> {
        let fail = |e: io::Error| Error::disk(Doing::Writing, path, &e);
        let is_new = self.about(path)?.is_none();
        self.0.append(path, keep, bytes).map_err(fail)?;
        self.0.sync(path).map_err(fail)?;
        if is_new {
            self.settle(path.parent().unwrap_or(Path::new("")))?;
        }
        Ok(())
    }

    /// Writes over a part of a file that is there, which takes no more of the disk; durable when it returns without an error.
    ///
    /// # Errors
    /// Where the disk refuses; the part may then be half written.
    pub(super) fn overwrite(&self, path: &Path, at: u64, bytes: &[u8]) -> Result<(), Error> {
        let fail = |e: io::Error| Error::disk(Doing::Writing, path, &e);
        self.0.overwrite(path, at, bytes).map_err(fail)?;
        self.0.sync(path).map_err(fail)
    }

    /// Writes a small file that need not survive a power cut, such as a lock.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub(super) fn mark(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.0
            .append(path, 0, bytes)
            .map_err(|e| Error::disk(Doing::Writing, path, &e))
    }

    /// Asks for the lock on a file that is there.
    pub(super) fn lock(&self, path: &Path) -> Result<Locking, Error> {
        self.0.lock(path).map_err(|e| Error::disk(Doing::Writing, path, &e))
    }

    /// Makes a folder, with the folders around it, where it is not there.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn folder(&self, path: &Path) -> Result<(), Error> {
        if path.as_os_str().is_empty() || self.exists(path) {
            return Ok(());
        }
        if let Some(around) = path.parent() {
            self.folder(around)?;
        }
        self.new_folder(path).map(|_| ())
    }

    /// Makes a folder that must be new, durably; `false` where something of this name exists.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn new_folder(&self, path: &Path) -> Result<bool, Error> {
        match self.0.make_folder(path) {
            Ok(()) => self.settle(path.parent().unwrap_or(Path::new(""))).map(|()| true),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(e) => Err(Error::disk(Doing::Writing, path, &e)),
        }
    }

    /// Removes a file durably, if it is there.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn remove(&self, path: &Path) -> Result<(), Error> {
        match self.0.remove(path) {
            Ok(()) => self.settle(path.parent().unwrap_or(Path::new(""))),
            Err(e) if is_absent(e.kind()) => Ok(()),
            Err(e) => Err(Error::disk(Doing::Writing, path, &e)),
        }
    }

    /// Removes a file of which nobody minds if a power cut brings it back.
    pub(super) fn remove_quietly(&self, path: &Path) -> io::Result<()> {
        self.0.remove(path)
    }

    /// Gives a file or folder another name, durably.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn rename(&self, from: &Path, to: &Path) -> Result<(), Error> {
        self.0
            .rename(from, to)
            .map_err(|e| Error::disk(Doing::Writing, from, &e))?;
        self.settle(to.parent().unwrap_or(Path::new("")))
    }

    /// Lets two folders change names in one step. Returns whether this disk can do so.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub(super) fn exchange(&self, one: &Path, other: &Path) -> Result<bool, Error> {
        let done = self
            .0
            .exchange(one, other)
            .map_err(|e| Error::disk(Doing::Writing, one, &e))?;
        self.settle(other.parent().unwrap_or(Path::new("")))?;
        Ok(done)
    }

    /// Removes a folder of ours with everything in it, or a file; what stays is tried again by the next one who looks. Of a symbolic link
    /// only the link goes.
    pub(super) fn remove_whole(&self, path: &Path) {
        if self.remove(path).is_ok() || is_link(path) {
            return;
        }
        for inside in self.list(path).unwrap_or_default() {
            self.remove_whole(&inside);
        }
        let _ = self.remove_folder(path);
    }

    /// Removes an empty folder, if it is there.
    ///
    /// # Errors
    /// Where the disk refuses, or the folder is not empty.
    pub fn remove_folder(&self, path: &Path) -> Result<(), Error> {
        match self.0.remove_folder(path) {
            Err(e) if !is_absent(e.kind()) => Err(Error::disk(Doing::Writing, path, &e)),
            _ => Ok(()),
        }
    }

    /// Takes the rights of everybody but the user from what lies in a folder, so far as the disk allows; links are left as they are, for
    /// what they lead to may be anybody's.
    pub(super) fn make_inside_private(&self, folder: &Path) {
        for path in self.list(folder).unwrap_or_default() {
            if !is_link(&path) {
                let _ = self.make_private(&path);
            }
        }
    }

    /// Takes a file's rights from everybody but the user, if it is there.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn make_private(&self, path: &Path) -> Result<(), Error> {
        match self.0.make_private(path) {
            Err(e) if !is_absent(e.kind()) => Err(Error::disk(Doing::Writing, path, &e)),
            _ => Ok(()),
        }
    }

    /// Makes the names in a folder durable.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn settle(&self, folder: &Path) -> Result<(), Error> {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        self.0
            .settle(folder)
            .map_err(|e| Error::disk(Doing::Writing, folder, &e))
    }
}

/// Returns whether an error says that nothing is there.
pub(super) fn is_absent(kind: io::ErrorKind) -> bool {
    matches!(kind, io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Takes a file that is not there for nothing.
pub(super) fn if_there<T>(read: Result<T, Error>) -> Result<Option<T>, Error> {
    match read {
        Ok(found) => Ok(Some(found)),
        Err(Error::Disk { kind, .. }) if is_absent(kind) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Returns a number of bytes as the disk counts them.
pub(super) fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
