//! Files that go where a user wants them: never over one that kring did not write of the same sessions, or that somebody changed since.
//!
//! Where they go is remembered before they are written: once something must be forgotten, kring can say where it still stands.

use std::path::{Path, PathBuf};

use super::carry::place;
use super::error::Error;
use super::known::KnownExports;
use super::output::is_free;
use super::system::ask;
use super::{Paths, known, name, remember_export, remember_exports};

/// Files that go to a path of the user's choice.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// Where the lists are.
    pub paths: &'a Paths,
    /// The keys of the sessions that they tell of.
    pub sessions: &'a [&'a str],
    /// Whether a file that is there is overwritten, whatever it is.
    pub force: bool,
}

impl Outgoing<'_> {
    /// Says whether a file can be written to a path.
    ///
    /// # Errors
    /// [`Error::Name`] where the name is none on some system, [`Error::NoFile`] where a folder, a device or a link that leads to no file
    /// stands there, whatever `force` says, and [`Error::Taken`] where another file does.
    pub fn may_write(&self, path: &Path) -> Result<(), Error> {
        self.may_write_where(path, &self.known())
    }

    fn known(&self) -> KnownExports<'_> {
        KnownExports::of(self.paths, self.sessions)
    }

    fn may_write_where(&self, path: &Path, known: &KnownExports<'_>) -> Result<(), Error> {
        match is_free(path)? || self.force || known.has(path) {
            true => Ok(()),
            false => Err(Error::Taken(path.to_owned())),
        }
    }

    /// Writes a file, in one step.
    ///
    /// # Errors
    /// As [`Outgoing::may_write`], and where the disk or the list of such files refuses.
    pub fn file(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        self.may_write(path)?;
        let mut sessions = self.sessions.iter();
        sessions.try_for_each(|session| remember_export(self.paths, session, path))?;
        known::note(self.paths, self.sessions, [(path, bytes)].into_iter());
        self.paths.disk.replace(path, bytes)
    }

    /// Writes files that belong together into a folder, which is made where it is not there: all of them, or none where one cannot be
    /// written. Other files of the folder stay as they are.
    ///
    /// # Errors
    /// As [`Outgoing::may_write`] of each of the files, and where the disk or the list of such files refuses.
    pub fn files(&self, folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
        let there: Vec<(PathBuf, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (folder.join(name), bytes.as_slice()))
            .collect();
        let known = self.known();
        let mut paths = there.iter().map(|(path, _)| path);
        paths.try_for_each(|path| self.may_write_where(path, &known))?;
        self.remember(folder, files)?;
        known::note(
            self.paths,
            self.sessions,
            there.iter().map(|(path, bytes)| (path.as_path(), *bytes)),
        );
        self.paths.disk.folder(folder)?;
        self.paths.disk.replace_all(&there)
    }

    /// Says whether a folder can be made at a path.
    ///
    /// # Errors
    /// [`Error::Name`] where the name is none on some system, and [`Error::Taken`] where something is there that is neither an empty
    /// folder nor as kring wrote it.
    pub fn may_make(&self, folder: &Path) -> Result<(), Error> {
        name::fits(folder)?;
        match ask(|| folder.symlink_metadata()) {
            Ok(about) if about.is_dir() && is_known(folder, &self.known()) => Ok(()),
            Ok(_) => Err(Error::Taken(folder.to_owned())),
            Err(_) => Ok(()),
        }
    }

    /// Writes a folder with folders in it, in one step: it appears whole, or not at all.
    ///
    /// # Errors
    /// As [`Outgoing::may_make`], and where the disk or the list of such files refuses.
    pub fn tree(&self, folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
        self.may_make(folder)?;
        self.remember(folder, files)?;
        let there: Vec<PathBuf> = files.iter().map(|(path, _)| folder.join(path)).collect();
        let bytes = files.iter().map(|(_, bytes)| bytes.as_slice());
        known::note(self.paths, self.sessions, there.iter().map(PathBuf::as_path).zip(bytes));
        let half = super::temporary::temporary(folder);
        let done = self.fill(&half, files).and_then(|()| self.put(&half, folder));
        if done.is_err() {
            // A folder of ours that nobody has seen; where it cannot be removed, the first error says why.
            let _ = std::fs::remove_dir_all(&half);
        }
        done
    }

    fn fill(&self, half: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
        let disk = &self.paths.disk;
        let _filling = super::abandoned::new_half(disk, half)?;
        for (path, bytes) in files {
            let path = half.join(path);
            disk.folder(path.parent().unwrap_or(half))?;
            disk.replace_all(&[(path, bytes.as_slice())])?;
        }
        Ok(())
    }

    /// Gives a folder that was filled its name, in place of an earlier one.
    fn put(&self, half: &Path, folder: &Path) -> Result<(), Error> {
        let disk = &self.paths.disk;
        match disk.list(folder)?.is_empty() {
            true => {
                disk.remove_folder(folder)?;
                disk.rename(half, folder)
            }
            false => place(disk, half, folder, "", Some(folder)).map(drop),
        }
    }

    fn remember(&self, folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
        let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
        let mut sessions = self.sessions.iter();
        sessions.try_for_each(|session| remember_exports(self.paths, session, folder, names.clone()))
    }
}

/// Returns whether nothing is in a folder but files that are as kring wrote them, and folders of such.
fn is_known(folder: &Path, known: &KnownExports<'_>) -> bool {
    let Ok(mut entries) = ask(|| std::fs::read_dir(folder)) else {
        return false;
    };
    entries.all(|entry| {
        let Ok(entry) = entry else { return false };
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => is_known(&entry.path(), known),
            Ok(kind) if kind.is_file() => known.has(&entry.path()),
            _ => false,
        }
    })
}
