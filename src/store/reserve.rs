//! Room on the disk that is taken while a case is open, so that an erasure can be noted when the disk is full: a file of blank lines that
//! is written over in place.
//!
//! What is noted here counts as what stands in the list of erasures. A note that was cut off counts as none; never grows, and goes with
//! the case where nothing is noted in it.

use std::path::PathBuf;

use super::disk::{Disk, length};
use super::error::{Error, shown};
use super::paths::Paths;
use crate::format;
use crate::session::Erasure;

/// How large the file is, in bytes: enough for the ids of what one person said in a long talk.
const SIZE: usize = 8 * 1024;
/// What stands behind each note that is whole.
const END: &str = "# end\n";
/// What the file says of itself at each note.
const COMMENT: &str = "Has to be erased; noted while the disk was full.";

/// The file of one case. When it is let go and holds nothing, the file is removed.
#[derive(Debug)]
pub(super) struct Reserve {
    disk: Disk,
    path: PathBuf,
}

impl Reserve {
    /// Takes the room, where the disk still has it; none, and no trouble, where it has not.
    pub(super) fn take(paths: &Paths, path: PathBuf) -> Option<Self> {
        let disk = paths.disk.clone();
        let there = disk.about(&path).ok()?.map_or(0, |about| about.bytes);
        if there < length(SIZE) {
            paths.disk.folder(path.parent()?).ok()?;
            disk.replace(&path, &blank(SIZE)).ok()?;
        }
        Some(Self { disk, path })
    }
}

impl Drop for Reserve {
    fn drop(&mut self) {
        let holds = self.disk.read_if_there(&self.path);
        if matches!(holds, Ok(Some(bytes)) if bytes.iter().all(|byte| *byte == b'\n')) {
            let _ = self.disk.remove(&self.path);
        }
    }
}

fn blank(bytes: usize) -> Vec<u8> {
    vec![b'\n'; bytes]
}

/// Returns the erasures that are noted in a file, the earliest first; and how many bytes they take.
fn noted(disk: &Disk, path: &std::path::Path) -> Result<(Vec<Erasure>, usize), Error> {
    let Some(bytes) = disk.read_if_there(path)? else {
        return Ok((Vec::new(), 0));
    };
    let text = String::from_utf8_lossy(&bytes);
    let (mut all, mut used) = (Vec::new(), 0);
    while let Some(end) = text.get(used..).and_then(|rest| rest.find(END)) {
        let note = text.get(used..used + end).unwrap_or_default();
        all.extend(format::list::read::<Erasure>(note.as_bytes(), &shown(path))?);
        used += end + END.len();
    }
    Ok((all, used))
}

/// Returns the erasures that are noted here; none where there is no file.
///
/// # Errors
/// Where it cannot be read.
pub(super) fn read(paths: &Paths, path: &std::path::Path) -> Result<Vec<Erasure>, Error> {
    noted(&paths.disk, path).map(|(all, _)| all)
}

/// Notes an erasure behind those that are noted, without taking more of the disk.
///
/// # Errors
/// Where no room was taken, or it is used up.
pub(super) fn note(paths: &Paths, path: &std::path::Path, erasure: &Erasure) -> Result<(), Error> {
    let (_, used) = noted(&paths.disk, path)?;
    let note = format::list::write(COMMENT, std::slice::from_ref(erasure));
    let note = format!("{note}{END}");
    let room = paths.disk.about(path)?.map_or(0, |about| about.bytes);
    if length(used + note.len()) > room {
        return Err(Error::disk(
            super::error::Doing::Writing,
            path,
            &std::io::ErrorKind::StorageFull.into(),
        ));
    }
    // Behind what was cut off before, whatever of it is longer than this note.
    let rest = usize::try_from(room).unwrap_or(0).saturating_sub(used + note.len());
    let mut bytes = note.into_bytes();
    bytes.extend(blank(rest));
    paths.disk.overwrite(path, length(used), &bytes)
}

/// Makes the file blank again: all of it stands in the list, or is done.
///
/// # Errors
/// Where the disk refuses.
pub(super) fn clear(paths: &Paths, path: &std::path::Path) -> Result<(), Error> {
    match paths.disk.about(path)? {
        Some(about) => {
            let all = usize::try_from(about.bytes).unwrap_or(SIZE);
            paths.disk.overwrite(path, 0, &blank(all))
        }
        None => Ok(()),
    }
}
