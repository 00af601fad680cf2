//! The second sessions that started from the map of a case: what is withdrawn or masked there goes from them too, and from those that
//! started from theirs.
//!
//! What each must lose is noted by its id before the first is cleaned; whatever stops kring in between, the next opening of either ends
//! it. One that cannot be opened is named until it is done. Never says who said what: what is kept of it goes with the note.

use std::path::PathBuf;

use super::case::{Case, Mode};
use super::error::Error;
use super::layout::STATE;
use super::scan::{DirectReader, DiskReader};
use super::{Library, Paths, private, sent, temporary, withdrawn};
use crate::format;
use crate::format::transcript::Transcript;
use crate::session::{Continues, Entry, Erasure, Lost, PassedMark, Session, handed_on};
use crate::text::Id;

/// A second session.
struct SecondSession {
    case: Id,
    state: PathBuf,
    version: Option<Id>,
}

impl Case {
    /// Notes, for each second session, what it must lose of what it took over: before anything is lost here.
    pub(super) fn warn_seconds(&self, erasure: &Erasure, read: &Transcript) -> Result<(), Error> {
        let Some(home) = &self.home else { return Ok(()) };
        let Some(now) = read.rebuilt(u32::MAX).or_else(|| self.seen().cloned()) else {
            return Ok(());
        };
        let known = now.known_versions(&read.entries);
        for second in seconds(home, &self.id)? {
            let version = known
                .iter()
                .find(|version| Some(&version.id) == second.version.as_ref());
            let before = version.and_then(|version| read.rebuilt(version.nr));
            let before = before.as_ref().unwrap_or(&now);
            if let Some(lost) = erasure.in_second(before, &self.id, Id::new(&temporary::token())) {
                sent::mark_second(home, &self.id, &second.case, true)?;
                private::note_erasure(home, &second.case, &lost)?;
            }
        }
        Ok(())
    }

    /// Has the second sessions lose what was noted of them; the files that may still tell it: records that could not be opened, and
    /// what was written of those that could.
    pub(super) fn end_seconds(&self) -> Result<Vec<PathBuf>, Error> {
        let Some(home) = &self.home else { return Ok(Vec::new()) };
        let mut left = Vec::new();
        for second in seconds(home, &self.id)? {
            if private::unfinished(home, &second.case)?.is_empty() {
                sent::mark_second(home, &self.id, &second.case, false)?;
                continue;
            }
            // Opening it ends what was noted.
            let opened = Library::new(home).open_closed(&second.state, Mode::Write);
            match opened {
                Ok((case, _)) if case.id == second.case => left.extend(super::outdated_exports(home, &second.case)?),
                _ => left.push(second.state),
            }
        }
        Ok(left)
    }

    /// Notes with the session that this one started from that this one has lost what it had to.
    pub(super) fn tell_earlier(&self, session: &Session) -> Result<(), Error> {
        match (&self.home, &session.continues) {
            (Some(home), Some(earlier)) => sent::mark_second(home, &earlier.id, &self.id, false),
            _ => Ok(()),
        }
    }

    /// Returns whether a second session is known to hold what had to be forgotten.
    pub(super) fn has_waiting_seconds(&self) -> bool {
        let Some(home) = &self.home else { return false };
        let waits = |case: &Id| private::unfinished(home, case).is_ok_and(|all| !all.is_empty());
        sent::seconds(home, &self.id).is_ok_and(|all| all.iter().any(|(_, second)| waits(&second.case)))
    }

