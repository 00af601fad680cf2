//! The borders of sectors and rings as anchors: they open, close, and give way a step at a time to what needs room.
//!
//! Moves no partner but with the border beside it.

use std::collections::BTreeMap;

use super::settling::share;
use crate::deck::DomainId;
use crate::map::geometry::RingGeometry;
use crate::session::{Anchors, SectorAnchor};

/// How far the border of a sector may lie from where need puts it, along the border of the square, before it moves.
const PATIENCE: f32 = 0.25;
/// How far the border of a sector moves at once: three sixty-fourths of the width.
const STEP: f32 = 0.09375;
/// How far the border of a ring may lie from where need puts it.
const RING_PATIENCE: f32 = 0.06;
/// How far the border of a ring moves at once, as a share of half the picture.
const RING_STEP: f32 = 0.015;
/// What a sector of partners without a domain takes from another when the first of them comes.
const OPENING: f32 = 0.75;

/// Gives partners without a domain a sector when the first of them comes, out of the widest; and gives it back when the last goes. Everybody
/// stays in place. Returns whether a sector opened or closed.
pub(super) fn open_or_close(anchors: &mut Anchors, wanted: bool) -> bool {
    let before = spans(anchors);
    change(anchors, wanted);
    stay(anchors, &before);
    spans(anchors) != before
}

fn change(anchors: &mut Anchors, wanted: bool) {
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
pub(super) fn give_way(anchors: &mut Anchors, want: &RingGeometry) {
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
