//! What the screen stands on: the model, and `update`, which turns a command into changes and effects.
//!
//! [`update`] is a pure function of model, message and moment: it reads no clock, touches no file and draws nothing. What has to
//! happen outside (saving, listing, leaving) comes back as an [`Effect`] that `runtime` carries out.

mod card;
pub mod command;
pub mod editor;
pub mod findings;
pub mod form;
pub mod forms;
pub mod home;
pub mod key;
pub mod map;
pub mod mouse;
pub mod note;
mod open;
mod overlay;
mod participants;
pub mod picker;
mod walk;

pub use card::{listed, note_width};
pub use open::Open;
pub use overlay::{MemoLine, Overlay, Pick};
pub use walk::place_title;

use std::time::Duration;

use command::{Command, Scope};
use home::{CaseRow, Home};
use key::Key;

use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::say;
use crate::session::{Entry, Intent, Mask, Moment, Place, Refusal, Session};
use crate::text::{Id, Line};

/// Everything the screen shows.
pub struct Model {
    /// The texts of the screen's language.
    pub words: &'static Words,
    /// Dark or light.
    pub theme: Theme,
    /// Whether only ASCII may be drawn.
    pub ascii: bool,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The moment of the last message.
    pub now: Moment,
    /// The decks there are.
    pub decks: Vec<Deck>,
    /// The home screen.
    pub home: Home,
    /// The session on the table.
    pub open: Option<Open>,
    /// What lies over the screen, topmost last.
    pub overlays: Vec<Overlay>,
    /// What was last said to the person at the keyboard.
    pub notice: Option<Notice>,
    leaving: bool,
    effects: Vec<Effect>,
}

/// The look of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Light text on dark, for a dimmed room.
    #[default]
    Dark,
    /// Dark text on light, for a bright room.
    Light,
    /// Without colour.
    Plain,
}

/// A remark for the person at the keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whether something could not be done.
    pub warning: bool,
    /// What it says.
    pub text: String,
}

/// What comes in.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// The mouse did something.
    Mouse(mouse::Mouse),
    /// Text was pasted.
    Paste(String),
    /// The terminal has this many columns and rows now.
    Resize(u16, u16),
    /// Time has passed.
    Tick,
    /// The sessions there are.
    Listed(Vec<CaseRow>),
    /// A session was opened.
    Opened(Box<Opened>),
    /// Events up to this number are safe on disk.
    Durable(u32),
    /// The state on disk holds this many events.
    Stored(u32),
    /// Record and transcript on disk have forgotten what had to go, and hold everything up to this event.
    Forgotten {
        /// The event.
        n: u32,
        /// How many exports were thrown away, because they told it still.
        removed: usize,
        /// Exports that tell it still and are out of reach.
        left: Vec<String>,
    },
    /// What could not be written has been written after all.
    Recovered,
    /// A write failed; it will be tried again.
    Trouble(String),
    /// Something asked for could not be done.
    Failed(String),
    /// Something asked for was done.
    Done(String),
    /// The program is told to end.
    Hangup,
}

/// A session as it came from the disk.
#[derive(Debug)]
pub struct Opened {
    /// Its name in the library.
    pub name: String,
    /// The record.
    pub session: Session,
    /// Its deck.
    pub deck: Deck,
    /// Whether this program holds the lock.
    pub writable: bool,
    /// Whether it is the demo.
    pub demo: bool,
    /// What was half-typed: place and text.
    pub drafts: Vec<(String, String)>,
    /// The last moment of which there is a trace.
    pub last_seen: Option<Moment>,
    /// The names that were masked in it, and the words that are none.
    pub masks: Vec<Mask>,
    /// Exports that tell what has had to be forgotten since.
    pub outdated: Vec<String>,
    /// What the person should know about how it was opened.
    pub notices: Vec<String>,
}

