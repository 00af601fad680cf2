//! The ground of the map: rings around the school as rounded rectangles, sectors as wedges, and the field each cell lies in.
//!
//! A ring is where `u⁴ + v⁴` stays under a number, a wedge is a stretch of the border of the unit square: both need nothing but
//! multiplication, division and the square root, which IEEE 754 fixes to the bit, so every machine draws the same ground.

use super::scene::{NodePlace, Region};

/// The rectangle the map may use, in cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rect {
    pub col: u16,
    pub row: u16,
    pub width: u16,
    pub height: u16,
}

/// Rings and sectors in a rectangle.
#[derive(Clone, Debug)]
pub(super) struct RingGeometry {
    pub rect: Rect,
    /// Middle, in cells.
    pub centre: (f32, f32),
    /// Half the width and height, in cells.
    pub half: (f32, f32),
    /// Outer radius of the school's circle, then of every ring but the last.
    pub radii: Vec<f32>,
    /// Where each sector begins, 0 to 8, clockwise; a last number closes the circle.
    pub starts: Vec<f32>,
}

/// Returns the fourth root, from two square roots.
fn root4(x: f32) -> f32 {
    x.sqrt().sqrt()
}

fn fourth(x: f32) -> f32 {
    (x * x) * (x * x)
}

/// Returns where the direction (`u`, `v`) meets the border of the unit square, 0 to 8 clockwise from the middle of the top.
pub(super) fn turn(u: f32, v: f32) -> f32 {
    let (au, av) = (u.abs(), v.abs());
    if au < f32::EPSILON && av < f32::EPSILON {
        return 0.0;
    }
    let t = if av >= au {
        if v < 0.0 { u / av } else { 4.0 - u / av }
    } else if u > 0.0 {
        2.0 + v / au
    } else {
        6.0 - v / au
    };
    if t < 0.0 { t + 8.0 } else { t }
}

/// Returns the point of the unit square's border at `t`; the inverse of [`turn`].
pub(super) fn border(t: f32) -> (f32, f32) {
    let t = if t < 0.0 {
        t + 8.0
    } else if t >= 8.0 {
        t - 8.0
    } else {
        t
    };
    if t < 1.0 {
        (t, -1.0)
    } else if t < 3.0 {
        (1.0, t - 2.0)
    } else if t < 5.0 {
        (4.0 - t, 1.0)
    } else if t < 7.0 {
        (-1.0, 6.0 - t)
    } else {
        (t - 8.0, -1.0)
    }
}

/// Returns the point at a radius and a direction around a centre.
pub(super) fn at(centre: (f32, f32), half: (f32, f32), radius: f32, t: f32) -> (f32, f32) {
    let (u, v) = border(t);
    let scale = radius / root4(fourth(u) + fourth(v));
    (centre.0 + u * scale * half.0, centre.1 + v * scale * half.1)
}

/// Returns the radius at which the direction `t` leaves the rectangle.
pub(super) fn reach(t: f32) -> f32 {
    let (u, v) = border(t);
    root4(fourth(u) + fourth(v))
}

impl RingGeometry {
    /// Returns the ground for rings and sectors that need `ring_cells` and `sector_cells` cells each, around a school that needs `school`
    /// of the half width.
    pub(super) fn new(rect: Rect, school: f32, ring_cells: &[f32], sector_cells: &[f32], start: f32) -> Self {
        let half = (f32::from(rect.width) / 2.0, f32::from(rect.height) / 2.0);
        Self {
            rect,
            centre: (f32::from(rect.col) + half.0, f32::from(rect.row) + half.1),
            half,
            radii: radii(school, ring_cells, half.1),
            starts: starts(sector_cells, start),
        }
    }

    /// Returns the ground of outer radii and starts of sectors that were found for another picture: no ring is thinner than a row here, and
    /// the school has at least `least` of the half width.
    pub(super) fn anchored(rect: Rect, least: f32, radii: &[f32], starts: &[f32]) -> Self {
        let half = (f32::from(rect.width) / 2.0, f32::from(rect.height) / 2.0);
        let first = starts.first().copied().unwrap_or(7.0);
        Self {
            rect,
            centre: (f32::from(rect.col) + half.0, f32::from(rect.row) + half.1),
            half,
            radii: stretched(least, radii, half.1),
            starts: starts.iter().copied().chain([first + 8.0]).collect(),
        }
    }

