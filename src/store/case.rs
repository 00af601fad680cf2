//! A case: the folder of one session, opened by one writer at a time.
//!
//! `session.yaml` is the state and is replaced whole; `transcript.yaml` only grows, and a state that lags behind it is made good
//! from it; `draft.yaml` holds what is being typed. What somebody else changed meanwhile is taken in, never overwritten unseen.

mod append;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::{self, Disk, length};
use super::error::{Error, shown};
use super::exports::Exports;
use super::files::FolderMember;
use super::lock::HeldLock;
use super::reserve::Reserve;
use super::{Paths, now};
use crate::format;
use crate::format::draft::Draft;
use crate::format::session::Seal;
use crate::format::transcript::{self, Base};
use crate::session::{Entry, Erasure, Event, Last, Session, difference};
use crate::text::{Id, Line};

/// What a case is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reading and writing; one at a time.
    Write,
    /// Reading along.
    Read,
}

/// An open session folder.
#[derive(Debug)]
pub struct Case {
    pub(super) disk: Disk,
    /// Where lists are kept outside the session; `None` for a file that was opened on its own.
    pub(super) home: Option<Paths>,
    pub(super) state: PathBuf,
    pub(super) mode: Mode,
    /// Room in which an erasure is noted on a full disk.
    pub(super) reserve: Option<Reserve>,
    pub(super) lock: Option<HeldLock>,
    /// The id of the case; empty only while a record of an older version is read along.
    pub(super) id: Id,
    /// The state as this case last read or wrote it.
    pub(super) seen: Option<SeenState>,
    /// How many bytes of the transcript count.
    pub(super) good: u64,
    /// Whether an append failed, so that something beyond `good` may stand there.
    pub(super) dirty: bool,
    /// The participants whose voice may not be kept, as of the last time the transcripts of the sound were looked at.
    pub(super) silent: Vec<Id>,
    /// What has to go from it and stays on the disk while it is only read along.
    pub(super) unseen: Vec<Erasure>,
    /// Whether the transcript holds a base, so that it makes the record by itself.
    pub(super) has_base: bool,
    /// The entries that the transcript holds, as far as it was read: number and fingerprint.
    pub(super) tail: Vec<(u32, u64)>,
    /// What somebody changed by hand meanwhile and the one at the keyboard has not taken over yet.
    pub(super) taken: Vec<Event>,
}

/// A state as it was last seen on the disk.
#[derive(Clone, Debug)]
pub(super) struct SeenState {
    modified: Option<SystemTime>,
    bytes: u64,
    fingerprint: u64,
    /// What it says.
    session: Session,
}

