//! What lies beside a record where two copies of a case meet: attachments, files for other people, half-typed lines. No event tells of
//! them, so that a copy that continues another may lack what the other has.
//!
//! Never writes over an attachment, and brings none back that was forgotten.

use std::path::{Path, PathBuf};

use super::carried::{attachments, put, under};
use super::error::LONGEST;
use super::files::FolderMember;
use super::owed::Owed;
use super::{Disk, Error};

/// Copies into `half`, which takes the place of `over`, what only `over` has beside its record. An attachment that both have and that is not
/// the same stays under another name; what one of the two forgot since, the other does not bring back. Where
/// `is_masked`, a name is masked in `half` that still stands in `over`.
pub(super) fn keep(disk: &Disk, over: &Path, half: &Path, is_masked: bool) -> Result<(), Error> {
    let lost = Owed::of(disk, over, half)?.paths;
    Owed::of(disk, half, over)?.settle(disk, half)?;
    let mut kept = vec![FolderMember::Attachments];
    // What was written for others, or is half-typed, may still tell a name that is masked in what comes.
    if !is_masked {
        kept.extend([FolderMember::Exports, FolderMember::Draft]);
    }
    for path in under(over, &kept)?.into_iter().filter(|path| !lost.contains(path)) {
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
    let mut missing = attachments(from)?;
    missing.retain(|path| !disk.exists(&to.join(path)));
    if !missing.is_empty() {
        let lost = Owed::of(disk, from, to)?.paths;
        missing.retain(|path| !lost.contains(path));
    }
    Ok(missing)
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
