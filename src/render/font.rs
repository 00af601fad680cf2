//! The letters of pictures, and how wide they are: the same on every machine, whatever fonts it has.
//!
//! Measures one letter after the other, without the pairs that stand closer: no text comes out wider than is said here. Reads no file.

use std::sync::LazyLock;

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use crate::text::cells;

/// DejaVu Sans.
pub(super) const REGULAR: &[u8] = include_bytes!("../../assets/fonts/DejaVuSans.ttf");
/// DejaVu Sans Bold.
pub(super) const BOLD: &[u8] = include_bytes!("../../assets/fonts/DejaVuSans-Bold.ttf");

/// What a cell of a letter takes that neither font has, in the size of the letters: a Chinese one of two cells is as wide as high, and
/// some emoji are wider still.
const STRANGE: f32 = 0.64;
/// The box that stands for such a letter where no other font has it, also for one that is put on the letter before.
const BOX: f32 = 0.61;

/// The regular and the bold letters.
pub(super) struct Fonts {
    faces: [FontRef<'static>; 2],
    maps: [Charmap<'static>; 2],
    widths: [GlyphMetrics<'static>; 2],
    /// The widths of the first 128 characters, which nearly all text is made of.
    ascii: [[f32; 128]; 2],
}

impl Fonts {
    /// Returns the fonts that come with the program; `None` if they could not be read.
    pub(super) fn get() -> Option<&'static Self> {
        static FONTS: LazyLock<Option<Fonts>> = LazyLock::new(Fonts::read);
        FONTS.as_ref()
    }

    fn read() -> Option<Self> {
        let faces = [FontRef::new(REGULAR).ok()?, FontRef::new(BOLD).ok()?];
        let [regular, bold] = &faces;
        let mut fonts = Self {
            maps: [regular.charmap(), bold.charmap()],
            widths: [regular, bold].map(|face| face.glyph_metrics(Size::new(1.0), LocationRef::default())),
            ascii: [[0.0; 128]; 2],
            faces,
        };
        fonts.ascii = [false, true].map(|bold| {
            let wide = |c: usize| fonts.width(char::from(c as u8), bold).unwrap_or_default();
            std::array::from_fn(wide)
        });
        Some(fonts)
    }

    /// Returns one of the two fonts.
    pub(super) fn face(&self, bold: bool) -> &FontRef<'static> {
        let [regular, heavy] = &self.faces;
        if bold { heavy } else { regular }
    }

    /// Returns the drawing of a character, if the font has one.
    pub(super) fn glyph(&self, c: char, bold: bool) -> Option<GlyphId> {
        let [regular, heavy] = &self.maps;
        if bold { heavy.map(c) } else { regular.map(c) }
    }

    /// Returns whether a character is there and stands by itself: an alphabet without joined letters or marks put on others, or a sign.
    pub(super) fn sets(&self, c: char, bold: bool) -> bool {
        let alone = matches!(c, ' '..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
            | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2070}'..='\u{20cf}'
            | '\u{2100}'..='\u{2bff}');
        alone && self.glyph(c, bold).is_some()
    }

    fn width(&self, c: char, bold: bool) -> Option<f32> {
        let [regular, heavy] = &self.widths;
        let widths = if bold { heavy } else { regular };
        widths.advance_width(self.glyph(c, bold)?)
    }
}

/// Returns how wide a text is, in the size of its letters.
pub(super) fn advance(text: &str, bold: bool) -> f32 {
    let fonts = Fonts::get();
    let known = |c: char| match (fonts, c) {
        (Some(fonts), '\0'..='\x7f') => {
            let [regular, heavy] = &fonts.ascii;
            if bold { heavy } else { regular }.get(c as usize).copied()
        }
        (Some(fonts), _) => fonts.width(c, bold),
        (None, _) => None,
    };
    let wide = |c: char| match (known(c), cells(c.encode_utf8(&mut [0; 4]))) {
        // Put on the letter before.
        (Some(_), 0) => 0.0,
        (Some(width), _) => width,
        (None, strange) => (strange as f32 * STRANGE).max(BOX),
    };
    text.chars().map(wide).sum()
}
