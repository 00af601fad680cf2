//! The list cache: what the records of a library held when they were last read, so that a list need not read them again.
//!
//! One line a session: name of the folder, size and time of its record, id of the case, school code, day, level, network, deck, consent,
//! place, and counts. It holds no word that anybody said and no name of a partner; a record that changed is read again, and a folder that
//! is gone loses its line. Thrown away at will: whatever is wrong with it, it counts as empty.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::layout::file_name;
use super::listing::{Listing, Stamp};
use crate::format::Summary;
use crate::session::{Agreed, Place};
use crate::text::{Id, Line};

/// How the cache of this version begins; one that begins otherwise is not read.
const HEADER: &str = "kring sessions 3";

/// What is remembered of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remembered {
    pub(super) stamp: Stamp,
    pub(super) summary: Summary,
}

/// What is remembered of a library, by the names of the folders.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    rows: HashMap<String, Remembered>,
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
        self.rows.is_empty()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Remembered> {
        self.rows.get(name)
    }

    /// Returns every session that is remembered of the library in `folder`, in the order of the folders.
    pub(super) fn listings(&self, folder: &Path) -> Vec<Listing> {
        let mut rows: Vec<(&String, &Remembered)> = self.rows.iter().collect();
        rows.sort_unstable_by(|(a, _), (b, _)| b.cmp(a));
        let listing = |(name, row): (&String, &Remembered)| row.listing(&folder.join(name), name.clone());
        rows.into_iter().map(listing).collect()
    }

    /// Returns the names of sessions that are not among these folders any more, in the order of the folders.
    pub(super) fn without(&self, folders: &[PathBuf]) -> Vec<String> {
        let there: HashSet<String> = folders.iter().map(|path| file_name(path)).collect();
        let is_gone = |name: &&String| !there.contains(*name);
        let mut gone: Vec<String> = self.rows.keys().filter(is_gone).cloned().collect();
        gone.sort_unstable_by(|a, b| b.cmp(a));
        gone
    }
}

/// Returns what the cache remembers of the library in `folder`.
pub(super) fn read(cache: &Path, folder: &Path) -> Catalogue {
    let mut found = Catalogue::default();
    let bytes = super::disk::read(cache).unwrap_or_default();
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return found;
    };
    let mut lines = text.lines();
    if lines.next() != Some(&*header(folder)) {
        return found;
    }
    found.rows.reserve(lines.clone().count());
    found.rows.extend(lines.filter_map(row_of));
    found
}

/// Replaces the cache where it would change; where nothing is left to remember, it goes. One that cannot be written is left alone:
/// the next look reads the records again.
pub(super) fn replace(cache: &Path, folder: &Path, before: &Catalogue, mut looked: Looked) {
    looked.read.retain(|name, _| is_one_field(name));
    if looked.read.is_empty() && looked.same.len() == before.rows.len() {
        return;
    }
    let same = looked.same.iter().filter_map(|name| before.rows.get_key_value(name));
    let mut rows: Vec<(&String, &Remembered)> = same.chain(&looked.read).collect();
    if rows.is_empty() {
        let _ = Disk::default().remove(cache);
        return;
    }
    rows.sort_unstable_by(|(a, _), (b, _)| b.cmp(a));
    let mut text = format!("{}\n", header(folder));
    rows.into_iter().for_each(|(name, row)| text.push_str(&line(name, row)));
    let disk = Disk::default();
    let made = cache.parent().map(|folder| disk.folder(folder));
    if matches!(made, Some(Ok(()))) {
        // Made again at any time: nobody waits until the disk has it.
        let _ = disk.replace_all(&[(cache.to_owned(), text.as_bytes())]);
    }
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
    let Stamp { bytes, modified } = row.stamp;
    format!(
        "{name}\t{bytes}\t{modified}\t{case}\t{school}\t{date}\t{level}\t{network}\t{deck}\t{agreed}\t{place}\t\
         {participants}\t{partners}\t{statements}\t{checks}\n"
    )
}

fn row_of(line: &str) -> Option<(String, Remembered)> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let name = next()?.to_owned();
    let stamp = Stamp {
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