/// What has to happen outside.
#[derive(Debug)]
pub enum Effect {
    /// List the library.
    List,
    /// Open a session by name.
    Open(String),
    /// Open the demo.
    Demo,
    /// Make a session and open it.
    Create(Box<Session>),
    /// Append to the transcript.
    Append(Vec<Entry>),
    /// Replace the state on disk.
    Save(Box<Session>),
    /// Replace the draft on disk: place and text of each half-typed line.
    Draft(Vec<(String, String)>),
    /// Clean transcript and draft of everything this participant ever said, and of these things, then replace the state.
    Purge(Box<Session>, Id, Vec<Id>),
    /// Clean transcript and draft of a name (replaced by a mask, with the partners that got another id), then replace the state.
    Mask(Box<Session>, Line, Line, Vec<(Id, Id)>),
    /// Keep the private list of names outside the session.
    Remember(Vec<Mask>),
    /// Write report and map into the session's folder of exports.
    Export,
    /// Let the session go.
    Release,
    /// End the program.
    Quit,
}

impl Model {
    /// A model that shows the home screen.
    pub fn new(lang: Lang, now: Moment, decks: Vec<Deck>) -> Self {
        Self {
            words: Words::of(lang),
            theme: Theme::default(),
            ascii: false,
            size: (80, 24),
            now,
            decks,
            home: Home::default(),
            open: None,
            overlays: Vec::new(),
            notice: None,
            leaving: false,
            effects: Vec::new(),
        }
    }

    /// Where commands are looked up, innermost first.
    pub fn scopes(&self) -> Vec<Scope> {
        use Scope::{Everywhere, Form, Help, Home, Map, Memo, Note, Participants, Picker, Text, Walk, Welcome};
        if let Some(overlay) = self.overlays.last() {
            return match overlay {
                Overlay::Help { .. } | Overlay::Explain { .. } | Overlay::Figures { .. } => vec![Help, Everywhere],
                Overlay::Form(..) => vec![Form, Text, Everywhere],
                Overlay::Picker(..) => vec![Picker, Text, Everywhere],
                Overlay::Memo(_) => vec![Memo, Text, Everywhere],
                Overlay::Participants { .. } => vec![Participants, Everywhere],
            };
        }
        let Some(open) = &self.open else {
            return vec![Home, Everywhere];
        };
        match &open.session.progress.place {
            _ if open.on_map() => vec![Map, Walk, Text, Everywhere],
            _ if open.on_note() => vec![Note, Walk, Text, Everywhere],
            Place::Welcome => vec![Welcome, Walk, Everywhere],
            Place::Findings => vec![open.findings.view.scope(), Walk, Everywhere],
            _ => vec![Walk, Everywhere],
        }
    }

    /// Whether letters are text here, and whether nothing was typed yet.
    pub fn typing(&self) -> (bool, bool) {
        match self.overlays.last() {
            Some(Overlay::Form(form, _)) => (true, form.is_blank()),
            Some(Overlay::Picker(picker, _)) => (true, picker.query.text().is_empty()),
            Some(Overlay::Memo(memo)) => (true, memo.editor.text().is_empty()),
            Some(_) => (false, true),
            None => match &self.open {
                Some(open) if open.on_map() => (true, open.map.line.text().is_empty()),
                Some(open) if open.on_note() => (true, open.note().is_none_or(|note| note.editor.text().is_empty())),
                _ => (false, true),
            },
        }
    }

    /// Says something to the person at the keyboard.
    pub fn tell(&mut self, text: String) {
        self.notice = Some(Notice { warning: false, text });
    }

    /// Says that something could not be done.
    pub fn warn(&mut self, text: String) {
        self.notice = Some(Notice { warning: true, text });
    }

    /// Asks for something outside.
    pub fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Carries wishes out in the open session; says why not where one is refused. Whether it was done.
    pub fn act(&mut self, intents: Vec<Intent>) -> bool {
        let (now, words) = (self.now, self.words);
        let Some(open) = &mut self.open else { return false };
        if !open.writable {
            self.warn(say!(words, "read-only"));
            return false;
        }
        match open.act(intents, now) {
            Ok(_) => true,
            Err(Refusal::Nothing) => true,
            Err(refusal) => {
                self.warn(refusal_text(words, &refusal));
                false
            }
        }
    }

    /// The time until the screen needs [`Msg::Tick`]: soon while something is not yet on disk, else at the clock's next minute.
    pub fn wake(&self) -> Duration {
        match &self.open {
            Some(open) if open.draft_stale => Duration::from_millis(500),
            Some(open) if open.map.growth.is_some_and(|growth| growth.running) => Duration::from_secs(1),
            Some(open) if open.stored < open.session.events || open.trouble.is_some() => Duration::from_secs(1),
            _ => Duration::from_secs(60 - self.now.time().second().unsigned_abs() as u64 % 60),
        }
    }
}

