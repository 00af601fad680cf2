//! Opening a case: the state, what the transcript knows beyond it, what a hand or a fault changed in either, and what was left unfinished.
//!
//! Tells damage from an edit by the last line of the state. Nothing is thrown away: what cannot be used is kept beside, and said.

use std::path::{Path, PathBuf};

use super::case::{Case, Mode};
use super::disk::{Disk, length};
use super::error::{Doing, Error, shown};
use super::files::{BesideFiles, FolderMember, look};
use super::layout::{STATE, new_id};
use super::lock::HeldLock;
use super::notice::Notice;
use super::replay::{edited, replay};
use super::sweep::sweep_own;
use super::{Library, Paths, now, private};
use crate::format::draft::Draft;
use crate::format::session::Seal;
use crate::format::transcript::{Transcript, print};
use crate::format::{self, Diagnostic, Wrong};
use crate::session::{Entry, Moment, Session, additions};

/// What opening a case gives.
#[derive(Clone, Debug)]
pub struct OpenedCase {
    /// The session, up to date with its transcript.
    pub session: Session,
    /// What was being typed when kring ended.
    pub draft: Option<Draft>,
    /// The last moment of which there is a trace: where a clock that was running must be stopped.
    pub last_seen: Option<Moment>,
    /// What a user should know.
    pub notices: Vec<Notice>,
}

/// What a state and its transcript come to.
struct FoundState {
    session: Session,
    /// The state as its file says it: what an edit from outside is compared with.
    on_disk: Session,
    /// What was edited by hand, as entries that the transcript lacks.
    entries: Vec<Entry>,
    /// Where the file of the state is kept before it is written again.
    keep: Option<FolderMember>,
    /// Whether the transcript is that of another copy.
    other: bool,
    notices: Vec<Notice>,
}

impl From<Session> for FoundState {
    fn from(session: Session) -> Self {
        Self {
            on_disk: session.clone(),
            session,
            entries: Vec::new(),
            keep: None,
            other: false,
            notices: Vec::new(),
        }
    }
}

impl Library {
    /// Opens a case: its folder, its `session.yaml`, or any other file that holds a session. What kring was asked to erase from it and
    /// could not finish is finished first; one who reads along does not see it.
    ///
    /// # Errors
    /// [`Error::Locked`] where another kring writes it and [`Error::Closed`] where it is closed (it can still be opened to read),
    /// [`Error::Withdrawn`] where the whole case was forgotten, a [`Diagnostic`] where the state cannot be read
    /// and nothing makes it anew, [`Error::NotAsWritten`] where somebody edited it so by hand and it is opened to read, and whatever the disk refuses.
    pub fn open(&self, path: &Path, mode: Mode) -> Result<(Case, OpenedCase), Error> {
        if mode == Mode::Write {
            super::closing::refuse_closed(self.disk(), &state_of(self.disk(), path)?)?;
        }
        self.open_closed(path, mode)
    }

    /// Opens a case as [`Library::open`] does, also to write one that is closed: for what must reach it all the same.
    ///
    /// # Errors
    /// As [`Library::open`], without [`Error::Closed`].
    pub fn open_closed(&self, path: &Path, mode: Mode) -> Result<(Case, OpenedCase), Error> {
        Case::open_in(self.disk().clone(), Some(self.paths()), path, mode)
    }
}

impl Case {
    /// Opens a case on its own: without the lists outside it, so that it knows neither masks nor unfinished erasures. The program
    /// opens with [`Library::open`].
    ///
    /// # Errors
    /// As [`Library::open`].
    pub fn open(path: &Path, mode: Mode) -> Result<(Self, OpenedCase), Error> {
        Self::open_in(Disk::default(), None, path, mode)
    }

