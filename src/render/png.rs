//! A picture of dots from an SVG document, with letters that come along: the same on every machine, whatever fonts it has.
//!
//! resvg draws the document, but for the plain text, which is most of its work: that is set from letters drawn once. Reads no file
//! and no font of the system.

mod letters;
mod plain;

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Options, Size, Tree};

use super::font::{BOLD, Fonts, REGULAR};
use letters::Letters;
use plain::Taken;

/// Dots per unit of the SVG on a large screen.
pub const SCREEN: f32 = 2.0;
/// Dots per unit of the SVG on a page: some 205 to the inch where the map is as wide as the text of A4.
pub const PAGE: f32 = 1.1;
/// No picture is larger than this on a side, in dots: viewers give up beyond.
const MOST: f32 = 16_000.0;
/// Nor larger than this in all, in dots: 256 megabytes while it is drawn.
const ALL: f32 = 64.0e6;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The document is no SVG.
    #[error("the picture cannot be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// It has no size.
    #[error("the picture cannot be drawn: it has no size")]
    Size,
    /// The dots could not be packed.
    #[error("the picture cannot be packed as PNG: {0}")]
    Pack(#[from] png::EncodingError),
}

/// Draws an SVG document as PNG, `scale` dots to its unit ([`SCREEN`], [`PAGE`]), or fewer where the picture would be too large for
/// most viewers: 16,000 dots on a side, 64 million in all.
///
/// # Errors
/// A [`Failure`] where the document is no SVG or has no size.
pub fn write(svg: &str, scale: f32) -> Result<Vec<u8>, Failure> {
    let fonts = Fonts::get();
    let taken = fonts.and_then(|fonts| plain::taken(svg, fonts));
    let tree = parsed(taken.as_ref().map_or(svg, |taken| &taken.rest))?;
    let scale = fitting(tree.size(), scale);
    let mut dots = drawn(&tree, scale)?;
    if let (Some(fonts), Some(Taken { lines, size, .. })) = (fonts, &taken) {
        let mut letters = Letters::new(fonts, size * scale);
        lines.iter().for_each(|line| letters.set(&mut dots, line, scale));
    }
    Ok(packed(&dots)?)
}

/// Returns those of some texts that have letters which a picture in dots shows as boxes.
pub fn boxed<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    texts.into_iter().filter(|text| lacks(text)).collect()
}

fn lacks(text: &str) -> bool {
    let drawn = |c: char| c.is_control() || Fonts::get().is_some_and(|fonts| fonts.glyph(c, false).is_some());
    !text.chars().all(drawn)
}

fn parsed(svg: &str) -> Result<Tree, Failure> {
    let options = Options {
        fontdb: database(),
        font_family: "DejaVu Sans".into(),
        ..Options::default()
    };
    Ok(Tree::from_str(svg, &options)?)
}

/// Returns the dots to a unit at which a picture stays within its bounds, at most `scale`.
fn fitting(size: Size, scale: f32) -> f32 {
    let (width, height) = (size.width(), size.height());
    let side = MOST / width.max(height);
    scale.min(side).min((ALL / width / height).sqrt())
}

/// Returns a document as resvg draws it, on white.
fn drawn(tree: &Tree, scale: f32) -> Result<Pixmap, Failure> {
    let dots = |units: f32| (units * scale).ceil() as u32;
    let (width, height) = (dots(tree.size().width()), dots(tree.size().height()));
    let mut dots = Pixmap::new(width, height).ok_or(Failure::Size)?;
    dots.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(tree, Transform::from_scale(scale, scale), &mut dots.as_mut());
    Ok(dots)
}

/// Dots as PNG: packed for speed, without the transparency that a picture on white does not have.
fn packed(dots: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    use std::io::Write as _;
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, dots.width(), dots.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_filter(png::Filter::Up);
    let mut header = encoder.write_header()?;
    let mut rows = header.stream_writer()?;
    let mut row = vec![0; dots.width() as usize * 3];
    for from in dots.data().chunks_exact(dots.width() as usize * 4) {
        for (to, from) in row.as_chunks_mut::<3>().0.iter_mut().zip(from.as_chunks::<4>().0) {
            let [red, green, blue, _] = *from;
            *to = [red, green, blue];
        }
        rows.write_all(&row)?;
    }
    rows.finish()?;
    header.finish()?;
    Ok(out)
}

