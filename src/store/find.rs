//! What a user means with a name: a session of the library, a path, or the demo.
//!
//! The library comes first. A path is taken for one only where it looks like one, so that a folder that happens to stand where
//! kring was started never takes the place of a session. Reads names, and records only to tell schools apart.

use std::path::{Path, PathBuf, is_separator};

use super::Library;
use super::error::{Error, shown};
use super::files::FolderMember;
use super::layout::{STATE, file_name, slug};
use super::listing::Listing;
use super::scan::{DirectReader, DiskReader};
use super::system::ask;
use crate::format;
use crate::text::fold;

/// What a user means with a name, a path or `demo`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserPlace {
    /// The session to try things out with.
    Demo,
    /// A case that exists, as [`super::Case::open`] takes it.
    At(PathBuf),
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundName {
    /// The session; of several of one school the newest.
    pub place: UserPlace,
    /// Its name, where others of the same school could be meant as well.
    pub name: String,
    /// The names of those others, the newest first.
    pub others: Vec<String>,
}

/// How many names an error offers at most.
const NEAR: usize = 6;

impl FoundName {
    fn only(place: UserPlace, name: &str) -> Self {
        Self {
            place,
            name: name.to_owned(),
            others: Vec::new(),
        }
    }
}

impl Library {
    /// Returns the session that is meant: as [`Library::find`], without the others of its school.
    ///
    /// # Errors
    /// As [`Library::find`].
    pub fn resolve(&self, name: &str) -> Result<UserPlace, Error> {
        self.find(name).map(|found| found.place)
    }

    /// Returns what a user means: `demo`, the name of a session, a part of it such as the school's code, or the path of a folder or
    /// file. The name of a folder of the library always means that folder. Of several sessions of one school the newest is meant.
    ///
    /// # Errors
    /// [`Error::Unknown`] with the names nearest to it, [`Error::NotInLibrary`] where something of this name stands in the present
    /// folder only, or whatever keeps the library from being read.
    pub fn find(&self, name: &str) -> Result<FoundName, Error> {
        if name == "demo" {
            return Ok(FoundName::only(UserPlace::Demo, name));
        }
        let bare = name.trim_end_matches(is_separator);
        if is_path(bare) {
            return Ok(FoundName::only(UserPlace::At(expanded(name)), name));
        }
        let exact = self.folder().join(bare);
        if !bare.is_empty() && is_session(&exact) {
            return Ok(FoundName::only(UserPlace::At(exact), bare));
        }
        let found = self.by_name(bare);
        match found {
            Err(Error::Unknown { .. }) if ends_in_yaml(bare) || (bare != name && ask(|| Path::new(name).exists())) => {
                Ok(FoundName::only(UserPlace::At(expanded(name)), name))
            }
            Err(Error::Unknown { .. }) if !bare.is_empty() && ask(|| Path::new(bare).exists()) => {
                Err(Error::NotInLibrary(Path::new(bare).to_owned()))
            }
            found => found,
        }
    }

    fn by_name(&self, name: &str) -> Result<FoundName, Error> {
        let folders = DirectReader.folders(self.folder())?;
        let wanted = fold(name);
        let holds = |path: &&PathBuf| fold(&file_name(path)).contains(&wanted) && is_session(path);
        let has: Vec<&PathBuf> = match wanted.is_empty() {
            true => Vec::new(),
            false => folders.iter().filter(holds).collect(),
        };
        if let Some(one) = has.iter().find(|path| fold(&file_name(path)) == wanted) {
            return Ok(FoundName::only(UserPlace::At((*one).clone()), &file_name(one)));
        }
        let school: Vec<&PathBuf> = has.iter().copied().filter(|path| is_of(path, name)).collect();
        let meant = match (school.is_empty(), has.as_slice()) {
            (false, _) => school,
            (true, [first, rest @ ..]) if rest.iter().all(|other| part(other) == part(first)) => has.clone(),
            (true, []) if !wanted.is_empty() => return self.by_code(name, &folders),
            _ => return Err(unknown(name, ambiguous(&has))),
        };
        newest(meant.into_iter().cloned().collect()).ok_or_else(|| unknown(name, Vec::new()))
    }

    /// Returns the sessions of a school whose folders were given other names.
    fn by_code(&self, name: &str, folders: &[PathBuf]) -> Result<FoundName, Error> {
        let wanted = &fold(name);
        let mut of_school = Vec::new();
        for listing in self.list()? {
            let Listing { path, summary, .. } = listing;
            if summary.is_ok_and(|summary| fold(&summary.school) == *wanted) {
                of_school.push(path);
            }
        }
        newest(of_school).ok_or_else(|| unknown(name, nearest(wanted, folders)))
    }
}

/// Returns whether a folder holds a session, also one of which the record has not arrived yet.
fn is_session(folder: &Path) -> bool {
    let state = folder.join(STATE);
    ask(|| state.exists() || FolderMember::Transcript.beside(&state).exists())
}

/// Returns whether a text looks like a path, whatever is there.
fn is_path(name: &str) -> bool {
    name.starts_with(['.', '~']) || name.contains(is_separator) || begins_with_drive(name)
}

