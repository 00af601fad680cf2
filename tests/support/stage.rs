//! The program without terminal, files and clock: the model, a screen of cells, and a disk that is a list of entries.

use kring::app::key::{Key, KeyName};
use kring::app::mouse::Mouse;
use kring::app::windows::{Follow, Window};
use kring::app::{Effect, Model, Msg, OpenedSession, update};
use kring::deck::{Deck, Lang};
use kring::session::{Consent, Entry, Moment, Participant, Place, School, Session};
use kring::ui;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthStr;

/// A program that runs on a stage.
pub struct Stage {
    /// What the screen shows.
    pub model: Model,
    /// The clock.
    pub now: Moment,
    /// The session as it was opened; [`Stage::entries`] lead from it to what it is now.
    pub first: Session,
    /// What was appended since.
    pub entries: Vec<Entry>,
    /// What is half-typed, as the disk holds it.
    pub draft: Vec<(String, String)>,
    /// Whether the program was left.
    pub left: bool,
    /// The last moment of which the disk has a trace.
    pub last_seen: Option<Moment>,
    terminal: Terminal<TestBackend>,
}

/// The decks that come with the program.
pub fn decks() -> Vec<Deck> {
    [
        include_str!("../../cards/collectief-leren.nl.yaml"),
        include_str!("../../cards/collectief-leren.en.yaml"),
    ]
    .map(|text| serde_yaml::from_str(text).expect("a deck that reads"))
    .into()
}

/// The demo session of a language.
pub fn demo(lang: Lang) -> Session {
    let text = match lang {
        Lang::Nl => include_str!("../../assets/demo.nl.yaml"),
        Lang::En => include_str!("../../assets/demo.en.yaml"),
    };
    kring::format::session::read(text, "demo").expect("the demo reads")
}

/// An empty session of a school.
pub fn empty() -> Session {
    let deck = decks().remove(0);
    let school = School {
        code: "BOS7".into(),
        ..School::default()
    };
    Session::new(&deck, school, "2026-11-21".into())
}

/// An empty session of this id, with two teachers who agree to everything.
pub fn two_teachers(id: &str) -> Session {
    let mut session = empty();
    session.id = id.into();
    for id in ["p1", "p2"] {
        session.participants.push(Participant {
            id: id.into(),
            function: "leraar".into(),
            consent: Consent::GIVEN,
            ..Participant::default()
        });
    }
    session
}

impl Stage {
    /// The home screen without sessions.
    pub fn home(lang: Lang) -> Self {
        let now: Moment = "2026-11-21T14:03:05+01:00".parse().expect("a moment");
        Self {
            model: Model::new(lang, now, decks()),
            now,
            first: Session::default(),
            entries: Vec::new(),
            draft: Vec::new(),
            left: false,
            last_seen: None,
            terminal: Terminal::new(TestBackend::new(80, 24)).expect("a screen"),
        }
    }

    /// The demo.
    pub fn demo(lang: Lang) -> Self {
        let mut stage = Self::home(lang);
        stage.open(demo(lang));
        stage
    }

    /// Opens a session in which nothing is half-typed.
    pub fn open(&mut self, session: Session) {
        self.draft.clear();
        self.put(session);
    }

    /// Another program opens what this one, dead by now, left on the disk.
    pub fn crash(&mut self) {
        self.send(Msg::Tick);
        self.restart();
    }

    /// Another program opens the session with the draft as it is.
    pub fn restart(&mut self) {
        let (session, draft) = (self.session().clone(), std::mem::take(&mut self.draft));
        *self = Self::home(self.model.words.lang());
        self.draft = draft;
        self.put(session);
    }

    /// The session is opened again, `now` being another day; `last` is the last moment of which the disk has a trace.
    pub fn reopen(&mut self, last: Moment) {
        let session = self.session().clone();
        self.last_seen = Some(last);
        self.put(session);
    }

    fn put(&mut self, session: Session) {
        let deck = self
            .model
            .decks
            .iter()
            .find(|deck| deck.id == session.deck.id && deck.language == session.deck.language)
            .expect("its deck")
            .clone();
        (self.first, self.entries) = (session.clone(), Vec::new());
        self.send(Msg::Opened(Box::new(OpenedSession {
            name: "2026-11-21-BOS7".into(),
            session,
            deck,
            writable: true,
            demo: false,
            drafts: self.draft.clone(),
            last_seen: self.last_seen,
            masks: Vec::new(),
            outdated: Vec::new(),
            anchors: None,
            notices: Vec::new(),
        })));
    }

    /// Opens the session on the table again, at another place.
    pub fn go(&mut self, place: Place) {
        let mut session = self.session().clone();
        session.progress.place = place;
        self.open(session);
    }

    /// The session on the table.
    pub fn session(&self) -> &Session {
        &self.model.open.as_ref().expect("a session on the table").session
    }

