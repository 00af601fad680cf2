//! Finds free room for a name near where it should stand.
//!
//! Knows cells and fields, not partners: the mark must lie in the field, no cell may be used twice.

use super::ground::Rect;
use super::label::Shape;
use super::scene::Spot;

/// Which cells of the picture are taken, and which field each lies in.
#[derive(Clone, Debug)]
pub(super) struct Board {
    pub width: u16,
    pub height: u16,
    words: usize,
    taken: Vec<u64>,
    /// Field of each cell.
    pub ground: Vec<Spot>,
}

/// Where a shape was found to fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    /// The mark's cell.
    pub col: u16,
    pub row: u16,
    /// Whether the text runs to the left of the mark.
    pub left: bool,
    pub cost: f32,
}

/// What a shape looks for.
#[derive(Clone, Debug)]
pub(super) struct Want<'a> {
    /// The stretches of cells its mark may stand on: row, first column, column behind the last.
    pub field: &'a [(u16, u16, u16)],
    /// Where the middle of its block should be.
    pub target: (f32, f32),
    /// The middle of the map: text runs away from it.
    pub middle: f32,
    /// Free cells wanted at both ends of each line.
    pub gap: u16,
    /// What each cell of a line outside the field costs.
    pub inside: f32,
    /// Whether the rows above and below should be free, too.
    pub air: bool,
    /// What the place may cost at most.
    pub limit: f32,
}

impl Board {
    pub fn new(width: u16, height: u16) -> Self {
        let words = usize::from(width).div_ceil(64);
        Self {
            width,
            height,
            words,
            taken: vec![0; words * usize::from(height)],
            ground: vec![Spot::Outside; usize::from(width) * usize::from(height)],
        }
    }

    /// The field of a cell; beside the picture there is none.
    pub fn spot(&self, col: u16, row: u16) -> Spot {
        if col >= self.width {
            return Spot::Outside;
        }
        let at = usize::from(row) * usize::from(self.width) + usize::from(col);
        self.ground.get(at).copied().unwrap_or_default()
    }

    pub fn lay(&mut self, rect: Rect, spot: impl Fn(u16, u16) -> Spot) {
        for row in rect.row..rect.row + rect.height {
            for col in rect.col..rect.col + rect.width {
                let at = usize::from(row) * usize::from(self.width) + usize::from(col);
                if let Some(cell) = self.ground.get_mut(at) {
                    *cell = spot(col, row);
                }
            }
        }
    }

    /// Calls `each` with the index and mask of every word that holds cells of `from..to` in `row`.
    fn masks(&self, row: u16, from: u16, to: u16) -> impl Iterator<Item = (usize, u64)> + use<> {
        let start = usize::from(row) * self.words;
        let (from, to) = (usize::from(from), usize::from(to));
        (from / 64..to.div_ceil(64)).map(move |w| {
            let low = from.saturating_sub(w * 64).min(64);
            let high = (to - w * 64).min(64);
            let below = |n: usize| if n >= 64 { u64::MAX } else { (1u64 << n) - 1 };
            (start + w, below(high) & !below(low))
        })
    }

    /// Whether the cells `from..to` of `row` exist and are all free.
    pub fn free(&self, row: u16, from: u16, to: u16) -> bool {
        row < self.height
            && to <= self.width
            && (from >= to
                || self
                    .masks(row, from, to)
                    .all(|(at, mask)| self.taken.get(at).is_some_and(|w| w & mask == 0)))
    }

    pub fn take(&mut self, row: u16, from: u16, to: u16) {
        if row >= self.height || from >= to {
            return;
        }
        for (at, mask) in self.masks(row, from, to.min(self.width)) {
            if let Some(word) = self.taken.get_mut(at) {
                *word |= mask;
            }
        }
    }

    pub fn give(&mut self, row: u16, from: u16, to: u16) {
        if row >= self.height || from >= to {
            return;
        }
        for (at, mask) in self.masks(row, from, to.min(self.width)) {
            if let Some(word) = self.taken.get_mut(at) {
                *word &= !mask;
            }
        }
    }

    /// Takes or gives back every cell of a shape.
    pub fn stamp(&mut self, fit: Fit, shape: &Shape, take: bool) {
        for (row, from, to) in stretches(fit, shape) {
            if take {
                self.take(row, from, to);
            } else {
                self.give(row, from, to);
            }
        }
    }

    fn fits(&self, fit: Fit, shape: &Shape, gap: u16) -> bool {
        stretches(fit, shape).all(|(row, from, to)| {
            // The edge of the screen needs no gap.
            from < to
                && self.free(row, from.saturating_sub(gap), to)
                && self.free(row, from, (to + gap).min(self.width.max(to)))
        })
    }

    /// Whether nothing stands right above the first or below the last line.
    fn airy(&self, fit: Fit, shape: &Shape) -> bool {
        let clear =
            |row: Option<u16>, from: u16, to: u16| row.is_none_or(|row| row >= self.height || self.free(row, from, to));
        let mut lines = stretches(fit, shape);
        let Some((row, from, to)) = lines.next() else {
            return true;
        };
        let (last, low, high) = lines.last().unwrap_or((row, from, to));
        clear(row.checked_sub(1), from, to) && clear(last.checked_add(1), low, high)
    }

    /// The cheapest place for a shape.
    pub fn best(&self, want: &Want<'_>, shape: &Shape) -> Option<Fit> {
        let mut best: Option<Fit> = None;
        let lines = shape.widths.len() as f32;
        let width = f32::from(shape.width()) + if shape.tight { 1.0 } else { 2.0 };
        for &(row, from, to) in want.field {
            let down = (f32::from(row) + lines / 2.0 - want.target.1).abs();
            if down >= best.map_or(want.limit, |b| b.cost) {
                continue;
            }
            for col in from..to {
                let x = f32::from(col);
                for left in [false, true] {
                    let middle = if left { x + 1.0 - width / 2.0 } else { x + width / 2.0 };
                    let against = if left == (x + 0.5 < want.middle) { 0.0 } else { 2.5 };
                    let over = if left {
                        f32::from(from) - (x + 1.0 - width)
                    } else {
                        x + width - f32::from(to)
                    };
                    let cost = down + 0.5 * (middle - want.target.0).abs() + against + want.inside * over.max(0.0);
                    if cost >= best.map_or(want.limit, |b| b.cost) {
                        continue;
                    }
                    let fit = Fit { col, row, left, cost };
                    if self.fits(fit, shape, want.gap) && (!want.air || self.airy(fit, shape)) {
                        best = Some(fit);
                    }
                }
            }
        }
        best
    }
}

/// The stretches of cells a shape covers: row, first column, column behind the last. Turned around where it would leave the picture.
pub(super) fn stretches(fit: Fit, shape: &Shape) -> impl Iterator<Item = (u16, u16, u16)> + '_ {
    shape.widths.iter().enumerate().map(move |(i, &width)| {
        let row = fit.row.saturating_add(u16::try_from(i).unwrap_or(u16::MAX));
        let (from, to) = match text_start(fit, shape, width) {
            Some(text) => (text, text.saturating_add(width)),
            None => return (row, 1, 0),
        };
        if i > 0 {
            (row, from, to)
        } else {
            (row, from.min(fit.col), to.max(fit.col + 1))
        }
    })
}

/// The first column of a line of `width` cells beside its mark.
pub(super) fn text_start(fit: Fit, shape: &Shape, width: u16) -> Option<u16> {
    let space = u16::from(!shape.tight);
    if fit.left {
        fit.col.checked_sub(width + space)
    } else {
        Some(fit.col.saturating_add(1 + space))
    }
}
