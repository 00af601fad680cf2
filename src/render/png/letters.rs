//! Letters in dots: each is drawn once and set wherever it comes back, for a map repeats some eighty of them a thousand times.
//!
//! Sets one letter after the other, and knows no script that asks for more.

use std::collections::HashMap;

use resvg::tiny_skia::{FillRule, Mask, PathBuilder, Pixmap, Transform};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::plain::Line;

/// Steps within a dot at which a letter may begin.
const STEPS: f32 = 2.0;
/// How much of the ground white around letters hides, of 255.
const HALO: u32 = 230;

/// The regular and the bold letters.
pub(super) struct Fonts<'a> {
    faces: [FontRef<'a>; 2],
}

impl<'a> Fonts<'a> {
    /// Reads the two fonts; `None` where one is none.
    pub fn new(regular: &'a [u8], bold: &'a [u8]) -> Option<Self> {
        let faces = [FontRef::new(regular).ok()?, FontRef::new(bold).ok()?];
        Some(Self { faces })
    }

    /// Whether a character is there and stands by itself: an alphabet without joined letters or marks put on others, or a sign.
    pub fn sets(&self, c: char, bold: bool) -> bool {
        let alone = matches!(c, ' '..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
            | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2070}'..='\u{20cf}'
            | '\u{2100}'..='\u{2bff}');
        alone && self.glyph(c, bold).is_some()
    }

    fn face(&self, bold: bool) -> &FontRef<'a> {
        let [regular, heavy] = &self.faces;
        if bold { heavy } else { regular }
    }

    fn glyph(&self, c: char, bold: bool) -> Option<GlyphId> {
        self.face(bold).charmap().map(c)
    }
}

/// A letter in dots: how much of each it covers.
struct Stamp {
    /// Dots from where it is set to its left side, and from the baseline to its top.
    left: i32,
    top: i32,
    width: usize,
    cover: Vec<u8>,
}

/// A letter, its weight, and at which step within a dot it begins.
type Key = (GlyphId, bool, u8);

/// Letters of one size.
pub(super) struct Letters<'a> {
    fonts: &'a Fonts<'a>,
    size: f32,
    widths: [GlyphMetrics<'a>; 2],
    stamps: HashMap<Key, Stamp>,
}

/// A letter on its way to a picture.
struct Set {
    key: Key,
    /// The dot in which it is set.
    x: i32,
    fill: [u8; 3],
}

impl<'a> Letters<'a> {
    /// Letters of `size` dots.
    pub fn new(fonts: &'a Fonts<'a>, size: f32) -> Self {
        let widths = [false, true].map(|bold| fonts.face(bold).glyph_metrics(Size::new(size), LocationRef::default()));
        Self {
            fonts,
            size,
            widths,
            stamps: HashMap::new(),
        }
    }

    /// Sets a line on a picture that hides what is under it; `scale` dots are a unit.
    pub fn set(&mut self, dots: &mut Pixmap, line: &Line, scale: f32) {
        let (set, width) = self.row(line, scale);
        let Some(from) = set.first().map(|letter| letter.x) else {
            return;
        };
        for letter in &set {
            if !self.stamps.contains_key(&letter.key) {
                let stamp = self.stamp(letter.key);
                self.stamps.insert(letter.key, stamp);
            }
        }
        let y = (line.y * scale).round() as i32;
        if line.halo > 0.0 {
            self.halo(dots, &set, (from, width.ceil() as usize), y, line.halo * scale);
        }
        for letter in &set {
            if let Some(stamp) = self.stamps.get(&letter.key) {
                paint(
                    dots,
                    &stamp.cover,
                    stamp.width,
                    (letter.x + stamp.left, y + stamp.top),
                    letter.fill,
                    255,
                );
            }
        }
    }

