//! Columns and cells: what a table is made of, and the one place where a column gets its name, its kind and its values.

use super::Source;
use crate::session::Moment;
use crate::text::{Id, Line, Text};

/// A table: its columns are the same whatever the record holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name, which is also that of its file or sheet.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: Vec<Field>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Returns the place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// A column as others see it: the codebook has a row for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name: lower-case letters, digits and underscores.
    pub name: &'static str,
    /// What its cells hold.
    pub kind: Kind,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The id of the row, unique over all sessions.
    Key,
    /// The id of a row of another table, as `partners.partner_id`.
    Link(&'static str),
    /// A text.
    Text,
    /// One of a list of codes.
    Code(List),
    /// A whole number; what it may be, where that is bounded.
    Whole(&'static str),
    /// A number with decimals; what it may be, where that is bounded.
    Real(&'static str),
    /// `true` or `false`.
    Truth,
    /// A moment, as `2026-11-21T14:03:05+01:00`.
    Moment,
    /// A day, as `2026-11-21`.
    Date,
}

/// A list of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Words of kring, the same for every deck: the name of the list, and its words in order.
    Fixed(&'static str, &'static [&'static str]),
    /// Ids of the deck: the name of the list.
    Deck(&'static str),
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Not known, or not noted.
    Absent,
    /// A text, never empty.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number, finite.
    Real(f64),
    /// Yes or no.
    Truth(bool),
}

impl Cell {
    /// Returns the cell as other programs read it from text; nothing where nothing is known.
    pub fn text(&self) -> String {
        match self {
            Self::Absent => String::new(),
            Self::Text(text) => text.clone(),
            Self::Whole(n) => n.to_string(),
            Self::Real(x) => x.to_string(),
            Self::Truth(yes) => yes.to_string(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Absent
        } else {
            Self::Text(text)
        }
    }
}

impl From<usize> for Cell {
    fn from(n: usize) -> Self {
        Self::Whole(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Cell {
    /// Returns six decimals: as many as mean something, and the same on every machine.
    fn from(x: f64) -> Self {
        if x.is_finite() {
            Self::Real((x * 1e6).round() / 1e6 + 0.0)
        } else {
            Self::Absent
        }
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::Truth(yes)
    }
}

impl From<Moment> for Cell {
    fn from(at: Moment) -> Self {
        Self::Text(at.to_string())
    }
}

macro_rules! cell_from {
    ($($type:ty => $value:ident -> $to:expr),*) => {
        $(impl From<$type> for Cell { fn from($value: $type) -> Self { Self::from($to) } })*
    };
}
cell_from!(
    &Line => line -> line.as_str(), &Text => text -> text.as_str(), &Id => id -> id.as_str(),
    u8 => n -> usize::from(n), u16 => n -> usize::from(n), u32 => n -> usize::try_from(n).unwrap_or(usize::MAX)
);

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Into::into)
    }
}

/// A column together with how its cell follows from a row.
pub(super) struct Column<R> {
    field: Field,
    cell: fn(&R) -> Cell,
}

/// Makes a column.
pub(super) fn col<R>(name: &'static str, kind: Kind, cell: fn(&R) -> Cell) -> Column<R> {
    Column {
        field: Field { name, kind },
        cell,
    }
}

/// The columns that every table of sessions begins with.
const FIRST: [Field; 2] = [
    Field {
        name: "school",
        kind: Kind::Text,
    },
    Field {
        name: "session",
        kind: Kind::Link("egos.session"),
    },
];

/// Makes a table of a session: its rows, and the columns after the two of school and session.
pub(super) fn table<R>(
    of: &Source<'_>,
    name: &'static str,
    rows: impl IntoIterator<Item = R>,
    columns: &[Column<R>],
) -> Table {
    let row = |row: R| {
        let first = [Cell::from(&of.session.school.code), Cell::from(of.name)];
        let rest = columns.iter().map(|column| (column.cell)(&row));
        first.into_iter().chain(rest).collect()
    };
    Table {
        name,
        columns: FIRST.into_iter().chain(columns.iter().map(|c| c.field)).collect(),
        rows: rows.into_iter().map(row).collect(),
    }
}

/// Makes a table that belongs to no session.
pub(super) fn plain<R>(name: &'static str, rows: impl IntoIterator<Item = R>, columns: &[Column<R>]) -> Table {
    let row = |row: R| columns.iter().map(|column| (column.cell)(&row)).collect();
    Table {
        name,
        columns: columns.iter().map(|column| column.field).collect(),
        rows: rows.into_iter().map(row).collect(),
    }
}
