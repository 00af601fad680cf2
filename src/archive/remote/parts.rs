//! The files of a case as objects of a store: sent under names that only this attempt has, read back, and removed once no head needs them.
//!
//! A name holds the fingerprint of the head that the attempt goes on from. Of such an attempt no head can be written once there is another
//! one, so that what it left can be removed at any time, and an attempt that was broken off is gone on with under the same names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::head::{CaseFile, CaseHead, parts_of, sha256};
use super::objects::{ObjectEntry, Objects};
use super::trouble::RemoteTrouble;
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
    old: Option<&CaseHead>,
) -> Result<Vec<CaseFile>, RemoteTrouble> {
    let mut files = Vec::new();
    for path in store::carried(folder)? {
        let bytes = disk.read_up_to(u64::MAX - 1, &folder.join(&path))?;
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        files.push(CaseFile {
            path: parts.join("/"),
            bytes: bytes.len() as u64,
            sha256: sha256(&bytes),
            object: String::new(),
            listed: String::new(),
        });
    }
    let told: Vec<String> = files
        .iter()
        .map(|file| format!("{} {}", file.path, file.sha256))
        .collect();
    let attempt = sha256(told.join("\n").as_bytes());
    for file in &mut files {
        let kept = old.and_then(|old| old.files.iter().find(|old| old.sha256 == file.sha256));
        (file.object, file.listed) = match kept {
            Some(kept) => (kept.object.clone(), kept.listed.clone()),
            None => {
                let (folder, base, attempt) = (parts_of(key), beginning(base), short(&attempt));
                (format!("{folder}{base}{attempt}-{}", file.sha256), String::new())
            }
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

/// Returns whether a list of the store tells of the object of a file what it told when that was last read back whole.
pub(super) fn is_as_written(file: &CaseFile, there: &There) -> bool {
    there.get(&file.object).is_some_and(|told| *told == file.listed)
}

/// Reads back what a list does not tell to be as it was written, sends what is not there whole, and notes what the list tells of it then.
/// Returns how many objects that the head before names were sent once more.
pub(super) fn send(
    objects: &impl Objects,
    disk: &Disk,
    (folder, key): (&Path, &str),
    files: &mut [CaseFile],
    old: Option<&CaseHead>,
    there: &There,
) -> Result<usize, RemoteTrouble> {
    let (mut lacking, mut sent) = (Vec::new(), Vec::new());
    for file in files.iter_mut().filter(|file| !is_as_written(file, there)) {
        // What the list told before it was read: a change after that is told otherwise the next time.
        file.listed = there.get(&file.object).cloned().unwrap_or_default();
        if file.listed.is_empty() || !is_whole(objects, file)? {
            lacking.push(file);
        }
    }
    for file in &lacking {
        let bytes = disk.read_up_to(u64::MAX - 1, &folder.join(&file.path))?;
        if objects.put(&file.object, &bytes)? {
            return Err(RemoteTrouble::Versioned);
        }
        sent.push(file.object.clone());
    }
    let there = match lacking.is_empty() {
        true => There::new(),
        false => self::there(objects, key)?,
    };
    for file in lacking {
        file.listed = there.get(&file.object).cloned().unwrap_or_default();
        if !is_whole(objects, file)? {
            return Err(RemoteTrouble::Damaged(file.object.clone()));
        }
    }
    let named = |object: &&String| old.is_some_and(|old| old.files.iter().any(|file| file.object == **object));
    Ok(sent.iter().filter(named).count())
}

fn is_whole(objects: &impl Objects, file: &CaseFile) -> Result<bool, RemoteTrouble> {
    let read = objects.read(std::slice::from_ref(&file.object), file.bytes)?;
    Ok(read.into_iter().flatten().any(|bytes| sha256(&bytes) == file.sha256))
}

/// What a list of the store tells of the objects of a case, by name: size and tag.
pub(super) type There = BTreeMap<String, String>;

/// Lists the objects of a case.
pub(super) fn there(objects: &impl Objects, key: &str) -> Result<There, RemoteTrouble> {
    let told = |entry: ObjectEntry| {
        let told = format!("{} {}", entry.bytes, entry.tag);
        (entry.key, told)
    };
    Ok(objects.list(&[parts_of(key)])?.into_iter().map(told).collect())
}

/// Removes what the head of a case does not need and no attempt that goes on from it may still need.
pub(super) fn clean(objects: &impl Objects, key: &str, head: &CaseHead, print: &str) -> Result<(), RemoteTrouble> {
    let ours = |object: &String| head.files.iter().any(|file| file.object == *object);
    let going_on = format!("{}{}", parts_of(key), beginning(Some(print)));
    let mut old: Vec<String> = there(objects, key)?.into_keys().collect();
    old.retain(|object| !ours(object) && !object.starts_with(&going_on));
    objects.delete(&old)
}

/// Copies the files of cases from the store into folders, each with its checksum looked at. What `ours`, a folder of the same case, holds
/// just so is not asked of the store.
pub(super) fn stage(
    objects: &impl Objects,
    disk: &Disk,
    cases: &[(&CaseHead, PathBuf)],
    ours: Option<&Path>,
    wanted: &dyn Fn(&CaseFile) -> bool,
) -> Result<(), RemoteTrouble> {
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
            let bytes = whole.ok_or_else(|| RemoteTrouble::Damaged(file.object.clone()))?;
            lay(disk, folder, file, &bytes)?;
        }
    }
    Ok(())
}

fn is_it(file: &CaseFile, bytes: &[u8]) -> bool {
    bytes.len() as u64 == file.bytes && sha256(bytes) == file.sha256
}

/// Returns what a file of a case holds, where a folder has it just so.
fn held(disk: &Disk, ours: &Path, file: &CaseFile) -> Option<Vec<u8>> {
    let path = ours.join(&file.path);
    // Its length first, so that nothing large is read in vain; a link may lead anywhere.
    let about = path.symlink_metadata().ok()?;
    if !about.is_file() || about.len() != file.bytes {
        return None;
    }
    let bytes = disk.read_up_to(u64::MAX - 1, &path).ok()?;
    is_it(file, &bytes).then_some(bytes)
}

fn lay(disk: &Disk, folder: &Path, file: &CaseFile, bytes: &[u8]) -> Result<(), RemoteTrouble> {
    let path = folder.join(&file.path);
    disk.folder(path.parent().unwrap_or(folder))?;
    Ok(disk.replace(&path, bytes)?)
}
