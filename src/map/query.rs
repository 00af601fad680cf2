//! What can be asked of a map that is laid out: who stands where, who is next to whom, which ties cross.
//!
//! Never changes a scene.

use super::geometry;
use super::legend::{self, FlowPiece};
use super::scene::{Item, NameForm, Path, Region, Run, Scene};
use crate::session::PartnerId;

/// Where to look for the next partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the four arrows
pub enum MapDirection {
    Up,
    Down,
    Left,
    Right,
}

impl Scene {
    /// Returns the item of this partner.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// Returns the nearest partner in a direction; from nowhere, the one nearest the school. `None` where there is nothing further.
    pub fn neighbour(&self, from: Option<&PartnerId>, direction: MapDirection) -> Option<PartnerId> {
        let start = from.and_then(|id| self.item(id));
        let origin = start.map_or(self.centre.at, |item| centre_of(item.at));
        let cost = |item: &Item| {
            let here = centre_of(item.at);
            // Steps across are half as long as steps down on the eye.
            let (dx, dy) = ((here.0 - origin.0) * self.aspect, here.1 - origin.1);
            let (ahead, aside) = match direction {
                MapDirection::Up => (-dy, dx),
                MapDirection::Down => (dy, dx),
                MapDirection::Left => (-dx, dy),
                MapDirection::Right => (dx, dy),
            };
            match start {
                Some(_) if ahead <= 0.0 => None,
                Some(_) => Some(ahead + 2.5 * aside.abs()),
                None => Some(dx * dx + dy * dy),
            }
        };
        let found = self
            .items
            .iter()
            .filter(|item| item.form != NameForm::Missing && Some(&item.id) != from)
            .filter_map(|item| Some((cost(item)?, item)))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        found.map(|(_, item)| item.id.clone())
    }

    /// Returns the partner whose mark, name or badge covers a cell.
    pub fn at(&self, col: u16, row: u16) -> Option<PartnerId> {
        let covers = |run: &Run| run.row == row && (run.col..run.col + run.width()).contains(&col);
        let hit = |item: &&Item| {
            item.form != NameForm::Missing
                && (item.at == (col, row)
                    || item.lines.iter().any(covers)
                    || item.badges.iter().any(|b| covers(&b.run)))
        };
        self.items.iter().find(hit).map(|item| item.id.clone())
    }

    /// Returns the ring and sector of a cell; `None` in the school's circle, the tray and outside.
    pub fn field(&self, col: u16, row: u16) -> Option<(usize, usize)> {
        match self.spot(col, row) {
            Region::Field(ring, sector) => Some((usize::from(ring), usize::from(sector))),
            _ => None,
        }
    }

    /// Returns whether a cell is of the school's box.
    pub fn is_school(&self, col: u16, row: u16) -> bool {
        self.spot(col, row) == Region::School
    }

    pub(crate) fn spot(&self, col: u16, row: u16) -> Region {
        self.spots(row).get(usize::from(col)).copied().unwrap_or_default()
    }

    /// Returns what lies under the cells of a row.
    pub(crate) fn spots(&self, row: u16) -> &[Region] {
        let width = usize::from(self.width);
        let rest = self.ground.get(usize::from(row) * width..);
        rest.and_then(|rest| rest.get(..width)).unwrap_or_default()
    }

    /// Returns the point at a radius (1 at the middle of an edge) and a place along the border (0 to 8, clockwise from the middle of the
    /// top).
    pub fn point(&self, radius: f32, turn: f32) -> (f32, f32) {
        geometry::at(self.centre.at, self.centre.half, radius, turn)
    }

    /// Returns where the direction `turn` leaves the map.
    pub fn edge(&self, turn: f32) -> (f32, f32) {
        self.point(geometry::reach(turn), turn)
    }

    /// Returns the page of the legend that is shown, part by part; rows are counted from [`Scene::legend_row`].
    pub fn legend_pieces(&self) -> Vec<FlowPiece> {
        let rows = self.height.saturating_sub(self.legend_row).max(1);
        let room = legend::LegendRoom {
            lead: usize::from(self.legend_lead),
            width: usize::from(self.width),
            rows,
        };
        let mut pieces = legend::flow(&self.legend, room);
        pieces.retain_mut(|piece| {
            let page = usize::from(piece.run.row / rows);
            piece.run.row %= rows;
            page == self.legend_page
        });
        pieces
    }

    /// Returns how many partners are drawn in no way at all.
    pub fn missing(&self) -> usize {
        self.items.iter().filter(|item| item.form == NameForm::Missing).count()
    }

    /// Returns how many pairs of ties cross, those with a common end left out.
    pub fn crossings(&self) -> usize {
        let mut count = 0;
        for (i, a) in self.ties.iter().enumerate() {
            count += self.ties.iter().skip(i + 1).filter(|b| crosses(a, b)).count();
        }
        count
    }
}

/// Returns the middle of a cell.
pub(crate) fn centre_of((col, row): (u16, u16)) -> (f32, f32) {
    (f32::from(col) + 0.5, f32::from(row) + 0.5)
}

fn crosses(a: &Path, b: &Path) -> bool {
    let shared = a.ends.0 == b.ends.0 || a.ends.0 == b.ends.1 || a.ends.1 == b.ends.0 || a.ends.1 == b.ends.1;
    !shared && segments_cross(a.from, a.to, b.from, b.to)
}

/// Returns whether two segments cross in a point inside both.
pub(crate) fn segments_cross(a: (f32, f32), b: (f32, f32), c: (f32, f32), d: (f32, f32)) -> bool {
    let side = |p: (f32, f32), q: (f32, f32), r: (f32, f32)| (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0);
    // Both are worked out without a branch between: many of these at once are what the order of partners is chosen by.
    (side(a, b, c) * side(a, b, d) < 0.0) & (side(c, d, a) * side(c, d, b) < 0.0)
}