    fn open_in(disk: Disk, home: Option<&Paths>, path: &Path, mode: Mode) -> Result<(Self, OpenedCase), Error> {
        let mut case = Self::at(disk.clone(), state_of(&disk, path)?, mode);
        case.home = home.cloned();
        let mut notices = Vec::new();
        if mode == Mode::Write {
            let lock = HeldLock::take(&disk, &case.state)?;
            notices.extend((!lock.is_real()).then_some(Notice::NoLock));
            case.lock = Some(lock);
            case.sweep();
        }
        let bytes = disk.read(&case.state)?;
        let (read, found) = case.load(&bytes)?;
        let FoundState { session, .. } = &found;
        case.id = session.id.clone();
        let is_new_here = session.id.is_empty();
        case.see(&bytes, found.on_disk.clone());
        notices.extend(read.torn.then_some(Notice::Torn));
        let faults = read.faults.iter().cloned();
        notices.extend(faults.map(|fault| Notice::Unreadable(Box::new(fault))));
        notices.extend(found.notices.iter().cloned());
        let last_entry = read.entries.last().map(|entry| entry.at);
        let mut session = match mode {
            Mode::Write => case.put_right(&bytes, read, found, is_new_here)?,
            Mode::Read => found.session,
        };
        case.take_room();
        notices.extend(case.end_erasures(&mut session)?);
        notices.extend(case.beside()?);
        notices.extend(case.links());
        let draft = case.read_draft(&mut notices)?;
        session.last = None;
        let moments = last_entry.into_iter().chain(draft.as_ref().map(|draft| draft.at));
        let opened = OpenedCase {
            session,
            last_seen: moments.max(),
            draft,
            notices,
        };
        Ok((case, opened))
    }

    /// Reads state and transcript and brings them together.
    fn load(&mut self, bytes: &[u8]) -> Result<(Transcript, FoundState), Error> {
        let parsed = format::session::read(bytes, &shown(&self.state));
        let seal = format::session::seal(bytes);
        let sound = parsed.as_ref().ok().filter(|_| seal == Seal::Fits);
        let from = sound.map_or(0, |state| state.last.as_ref().map_or(state.events, |last| last.nr));
        let mut read = self.transcript(from)?;
        let found = match parsed {
            Ok(state) if self.is_of_another(&state, &read)? => FoundState {
                notices: vec![Notice::OtherTranscript(
                    FolderMember::OtherTranscript.beside(&self.state),
                )],
                other: true,
                ..state.into()
            },
            Ok(state) if seal == Seal::Broken => self.by_hand(state, &read),
            Ok(state) if seal == Seal::Missing => match read.rebuilt(u32::MAX) {
                Some(made) if !is_same(read.rebuilt(state.events).as_ref(), &state) => self.damaged(made, None),
                _ if state.is_cut_off() => return Err(Error::CutOff(self.state.clone())),
                _ => with_newer(state, &read),
            },
            Ok(state) => with_newer(state, &read),
            Err(fault) => match read.rebuilt(u32::MAX).filter(|_| fault.is_damage()) {
                // A mistake of a hand, not of a disk: who only reads is never shown other words than those of the file.
                Some(_) if self.mode == Mode::Read && seal == Seal::Broken => {
                    return Err(Error::NotAsWritten(Box::new(fault)));
                }
                Some(made) => self.damaged(made, Some(fault)),
                None if format::session::is_beginning(bytes) => return Err(Error::NotWhole(self.state.clone())),
                None => return Err(fault.into()),
            },
        };
        self.tail = read.entries.iter().map(|entry| (entry.n, print(entry))).collect();
        self.has_base = read.has_base;
        self.good = length(read.good);
        if found.other {
            (self.tail, self.has_base, self.good) = (Vec::new(), false, 0);
            read.faults.clear();
        }
        Ok((read, found))
    }

