//! The cells of the picture: which are taken, and which field each lies in.
//!
//! Knows cells and fields, not partners; see `position_search` for how a free place is found.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::label::NameShape;
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::scene::Region;

/// The stretches of cells of one field, top to bottom: row, first column, column behind the last.
pub(super) type Stretches = Vec<(u16, u16, u16)>;
/// Every field.
pub(super) type GridFields = BTreeMap<Region, GridField>;

/// The cells of one field.
#[derive(Debug, Default)]
pub(super) struct GridField {
    /// All of them.
    pub whole: Stretches,
    /// Those off the border of its ring, where a mark lies clearly inside.
    pub inner: Stretches,
}

/// Which cells of the picture are taken, and which field each lies in.
#[derive(Clone, Debug)]
pub(super) struct CellGrid {
    pub width: u16,
    pub height: u16,
    words: usize,
    taken: Vec<u64>,
    /// The cells of the school's box, in the same order.
    school: Vec<u64>,
    /// Field of each cell; shared, because only what is taken changes while places are tried.
    pub regions: Rc<[Region]>,
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

impl CellGrid {
    /// Returns a picture of rings and sectors above a tray, on which nothing is taken.
    pub(super) fn of(geometry: &RingGeometry, tray: Rect) -> (Self, GridFields) {
        let rect = geometry.rect;
        let rings =
            (0..rect.height).flat_map(|row| geometry.row(row).into_iter().map(move |(a, b, spot)| (row, a, b, spot)));
        let rows = tray.row + tray.height;
        let below = (tray.row..rows).map(|row| (row, 0, tray.width, Region::Tray));
        Self::new(rect.width, rows, rings.chain(below))
    }

    /// Returns a picture on which nothing is taken, of stretches of cells with what lies there: row, first column, column behind the last.
    fn new(width: u16, height: u16, stretches: impl Iterator<Item = (u16, u16, u16, Region)>) -> (Self, GridFields) {
        let words = usize::from(width).div_ceil(64);
        let mut regions = vec![Region::Outside; usize::from(width) * usize::from(height)];
        let mut fields = GridFields::new();
        for (row, from, to, spot) in stretches {
            let start = usize::from(row) * usize::from(width);
            let cells = start + usize::from(from)..start + usize::from(to);
            if let Some(cells) = regions.get_mut(cells) {
                cells.fill(spot);
                fields.entry(spot).or_default().whole.push((row, from, to));
            }
        }
        let mut grid = Self {
            width,
            height,
            words,
            taken: vec![0; words * usize::from(height)],
            school: vec![0; words * usize::from(height)],
            regions: regions.into(),
        };
        for (spot, field) in &mut fields {
            field.inner = field.whole.iter().flat_map(|part| grid.off_border(*part)).collect();
            if *spot == Region::School {
                field.whole.iter().for_each(|part| grid.keep_clear(*part));
            }
        }
        (grid, fields)
    }

    /// Keeps cells of the school clear of whoever is not of it.
    fn keep_clear(&mut self, (row, from, to): (u16, u16, u16)) {
        for (at, mask) in self.masks(row, from, to) {
            self.school.get_mut(at).into_iter().for_each(|word| *word |= mask);
        }
    }

    /// Returns the parts of a stretch of one field that are no border of its ring.
    fn off_border(&self, (row, from, to): (u16, u16, u16)) -> Stretches {
        let Some(here) = self.ring(from, row) else {
            return vec![(row, from, to)];
        };
        let low = from.saturating_sub(1);
        let rows = row.saturating_sub(1)..=(row + 1).min(self.height - 1);
        let farther = |col| {
            rows.clone()
                .any(|row| self.ring(col, row).is_some_and(|ring| ring > here))
        };
        let farther: Vec<bool> = (low..(to + 1).min(self.width)).map(farther).collect();
        let mut parts = Stretches::new();
        for col in from..to {
            let at = usize::from(col - low);
            if farther.iter().take(at + 2).skip(at.saturating_sub(1)).any(|far| *far) {
                continue;
            }
            match parts.last_mut() {
                Some((_, _, end)) if *end == col => *end += 1,
                _ => parts.push((row, col, col + 1)),
            }
        }
        parts
    }

    /// Returns the ring that a cell lies in; none where there is no ring.
    fn ring(&self, col: u16, row: u16) -> Option<u8> {
        match self.spot(col, row) {
            Region::Field(ring, _) => Some(ring),
            Region::School | Region::Outside | Region::Tray => None,
        }
    }

