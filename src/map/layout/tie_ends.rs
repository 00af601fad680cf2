//! Offers the ends of a new tie, and of those that it crosses, places from which their ties cross fewer others.
//!
//! Moves two partners at most for a tie, each within its own field, and only where that takes more crossings away than whole names.

use std::collections::BTreeMap;

use super::input::LayoutInput;
use super::node::Node;
use super::settling::{self, GridOffset, TRAY};
use super::untangling::Wires;
use crate::map::geometry::RingGeometry;
use crate::map::scene::NodePlace;
use crate::session::Anchors;

/// What a crossing costs, in widths of a name that a place could be farther from others.
const TANGLE: f32 = 2.0;
/// How far from the place that was found for it a partner may settle, in columns and rows: near first.
const NEARBY: [GridOffset; 2] = [(4.0, 1.0), (10.0, 2.0)];
/// New ties that are looked at together: a record read at once has no order that was seen to grow.
const MOST_NEW: usize = 8;
/// How many partners are offered a place for one tie, and how many may take one.
const OFFERED: usize = 6;
const MOVED: usize = 2;

/// Offers one end of every new tie a place from which its ties cross fewer others.
pub(super) fn untangle(anchors: &mut Anchors, nodes: &mut [Node], input: &LayoutInput<'_>, geometry: &RingGeometry) {
    let ties = &input.session.ties;
    let known = anchors.ties.replace(ties.len()).unwrap_or(ties.len());
    let index = |id: &str| {
        input
            .session
            .partners
            .iter()
            .position(|partner| partner.id.as_str() == id)
    };
    for tie in ties.iter().skip(known).take(MOST_NEW) {
        if let (Some(a), Some(b)) = (index(&tie.from), index(&tie.to)) {
            untangle_one(anchors, nodes, input, geometry, [a, b]);
        }
    }
}

fn untangle_one(
    anchors: &mut Anchors,
    nodes: &mut [Node],
    input: &LayoutInput<'_>,
    geometry: &RingGeometry,
    ends: [usize; 2],
) {
    let mut wires = Wires::new(nodes, anchors, (geometry, TRAY), &input.lines);
    let mut before = None;
    let mut moved = 0;
    let others = wires.crossed_by(ends);
    for end in ends.into_iter().chain(others).take(OFFERED) {
        let crossed = wires.crossings(end);
        if moved == MOVED
            || crossed == 0
            || !matches!(nodes.get(end).map(|node| node.place), Some(NodePlace::Field { .. }))
        {
            continue;
        }
        let spot = wires.best(end, TANGLE);
        if wires.crossings_from(end, spot) >= crossed {
            continue;
        }
        let full = |nodes: &[Node]| nodes.iter().filter(|node| node.is_full()).count();
        let had = before.unwrap_or_else(|| {
            settling::settled(anchors, nodes, input, &BTreeMap::new());
            full(nodes)
        });
        before = Some(had);
        for max_displacement in NEARBY {
            let spots = settling::settled(
                anchors,
                nodes,
                input,
                &BTreeMap::from([(end, (spot, max_displacement))]),
            );
            let has = full(nodes);
            let spot = spots.get(end).copied().unwrap_or(spot);
            let gain = crossed.saturating_sub(wires.crossings_from(end, spot));
            if gain > had.saturating_sub(has)
                && let Some(partner) = input.session.partners.get(end)
            {
                anchors.partners.retain(|anchor| anchor.id != partner.id);
                anchors.partners.push(settling::anchor(partner, input.template, spot));
                wires.put(end, spot);
                before = Some(has);
                moved += 1;
                break;
            }
        }
    }
}
