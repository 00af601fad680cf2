//! A table as CSV (RFC 4180): UTF-8 without a mark at its beginning, commas, points in numbers, every value as it is.
//!
//! Nothing is put before a text that a spreadsheet would take for a formula: programs read what was said, and for spreadsheets there is
//! `xlsx`. What is not known is an empty cell.

use crate::findings::tables::Table;

/// Returns a table as CSV, its names of columns first.
///
/// # Errors
/// None in practice: it is written to memory, and every row has a cell for each column.
pub fn csv(table: &Table) -> std::io::Result<Vec<u8>> {
    let mut out = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    out.write_record(table.columns.iter().map(|column| column.name))?;
    for row in &table.rows {
        out.write_record(row.iter().map(|cell| cell.text()))?;
    }
    out.into_inner().map_err(|error| error.into_error())
}

/// Returns one row of CSV with its line end: a cell is quoted where a reader would break it.
pub fn row(cells: impl Iterator<Item = String>) -> String {
    let mut out = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let written = out
        .write_record(cells.collect::<Vec<_>>())
        .ok()
        .and_then(|()| out.into_inner().ok());
    // It is written to memory, and the text was text before.
    written
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}
