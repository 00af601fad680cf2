//! What can go wrong with files, where, and what to do about it.
//!
//! Every error is a value that can be shown, kept and sent between threads; no path reaches a message unscrubbed.

use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::deck::Lang;
use crate::format::{Diagnostic, Wrong};
use crate::locale::Words;
use crate::say;
use crate::text::Line;

/// The most bytes of the name of a file.
pub(super) const LONGEST: usize = 255;
/// How much of a name that is too long is shown.
const SHOWN: usize = 40;

/// What was being done when a file refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Reading.
    Reading,
    /// Writing.
    Writing,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The operating system refused.
    Disk {
        /// What was being done.
        doing: Doing,
        /// With which file or folder.
        path: PathBuf,
        /// Why.
        kind: io::ErrorKind,
        /// Why, in the system's words.
        detail: String,
    },
    /// A file holds something wrong.
    Fault(Box<Diagnostic<Wrong>>),
    /// A record was edited by hand with a mistake, and can be made anew from its transcript; nothing of it was read.
    NotAsWritten(Box<Diagnostic<Wrong>>),
    /// A transcript of the sound is not as kring wrote it.
    Talk {
        /// The file.
        path: PathBuf,
        /// The line, and what is wrong with it.
        fault: Box<Diagnostic<crate::transcript::kept::FaultKind>>,
    },
    /// A file is larger than any session.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        bytes: u64,
    },
    /// Another kring has the session open for writing.
    Locked(PathBuf),
    /// The case is closed: it is only read until it is opened again.
    Closed(PathBuf),
    /// The whole case was forgotten, and somebody brought it back.
    Withdrawn(PathBuf),
    /// A folder holds files of a session and lacks its record: it may not be synced whole.
    NoRecord(PathBuf),
    /// The last lines of a record are missing, and nothing beside it makes them anew.
    CutOff(PathBuf),
    /// A record is empty or only begins, and nothing beside it makes it anew: it may not be synced whole.
    NotWhole(PathBuf),
    /// A record is empty or breaks off, and can be made anew from its events: it may not be synced whole.
    FromEvents(PathBuf),
    /// The folder of the library is not there, and sessions lay in it the last time.
    NoLibrary(PathBuf),
    /// The session was opened for reading only.
    ReadOnly(PathBuf),
    /// Another kring took the lock over, after its file was deleted; nothing is written here any more.
    Lost(PathBuf),
    /// A file of this name exists, and kring did not write it, or it was changed since.
    Taken(PathBuf),
    /// A folder or a device stands where a file is to be written.
    NoFile(PathBuf),
    /// A name that is none on some system: Windows would write elsewhere, cut it short or refuse it.
    Name(PathBuf),
    /// Somebody else changed a second copy of a session, or put something there.
    OtherCopy(PathBuf),
    /// The folder for second copies is not there.
    NoMirror(PathBuf),
    /// A shared folder is not there, and neither is the folder that it would be made in.
    NoShared(PathBuf),
    /// A shared folder is not there, and cases were shared in it before.
    SharedAway(PathBuf),
    /// The folder for second copies is that of the sessions themselves.
    SameFolder(PathBuf),
    /// A file that another program wrote bears the name of the lock.
    NoLock(PathBuf),
    /// No session lives here.
    NotASession(PathBuf),
    /// No session bears this name.
    Unknown {
        /// The name.
        name: String,
        /// Sessions that have it in their name, or look like it.
        near: Vec<String>,
    },
    /// No session of the library bears this name; a file or folder in the present folder does.
    NotInLibrary(PathBuf),
    /// No deck bears this id.
    NoDeck(String),
    /// The operating system does not say where a user's files belong.
    NoHome,
}

impl Error {
    /// Returns what the operating system refused.
    pub fn disk(doing: Doing, path: &Path, error: &io::Error) -> Self {
        Self::Disk {
            doing,
            path: path.to_owned(),
            kind: error.kind(),
            detail: error.to_string(),
        }
    }