    /// Where each letter of a line goes, and how wide the line is in dots.
    fn row(&self, line: &Line, scale: f32) -> (Vec<Set>, f32) {
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
        let letter = |(glyph, span, x): (GlyphId, &super::plain::Span, f32)| {
            let steps = ((from + x) * STEPS).round();
            Set {
                key: (glyph, span.bold, steps.rem_euclid(STEPS) as u8),
                x: (steps / STEPS).floor() as i32,
                fill: span.fill,
            }
        };
        (places.into_iter().map(letter).collect(), at)
    }

    /// Draws a letter.
    fn stamp(&self, (glyph, bold, step): Key) -> Stamp {
        let nothing = Stamp {
            left: 0,
            top: 0,
            width: 1,
            cover: Vec::new(),
        };
        let mut pen = Pen(PathBuilder::new());
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
        Stamp {
            left: left as i32,
            top: top as i32,
            width: width as usize,
            cover: mask.take(),
        }
    }

    /// White around the letters of a line, so that lines of the map do not cross them out.
    fn halo(&self, dots: &mut Pixmap, set: &[Set], (from, width): (i32, usize), y: i32, reach: f32) {
        // Room around the line for the white and for what leans out of its letter.
        let room = reach.ceil() as i32 + 4;
        let (above, below) = ((self.size * 1.1) as i32 + room, (self.size * 0.4) as i32 + room);
        let across = width + 2 * room.unsigned_abs() as usize;
        let mut cover = vec![0_u8; across * (above + below).unsigned_abs() as usize];
        for (letter, stamp) in set
            .iter()
            .filter_map(|letter| Some((letter, self.stamps.get(&letter.key)?)))
        {
            let (left, top) = (letter.x - from + room + stamp.left, above + stamp.top);
            for (row, line) in stamp.cover.chunks_exact(stamp.width).zip(top..) {
                let Some(at) = start(left, line, across) else { continue };
                let under = cover.get_mut(at..).unwrap_or_default();
                under
                    .iter_mut()
                    .zip(row)
                    .for_each(|(under, dot)| *under = (*under).max(*dot));
            }
        }
        let white = spread(&cover, across, reach);
        paint(dots, &white, across, (from - room, y - above), [255; 3], HALO);
    }
}

/// The place of a dot in rows of `across` dots; `None` left of them or above.
fn start(x: i32, y: i32, across: usize) -> Option<usize> {
    Some(usize::try_from(y).ok()? * across + usize::try_from(x).ok()?)
}

/// What lies within `reach` dots of something covered, round about. Rows run into each other, which the empty room at their ends allows.
fn spread(cover: &[u8], across: usize, reach: f32) -> Vec<u8> {
    let over = |to: &mut [u8], from: &[u8]| to.iter_mut().zip(from).for_each(|(to, from)| *to = (*to).max(*from));
    let mut out = vec![0_u8; cover.len()];
    for up in 0..=reach as usize {
        let half = (reach * reach - (up * up) as f32).max(0.0).sqrt() as usize;
        let mut wide = cover.to_vec();
        for by in 1..=half {
            over(wide.get_mut(by..).unwrap_or_default(), cover);
            over(&mut wide, cover.get(by..).unwrap_or_default());
        }
        over(&mut out, wide.get(up * across..).unwrap_or_default());
        over(out.get_mut(up * across..).unwrap_or_default(), &wide);
    }
    out
}

/// Lays a colour over a picture that hides what is under it, as far as `cover` says, and at most `most` of 255.
fn paint(dots: &mut Pixmap, cover: &[u8], across: usize, (left, top): (i32, i32), fill: [u8; 3], most: u32) {
    let wide = dots.width() as usize;
    let skip = usize::try_from(-left).unwrap_or(0);
    let x = usize::try_from(left).unwrap_or(0);
    for (row, y) in cover.chunks_exact(across).zip(top..) {
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
            let share = u32::from(*cover) * most / 255;
            for (old, new) in dot.iter_mut().zip(fill) {
                *old = ((u32::from(*old) * (255 - share) + u32::from(new) * share + 127) / 255) as u8;
            }
        }
    }
}

/// The outline of a letter, turned so that down is down.
struct Pen(PathBuilder);

impl OutlinePen for Pen {
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
