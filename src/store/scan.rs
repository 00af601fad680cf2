//! Looking through a library: which sessions there are and what each holds, row by row as the disk answers.
//!
//! What the cache remembers is told first; then every record is looked at, and only those that changed since are read. Several
//! threads ask the disk at once, so that a slow one is asked side by side. Changes nothing but the cache.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::catalogue::{Catalogue, Looked, Remembered};
use super::error::{Doing, Error, shown};
use super::files::FolderMember;
use super::layout::{STATE, file_name};
use super::listing::{FileStamp, Listing};
use super::silent::Call;
use super::{catalogue, disk};
use crate::format;
use crate::format::session::{Seal, is_beginning, seal};

/// How many records are asked for at once. More than processors: a disk on a network answers each after a while.
const THREADS: usize = 8;
/// How long the disk may be silent before that is told.
const PATIENCE: Duration = Duration::from_millis(50);
/// How long ago a record must have been written to be remembered: a second change within one tick of the clock of the disk (two
/// seconds on a memory stick) would leave size and time as they were.
const SETTLED: Duration = Duration::from_secs(3);

/// What a look through a library asks of the disk. A test puts a slow or a broken one in its place.
pub trait DiskReader: Sync {
    /// Returns what lies in the library, each with its whole path; nothing where the library does not exist.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    fn folders(&self, library: &Path) -> Result<Vec<PathBuf>, Error>;
    /// Returns size and time of a file; none where there is no such file.
    ///
    /// # Errors
    /// Where the disk refuses.
    fn stamp(&self, file: &Path) -> Result<Option<FileStamp>, Error>;
    /// Returns what a file holds.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn read(&self, file: &Path) -> Result<Vec<u8>, Error>;
}

/// Asks the disk of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct DirectReader;

impl DiskReader for DirectReader {
    fn folders(&self, library: &Path) -> Result<Vec<PathBuf>, Error> {
        let _call = Call::begin();
        match std::fs::read_dir(library) {
            Ok(entries) => Ok(entries.flatten().map(|entry| entry.path()).collect()),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(e) => Err(Error::disk(Doing::Reading, library, &e)),
        }
    }

    fn stamp(&self, file: &Path) -> Result<Option<FileStamp>, Error> {
        use std::io::ErrorKind::{NotADirectory, NotFound};
        let _call = Call::begin();
        match file.metadata() {
            Ok(about) => Ok(Some(FileStamp {
                bytes: about.len(),
                modified: about.modified().ok().and_then(nanoseconds).unwrap_or(0),
            })),
            Err(e) if matches!(e.kind(), NotFound | NotADirectory) => Ok(None),
            Err(e) => Err(Error::disk(Doing::Reading, file, &e)),
        }
    }

    fn read(&self, file: &Path) -> Result<Vec<u8>, Error> {
        disk::read(file)
    }
}

/// What a look through a library tells while it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScanNews {
    /// What was there the last time, in the order of the folders. Some of it may have changed since.
    Remembered(Vec<Listing>),
    /// Sessions that are not there any more, by name.
    Gone(Vec<String>),
    /// The disk is slow to answer: what was told may be shown meanwhile.
    Waiting,
    /// One folder was looked at.
    Looked {
        /// Its place among the folders, counted from 0, the latest day first. Every place is told once.
        at: usize,
        /// The session; none where the folder holds none.
        listing: Option<Box<Listing>>,
        /// Whether it is just as it was remembered.
        known: bool,
    },
}

/// What a look through a library begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begin {
    /// What is remembered of it.
    Remembered,
    /// The folders themselves.
    Folders,
}

/// A folder after it was looked at.
struct FolderLook {
    at: usize,
    listing: Option<Box<Listing>>,
    /// What the cache may remember of it, where it was read.
    keep: Option<Remembered>,
    /// Whether it is just as the cache remembers it.
    known: bool,
}

/// Looks through the library in `folder`; `tell` takes what is found, and ends the look where it answers `false`. The cache is the
/// folder `cache`; a cache that cannot be read or written is none.
///
/// # Errors
/// Where the folder itself cannot be read.
pub(super) fn scan(
    reader: &impl DiskReader,
    folder: &Path,
    cache: &Path,
    begin: Begin,
    tell: &mut dyn FnMut(ScanNews) -> bool,
) -> Result<(), Error> {
    let before = catalogue::read(cache, folder);
    if begin == Begin::Remembered && !before.is_empty() && !tell(ScanNews::Remembered(before.listings(folder))) {
        return Ok(());
    }
    let mut folders = reader.folders(folder)?;
    // They all lie in one folder: their paths are in the order of their names.
    folders.sort_unstable_by(|a, b| b.as_os_str().cmp(a.as_os_str()));
    // A drive that is not connected is never taken for a library that somebody emptied.
    if folders.is_empty() && !before.is_empty() && matches!(reader.stamp(folder), Ok(None)) {
        return Err(Error::NoLibrary(folder.to_owned()));
    }
    let gone = before.without(&folders);
    if !gone.is_empty() && !tell(ScanNews::Gone(gone)) {
        return Ok(());
    }
    if let Some(after) = look_at_all(reader, &folders, &before, tell) {
        catalogue::update(cache, folder, &before, &after);
    }
    Ok(())
}

