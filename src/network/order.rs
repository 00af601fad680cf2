//! Who stands next to whom: the order of sectors, and of partners within a field, that keeps ties short and crossings few.
//!
//! Always begins from the order of the deck and the record and only swaps where that gains something, so that small changes of a
//! record stay small on the map.

use super::scene::segments_cross;

/// The order of `n` sectors on the circle that keeps those with many links (`links[a][b]`) beside each other.
pub(super) fn sectors(links: &[Vec<f32>]) -> Vec<usize> {
    let n = links.len();
    let mut order: Vec<usize> = (0..n).collect();
    let cost = |order: &[usize]| -> f32 {
        let mut sum = 0.0;
        for (i, a) in order.iter().enumerate() {
            for (j, b) in order.iter().enumerate().skip(i + 1) {
                let apart = (j - i).min(n - (j - i)) as f32;
                sum += links[*a][*b] * apart * apart;
            }
        }
        sum
    };
    let mut least = cost(&order);
    for _ in 0..n {
        let before = least;
        for i in 0..n {
            for j in i + 1..n {
                order.swap(i, j);
                let now = cost(&order);
                if now + 0.5 < least {
                    least = now;
                } else {
                    order.swap(i, j);
                }
            }
        }
        if least >= before {
            break;
        }
    }
    order
}

/// Points that may be swapped within groups, and lines between them.
pub(super) struct Wires<'a> {
    /// Where each point stands.
    pub at: Vec<(f32, f32)>,
    /// Lines by the points they join.
    pub lines: &'a [(usize, usize)],
    /// Lines of each point.
    pub of: Vec<Vec<usize>>,
    /// A wish to stand near a place, beside the lines: for a partner of two domains the border between them.
    pub pull: Vec<Option<(f32, f32)>>,
    /// Width of a cell over its height.
    pub aspect: f32,
    /// Whether crossings are counted, too.
    pub cross: bool,
}

impl<'a> Wires<'a> {
    pub fn new(at: Vec<(f32, f32)>, lines: &'a [(usize, usize)], pull: Vec<Option<(f32, f32)>>, aspect: f32) -> Self {
        let mut of = vec![Vec::new(); at.len()];
        for (i, &(a, b)) in lines.iter().enumerate() {
            for end in [a, b] {
                if let Some(list) = of.get_mut(end) {
                    list.push(i);
                }
            }
        }
        Self {
            at,
            lines,
            of,
            pull,
            aspect,
            cross: lines.len() <= 150,
        }
    }

    fn length(&self, a: (f32, f32), b: (f32, f32)) -> f32 {
        let (dx, dy) = ((a.0 - b.0) * self.aspect, a.1 - b.1);
        (dx * dx + dy * dy).sqrt()
    }

    /// What the lines of these points cost: their length, and each crossing as much as ten rows.
    pub fn cost(&self, points: &[usize]) -> f32 {
        let mut sum = 0.0;
        for (k, &point) in points.iter().enumerate() {
            if let Some(pull) = self.pull[point] {
                sum += 0.5 * self.length(self.at[point], pull);
            }
            for &line in &self.of[point] {
                let (a, b) = self.lines[line];
                // A line between two of the points counts once.
                if points.iter().take(k).any(|p| *p == a || *p == b) {
                    continue;
                }
                sum += self.length(self.at[a], self.at[b]);
                if self.cross {
                    sum += 10.0 * self.crossings(line) as f32;
                }
            }
        }
        sum
    }

    fn crossings(&self, line: usize) -> usize {
        let (a, b) = self.lines[line];
        let (p, q) = (self.at[a], self.at[b]);
        let crosses = |&&(c, d): &&(usize, usize)| {
            c != a && c != b && d != a && d != b && segments_cross(p, q, self.at[c], self.at[d])
        };
        self.lines.iter().filter(crosses).count()
    }

    /// Swaps points within each group as long as that gains something, at most a few rounds.
    pub fn settle(&mut self, groups: &[Vec<usize>]) {
        for _ in 0..3 {
            let mut gained = false;
            for group in groups {
                for (i, &a) in group.iter().enumerate() {
                    for &b in group.iter().skip(i + 1) {
                        gained |= self.try_swap(a, b);
                    }
                }
            }
            if !gained {
                break;
            }
        }
    }

    fn try_swap(&mut self, a: usize, b: usize) -> bool {
        let bound = |p: usize| !self.of[p].is_empty() || self.pull[p].is_some();
        if !bound(a) && !bound(b) {
            return false;
        }
        let before = self.cost(&[a, b]);
        self.at.swap(a, b);
        let better = self.cost(&[a, b]) + 0.5 < before;
        if !better {
            self.at.swap(a, b);
        }
        better
    }
}
