//! The map as items at fixed positions, which every renderer draws as they are.
//!
//! What can be asked of it, such as who stands where, is in `find`. One unit across is a column, one unit down a row; a point of the plane lies in the cell of its whole parts.
//! Never measures a font and never decides a colour.

use crate::deck::{DomainId, Lang, RoleColour};
use crate::session::{Direction as TieDirection, PartnerId, Status};
use crate::text::{Id, cells, signs};

/// A whole map, laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// Width of a cell divided by its height.
    pub aspect: f32,
    /// The language of what kring itself says on it.
    pub lang: Lang,
    /// What the picture is called: the school and the view.
    pub title: String,
    /// The school in the middle.
    pub centre: Centre,
    /// The borders of the rings, nearest first; the outermost ring has no border but the edge.
    pub rings: Vec<RingLine>,
    /// The name of the outermost ring, which no border follows.
    pub last_ring: String,
    /// The sectors, clockwise.
    pub sectors: Vec<Sector>,
    /// The partners, in the order of the record.
    pub items: Vec<Item>,
    /// The ties between partners that are drawn.
    pub ties: Vec<Path>,
    /// Words beside the partners: sector titles, ring names, the heading of the tray.
    pub notes: Vec<Annotation>,
    /// What every mark in use means, and whose name a number stands for.
    pub legend: Vec<LegendEntry>,
    /// The first row of the legend; the height where there is none.
    pub legend_row: u16,
    /// Cells kept for the title at the left of the first row of every page of the legend.
    pub legend_lead: u16,
    /// The page of the legend that is shown, counted from 0.
    pub legend_page: usize,
    /// How many pages the legend has.
    pub legend_pages: usize,
    /// Whether marks and lines keep to ASCII.
    pub ascii: bool,
    /// Ring and sector of each cell, row by row.
    pub(crate) ground: Vec<Region>,
}

/// What lies under a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Region {
    /// No part of the map.
    #[default]
    Outside,
    /// The school's own circle.
    School,
    /// The tray of what is not placed.
    Tray,
    /// A ring, counted from 0, and a sector, counted in [`Scene::sectors`].
    Field(u8, u8),
}

impl From<NodePlace> for Region {
    fn from(place: NodePlace) -> Self {
        let small = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
        match place {
            NodePlace::School => Self::School,
            NodePlace::Tray => Self::Tray,
            NodePlace::Field { ring, sector } => Self::Field(small(ring), small(sector)),
        }
    }
}

/// The school in the middle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Centre {
    /// Where its middle is.
    pub at: (f32, f32),
    /// How far the map reaches from there: across and down.
    pub half: (f32, f32),
    /// The school's name as drawn.
    pub name: Run,
}

/// The outer border of the school's circle or of a ring: where `u⁴ + v⁴ = radius⁴` with `u`, `v` the distance from the centre
/// over [`Centre::half`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RingLine {
    /// Share of the half width and height, 0 to 1.
    pub radius: f32,
    /// The name of the ring inside the border; empty for the school's circle.
    pub title: String,
}

/// A sector: one domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sector {
    /// The domain; `None` for the sector of partners without one.
    pub domain: Option<DomainId>,
    /// The domain's place in the deck, which gives it its colour; the number of domains where there is none.
    pub colour: usize,
    /// Its full name.
    pub title: String,
    /// Where it begins and ends along the border of the square, 0 to 8 clockwise from the middle of the top.
    pub span: (f32, f32),
    /// How many partners stand in it.
    pub count: usize,
}

/// Where a partner is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodePlace {
    /// In the school's own circle.
    School,
    /// On a ring, counted from 0 nearest the school, and in a sector, counted in [`Scene::sectors`].
    Field {
        /// The ring.
        ring: usize,
        /// The sector.
        sector: usize,
    },
    /// In the tray of partners without a ring.
    Tray,
}

/// How much of a partner's name is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameForm {
    /// The whole name.
    Full,
    /// A part of it, or its abbreviation.
    Short,
    /// A number that the legend explains.
    Number(usize),
    /// Counted in a number of partners that stand in one spot; the legend lists them.
    Counted,
    /// Nowhere: the picture is too small. The legend says how many.
    Missing,
}

/// The mark of a partner, by its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // one for each status
pub enum Mark {
    Now,
    Past,
    Wished,
    Explored,
    Ended,
    /// Any of the four that are not now, where the view does not tell them apart.
    Away,
}

impl From<Status> for Mark {
    fn from(status: Status) -> Self {
        match status {
            Status::Now => Self::Now,
            Status::Past => Self::Past,
            Status::Wished => Self::Wished,
            Status::Explored => Self::Explored,
            Status::Ended => Self::Ended,
        }
    }
}

impl Mark {
    /// Returns the sign drawn for it.
    pub fn symbol(self, ascii: bool) -> char {
        let full = match self {
            Self::Now => '●',
            Self::Past | Self::Away => '○',
            Self::Wished => '◌',
            Self::Explored => '◐',
            Self::Ended => '⊗',
        };
        signs::sign(full, ascii.into())
    }
}

