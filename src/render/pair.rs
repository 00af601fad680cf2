//! Several maps on one page: two versions beside each other, or one after the other by itself.
//!
//! Places what the writers of a single map made, and lines of text below it; never draws a map and never reads a session.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::cells::{Cell, Grid};
use super::svg::SIZE;
use crate::text::{cells, wrap};

/// Columns between two maps in characters.
const GAP: u16 = 3;
/// White between two pictures, and the height of a line below them, in units of the picture.
const BETWEEN: f32 = 24.0;
const LINE: f32 = 20.0;
/// How many letters a unit of width takes, about: text below a picture is wrapped by it.
const LETTER: f32 = 8.0;
/// Seconds for which a step of a playback stands.
const STEP: f32 = 1.5;

/// One map of a page, with its heading.
pub struct PairedMap<T> {
    /// What stands above it.
    pub title: String,
    /// The map.
    pub map: T,
}

/// Returns two maps in characters as one, with their headings; the second stands below the first where `columns` do not hold both.
pub fn grid(left: &PairedMap<Grid>, right: &PairedMap<Grid>, columns: u16) -> Grid {
    let beside = left.map.width.saturating_add(GAP).saturating_add(right.map.width) <= columns;
    let (left, right) = (headed(left), headed(right));
    let at = if beside {
        (left.width + GAP, 0)
    } else {
        (0, left.height.saturating_add(1))
    };
    let mut both = Grid::new(
        left.width.max(at.0.saturating_add(right.width)),
        left.height.max(at.1.saturating_add(right.height)),
    );
    put(&mut both, &left, (0, 0));
    put(&mut both, &right, at);
    both
}

/// Returns a map in characters below its heading.
pub fn headed(page: &PairedMap<Grid>) -> Grid {
    let mut out = Grid::new(page.map.width, page.map.height.saturating_add(1));
    let mut col = 0;
    for letter in unicode_segmentation::UnicodeSegmentation::graphemes(page.title.as_str(), true) {
        let wide = cells(letter);
        if col + wide > usize::from(out.width) {
            break;
        }
        for (at, symbol) in std::iter::once(letter)
            .chain(std::iter::repeat_n("", wide.saturating_sub(1)))
            .enumerate()
        {
            if let Some(cell) = out.cells.get_mut(col + at) {
                *cell = Cell {
                    symbol: symbol.into(),
                    bold: true,
                    ..Cell::default()
                };
            }
        }
        col += wide;
    }
    put(&mut out, &page.map, (0, 1));
    out
}

/// Copies a grid into another one, from a column and row on.
fn put(into: &mut Grid, from: &Grid, at: (u16, u16)) {
    for (row, cells) in (at.1..into.height).zip(from.rows()) {
        let start = usize::from(row) * usize::from(into.width) + usize::from(at.0);
        let room = usize::from(into.width.saturating_sub(at.0));
        for (place, cell) in (start..).zip(cells.iter().take(room)) {
            if let Some(there) = into.cells.get_mut(place) {
                there.clone_from(cell);
            }
        }
    }
}

/// Returns pictures beside each other as one, each with its heading, and lines of text below them.
pub fn svg(pages: &[PairedMap<String>], lines: &[String]) -> String {
    let sizes: Vec<(f32, f32)> = pages.iter().map(|page| size(&page.map)).collect();
    let gaps = BETWEEN * pages.len().saturating_sub(1) as f32;
    let width = sizes.iter().map(|size| size.0).sum::<f32>() + gaps;
    let height = sizes.iter().map(|size| size.1).fold(0.0, f32::max) + LINE * 1.5;
    let below = wrapped(lines, width);
    let mut out = head(width, height + below.len() as f32 * LINE + LINE, pages);
    let mut x = 0.0;
    for ((at, page), size) in pages.iter().enumerate().zip(&sizes) {
        heading(&mut out, &page.title, x);
        let _ = writeln!(out, "<g transform=\"translate({x} {})\">", LINE * 1.5);
        out.push_str(&numbered(&page.map, at));
        out.push_str("</g>\n");
        x += size.0 + BETWEEN;
    }
    under(&mut out, &below, height);
    out.push_str("</svg>\n");
    out
}

