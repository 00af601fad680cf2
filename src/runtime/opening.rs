//! A session: opened, created, rehearsed, let go.
//!
//! Knows which case is open and who writes to it; what is written there meanwhile is the loop's.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::incoming::Incoming;
use super::mirror::OpenMirror;
use super::open_case::OpenCase;
use super::state::Runtime;
use crate::app::{Model, Msg, OpenedSession};
use crate::locale::Words;
use crate::session::Session;
use crate::store::{self, Case, Demo, Doing, Error, Job, Left, Library, Mode, Paths, Refuge, UserPlace, Writer};

/// How long leaving waits for the disk.
const PATIENCE: Duration = Duration::from_secs(5);

/// Adds to what is said of a session that was opened what could not be put beside it.
fn with_trouble(put: Msg, trouble: Option<Error>, words: &Words) -> Msg {
    match (put, trouble) {
        (Msg::Opened(mut opened), Some(error)) => {
            opened.notices.push(error.say(words));
            Msg::Opened(opened)
        }
        (put, _) => put,
    }
}

/// Returns what is said of files that still hold what was taken out of the record; none where there are none.
fn left_over(outdated: &[PathBuf], words: &Words) -> Option<String> {
    (!outdated.is_empty()).then(|| crate::say!(words, "exports-left", n = outdated.len()))
}

impl Runtime {
    /// Opens a session for writing, or for reading along where somebody else has it.
    pub(super) fn open(&mut self, model: &Model, name: &str) -> Msg {
        let words = model.words;
        let library = Library::new(&self.paths);
        let path = match library.resolve(name) {
            Ok(UserPlace::Demo) => return self.open_demo(words),
            Ok(UserPlace::At(path)) => path,
            Err(error) => return Msg::Failed(error.say(words)),
        };
        match library.open(&path, Mode::Write) {
            Ok((case, opened)) => self.put_held(&path, case, opened, words),
            // Held by another kring, or on a disk that may not be written.
            Err(
                Error::Locked(_)
                | Error::Disk {
                    doing: Doing::Writing, ..
                },
            ) => self.read_along(&path, None, words),
            Err(error @ Error::Closed(_)) => self.read_along(&path, Some(error), words),
            Err(error) => Msg::Failed(error.say(words)),
        }
    }

    /// Opens a session to read it: no lock, no event, nothing written.
    pub(super) fn read(&mut self, model: &Model, path: &str) -> Msg {
        match self.read_along(Path::new(path), None, model.words) {
            Msg::Opened(mut opened) => {
                opened.notices = vec![crate::say!(model.words, "opened-to-read")];
                Msg::Opened(opened)
            }
            other => other,
        }
    }

    fn open_demo(&mut self, words: &Words) -> Msg {
        match Demo::open(words.lang()) {
            Ok((demo, case, opened)) => {
                let before = self.demo.replace(demo);
                let put = self.put(case, opened, Mode::Write, words);
                drop(before);
                put
            }
            Err(error) => Msg::Failed(error.say(words)),
        }
    }

    /// Opens a copy of a session that is thrown away afterwards.
    pub(super) fn rehearse(&mut self, model: &Model, name: &str) -> Msg {
        let words = model.words;
        let opened = match Library::new(&self.paths).resolve(name) {
            Ok(UserPlace::Demo) => return self.open_demo(words),
            Ok(UserPlace::At(path)) => Demo::rehearse(&self.paths, &path),
            Err(error) => Err(error),
        };
        match opened {
            Ok((copy, case, opened)) => {
                let before = self.demo.replace(copy);
                let put = self.put(case, opened, Mode::Write, words);
                drop(before);
                put
            }
            Err(error) => Msg::Failed(error.say(words)),
        }
    }

    fn read_along(&mut self, path: &Path, because: Option<Error>, words: &Words) -> Msg {
        match Library::new(&self.paths).open(path, Mode::Read) {
            Ok((case, mut opened)) => {
                opened.notices.clear();
                let put = self.put(case, opened, Mode::Read, words);
                match (put, because) {
                    (Msg::Opened(mut opened), Some(error)) => {
                        let why = match error {
                            Error::Closed(_) => error.say(words),
                            _ => crate::say!(words, "no-masks", trouble = error.say(words)),
                        };
                        opened.notices = vec![why];
                        Msg::Opened(opened)
                    }
                    (put, _) => put,
                }
            }
            Err(error) => Msg::Failed(error.say(words)),
        }
    }

    pub(super) fn create(&mut self, model: &Model, session: &Session) -> Msg {
        let words = model.words;
        let library = Library::new(&self.paths);
        let opened = |case: Case| {
            let path = case.state().to_owned();
            drop(case);
            library.open(&path, Mode::Write)
        };
        // The session is made whatever becomes of what lies beside it; that it is not there is said.
        let mut trouble = None;
        let made = library.create(session).and_then(|mut case| {
            trouble = self.settle(&mut case, session.continues.is_some()).err();
            opened(case)
        });
        match made {
            Ok((case, opened)) => with_trouble(self.put(case, opened, Mode::Write, words), trouble, words),
            Err(error) => Msg::NotCreated(error.say(words)),
        }
    }

    /// Puts a case that is held on the table. Without its list of names kring would note them in clear: it reads along until the list can be read.
    fn put_held(&mut self, path: &Path, case: Case, opened: store::OpenedCase, words: &Words) -> Msg {
        match store::masks(&self.paths, &case.key()) {
            Ok(_) => self.put(case, opened, Mode::Write, words),
            Err(error) => {
                drop(case);
                self.read_along(path, Some(error), words)
            }
        }
    }