    /// Returns what this session took over and the earlier one has lost since: in a copy that was brought back after that.
    pub(super) fn inherited_back(&self, home: &Paths, session: &Session) -> Result<Vec<Erasure>, Error> {
        let Some(earlier) = &session.continues else {
            return Ok(Vec::new());
        };
        let stones = withdrawn::tombstones(home)?;
        let stones: Vec<_> = stones
            .iter()
            .filter(|stone| stone.case == earlier.id && !stone.all)
            .collect();
        if stones.is_empty() {
            return Ok(Vec::new());
        }
        let read = self.transcript(0)?;
        let Some(base) = read.bases.iter().find(|base| base.nr == 0) else {
            return Ok(Vec::new());
        };
        let there = |id: &&Id| base.state.partner(id).is_some() || base.state.ties.iter().any(|tie| tie.id == **id);
        let gone = stones
            .iter()
            .flat_map(|stone| &stone.gone)
            .filter(there)
            .cloned()
            .collect();
        let lost = Lost {
            of: earlier.id.clone(),
            id: Id::new(&temporary::token()),
            marks: marks_back(home, earlier, &base.state),
            gone,
            settled: false,
        };
        Ok((!lost.is_empty())
            .then_some(Erasure::Inherited(lost))
            .into_iter()
            .collect())
    }
}

/// Returns the marks that a second session started with and its map of origin no longer hands on.
fn marks_back(home: &Paths, earlier: &Continues, base: &Session) -> Vec<PassedMark> {
    let Some(map) = map_of(home, earlier) else {
        return Vec::new();
    };
    let left = handed_on(&map);
    let lost = handed_on(base).into_iter().filter(|((partner, viewer), basis)| {
        let now = left.get(&(partner.clone(), viewer.clone()));
        map.partner(partner).is_some() && now != Some(basis)
    });
    let mark = |((partner, viewer), _): ((Id, crate::session::Viewer), _)| PassedMark {
        left: left.get(&(partner.clone(), viewer.clone())).copied(),
        partner,
        viewer,
        since: 0,
        until: None,
    };
    lost.map(mark).collect()
}

/// Returns the version of a map that a second session started from, as it is now; nothing where its session is not in the library.
fn map_of(home: &Paths, earlier: &Continues) -> Option<Session> {
    let version = earlier.version.as_ref()?;
    let library = Library::new(home);
    let all = library.list().ok()?;
    let is_it = |found: &&super::Listing| found.summary.as_ref().is_ok_and(|summary| summary.case == earlier.id);
    let found = all.iter().find(is_it)?;
    let (case, opened) = library.open(&found.path, Mode::Read).ok()?;
    let past = case.past().ok()?;
    let known = opened.session.known_versions(past.entries());
    let nr = known.iter().find(|one| one.id == *version)?.nr;
    past.after(nr)
}

/// Returns the second sessions of a case: those of the library that say so, and those that are remembered.
fn seconds(home: &Paths, case: &Id) -> Result<Vec<SecondSession>, Error> {
    let mut found: Vec<SecondSession> = Vec::new();
    if case.is_empty() {
        return Ok(found);
    }
    for folder in DirectReader.folders(&home.library)? {
        let state = folder.join(STATE);
        let Ok(Some(bytes)) = home.disk.read_if_there(&state) else {
            continue;
        };
        if memchr::memmem::find(&bytes, case.as_bytes()).is_none() {
            continue;
        }
        let Ok(session) = format::session::read(&bytes, "") else {
            continue;
        };
        if let Some(earlier) = session.continues.filter(|earlier| earlier.id == *case) {
            sent::know_second(home, case, &state, &session.id, earlier.version.as_ref())?;
            found.push(SecondSession {
                case: session.id,
                state,
                version: earlier.version,
            });
        }
    }
    for (state, second) in sent::seconds(home, case)? {
        if !found.iter().any(|one| one.case == second.case) && home.disk.exists(&state) {
            found.push(SecondSession {
                case: second.case,
                state,
                version: second.version,
            });
        }
    }
    Ok(found)
}

/// Compares what a second session must lose with what it did with it since.
pub(super) fn settle(erasure: &mut Erasure, read: &Transcript, now: Option<&Session>) {
    let Erasure::Inherited(lost) = erasure else { return };
    let Some(now) = now else { return };
    let base = read
        .bases
        .iter()
        .min_by_key(|base| base.nr)
        .map_or(now, |base| &base.state);
    let entries: &[Entry] = &read.entries;
    lost.settle(base, entries, now);
}
