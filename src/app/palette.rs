//! The palette: every command that works here, by its name or by an everyday word for it; and, where none fits, those of other places.
//!
//! Runs nothing itself. The everyday words are the messages `syn-<command>`.

use super::command::{self, Command, Row, Scope};
use super::picker::{Choice, Picker};
use super::{Model, Overlay, Pick};
use crate::locale::Words;
use crate::say;

/// What the id of a command begins with that does not work here.
const AWAY: &str = "away ";

/// Opens the palette.
pub(super) fn open(model: &mut Model) {
    let (words, scopes) = (model.words, model.scopes());
    let (mut rows, mut also) = (Vec::<Choice>::new(), Vec::new());
    for row in listed(|scope| scopes.contains(&scope)) {
        let label = label_of(model, row);
        if row.name == "palette" || rows.iter().any(|other| other.label == label) {
            continue;
        }
        also.extend(words.find(&format!("syn-{}", row.name)).map(|word| (id_of(row), word)));
        rows.push(Choice {
            id: id_of(row),
            label,
            detail: row.keys.first().map(ToString::to_string).unwrap_or_default(),
            on: false,
        });
    }
    let mut away = Vec::<Choice>::new();
    for row in listed(|scope| !scopes.contains(&scope)) {
        let (Some(at), label) = (place_of(words, row.scope), label_of(model, row)) else {
            continue;
        };
        if rows.iter().chain(&away).any(|other| other.label == label) {
            continue;
        }
        let id = format!("{AWAY}{}", id_of(row));
        also.extend(words.find(&format!("syn-{}", row.name)).map(|word| (id.clone(), word)));
        away.push(Choice {
            id,
            label,
            detail: at,
            on: false,
        });
    }
    let picker = Picker::new(say!(words, "palette-title"), rows)
        .with_words(also)
        .with_away(away);
    model.overlays.push(Overlay::Picker(picker, Pick::Command));
}

/// Runs the command that was chosen; of one that does not work here it says where it does.
pub(super) fn choose(model: &mut Model, id: &str) {
    match id.strip_prefix(AWAY) {
        Some(id) => {
            if let Some(at) = command_of(id).and_then(|row| place_of(model.words, row.scope)) {
                model.tell(say!(model.words, "palette-elsewhere", at = at));
            }
        }
        None => {
            if let Some(row) = command_of(id) {
                super::run(model, row.command.clone());
            }
        }
    }
}

/// The command that a choice of the palette names; none for one that works elsewhere.
pub(super) fn command_of(id: &str) -> Option<&'static Row> {
    command::table().iter().find(|row| id_of(row) == id)
}

fn id_of(row: &Row) -> String {
    format!("{:?} {}", row.scope, row.name)
}

fn listed(of: impl Fn(Scope) -> bool) -> impl Iterator<Item = &'static Row> {
    let rows = command::table().iter();
    rows.filter(move |row| of(row.scope) && row.scope != Scope::Text)
}

/// The name of a command; undo and redo also say what they would undo or do again.
fn label_of(model: &Model, row: &Row) -> String {
    let words = model.words;
    let label = words.get(&format!("cmd-{}", row.name));
    let open = model.open.as_ref().filter(|open| open.writable);
    let deed = match row.command {
        Command::Undo => open.and_then(|open| open.next_undo()),
        Command::Redo => open.and_then(|open| open.next_redo()),
        _ => None,
    };
    match deed.and_then(Option::as_ref) {
        Some(deed) => format!("{label}: {}", deed.what(words, 30)),
        None => label,
    }
}

/// Where the commands of a scope work, and how one gets there; none for what only lies over a place.
fn place_of(words: &Words, scope: Scope) -> Option<String> {
    Some(match scope {
        Scope::Home => say!(words, "scope-home"),
        Scope::Welcome => say!(words, "scope-welcome"),
        Scope::Note => say!(words, "scope-note"),
        Scope::Map => say!(words, "scope-map"),
        Scope::Findings | Scope::Evidence | Scope::Proposals | Scope::Names | Scope::Ready => {
            say!(words, "scope-findings")
        }
        Scope::Participants => say!(words, "scope-participants"),
        Scope::Walk => say!(words, "scope-walk"),
        Scope::Everywhere | Scope::Text | Scope::Form | Scope::Picker | Scope::Memo | Scope::Help => return None,
    })
}
