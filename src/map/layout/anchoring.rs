//! Makes the anchors of a map, and lets them follow a change of the record: only what the change is about gets a new one.
//!
//! Keeping the places of what did not change keeps the group's mental map (Misue, Eades, Lai & Sugiyama 1995). Everything is measured on
//! one picture of reference, so that anchors are the same whatever the screen and its language.

use std::collections::HashMap;

use super::arranging::arrange;
use super::input::LayoutInput;
use super::node::{self, Node};
use super::settling::{self, REFERENCE, TRAY};
use super::untangling::Wires;
use super::{borders, sectors, sizing, tie_ends};
use crate::deck::MapTemplate;
use crate::map::geometry::RingGeometry;
use crate::map::scene::{NodePlace, Sector};
use crate::session::{Anchors, Partner, PartnerAnchor, Session};

/// What a crossing costs a partner that gets an anchor, in widths of a name that it could be farther from others.
const CROSSING: f32 = 0.4;
/// Anchors of before that are remembered, for each partner.
const REMEMBERED: usize = 4;

/// Lets anchors follow a record.
pub(super) fn follow(anchors: &mut Anchors, session: &Session, template: &MapTemplate) {
    if !fits(anchors, template) {
        *anchors = arrange(session, template);
        return;
    }
    let found = changed(anchors, session, template);
    set_aside(anchors, session, &found);
    let options = settling::reference();
    let mut nodes = node::nodes(session, template, &options);
    let without_domain = nodes
        .iter()
        .any(|node| node.domains.is_empty() && matches!(node.place, NodePlace::Field { .. }));
    let opened = borders::open_or_close(anchors, without_domain);
    let lone = anchors.sectors.iter().any(|sector| sector.domain.is_none());
    let order = sorted(sectors::sectors(session, template, &options, &nodes, lone), anchors);
    sectors::place_sectors(&mut nodes, &order);
    let input = LayoutInput {
        session,
        template,
        options: &options,
        sectors: order,
        legend_rows: 0,
        lines: sectors::lines(session),
        anchors: &Anchors::default(),
    };
    // Where a sector opens or closes, the other borders wait: so that no step moves many names.
    if !opened {
        borders::give_way(anchors, &sizing::measured(&nodes, &input, REFERENCE));
    }
    let geometry = sizing::anchored(anchors, &input, REFERENCE);
    for at in found {
        if let Some(before) = session.partners.get(at).and_then(|p| restored(anchors, p, template)) {
            anchors.partners.push(before);
        }
    }
    find_places(anchors, &mut nodes, &input, &geometry);
    tie_ends::untangle(anchors, &mut nodes, &input, &geometry);
}

/// Gives an anchor to every partner that has none in its field, in the widest gap.
fn find_places(anchors: &mut Anchors, nodes: &mut [Node], input: &LayoutInput<'_>, geometry: &RingGeometry) {
    let found = changed(anchors, input.session, input.template);
    if found.is_empty() {
        return;
    }
    let mut spots = Vec::new();
    let mut wires = Wires::new(nodes, anchors, (geometry, TRAY), &input.lines);
    for at in &found {
        let spot = wires.best(*at, CROSSING);
        wires.put(*at, spot);
        spots.push((*at, (spot, node::FREE)));
    }
    let settled = settling::settled(anchors, nodes, input, &spots.into_iter().collect());
    for at in found {
        if let (Some(partner), Some(spot)) = (input.session.partners.get(at), settled.get(at)) {
            anchors.partners.push(settling::anchor(partner, input.template, *spot));
        }
    }
}

/// Returns sectors in the order of the anchors; one that has none comes last.
pub(super) fn sorted(mut sectors: Vec<Sector>, anchors: &Anchors) -> Vec<Sector> {
    let place = |sector: &Sector| {
        let found = anchors.sectors.iter().position(|anchor| anchor.domain == sector.domain);
        found.unwrap_or(usize::MAX)
    };
    sectors.sort_by_key(place);
    sectors
}

/// Returns whether anchors are of this template.
fn fits(anchors: &Anchors, template: &MapTemplate) -> bool {
    let known = template
        .domains
        .iter()
        .all(|domain| anchors.sectors.iter().any(|s| s.domain.as_ref() == Some(&domain.id)));
    let count = anchors.sectors.iter().filter(|s| s.domain.is_some()).count();
    let rising = |numbers: &[f32]| numbers.iter().all(|n| n.is_finite()) && numbers.is_sorted_by(|a, b| a < b);
    let starts: Vec<f32> = anchors.sectors.iter().map(|sector| sector.from).collect();
    let inside = anchors.rings.iter().all(|r| (0.0..1.0).contains(r));
    let round = starts
        .first()
        .zip(starts.last())
        .is_some_and(|(a, b)| (0.0..8.0).contains(a) && *b < a + 8.0);
    known
        && count == template.domains.len()
        && round
        && inside
        && anchors.rings.len() == template.rings.len().max(1)
        && rising(&anchors.rings)
        && rising(&starts)
}

fn is_of(anchor: &PartnerAnchor, partner: &Partner, template: &MapTemplate) -> bool {
    let (ring, domain) = settling::field(partner, template);
    anchor.id == partner.id && anchor.ring.as_deref() == ring && anchor.domain.as_deref() == domain
}

/// Returns the partners that have no anchor in their field, by their places in the record.
fn changed(anchors: &Anchors, session: &Session, template: &MapTemplate) -> Vec<usize> {
    let known: HashMap<&str, &PartnerAnchor> = anchors.partners.iter().map(|a| (a.id.as_str(), a)).collect();
    let partners = session.partners.iter().enumerate();
    let lost = partners.filter(|(_, p)| !known.get(p.id.as_str()).is_some_and(|a| is_of(a, p, template)));
    lost.map(|(at, _)| at).collect()
}

/// Takes the anchors away of whoever is gone or stands elsewhere now, and remembers them for an undo.
fn set_aside(anchors: &mut Anchors, session: &Session, changed: &[usize]) {
    let ids: HashMap<&str, usize> = (0..)
        .zip(&session.partners)
        .map(|(at, p)| (p.id.as_str(), at))
        .collect();
    let stays = |anchor: &PartnerAnchor| {
        ids.get(anchor.id.as_str())
            .is_some_and(|at| changed.binary_search(at).is_err())
    };
    let (stay, gone) = std::mem::take(&mut anchors.partners).into_iter().partition(stays);
    anchors.partners = stay;
    let mut gone: Vec<PartnerAnchor> = gone;
    anchors.left.append(&mut gone);
    let most = REMEMBERED * session.partners.len().max(8);
    let over = anchors.left.len().saturating_sub(most);
    anchors.left.drain(..over);
}

/// Returns the anchor that a partner had in this field before.
fn restored(anchors: &mut Anchors, partner: &Partner, template: &MapTemplate) -> Option<PartnerAnchor> {
    let at = anchors.left.iter().rposition(|left| is_of(left, partner, template))?;
    Some(anchors.left.remove(at))
}
