//! Carrying a whole case from one library to another: copied aside, read back, and given its name in one step.
//!
//! Never writes over a case that says something else, and never follows a link.

use std::path::{Path, PathBuf};

use super::abandoned::new_half;
use super::beside;
use super::carried::{carried, put};
use super::disk::Disk;
use super::error::{Error, shown};
use super::files::FolderMember;
use super::layout::STATE;
use super::masked::Masked;
use super::system::ask;
use super::temporary::{aside, temporary};
use crate::format::{self, transcript};
use crate::session::{Entry, Session};

/// How one copy of a case stands to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relation {
    /// They say the same.
    Same,
    /// The first goes on where the second ends, by so many events.
    Ahead(usize),
    /// The second goes on where the first ends, by so many events.
    Behind(usize),
    /// They go apart.
    Apart(Apart),
}

/// Where two copies of a case go apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// How many events both have.
    pub shared: usize,
    /// The events that only the first has.
    pub first: Vec<Entry>,
    /// The events that only the second has.
    pub second: Vec<Entry>,
}

/// Returns how two copies of a case stand to each other, by the fingerprints of their events; where neither has an event of its own, by
/// what their records say. A copy in which a name was masked since goes on from the one in which it still stands.
///
/// # Errors
/// Where a file of either cannot be read.
pub fn relation(disk: &Disk, first: &Path, second: &Path) -> Result<Relation, Error> {
    let (ours, theirs) = (CaseCopy::read(disk, first)?, CaseCopy::read(disk, second)?);
    let mut masked = Masked::of(&ours.entries, &theirs.entries);
    let pairs = ours.entries.iter().zip(&theirs.entries);
    let shared = pairs.take_while(|(ours, theirs)| masked.is_same(ours, theirs)).count();
    let beyond = |copy: &CaseCopy| copy.entries.get(shared..).unwrap_or_default().to_vec();
    let (first, second) = (beyond(&ours), beyond(&theirs));
    Ok(match (first.len(), second.len(), masked.first, masked.second) {
        (0, 0, 0, 0) if ours.state == theirs.state => Relation::Same,
        (0, 0, masked @ 1.., 0) => Relation::Ahead(masked),
        (0, 0, 0, masked @ 1..) => Relation::Behind(masked),
        (ahead @ 1.., 0, _, 0) if shared > 0 || ours.continues(&theirs) => Relation::Ahead(ahead),
        (0, behind @ 1.., 0, _) if shared > 0 || theirs.continues(&ours) => Relation::Behind(behind),
        _ => Relation::Apart(Apart { shared, first, second }),
    })
}

/// Returns whether a name is masked in the first of two copies that still stands in the second.
///
/// # Errors
/// Where a file of either cannot be read.
pub fn tells_masked(disk: &Disk, first: &Path, second: &Path) -> Result<bool, Error> {
    let (first, second) = (CaseCopy::read(disk, first)?, CaseCopy::read(disk, second)?);
    let mut masked = Masked::of(&first.entries, &second.entries);
    for (first, second) in first.entries.iter().zip(&second.entries) {
        masked.is_same(first, second);
    }
    Ok(masked.first > 0)
}

/// What a copy of a case says.
struct CaseCopy {
    state: Session,
    entries: Vec<Entry>,
}

impl CaseCopy {
    fn read(disk: &Disk, folder: &Path) -> Result<Self, Error> {
        let state = folder.join(STATE);
        let path = FolderMember::Transcript.beside(&state);
        let bytes = super::disk::if_there(disk.read_up_to(super::TRANSCRIPT_LIMIT, &path))?;
        let read = transcript::read(bytes.unwrap_or_default(), "");
        let session = format::session::read(disk.read(&state)?, &shown(&state))?;
        Ok(Self {
            state: said(session),
            entries: read.entries,
        })
    }

    /// Returns whether the events of this copy make of what another says what this one says.
    fn continues(&self, other: &Self) -> bool {
        let mut made = other.state.clone();
        for entry in self.entries.iter().filter(|entry| entry.n > other.state.events) {
            made.apply(&entry.event);
        }
        Session {
            events: self.state.events,
            ..made
        } == self.state
    }
}

/// Returns what a state says, whichever entry its file goes by.
fn said(state: Session) -> Session {
    Session {
        last: None,
        kring: crate::session::FORMAT.into(),
        ..state
    }
}

/// Copies a case into the library `to` under a name that is free there, or in place of the copy `over`, which it continues. Where it is.
///
/// # Errors
/// Where a file cannot be read, written, or read back as it was.
pub fn carry(disk: &Disk, from: &Path, to: &Path, name: &str, over: Option<&Path>) -> Result<PathBuf, Error> {
    disk.folder(to)?;
    disk.sweep(to);
    let half = temporary(&to.join(name));
    let keep = || {
        over.map_or(Ok(()), |over| {
            beside::keep(disk, over, &half, tells_masked(disk, &half, over)?)
        })
    };
    let placed = copy(disk, from, &half)
        .and_then(|()| keep())
        .and_then(|()| place(disk, &half, to, name, over));
    if placed.is_err() {
        // A folder of ours that nobody has seen; where it cannot be removed, the first error says why.
        let _ = ask(|| std::fs::remove_dir_all(&half));
    }
    placed
}

/// Copies the files of a case into a new folder, and reads each back.
pub(super) fn copy(disk: &Disk, from: &Path, half: &Path) -> Result<(), Error> {
    let _filling = new_half(disk, half)?;
    for path in carried(from)? {
        let (source, target) = (from.join(&path), half.join(&path));
        disk.folder(target.parent().unwrap_or(half))?;
        let bytes = disk.read_up_to(u64::MAX - 1, &source)?;
        put(disk, &target, &bytes)?;
    }
    Ok(())
}

/// Gives a folder that was filled its name: one that is free, or that of the copy `over`, in its place.
pub(super) fn place(disk: &Disk, half: &Path, to: &Path, name: &str, over: Option<&Path>) -> Result<PathBuf, Error> {
    if let Some(over) = over {
        if disk.exchange(half, over)? {
            // What the new copy continues; swept later where it cannot be removed now.
            let _ = ask(|| std::fs::remove_dir_all(half));
            return Ok(over.to_owned());
        }
        // Where kring is stopped between the two steps, the earlier copy is still a session of the library, under this name.
        let aside = aside(over);
        disk.rename(over, &aside)?;
        if let Err(error) = disk.rename(half, over) {
            disk.rename(&aside, over)?;
            return Err(error);
        }
        let _ = ask(|| std::fs::remove_dir_all(&aside));
        return Ok(over.to_owned());
    }
    let mut folder = to.join(name);
    let mut n = 1;
    while disk.exists(&folder) {
        n += 1;
        folder = to.join(format!("{name}-{n}"));
    }
    disk.rename(half, &folder)?;
    Ok(folder)
}
