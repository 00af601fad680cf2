//! Lines over cells: which they pass, and what a step from cell to cell costs.

/// A cell: column, row.
pub(super) type RouteCell = (u16, u16);
/// A point of the plane of the scene.
pub(super) type ScenePoint = (f32, f32);

/// What a step costs: across, down, and both at once. A cell is twice as high as wide.
const STEP: [u32; 3] = [10, 20, 22];

/// Returns the eight cells around one, each with what the step costs.
pub(super) fn steps((col, row): RouteCell) -> impl Iterator<Item = (RouteCell, u32)> {
    let around = [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, -1), (-1, 1), (1, 1)];
    around.into_iter().filter_map(move |(dx, dy): (i16, i16)| {
        let cell = (col.checked_add_signed(dx)?, row.checked_add_signed(dy)?);
        let step = match (dx, dy) {
            (_, 0) => STEP[0],
            (0, _) => STEP[1],
            _ => STEP[2],
        };
        Some((cell, step))
    })
}

/// Returns the least that a way from one cell to another can cost.
pub(super) fn least(from: RouteCell, to: RouteCell) -> u32 {
    let (across, down) = (u32::from(from.0.abs_diff(to.0)), u32::from(from.1.abs_diff(to.1)));
    let both = across.min(down);
    both * STEP[2] + (across - both) * STEP[0] + (down - both) * STEP[1]
}

/// Returns the cells that a straight line passes, those left out of which it touches a corner alone.
pub(crate) fn crossed(from: ScenePoint, to: ScenePoint) -> Vec<RouteCell> {
    let mut cells = Vec::new();
    passes(from, to, |cell| {
        cells.push(cell);
        true
    });
    cells
}

/// Returns whether all cells that a straight line passes are `fine`; those left out of which it touches a corner alone.
pub(super) fn passes(from: ScenePoint, to: ScenePoint, mut fine: impl FnMut(RouteCell) -> bool) -> bool {
    const TOUCH: f32 = 1e-3;
    let (top, bottom) = if from.1 <= to.1 { (from, to) } else { (to, from) };
    let (first, last) = (top.1.max(0.0) as u16, bottom.1.max(0.0) as u16);
    for row in first..=last {
        // Where the line enters and leaves the row.
        let at = |y: f32| {
            let y = y.clamp(top.1, bottom.1);
            let share = if bottom.1 > top.1 {
                (y - top.1) / (bottom.1 - top.1)
            } else {
                0.0
            };
            top.0 + (bottom.0 - top.0) * share
        };
        let (a, b) = if bottom.1 - top.1 < TOUCH {
            (from.0, to.0)
        } else {
            (at(f32::from(row)), at(f32::from(row) + 1.0))
        };
        let (left, right) = (a.min(b), a.max(b));
        let low = (left + TOUCH).max(0.0) as u16;
        let high = ((right - TOUCH).max(0.0) as u16).max(low);
        // A line that ends on the border of a row does not pass the row.
        let touched = f32::from(row) + TOUCH >= bottom.1 && row > first;
        if !touched && !(low..=high).all(|col| fine((col, row))) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::query::centre_of;

    #[test]
    fn a_line_passes_the_cells_it_runs_through_and_no_corner() {
        let cells = |a: RouteCell, b: RouteCell| crossed(centre_of(a), centre_of(b));
        assert_eq!(cells((1, 1), (3, 1)), [(1, 1), (2, 1), (3, 1)]);
        assert_eq!(cells((1, 1), (2, 2)), [(1, 1), (2, 2)]);
        assert_eq!(cells((2, 3), (2, 1)), [(2, 1), (2, 2), (2, 3)]);
        assert_eq!(cells((1, 1), (3, 2)), [(1, 1), (2, 1), (2, 2), (3, 2)]);
    }
}
