//! What a key means in a place, and which keys a command has there.

use super::table::table;
use super::{Command, CommandRow, Scope};
use crate::app::key::{Key, KeyName};
use crate::text::code::digit;

/// Returns the commands of these places, place after place, as the help shows them.
pub fn of(scopes: &[Scope]) -> impl Iterator<Item = &'static CommandRow> {
    scopes
        .iter()
        .flat_map(|scope| table().iter().filter(move |row| row.scope == *scope))
}

/// Returns what `key` means where `scopes` hold, innermost first. `typing` says that letters are text; `blank` that nothing stands
/// in the line yet: then `?` and `:` still ask for help and the palette.
pub fn lookup(key: Key, scopes: &[Scope], typing: bool, blank: bool) -> Option<Command> {
    let text = key.typed().filter(|_| typing);
    let asks = blank && matches!(text, Some('?' | ':'));
    if let Some(c) = text.filter(|_| !asks) {
        return Some(Command::Insert(c));
    }
    let key = Key {
        shift: key.shift && !matches!(key.code, KeyName::Char(_)),
        code: match key.code {
            KeyName::Char(c) if key.alt => KeyName::Char(digit(c).unwrap_or(c)),
            code => code,
        },
        ..key
    };
    let row = |scope: &Scope| {
        table()
            .iter()
            .find(|row| row.scope == *scope && row.keys.contains(&key))
    };
    let found = scopes.iter().find_map(row)?;
    Some(match (&found.command, key.code) {
        (Command::Ring(_), KeyName::Char(c)) => Command::Ring(c.to_digit(10).map_or(0, |n| n as u8)),
        (command, _) => command.clone(),
    })
}

/// Returns the keys of a row that no place before its own takes for something else.
pub fn keys_of(row: &CommandRow, scopes: &[Scope]) -> Vec<Key> {
    let inner = scopes.iter().take_while(|scope| **scope != row.scope);
    let taken: Vec<Key> = inner
        .flat_map(|scope| of(std::slice::from_ref(scope)))
        .flat_map(|row| row.keys.clone())
        .collect();
    row.keys.iter().copied().filter(|key| !taken.contains(key)).collect()
}

/// Returns the row of a command in the first of `scopes` that has it.
pub fn row(command: &Command, scopes: &[Scope]) -> Option<&'static CommandRow> {
    scopes.iter().find_map(|scope| {
        table()
            .iter()
            .find(|row| row.scope == *scope && row.command == *command)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for row in table() {
            assert!(
                !row.keys.is_empty() || matches!(row.command, Command::Language | Command::Theme),
                "{}",
                row.name
            );
            let shares =
                |other: &&CommandRow| other.scope == row.scope && other.keys.iter().any(|key| row.keys.contains(key));
            assert_eq!(
                table().iter().filter(shares).count(),
                usize::from(!row.keys.is_empty()),
                "{}",
                row.name
            );
        }
    }

    #[test]
    fn letters_are_text_where_one_types_and_commands_elsewhere() {
        let q = Key::plain(KeyName::Char('q'));
        let note = [Scope::Note, Scope::Walk, Scope::Text, Scope::Everywhere];
        assert_eq!(lookup(q, &note, true, true), Some(Command::Insert('q')));
        assert_eq!(
            lookup(q, &[Scope::Home, Scope::Everywhere], false, true),
            Some(Command::Quit)
        );
        let question = Key::plain(KeyName::Char('?'));
        assert_eq!(lookup(question, &note, true, true), Some(Command::Help));
        assert_eq!(lookup(question, &note, true, false), Some(Command::Insert('?')));
    }

    #[test]
    fn where_one_types_every_command_has_a_key_that_types_nothing() {
        use Scope::{Filter, Form, Map, Memo, Note, Walk};
        for row in table()
            .iter()
            .filter(|row| matches!(row.scope, Note | Map | Walk | Memo | Form | Filter))
        {
            assert!(row.keys.iter().any(|key| key.typed().is_none()), "{}", row.name);
        }
    }
}
