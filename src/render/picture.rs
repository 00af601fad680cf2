//! The map as a writer receives it: the caller draws, the writers only place.

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
}
