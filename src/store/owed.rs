//! What one of two copies of a case does not know of the other: what was done with it after its talk (closing it, for one), and what was
//! forgotten of it, with the attachments that went then.
//!
//! Where each copy has forgotten what the other does not know of, what either still has was added after that, and nothing is removed.

use std::path::{Path, PathBuf};

use super::carried::attachments;
use super::files::FolderMember;
use super::forgetting::remove_tree;
use super::layout::STATE;
use super::{Disk, Error, closing};
use crate::format::closing::{Act, ClosingAct, write};
use crate::text::Line;

/// What a copy of a case has still to learn, and to lose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owed {
    /// The acts that it does not know.
    acts: Vec<Act>,
    /// Its attachments that went with them, by their paths in its folder.
    pub(super) paths: Vec<PathBuf>,
}

impl Owed {
    /// Returns what `copy` has still to learn of `other`, another copy of the same case, and to lose because of that.
    ///
    /// # Errors
    /// Where a file of either cannot be read.
    pub fn of(disk: &Disk, copy: &Path, other: &Path) -> Result<Self, Error> {
        let acts = acts_alone(disk, other, copy)?;
        let paths = match acts.iter().any(forgets) && !acts_alone(disk, copy, other)?.iter().any(forgets) {
            true => lost(disk, copy, other)?,
            false => Vec::new(),
        };
        Ok(Self { acts, paths })
    }

    /// Returns whether there is nothing to learn or to lose.
    pub fn is_empty(&self) -> bool {
        self.acts.is_empty()
    }

    /// Removes what it has to lose from the copy, and notes there what it has to learn; how many attachments went.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn settle(&self, disk: &Disk, copy: &Path) -> Result<usize, Error> {
        let count = self.remove(copy)?;
        self.note(disk, copy)?;
        Ok(count)
    }

    /// Removes the attachments from the copy; how many there were.
    pub(super) fn remove(&self, copy: &Path) -> Result<usize, Error> {
        let mut paths = self.paths.iter();
        paths.try_for_each(|path| remove_tree(&copy.join(path)))?;
        Ok(self.paths.len())
    }

    /// Notes in the copy what was done.
    pub(super) fn note(&self, disk: &Disk, copy: &Path) -> Result<(), Error> {
        let state = copy.join(STATE);
        let mut there = closing::of(disk, &state)?;
        let unknown = self.acts.iter().filter(|act| !there.acts.contains(act)).cloned();
        let unknown: Vec<Act> = unknown.collect();
        if unknown.is_empty() {
            return Ok(());
        }
        there.acts.extend(unknown);
        there.acts.sort_by_key(|act| act.at);
        disk.replace(&FolderMember::Closing.beside(&state), write(&there).as_bytes())
    }
}

/// Returns the attachments of a copy that another one does not have as they are.
fn lost(disk: &Disk, copy: &Path, other: &Path) -> Result<Vec<PathBuf>, Error> {
    let held = |folder: &Path, path: &PathBuf| disk.read_up_to(u64::MAX - 1, &folder.join(path)).ok();
    let mut paths = attachments(copy)?;
    paths.retain(|path| held(other, path).is_none_or(|other| held(copy, path) != Some(other)));
    Ok(paths)
}

/// Returns whether attachments were forgotten by an act.
fn forgets(act: &Act) -> bool {
    act.act == ClosingAct::Forgot && act.what.as_ref() == Some(&Line::new("attachments"))
}

/// Returns what was done with the first copy of a case and the second does not know.
fn acts_alone(disk: &Disk, one: &Path, other: &Path) -> Result<Vec<Act>, Error> {
    let known = closing::of(disk, &other.join(STATE))?.acts;
    let mut acts = closing::of(disk, &one.join(STATE))?.acts;
    acts.retain(|act| !known.contains(act));
    Ok(acts)
}
