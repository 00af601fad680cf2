//! Finds the cheapest free place for a name.
//!
//! What a place costs only grows with its distance from the best one in its row, so each row is walked outward from there, past
//! everything that stands in the way in one step, and only as far as a cheaper place can lie.

use super::cell_grid::{CellGrid, Fit, Stretches, stretch};
use super::label::NameShape;

/// What a shape looks for.
#[derive(Clone, Debug)]
pub(super) struct Want<'a> {
    /// The stretches of cells its mark may stand on, top to bottom: row, first column, column behind the last.
    pub field: &'a Stretches,
    /// Those of them that are better.
    pub inner: &'a Stretches,
    /// Where its mark should be.
    pub target: (f32, f32),
    /// How far from there its mark may be, in columns and rows.
    pub max_displacement: (f32, f32),
    /// The middle of the map: text runs away from it.
    pub middle: f32,
    /// Free cells wanted at both ends of each line.
    pub gap: u16,
    /// What each cell of a line outside the field costs; less than half a row.
    pub inside: f32,
    /// Whether the school's box must stay clear.
    pub outside: bool,
    /// Whether the rows above and below should be free, too.
    pub air: bool,
    /// What the place may cost at most.
    pub limit: f32,
}

impl Want<'_> {
    /// Returns how far below the target a mark in `row` stands.
    fn below(&self, row: u16) -> f32 {
        f32::from(row) + 0.5 - self.target.1
    }

    /// Returns the columns of `from..to` that are near enough.
    fn within(&self, from: u16, to: u16) -> (u16, u16) {
        let (low, high) = (
            self.target.0 - self.max_displacement.0,
            self.target.0 + self.max_displacement.0,
        );
        // The cast saturates: far beyond the picture is its edge.
        (from.max((low - 0.5).ceil() as u16), to.min((high + 0.5).floor() as u16))
    }

    /// Returns the columns of a stretch that are near enough; none where its row is not.
    pub(super) fn columns(&self, (row, from, to): (u16, u16, u16)) -> std::ops::Range<u16> {
        let (low, high) = self.within(from, to);
        if self.below(row).abs() > self.max_displacement.1 {
            0..0
        } else {
            low..high
        }
    }

    /// Returns a place in a stretch, with what it costs.
    pub(super) fn fit(&self, shape: &NameShape, (row, from, to): (u16, u16, u16), col: u16, left: bool) -> Fit {
        let x = f32::from(col);
        let width = f32::from(shape.width()) + if shape.tight { 1.0 } else { 2.0 };
        let against = if left == (x + 0.5 < self.middle) { 0.0 } else { AGAINST };
        let over = if left {
            f32::from(from) - (x + 1.0 - width)
        } else {
            x + width - f32::from(to)
        };
        let far = self.below(row).abs() + 0.5 * (x + 0.5 - self.target.0).abs();
        let cost = far + against + self.inside * over.max(0.0);
        Fit { col, row, left, cost }
    }
}

/// What text costs that runs towards the middle of the map, in rows.
const AGAINST: f32 = 2.5;

/// Returns the cheapest place for a shape; among equals the one highest up, then the one farthest left.
pub(super) fn best(grid: &CellGrid, want: &Want<'_>, shape: &NameShape) -> Option<Fit> {
    let lines = shape.widths.len();
    let mut search = PositionSearch {
        grid,
        want,
        shape,
        text: i32::from(shape.width()) + i32::from(!shape.tight),
        turn: (want.middle - 0.5).ceil() as i32,
        first: want.target.0.floor() as i32 + 1,
        best: None,
    };
    let last = usize::from(grid.height).checked_sub(lines)?;
    let fitting = want.field.partition_point(|(row, _, _)| usize::from(*row) <= last);
    let field = want.field.get(..fitting)?;
    let (above, below) = field.split_at(field.partition_point(|(row, _, _)| want.below(*row) < 0.0));
    let _ = below.iter().all(|stretch| search.row(*stretch));
    let _ = above.iter().rev().all(|stretch| search.row(*stretch));
    search.best
}

