//! Rings and sectors: a dot where the cell to the right or below lies in another field.

use crate::network::Scene;

use super::{Grid, Ink, Pen};

/// What lies under a cell: its level (0 in the school's circle, 1 on the nearest ring, and so on) and its sector.
type Under = (Option<u8>, Option<usize>);

fn under(scene: &Scene, col: u16, row: u16) -> Under {
    match scene.field(col, row) {
        Some((ring, sector)) => (u8::try_from(ring + 1).ok(), Some(sector)),
        None => (scene.in_school(col, row).then_some(0), None),
    }
}

/// Whether two things lie beside each other that differ.
fn border<T: PartialEq>(here: Option<T>, there: Option<T>) -> bool {
    here.is_some() && there.is_some() && here != there
}

/// Draws the borders of rings and sectors, and notes the ring under every cell.
pub(super) fn draw(grid: &mut Grid, scene: &Scene) {
    let dot = if scene.ascii { "." } else { "·" };
    let row_of = |row: u16| -> Vec<Under> { (0..grid.width).map(|col| under(scene, col, row)).collect() };
    let mut below = row_of(0);
    for row in 0..scene.legend_row.min(grid.height) {
        let row_here = std::mem::replace(
            &mut below,
            (0..grid.width).map(|col| under(scene, col, row + 1)).collect(),
        );
        let next = row_here.iter().skip(1).chain([&(None, None)]);
        for (((col, here), right), down) in (0..).zip(&row_here).zip(next).zip(&below) {
            if let Some(cell) = grid.cell_mut(col, row) {
                cell.ground = here.0;
            }
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
