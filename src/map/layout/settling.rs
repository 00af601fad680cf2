//! Where partners settle: the places that names find for themselves on a small picture become their anchors, so that a map has room for
//! names where room is scarcest, and a larger one shows the same order.
//!
//! Decides who looks for a place; see `label_placement` for how one is found.

use std::collections::BTreeMap;

use super::cell_grid::CellGrid;
use super::input::LayoutInput;
use super::node::{self, Node, Placement};
use super::{annotations, label_placement, sizing, targets};
use crate::deck::{Lang, MapTemplate};
use crate::locale::Words;
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::options::MapOptions;
use crate::map::query::centre_of;
use crate::map::scene::Scene;
use crate::session::{Anchors, Partner, PartnerAnchor};

/// How far along and across, or how many columns and rows.
pub(super) type GridOffset = (f32, f32);

/// The picture of reference, without legend and tray.
pub(super) const REFERENCE: Rect = Rect {
    col: 0,
    row: 0,
    width: 100,
    height: 28,
};
/// The tray of reference.
pub(super) const TRAY: Rect = Rect {
    col: 0,
    row: 28,
    width: 100,
    height: 4,
};
/// How far across its ring a mark stays off the borders of it, as a share of the ring.
const EDGE: f32 = 0.12;
/// The smallest picture that names should be read on: that of the map card on a screen of 80×24, without its legend.
const SMALL: (u16, u16) = (80, 17);

/// Returns what the picture of reference is drawn for.
pub(super) fn reference() -> MapOptions {
    MapOptions::new(REFERENCE.width, REFERENCE.height, Words::of(Lang::Nl))
}

/// Returns where everybody stands on a small picture, when some look for a place near a spot of their own.
pub(super) fn settled(
    anchors: &Anchors,
    nodes: &mut [Node],
    input: &LayoutInput<'_>,
    moving: &BTreeMap<usize, (GridOffset, GridOffset)>,
) -> Vec<GridOffset> {
    node::anchor(nodes, anchors, input.template);
    for (at, (spot, _)) in moving {
        if let Some(node) = nodes.get_mut(*at) {
            node.anchor = *spot;
            node.turn = usize::MAX;
        }
    }
    let input = LayoutInput {
        anchors,
        ..input.clone()
    };
    settle(nodes, &input, |at| {
        moving.get(&at).map(|(_, max_displacement)| *max_displacement)
    })
}

/// Returns how far along its sector and across its ring every partner stands on a small picture, when those that `max_displacement` names look for a
/// place as far from their anchors as it says.
pub(super) fn settle(
    nodes: &mut [Node],
    input: &LayoutInput<'_>,
    max_displacement: impl Fn(usize) -> Option<GridOffset>,
) -> Vec<GridOffset> {
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
        node.max_displacement = max_displacement(at).unwrap_or(node.max_displacement);
    }
    let mut scene = Scene::default();
    annotations::middle(&mut scene, &mut grid, &geometry, input, tray);
    annotations::titles(&mut scene, &mut grid, &geometry, input);
    label_placement::place(nodes, &mut grid, input, &fields, false);
    nodes.iter().map(|node| spot(node, &geometry, tray)).collect()
}

/// Returns the anchor of the place that a partner found; the one it had where it found none.
fn spot(node: &Node, geometry: &RingGeometry, tray: Rect) -> (f32, f32) {
    let found = |(fit, _): &Placement| targets::share(node.place, centre_of((fit.col, fit.row)), geometry, tray);
    node.placement.as_ref().map_or(node.anchor, found)
}

/// Returns the field of a partner: its ring, and the first of its domains.
pub(super) fn field<'a>(partner: &'a Partner, template: &MapTemplate) -> (Option<&'a str>, Option<&'a str>) {
    let ring = partner
        .distance
        .ring
        .as_deref()
        .filter(|id| template.ring(id).is_some());
    let domain = partner.domains.iter().find(|id| template.domain(id).is_some());
    (ring, domain.map(|id| id.as_str()))
}

/// Returns a share of a sector or a ring as it is written.
pub(super) fn share(part: f32) -> f32 {
    (part.clamp(0.0, 1.0) * 1e4).round() / 1e4
}

/// Returns the anchor of a partner at a spot.
pub(super) fn anchor(partner: &Partner, template: &MapTemplate, (along, across): (f32, f32)) -> PartnerAnchor {
    let (ring, domain) = field(partner, template);
    PartnerAnchor {
        id: partner.id.clone(),
        ring: ring.map(Into::into),
        domain: domain.map(Into::into),
        along: share(along),
        across: share(across.clamp(EDGE, 1.0 - EDGE)),
    }
}
