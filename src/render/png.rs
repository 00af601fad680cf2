//! A picture of dots from an SVG document, with letters that come along: the same on every machine, whatever fonts it has.
//!
//! resvg draws the document, but for the plain text, which is most of its work: that is set from letters drawn once. Reads no file
//! and no font of the system.

mod letters;
mod plain;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Options, Size, Tree};

use super::font::{BOLD, Fonts, REGULAR};
use letters::Letters;

/// Dots per unit of the SVG on a large screen.
pub const SCREEN: f32 = 2.0;
/// Dots per unit of the SVG on a page: some 205 to the inch where the map is as wide as the text of A4.
pub const PAGE: f32 = 1.1;
/// No picture is larger than this on a side, in dots: viewers give up beyond.
const MOST: f32 = 16_000.0;
/// Nor larger than this in all, in dots: viewers need four bytes for each.
const ALL: f32 = 64.0e6;
/// So many threads draw a picture, at most.
const MOST_BANDS: usize = 4;
/// Fewer rows are not worth a thread.
const FEWEST_ROWS: usize = 128;
/// So many dots are drawn at once, four bytes each; a larger picture is drawn and packed strip by strip.
const STRIP: u32 = 6_000_000;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PngFailure {
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
/// A [`PngFailure`] where the document is no SVG or has no size.
pub fn write(svg: &str, scale: f32) -> Result<Vec<u8>, PngFailure> {
    let fonts = Fonts::get();
    let taken = fonts.and_then(|fonts| plain::taken(svg, fonts));
    let tree = parsed(taken.as_ref().map_or(svg, |taken| &taken.rest))?;
    let scale = fitting(tree.size(), scale);
    let plain = fonts.zip(taken.as_ref());
    let (width, height) = in_dots(tree.size(), scale);
    packed(width, height, |rows| {
        let mut dots = drawn(&tree, scale, width, &rows)?;
        if let Some((fonts, taken)) = plain {
            let mut letters = Letters::new(fonts, taken.size * scale);
            let lines = taken.lines.iter();
            lines.for_each(|line| letters.set(&mut dots, line, scale, rows.start));
        }
        Ok(dots)
    })
}

/// Draws several documents at the same time, each as [`write()`].
///
/// # Errors
/// As [`write()`], of the first that cannot be drawn.
pub fn write_all(svgs: &[&str], scale: f32) -> Result<Vec<Vec<u8>>, PngFailure> {
    std::thread::scope(|scope| {
        let (first, others) = svgs
            .split_first()
            .map_or((None, svgs), |(first, others)| (Some(*first), others));
        let others: Vec<_> = others.iter().map(|svg| scope.spawn(|| write(svg, scale))).collect();
        let first = first.map(|svg| write(svg, scale));
        let drawn = others
            .into_iter()
            .map(|lane| lane.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        first.into_iter().chain(drawn).collect()
    })
}

/// Returns those of some texts that have letters which a picture in dots shows as boxes.
pub fn boxed<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    texts.into_iter().filter(|text| lacks(text)).collect()
}

fn lacks(text: &str) -> bool {
    let drawn = |c: char| c.is_control() || Fonts::get().is_some_and(|fonts| fonts.glyph(c, false).is_some());
    !text.chars().all(drawn)
}

fn parsed(svg: &str) -> Result<Tree, PngFailure> {
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

fn in_dots(size: Size, scale: f32) -> (u32, u32) {
    let dots = |units: f32| (units * scale).ceil() as u32;
    (dots(size.width()), dots(size.height()))
}

/// Returns some rows of a document as resvg draws it, on white.
fn drawn(tree: &Tree, scale: f32, width: u32, rows: &Range<u32>) -> Result<Pixmap, PngFailure> {
    let mut dots = Pixmap::new(width, rows.end - rows.start).ok_or(PngFailure::Size)?;
    dots.fill(resvg::tiny_skia::Color::WHITE);
    let down = Transform::from_scale(scale, scale).post_translate(0.0, -(rows.start as f32));
    resvg::render(tree, down, &mut dots.as_mut());
    Ok(dots)
}

/// Packs a picture that `draw` draws some rows at a time, on as many processors as there are: for speed, without the transparency that a
/// picture on white does not have.
fn packed(
    width: u32,
    height: u32,
    draw: impl Fn(Range<u32>) -> Result<Pixmap, PngFailure> + Sync,
) -> Result<Vec<u8>, PngFailure> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_filter(png::Filter::Up);
    let mut header = encoder.write_header()?;
    let mut rows = header.stream_writer()?;
    let high = (STRIP / width.max(1)).max(1);
    for top in (0..height).step_by(high as usize) {
        for band in bands(top..height.min(top + high), &draw) {
            write_rows(&band?, &mut rows)?;
        }
    }
    rows.finish()?;
    header.finish()?;
    Ok(out)
}

/// Returns rows of a picture in bands, from top to bottom, each drawn by a thread of its own.
fn bands(
    rows: Range<u32>,
    draw: &(impl Fn(Range<u32>) -> Result<Pixmap, PngFailure> + Sync),
) -> Vec<Result<Pixmap, PngFailure>> {
    let lanes = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(MOST_BANDS);
    let high = rows.len().div_ceil(lanes).max(FEWEST_ROWS);
    let end = rows.end;
    let mut bands = rows
        .step_by(high)
        .map(|top| top..end.min(top.saturating_add(high as u32)));
    std::thread::scope(|scope| {
        let first = bands.next();
        let others: Vec<_> = bands.map(|band| scope.spawn(|| draw(band))).collect();
        let drawn = others
            .into_iter()
            .map(|lane| lane.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        first.map(draw).into_iter().chain(drawn).collect()
    })
}

fn write_rows(dots: &Pixmap, rows: &mut impl std::io::Write) -> Result<(), png::EncodingError> {
    let mut row = vec![0; dots.width() as usize * 3];
    for from in dots.data().chunks_exact(dots.width() as usize * 4) {
        for (to, from) in row.as_chunks_mut::<3>().0.iter_mut().zip(from.as_chunks::<4>().0) {
            let [red, green, blue, _] = *from;
            *to = [red, green, blue];
        }
        rows.write_all(&row)?;
    }
    Ok(())
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
    use super::plain::PlainDocument;
    use super::*;

    fn svg(inside: &str) -> String {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60" font-family="'DejaVu Sans'" font-size="15"><rect width="100%" height="100%" fill="#dfe6ee"/><g transform="translate(16 16)">{inside}</g></svg>"##
        )
    }

    fn taken(document: &str) -> PlainDocument {
        plain::taken(document, Fonts::get().unwrap()).unwrap()
    }

    /// Returns how far two pictures differ, in shades of 255, on average and over the dots that differ at all.
    fn apart(one: &[u8], other: &[u8]) -> f64 {
        assert_eq!(one.len(), other.len());
        let sum: u64 = one.iter().zip(other).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
        sum as f64 / one.len() as f64
    }

    fn unpacked(picture: &[u8]) -> Vec<u8> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
        let mut dots = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut dots).unwrap();
        dots
    }

    fn by_resvg(document: &str) -> Vec<u8> {
        let tree = parsed(document).unwrap();
        let (width, height) = in_dots(tree.size(), 2.0);
        let dots = drawn(&tree, 2.0, width, &(0..height)).unwrap();
        let mut bytes = Vec::new();
        write_rows(&dots, &mut bytes).unwrap();
        bytes
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
            let dots = unpacked(&write(&document, 2.0).unwrap());
            let (theirs, without) = (by_resvg(&document), by_resvg(&svg("")));
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
    fn a_map_on_a_page_of_several_looks_as_it_does_alone() {
        let map = svg(r##"<text x="0" y="20" fill="#1c2026">Zorg voor leerlingen</text>"##);
        let page = crate::render::pair::PairedMap {
            title: String::new(),
            map: map.clone(),
        };
        let both = crate::render::pair::svg(&[page], &[]);
        let (alone, both) = (
            unpacked(&write(&map, 2.0).unwrap()),
            unpacked(&write(&both, 2.0).unwrap()),
        );
        // The heading takes 30 units above it.
        let from = 30 * 2 * 300 * 2 * 3;
        assert_eq!(both.get(from..from + alone.len()), Some(alone.as_slice()));
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
    fn a_picture_drawn_in_strips_is_the_picture_drawn_at_once() {
        let lines: String = (0..400)
            .map(|n| format!(r##"<circle cx="{}" cy="{}" r="9.3" fill="#c01818" opacity="0.5"/><text x="20" y="{}" fill="#1c2026">Ouders {n}</text>"##, 40 + n, n * 9, n * 9))
            .collect();
        let document = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 3600" width="1000" height="3600" font-family="'DejaVu Sans'" font-size="15">{lines}</svg>"##
        );
        let (fonts, taken) = (Fonts::get().unwrap(), taken(&document));
        let (width, height) = in_dots(parsed(&document).unwrap().size(), 2.0);
        assert!(width * height > 2 * STRIP && taken.lines.len() == 400);
        let mut at_once = drawn(&parsed(&taken.rest).unwrap(), 2.0, width, &(0..height)).unwrap();
        let mut letters = Letters::new(fonts, taken.size * 2.0);
        taken
            .lines
            .iter()
            .for_each(|line| letters.set(&mut at_once, line, 2.0, 0));
        let mut wanted = Vec::new();
        write_rows(&at_once, &mut wanted).unwrap();
        let most = wanted.iter().zip(unpacked(&write(&document, 2.0).unwrap()));
        assert!(most.map(|(a, b)| a.abs_diff(b)).max() <= Some(1));
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
