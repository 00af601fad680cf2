//! The command table: one row a command gives its name, its keys and where it works; its help is the message `cmd-<name>`.
//!
//! Every command of a screen has a key that text never uses. Names no terminal and changes nothing.

use std::sync::OnceLock;

use crate::app::key::{Code, Key, digit};

/// Something the person at the keyboard can ask for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the help messages say what each does
pub enum Command {
    Insert(char),
    Paste(String),
    Newline,
    Left,
    Right,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    Backspace,
    Delete,
    DeleteWord,
    Up,
    Down,
    Enter,
    Help,
    Palette,
    Undo,
    Redo,
    Cancel,
    Quit,
    Interrupt,
    Language,
    Theme,
    Desk,
    Blank,
    Freeze,
    ShareLine,
    New,
    Demo,
    Rehearse,
    Search,
    Remove,
    Next,
    Previous,
    PageUp,
    PageDown,
    GoTo,
    Memo,
    School,
    Participants,
    Map,
    Close,
    Recording,
    Recordings,
    Pause,
    Complete,
    NextQuestion,
    PreviousQuestion,
    Explain,
    Verbatim,
    Move,
    CardState,
    Nearer,
    Farther,
    /// A ring by its number, the nearest first.
    Ring(u8),
    Domain,
    Important,
    Connect,
    Merge,
    Split,
    Edit,
    View,
    ViewByName,
    Legend,
    Rearrange,
    Fill,
    Zoom,
    Waiting,
    DomainState,
    Measures,
    Table,
    Step,
    Turn,
    Find,
    Gap,
    Playback,
    Propose,
    Conclusion,
    Sort,
    Reverse,
    Print,
    Mask,
    NextPart,
    PreviousPart,
    Outline,
    Raise,
    Lower,
    Ready,
    Export,
    Found,
    Allow,
    Consent,
    ConsentAll,
    Refuse,
    Archive,
    Late,
    Leave,
    Withdraw,
    Finish,
    Talk,
    Check,
}

impl Command {
    /// Returns whether it leaves or takes something away: what no press of the mouse may do by accident.
    pub(super) fn takes_away(&self) -> bool {
        use Command::{Allow, Backspace, Cancel, Close, Delete, DeleteWord, Interrupt, Quit, Remove, Withdraw};
        matches!(
            self,
            Allow | Backspace | Cancel | Close | Delete | DeleteWord | Interrupt | Quit | Remove | Withdraw
        )
    }
}

/// Where a command works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Scope {
    Everywhere,
    Text,
    Home,
    Filter,
    Search,
    Welcome,
    Walk,
    Note,
    Map,
    Findings,
    Evidence,
    Proposals,
    Names,
    Ready,
    CheckPrepare,
    CheckLine,
    CheckPage,
    CheckReading,
    CheckClose,
    CheckDone,
    CheckAnswer,
    Participants,
    Recordings,
    Talk,
    TalkLine,
    Form,
    Picker,
    Memo,
    Menu,
    Help,
}

/// One row of the table.
pub struct Row {
    /// The command.
    pub command: Command,
    /// Its name, and its help as message `cmd-<name>`.
    pub name: &'static str,
    /// Where it works.
    pub scope: Scope,
    /// Its keys; the first is the one shown.
    pub keys: Vec<Key>,
}

macro_rules! table {
    ($($scope:ident { $($command:ident$(($number:literal))? $name:literal [$($key:literal),*];)* })*) => {
        vec![$($(Row {
            command: Command::$command$(($number))?,
            name: $name,
            scope: Scope::$scope,
            keys: ([$($key),*] as [&str; _]).iter().filter_map(|key| key.parse().ok()).collect(),
        },)*)*]
    };
}

