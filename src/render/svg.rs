//! A scene as an SVG picture fit for print: names as text, a legend that explains every mark, a title and a description for who cannot
//! see it.
//!
//! Places nothing: every position comes from the scene, a cell being [`CELL`] units. Runs no script and names no outside file.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use crate::deck::RoleColour;
use crate::network::TieDirection as Direction;
use crate::network::{Badge, BadgeSort, Entry, Form, Item, Mark, NoteKind, Path, Place, Run, Scene, Sign, Tone};
use crate::text::cells;

/// Width and height of a cell in the picture.
pub const CELL: (f32, f32) = (10.0, 20.0);

/// Size of a name.
const SIZE: f32 = 15.0;
/// White around the picture.
const MARGIN: f32 = 16.0;

/// The colours of domains on white, in the order of the deck: readable as text (7:1), apart for colour-blind eyes.
const DOMAINS: [&str; 8] = [
    "#0a5284", "#8a3d00", "#00614a", "#6b4e00", "#8c1d5c", "#4b3fa0", "#3d5a00", "#7a2020",
];
const NO_DOMAIN: &str = "#4a4f57";
const INK: &str = "#1c2026";
const QUIET: &str = "#4d545e";

/// Writes a scene as a whole SVG document.
pub fn write(scene: &Scene) -> String {
    let places = flow(scene);
    let rows = places
        .last()
        .map_or(0, |(row, _)| row + 1)
        .max(u16::from(scene.legend_row < scene.height));
    let width = f32::from(scene.width) * CELL.0 + 2.0 * MARGIN;
    let height = f32::from(scene.legend_row + rows) * CELL.1 + 2.0 * MARGIN + 6.0;
    let mut out = String::with_capacity(64 * 1024);
    let _ = write!(
        out,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="kring-title kring-desc" font-family="'DejaVu Sans', Verdana, sans-serif" font-size="{SIZE}">
<title id="kring-title">{}</title>
<desc id="kring-desc">{}</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
<g transform="translate({MARGIN} {MARGIN})">
"##,
        escape(&scene.title),
        escape(described(scene)),
    );
    rings(&mut out, scene);
    scene.ties.iter().for_each(|path| tie(&mut out, path));
    notes(&mut out, scene);
    for item in scene
        .items
        .iter()
        .filter(|item| !matches!(item.form, Form::Missing | Form::Counted))
    {
        partner(&mut out, scene, item);
    }
    legend(&mut out, scene, &places);
    out.push_str("</g>\n</svg>\n");
    out
}

/// The map in words: who stands in which sector, ring by ring.
fn described(scene: &Scene) -> String {
    let mut out = String::new();
    for (at, sector) in scene.sectors.iter().enumerate() {
        let _ = write!(out, "{}:", sector.title);
        let mut any = false;
        for (ring, line) in scene
            .rings
            .iter()
            .skip(1)
            .map(|line| line.title.as_str())
            .chain([scene.last_ring.as_str()])
            .enumerate()
        {
            let here = Place::Field { ring, sector: at };
            let names: Vec<&str> = scene
                .items
                .iter()
                .filter(|i| i.place == here)
                .map(|i| i.name.as_str())
                .collect();
            if !names.is_empty() {
                let _ = write!(out, " {line}: {}.", names.join(", "));
                any = true;
            }
        }
        out.push_str(if any { " " } else { " –. " });
    }
    out.trim_end().to_owned()
}

/// Rings as ever lighter grounds, from the outermost to the school's own circle, and the borders of the sectors.
fn rings(out: &mut String, scene: &Scene) {
    let count = scene.rings.len().max(1);
    for (i, line) in scene.rings.iter().enumerate().rev() {
        let shade = 250.0 - 26.0 * (count - i) as f32 / count as f32;
        let (cool, grey) = (shade as u8, (shade - 4.0) as u8);
        let _ = writeln!(
            out,
            r##"<path d="{}" fill="rgb({grey},{cool},{})" stroke="#b9c3ce" stroke-width="1"/>"##,
            outline(scene, line.radius),
            cool.saturating_add(4)
        );
    }
    let school = scene.rings.first().map_or(0.0, |line| line.radius);
    for sector in scene.sectors.iter().filter(|_| scene.sectors.len() > 1) {
        let (from, to) = (scene.point(school, sector.span.0), scene.edge(sector.span.0));
        let _ = writeln!(
            out,
            r##"<line x1="{:.1}" y1="{:.1}" x2="{:.1}" y2="{:.1}" stroke="#c9d1da" stroke-width="1" stroke-dasharray="2 5"/>"##,
            from.0 * CELL.0,
            from.1 * CELL.1,
            to.0 * CELL.0,
            to.1 * CELL.1
        );
    }
}

