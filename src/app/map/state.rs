//! The state of the map on the screen: the line for names, the partner with the cursor, the step of the method, what is shown and how.

use super::anchors::Kept;
use super::column::SortColumn;
use super::laid_out::LaidOut;
use super::part::Zoom;
use super::playback::Playback;
use super::step::InventoryStep;
use std::rc::Rc;

use crate::app::editor::Editor;
use crate::deck::MapTemplate;
use crate::map::{Scene, View};
use crate::session::{Anchors, Session};
use crate::text::Id;

/// The state of the map.
#[derive(Debug)]
pub struct MapState {
    /// The name being typed.
    pub line: Editor,
    /// The partner with the cursor.
    pub selected: Option<Id>,
    /// The partner on which the button of the mouse went down, until it comes up.
    pub held: Option<Id>,
    /// The step of the method.
    pub step: InventoryStep,
    /// Whose turn it is in round 1: a participant's place in the list.
    pub turn: usize,
    /// The index of the deck's prompt that is shown at the step of missing partners.
    pub prompt: usize,
    /// Which sub-question of the card is asked, counted from 1; 0 for what the step itself asks.
    pub ask: usize,
    /// What has the screen.
    pub show: Show,
    /// The question the picture answers.
    pub view: View,
    /// Which page of the legend is shown, counted from 0, and for which selected partner: another one begins at the first.
    pub page: (Option<Id>, usize),
    /// What the table is sorted by.
    pub sort: SortColumn,
    /// Whether the table stands upside down.
    pub reversed: bool,
    /// How far the map has grown, while it is played back.
    pub playback: Option<Playback>,
    /// Whether the picture has the whole screen.
    pub filled: bool,
    /// The part of the map that has the whole screen.
    pub zoom: Option<Zoom>,
    /// Where everything belongs on the picture.
    pub(super) anchors: Kept,
    pub(super) picture: LaidOut,
}

impl Default for MapState {
    fn default() -> Self {
        Self {
            line: Editor::line(""),
            selected: None,
            held: None,
            step: InventoryStep::default(),
            turn: 0,
            prompt: 0,
            ask: 0,
            show: Show::default(),
            view: View::default(),
            page: (None, 0),
            sort: SortColumn::default(),
            reversed: false,
            playback: None,
            filled: false,
            zoom: None,
            anchors: Kept::default(),
            picture: LaidOut::default(),
        }
    }
}

impl MapState {
    /// Returns the state of a session that is opened: at the step where the group left off.
    pub fn of(session: &Session) -> Self {
        let step = InventoryStep::reached(session);
        let last = session.partners.iter().rev().find_map(|p| p.by.last());
        let turn = last.and_then(|by| session.participants.iter().position(|p| p.id == *by));
        Self {
            step,
            show: Show::fitting(session),
            turn: turn.unwrap_or(0),
            ..Self::default()
        }
    }

    /// Shows the picture, since a view is something to see: table and notes make room for it.
    pub(super) fn show_picture(&mut self) {
        if !self.shows_picture() {
            self.show = Show::Picture;
        }
    }

    /// Sorts the table by the column that stands `by` places further.
    pub(super) fn sort_next(&mut self, by: isize) {
        self.show = Show::Table;
        (self.sort, self.reversed) = (self.sort.step(by), false);
    }

    /// Returns the picture as it was laid out last; see [`Playback`] for what it may leave out.
    pub fn scene(&self) -> &Scene {
        self.picture.scene()
    }

    /// Begins with the anchors that were kept; without any, the map is laid out afresh when it is needed.
    pub fn begin(&mut self, kept: Option<Anchors>, session: &Session, template: &MapTemplate) {
        self.anchors = Kept::new(kept, session);
        self.picture = LaidOut::default();
        self.follow(session, template, false);
    }

    /// Lets the anchors follow what was noted since. A map that was never laid out waits until it is `shown`.
    pub fn follow(&mut self, session: &Session, template: &MapTemplate, shown: bool) {
        self.anchors.follow(session, template, shown);
    }

    /// Lets partners that got another id stay where they are.
    pub fn rename(&mut self, renamed: &[(Id, Id)]) {
        self.anchors.rename(renamed);
    }

    /// Returns the anchors that must reach the disk, once.
    pub fn stale_anchors(&mut self) -> Option<Anchors> {
        self.anchors.take_stale()
    }

    /// Returns where everything belongs.
    pub fn anchors(&self) -> Rc<Anchors> {
        self.anchors.now()
    }

    /// Takes other anchors; those before can be taken back as long as `events` does not change, where it is given.
    pub(super) fn exchange(&mut self, anchors: Rc<Anchors>, events: Option<u32>) {
        self.anchors.exchange(anchors, events);
        self.picture = LaidOut::default();
    }

    /// Returns whether the picture has the whole screen.
    pub fn has_screen(&self) -> bool {
        self.shows_picture() && (self.filled || self.zoom.is_some())
    }

    /// Returns whether the picture is seen.
    pub fn shows_picture(&self) -> bool {
        matches!(self.show, Show::Picture | Show::Beside)
    }
}

/// What has the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Show {
    /// The picture alone.
    #[default]
    Picture,
    /// The picture with the list of partners at its left, where the screen is wide enough.
    Beside,
    /// The partners as a table.
    Table,
    /// The notes, as long as they have no place.
    Notes,
}

impl Show {
    /// Returns the picture as soon as half of the partners have a place on it; before that, the notes.
    fn fitting(session: &Session) -> Self {
        let outside = || session.partners.iter().filter(|p| !p.is_internal());
        let placed = outside().filter(|p| p.is_placed()).count();
        if placed * 2 < outside().count().max(1) {
            Self::Notes
        } else {
            Self::Picture
        }
    }
}
