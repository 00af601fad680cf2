//! Makes the anchors of a map, and lets them follow a change of the record: only what the change is about gets a new one.
//!
//! Keeping the places of what did not change keeps the group's mental map (Misue, Eades, Lai & Sugiyama 1995). Everything is measured on
//! one picture of reference, so that anchors are the same whatever the screen and its language.

use std::collections::HashMap;

use super::input::LayoutInput;
use super::node::{self, Node};
use super::{sectors, sizing, targets};
use crate::deck::{Lang, MapTemplate};
use crate::locale::Words;
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::options::Options;
use crate::map::scene::{Place, Sector};
use crate::session::{Anchors, Partner, PartnerAnchor, SectorAnchor, Session};

/// The picture of reference, without legend and tray.
const REFERENCE: Rect = Rect {
    col: 0,
    row: 0,
    width: 100,
    height: 28,
};
/// The tray of reference.
const TRAY: Rect = Rect {
    col: 0,
    row: 28,
    width: 100,
    height: 4,
};
/// How far the border of a sector may lie from where need puts it, along the border of the square, before it moves.
const PATIENCE: f32 = 0.3;
/// How far the border of a sector moves at once: a thirty-second of the width.
const STEP: f32 = 0.0625;
/// How far the border of a ring may lie from where need puts it.
const RING_PATIENCE: f32 = 0.06;
/// How far the border of a ring moves at once, as a share of half the picture.
const RING_STEP: f32 = 0.015;
/// What a sector of partners without a domain takes from another when the first of them comes.
const OPENING: f32 = 0.75;
/// Columns and rows that a name needs about itself.
const BLOCK: (f32, f32) = (18.0, 1.5);
/// Anchors of before that are remembered, for each partner.
const REMEMBERED: usize = 4;

/// Returns the anchors of a map laid out afresh.
pub(super) fn arrange(session: &Session, template: &MapTemplate) -> Anchors {
    let options = reference();
    let mut nodes = node::nodes(session, template, &options);
    let lines = sectors::lines(session);
    let order = sectors::ordered(
        sectors::sectors(session, template, &options, &nodes, false),
        &nodes,
        &lines,
    );
    sectors::seat_sectors(&mut nodes, &order);
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
    let spots = targets::spread(&nodes, &geometry, &input);
    let partners = session.partners.iter().zip(spots);
    Anchors {
        rings: geometry.radii.clone(),
        sectors: anchored_sectors(&input.sectors, &geometry.starts),
        partners: partners
            .map(|(partner, spot)| anchor(partner, template, spot))
            .collect(),
        left: Vec::new(),
    }
}