/// Looks at every folder. Returns what is worth remembering, or nothing where `tell` ended it.
fn look_at_all(
    reader: &impl DiskReader,
    folders: &[PathBuf],
    before: &Catalogue,
    tell: &mut dyn FnMut(ScanNews) -> bool,
) -> Option<Looked> {
    let next = AtomicUsize::new(0);
    let (send, looks) = channel();
    std::thread::scope(|scope| {
        for _ in 0..THREADS.min(folders.len()) {
            let (send, next) = (send.clone(), &next);
            scope.spawn(move || work(reader, folders, before, next, &send));
        }
        drop(send);
        let mut after = Looked::default();
        loop {
            let look = match looks.recv_timeout(PATIENCE) {
                Ok(look) => look,
                Err(RecvTimeoutError::Disconnected) => return Some(after),
                Err(RecvTimeoutError::Timeout) => {
                    if !tell(ScanNews::Waiting) {
                        next.store(folders.len(), Ordering::Relaxed);
                        return None;
                    }
                    continue;
                }
            };
            match (&look.listing, look.keep) {
                (Some(listing), Some(keep)) => drop(after.read.insert(listing.name.clone(), keep)),
                (Some(listing), None) if look.known => after.same.push(listing.name.clone()),
                _ => {}
            }
            let news = ScanNews::Looked {
                at: look.at,
                listing: look.listing,
                known: look.known,
            };
            if !tell(news) {
                next.store(folders.len(), Ordering::Relaxed);
                return None;
            }
        }
    })
}

/// Looks at one folder after the other, until there are no more or nobody listens.
fn work(
    reader: &impl DiskReader,
    folders: &[PathBuf],
    before: &Catalogue,
    next: &AtomicUsize,
    send: &Sender<FolderLook>,
) {
    loop {
        let at = next.fetch_add(1, Ordering::Relaxed);
        let Some(folder) = folders.get(at) else { return };
        let look = look_at(reader, folder, before, at);
        if send.send(look).is_err() {
            return;
        }
    }
}

fn look_at(reader: &impl DiskReader, folder: &Path, before: &Catalogue, at: usize) -> FolderLook {
    let state = folder.join(STATE);
    let name = file_name(folder);
    let stamp = match reader.stamp(&state) {
        Ok(Some(stamp)) => stamp,
        // A folder of something else, or one of which the record has not arrived.
        Ok(None) => match reader.stamp(&FolderMember::Transcript.beside(&state)) {
            Ok(Some(_)) => {
                let error = Error::NoRecord(folder.to_owned());
                return FolderLook::fault(at, Listing::new(folder, name, None, Err(error)));
            }
            _ => return FolderLook::nothing(at),
        },
        Err(error) => return FolderLook::fault(at, Listing::new(folder, name, None, Err(error))),
    };
    if let Some(known) = before.get(&name).filter(|known| known.stamp == stamp) {
        return FolderLook {
            at,
            listing: Some(Box::new(known.listing(folder, name))),
            keep: None,
            known: true,
        };
    }
    let summary = reader.read(&state).and_then(|bytes| {
        let has_events =
            || matches!(reader.stamp(&FolderMember::Transcript.beside(&state)), Ok(Some(stamp)) if stamp.bytes > 0);
        summary(&bytes, &state).map_err(|error| match error {
            Error::CutOff(path) | Error::NotWhole(path) if has_events() => Error::FromEvents(path),
            error => error,
        })
    });
    // Only what was read after it had settled is surely what its size and time stand for.
    let keep = summary
        .as_ref()
        .ok()
        .filter(|_| is_settled(stamp.modified))
        .map(|summary| Remembered {
            stamp,
            summary: summary.clone(),
        });
    FolderLook {
        at,
        listing: Some(Box::new(Listing::new(folder, name, Some(stamp), summary))),
        keep,
        known: false,
    }
}

/// Returns what a record holds in short. One that kring did not write so is read whole: a mistake in it is told here as everywhere.
fn summary(bytes: &[u8], state: &Path) -> Result<format::Summary, Error> {
    let source = &*shown(state);
    let summary = format::summary(bytes, source).map_err(|fault| match is_beginning(bytes) {
        true => Error::NotWhole(state.to_owned()),
        false => fault.into(),
    })?;
    match seal(bytes) {
        Seal::Fits => {}
        Seal::Broken => drop(format::session::read(bytes, source)?),
        Seal::Missing => {
            if format::session::read(bytes, source).is_ok_and(|session| session.is_cut_off()) {
                return Err(Error::CutOff(state.to_owned()));
            }
        }
    }
    Ok(summary)
}

impl FolderLook {
    fn nothing(at: usize) -> Self {
        Self {
            at,
            listing: None,
            keep: None,
            known: false,
        }
    }

    fn fault(at: usize, listing: Listing) -> Self {
        Self {
            listing: Some(Box::new(listing)),
            ..Self::nothing(at)
        }
    }
}

/// Returns whether a file was last changed, in nanoseconds since 1970, long enough ago for its size and time to tell a further change.
pub fn is_settled(modified: i64) -> bool {
    let settled = i64::try_from(SETTLED.as_nanos()).unwrap_or(i64::MAX);
    nanoseconds(SystemTime::now()).is_some_and(|now| modified.saturating_add(settled) < now)
}

/// Returns the nanoseconds since 1970, up to the year 2262.
fn nanoseconds(at: SystemTime) -> Option<i64> {
    match at.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_nanos()).ok(),
        Err(before) => i64::try_from(before.duration().as_nanos()).ok().map(|n| -n),
    }
}