/// Returns whether a text begins as a path of Windows does, such as `C:`.
fn begins_with_drive(name: &str) -> bool {
    name.as_bytes().get(1) == Some(&b':') && name.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn ends_in_yaml(name: &str) -> bool {
    let extension = Path::new(name).extension().map(|e| e.to_string_lossy().to_lowercase());
    extension.is_some_and(|extension| extension == "yaml" || extension == "yml")
}

/// Returns the path with the user's own folder in the place of a `~`, for shells that leave it.
fn expanded(name: &str) -> PathBuf {
    let Some(rest) = name
        .strip_prefix('~')
        .filter(|rest| rest.is_empty() || rest.starts_with(is_separator))
    else {
        return PathBuf::from(name);
    };
    match directories::BaseDirs::new() {
        Some(dirs) => dirs.home_dir().join(rest.trim_start_matches(is_separator)),
        None => PathBuf::from(name),
    }
}

/// Returns the date that the name of a folder begins with, and the rest; no date where it begins otherwise.
fn date_and_part(name: &str) -> (&str, &str) {
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    let split = || {
        let (date, part) = (name.get(..10)?, name.get(10..)?.strip_prefix('-')?);
        let mut numbers = date.split('-');
        let mut next = |count| numbers.next().filter(|text| digits(text, count));
        (next(4).is_some() && next(2).is_some() && next(2).is_some()).then_some((date, part))
    };
    split().unwrap_or(("", name))
}

/// Returns the school in the name of a folder, folded.
fn part(path: &Path) -> String {
    fold(date_and_part(&file_name(path)).1)
}

/// Returns whether a folder holds a session of the school with this code: it is called so, or so with a number because that name was taken.
fn is_of(path: &Path, code: &str) -> bool {
    let (part, code) = (part(path), fold(&slug(code, 60)));
    if code.is_empty() {
        return false;
    }
    let numbered = || {
        let number = part.strip_prefix(&code).and_then(|rest| rest.strip_prefix('-'));
        number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
    };
    // A code may end in a number itself: then only the record says which of the two it is.
    part == code || numbered() && school_in(path).is_none_or(|school| fold(&slug(&school, 60)) == code)
}

fn school_in(path: &Path) -> Option<String> {
    let state = path.join(STATE);
    let bytes = DirectReader.read(&state).ok()?;
    let summary = format::summary(&bytes, &shown(&state)).ok()?;
    Some(summary.school.to_string())
}

/// Returns the newest of these folders, with the others; the day in the name counts, then when the record was last changed.
fn newest(mut folders: Vec<PathBuf>) -> Option<FoundName> {
    folders.sort_by_cached_key(|path| {
        let changed = DirectReader
            .stamp(&path.join(STATE))
            .ok()
            .flatten()
            .map_or(0, |stamp| stamp.modified);
        let name = file_name(path);
        std::cmp::Reverse((date_and_part(&name).0.to_owned(), changed, name))
    });
    let others = folders.iter().skip(1).map(|path| file_name(path)).collect();
    let first = folders.into_iter().next()?;
    Some(FoundName {
        name: file_name(&first),
        place: UserPlace::At(first),
        others,
    })
}

/// Returns the folders whose names look like this one, the nearest first.
fn nearest(wanted: &str, folders: &[PathBuf]) -> Vec<String> {
    let most = 1 + wanted.chars().count() / 4;
    let distance = |path: &PathBuf| {
        let whole = strsim::osa_distance(&fold(&file_name(path)), wanted);
        whole.min(strsim::osa_distance(&part(path), wanted))
    };
    let mut near: Vec<(usize, String, &PathBuf)> = folders
        .iter()
        .map(|path| (distance(path), file_name(path), path))
        .filter(|(far, ..)| *far <= most)
        .collect();
    near.sort_unstable();
    let sessions = near.into_iter().filter(|(.., path)| is_session(path));
    sessions.map(|(_, name, _)| name).take(NEAR).collect()
}

fn unknown(name: &str, near: Vec<String>) -> Error {
    Error::Unknown {
        name: name.to_owned(),
        near,
    }
}

/// Returns the names of several sessions that could be meant, the latest day first.
fn ambiguous(folders: &[&PathBuf]) -> Vec<String> {
    let mut names: Vec<String> = folders.iter().map(|path| file_name(path)).collect();
    names.sort_unstable_by(|a, b| {
        let ((day_a, part_a), (day_b, part_b)) = (date_and_part(a), date_and_part(b));
        day_b.cmp(day_a).then_with(|| part_a.cmp(part_b))
    });
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_what_looks_like_one() {
        for path in ["./SOS6", "../x", "a/b", "/abs", "~/x", "~", "C:x"] {
            assert!(is_path(path), "{path}");
        }
        for name in ["SOS6", "2026-11-25-BOS7", "school.yaml", ""] {
            assert!(!is_path(name), "{name}");
        }
    }

    #[test]
    fn the_day_and_the_school_of_a_folder() {
        assert_eq!(date_and_part("2026-11-25-BOS7-2"), ("2026-11-25", "BOS7-2"));
        assert_eq!(date_and_part("2026-11-25"), ("", "2026-11-25"));
        assert_eq!(date_and_part("BOS7 herwerkt"), ("", "BOS7 herwerkt"));
        assert_eq!(date_and_part("zó-gewoon-een-naam"), ("", "zó-gewoon-een-naam"));
    }
}
