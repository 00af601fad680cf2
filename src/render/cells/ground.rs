//! Rings and sectors: a solid line along the inner side of the border of each ring, dots between two sectors.

use crate::map::{Region, Scene, tone};

use super::{Grid, Ink, RunPen};

/// How a line goes on from a cell: up, down, left, right.
type LineWays = [bool; 4];

/// Returns what lies under a cell: its level (0 in the school's circle, 1 on the nearest ring, and so on) and its sector.
fn under(spot: Region) -> (Option<u8>, Option<u8>) {
    match spot {
        Region::School => (Some(0), None),
        Region::Field(ring, sector) => (Some(ring.saturating_add(1)), Some(sector)),
        Region::Outside | Region::Tray => (None, None),
    }
}

/// Returns whether two things lie beside each other that differ.
fn border(here: Option<u8>, there: Option<u8>) -> bool {
    here.is_some() && there.is_some() && here != there
}

/// Draws the borders of rings and sectors, and notes the tone of the ring under every cell.
pub(super) fn draw(grid: &mut Grid, scene: &Scene) {
    let rows = scene.legend_row.min(grid.height);
    let plan = LevelPlan::of(scene, rows);
    for row in 0..rows {
        for (col, spot) in (0..).zip(scene.spots(row)) {
            let (level, _) = under(*spot);
            if let (Some(cell), Some(level)) = (grid.cell_mut(col, row), level) {
                cell.ground = u8::try_from(tone(level.into(), scene.rings.len())).ok();
            }
            let drawn = match () {
                () if plan.is_line(col, row) => (line(plan.ways(col, row), scene.ascii), Ink::RingLine),
                () if between_sectors(scene, col, row) => (if scene.ascii { "." } else { "·" }, Ink::SectorLine),
                () => continue,
            };
            let pen = RunPen {
                ink: drawn.1,
                bold: false,
                dim: false,
            };
            grid.set(col, row, drawn.0, pen);
        }
    }
}

/// Leaves out the parts of ring borders that marks stand on: there the tones tell the rings apart, and the marks are on no line.
pub(super) fn leave_out(grid: &mut Grid, marks: &[(u16, u16)]) {
    let around: Vec<(u16, u16)> = marks
        .iter()
        .filter(|at| is_ring_line(grid, **at))
        .flat_map(|at| touching(grid, *at))
        .collect();
    let blank = RunPen {
        ink: Ink::Text,
        bold: false,
        dim: false,
    };
    for (col, row) in around {
        grid.set(col, row, " ", blank);
    }
}

fn is_ring_line(grid: &Grid, (col, row): (u16, u16)) -> bool {
    grid.cell(col, row).is_some_and(|cell| cell.ink == Ink::RingLine)
}

/// Returns the cells of the ring border that a mark lies on: those joined to it in its row, and the ones above and below.
fn touching(grid: &Grid, (col, row): (u16, u16)) -> Vec<(u16, u16)> {
    let line = |at: &(u16, u16)| is_ring_line(grid, *at);
    let before = (0..col).rev().map(|col| (col, row)).take_while(line);
    let behind = (col + 1..grid.width).map(|col| (col, row)).take_while(line);
    let above = row.checked_sub(1).map(|row| (col, row)).filter(line);
    let below = Some((col, row + 1)).filter(line);
    before.chain(behind).chain(above).chain(below).collect()
}

/// Returns whether the cell to the right lies in another sector; or the one below, in every second column.
fn between_sectors(scene: &Scene, col: u16, row: u16) -> bool {
    let (_, here) = under(scene.spot(col, row));
    let other = |col, row| border(here, under(scene.spot(col, row)).1);
    other(col + 1, row) || (col.is_multiple_of(2) && other(col, row + 1))
}

/// The levels of all cells, and which lie on the border of their ring.
struct LevelPlan {
    width: usize,
    levels: Vec<Option<u8>>,
    lines: Vec<bool>,
}

