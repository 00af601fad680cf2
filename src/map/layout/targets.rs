//! Where each partner would stand if there were room for all: at its anchor.
//!
//! Knows no label and no cell; see `label_placement` for what fits.

use std::collections::BTreeMap;

use super::input::LayoutInput;
use super::node::Node;
use super::ordering;
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::scene::{NodePlace, Region};

/// Says where each partner would stand if there were room for all, and how far from there it may stand: so that two places of one anchor
/// are never more than an eighth of the picture apart.
pub(super) fn targets(nodes: &mut [Node], geometry: &RingGeometry, tray: Rect) {
    let height = f32::from(tray.row + tray.height);
    let max_displacement = (f32::from(geometry.rect.width) / 16.0, (height / 16.0).max(1.0));
    for node in nodes {
        node.placement = None;
        // Names move along the row of a tray for each other where it has but one: else the last would find no room.
        node.max_displacement = match node.place {
            NodePlace::Tray if tray.height == 1 => (f32::INFINITY, max_displacement.1),
            _ => max_displacement,
        };
        node.target = point(node.place, node.anchor, geometry, tray);
    }
}

/// Returns the point of an anchor: so far along the sector and across the ring, or so far across the school or the tray and down.
pub(super) fn point(place: NodePlace, (along, across): (f32, f32), geometry: &RingGeometry, tray: Rect) -> (f32, f32) {
    match place {
        NodePlace::Field { ring, sector } => {
            let (from, to) = geometry.span(sector);
            let t = from + (to - from) * along;
            let t = if t >= 8.0 { t - 8.0 } else { t };
            let (inner, outer) = geometry.band(ring, t);
            geometry.point(inner + (outer - inner) * across, t)
        }
        NodePlace::School => {
            let half = geometry.school();
            (
                geometry.centre.0 + half.0 * (2.0 * along - 1.0),
                geometry.centre.1 + half.1 * (2.0 * across - 1.0),
            )
        }
        NodePlace::Tray => (
            f32::from(tray.width) * along,
            f32::from(tray.row) + f32::from(tray.height) * across,
        ),
    }
}

/// Returns the anchor of a point; the inverse of [`point`].
pub(super) fn share(place: NodePlace, at: (f32, f32), geometry: &RingGeometry, tray: Rect) -> (f32, f32) {
    let part = |at: f32, from: f32, long: f32| ((at - from) / long.max(f32::EPSILON)).clamp(0.0, 1.0);
    match place {
        NodePlace::Field { ring, sector } => geometry.share(ring, sector, at),
        NodePlace::School => {
            let (half, centre) = (geometry.school(), geometry.centre);
            (
                part(at.0, centre.0 - half.0, 2.0 * half.0),
                part(at.1, centre.1 - half.1, 2.0 * half.1),
            )
        }
        NodePlace::Tray => (
            part(at.0, 0.0, f32::from(tray.width)),
            part(at.1, f32::from(tray.row), f32::from(tray.height)),
        ),
    }
}

/// Returns for each partner how far along its sector and across its ring it stands when all are spread evenly.
pub(super) fn spread(nodes: &[Node]) -> Vec<(f32, f32)> {
    let mut spots = vec![(0.5, 0.5); nodes.len()];
    for group in groups(nodes) {
        for (i, &at) in group.iter().enumerate() {
            if let (Some(spot), Some(node)) = (spots.get_mut(at), nodes.get(at)) {
                *spot = even(node.place, i, group.len());
            }
        }
    }
    spots
}

/// Returns the partners of every field, by their places in the record.
fn groups(nodes: &[Node]) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<Region, Vec<usize>> = BTreeMap::new();
    for (i, node) in nodes.iter().enumerate() {
        groups.entry(node.place.into()).or_default().push(i);
    }
    groups.into_values().collect()
}

/// Returns the same spots in the order within each field that keeps ties short and crossings few.
pub(super) fn untangled(
    nodes: &[Node],
    spots: &[(f32, f32)],
    geometry: &RingGeometry,
    input: &LayoutInput<'_>,
) -> Vec<(f32, f32)> {
    let tray = Rect {
        row: geometry.rect.height,
        height: 4,
        ..geometry.rect
    };
    let at = nodes
        .iter()
        .zip(spots)
        .map(|(node, spot)| point(node.place, *spot, geometry, tray))
        .collect();
    let pull = nodes.iter().map(|node| border_pull(node, geometry, input)).collect();
    let mut wires = ordering::CrossingMinimizer::new(at, &input.lines, pull, input.options.aspect);
    wires.settle(&groups(nodes));
    let taken = wires
        .whose
        .into_iter()
        .map(|whose| spots.get(whose).copied().unwrap_or((0.5, 0.5)));
    taken.collect()
}

/// Returns the spot of the `i`-th of `all` in a field: even steps along the sector, golden steps across the ring; the tray is filled row
/// by row.
fn even(place: NodePlace, i: usize, all: usize) -> (f32, f32) {
    let golden = 0.5 + i as f32 * 0.618_034;
    let across = golden - golden.floor();
    let along = (i as f32 + 0.5) / all.max(1) as f32;
    match place {
        NodePlace::Tray => {
            let row = (along * 4.0).floor();
            (along * 4.0 - row, (row + 0.5) / 4.0)
        }
        // Above and below its name by turns.
        NodePlace::School => {
            let far = (i / 2 + 1) as f32 / (all / 2 + 1) as f32;
            (0.5, 0.5 + if i.is_multiple_of(2) { -0.5 } else { 0.5 } * far)
        }
        _ if all == 1 => (along, 0.5),
        _ => (along, 0.2 + 0.6 * across),
    }
}

/// Returns for a partner of two domains whose sectors touch: the border between them.
fn border_pull(node: &Node, geometry: &RingGeometry, input: &LayoutInput<'_>) -> Option<(f32, f32)> {
    let NodePlace::Field { ring, sector } = node.place else {
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
