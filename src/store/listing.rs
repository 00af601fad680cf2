//! A session as the list of a library shows it: its folder, when it changed, and what it holds in short.

use std::path::{Path, PathBuf};

use super::error::Error;
use crate::format::Summary;
use crate::session::Moment;

/// When a file was changed, and how large it is: what tells a change without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileStamp {
    /// Its size in bytes.
    pub bytes: u64,
    /// When it was last changed, in nanoseconds since 1970.
    pub modified: i64,
}

/// One session of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The name it goes by: that of its folder.
    pub name: String,
    /// Its folder.
    pub path: PathBuf,
    /// When it was last changed.
    pub modified: Option<Moment>,
    /// What is in it, or why it cannot be read.
    pub summary: Result<Summary, Error>,
}

impl Listing {
    pub(super) fn new(folder: &Path, name: String, stamp: Option<FileStamp>, summary: Result<Summary, Error>) -> Self {
        Self {
            name,
            path: folder.to_owned(),
            modified: stamp.and_then(moment),
            summary,
        }
    }
}

fn moment(stamp: FileStamp) -> Option<Moment> {
    let at = jiff::Timestamp::from_nanosecond(i128::from(stamp.modified)).ok()?;
    Some(Moment::new(at, &jiff::tz::TimeZone::system()))
}
