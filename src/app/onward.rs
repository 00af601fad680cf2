//! Enter on an empty line: on to what comes next, where nothing is being written and nothing is chosen.
//!
//! The first Enter after one that noted something only says that the next one goes on: a key pressed twice must not change the screen.

use crate::app::command::Command;
use crate::app::map::InventoryStep;
use crate::app::model::Model;
use crate::app::screen::Screen;
use crate::say;

/// What Enter means here.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Enter {
    /// What it means on a line with words or on what is chosen.
    Usual,
    /// Nothing yet: it was said that the next one goes on.
    Said,
    /// This command.
    On(Command),
}

/// Returns what Enter means here; `just_noted` says that the key before noted a line.
pub(super) fn meaning(model: &mut Model, just_noted: bool) -> Enter {
    if !is_idle(model) {
        return Enter::Usual;
    }
    if just_noted {
        model.tell(say!(model.words, "enter-again"));
        return Enter::Said;
    }
    match model.screen() {
        Screen::Map(open) if open.map.step != InventoryStep::Missing => Enter::On(Command::Step),
        _ => Enter::On(Command::Next),
    }
}

/// Returns whether the line is empty and nothing is chosen that Enter would open.
pub(super) fn is_idle(model: &Model) -> bool {
    match model.screen() {
        Screen::Map(open) => {
            // An answer to a remark ends with Enter.
            open.check.following.is_none()
                && open.map.line.is_blank()
                && open.map.selected.is_none()
                && open.map.playback.is_none()
        }
        Screen::Phase(open, _) | Screen::Review(open, _) => open.note().is_none_or(|note| note.editor.is_blank()),
        Screen::Card(open) | Screen::Closing(open) => {
            open.selected.is_none() && open.note().is_none_or(|note| note.is_idle())
        }
        _ => false,
    }
}

/// Returns whether something stands in the line of the place.
pub(super) fn writes(model: &Model) -> bool {
    match model.screen() {
        Screen::Map(open) => !open.map.line.is_blank(),
        Screen::Card(open) | Screen::Closing(open) | Screen::Phase(open, _) | Screen::Review(open, _) => {
            open.note().is_some_and(|note| !note.editor.text().is_empty())
        }
        _ => false,
    }
}
