//! The tombstones of a library, `withdrawn.yaml`: which ids were withdrawn of which case, so that a folder that is restored, copied in or
//! brought together does not bring them back.
//!
//! Holds ids and days, no word and no name: an id that was made from a name which is masked stands there as a fingerprint. Every file of the library whose name begins so counts: a sync client may have put a second
//! one beside the first.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::shown;
use super::listing::Listing;
use super::{Error, Paths, now, private};
use crate::deck::is_default;
use crate::format;
use crate::session::{Erasure, Mask, Moment, Session, id_tells};
use crate::text::Id;
use crate::transcript::fingerprint;

/// What stands at the head of the file.
const COMMENT: &str = "What was withdrawn, by id: it stays out of every copy that is brought back. No words, no names.";

/// The name of the file.
pub(super) const FILE: &str = "withdrawn.yaml";

/// What was withdrawn of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tombstone {
    /// The id of the case.
    pub case: Id,
    /// When.
    pub at: Moment,
    /// The participant who withdrew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Id>,
    /// What they said, and what rested on nothing else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Id>,
    /// Whether the whole case is gone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub all: bool,
}

impl Tombstone {
    /// Returns the erasure that must hold for every copy of the case; none where the whole case is gone.
    fn erasure(&self, session: &Session) -> Option<Erasure> {
        self.who.as_ref().map(|who| Erasure::Withdrawal {
            who: who.clone(),
            gone: self.gone.iter().map(|id| self.meant(id, session)).collect(),
        })
    }

    /// Returns whether a session holds what was withdrawn.
    fn is_back(&self, session: &Session) -> bool {
        let is_there = |id: &Id| session.find(id).is_some();
        self.who.as_ref().is_some_and(is_there) || self.gone.iter().any(|id| is_there(&self.meant(id, session)))
    }

    /// Returns the partner of a session whose id has this fingerprint; the id itself where it is none.
    fn meant(&self, id: &Id, session: &Session) -> Id {
        if !id.starts_with(VEIL) {
            return id.clone();
        }
        let mut ids = session.partners.iter().map(|partner| &partner.id);
        ids.find(|own| veiled(&self.case, own) == *id).unwrap_or(id).clone()
    }

    /// Replaces every id that tells a masked name.
    fn veil(&mut self, masks: &[Mask]) {
        let names: Vec<&Mask> = masks.iter().filter(|mask| mask.to.is_some()).collect();
        let is_open = |id: &&mut Id| id.numbered().is_none() && !id.starts_with(VEIL);
        for id in self.gone.iter_mut().filter(is_open) {
            if names.iter().any(|mask| id_tells(id, &mask.from)) {
                *id = veiled(&self.case, id);
            }
        }
    }
}

/// What the fingerprint of an id begins with.
const VEIL: &str = "sha256-";

/// Returns the fingerprint of an id of a case: the same for the same id, so that a copy which brings it back is known.
fn veiled(case: &Id, id: &Id) -> Id {
    let print = fingerprint(format!("{case}/{id}").as_bytes());
    Id::new(&format!("{VEIL}{}", print.get(..24).unwrap_or(&print)))
}

/// Returns the ids that were withdrawn of a case, as its tombstones hold them.
pub(super) fn ids(paths: &Paths, case: &str) -> Result<Vec<Id>, Error> {
    let own = tombstones(paths)?.into_iter().filter(|stone| *stone.case == *case);
    Ok(own.flat_map(|stone| stone.gone).collect())
}

/// Takes the names that are masked in a case out of its tombstones, whatever file they stand in.
fn veil(paths: &Paths, case: &Id) -> Result<(), Error> {
    let masks = private::masks(paths, case)?;
    for path in files(paths)? {
        let Some(bytes) = paths.disk.read_if_there(&path)? else {
            continue;
        };
        let mut all: Vec<Tombstone> = format::list::read(&bytes, &shown(&path))?;
        let before = all.clone();
        let own = all.iter_mut().filter(|stone| stone.case == *case);
        own.for_each(|stone| stone.veil(&masks));
        if all != before {
            paths
                .disk
                .replace(&path, format::list::write(COMMENT, &all).as_bytes())?;
        }
    }
    Ok(())
}

/// Returns every tombstone of the library, and of the own one where this is a shared one.
///
/// # Errors
/// Where a file of them cannot be read.
pub fn tombstones(paths: &Paths) -> Result<Vec<Tombstone>, Error> {
    read_all(paths, files(paths)?)
}

/// Returns every tombstone that holds for the case in a folder: a case that is opened by its path may lie in another library.
fn tombstones_of(paths: &Paths, folder: &Path) -> Result<Vec<Tombstone>, Error> {
    let mut all = files(paths)?;
    let around = folder.parent().filter(|around| *around != paths.library);
    if let Some(around) = around {
        all.extend(files_in(paths, around)?);
    }
    read_all(paths, all)
}

fn read_all(paths: &Paths, files: Vec<PathBuf>) -> Result<Vec<Tombstone>, Error> {
    let mut all = Vec::new();
    for path in files {
        if let Some(bytes) = paths.disk.read_if_there(&path)? {
            all.extend(format::list::read::<Tombstone>(&bytes, &shown(&path))?);
        }
    }
    Ok(all)
}

fn files(paths: &Paths) -> Result<Vec<PathBuf>, Error> {
    let mut found = files_in(paths, &paths.library)?;
    if let Some(own) = &paths.own {
        found.extend(files_in(paths, own)?);
    }
    Ok(found)
}

