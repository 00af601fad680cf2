//! The list of exports that went where a user wanted them, outside kring's reach, a file a case: so that kring can say where something
//! still stands that had to be forgotten. Never removes such a file.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::Disk;
use super::lists::CaseList;
use super::{Error, Paths};
use crate::deck::is_default;
use crate::text::Id;

/// An export outside kring's reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    pub(super) path: PathBuf,
    /// The names of the files, where the path is that of a folder they went to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) files: Vec<String>,
    /// Whether something in it has had to be forgotten since.
    #[serde(default)]
    pub(super) outdated: bool,
    /// Of a second session that started from the map: what is known of it here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) second: Option<StartedSecond>,
    /// Whether it is the case itself in a shared library.
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) shared: bool,
}

/// A second session that started from the map of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StartedSecond {
    /// The id of its case.
    pub case: Id,
    /// The version of the map it started from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Id>,
}

impl Sent {
    /// Returns what is known of something that went to a path.
    pub(super) fn to(path: PathBuf) -> Self {
        Self {
            path,
            files: Vec::new(),
            outdated: false,
            second: None,
            shared: false,
        }
    }

    /// Returns the paths it was written to.
    fn paths(self) -> Vec<PathBuf> {
        let inside = self.files.iter().map(|name| self.path.join(name));
        let inside: Vec<PathBuf> = inside.collect();
        inside.into_iter().chain([self.path]).collect()
    }

    /// Returns whether the export, or one of the files of a folder, is still there.
    pub(super) fn is_there(&self, disk: &Disk) -> bool {
        if self.shared {
            return may_be_in(disk, &self.path);
        }
        let none = self.files.is_empty();
        (none && disk.exists(&self.path)) || self.files.iter().any(|name| disk.exists(&self.path.join(name)))
    }
}

/// Returns whether a case may still lie in a shared folder: where others lie beside it and it does not, it is gone; where nothing does, the
/// disk may not be connected. A store counts until a push has looked.
fn may_be_in(disk: &Disk, folder: &Path) -> bool {
    if is_address(folder) {
        return true;
    }
    let around = disk.list(folder.parent().unwrap_or(Path::new("")));
    disk.exists(folder) || around.is_ok_and(|others| others.is_empty())
}

/// Returns whether a path is the address of a store.
pub(super) fn is_address(path: &Path) -> bool {
    path.to_string_lossy().contains("://")
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
        files,
        ..Sent::to(path)
    });
    keep(paths, session, &sent)
}

/// Remembers a second session, its id and the version of the map it started from, as something that tells of a session.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn remember_second(paths: &Paths, session: &str, path: &Path, case: Id, version: Option<Id>) -> Result<(), Error> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut all = sent(paths, session)?;
    // One that was moved is known by its id.
    all.retain(|old| old.path != path && old.second.as_ref().is_none_or(|second| second.case != case));
    all.push(Sent {
        second: Some(StartedSecond { case, version }),
        ..Sent::to(path)
    });
    keep(paths, session, &all)
}

/// Returns the second sessions that are remembered of a session, with where they were.
pub(super) fn seconds(paths: &Paths, session: &str) -> Result<Vec<(PathBuf, StartedSecond)>, Error> {
    let known = |old: Sent| old.second.map(|second| (old.path, second));
    Ok(sent(paths, session)?.into_iter().filter_map(known).collect())
}

/// Remembers where a second session is, unless that is known.
pub(super) fn know_second(
    paths: &Paths,
    session: &str,
    path: &Path,
    case: &Id,
    version: Option<&Id>,
) -> Result<(), Error> {
    let is_known = |(there, second): &(PathBuf, StartedSecond)| there == path && second.case == *case;
    if seconds(paths, session)?.iter().any(is_known) {
        return Ok(());
    }
    remember_second(paths, session, path, case.clone(), version.cloned())
}

/// Notes whether a second session still holds what had to be forgotten.
pub(super) fn mark_second(paths: &Paths, session: &str, case: &Id, outdated: bool) -> Result<(), Error> {
    let mut all = sent(paths, session)?;
    let before = all.clone();
    for old in &mut all {
        if old.second.as_ref().is_some_and(|second| second.case == *case) {
            old.outdated = outdated;
        }
    }
    if all == before {
        return Ok(());
    }
    keep(paths, session, &all)
}

/// Notes that something in every export of a session so far had to be forgotten; `left` are those in its own folder. Which of
/// them are still there. Second sessions count as exports.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn outdate_exports(paths: &Paths, session: &str, left: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    outdate(paths, session, left, |_| true)
}

/// Does the same for exports alone: second sessions lose what they must themselves, see [`mark_second`].
pub(super) fn outdate_written(paths: &Paths, session: &str, left: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    outdate(paths, session, left, |old| old.second.is_none())
}

fn outdate(paths: &Paths, session: &str, left: &[PathBuf], is_meant: fn(&Sent) -> bool) -> Result<Vec<PathBuf>, Error> {
    let mut all = sent(paths, session)?;
    all.retain(|old| !left.contains(&old.path));
    all.extend(left.iter().cloned().map(Sent::to));
    let meant = all.iter_mut().filter(|old| is_meant(old));
    meant.for_each(|old| old.outdated = true);
    keep(paths, session, &all)?;
    let there = |old: &Sent| is_meant(old) && old.outdated && old.is_there(&paths.disk);
    Ok(all.into_iter().filter(there).map(|old| old.path).collect())
}

/// Returns the exports of a session that are still there and hold what has had to be forgotten since.
///
/// # Errors
/// Where the list cannot be read.
pub fn outdated_exports(paths: &Paths, session: &str) -> Result<Vec<PathBuf>, Error> {
    let there = |old: Sent| (old.outdated && old.is_there(&paths.disk)).then_some(old.path);
    Ok(sent(paths, session)?.into_iter().filter_map(there).collect())
}

/// Returns every file and folder that was written for others, of all cases, and whether it is a case in a shared library; a list that cannot
/// be read tells of none.
pub(super) fn written(paths: &Paths) -> Vec<(PathBuf, bool)> {
    let cases = cases(paths).unwrap_or_default();
    let all = cases.iter().flat_map(|case| sent(paths, case).unwrap_or_default());
    let paths = |sent: Sent| {
        let is_shared = sent.shared;
        sent.paths().into_iter().map(move |path| (path, is_shared))
    };
    all.flat_map(paths).collect()
}

/// Returns the cases of which something was written for others.
///
/// # Errors
/// Where the folder of the lists cannot be read.
pub fn cases(paths: &Paths) -> Result<Vec<String>, Error> {
    let is_list = |file: &&PathBuf| file.extension().is_some_and(|end| end == "yaml");
    let case = |file: &PathBuf| Some(file.file_stem()?.to_str()?.to_owned());
    let files = paths.disk.list(&list(paths).folder)?;
    Ok(files.iter().filter(is_list).filter_map(case).collect())
}

pub(super) fn sent(paths: &Paths, session: &str) -> Result<Vec<Sent>, Error> {
    list(paths).read(paths, session)
}

pub(super) fn keep(paths: &Paths, session: &str, sent: &[Sent]) -> Result<(), Error> {
    let there: Vec<&Sent> = sent
        .iter()
        .filter(|old| !old.outdated || old.is_there(&paths.disk))
        .collect();
    list(paths).write(paths, session, &there)
}

/// Returns the lists of exports, beside the lists of names.
pub(super) fn list(paths: &Paths) -> CaseList {
    CaseList {
        folder: paths.masks.join("exports"),
        comment: "Where exports of this session went, and whether they are out of date.",
    }
}
