//! The wall: a window that shows a session as the group may see it, and follows the desk.
//!
//! Reads only: no lock, no file written, no key but those that leave. Whatever goes wrong, the last picture stays.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, SystemTime};

use crossterm::event::Event;

use super::incoming::{Incoming, WallLook};
use super::terminal::{self, TerminalScreen, translate};
use crate::app::key::{Key, KeyName};
use crate::app::windows::{Follow, Window};
use crate::app::{self, Model, Msg, OpenedSession};
use crate::say;
use crate::store::{self, Case, Error, FolderMember, Library, Mode, Paths};
use crate::ui;

/// How often the wall looks whether something changed.
const PACE: Duration = Duration::from_millis(100);

/// Shows the session at `path` until the window is closed.
///
/// # Errors
/// Where the terminal cannot be used; as a sentence, where the session cannot be read at all.
pub fn run(paths: Paths, path: &Path, look: WallLook) -> std::io::Result<Result<(), Error>> {
    let mut wall = match Wall::open(paths, path, look) {
        Ok(wall) => wall,
        Err(error) => return Ok(Err(error)),
    };
    let mut screen = TerminalScreen::open(false)?;
    let (send, inbox) = channel();
    terminal::listen(&send, Incoming::Terminal, || Incoming::Hangup);
    let size = screen.0.size()?;
    wall.model.size = (size.width, size.height);
    let mut stale = true;
    loop {
        stale |= wall.look();
        if std::mem::take(&mut stale) {
            screen.0.draw(|frame| ui::draw(frame, &wall.model))?;
        }
        match inbox.recv_timeout(PACE) {
            Ok(Incoming::Terminal(events)) if !events.iter().any(leaves) => stale |= wall.resize(&events),
            Ok(Incoming::Terminal(_) | Incoming::Hangup) | Err(RecvTimeoutError::Disconnected) => return Ok(Ok(())),
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Returns whether an event closes the wall: `q`, Esc, or the keys that end any program.
fn leaves(event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    let ends = |key: Key| {
        matches!(key.code, KeyName::Esc | KeyName::Char('q')) || (key.ctrl && key.code == KeyName::Char('c'))
    };
    translate(*key).is_some_and(ends)
}

/// When the files of a record were last changed, and how long they were.
type RecordStamp = [Option<(u64, Option<SystemTime>)>; 3];

struct Wall {
    paths: Paths,
    path: PathBuf,
    model: Model,
    key: String,
    stamp: RecordStamp,
    /// What the desk last told; `None` where it is closed.
    told: Option<Vec<u8>>,
}

impl Wall {
    /// Follows the size of the window. Returns whether it changed.
    fn resize(&mut self, events: &[Event]) -> bool {
        let mut changed = false;
        for event in events {
            if let Event::Resize(width, height) = event {
                app::update(&mut self.model, Msg::Resize(*width, *height), store::now());
                changed = true;
            }
        }
        changed
    }

    fn open(paths: Paths, path: &Path, look: WallLook) -> Result<Self, Error> {
        let mut model = Model::new(look.lang, store::now(), store::decks(&paths).decks);
        (model.theme, model.marks) = (look.theme, look.marks);
        model.windows.window = Window::Wall;
        let mut wall = Self {
            paths,
            path: path.to_owned(),
            model,
            key: String::new(),
            stamp: RecordStamp::default(),
            told: None,
        };
        wall.load()?;
        wall.follow();
        Ok(wall)
    }

    /// Takes in what changed on the disk. Returns whether there is something new to draw.
    fn look(&mut self) -> bool {
        let told = store::follow(&self.paths, &self.key).unwrap_or_else(|_| self.told.clone());
        let moved = told != self.told;
        self.told = told;
        let frozen = self.told.as_deref().and_then(read).is_some_and(|follow| follow.frozen);
        let stamp = self.stamp_now();
        if frozen {
            return false;
        }
        // A record that cannot be read at this moment, such as one that is just being synced, is tried again at its next change.
        let changed = stamp != self.stamp && self.load().is_ok();
        self.stamp = stamp;
        if moved || changed {
            self.follow();
        }
        moved || changed
    }

    fn stamp_now(&self) -> RecordStamp {
        let about = |path: PathBuf| {
            let about = self.paths.disk.about(&path).ok().flatten()?;
            Some((about.bytes, about.modified))
        };
        let state = self.model.open.as_ref().map(|_| self.path.clone()).unwrap_or_default();
        [
            about(state.clone()),
            about(FolderMember::Transcript.beside(&state)),
            about(FolderMember::Map.beside(&state)),
        ]
    }

    /// Reads the record as it is on the disk, up to the last line that is whole.
    fn load(&mut self) -> Result<(), Error> {
        let (case, opened) = Library::new(&self.paths).open(&self.path, Mode::Read)?;
        let deck = store::deck(&self.paths, &opened.session.deck.id, opened.session.deck.language)?;
        store::fits(&case, &opened.session, &deck)?;
        self.key = case.key();
        self.path = case.state().to_owned();
        let before = self.model.open.take();
        let message = Msg::Opened(Box::new(shown(&case, opened.session, deck)));
        app::update(&mut self.model, message, store::now());
        self.model.notice = None;
        // What the desk shows of the map stays, until the desk says otherwise.
        if let (Some(open), Some(before)) = (&mut self.model.open, before) {
            open.map = before.map;
            match case.anchors() {
                Some(kept) => open.map.begin(Some(kept), &open.session, &open.deck.map),
                None => open.map.follow(&open.session, &open.deck.map, false),
            }
        }
        Ok(())
    }

    /// Stands where the desk stands; where that is closed, at the place of the record, and says so.
    fn follow(&mut self) {
        self.model.notice = None;
        match self.told.as_deref().and_then(read) {
            Some(follow) => follow.apply(&mut self.model),
            None => {
                let gone = Msg::Done(say!(self.model.words, "wall-desk-gone"));
                app::update(&mut self.model, gone, store::now());
            }
        }
    }
}

fn read(bytes: &[u8]) -> Option<Follow> {
    serde_json::from_slice(bytes).ok()
}

fn shown(case: &Case, session: crate::session::Session, deck: crate::deck::Deck) -> OpenedSession {
    OpenedSession {
        name: case.name(),
        session,
        deck,
        writable: false,
        demo: false,
        drafts: Vec::new(),
        last_seen: None,
        masks: Vec::new(),
        outdated: Vec::new(),
        anchors: case.anchors(),
        notices: Vec::new(),
    }
}
