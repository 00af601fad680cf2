//! The list of exports that went where a user wanted them, outside kring's reach, a file a case: so that kring can say where something
//! still stands that had to be forgotten. Never removes such a file.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::Disk;
use super::exports::free;
use super::lists::List;
use super::{Error, Paths};

/// An export outside kring's reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    path: PathBuf,
    /// The names of the files, where the path is that of a folder they went to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    files: Vec<String>,
    /// Whether something in it has had to be forgotten since.
    #[serde(default)]
    outdated: bool,
}

impl Sent {
    /// Returns whether the export, or one of the files of a folder, is still there.
    fn is_there(&self, disk: &Disk) -> bool {
        let none = self.files.is_empty();
        (none && disk.exists(&self.path)) || self.files.iter().any(|name| disk.exists(&self.path.join(name)))
    }
}

/// Writes an export of a case to a path of the user's choice, and remembers where: before it is written, so that nothing can stand
/// anywhere that kring knows nothing of.
///
/// # Errors
/// As `export`, and where the list of such files cannot be read or written.
pub fn export_of(paths: &Paths, case: &str, path: &Path, bytes: &[u8], force: bool) -> Result<(), Error> {
    free(&paths.disk, path, force)?;
    remember_export(paths, case, path)?;
    paths.disk.replace(path, bytes)
}

/// Remembers that an export of a session goes to a path of the user's choice. The list is private, beside that of the names.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn remember_export(paths: &Paths, session: &str, path: &Path) -> Result<(), Error> {
    remember_exports(paths, session, path, Vec::new())
}

/// Remembers that exports of a session, by their names, go to a folder of the user's choice.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn remember_exports(paths: &Paths, session: &str, path: &Path, mut files: Vec<String>) -> Result<(), Error> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut sent = sent(paths, session)?;
    // What went there before is still there, under other names.
    let before = sent
        .iter()
        .filter(|old| old.path == path)
        .flat_map(|old| old.files.clone());
    let before: Vec<String> = before.filter(|name| !files.contains(name)).collect();
    files.extend(before);
    sent.retain(|old| old.path != path);
    sent.push(Sent {
        path,
        files,
        outdated: false,
    });
    keep(paths, session, &sent)
}

/// Notes that something in every export of a session so far had to be forgotten; `left` are those in its own folder. Which of
/// them are still there.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn outdate_exports(paths: &Paths, session: &str, left: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut all = sent(paths, session)?;
    all.retain(|old| !left.contains(&old.path));
    all.extend(left.iter().map(|path| Sent {
        path: path.clone(),
        files: Vec::new(),
        outdated: true,
    }));
    all.iter_mut().for_each(|old| old.outdated = true);
    keep(paths, session, &all)?;
    outdated_exports(paths, session)
}

/// Returns the exports of a session that are still there and hold what has had to be forgotten since.
///
/// # Errors
/// Where the list cannot be read.
pub fn outdated_exports(paths: &Paths, session: &str) -> Result<Vec<PathBuf>, Error> {
    let there = |old: Sent| (old.outdated && old.is_there(&paths.disk)).then_some(old.path);
    Ok(sent(paths, session)?.into_iter().filter_map(there).collect())
}

fn sent(paths: &Paths, session: &str) -> Result<Vec<Sent>, Error> {
    list(paths).read(paths, session)
}

fn keep(paths: &Paths, session: &str, sent: &[Sent]) -> Result<(), Error> {
    let there: Vec<&Sent> = sent
        .iter()
        .filter(|old| !old.outdated || old.is_there(&paths.disk))
        .collect();
    list(paths).write(paths, session, &there)
}

/// Returns the lists of exports, beside the lists of names.
pub(super) fn list(paths: &Paths) -> List {
    List {
        folder: paths.masks.join("exports"),
        comment: "Where exports of this session went, and whether they are out of date.",
    }
}
