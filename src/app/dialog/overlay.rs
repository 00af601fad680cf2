//! The dialogs that lie over a screen: help, an explanation, a form, a list to choose from, a memo, the participants.
//!
//! Holds what they show and changes nothing: what a command does in them is in `dispatch`.

use crate::app::command::Scope;
use crate::app::dialog::form::DialogForm;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::Picker;
use crate::app::dialog::purpose::Purpose;
use crate::app::editor::Editor;
use crate::app::map::figures::Figure;
use crate::app::scroll::Scroll;
use crate::app::talk::state::TalkState;
use crate::app::versions::state::Versions;
use crate::session::MemoKind;
use crate::text::Id;

/// Something over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// All keys of the place it was asked from.
    Help {
        /// How far it is turned down.
        page: Scroll,
        /// The place.
        scopes: Vec<Scope>,
    },
    /// The menu of single letters.
    Menu {
        /// The command with the cursor.
        at: usize,
        /// The places it was opened from.
        scopes: Vec<Scope>,
    },
    /// The explanation of the card, and how far it is turned down.
    Explain(Scroll),
    /// The figures of the network.
    Figures {
        /// How far they are turned down.
        page: Scroll,
        /// The figures, measured when they were asked for.
        lines: Vec<Figure>,
    },
    /// The search of the library; what it holds is kept in the model.
    Search,
    /// A form.
    Form(DialogForm, Purpose),
    /// A list to choose from.
    Picker(Picker, Pick),
    /// A private memo.
    Memo(MemoLine),
    /// The sound recordings, with the line of the cursor.
    Recordings {
        /// The line of the cursor.
        at: usize,
    },
    /// The private memos, with the line of the cursor.
    Memos {
        /// The line of the cursor.
        at: usize,
    },
    /// Two versions of the map beside each other.
    Versions(Box<Versions>),
    /// What the sound holds.
    Talk(Box<TalkState>),
    /// The participants, with the line of the cursor.
    Participants {
        /// The line of the cursor.
        at: usize,
    },
}

/// A private memo being typed; shown as dots.
#[derive(Debug, Default)]
pub struct MemoLine {
    /// The words.
    pub editor: Editor,
    /// The kind.
    pub kind: MemoKind,
    /// The memo that is being corrected, if this is no new one.
    pub editing: Option<Id>,
}
