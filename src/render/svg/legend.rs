//! The words around the map: its title above, and under it what every mark in use means, set as wide as the letters are.
//!
//! What is wider than the page goes on in the next row, between words where that can be.

use std::fmt::Write as _;

use quick_xml::escape::escape;
use unicode_segmentation::UnicodeSegmentation as _;

use super::colour::{INK, QUIET, badge};
use super::mark;
use super::scale::{CELL, SIZE};
use super::words::{ON_CHIP, chip};
use crate::map::{LegendEntry, Sign};
use crate::render::font::advance;

/// Size of the title.
const TITLE: f32 = 19.0;
/// Height of a line of the title.
const LEADING: f32 = 26.0;
/// Space between two entries of the legend.
const GAP: f32 = 26.0;

/// Returns the title in lines.
pub(super) fn title(text: &str, width: f32) -> Vec<&str> {
    let (mut rest, mut lines) = (text, Vec::new());
    while !rest.is_empty() {
        let (line, more) = broken(rest, width / TITLE, true);
        lines.push(line);
        rest = more;
    }
    lines
}

/// Returns the height of a title, with the white under it.
pub(super) fn title_height(lines: &[&str]) -> f32 {
    lines.len() as f32 * LEADING + 8.0
}

/// Writes the title.
pub(super) fn write_title(out: &mut String, lines: &[&str]) {
    for (row, line) in lines.iter().enumerate() {
        let y = row as f32 * LEADING + TITLE;
        let _ = writeln!(
            out,
            r#"<text x="0" y="{y:.1}" fill="{INK}" font-weight="bold" font-size="{TITLE}">{}</text>"#,
            escape(*line)
        );
    }
}

/// A part of an entry, in one row: its text, or the sign before it.
pub(super) struct EntryPiece<'a> {
    entry: &'a LegendEntry,
    /// The part of its text; its sign where there is none.
    text: Option<&'a str>,
    pub row: usize,
    x: f32,
}

/// Returns where every entry stands, one behind the other, row after row; one that is longer than a row has its rows for itself.
pub(super) fn flow(entries: &[LegendEntry], width: f32) -> Vec<EntryPiece<'_>> {
    let (mut row, mut x) = (0, 0.0);
    let mut pieces = Vec::with_capacity(2 * entries.len());
    for entry in entries {
        let indent = sign_width(entry);
        let whole = indent + advance(&entry.text, false) * SIZE;
        if x > 0.0 && x + whole > width {
            (row, x) = (row + 1, 0.0);
        }
        let mut put = |text, row, x| pieces.push(EntryPiece { entry, text, row, x });
        put(None, row, x);
        let (mut line, mut rest) = match &*entry.text {
            text if x + whole <= width => (text, ""),
            text => broken(text, (width - indent) / SIZE, false),
        };
        put(Some(line), row, x + indent);
        x += whole + GAP;
        while !rest.is_empty() {
            (row, x) = (row + 1, width);
            (line, rest) = broken(rest, (width - indent) / SIZE, false);
            put(Some(line), row, indent);
        }
    }
    pieces
}

/// Returns what of a text fits in a row of `room` times the size of its letters, and what is left for the next row; never nothing of a
/// text.
fn broken(text: &str, room: f32, bold: bool) -> (&str, &str) {
    let (mut used, mut border) = (0.0, 0);
    for (at, cluster) in text.grapheme_indices(true) {
        used += advance(cluster, bold);
        if cluster == " " {
            border = at;
        } else if used > room && at > 0 {
            let (line, rest) = text.split_at(if border > 0 { border } else { at });
            return (line, rest.trim_start());
        }
    }
    (text, "")
}

/// Returns how wide the sign of an entry is, with the space behind it.
fn sign_width(entry: &LegendEntry) -> f32 {
    match entry.sort {
        Sign::Mark(_) => 17.0,
        Sign::Tie => 34.0,
        _ if entry.sign.is_empty() => 0.0,
        _ => advance(&entry.sign, true) * SIZE + 7.0,
    }
}

/// Writes the legend, its first row at `top`.
pub(super) fn write(out: &mut String, pieces: &[EntryPiece<'_>], top: f32) {
    for EntryPiece { entry, text, row, x } in pieces {
        let middle = top + (*row as f32 + 0.5) * CELL.1;
        let base = middle + SIZE * 0.36;
        let (text, fill) = match (text, entry.sort) {
            (Some(text), _) => (*text, QUIET),
            (None, Sign::Mark(kind)) => {
                mark(out, kind, (x + 5.0, middle), INK);
                continue;
            }
            (None, Sign::Tie) => {
                let _ = writeln!(
                    out,
                    r##"<path d="M{x:.1} {middle:.1}h26" stroke="#6f7b88" stroke-width="1.2"/>"##
                );
                continue;
            }
            (None, Sign::Badge(sort)) => {
                let ground = badge(sort);
                if let Some(ground) = ground {
                    let width = advance(&entry.sign, true) * SIZE;
                    chip(out, (*x, base), (width, SIZE), ground);
                }
                (entry.sign.as_str(), if ground.is_some() { ON_CHIP } else { INK })
            }
            (None, _) => (entry.sign.as_str(), INK),
        };
        if text.is_empty() {
            continue;
        }
        let weight = if fill == QUIET { "" } else { r#" font-weight="bold""# };
        let _ = writeln!(
            out,
            r#"<text x="{x:.1}" y="{base:.1}" fill="{fill}"{weight}>{}</text>"#,
            escape(text)
        );
    }
}