    /// Presses keys, named as in the command table, with spaces between.
    pub fn keys(&mut self, keys: &str) {
        for key in keys.split(' ').filter(|key| !key.is_empty()) {
            self.key(key.parse().expect("a key"));
        }
    }

    /// Types a text.
    pub fn write(&mut self, text: &str) {
        text.chars().for_each(|c| self.key(Key::plain(KeyName::Char(c))));
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key) {
        self.send(Msg::Key(key));
    }

    /// Presses the button of the mouse on a cell of the screen: column, row.
    pub fn press(&mut self, cell: (u16, u16)) {
        let under = ui::under(&self.model, cell);
        self.send(Msg::Mouse(Mouse::Press(cell, under)));
    }

    /// Lets the button of the mouse go.
    pub fn release(&mut self, cell: (u16, u16)) {
        let under = ui::under(&self.model, cell);
        self.send(Msg::Mouse(Mouse::Release(under)));
    }

    /// Clicks on a cell.
    pub fn click(&mut self, cell: (u16, u16)) {
        self.press(cell);
        self.release(cell);
    }

    /// The cell where a text begins on the drawn screen, the first one from above.
    pub fn cell_of(&mut self, text: &str) -> (u16, u16) {
        let screen = self.screen();
        let found = (0..).zip(screen.lines()).find_map(|(row, line)| {
            let (before, _) = line.split_once(text)?;
            Some((u16::try_from(before.width()).expect("a column"), row))
        });
        found.unwrap_or_else(|| panic!("{text} is not on the screen:\n{screen}"))
    }

    /// Clicks on the beginning of a text.
    pub fn click_on(&mut self, text: &str) {
        let cell = self.cell_of(text);
        self.click(cell);
    }

    /// Gives the screen another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.terminal.backend_mut().resize(columns, rows);
        self.send(Msg::Resize(columns, rows));
    }

    /// Hands a message in, and answers every effect the way a disk that never fails would.
    pub fn send(&mut self, message: Msg) {
        for effect in update(&mut self.model, message, self.now) {
            match effect {
                Effect::Append(entries) => {
                    let n = entries.last().map_or(0, |entry| entry.n);
                    self.entries.extend(entries);
                    self.send(Msg::Durable(n));
                }
                Effect::Draft(lines) => self.draft = lines,
                Effect::Save(session) => self.send(Msg::Stored(session.events)),
                Effect::Erase(session, _) => {
                    (self.first, self.entries) = (*session, Vec::new());
                    self.send(Msg::Forgotten {
                        n: u32::MAX,
                        removed: 0,
                        left: Vec::new(),
                    });
                }
                Effect::Create(session) => self.open(*session),
                Effect::Demo => self.open(demo(self.model.words.lang())),
                Effect::Open(_) | Effect::Read(_) => self.open(demo(Lang::Nl)),
                Effect::Quit => self.left = true,
                _ => {}
            }
        }
    }

    /// The screen in cells.
    pub fn buffer(&mut self) -> Buffer {
        self.terminal
            .draw(|frame| ui::draw(frame, &self.model))
            .expect("a frame");
        self.terminal.backend().buffer().clone()
    }

    /// The wall beside this window, as another program draws it from the record and the follow file; `None` where it has nothing to
    /// follow.
    pub fn wall(&self) -> Option<Buffer> {
        let told = serde_json::to_vec(&Follow::of(&self.model)?).expect("a follow file");
        let follow: Follow = serde_json::from_slice(&told).expect("what was written is read");
        let open = self.model.open.as_ref()?;
        let mut wall = Model::new(self.model.words.lang(), self.now, decks());
        wall.size = self.model.size;
        wall.windows.window = Window::Wall;
        let opened = OpenedSession {
            name: "2026-11-21-BOS7".into(),
            session: open.session.clone(),
            deck: open.deck.clone(),
            writable: false,
            demo: false,
            drafts: Vec::new(),
            last_seen: None,
            masks: Vec::new(),
            outdated: Vec::new(),
            anchors: None,
            notices: Vec::new(),
        };
        update(&mut wall, Msg::Opened(Box::new(opened)), self.now);
        wall.notice = None;
        follow.apply(&mut wall);
        let mut terminal = Terminal::new(TestBackend::new(wall.size.0, wall.size.1)).expect("a screen");
        terminal.draw(|frame| ui::draw(frame, &wall)).expect("a frame");
        Some(terminal.backend().buffer().clone())
    }

    /// The screen as text, without the spaces at the ends of its rows.
    pub fn screen(&mut self) -> String {
        text_of(&self.buffer())
    }
}

/// A screen of cells as text.
pub fn text_of(buffer: &Buffer) -> String {
    let width = usize::from(buffer.area.width).max(1);
    let mut text = String::new();
    for row in buffer.content.chunks(width) {
        let (mut line, mut covered) = (String::new(), 0);
        for cell in row {
            if covered > 0 {
                covered -= 1;
                continue;
            }
            covered = cell.symbol().width().saturating_sub(1);
            line.push_str(cell.symbol());
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
