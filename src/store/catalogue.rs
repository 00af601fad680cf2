//! The list cache: what the records of a library held when they were last read, so that a list need not read them again.
//!
//! One line a session: name of the folder, size and time of its record, id of the case, school code, day, level, network, deck, consent,
//! place, and counts. It holds no word that anybody said and no name of a partner; a record that changed is read again, and a folder that
//! is gone loses its line. The lines are divided over small files by the names of the folders: a change writes anew the one in which its
//! line stands, in one step. Thrown away at will: whatever is wrong with a file, it counts as empty.
//!
//! Of two programs that write one file the later counts, and the next look reads what it lacks. What was remembered before something was
//! erased is written by nobody after it.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::disk::{self, Disk};
use super::error::Error;
use super::layout::file_name;
use super::listing::{FileStamp, Listing};
use super::temporary::token;
use crate::format::{Summary, fingerprint};
use crate::session::{Agreed, Place};
use crate::text::{Id, Line};

/// Into how many files the lines are divided.
const PARTS: usize = 32;
/// How a file of this version begins; one that begins otherwise is not read.
const HEADER: &str = "kring sessions 4";
/// The file that says something else after each erasure.
const ERASED: &str = "erased";
/// The file that held all lines in version 0.1, beside the folder.
const OLD: &str = "sessions.tsv";

/// What is remembered of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remembered {
    pub(super) stamp: FileStamp,
    pub(super) summary: Summary,
}

/// What is remembered of a library.
#[derive(Debug)]
pub(super) struct Catalogue {
    parts: [CatalogueFile; PARTS],
    /// What was said of the last erasure before anything was read.
    erased: Option<Vec<u8>>,
}

/// What a file holds.
#[derive(Debug, Default)]
struct CatalogueFile {
    /// Its sessions, by the names of their folders.
    rows: HashMap<String, Remembered>,
    /// Whether it holds anything else: then it is written anew.
    is_spoilt: bool,
}

/// What a look through a library found that is worth remembering.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// The names of those that are as they were remembered.
    pub(super) same: Vec<String>,
    /// Those that were read, by name.
    pub(super) read: HashMap<String, Remembered>,
}

impl Remembered {
    pub(super) fn listing(&self, folder: &Path, name: String) -> Listing {
        Listing::new(folder, name, Some(self.stamp), Ok(self.summary.clone()))
    }
}

