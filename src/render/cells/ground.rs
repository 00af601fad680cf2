//! Rings and sectors: a dot where the cell to the right or below lies in another field.

use crate::map::{Region, Scene};

use super::{Grid, Ink, Pen};

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

/// Draws the borders of rings and sectors, and notes the ring under every cell.
pub(super) fn draw(grid: &mut Grid, scene: &Scene) {
    let dot = if scene.ascii { "." } else { "·" };
    for row in 0..scene.legend_row.min(grid.height) {
        let (spots, below) = (scene.spots(row), scene.spots(row + 1));
        let right = spots.iter().skip(1).chain([&Region::Outside]);
        let below = below.iter().chain(std::iter::repeat(&Region::Outside));
        for (((col, spot), right), down) in (0..).zip(spots).zip(right).zip(below) {
            let here = under(*spot);
            if let Some(cell) = grid.cell_mut(col, row) {
                cell.ground = here.0;
            }
            if spot == right && spot == down {
                continue;
            }
            let (right, down) = (under(*right), under(*down));
            let side = border(here.1, right.1) || (col % 3 == 0 && border(here.1, down.1));
            // Cells are twice as high as wide: every second one, so that a ring is as dotted above as beside the school.
            let ring = col % 2 == 0 && (border(here.0, right.0) || border(here.0, down.0));
            if side || ring {
                let ink = if ring { Ink::RingLine } else { Ink::SectorLine };
                let pen = Pen {
                    ink,
                    bold: false,
                    dim: true,
                };
                grid.set(col, row, dot, pen);
            }
        }
    }
}
