//! Removing what a kring that was stopped left half-written, wherever kring writes: it may hold what was withdrawn or masked.
//!
//! Never removes what another kring is writing, and never a file of another name than kring gives.

use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::time::Duration;

use super::disk::Disk;
use super::files::FolderMember;
use super::layout::STATE;
use super::system::{Locking, is_link};
use super::{Paths, mirrors, private, sent, withdrawn};

/// How deep the folders of lists and caches lie within one another.
const DEPTH: usize = 3;
/// How long folders on other disks may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Removes what was left half-written in the folders that are kring's alone: lists, caches, decks, and the library around the sessions.
pub(super) fn sweep_own(paths: &Paths) {
    let around = paths.decks.parent().unwrap_or(&paths.decks).to_owned();
    for folder in [&paths.library, &paths.decks, &around] {
        paths.disk.sweep(folder);
    }
    // A sync client may bring the lock of a session before the rest of it.
    sweep_emptied(paths, |lock| paths.disk.is_old(lock));
    for folder in [&paths.state, &paths.masks, &paths.cache] {
        sweep_within(&paths.disk, folder, DEPTH);
    }
    for folder in private::folders(paths) {
        paths.disk.sweep(&folder);
    }
}

/// Removes the folders of the library in which a kring that was stopped while it forgot a case left nothing but the lock: for one who says
/// that a case is to be forgotten, and does not find it.
pub fn end_forgetting(paths: &Paths) {
    sweep_emptied(paths, |_| true);
}

fn sweep_emptied(paths: &Paths, is_meant: impl Fn(&Path) -> bool) {
    let disk = &paths.disk;
    for folder in disk.list(&paths.library).unwrap_or_default() {
        let lock = FolderMember::Lock.beside(&folder.join(STATE));
        let is_emptied = !is_link(&folder) && disk.list(&folder).is_ok_and(|inside| inside == [lock.clone()]);
        if is_emptied && is_meant(&lock) && matches!(disk.lock(&lock), Ok(Locking::Held(_))) {
            // What stays goes the next time.
            let _ = disk.remove(&lock).and_then(|()| disk.remove_folder(&folder));
        }
    }
}

fn sweep_within(disk: &Disk, folder: &Path, depth: usize) {
    disk.sweep(folder);
    let is_folder = |path: &PathBuf| !is_link(path) && matches!(disk.about(path), Ok(Some(about)) if about.is_folder);
    if depth > 0 {
        let inside = disk.list(folder).unwrap_or_default();
        inside
            .into_iter()
            .filter(is_folder)
            .for_each(|inside| sweep_within(disk, &inside, depth - 1));
    }
}

/// Removes what was left half-written around the sessions of a library, such as a case that was on its way there.
pub fn sweep_around(paths: &Paths) {
    paths.disk.sweep(&paths.library);
}

/// Removes what was left half-written in the folder of a session, and in those of its exports and attachments.
pub(super) fn sweep_session(disk: &Disk, folder: &Path) {
    let state = folder.join(STATE);
    disk.sweep(folder);
    for member in [FolderMember::Exports, FolderMember::Attachments] {
        disk.sweep(&member.beside(&state));
    }
}

/// Removes what was left half-written wherever kring writes: in its own folders, in every session, and where it was asked to write.
pub fn sweep(paths: &Paths) {
    sweep_own(paths);
    for folder in paths.disk.list(&paths.library).unwrap_or_default() {
        if paths.disk.exists(&folder.join(STATE)) {
            sweep_session(&paths.disk, &folder);
        }
    }
    let (send, done) = channel();
    let paths = paths.clone();
    std::thread::spawn(move || {
        sweep_elsewhere(&paths);
        let _ = send.send(());
    });
    // A disk that does not answer is swept the next time.
    let _ = done.recv_timeout(PATIENCE);
}

/// Removes what was left half-written where kring was asked to write, on a thread of its own: a disk may not answer.
pub fn sweep_aside(paths: &Paths) {
    let paths = paths.clone();
    std::thread::spawn(move || sweep_elsewhere(&paths));
}

/// Removes what was left half-written in second copies and shared folders, and beside what was written for others; and what a kring that
/// was killed left for a moment, words of a session among it.
fn sweep_elsewhere(paths: &Paths) {
    super::scratch::sweep(&std::env::temp_dir());
    super::scratch::sweep(&paths.state);
    for folder in mirrors::folders(paths) {
        sweep_session(&paths.disk, &folder);
    }
    for (path, is_shared) in sent::written(paths) {
        paths.disk.sweep_of(&path);
        if is_shared {
            sweep_session(&paths.disk, &path);
            paths.disk.sweep_of(&path.with_file_name(withdrawn::FILE));
        }
    }
}