impl LevelPlan {
    fn of(scene: &Scene, rows: u16) -> Self {
        let width = usize::from(scene.width);
        let levels: Vec<Option<u8>> = (0..rows)
            .flat_map(|row| scene.spots(row).iter().map(|spot| under(*spot).0))
            .collect();
        let mut plan = Self {
            width,
            lines: Vec::new(),
            levels,
        };
        plan.lines = (0..plan.levels.len()).map(|at| plan.is_last(at)).collect();
        plan
    }

    /// Returns whether a cell is the last of its ring: one of the eight around it lies farther out. With the corners, the cells of a
    /// border hang together side by side, so that a line can be drawn through them.
    fn is_last(&self, at: usize) -> bool {
        let Some(level) = self.levels.get(at).copied().flatten() else {
            return false;
        };
        let (col, row) = (at % self.width, at / self.width);
        let around = (row.saturating_sub(1)..=row + 1).flat_map(|row| {
            let cols = col.saturating_sub(1)..=(col + 1).min(self.width - 1);
            cols.map(move |col| row * self.width + col)
        });
        let mut levels = around.filter_map(|at| self.levels.get(at).copied().flatten());
        levels.any(|other| other > level)
    }

    fn is_line(&self, col: u16, row: u16) -> bool {
        self.lines
            .get(usize::from(row) * self.width + usize::from(col))
            .copied()
            .unwrap_or_default()
    }

    /// Returns how the border of a ring goes on from one of its cells.
    fn ways(&self, col: u16, row: u16) -> LineWays {
        let level = |col: u16, row: u16| {
            let at = usize::from(row) * self.width + usize::from(col);
            self.levels
                .get(at)
                .copied()
                .flatten()
                .filter(|_| self.is_line(col, row))
        };
        let here = level(col, row);
        let same = |col: Option<u16>, row: Option<u16>| {
            let there = col.zip(row).filter(|(col, _)| usize::from(*col) < self.width);
            there.is_some_and(|(col, row)| level(col, row) == here)
        };
        [
            same(Some(col), row.checked_sub(1)),
            same(Some(col), row.checked_add(1)),
            same(col.checked_sub(1), Some(row)),
            same(col.checked_add(1), Some(row)),
        ]
    }
}

/// Returns the sign of a line that goes on in these ways.
fn line(ways: LineWays, ascii: bool) -> &'static str {
    let signs = match ways {
        [true, false, true, false] => ["┘", "."],
        [true, false, false, true] => ["└", "."],
        [false, true, true, false] => ["┐", "."],
        [false, true, false, true] => ["┌", "."],
        [_, _, true, true] => ["─", "."],
        [up, down, left, right] if (up || down) && !(left ^ right) => ["│", ":"],
        [_, _, true, _] | [_, _, _, true] => ["─", "."],
        _ => ["│", ":"],
    };
    signs[usize::from(ascii)]
}

/// The signs that borders of rings and sectors are made of.
pub(super) const LINES: [&str; 9] = ["·", ".", ":", "─", "│", "┌", "┐", "└", "┘"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_border_goes_on_from_cell_to_cell() {
        let rows = [
            "oooooooooo",
            "ooossssooo",
            "osssssssso",
            "osssssssso",
            "osssssssso",
            "ooossssooo",
            "oooooooooo",
        ];
        let of = |c| if c == 's' { Region::School } else { Region::Field(0, 0) };
        let scene = Scene {
            width: 10,
            height: 7,
            legend_row: 7,
            ground: rows.iter().flat_map(|row| row.chars().map(of)).collect(),
            ..Scene::default()
        };
        let mut grid = Grid::new(10, 7);
        draw(&mut grid, &scene);
        let drawn = "\n   ┌──┐\n ┌─┘  └─┐\n │      │\n └─┐  ┌─┘\n   └──┘\n\n";
        assert_eq!(grid.text(), drawn);
    }
}
