//! Where the user is: the screen or dialog that is shown and takes the keys, found once and asked by everything else.
//!
//! Whatever depends on it is one match on [`Screen`]: where commands are looked up, whether letters are text, where a command goes,
//! what is drawn, which keys are hinted at.

use crate::app::archive::SearchState;
use crate::app::command::Scope;
use crate::app::dialog::form::DialogForm;
use crate::app::dialog::overlay::{MemoLine, Overlay};
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::Picker;
use crate::app::map::figures::Figure;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::scroll::Scroll;
use crate::app::session_list::SessionList;
use crate::app::talk::state::TalkState;
use crate::app::versions::state::Versions;
use crate::session::Place;
use crate::text::Id;

/// What has the screen: a place of the talk, or the dialog that lies over it.
#[derive(Clone, Copy)]
pub enum Screen<'a> {
    /// The list of sessions.
    Home(&'a SessionList),
    /// The steps of the welcome.
    Welcome(&'a OpenSession),
    /// The opening of a phase.
    Phase(&'a OpenSession, &'a Id),
    /// A card and the line being noted.
    Card(&'a OpenSession),
    /// The map.
    Map(&'a OpenSession),
    /// The look back on a phase.
    Review(&'a OpenSession, &'a Id),
    /// The closing questions and the line being noted.
    Closing(&'a OpenSession),
    /// The findings.
    Findings(&'a OpenSession),
    /// The member check.
    Check(&'a OpenSession),
    /// All keys of the place it was asked from.
    Help(&'a Scroll, &'a [Scope]),
    /// The menu of single letters: the command with the cursor, and the places it was opened from.
    Menu(usize, &'a [Scope]),
    /// The explanation of the card.
    Explain(&'a Scroll),
    /// The figures of the network.
    Figures(&'a Scroll, &'a [Figure]),
    /// The search of the library.
    Search(&'a SearchState),
    /// A form.
    Form(&'a DialogForm),
    /// A list to choose from, and what it is for.
    Picker(&'a Picker, &'a Pick),
    /// A private memo.
    Memo(&'a MemoLine),
    /// What the sound holds.
    Talk(&'a TalkState),
    /// The sound recordings, with the line of the cursor.
    Recordings(usize),
    /// The private memos, with the line of the cursor.
    Memos(usize),
    /// Two versions of the map beside each other.
    Versions(&'a Versions),
    /// The participants, with the line of the cursor.
    Participants(usize),
}

impl Model {
    /// Returns what has the screen: the topmost dialog, else the place.
    pub fn screen(&self) -> Screen<'_> {
        match self.overlays.last() {
            Some(overlay) => self.of_dialog(overlay),
            None => self.below(),
        }
    }

    /// Returns the dialog that lies directly under the topmost one.
    pub fn beneath(&self) -> Option<Screen<'_>> {
        self.overlays.iter().rev().nth(1).map(|overlay| self.of_dialog(overlay))
    }

    /// Returns the screen below all dialogs.
    pub fn below(&self) -> Screen<'_> {
        match &self.open {
            Some(open) => Screen::of_place(open),
            None => Screen::Home(&self.home),
        }
    }

    fn of_dialog<'a>(&'a self, overlay: &'a Overlay) -> Screen<'a> {
        match overlay {
            Overlay::Help { page, scopes } => Screen::Help(page, scopes),
            Overlay::Menu { at, scopes } => Screen::Menu(*at, scopes),
            Overlay::Explain(page) => Screen::Explain(page),
            Overlay::Figures { page, lines } => Screen::Figures(page, lines),
            Overlay::Search => Screen::Search(&self.search),
            Overlay::Form(form, _) => Screen::Form(form),
            Overlay::Picker(picker, pick) => Screen::Picker(picker, pick),
            Overlay::Memo(memo) => Screen::Memo(memo),
            Overlay::Talk(talk) => Screen::Talk(talk),
            Overlay::Recordings { at } => Screen::Recordings(*at),
            Overlay::Memos { at } => Screen::Memos(*at),
            Overlay::Versions(page) => Screen::Versions(page),
            Overlay::Participants { at } => Screen::Participants(*at),
        }
    }

    /// Returns where commands are looked up, innermost first.
    pub fn scopes(&self) -> Vec<Scope> {
        self.screen().scopes()
    }

    /// Returns whether letters are text here, and whether nothing was typed yet.
    pub fn typing(&self) -> (bool, bool) {
        let blank = self.screen().blank();
        (blank.is_some(), blank.unwrap_or(true))
    }
}

impl<'a> Screen<'a> {
    fn of_place(open: &'a OpenSession) -> Self {
        match &open.session.progress.place {
            _ if open.check.shows() => Self::Check(open),
            _ if open.on_map() => Self::Map(open),
            Place::Welcome => Self::Welcome(open),
            Place::Phase(id) => Self::Phase(open, id),
            Place::Card(_) => Self::Card(open),
            Place::Review(id) => Self::Review(open, id),
            Place::Closing => Self::Closing(open),
            Place::Findings => Self::Findings(open),
        }
    }

    /// Returns where commands are looked up, innermost first.
    pub fn scopes(self) -> Vec<Scope> {
        use Scope::{
            Everywhere, Filter, Form, Help, Home, Map, Memo, Memos, Menu, Note, Participants, Picker, Recordings,
            Search, Talk, TalkLine, Text, Versions, Walk, Welcome,
        };
        match self {
            Self::Home(list) if list.filter.is_some() => vec![Filter, Text, Everywhere],
            Self::Home(_) => vec![Home, Everywhere],
            Self::Welcome(_) => vec![Welcome, Walk, Everywhere],
            Self::Phase(..) | Self::Review(..) => vec![Walk, Text, Everywhere],
            Self::Card(_) | Self::Closing(_) => vec![Note, Walk, Text, Everywhere],
            Self::Map(_) => vec![Map, Walk, Text, Everywhere],
            Self::Findings(open) => vec![open.findings.view.scope(), Walk, Everywhere],
            Self::Check(open) if open.check.blank().is_some() => vec![open.check.scope(), Text, Everywhere],
            Self::Check(open) => vec![open.check.scope(), Everywhere],
            Self::Help(..) | Self::Explain(_) | Self::Figures(..) => vec![Help, Everywhere],
            Self::Search(_) => vec![Search, Text, Everywhere],
            Self::Menu(..) => vec![Menu, Everywhere],
            Self::Form(_) => vec![Form, Text, Everywhere],
            Self::Picker(..) => vec![Picker, Text, Everywhere],
            Self::Memo(_) => vec![Memo, Text, Everywhere],
            Self::Talk(talk) if talk.line.is_some() => vec![TalkLine, Text, Everywhere],
            Self::Talk(_) => vec![Talk, Everywhere],
            Self::Recordings(_) => vec![Recordings, Everywhere],
            Self::Memos(_) => vec![Memos, Everywhere],
            Self::Versions(_) => vec![Versions, Everywhere],
            Self::Participants(_) => vec![Participants, Everywhere],
        }
    }

    /// Returns whether nothing was typed yet in the line that letters go to; `None` where letters are no text.
    fn blank(self) -> Option<bool> {
        match self {
            Self::Home(list) => Some(list.filter.as_ref()?.text().is_empty()),
            Self::Card(open) | Self::Closing(open) | Self::Phase(open, _) | Self::Review(open, _) => {
                Some(open.note().is_none_or(|note| note.editor.text().is_empty()))
            }
            Self::Map(open) => Some(open.map.line.text().is_empty()),
            Self::Check(open) => open.check.blank(),
            Self::Search(search) => Some(search.line.text().is_empty()),
            Self::Form(form) => Some(form.is_blank()),
            Self::Picker(picker, _) => Some(picker.query.text().is_empty()),
            Self::Memo(memo) => Some(memo.editor.text().is_empty()),
            Self::Talk(talk) => Some(talk.line.as_ref()?.editor.text().is_empty()),
            Self::Welcome(_)
            | Self::Findings(_)
            | Self::Help(..)
            | Self::Menu(..)
            | Self::Explain(_)
            | Self::Figures(..)
            | Self::Recordings(_)
            | Self::Memos(_)
            | Self::Versions(_)
            | Self::Participants(_) => None,
        }
    }

    /// Returns whether a line of the talk can be noted here.
    pub fn notes(self) -> bool {
        matches!(self, Self::Card(_) | Self::Closing(_))
    }

    /// Returns whether a place of an open session has the screen, and no dialog lies over it.
    pub fn is_place(self) -> bool {
        matches!(
            self,
            Self::Welcome(_)
                | Self::Phase(..)
                | Self::Card(_)
                | Self::Map(_)
                | Self::Review(..)
                | Self::Closing(_)
                | Self::Findings(_)
        )
    }

    /// Returns whether it is a dialog that Cancel always leaves; the transcripts first leave what is typed or chosen in them.
    pub fn is_left_at_once(self) -> bool {
        !self.is_place() && !matches!(self, Self::Home(_) | Self::Check(_) | Self::Talk(_) | Self::Versions(_))
    }

    /// Returns whether it is a page of text that is turned.
    pub fn is_page(self) -> bool {
        matches!(self, Self::Help(..) | Self::Explain(_) | Self::Figures(..))
    }
}
