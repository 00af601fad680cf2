//! Columns and cells: what a table is made of, and the one place where a column gets its name, its kind and its values.

use super::TableSource;
use crate::session::Moment;
use crate::text::{Id, Line, Text};

/// A table: its columns are the same whatever the record holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name, which is also that of its file or sheet.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: Vec<TableField>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<TableCell>>,
}

impl Table {
    /// Returns the place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// A column as others see it: the codebook has a row for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableField {
    /// Its name: lower-case letters, digits and underscores.
    pub name: &'static str,
    /// What its cells hold.
    pub kind: CellKind,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// The id of the row, unique over all sessions.
    Key,
    /// The id of a row of another table, as `partners.partner_id`.
    Link(&'static str),
    /// A text.
    Text,
    /// One of a list of codes.
    Code(CodeList),
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
pub enum CodeList {
    /// Words of kring, the same for every deck: the name of the list, and its words in order.
    Fixed(&'static str, &'static [&'static str]),
    /// Ids of the deck: the name of the list.
    Deck(&'static str),
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum TableCell {
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

impl TableCell {
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

impl From<&str> for TableCell {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for TableCell {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Absent
        } else {
            Self::Text(text)
        }
    }
}

impl From<usize> for TableCell {
    fn from(n: usize) -> Self {
        Self::Whole(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<f64> for TableCell {
    /// Returns six decimals: as many as mean something, and the same on every machine.
    fn from(x: f64) -> Self {
        if x.is_finite() {
            Self::Real((x * 1e6).round() / 1e6 + 0.0)
        } else {
            Self::Absent
        }
    }
}

impl From<bool> for TableCell {
    fn from(yes: bool) -> Self {
        Self::Truth(yes)
    }
}

impl From<Moment> for TableCell {
    fn from(at: Moment) -> Self {
        Self::Text(at.to_string())
    }
}

macro_rules! cell_from {
    ($($type:ty => $value:ident -> $to:expr),*) => {
        $(impl From<$type> for TableCell { fn from($value: $type) -> Self { Self::from($to) } })*
    };
}
cell_from!(
    &Line => line -> line.as_str(), &Text => text -> text.as_str(), &Id => id -> id.as_str(),
    u8 => n -> usize::from(n), u16 => n -> usize::from(n), u32 => n -> usize::try_from(n).unwrap_or(usize::MAX)
);

impl<T: Into<TableCell>> From<Option<T>> for TableCell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Into::into)
    }
}

/// A column together with how its cell follows from a row.
pub(super) struct Column<R> {
    field: TableField,
    cell: fn(&R) -> TableCell,
}

/// Makes a column.
pub(super) fn col<R>(name: &'static str, kind: CellKind, cell: fn(&R) -> TableCell) -> Column<R> {
    Column {
        field: TableField { name, kind },
        cell,
    }
}

/// The columns that every table of sessions begins with.
const FIRST: [TableField; 2] = [
    TableField {
        name: "school",
        kind: CellKind::Text,
    },
    TableField {
        name: "session",
        kind: CellKind::Link("egos.session"),
    },
];

/// Makes a table of a session: its rows, and the columns after the two of school and session.
pub(super) fn table<R>(
    of: &TableSource<'_>,
    name: &'static str,
    rows: impl IntoIterator<Item = R>,
    columns: &[Column<R>],
) -> Table {
    let row = |row: R| {
        let first = [TableCell::from(&of.session.school.code), TableCell::from(of.name)];
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