impl Catalogue {
    pub(super) fn is_empty(&self) -> bool {
        self.rows().next().is_none()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Remembered> {
        self.parts.get(part_of(name))?.rows.get(name)
    }

    fn rows(&self) -> impl Iterator<Item = (&String, &Remembered)> {
        self.parts.iter().flat_map(|part| &part.rows)
    }

    /// Returns every session that is remembered of the library in `folder`, in the order of the folders.
    pub(super) fn listings(&self, folder: &Path) -> Vec<Listing> {
        let mut rows: Vec<(&String, &Remembered)> = self.rows().collect();
        rows.sort_unstable_by(|(a, _), (b, _)| b.cmp(a));
        let listing = |(name, row): (&String, &Remembered)| row.listing(&folder.join(name), name.clone());
        rows.into_iter().map(listing).collect()
    }

    /// Returns the names of sessions that are not among these folders any more, in the order of the folders.
    pub(super) fn without(&self, folders: &[PathBuf]) -> Vec<String> {
        let there: HashSet<String> = folders.iter().map(|path| file_name(path)).collect();
        let names = self.rows().map(|(name, _)| name);
        let mut gone: Vec<String> = names.filter(|name| !there.contains(*name)).cloned().collect();
        gone.sort_unstable_by(|a, b| b.cmp(a));
        gone
    }

    /// Returns the lines of each file that would change, with its number.
    fn changes(&self, looked: &Looked) -> Vec<(usize, String)> {
        let same = looked.same.iter().filter_map(|name| Some((name, self.get(name)?)));
        let read = looked.read.iter().filter(|(name, _)| is_one_field(name));
        let mut now: [Vec<(&String, &Remembered)>; PARTS] = std::array::from_fn(|_| Vec::new());
        for (name, row) in same.chain(read) {
            now.get_mut(part_of(name))
                .into_iter()
                .for_each(|rows| rows.push((name, row)));
        }
        let is_new = |(name, _): &(&String, &Remembered)| looked.read.contains_key(*name);
        let mut changes = Vec::new();
        for (at, (before, mut rows)) in self.parts.iter().zip(now).enumerate() {
            if before.is_spoilt || rows.len() != before.rows.len() || rows.iter().any(is_new) {
                rows.sort_unstable_by(|(a, _), (b, _)| b.cmp(a));
                changes.push((at, rows.into_iter().map(|(name, row)| line(name, row)).collect()));
            }
        }
        changes
    }
}

/// Returns what the cache remembers of the library in `folder`.
pub(super) fn read(cache: &Path, folder: &Path) -> Catalogue {
    let erased = erased(cache);
    let header = header(folder);
    Catalogue {
        parts: std::array::from_fn(|at| CatalogueFile::read(&file(cache, at), &header)),
        erased,
    }
}

impl CatalogueFile {
    fn read(file: &Path, header: &str) -> Self {
        let bytes = match Disk::default().read_if_there(file) {
            Ok(None) => return Self::default(),
            read => read.ok().flatten().unwrap_or_default(),
        };
        let mut part = Self::default();
        let mut lines = std::str::from_utf8(&bytes).unwrap_or_default().lines();
        if lines.next() != Some(header) {
            part.is_spoilt = true;
            return part;
        }
        part.rows.reserve(lines.clone().count());
        for line in lines {
            match row_of(line) {
                Some((name, row)) => drop(part.rows.insert(name, row)),
                None => part.is_spoilt = true,
            }
        }
        part
    }
}

/// Writes the files of the cache that would change; one in which nothing is left to remember goes. One that cannot be written is left
/// alone: the next look reads the records again.
pub(super) fn update(cache: &Path, folder: &Path, before: &Catalogue, looked: &Looked) {
    let disk = Disk::default();
    let changes = before.changes(looked);
    if changes.is_empty() || erased(cache) != before.erased || disk.folder(cache).is_err() {
        return;
    }
    let header = header(folder);
    let (gone, written): (Vec<_>, Vec<_>) = changes.into_iter().partition(|(_, lines)| lines.is_empty());
    let written: Vec<(PathBuf, String)> = written
        .into_iter()
        .map(|(at, lines)| (file(cache, at), format!("{header}\n{lines}")))
        .collect();
    let files: Vec<(PathBuf, &[u8])> = written
        .iter()
        .map(|(path, text)| (path.clone(), text.as_bytes()))
        .collect();
    // Made again at any time: nobody waits until the disk has it.
    let _ = disk.replace_all(&files);
    let gone = gone
        .into_iter()
        .map(|(at, _)| file(cache, at))
        .chain([cache.with_file_name(OLD)]);
    gone.for_each(|file| drop(disk.remove_quietly(&file)));
    // Something was erased meanwhile, of which a line may have come back.
    if erased(cache) != before.erased {
        files.iter().for_each(|(path, _)| drop(disk.remove_quietly(path)));
    }
}

/// Takes the lines of a case out of the cache, under whatever name its folder had: the files that hold one go. Whoever looked through the
/// library before, and still has them, writes them no more.
///
/// # Errors
/// Where the disk refuses.
pub(super) fn forget(disk: &Disk, cache: &Path, name: &str, case: &str) -> Result<(), Error> {
    let tells = |line: &str| {
        let mut fields = line.split('\t');
        fields.next() == Some(name) || (!case.is_empty() && fields.nth(2) == Some(case))
    };
    remove(disk, cache, &|bytes| {
        std::str::from_utf8(bytes).map_or(true, |text| text.lines().any(tells))
    })
}

/// Removes the whole cache.
///
/// # Errors
/// Where the disk refuses.
pub(super) fn drop_all(disk: &Disk, cache: &Path) -> Result<(), Error> {
    remove(disk, cache, &|_| true)
}

/// Removes the files that `is_meant` says so of, and those that cannot be read.
fn remove(disk: &Disk, cache: &Path, is_meant: &dyn Fn(&[u8]) -> bool) -> Result<(), Error> {
    if disk.folder(cache).is_ok() {
        // Where it cannot be written, nobody else writes lines either.
        let _ = disk.mark(&cache.join(ERASED), token().as_bytes());
    }
    disk.sweep(cache);
    for at in 0..PARTS {
        let file = file(cache, at);
        match disk.read_if_there(&file) {
            Ok(None) => {}
            Ok(Some(bytes)) if !is_meant(&bytes) => {}
            _ => disk.remove(&file)?,
        }
    }
    disk.remove(&cache.with_file_name(OLD))
}

/// Returns what is said of the last erasure.
fn erased(cache: &Path) -> Option<Vec<u8>> {
    disk::read(&cache.join(ERASED)).ok()
}

/// Returns the number of the file in which the line of a session stands.
fn part_of(name: &str) -> usize {
    usize::try_from(fingerprint(name.as_bytes()) % (PARTS as u64)).unwrap_or(0)
}

fn file(cache: &Path, part: usize) -> PathBuf {
    cache.join(format!("{part:02}.tsv"))
}

fn header(folder: &Path) -> String {
    format!("{HEADER}\t{}", Line::new(&folder.to_string_lossy()))
}

fn is_one_field(text: &str) -> bool {
    !text.is_empty() && !text.contains(['\t', '\n', '\r'])
}

fn line(name: &str, row: &Remembered) -> String {
    let Summary {
        case,
        school,
        date,
        level,
        network,
        deck,
        agreed,
        place,
        participants,
        partners,
        statements,
        checks,
    } = &row.summary;
    let text = |line: &Option<Line>| line.as_deref().unwrap_or_default().to_owned();
    let (level, network, agreed) = (text(level), text(network), agreed.word());
    let place = String::from(place.clone());
    let FileStamp { bytes, modified } = row.stamp;
    format!(
        "{name}\t{bytes}\t{modified}\t{case}\t{school}\t{date}\t{level}\t{network}\t{deck}\t{agreed}\t{place}\t\
         {participants}\t{partners}\t{statements}\t{checks}\n"
    )
}

fn row_of(line: &str) -> Option<(String, Remembered)> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let name = next()?.to_owned();
    let stamp = FileStamp {
        bytes: next()?.parse().ok()?,
        modified: next()?.parse().ok()?,
    };
    let summary = Summary {
        case: Id::new(next()?),
        school: next()?.into(),
        date: next()?.into(),
        level: Some(Line::new(next()?)).filter(|level| !level.is_empty()),
        network: Some(Line::new(next()?)).filter(|network| !network.is_empty()),
        deck: Id::new(next()?),
        agreed: Agreed::parse(next()?)?,
        place: Place::try_from(next()?.to_owned()).ok()?,
        participants: next()?.parse().ok()?,
        partners: next()?.parse().ok()?,
        statements: next()?.parse().ok()?,
        checks: next()?.parse().ok()?,
    };
    next().is_none().then_some((name, Remembered { stamp, summary }))
}
