//! What the screen stands on. Changes only by what `update` and the rooms beside it do; reads no clock and draws nothing.

use std::time::Duration;

use super::command::Scope;
use super::home;
use super::lone::Lone;
use super::mouse::Pressed;
use super::windows::Windows;
use super::{Effect, Open, Overlay};
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::say;
use crate::session::{Intent, Moment, Place, Refusal};
use crate::text::Marks;

/// Everything the screen shows.
pub struct Model {
    /// The texts of the screen's language.
    pub words: &'static Words,
    /// Dark or light.
    pub theme: Theme,
    /// Which signs the terminal has.
    pub marks: Marks,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The moment of the last message.
    pub now: Moment,
    /// The decks there are.
    pub decks: Vec<Deck>,
    /// The home screen.
    pub home: home::List,
    /// The session on the table.
    pub open: Option<Open>,
    /// What lies over the screen, topmost last.
    pub overlays: Vec<Overlay>,
    /// What is shown in which window.
    pub windows: Windows,
    /// What was last said to the person at the keyboard.
    pub notice: Option<Notice>,
    pub(super) pressed: Option<Pressed>,
    pub(super) leaving: bool,
    pub(super) interrupted: bool,
    /// A key that may have been a clicker's.
    pub(super) lone: Lone,
    /// Whether the last key noted a line.
    pub(super) noted: bool,
    pub(super) effects: Vec<Effect>,
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

impl Model {
    /// Returns a model that shows the home screen.
    pub fn new(lang: Lang, now: Moment, decks: Vec<Deck>) -> Self {
        Self {
            words: Words::of(lang),
            theme: Theme::default(),
            marks: Marks::default(),
            size: (80, 24),
            now,
            decks,
            home: home::List::default(),
            open: None,
            overlays: Vec::new(),
            windows: Windows::default(),
            notice: None,
            pressed: None,
            leaving: false,
            interrupted: false,
            lone: Lone::default(),
            noted: false,
            effects: Vec::new(),
        }
    }

    /// Returns where commands are looked up, innermost first.
    pub fn scopes(&self) -> Vec<Scope> {
        use Scope::{
            Everywhere, Filter, Form, Help, Home, Map, Memo, Menu, Note, Participants, Picker, Recordings, Talk,
            TalkLine, Text, Walk, Welcome,
        };
        if let Some(overlay) = self.overlays.last() {
            return match overlay {
                Overlay::Help { .. } | Overlay::Explain(_) | Overlay::Figures { .. } => vec![Help, Everywhere],
                Overlay::Menu { .. } => vec![Menu, Everywhere],
                Overlay::Form(..) => vec![Form, Text, Everywhere],
                Overlay::Picker(..) => vec![Picker, Text, Everywhere],
                Overlay::Memo(_) => vec![Memo, Text, Everywhere],
                Overlay::Participants { .. } => vec![Participants, Everywhere],
                Overlay::Recordings { .. } => vec![Recordings, Everywhere],
                Overlay::Talk(desk) if desk.line.is_some() => vec![TalkLine, Text, Everywhere],
                Overlay::Talk(_) => vec![Talk, Everywhere],
            };
        }
        let Some(open) = &self.open else {
            return match self.home.filter {
                Some(_) => vec![Filter, Text, Everywhere],
                None => vec![Home, Everywhere],
            };
        };
        match &open.session.progress.place {
            _ if open.on_map() => vec![Map, Walk, Text, Everywhere],
            _ if open.on_note() => vec![Note, Walk, Text, Everywhere],
            Place::Welcome => vec![Welcome, Walk, Everywhere],
            Place::Findings => vec![open.findings.view.scope(), Walk, Everywhere],
            _ => vec![Walk, Everywhere],
        }
    }

    /// Returns whether letters are text here, and whether nothing was typed yet.
    pub fn typing(&self) -> (bool, bool) {
        match self.overlays.last() {
            Some(Overlay::Form(form, _)) => (true, form.is_blank()),
            Some(Overlay::Picker(picker, _)) => (true, picker.query.text().is_empty()),
            Some(Overlay::Talk(desk)) => match &desk.line {
                Some(line) => (true, line.editor.text().is_empty()),
                None => (false, true),
            },
            Some(Overlay::Memo(memo)) => (true, memo.editor.text().is_empty()),
            Some(_) => (false, true),
            None => match &self.open {
                Some(open) if open.on_map() => (true, open.map.line.text().is_empty()),
                Some(open) if open.on_note() => (true, open.note().is_none_or(|note| note.editor.text().is_empty())),
                Some(_) => (false, true),
                None => match &self.home.filter {
                    Some(filter) => (true, filter.text().is_empty()),
                    None => (false, true),
                },
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

    /// Carries intents out in the open session; says why not where one is refused. Whether it was done.
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

    /// Returns the time until the screen needs [`Msg::Tick`](super::Msg::Tick): soon while something is not yet on disk, else at the
    /// clock's next minute.
    pub fn wake(&self) -> Duration {
        let minute = 60 - u64::from(self.now.time().second().unsigned_abs()) % 60;
        match &self.open {
            Some(open) if open.draft_stale => Duration::from_millis(500),
            Some(open) if open.map.growth.is_some_and(|growth| growth.running) => Duration::from_secs(1),
            Some(open) if open.stored < open.session.events || open.trouble.is_some() => Duration::from_secs(1),
            // While the clock of the talk runs, often enough to tell sleep from silence.
            Some(open) if open.session.progress.since.is_some() => Duration::from_secs(20.min(minute)),
            _ => Duration::from_secs(minute),
        }
    }
}

/// Returns a refusal in the language of the screen.
pub fn refusal_text(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty => say!(words, "refusal-empty"),
        Refusal::Unknown(id) => say!(words, "refusal-unknown", id = id.to_string()),
        Refusal::SelfTie => say!(words, "refusal-self-tie"),
        Refusal::TieExists(_) => say!(words, "refusal-tie-exists"),
        Refusal::PartOfItself => say!(words, "refusal-part-of-itself"),
        Refusal::Strength => say!(words, "refusal-strength"),
        Refusal::PaperTimes => say!(words, "fault-paper"),
        Refusal::NotATime(raw) => say!(words, "refusal-not-a-time", raw = raw.as_str()),
        Refusal::EndsFirst => say!(words, "refusal-ends-first"),
        Refusal::Threshold => say!(words, "refusal-threshold"),
        Refusal::NoReason => say!(words, "refusal-no-reason"),
        Refusal::Nothing => say!(words, "refusal-nothing"),
        Refusal::Full => say!(words, "refusal-full"),
    }
}
