//! Replacing files: written beside their names, and given these in one step.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{MutexGuard, PoisonError};

use super::{Disk, is_absent};
use crate::store::error::{Doing, Error};
use crate::store::temporary::{is_half_of, temporary};

/// How many files that were written and could not take their place may lie beside one name before nothing more is written there.
const MOST_LEFT: usize = 2;

impl Disk {
    /// Replaces a file in one step: whoever reads it, now or after a power cut, finds the old one or the new one. Of a symbolic link
    /// the file it points to is replaced.
    ///
    /// # Errors
    /// Where it cannot be written; the old file is then as it was, and nothing lies beside it where the disk still allows that.
    pub fn replace(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let path = self.0.target(path);
        self.tidy(&path)?;
        let placed = match self.place(&path, bytes) {
            // Another kring took what was being written for abandoned and removed it.
            Err(e) if is_absent(e.kind()) => self.place(&path, bytes),
            placed => placed,
        };
        placed.map_err(|e| Error::disk(Doing::Writing, &path, &e))?;
        self.settle(path.parent().unwrap_or(Path::new("")))
    }

    /// Writes a file beside its name and gives it its name. While it is being written it is locked, so that no other kring takes it for
    /// abandoned.
    fn place(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = temporary(path);
        let steps = || {
            self.0.create(&half, bytes)?;
            let held = self.0.lock(&half);
            self.0.sync(&half)?;
            // Let go before it has its name: some systems let nobody read a file that is locked.
            drop(held);
            self.0.rename(&half, path)
        };
        steps().inspect_err(|_| self.drop_half(&half))
    }

    /// Replaces several files that can be made again at any time: all are written out beside their names before the first takes its
    /// name, so that a full disk leaves the old ones whole. Does not wait until the disk has them.
    ///
    /// # Errors
    /// Where one cannot be written; what was written out is then removed.
    pub fn replace_all(&self, files: &[(PathBuf, &[u8])]) -> Result<(), Error> {
        match self.place_all(files) {
            // Another kring took what was being written for abandoned and removed it.
            Err(Error::Disk { kind, .. }) if is_absent(kind) => self.place_all(files),
            placed => placed,
        }
    }

    fn place_all(&self, files: &[(PathBuf, &[u8])]) -> Result<(), Error> {
        let files: Vec<(PathBuf, &[u8])> = files
            .iter()
            .map(|(path, bytes)| (self.0.target(path), *bytes))
            .collect();
        let aside: Vec<PathBuf> = files.iter().map(|(path, _)| temporary(path)).collect();
        let steps = || {
            let mut held = Vec::new();
            for ((path, bytes), half) in files.iter().zip(&aside) {
                let written = self.0.create(half, bytes);
                written.map_err(|e| Error::disk(Doing::Writing, path, &e))?;
                held.push(self.0.lock(half));
            }
            drop(held);
            for ((path, _), half) in files.iter().zip(&aside) {
                let named = self.0.rename(half, path);
                named.map_err(|e| Error::disk(Doing::Writing, path, &e))?;
            }
            Ok(())
        };
        let done = steps();
        if done.is_err() {
            aside.iter().for_each(|half| self.drop_half(half));
        }
        done
    }

    /// Removes a file that did not get its name. Another program, such as a virus scanner, may hold it: then it is remembered.
    fn drop_half(&self, half: &Path) {
        if self.0.remove(half).is_err_and(|e| !is_absent(e.kind())) {
            self.left().push(half.to_owned());
        }
    }

    /// Removes what could not be removed before.
    ///
    /// # Errors
    /// Where as many copies of one file as may lie there cannot be removed.
    fn tidy(&self, path: &Path) -> Result<(), Error> {
        let mut left = self.left();
        let mut of_this = 0;
        let mut kept = None;
        left.retain(|half| match self.0.remove(half) {
            Err(e) if !is_absent(e.kind()) => {
                of_this += usize::from(is_half_of(half, path));
                kept = Some(Error::disk(Doing::Writing, half, &e));
                true
            }
            _ => false,
        });
        match kept {
            Some(error) if of_this >= MOST_LEFT => Err(error),
            _ => Ok(()),
        }
    }

    fn left(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.1.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
