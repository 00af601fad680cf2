//! The list of second copies of a case on other disks, kept outside the case: so that what must be forgotten is forgotten there too, also
//! by a copy whose disk is not connected now.
//!
//! Never asks the disk of a copy.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use super::disk::Disk;
use super::lists::CaseList;
use super::temporary::token;
use super::{Error, Paths};
use crate::deck::is_default;
use crate::format;

/// A second copy of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondCopy {
    /// Its folder.
    pub folder: PathBuf,
    /// What it is known by, wherever its disk turns up: the same stands in the copy.
    pub copy: String,
    /// The record that it is a copy of.
    pub record: PathBuf,
    /// What the last erasure is known by that it has not followed yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owed: Option<String>,
    /// Whether the whole case is forgotten, so that the copy has to go.
    #[serde(default, skip_serializing_if = "is_default")]
    pub all: bool,
}

impl SecondCopy {
    /// Returns whether the copy may hold what had to be forgotten.
    pub fn owes(&self) -> bool {
        self.all || self.owed.is_some()
    }
}

pub(super) fn list(paths: &Paths) -> CaseList {
    CaseList {
        folder: paths.state.join("mirrors"),
        comment: "Where second copies of this session are, and which of them still have to lose what was erased.",
    }
}

/// Waits until nobody else changes the list. Two threads do: the one that writes the case, and the one that writes the copy.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Changes the list of a case.
fn change(paths: &Paths, case: &str, act: impl FnOnce(&mut Vec<SecondCopy>)) -> Result<(), Error> {
    let _alone = alone();
    let before = second_copies(paths, case)?;
    let mut copies = before.clone();
    act(&mut copies);
    match copies == before {
        true => Ok(()),
        false => list(paths).write(paths, case, &copies),
    }
}

/// Returns the second copies of a case.
///
/// # Errors
/// Where the list cannot be read.
pub fn second_copies(paths: &Paths, case: &str) -> Result<Vec<SecondCopy>, Error> {
    list(paths).read(paths, case)
}

/// Returns the second copies of all cases that may hold what had to be forgotten, each with its case.
///
/// # Errors
/// Where a list cannot be read.
pub fn owing_copies(paths: &Paths) -> Result<Vec<(String, SecondCopy)>, Error> {
    let mut owing = Vec::new();
    for file in paths.disk.list(&list(paths).folder)? {
        if let Some(case) = case_of(&file) {
            let copies = second_copies(paths, &case)?.into_iter().filter(SecondCopy::owes);
            owing.extend(copies.map(|copy| (case.clone(), copy)));
        }
    }
    Ok(owing)
}

/// Returns the folders of every second copy that is remembered; a list that cannot be read tells of none.
pub(super) fn folders(paths: &Paths) -> Vec<PathBuf> {
    let files = paths.disk.list(&list(paths).folder).unwrap_or_default();
    let cases = files.iter().filter_map(|file| case_of(file));
    let copies = cases.flat_map(|case| second_copies(paths, &case).unwrap_or_default());
    copies.map(|copy| copy.folder).collect()
}

/// Returns the case whose list a file is.
fn case_of(file: &Path) -> Option<String> {
    let is_list = file.extension().is_some_and(|end| end == "yaml");
    let stem = file.file_stem().filter(|_| is_list)?;
    Some(stem.to_string_lossy().into_owned())
}

/// Remembers a copy, before a word of the case is written there; one that turned up elsewhere, where it is now.
pub(super) fn remember(paths: &Paths, case: &str, copy: &str, folder: &Path, record: &Path) -> Result<(), Error> {
    change(paths, case, |copies| {
        let owed = copies
            .iter()
            .find(|old| old.copy == copy)
            .and_then(|old| old.owed.clone());
        let now = SecondCopy {
            folder: folder.to_owned(),
            copy: copy.to_owned(),
            record: record.to_owned(),
            owed,
            all: false,
        };
        match copies.iter_mut().find(|old| old.copy == copy) {
            Some(old) => *old = now,
            None => copies.push(now),
        }
    })
}

/// Returns what the last erasure is known by that a copy has not followed.
pub(super) fn owed(paths: &Paths, case: &str, copy: &str) -> Result<Option<String>, Error> {
    let copies = second_copies(paths, case)?;
    Ok(copies.into_iter().find(|one| one.copy == copy).and_then(|one| one.owed))
}

/// Notes that every copy of a case has to follow an erasure, before it is carried out here.
pub(super) fn owe(paths: &Paths, case: &str) -> Result<(), Error> {
    let erasure = token();
    change(paths, case, |copies| {
        copies.iter_mut().for_each(|copy| copy.owed = Some(erasure.clone()));
    })
}

/// Notes that every copy of a case has to go.
pub(super) fn owe_all(paths: &Paths, case: &str) -> Result<(), Error> {
    change(paths, case, |copies| copies.iter_mut().for_each(|copy| copy.all = true))
}

/// Strikes off that a copy has to follow an erasure, unless another one came since.
pub(super) fn strike(paths: &Paths, case: &str, copy: &str, erasure: &str) -> Result<(), Error> {
    change(paths, case, |copies| {
        let followed = |one: &&mut SecondCopy| one.copy == copy && one.owed.as_deref() == Some(erasure);
        copies.iter_mut().filter(followed).for_each(|one| one.owed = None);
    })
}

/// Forgets a copy that is no more.
pub(super) fn forget(paths: &Paths, case: &str, copy: &str) -> Result<(), Error> {
    change(paths, case, |copies| copies.retain(|one| one.copy != copy))
}

/// Forgets the copies in a folder, of which the user says that they are no more; how many there were.
///
/// # Errors
/// Where a list cannot be read or written.
pub fn forget_copies(paths: &Paths, folder: &Path) -> Result<usize, Error> {
    let mut count = 0;
    for file in paths.disk.list(&list(paths).folder)? {
        let Some(case) = case_of(&file) else { continue };
        change(paths, &case, |copies| {
            let before = copies.len();
            copies.retain(|one| one.folder != folder);
            count += before - copies.len();
        })?;
    }
    Ok(count)
}

/// What a copy says of itself: whose it is, and what kring wrote there last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MirrorMark {
    pub(super) case: String,
    pub(super) copy: String,
    /// The fingerprints that each file may have: one that was being written when kring was stopped is the old one or the new one.
    pub(super) files: std::collections::BTreeMap<String, Vec<String>>,
}

impl MirrorMark {
    /// Reads the mark of a copy; none where there is none.
    ///
    /// # Errors
    /// [`Error::OtherCopy`] where it is not as kring writes it, and whatever the disk refuses.
    pub(super) fn read(disk: &Disk, path: &Path) -> Result<Option<Self>, Error> {
        let Some(bytes) = disk.read_if_there(path)? else {
            return Ok(None);
        };
        let other = |_| Error::OtherCopy(path.parent().unwrap_or(Path::new("")).to_owned());
        serde_json::from_slice(&bytes).map(Some).map_err(other)
    }

    pub(super) fn write(&self, disk: &Disk, path: &Path) -> Result<(), Error> {
        // A map of texts can always be written.
        let text = serde_json::to_vec_pretty(self).unwrap_or_default();
        disk.replace(path, &text)
    }

    /// Returns whether kring wrote these bytes under this name.
    pub(super) fn knows(&self, name: &str, bytes: &[u8]) -> bool {
        let known = self.files.get(name).map_or(&[][..], Vec::as_slice);
        known.contains(&print(bytes))
    }
}

/// Returns the fingerprint of a file.
pub(super) fn print(bytes: &[u8]) -> String {
    format!("{:016x}", format::fingerprint(bytes))
}
