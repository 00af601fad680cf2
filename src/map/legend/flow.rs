//! Where the entries of a legend stand: one behind the other, row after row and page after page.

use crate::map::scene::{LegendEntry, Run, Sign};
use crate::text::{cells, fit};

/// A part of an entry, in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowPiece {
    /// Which entry, in [`Scene::legend`](crate::map::Scene::legend).
    pub entry: usize,
    /// Whether it is the sign of the entry; else a part of its text.
    pub sign: bool,
    /// Where and what; rows are counted from the first row of the legend.
    pub run: Run,
}

/// The room a legend has.
#[derive(Clone, Copy)]
pub(in crate::map) struct LegendRoom {
    /// Cells kept at the left of the first row of every page, for the title of the picture.
    pub lead: usize,
    /// Cells of a row.
    pub width: usize,
    /// Rows of a page.
    pub rows: u16,
}

/// Cells between two entries.
const GAP: usize = 3;
/// The least cells of a text that begin in a row.
const LEAST: usize = 8;

impl LegendRoom {
    /// Returns the room behind a title, on one page without end.
    pub(in crate::map) fn endless(title: &str, width: u16) -> Self {
        Self {
            lead: cells(title) + GAP,
            width: usize::from(width),
            rows: u16::MAX,
        }
    }

    /// Returns the column where a row begins.
    fn start(&self, row: u16) -> usize {
        if row.is_multiple_of(self.rows.max(1)) {
            self.lead
        } else {
            0
        }
    }
}

/// Returns how many rows a flow of entries takes.
pub(in crate::map) fn rows(entries: &[LegendEntry], room: LegendRoom) -> u16 {
    flow(entries, room)
        .last()
        .map_or(0, |piece| piece.run.row.saturating_add(1))
}

/// Returns where every entry stands, one behind the other, row after row and page after page; one that is longer than a row goes on in the
/// next.
pub(in crate::map) fn flow(entries: &[LegendEntry], room: LegendRoom) -> Vec<FlowPiece> {
    let mut pen = FlowPen {
        room,
        row: 0,
        col: room.lead,
        pieces: Vec::with_capacity(2 * entries.len()),
    };
    for (at, entry) in entries.iter().enumerate() {
        pen.entry(at, entry);
    }
    pen.pieces
}

/// Writes a flow.
struct FlowPen {
    room: LegendRoom,
    row: u16,
    col: usize,
    pieces: Vec<FlowPiece>,
}

impl FlowPen {
    fn entry(&mut self, at: usize, entry: &LegendEntry) {
        let sign = cells(&entry.sign);
        let indent = sign + usize::from(sign > 0);
        let need = indent + cells(&entry.text);
        if self.col > 0 && self.col + need > self.room.width && !self.may_break(entry) {
            self.next_row();
            // Behind a title there may be no room even for the beginning.
            let narrow = self.room.width.saturating_sub(self.col) < (indent + LEAST).min(need);
            if narrow && self.room.rows > 1 {
                self.next_row();
            }
        }
        if sign > 0 {
            self.put(at, true, &entry.sign);
            self.col += 1;
        }
        let mut rest = entry.text.as_str();
        loop {
            let (head, tail) = broken(rest, self.room.width.saturating_sub(self.col));
            self.put(at, false, head);
            if tail.is_empty() || head.is_empty() {
                break;
            }
            rest = tail;
            self.next_row();
            self.col += indent;
        }
        self.col += GAP;
    }

    /// Returns whether an entry may begin here and go on in the next row: what a tie says, which is a sentence, within its page.
    fn may_break(&self, entry: &LegendEntry) -> bool {
        let left = self.room.width.saturating_sub(self.col);
        let last = self.row.saturating_add(1).is_multiple_of(self.room.rows.max(1));
        entry.sort == Sign::Label && left >= 3 * LEAST && !last
    }

    fn next_row(&mut self) {
        self.row = self.row.saturating_add(1);
        self.col = self.room.start(self.row);
    }

    fn put(&mut self, entry: usize, sign: bool, text: &str) {
        let run = Run {
            col: u16::try_from(self.col).unwrap_or(u16::MAX),
            row: self.row,
            text: text.to_owned(),
        };
        self.col += cells(text);
        self.pieces.push(FlowPiece { entry, sign, run });
    }
}

/// Returns what of a text fits in a row, broken between words where that can be, and what is left for the next row.
fn broken(text: &str, room: usize) -> (&str, &str) {
    let head = fit(text, room);
    let rest = text.get(head.len()..).unwrap_or_default();
    if rest.is_empty() || rest.starts_with(' ') {
        return (head, rest.trim_start());
    }
    let at = head.rfind(' ').filter(|at| *at > 0).unwrap_or(head.len());
    (
        text.get(..at).unwrap_or_default(),
        text.get(at..).unwrap_or_default().trim_start(),
    )
}
