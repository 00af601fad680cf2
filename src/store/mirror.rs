//! A second copy of a case on another disk: brought up to date file by file, each replaced in one step.
//!
//! Only reads the case, so that trouble with that disk can neither stop nor change it. Never writes over what somebody else changed in the
//! copy, and never makes the folder that was named for copies: a disk that is not there must not be taken for an empty one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::disk::{Disk, TRANSCRIPT_LIMIT, if_there};
use super::error::{Doing, Error};
use super::files::{BesideFiles, FolderMember, TABLE, look};
use super::layout::{STATE, name_of};
use super::mirrors::{self, MirrorMark, SecondCopy, print};
use super::private;
use super::system::FileFacts;
use super::temporary::token;
use super::{Case, Paths};

/// A second copy of a case.
#[derive(Debug)]
pub struct Mirror {
    home: Paths,
    /// The disk of the copy.
    disk: Disk,
    case: String,
    /// The record of the case.
    state: PathBuf,
    /// The folder in which the copy has one of its own, where one was named.
    root: PathBuf,
    /// The folder of the copy and what it is known by, once that is known.
    place: Option<(PathBuf, String)>,
    /// The files as they were here when they were last copied, and there afterwards.
    copied: BTreeMap<String, (FileFacts, Option<FileFacts>)>,
}

/// A file that has to be written into the copy.
struct MirrorChange {
    name: String,
    about: FileFacts,
    bytes: Vec<u8>,
}

impl Case {
    /// Returns the second copy of this case in a folder of its own below `root`, on a disk of its own. Asks no disk.
    pub fn mirror(&self, home: &Paths, disk: Disk, root: &Path) -> Mirror {
        let key = self.key();
        Mirror::new(home, disk, &key, self.state(), root)
    }
}

impl Mirror {
    fn new(home: &Paths, disk: Disk, case: &str, state: &Path, root: &Path) -> Self {
        Self {
            home: home.clone(),
            disk,
            case: case.to_owned(),
            state: state.to_owned(),
            root: root.to_owned(),
            place: None,
            copied: BTreeMap::new(),
        }
    }

    /// Returns a copy that is remembered. Asks no disk.
    pub fn remembered(home: &Paths, disk: Disk, case: &str, state: &Path, copy: &SecondCopy) -> Self {
        let root = copy.folder.parent().unwrap_or(Path::new(""));
        let mut mirror = Self::new(home, disk, case, state, root);
        mirror.place = Some((copy.folder.clone(), copy.copy.clone()));
        mirror
    }

    /// Returns the folder of the copy, or the one it is to be made in.
    pub fn folder(&self) -> &Path {
        self.place.as_ref().map_or(&self.root, |(folder, _)| folder)
    }

    /// Returns whether something has changed here since the copy was last brought up to date. Asks the disk of the case only.
    pub fn is_behind(&self) -> bool {
        let files = self.files().unwrap_or_default();
        files.len() != self.copied.len()
            || files.iter().any(|(name, path)| {
                let now = self.home.disk.about(path).ok().flatten();
                self.copied.get(name).map(|(about, _)| *about) != now
            })
    }

    /// Returns whether the copy may hold what had to be forgotten; a list that cannot be read says nothing. Asks the disk of the lists only.
    pub fn owes(&self) -> bool {
        let Some((_, copy)) = &self.place else { return false };
        mirrors::owed(&self.home, &self.case, copy).is_ok_and(|owed| owed.is_some())
    }

    /// Brings the copy up to date; with `whole`, every file is compared, whatever its size and time say. Can be repeated.
    ///
    /// # Errors
    /// Where either disk refuses, or somebody else changed the copy. What was written before that is whole.
    pub fn bring_up(&mut self, whole: bool) -> Result<(), Error> {
        let done = self.follow(whole);
        if done.is_err() {
            // What stands there is known no more: the next time everything is compared.
            self.copied.clear();
        }
        done
    }

