//! What the mouse does: it chooses rows of lists and partners on the map, carries partners elsewhere, and its wheel goes through lists
//! and pages.
//!
//! It does nothing that no key does, takes nothing away, and knows neither terminal nor layout: `ui`, which laid the rows out, says
//! what lies under it.

use crate::app::command;
use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::palette;
use crate::app::dialog::pick::Pick;
use crate::app::dispatch;
use crate::app::model::Model;
use crate::app::mouse::Mouse;
use crate::app::mouse::MouseSpot;
use crate::app::mouse::PressableList;
use crate::app::mouse::Pressed;
use crate::app::{card, map, navigate};
use crate::say;

/// How many rows of a page one notch of the wheel turns.
const ROWS: usize = 3;

/// Takes in what the mouse did.
pub(in crate::app) fn run(model: &mut Model, mouse: Mouse) {
    match mouse {
        Mouse::Press(cell, Some(spot)) => press(model, cell, spot),
        Mouse::Press(_, None) => model.pressed = None,
        Mouse::Release(spot) => release(model, spot),
        Mouse::WheelUp => wheel(model, &Command::Up),
        Mouse::WheelDown => wheel(model, &Command::Down),
    }
}

/// Presses a row: the first press chooses, a second one on the same row does what Enter does there.
fn press(model: &mut Model, cell: (u16, u16), spot: MouseSpot) {
    let before = model.pressed;
    let twice = before.is_some_and(|old| old.here && old.is(spot));
    model.pressed = Some(Pressed {
        cell,
        spot,
        here: true,
        twice,
    });
    // What the first press brought under a mouse that did not move was not what the second one of a double click means.
    if before.is_some_and(|old| old.cell == cell && !old.is(spot)) {
        return;
    }
    (model.notice, model.leaving, model.interrupted) = (None, false, false);
    match spot {
        MouseSpot::Picture(column, row) => map::press_at(model, (column, row)),
        MouseSpot::Row(row) => {
            choose(model, row.list, row.at);
            if twice {
                enter(model, row.list, row.at);
            }
        }
    }
}

/// Ends a press: where a partner was carried on the picture, it stays; where one was pressed twice, its form opens.
fn release(model: &mut Model, spot: Option<MouseSpot>) {
    let cell = match spot {
        Some(MouseSpot::Picture(column, row)) => Some((column, row)),
        _ => None,
    };
    let held = map::drop_at(model, cell);
    let twice = model.pressed.is_some_and(|old| old.twice && Some(old.spot) == spot);
    if held && twice {
        dispatch::run(model, Command::Edit);
    }
}

/// Puts the cursor on a row; in a form also makes the choice, in the head of a table sorts.
fn choose(model: &mut Model, list: PressableList, at: usize) {
    match (list, model.overlays.last_mut()) {
        (PressableList::Choices, Some(Overlay::Picker(picker, _))) => picker.at = at,
        (PressableList::People, Some(Overlay::Participants { at: line })) => *line = at,
        (PressableList::Memos, Some(Overlay::Memos { at: line })) => *line = at,
        (PressableList::Recordings, Some(Overlay::Recordings { at: line })) => *line = at,
        // What is typed belongs to the turn with the cursor.
        (PressableList::Heard, Some(Overlay::Talk(desk))) if desk.line.is_none() => desk.at = at,
        (PressableList::Hits, Some(Overlay::Search)) => model.search.at = at,
        (PressableList::Fields, Some(Overlay::Form(form, _))) => form.go_to(at),
        (PressableList::Options(field), Some(Overlay::Form(form, _))) => form.press_option(field, at),
        (PressableList::Turns(field), Some(Overlay::Form(form, _))) => form.press_turn(field, at > 0),
        (_, Some(_)) => {}
        (PressableList::Sessions, None) => (model.home.at, model.home.moved) = (at, true),
        (_, None) => choose_here(model, list, at),
    }
    if matches!(list, PressableList::Options(_) | PressableList::Turns(_))
        && let Some(open) = &mut model.open
    {
        open.draft_stale = true;
    }
}

/// Puts the cursor on a row of a list of the open session.
fn choose_here(model: &mut Model, list: PressableList, at: usize) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    match list {
        PressableList::Steps => open.at = at,
        PressableList::Questions => card::answer(open, at),
        PressableList::Said => open.selected = card::listed(open).get(at).cloned(),
        PressableList::Partners | PressableList::Notes => map::choose_row(open, words, list, at),
        PressableList::Heads => map::sort_by(open, at),
        PressableList::Parts => open.findings.go_to_part(at),
        PressableList::Sentences | PressableList::Points => open.findings.go_to(at),
        _ => {}
    }
}

/// Does what Enter does on a row, where that opens or picks something.
fn enter(model: &mut Model, list: PressableList, at: usize) {
    match list {
        PressableList::Sessions
        | PressableList::Steps
        | PressableList::People
        | PressableList::Recordings
        | PressableList::Memos
        | PressableList::Sentences
        | PressableList::Points
        | PressableList::Hits => {
            dispatch::run(model, Command::Enter);
        }
        // A name that is half-typed stays what it is.
        PressableList::Partners | PressableList::Notes => dispatch::run(model, Command::Edit),
        PressableList::Cards => navigate::open_card(model, at),
        PressableList::Said => card::correct_if_free(model),
        PressableList::Choices => choose_with_mouse(model),
        PressableList::Commands => run_from_help(model, at),
        PressableList::Questions
        | PressableList::Heard
        | PressableList::Heads
        | PressableList::Fields
        | PressableList::Options(_)
        | PressableList::Turns(_)
        | PressableList::Parts => {}
    }
}

/// Turns a page by some rows, a list by one. On the picture of the map there is nothing to turn.
fn wheel(model: &mut Model, command: &Command) {
    let page = matches!(
        model.overlays.last(),
        Some(Overlay::Help { .. } | Overlay::Explain(_) | Overlay::Figures { .. })
    );
    let picture = model
        .open
        .as_ref()
        .is_some_and(|open| open.on_map() && open.map.shows_picture());
    if picture && model.overlays.is_empty() {
        return;
    }
    for _ in 0..if page { ROWS } else { 1 } {
        dispatch::run(model, command.clone());
    }
}

/// Takes the choice of the topmost list, unless that takes something away: then it says which key does.
fn choose_with_mouse(model: &mut Model) {
    let Some(Overlay::Picker(picker, pick)) = model.overlays.last() else {
        return;
    };
    let id = picker.chosen().unwrap_or_default();
    let takes_away = match pick {
        Pick::Command => palette::command_of(&id).is_some_and(|row| row.command.takes_away()),
        pick => pick.takes_away(&id),
    };
    if takes_away {
        model.tell(say!(model.words, "not-with-mouse", key = "Enter"));
    } else {
        dispatch::run(model, Command::Enter);
    }
}

/// Closes the help and runs one of its commands, unless that takes something away: then it says which key does.
fn run_from_help(model: &mut Model, at: usize) {
    let Some(Overlay::Help { scopes, .. }) = model.overlays.last() else {
        return;
    };
    let Some(row) = command::of(scopes).nth(at) else { return };
    match row.keys.first().filter(|_| row.command.takes_away()) {
        Some(key) => model.tell(say!(model.words, "not-with-mouse", key = key.to_string())),
        None => {
            model.overlays.pop();
            dispatch::run(model, row.command.clone());
        }
    }
}
