//! Where each partner would stand if there were room for all: spread evenly over its field, near what it is tied to.
//!
//! Knows no label and no cell; see `seat` for what fits.

use std::collections::{BTreeMap, HashMap};

use super::ground::{Ground, Rect};
use super::guest::Guest;
use super::order;
use super::place::Frame;
use super::scene::Place;
use super::seat::field_key;

/// Where each guest would stand if there were room for all: spread evenly over its field.
pub(super) fn targets(guests: &mut [Guest], ground: &Ground, tray: Rect) {
    let mut fields: HashMap<(usize, usize), usize> = HashMap::new();
    for guest in guests.iter() {
        if let Place::Field { ring, sector } = guest.place {
            *fields.entry((ring, sector)).or_default() += 1;
        }
    }
    let mut seen: HashMap<(usize, usize), usize> = HashMap::new();
    let mut inside = 0;
    for guest in guests.iter_mut() {
        guest.seat = None;
        guest.target = match guest.place {
            Place::Field { ring, sector } => {
                let all = fields.get(&(ring, sector)).copied().unwrap_or(1);
                let i = seen.entry((ring, sector)).or_default();
                *i += 1;
                spread(ground, ring, sector, *i - 1, all)
            }
            Place::School => {
                inside += 1;
                let step = ((inside + 1) / 2) as f32 * if inside % 2 == 0 { 1.0 } else { -1.0 };
                (ground.centre.0, ground.centre.1 + step)
            }
            Place::Tray => (0.0, f32::from(tray.row)),
        };
    }
}

/// Lets partners of one field change places where that shortens ties or avoids crossings.
pub(super) fn settle(guests: &mut [Guest], ground: &Ground, frame: &Frame<'_>) {
    let mut groups: BTreeMap<(usize, usize, usize), Vec<usize>> = BTreeMap::new();
    for (i, guest) in guests.iter().enumerate() {
        groups.entry(field_key(guest.place)).or_default().push(i);
    }
    let groups: Vec<Vec<usize>> = groups.into_values().collect();
    let pull = guests.iter().map(|g| border_pull(g, ground, frame)).collect();
    let at = guests.iter().map(|g| g.target).collect();
    let mut wires = order::Wires::new(at, &frame.lines, pull, frame.options.aspect);
    wires.settle(&groups);
    for (guest, at) in guests.iter_mut().zip(wires.at) {
        guest.target = at;
    }
}

/// For a partner of two domains whose sectors touch: the border between them.
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

/// The point of the `i`-th of `all` in a field: even steps along the sector, golden steps across the ring.
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
