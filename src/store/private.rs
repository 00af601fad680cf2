//! What is kept outside a session, by the id of its case: masked names, erasures that are not finished, copies written elsewhere.
//!
//! A list that cannot be read is never overwritten: it is kept, and whoever asks is told. Never travels with a session.

use std::path::{Path, PathBuf};

use super::lists::CaseList;
use super::{Error, Paths, mirrors, reserve, sent};
use crate::session::{Erasure, Mask, settled};

/// Returns the folders of all lists.
pub(super) fn folders(paths: &Paths) -> Vec<PathBuf> {
    let lists = [
        mask_list(paths),
        erasure_list(paths),
        elsewhere_list(paths),
        sent::list(paths),
        mirrors::list(paths),
    ];
    lists.into_iter().map(|list| list.folder).collect()
}

/// Returns the file with the masked names of a case.
pub(super) fn mask_file(paths: &Paths, case: &str) -> PathBuf {
    mask_list(paths).file(case)
}

/// Returns the files of the lists of a case that say something of it: masks, erasures, copies elsewhere.
pub(super) fn files(paths: &Paths, case: &str) -> Vec<PathBuf> {
    let lists = [mask_list(paths), erasure_list(paths), elsewhere_list(paths)];
    let files = lists.iter().map(|list| list.file(case));
    files.chain([reserve_file(paths, case)]).collect()
}

fn mask_list(paths: &Paths) -> CaseList {
    CaseList {
        folder: paths.masks.clone(),
        comment: "Names that were masked in this session, and words that are none (without `to`). Private: it must never travel with the session.",
    }
}

fn erasure_list(paths: &Paths) -> CaseList {
    CaseList {
        folder: paths.state.join("erasures"),
        comment: "What has to be erased from this session and is not finished: kring ends it when it next opens the session.",
    }
}

/// Returns the file in which an erasure is noted where the list cannot be written.
pub(super) fn reserve_file(paths: &Paths, case: &str) -> PathBuf {
    erasure_list(paths).file(case).with_extension("reserve")
}

fn elsewhere_list(paths: &Paths) -> CaseList {
    CaseList {
        folder: paths.state.join("elsewhere"),
        comment: "Where this session was written when its own folder could not be.",
    }
}

/// Returns the masks of a case; none where nothing was masked.
///
/// # Errors
/// Where the list cannot be read.
pub fn masks(paths: &Paths, case: &str) -> Result<Vec<Mask>, Error> {
    // A list of an earlier version may still write a name in place of another.
    mask_list(paths).read(paths, case).map(settled)
}

/// Keeps the masks of a case.
///
/// # Errors
/// Where the list cannot be written, or the one that is there cannot be read: that one is kept.
pub fn remember_masks(paths: &Paths, case: &str, masks: &[Mask]) -> Result<(), Error> {
    let list = mask_list(paths);
    list.read::<Mask>(paths, case)?;
    list.write(paths, case, &settled(masks.to_vec()))
}

/// Adds one mask to those of a case.
pub(super) fn add_mask(paths: &Paths, case: &str, mask: &Mask) -> Result<(), Error> {
    let list = mask_list(paths);
    let there: Vec<Mask> = list.read(paths, case)?;
    let mut all = there.clone();
    all.retain(|old| old.from != mask.from);
    all.push(mask.clone());
    let all = settled(all);
    match all == there {
        true => Ok(()),
        false => list.write(paths, case, &all),
    }
}

/// Returns the erasures of a case that were asked for and are not finished.
///
/// # Errors
/// Where the list cannot be read.
pub fn unfinished(paths: &Paths, case: &str) -> Result<Vec<Erasure>, Error> {
    let mut all: Vec<Erasure> = erasure_list(paths).read(paths, case)?;
    for erasure in reserve::read(paths, &reserve_file(paths, case))? {
        all.retain(|old| !old.is_same(&erasure));
        all.push(erasure);
    }
    Ok(all)
}

/// Notes an erasure durably before it is carried out, in place of an earlier form of the same one; on a full disk in the room that was
/// taken for it.
pub(super) fn note_erasure(paths: &Paths, case: &str, erasure: &Erasure) -> Result<(), Error> {
    let mut all = unfinished(paths, case)?;
    if all.contains(erasure) {
        return Ok(());
    }
    all.retain(|old| !old.is_same(erasure));
    all.push(erasure.clone());
    let listed = erasure_list(paths).write(paths, case, &all);
    listed.or_else(|full| reserve::note(paths, &reserve_file(paths, case), erasure).map_err(|_| full))
}

/// Strikes off an erasure that is carried out.
pub(super) fn strike_erasure(paths: &Paths, case: &str, erasure: &Erasure) -> Result<(), Error> {
    let mut all = unfinished(paths, case)?;
    let before = all.len();
    all.retain(|old| !old.is_same(erasure));
    if all.len() == before {
        return Ok(());
    }
    erasure_list(paths).write(paths, case, &all)?;
    let reserve = reserve_file(paths, case);
    match reserve::read(paths, &reserve)?.is_empty() {
        true => Ok(()),
        false => reserve::clear(paths, &reserve),
    }
}

/// Returns the files of a case that were written elsewhere and are still there.
///
/// # Errors
/// Where the list cannot be read.
pub fn elsewhere(paths: &Paths, case: &str) -> Result<Vec<PathBuf>, Error> {
    let mut all: Vec<PathBuf> = elsewhere_list(paths).read(paths, case)?;
    all.retain(|path| paths.disk.exists(path));
    Ok(all)
}

pub(super) fn note_elsewhere(paths: &Paths, case: &str, path: &Path) -> Result<(), Error> {
    let mut all = elsewhere(paths, case)?;
    all.push(path.to_owned());
    elsewhere_list(paths).write(paths, case, &all)
}

/// Gives a case its id in the lists of names and exports, which until version 0.1 went by the name of its folder.
pub(super) fn migrate(paths: &Paths, name: &str, case: &str) -> Result<(), Error> {
    for list in [mask_list(paths), sent::list(paths)] {
        let (old, new) = (list.file(name), list.file(case));
        if old == new || paths.disk.exists(&new) {
            continue;
        }
        if let Some(bytes) = paths.disk.read_if_there(&old)? {
            paths.disk.replace(&new, &bytes)?;
            paths.disk.remove(&old)?;
        }
    }
    Ok(())
}
