//! A list that is kept outside a session, a YAML file a case, by the id of the case.
//!
//! A list that cannot be read is never overwritten: it is kept, and whoever asks is told. Never travels with a session.

use std::path::PathBuf;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::{Error, shown};
use super::layout::slug;
use super::paths::Paths;
use crate::format;

/// A list of its own kind, a file a case.
pub(super) struct CaseList {
    pub(super) folder: PathBuf,
    /// What the file says of itself in its first line.
    pub(super) comment: &'static str,
}

impl CaseList {
    /// Returns the file of a case.
    pub(super) fn file(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{}.yaml", slug(key, 100)))
    }

    /// Returns the entries of a case; none where there is no file.
    pub(super) fn read<T: DeserializeOwned>(&self, paths: &Paths, key: &str) -> Result<Vec<T>, Error> {
        let path = self.file(key);
        match paths.disk.read_if_there(&path)? {
            Some(bytes) => Ok(format::list::read(&bytes, &shown(&path))?),
            None => Ok(Vec::new()),
        }
    }

    /// Replaces the list; an empty one is no file.
    pub(super) fn write<T: Serialize>(&self, paths: &Paths, key: &str, entries: &[T]) -> Result<(), Error> {
        let path = self.file(key);
        if entries.is_empty() {
            return paths.disk.remove(&path);
        }
        paths.disk.folder(&self.folder)?;
        let text = format::list::write(self.comment, entries);
        paths.disk.replace(&path, text.as_bytes())
    }
}
