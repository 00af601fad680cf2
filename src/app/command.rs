//! The command table: one row a command gives its name, its keys and where it works; its help is the message `cmd-<name>`.
//!
//! Every command of a screen has a key that text never uses. Names no terminal and changes nothing.

mod lookup;
mod table;

pub use lookup::{keys_of, lookup, of, row};
pub use table::table;

use crate::app::key::Key;

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
    Second,
    Search,
    Remove,
    Next,
    Previous,
    PageUp,
    PageDown,
    GoTo,
    Memo,
    Memos,
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
    Versions,
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
    ReadIn,
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
    Memos,
    Versions,
    Talk,
    TalkLine,
    Form,
    Picker,
    Memo,
    Menu,
    Help,
}

/// One row of the table.
pub struct CommandRow {
    /// The command.
    pub command: Command,
    /// Its name, and its help as message `cmd-<name>`.
    pub name: &'static str,
    /// Where it works.
    pub scope: Scope,
    /// Its keys; the first is the one shown.
    pub keys: Vec<Key>,
}