fn outline(scene: &Scene, radius: f32) -> String {
    let mut path = String::new();
    for step in 0..160_u8 {
        let (x, y) = scene.point(radius, f32::from(step) / 20.0);
        let _ = write!(
            path,
            "{}{:.1} {:.1}",
            if step == 0 { 'M' } else { 'L' },
            x * CELL.0,
            y * CELL.1
        );
    }
    path.push('Z');
    path
}

fn tie(out: &mut String, path: &Path) {
    let (x1, y1, x2, y2) = (
        path.from.0 * CELL.0,
        path.from.1 * CELL.1,
        path.to.0 * CELL.0,
        path.to.1 * CELL.1,
    );
    let (stroke, width) = match path.tone {
        Tone::Faded => ("#c3cad2", 1.0),
        Tone::Plain => ("#7d8894", 1.2),
        Tone::Strong => ("#3b4653", 1.6),
        Tone::Selected => ("#0b1017", 2.2),
    };
    let _ = write!(
        out,
        r#"<line x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}" stroke="{stroke}" stroke-width="{width}">"#
    );
    if let Some(label) = &path.label {
        let _ = write!(out, "<title>{}</title>", escape(label));
    }
    out.push_str("</line>\n");
    if path.heads {
        head(out, (x1, y1), (x2, y2), stroke);
    }
    if path.heads && path.direction == Direction::Both {
        head(out, (x2, y2), (x1, y1), stroke);
    }
}

/// The head of an arrow, a mark's width before its end.
fn head(out: &mut String, from: (f32, f32), to: (f32, f32), fill: &str) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = (dx * dx + dy * dy).sqrt().max(1.0);
    let (ux, uy) = (dx / length, dy / length);
    let tip = (to.0 - ux * 7.0, to.1 - uy * 7.0);
    let base = (tip.0 - ux * 9.0, tip.1 - uy * 9.0);
    let _ = writeln!(
        out,
        r#"<path d="M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}Z" fill="{fill}"/>"#,
        tip.0,
        tip.1,
        base.0 - uy * 4.0,
        base.1 + ux * 4.0,
        base.0 + uy * 4.0,
        base.1 - ux * 4.0
    );
}

/// How a run is set.
#[derive(Clone, Copy)]
struct Type<'a> {
    fill: &'a str,
    bold: bool,
    /// Whether the run ends at its last cell rather than begins at its first.
    end: bool,
    halo: bool,
}

