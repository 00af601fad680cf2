//! Where the rows of lists land on the screen, so that the mouse finds them there: who draws a list says so here.
//!
//! Keeps nothing: what lies under the mouse is found by drawing the model once more, out of sight.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::{Canvas, page, paint};
use crate::app::Model;
use crate::app::mouse::{MouseSpot, PressableList, ScreenRow};

/// Returns what lies under a cell of the screen (column, row), if it can be pressed.
pub fn under(model: &Model, (x, y): (u16, u16)) -> Option<MouseSpot> {
    // What was drawn last lies on top.
    let mut spots = spots(model).into_iter();
    let (area, spot) = spots.rfind(|(area, _)| area.contains(Position { x, y }))?;
    Some(match spot {
        MouseSpot::Picture(..) => MouseSpot::Picture(x - area.x, y - area.y),
        spot => spot,
    })
}

/// Returns everything on the screen that can be pressed, and where; what lies on top comes last.
pub fn spots(model: &Model) -> Vec<(Rect, MouseSpot)> {
    let mut buf = Buffer::empty(Rect::new(0, 0, model.size.0, model.size.1));
    paint(&mut buf, model).1
}

/// The entries of a list, each of one or more lines, and the lines of the one with the cursor.
#[derive(Default)]
pub(super) struct Entries {
    /// All lines.
    pub(super) lines: Vec<Line<'static>>,
    /// The lines of the entry with the cursor; none of them where no entry has it.
    pub(super) keep: Range<usize>,
    /// The lines of each entry.
    places: Vec<Range<usize>>,
}

impl Entries {
    /// Adds an entry; `here` says that it has the cursor.
    pub(super) fn add(&mut self, lines: impl IntoIterator<Item = Line<'static>>, here: bool) {
        let from = self.lines.len();
        self.lines.extend(lines);
        if here {
            self.keep = from..self.lines.len();
        }
        self.places.push(from..self.lines.len());
    }

    /// Adds lines that are no entry: a heading, or space.
    pub(super) fn between(&mut self, lines: impl IntoIterator<Item = Line<'static>>) {
        self.lines.extend(lines);
    }

    /// Draws the entries in `area`, each of which the mouse can press in `list`; returns the first line that is seen.
    pub(super) fn draw(self, canvas: &mut Canvas<'_>, area: Rect, list: PressableList) -> usize {
        canvas.list(area, &self.lines, self.keep, (list, &PressTarget::whole(self.places)))
    }
}

/// Where a row of a list can be pressed: its lines, counted from the first of the list, and from which column to which.
pub(super) struct PressTarget {
    pub(super) row: usize,
    pub(super) lines: Range<usize>,
    pub(super) columns: Range<usize>,
}

impl PressTarget {
    /// Returns rows that take whole lines.
    pub(super) fn whole(lines: impl IntoIterator<Item = Range<usize>>) -> Vec<Self> {
        let target = |(row, lines)| Self {
            row,
            lines,
            columns: 0..usize::MAX,
        };
        lines.into_iter().enumerate().map(target).collect()
    }

    /// Returns rows that take one whole line each, these lines.
    pub(super) fn each(lines: Range<usize>) -> Vec<Self> {
        Self::whole(lines.map(|line| line..line + 1))
    }

    /// Returns the same targets, `from` lines farther down.
    pub(super) fn below(targets: Vec<Self>, from: usize) -> Vec<Self> {
        let below = |target: Self| Self {
            lines: from + target.lines.start..from + target.lines.end,
            ..target
        };
        targets.into_iter().map(below).collect()
    }
}

impl Canvas<'_> {
    /// Draws a list so that the lines of `keep` are seen, where the mouse finds each of its rows. The first line seen.
    pub(super) fn list(
        &mut self,
        area: Rect,
        lines: &[Line<'_>],
        keep: Range<usize>,
        (list, targets): (PressableList, &[PressTarget]),
    ) -> usize {
        let held = self.model.held(list).unwrap_or(0);
        let first = page::first(lines.len(), area.height, keep, held);
        page::from(self.buf, area, lines, first, self.look.faint);
        self.targets(area, first, list, targets);
        first
    }

    /// Says where the rows of a list stand in `area`, which begins with line `first`.
    pub(super) fn targets(&mut self, area: Rect, first: usize, list: PressableList, targets: &[PressTarget]) {
        let cells = |at: usize, most: u16| u16::try_from(at).unwrap_or(u16::MAX).min(most);
        for target in targets {
            let rows =
                [target.lines.start, target.lines.end].map(|line| cells(line.saturating_sub(first), area.height));
            let columns = [target.columns.start, target.columns.end].map(|column| cells(column, area.width));
            let spot = MouseSpot::Row(ScreenRow {
                list,
                at: target.row,
                first,
            });
            let part = Rect {
                x: area.x + columns[0],
                y: area.y + rows[0],
                width: columns[1].saturating_sub(columns[0]),
                height: rows[1].saturating_sub(rows[0]),
            };
            self.spots.push((part, spot));
        }
    }
}
