//! What a map is drawn for: its size, its view, its language. Never looks at a session.

use std::rc::Rc;

use super::view::View;
use crate::locale::Words;
use crate::session::{Anchors, PartnerId};

/// What a map is drawn for.
#[derive(Clone)]
pub struct MapOptions {
    /// Columns of the whole picture, legend included.
    pub width: u16,
    /// Rows of the whole picture, legend included; see [`Legend::Whole`] for what may make it higher.
    pub height: u16,
    /// Width of a cell divided by its height; 0.5 on nearly every terminal. Only affects what renderers make of the plane.
    pub aspect: f32,
    /// The question the map answers.
    pub view: View,
    /// The partner whose ties stand out.
    pub selected: Option<PartnerId>,
    /// Whether nothing beyond ASCII may be used for marks and lines; names keep their letters.
    pub ascii: bool,
    /// The language of everything kring itself says on the map.
    pub words: &'static Words,
    /// How much room the legend has.
    pub legend: Legend,
    /// Whether every tie shows its direction; else only those that stand out.
    pub heads: bool,
    /// Whether the session holds only the weightiest partners of its map, which the title then says.
    pub few: bool,
    /// Where everything belongs; without them the map is laid out afresh.
    pub anchors: Option<Rc<Anchors>>,
}

/// How much room the rows at the bottom have that explain the marks in use and the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Legend {
    /// As much as it needs: what does not fit in a third of the height makes the picture higher.
    Whole,
    /// At most a third of the height: one of as many pages as it needs, counted from 0; after the last comes the first.
    Page(usize),
}

impl MapOptions {
    /// Returns a map of everything, `width` by `height` cells, with a whole legend.
    pub fn new(width: u16, height: u16, words: &'static Words) -> Self {
        Self {
            width,
            height,
            aspect: 0.5,
            view: View::All,
            selected: None,
            ascii: false,
            words,
            legend: Legend::Whole,
            heads: false,
            few: false,
            anchors: None,
        }
    }

    /// Returns a map of everything as a picture on paper: every tie shows its direction.
    pub fn picture(width: u16, height: u16, words: &'static Words) -> Self {
        Self {
            heads: true,
            ..Self::new(width, height, words)
        }
    }
}
