//! What the page that compares two versions of the map holds. Lays out nothing and changes nothing.

use std::collections::BTreeMap;

use crate::deck::Lang;
use crate::map::Scene;
use crate::session::{Moment, Session};
use crate::text::Id;

/// The fewest columns in which a map can be read beside another.
const LEAST: u16 = 56;
/// Columns between two maps.
pub const GAP: u16 = 2;
/// The part of the rows that the list of changes takes at most: one of so many.
const LIST: u16 = 4;

/// An earlier version of the map.
#[derive(Debug)]
pub struct EarlierVersion {
    /// Its number, counted from 1.
    pub number: u32,
    /// The record as it was then, with what each participant agrees to now.
    pub session: Session,
    /// The remark that each later change follows.
    pub causes: BTreeMap<Id, Id>,
}

/// The page that compares two versions.
#[derive(Debug)]
pub struct Versions {
    pub(super) all: Vec<EarlierVersion>,
    pub(super) chosen: usize,
    /// Whether the older of the two is shown where only one has room.
    pub(super) older: bool,
    /// The first line of the list in sight.
    pub(super) first: usize,
    pub(super) growth: Option<Growth>,
    /// How many events the record held when the versions were read.
    pub(super) events: u32,
    pub(super) made: Option<(VersionsKey, DrawnVersions)>,
}

/// How far the older version has grown into the newer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Growth {
    pub(super) at: usize,
    pub(super) running: bool,
    pub(super) last: Moment,
}

/// Everything that is drawn depends on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct VersionsKey {
    pub(super) chosen: usize,
    pub(super) at: Option<usize>,
    pub(super) size: (u16, u16),
    pub(super) lang: Lang,
    pub(super) ascii: bool,
}

/// What is shown.
#[derive(Debug, Default)]
pub struct DrawnVersions {
    /// The maps with their headings: the older and the newer one, or one step between them.
    pub maps: Vec<(String, Scene)>,
    /// The changes as lines, numbered, each with the remark that it follows.
    pub lines: Vec<String>,
    /// The changes that this step of the growth makes, as places in `lines`.
    pub now: Vec<usize>,
    /// The place of the step, and of the last one.
    pub step: Option<(usize, usize)>,
}

impl Versions {
    /// Returns what is shown; nothing before it was laid out.
    pub fn drawn(&self) -> Option<&DrawnVersions> {
        self.made.as_ref().map(|(_, drawn)| drawn)
    }

    /// Returns which maps have room: both, or the older or the newer one.
    pub fn in_sight(&self, columns: u16) -> std::ops::Range<usize> {
        match self.drawn().map_or(0, |drawn| drawn.maps.len()) {
            2 if is_wide(columns) => 0..2,
            2 if self.older => 0..1,
            2 => 1..2,
            n => 0..n,
        }
    }

    /// Returns the first line of the list that is in sight.
    pub fn first(&self) -> usize {
        self.first
    }

    /// Returns whether it grows by itself now.
    pub fn is_running(&self) -> bool {
        self.growth.is_some_and(|growth| growth.running)
    }

    /// Returns the version that is compared with.
    pub(super) fn chosen(&self) -> Option<&EarlierVersion> {
        self.all.get(self.chosen)
    }

    /// Compares with another version.
    pub(super) fn choose(&mut self, chosen: usize) {
        (self.chosen, self.first) = (chosen, 0);
    }
}

/// Returns whether two maps have room beside each other.
pub(super) fn is_wide(columns: u16) -> bool {
    columns >= 2 * LEAST + GAP
}

/// Returns how many rows the list of changes takes on a screen of so many rows.
pub fn list_rows(rows: u16, lines: usize) -> u16 {
    u16::try_from(lines).unwrap_or(u16::MAX).min(rows / LIST).max(1)
}
