//! Removing what must not be kept: the masks of a case, its attachments, or the case as a whole.
//!
//! Can be repeated: whatever stops it in between, the same call again ends it. Never follows a symbolic link out of the folder.

use std::path::{Path, PathBuf};

use super::error::{Doing, Error};
use super::files::FolderMember;
use super::layout::{STATE, name_of};
use super::lock::HeldLock;
use super::mirroring::settle_copies;
use super::opening::state_of;
use super::system::{Locking, ask};
use super::temporary::temporary;
use super::{Disk, Library, Mode, Paths, catalogue, mirrors, now, private, texts, withdrawn};
use crate::format::closing::{Act, ClosingAct};
use crate::text::{Id, Line};

/// What became of a case that was forgotten.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Files written elsewhere that may still tell of it.
    pub left: Vec<PathBuf>,
    /// Second copies that could not be removed: their disk is not there, or somebody else changed them. They are remembered.
    pub copies: Vec<PathBuf>,
}

/// Returns whether names were masked in a case.
pub fn has_masks(paths: &Paths, case: &str) -> bool {
    paths.disk.exists(&private::mask_file(paths, case))
}

/// Returns the attachments of the session in a folder, the folders among them not counted.
pub fn attachments(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = ask(|| std::fs::read_dir(FolderMember::Attachments.beside(&folder.join(STATE))));
    for entry in entries.into_iter().flatten().flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        match is_folder {
            true => found.extend(inside(&entry.path())),
            false => found.push(entry.path()),
        }
    }
    found.sort();
    found
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in ask(|| std::fs::read_dir(folder)).into_iter().flatten().flatten() {
        match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            true => found.extend(inside(&entry.path())),
            false => found.push(entry.path()),
        }
    }
    found
}

/// Removes the list of names that were masked in a case. What was masked stays masked; nobody can say any more what stood there.
///
/// # Errors
/// Where the case cannot be opened to write, or the disk refuses.
pub fn forget_masks(paths: &Paths, path: &Path) -> Result<bool, Error> {
    let (mut case, _) = Library::new(paths).open_closed(path, Mode::Write)?;
    let file = private::mask_file(paths, &case.key());
    if !paths.disk.exists(&file) {
        return Ok(false);
    }
    paths.disk.remove(&file)?;
    case.note(forgot("masks"))?;
    Ok(true)
}

/// Removes the attachments of a case, such as its sound; how many there were. On a full disk they go before it is noted.
///
/// # Errors
/// Where the case cannot be opened to write, or the disk refuses.
pub fn forget_attachments(paths: &Paths, path: &Path) -> Result<usize, Error> {
    let state = state_of(&paths.disk, path)?;
    let count = attachments(state.parent().unwrap_or(&state)).len();
    let open = || Library::new(paths).open_closed(path, Mode::Write);
    let opened = match open() {
        Err(error) if error.is_full() => {
            unheld(&paths.disk, &state)?;
            remove_tree(&FolderMember::Attachments.beside(&state))?;
            open()
        }
        opened => opened,
    };
    let (mut case, _) = opened?;
    if count > 0 {
        // Noted first: it is named as standing in the shared folders until a push has taken it out there.
        super::shared::outdate_shared(paths, &case.key())?;
        remove_tree(&FolderMember::Attachments.beside(case.state()))?;
        case.note(forgot("attachments"))?;
    }
    Ok(count)
}

fn forgot(what: &str) -> Act {
    Act {
        what: Some(Line::new(what)),
        ..Act::of(ClosingAct::Forgot, now())
    }
}

/// Removes a whole case: its folder, its masks, and every list and cache line of it. A tombstone stays, so that a copy that is brought
/// back is refused. On a full disk what can be missed goes first, to make room for the tombstone.
///
/// # Errors
/// Where another kring has it open, or the disk refuses. The same call again ends what was begun.
pub fn forget_all(paths: &Paths, folder: &Path) -> Result<Forgotten, Error> {
    match forget(paths, folder) {
        Err(error) if error.is_full() => {
            make_room(paths, folder)?;
            forget(paths, folder)
        }
        forgotten => forgotten,
    }
}