    /// Puts an open case on the table: its deck is found, its writer starts.
    fn put(&mut self, case: Case, opened: store::OpenedCase, mode: Mode, words: &Words) -> Msg {
        let deck = match self.shelf.deck(&opened.session.deck.id, opened.session.deck.language) {
            Ok(deck) => deck.clone(),
            Err(error) => return Msg::Failed(error.say(words)),
        };
        if let Err(error) = store::fits(&case, &opened.session, &deck) {
            return Msg::Failed(error.say(words));
        }
        self.opened += 1;
        let (key, name, anchors) = (case.key(), case.name(), case.anchors());
        let unheard = self.tell_sound(&case);
        let (copies, unknown) = match mode {
            Mode::Write => {
                store::sweep_aside(&self.folders());
                self.copies_of(&case)
            }
            Mode::Read => (Vec::new(), None),
        };
        self.case = Some(self.table(case, mode, copies));
        let masks = store::masks(&self.folders(), &key).unwrap_or_default();
        let (outdated, lost) = match store::outdated_exports(&self.folders(), &key) {
            Ok(outdated) => (outdated, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        let mut notices: Vec<String> = opened.notices.iter().map(|notice| notice.say(words)).collect();
        let troubles = [lost, unheard, unknown].into_iter().flatten();
        notices.extend(troubles.map(|error| error.say(words)));
        notices.extend(left_over(&outdated, words));
        let drafts = opened.draft.map(|draft| draft.lines).unwrap_or_default().into_iter();
        Msg::Opened(Box::new(OpenedSession {
            name,
            session: opened.session,
            deck,
            writable: mode == Mode::Write,
            demo: self.demo.is_some(),
            drafts: drafts
                .map(|line| (line.field.to_string(), line.text.to_string()))
                .collect(),
            last_seen: opened.last_seen,
            anchors,
            masks,
            outdated: outdated.iter().map(|path| path.display().to_string()).collect(),
            notices,
        }))
    }

    /// Tells the screen of the transcripts that lie with a case; returns why they cannot be read.
    fn tell_sound(&self, case: &Case) -> Option<Error> {
        match case.sound() {
            Ok(sound) if sound.is_empty() => None,
            Ok(sound) => {
                let _ = self.send.send(Incoming::Sound(self.opened, Box::new(sound)));
                None
            }
            Err(error) => Some(error),
        }
    }

    /// Returns a case as it lies on the table: to be written by a writer of its own, or only to be read.
    fn table(&self, case: Case, mode: Mode, copies: Vec<OpenMirror>) -> OpenCase {
        let (number, key, name, path) = (self.opened, case.key(), case.name(), case.state().to_owned());
        let send = self.send.clone();
        let (writer, reader) = match mode {
            Mode::Write => {
                let tell = move |report| {
                    let _ = send.send(Incoming::Disk(number, report));
                };
                (Some(Writer::new(case, tell)), None)
            }
            Mode::Read => (None, Some(case)),
        };
        OpenCase {
            copies,
            writer,
            reader,
            number,
            key,
            name,
            path,
            latest: None,
            draft: None,
        }
    }

    /// Lets the session go, once everything of it is on disk; what is not goes elsewhere. What has to be said of that.
    pub(super) fn let_go(&mut self, words: &'static Words) -> Option<Parting> {
        self.finish_files(words);
        let paths = self.folders();
        let mut parting = None;
        if let Some(mut table) = self.case.take() {
            let copies = std::mem::take(&mut table.copies);
            let key = table.key.clone();
            let ended = table.writer.take().map(|writer| writer.end(PATIENCE));
            // Until the copies have followed the last of it no other kring may write the session, and so its copies.
            self.part_from_copies(copies, &key, words);
            if let Some(Err(left)) = ended
                && self.demo.is_none()
            {
                parting = part(&paths, table, left, words);
            }
        }
        self.demo = None;
        parting
    }
}

/// What has to be said when a session was let go that its disk did not take.
pub(super) struct Parting {
    /// What happened, and where the rest is.
    pub(super) said: String,
    /// The record, where it could be written nowhere.
    pub(super) text: Option<String>,
}

/// Writes elsewhere what did not reach the folder of a session.
fn part(paths: &Paths, table: OpenCase, left: Left, words: &Words) -> Option<Parting> {
    let trouble = left.error.map(|error| error.say(words)).unwrap_or_default();
    let waits = |wanted: fn(&Job) -> bool| left.jobs.iter().any(wanted);
    let erases = waits(|job| matches!(job, Job::Erase(..)));
    let known = !left.jobs.is_empty();
    if known && !erases && !waits(|job| matches!(job, Job::Save(_) | Job::Draft(_))) {
        // The record is whole on the disk; what waits is its diary, or a file that `w` writes again.
        return waits(|job| matches!(job, Job::Append(_))).then(|| Parting {
            said: crate::say!(words, "parting-transcript", trouble = trouble),
            text: None,
        });
    }
    let session = table.latest?;
    let refuge = store::rescue(paths, &table.name, &session, table.draft.as_ref());
    let mut said = match refuge.shown() {
        Some(path) => crate::say!(words, "parting-elsewhere", path = path, trouble = trouble),
        None => crate::say!(words, "parting-nowhere", trouble = trouble),
    };
    if erases {
        let noted = store::unfinished(paths, &table.key).is_ok_and(|all| !all.is_empty());
        said.push(' ');
        said.push_str(&if noted {
            crate::say!(words, "parting-erasing")
        } else {
            crate::say!(words, "parting-not-erased")
        });
    }
    let text = match refuge {
        Refuge::Text(text) => Some(text),
        Refuge::At(_) => None,
    };
    Some(Parting { said, text })
}
