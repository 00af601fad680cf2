//! The files of a case that are carried from one library to another, and writing one so that it is surely there. Never follows a link.

use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::error::{Doing, Error};
use super::files::FolderMember;
use super::layout::STATE;
use super::system::ask;
use super::temporary::is_half_written;

/// Returns the files of a case that are carried, by their paths in its folder: not the lock, not what is half-typed or half-written, and
/// not what was exported.
///
/// # Errors
/// Where the folder cannot be read.
pub fn carried(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    files(
        folder,
        &[
            FolderMember::Lock,
            FolderMember::OldLock,
            FolderMember::Draft,
            FolderMember::Exports,
        ],
    )
}

/// Returns the files of a case that stay with it when another copy of it takes its place, by their paths in its folder: all but the
/// locks and what is half-written.
pub(super) fn own_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    files(folder, &[FolderMember::Lock, FolderMember::OldLock])
}

/// Returns the attachments of a case, by their paths in its folder.
pub(super) fn attachments(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    under(folder, &[FolderMember::Attachments])
}

/// Returns the files of a case that are these, or lie in these folders, by their paths in its folder.
pub(super) fn under(folder: &Path, members: &[FolderMember]) -> Result<Vec<PathBuf>, Error> {
    let alone = Path::new(STATE);
    let is_meant = |path: &PathBuf| members.iter().any(|member| path.starts_with(member.beside(alone)));
    Ok(own_files(folder)?.into_iter().filter(is_meant).collect())
}

fn files(folder: &Path, without: &[FolderMember]) -> Result<Vec<PathBuf>, Error> {
    let state = folder.join(STATE);
    let stays: Vec<PathBuf> = without.iter().map(|member| member.beside(&state)).collect();
    let mut found = Vec::new();
    walk(folder, &mut |path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_ours = !stays.iter().any(|stays| path.starts_with(stays)) && !is_half_written(&name);
        if is_ours {
            found.extend(path.strip_prefix(folder).ok().map(Path::to_owned));
        }
    })?;
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, take: &mut dyn FnMut(&Path)) -> Result<(), Error> {
    let fail = |e: std::io::Error| Error::disk(Doing::Reading, folder, &e);
    let entries: Vec<_> = ask(|| std::fs::read_dir(folder).map(Iterator::collect)).map_err(fail)?;
    for entry in entries {
        let entry = entry.map_err(fail)?;
        let kind = ask(|| entry.file_type()).map_err(fail)?;
        match () {
            () if kind.is_dir() => walk(&entry.path(), take)?,
            () if kind.is_file() => take(&entry.path()),
            // A link or a device is no part of a case.
            () => {}
        }
    }
    Ok(())
}

/// Writes a file of a case and reads it back: a drive that lost something is found out here, before the case gets its name.
pub(super) fn put(disk: &Disk, target: &Path, bytes: &[u8]) -> Result<(), Error> {
    disk.replace(target, bytes)?;
    match disk.read_up_to(u64::MAX - 1, target)? == bytes {
        true => Ok(()),
        false => {
            let lost = std::io::Error::other("it reads back otherwise");
            Err(Error::disk(Doing::Writing, target, &lost))
        }
    }
}