    /// Returns how many sectors there are.
    pub(super) fn sectors(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Returns the point at a radius and a direction.
    pub(super) fn point(&self, radius: f32, t: f32) -> (f32, f32) {
        at(self.centre, self.half, radius, t)
    }

    /// Returns the inner and outer radius of a ring in the direction `t`.
    pub(super) fn band(&self, ring: usize, t: f32) -> (f32, f32) {
        let inner = self.radii.get(ring).copied().unwrap_or(0.0);
        let outer = self.radii.get(ring + 1).copied().unwrap_or_else(|| reach(t));
        (inner, outer)
    }

    /// Returns half the width and height of the school's circle.
    pub(super) fn school(&self) -> (f32, f32) {
        let radius = self.radii.first().copied().unwrap_or(0.0);
        (radius * self.half.0, radius * self.half.1)
    }

    /// Returns how far along a sector and across a ring a point lies, 0 to 1 each; the inverse of a point of the field.
    pub(super) fn share(&self, ring: usize, sector: usize, (x, y): (f32, f32)) -> (f32, f32) {
        let (u, v) = ((x - self.centre.0) / self.half.0, (y - self.centre.1) / self.half.1);
        let t = turn(u, v);
        let (from, to) = self.span(sector);
        let along = (if t < from { t + 8.0 } else { t } - from) / (to - from).max(f32::EPSILON);
        let (inner, outer) = self.band(ring, t);
        let across = (root4(fourth(u) + fourth(v)) - inner) / (outer - inner).max(f32::EPSILON);
        (along.clamp(0.0, 1.0), across.clamp(0.0, 1.0))
    }

    /// Returns where a sector begins and ends; the end may pass 8.
    pub(super) fn span(&self, sector: usize) -> (f32, f32) {
        let at = |i: usize| self.starts.get(i).copied().unwrap_or(0.0);
        (at(sector), at(sector + 1))
    }

    /// Returns the stretches of a row of the rectangle, left to right: first column, column behind the last, what lies there.
    ///
    /// Away from the middle of a row rings only follow outward and sectors only onward: between two cells of one spot lies nothing else.
    pub(super) fn row(&self, row: u16) -> Vec<(u16, u16, Region)> {
        let line = GroundRow::new(self, row);
        let (first, behind) = (self.rect.col, self.rect.col + self.rect.width);
        let middle = first + self.rect.width / 2;
        let mut out = Vec::new();
        for (from, to) in [(first, middle), (middle, behind)] {
            if from < to {
                let ends = ((from, line.spot(from)), (to - 1, line.spot(to - 1)));
                line.between(ends.0, ends.1, &mut out);
                Self::join(&mut out, (to - 1, to, ends.1.1));
            }
        }
        out
    }

    fn join(out: &mut Vec<(u16, u16, Region)>, next: (u16, u16, Region)) {
        match out.last_mut() {
            _ if next.0 == next.1 => {}
            Some(last) if last.2 == next.2 => last.1 = next.1,
            _ => out.push(next),
        }
    }

    fn sector(&self, t: f32) -> usize {
        let first = self.starts.first().copied().unwrap_or(0.0);
        let t = if t < first { t + 8.0 } else { t };
        let inner = self.starts.get(1..self.sectors()).unwrap_or_default();
        inner.iter().filter(|start| t >= **start).count()
    }
}

/// One row of the ground, with what is the same for all its cells.
struct GroundRow<'a> {
    geometry: &'a RingGeometry,
    /// How far below the middle it lies, of half the height, and the fourth power of that.
    v: (f32, f32),
    /// The fourth power of every radius.
    radii: Vec<f32>,
}

impl<'a> GroundRow<'a> {
    fn new(geometry: &'a RingGeometry, row: u16) -> Self {
        let v = (f32::from(row) + 0.5 - geometry.centre.1) / geometry.half.1;
        Self {
            geometry,
            v: (v, fourth(v)),
            radii: geometry.radii.iter().map(|r| fourth(*r)).collect(),
        }
    }

    /// Returns what lies at a cell.
    fn spot(&self, col: u16) -> Region {
        let u = (f32::from(col) + 0.5 - self.geometry.centre.0) / self.geometry.half.0;
        let far = fourth(u) + self.v.1;
        match self.radii.iter().rposition(|r| far >= *r) {
            None => Region::School,
            Some(ring) => NodePlace::Field {
                ring,
                sector: self.geometry.sector(turn(u, self.v.0)),
            }
            .into(),
        }
    }

