//! The menu behind Esc on an empty line: every command of the place by one letter, for keyboards and terminals that keep the other keys.
//!
//! The letters are those of the command table that stand there with Alt, so that Alt and a letter means what Esc and the letter means.
//! Nothing that removes or leaves acts on its letter alone. Runs and draws nothing itself.

use crate::app::command::{self, Command, CommandRow, Scope};
use crate::app::dialog::overlay::Overlay;
use crate::app::findings::FindingsView;
use crate::app::key::{Key, KeyName};
use crate::app::model::Model;
use crate::app::screen::Screen;
use crate::say;

/// What a key means while the menu is open.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A command of the menu, by its letter.
    Letter(Command),
    /// Esc: the menu closes, and what lies below is left.
    Back,
    /// Nothing of the menu: it is closed where the key is no key of its own.
    Other,
}

/// Returns the letters of a command in the menu, as they are shown; none where it is not in the menu.
pub fn letters(row: &CommandRow) -> Option<String> {
    let mut all = row.keys.iter().filter_map(letter);
    let first = all.next()?;
    Some(match all.next_back() {
        Some(last) => format!("{first}-{last}"),
        None => first.to_string(),
    })
}

fn letter(key: &Key) -> Option<char> {
    match key.code {
        KeyName::Char(c) if key.alt && !key.ctrl => Some(c),
        _ => None,
    }
}

/// Returns the commands of the menu where `scopes` hold, place after place; what edits the line is none.
pub fn rows(scopes: &[Scope]) -> Vec<&'static CommandRow> {
    let rows = command::of(scopes).filter(|row| row.scope != Scope::Text);
    rows.filter(|row| row.keys.iter().any(|key| letter(key).is_some()))
        .collect()
}

/// Returns whether Esc opens the menu: it has nothing nearer to take back, as a line that is typed, a zoomed map or a correction.
pub fn opens(model: &Model) -> bool {
    match model.screen() {
        Screen::Map(open) => {
            // An answer to a remark ends with Esc.
            open.check.following.is_none()
                && open.map.line.is_blank()
                && !open.map.has_screen()
                && open.map.playback.is_none()
        }
        Screen::Card(open) | Screen::Closing(open) => {
            !open.findings.away && open.note().is_none_or(|note| note.is_idle())
        }
        Screen::Findings(open) => open.findings.view == FindingsView::Text,
        Screen::Welcome(_) | Screen::Phase(..) | Screen::Review(..) => true,
        _ => false,
    }
}

/// Opens the menu where Esc does so. Whether it did.
pub(super) fn open(model: &mut Model) -> bool {
    let opens = opens(model);
    if opens {
        model.notice = None;
        put(model, 0);
    }
    opens
}

/// Opens the menu with the cursor on a command that waits for Enter.
pub(super) fn open_at(model: &mut Model, command: &Command) {
    let at = rows(&model.scopes()).iter().position(|row| row.command == *command);
    put(model, at.unwrap_or(0));
    model.tell(say!(model.words, "menu-enter"));
}

fn put(model: &mut Model, at: usize) {
    let scopes = model.scopes();
    model.overlays.push(Overlay::Menu { at, scopes });
}

/// Takes a key while the menu is open, and closes it unless the key walks through it.
pub(super) fn press(model: &mut Model, key: Key) -> Meaning {
    let Some(Overlay::Menu { scopes, .. }) = model.overlays.last() else {
        return Meaning::Other;
    };
    if let Some(c) = key.typed() {
        let meant = Key {
            alt: true,
            ..Key::plain(KeyName::Char(c))
        };
        let places: Vec<Scope> = scopes.iter().copied().filter(|scope| *scope != Scope::Text).collect();
        model.overlays.pop();
        return command::lookup(meant, &places, false, true).map_or(Meaning::Other, Meaning::Letter);
    }
    if command::lookup(key, &[Scope::Menu], false, true).is_none() {
        model.overlays.pop();
        if key == Key::plain(KeyName::Esc) {
            return Meaning::Back;
        }
    }
    Meaning::Other
}

/// Carries a command out within the menu. Returns the command that was chosen.
pub(super) fn run(model: &mut Model, command: &Command) -> Option<Command> {
    let Some(Overlay::Menu { at, scopes }) = model.overlays.last_mut() else {
        return None;
    };
    let rows = rows(scopes);
    let last = rows.len().saturating_sub(1);
    match command {
        Command::Up => *at = at.checked_sub(1).unwrap_or(last),
        Command::Down => *at = if *at >= last { 0 } else { *at + 1 },
        Command::Left => *at = group_before(&rows, *at),
        Command::Right => *at = group_behind(&rows, *at).unwrap_or(*at),
        Command::Enter => {
            let chosen = rows.get(*at).map(|row| row.command.clone());
            model.overlays.pop();
            return chosen;
        }
        _ => drop(model.overlays.pop()),
    }
    None
}

/// Returns the first row of the group behind that of a row.
fn group_behind(rows: &[&CommandRow], at: usize) -> Option<usize> {
    let group = |at: usize| rows.get(at).map(|row| row.scope);
    (at..rows.len()).find(|n| group(*n) != group(at))
}

/// Returns the first row of the group before that of a row; of the first group its first row.
fn group_before(rows: &[&CommandRow], at: usize) -> usize {
    let group = |at: usize| rows.get(at).map(|row| row.scope);
    let begin = |at: usize| (0..=at).find(|n| group(*n) == group(at)).unwrap_or(0);
    begin(begin(at).saturating_sub(1))
}
