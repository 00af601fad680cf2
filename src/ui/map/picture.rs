//! The picture: the scene as cells, in the colours of the look.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Canvas;
use crate::app::OpenSession;
use crate::app::mouse::MouseSpot;
use crate::render::cells::{self, Cell, Grid, Ink};

/// Draws the picture in `area`.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let area = area.intersection(canvas.buf.area);
    canvas.spots.push((area, MouseSpot::Picture(0, 0)));
    grid(canvas, area, &cells::draw(open.map.scene()));
}

/// Draws a map in characters at the upper left of `area`.
pub(in crate::ui) fn grid(canvas: &mut Canvas<'_>, area: Rect, grid: &Grid) {
    let area = area.intersection(canvas.buf.area);
    for (y, row) in (area.top()..area.bottom()).zip(grid.rows()) {
        for (x, cell) in (area.left()..area.right()).zip(row) {
            let style = style(canvas, cell);
            if let Some(to) = canvas.buf.cell_mut((x, y)) {
                to.set_symbol(&cell.symbol).set_style(style);
            }
        }
    }
}

fn style(canvas: &Canvas<'_>, cell: &Cell) -> Style {
    // The name of a ring is there to be read, its border is not.
    let named = cell.ink == Ink::RingLine && cell.symbol.chars().any(char::is_alphanumeric);
    let ink = if named { Ink::Faint } else { cell.ink };
    canvas.look.ink(ink, cell.bold, cell.dim, cell.ground)
}
