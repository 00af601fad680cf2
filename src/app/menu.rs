//! The menu behind Esc on an empty line: every command of the place by one letter, for keyboards and terminals that keep the other keys.
//!
//! The letters are those of the command table that stand there with Alt, so that Alt and a letter means what Esc and the letter means.
//! Nothing that removes or leaves acts on its letter alone. Draws nothing.

use super::command::{self, Command, Row, Scope};
use super::editor::Editor;
use super::key::{Code, Key};
use super::{Model, Overlay};
use crate::say;
use crate::session::Place;

/// Returns the letters of a command in the menu, as they are shown; none where it is not in the menu.
pub fn letters(row: &Row) -> Option<String> {
    let mut all = row.keys.iter().filter_map(letter);
    let first = all.next()?;
    Some(match all.next_back() {
        Some(last) => format!("{first}-{last}"),
        None => first.to_string(),
    })
}

fn letter(key: &Key) -> Option<char> {
    match key.code {
        Code::Char(c) if key.alt && !key.ctrl => Some(c),
        _ => None,
    }
}

/// Returns the commands of the menu where `scopes` hold, place after place; what edits the line is none.
pub fn rows(scopes: &[Scope]) -> Vec<&'static Row> {
    let rows = command::of(scopes).filter(|row| row.scope != Scope::Text);
    rows.filter(|row| row.keys.iter().any(|key| letter(key).is_some()))
        .collect()
}

/// Opens the menu if Esc has nothing nearer to take back: a line that is typed, a zoomed map, a correction. Whether it did.
pub(super) fn open(model: &mut Model) -> bool {
    if !opens(model) {
        return false;
    }
    let scopes = model.scopes();
    model.overlays.push(Overlay::Menu { at: 0, scopes });
    true
}

/// Returns whether Esc opens the menu: it has nothing nearer to take back.
pub fn opens(model: &Model) -> bool {
    let Some(open) = model.open.as_ref().filter(|_| model.overlays.is_empty()) else {
        return false;
    };
    if open.on_map() {
        return open.map.line.is_blank() && !open.map.has_screen() && open.map.growth.is_none();
    }
    if open.on_note() {
        let blank = |editor: &Editor| editor.text().is_empty();
        let free = |note: &super::note::Note| blank(&note.editor) && note.editing.is_none() && note.asking.is_none();
        return !open.findings.away && open.note().is_none_or(free);
    }
    open.session.progress.place != Place::Findings || model.scopes().contains(&Scope::Findings)
}

/// Takes a key while the menu is open. Whether it was the menu's; any other closes it and goes on to what lies below.
pub(super) fn press(model: &mut Model, key: Key) -> bool {
    let Some(Overlay::Menu { scopes, .. }) = model.overlays.last() else {
        return false;
    };
    let scopes = scopes.clone();
    if let Some(c) = key.typed() {
        let meant = Key {
            alt: true,
            ..Key::plain(Code::Char(c))
        };
        let of_menu: Vec<Scope> = scopes.iter().copied().filter(|scope| *scope != Scope::Text).collect();
        model.overlays.pop();
        return match command::lookup(meant, &of_menu, false, true) {
            Some(command) => {
                run(model, command);
                true
            }
            None => false,
        };
    }
    if command::lookup(key, &[Scope::Menu], false, true).is_some() {
        return false;
    }
    model.overlays.pop();
    // A second Esc takes back what the first one left alone.
    if key == Key::plain(Code::Esc) {
        super::run_below_menu(model, Command::Cancel);
        return true;
    }
    false
}

/// Runs a command by its letter. What removes or leaves waits for Enter, with the cursor on it.
pub(super) fn run(model: &mut Model, command: Command) {
    if !command.takes_away() {
        return super::run(model, command);
    }
    let scopes = model.scopes();
    let at = rows(&scopes).iter().position(|row| row.command == command);
    model.overlays.push(Overlay::Menu {
        at: at.unwrap_or(0),
        scopes,
    });
    model.tell(say!(model.words, "menu-enter"));
}

/// Carries a command out within the menu.
pub(super) fn walk(model: &mut Model, command: &Command) {
    let Some(Overlay::Menu { at, scopes }) = model.overlays.last_mut() else {
        return;
    };
    let rows = rows(scopes);
    let last = rows.len().saturating_sub(1);
    let group = |at: usize| rows.get(at).map(|row| row.scope);
    match command {
        Command::Up => *at = at.checked_sub(1).unwrap_or(last),
        Command::Down => *at = if *at >= last { 0 } else { *at + 1 },
        Command::Left => {
            let first = |at: usize| (0..=at).rev().take_while(|n| group(*n) == group(at)).last();
            let begin = first(*at).unwrap_or(0);
            *at = begin.checked_sub(1).and_then(first).unwrap_or(0);
        }
        Command::Right => *at = (*at..=last).find(|n| group(*n) != group(*at)).unwrap_or(*at),
        Command::Enter => {
            let chosen = rows.get(*at).map(|row| row.command.clone());
            model.overlays.pop();
            if let Some(command) = chosen {
                super::run(model, command);
            }
        }
        _ => {
            model.overlays.pop();
        }
    }
}
