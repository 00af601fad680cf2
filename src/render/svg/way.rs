//! Lines that make way for words: borders and ties stop where a line of words begins and go on behind it.
//!
//! Knows where words stand; never moves them.

use std::fmt::Write as _;

use super::scale::CELL;
use super::words::WordLine;

/// White between a word and what makes way for it.
const WHITE: f32 = 3.0;

/// Where a line of words stands: from left to right, from top to bottom.
type Stand = ((f32, f32), (f32, f32));

/// Where words stand, in the rows of cells that they touch.
pub(super) struct WordWays {
    rows: Vec<Vec<Stand>>,
}

impl WordWays {
    /// Returns the ways between these lines.
    pub(super) fn between(lines: &[WordLine<'_>]) -> Self {
        let mut ways = Self { rows: Vec::new() };
        for line in lines {
            let ((left, right), (top, bottom)) = (line.extent(), line.height());
            let first = row(top);
            let last = row(bottom - 0.1).max(first);
            if ways.rows.len() <= last {
                ways.rows.resize(last + 1, Vec::new());
            }
            for row in ways.rows.iter_mut().take(last + 1).skip(first) {
                row.push(((left - WHITE, right + WHITE), (top, bottom)));
            }
        }
        ways
    }

    /// Returns a way along these points, as the data of a path with a gap at every word.
    pub(super) fn path(&self, points: &[(f32, f32)]) -> String {
        let mut out = String::new();
        let mut pen = None;
        for (from, to) in points.iter().zip(points.iter().skip(1)) {
            for (a, b) in self.open(*from, *to) {
                if pen != Some(a) {
                    let _ = write!(out, "M{:.1} {:.1}", a.0, a.1);
                }
                let _ = write!(out, "L{:.1} {:.1}", b.0, b.1);
                pen = Some(b);
            }
        }
        out
    }

    /// Returns the parts of a straight line on which no word stands.
    fn open(&self, from: (f32, f32), to: (f32, f32)) -> Vec<((f32, f32), (f32, f32))> {
        let mut hidden = self.hidden(from, to);
        hidden.push((1.0, 1.0));
        hidden.sort_by(|a, b| a.0.total_cmp(&b.0));
        let point = |share: f32| match share {
            share if share <= 0.0 => from,
            share if share >= 1.0 => to,
            share => (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share),
        };
        let (mut at, mut parts) = (0.0_f32, Vec::new());
        for (begin, end) in hidden {
            if begin > at {
                parts.push((point(at), point(begin)));
            }
            at = at.max(end);
        }
        parts
    }

    /// Returns the stretches of a straight line on which words stand, as shares of its length.
    fn hidden(&self, from: (f32, f32), to: (f32, f32)) -> Vec<(f32, f32)> {
        let (first, last) = (row(from.1.min(to.1)), row(from.1.max(to.1)));
        let mut hidden = Vec::new();
        for (across, down) in self.rows.iter().take(last + 1).skip(first).flatten() {
            let (there, here) = (within(from.0, to.0, *across), within(from.1, to.1, *down));
            let both = (here.0.max(there.0), here.1.min(there.1));
            if both.0 < both.1 {
                hidden.push(both);
            }
        }
        hidden
    }
}

/// Returns the row of cells at a height.
fn row(y: f32) -> usize {
    (y / CELL.1).max(0.0) as usize
}

/// Returns from where to where a number that goes from `from` to `to` lies between two bounds, as shares of its way.
fn within(from: f32, to: f32, (low, high): (f32, f32)) -> (f32, f32) {
    let by = to - from;
    if by.abs() < 0.01 {
        return if (low..high).contains(&from) {
            (0.0, 1.0)
        } else {
            (1.0, 0.0)
        };
    }
    let (a, b) = ((low - from) / by, (high - from) / by);
    (a.min(b).max(0.0), a.max(b).min(1.0))
}