/// Returns the whole table, in the order of the help.
pub fn table() -> &'static [Row] {
    static TABLE: OnceLock<Vec<Row>> = OnceLock::new();
    TABLE.get_or_init(|| {
        table! {
            Note {
                Enter "note" ["enter"];
                Complete "complete" ["tab"];
                NextQuestion "question" ["ctrl-down", "ctrl-n", "alt-v"];
                PreviousQuestion "question-back" ["ctrl-up", "ctrl-b", "alt-V"];
                Verbatim "verbatim" ["ctrl-t", "alt-w"];
                Newline "newline" ["alt-enter", "ctrl-j", "ctrl-l", "shift-enter"];
                Up "select" ["up"];
                Remove "remove" ["ctrl-d", "ctrl-delete", "alt-x"];
                Move "move" ["ctrl-o", "alt-y"];
                Explain "explain" ["f3", "alt-i"];
                CardState "card-state" ["f6", "alt-h"];
            }
            Map {
                Enter "name-partner" ["enter"];
                Step "step" ["tab"];
                Edit "edit" ["f8", "ctrl-e", "alt-E"];
                Nearer "nearer" ["ctrl-up", "ctrl-b", "alt-<"];
                Farther "farther" ["ctrl-down", "ctrl-n", "alt->"];
                Ring(0) "ring" ["alt-1", "alt-2", "alt-3", "alt-4", "alt-5", "alt-6", "alt-7", "alt-8", "alt-9"];
                Domain "domain" ["ctrl-o", "alt-D"];
                Important "important" ["ctrl-t", "alt-I"];
                Connect "connect" ["ctrl-k", "alt-C"];
                Merge "merge" ["alt-M"];
                Split "split" ["alt-S"];
                Turn "turn" ["shift-tab"];
                Remove "remove" ["ctrl-d", "ctrl-delete", "alt-x"];
                View "view" ["f6", "alt-v"];
                Table "table" ["f7", "alt-T"];
                Find "find" ["ctrl-f", "alt-F"];
                Legend "legend" ["ctrl-u", "alt-l"];
                Rearrange "rearrange" ["alt-h"];
                Fill "fill" ["alt-w"];
                Zoom "zoom" ["alt-z"];
                Waiting "waiting" ["ctrl-g", "alt-G"];
                DomainState "domain-state" ["ctrl-s", "alt-W"];
                ViewByName "view-by-name" ["shift-f6", "alt-V"];
                Sort "sort-table" ["ctrl-r", "alt-O"];
                Reverse "reverse-table" ["shift-f7", "alt-R"];
                Measures "measures" ["f12", "alt-N"];
                Gap "gap" ["ctrl-l", "alt-A"];
                Playback "playback" ["f9", "alt-y"];
                Explain "explain" ["f3", "alt-i"];
            }
            Findings {
                Enter "rests-on" ["enter", "right"];
                NextPart "next-part" ["tab"];
                PreviousPart "previous-part" ["shift-tab"];
                Outline "outline" ["o"];
                Propose "propose" ["p"];
                Ready "ready" ["r"];
                Export "export" ["w"];
                Conclusion "conclusion" ["c"];
                Edit "edit" ["e"];
                Raise "raise" ["ctrl-up", "shift-up", "h"];
                Lower "lower" ["ctrl-down", "shift-down", "l"];
                Sort "sort" ["t"];
                Print "print" ["s"];
                Mask "mask" ["m"];
                Remove "remove" ["x", "delete"];
                Talk "talk" ["g"];
                Check "check" ["v"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Evidence {
                Enter "go-there" ["enter", "right"];
                Sort "sort" ["t"];
                Print "print" ["s"];
                Edit "edit" ["e"];
                Found "found" ["+", "b"];
                Remove "remove" ["x", "delete"];
                Mask "mask" ["m"];
                Talk "talk" ["g"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "back" ["left"];
            }
            Proposals {
                Enter "accept" ["enter", "a"];
                Edit "rewrite" ["e"];
                Remove "drop" ["x", "delete"];
                Right "next-proposal" ["right", "pagedown"];
                Left "previous-proposal" ["left", "pageup"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Names {
                Enter "mask" ["enter", "m"];
                Allow "allow" ["n"];
                Mask "mask-other" ["+", "w"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "back" ["left"];
            }
            Ready {
                Enter "fix" ["enter", "right"];
                Export "export" ["w"];
                PageUp "page-up" ["pageup", "ctrl-u"];
                PageDown "page-down" ["pagedown", "ctrl-d"];
                LineStart "first-line" ["home", "ctrl-a"];
                LineEnd "last-line" ["end", "G"];
                Find "find-words" ["/", "ctrl-f"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "back" ["left"];
            }
            CheckPrepare {
                Enter "check-begin" ["enter", "pagedown"];
                Complete "check-show" ["space"];
                Rehearse "check-rehearse" ["p"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "check-leave" ["esc"];
            }
            CheckLine {
                Enter "check-note" ["enter"];
                Next "check-next" ["pagedown", "ctrl-l"];
                Previous "check-back" ["pageup", "ctrl-u"];
                Complete "check-complete" ["tab"];
                Up "check-select" ["up"];
                Raise "check-raise" ["ctrl-up", "ctrl-r"];
                Remove "check-remove" ["ctrl-d", "ctrl-delete"];
                Cancel "check-leave" ["esc"];
            }
            CheckPage {
                Next "check-next" ["pagedown", "enter", "right", "space"];
                Previous "check-back" ["pageup", "left"];
                Complete "check-domain" ["tab"];
                PreviousPart "check-domain-back" ["shift-tab"];
                Cancel "check-leave" ["esc"];
            }
            CheckReading {
                Complete "check-confirm" ["space"];
                Enter "check-correct" ["enter"];
                Next "check-next" ["pagedown", "right"];
                Previous "check-back" ["pageup", "left"];
                Remove "check-remove" ["ctrl-d", "ctrl-delete"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Cancel "check-leave" ["esc"];
            }
            CheckClose {
                Enter "check-close" ["enter"];
                Previous "check-back" ["pageup", "left"];
                Cancel "check-leave" ["esc"];
            }
            CheckDone {
                Enter "check-done" ["enter", "v"];
                Cancel "check-leave" ["esc"];
            }
            CheckAnswer {
                Enter "check-answer" ["enter"];
                Complete "check-outcome" ["tab", "down"];
                PreviousPart "check-outcome-back" ["shift-tab", "up"];
                Next "check-request" ["pagedown", "ctrl-l"];
                Previous "check-request-back" ["pageup", "ctrl-u"];
                Cancel "check-leave" ["esc"];
            }
            Welcome {
                Enter "tick" ["enter", "space"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Recording "recording" ["r"];
            }
            Participants {
                Enter "edit" ["enter"];
                New "participant" ["n", "+"];
                Consent "consent" ["space"];
                ConsentAll "consent-all" ["T", "a"];
                Refuse "refuse" ["x"];
                Archive "archive" ["b"];
                Late "late" ["l"];
                Leave "leave" ["v"];
                Withdraw "withdraw" ["w"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Recordings {
                Enter "edit" ["enter"];
                Recording "recording" ["r"];
                New "new-recording" ["n", "+"];
                Remove "remove" ["x", "delete"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
            }
            Talk {
                Enter "talk-confirm" ["enter"];
                ConsentAll "talk-confirm-all" ["a"];
                NextPart "talk-next" ["tab"];
                PreviousPart "talk-previous" ["shift-tab"];
                Find "talk-find" ["/", "ctrl-f"];
                New "talk-note" ["n"];
                Complete "talk-select" ["space"];
                Edit "talk-correct" ["e"];
                Split "talk-split" ["s"];
                Merge "talk-merge" ["+"];
                Turn "talk-voice" ["v"];
                Mask "mask" ["m"];
                Remove "talk-unhear" ["x", "delete"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
                LineStart "talk-first" ["home", "g"];
                LineEnd "talk-last" ["end", "G"];
                Cancel "back" ["left"];
            }
            TalkLine {
                Enter "talk-done" ["enter"];
                Up "talk-found-back" ["up"];
                Down "talk-found-next" ["down"];
            }
            Home {
                Enter "open" ["enter"];
                New "new" ["n"];
                Demo "demo" ["d"];
                Rehearse "rehearse" ["p"];
                Check "check" ["v"];
                Find "filter" ["/", "ctrl-f"];
                Search "search" ["f"];
                Sort "sort-list" ["s", "ctrl-r"];
                Reverse "reverse-list" ["r", "alt-r"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
                Language "language" ["l"];
                Theme "theme" ["t"];
                Up "up" ["up", "k"];
                Down "down" ["down", "j"];
                Quit "quit" ["q"];
            }
            Filter {
                Enter "open" ["enter"];
                Cancel "clear-filter" ["esc"];
                Sort "sort-list" ["ctrl-r"];
                Reverse "reverse-list" ["alt-r", "ctrl-o"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
            }
            Search {
                Enter "open-found" ["enter"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
            }
            Form {
                Enter "done" ["enter"];
                Finish "finish" ["ctrl-s", "ctrl-enter"];
                Up "up" ["up", "shift-tab"];
                Down "down" ["down", "tab"];
                Newline "newline" ["alt-enter", "ctrl-j", "ctrl-l"];
            }
            Picker {
                Enter "choose" ["enter"];
                Complete "choose-more" ["tab"];
                Remove "remove" ["ctrl-d", "ctrl-delete"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-l"];
            }
            Memo {
                Enter "keep-memo" ["enter"];
                Complete "memo-kind" ["tab"];
                Newline "newline" ["alt-enter", "ctrl-j", "ctrl-l"];
            }
            Menu {
                Enter "menu-run" ["enter"];
                Up "up" ["up"];
                Down "down" ["down"];
                Left "menu-group-back" ["left"];
                Right "menu-group" ["right"];
            }
            Help {
                Enter "close-help" ["enter", "f1"];
                Up "up" ["up"];
                Down "down" ["down"];
                Previous "page-up" ["pageup", "ctrl-u"];
                Next "page-down" ["pagedown", "ctrl-d"];
            }
            Walk {
                Next "next" ["pagedown", "ctrl-pagedown", "alt-n"];
                Previous "previous" ["pageup", "ctrl-pageup", "alt-r"];
                GoTo "go-to" ["f5", "alt-g"];
                Memo "memo" ["f2", "alt-m"];
                Map "map" ["f4", "alt-k"];
                School "school" ["f11", "alt-s"];
                Participants "participants" ["f10", "alt-a"];
                Recordings "recordings" ["alt-o"];
                Talk "talk" ["alt-t"];
                Pause "pause" ["ctrl-x", "alt-P"];
                Close "close" ["ctrl-w", "alt-c"];
            }
            Text {
                Left "left" ["left"];
                Right "right" ["right"];
                WordLeft "word-left" ["ctrl-left", "alt-b"];
                WordRight "word-right" ["ctrl-right", "alt-f"];
                LineStart "line-start" ["home", "ctrl-a"];
                LineEnd "line-end" ["end"];
                Backspace "backspace" ["backspace"];
                Delete "delete" ["delete"];
                DeleteWord "delete-word" ["ctrl-backspace", "alt-backspace"];
                Up "up" ["up"];
                Down "down" ["down"];
            }
            Everywhere {
                Help "help" ["f1", "?"];
                Palette "palette" ["ctrl-p", ":"];
                Undo "undo" ["ctrl-z"];
                Redo "redo" ["ctrl-y"];
                Cancel "cancel" ["esc"];
                Language "language" ["alt-L"];
                Theme "theme" ["alt-K"];
                Desk "desk" ["alt-d"];
                Blank "blank" ["alt-e"];
                Freeze "freeze" ["alt-j"];
                ShareLine "share-line" ["alt-u"];
                Quit "quit" ["ctrl-q", "alt-q"];
                Interrupt "interrupt" ["ctrl-c"];
            }
        }
    })
}

/// Returns the commands of these places, place after place, as the help shows them.
pub fn of(scopes: &[Scope]) -> impl Iterator<Item = &'static Row> {
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
        shift: key.shift && !matches!(key.code, Code::Char(_)),
        code: match key.code {
            Code::Char(c) if key.alt => Code::Char(digit(c).unwrap_or(c)),
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
        (Command::Ring(_), Code::Char(c)) => Command::Ring(c.to_digit(10).map_or(0, |n| n as u8)),
        (command, _) => command.clone(),
    })
}

/// Returns the keys of a row that no place before its own takes for something else.
pub fn keys_of(row: &Row, scopes: &[Scope]) -> Vec<Key> {
    let inner = scopes.iter().take_while(|scope| **scope != row.scope);
    let taken: Vec<Key> = inner
        .flat_map(|scope| of(std::slice::from_ref(scope)))
        .flat_map(|row| row.keys.clone())
        .collect();
    row.keys.iter().copied().filter(|key| !taken.contains(key)).collect()
}

/// Returns the row of a command in the first of `scopes` that has it.
pub fn row(command: &Command, scopes: &[Scope]) -> Option<&'static Row> {
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
            let shares = |other: &&Row| other.scope == row.scope && other.keys.iter().any(|key| row.keys.contains(key));
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
        let q = Key::plain(Code::Char('q'));
        let note = [Scope::Note, Scope::Walk, Scope::Text, Scope::Everywhere];
        assert_eq!(lookup(q, &note, true, true), Some(Command::Insert('q')));
        assert_eq!(
            lookup(q, &[Scope::Home, Scope::Everywhere], false, true),
            Some(Command::Quit)
        );
        let question = Key::plain(Code::Char('?'));
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
