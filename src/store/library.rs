//! The library: every session of a user, a folder each.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

use super::case::STATE;
use super::catalogue::Stamp;
use super::error::Error;
use super::scan::{DirectReader, News, Reader, scan};
use super::{Disk, Paths};
use crate::format::{self, SCHEMA_FILE, Summary};
use crate::session::{Moment, Session};
use crate::text::Line;

/// The folder with all sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    paths: Paths,
}

/// One session of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The name it goes by: that of its folder.
    pub name: String,
    /// Its folder.
    pub path: PathBuf,
    /// When it was last changed.
    pub modified: Option<Moment>,
    /// What is in it, or why it cannot be read.
    pub summary: Result<Summary, Error>,
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
    pub fn scan(&self, reader: &impl Reader, tell: &mut dyn FnMut(News) -> bool) -> Result<(), Error> {
        // What the records held the last time: see `catalogue`.
        let cache = self.paths.cache.join("sessions.tsv");
        scan(reader, self.folder(), &cache, tell)
    }

    /// Returns every session, the most recently changed first; those that cannot be read among them. A library that does not exist is
    /// empty.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Listing>, Error> {
        let mut all = Vec::new();
        self.scan(&DirectReader, &mut |news| {
            if let News::Looked { listing, .. } = news {
                all.extend(listing.map(|listing| *listing));
            }
            true
        })?;
        all.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| b.name.cmp(&a.name)));
        Ok(all)
    }

    /// Returns the name for a session's folder, `<date>-<school>`, safe on every system whatever the two hold.
    pub fn name_for(session: &Session) -> String {
        let date = Some(safe(&session.date, 10)).filter(|date| !date.is_empty());
        let school = Some(safe(&session.school.code, 60)).filter(|school| !school.is_empty());
        format!(
            "{}-{}",
            date.as_deref().unwrap_or("0000-00-00"),
            school.as_deref().unwrap_or("school")
        )
    }
}

impl Listing {
    pub(super) fn new(folder: &Path, name: String, stamp: Option<Stamp>, summary: Result<Summary, Error>) -> Self {
        Self {
            name,
            path: folder.to_owned(),
            modified: stamp.and_then(moment),
            summary,
        }
    }
}

fn moment(stamp: Stamp) -> Option<Moment> {
    let at = jiff::Timestamp::from_nanosecond(i128::from(stamp.modified)).ok()?;
    Some(Moment::new(at, &jiff::tz::TimeZone::system()))
}

/// Returns the name of the session whose state is this file.
pub(super) fn name_of(state: &Path) -> String {
    let is_ours = state.file_name().is_some_and(|name| name == STATE);
    match state.parent() {
        Some(folder) if is_ours => {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
            file_name(&folder)
        }
        _ => Line::new(&state.file_stem().unwrap_or_default().to_string_lossy()).to_string(),
    }
}

/// Returns the name of a folder or file, fit to be shown.
pub(super) fn file_name(path: &Path) -> String {
    Line::new(&path.file_name().unwrap_or_default().to_string_lossy()).to_string()
}

/// Puts the schema where the files of a folder point an editor to.
pub(super) fn write_schema(disk: &Disk, folder: &Path) -> Result<(), Error> {
    let path = folder.join(SCHEMA_FILE);
    let schema = format::schema();
    match disk.read_if_there(&path)? {
        Some(there) if there == schema.as_bytes() => Ok(()),
        _ => disk.replace(&path, schema.as_bytes()),
    }
}

/// Returns what is left of a text when only letters, digits and single hyphens may stay; at most `max` characters.
pub(super) fn safe(raw: &str, max: usize) -> String {
    let mut out = String::new();
    for c in raw.nfkd() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !unicode_normalization::char::is_combining_mark(c) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(max);
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_name_is_safe_whatever_the_code() {
        let name = |code: &str| {
            let mut session = Session::default();
            session.school.code = code.into();
            session.date = "2026-11-21".into();
            Library::name_for(&session)
        };
        assert_eq!(name("BOS7"), "2026-11-21-BOS7");
        assert_eq!(name("../../etc/passwd"), "2026-11-21-etc-passwd");
        assert_eq!(name("\u{1b}[31mrood\u{202e}"), "2026-11-21-rood");
        assert_eq!(name("École à côté"), "2026-11-21-Ecole-a-cote");
        assert_eq!(name("…"), "2026-11-21-school");
        assert_eq!(name("字"), "2026-11-21-school");
        assert_eq!(name(&"x".repeat(300)).len(), 71);
    }
}
