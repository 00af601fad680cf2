//! Bringing two copies of one case together where both went on: the events of this one are put behind those of the other.
//!
//! The other copy is only read. This one is replaced in one step, by a folder that holds everything of both.

use std::path::{Path, PathBuf};

use super::abandoned::filling;
use super::carried::own_files;
use super::carry::{copy, place, relation};
use super::disk::TRANSCRIPT_LIMIT;
use super::files::FolderMember;
use super::layout::STATE;
use super::owed::Owed;
use super::rescue::take_over;
use super::temporary::temporary;
use super::{Apart, Case, Error, Library, Mode, Paths, Relation};
use crate::session::{Entry, Event, Session, additions, join};
use crate::text::Id;

/// What was taken over from other copies of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenOver {
    /// How many things this case did not have.
    pub things: usize,
    /// What both copies changed: it stands as this copy has it, and the transcript of events has both.
    pub both: Vec<Id>,
    /// How many events of this copy do not fit the other one, such as a word on a partner that was removed there. They stay in a file
    /// beside the record, the transcript of events as it was here.
    pub unfit: usize,
}

/// Takes over into a case what another copy of it holds and it lacks; without `from`, from every copy that kring knows of. A copy that
/// went on from the same point is brought together with it whole: this case then continues that copy.
///
/// # Errors
/// Where the case cannot be opened to write, or the copy cannot be read or is another session's.
pub fn take(paths: &Paths, session: &Path, from: Option<&Path>) -> Result<TakenOver, Error> {
    let whole = from.filter(|from| paths.disk.exists(&from.join(STATE)));
    if let Some(from) = whole {
        let (case, opened) = Library::new(paths).open(session, Mode::Write)?;
        let theirs = Library::new(paths).open_closed(from, Mode::Read)?.1.session;
        if opened.session.id == theirs.id {
            match relation(&paths.disk, case.folder(), from)? {
                Relation::Same | Relation::Ahead(_) => return Ok(TakenOver::default()),
                Relation::Behind(_) if holds_all(&theirs, &opened.session, &[], &[]) => {
                    return brought_together(paths, case, &opened.session, from, &[], &[]);
                }
                Relation::Apart(Apart { shared, first, second })
                    if begin_alike(shared, &first, &second) && holds_all(&theirs, &opened.session, &first, &second) =>
                {
                    return brought_together(paths, case, &opened.session, from, &first, &second);
                }
                // A copy without a history of its own, and one from which something was left out, such as a case that was packed to
                // give away: what is new in it is found by looking at the things themselves.
                Relation::Behind(_) | Relation::Apart(_) => {}
            }
        }
    }
    let things = take_over(paths, session, from)?;
    Ok(TakenOver {
        things,
        ..TakenOver::default()
    })
}

/// Returns whether a copy holds everything that this one does, but for what only this one added and what was removed in the other.
fn holds_all(theirs: &Session, own: &Session, first: &[Entry], second: &[Entry]) -> bool {
    let added = |id: &Id| {
        let mut mine = first.iter().map(|entry| &entry.event);
        mine.any(|event| matches!(event, Event::Added { item, .. } if item.id() == id))
    };
    let removed = |id: &Id| {
        let mut all = second.iter().map(|entry| &entry.event);
        all.any(|event| matches!(event, Event::Removed { id: gone } | Event::Renamed { id: gone, .. } if gone == id))
    };
    let own = own.entities();
    let mut ids = own.iter().map(crate::session::Entity::id);
    ids.all(|id| theirs.find(id).is_some() || added(id) || removed(id))
}

/// Returns whether two histories go on from the same event. Where one begins later, something was left out of it before.
fn begin_alike(shared: usize, first: &[Entry], second: &[Entry]) -> bool {
    match (first.first(), second.first()) {
        (Some(first), Some(second)) => first.n == second.n,
        _ => shared > 0,
    }
}

/// Replaces this copy by the other one with the events `first`, which only this one has, behind `second`, which only that one has.
fn brought_together(
    paths: &Paths,
    case: Case,
    before: &Session,
    from: &Path,
    first: &[Entry],
    second: &[Entry],
) -> Result<TakenOver, Error> {
    let (disk, folder, name) = (&paths.disk, case.folder().to_owned(), case.name());
    let around = folder.parent().unwrap_or(Path::new("")).to_owned();
    let half = temporary(&around.join(&name));
    // What one of the two has forgotten, the other does not bring back.
    let (ours, theirs) = (Owed::of(disk, &folder, from)?, Owed::of(disk, from, &folder)?);
    ours.settle(disk, &folder)?;
    let made = copy(disk, from, &half)
        .and_then(|()| theirs.remove(&half))
        .and_then(|_| add_own(paths, &folder, &half))
        .and_then(|()| theirs.note(disk, &half))
        .and_then(|()| put_behind(paths, &folder, &half, first, second));
    let (after, mut taken) = match made {
        Ok(made) => made,
        Err(error) => {
            // A folder of ours that nobody has seen; where it cannot be removed, the first error says why.
            let _ = std::fs::remove_dir_all(&half);
            return Err(error);
        }
    };
    drop(case);
    place(disk, &half, &around, &name, Some(&folder))?;
    // What was withdrawn or masked here is taken out of what came.
    let (case, _) = Library::new(paths).open_closed(&folder, Mode::Write)?;
    super::texts::forget(paths, &case.name(), &case.key())?;
    taken.things = match second.is_empty() {
        true => additions(before, &after).len(),
        false => second
            .iter()
            .filter(|entry| matches!(entry.event, Event::Added { .. }))
            .count(),
    };
    Ok(taken)
}

/// Copies what only this copy has beside its record: attachments, transcripts of the sound, what is half-typed.
fn add_own(paths: &Paths, folder: &Path, half: &Path) -> Result<(), Error> {
    let disk = &paths.disk;
    let _filling = filling(disk, half)?;
    for path in own_files(folder)? {
        let target: PathBuf = half.join(&path);
        if !disk.exists(&target) {
            disk.folder(target.parent().unwrap_or(half))?;
            disk.replace(&target, &disk.read_up_to(u64::MAX - 1, &folder.join(&path))?)?;
        }
    }
    Ok(())
}

/// Writes the events of this copy behind those of the other, in a folder that holds a copy of the other.
fn put_behind(
    paths: &Paths,
    folder: &Path,
    half: &Path,
    first: &[Entry],
    second: &[Entry],
) -> Result<(Session, TakenOver), Error> {
    let (mut case, opened) = Case::open(half, Mode::Write)?;
    let joined = join(&opened.session, second, first);
    let events: Vec<Event> = joined.entries.iter().map(|entry| entry.event.clone()).collect();
    let (mut session, unfit) = super::replay::joined(opened.session, &events);
    let fits = |entry: &&Entry| !unfit.contains(&entry.event);
    let mut entries: Vec<Entry> = joined.entries.iter().filter(fits).cloned().collect();
    for (n, entry) in (session.events + 1..).zip(&mut entries) {
        entry.n = n;
    }
    case.append(&entries)?;
    session.events = entries.last().map_or(session.events, |entry| entry.n);
    case.save(&session)?;
    if !unfit.is_empty() {
        let beside = |member: FolderMember, folder: &Path| member.beside(&folder.join(STATE));
        let before = paths
            .disk
            .read_up_to(TRANSCRIPT_LIMIT, &beside(FolderMember::Transcript, folder))?;
        paths
            .disk
            .replace(&beside(FolderMember::OtherTranscript, half), &before)?;
    }
    let taken = TakenOver {
        things: 0,
        both: joined.both,
        unfit: unfit.len(),
    };
    Ok((session, taken))
}
