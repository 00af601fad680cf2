//! Lays the anchors of a map out afresh: sectors by what ties them, rings and sectors by need, partners in the order that keeps crossings few,
//! settled where their names have room.
//!
//! Looks at no anchors of before; see `anchoring` for those that follow a change.

use super::input::LayoutInput;
use super::node::{self, Node};
use super::settling::{self, GridOffset, REFERENCE, TRAY};
use super::untangling::Wires;
use super::{sectors, sizing, targets};
use crate::deck::MapTemplate;
use crate::map::geometry::RingGeometry;
use crate::map::scene::Sector;
use crate::session::{Anchors, SectorAnchor, Session};

/// How far names may settle from their spots, in columns and rows, round by round.
const ROUNDS: [GridOffset; 2] = [(24.0, 4.0), (10.0, 2.0)];

/// Returns the anchors of a map laid out afresh.
pub(super) fn arrange(session: &Session, template: &MapTemplate) -> Anchors {
    let options = settling::reference();
    let mut nodes = node::nodes(session, template, &options);
    let lines = sectors::lines(session);
    let order = sectors::ordered(
        sectors::sectors(session, template, &options, &nodes, false),
        &nodes,
        &lines,
    );
    sectors::place_sectors(&mut nodes, &order);
    let input = LayoutInput {
        session,
        template,
        options: &options,
        sectors: order,
        legend_rows: 0,
        lines,
        anchors: &Anchors::default(),
    };
    let geometry = sizing::measured(&nodes, &input, REFERENCE);
    let mut anchors = Anchors {
        rings: geometry.radii.clone(),
        sectors: anchored_sectors(&input.sectors, &geometry.starts),
        ties: Some(session.ties.len()),
        ..Anchors::default()
    };
    let spots = spots(&mut nodes, &anchors, &input, &geometry);
    let partners = session.partners.iter().zip(spots);
    anchors.partners = partners
        .map(|(partner, spot)| settling::anchor(partner, template, spot))
        .collect();
    anchors
}

/// Returns where everybody belongs: of all rounds the one with most whole names and fewest crossings. A crossing counts half a name.
fn spots(nodes: &mut [Node], anchors: &Anchors, input: &LayoutInput<'_>, geometry: &RingGeometry) -> Vec<GridOffset> {
    let mut spots = targets::spread(nodes);
    let mut best: Option<(i64, Vec<GridOffset>)> = None;
    for max_displacement in ROUNDS {
        spots = targets::untangled(nodes, &spots, geometry, input);
        let moving = (0..)
            .zip(&spots)
            .map(|(at, spot)| (at, (*spot, max_displacement)))
            .collect();
        spots = settling::settled(anchors, nodes, input, &moving);
        let mut wires = Wires::new(nodes, anchors, (geometry, TRAY), &input.lines);
        for (at, spot) in spots.iter().enumerate() {
            wires.put(at, *spot);
        }
        let full = nodes.iter().filter(|node| node.is_full()).count();
        let worth = 2 * i64::try_from(full).unwrap_or(0) - i64::try_from(wires.all()).unwrap_or(0);
        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, spots.clone()));
        }
    }
    best.map_or(spots, |(_, spots)| spots)
}

fn anchored_sectors(sectors: &[Sector], starts: &[f32]) -> Vec<SectorAnchor> {
    let anchored = |(sector, from): (&Sector, &f32)| SectorAnchor {
        domain: sector.domain.clone(),
        from: *from,
    };
    sectors.iter().zip(starts).map(anchored).collect()
}
