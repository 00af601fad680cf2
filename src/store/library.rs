//! The library: every session of a user, a folder each.

use std::path::Path;

use super::error::Error;
use super::listing::Listing;
use super::scan::{Begin, DirectReader, DiskReader, ScanNews, scan};
use super::{Disk, Paths, Withdrawn};
use crate::format::closing::Closing;

/// The folder with all sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    paths: Paths,
}

impl Library {
    /// Returns the library of these paths; it need not exist yet.
    pub fn new(paths: &Paths) -> Self {
        Self { paths: paths.clone() }
    }

    /// Returns its folder.
    pub fn folder(&self) -> &Path {
        &self.paths.library
    }

    /// Returns what became of the case in a folder since its talk.
    ///
    /// # Errors
    /// Where the file of its closing cannot be read.
    pub fn closing_of(&self, folder: &Path) -> Result<Closing, Error> {
        super::closing_of(&self.paths, folder)
    }

    /// Returns the cases of which something was withdrawn.
    ///
    /// # Errors
    /// Where a file of tombstones cannot be read.
    pub fn withdrawn(&self) -> Result<Withdrawn, Error> {
        Withdrawn::of(&self.paths)
    }

    /// Returns the folders it was made of.
    pub(super) fn paths(&self) -> &Paths {
        &self.paths
    }

    /// Returns the disk it is on.
    pub(super) fn disk(&self) -> &Disk {
        &self.paths.disk
    }

    /// Looks through the library and tells what is found as the disk answers: what is remembered first, then folder by folder, in any
    /// order. The look ends where `tell` answers `false`.
    ///
    /// # Errors
    /// Where the folder cannot be read; a library that does not exist is empty.
    pub fn scan(&self, reader: &impl DiskReader, tell: &mut dyn FnMut(ScanNews) -> bool) -> Result<(), Error> {
        scan(reader, self.folder(), &self.paths.catalogue(), Begin::Remembered, tell)
    }

    /// Looks over the library as [`Library::scan`] does, without telling first what is remembered: for whoever waits for what the disk says
    /// in any case.
    ///
    /// # Errors
    /// As [`Library::scan`].
    pub fn look_through(&self, tell: &mut dyn FnMut(ScanNews) -> bool) -> Result<(), Error> {
        scan(
            &DirectReader,
            self.folder(),
            &self.paths.catalogue(),
            Begin::Folders,
            tell,
        )
    }

    /// Returns every session, the most recently changed first; those that cannot be read among them. A library that does not exist is
    /// empty.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Listing>, Error> {
        let mut all = Vec::new();
        self.look_through(&mut |news| {
            if let ScanNews::Looked { listing, .. } = news {
                all.extend(listing.map(|listing| *listing));
            }
            true
        })?;
        all.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| b.name.cmp(&a.name)));
        Ok(all)
    }
}
