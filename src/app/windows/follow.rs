//! Where the desk stands, as far as the wall needs to know it beside the record itself.
//!
//! [`Follow`] never holds a memo, a code of a person, a time of day or what stands in a dialog.

use serde::{Deserialize, Serialize};

use crate::app::check;
use crate::app::editor::Editor;
use crate::app::map::{self, InventoryStep, Show, Zoom};
use crate::app::model::Model;
use crate::map::View;
use crate::session::Place;
use crate::text::Id;

/// Where the desk stands, for the wall.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Follow {
    /// The place of the walk.
    pub place: Place,
    /// Whether the other side of the place is up.
    pub over: bool,
    /// The closing question that is asked.
    pub asked: Option<Id>,
    /// The line with the cursor, on places that are a list.
    pub at: usize,
    /// The statement or image with the cursor.
    pub selected: Option<Id>,
    /// The step of the map.
    pub step: InventoryStep,
    /// What has the screen on the map.
    pub show: Show,
    /// The question the map answers.
    pub view: View,
    /// The chosen partner.
    pub partner: Option<Id>,
    /// The page of the legend.
    pub page: usize,
    /// Which question about who is missing is asked.
    pub prompt: usize,
    /// Which sub-question of the map card is asked, counted from 1.
    #[serde(default)]
    pub ask: usize,
    /// Whether the map fills the screen.
    #[serde(default)]
    pub filled: bool,
    /// The part of the map that fills the screen.
    #[serde(default)]
    pub zoom: Option<Zoom>,
    /// Whose turn it is in round 1.
    pub turn: usize,
    /// The words being typed, without who says them.
    pub line: String,
    /// What a member check shows.
    #[serde(default)]
    pub check: Option<check::CheckPage>,
    /// Whether the wall shows nothing.
    pub blank: bool,
    /// Whether the wall stands still.
    pub frozen: bool,
}

impl Follow {
    /// Returns where the desk stands; `None` where there is nothing to follow: no session, the demo, or one who reads along.
    pub fn of(model: &Model) -> Option<Self> {
        let open = model.open.as_ref().filter(|open| open.writable && !open.demo)?;
        let map = &open.map;
        Some(Self {
            place: open.session.progress.place.clone(),
            over: open.over,
            asked: open.asked.clone(),
            at: open.at,
            selected: open.selected.clone(),
            step: map.step,
            show: map.show,
            view: map.view.clone(),
            partner: map.selected.clone(),
            page: map.page.1,
            prompt: map.prompt,
            ask: map.ask,
            filled: map.filled,
            zoom: map.zoom.clone(),
            turn: map.turn,
            line: if model.windows.line {
                typed(model)
            } else {
                String::new()
            },
            check: check::shown(open, model.words),
            blank: model.windows.blank,
            frozen: model.windows.frozen,
        })
    }

    /// Brings the wall to where the desk stands.
    pub fn apply(self, model: &mut Model) {
        model.windows.blank = self.blank;
        let Some(open) = &mut model.open else { return };
        open.session.progress.place = self.place;
        open.over = self.over;
        open.asked = self.asked;
        open.at = self.at;
        open.selected = self.selected;
        let map = &mut open.map;
        (map.step, map.show, map.view) = (self.step, self.show, self.view);
        map.page = (self.partner.clone(), self.page);
        map.selected = self.partner;
        (map.prompt, map.ask, map.turn) = (self.prompt, self.ask, self.turn);
        (map.filled, map.zoom) = (self.filled, self.zoom);
        if open.on_map() {
            open.map.line = Editor::line(&self.line);
        } else if open.on_note() {
            let note = open.note_mut();
            note.editor = Editor::new(&self.line);
            note.speakers.clear();
        }
        open.check.page = self.check;
        map::refresh(model);
        check::refresh(model);
    }
}

/// Returns the words being typed that the group may read: on a card or on the map, without the code of whoever says them. While no
/// space was typed yet, what stands there may be a code or a function, and is left out.
fn typed(model: &Model) -> String {
    let Some(open) = model.open.as_ref().filter(|_| model.overlays.is_empty()) else {
        return String::new();
    };
    let text = match open.note().filter(|_| open.on_note()) {
        _ if open.on_map() => return open.map.line.text().to_owned(),
        Some(note) => note.line(),
        None => return String::new(),
    };
    let lines = text.lines().map(|line| match line.split_once(' ') {
        Some((head, rest)) if is_code(head.trim_end_matches([':', ';', '.'])) => rest,
        Some(_) => line,
        None => "",
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns whether a word is the code of a participant, or several with commas between them.
fn is_code(word: &str) -> bool {
    word.split([',', '+']).all(|code| {
        let mut letters = code.chars();
        letters.next().is_some_and(|c| c.eq_ignore_ascii_case(&'p'))
            && code.len() > 1
            && letters.all(|c| c.is_ascii_digit())
    })
}