/// A refusal in the language of the screen.
pub fn refusal_text(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty => say!(words, "refusal-empty"),
        Refusal::Unknown(id) => say!(words, "refusal-unknown", id = id.to_string()),
        Refusal::SelfTie => say!(words, "refusal-self-tie"),
        Refusal::TieExists(_) => say!(words, "refusal-tie-exists"),
        Refusal::PartOfItself => say!(words, "refusal-part-of-itself"),
        Refusal::Strength => say!(words, "refusal-strength"),
        Refusal::Nothing => say!(words, "refusal-nothing"),
    }
}

/// Takes a message in; what has to happen outside.
pub fn update(model: &mut Model, msg: Msg, now: Moment) -> Vec<Effect> {
    model.now = now;
    match msg {
        Msg::Key(key) => press(model, key),
        Msg::Mouse(mouse) => mouse::run(model, mouse),
        Msg::Paste(text) => run(model, Command::Paste(text)),
        Msg::Resize(columns, rows) => model.size = (columns, rows),
        Msg::Tick => tick(model),
        Msg::Listed(rows) => model.home.set(rows),
        Msg::Opened(opened) => put_on_table(model, *opened),
        Msg::Durable(n) => {
            if let Some(open) = &mut model.open {
                open.durable = open.durable.max(n);
            }
        }
        Msg::Stored(n) => {
            if let Some(open) = &mut model.open {
                open.stored = open.stored.max(n);
                open.durable = open.durable.max(n);
            }
        }
        Msg::Forgotten { n, removed, left } => {
            if let Some(open) = &mut model.open {
                open.stored = open.stored.max(n);
                open.durable = open.durable.max(n);
            }
            findings::recalled(model, removed, left);
        }
        Msg::Recovered => {
            if let Some(open) = &mut model.open {
                open.trouble = None;
            }
        }
        Msg::Trouble(what) => {
            if let Some(open) = &mut model.open {
                open.trouble = Some(what);
            }
        }
        Msg::Failed(what) => model.warn(what),
        Msg::Done(what) => model.tell(what),
        Msg::Hangup => leave(model),
    }
    exchange_deck(model);
    findings::refresh(model);
    flush(model);
    std::mem::take(&mut model.effects)
}

/// Looks a key up where the model stands and runs what it means.
fn press(model: &mut Model, key: Key) {
    // Help and explanations are no mode: who goes on typing has read enough.
    let reading = matches!(
        model.overlays.last(),
        Some(Overlay::Help { .. } | Overlay::Explain { .. })
    );
    let bound = command::lookup(key, &model.scopes(), false, true).is_some();
    if reading && !bound && key.typed().is_some() {
        model.overlays.pop();
    }
    let (typing, blank) = model.typing();
    if let Some(command) = command::lookup(key, &model.scopes(), typing, blank) {
        run(model, command);
    }
}

/// Runs one command where the model stands.
pub fn run(model: &mut Model, command: Command) {
    model.notice = None;
    if command != Command::Quit {
        model.leaving = false;
    }
    match command {
        Command::Quit => return quit(model),
        Command::Palette => return overlay::palette(model),
        Command::Language => {
            let other = if model.words.lang() == Lang::Nl {
                Lang::En
            } else {
                Lang::Nl
            };
            model.words = Words::of(other);
            return;
        }
        Command::Theme => {
            model.theme = match model.theme {
                Theme::Dark => Theme::Light,
                Theme::Light => Theme::Dark,
                Theme::Plain => Theme::Plain,
            };
            return;
        }
        Command::Help if !matches!(model.overlays.last(), Some(Overlay::Help { .. })) => {
            model.overlays.push(Overlay::Help {
                from: 0,
                scopes: model.scopes(),
            });
            return;
        }
        Command::Undo | Command::Redo => return undo(model, command == Command::Undo),
        _ => {}
    }
    if model.overlays.is_empty() {
        match &model.open {
            None => home::run(model, &command),
            Some(_) => walk::run(model, &command),
        }
    } else {
        overlay::run(model, &command);
    }
}

