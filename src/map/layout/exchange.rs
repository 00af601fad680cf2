//! Makes room for whole names by moving others a little: a name that finds no free place takes one where few stand in its way, and each
//! of those looks for another place near its anchor, and so on a few steps deep.
//!
//! Local search by exchange among candidate positions (Christensen, Marks & Shieber 1995), with chains of ejections (Glover 1996). Nobody
//! leaves the reach of its anchor and no whole name is given up for another, so every exchange is a gain. Never draws.

use std::rc::Rc;

use super::candidates::{GAP, cheapest, want};
use super::cell_grid::{CellGrid, Fit, GridFields, stretch};
use super::label::NameShape;
use super::node::{Node, Placement};
use super::position_search::Want;

/// How many others a name may push away at once.
const PUSHED: usize = 2;
/// How many of the best places are tried for the last name of a chain, and for those before.
const TRIED: [usize; 2] = [10, 14];
/// How many places may be looked at to find room for one who would be missing.
const SQUEEZE: usize = 2_000;

/// What a search for a free place counts for among places that are looked at.
const SEARCH: usize = 100;

/// How many others may move in a row so that a mark stands off a border.
const DEPTH: usize = 1;

/// Who stands in a cell where nobody does.
const NOBODY: u16 = u16::MAX;

/// Names on a picture, and who stands in which cell.
pub(super) struct Exchange<'a> {
    pub nodes: &'a mut [Node],
    pub grid: &'a mut CellGrid,
    fields: &'a GridFields,
    /// Who stands in each cell, and the column behind the last of its line.
    owners: Vec<(u16, u16)>,
    /// The same picture without names: titles, the school's name and headings, which never move.
    fixed: CellGrid,
    /// Those who moved, with where they stood before, the last at the end.
    undo: Vec<(usize, Option<Placement>)>,
    /// Those who may not move, for they began the chain or are part of it.
    pinned: Vec<usize>,
    /// How many places may still be looked at: what keeps a very large map quick.
    budget: usize,
    /// What whoever is moved may stand with in the end, where a place would be missing else: less of its name, then a number.
    yields: Option<&'a [Vec<Rc<NameShape>>]>,
    /// Whether marks may stand off the borders of rings only.
    inner: bool,
}

/// A place with few in its way.
#[derive(Clone, Copy)]
struct Crowded {
    fit: Fit,
    /// Which of the shapes stands there.
    shape: usize,
    in_the_way: InTheWay,
    worth: f32,
}

/// Who stands in the way, each once.
#[derive(Clone, Copy, Default)]
struct InTheWay {
    who: [u16; PUSHED],
    count: usize,
}

impl InTheWay {
    fn who(&self) -> impl Iterator<Item = usize> + '_ {
        self.who.iter().take(self.count).map(|who| usize::from(*who))
    }
}

impl<'a> Exchange<'a> {
    /// Creates it from the names that are placed already.
    pub(super) fn new(nodes: &'a mut [Node], grid: &'a mut CellGrid, fields: &'a GridFields, budget: usize) -> Self {
        let owners = vec![(NOBODY, 0); usize::from(grid.width) * usize::from(grid.height)];
        let mut fixed = grid.clone();
        for (fit, shape) in nodes.iter().filter_map(|node| node.placement.as_ref()) {
            fixed.stamp(*fit, shape, false);
        }
        let mut exchange = Self {
            nodes,
            grid,
            fields,
            owners,
            fixed,
            undo: Vec::new(),
            pinned: Vec::new(),
            budget,
            yields: None,
            inner: false,
        };
        for at in 0..exchange.nodes.len() {
            if let Some(placement) = exchange.nodes[at].placement.clone() {
                exchange.write(&placement, owner(at));
            }
        }
        exchange
    }

