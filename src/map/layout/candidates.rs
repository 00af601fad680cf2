//! The positions that come into question for one label, and the cheapest of them.
//!
//! Label placement as a search among candidates with a cost each (Christensen, Marks & Shieber 1995). Never draws.

use std::rc::Rc;

use super::cell_grid::{CellGrid, Fit, Stretches};
use super::label::Shape;
use super::node::{Node, Placement};
use super::position_search::{self, Want};
use crate::map::scene::Place;

pub(super) fn want<'a>(node: &Node, field: &'a Stretches, grid: &CellGrid, gap: u16) -> Want<'a> {
    Want {
        field,
        target: node.target,
        max_displacement: node.max_displacement,
        // Text runs away from the school; in the tray all of it runs to the right.
        middle: if node.place == Place::Tray {
            0.0
        } else {
            f32::from(grid.width) / 2.0
        },
        gap,
        inside: 0.1,
        air: false,
        limit: f32::INFINITY,
    }
}

/// Returns the cheapest placement among shapes; more lines and very long lines cost.
pub(super) fn cheapest(grid: &CellGrid, want: &Want<'_>, shapes: &[Rc<Shape>]) -> Option<Placement> {
    let mut best: Option<(f32, Fit, &Rc<Shape>)> = None;
    for shape in shapes {
        let looks = 0.8 * (shape.lines.len() as f32 - 1.0) + 0.15 * (f32::from(shape.width()) - 30.0).max(0.0);
        if let Some(fit) = position_search::best(grid, want, shape)
            && best.is_none_or(|(cost, _, _)| fit.cost + looks < cost)
        {
            best = Some((fit.cost + looks, fit, shape));
        }
    }
    best.map(|(_, fit, shape)| (fit, Rc::clone(shape)))
}