fn files_in(paths: &Paths, library: &Path) -> Result<Vec<PathBuf>, Error> {
    let is_one = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        name.starts_with("withdrawn") && name.ends_with(".yaml")
    };
    Ok(paths.disk.list(library)?.into_iter().filter(is_one).collect())
}

/// The cases of which something was withdrawn, as a look through a library asks for them.
#[derive(Clone, Debug, Default)]
pub struct Withdrawn {
    whole: HashSet<Id>,
    any: HashSet<Id>,
}

impl Withdrawn {
    /// Reads the tombstones.
    ///
    /// # Errors
    /// Where a file of them cannot be read.
    pub fn of(paths: &Paths) -> Result<Self, Error> {
        let mut found = Self::default();
        tombstones(paths)?.into_iter().for_each(|stone| found.add(stone));
        Ok(found)
    }

    /// Reads the tombstones of a library, and those that a file of another one holds, if it has one.
    ///
    /// # Errors
    /// Where a file of tombstones cannot be read.
    pub fn with(paths: &Paths, other: Option<&[u8]>) -> Result<Self, Error> {
        let mut found = Self::of(paths)?;
        if let Some(bytes) = other {
            let all: Vec<Tombstone> = format::list::read(bytes, FILE)?;
            all.into_iter().for_each(|stone| found.add(stone));
        }
        Ok(found)
    }

    fn add(&mut self, stone: Tombstone) {
        if stone.all {
            self.whole.insert(stone.case.clone());
        }
        self.any.insert(stone.case);
    }

    /// Returns whether anything was withdrawn of a case.
    pub fn touches(&self, case: &str) -> bool {
        self.any.contains(case)
    }

    /// Returns the cases that were forgotten whole.
    pub fn whole(&self) -> &HashSet<Id> {
        &self.whole
    }

    /// Returns a row of the list as it may be shown: of a case that was forgotten whole only that it is.
    pub fn mark(&self, mut listing: Listing) -> Listing {
        if listing
            .summary
            .as_ref()
            .is_ok_and(|summary| self.whole.contains(&summary.case))
        {
            listing.summary = Err(Error::Withdrawn(listing.path.clone()));
        }
        listing
    }
}

/// Notes durably that something was withdrawn; an earlier note of the same person is taken into it.
///
/// # Errors
/// Where the file cannot be read or written.
pub(super) fn note(paths: &Paths, case: &Id, erasure: &Erasure) -> Result<(), Error> {
    let (who, gone) = match erasure {
        Erasure::Withdrawal { who, gone } => (Some(who.clone()), gone.clone()),
        // What else was taken over is asked of the map it came from.
        Erasure::Inherited(lost) => (None, lost.gone.clone()),
        Erasure::Masking { .. } => return veil(paths, case),
    };
    let new = Tombstone {
        case: case.clone(),
        at: now(),
        who,
        gone,
        all: false,
    };
    add(paths, new)
}

/// Notes durably that a whole case is gone.
///
/// # Errors
/// Where the file cannot be read or written.
pub(super) fn note_all(paths: &Paths, case: &Id) -> Result<(), Error> {
    let new = Tombstone {
        case: case.clone(),
        at: now(),
        who: None,
        gone: Vec::new(),
        all: true,
    };
    add(paths, new)
}

/// Adds tombstones that another library holds and this one lacks.
///
/// # Errors
/// Where the file cannot be read or written.
pub fn take_tombstones(paths: &Paths, others: Vec<Tombstone>) -> Result<(), Error> {
    others.into_iter().try_for_each(|other| add(paths, other))
}

fn add(paths: &Paths, mut new: Tombstone) -> Result<(), Error> {
    let path = paths.library.join(FILE);
    let mut all: Vec<Tombstone> = match paths.disk.read_if_there(&path)? {
        Some(bytes) => format::list::read(&bytes, &shown(&path))?,
        None => Vec::new(),
    };
    new.veil(&private::masks(paths, &new.case)?);
    let same = |old: &Tombstone| (&old.case, &old.who, old.all) == (&new.case, &new.who, new.all);
    if let Some(at) = all.iter().position(same) {
        let old = all.remove(at);
        let is_covered = new.gone.iter().all(|id| old.gone.contains(id));
        if is_covered {
            return Ok(());
        }
        let lacks: Vec<Id> = old.gone.into_iter().filter(|id| !new.gone.contains(id)).collect();
        new.gone.extend(lacks);
    }
    new.gone.sort();
    new.gone.dedup();
    all.push(new);
    paths.disk.folder(&paths.library)?;
    let text = format::list::write(COMMENT, &all);
    paths.disk.replace(&path, text.as_bytes())
}

/// Returns what was withdrawn of a case and stands in its session all the same, or in its sound: `is_heard` says of whom a voice is there.
///
/// # Errors
/// [`Error::Withdrawn`] where the whole case is gone, and where the tombstones cannot be read.
pub(super) fn back(
    paths: &Paths,
    folder: &Path,
    case: &str,
    session: &Session,
    is_heard: impl Fn(&Id) -> bool,
) -> Result<Vec<Erasure>, Error> {
    let mut found = Vec::new();
    for stone in tombstones_of(paths, folder)?
        .iter()
        .filter(|stone| *stone.case == *case)
    {
        if stone.all {
            return Err(Error::Withdrawn(folder.to_owned()));
        }
        let is_back = stone.is_back(session) || stone.who.as_ref().is_some_and(&is_heard);
        found.extend(is_back.then(|| stone.erasure(session)).flatten());
    }
    Ok(found)
}