    /// Finds a place for one of the shapes of a partner, if need be by moving others up to `depth` times in a row. Returns whether there is
    /// one; else everybody stands as before.
    pub(super) fn fit(&mut self, at: usize, shapes: &[Rc<NameShape>], depth: usize) -> bool {
        self.undo.clear();
        self.pinned.clear();
        self.put(at, None);
        if self.settle(at, shapes, depth) {
            return true;
        }
        self.roll_back(0);
        false
    }

    /// Returns whether no more places may be looked at.
    pub(super) fn is_spent(&self) -> bool {
        self.budget == 0
    }

    /// Finds a place for the least of a partner, within the first `reach` of its anchor that has one, if need be by taking from others what
    /// they have of their names; see [`Self::fit`].
    pub(super) fn squeeze(&mut self, at: usize, least: &'a [Vec<Rc<NameShape>>], reach: &[(f32, f32)]) {
        self.yields = Some(least);
        self.budget += SQUEEZE;
        let shapes = least.get(at).cloned().unwrap_or_default();
        let near = self.nodes[at].max_displacement;
        let _ = reach.iter().any(|reach| {
            self.nodes[at].max_displacement = *reach;
            shapes.iter().any(|shape| self.fit(at, std::slice::from_ref(shape), 1))
        });
        self.nodes[at].max_displacement = near;
        self.yields = None;
    }

    /// Moves marks off the borders of rings where their names have room inside, if need be by moving others there too.
    pub(super) fn leave_borders(&mut self, order: &[usize]) {
        self.inner = true;
        for &at in order {
            let Some((fit, shape)) = self.nodes[at].placement.clone() else {
                continue;
            };
            if !self.is_spent() && self.grid.is_border(fit.col, fit.row) {
                let same = if shape.full {
                    self.nodes[at].whole.clone()
                } else {
                    vec![shape]
                };
                self.fit(at, &same, DEPTH);
            }
        }
        self.inner = false;
    }

    fn settle(&mut self, at: usize, shapes: &[Rc<NameShape>], depth: usize) -> bool {
        let found = self.wish(at).and_then(|want| cheapest(self.grid, &want, shapes));
        if let Some(placement) = found {
            self.put(at, Some(placement));
            return true;
        }
        self.budget = self.budget.saturating_sub(SEARCH);
        if depth == 0 || self.budget == 0 {
            return false;
        }
        for place in self.crowded(at, shapes, TRIED[depth.min(2) - 1]) {
            let before = self.undo.len();
            let moving: Vec<(usize, Option<Placement>)> = place
                .in_the_way
                .who()
                .map(|who| (who, self.nodes[who].placement.clone()))
                .collect();
            moving.iter().for_each(|(who, _)| self.put(*who, None));
            self.put(at, Some((place.fit, Rc::clone(&shapes[place.shape]))));
            self.pinned.push(at);
            let done = moving
                .iter()
                .all(|(who, placement)| self.resettle(*who, placement.as_ref(), depth - 1));
            self.pinned.pop();
            if done {
                return true;
            }
            self.roll_back(before);
        }
        false
    }

    /// Finds another place for somebody who was moved, with as much of the name as before.
    fn resettle(&mut self, who: usize, placement: Option<&Placement>, depth: usize) -> bool {
        let Some((_, shape)) = placement else { return true };
        let same = if shape.full {
            self.nodes[who].whole.clone()
        } else {
            vec![Rc::clone(shape)]
        };
        let less = self.yields.and_then(|yields| yields.get(who));
        self.settle(who, &same, depth)
            || less
                .into_iter()
                .flatten()
                .any(|shape| self.settle(who, std::slice::from_ref(shape), 0))
    }