    /// Returns whether a transcript is not the one that this state was written with: a sync client brought the files of two machines
    /// together.
    fn is_of_another(&self, state: &Session, read: &Transcript) -> Result<bool, Error> {
        let Some(last) = &state.last else { return Ok(false) };
        // Stopped in the middle of an erasure, the transcript may be clean already and the state not yet: they are of one case.
        let erasing = |home| Ok::<_, Error>(!private::unfinished(home, &state.id)?.is_empty());
        if self.home.as_ref().map(erasing).transpose()?.unwrap_or(false) {
            return Ok(false);
        }
        let theirs = read.entries.iter().rev().find(|entry| entry.n == last.nr);
        if let Some(entry) = theirs {
            return Ok(*last.print != *format!("{:016x}", print(entry)));
        }
        // One that is only shorter loses nothing, as long as the state holds all of it.
        let shorter = read.newest < last.nr && read.newest > 0;
        let made = if shorter {
            self.transcript(0)?.rebuilt(u32::MAX)
        } else {
            None
        };
        Ok(made.is_some_and(|made| !additions(state, &made).is_empty()))
    }

    fn by_hand(&self, state: Session, read: &Transcript) -> FoundState {
        let copy = FolderMember::ByHand.beside(&self.state);
        let Some(edit) = edited(&state, read, now()) else {
            let mut found = with_newer(state, read);
            found.notices.push(Notice::HandEdited(0, copy));
            found.keep = Some(FolderMember::ByHand);
            return found;
        };
        FoundState {
            notices: vec![Notice::HandEdited(edit.entries.len(), copy)],
            entries: edit.entries,
            keep: Some(FolderMember::ByHand),
            ..edit.session.into()
        }
    }

    fn damaged(&self, made: Session, fault: Option<Diagnostic<Wrong>>) -> FoundState {
        let notice = Notice::Rebuilt(FolderMember::Damaged.beside(&self.state), fault.map(Box::new));
        FoundState {
            notices: vec![notice],
            keep: Some(FolderMember::Damaged),
            ..made.into()
        }
    }

    /// Writes what opening found out, so that the next one finds it in order. What is replaced is kept first.
    fn put_right(&mut self, bytes: &[u8], read: Transcript, found: FoundState, is_new: bool) -> Result<Session, Error> {
        let FoundState {
            mut session,
            entries,
            keep,
            other,
            ..
        } = found;
        let transcript = FolderMember::Transcript.beside(&self.state);
        if other {
            let mut aside = FolderMember::OtherTranscript.beside(&self.state);
            if self.disk.exists(&aside) {
                aside = aside.with_file_name(format!("transcript.other-{}.yaml", super::temporary::token()));
            }
            self.disk.rename(&transcript, &aside)?;
        } else if let Some(text) = &read.recoded {
            self.disk.replace(&transcript, text.as_bytes())?;
        }
        if let Some(keep) = keep {
            self.disk.replace(&keep.beside(&self.state), bytes)?;
        }
        // An older format is written in the present one from here on; one copy stays as it was.
        let first = FolderMember::FirstFormat.beside(&self.state);
        if format::session::is_first_format(bytes) && !self.disk.exists(&first) {
            self.disk.replace(&first, bytes)?;
        }
        if self.id.is_empty() {
            self.id = new_id();
        }
        session.id = self.id.clone();
        if !entries.is_empty() {
            self.append(&entries)?;
        }
        if keep.is_some() || other || is_new {
            self.write_state(&session)?;
        }
        if let Some(home) = self.home.as_ref().filter(|_| is_new) {
            private::migrate(home, &self.name(), &self.id)?;
        }
        self.make_private()?;
        Ok(session)
    }

    /// Takes the rights of others from every file of the session, such as those of a copy that another program made.
    fn make_private(&self) -> Result<(), Error> {
        for member in [FolderMember::State, FolderMember::Transcript, FolderMember::Draft] {
            self.disk.make_private(&member.beside(&self.state))?;
        }
        let Some(home) = &self.home else { return Ok(()) };
        for list in private::files(home, &self.key()) {
            // The lists are in a folder that is the user's alone; what a disk without rights refuses costs no session.
            let _ = self.disk.make_private(&list);
        }
        // A record that lies among other files leaves those alone.
        if self.folder().parent() == Some(home.library.as_path()) {
            let _ = self.disk.make_private(self.folder());
            self.disk.make_inside_private(self.folder());
            for member in [FolderMember::Attachments, FolderMember::Exports] {
                self.disk.make_inside_private(&member.beside(&self.state));
            }
        }
        Ok(())
    }

