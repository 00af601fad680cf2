//! What is drawn of each tie: a line from mark to mark around the marks and names of others and around the school's name, where the tie
//! is asked for; else a short one at both ends.
//!
//! Moves no partner. A line is straight where nothing stands in between; else it is the cheapest way from cell to cell (A*), pulled
//! straight from bend to bend.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

mod line;
mod names;

pub(crate) use line::crossed;
use line::{RouteCell, ScenePoint, least, passes, steps};
use names::{cut, rest};

use crate::map::query::centre_of;
use crate::map::scene::{Item, NameForm, Path, Run, Scene};

/// What a cell costs beside: behind the name at an end of the tie, behind a title, beside the mark of another, on another tie; and where
/// the name of another gives way, which is cut there.
const OWN: u32 = 30;
const TITLE: u32 = 200;
const BESIDE: u32 = 12;
const SHARED: u32 = 6;
const CUT: u32 = 600;

/// How long a short line is, in rows, and how far it may turn from its tie: as the cosine of the angle.
const SHORT: [f32; 2] = [1.6, 1.1];
const TURN: f32 = -0.2;

/// Who stands in a cell.
#[derive(Clone, Copy, PartialEq)]
enum CellOwner {
    Free,
    /// A title, the name of a ring, a heading.
    Title,
    /// The school's name.
    School,
    /// The mark or the name of a partner, by its place in [`Scene::items`].
    Item(usize),
    /// A part of its name that can give way.
    Rest(usize),
    /// Partners that one count stands for.
    Count(RouteCell),
}

/// From how many ties on a way around others is no longer searched for: nobody follows a line among so many.
const MANY: usize = 300;

/// Says of every tie what is drawn of it: all of it where it is asked for.
pub(super) fn route(scene: &mut Scene) {
    let search = scene.ties.len() < MANY;
    let mut router = Router::of(scene);
    let mut ties = std::mem::take(&mut scene.ties);
    let mut order: Vec<usize> = (0..ties.len()).collect();
    // What stands out has the straightest ways, and short ties leave room for long ones.
    let length = |path: &Path| {
        let (dx, dy) = ((path.to.0 - path.from.0) * 0.5, path.to.1 - path.from.1);
        (dx * dx + dy * dy) as u32
    };
    let rank = |at: &usize| ties.get(*at).map(|path| (Reverse(path.tone), length(path), *at));
    order.sort_by_key(rank);
    for at in order {
        let Some(path) = ties.get_mut(at) else { continue };
        path.runs = match path.asked.then(|| router.way(path, search)).flatten() {
            Some(way) => {
                router.make_way(&way, path, &mut scene.items, scene.ascii);
                vec![way]
            }
            None => router.ends(path),
        };
    }
    scene.ties = ties;
}

/// The cells of a picture, and who stands in them.
struct Router {
    width: u16,
    height: u16,
    taken: Vec<CellOwner>,
    /// Cells beside the mark of a partner, with whose.
    beside: BTreeSet<(usize, usize)>,
    /// Whether each cell is beside any mark: the few for which it is worth asking whose.
    near_mark: Vec<bool>,
    /// Whether each cell is on a line that is drawn already.
    used: Vec<bool>,
}

impl Router {
    fn of(scene: &Scene) -> Self {
        let (width, height) = (scene.width, scene.legend_row);
        let size = usize::from(width) * usize::from(height);
        let mut router = Self {
            width,
            height,
            taken: vec![CellOwner::Free; size],
            beside: BTreeSet::new(),
            near_mark: vec![false; size],
            used: vec![false; size],
        };
        for note in &scene.notes {
            router.write(&note.run, CellOwner::Title);
        }
        // Close to its name a line reads as a tie to the school.
        let name = &scene.centre.name;
        for row in name.row.saturating_sub(1)..=name.row + 1 {
            let around = name.col.saturating_sub(2)..name.col.saturating_add(name.width() + 2);
            around.for_each(|col| router.put((col, row), CellOwner::Title));
        }
        router.write(name, CellOwner::School);
        for (at, item) in scene.items.iter().enumerate() {
            router.item(at, item);
        }
        router
    }

