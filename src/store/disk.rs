//! The few things kring does with files: read whole, replace whole, open for appending, make a folder, remove.
//!
//! Every file and folder it makes is the user's alone; every path and every cause goes into the error.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::error::{Doing, Error};

/// The largest file that is read, in bytes: two hundred times the largest school of the studies, and read within a second.
pub const LIMIT: u64 = 8 * 1024 * 1024;
/// The largest transcript that is read, in bytes. It grows for as long as a session lives, and only its end is parsed.
pub const TRANSCRIPT_LIMIT: u64 = 64 * 1024 * 1024;

/// The whole of a file.
///
/// # Errors
/// Where it cannot be read, is no file, or is larger than [`LIMIT`].
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    read_up_to(LIMIT, path)
}

/// The whole of a file of at most `limit` bytes.
pub fn read_up_to(limit: u64, path: &Path) -> Result<Vec<u8>, Error> {
    let fail = |e: io::Error| Error::disk(Doing::Reading, path, &e);
    let length = length(path)?;
    let too_large = |bytes| Error::TooLarge {
        path: path.to_owned(),
        bytes,
    };
    if length > limit {
        return Err(too_large(length));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
    let file = File::open(path).map_err(fail)?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(fail)?;
    match u64::try_from(bytes.len()) {
        Ok(length) if length <= limit => Ok(bytes),
        _ => Err(too_large(limit + 1)),
    }
}

/// At most the last `most` bytes of a file, and how many stand before them.
///
/// # Errors
/// Where it cannot be read, or is no file.
pub fn end(most: u64, path: &Path) -> Result<(Vec<u8>, usize), Error> {
    let fail = |e: io::Error| Error::disk(Doing::Reading, path, &e);
    let before = length(path)?.saturating_sub(most);
    let mut file = File::open(path).map_err(fail)?;
    file.seek(SeekFrom::Start(before)).map_err(fail)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(fail)?;
    Ok((bytes, usize::try_from(before).unwrap_or(usize::MAX)))
}

/// How many bytes a file holds. A device or a pipe, which may never end, is refused.
fn length(path: &Path) -> Result<u64, Error> {
    let about = fs::metadata(path).map_err(|e| Error::disk(Doing::Reading, path, &e))?;
    if about.is_file() {
        Ok(about.len())
    } else {
        Err(Error::NotASession(path.to_owned()))
    }
}

/// The whole of a file, or nothing where there is no such file.
pub fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    if_there(read(path))
}

/// Takes a file that is not there for nothing.
pub fn if_there<T>(read: Result<T, Error>) -> Result<Option<T>, Error> {
    match read {
        Ok(found) => Ok(Some(found)),
        Err(Error::Disk {
            kind: io::ErrorKind::NotFound,
            ..
        }) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Replaces a file in one step: whoever reads it, now or after a power cut, finds the old one or the new one.
///
/// # Errors
/// Where it cannot be written; the old file is then as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let fail = |e: io::Error| Error::disk(Doing::Writing, path, &e);
    let mut options = atomic_write_file::OpenOptions::new();
    private::replacing(&mut options);
    let mut file = options.open(path).map_err(fail)?;
    file.write_all(bytes).map_err(fail)?;
    // Commit makes the file durable, renames it, and makes the folder durable.
    file.commit().map_err(fail)
}

/// Replaces several files that can be made again at any time: all are written out beside their names before the first takes its name,
/// so that a full disk leaves the old ones whole. Does not wait until the disk has them: after a power cut they are made again.
///
/// # Errors
/// Where one cannot be written; what was written out is then removed.
pub fn replace_all(files: &[(PathBuf, &[u8])]) -> Result<(), Error> {
    let mut written = Vec::with_capacity(files.len());
    let result = write_out(files, &mut written);
    if result.is_err() {
        for (aside, _) in written {
            // It is a file of ours that nobody has seen; where it cannot be removed, the first error says why.
            let _ = fs::remove_file(aside);
        }
    }
    result
}

/// Writes files beside their names, then gives them their names; `written` are those that do not have theirs yet.
fn write_out<'a>(files: &'a [(PathBuf, &[u8])], written: &mut Vec<(PathBuf, &'a Path)>) -> Result<(), Error> {
    let fail = |path: &Path, e: io::Error| Error::disk(Doing::Writing, path, &e);
    for (path, bytes) in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let aside = path.with_file_name(format!(".{name}.{}", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        private::opening(&mut options);
        let mut file = options.open(&aside).map_err(|e| fail(path, e))?;
        written.push((aside, path));
        file.write_all(bytes).map_err(|e| fail(path, e))?;
    }
    while let Some((aside, path)) = written.last() {
        fs::rename(aside, path).map_err(|e| fail(path, e))?;
        written.pop();
    }
    Ok(())
}

/// Opens a file for reading and writing, and makes it where it is not there.
pub fn open(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    private::opening(&mut options);
    options.open(path).map_err(|e| Error::disk(Doing::Writing, path, &e))
}

/// Makes a folder, with the folders around it, where it is not there.
pub fn folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    private::making(&mut builder);
    builder.create(path).map_err(|e| Error::disk(Doing::Writing, path, &e))
}

/// Makes a folder that must be new; `false` where something of this name exists.
pub fn new_folder(path: &Path) -> Result<bool, Error> {
    let mut builder = fs::DirBuilder::new();
    private::making(&mut builder);
    match builder.create(path) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(e) => Err(Error::disk(Doing::Writing, path, &e)),
    }
}

/// Removes a file, if it is there.
pub fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(Error::disk(Doing::Writing, path, &e)),
        _ => Ok(()),
    }
}

/// Makes the names in a folder durable.
pub fn settle(folder: &Path) -> Result<(), Error> {
    private::settle(folder).map_err(|e| Error::disk(Doing::Writing, folder, &e))
}

/// The only place that knows how an operating system keeps files private. On Windows a user's folders already are.
#[cfg(unix)]
mod private {
    use std::fs::{DirBuilder, File, OpenOptions};
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
    use std::path::Path;

    pub fn replacing(options: &mut atomic_write_file::OpenOptions) {
        options.mode(0o600);
    }
    pub fn opening(options: &mut OpenOptions) {
        options.mode(0o600);
    }
    pub fn making(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }
    pub fn settle(folder: &Path) -> std::io::Result<()> {
        File::open(folder)?.sync_all()
    }
}

#[cfg(not(unix))]
mod private {
    pub fn replacing(_: &mut atomic_write_file::OpenOptions) {}
    pub fn opening(_: &mut std::fs::OpenOptions) {}
    pub fn making(_: &mut std::fs::DirBuilder) {}
    pub fn settle(_: &std::path::Path) -> std::io::Result<()> {
        Ok(())
    }
}
