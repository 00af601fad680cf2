//! Looking over a whole library: whether every record can be read and is as it was written, whether what was withdrawn is out of it, and
//! what lies beside it that should not.
//!
//! Changes nothing but this: what was withdrawn and came back with a restored folder is taken out again, and from second copies whose disk
//! was not there before.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::format::session::{Seal, seal};
use crate::session::Session;
use crate::store::{self, Case, Error, Library, Listing, Mode, Notice, Paths};
use crate::text::Id;
use crate::transcript::forget::stays;

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyFinding {
    /// The name of the session.
    pub name: String,
    /// What was found.
    pub what: VerifyKind,
}

/// What can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerifyKind {
    /// It cannot be read.
    Unreadable(Error),
    /// The record was changed by hand.
    ByHand,
    /// The record is damaged.
    Damaged,
    /// Something that was withdrawn was there again, and has been taken out.
    Back,
    /// A transcript of the sound holds a voice that may not be kept.
    Voice(String),
    /// Other versions of its files lie beside it.
    Copies(Vec<PathBuf>),
    /// Files written earlier tell what has had to be forgotten since.
    Outdated(Vec<PathBuf>),
    /// A second copy that may hold what had to be forgotten: its disk is not there, or somebody else changed it.
    Second(PathBuf),
    /// A shared folder in which the case still tells what has had to be forgotten.
    Shared(PathBuf),
    /// The same case lies in another folder too.
    Twice(String),
}

/// Looks over a library: how many sessions there are, and what was found.
///
/// # Errors
/// Where the folder of the library, or what was withdrawn from it, cannot be read.
pub fn verify(paths: &Paths) -> Result<(usize, Vec<VerifyFinding>), Error> {
    store::tombstones(paths)?;
    store::sweep(paths);
    let mut all = Library::new(paths).list()?;
    all.sort_by(|a, b| a.name.cmp(&b.name));
    let mut seen = SeenSessions::default();
    let mut points = Vec::new();
    for listing in &all {
        let found = look(paths, listing, &mut seen);
        points.extend(found.into_iter().map(|what| VerifyFinding {
            name: listing.name.clone(),
            what,
        }));
    }
    points.extend(elsewhere(paths, &seen)?);
    for copy in store::settle_copies(paths, None)? {
        let name = copy.folder.file_name().unwrap_or_default();
        points.push(VerifyFinding {
            name: name.to_string_lossy().into_owned(),
            what: VerifyKind::Second(copy.folder),
        });
    }
    Ok((all.len(), points))
}

/// The sessions that were looked at.
#[derive(Default)]
struct SeenSessions {
    /// Their names by the ids of their cases.
    names: HashMap<Id, String>,
    /// What the lists of what was written for others call them by.
    keys: HashSet<String>,
}

/// Returns what was written of cases that are no more in the library, and tells what has had to be forgotten: they are named by their ids.
fn elsewhere(paths: &Paths, seen: &SeenSessions) -> Result<Vec<VerifyFinding>, Error> {
    let mut points = Vec::new();
    for case in store::exported_cases(paths)? {
        if !seen.keys.contains(&case) {
            let found = outdated(paths, &case)?.into_iter();
            points.extend(found.map(|what| VerifyFinding {
                name: case.clone(),
                what,
            }));
        }
    }
    Ok(points)
}

fn look(paths: &Paths, listing: &Listing, seen: &mut SeenSessions) -> Vec<VerifyKind> {
    let library = Library::new(paths);
    let (case, opened) = match library.open(&listing.path, Mode::Read) {
        Ok(opened) => opened,
        Err(error) => return vec![VerifyKind::Unreadable(error)],
    };
    let mut found = Vec::new();
    let id = opened.session.id.clone();
    if !id.is_empty()
        && let Some(other) = seen.names.insert(id, listing.name.clone())
    {
        found.push(VerifyKind::Twice(other));
    }
    found.extend(sealed(paths, &case));
    let mut session = opened.session;
    if opened.notices.iter().any(|notice| matches!(notice, Notice::Erased(_))) {
        match library.open_closed(&listing.path, Mode::Write) {
            Ok((_, opened)) => {
                session = opened.session;
                found.push(VerifyKind::Back);
            }
            Err(error) => found.push(VerifyKind::Unreadable(error)),
        }
    }
    found.extend(voices(&case, &session));
    for notice in opened.notices {
        if let Notice::Copies(copies) = notice {
            found.push(VerifyKind::Copies(copies));
        }
    }
    seen.keys.insert(case.key());
    match outdated(paths, &case.key()) {
        Ok(outdated) => found.extend(outdated),
        Err(error) => found.push(VerifyKind::Unreadable(error)),
    }
    found
}

/// Returns what was written of a case elsewhere and tells what has had to be forgotten.
fn outdated(paths: &Paths, case: &str) -> Result<Vec<VerifyKind>, Error> {
    let shared = store::outdated_shared(paths, case)?;
    let mut files = store::outdated_exports(paths, case)?;
    files.retain(|path| !shared.contains(path));
    let files = (!files.is_empty()).then_some(VerifyKind::Outdated(files));
    Ok(files
        .into_iter()
        .chain(shared.into_iter().map(VerifyKind::Shared))
        .collect())
}

fn sealed(paths: &Paths, case: &Case) -> Option<VerifyKind> {
    let bytes = paths.disk.read(case.state()).ok()?;
    match seal(&bytes) {
        Seal::Fits => None,
        Seal::Broken => Some(VerifyKind::ByHand),
        Seal::Missing => (!is_first(&bytes)).then_some(VerifyKind::Damaged),
    }
}

/// Returns whether a record is of the first format, which had no seal.
fn is_first(bytes: &[u8]) -> bool {
    crate::format::session::is_first_format(bytes)
}

fn voices(case: &Case, session: &Session) -> Vec<VerifyKind> {
    let talks = match case.talks() {
        Ok(talks) => talks,
        Err(error) => return vec![VerifyKind::Unreadable(error)],
    };
    let holds = |talk: &crate::transcript::Talk| talk.turns.iter().any(|turn| !stays(turn, session));
    let found = talks.into_iter().filter(|(_, talk)| holds(talk));
    found.map(|(name, _)| VerifyKind::Voice(name)).collect()
}

/// Returns paths for a sentence: those in the folder of a session by their name alone.
pub fn shown(paths: &[PathBuf], folder: &Path) -> Vec<String> {
    let name = |path: &PathBuf| path.strip_prefix(folder).unwrap_or(path).display().to_string();
    paths.iter().map(name).collect()
}
