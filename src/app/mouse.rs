//! What the mouse does: it chooses and carries partners on the map, and its wheel goes through lists and pages.
//!
//! It does nothing that no key does, and knows no terminal: `runtime` translates.

use super::command::Command;
use super::{Model, Overlay, map};

/// Something the mouse did, with the cell of the screen under it: column, row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouse {
    /// The left button went down.
    Press(u16, u16),
    /// The left button came up.
    Release(u16, u16),
    /// The wheel turned towards what is above.
    WheelUp,
    /// The wheel turned towards what is below.
    WheelDown,
}

/// How many rows of a page one notch of the wheel turns.
const ROWS: usize = 3;

/// Takes in what the mouse did.
pub(super) fn run(model: &mut Model, mouse: Mouse) {
    match mouse {
        Mouse::Press(col, row) => map::press_at(model, (col, row)),
        Mouse::Release(col, row) => map::drop_at(model, (col, row)),
        Mouse::WheelUp => wheel(model, &Command::Up),
        Mouse::WheelDown => wheel(model, &Command::Down),
    }
}

/// Turns a page by some rows, a list by one. On the picture of the map there is nothing to turn.
fn wheel(model: &mut Model, command: &Command) {
    let page = matches!(
        model.overlays.last(),
        Some(Overlay::Help { .. } | Overlay::Explain { .. } | Overlay::Figures { .. })
    );
    let picture = model
        .open
        .as_ref()
        .is_some_and(|open| open.on_map() && open.map.shows_picture());
    if picture && model.overlays.is_empty() {
        return;
    }
    for _ in 0..if page { ROWS } else { 1 } {
        super::run(model, command.clone());
    }
}
