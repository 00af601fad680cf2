//! The operations that kring asks of a file system, as a trait: the real one, and in tests one that fails, stops or loses power at any of them.
//!
//! Each call is one step that an operating system carries out or refuses. Never decides what is written, and never retries.

use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::silent::Call;

/// What is known of a file or folder without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Whether it is a plain file.
    pub is_file: bool,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was last changed.
    pub modified: Option<SystemTime>,
}

/// What asking for a lock gave.
#[derive(Debug)]
pub enum Locking {
    /// The lock is held for as long as this value lives.
    Held(Box<dyn Lock>),
    /// Another program holds it.
    Busy,
    /// The disk knows no locks.
    Unknown,
}

/// A lock that is held; dropping it lets it go.
pub trait Lock: Send + Sync + fmt::Debug {}

/// The operations of a file system. Paths are followed through symbolic links, except by `rename` and `remove`.
pub trait FileSystem: Send + Sync + fmt::Debug {
    /// Returns what is known of a path.
    ///
    /// # Errors
    /// As the system refuses; so do all operations below.
    fn about(&self, path: &Path) -> io::Result<FileFacts>;
    /// Reads at most `most` bytes of a file.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;
    /// Lists the paths in a folder.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Returns the path that a chain of symbolic links ends at; the path itself where it is no link.
    fn target(&self, path: &Path) -> PathBuf;
    /// Writes a new file, private to the user; whether it survives a power cut is up to `sync`.
    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Cuts a file to `keep` bytes (made where it is not there, private to the user) and appends `bytes`.
    fn append(&self, path: &Path, keep: u64, bytes: &[u8]) -> io::Result<()>;
    /// Writes over what a file that is there holds from byte `at` on, without making it shorter.
    fn overwrite(&self, path: &Path, at: u64, bytes: &[u8]) -> io::Result<()>;
    /// Makes what a file holds durable.
    fn sync(&self, path: &Path) -> io::Result<()>;
    /// Makes the names in a folder durable.
    fn settle(&self, folder: &Path) -> io::Result<()>;
    /// Gives a file another name, in place of whatever bore it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Lets two folders change names in one step. Returns whether this disk can do so; where it cannot, nothing has changed.
    fn exchange(&self, _one: &Path, _other: &Path) -> io::Result<bool> {
        Ok(false)
    }
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes one folder, private to the user.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;
    /// Takes a file's rights from everybody but the user.
    fn make_private(&self, path: &Path) -> io::Result<()>;
    /// Asks for the lock on a file that is there.
    fn lock(&self, path: &Path) -> io::Result<Locking>;
}

/// The most links that lead from one to the next; as many as a system follows.
const MOST_LINKS: usize = 40;

/// Asks the disk for something outside a [`FileSystem`], so that it is seen where it does not answer.
pub(super) fn ask<T>(disk: impl FnOnce() -> T) -> T {
    let _call = Call::begin();
    disk()
}

/// Returns whether a path is a symbolic link.
pub(super) fn is_link(path: &Path) -> bool {
    ask(|| path.is_symlink())
}

/// Returns whether a path is a folder, or a link to one.
pub fn is_folder(path: &Path) -> bool {
    ask(|| path.is_dir())
}

/// Returns the path that a chain of symbolic links ends at, whether something is there or not; the path itself where it is no link, or
/// where the chain has no end.
pub(super) fn end_of_links(path: &Path) -> PathBuf {
    let mut end = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&end) {
            Ok(next) => end = end.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => return end,
        }
    }
    path.to_owned()
}

/// The file system of this computer.
#[derive(Debug)]
pub(super) struct Real;

impl Lock for File {}

impl FileSystem for Real {
    fn about(&self, path: &Path) -> io::Result<FileFacts> {
        let _call = Call::begin();
        let about = fs::metadata(path)?;
        Ok(FileFacts {
            is_file: about.is_file(),
            is_folder: about.is_dir(),
            bytes: about.len(),
            modified: about.modified().ok(),
        })
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let _call = Call::begin();
        let file = File::open(path)?;
        let size = file.metadata().map_or(0, |about| about.len().min(most));
        // One byte more than there is: the end is found without growing.
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
        file.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let _call = Call::begin();
        fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect()
    }

    fn target(&self, path: &Path) -> PathBuf {
        let _call = Call::begin();
        end_of_links(path)
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let _call = Call::begin();
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private::opening(&mut options);
        options.open(path)?.write_all(bytes)
    }

    fn append(&self, path: &Path, keep: u64, bytes: &[u8]) -> io::Result<()> {
        let _call = Call::begin();
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        private::opening(&mut options);
        let mut file = options.open(path)?;
        if file.metadata()?.len() > keep {
            file.set_len(keep)?;
        }
        file.seek(SeekFrom::Start(keep))?;
        file.write_all(bytes)
    }

    fn overwrite(&self, path: &Path, at: u64, bytes: &[u8]) -> io::Result<()> {
        let _call = Call::begin();
        let mut file = OpenOptions::new().write(true).open(path)?;
        file.seek(SeekFrom::Start(at))?;
        file.write_all(bytes)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        let _call = Call::begin();
        OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn settle(&self, folder: &Path) -> io::Result<()> {
        let _call = Call::begin();
        private::settle(folder)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let _call = Call::begin();
        fs::rename(from, to)
    }

    #[cfg(any(target_os = "linux", target_os = "macos"))]
    fn exchange(&self, one: &Path, other: &Path) -> io::Result<bool> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        let _call = Call::begin();
        match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
            Ok(()) => Ok(true),
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let _call = Call::begin();
        fs::remove_file(path)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        let _call = Call::begin();
        let mut builder = fs::DirBuilder::new();
        private::making(&mut builder);
        builder.create(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let _call = Call::begin();
        fs::remove_dir(path)
    }

    fn make_private(&self, path: &Path) -> io::Result<()> {
        let _call = Call::begin();
        private::mend(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Locking> {
        let _call = Call::begin();
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        loop {
            return Ok(match file.try_lock() {
                Ok(()) => Locking::Held(Box::new(file)),
                Err(TryLockError::WouldBlock) => Locking::Busy,
                Err(TryLockError::Error(e)) if e.kind() == io::ErrorKind::Interrupted => continue,
                // The file could be opened to write: what fails here is locking alone (ENOLCK, ENOTSUP and their like).
                Err(TryLockError::Error(_)) => Locking::Unknown,
            });
        }
    }
}

/// The only place that knows how an operating system keeps files private. On Windows a user's folders already are.
#[cfg(unix)]
mod private {
    use std::fs::{DirBuilder, File, OpenOptions, Permissions};
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    pub(super) fn opening(options: &mut OpenOptions) {
        options.mode(0o600);
    }
    pub(super) fn making(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }
    pub(super) fn settle(folder: &Path) -> std::io::Result<()> {
        File::open(folder)?.sync_all()
    }
    pub(super) fn mend(path: &Path) -> std::io::Result<()> {
        let rights = std::fs::metadata(path)?.permissions().mode() & 0o777;
        if rights & 0o077 == 0 {
            return Ok(());
        }
        std::fs::set_permissions(path, Permissions::from_mode(rights & 0o700))
    }
}

#[cfg(not(unix))]
mod private {
    pub(super) fn opening(_: &mut std::fs::OpenOptions) {}
    pub(super) fn making(_: &mut std::fs::DirBuilder) {}
    pub(super) fn settle(_: &std::path::Path) -> std::io::Result<()> {
        Ok(())
    }
    pub(super) fn mend(_: &std::path::Path) -> std::io::Result<()> {
        Ok(())
    }
}
