//! The black screen of a presenter's clicker: a lone `.` or `b` on an empty line empties the wall, if nothing follows it for a moment.
//!
//! What follows in time makes it text. Reads no clock: `runtime` says when nothing followed.

use crate::app::check::CheckStage;
use crate::app::command::Command;
use crate::app::dispatch;
use crate::app::key::Key;
use crate::app::model::Model;
use crate::app::screen::Screen;
use crate::app::windows::{self, Window};

/// Takes note of a key before it is looked up. Where a clicker's key emptied the wall, any key fills it again, and does what it does.
pub(super) fn before(model: &mut Model) {
    model.lone.waiting = None;
    if std::mem::take(&mut model.lone.emptied) {
        model.windows.blank = false;
    }
}

/// Takes note of a key after it did what it does. Where letters are no text and the key means nothing, it empties the wall at once.
pub(super) fn after(model: &mut Model, key: Key, meant: bool) {
    let Some(c) = key.typed().filter(|c| matches!(c, '.' | 'b')) else {
        return;
    };
    let held = matches!(model.screen(), Screen::Check(open) if open.check.stage == CheckStage::Walk);
    if !model.screen().is_place() && !held {
        return;
    }
    if !model.typing().0 && !meant {
        empty(model);
    } else if stands_alone(model, c) {
        model.lone.waiting = Some(c);
    }
}

/// Takes in that nothing followed: the key is no text, and the wall is emptied.
pub(super) fn still(model: &mut Model) {
    let Some(c) = model.lone.waiting.take() else { return };
    if stands_alone(model, c) {
        dispatch::run(model, Command::Backspace);
        empty(model);
    }
}

fn empty(model: &mut Model) {
    if !model.windows.blank {
        windows::run(model, &Command::Blank);
        model.lone.emptied = model.windows.window == Window::Desk;
    }
}

/// Returns whether nothing but this letter stands in the line of the place.
fn stands_alone(model: &Model, c: char) -> bool {
    let line = match model.screen() {
        Screen::Map(open) => Some(open.map.line.text()),
        Screen::Check(open) => Some(open.check.line.text()),
        Screen::Card(open) | Screen::Closing(open) | Screen::Phase(open, _) | Screen::Review(open, _) => {
            open.note().map(|note| note.editor.text())
        }
        _ => None,
    };
    line == Some(c.encode_utf8(&mut [0; 4]))
}