/// Returns pictures that follow each other by themselves, one a step, again and again; whoever asks for less movement, or prints it, sees
/// the last.
pub fn playing(pages: &[PairedMap<String>]) -> String {
    let sizes: Vec<(f32, f32)> = pages.iter().map(|page| size(&page.map)).collect();
    let width = sizes.iter().map(|size| size.0).fold(0.0, f32::max);
    let height = sizes.iter().map(|size| size.1).fold(0.0, f32::max) + LINE * 1.5;
    let mut out = head(width, height, pages);
    // The last stands twice as long, so that it can be seen where it ends.
    let steps = pages.len() + 1;
    let (all, share) = (STEP * steps as f32, 100.0 / steps as f32);
    let _ = writeln!(
        out,
        "<style>.step{{visibility:hidden}}.last{{visibility:visible}}@media screen and (prefers-reduced-motion:no-preference){{\
         .step{{animation:show {all}s step-end infinite}}.last{{animation:last {all}s step-end infinite}}\
         @keyframes show{{0%{{visibility:visible}}{share}%{{visibility:hidden}}}}\
         @keyframes last{{0%{{visibility:visible}}{}%{{visibility:hidden}}}}}}</style>",
        share * 2.0
    );
    for (at, page) in pages.iter().enumerate() {
        let class = if at + 1 == pages.len() { "step last" } else { "step" };
        // A delay below nothing: at the start all but the first wait hidden.
        let delay = STEP * at as f32 - if at == 0 { 0.0 } else { all };
        let _ = writeln!(out, "<g class=\"{class}\" style=\"animation-delay:{delay}s\">");
        heading(&mut out, &page.title, 0.0);
        let _ = writeln!(out, "<g transform=\"translate(0 {})\">", LINE * 1.5);
        out.push_str(&numbered(&page.map, at));
        out.push_str("</g>\n</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

/// Returns the beginning of a page of pictures.
fn head(width: f32, height: f32, pages: &[PairedMap<String>]) -> String {
    let titles: Vec<&str> = pages.iter().map(|page| page.title.as_str()).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"'DejaVu Sans', Verdana, sans-serif\" font-size=\"{SIZE}\">\n<title>{}</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n",
        escape(titles.join(" · "))
    )
}

fn heading(out: &mut String, title: &str, x: f32) {
    let (x, y) = (x + 16.0, LINE * 1.2);
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-weight=\"bold\" font-size=\"16\">{}</text>",
        escape(title)
    );
}

fn under(out: &mut String, lines: &[String], from: f32) {
    for (at, line) in lines.iter().enumerate() {
        let y = from + LINE * (at as f32 + 1.0);
        let _ = writeln!(
            out,
            "<text x=\"16\" y=\"{y}\" font-size=\"14\">{}</text>",
            escape(line.as_str())
        );
    }
}

fn wrapped(lines: &[String], width: f32) -> Vec<String> {
    // A picture is never so wide that its letters could not be counted.
    let letters = ((width / LETTER) as usize).max(20);
    lines.iter().flat_map(|line| wrap(line, letters)).collect()
}

/// Returns the width and height that a picture says of itself.
fn size(svg: &str) -> (f32, f32) {
    let field = |name: &str| {
        let from = svg.split_once(&format!(" {name}=\""))?.1;
        from.split_once('"')?.0.parse().ok()
    };
    (field("width").unwrap_or(0.0), field("height").unwrap_or(0.0))
}

/// Returns a picture whose ids are told apart from those of the others on the page. Nothing of it reaches beyond its edge; what says so
/// is drawn in a third of the time.
fn numbered(svg: &str, at: usize) -> String {
    svg.replacen("<svg ", "<svg overflow=\"visible\" ", 1)
        .replace("kring-title", &format!("kring-title-{at}"))
        .replace("kring-desc", &format!("kring-desc-{at}"))
}
