//! Files for other people: never over one that kring did not write, or that somebody changed since. And what becomes of them when
//! something in them must be forgotten: those that kring can take back it removes, those that it cannot it names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::shown;
use super::{Case, Error, Paths, disk};
use crate::format;

/// The list of what kring wrote into a folder of exports, with a fingerprint each.
const WRITTEN: &str = ".written.json";

/// Writes an export to a path of the user's choice, in one step. `force` overwrites whatever is there.
///
/// # Errors
/// [`Error::Taken`] where a file is there, or whatever the disk refuses.
pub fn export(path: &Path, bytes: &[u8], force: bool) -> Result<(), Error> {
    if !force && path.exists() {
        return Err(Error::Taken(path.to_owned()));
    }
    disk::replace(path, bytes)
}

/// Writes files that belong together into a folder, which is made where it is not there: all of them, or none where one cannot be
/// written. Other files of the folder stay as they are; `force` overwrites those of the same names.
///
/// # Errors
/// [`Error::Taken`] where a file of one of the names is there, or whatever the disk refuses.
pub fn export_all(folder: &Path, files: &[(String, Vec<u8>)], force: bool) -> Result<(), Error> {
    let files: Vec<(PathBuf, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (folder.join(name), bytes.as_slice()))
        .collect();
    if let Some((taken, _)) = files.iter().find(|(path, _)| !force && path.exists()) {
        return Err(Error::Taken(taken.clone()));
    }
    disk::folder(folder)?;
    disk::replace_all(&files)
}

/// What became of the exports in a session's folder when something in them had to be forgotten.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recalled {
    /// Whether there was anything to forget.
    pub forgot: bool,
    /// How many were removed: they were still as kring wrote them.
    pub removed: usize,
    /// Those that somebody changed, or that the disk keeps.
    pub left: Vec<PathBuf>,
}

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
    /// Whether the export, or one of the files of a folder, is still there.
    fn is_there(&self) -> bool {
        let none = self.files.is_empty();
        (none && self.path.exists()) || self.files.iter().any(|name| self.path.join(name).exists())
    }
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

/// The exports of a session that are still there and hold what has had to be forgotten since.
///
/// # Errors
/// Where the list cannot be read.
pub fn outdated_exports(paths: &Paths, session: &str) -> Result<Vec<PathBuf>, Error> {
    let there = |old: Sent| (old.outdated && old.is_there()).then_some(old.path);
    Ok(sent(paths, session)?.into_iter().filter_map(there).collect())
}

fn sent(paths: &Paths, session: &str) -> Result<Vec<Sent>, Error> {
    let path = list(paths, session);
    match disk::read_if_there(&path)? {
        Some(bytes) => Ok(format::list::read(&bytes, &shown(&path))?),
        None => Ok(Vec::new()),
    }
}

fn keep(paths: &Paths, session: &str, sent: &[Sent]) -> Result<(), Error> {
    let there: Vec<&Sent> = sent.iter().filter(|old| !old.outdated || old.is_there()).collect();
    let path = list(paths, session);
    if there.is_empty() {
        return disk::remove(&path);
    }
    disk::folder(&paths.masks)?;
    disk::folder(&paths.masks.join(SENT))?;
    let text = format::list::write(
        "Where exports of this session went, and whether they are out of date.",
        &there,
    );
    disk::replace(&path, text.as_bytes())
}

/// The folder of the lists of exports, beside the lists of names.
const SENT: &str = "exports";

fn list(paths: &Paths, session: &str) -> PathBuf {
    let name = format!("{}.yaml", super::library::safe(session, 100));
    paths.masks.join(SENT).join(name)
}

impl Case {
    /// Writes an export of this name into the session's folder of exports, in one step; where it is. What kring wrote there
    /// earlier is replaced; anything else only with `force`. Also a session that was opened to read can be exported.
    ///
    /// # Errors
    /// [`Error::Taken`] where another file is there, or whatever the disk refuses.
    pub fn export(&self, name: &str, bytes: &[u8], force: bool) -> Result<PathBuf, Error> {
        let folder = self.exports();
        disk::folder(&folder)?;
        // A name, not a path: nothing leaves the folder.
        let name = Path::new(name)
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("export");
        let path = folder.join(name);
        let mut written = self.written()?;
        if let (false, Some(there)) = (force, disk::read_if_there(&path)?)
            && written.get(name) != Some(&format::fingerprint(&there))
        {
            return Err(Error::Taken(path));
        }
        disk::replace(&path, bytes)?;
        written.insert(name.to_owned(), format::fingerprint(bytes));
        self.note_written(&written)?;
        Ok(path)
    }

    /// Removes every export of the session's folder that is still as kring wrote it.
    pub(super) fn recall(&self) -> Recalled {
        let mut recalled = Recalled {
            forgot: true,
            ..Recalled::default()
        };
        let mut kept = BTreeMap::new();
        for (name, print) in self.written().unwrap_or_default() {
            let path = self.exports().join(Path::new(&name).file_name().unwrap_or_default());
            match disk::read_if_there(&path) {
                Ok(None) => continue,
                Ok(Some(there)) if format::fingerprint(&there) == print && disk::remove(&path).is_ok() => {
                    recalled.removed += 1;
                    continue;
                }
                _ => recalled.left.push(path),
            }
            kept.insert(name, print);
        }
        if recalled.removed > 0 {
            // A name too many in the list does no harm: nothing of that name is there to be taken for kring's.
            let _ = self.note_written(&kept);
        }
        recalled
    }

    /// What kring wrote into the folder of exports. A list that cannot be read counts as empty: then nothing is overwritten.
    fn written(&self) -> Result<BTreeMap<String, u64>, Error> {
        let list = disk::read_if_there(&self.exports().join(WRITTEN))?;
        Ok(list
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default())
    }

    fn note_written(&self, written: &BTreeMap<String, u64>) -> Result<(), Error> {
        let text = serde_json::to_vec_pretty(written).unwrap_or_default();
        disk::replace(&self.exports().join(WRITTEN), &text)
    }
}
