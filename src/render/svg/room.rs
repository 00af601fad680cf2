//! The white of a picture: how much of it lies beside words and marks, and how a partner uses it to stand clear of a border.
//!
//! A scene stands in cells; a mark in the right cell may still touch the border of its ring. In a picture it moves off it, with its
//! name, by less than a cell and never into what stands beside. Decides no cell.

use super::scale::{CELL, shown, unit};
use crate::map::{Item, NodePlace, Path, Scene, crossed};

/// What a mark keeps from the border of a ring, from its middle.
const CLEAR: f32 = 7.0;
/// How far a name moves up or down, where the row it comes nearer to is empty: two that move there still stand apart.
const LIFT: f32 = 5.0;

/// Which cells of each row are taken.
pub(super) struct TakenCells {
    rows: Vec<Vec<(u16, u16)>>,
    width: u16,
}

impl TakenCells {
    /// Returns the room that a scene leaves.
    pub(super) fn of(scene: &Scene) -> Self {
        let mut room = Self {
            rows: vec![Vec::new(); usize::from(scene.height)],
            width: scene.width,
        };
        let notes = scene.notes.iter().map(|note| &note.run);
        for run in notes.chain([&scene.centre.name]) {
            room.take(run.row, run.col, run.width());
        }
        for item in scene.items.iter().filter(|item| shown(item)) {
            spans(item).for_each(|(row, from, to)| room.take(row, from, to - from));
        }
        // Words do not reach into the line of a tie that goes around them.
        for (col, row) in scene.ties.iter().flat_map(passed) {
            room.take(row, col, 1);
        }
        room
    }

    fn take(&mut self, row: u16, from: u16, cells: u16) {
        if let Some(row) = self.rows.get_mut(usize::from(row)) {
            row.push((from, from.saturating_add(cells)));
        }
    }

    /// Returns how much of the white at the left and right of the cells `from..to` of a row their words may use: half of it, for who stands
    /// behind it may use the other half; of the margin, half a cell.
    pub(super) fn beside(&self, row: u16, from: u16, to: u16) -> (f32, f32) {
        let taken = self.rows.get(usize::from(row)).map_or(&[][..], Vec::as_slice);
        let before = taken.iter().map(|(_, end)| *end).filter(|end| *end <= from).max();
        let behind = taken.iter().map(|(start, _)| *start).filter(|start| *start >= to).min();
        let left = before.map_or(f32::from(from) + 1.0, |end| f32::from(from - end));
        let right = behind.map_or_else(
            || f32::from(self.width.saturating_sub(to)) + 1.0,
            |start| f32::from(start - to),
        );
        let half = |cells: f32| (cells * CELL.0 / 2.0 - 1.0).max(0.0);
        (half(left), half(right))
    }

    /// Returns how far each partner moves from its cell so that its mark stands clear of the borders of rings, as far as there is room.
    pub(super) fn shifts(&self, scene: &Scene) -> Vec<(f32, f32)> {
        let shift = |item: &Item| match item.place {
            NodePlace::Tray => (0.0, 0.0),
            _ if !shown(item) => (0.0, 0.0),
            _ => self.within(item, away(scene, item)),
        };
        scene.items.iter().map(shift).collect()
    }

    /// Returns as much of a move as the white beside a partner's lines allows.
    fn within(&self, item: &Item, (x, y): (f32, f32)) -> (f32, f32) {
        let (mut left, mut right) = (CELL.0, CELL.0);
        let mut lift = LIFT;
        for (row, from, to) in spans(item) {
            let white = self.beside(row, from, to);
            (left, right) = (left.min(white.0), right.min(white.1));
            let next = if y < 0.0 { row.checked_sub(1) } else { Some(row + 1) };
            if !next.is_some_and(|next| self.free(next, from, to, item)) {
                lift = 0.0;
            }
        }
        (x.clamp(-left, right), y.clamp(-lift, lift))
    }

    /// Returns whether nothing but the lines of a partner stands in a row of the picture above or below the cells `from..to`.
    fn free(&self, row: u16, from: u16, to: u16, own: &Item) -> bool {
        let own = |start: u16, end: u16| spans(own).any(|span| span.0 == row && span.1 <= start && end <= span.2);
        self.rows.get(usize::from(row)).is_some_and(|taken| {
            let mut others = taken.iter().filter(|(start, end)| !own(*start, *end));
            others.all(|(start, end)| *end < from || to < *start)
        })
    }
}

/// Returns the cells that what is drawn of a tie passes, but for those of its marks.
fn passed(path: &Path) -> Vec<(u16, u16)> {
    let cell = |(x, y): (f32, f32)| (x as u16, y as u16);
    let ends = [cell(path.from), cell(path.to)];
    let pieces = path.runs.iter().flat_map(|run| run.iter().zip(run.iter().skip(1)));
    let mut cells: Vec<(u16, u16)> = pieces.flat_map(|(from, to)| crossed(*from, *to)).collect();
    cells.retain(|cell| !ends.contains(cell));
    cells
}

/// Returns the stretches of cells that a partner takes, row by row, its mark with the first line, its signs with the last.
fn spans(item: &Item) -> impl Iterator<Item = (u16, u16, u16)> {
    let mark = (item.at.1, item.at.0, item.at.0 + 1);
    let lines = item.lines.iter().chain(item.badges.iter().map(|badge| &badge.run));
    let mut spans: Vec<(u16, u16, u16)> = vec![mark];
    for run in lines {
        let (from, to) = (run.col, run.col.saturating_add(run.width()));
        match spans.last_mut().filter(|span| span.0 == run.row) {
            Some(span) => (span.1, span.2) = (span.1.min(from), span.2.max(to)),
            None => spans.push((run.row, from, to)),
        }
    }
    spans.into_iter()
}

/// Returns the way off the nearest border for a mark that touches it.
fn away(scene: &Scene, item: &Item) -> (f32, f32) {
    let (at, centre, half) = (
        unit((f32::from(item.at.0) + 0.5, f32::from(item.at.1) + 0.5)),
        unit(scene.centre.at),
        unit(scene.centre.half),
    );
    let (u, v) = ((at.0 - centre.0) / half.0, (at.1 - centre.1) / half.1);
    let radius = (u.powi(4) + v.powi(4)).sqrt().sqrt();
    // Straight outward, and how much the radius grows by a unit that way.
    let out = (u.powi(3) / half.0, v.powi(3) / half.1);
    let steep = out.0.hypot(out.1);
    let grows = steep / radius.powi(3);
    let borders = scene.rings.iter().map(|line| (radius - line.radius) / grows);
    let nearest = borders.min_by(|a, b| a.abs().total_cmp(&b.abs())).unwrap_or(CLEAR);
    // In the very middle no way leads outward.
    if nearest.is_nan() || nearest.abs() >= CLEAR {
        return (0.0, 0.0);
    }
    let by = if nearest < 0.0 { -CLEAR } else { CLEAR } - nearest;
    (out.0 / steep * by, out.1 / steep * by)
}