/// Makes room on a full disk: removes everything of a case but its record, and what kring makes again by itself.
fn make_room(paths: &Paths, folder: &Path) -> Result<(), Error> {
    let state = folder.join(STATE);
    unheld(&paths.disk, &state)?;
    for inside in paths.disk.list(folder)? {
        if inside != state {
            remove_tree(&inside)?;
        }
    }
    texts::drop_all(paths)?;
    catalogue::drop_all(&paths.disk, &paths.catalogue())
}

/// Refuses where another kring has a case open; writes nothing.
fn unheld(disk: &Disk, state: &Path) -> Result<(), Error> {
    let lock = FolderMember::Lock.beside(state);
    match disk.exists(&lock) && matches!(disk.lock(&lock)?, Locking::Busy) {
        true => Err(Error::Locked(state.parent().unwrap_or(state).to_owned())),
        false => Ok(()),
    }
}

fn forget(paths: &Paths, folder: &Path) -> Result<Forgotten, Error> {
    let state = folder.join(STATE);
    if !paths.disk.exists(&state) {
        state_of(&paths.disk, folder)?;
        return Err(Error::NotASession(folder.to_owned()));
    }
    let lock = HeldLock::take(&paths.disk, &state)?;
    let name = name_of(&state);
    let case = case_of(&paths.disk, &state);
    let key = if case.is_empty() {
        name.clone()
    } else {
        case.to_string()
    };
    if !case.is_empty() {
        withdrawn::note_all(paths, &case)?;
    }
    mirrors::owe_all(paths, &key)?;
    let own = FolderMember::Exports.beside(&state);
    let elsewhere = private::elsewhere(paths, &key).unwrap_or_default();
    let mut left = super::outdate_exports(paths, &key, &elsewhere)?;
    left.retain(|path| !path.starts_with(&own));
    texts::forget(paths, &name, &case)?;
    for list in private::files(paths, &key) {
        paths.disk.remove(&list)?;
    }
    // What the wall shows of it.
    super::lead(paths, &key, None)?;
    catalogue::forget(&paths.disk, &paths.catalogue(), &name, &case)?;
    // The record last: stopped before that, the folder is still known as a session, and the same call ends it.
    for inside in paths.disk.list(folder)? {
        if inside != state && inside != FolderMember::Lock.beside(&state) {
            remove_tree(&inside)?;
        }
    }
    paths.disk.remove(&state)?;
    remove_emptied(paths, folder, lock)?;
    let copies = settle_copies(paths, Some(&key))?;
    Ok(Forgotten {
        left,
        copies: copies.into_iter().map(|copy| copy.folder).collect(),
    })
}

/// Removes the folder of a case in which nothing but the lock is left. Its name tells of the school: stopped in between, it is found and
/// removed by the next sweep.
fn remove_emptied(paths: &Paths, folder: &Path, lock: HeldLock) -> Result<(), Error> {
    let aside = temporary(&folder.with_file_name("forgotten"));
    // Where a folder with an open file in it gets no other name, it goes under its own.
    let moved = paths.disk.rename(folder, &aside).is_ok();
    drop(lock);
    remove_tree(if moved { &aside } else { folder })
}

/// Returns the id of the case in a folder; empty where its record has none, or cannot be read.
fn case_of(disk: &Disk, state: &Path) -> Id {
    let read = disk
        .read(state)
        .ok()
        .and_then(|bytes| crate::format::summary(&bytes, "").ok());
    read.map(|summary| summary.case).unwrap_or_default()
}

/// Removes a file, or a folder with all that is in it; a symbolic link goes, what it leads to stays.
pub(super) fn remove_tree(path: &Path) -> Result<(), Error> {
    let about = match ask(|| path.symlink_metadata()) {
        Ok(about) => about,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(Error::disk(Doing::Writing, path, &e)),
    };
    let removed = match about.is_dir() {
        true => ask(|| std::fs::remove_dir_all(path)),
        false => ask(|| std::fs::remove_file(path)),
    };
    removed.map_err(|e| Error::disk(Doing::Writing, path, &e))?;
    Disk::default().settle(path.parent().unwrap_or(Path::new("")))
}