    fn item(&mut self, at: usize, item: &Item) {
        match item.form {
            NameForm::Missing => {}
            NameForm::Counted => self.put(item.at, CellOwner::Count(item.at)),
            NameForm::Full | NameForm::Short | NameForm::Number(_) => {
                let (col, row) = item.at;
                for (col, row) in [
                    (col.saturating_sub(1), row),
                    (col + 1, row),
                    (col, row.saturating_sub(1)),
                    (col, row + 1),
                ] {
                    let Some(cell) = self.index(col, row) else { continue };
                    self.beside.insert((cell, at));
                    self.near_mark[cell] = true;
                }
                for run in &item.lines {
                    self.write(run, CellOwner::Item(at));
                    if !matches!(item.form, NameForm::Number(_)) {
                        rest(item, run).for_each(|col| self.put((col, run.row), CellOwner::Rest(at)));
                    }
                }
                item.badges
                    .iter()
                    .for_each(|badge| self.write(&badge.run, CellOwner::Item(at)));
                // Between a mark and its name, or a name and its signs, no line can pass.
                if let Some(first) = item.lines.first() {
                    let end = first.col.saturating_add(first.width());
                    let gap = if first.col > col { col..first.col } else { end..col };
                    gap.for_each(|col| self.put((col, row), CellOwner::Item(at)));
                }
                if let (Some(last), Some(first)) = (item.lines.last(), item.badges.first()) {
                    let gap = last.col + last.width()..first.run.col;
                    gap.for_each(|col| self.put((col, last.row), CellOwner::Item(at)));
                }
                self.put(item.at, CellOwner::Item(at));
            }
        }
    }

    fn write(&mut self, run: &Run, who: CellOwner) {
        (run.col..run.col.saturating_add(run.width())).for_each(|col| self.put((col, run.row), who));
    }

    fn put(&mut self, (col, row): RouteCell, who: CellOwner) {
        if let Some(cell) = self.index(col, row).and_then(|at| self.taken.get_mut(at)) {
            *cell = who;
        }
    }

    fn index(&self, col: u16, row: u16) -> Option<usize> {
        (col < self.width && row < self.height).then(|| usize::from(row) * usize::from(self.width) + usize::from(col))
    }

    /// Returns what a cell costs a tie beside the step; `None` where it may not pass.
    fn cost(&self, at: usize, ends: &Ends) -> Option<u32> {
        let by = match self.taken.get(at)? {
            CellOwner::Free => 0,
            CellOwner::Title => TITLE,
            CellOwner::Item(who) | CellOwner::Rest(who) if ends.items.contains(who) => OWN,
            CellOwner::Rest(_) => CUT,
            CellOwner::Count(cell) if ends.cells.contains(cell) => OWN,
            CellOwner::School | CellOwner::Item(_) | CellOwner::Count(_) => return None,
        };
        let foreign = |(_, who): &(usize, usize)| !ends.items.contains(who);
        let beside = self.near_mark[at] && self.beside.range((at, 0)..(at + 1, 0)).any(foreign);
        Some(by + u32::from(beside) * BESIDE + u32::from(self.used[at]) * SHARED)
    }

    /// Returns whether a straight line passes free cells alone, but for those it begins and ends in.
    fn sees(&self, from: RouteCell, to: RouteCell) -> bool {
        let free = |cell: RouteCell| {
            let at = self.index(cell.0, cell.1).and_then(|at| self.taken.get(at));
            cell == from || cell == to || at == Some(&CellOwner::Free)
        };
        passes(centre_of(from), centre_of(to), free)
    }

    /// Returns the way of a tie from mark to mark; `None` where there is none, or where only a straight one would do.
    fn way(&mut self, path: &Path, search: bool) -> Option<Vec<ScenePoint>> {
        let ends = Ends::of(path);
        let [from, to] = ends.cells;
        let cells = if self.sees(from, to) {
            vec![from, to]
        } else if !search {
            return None;
        } else {
            self.straightened(&self.search(from, to, &ends)?)
        };
        for (a, b) in cells.iter().zip(cells.iter().skip(1)) {
            for (col, row) in crossed(centre_of(*a), centre_of(*b)) {
                if let Some(at) = self.index(col, row) {
                    self.used[at] = true;
                }
            }
        }
        Some(cells.into_iter().map(centre_of).collect())
    }

    /// Returns the cheapest way from cell to cell.
    fn search(&self, from: RouteCell, to: RouteCell, ends: &Ends) -> Option<Vec<RouteCell>> {
        let size = self.taken.len();
        let (mut best, mut before) = (vec![u32::MAX; size], vec![None; size]);
        let (start, goal) = (self.index(from.0, from.1)?, self.index(to.0, to.1)?);
        let mut open = BinaryHeap::new();
        best[start] = 0;
        open.push(Reverse((least(from, to), 0, from)));
        while let Some(Reverse((_, cost, cell))) = open.pop() {
            let at = self.index(cell.0, cell.1)?;
            if at == goal {
                return Some(self.traced(&before, to));
            }
            if cost > best[at] {
                continue;
            }
            for (next, step) in steps(cell) {
                let Some(there) = self.index(next.0, next.1) else {
                    continue;
                };
                // What the cell costs beside only adds, and is slower to find out.
                if cost + step >= best[there] {
                    continue;
                }
                let Some(more) = self.cost(there, ends) else { continue };
                let cost = cost + step + more;
                if cost < best[there] {
                    (best[there], before[there]) = (cost, Some(cell));
                    open.push(Reverse((cost + least(next, to), cost, next)));
                }
            }
        }
        None
    }

