//! Lines that make way for words: borders and ties stop where a line of words begins and go on behind it.
//!
//! Knows where words stand; never moves them.

use std::fmt::Write as _;

use super::CELL;
use super::words::Line;

/// White between a word and what makes way for it.
const WHITE: f32 = 3.0;

/// Where words stand: left and right ends, row by row.
pub(super) struct Ways {
    rows: Vec<Vec<(f32, f32)>>,
}

impl Ways {
    /// The ways between these lines.
    pub fn between(lines: &[Line<'_>]) -> Self {
        let rows = lines.iter().map(|line| usize::from(line.row()) + 1).max().unwrap_or(0);
        let mut ways = Self {
            rows: vec![Vec::new(); rows],
        };
        for line in lines {
            let (from, to) = line.extent();
            if let Some(row) = ways.rows.get_mut(usize::from(line.row())) {
                row.push((from - WHITE, to + WHITE));
            }
        }
        ways
    }

    /// A way along these points, as the data of a path with a gap at every word.
    pub fn path(&self, points: &[(f32, f32)]) -> String {
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

    /// The parts of a straight line on which no word stands.
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

    /// The stretches of a straight line on which words stand, as shares of its length.
    fn hidden(&self, from: (f32, f32), to: (f32, f32)) -> Vec<(f32, f32)> {
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        let first = (top / CELL.1).max(0.0) as usize;
        let last = (bottom / CELL.1).max(0.0) as usize;
        let mut hidden = Vec::new();
        for (row, words) in self.rows.iter().enumerate().take(last + 1).skip(first) {
            let y = row as f32 * CELL.1;
            let here = within(from.1, to.1, (y, y + CELL.1));
            for word in words {
                let there = within(from.0, to.0, *word);
                let both = (here.0.max(there.0), here.1.min(there.1));
                if both.0 < both.1 {
                    hidden.push(both);
                }
            }
        }
        hidden
    }
}

/// From where to where a number that goes from `from` to `to` lies between two bounds, as shares of its way.
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