    fn follow(&mut self, whole: bool) -> Result<(), Error> {
        let (folder, mut mark) = self.place()?;
        let owed = mirrors::owed(&self.home, &self.case, &mark.copy)?;
        // Read behind what is owed: an erasure is noted first, owed then, and struck off last. What is under way is followed once it is done.
        let is_done = private::unfinished(&self.home, &self.case)?.is_empty();
        if whole || owed.is_some() || self.copied.is_empty() {
            self.copied.clear();
            self.sweep(&folder)?;
        }
        let files = self.files()?;
        let gone: Vec<String> = mark
            .files
            .keys()
            .filter(|name| !files.contains_key(*name))
            .cloned()
            .collect();
        let changes = self.changes(&files)?;
        if !changes.is_empty() || !gone.is_empty() {
            self.write(&folder, &mut mark, &changes, &gone)?;
        }
        match owed {
            Some(erasure) if is_done => mirrors::strike(&self.home, &self.case, &mark.copy, &erasure),
            _ => Ok(()),
        }
    }

    /// Returns the folder of the copy with its mark; it is made where it is new.
    fn place(&mut self) -> Result<(PathBuf, MirrorMark), Error> {
        let gone = |path: &Path| Error::disk(Doing::Writing, path, &std::io::ErrorKind::NotFound.into());
        if let Some((folder, copy)) = &self.place {
            let mark = MirrorMark::read(&self.disk, &mark_of(folder))?.filter(|mark| mark.copy == *copy);
            return mark.map(|mark| (folder.clone(), mark)).ok_or_else(|| gone(folder));
        }
        if !self.disk.about(&self.root)?.is_some_and(|about| about.is_folder) {
            return Err(gone(&self.root));
        }
        let name = name_of(&self.state);
        let mut folder = self.root.join(&name);
        let mut n = 1;
        let mark = loop {
            if let Some(mark) = self.taken(&folder)? {
                break mark;
            }
            n += 1;
            folder = self.root.join(format!("{name}-{n}"));
        };
        mirrors::remember(&self.home, &self.case, &mark.copy, &folder, &self.state)?;
        self.place = Some((folder.clone(), mark.copy.clone()));
        Ok((folder, mark))
    }

    /// Takes a folder for the copy: one that is a copy of this case already, or a new one. None where somebody else has it.
    fn taken(&self, folder: &Path) -> Result<Option<MirrorMark>, Error> {
        if is_same(folder, self.state.parent().unwrap_or(Path::new(""))) {
            return Ok(None);
        }
        match MirrorMark::read(&self.disk, &mark_of(folder)) {
            Ok(Some(mark)) => return Ok((mark.case == self.case).then_some(mark)),
            Ok(None) => {}
            Err(Error::OtherCopy(_)) => return Ok(None),
            Err(error) => return Err(error),
        }
        match self.disk.about(folder)? {
            None => self.disk.folder(folder)?,
            Some(about) if !about.is_folder => return Ok(None),
            Some(_) => {
                self.sweep(folder)?;
                if !self.disk.list(folder)?.is_empty() {
                    return Ok(None);
                }
            }
        }
        let mark = MirrorMark {
            case: self.case.clone(),
            copy: token(),
            ..MirrorMark::default()
        };
        mark.write(&self.disk, &mark_of(folder))?;
        Ok(Some(mark))
    }

    /// Removes what was left half-written in the copy.
    fn sweep(&self, folder: &Path) -> Result<(), Error> {
        for found in look(&self.disk, &folder.join(STATE)) {
            if let BesideFiles::HalfWritten(path) = found {
                self.disk.remove(&path)?;
            }
        }
        Ok(())
    }

    /// Returns the files of the case that belong into the copy, by the names they have there.
    fn files(&self) -> Result<BTreeMap<String, PathBuf>, Error> {
        let here = self.home.disk.list(self.state.parent().unwrap_or(Path::new("")))?;
        let pairs = TABLE
            .iter()
            .filter(|row| row.is_mirrored())
            .flat_map(|row| row.names().zip(row.paths(&self.state)));
        Ok(pairs.filter(|(_, path)| here.contains(path)).collect())
    }

