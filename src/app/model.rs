//! The application state. Only `update` and its submodules mutate it; it reads no clock and draws nothing.

use std::time::Duration;

use crate::app::archive::SearchState;
use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::lone::Lone;
use crate::app::message::Effect;
use crate::app::mouse::{PressableList, Pressed};
use crate::app::open_session::OpenSession;
use crate::app::session_list::SessionList;
use crate::app::windows::state::Windows;
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::say;
use crate::session::{Entity, Event, Intent, Moment, Refusal, Session};
use crate::text::SignSet;

/// Everything the screen shows.
pub struct Model {
    /// The texts of the screen's language.
    pub words: &'static Words,
    /// Dark or light.
    pub theme: ScreenTheme,
    /// Which signs the terminal has.
    pub marks: SignSet,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The moment of the last message.
    pub now: Moment,
    /// The decks there are.
    pub decks: Vec<Deck>,
    /// The home screen.
    pub home: SessionList,
    /// The search of the library.
    pub search: SearchState,
    /// What the session that is being described starts from, where it goes on from an earlier one.
    pub earlier: Option<Box<Session>>,
    /// The open session.
    pub open: Option<OpenSession>,
    /// What lies over the screen, topmost last.
    pub overlays: Vec<Overlay>,
    /// What is shown in which window.
    pub windows: Windows,
    /// What was last said to the person at the keyboard.
    pub notice: Option<DeskNotice>,
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
pub enum ScreenTheme {
    /// Light text on dark, for a dimmed room.
    #[default]
    Dark,
    /// Dark text on light, for a bright room.
    Light,
    /// Without colour.
    Plain,
}

impl ScreenTheme {
    /// Returns dark for light and light for dark; what has no colour stays without.
    pub(super) fn other(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
            Self::Plain => Self::Plain,
        }
    }
}

/// A remark for the person at the keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskNotice {
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
            theme: ScreenTheme::default(),
            marks: SignSet::default(),
            size: (80, 24),
            now,
            decks,
            home: SessionList::default(),
            search: SearchState::default(),
            earlier: None,
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

    /// Says something to the person at the keyboard.
    pub fn tell(&mut self, text: String) {
        self.notice = Some(DeskNotice { warning: false, text });
    }

    /// Says that something could not be done.
    pub fn warn(&mut self, text: String) {
        self.notice = Some(DeskNotice { warning: true, text });
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
            Ok(events) => {
                self.tell_links(&events);
                true
            }
            Err(Refusal::Nothing) => true,
            Err(refusal) => {
                self.warn(refusal_text(words, &refusal));
                false
            }
        }
    }

    /// Says how many statements a partner that came or got its name is linked to, where they had named it with a `#`.
    fn tell_links(&mut self, events: &[Event]) {
        let Some(
            Event::Added {
                item: Entity::Partner(partner),
                ..
            }
            | Event::Changed {
                item: Entity::Partner(partner),
            },
        ) = events.first()
        else {
            return;
        };
        let linked = |event: &&Event| {
            matches!(
                event,
                Event::Changed {
                    item: Entity::Statement(_)
                }
            )
        };
        let n = events.iter().filter(linked).count();
        if n > 0 {
            self.tell(say!(
                self.words,
                "linked-partner",
                n = n,
                name = partner.name.to_string()
            ));
        }
    }

    /// Speaks of what stands in the middle of the open session's map.
    pub(super) fn name_centre(&mut self) {
        let lang = self.words.lang();
        self.words = match &self.open {
            Some(open) => Words::about(&open.deck, lang),
            None => Words::of(lang),
        };
    }

    /// Takes the cards in the language of the session, where that was changed or the change taken back.
    pub(super) fn exchange_deck(&mut self) {
        let Some(open) = &mut self.open else { return };
        let wanted = &open.session.deck;
        if wanted.language != open.deck.language
            && let Some(deck) = self
                .decks
                .iter()
                .find(|deck| deck.id == wanted.id && deck.language == wanted.language)
        {
            open.deck = deck.clone();
        }
    }

    /// Returns how long to wait for something behind a lone key before [`Msg::Still`](super::Msg::Still).
    pub fn awaits_stillness(&self) -> Option<Duration> {
        self.lone.wait()
    }

    /// Returns the time until the screen needs [`Msg::Tick`](super::Msg::Tick): soon while something is not yet on disk, else at the
    /// clock's next minute.
    pub fn wake(&self) -> Duration {
        let minute = 60 - u64::from(self.now.time().second().unsigned_abs()) % 60;
        match &self.open {
            Some(open) if open.draft_stale => Duration::from_millis(500),
            Some(open) if open.map.playback.is_some_and(|playback| playback.running) => Duration::from_secs(1),
            Some(_) if matches!(self.overlays.last(), Some(Overlay::Versions(page)) if page.is_running()) => {
                Duration::from_secs(1)
            }
            Some(open) if open.stored < open.session.events || open.trouble.is_some() => Duration::from_secs(1),
            // While the clock of the talk runs, often enough to tell sleep from silence.
            Some(open) if open.session.progress.since.is_some() => Duration::from_secs(20.min(minute)),
            _ => Duration::from_secs(minute),
        }
    }

    /// Returns the first line of a list that was in sight when the mouse chose one of its rows: there it stays, so that nothing moves away
    /// from under the mouse.
    pub fn held(&self, list: PressableList) -> Option<usize> {
        let row = self.pressed.and_then(Pressed::row);
        row.filter(|row| row.list.page() == list).map(|row| row.first)
    }

    /// Returns the row of a list without a cursor of its own that was pressed last.
    pub fn pressed(&self, list: PressableList) -> Option<usize> {
        let row = self.pressed.and_then(Pressed::row);
        row.filter(|row| row.list == list).map(|row| row.at)
    }

    /// Takes the list back from the mouse where a command is carried out: walking up and down moves the cursor within the list, everything
    /// else leads elsewhere.
    pub(super) fn let_go_of_mouse(&mut self, command: &Command) {
        match (command, &mut self.pressed) {
            (Command::Up | Command::Down, Some(pressed)) => pressed.here = false,
            (_, pressed) => *pressed = None,
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
