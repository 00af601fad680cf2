//! A case: the folder of one session, opened by one writer at a time.
//!
//! `session.yaml` is the state and is replaced whole; `transcript.yaml` only grows, and a state that lags behind it is made good
//! from it; `draft.yaml` holds what is being typed. Never overwrites a state that somebody else changed.

use std::fs::{File, TryLockError};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::error::{Doing, Error, shown};
use super::export::Recalled;
use super::notice::Notice;
use super::replay::replay;
use super::{Library, disk};
use crate::format::draft::Draft;
use crate::format::{self, SCHEMA_FILE, transcript};
use crate::session::{Entry, Moment, Session};
use crate::text::Id;
use crate::transcript::Talk;

/// What a case is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reading and writing; one at a time.
    Write,
    /// Reading along.
    Read,
}

/// What opening a case gives.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The session, up to date with its transcript.
    pub session: Session,
    /// What was being typed when kring ended.
    pub draft: Option<Draft>,
    /// The last moment of which there is a trace: where a clock that was running must be stopped.
    pub last_seen: Option<Moment>,
    /// What a user should know.
    pub notices: Vec<Notice>,
}

/// An open session folder.
#[derive(Debug)]
pub struct Case {
    state: PathBuf,
    mode: Mode,
    /// Held for as long as the case is open; the system drops it with the process, however that ends.
    _lock: Option<File>,
    /// The state as this case last read or wrote it; one that only reads never asks.
    seen: Option<Seen>,
    /// How many bytes of the transcript count.
    good: u64,
    /// Whether an append failed, so that something beyond `good` may stand there.
    dirty: bool,
    /// The participants whose voice may not be kept, as of the last time the transcripts of the sound were looked at.
    pub(super) silent: Vec<Id>,
}

/// A file as it was last seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    modified: Option<SystemTime>,
    bytes: u64,
    fingerprint: u64,
}

/// How many bytes at the end of a transcript are looked at first: they hold what was noted in the last minutes, which is more than a
/// state lags behind. So to open a session takes no longer for all that happened in it.
const END: u64 = 16 * 1024;

/// The name of the file with the state of a session.
pub(super) const STATE: &str = "session.yaml";