fn database() -> Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    let filled = || {
        let mut fonts = Database::new();
        fonts.load_font_source(Source::Binary(Arc::new(REGULAR)));
        fonts.load_font_source(Source::Binary(Arc::new(BOLD)));
        fonts.set_sans_serif_family("DejaVu Sans");
        Arc::new(fonts)
    };
    FONTS.get_or_init(filled).clone()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" font-family="'DejaVu Sans'" font-size="15"><rect width="100%" height="100%" fill="#dfe6ee"/><g transform="translate(16 16)">{inside}</g></svg>"##
        )
    }

    fn taken(document: &str) -> Taken {
        plain::taken(document, Fonts::get().unwrap()).unwrap()
    }

    /// Returns how far two pictures differ, in shades of 255, on average and over the dots that differ at all.
    fn apart(one: &[u8], other: &[u8]) -> f64 {
        assert_eq!(one.len(), other.len());
        let sum: u64 = one.iter().zip(other).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
        sum as f64 / one.len() as f64
    }

    #[test]
    fn plain_lines_look_as_resvg_would_draw_them() {
        for line in [
            r##"<text x="0" y="20" fill="#1c2026">Ouders &amp; co</text>"##,
            r##"<text x="250" y="20" fill="#0a5284" font-weight="bold" text-anchor="end">Zorg voor leerlingen</text>"##,
            r##"<text x="130" y="20" fill="#5c6773" font-weight="normal" text-anchor="middle">heel dichtbij</text>"##,
            r##"<text x="0" y="20" fill="#1c2026">Leerlingenbegeleider<tspan dx="5" font-weight="bold" fill="#755600">★</tspan><tspan font-weight="bold" fill="#0a4fa3">D</tspan></text>"##,
        ] {
            let document = svg(line);
            assert_eq!(taken(&document).lines.len(), 1, "{line}");
            let ours = png::Decoder::new(std::io::Cursor::new(write(&document, 2.0).unwrap()));
            let mut reader = ours.read_info().unwrap();
            let mut dots = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut dots).unwrap();
            let theirs = drawn(&parsed(&document).unwrap(), 2.0).unwrap();
            let theirs: Vec<u8> = theirs
                .data()
                .chunks_exact(4)
                .flat_map(|dot| dot[..3].to_vec())
                .collect();
            let without = drawn(&parsed(&svg("")).unwrap(), 2.0).unwrap();
            let without: Vec<u8> = without
                .data()
                .chunks_exact(4)
                .flat_map(|dot| dot[..3].to_vec())
                .collect();
            let (same, bare) = (apart(&dots, &theirs), apart(&without, &theirs));
            assert!(same * 4.0 < bare, "{line}: {same} against {bare} without the line");
        }
    }

    #[test]
    fn what_is_not_plain_stays_with_resvg() {
        for line in [
            r##"<text x="0" y="20" fill="#1c2026" font-size="12">OCMW</text>"##,
            r##"<g opacity="0.38"><text x="0" y="20" fill="#1c2026">Ouders</text></g>"##,
            r##"<text x="0" y="20" fill="#1c2026">مدرسة</text>"##,
            r##"<text x="0" y="20" fill="#1c2026">🎉</text>"##,
            "<text x=\"0\" y=\"20\" fill=\"#1c2026\">e\u{301}</text>",
            r##"<text x="0" y="20" fill="red">Ouders</text>"##,
        ] {
            let document = svg(line);
            let taken = taken(&document);
            assert!(taken.lines.is_empty(), "{line}");
            assert_eq!(taken.rest, document);
        }
    }

    #[test]
    fn letters_without_a_drawing_are_known() {
        assert!(!lacks("Zorgcoördinator · école · Школа · مدرسة · e\u{301} ★"));
        assert!(lacks("学校") && lacks("ครู"));
    }

    #[test]
    fn a_picture_past_all_bounds_has_fewer_dots_to_the_unit() {
        let scale = |width: f32, height: f32| fitting(Size::from_wh(width, height).unwrap(), 2.0);
        for (width, height, wanted) in [
            (1232.0, 880.0, 2.0),
            (1232.0, 16_000.0, 1.0),
            (32_000.0, 20.0, 0.5),
            (10_000.0, 16_000.0, 0.632),
        ] {
            let got = scale(width, height);
            assert!((got - wanted).abs() < 0.001, "{width}×{height}: {got}");
        }
    }

    #[test]
    fn a_line_past_every_edge_is_cut() {
        for (x, y) in [
            (-60, 20),
            (290, 20),
            (100, -20),
            (100, 44),
            (-4000, -4000),
            (4000, 4000),
        ] {
            let line = format!(r##"<text x="{x}" y="{y}" fill="#1c2026">Leerlingenbegeleider</text>"##);
            assert!(write(&svg(&line), 2.0).is_ok());
        }
    }
}