    /// Reads the files that were changed since they were copied, the record first, for what it says is then in the events as well; and
    /// returns them the other way round, for a record must never be ahead of its events.
    fn changes(&self, files: &BTreeMap<String, PathBuf>) -> Result<Vec<MirrorChange>, Error> {
        let mut names: Vec<(&String, &PathBuf)> = files.iter().collect();
        names.sort_by_key(|(name, _)| name.as_str() != STATE);
        let mut changes = Vec::new();
        for (name, path) in names {
            let Some(about) = self.home.disk.about(path)? else {
                continue;
            };
            if self.copied.get(name).is_some_and(|(copied, _)| *copied == about) {
                continue;
            }
            let read = if_there(self.home.disk.read_up_to(TRANSCRIPT_LIMIT, path))?;
            changes.extend(read.map(|bytes| MirrorChange {
                name: name.clone(),
                about,
                bytes,
            }));
        }
        changes.reverse();
        Ok(changes)
    }

    /// Writes into the copy what has changed, and removes what is gone. What will be there is noted before, so that kring knows it for its
    /// own whenever it is stopped.
    fn write(
        &mut self,
        folder: &Path,
        mark: &mut MirrorMark,
        changes: &[MirrorChange],
        gone: &[String],
    ) -> Result<(), Error> {
        let mut different = Vec::new();
        for change in changes {
            let new = print(&change.bytes);
            let there = self.there(folder, mark, &change.name)?;
            if there.as_ref() != Some(&new) {
                different.push(change);
            }
            mark.files
                .insert(change.name.clone(), there.into_iter().chain([new]).collect());
        }
        for name in gone {
            self.there(folder, mark, name)?;
        }
        mark.write(&self.disk, &mark_of(folder))?;
        for change in different {
            self.disk.replace(&folder.join(&change.name), &change.bytes)?;
        }
        for name in gone {
            self.disk.remove(&folder.join(name))?;
            self.copied.remove(name);
            mark.files.remove(name);
        }
        if !gone.is_empty() {
            mark.write(&self.disk, &mark_of(folder))?;
        }
        for change in changes {
            let there = self.disk.about(&folder.join(&change.name))?;
            self.copied.insert(change.name.clone(), (change.about, there));
        }
        Ok(())
    }

    /// Returns the fingerprint of a file of the copy; none where there is none.
    ///
    /// # Errors
    /// [`Error::OtherCopy`] where somebody else wrote it.
    fn there(&self, folder: &Path, mark: &MirrorMark, name: &str) -> Result<Option<String>, Error> {
        let path = folder.join(name);
        let about = self.disk.about(&path)?;
        if let Some((_, Some(written))) = self.copied.get(name)
            && written.modified.is_some()
            && about == Some(*written)
        {
            return Ok(mark.files.get(name).and_then(|known| known.last().cloned()));
        }
        let Some(bytes) = if_there(self.disk.read_up_to(TRANSCRIPT_LIMIT, &path))? else {
            return Ok(None);
        };
        match mark.knows(name, &bytes) {
            true => Ok(Some(print(&bytes))),
            false => Err(Error::OtherCopy(folder.to_owned())),
        }
    }

    /// Removes the copy: what kring wrote there, and its folder where nothing else is in it.
    ///
    /// # Errors
    /// Where the disk refuses, or somebody else changed the copy or put something there.
    pub fn remove(&mut self) -> Result<(), Error> {
        let (folder, mark) = self.place()?;
        self.sweep(&folder)?;
        for name in mark.files.keys() {
            self.there(&folder, &mark, name)?;
        }
        for name in mark.files.keys() {
            self.disk.remove(&folder.join(name))?;
        }
        if self.disk.list(&folder)?.iter().any(|path| *path != mark_of(&folder)) {
            return Err(Error::OtherCopy(folder));
        }
        // No word is left: what may stay behind from here on is an empty folder.
        mirrors::forget(&self.home, &self.case, &mark.copy)?;
        self.disk.remove(&mark_of(&folder))?;
        self.disk.remove_folder(&folder)
    }
}

/// Returns the file in which a copy says whose it is.
fn mark_of(folder: &Path) -> PathBuf {
    FolderMember::Mirror.beside(&folder.join(STATE))
}

/// Returns whether two paths lead to one folder; of folders that are not there, whether they are written the same.
fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    real(one) == real(other)
}