impl Case {
    /// Makes a folder `<date>-<school>` in the library for a new session, and opens it.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn create(library: &Library, session: &Session) -> Result<Self, Error> {
        disk::folder(library.folder())?;
        write_schema(library.folder())?;
        let name = Library::name_for(session);
        let mut folder = library.folder().join(&name);
        let mut n = 1;
        while !disk::new_folder(&folder)? {
            n += 1;
            folder = library.folder().join(format!("{name}-{n}"));
        }
        disk::settle(library.folder())?;
        let mut case = Self::at(folder.join(STATE), Mode::Write);
        (case._lock, _) = lock(&case.beside("lock"))?;
        case.save(session)?;
        Ok(case)
    }

    /// Opens a case: its folder, its `session.yaml`, or any other file that holds a session.
    ///
    /// # Errors
    /// [`Error::Locked`] where another kring writes it (it can still be opened to read), a [`Fault`](crate::format::Fault) where the state
    /// cannot be read, and whatever the disk refuses. Nothing is changed then.
    pub fn open(path: &Path, mode: Mode) -> Result<(Self, Opened), Error> {
        let mut case = Self::at(state_of(path)?, mode);
        let mut notices = Vec::new();
        if mode == Mode::Write {
            let locked;
            (case._lock, locked) = lock(&case.beside("lock"))?;
            notices.extend((!locked).then_some(Notice::NoLock));
            case.sweep();
        }
        let bytes = disk::read(&case.state)?;
        let state = format::session::read(&bytes, &shown(&case.state))?;
        case.seen = (mode == Mode::Write).then(|| Seen::of(&case.state, &bytes));
        let read = case.transcript(state.events.saturating_sub(1))?;
        case.good = length(read.good);
        notices.extend(read.torn.then_some(Notice::Torn));
        notices.extend(read.faults.into_iter().map(|fault| Notice::Unreadable(Box::new(fault))));
        let edited = !format::session::is_as_written(&bytes);
        let (session, replayed) = replay(state, &read.entries, edited);
        notices.extend(replayed);
        let draft = case.read_draft(&mut notices)?;
        let moments = read
            .entries
            .last()
            .map(|entry| entry.at)
            .into_iter()
            .chain(draft.as_ref().map(|draft| draft.at));
        let opened = Opened {
            session,
            last_seen: moments.max(),
            draft,
            notices,
        };
        Ok((case, opened))
    }

    /// Holds a case whose state was just written, `bytes`, and of which there is nothing else yet.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub(super) fn holding(state: PathBuf, bytes: &[u8]) -> Result<Self, Error> {
        let mut case = Self::at(state, Mode::Write);
        (case._lock, _) = lock(&case.beside("lock"))?;
        case.seen = Some(Seen::of(&case.state, bytes));
        Ok(case)
    }

    fn at(state: PathBuf, mode: Mode) -> Self {
        Self {
            state,
            mode,
            _lock: None,
            seen: None,
            good: 0,
            dirty: false,
            silent: Vec::new(),
        }
    }

    /// The folder of the session.
    pub fn folder(&self) -> &Path {
        self.state.parent().unwrap_or(Path::new(""))
    }

    /// The name of the session: that of its folder, or of its file where that is not called `session.yaml`.
    pub fn name(&self) -> String {
        super::library::name_of(&self.state)
    }

    /// The file with the state.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// What the case was opened for.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The folder for pictures and sound of the session; it need not exist yet.
    pub fn attachments(&self) -> PathBuf {
        self.beside("attachments")
    }

    /// The folder for exports; it need not exist yet.
    pub fn exports(&self) -> PathBuf {
        self.beside("exports")
    }

    /// A file or folder that belongs to the state. A state of another name than `session.yaml` shares its folder with others.
    pub(super) fn beside(&self, what: &str) -> PathBuf {
        let name = match what {
            "lock" => ".lock".to_owned(),
            "attachments" | "exports" => what.to_owned(),
            talk if talk.ends_with(".vtt") => talk.to_owned(),
            file => format!("{file}.yaml"),
        };
        match self.state.file_stem().and_then(|stem| stem.to_str()) {
            Some("session") | None => self.folder().join(name),
            Some(stem) => self.folder().join(format!("{stem}.{}", name.trim_start_matches('.'))),
        }
    }

    /// Appends events that belong together to the transcript. When it returns without an error they are on the disk.
    ///
    /// # Errors
    /// Where the disk refuses; what was half written does not count, and the same call can be made again.
    pub fn append(&mut self, entries: &[Entry]) -> Result<(), Error> {
        self.writable()?;
        if entries.is_empty() {
            return Ok(());
        }
        let path = self.beside("transcript");
        let file = disk::open(&path)?;
        let result = self.append_to(&file, &path, &transcript::write(entries));
        self.dirty = result.is_err();
        result
    }

    fn append_to(&mut self, mut file: &File, path: &Path, text: &str) -> Result<(), Error> {
        let fail = |e: std::io::Error| Error::disk(Doing::Writing, path, &e);
        let found = file.metadata().map_err(fail)?.len();
        if found != self.good && !self.dirty {
            // Somebody else wrote here, or nobody yet: what counts is what they left whole.
            let there = disk::read_up_to(disk::TRANSCRIPT_LIMIT, path)?;
            self.good = length(transcript::read_after(&there, "", u32::MAX).good);
        }
        let good = self.good.min(found);
        if found > good {
            file.set_len(good).map_err(fail)?;
        }
        file.seek(SeekFrom::Start(good)).map_err(fail)?;
        let header = if good == 0 { transcript::HEADER } else { "" };
        let text = format!("{header}{text}");
        file.write_all(text.as_bytes()).map_err(fail)?;
        file.sync_data().map_err(fail)?;
        if good == 0 {
            disk::settle(self.folder())?;
        }
        self.good = good + length(text.len());
        Ok(())
    }

    /// Replaces the state. When it returns without an error it is on the disk.
    ///
    /// # Errors
    /// [`Error::Edited`] where somebody changed the file since this case read or wrote it: theirs is kept, and what was noted
    /// here is safe in the transcript. Else where the disk refuses; the old state is then as it was.
    pub fn save(&mut self, session: &Session) -> Result<(), Error> {
        self.writable()?;
        if self.is_edited()? {
            return Err(Error::Edited(self.state.clone()));
        }
        self.silence(session)?;
        let text = format::session::write(session);
        disk::replace(&self.state, text.as_bytes())?;
        self.seen = Some(Seen::of(&self.state, text.as_bytes()));
        Ok(())
    }

    /// Whether the state on the disk is another than this case last read or wrote.
    fn is_edited(&self) -> Result<bool, Error> {
        let Ok(about) = self.state.metadata() else {
            return Ok(false);
        };
        match self.seen {
            Some(seen) if (seen.modified, seen.bytes) == (about.modified().ok(), about.len()) => Ok(false),
            Some(seen) => Ok(format::fingerprint(&disk::read(&self.state)?) != seen.fingerprint),
            None => Ok(true),
        }
    }

    /// Keeps what is being typed, or forgets it.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn draft(&mut self, draft: Option<&Draft>) -> Result<(), Error> {
        self.writable()?;
        let path = self.beside("draft");
        match draft {
            Some(draft) => disk::replace(&path, format::draft::write(draft).as_bytes()),
            None => disk::remove(&path),
        }
    }

    /// Every entry of the transcript that can be read.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn entries(&self) -> Result<Vec<Entry>, Error> {
        Ok(self.transcript(0)?.entries)
    }

    /// Makes transcript, state and draft forget: the transcript holds from now on what `with` leaves of its entries (parts that
    /// cannot be read go, since nobody knows what they hold), the draft is gone, the state is `session`. Exports in the session's
    /// folder that kring wrote go first, where there is anything to forget: a crash in between must leave none that nobody knows of.
    /// Can be repeated.
    ///
    /// # Errors
    /// As [`Case::save`].
    pub fn rewrite(
        &mut self,
        session: &Session,
        with: impl FnOnce(Vec<Entry>) -> Vec<Entry>,
    ) -> Result<Recalled, Error> {
        self.rewrite_all(session, with, |_| ())
    }

    /// As [`Case::rewrite`], and makes the transcripts of the sound forget too: each holds from now on what `heard` leaves of it,
    /// without any voice that may not be kept.
    ///
    /// # Errors
    /// As [`Case::save`], and where a transcript of the sound cannot be read: then nothing is changed.
    pub fn rewrite_all(
        &mut self,
        session: &Session,
        with: impl FnOnce(Vec<Entry>) -> Vec<Entry>,
        heard: impl Fn(&mut Talk),
    ) -> Result<Recalled, Error> {
        self.writable()?;
        if self.is_edited()? {
            return Err(Error::Edited(self.state.clone()));
        }
        let talks = self.changed_talks(session, heard)?;
        let path = self.beside("transcript");
        let before = self.entries()?;
        let kept = with(before.clone());
        let state = format::fingerprint(format::session::write(session).as_bytes());
        let forgets = !talks.is_empty() || kept != before || self.seen.is_none_or(|seen| seen.fingerprint != state);
        let recalled = if forgets { self.recall() } else { Recalled::default() };
        for (path, talk) in &talks {
            Self::put_talk(path, talk)?;
        }
        let text: String = std::iter::once(transcript::HEADER.to_owned())
            .chain(kept.iter().map(|entry| transcript::write(std::slice::from_ref(entry))))
            .collect();
        disk::replace(&path, text.as_bytes())?;
        (self.good, self.dirty) = (length(text.len()), false);
        self.draft(None)?;
        self.save(session)?;
        Ok(recalled)
    }

    pub(super) fn writable(&self) -> Result<(), Error> {
        match self.mode {
            Mode::Write => Ok(()),
            Mode::Read => Err(Error::ReadOnly(self.state.clone())),
        }
    }

    /// The transcript from the entry after `n` on.
    fn transcript(&self, n: u32) -> Result<transcript::Transcript, Error> {
        let path = self.beside("transcript");
        let Some((end, before)) = disk::if_there(disk::end(END, &path))? else {
            return Ok(Default::default());
        };
        if let Some(found) = transcript::read_end(&end, before, &shown(&path), n) {
            return Ok(found);
        }
        let Some(bytes) = disk::if_there(disk::read_up_to(disk::TRANSCRIPT_LIMIT, &path))? else {
            return Ok(Default::default());
        };
        Ok(transcript::read_after(&bytes, &shown(&path), n))
    }

    fn read_draft(&self, notices: &mut Vec<Notice>) -> Result<Option<Draft>, Error> {
        let path = self.beside("draft");
        let Some(bytes) = disk::read_if_there(&path)? else {
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

    /// Removes what a writer that was killed left half-written beside its files.
    fn sweep(&self) {
        let files = [self.state.clone(), self.beside("transcript"), self.beside("draft")];
        let names: Vec<String> = files
            .iter()
            .filter_map(|file| Some(format!(".{}.", file.file_name()?.to_str()?)))
            .collect();
        let Ok(entries) = std::fs::read_dir(self.folder()) else {
            return;
        };
        let names: Vec<String> = names.into_iter().chain(self.talk_leftovers()).collect();
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if names.iter().any(|begin| name.starts_with(begin.as_str())) {
                // A leftover does no harm; the next opening tries again.
                let _ = disk::remove(&entry.path());
            }
        }
    }
}

