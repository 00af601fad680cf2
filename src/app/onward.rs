//! Enter on an empty line: on to what comes next, where nothing is being written and nothing is chosen.
//!
//! Directly behind an Enter that noted something it only says so once, because a key that is held or pressed twice is no wish to go on.

use super::map::Step;
use super::{Model, Open, walk};
use crate::say;

/// Goes on if nothing is being written. Whether it did something.
pub(super) fn run(model: &mut Model, just_noted: bool) -> bool {
    let Some(open) = model.open.as_ref().filter(|_| model.overlays.is_empty()) else {
        return false;
    };
    if !is_idle(open) {
        return false;
    }
    if just_noted {
        model.tell(say!(model.words, "enter-again"));
        return true;
    }
    let steps = open.on_map() && open.map.step != Step::Missing;
    let command = if steps {
        super::command::Command::Step
    } else {
        super::command::Command::Next
    };
    walk::run(model, &command);
    true
}

/// Returns whether the line is empty and nothing is chosen that Enter would open.
pub(super) fn is_idle(open: &Open) -> bool {
    if open.on_map() {
        let map = &open.map;
        return map.line.is_blank() && map.selected.is_none() && map.growth.is_none();
    }
    let idle =
        |note: &super::note::Note| note.editor.text().is_empty() && note.editing.is_none() && note.asking.is_none();
    open.on_note() && open.selected.is_none() && open.note().is_none_or(idle)
}

/// Returns whether something stands in the line of the place.
pub(super) fn writes(model: &Model) -> bool {
    model
        .open
        .as_ref()
        .filter(|_| model.overlays.is_empty())
        .is_some_and(|open| match open.on_map() {
            true => !open.map.line.is_blank(),
            false => open.on_note() && open.note().is_some_and(|note| !note.editor.text().is_empty()),
        })
}
