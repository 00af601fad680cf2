//! Letters in dots: each is drawn once and set wherever it comes back, for a map repeats some eighty of them a thousand times.
//!
//! Sets one letter after the other, and knows no script that asks for more.

use std::collections::HashMap;

use resvg::tiny_skia::{FillRule, Mask, PathBuilder, Pixmap, Transform};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{GlyphId, MetadataProvider as _};

use super::plain::PlainLine;
use crate::render::font::Fonts;

/// Steps within a dot at which a letter may begin.
const STEPS: f32 = 2.0;

/// A letter in dots: how much of each it covers.
struct LetterStamp {
    /// Dots from where it is set to its left side, and from the baseline to its top.
    left: i32,
    top: i32,
    width: usize,
    cover: Vec<u8>,
}

/// A letter, its weight, and at which step within a dot it begins.
type GlyphKey = (GlyphId, bool, u8);

/// Letters of one size.
pub(super) struct Letters<'a> {
    fonts: &'a Fonts,
    size: f32,
    widths: [GlyphMetrics<'a>; 2],
    stamps: HashMap<GlyphKey, LetterStamp>,
}

/// A letter on its way to a picture.
struct Set {
    key: GlyphKey,
    /// The dot in which it is set.
    x: i32,
    fill: [u8; 3],
}

impl<'a> Letters<'a> {
    /// Returns letters of `size` dots.
    pub(super) fn new(fonts: &'a Fonts, size: f32) -> Self {
        let widths = [false, true].map(|bold| fonts.face(bold).glyph_metrics(Size::new(size), LocationRef::default()));
        Self {
            fonts,
            size,
            widths,
            stamps: HashMap::new(),
        }
    }

    /// Sets a line on a picture that hides what is under it; `scale` dots are a unit, and `dots` begins at row `top` of the picture.
    pub(super) fn set(&mut self, dots: &mut Pixmap, line: &PlainLine, scale: f32, top: u32) {
        let y = (line.y * scale).round() as i32 - top as i32;
        // No letter reaches further from its baseline than twice its size.
        let reach = (self.size * 2.0).ceil() as i32;
        if y < -reach || y > dots.height() as i32 + reach {
            return;
        }
        for letter in self.row(line, scale) {
            if !self.stamps.contains_key(&letter.key) {
                let stamp = self.stamp(letter.key);
                self.stamps.insert(letter.key, stamp);
            }
            if let Some(stamp) = self.stamps.get(&letter.key) {
                paint(dots, stamp, (letter.x + stamp.left, y + stamp.top), letter.fill);
            }
        }
    }

    /// Returns where each letter of a line goes.
    fn row(&self, line: &PlainLine, scale: f32) -> Vec<Set> {
        let mut at = 0.0;
        let mut places = Vec::new();
        for span in &line.spans {
            at += span.dx * scale;
            let [regular, heavy] = &self.widths;
            let widths = if span.bold { heavy } else { regular };
            for glyph in span.text.chars().filter_map(|c| self.fonts.glyph(c, span.bold)) {
                places.push((glyph, span, at));
                at += widths.advance_width(glyph).unwrap_or_default();
            }
        }
        let from = line.x * scale - at * line.before;
        let letter = |(glyph, span, x): (GlyphId, &super::plain::LineSpan, f32)| {
            let steps = ((from + x) * STEPS).round();
            Set {
                key: (glyph, span.bold, steps.rem_euclid(STEPS) as u8),
                x: (steps / STEPS).floor() as i32,
                fill: span.fill,
            }
        };
        places.into_iter().map(letter).collect()
    }

    /// Draws a letter.
    fn stamp(&self, (glyph, bold, step): GlyphKey) -> LetterStamp {
        let nothing = LetterStamp {
            left: 0,
            top: 0,
            width: 1,
            cover: Vec::new(),
        };
        let mut pen = LetterPen(PathBuilder::new());
        let outlines = self.fonts.face(bold).outline_glyphs();
        let settings = DrawSettings::unhinted(Size::new(self.size), LocationRef::default());
        let drawn = outlines
            .get(glyph)
            .is_some_and(|outline| outline.draw(settings, &mut pen).is_ok());
        let Some(path) = pen.0.finish().filter(|_| drawn) else {
            return nothing;
        };
        let (bounds, shift) = (path.bounds(), f32::from(step) / STEPS);
        let (left, top) = ((bounds.left() + shift).floor(), bounds.top().floor());
        let (right, bottom) = ((bounds.right() + shift).ceil(), bounds.bottom().ceil());
        let (width, height) = ((right - left).max(1.0), (bottom - top).max(1.0));
        let Some(mut mask) = Mask::new(width as u32, height as u32) else {
            return nothing;
        };
        mask.fill_path(
            &path,
            FillRule::Winding,
            true,
            Transform::from_translate(shift - left, -top),
        );
        LetterStamp {
            left: left as i32,
            top: top as i32,
            width: width as usize,
            cover: mask.take(),
        }
    }
}

/// Lays a letter in a colour over a picture that hides what is under it.
fn paint(dots: &mut Pixmap, stamp: &LetterStamp, (left, top): (i32, i32), fill: [u8; 3]) {
    let wide = dots.width() as usize;
    let skip = usize::try_from(-left).unwrap_or(0);
    let x = usize::try_from(left).unwrap_or(0);
    for (row, y) in stamp.cover.chunks_exact(stamp.width).zip(top..) {
        let Some(y) = usize::try_from(y).ok().filter(|_| x < wide) else {
            continue;
        };
        let line = dots
            .data_mut()
            .get_mut((y * wide + x) * 4..(y + 1) * wide * 4)
            .unwrap_or_default();
        for (dot, cover) in line
            .chunks_exact_mut(4)
            .zip(row.iter().skip(skip))
            .filter(|(_, cover)| **cover > 0)
        {
            let share = u32::from(*cover);
            for (old, new) in dot.iter_mut().zip(fill) {
                *old = ((u32::from(*old) * (255 - share) + u32::from(new) * share + 127) / 255) as u8;
            }
        }
    }
}

/// The outline of a letter, turned so that down is down.
struct LetterPen(PathBuilder);

impl OutlinePen for LetterPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, -y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, -y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, -y1, x, -y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, -y1, x2, -y2, x, -y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}
