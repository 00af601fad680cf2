//! What the layout works from: the record, the template and the options, with what is derived from them once.
//!
//! Holds values only, and never places anything.

use crate::deck::MapTemplate;
use crate::map::options::MapOptions;
use crate::map::scene::Sector;
use crate::session::{Anchors, Session};

/// Everything that stays the same while places are tried.
#[derive(Clone)]
pub(super) struct LayoutInput<'a> {
    pub session: &'a Session,
    pub template: &'a MapTemplate,
    pub options: &'a MapOptions,
    pub sectors: Vec<Sector>,
    /// Rows kept for the legend.
    pub legend_rows: u16,
    /// Ties between partners, by their places in the record; two between the same partners count once.
    pub lines: Vec<(usize, usize)>,
    /// Where everything belongs.
    pub anchors: &'a Anchors,
}
