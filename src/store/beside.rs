//! What lies beside a record where two copies of a case meet: attachments, files for other people, half-typed lines. No event tells of
//! them, so that a copy that continues another may lack what the other has.
//!
//! Never writes over an attachment, and brings none back that was forgotten.

use std::path::{Path, PathBuf};

use super::carried::{own_files, put};
use super::error::LONGEST;
use super::files::Member;
use super::forgetting::remove_tree;
use super::layout::STATE;
use super::{Disk, Error, closing};
use crate::format::closing::{Act, Deed};
use crate::text::Line;

/// Copies into `half`, which takes the place of `over`, what only `over` has beside its record. An attachment that both have and that is not
/// the same stays under another name; what one of the two forgot since, the other does not bring back. Where
/// `is_masked`, a name is masked in `half` that still stands in `over`.
pub(super) fn keep(disk: &Disk, over: &Path, half: &Path, is_masked: bool) -> Result<(), Error> {
    let mut kept = vec![];
    if !forgot_alone(disk, half, over)? {
        kept.push(Member::Attachments);
    }
    if forgot_alone(disk, over, half)? {
        remove_tree(&Member::Attachments.beside(&half.join(STATE)))?;
        keep_acts(disk, over, half)?;
    }
    // What was written for others, or is half-typed, may still tell a name that is masked in what comes.
    if !is_masked {
        kept.extend([Member::Exports, Member::Draft]);
    }
    for path in under(over, &kept)? {
        let bytes = disk.read_up_to(u64::MAX - 1, &over.join(&path))?;
        let same = |target: &Path| disk.read_up_to(u64::MAX - 1, target).is_ok_and(|there| there == bytes);
        let mut target = half.join(&path);
        let mut n = 1;
        while disk.exists(&target) && !same(&target) {
            n += 1;
            target = half.join(numbered(&path, n));
        }
        if !disk.exists(&target) {
            lay(disk, &target, &bytes)?;
        }
    }
    Ok(())
}

/// Copies the attachments of a case that another copy of it lacks into that copy; how many those were.
///
/// # Errors
/// Where a file cannot be read, written, or read back as it was.
pub fn attach(disk: &Disk, from: &Path, to: &Path) -> Result<usize, Error> {
    let missing = missing_attachments(disk, from, to)?;
    for path in &missing {
        lay(disk, &to.join(path), &disk.read_up_to(u64::MAX - 1, &from.join(path))?)?;
    }
    Ok(missing.len())
}

/// Returns the attachments that a copy of a case lacks and another one has, by their paths in its folder; none where they were forgotten
/// there since.
///
/// # Errors
/// Where a file cannot be read.
pub fn missing_attachments(disk: &Disk, from: &Path, to: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut missing = under(from, &[Member::Attachments])?;
    missing.retain(|path| !disk.exists(&to.join(path)));
    if !missing.is_empty() && forgot_alone(disk, to, from)? {
        missing.clear();
    }
    Ok(missing)
}

/// Returns the files of a case that are these, or lie in these folders, by their paths in its folder.
fn under(folder: &Path, members: &[Member]) -> Result<Vec<PathBuf>, Error> {
    let alone = Path::new(STATE);
    let is_meant = |path: &PathBuf| members.iter().any(|member| path.starts_with(member.beside(alone)));
    Ok(own_files(folder)?.into_iter().filter(is_meant).collect())
}

fn lay(disk: &Disk, target: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(folder) = target.parent() {
        disk.folder(folder)?;
    }
    put(disk, target, bytes)
}

/// Returns the path with a number behind its name, cut to what a file system keeps: `REC_1.wav` is `REC_1-2.wav`.
fn numbered(path: &Path, n: usize) -> PathBuf {
    let part = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let stem = part(path.file_stem()).unwrap_or_default();
    let end = part(path.extension()).map(|end| format!(".{end}")).unwrap_or_default();
    let more = format!("-{n}{end}");
    let mut room = LONGEST.saturating_sub(more.len()).min(stem.len());
    while !stem.is_char_boundary(room) {
        room -= 1;
    }
    path.with_file_name(format!("{}{more}", stem.get(..room).unwrap_or_default()))
}

/// Returns the acts that forgot attachments in the first copy of a case and that the second does not know.
fn acts_alone(disk: &Disk, one: &Path, other: &Path) -> Result<Vec<Act>, Error> {
    let attachments = Line::new("attachments");
    let known = closing::of(disk, &other.join(STATE))?.acts;
    let mut acts = closing::of(disk, &one.join(STATE))?.acts;
    acts.retain(|act| act.act == Deed::Forgot && act.what.as_ref() == Some(&attachments) && !known.contains(act));
    Ok(acts)
}

/// Returns whether the attachments of a case were forgotten in the first copy of it, which the second does not know.
fn forgot_alone(disk: &Disk, one: &Path, other: &Path) -> Result<bool, Error> {
    Ok(!acts_alone(disk, one, other)?.is_empty())
}

/// Takes over into `half` the acts of forgetting that only `over` knows.
fn keep_acts(disk: &Disk, over: &Path, half: &Path) -> Result<(), Error> {
    let state = half.join(STATE);
    let mut there = closing::of(disk, &state)?;
    there.acts.extend(acts_alone(disk, over, half)?);
    there.acts.sort_by_key(|act| act.at);
    let text = crate::format::closing::write(&there);
    disk.replace(&Member::Closing.beside(&state), text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_goes_before_the_ending_and_a_long_name_is_cut() {
        assert_eq!(
            numbered(Path::new("attachments/REC_1.wav"), 2),
            Path::new("attachments/REC_1-2.wav")
        );
        assert_eq!(numbered(Path::new("sound"), 3), Path::new("sound-3"));
        let long = numbered(Path::new(&format!("{}.wav", "é".repeat(125))), 2);
        let name = long.to_string_lossy().into_owned();
        assert!(name.len() <= LONGEST && name.ends_with("é-2.wav"), "{name}");
    }
}