/// A run of text with what follows it in other colours, squeezed where letters are wider than their cells.
fn text(out: &mut String, run: &Run, kind: Type<'_>, tail: &[(String, &str)]) {
    let tail_cells: usize = tail.iter().map(|(sign, _)| cells(sign)).sum::<usize>() + usize::from(!tail.is_empty());
    let room = (cells(&run.text) + tail_cells) as f32 * CELL.0;
    let whole: String = tail.iter().fold(run.text.clone(), |all, (sign, _)| all + sign);
    let squeeze = advance(&whole, kind.bold) > room;
    let x = f32::from(run.col) * CELL.0 + if kind.end { room } else { 0.0 };
    let y = (f32::from(run.row) + 0.5) * CELL.1 + SIZE * 0.36;
    let _ = write!(out, r#"<text x="{x:.1}" y="{y:.1}" fill="{}""#, kind.fill);
    if kind.end {
        out.push_str(r#" text-anchor="end""#);
    }
    if kind.bold {
        out.push_str(r#" font-weight="bold""#);
    }
    if kind.halo {
        out.push_str(
            r##" stroke="#ffffff" stroke-width="5" stroke-opacity="0.9" stroke-linejoin="round" paint-order="stroke""##,
        );
    }
    if squeeze {
        let _ = write!(out, r#" textLength="{room:.1}" lengthAdjust="spacingAndGlyphs""#);
    }
    let _ = write!(out, ">{}", escape(&run.text));
    for (i, (sign, fill)) in tail.iter().enumerate() {
        let dx = if i == 0 { r#" dx="5""# } else { "" };
        let _ = write!(
            out,
            r#"<tspan{dx} font-weight="bold" fill="{fill}">{}</tspan>"#,
            escape(sign)
        );
    }
    out.push_str("</text>\n");
}

/// About how wide a text is set, from the widths of DejaVu Sans.
fn advance(text: &str, bold: bool) -> f32 {
    let hundredths: u32 = text
        .chars()
        .map(|c| match c as usize {
            at @ 32..=126 => u32::from(WIDTHS.get(at - 32).copied().unwrap_or(60)),
            _ => u32::try_from(cells(c.encode_utf8(&mut [0; 4]))).unwrap_or(1) * 64,
        })
        .sum();
    hundredths as f32 / 100.0 * SIZE * if bold { 1.13 } else { 1.0 }
}

/// Hundredths of the letter size each ASCII character takes in DejaVu Sans, from the space on.
const WIDTHS: [u8; 95] = [
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
    84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69,
    61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63,
    59, 82, 59, 59, 52, 64, 34, 64, 84,
];

fn notes(out: &mut String, scene: &Scene) {
    let school = Type {
        fill: "#000000",
        bold: true,
        end: false,
        halo: false,
    };
    centred(out, &scene.centre.name, school);
    for note in &scene.notes {
        let (fill, bold) = match note.sort {
            NoteKind::Sector(colour) => (sector_fill(scene, colour), true),
            NoteKind::Ring => ("#5c6773", false),
            NoteKind::Count | NoteKind::Title => (INK, true),
            NoteKind::Tray | NoteKind::Hint | NoteKind::Tie => (QUIET, false),
        };
        let kind = Type {
            fill,
            bold,
            end: note.run.col + note.run.width() >= scene.width,
            halo: false,
        };
        if matches!(note.sort, NoteKind::Ring | NoteKind::Hint) {
            centred(out, &note.run, kind);
        } else {
            text(out, &note.run, kind, &[]);
        }
    }
}

fn centred(out: &mut String, run: &Run, kind: Type<'_>) {
    let x = (f32::from(run.col) + f32::from(run.width()) / 2.0) * CELL.0;
    let y = (f32::from(run.row) + 0.5) * CELL.1 + SIZE * 0.36;
    let weight = if kind.bold { "bold" } else { "normal" };
    let _ = writeln!(
        out,
        r#"<text x="{x:.1}" y="{y:.1}" fill="{}" font-weight="{weight}" text-anchor="middle">{}</text>"#,
        kind.fill,
        escape(&run.text)
    );
}

fn partner(out: &mut String, scene: &Scene, item: &Item) {
    let colour = match item.place {
        Place::Field { sector, .. } => scene.sectors.get(sector).map_or(INK, |s| sector_fill(scene, s.colour)),
        Place::School => "#000000",
        Place::Tray => INK,
    };
    let faded = item.tone == Tone::Faded;
    let _ = writeln!(
        out,
        r#"<g{}><title>{}</title>"#,
        if faded { r#" opacity="0.38""# } else { "" },
        escape(&item.name)
    );
    let at = (
        (f32::from(item.at.0) + 0.5) * CELL.0,
        (f32::from(item.at.1) + 0.5) * CELL.1,
    );
    mark(out, item.mark, at, colour);
    let last = item.lines.len().saturating_sub(1);
    for (i, run) in item.lines.iter().enumerate() {
        let tail = if i == last { badges(&item.badges) } else { Vec::new() };
        let first = item.lines.first().map_or(0, |run| run.col);
        let kind = Type {
            fill: INK,
            bold: item.tone >= Tone::Strong,
            end: first < item.at.0,
            halo: true,
        };
        text(out, run, kind, &tail);
    }
    out.push_str("</g>\n");
}

fn badges(badges: &[Badge]) -> Vec<(String, &'static str)> {
    badges
        .iter()
        .map(|badge| (badge.run.text.clone(), badge_fill(badge.sort)))
        .collect()
}

fn badge_fill(sort: BadgeSort) -> &'static str {
    match sort {
        BadgeSort::Role(role) => match role.colour {
            RoleColour::Yellow => "#755600",
            RoleColour::Blue => "#0a4fa3",
            RoleColour::Green => "#1d6b2a",
            RoleColour::Red => "#a8161b",
            RoleColour::Purple => "#6a2b9c",
            RoleColour::Grey => "#4a4f57",
        },
        BadgeSort::Domain(colour) => domain(colour),
        _ => "#755600",
    }
}

/// The colour of a sector; that of no domain is quiet.
fn sector_fill(scene: &Scene, colour: usize) -> &'static str {
    let named = scene.sectors.iter().any(|s| s.colour == colour && s.domain.is_some());
    if named { domain(colour) } else { NO_DOMAIN }
}

fn domain(colour: usize) -> &'static str {
    DOMAINS.get(colour).copied().unwrap_or(NO_DOMAIN)
}

/// The mark of a status: full, open, broken, half or crossed.
fn mark(out: &mut String, mark: Mark, (x, y): (f32, f32), colour: &str) {
    let open = |dash: &str| {
        format!(
            r##"<circle cx="{x:.1}" cy="{y:.1}" r="4.4" fill="#ffffff" stroke="{colour}" stroke-width="1.6"{dash}/>"##
        )
    };
    let shape = match mark {
        Mark::Now => format!(r#"<circle cx="{x:.1}" cy="{y:.1}" r="5" fill="{colour}"/>"#),
        Mark::Past => open(""),
        Mark::Wished => open(r#" stroke-dasharray="2 1.6""#),
        Mark::Explored => {
            open("")
                + &format!(
                    r#"<path d="M{x:.1} {:.1}a4.4 4.4 0 0 0 0 8.8Z" fill="{colour}"/>"#,
                    y - 4.4
                )
        }
        Mark::Ended => {
            let (a, b, c, d) = (x - 3.0, y - 3.0, x + 3.0, y + 3.0);
            open("")
                + &format!(
                    r#"<path d="M{a:.1} {b:.1}L{c:.1} {d:.1}M{a:.1} {d:.1}L{c:.1} {b:.1}" stroke="{colour}" stroke-width="1.4"/>"#
                )
        }
    };
    out.push_str(&shape);
    out.push('\n');
}

/// Row and distance from the left of every entry of the legend, set as wide as its letters are.
fn flow(scene: &Scene) -> Vec<(u16, f32)> {
    let edge = f32::from(scene.width) * CELL.0;
    let (mut row, mut x) = (0, advance(&scene.title, true) + GAP);
    let mut places = Vec::with_capacity(scene.legend.len());
    for entry in &scene.legend {
        let width = sign_width(entry) + advance(&entry.text, false);
        if x > 0.0 && x + width > edge {
            (row, x) = (row + 1, 0.0);
        }
        places.push((row, x));
        x += width + GAP;
    }
    places
}

/// Space between two entries of the legend.
const GAP: f32 = 26.0;

/// How wide the sign of an entry is, with the space behind it.
fn sign_width(entry: &Entry) -> f32 {
    match entry.sort {
        Sign::Mark(_) => 17.0,
        Sign::Tie => 34.0,
        _ if entry.sign.is_empty() => 0.0,
        _ => advance(&entry.sign, true) + 7.0,
    }
}

fn legend(out: &mut String, scene: &Scene, places: &[(u16, f32)]) {
    for (entry, &(row, x)) in scene.legend.iter().zip(places) {
        let middle = (f32::from(scene.legend_row + row) + 0.5) * CELL.1;
        let base = middle + SIZE * 0.36;
        match entry.sort {
            Sign::Mark(kind) => mark(out, kind, (x + 5.0, middle), INK),
            Sign::Tie => {
                let _ = writeln!(
                    out,
                    r##"<line x1="{x:.1}" y1="{middle:.1}" x2="{:.1}" y2="{middle:.1}" stroke="#7d8894" stroke-width="1.2"/>"##,
                    x + 26.0
                );
            }
            sort => {
                let fill = match sort {
                    Sign::Badge(badge) => badge_fill(badge),
                    Sign::Sector(colour) => domain(colour),
                    _ => INK,
                };
                let _ = writeln!(
                    out,
                    r#"<text x="{x:.1}" y="{base:.1}" fill="{fill}" font-weight="bold">{}</text>"#,
                    escape(&entry.sign)
                );
            }
        }
        let x = x + sign_width(entry);
        let _ = writeln!(
            out,
            r#"<text x="{x:.1}" y="{base:.1}" fill="{QUIET}">{}</text>"#,
            escape(&entry.text)
        );
    }
}
