//! The palette: every command that works here, by its name or by an everyday word for it; and, where none fits, those of other places.
//!
//! Runs nothing itself. The everyday words are the messages `syn-<command>`.

use crate::app::command::{self, Command, CommandRow, Scope};
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::model::Model;
use crate::locale::Words;
use crate::say;

/// What the id of a command begins with that does not work here.
const AWAY: &str = "away ";

/// Opens the palette.
pub(in crate::app) fn open(model: &mut Model) {
    let (words, scopes) = (model.words, model.scopes());
    let mut also = Vec::new();
    let rows = choices(model, &mut also, &[], |row| {
        let key = row.keys.first().map(ToString::to_string).unwrap_or_default();
        scopes.contains(&row.scope).then(|| (id_of(row), key))
    });
    let away = choices(model, &mut also, &rows, |row| {
        let at = place_of(words, row.scope).filter(|_| !scopes.contains(&row.scope))?;
        Some((format!("{AWAY}{}", id_of(row)), at))
    });
    let picker = Picker::new(say!(words, "palette-title"), rows)
        .with_words(also)
        .with_away(away);
    model.overlays.push(Overlay::Picker(picker, Pick::Command));
}

/// Returns the commands that `wanted` gives an id and a detail, each name once and none of `known`; their everyday words go to `also`.
fn choices(
    model: &Model,
    also: &mut Vec<(String, String)>,
    known: &[PickerChoice],
    wanted: impl Fn(&CommandRow) -> Option<(String, String)>,
) -> Vec<PickerChoice> {
    let mut found: Vec<PickerChoice> = Vec::new();
    for row in command::table() {
        let Some((id, detail)) = wanted(row).filter(|_| row.scope != Scope::Text && row.name != "palette") else {
            continue;
        };
        let label = label_of(model, row);
        if known.iter().chain(&found).any(|other| other.label == label) {
            continue;
        }
        let everyday = model.words.find(&format!("syn-{}", row.name));
        also.extend(everyday.map(|words| (id.clone(), words)));
        found.push(PickerChoice {
            id,
            label,
            detail,
            on: false,
        });
    }
    found
}

/// Returns the command that was chosen; of one that does not work here it says where it does.
pub(in crate::app) fn choose(model: &mut Model, id: &str) -> Option<Command> {
    let Some(away) = id.strip_prefix(AWAY) else {
        return command_of(id).map(|row| row.command.clone());
    };
    if let Some(at) = command_of(away).and_then(|row| place_of(model.words, row.scope)) {
        model.tell(say!(model.words, "palette-elsewhere", at = at));
    }
    None
}

/// Returns the command that a choice of the palette names; none for one that works elsewhere.
pub(in crate::app) fn command_of(id: &str) -> Option<&'static CommandRow> {
    command::table().iter().find(|row| id_of(row) == id)
}

fn id_of(row: &CommandRow) -> String {
    format!("{:?} {}", row.scope, row.name)
}

/// Returns the name of a command; undo and redo also say what they would undo or do again.
fn label_of(model: &Model, row: &CommandRow) -> String {
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

/// Returns where the commands of a scope work, and how one gets there; none for what only lies over a place.
fn place_of(words: &Words, scope: Scope) -> Option<String> {
    Some(match scope {
        Scope::Home | Scope::Filter => say!(words, "scope-home"),
        Scope::Welcome => say!(words, "scope-welcome"),
        Scope::Note => say!(words, "scope-note"),
        Scope::Map => say!(words, "scope-map"),
        Scope::Findings | Scope::Evidence | Scope::Proposals | Scope::Names | Scope::Ready => {
            say!(words, "scope-findings")
        }
        Scope::Participants => say!(words, "scope-participants"),
        Scope::Walk => say!(words, "scope-walk"),
        Scope::Everywhere
        | Scope::CheckPrepare
        | Scope::CheckLine
        | Scope::CheckPage
        | Scope::CheckReading
        | Scope::CheckClose
        | Scope::CheckDone
        | Scope::CheckAnswer
        | Scope::Recordings
        | Scope::Memos
        | Scope::Versions
        | Scope::Search
        | Scope::Talk
        | Scope::TalkLine
        | Scope::Text
        | Scope::Form
        | Scope::Picker
        | Scope::Memo
        | Scope::Menu
        | Scope::Help => return None,
    })
}
