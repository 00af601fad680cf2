//! Keeps crossings of ties few while a map grows: whoever gets an anchor, or a new tie, is offered the places of its field from which its
//! ties cross fewest others.
//!
//! Moves one partner at most for a tie, an end of it, and only where that takes a crossing away: barycentre ordering of layers (Sugiyama,
//! Tagawa & Toda 1981) done for one node at a time, counting crossings instead of estimating them. Knows no label and no cell.

use std::collections::HashMap;

use super::node::Node;
use super::ordering::MANY;
use super::targets;
use crate::map::geometry::{Rect, RingGeometry};
use crate::map::query::segments_cross;
use crate::map::scene::NodePlace;
use crate::session::Anchors;

/// Columns and rows that a name needs about itself.
const BLOCK: (f32, f32) = (18.0, 1.5);

/// Where everybody belongs on one picture, and the ties between them.
pub(super) struct Wires<'a> {
    geometry: &'a RingGeometry,
    tray: Rect,
    places: Vec<NodePlace>,
    /// Where each partner belongs; none that has no anchor yet.
    at: Vec<Option<(f32, f32)>>,
    lines: &'a [(usize, usize)],
}

impl<'a> Wires<'a> {
    pub(super) fn new(
        nodes: &[Node],
        anchors: &Anchors,
        (geometry, tray): (&'a RingGeometry, Rect),
        lines: &'a [(usize, usize)],
    ) -> Self {
        let known: HashMap<&str, (f32, f32)> = anchors
            .partners
            .iter()
            .map(|anchor| (anchor.id.as_str(), (anchor.along, anchor.across)))
            .collect();
        let at = |node: &Node| {
            let spot = *known.get(node.item.id.as_str())?;
            Some(targets::point(node.place, spot, geometry, tray))
        };
        Self {
            geometry,
            tray,
            places: nodes.iter().map(|node| node.place).collect(),
            at: nodes.iter().map(at).collect(),
            lines,
        }
    }

    /// Says where a partner belongs.
    pub(super) fn put(&mut self, who: usize, spot: (f32, f32)) {
        let Some(place) = self.places.get(who) else { return };
        let point = targets::point(*place, spot, self.geometry, self.tray);
        self.at.get_mut(who).into_iter().for_each(|at| *at = Some(point));
    }

    fn run(&self, (a, b): (usize, usize)) -> Option<((f32, f32), (f32, f32))> {
        Some(((*self.at.get(a)?)?, (*self.at.get(b)?)?))
    }

    /// Returns how many others the ties of a partner cross.
    pub(super) fn crossings(&self, who: usize) -> usize {
        let own = self.lines.iter().filter(|(a, b)| *a == who || *b == who);
        let mut count = 0;
        for &(a, b) in own {
            let Some((p, q)) = self.run((a, b)) else { continue };
            let shares = |(c, d): &(usize, usize)| [a, b].contains(c) || [a, b].contains(d);
            let others = self
                .lines
                .iter()
                .filter(|line| !shares(line))
                .filter_map(|line| self.run(*line));
            count += others.filter(|(r, s)| segments_cross(p, q, *r, *s)).count();
        }
        count
    }

    /// Returns how far a point is from whoever else belongs there, measured in names.
    fn gap(&self, who: usize, (x, y): (f32, f32)) -> f32 {
        let tray = self.places.get(who) == Some(&NodePlace::Tray);
        let others = self.places.iter().zip(&self.at).enumerate();
        let beside = others.filter(|(other, (place, _))| *other != who && (**place == NodePlace::Tray) == tray);
        let points = beside.filter_map(|(_, (_, at))| *at);
        points
            .map(|(a, b)| ((x - a).abs() / BLOCK.0).max((y - b).abs() / BLOCK.1))
            .fold(9.0, f32::min)
    }

    /// Returns the ends of ties that the tie of two partners crosses, each once.
    pub(super) fn crossed_by(&self, ends: [usize; 2]) -> Vec<usize> {
        let Some((p, q)) = self.run((ends[0], ends[1])) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for &(a, b) in self
            .lines
            .iter()
            .filter(|(a, b)| !ends.contains(a) && !ends.contains(b))
        {
            if self.run((a, b)).is_some_and(|(r, s)| segments_cross(p, q, r, s)) {
                found.extend([a, b]);
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Returns how many pairs of ties cross, those with a common end left out; 0 among so many that nobody follows one.
    pub(super) fn all(&self) -> usize {
        let mut count = 0;
        if self.lines.len() > MANY {
            return count;
        }
        for (i, line) in self.lines.iter().enumerate() {
            let Some((p, q)) = self.run(*line) else { continue };
            let ends = [line.0, line.1];
            let others = self
                .lines
                .iter()
                .skip(i + 1)
                .filter(|(a, b)| !ends.contains(a) && !ends.contains(b));
            count += others
                .filter_map(|other| self.run(*other))
                .filter(|(r, s)| segments_cross(p, q, *r, *s))
                .count();
        }
        count
    }

    /// Returns how many others they would cross from another spot of its field.
    pub(super) fn crossings_from(&mut self, who: usize, spot: (f32, f32)) -> usize {
        let before = self.at.get(who).copied().flatten();
        self.put(who, spot);
        let count = self.crossings(who);
        self.at.get_mut(who).into_iter().for_each(|at| *at = before);
        count
    }

    /// Returns where in its field a partner belongs best: far from every other, and with few crossings of its ties, each of which costs as
    /// much as so many widths of a name.
    pub(super) fn best(&mut self, who: usize, crossing: f32) -> (f32, f32) {
        let Some(&place) = self.places.get(who) else {
            return (0.5, 0.5);
        };
        let tied = self.lines.iter().any(|(a, b)| *a == who || *b == who);
        let steps = (0u8..17).flat_map(|a| (0u8..7).map(move |b| (f32::from(a), f32::from(b))));
        let spots = steps.map(|(a, b)| (0.08 + 0.84 * a / 16.0, 0.14 + 0.72 * b / 6.0));
        let mut found: Option<(f32, (f32, f32))> = None;
        for spot in spots {
            let point = targets::point(place, spot, self.geometry, self.tray);
            // Among equals the middle of the field.
            let mut worth = self.gap(who, point).min(2.0) - 0.3 * (spot.0 - 0.5).abs() - 0.3 * (spot.1 - 0.5).abs();
            if tied {
                worth -= crossing * self.crossings_from(who, spot) as f32;
            }
            if found.is_none_or(|(best, _)| worth > best) {
                found = Some((worth, spot));
            }
        }
        found.map_or((0.5, 0.5), |(_, spot)| spot)
    }
}
