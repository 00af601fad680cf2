//! Where each partner would stand if there were room for all: spread evenly over its field, near what it is tied to.
//!
//! Knows no label and no cell; see `seat` for what fits.

use std::collections::BTreeMap;

use super::ground::{Ground, Rect};
use super::guest::Guest;
use super::order;
use super::place::Frame;
use super::scene::{Place, Spot};

/// Finds where each guest would stand if there were room for all: spread evenly over its field. The order within a field is sought the
/// first time; a map that is tried again with less room keeps it.
pub(super) fn targets(guests: &mut [Guest], ground: &Ground, tray: Rect, frame: &Frame<'_>) {
    let mut groups: BTreeMap<Spot, Vec<usize>> = BTreeMap::new();
    for (i, guest) in guests.iter_mut().enumerate() {
        guest.seat = None;
        groups.entry(guest.place.into()).or_default().push(i);
    }
    let fresh = guests.iter().any(|guest| guest.slot.is_none());
    for group in groups.values() {
        for (i, &at) in group.iter().enumerate() {
            let Some(guest) = guests.get_mut(at) else { continue };
            let slot = *guest.slot.get_or_insert(i);
            guest.target = target(guest.place, slot, group.len(), ground, tray);
        }
    }
    if fresh {
        settle(guests, &groups.into_values().collect::<Vec<_>>(), ground, frame);
    }
}

fn target(place: Place, slot: usize, all: usize, ground: &Ground, tray: Rect) -> (f32, f32) {
    match place {
        Place::Field { ring, sector } => spread(ground, ring, sector, slot, all),
        Place::School => {
            let step = (slot / 2 + 1) as f32 * if slot.is_multiple_of(2) { -1.0 } else { 1.0 };
            (ground.centre.0, ground.centre.1 + step)
        }
        Place::Tray => (0.0, f32::from(tray.row)),
    }
}

/// Lets partners of one field change places where that shortens ties or avoids crossings.
fn settle(guests: &mut [Guest], groups: &[Vec<usize>], ground: &Ground, frame: &Frame<'_>) {
    let pull = guests.iter().map(|g| border_pull(g, ground, frame)).collect();
    let at = guests.iter().map(|g| g.target).collect();
    let slots: Vec<Option<usize>> = guests.iter().map(|g| g.slot).collect();
    let mut wires = order::Wires::new(at, &frame.lines, pull, frame.options.aspect);
    wires.settle(groups);
    for ((guest, at), whose) in guests.iter_mut().zip(wires.at).zip(wires.whose) {
        guest.target = at;
        guest.slot = slots.get(whose).copied().flatten();
    }
}

/// Returns for a partner of two domains whose sectors touch: the border between them.
fn border_pull(guest: &Guest, ground: &Ground, frame: &Frame<'_>) -> Option<(f32, f32)> {
    let Place::Field { ring, sector } = guest.place else {
        return None;
    };
    let other = *guest.domains.get(1)?;
    let other = frame
        .sectors
        .iter()
        .position(|s| s.domain.is_some() && s.colour == other)?;
    let (from, to) = ground.span(sector);
    let n = frame.sectors.len();
    let t = if (sector + 1) % n == other {
        to
    } else if (other + 1) % n == sector {
        from
    } else {
        return None;
    };
    let t = if t >= 8.0 { t - 8.0 } else { t };
    let (inner, outer) = ground.band(ring, t);
    Some(ground.point((inner + outer) / 2.0, t))
}

/// Returns the point of the `i`-th of `all` in a field: even steps along the sector, golden steps across the ring.
fn spread(ground: &Ground, ring: usize, sector: usize, i: usize, all: usize) -> (f32, f32) {
    let (from, to) = ground.span(sector);
    let t = from + (to - from) * (i as f32 + 0.5) / all as f32;
    let t = if t >= 8.0 { t - 8.0 } else { t };
    let (inner, outer) = ground.band(ring, t);
    let golden = 0.5 + i as f32 * 0.618_034;
    let across = golden - golden.floor();
    let across = if all == 1 { 0.5 } else { 0.2 + 0.6 * across };
    ground.point(inner + (outer - inner) * across, t)
}
