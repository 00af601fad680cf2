//! Closing a case, and what is kept of that beside its record.

use std::path::Path;

use super::error::shown;
use super::files::FolderMember;
use super::{Case, Disk, Error, Paths};
use crate::format::closing::{self, Act, Closing, ClosingAct};
use crate::session::Erasure;
use crate::text::Line;

impl Case {
    /// Returns what became of the case after its talk.
    ///
    /// # Errors
    /// Where its file cannot be read.
    pub fn closing(&self) -> Result<Closing, Error> {
        of(&self.disk, &self.state)
    }

    /// Notes what was done with the case.
    ///
    /// # Errors
    /// Where the case was opened to read, or the disk refuses.
    pub fn note(&mut self, act: Act) -> Result<(), Error> {
        self.writable()?;
        let mut closing = self.closing()?;
        closing.acts.push(act);
        self.put_closing(&closing)
    }

    fn put_closing(&self, closing: &Closing) -> Result<(), Error> {
        let path = FolderMember::Closing.beside(&self.state);
        self.disk.replace(&path, closing::write(closing).as_bytes())
    }

    /// Cleans the reasons for which the case was opened again: a masked name is replaced in them; once somebody withdraws they go, since
    /// nobody can tell whose words they repeat.
    pub(super) fn clean_reasons(&self, erasure: &Erasure) -> Result<(), Error> {
        if matches!(erasure, Erasure::Inherited(_)) {
            // A reason of this session repeats the words of nobody of the earlier one.
            return Ok(());
        }
        let before = self.closing()?;
        let mut closing = before.clone();
        for act in &mut closing.acts {
            act.reason = match (erasure, act.reason.take()) {
                (Erasure::Masking { from, to, .. }, Some(reason)) => {
                    Some(Line::new(&crate::session::replace_word(&reason, from, to)))
                }
                _ => None,
            };
        }
        if closing == before {
            Ok(())
        } else {
            self.put_closing(&closing)
        }
    }
}

/// Returns what became of the case in a folder after its talk; nothing where no file says.
///
/// # Errors
/// Where the file cannot be read.
pub fn closing_of(paths: &Paths, folder: &Path) -> Result<Closing, Error> {
    of(&paths.disk, &folder.join(super::layout::STATE))
}

/// Returns what became of the case of a state after its talk; nothing where no file says.
///
/// # Errors
/// Where the file cannot be read.
pub(super) fn of(disk: &Disk, state: &Path) -> Result<Closing, Error> {
    let path = FolderMember::Closing.beside(state);
    match disk.read_if_there(&path)? {
        Some(bytes) => Ok(closing::read(&bytes, &shown(&path))?),
        None => Ok(Closing::default()),
    }
}

/// Refuses to write a case that is closed.
pub(super) fn refuse_closed(disk: &Disk, state: &Path) -> Result<(), Error> {
    let closed = of(disk, state)?.acts;
    let last = closed
        .iter()
        .rev()
        .find(|act| matches!(act.act, ClosingAct::Closed | ClosingAct::Opened));
    match last {
        Some(act) if act.act == ClosingAct::Closed => Err(Error::Closed(state.parent().unwrap_or(state).to_owned())),
        _ => Ok(()),
    }
}