    /// Returns what lies beside the session and has to be known: copies, and what was written elsewhere.
    fn beside(&self) -> Result<Vec<Notice>, Error> {
        let copy = |found: BesideFiles| match found {
            BesideFiles::Copy(path) => Some(path),
            _ => None,
        };
        let copies: Vec<PathBuf> = look(&self.disk, &self.state).into_iter().filter_map(copy).collect();
        let elsewhere = match (&self.home, self.id.is_empty()) {
            (Some(home), false) => private::elsewhere(home, &self.id)?,
            _ => Vec::new(),
        };
        let copies = (!copies.is_empty()).then_some(Notice::Copies(copies));
        let elsewhere = (!elsewhere.is_empty()).then_some(Notice::Elsewhere(elsewhere));
        Ok(copies.into_iter().chain(elsewhere).collect())
    }

    /// Returns which files of the session are links, for one who writes: what they lead to may lie where others look.
    fn links(&self) -> Vec<Notice> {
        let written = [FolderMember::State, FolderMember::Transcript];
        let link = |member: FolderMember| {
            let path = member.beside(&self.state);
            let target = super::output::led_to(&path)?;
            Some(Notice::Linked(path, target))
        };
        match self.mode {
            Mode::Write => written.into_iter().filter_map(link).collect(),
            Mode::Read => Vec::new(),
        }
    }

    pub(super) fn read_draft(&self, notices: &mut Vec<Notice>) -> Result<Option<Draft>, Error> {
        let path = FolderMember::Draft.beside(&self.state);
        let Some(bytes) = self.disk.read_if_there(&path)? else {
            return Ok(None);
        };
        Ok(match format::draft::read(&bytes, &shown(&path)) {
            Ok(draft) => Some(draft),
            Err(fault) => {
                notices.push(Notice::NoDraft(Box::new(fault)));
                None
            }
        })
    }

    /// Removes what a writer that was stopped left half-written beside its files; files of other programs stay.
    pub(super) fn sweep(&self) {
        for found in look(&self.disk, &self.state) {
            if let BesideFiles::HalfWritten(path) = found {
                // A leftover does no harm; the next opening tries again.
                let _ = self.disk.remove(&path);
            }
        }
        for member in [FolderMember::Exports, FolderMember::Attachments] {
            self.disk.sweep(&member.beside(&self.state));
        }
        if let Some(home) = &self.home {
            sweep_own(home);
        }
    }
}

fn with_newer(state: Session, read: &Transcript) -> FoundState {
    let on_disk = state.clone();
    let (session, notices) = replay(state, &read.entries);
    FoundState {
        notices,
        on_disk,
        ..session.into()
    }
}

/// Returns whether a state says what the transcript made of it at that moment, whichever program wrote it down.
fn is_same(made: Option<&Session>, state: &Session) -> bool {
    made.is_some_and(|made| {
        let other = Session {
            last: None,
            kring: made.kring.clone(),
            id: made.id.clone(),
            ..state.clone()
        };
        *made == other
    })
}

/// Returns the file with the state that a path means.
pub(super) fn state_of(disk: &Disk, path: &Path) -> Result<PathBuf, Error> {
    let absent = std::io::Error::from(std::io::ErrorKind::NotFound);
    let about = disk
        .about(path)?
        .ok_or_else(|| Error::disk(Doing::Reading, path, &absent))?;
    if !about.is_folder {
        return Ok(path.to_owned());
    }
    let state = path.join(STATE);
    match disk.exists(&state) {
        true => Ok(state),
        false if disk.exists(&FolderMember::Transcript.beside(&state)) => Err(Error::NoRecord(path.to_owned())),
        false => Err(Error::NotASession(path.to_owned())),
    }
}