/// Lets anchors follow a record.
pub(super) fn follow(anchors: &mut Anchors, session: &Session, template: &MapTemplate) {
    if !fits(anchors, template) {
        *anchors = arrange(session, template);
        return;
    }
    let found = changed(anchors, session, template);
    set_aside(anchors, session, &found);
    let options = reference();
    let mut nodes = node::nodes(session, template, &options);
    let homeless = nodes
        .iter()
        .any(|node| node.domains.is_empty() && matches!(node.place, Place::Field { .. }));
    open_or_close(anchors, homeless);
    let lone = anchors.sectors.iter().any(|sector| sector.domain.is_none());
    let order = sorted(sectors::sectors(session, template, &options, &nodes, lone), anchors);
    sectors::seat_sectors(&mut nodes, &order);
    let input = LayoutInput {
        session,
        template,
        options: &options,
        sectors: order,
        legend_rows: 0,
        lines: Vec::new(),
        anchors: &Anchors::default(),
    };
    give_way(anchors, &sizing::measured(&nodes, &input, REFERENCE));
    let geometry = sizing::anchored(anchors, &input, REFERENCE);
    for at in found {
        if let (Some(partner), Some(node)) = (session.partners.get(at), nodes.get(at)) {
            let spot = widest_gap(anchors, &nodes, node, &geometry);
            let new = restored(anchors, partner, template).unwrap_or_else(|| anchor(partner, template, spot));
            anchors.partners.push(new);
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

fn reference() -> Options {
    Options::new(REFERENCE.width, REFERENCE.height, Words::of(Lang::Nl))
}

fn anchored_sectors(sectors: &[Sector], starts: &[f32]) -> Vec<SectorAnchor> {
    let anchored = |(sector, from): (&Sector, &f32)| SectorAnchor {
        domain: sector.domain.clone(),
        from: *from,
    };
    sectors.iter().zip(starts).map(anchored).collect()
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

/// Returns the field of a partner: its ring, and the first of its domains.
fn field<'a>(partner: &'a Partner, template: &MapTemplate) -> (Option<&'a str>, Option<&'a str>) {
    let ring = partner
        .distance
        .ring
        .as_deref()
        .filter(|id| template.ring(id).is_some());
    let domain = partner.domains.iter().find(|id| template.domain(id).is_some());
    (ring, domain.map(|id| id.as_str()))
}

fn is_of(anchor: &PartnerAnchor, partner: &Partner, template: &MapTemplate) -> bool {
    let (ring, domain) = field(partner, template);
    anchor.id == partner.id && anchor.ring.as_deref() == ring && anchor.domain.as_deref() == domain
}

fn anchor(partner: &Partner, template: &MapTemplate, (along, across): (f32, f32)) -> PartnerAnchor {
    let round = |share: f32| (share.clamp(0.0, 1.0) * 1e4).round() / 1e4;
    let (ring, domain) = field(partner, template);
    PartnerAnchor {
        id: partner.id.clone(),
        ring: ring.map(Into::into),
        domain: domain.map(Into::into),
        along: round(along),
        across: round(across),
    }
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

/// Gives partners without a domain a sector when the first of them comes, out of the widest; and gives it back when the last goes.
fn open_or_close(anchors: &mut Anchors, wanted: bool) {
    let sectors = &mut anchors.sectors;
    let lone = sectors.iter().position(|sector| sector.domain.is_none());
    match lone {
        // The first begins the round; the one before takes the place of any other.
        Some(at) if !wanted && sectors.len() > 1 => {
            let gone = sectors.remove(at);
            if let Some(first) = sectors.first_mut().filter(|_| at == 0) {
                first.from = gone.from;
            }
        }
        None if wanted => {
            let end = sectors.first().map_or(8.0, |sector| sector.from + 8.0);
            let behind = |at: usize, sectors: &[SectorAnchor]| sectors.get(at + 1).map_or(end, |next| next.from);
            let span = |at: &usize| {
                sectors
                    .get(*at)
                    .map_or(0.0, |sector| behind(*at, sectors) - sector.from)
            };
            let widest = (0..sectors.len()).rev().max_by(|a, b| span(a).total_cmp(&span(b)));
            let Some(widest) = widest else { return };
            let from = behind(widest, sectors) - OPENING.min(span(&widest) / 2.0);
            sectors.insert(widest + 1, SectorAnchor { domain: None, from });
        }
        _ => {}
    }
}

/// Moves the borders of sectors and rings a step towards where need puts them, if they lie far from there.
fn give_way(anchors: &mut Anchors, want: &RingGeometry) {
    let starts: Vec<f32> = anchors.sectors.iter().map(|sector| sector.from).collect();
    let far = |have: &[f32], want: &[f32]| have.iter().zip(want).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    if far(&starts, &want.starts) > PATIENCE {
        for (sector, want) in anchors.sectors.iter_mut().zip(&want.starts) {
            sector.from += (want - sector.from).clamp(-STEP, STEP);
        }
    }
    if far(&anchors.rings, &want.radii) > RING_PATIENCE {
        for (ring, want) in anchors.rings.iter_mut().zip(&want.radii) {
            *ring += (want - *ring).clamp(-RING_STEP, RING_STEP);
        }
    }
}

/// Returns where in its field a partner is farthest from every other, measured in names.
fn widest_gap(anchors: &Anchors, nodes: &[Node], node: &Node, geometry: &RingGeometry) -> (f32, f32) {
    let places: HashMap<&str, Place> = nodes.iter().map(|node| (node.item.id.as_str(), node.place)).collect();
    let others = anchors.partners.iter().filter_map(|anchor| {
        let place = *places.get(anchor.id.as_str())?;
        let beside = (place == Place::Tray) == (node.place == Place::Tray);
        beside.then(|| targets::point(place, (anchor.along, anchor.across), geometry, TRAY))
    });
    let others: Vec<(f32, f32)> = others.collect();
    let gap = |spot: (f32, f32)| {
        let (x, y) = targets::point(node.place, spot, geometry, TRAY);
        let far = |other: &(f32, f32)| ((x - other.0).abs() / BLOCK.0).max((y - other.1).abs() / BLOCK.1);
        let least = others.iter().map(far).fold(9.0, f32::min);
        // Among equals the middle of the field.
        least - 0.3 * (spot.0 - 0.5).abs() - 0.3 * (spot.1 - 0.5).abs()
    };
    let steps = (0u8..17).flat_map(|a| (0u8..7).map(move |b| (f32::from(a), f32::from(b))));
    let spots = steps.map(|(a, b)| (0.08 + 0.84 * a / 16.0, 0.14 + 0.72 * b / 6.0));
    let best = spots
        .map(|spot| (gap(spot), spot))
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map_or((0.5, 0.5), |(_, spot)| spot)
}
