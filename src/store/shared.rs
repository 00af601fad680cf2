//! The shared folders in which a case lies as well, on the list of what was written for others: so that kring says where something still
//! stands that had to be forgotten, until a push has taken it out there.
//!
//! A folder that cannot be looked at now still counts: its disk may not be connected.

use std::path::{Path, PathBuf};

use super::sent::{self, Sent};
use super::{Error, Paths};

/// Remembers that a case lies in a folder of a shared library; what it still has to lose there stays known.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn remember_shared(paths: &Paths, case: &str, folder: &Path) -> Result<(), Error> {
    let folder = whole(folder);
    let mut all = sent::sent(paths, case)?;
    if all.iter().any(|old| old.shared && old.path == folder) {
        return Ok(());
    }
    all.push(Sent {
        shared: true,
        ..Sent::to(folder)
    });
    sent::keep(paths, case, &all)
}

/// Notes that something had to be forgotten of a case that still lies in its shared folders; which those are.
///
/// # Errors
/// Where the list cannot be read or written.
pub(super) fn outdate_shared(paths: &Paths, case: &str) -> Result<Vec<PathBuf>, Error> {
    let mut all = sent::sent(paths, case)?;
    all.iter_mut()
        .filter(|old| old.shared)
        .for_each(|old| old.outdated = true);
    sent::keep(paths, case, &all)?;
    outdated_shared(paths, case)
}

/// Notes that a case says in a shared folder what it says here: nothing has to go there any more.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn shared_is_clean(paths: &Paths, case: &str, folder: &Path) -> Result<(), Error> {
    remember_shared(paths, case, folder)?;
    let mut all = sent::sent(paths, case)?;
    let folder = whole(folder);
    let meant = all.iter_mut().filter(|old| old.shared && old.path == folder);
    meant.for_each(|old| old.outdated = false);
    sent::keep(paths, case, &all)
}

/// Returns the shared folders in which a case still says what had to be forgotten.
///
/// # Errors
/// Where the list cannot be read.
pub fn outdated_shared(paths: &Paths, case: &str) -> Result<Vec<PathBuf>, Error> {
    let owes = |old: Sent| (old.shared && old.outdated && old.is_there(&paths.disk)).then_some(old.path);
    Ok(sent::sent(paths, case)?.into_iter().filter_map(owes).collect())
}

/// Returns the shared folders of all cases that still say what had to be forgotten.
///
/// # Errors
/// Where a list cannot be read.
pub fn owing_shared(paths: &Paths) -> Result<Vec<PathBuf>, Error> {
    let mut owing = Vec::new();
    for case in sent::cases(paths)? {
        owing.extend(outdated_shared(paths, &case)?);
    }
    Ok(owing)
}

/// Returns whether cases were shared in a folder before.
///
/// # Errors
/// Where a list cannot be read.
pub fn shares_in(paths: &Paths, folder: &Path) -> Result<bool, Error> {
    let folder = whole(folder);
    for case in sent::cases(paths)? {
        let mut all = sent::sent(paths, &case)?.into_iter();
        if all.any(|old| old.shared && old.path.parent() == Some(&folder)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Forgets a shared folder of which the user says that the case is there no more; how many cases there were.
///
/// # Errors
/// Where a list cannot be read or written.
pub fn forget_shared(paths: &Paths, folder: &Path) -> Result<usize, Error> {
    let mut count = 0;
    for case in sent::cases(paths)? {
        let mut all = sent::sent(paths, &case)?;
        let before = all.len();
        all.retain(|old| !old.shared || old.path != folder);
        if all.len() < before {
            count += before - all.len();
            sent::keep(paths, &case, &all)?;
        }
    }
    Ok(count)
}

/// Returns the whole path of a folder; the address of a store as it is.
pub fn whole(folder: &Path) -> PathBuf {
    match sent::is_address(folder) {
        true => folder.to_owned(),
        false => std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()),
    }
}
