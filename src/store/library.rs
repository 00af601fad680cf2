//! The library: every session of a user, a folder each.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

use super::case::STATE;
use super::error::{Error, shown};
use super::{Disk, Paths};
use crate::format::{self, SCHEMA_FILE, Summary};
use crate::session::{Moment, Session};
use crate::text::{Line, fold};

/// The folder with all sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    paths: Paths,
}

/// What a user means with a name, a path or `demo`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The session to try things out with.
    Demo,
    /// A case that exists, as [`super::Case::open`] takes it.
    At(PathBuf),
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
    /// The library of these paths; it need not exist yet.
    pub fn new(paths: &Paths) -> Self {
        Self { paths: paths.clone() }
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.paths.library
    }

    /// The folders it was made of.
    pub(super) fn paths(&self) -> &Paths {
        &self.paths
    }

    /// The disk it is on.
    pub(super) fn disk(&self) -> &Disk {
        &self.paths.disk
    }

    /// Every session, the most recently changed first; those that cannot be read among them. A library that does not exist is empty.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn list(&self) -> Result<Vec<Listing>, Error> {
        let folders = self.cases()?;
        // One that was edited by hand is a few milliseconds of reading: shared out over the processors, the list is still there at once.
        let shares = std::thread::available_parallelism().map_or(1, |n| n.get().min(8));
        let size = folders.len().div_ceil(shares).max(1);
        let mut all: Vec<Listing> = std::thread::scope(|scope| {
            let work: Vec<_> = folders
                .chunks(size)
                .map(|share| {
                    scope.spawn(|| {
                        share
                            .iter()
                            .map(|path| Listing::of(self.disk(), path))
                            .collect::<Vec<_>>()
                    })
                })
                .collect();
            work.into_iter()
                .filter_map(|share| share.join().ok())
                .flatten()
                .collect()
        });
        all.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| b.name.cmp(&a.name)));
        Ok(all)
    }

    /// The folders that hold a session.
    fn cases(&self) -> Result<Vec<PathBuf>, Error> {
        let all = self.disk().list(self.folder())?;
        let is_case = |path: &PathBuf| self.disk().exists(&path.join(STATE)) && !is_half_made(path);
        Ok(all.into_iter().filter(is_case).collect())
    }

    /// What a user means: `demo`, a path to a folder or a file, the name of a session, or a part of one name only.
    ///
    /// # Errors
    /// [`Error::Unknown`] with the names it could have been.
    pub fn resolve(&self, name: &str) -> Result<Place, Error> {
        if name == "demo" {
            return Ok(Place::Demo);
        }
        let path = Path::new(name);
        if path.exists() {
            return Ok(Place::At(path.to_owned()));
        }
        let folders = self.cases()?;
        let wanted = fold(name);
        let named = |path: &&PathBuf| fold(&file_name(path)) == wanted;
        if let Some(path) = folders.iter().find(named) {
            return Ok(Place::At(path.clone()));
        }
        let has: Vec<&PathBuf> = folders
            .iter()
            .filter(|path| fold(&file_name(path)).contains(&wanted))
            .collect();
        match has.as_slice() {
            [one] => Ok(Place::At((*one).clone())),
            some => {
                let looks = |path: &&PathBuf| strsim::osa_distance(&fold(&file_name(path)), &wanted) <= 3;
                let near = if some.is_empty() {
                    folders.iter().filter(looks).collect()
                } else {
                    has
                };
                let mut near: Vec<String> = near.into_iter().map(|path| file_name(path)).collect();
                near.sort_unstable();
                Err(Error::Unknown {
                    name: name.to_owned(),
                    near,
                })
            }
        }
    }

    /// The name for a session's folder, `<date>-<school>`, safe on every system whatever the two hold.
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
    fn of(disk: &Disk, folder: &Path) -> Self {
        let state = folder.join(STATE);
        let modified = disk.about(&state).ok().flatten().and_then(|about| about.modified);
        let summary = disk
            .read(&state)
            .and_then(|bytes| Ok(format::glance(&bytes, &shown(&state))?));
        Self {
            name: file_name(folder),
            path: folder.to_owned(),
            modified: modified.and_then(moment),
            summary,
        }
    }
}

/// Whether a folder is one in which a session is being made.
fn is_half_made(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    super::disk::is_half_written(&name)
}

fn moment(at: std::time::SystemTime) -> Option<Moment> {
    let at = jiff::Timestamp::try_from(at).ok()?;
    Some(Moment::new(at, &jiff::tz::TimeZone::system()))
}

/// The name of the session whose state is this file.
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

fn file_name(path: &Path) -> String {
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

/// What is left of a text when only letters, digits and single hyphens may stay; at most `max` characters.
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
