//! A grid with the colours of a terminal: the sixteen that every terminal fits to its own ground.

use super::cells::{Cell, Grid, Ink};
use crate::deck::RoleColour;

/// Returns the grid as text with colour sequences, each row ending as it began: without colour.
pub fn write(grid: &Grid) -> String {
    let mut out = String::new();
    for row in grid.rows() {
        let mut now = String::new();
        let end = row
            .iter()
            .rposition(|cell| !cell.symbol.trim().is_empty())
            .map_or(0, |at| at + 1);
        for cell in row.iter().take(end) {
            let code = code(cell);
            if code != now {
                out.push_str("\u{1b}[0m");
                if !code.is_empty() {
                    out.push_str(&format!("\u{1b}[{code}m"));
                }
                now = code;
            }
            out.push_str(&cell.symbol);
        }
        out.push_str(if now.is_empty() { "\n" } else { "\u{1b}[0m\n" });
    }
    out
}

/// Returns the codes of a cell (ECMA-48, select graphic rendition).
fn code(cell: &Cell) -> String {
    let colour = match cell.ink {
        Ink::Role(RoleColour::Yellow) => Some(33),
        Ink::Role(RoleColour::Blue) => Some(34),
        Ink::Role(RoleColour::Green) => Some(32),
        Ink::Role(RoleColour::Red) => Some(31),
        Ink::Role(RoleColour::Purple) => Some(35),
        Ink::Selected => Some(7),
        _ => None,
    };
    let faint = cell.dim || matches!(cell.ink, Ink::Faint | Ink::Tie);
    let codes = [cell.bold.then_some(1), faint.then_some(2), colour];
    codes
        .into_iter()
        .flatten()
        .map(|code| code.to_string())
        .collect::<Vec<_>>()
        .join(";")
}
