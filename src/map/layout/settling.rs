//! Where partners settle: the places that names find for themselves on a small picture become their anchors, so that a map has room for
//! names where room is scarcest, and a larger one shows the same order.
//!
//! Decides who looks for a place; see `label_placement` for how one is found.

use super::cell_grid::CellGrid;
use super::input::LayoutInput;
use super::node::{Node, Placement};
use super::{annotations, label_placement, sizing, targets};
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::query::centre_of;
use crate::map::scene::Scene;

/// The smallest picture that names should be read on: that of the map card on a screen of 80×24, without its legend.
const SMALL: (u16, u16) = (80, 17);

/// Returns how far along its sector and across its ring every partner stands on a small picture, when those that `leash` names look for a
/// place as far from their anchors as it says.
pub(super) fn settle(
    nodes: &mut [Node],
    input: &LayoutInput<'_>,
    leash: impl Fn(usize) -> Option<(f32, f32)>,
) -> Vec<(f32, f32)> {
    let (width, height) = SMALL;
    let tray_rows = sizing::tray_rows(nodes, width, height);
    let rect = Rect {
        col: 0,
        row: 0,
        width,
        height: height - tray_rows,
    };
    let tray = Rect {
        row: rect.height,
        height: tray_rows,
        ..rect
    };
    let geometry = sizing::anchored(input.anchors, input, rect);
    let (mut grid, fields) = CellGrid::of(&geometry, tray);
    targets::targets(nodes, &geometry, tray);
    for (at, node) in nodes.iter_mut().enumerate() {
        node.leash = leash(at).unwrap_or(node.leash);
    }
    let mut scene = Scene::default();
    annotations::middle(&mut scene, &mut grid, &geometry, input, tray);
    annotations::titles(&mut scene, &mut grid, &geometry, input);
    label_placement::seat(nodes, &mut grid, input, &fields);
    nodes.iter().map(|node| spot(node, &geometry, tray)).collect()
}

/// Returns the anchor of the place that a partner found; the one it had where it found none.
fn spot(node: &Node, geometry: &RingGeometry, tray: Rect) -> (f32, f32) {
    let found = |(fit, _): &Placement| targets::share(node.place, centre_of((fit.col, fit.row)), geometry, tray);
    node.seat.as_ref().map_or(node.anchor, found)
}
