//! Pushing a case to a store and pulling it from one, by the rules of shared folders.
//!
//! The case that is meant is copied from the store to a private folder, goes through the rules there, and what became of it goes back: its
//! files first, under names that nobody else has, then its head in one step. Where somebody else was first, all begins again from what they
//! wrote.

use std::path::Path;

use super::folder::{self, Carried, Pushed};
use super::head::{CaseHead, HeadRow, key_of, sha256};
use super::objects::{Objects, pause};
use super::parts::{self, There};
use super::shared::{FoundHead, Shared, TRIES};
use super::staged::Staged;
use super::trouble::RemoteTrouble;
use super::turn::WriterTurn;
use crate::archive::state::state;
use crate::store::{Library, Mode, Paths, Summary};
use crate::text::Id;

impl<O: Objects> Shared<O> {
    /// Copies a case of the library to the store.
    ///
    /// # Errors
    /// Where either side cannot be read or written.
    pub fn push(&self, paths: &Paths, folder: &Path) -> Result<Carried, RemoteTrouble> {
        let turn = WriterTurn::of(&self.objects)?;
        let (case, opened) = Library::new(paths).open_closed(folder, Mode::Write)?;
        let (id, ours) = (opened.session.id, case.folder().to_owned());
        drop(case);
        for attempt in 0..TRIES {
            let (staged, stones) = self.begin(paths)?;
            let found = self.found(&id)?;
            let live = found.as_ref().filter(|found| !found.head.row.gone);
            if let Some(found) = live {
                match self.stage_case(&staged, &found.head, Some(&ours)) {
                    // Replaced while it was read.
                    Err(RemoteTrouble::Damaged(_)) if self.moved(found)? => {
                        pause(attempt);
                        continue;
                    }
                    staged_so => staged_so?,
                }
            }
            let pushed = folder::bring(paths, &staged.paths, folder, &|path| self.known(path))?;
            self.send_stones(turn, &staged, stones)?;
            if let Some(sent) = self.publish(turn, &staged, &id, &pushed, found.as_ref())? {
                folder::settle(paths, &pushed)?;
                return Ok(self.told(pushed, sent));
            }
            pause(attempt);
        }
        Err(RemoteTrouble::Busy)
    }

    /// Returns what became of a case, by the paths it is known by; `sent` is how many of its objects were not as they were written.
    fn told(&self, pushed: Pushed, sent: usize) -> Carried {
        match pushed.carried {
            Carried::Same if sent > 0 => Carried::Mended(sent),
            Carried::New(path) => Carried::New(self.known(&path)),
            Carried::Continued(path, events) => Carried::Continued(self.known(&path), events),
            Carried::Attached(path, n) => Carried::Attached(self.known(&path), n),
            Carried::Apart(ours, theirs, apart) => Carried::Apart(ours, self.known(&theirs), apart),
            other => other,
        }
    }

    /// Writes what became of a case in a private folder to the store. Returns how many objects that were there had to be sent once more, or
    /// nothing where somebody else was first.
    fn publish(
        &self,
        turn: WriterTurn,
        staged: &Staged,
        id: &Id,
        pushed: &Pushed,
        found: Option<&FoundHead>,
    ) -> Result<Option<usize>, RemoteTrouble> {
        let name = match (&pushed.carried, found.filter(|found| !found.head.row.gone)) {
            (_, Some(found)) => found.head.row.name.clone(),
            (Carried::New(folder), None) => folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            _ => return Ok(Some(0)),
        };
        let (key, print) = (key_of(id), found.map(FoundHead::print));
        let (folder, disk, old) = (staged.folder(&name), &staged.paths.disk, found.map(|found| &found.head));
        let mut files = parts::files(disk, &folder, &key, print.as_deref(), old)?;
        let there = parts::there(&self.objects, &key)?;
        let same = found.filter(|found| found.head.holds(&files));
        if self.is_stale(found, same.is_some(), &there)? {
            return Ok(None);
        }
        let sent = parts::send(&self.objects, disk, (&folder, &key), &mut files, old, &there)?;
        if let Some(found) = same.filter(|found| found.head.files == files) {
            parts::clean(&self.objects, &key, &found.head, &found.print())?;
            return Ok(Some(sent));
        }
        let row = self.row(staged, &folder, &name)?;
        let done = self.commit(turn, &key, &CaseHead::new(print, row, files), found)?;
        Ok(done.then_some(sent))
    }

    /// Returns whether a head that is left as it is, or names what is not there as it was written, was replaced meanwhile: then nothing of it
    /// is sent once more, and nothing is removed for it.
    fn is_stale(&self, found: Option<&FoundHead>, same: bool, there: &There) -> Result<bool, RemoteTrouble> {
        let Some(found) = found else { return Ok(false) };
        let is_other = found.head.files.iter().any(|file| !parts::is_as_written(file, there));
        Ok((same || is_other) && self.moved(found)?)
    }

    fn row(&self, staged: &Staged, folder: &Path, name: &str) -> Result<HeadRow, RemoteTrouble> {
        let (_, opened) = Library::new(&staged.paths).open(folder, Mode::Read)?;
        let summary = Summary::from(&opened.session);
        let state = state(&staged.paths, folder, &summary.place, summary.checks)?;
        Ok(HeadRow::of(name, state.word(), &summary))
    }

    /// Writes a head in one step, and removes what it does not need; whether nobody else was first.
    pub(super) fn commit(
        &self,
        turn: WriterTurn,
        key: &str,
        head: &CaseHead,
        found: Option<&FoundHead>,
    ) -> Result<bool, RemoteTrouble> {
        let bytes = head.write()?;
        if !turn.swap(&self.objects, key, &bytes, found.map(|found| &found.seen))? {
            return Ok(false);
        }
        parts::clean(&self.objects, key, head, &sha256(&bytes))?;
        Ok(true)
    }

    /// Copies a case of the store into the library.
    ///
    /// # Errors
    /// Where either side cannot be read or written, and where the case is open here.
    pub fn pull(&self, paths: &Paths, name: &str) -> Result<Carried, RemoteTrouble> {
        let row = self.called(paths, name)?;
        let (staged, _) = self.begin(paths)?;
        let ours = folder::copy_of(paths, &Id::new(&row.case))?;
        for attempt in 0..TRIES {
            let unknown = || RemoteTrouble::Unknown(name.to_owned());
            let found = self
                .found(&row.case)?
                .filter(|found| !found.head.row.gone)
                .ok_or_else(unknown)?;
            match self.stage_case(&staged, &found.head, ours.as_deref()) {
                // Replaced while it was read.
                Err(RemoteTrouble::Damaged(_)) if self.moved(&found)? => pause(attempt),
                staged_so => {
                    staged_so?;
                    let folder = staged.folder(&found.head.row.name);
                    return Ok(folder::fetch(paths, &staged.paths, &folder, &|path| self.known(path))?);
                }
            }
            let half = staged.folder(&found.head.row.name);
            if staged.paths.disk.exists(&half) {
                let _ = std::fs::remove_dir_all(&half);
            }
        }
        Err(RemoteTrouble::Busy)
    }

    fn moved(&self, found: &FoundHead) -> Result<bool, RemoteTrouble> {
        let now = self.objects.look(&key_of(&found.head.row.case))?;
        Ok(now.is_none_or(|now| now.bytes != found.seen.bytes))
    }
}
