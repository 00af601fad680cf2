//! The words of the mouse: what it did, and what lies under it.
//!
//! Knows neither terminal nor layout: `ui`, which laid the rows out, says what lies under a cell. What a press does is in `dispatch`.

/// Something the mouse did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouse {
    /// The left button went down on this cell of the screen (column, row), and what lies there.
    Press((u16, u16), Option<MouseSpot>),
    /// The left button came up, and what lies there.
    Release(Option<MouseSpot>),
    /// The wheel turned towards what is above.
    WheelUp,
    /// The wheel turned towards what is below.
    WheelDown,
}

/// What lies under the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseSpot {
    /// A row of a list.
    Row(ScreenRow),
    /// A cell of the picture of the map: column, row.
    Picture(u16, u16),
}

/// A row of a list that is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenRow {
    /// The list.
    pub list: PressableList,
    /// Which of its rows, counted from 0.
    pub at: usize,
    /// The first line of the list that is in sight.
    pub first: usize,
}

/// The lists whose rows can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressableList {
    /// The sessions of the home screen.
    Sessions,
    /// The steps of the welcome.
    Steps,
    /// The cards of a phase, at its opening and in the look back.
    Cards,
    /// The questions a line can answer.
    Questions,
    /// What was said at this place, the images behind the statements.
    Said,
    /// The partners, as the table has them.
    Partners,
    /// The notes, group after group.
    Notes,
    /// The heads of the table's columns.
    Heads,
    /// The choices of a picker that fit what is typed.
    Choices,
    /// The commands in the help.
    Commands,
    /// The participants.
    People,
    /// The private memos.
    Memos,
    /// The sound recordings.
    Recordings,
    /// The turns of the sound.
    Heard,
    /// The fields of a form.
    Fields,
    /// What can be chosen in this field of a form, several of them at a time.
    Options(usize),
    /// The marks at both sides of what is chosen in this field of a form: 0 goes back, 1 goes on.
    Turns(usize),
    /// The outline of the findings.
    Parts,
    /// The sentences of the findings.
    Sentences,
    /// The list that the findings show in the place of their text.
    Points,
    /// The texts that a search found.
    Hits,
}

impl PressableList {
    /// Returns the list that scrolls with it.
    pub(super) fn page(self) -> Self {
        match self {
            Self::Options(_) | Self::Turns(_) => Self::Fields,
            list => list,
        }
    }
}

/// What was pressed last, until a key leads elsewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pressed {
    /// The cell of the screen.
    pub(super) cell: (u16, u16),
    /// What lay there.
    pub(super) spot: MouseSpot,
    /// Whether the cursor still is where that press put it.
    pub(super) here: bool,
    /// Whether it was pressed twice.
    pub(super) twice: bool,
}

impl Pressed {
    /// Returns the row that was pressed, if it was one.
    pub(super) fn row(self) -> Option<ScreenRow> {
        match self.spot {
            MouseSpot::Row(row) => Some(row),
            MouseSpot::Picture(..) => None,
        }
    }

    /// Returns whether this spot was pressed, however far its list has scrolled.
    pub(super) fn is(self, spot: MouseSpot) -> bool {
        match (self.spot, spot) {
            (MouseSpot::Row(old), MouseSpot::Row(new)) => (old.list, old.at) == (new.list, new.at),
            (old, new) => old == new,
        }
    }
}