    /// Adds what lies from one cell on until before another.
    fn between(&self, from: (u16, Region), to: (u16, Region), out: &mut Vec<(u16, u16, Region)>) {
        // Of two sectors, one may lie on both sides of the other.
        let same = from.1 == to.1 && self.geometry.sectors() > 2;
        if same || to.0 - from.0 <= 1 {
            return RingGeometry::join(out, (from.0, to.0, from.1));
        }
        let col = from.0 + (to.0 - from.0) / 2;
        let middle = (col, self.spot(col));
        self.between(from, middle, out);
        self.between(middle, to, out);
    }
}

/// Area of the rounded rectangle of radius 1, as a share of its rectangle.
const FILL: f32 = 0.927;

/// Returns outer radii: the school's, then of each ring but the last, so that a ring's area follows its need; no ring thinner than a row.
fn radii(school: f32, need: &[f32], half_rows: f32) -> Vec<f32> {
    let n = need.len().max(1);
    let total: f32 = need.iter().sum::<f32>().max(1.0);
    let even = 1.0 / n as f32;
    let area = |r: f32| FILL * r * r;
    let thin = (1.15 / half_rows.max(1.0)).min((0.97 - school) / n as f32);
    let mut out = vec![school];
    let (mut share, mut last) = (0.0, school);
    for (k, cells) in need.iter().enumerate().take(n - 1) {
        // Three parts need, one part equal thickness: a map whose rings differ too much no longer reads as near and far.
        share += cells / total;
        let by_need = ((area(school) + (1.0 - area(school)) * share) / FILL).sqrt();
        let by_rule = school + (0.97 - school) * even * (k + 1) as f32;
        let rest = thin * (n - 1 - k) as f32;
        let r = (0.7 * by_need + 0.3 * by_rule).max(last + thin).min(0.97 - rest);
        last = (r * 64.0).round() / 64.0;
        last = if last <= *out.last().unwrap_or(&0.0) { r } else { last };
        out.push(last);
    }
    out
}

/// Returns radii around a school of at least `least`, stretched between there and the edge; no ring thinner than a row.
fn stretched(least: f32, radii: &[f32], half_rows: f32) -> Vec<f32> {
    let own = radii.first().copied().unwrap_or(least);
    let school = own.max(least);
    let thin = (1.15 / half_rows.max(1.0)).min((0.97 - school) / radii.len().max(1) as f32);
    let mut out = vec![school];
    let mut last = school;
    for (k, radius) in radii.iter().enumerate().skip(1) {
        let share = (radius - own) / (0.97 - own).max(0.01);
        let rest = thin * (radii.len() - k) as f32;
        last = (school + (0.97 - school) * share)
            .max(last + thin)
            .min(0.97 - rest)
            .max(last);
        out.push(last);
    }
    out
}

/// Starts of the sectors: spans follow need, in steps of 1/8, never below a least span.
fn starts(need: &[f32], start: f32) -> Vec<f32> {
    let n = need.len().max(1);
    let steps = 64 * 1usize.max(n.div_ceil(24));
    let least = (3 * steps / 64).min(steps / (2 * n)).max(1);
    let total: f32 = need.iter().sum::<f32>().max(1.0);
    let free = (steps - least * n) as f32;
    let mut at = 0.0;
    let mut out = vec![start];
    for (i, cells) in need.iter().enumerate() {
        at += cells / total * free;
        let upto = if i + 1 == n {
            steps
        } else {
            at.round() as usize + least * (i + 1)
        };
        out.push(start + 8.0 * upto as f32 / steps as f32);
    }
    if need.is_empty() {
        out.push(start + 8.0);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_each_of_its_cells_says() {
        for (width, height, sectors) in [(80, 16, 7), (24, 8, 6), (25, 9, 2), (240, 60, 12), (61, 20, 1)] {
            let rect = Rect {
                col: 0,
                row: 0,
                width,
                height,
            };
            let need: Vec<f32> = (0..sectors).map(|i| (i % 5) as f32 * 30.0).collect();
            let geometry = RingGeometry::new(rect, 0.2, &[100.0, 40.0, 220.0, 10.0], &need, 7.0);
            for row in 0..height {
                let line = GroundRow::new(&geometry, row);
                let cells: Vec<Region> = (0..width).map(|col| line.spot(col)).collect();
                let stretches = geometry.row(row);
                let told = stretches
                    .iter()
                    .flat_map(|(from, to, spot)| (*from..*to).map(|_| *spot));
                assert_eq!(told.collect::<Vec<_>>(), cells, "row {row} of {width}×{height}");
            }
        }
    }
}