    /// Returns whether trying again later may help without anybody changing the session.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Disk { .. } | Self::Lost(_))
    }

    /// Returns whether the disk has no room left.
    pub fn is_full(&self) -> bool {
        let full = [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded];
        matches!(self, Self::Disk { kind, .. } if full.contains(kind))
    }

    /// Returns the name of the file it is about, where it is about one.
    pub fn file_name(&self) -> Option<String> {
        let (Self::Disk { path, .. } | Self::Taken(path) | Self::TooLarge { path, .. }) = self else {
            return None;
        };
        Some(shown(Path::new(path.file_name()?)))
    }

    /// Returns what [`Error::say`] does, for something that is kept in memory and written again until the disk takes it.
    pub fn say_waiting(&self, words: &Words) -> String {
        match self {
            Self::Disk { doing, path, .. } if self.is_full() => {
                format!("{} {}", refused(words, *doing, path), say!(words, "store-full-waits"))
            }
            Self::Lost(path) => say!(words, "store-lost-waits", path = shown(path)),
            other => other.say(words),
        }
    }

    /// Returns what went wrong, where, and what to do next.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Disk {
                doing,
                path,
                kind,
                detail,
            } => format!("{} {}", refused(words, *doing, path), why(words, *doing, *kind, detail)),
            Self::Fault(fault) => fault.say(words),
            Self::NotAsWritten(fault) => say!(words, "store-not-as-written", fault = fault.say(words)),
            Self::TooLarge { path, bytes } => {
                let size = (bytes / 1_000_000).to_string();
                say!(words, "store-too-large", path = shown(path), size = size)
            }
            Self::Talk { path, fault } => {
                let (line, what) = (
                    fault.line.to_string(),
                    words.get(&format!("talk-{}", fault.what.word())),
                );
                say!(words, "store-talk", path = shown(path), line = line, what = what)
            }
            Self::Closed(path) => say!(words, "store-closed", name = folder_name(path)),
            Self::Withdrawn(path) => say!(words, "store-withdrawn", path = shown(path), name = folder_name(path)),
            Self::Name(path) => no_name(words, path),
            Self::NoShared(path) => {
                let parent = path.parent().unwrap_or(path);
                say!(words, "store-no-shared", path = shown(path), parent = shown(parent))
            }
            Self::Unknown { name, near } => unknown(words, name, near),
            Self::NotInLibrary(path) => say!(words, "store-not-in-library", name = shown(path)),
            Self::NoDeck(id) => say!(words, "store-no-deck", id = Line::new(id).to_string()),
            Self::NoHome => say!(words, "store-no-home"),
            other => other.say_of_path(words),
        }
    }

    /// Returns the same for an error that is told by the path it is about alone.
    fn say_of_path(&self, words: &Words) -> String {
        match self {
            Self::Locked(path) => say!(words, "store-locked", path = shown(path)),
            Self::NoRecord(path) => say!(words, "store-no-record", path = shown(path)),
            Self::CutOff(path) => say!(words, "store-cut-off", path = shown(path)),
            Self::NotWhole(path) => say!(words, "store-not-whole", path = shown(path)),
            Self::FromEvents(path) => say!(words, "store-from-events", path = shown(path)),
            Self::NoLibrary(path) => say!(words, "store-no-library", path = shown(path)),
            Self::ReadOnly(path) => say!(words, "store-read-only", path = shown(path)),
            Self::Lost(path) => say!(words, "store-lost", path = shown(path)),
            Self::Taken(path) => say!(words, "store-taken", path = shown(path)),
            Self::NoFile(path) => say!(words, "store-no-file", path = shown(path)),
            Self::OtherCopy(path) => say!(words, "store-other-copy", path = shown(path)),
            Self::NoMirror(path) => say!(words, "store-no-mirror", path = shown(path)),
            Self::SharedAway(path) => say!(words, "store-shared-away", path = shown(path)),
            Self::SameFolder(path) => say!(words, "store-same-folder", path = shown(path)),
            Self::NoLock(path) => say!(words, "store-no-lock", path = shown(path)),
            Self::NotASession(path) => say!(words, "store-not-a-session", path = shown(path)),
            _ => String::new(),
        }
    }
}

/// Returns why a name is none, or that it is too long.
fn no_name(words: &Words, path: &Path) -> String {
    match path.file_name().map_or(0, OsStr::len) {
        0..=LONGEST => say!(words, "store-name", name = folder_name(path)),
        bytes => {
            let beginning: String = folder_name(path).chars().take(SHOWN).collect();
            say!(words, "store-name-long", name = beginning, bytes = bytes.to_string())
        }
    }
}

/// Returns that no session bears a name, and which ones look like it.
fn unknown(words: &Words, name: &str, near: &[String]) -> String {
    let name = Line::new(name).to_string();
    if near.is_empty() {
        return say!(words, "store-unknown", name = name);
    }
    let near: Vec<String> = near.iter().take(6).map(|name| Line::new(name).to_string()).collect();
    say!(words, "store-unknown-near", name = name, near = near.join(", "))
}

/// Returns the name of a folder, fit for a message.
fn folder_name(path: &Path) -> String {
    shown(Path::new(path.file_name().unwrap_or_default()))
}

/// Returns a path, fit for a message.
pub fn shown(path: &Path) -> String {
    Line::new(&path.to_string_lossy()).to_string()
}

fn refused(words: &Words, doing: Doing, path: &Path) -> String {
    match doing {
        Doing::Reading => say!(words, "store-reading", path = shown(path)),
        Doing::Writing => say!(words, "store-writing", path = shown(path)),
    }
}

fn why(words: &Words, doing: Doing, kind: io::ErrorKind, detail: &str) -> String {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => say!(words, "store-full"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => say!(words, "store-denied"),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory if doing == Doing::Writing => {
            say!(words, "store-no-folder")
        }
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => say!(words, "store-gone"),
        _ => say!(words, "store-other", detail = Line::new(detail).to_string()),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Words::of(Lang::En)))
    }
}

impl std::error::Error for Error {}

impl From<Diagnostic<Wrong>> for Error {
    fn from(fault: Diagnostic<Wrong>) -> Self {
        Self::Fault(Box::new(fault))
    }
}