fn undo(model: &mut Model, back: bool) {
    let (now, words) = (model.now, model.words);
    let Some(open) = model.open.as_mut().filter(|open| open.writable) else {
        return;
    };
    let done = if back { open.undo(now) } else { open.redo(now) };
    match (back, done) {
        (true, true) => model.tell(say!(words, "undone")),
        (false, true) => model.tell(say!(words, "redone")),
        (true, false) => model.warn(say!(words, "nothing-to-undo")),
        (false, false) => model.warn(say!(words, "nothing-to-redo")),
    }
}

/// Lays the cards of the session's language on the table, where that was changed or the change taken back.
fn exchange_deck(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let wanted = &open.session.deck;
    if wanted.language != open.deck.language
        && let Some(deck) = model
            .decks
            .iter()
            .find(|deck| deck.id == wanted.id && deck.language == wanted.language)
    {
        open.deck = deck.clone();
    }
}

/// Hands on what changed: events at once, the draft on the next tick.
fn flush(model: &mut Model) {
    if let Some(open) = &mut model.open {
        let entries = open.drain();
        if !entries.is_empty() && open.writable {
            model.effects.insert(0, Effect::Append(entries));
        }
    }
}

/// What is typed reaches the disk within half a second, the state as soon as the talk leaves room for it.
fn tick(model: &mut Model) {
    let now = model.now;
    if let Some(open) = &mut model.open
        && let Some(growth) = &mut open.map.growth
    {
        growth.tick(now, open.session.partners.len());
    }
    let Some(open) = model.open.as_mut().filter(|open| open.writable) else {
        return;
    };
    if open.draft_stale {
        open.draft_stale = false;
        let drafts = model.drafts();
        model.effects.push(Effect::Draft(drafts));
    }
    let Some(open) = &model.open else { return };
    if open.stored < open.session.events {
        model.effects.push(Effect::Save(Box::new(open.session.clone())));
    }
}

/// Puts a session on the table: clocks that a crash left running are stopped at the last thing noted, then the talk goes on.
fn put_on_table(model: &mut Model, opened: Opened) {
    let Opened {
        name,
        session,
        deck,
        writable,
        demo,
        drafts,
        last_seen,
        masks,
        outdated,
        notices,
    } = opened;
    let stale = session
        .progress
        .since
        .map(|since| last_seen.filter(|last| *last > since).unwrap_or(since));
    let known = Place::walk(&deck).contains(&session.progress.place);
    let place = if known {
        session.progress.place.clone()
    } else {
        Place::Welcome
    };
    let mut open = Open::new(name, session, deck, writable, demo);
    open.masks = masks;
    open.outdated = outdated;
    open.restore(&drafts);
    model.overlays.clear();
    model.open = Some(open);
    if writable {
        model.refill(&drafts);
        let mut wishes: Vec<Intent> = stale.map(Intent::Pause).into_iter().collect();
        wishes.push(Intent::Visit(place, model.now));
        model.act(wishes);
    } else {
        model.warn(say!(model.words, "read-only"));
    }
    if !notices.is_empty() {
        model.warn(notices.join(" · "));
    }
}

/// Ends the program: saved, with the clocks stopped. Where the disk refuses, once with a warning first.
fn quit(model: &mut Model) {
    let stuck = model.open.as_ref().and_then(|open| open.trouble.clone());
    if let Some(trouble) = stuck.filter(|_| !model.leaving) {
        model.leaving = true;
        return model.warn(say!(model.words, "quit-unsaved", trouble = trouble));
    }
    leave(model);
}

fn leave(model: &mut Model) {
    close(model);
    model.ask(Effect::Quit);
}

/// Stops the clocks, saves, and takes the session from the table.
pub(crate) fn close(model: &mut Model) {
    let now = model.now;
    let drafts = model.drafts();
    let Some(mut open) = model.open.take() else { return };
    if open.writable {
        // Stopping clocks cannot be refused.
        let _ = open.act(vec![Intent::Pause(now)], now);
        let entries = open.drain();
        model.ask(Effect::Append(entries));
        model.ask(Effect::Draft(drafts));
        model.ask(Effect::Save(Box::new(open.session)));
    }
    model.overlays.clear();
    model.ask(Effect::Release);
}
