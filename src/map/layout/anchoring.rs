//! Makes the anchors of a map, and lets them follow a change of the record: only what the change is about gets a new one.
//!
//! Keeping the places of what did not change keeps the group's mental map (Misue, Eades, Lai & Sugiyama 1995). Everything is measured on
//! one picture of reference, so that anchors are the same whatever the screen and its language.

use std::collections::{BTreeMap, HashMap};

use super::input::LayoutInput;
use super::node::{self, Node};
use super::untangling::Wires;
use super::{sectors, settling, sizing, targets};
use crate::deck::{DomainId, Lang, MapTemplate};
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
/// What a crossing costs a partner that gets an anchor, and the end of a new tie, in widths of a name that it could be farther from others.
const CROSSING: f32 = 0.4;
const TANGLE: f32 = 2.0;
/// How far from the place that was found for it the end of a new tie may settle, in columns and rows.
const NEARBY: [Spot; 2] = [(4.0, 1.0), (10.0, 2.0)];
/// How far names may settle from their spots when a map is laid out afresh, round by round.
const ROUNDS: [Spot; 2] = [(24.0, 4.0), (10.0, 2.0)];
/// New ties that are looked at together: a record read at once has no order that was seen to grow.
const MOST_NEW: usize = 8;
/// Anchors of before that are remembered, for each partner.
const REMEMBERED: usize = 4;

/// How far along and across, or how many columns and rows.
type Spot = (f32, f32);

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
    let mut anchors = Anchors {
        rings: geometry.radii.clone(),
        sectors: anchored_sectors(&input.sectors, &geometry.starts),
        ties: Some(session.ties.len()),
        ..Anchors::default()
    };
    let mut spots = targets::spread(&nodes);
    let mut best: Option<(i64, Vec<Spot>)> = None;
    for leash in ROUNDS {
        spots = targets::untangled(&nodes, &spots, &geometry, &input);
        let moving = (0..).zip(&spots).map(|(at, spot)| (at, (*spot, leash))).collect();
        spots = settled(&anchors, &mut nodes, &input, &moving);
        let mut wires = Wires::new(&nodes, &anchors, (&geometry, TRAY), &input.lines);
        for (at, spot) in spots.iter().enumerate() {
            wires.put(at, *spot);
        }
        let full = nodes.iter().filter(|node| node.is_full()).count();
        let worth = 2 * i64::try_from(full).unwrap_or(0) - i64::try_from(wires.all()).unwrap_or(0);
        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, spots.clone()));
        }
    }
    let spots = best.map_or(spots, |(_, spots)| spots);
    let partners = session.partners.iter().zip(spots);
    anchors.partners = partners
        .map(|(partner, spot)| anchor(partner, template, spot))
        .collect();
    anchors
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
    let before = spans(anchors);
    open_or_close(anchors, homeless);
    stay(anchors, &before);
    let lone = anchors.sectors.iter().any(|sector| sector.domain.is_none());
    let order = sorted(sectors::sectors(session, template, &options, &nodes, lone), anchors);
    sectors::seat_sectors(&mut nodes, &order);
    let input = LayoutInput {
        session,
        template,
        options: &options,
        sectors: order,
        legend_rows: 0,
        lines: sectors::lines(session),
        anchors: &Anchors::default(),
    };
    give_way(anchors, &sizing::measured(&nodes, &input, REFERENCE));
    let geometry = sizing::anchored(anchors, &input, REFERENCE);
    for at in found {
        if let Some(before) = session.partners.get(at).and_then(|p| restored(anchors, p, template)) {
            anchors.partners.push(before);
        }
    }
    find_places(anchors, &mut nodes, &input, &geometry);
    untangle(anchors, &mut nodes, &input, &geometry);
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
    let settled = settled(anchors, nodes, input, &spots.into_iter().collect());
    for at in found {
        if let (Some(partner), Some(spot)) = (input.session.partners.get(at), settled.get(at)) {
            anchors.partners.push(anchor(partner, input.template, *spot));
        }
    }
}

/// Returns where everybody stands on a small picture, when some look for a place near a spot of their own.
fn settled(
    anchors: &Anchors,
    nodes: &mut [Node],
    input: &LayoutInput<'_>,
    moving: &BTreeMap<usize, (Spot, Spot)>,
) -> Vec<Spot> {
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
    settling::settle(nodes, &input, |at| moving.get(&at).map(|(_, leash)| *leash))
}

/// Offers one end of every new tie a place from which its ties cross fewer others.
fn untangle(anchors: &mut Anchors, nodes: &mut [Node], input: &LayoutInput<'_>, geometry: &RingGeometry) {
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
    for end in ends.into_iter().chain(others).take(6) {
        let crossed = wires.crossings(end);
        if moved == 2 || crossed == 0 || !matches!(nodes.get(end).map(|node| node.place), Some(Place::Field { .. })) {
            continue;
        }
        let spot = wires.best(end, TANGLE);
        if wires.crossings_from(end, spot) >= crossed {
            continue;
        }
        let full = |nodes: &[Node]| nodes.iter().filter(|node| node.is_full()).count();
        let had = before.unwrap_or_else(|| {
            settled(anchors, nodes, input, &BTreeMap::new());
            full(nodes)
        });
        before = Some(had);
        for leash in NEARBY {
            let spots = settled(anchors, nodes, input, &BTreeMap::from([(end, (spot, leash))]));
            let has = full(nodes);
            let spot = spots.get(end).copied().unwrap_or(spot);
            let gain = crossed.saturating_sub(wires.crossings_from(end, spot));
            if gain > had.saturating_sub(has)
                && let Some(partner) = input.session.partners.get(end)
            {
                anchors.partners.retain(|anchor| anchor.id != partner.id);
                anchors.partners.push(anchor(partner, input.template, spot));
                wires.put(end, spot);
                before = Some(has);
                moved += 1;
                break;
            }
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

/// Returns a share of a sector or a ring as it is written.
fn share(part: f32) -> f32 {
    (part.clamp(0.0, 1.0) * 1e4).round() / 1e4
}

fn anchor(partner: &Partner, template: &MapTemplate, (along, across): (f32, f32)) -> PartnerAnchor {
    let (ring, domain) = field(partner, template);
    PartnerAnchor {
        id: partner.id.clone(),
        ring: ring.map(Into::into),
        domain: domain.map(Into::into),
        along: share(along),
        across: share(across),
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

/// Returns where every sector begins and ends, by its domain.
fn spans(anchors: &Anchors) -> BTreeMap<Option<String>, (f32, f32)> {
    let end = anchors.sectors.first().map_or(8.0, |first| first.from + 8.0);
    let behind = anchors.sectors.iter().skip(1).map(|next| next.from).chain([end]);
    let spans = anchors.sectors.iter().zip(behind);
    let name = |domain: &Option<DomainId>| domain.as_ref().map(|id| id.to_string());
    spans
        .map(|(sector, to)| (name(&sector.domain), (sector.from, to)))
        .collect()
}

/// Leaves partners where they stood before sectors opened or closed, as far as their own sector still reaches.
fn stay(anchors: &mut Anchors, before: &BTreeMap<Option<String>, (f32, f32)>) {
    let now = spans(anchors);
    for partner in anchors.partners.iter_mut().filter(|partner| partner.ring.is_some()) {
        let domain = partner.domain.as_ref().map(|id| id.to_string());
        if let (Some(old), Some(new)) = (before.get(&domain), now.get(&domain))
            && old != new
        {
            let at = old.0 + (old.1 - old.0) * partner.along;
            partner.along = share((at - new.0) / (new.1 - new.0).max(f32::EPSILON));
        }
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
