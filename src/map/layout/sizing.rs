//! How much room each ring, sector and the tray gets, from what must stand there.
//!
//! Areas follow need; see `ground` for what the areas look like.

use std::collections::BTreeSet;

use crate::text::cells;

use super::input::LayoutInput;
use super::node::Node;
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::scene::{NodePlace, Region};
use crate::session::Anchors;

/// The most rows of the tray once most partners have their ring: one partner more must not move the map.
const TRAY: usize = 2;
/// How many partners fewer take one row from a tray that shrinks towards that: a row at a time, so that no step moves the whole map.
const A_ROW: usize = 3;

/// Returns rows that partners without a ring take under the map: as many as they need while most of them wait, afterwards fewer and fewer,
/// down to [`TRAY`] once only a quarter of them wait.
pub(super) fn tray_rows(nodes: &[Node], width: u16, rows: u16) -> u16 {
    let waiting: Vec<&Node> = nodes.iter().filter(|g| g.place == NodePlace::Tray).collect();
    if waiting.is_empty() {
        return 0;
    }
    let cap = (width / 3).max(12);
    let need: u32 = waiting.iter().map(|g| u32::from(g.cells().min(cap)) + 5).sum::<u32>() + 20;
    let need = need.div_ceil(u32::from(width.max(1))) + need / 300;
    let most = TRAY + waiting.len().saturating_sub(nodes.len() / 4).div_ceil(A_ROW);
    let need = need.min(u32::try_from(most).unwrap_or(u32::MAX));
    u16::try_from(need).unwrap_or(u16::MAX).clamp(1, (rows / 3).max(1))
}

/// Returns rings and sectors sized by what must stand in them.
pub(super) fn measured(nodes: &[Node], input: &LayoutInput<'_>, rect: Rect) -> RingGeometry {
    let cap = (rect.width / 4).max(8);
    let need = |g: &Node| f32::from(g.cells().min(cap)) + 5.0;
    let mut fields = vec![vec![0.0; input.sectors.len()]; input.template.rings.len().max(1)];
    let (mut inside, mut internal) = (0.0, 0.0_f32);
    for node in nodes {
        match node.place {
            NodePlace::Field { ring, sector } => {
                fields
                    .get_mut(ring)
                    .and_then(|row| row.get_mut(sector))
                    .into_iter()
                    .for_each(|cell| *cell += need(node));
            }
            NodePlace::School => {
                inside += need(node);
                internal += 1.0;
            }
            NodePlace::Tray => {}
        }
    }
    let area = f32::from(rect.width) * f32::from(rect.height);
    let (name, least) = least_school(input, rect);
    // Where rows abound, each internal actor has one of its own.
    let least = least.max(((internal + 3.0) / f32::from(rect.height)).min(0.22));
    let school = ((inside * 1.5 + name) / area).sqrt().max(least).min(0.5);
    let mut rings: Vec<f32> = fields.iter().map(|row| row.iter().sum()).collect();
    let mut sectors: Vec<f32> = (0..input.sectors.len())
        .map(|s| fields.iter().map(|row| row[s]).sum())
        .collect();
    share_out(&mut rings);
    share_out(&mut sectors);
    let mut geometry = RingGeometry::new(rect, school, &rings, &sectors, 7.0);
    let crowded = rings.iter().sum::<f32>() > 0.3 * area;
    for _ in 0..if crowded { 4 } else { 0 } {
        relieve(&geometry, &fields, &mut rings, &mut sectors);
        geometry = RingGeometry::new(rect, school, &rings, &sectors, 7.0);
    }
    geometry
}

/// Cells of names from which on need alone decides: those of some eight partners.
const ENOUGH: f32 = 160.0;

/// Shares what is free equally while little stands on a map: an empty map still shows what is near and what is far.
fn share_out(needs: &mut [f32]) {
    let spare = (ENOUGH - needs.iter().sum::<f32>()).max(0.0) / needs.len().max(1) as f32;
    needs.iter_mut().for_each(|need| *need += spare);
}

/// Cells of the school's name with some air, and the share of the half width and height that it needs at least.
fn least_school(input: &LayoutInput<'_>, rect: Rect) -> (f32, f32) {
    let name = cells(&input.session.school.code) as f32 + 6.0;
    let least = (name / f32::from(rect.width)).max(1.6 / (f32::from(rect.height) / 2.0));
    (name, least)
}

/// Returns rings and sectors where their anchors say, around a school that has at least room for its name.
pub(super) fn anchored(anchors: &Anchors, input: &LayoutInput<'_>, rect: Rect) -> RingGeometry {
    let (_, least) = least_school(input, rect);
    let starts: Vec<f32> = anchors.sectors.iter().map(|sector| sector.from).collect();
    RingGeometry::anchored(rect, least.min(0.5), &anchors.rings, &starts)
}

/// Returns rings and sectors sized by how many of their fields anybody stands in, around a school as small as can be.
pub(super) fn even(nodes: &[Node], input: &LayoutInput<'_>, rect: Rect) -> RingGeometry {
    let mut rings = vec![0.0; input.template.rings.len().max(1)];
    let mut sectors = vec![0.0; input.sectors.len()];
    let places: BTreeSet<(usize, usize)> = nodes
        .iter()
        .filter_map(|g| match g.place {
            NodePlace::Field { ring, sector } => Some((ring, sector)),
            _ => None,
        })
        .collect();
    for (ring, sector) in places {
        rings.get_mut(ring).into_iter().for_each(|need| *need += 1.0);
        sectors.get_mut(sector).into_iter().for_each(|need| *need += 1.0);
    }
    let (_, school) = least_school(input, rect);
    RingGeometry::new(rect, school.min(0.5), &rings, &sectors, 7.0)
}

/// Gives rings and sectors more weight where one of their fields is more crowded than the rest.
fn relieve(geometry: &RingGeometry, fields: &[Vec<f32>], rings: &mut [f32], sectors: &mut [f32]) {
    let mut room = vec![vec![1.0_f32; sectors.len()]; rings.len()];
    let rect = geometry.rect;
    for row in rect.row..rect.row + rect.height {
        for (from, to, spot) in geometry.row(row) {
            if let Region::Field(ring, sector) = spot
                && let Some(cells) = room
                    .get_mut(usize::from(ring))
                    .and_then(|r| r.get_mut(usize::from(sector)))
            {
                *cells += f32::from(to - from);
            }
        }
    }
    let press = |r: usize, s: usize| fields[r][s] / room[r][s];
    let total: f32 = rings.iter().sum::<f32>().max(1.0);
    let mean = total / room.iter().flatten().sum::<f32>();
    for (r, ring) in rings.iter_mut().enumerate() {
        let worst = (0..sectors.len()).map(|s| press(r, s)).fold(0.0, f32::max);
        *ring = *ring * 0.5 + *ring * 0.5 * (worst / mean).sqrt() + total * 0.005;
    }
    for (s, sector) in sectors.iter_mut().enumerate() {
        let worst = (0..rings.len()).map(|r| press(r, s)).fold(0.0, f32::max);
        *sector = *sector * 0.5 + *sector * 0.5 * (worst / mean).sqrt();
    }
}