    /// Cuts the names of others on a way where it begins to run through them.
    fn make_way(&mut self, way: &[ScenePoint], path: &Path, items: &mut [Item], ascii: bool) {
        for (a, b) in way.iter().zip(way.iter().skip(1)) {
            for (col, row) in crossed(*a, *b) {
                let taken = self.index(col, row).and_then(|at| self.taken.get(at)).copied();
                let Some(CellOwner::Rest(who)) = taken.filter(|taken| !Ends::of(path).owns(*taken)) else {
                    continue;
                };
                let Some(item) = items.get_mut(who) else { continue };
                for run in item.lines.clone().iter().filter(|run| run.row == row) {
                    self.write(run, CellOwner::Free);
                }
                cut(item, (col, row), ascii);
                self.item(who, item);
            }
        }
    }

    fn traced(&self, before: &[Option<RouteCell>], to: RouteCell) -> Vec<RouteCell> {
        let mut cells = vec![to];
        let mut at = to;
        while let Some(cell) = self
            .index(at.0, at.1)
            .and_then(|index| before.get(index).copied().flatten())
        {
            cells.push(cell);
            at = cell;
        }
        cells.reverse();
        cells
    }

    /// Returns a way from cell to cell with as few bends as can be: from each the straight line to the farthest that it sees.
    fn straightened(&self, cells: &[RouteCell]) -> Vec<RouteCell> {
        let mut out = Vec::new();
        let mut at = 0;
        while let Some(&here) = cells.get(at) {
            out.push(here);
            let ahead = (at + 2..cells.len()).rev();
            let seen = |next: &usize| cells.get(*next).is_some_and(|there| self.sees(here, *there));
            at = ahead.into_iter().find(seen).unwrap_or(at + 1);
        }
        out
    }

    /// Returns a short line at each end of a tie, towards the other as far as there is room.
    fn ends(&self, path: &Path) -> Vec<Vec<ScenePoint>> {
        let [from, to] = Ends::of(path).cells;
        [(from, to), (to, from)]
            .into_iter()
            .filter_map(|(here, there)| self.end(here, there))
            .collect()
    }

    fn end(&self, here: RouteCell, there: RouteCell) -> Option<Vec<ScenePoint>> {
        let (from, to) = (centre_of(here), centre_of(there));
        // In rows, so that a turn looks as it is.
        let (dx, dy) = ((to.0 - from.0) * 0.5, to.1 - from.1);
        let long = (dx * dx + dy * dy).sqrt().max(0.1);
        let mut ways: Vec<(f32, ScenePoint)> = DIRECTIONS.map(|(x, y)| ((x * dx + y * dy) / long, (x, y))).into();
        ways.retain(|(turn, _)| *turn > TURN);
        ways.sort_by(|a, b| b.0.total_cmp(&a.0));
        let straight = (1.0, (dx / long, dy / long));
        let ways: Vec<(f32, ScenePoint)> = std::iter::once(straight).chain(ways).collect();
        SHORT.into_iter().find_map(|length| {
            let length = length.min(long);
            ways.iter().find_map(|(_, (x, y))| {
                let end = (from.0 + 2.0 * x * length, from.1 + y * length);
                self.is_clear(from, end, here).then(|| vec![from, end])
            })
        })
    }

    /// Returns whether a line from a mark passes free cells alone.
    fn is_clear(&self, from: ScenePoint, to: ScenePoint, own: RouteCell) -> bool {
        if to.0 < 0.0 || to.1 < 0.0 {
            return false;
        }
        let free = |cell: RouteCell| {
            let at = self.index(cell.0, cell.1).and_then(|at| self.taken.get(at));
            cell == own || at == Some(&CellOwner::Free)
        };
        passes(from, to, free)
    }
}

/// Sixteen directions around a mark, as steps of one row's length.
const DIRECTIONS: [ScenePoint; 16] = {
    const A: f32 = 0.923_88;
    const B: f32 = std::f32::consts::FRAC_1_SQRT_2;
    const C: f32 = 0.382_683;
    [
        (1.0, 0.0),
        (A, C),
        (B, B),
        (C, A),
        (0.0, 1.0),
        (-C, A),
        (-B, B),
        (-A, C),
        (-1.0, 0.0),
        (-A, -C),
        (-B, -B),
        (-C, -A),
        (0.0, -1.0),
        (C, -A),
        (B, -B),
        (A, -C),
    ]
};

/// Both ends of a tie.
struct Ends {
    items: [usize; 2],
    cells: [RouteCell; 2],
}

impl Ends {
    fn of(path: &Path) -> Self {
        let cell = |(x, y): ScenePoint| (x as u16, y as u16);
        Self {
            items: [path.ends.0, path.ends.1],
            cells: [cell(path.from), cell(path.to)],
        }
    }

    fn owns(&self, taken: CellOwner) -> bool {
        matches!(taken, CellOwner::Item(who) | CellOwner::Rest(who) if self.items.contains(&who))
    }
}
