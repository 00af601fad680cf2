//! What the mouse does: it chooses rows of lists and partners on the map, carries partners elsewhere, and its wheel goes through lists
//! and pages.
//!
//! It does nothing that no key does, takes nothing away, and knows neither terminal nor layout: `ui`, which laid the rows out, says
//! what lies under it.

use super::command::Command;
use super::{Model, Overlay, card, map, overlay, walk};

/// Something the mouse did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mouse {
    /// The left button went down on this cell of the screen (column, row), and what lies there.
    Press((u16, u16), Option<Spot>),
    /// The left button came up, and what lies there.
    Release(Option<Spot>),
    /// The wheel turned towards what is above.
    WheelUp,
    /// The wheel turned towards what is below.
    WheelDown,
}

/// What lies under the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A row of a list.
    Row(Row),
    /// A cell of the picture of the map: column, row.
    Picture(u16, u16),
}

/// A row of a list that is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The list.
    pub list: List,
    /// Which of its rows, counted from 0.
    pub at: usize,
    /// The first line of the list that is in sight.
    pub first: usize,
}

/// The lists whose rows can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
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
    /// The sound recordings.
    Recordings,
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
}

impl List {
    /// Returns the list that scrolls with it.
    fn page(self) -> Self {
        match self {
            Self::Options(_) | Self::Turns(_) => Self::Fields,
            list => list,
        }
    }
}

/// What was pressed last, until a key leads elsewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pressed {
    cell: (u16, u16),
    spot: Spot,
    /// Whether the cursor still is where that press put it.
    here: bool,
    /// Whether it was pressed twice.
    twice: bool,
}

impl Pressed {
    fn row(self) -> Option<Row> {
        match self.spot {
            Spot::Row(row) => Some(row),
            Spot::Picture(..) => None,
        }
    }

    /// Returns whether this spot was pressed, however far its list has scrolled.
    fn is(self, spot: Spot) -> bool {
        match (self.spot, spot) {
            (Spot::Row(old), Spot::Row(new)) => (old.list, old.at) == (new.list, new.at),
            (old, new) => old == new,
        }
    }
}

impl Model {
    /// Returns the first line of a list that was in sight when the mouse chose one of its rows: there it stays, so that nothing moves away
    /// from under the mouse.
    pub fn held(&self, list: List) -> Option<usize> {
        let row = self.pressed.and_then(Pressed::row);
        row.filter(|row| row.list.page() == list).map(|row| row.first)
    }

    /// Returns the row of a list without a cursor of its own that was pressed last.
    pub fn pressed(&self, list: List) -> Option<usize> {
        let row = self.pressed.and_then(Pressed::row);
        row.filter(|row| row.list == list).map(|row| row.at)
    }

    /// Takes the list back from the mouse where a command is carried out: walking up and down moves the cursor within the list, everything
    /// else leads elsewhere.
    pub(super) fn let_go_of_mouse(&mut self, command: &Command) {
        match (command, &mut self.pressed) {
            (Command::Up | Command::Down, Some(pressed)) => pressed.here = false,
            (_, pressed) => *pressed = None,
        }
    }
}

/// How many rows of a page one notch of the wheel turns.
const ROWS: usize = 3;

/// Takes in what the mouse did.
pub(super) fn run(model: &mut Model, mouse: Mouse) {
    match mouse {
        Mouse::Press(cell, Some(spot)) => press(model, cell, spot),
        Mouse::Press(_, None) => model.pressed = None,
        Mouse::Release(spot) => release(model, spot),
        Mouse::WheelUp => wheel(model, &Command::Up),
        Mouse::WheelDown => wheel(model, &Command::Down),
    }
}

/// Presses a row: the first press chooses, a second one on the same row does what Enter does there.
fn press(model: &mut Model, cell: (u16, u16), spot: Spot) {
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
        Spot::Picture(column, row) => map::press_at(model, (column, row)),
        Spot::Row(row) => {
            choose(model, row.list, row.at);
            if twice {
                enter(model, row.list, row.at);
            }
        }
    }
}

/// Ends a press: where a partner was carried on the picture, it stays; where one was pressed twice, its form opens.
fn release(model: &mut Model, spot: Option<Spot>) {
    let cell = match spot {
        Some(Spot::Picture(column, row)) => Some((column, row)),
        _ => None,
    };
    let held = map::drop_at(model, cell);
    let twice = model.pressed.is_some_and(|old| old.twice && Some(old.spot) == spot);
    if held && twice {
        super::run(model, Command::Edit);
    }
}

/// Puts the cursor on a row; in a form also makes the choice, in the head of a table sorts.
fn choose(model: &mut Model, list: List, at: usize) {
    match (list, model.overlays.last_mut()) {
        (List::Choices, Some(Overlay::Picker(picker, _))) => picker.at = at,
        (List::People, Some(Overlay::Participants { at: line })) => *line = at,
        (List::Recordings, Some(Overlay::Recordings { at: line })) => *line = at,
        (List::Fields, Some(Overlay::Form(form, _))) => form.go_to(at),
        (List::Options(field), Some(Overlay::Form(form, _))) => form.press_option(field, at),
        (List::Turns(field), Some(Overlay::Form(form, _))) => form.press_turn(field, at > 0),
        (_, Some(_)) => {}
        (List::Sessions, None) => model.home.at = at,
        (_, None) => choose_here(model, list, at),
    }
    if matches!(list, List::Options(_) | List::Turns(_))
        && let Some(open) = &mut model.open
    {
        open.draft_stale = true;
    }
}

/// Puts the cursor on a row of a list of the open session.
fn choose_here(model: &mut Model, list: List, at: usize) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    match list {
        List::Steps => open.at = at,
        List::Questions => card::answer(open, at),
        List::Said => open.selected = card::listed(open).get(at).cloned(),
        List::Partners | List::Notes => map::choose_row(open, words, list, at),
        List::Heads => map::sort_by(open, at),
        List::Parts => open.findings.go_to_part(at),
        List::Sentences | List::Points => open.findings.go_to(at),
        _ => {}
    }
}

/// Does what Enter does on a row, where that opens or picks something.
fn enter(model: &mut Model, list: List, at: usize) {
    match list {
        List::Sessions | List::Steps | List::People | List::Recordings | List::Sentences | List::Points => {
            super::run(model, Command::Enter);
        }
        // A name that is half-typed stays what it is.
        List::Partners | List::Notes => super::run(model, Command::Edit),
        List::Cards => walk::open_card(model, at),
        List::Said => card::correct_if_free(model),
        List::Choices => overlay::choose_with_mouse(model),
        List::Commands => overlay::run_from_help(model, at),
        List::Questions | List::Heads | List::Fields | List::Options(_) | List::Turns(_) | List::Parts => {}
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
        super::run(model, command.clone());
    }
}