impl Seen {
    fn of(path: &Path, bytes: &[u8]) -> Self {
        Self {
            modified: path.metadata().and_then(|about| about.modified()).ok(),
            bytes: length(bytes.len()),
            fingerprint: format::fingerprint(bytes),
        }
    }
}

fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

/// The file with the state that a path means.
fn state_of(path: &Path) -> Result<PathBuf, Error> {
    let about = std::fs::metadata(path).map_err(|e| Error::disk(Doing::Reading, path, &e))?;
    if !about.is_dir() {
        return Ok(path.to_owned());
    }
    let state = path.join(STATE);
    if state.exists() {
        Ok(state)
    } else {
        Err(Error::NotASession(path.to_owned()))
    }
}

/// Takes the lock; `false` where the disk knows no locks.
fn lock(path: &Path) -> Result<(Option<File>, bool), Error> {
    let file = disk::open(path)?;
    match file.try_lock() {
        Ok(()) => Ok((Some(file), true)),
        Err(TryLockError::WouldBlock) => Err(Error::Locked(path.parent().unwrap_or(path).to_owned())),
        Err(TryLockError::Error(e)) if e.kind() == std::io::ErrorKind::Unsupported => Ok((None, false)),
        Err(TryLockError::Error(e)) => Err(Error::disk(Doing::Writing, path, &e)),
    }
}

/// Puts the schema where the files of a folder point an editor to.
pub(super) fn write_schema(folder: &Path) -> Result<(), Error> {
    let path = folder.join(SCHEMA_FILE);
    let schema = format::schema();
    match disk::read_if_there(&path)? {
        Some(there) if there == schema.as_bytes() => Ok(()),
        _ => disk::replace(&path, schema.as_bytes()),
    }
}
