//! The black screen of a presenter's clicker: a lone `.` or `b` on an empty line empties the wall, if nothing follows it for a moment.
//!
//! What follows in time makes it text. Reads no clock: `runtime` says when nothing followed.

use std::time::Duration;

use super::command::Command;
use super::key::Key;
use super::{Model, Open, windows};

/// How long nothing may follow.
pub const MOMENT: Duration = Duration::from_millis(700);

/// A key that may have been a clicker's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lone {
    /// The key that stands alone in the line.
    waiting: Option<char>,
    /// Whether such a key emptied the wall, so that any key fills it again.
    emptied: bool,
}

impl Model {
    /// Returns how long to wait for something behind a lone key before [`Msg::Still`](super::Msg::Still).
    pub fn awaits_stillness(&self) -> Option<Duration> {
        self.lone.waiting.map(|_| MOMENT)
    }
}

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
    let Some(open) = model.open.as_ref().filter(|_| model.overlays.is_empty()) else {
        return;
    };
    if !model.typing().0 && !meant {
        empty(model);
    } else if line(open) == Some(c.encode_utf8(&mut [0; 4])) {
        model.lone.waiting = Some(c);
    }
}

/// Takes in that nothing followed: the key is no text, and the wall is emptied.
pub(super) fn still(model: &mut Model) {
    let Some(c) = model.lone.waiting.take() else { return };
    let stands = |open: &Open| line(open) == Some(c.encode_utf8(&mut [0; 4]));
    if model.overlays.is_empty() && model.open.as_ref().is_some_and(stands) {
        super::run(model, Command::Backspace);
        empty(model);
    }
}

fn empty(model: &mut Model) {
    if !model.windows.blank {
        windows::run(model, &Command::Blank);
        model.lone.emptied = model.windows.window == windows::Window::Desk;
    }
}

/// Returns what stands in the line of the place.
fn line(open: &Open) -> Option<&str> {
    match open.on_map() {
        true => Some(open.map.line.text()),
        false => open.note().filter(|_| open.on_note()).map(|note| note.editor.text()),
    }
}
