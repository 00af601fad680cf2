//! A disk of this computer with little room: what would fill it up is refused, and what is removed makes room again.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use kring::store::{FileFacts, FileSystem, Lock, Locking};

/// A folder of this computer that holds so many bytes at most. Each file takes whole blocks, an empty one too.
#[derive(Debug)]
pub struct Crowded {
    pub folder: PathBuf,
    pub room: u64,
}

const BLOCK: u64 = 512;

#[derive(Debug)]
struct Held(#[allow(dead_code)] File);

impl Lock for Held {}

fn blocks(bytes: u64) -> u64 {
    (bytes.div_ceil(BLOCK)).max(1) * BLOCK
}

/// Returns how many bytes the files in a folder take.
pub fn taken(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let size = |path: PathBuf| match path.is_dir() {
        true => taken(&path),
        false => path.metadata().map_or(0, |about| blocks(about.len())),
    };
    entries.map(|entry| size(entry.path())).sum()
}

impl Crowded {
    fn fits(&self, path: &Path, bytes: u64) -> Result<()> {
        let now = path.metadata().map_or(0, |about| blocks(about.len()));
        let all = taken(&self.folder) - now + blocks(bytes);
        if blocks(bytes) > now && all > self.room {
            return Err(ErrorKind::StorageFull.into());
        }
        Ok(())
    }
}

impl FileSystem for Crowded {
    fn about(&self, path: &Path) -> Result<FileFacts> {
        let about = fs::metadata(path)?;
        Ok(FileFacts {
            is_file: about.is_file(),
            is_folder: about.is_dir(),
            bytes: about.len(),
            modified: about.modified().ok(),
        })
    }

    fn read(&self, path: &Path, most: u64) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        Ok(fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect())
    }

    fn target(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn create(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        self.fits(path, bytes.len() as u64)?;
        fs::write(path, bytes)
    }

    fn append(&self, path: &Path, keep: u64, bytes: &[u8]) -> Result<()> {
        self.fits(path, keep + bytes.len() as u64)?;
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        file.set_len(keep)?;
        file.seek(SeekFrom::Start(keep))?;
        file.write_all(bytes)
    }

    fn overwrite(&self, path: &Path, at: u64, bytes: &[u8]) -> Result<()> {
        let mut file = OpenOptions::new().write(true).open(path)?;
        file.seek(SeekFrom::Start(at))?;
        file.write_all(bytes)
    }

    fn sync(&self, _path: &Path) -> Result<()> {
        Ok(())
    }

    fn settle(&self, _folder: &Path) -> Result<()> {
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> Result<()> {
        fs::remove_file(path)
    }

    fn make_folder(&self, path: &Path) -> Result<()> {
        fs::create_dir(path)
    }

    fn remove_folder(&self, path: &Path) -> Result<()> {
        fs::remove_dir(path)
    }

    fn make_private(&self, _path: &Path) -> Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path) -> Result<Locking> {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Locking::Held(Box::new(Held(file)))),
            Err(TryLockError::WouldBlock) => Ok(Locking::Busy),
            Err(TryLockError::Error(error)) => Err(Error::other(error)),
        }
    }
}
