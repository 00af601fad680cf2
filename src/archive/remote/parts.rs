//! The files of a case as objects of a store: sent under names that only this attempt has, read back, and removed once no head needs them.
//!
//! A name holds the fingerprint of the head that the attempt goes on from. Of such an attempt no head can be written once there is another
//! one, so that what it left can be removed at any time, and an attempt that was broken off is gone on with under the same names.

use std::path::{Path, PathBuf};

use super::head::{File, Head, parts_of, sha256};
use super::objects::Objects;
use super::trouble::Trouble;
use crate::store::{self, Disk};

/// How many objects are read at a time.
const AT_ONCE: usize = 128;

/// Returns the files of a case in a folder, and what they hold; `old` is its head, whose objects are used again, and `base` the fingerprint
/// of that.
pub(super) fn files(
    disk: &Disk,
    folder: &Path,
    key: &str,
    base: Option<&str>,
    old: Option<&Head>,
) -> Result<Vec<File>, Trouble> {
    let mut files = Vec::new();
    for path in store::carried(folder)? {
        let bytes = disk.read_up_to(u64::MAX - 1, &folder.join(&path))?;
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        files.push(File {
            path: parts.join("/"),
            bytes: bytes.len() as u64,
            sha256: sha256(&bytes),
            object: String::new(),
        });
    }
    let told: Vec<String> = files
        .iter()
        .map(|file| format!("{} {}", file.path, file.sha256))
        .collect();
    let attempt = sha256(told.join("\n").as_bytes());
    for file in &mut files {
        let kept = old.and_then(|old| old.files.iter().find(|old| old.sha256 == file.sha256));
        file.object = match kept {
            Some(kept) => kept.object.clone(),
            None => format!(
                "{}{}{}-{}",
                parts_of(key),
                beginning(base),
                short(&attempt),
                file.sha256
            ),
        };
    }
    Ok(files)
}

fn short(print: &str) -> &str {
    print.get(..16).unwrap_or(print)
}

/// Returns what the names of the objects begin with that go on from a head.
fn beginning(base: Option<&str>) -> String {
    format!("{}-", base.map_or("first", short))
}

/// Sends what is not there yet, and reads everything back that was sent.
pub(super) fn send(
    objects: &impl Objects,
    disk: &Disk,
    folder: &Path,
    files: &[File],
    old: Option<&Head>,
    there: &[String],
) -> Result<(), Trouble> {
    let is_new = |file: &&File| old.is_none_or(|old| old.files.iter().all(|old| old.object != file.object));
    // What the head names and somebody removed is sent once more.
    let is_gone = |file: &&File| !there.contains(&file.object);
    for file in files.iter().filter(|file| is_new(file) || is_gone(file)) {
        if there.contains(&file.object) && is_whole(objects, file)? {
            continue;
        }
        let bytes = disk.read_up_to(u64::MAX - 1, &folder.join(&file.path))?;
        if objects.put(&file.object, &bytes)? {
            return Err(Trouble::Versioned);
        }
        if !is_whole(objects, file)? {
            return Err(Trouble::Damaged(file.object.clone()));
        }
    }
    Ok(())
}

fn is_whole(objects: &impl Objects, file: &File) -> Result<bool, Trouble> {
    let read = objects.read(std::slice::from_ref(&file.object), file.bytes)?;
    Ok(read.into_iter().flatten().any(|bytes| sha256(&bytes) == file.sha256))
}

/// Returns the objects of a case.
pub(super) fn there(objects: &impl Objects, key: &str) -> Result<Vec<String>, Trouble> {
    let all = objects.list(&[parts_of(key)])?;
    Ok(all.into_iter().map(|entry| entry.key).collect())
}

/// Removes what the head of a case does not need and no attempt that goes on from it may still need.
pub(super) fn clean(objects: &impl Objects, key: &str, head: &Head, print: &str) -> Result<(), Trouble> {
    let ours = |object: &String| head.files.iter().any(|file| file.object == *object);
    let going_on = format!("{}{}", parts_of(key), beginning(Some(print)));
    let mut old = there(objects, key)?;
    old.retain(|object| !ours(object) && !object.starts_with(&going_on));
    objects.delete(&old)
}

/// Copies the files of cases from the store into folders, each with its checksum looked at. What `ours`, a folder of the same case, holds
/// just so is not asked of the store.
pub(super) fn stage(
    objects: &impl Objects,
    disk: &Disk,
    cases: &[(&Head, PathBuf)],
    ours: Option<&Path>,
    wanted: &dyn Fn(&File) -> bool,
) -> Result<(), Trouble> {
    let all = cases
        .iter()
        .flat_map(|(head, folder)| head.files.iter().map(move |file| (file, folder)));
    let mut missing = Vec::new();
    for (file, folder) in all.filter(|(file, _)| wanted(file)) {
        match ours.and_then(|ours| held(disk, ours, file)) {
            Some(bytes) => lay(disk, folder, file, &bytes)?,
            None => missing.push((file, folder)),
        }
    }
    for some in missing.chunks(AT_ONCE) {
        let most = some.iter().map(|(file, _)| file.bytes).max().unwrap_or_default();
        let keys: Vec<String> = some.iter().map(|(file, _)| file.object.clone()).collect();
        for ((file, folder), bytes) in some.iter().zip(objects.read(&keys, most)?) {
            let whole = bytes.filter(|bytes| is_it(file, bytes));
            let bytes = whole.ok_or_else(|| Trouble::Damaged(file.object.clone()))?;
            lay(disk, folder, file, &bytes)?;
        }
    }
    Ok(())
}

fn is_it(file: &File, bytes: &[u8]) -> bool {
    bytes.len() as u64 == file.bytes && sha256(bytes) == file.sha256
}

/// Returns what a file of a case holds, where a folder has it just so.
fn held(disk: &Disk, ours: &Path, file: &File) -> Option<Vec<u8>> {
    let path = ours.join(&file.path);
    // Its length first, so that nothing large is read in vain; a link may lead anywhere.
    let about = path.symlink_metadata().ok()?;
    if !about.is_file() || about.len() != file.bytes {
        return None;
    }
    let bytes = disk.read_up_to(u64::MAX - 1, &path).ok()?;
    is_it(file, &bytes).then_some(bytes)
}

fn lay(disk: &Disk, folder: &Path, file: &File, bytes: &[u8]) -> Result<(), Trouble> {
    let path = folder.join(&file.path);
    disk.folder(path.parent().unwrap_or(folder))?;
    Ok(disk.replace(&path, bytes)?)
}