impl Case {
    /// Holds a case whose state was just written, `bytes`, and of which there is nothing else yet.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub(super) fn holding(paths: &Paths, state: PathBuf, bytes: &[u8], session: &Session) -> Result<Self, Error> {
        let mut case = Self::at(paths.disk.clone(), state, Mode::Write);
        case.home = Some(paths.clone());
        case.lock = Some(HeldLock::take(&case.disk, &case.state)?);
        case.id = session.id.clone();
        case.see(bytes, session.clone());
        Ok(case)
    }

    /// Takes room on the disk in which an erasure can be noted whatever comes.
    pub(super) fn take_room(&mut self) {
        if let (Some(home), Mode::Write, false) = (&self.home, self.mode, self.id.is_empty()) {
            let path = super::private::reserve_file(home, &self.id);
            self.reserve = Reserve::take(home, path);
        }
    }

    /// Notes an erasure that was asked for and whose turn has not come: before it stand what the disk refuses.
    ///
    /// # Errors
    /// Where the disk refuses this as well.
    pub fn note_erasure(&self, erasure: &Erasure) -> Result<(), Error> {
        match &self.home {
            Some(home) if self.mode == Mode::Write => super::private::note_erasure(home, &self.id, erasure),
            _ => Ok(()),
        }
    }

    pub(super) fn at(disk: Disk, state: PathBuf, mode: Mode) -> Self {
        Self {
            disk,
            home: None,
            state,
            mode,
            reserve: None,
            lock: None,
            id: Id::default(),
            seen: None,
            good: 0,
            dirty: false,
            silent: Vec::new(),
            unseen: Vec::new(),
            has_base: false,
            tail: Vec::new(),
            taken: Vec::new(),
        }
    }

    /// Returns the folder of the session.
    pub fn folder(&self) -> &Path {
        self.state.parent().unwrap_or(Path::new(""))
    }

    /// Returns the name of the session: that of its folder, or of its file where that is not called `session.yaml`.
    pub fn name(&self) -> String {
        super::layout::name_of(&self.state)
    }

    /// Returns what lists outside the session go by: the id of the case; the name of one that has none yet.
    pub fn key(&self) -> String {
        if self.id.is_empty() {
            self.name()
        } else {
            self.id.to_string()
        }
    }

    /// Returns the file with the state.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// Returns what the case was opened for.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Returns the folder for exports; it need not exist yet.
    pub fn exports(&self) -> PathBuf {
        FolderMember::Exports.beside(&self.state)
    }

    /// Writes an export of this name into the session's folder of exports, in one step; where it is. What kring wrote there
    /// earlier is replaced; anything else only with `force`. Also a session that was opened to read can be exported.
    ///
    /// # Errors
    /// [`Error::Taken`] where another file is there, or whatever the disk refuses.
    pub fn export(&self, name: &str, bytes: &[u8], force: bool) -> Result<PathBuf, Error> {
        self.kept_exports().write(name, bytes, force)
    }

    /// Returns the folder for exports with what kring knows of it.
    pub(super) fn kept_exports(&self) -> Exports {
        Exports {
            folder: self.exports(),
            disk: self.disk.clone(),
        }
    }

    /// Replaces the state. When it returns without an error it is on the disk. What somebody else changed in the file meanwhile is
    /// kept: it is part of what is written, and returned.
    ///
    /// # Errors
    /// Where the disk refuses; the old state is then as it was.
    pub fn save(&mut self, session: &Session) -> Result<Vec<Event>, Error> {
        self.writable()?;
        let mut session = session.clone();
        let news = self.take_in(&mut session)?;
        self.silence(&session)?;
        self.write_state(&session)?;
        Ok(news)
    }

    /// Joins to a session what somebody else changed in its file since this case last saw it; what is new of that.
    pub(super) fn take_in(&mut self, session: &mut Session) -> Result<Vec<Event>, Error> {
        let mut news = Vec::new();
        if let Some((bytes, seen)) = self.edited()? {
            match format::session::read(&bytes, &shown(&self.state)) {
                Ok(theirs) if format::session::seal(&bytes) != Seal::Missing => {
                    self.disk.replace(&FolderMember::ByHand.beside(&self.state), &bytes)?;
                    news = difference(&seen, &theirs);
                }
                // Cut off or unreadable: what is noted here is the whole, and makes it good.
                _ => self.disk.replace(&FolderMember::Damaged.beside(&self.state), &bytes)?,
            }
        }
        self.taken.extend(news.iter().cloned());
        let (joined, dropped) = super::replay::joined(session.clone(), &self.taken);
        *session = joined;
        news.retain(|event| !dropped.contains(event));
        Ok(news)
    }

    /// Returns the bytes of the state and what it said before, where it is another than this case last read or wrote.
    fn edited(&self) -> Result<Option<(Vec<u8>, Session)>, Error> {
        let (Some(seen), Some(about)) = (&self.seen, self.disk.about(&self.state)?) else {
            return Ok(None);
        };
        if about.modified.is_some() && (seen.modified, seen.bytes) == (about.modified, about.bytes) {
            return Ok(None);
        }
        let bytes = self.disk.read(&self.state)?;
        let changed = format::fingerprint(&bytes) != seen.fingerprint;
        Ok(changed.then(|| (bytes, seen.session.clone())))
    }

    /// Returns whether the state is still as this case read it, and nothing was asked to be erased from it since.
    pub fn is_current(&self) -> bool {
        let pending = |home| super::unfinished(home, &self.key()).is_ok_and(|all| !all.is_empty());
        matches!(self.edited(), Ok(None)) && !self.home.as_ref().is_some_and(pending)
    }

    /// Replaces the state, whatever stands there.
    pub(super) fn write_state(&mut self, session: &Session) -> Result<(), Error> {
        if !self.has_base {
            // Without it the state is as whole as ever: a transcript that cannot grow holds nothing up.
            let _ = self.found(session);
        }
        let mut whole = session.clone();
        if whole.id.is_empty() {
            whole.id = self.id.clone();
        }
        whole.last = self.last(session.events);
        let text = format::session::write(&whole);
        self.disk.replace(&self.state, text.as_bytes())?;
        self.see(text.as_bytes(), session.clone());
        Ok(())
    }

    /// Writes a base into the transcript: from here on it makes the record by itself.
    pub(super) fn found(&mut self, session: &Session) -> Result<(), Error> {
        let mut state = session.clone();
        if state.id.is_empty() {
            state.id = self.id.clone();
        }
        let base = Base {
            nr: session.events,
            at: now(),
            state,
        };
        self.extend(&transcript::write_base(&base))?;
        self.has_base = true;
        Ok(())
    }

    /// Returns the last entry of the transcript among the first `n` events.
    fn last(&self, n: u32) -> Option<Last> {
        let (nr, print) = self.tail.iter().rev().find(|(nr, _)| *nr <= n)?;
        Some(Last {
            nr: *nr,
            print: Line::new(&format!("{print:016x}")),
        })
    }

    /// Remembers the state as it is on the disk.
    pub(super) fn see(&mut self, bytes: &[u8], mut session: Session) {
        session.last = None;
        self.seen = Some(SeenState {
            modified: self
                .disk
                .about(&self.state)
                .ok()
                .flatten()
                .and_then(|about| about.modified),
            bytes: length(bytes.len()),
            fingerprint: format::fingerprint(bytes),
            session,
        });
    }

    /// Returns the state as it is on the disk, as far as this case knows.
    pub(super) fn seen(&self) -> Option<&Session> {
        self.seen.as_ref().map(|seen| &seen.session)
    }

    /// Keeps what is being typed, or forgets it.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn draft(&mut self, draft: Option<&Draft>) -> Result<(), Error> {
        self.writable()?;
        let path = FolderMember::Draft.beside(&self.state);
        match draft {
            Some(draft) => self.disk.replace(&path, format::draft::write(draft).as_bytes()),
            None => self.disk.remove(&path),
        }
    }

    /// Returns every entry of the transcript that can be read.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn entries(&self) -> Result<Vec<Entry>, Error> {
        Ok(self.transcript(0)?.entries)
    }

    /// Ends what nobody at the keyboard can end any more: what was changed by hand enters the transcript.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub(super) fn finish(&mut self) -> Result<(), Error> {
        let Some(mut session) = self.seen.as_ref().map(|seen| seen.session.clone()) else {
            return Ok(());
        };
        if self.taken.is_empty() {
            return Ok(());
        }
        let entries = super::replay::by_hand(&session, &self.taken, now());
        self.append(&entries)?;
        session.events += u32::try_from(entries.len()).unwrap_or(0);
        self.write_state(&session)
    }

    pub(super) fn writable(&mut self) -> Result<(), Error> {
        match (&mut self.lock, self.mode) {
            (_, Mode::Read) => Err(Error::ReadOnly(self.state.clone())),
            (Some(lock), Mode::Write) => lock.hold(),
            (None, Mode::Write) => {
                self.lock = Some(HeldLock::take(&self.disk, &self.state)?);
                Ok(())
            }
        }
    }

    /// Returns the transcript from number `n` on.
    pub(super) fn transcript(&self, n: u32) -> Result<transcript::Transcript, Error> {
        let path = FolderMember::Transcript.beside(&self.state);
        let bytes = disk::if_there(self.disk.read_up_to(disk::TRANSCRIPT_LIMIT, &path))?;
        Ok(bytes.map_or_else(Default::default, |bytes| {
            transcript::read_from(&bytes, &shown(&path), n)
        }))
    }
}
