//! Where each partner would stand if there were room for all: spread evenly over its field, near what it is tied to.
//!
//! Knows no label and no cell; see `seat` for what fits.

use std::collections::BTreeMap;

use super::input::LayoutInput;
use super::node::Node;
use super::ordering;
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::scene::{Place, Region};

/// Finds where each guest would stand if there were room for all: spread evenly over its field. The order within a field is sought the
/// first time; a map that is tried again with less room keeps it.
pub(super) fn targets(nodes: &mut [Node], geometry: &RingGeometry, tray: Rect, input: &LayoutInput<'_>) {
    let mut groups: BTreeMap<Region, Vec<usize>> = BTreeMap::new();
    for (i, node) in nodes.iter_mut().enumerate() {
        node.seat = None;
        groups.entry(node.place.into()).or_default().push(i);
    }
    let fresh = nodes.iter().any(|node| node.slot.is_none());
    for group in groups.values() {
        for (i, &at) in group.iter().enumerate() {
            let Some(node) = nodes.get_mut(at) else { continue };
            let slot = *node.slot.get_or_insert(i);
            node.target = target(node.place, slot, group.len(), geometry, tray);
        }
    }
    if fresh {
        settle(nodes, &groups.into_values().collect::<Vec<_>>(), geometry, input);
    }
}

fn target(place: Place, slot: usize, all: usize, geometry: &RingGeometry, tray: Rect) -> (f32, f32) {
    match place {
        Place::Field { ring, sector } => spread(geometry, ring, sector, slot, all),
        Place::School => {
            let step = (slot / 2 + 1) as f32 * if slot.is_multiple_of(2) { -1.0 } else { 1.0 };
            (geometry.centre.0, geometry.centre.1 + step)
        }
        Place::Tray => (0.0, f32::from(tray.row)),
    }
}

/// Lets partners of one field change places where that shortens ties or avoids crossings.
fn settle(nodes: &mut [Node], groups: &[Vec<usize>], geometry: &RingGeometry, input: &LayoutInput<'_>) {
    let pull = nodes.iter().map(|g| border_pull(g, geometry, input)).collect();
    let at = nodes.iter().map(|g| g.target).collect();
    let slots: Vec<Option<usize>> = nodes.iter().map(|g| g.slot).collect();
    let mut wires = ordering::CrossingMinimizer::new(at, &input.lines, pull, input.options.aspect);
    wires.settle(groups);
    for ((node, at), whose) in nodes.iter_mut().zip(wires.at).zip(wires.whose) {
        node.target = at;
        node.slot = slots.get(whose).copied().flatten();
    }
}

/// Returns for a partner of two domains whose sectors touch: the border between them.
fn border_pull(node: &Node, geometry: &RingGeometry, input: &LayoutInput<'_>) -> Option<(f32, f32)> {
    let Place::Field { ring, sector } = node.place else {
        return None;
    };
    let other = *node.domains.get(1)?;
    let other = input
        .sectors
        .iter()
        .position(|s| s.domain.is_some() && s.colour == other)?;
    let (from, to) = geometry.span(sector);
    let n = input.sectors.len();
    let t = if (sector + 1) % n == other {
        to
    } else if (other + 1) % n == sector {
        from
    } else {
        return None;
    };
    let t = if t >= 8.0 { t - 8.0 } else { t };
    let (inner, outer) = geometry.band(ring, t);
    Some(geometry.point((inner + outer) / 2.0, t))
}

/// Returns the point of the `i`-th of `all` in a field: even steps along the sector, golden steps across the ring.
fn spread(geometry: &RingGeometry, ring: usize, sector: usize, i: usize, all: usize) -> (f32, f32) {
    let (from, to) = geometry.span(sector);
    let t = from + (to - from) * (i as f32 + 0.5) / all as f32;
    let t = if t >= 8.0 { t - 8.0 } else { t };
    let (inner, outer) = geometry.band(ring, t);
    let golden = 0.5 + i as f32 * 0.618_034;
    let across = golden - golden.floor();
    let across = if all == 1 { 0.5 } else { 0.2 + 0.6 * across };
    geometry.point(inner + (outer - inner) * across, t)
}