    /// Returns the places within reach with few in their way, the best first.
    fn crowded(&mut self, at: usize, shapes: &[Rc<NameShape>], most: usize) -> Vec<Crowded> {
        let Some(want) = self.wish(at) else { return Vec::new() };
        let mut found: Vec<Crowded> = Vec::new();
        for (index, shape) in shapes.iter().enumerate() {
            for &stretch in want.field {
                let columns = want.columns(stretch);
                self.budget = self.budget.saturating_sub(2 * columns.len());
                for (col, left) in columns.flat_map(|col| [(col, false), (col, true)]) {
                    let fit = want.fit(shape, stretch, col, left);
                    if let Some(in_the_way) = self.in_the_way(fit, shape, want.outside) {
                        let cells: u16 = in_the_way.who().map(|who| self.cells(who)).sum();
                        found.push(Crowded {
                            fit,
                            shape: index,
                            in_the_way,
                            worth: f32::from(cells) * 0.3 + fit.cost,
                        });
                    }
                }
            }
        }
        let rank = |place: &Crowded| (place.in_the_way.count, place.worth);
        let order = |a: &Crowded, b: &Crowded| {
            let (a, b) = (rank(a), rank(b));
            a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
        };
        if found.len() > most {
            found.select_nth_unstable_by(most, order);
            found.truncate(most);
        }
        found.sort_by(order);
        found
    }

    fn cells(&self, who: usize) -> u16 {
        self.nodes[who]
            .placement
            .as_ref()
            .map_or(0, |(_, shape)| shape.widths.iter().sum())
    }

    /// Returns who stands where a shape would, if those few can move; `outside` where the school's box must stay clear.
    fn in_the_way(&self, fit: Fit, shape: &NameShape, outside: bool) -> Option<InTheWay> {
        let mut found = InTheWay::default();
        for line in 0..shape.widths.len() {
            let (row, from, to) = stretch(fit, shape, line)?;
            if to > self.grid.width || row >= self.grid.height {
                return None;
            }
            let (low, high) = (from.saturating_sub(GAP), (to + GAP).min(self.grid.width));
            if self.fixed.first_taken(row, low, high, outside).is_some() {
                return None;
            }
            let line = usize::from(row) * usize::from(self.grid.width);
            let mut next = low;
            while let Some(col) = self.grid.first_taken(row, next, high, false) {
                let (who, behind) = *self.owners.get(line + usize::from(col))?;
                if who == NOBODY || self.pinned.contains(&usize::from(who)) {
                    return None;
                }
                if !found.who.iter().take(found.count).any(|other| *other == who) {
                    *found.who.get_mut(found.count)? = who;
                    found.count += 1;
                }
                next = behind.max(col + 1).min(high);
            }
        }
        Some(found)
    }

    fn wish(&self, at: usize) -> Option<Want<'a>> {
        let node = self.nodes.get(at)?;
        let field = self.fields.get(&node.place.into())?;
        let want = want(node, field, self.grid, GAP);
        Some(match self.inner {
            true => Want {
                field: want.inner,
                ..want
            },
            false => want,
        })
    }

    fn put(&mut self, at: usize, placement: Option<Placement>) {
        let before = std::mem::replace(&mut self.nodes[at].placement, placement.clone());
        self.redraw(at, before.as_ref(), placement.as_ref());
        self.undo.push((at, before));
    }

    fn redraw(&mut self, at: usize, before: Option<&Placement>, now: Option<&Placement>) {
        if let Some(placement) = before {
            self.write(placement, NOBODY);
            self.grid.stamp(placement.0, &placement.1, false);
        }
        if let Some(placement) = now {
            self.write(placement, owner(at));
            self.grid.stamp(placement.0, &placement.1, true);
        }
    }

    fn roll_back(&mut self, to: usize) {
        while self.undo.len() > to {
            let Some((at, before)) = self.undo.pop() else { return };
            let now = std::mem::replace(&mut self.nodes[at].placement, before.clone());
            self.redraw(at, now.as_ref(), before.as_ref());
        }
    }

    fn write(&mut self, (fit, shape): &Placement, who: u16) {
        for (row, from, to) in (0..shape.widths.len()).filter_map(|line| stretch(*fit, shape, line)) {
            let start = usize::from(row) * usize::from(self.grid.width);
            if let Some(cells) = self.owners.get_mut(start + usize::from(from)..start + usize::from(to)) {
                cells.fill((who, to));
            }
        }
    }
}

fn owner(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(NOBODY)
}