/// How much something asks for the eye.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Emphasis {
    /// Not what this view is about.
    Faded,
    /// As it is.
    #[default]
    Plain,
    /// What this view is about, or tied to the selected partner.
    Strong,
    /// The selected partner.
    Selected,
}

/// A run of text in one row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Column of its first cell.
    pub col: u16,
    /// Row.
    pub row: u16,
    /// The text.
    pub text: String,
}

impl Run {
    /// Returns how many columns it takes.
    pub fn width(&self) -> u16 {
        u16::try_from(cells(&self.text)).unwrap_or(u16::MAX)
    }
}

/// A partner on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Whose.
    pub id: PartnerId,
    /// The whole name.
    pub name: String,
    /// Ring and sector, or where else it stands.
    pub place: NodePlace,
    /// Its status.
    pub mark: Mark,
    /// The cell of its mark: column, row.
    pub at: (u16, u16),
    /// How much of the name is drawn.
    pub form: NameForm,
    /// The name as drawn, one run a line.
    pub lines: Vec<Run>,
    /// What stands behind the name: role letters, other domains, changes; each with its column, on the row of the last line.
    pub badges: Vec<Badge>,
    /// How much it asks for the eye.
    pub tone: Emphasis,
}

/// A sign behind a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// Where and what.
    pub run: Run,
    /// What it means.
    pub sort: BadgeSort,
}

/// What a sign behind a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BadgeSort {
    /// Matters to a role.
    Role(RoleKey),
    /// Matters to everyone.
    All,
    /// Matters to some whose function nobody noted.
    Others,
    /// Matters to single participants, who said so for themselves.
    People,
    /// Stands in another domain too; its place in the deck.
    Domain(usize),
    /// Nearer than the group finds good.
    TooClose,
    /// Nearer than before, or than the group sees it.
    Nearer,
    /// Farther than before, or than the group sees it.
    Farther,
    /// A subgroup, counted from 1.
    Group(usize),
}

/// A role by its place in the deck, with its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleKey {
    /// Its place in the deck.
    pub index: usize,
    /// Its colour.
    pub colour: RoleColour,
}

impl PartialOrd for RoleKey {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for RoleKey {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}

/// A tie between two partners, from mark to mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The tie's id.
    pub id: Id,
    /// Its ends, in [`Scene::items`].
    pub ends: (usize, usize),
    /// Where it begins.
    pub from: (f32, f32),
    /// Where it ends.
    pub to: (f32, f32),
    /// Whether it is asked for, so that all of it should be drawn.
    pub asked: bool,
    /// What is drawn of it, each as points from bend to bend: one line from mark to mark, or a short one at each end that has room.
    pub runs: Vec<Vec<(f32, f32)>>,
    /// What ties them.
    pub label: Option<String>,
    /// What stands on the map for a label without room there, and the legend explains: a letter, or nothing.
    pub sign: Option<String>,
    /// Its direction.
    pub direction: TieDirection,
    /// How much it asks for the eye.
    pub tone: Emphasis,
    /// Whether arrow heads show its direction.
    pub heads: bool,
}

impl Path {
    /// Returns the line from mark to mark; `None` where only its ends are drawn.
    pub fn way(&self) -> Option<&[(f32, f32)]> {
        let whole = |run: &&Vec<(f32, f32)>| run.first() == Some(&self.from) && run.last() == Some(&self.to);
        self.runs.first().filter(whole).map(Vec::as_slice)
    }

    /// Returns the last straight piece at the end, and at the beginning where `back`: from where to where.
    pub fn arrival(&self, back: bool) -> ((f32, f32), (f32, f32)) {
        let way = self.way().unwrap_or_default();
        match (back, way) {
            (false, [.., before, last]) => (*before, *last),
            (true, [first, behind, ..]) => (*behind, *first),
            (false, _) => (self.from, self.to),
            (true, _) => (self.to, self.from),
        }
    }
}

/// Words on the map that are no partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Where and what.
    pub run: Run,
    /// What it is.
    pub sort: AnnotationKind,
}

/// What words on the map are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnotationKind {
    /// The title of a sector, by its colour.
    Sector(usize),
    /// The name of a ring.
    Ring,
    /// The heading of the tray.
    Tray,
    /// What to do next on an empty map.
    Hint,
    /// The label of a selected partner's tie, or the letter that stands for it.
    Tie,
    /// A count of partners in one spot.
    Count,
    /// The title of the picture.
    Title,
}

/// A line of the legend: a sign and what it means, or a number and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendEntry {
    /// The sign as drawn.
    pub sign: String,
    /// What it is.
    pub sort: Sign,
    /// What it means.
    pub text: String,
}

/// What a sign of the legend is, for its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A status mark.
    Mark(Mark),
    /// A badge.
    Badge(BadgeSort),
    /// A number in place of a name, or a count.
    Number,
    /// A tie.
    Tie,
    /// A letter on a tie of the selected partner.
    Label,
    /// A cut title of a sector, by its colour.
    Sector(usize),
    /// A remark, or a sign of no colour of its own.
    Remark,
}
