//! The session on the table: listed, opened, created, let go.
//!
//! Knows which case is open and who writes to it; what is written there meanwhile is the loop's.

use std::time::Duration;

use super::{Desk, Incoming};
use crate::app::{Model, Msg, Opened};
use crate::locale::Words;
use crate::session::Session;
use crate::store::{self, Case, Demo, Doing, Error, Job, Library, Mode, Place, Writer};

/// How long leaving waits for the disk.
const PATIENCE: Duration = Duration::from_secs(5);

/// The session on the table, as the disk knows it.
pub(super) struct Table {
    pub(super) writer: Option<Writer>,
    /// The case of one who reads along.
    pub(super) reader: Option<Case>,
    /// Tells reports of this session from those of one that was let go.
    pub(super) number: u32,
}

impl Desk {
    /// Opens a session for writing, or for reading along where somebody else has it.
    pub(super) fn open(&mut self, model: &Model, name: &str) -> Msg {
        self.let_go();
        let words = model.words;
        let path = match Library::new(&self.paths).resolve(name) {
            Ok(Place::Demo) => {
                return match Demo::open(words.lang()) {
                    Ok((demo, case, opened)) => {
                        self.demo = Some(demo);
                        self.put(case, opened, Mode::Write, words)
                    }
                    Err(error) => Msg::Failed(error.say(words)),
                };
            }
            Ok(Place::At(path)) => path,
            Err(error) => return Msg::Failed(error.say(words)),
        };
        match Case::open(&path, Mode::Write) {
            Ok((case, opened)) => self.put(case, opened, Mode::Write, words),
            // Held by another kring, or on a disk that may not be written: read along.
            Err(
                Error::Locked(_)
                | Error::Disk {
                    doing: Doing::Writing, ..
                },
            ) => match Case::open(&path, Mode::Read) {
                Ok((case, opened)) => self.put(case, opened, Mode::Read, words),
                Err(error) => Msg::Failed(error.say(words)),
            },
            Err(error) => Msg::Failed(error.say(words)),
        }
    }

    pub(super) fn create(&mut self, model: &Model, session: &Session) -> Msg {
        self.let_go();
        let words = model.words;
        let opened = |case: Case| {
            let path = case.state().to_owned();
            drop(case);
            Case::open(&path, Mode::Write)
        };
        match Case::create(&Library::new(&self.paths), session).and_then(opened) {
            Ok((case, opened)) => self.put(case, opened, Mode::Write, words),
            Err(error) => Msg::Failed(error.say(words)),
        }
    }

    /// Puts an open case on the table: its deck is found, its writer starts.
    fn put(&mut self, case: Case, opened: store::Opened, mode: Mode, words: &Words) -> Msg {
        let deck = match self.shelf.deck(&opened.session.deck.id, opened.session.deck.language) {
            Ok(deck) => deck.clone(),
            Err(error) => return Msg::Failed(error.say(words)),
        };
        if let Err(error) = store::fits(&case, &opened.session, &deck) {
            return Msg::Failed(error.say(words));
        }
        let number = self.table.as_ref().map_or(0, |table| table.number) + 1 + opened.session.events;
        let name = case.name();
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
        self.table = Some(Table { writer, reader, number });
        let mut notices: Vec<String> = opened.notices.iter().map(|notice| notice.say(words)).collect();
        let masks = store::masks(&self.folders(), &name).unwrap_or_else(|error| {
            notices.push(error.say(words));
            Vec::new()
        });
        let outdated = store::outdated_exports(&self.folders(), &name).unwrap_or_else(|error| {
            notices.push(error.say(words));
            Vec::new()
        });
        if !outdated.is_empty() {
            notices.push(crate::say!(words, "exports-left", n = outdated.len()));
        }
        let drafts = opened.draft.map(|draft| draft.lines).unwrap_or_default();
        Msg::Opened(Box::new(Opened {
            name,
            session: opened.session,
            deck,
            writable: mode == Mode::Write,
            demo: self.demo.is_some(),
            drafts: drafts
                .into_iter()
                .map(|line| (line.field.to_string(), line.text.to_string()))
                .collect(),
            last_seen: opened.last_seen,
            masks,
            outdated: outdated.iter().map(|path| path.display().to_string()).collect(),
            notices,
        }))
    }

    /// Lets the session go, once everything of it is on disk.
    pub(super) fn let_go(&mut self) {
        // Files that were asked for are written, also for one who has left.
        if let (Some(making), Some(table)) = (self.making.take(), &self.table)
            && let Ok(Ok(files)) = making.join()
        {
            match (&table.writer, &table.reader) {
                (Some(writer), _) => writer.send(Job::Export(files)),
                (None, Some(case)) => drop(case.export_all(&files)),
                (None, None) => {}
            }
        }
        if let Some(writer) = self.table.take().and_then(|table| table.writer) {
            // What could not be written by now is on the screen's last line, and in the transcript up to there.
            let _ = writer.close(PATIENCE);
        }
        self.demo = None;
    }
}
