//! The map as a writer receives it: the caller draws, the writers only place.

use crate::findings::MapPlace;
use crate::map::Scene;

/// The network map in the forms at hand; each writer takes the best it can use, and does without where there is none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Picture<'a> {
    /// A whole SVG document, for HTML.
    pub svg: Option<&'a str>,
    /// A PNG file, for Word.
    pub png: Option<&'a [u8]>,
    /// The address of a picture beside the report, for Markdown.
    pub link: Option<&'a str>,
    /// Lines of characters, for plain text.
    pub grid: Option<&'a str>,
    /// What stands where, for Markdown without a link: a table of partners.
    pub scene: Option<&'a Scene>,
    /// The earlier map, in the same forms, where the report shows one.
    pub earlier: Option<&'a Picture<'a>>,
}

impl Picture<'_> {
    /// Returns the map that stands at a place: nothing where the caller has not drawn it.
    pub fn at(self, place: MapPlace) -> Self {
        match place {
            MapPlace::Earlier => self.earlier.copied().unwrap_or_default(),
            MapPlace::InText | MapPlace::Page => self,
        }
    }
}
