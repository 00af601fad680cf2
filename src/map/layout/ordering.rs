//! Who stands next to whom: the order of sectors, and of partners within a field, that keeps ties short and crossings few.
//!
//! Always begins from the order of the deck and the record and only swaps where that gains something, so that small changes of a
//! record stay small on the map.

use std::cell::Cell;

use crate::map::query::segments_cross;

/// Returns the order of `n` sectors on the circle that keeps those with many links (`links[a][b]`) beside each other.
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
pub(super) struct CrossingMinimizer<'a> {
    /// Where each point stands.
    pub at: Vec<(f32, f32)>,
    /// Whose place each point has taken.
    pub whose: Vec<usize>,
    /// Lines by the points they join.
    lines: &'a [(usize, usize)],
    /// Where each line runs: from, to.
    runs: Vec<((f32, f32), (f32, f32))>,
    /// Lines of each point.
    of: Vec<Vec<usize>>,
    /// How many others each line crosses, as long as no point has moved since.
    crossed: Vec<Cell<Option<u32>>>,
    /// A wish to stand near a place, beside the lines: for a partner of two domains the border between them.
    pull: Vec<Option<(f32, f32)>>,
    /// Width of a cell over its height.
    aspect: f32,
}

/// Lines beyond which crossings are no longer counted: nobody follows a line among so many.
pub(super) const MANY: usize = 150;

/// How many others of its group a point may change places with in a round: enough for every group of a map one can read, and what
/// keeps a very large one quick.
const REACH: usize = 40;

impl<'a> CrossingMinimizer<'a> {
    pub(super) fn new(
        at: Vec<(f32, f32)>,
        lines: &'a [(usize, usize)],
        pull: Vec<Option<(f32, f32)>>,
        aspect: f32,
    ) -> Self {
        let mut of = vec![Vec::new(); at.len()];
        for (i, &(a, b)) in lines.iter().enumerate() {
            for end in [a, b] {
                if let Some(list) = of.get_mut(end) {
                    list.push(i);
                }
            }
        }
        Self {
            whose: (0..at.len()).collect(),
            runs: lines.iter().map(|&(a, b)| (at[a], at[b])).collect(),
            // Forgotten at every swap: where crossings are not counted, there is nothing to forget.
            crossed: vec![Cell::new(None); if lines.len() > MANY { 0 } else { lines.len() }],
            at,
            lines,
            of,
            pull,
            aspect,
        }
    }

    fn length(&self, a: (f32, f32), b: (f32, f32)) -> f32 {
        let (dx, dy) = ((a.0 - b.0) * self.aspect, a.1 - b.1);
        (dx * dx + dy * dy).sqrt()
    }

    /// Returns the lines of two points; one between the two comes once.
    fn lines_of(&self, a: usize, b: usize) -> impl Iterator<Item = usize> + '_ {
        let others = move |line: &&usize| !matches!(self.lines[**line], (c, d) if c == a || d == a);
        self.of[a].iter().chain(self.of[b].iter().filter(others)).copied()
    }

    /// Returns how long the lines of two points are, and how far the points from where they wish to be.
    fn lengths(&self, a: usize, b: usize) -> f32 {
        let pulls = [a, b].into_iter().filter_map(|p| Some((self.at[p], self.pull[p]?)));
        let pulls: f32 = pulls.map(|(at, pull)| 0.5 * self.length(at, pull)).sum();
        let runs = self.lines_of(a, b).map(|line| self.runs[line]);
        pulls + runs.map(|(from, to)| self.length(from, to)).sum::<f32>()
    }

    /// Returns how many lines a line crosses; those with a common end do not.
    fn crossings(&self, line: usize) -> u32 {
        let (p, q) = self.runs[line];
        let crossed = self.runs.iter().map(|&(r, s)| u32::from(segments_cross(p, q, r, s)));
        crossed.sum()
    }

    /// Returns the same for lines where they stand, counted once as long as no point moves.
    fn known_crossings(&self, line: usize) -> u32 {
        let count = self.crossed[line].get().unwrap_or_else(|| self.crossings(line));
        self.crossed[line].set(Some(count));
        count
    }

    /// Returns what the lines of two points cost, counted only as far as `most`: their length, and each crossing as much as ten rows.
    fn cost(&self, a: usize, b: usize, most: f32, crossings: fn(&Self, usize) -> u32) -> f32 {
        let mut sum = self.lengths(a, b);
        for line in self.lines_of(a, b).take_while(|_| self.lines.len() <= MANY) {
            // Crossings are slow to count and only add.
            if sum >= most {
                break;
            }
            sum += 10.0 * crossings(self, line) as f32;
        }
        sum
    }

    /// Swaps points within each group as long as that gains something, at most a few rounds.
    pub(super) fn settle(&mut self, groups: &[Vec<usize>]) {
        for _ in 0..3 {
            let mut gained = false;
            for group in groups {
                for (i, &a) in group.iter().enumerate() {
                    for &b in group.iter().skip(i + 1).take(REACH) {
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
        let before = self.cost(a, b, f32::INFINITY, Self::known_crossings) - 0.5;
        self.swap(a, b);
        let better = self.cost(a, b, before, Self::crossings) < before;
        if better {
            self.crossed.iter().for_each(|count| count.set(None));
            self.whose.swap(a, b);
        } else {
            self.swap(a, b);
        }
        better
    }

    /// Swaps two points, and their lines with them.
    fn swap(&mut self, a: usize, b: usize) {
        self.at.swap(a, b);
        for point in [a, b] {
            for &line in &self.of[point] {
                let (c, d) = self.lines[line];
                self.runs[line] = (self.at[c], self.at[d]);
            }
        }
    }
}
