//! The positions that come into question for one label, and the cheapest of them.
//!
//! Label placement as a search among candidates with a cost each (Christensen, Marks & Shieber 1995). Never draws.

use std::rc::Rc;

use super::cell_grid::{CellGrid, Fit, GridField, Stretches};
use super::label::NameShape;
use super::node::{Node, Placement};
use super::position_search::{self, Want};
use crate::map::scene::NodePlace;

/// Free cells between a name or a mark and whatever of others stands in its rows: more than between a mark and its own name, so that it is
/// clear whose mark is whose.
pub(super) const GAP: u16 = 2;
/// Free cells beside a number, which stands right at its mark.
pub(super) const NUMBER_GAP: u16 = 1;

pub(super) fn want<'a>(node: &Node, field: &'a GridField, grid: &CellGrid, gap: u16) -> Want<'a> {
    Want {
        field: &field.whole,
        inner: &field.inner,
        target: node.target,
        max_displacement: node.max_displacement,
        // Text runs away from the school; in the tray all of it runs to the right.
        middle: if node.place == NodePlace::Tray {
            0.0
        } else {
            f32::from(grid.width) / 2.0
        },
        gap,
        inside: 0.1,
        outside: node.place != NodePlace::School,
        air: false,
        limit: f32::INFINITY,
    }
}

/// Returns the cheapest placement among shapes, off the border of the ring if there is any; more lines and very long lines cost.
pub(super) fn cheapest(grid: &CellGrid, want: &Want<'_>, shapes: &[Rc<NameShape>]) -> Option<Placement> {
    cheapest_in(grid, want, want.inner, shapes).or_else(|| cheapest_in(grid, want, want.field, shapes))
}

/// Returns the cheapest placement among shapes whose mark stands in some stretches of cells.
fn cheapest_in(grid: &CellGrid, want: &Want<'_>, field: &Stretches, shapes: &[Rc<NameShape>]) -> Option<Placement> {
    let want = Want { field, ..want.clone() };
    let mut best: Option<(f32, Fit, &Rc<NameShape>)> = None;
    for shape in shapes {
        let looks = 0.8 * (shape.lines.len() as f32 - 1.0) + 0.15 * (f32::from(shape.width()) - 30.0).max(0.0);
        if let Some(fit) = position_search::best(grid, &want, shape)
            && best.is_none_or(|(cost, _, _)| fit.cost + looks < cost)
        {
            best = Some((fit.cost + looks, fit, shape));
        }
    }
    best.map(|(_, fit, shape)| (fit, Rc::clone(shape)))
}