struct PositionSearch<'a> {
    grid: &'a CellGrid,
    want: &'a Want<'a>,
    shape: &'a NameShape,
    /// Cells of the widest line and the space before it.
    text: i32,
    /// The column from which on text runs to the right.
    turn: i32,
    /// The column behind the one where the mark stands best.
    first: i32,
    best: Option<Fit>,
}

impl PositionSearch<'_> {
    fn limit(&self) -> f32 {
        self.best.map_or(self.want.limit, |b| b.cost)
    }

    /// Looks for a better place in one stretch; false where neither this row nor one farther away can have any.
    fn row(&mut self, (row, from, to): (u16, u16, u16)) -> bool {
        if self.want.below(row).abs() > self.limit().min(self.want.max_displacement.1) {
            return false;
        }
        let near = self.want.within(from, to);
        // Text that runs right begins behind its mark: the columns where all of it is on the picture.
        let ends = (i32::from(near.0), i32::from(near.1));
        for left in [false, true] {
            let (low, high) = match left {
                false => (ends.0, ends.1.min(i32::from(self.grid.width) - self.text)),
                true => (ends.0.max(self.text), ends.1),
            };
            for (low, high) in [(low, high.min(self.turn)), (low.max(self.turn), high)] {
                if low < high {
                    let start = self.first.clamp(low, high);
                    self.walk((row, from, to), left, start, high);
                    self.walk((row, from, to), left, start - 1, low - 1);
                }
            }
        }
        true
    }

    /// Walks from `start` until just before `end` to the first place with room for the shape.
    fn walk(&mut self, stretch: (u16, u16, u16), left: bool, start: i32, end: i32) {
        let forward = start < end;
        let mut col = start;
        while if forward { col < end } else { col > end } {
            let Ok(at) = u16::try_from(col) else { return };
            let fit = self.want.fit(self.shape, stretch, at, left);
            if !self.better(fit) {
                return;
            }
            let step = self.blocked(fit, forward);
            if step == 0 {
                self.best = Some(fit);
                return;
            }
            col += if forward { step } else { -step };
        }
    }

    fn better(&self, fit: Fit) -> bool {
        match self.best {
            None => fit.cost < self.want.limit,
            Some(best) => {
                fit.cost < best.cost
                    || (fit.cost <= best.cost && (fit.row, fit.col, fit.left) < (best.row, best.col, best.left))
            }
        }
    }

    /// Returns 0 where the shape has room; else how many columns on it no longer meets what is in its way.
    fn blocked(&self, fit: Fit, forward: bool) -> i32 {
        let mut step = 0;
        for line in 0..self.shape.widths.len() {
            let Some((row, from, to)) = stretch(fit, self.shape, line) else {
                return 1;
            };
            // The edge of the screen needs no gap.
            let low = from.saturating_sub(self.want.gap);
            let high = (to + self.want.gap).min(self.grid.width);
            let past = if forward {
                let last = self.grid.last_taken(row, low, high, self.want.outside);
                last.map(|at| i32::from(at) + 1 - (i32::from(from) - i32::from(self.want.gap)))
            } else {
                let first = self.grid.first_taken(row, low, high, self.want.outside);
                first.map(|at| i32::from(to) + i32::from(self.want.gap) - i32::from(at))
            };
            step = step.max(past.unwrap_or(0));
        }
        if step == 0 && self.want.air && !self.airy(fit) {
            return 1;
        }
        step
    }

    /// Returns whether nothing stands right above the first or below the last line.
    fn airy(&self, fit: Fit) -> bool {
        let clear = |line: Option<(u16, u16, u16)>, by: i32| {
            line.is_none_or(|(row, from, to)| match u16::try_from(i32::from(row) + by) {
                Ok(row) if row < self.grid.height => self.grid.free(row, from, to),
                _ => true,
            })
        };
        let last = self.shape.widths.len().saturating_sub(1);
        clear(stretch(fit, self.shape, 0), -1) && clear(stretch(fit, self.shape, last), 1)
    }
}