    /// Returns whether the border of a ring is drawn in a cell: one of the eight around it lies farther out. The school's box is no ring.
    pub(super) fn is_border(&self, col: u16, row: u16) -> bool {
        let Some(here) = self.ring(col, row) else {
            return false;
        };
        let around = (row.saturating_sub(1)..=(row + 1).min(self.height - 1))
            .flat_map(|row| (col.saturating_sub(1)..=(col + 1).min(self.width - 1)).map(move |col| (col, row)));
        around
            .filter_map(|(col, row)| self.ring(col, row))
            .any(|other| other > here)
    }

    /// Returns the field of a cell; beside the picture there is none.
    pub(super) fn spot(&self, col: u16, row: u16) -> Region {
        if col >= self.width {
            return Region::Outside;
        }
        let at = usize::from(row) * usize::from(self.width) + usize::from(col);
        self.regions.get(at).copied().unwrap_or_default()
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

    /// Returns whether the cells `from..to` of `row` exist and are all free.
    pub(super) fn free(&self, row: u16, from: u16, to: u16) -> bool {
        row < self.height && to <= self.width && (from >= to || self.first_taken(row, from, to, false).is_none())
    }

    /// Returns the taken cells among the 64 of a word of a row that lie in `from..to`, which is not empty: one bit each.
    #[inline]
    fn taken(&self, row: u16, word: u16, (from, to): (u16, u16), outside: bool) -> u64 {
        let at = usize::from(row) * self.words + usize::from(word);
        let bits = |of: &[u64]| of.get(at).copied().unwrap_or(u64::MAX);
        let mut taken = bits(&self.taken) | if outside { bits(&self.school) } else { 0 };
        if word == from / 64 {
            taken &= u64::MAX << (from % 64);
        }
        if word == (to - 1) / 64 {
            taken &= u64::MAX >> (63 - (to - 1) % 64);
        }
        taken
    }

    /// Returns the first cell of `from..to` in `row` that is taken, or that is the school's and must stay `outside`.
    #[inline]
    pub(super) fn first_taken(&self, row: u16, from: u16, to: u16, outside: bool) -> Option<u16> {
        if from >= to {
            return None;
        }
        (from / 64..=(to - 1) / 64).find_map(|word| {
            let bits = self.taken(row, word, (from, to), outside);
            (bits != 0).then(|| word * 64 + bits.trailing_zeros() as u16)
        })
    }

    /// Returns the last such cell.
    #[inline]
    pub(super) fn last_taken(&self, row: u16, from: u16, to: u16, outside: bool) -> Option<u16> {
        if from >= to {
            return None;
        }
        (from / 64..=(to - 1) / 64).rev().find_map(|word| {
            let bits = self.taken(row, word, (from, to), outside);
            (bits != 0).then(|| word * 64 + 63 - bits.leading_zeros() as u16)
        })
    }

    /// Returns whether a cell of `from..to` in `row` is the school's.
    pub(super) fn meets_school(&self, row: u16, from: u16, to: u16) -> bool {
        self.masks(row, from, to)
            .any(|(at, mask)| self.school.get(at).is_some_and(|word| word & mask != 0))
    }

    pub(super) fn take(&mut self, row: u16, from: u16, to: u16) {
        if row >= self.height || from >= to {
            return;
        }
        for (at, mask) in self.masks(row, from, to.min(self.width)) {
            if let Some(word) = self.taken.get_mut(at) {
                *word |= mask;
            }
        }
    }

    pub(super) fn give(&mut self, row: u16, from: u16, to: u16) {
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
    pub(super) fn stamp(&mut self, fit: Fit, shape: &NameShape, take: bool) {
        for (row, from, to) in (0..shape.widths.len()).filter_map(|line| stretch(fit, shape, line)) {
            if take {
                self.take(row, from, to);
            } else {
                self.give(row, from, to);
            }
        }
    }
}

/// Returns the stretch of cells a line of a shape covers, the first with its mark: row, first column, column behind the last; nothing
/// where the line would leave the picture.
pub(super) fn stretch(fit: Fit, shape: &NameShape, line: usize) -> Option<(u16, u16, u16)> {
    let width = *shape.widths.get(line)?;
    let row = fit.row.saturating_add(u16::try_from(line).unwrap_or(u16::MAX));
    let from = text_start(fit, shape, width)?;
    let to = from.saturating_add(width);
    Some(match line {
        0 => (row, from.min(fit.col), to.max(fit.col + 1)),
        _ => (row, from, to),
    })
}

/// Returns the first column of a line of `width` cells beside its mark.
pub(super) fn text_start(fit: Fit, shape: &NameShape, width: u16) -> Option<u16> {
    let space = u16::from(!shape.tight);
    if fit.left {
        fit.col.checked_sub(width + space)
    } else {
        Some(fit.col.saturating_add(1 + space))
    }
}
