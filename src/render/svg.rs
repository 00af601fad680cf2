//! A scene as an SVG picture fit for print: names as text, a legend that explains every mark, a title and a description for who cannot
//! see it.
//!
//! Every position comes from the scene, a cell being [`CELL`] units; what is moved within its cell, see `room`. Runs no script and names
//! no outside file.

pub(in crate::render) mod colour;
mod legend;
mod room;
mod scale;
mod way;
mod words;

use std::fmt::Write as _;

use quick_xml::escape::escape;

use crate::map::{
    AnnotationKind, Emphasis, Item, Mark, NodePlace, Path, RingLine, Scene, Sign, TieDirection as Direction, tone,
};
use crate::text::{capital, word_of};

pub use scale::CELL;

use room::TakenCells;
pub(super) use scale::SIZE;
use scale::{PicturePoint, unit};
use way::WordWays;
use words::WordLine;

/// White around the picture.
const MARGIN: f32 = 16.0;
/// White between the map and its legend.
const UNDER: f32 = 14.0;
/// The least width of what is written around the map: a title and a legend need some room even where a map has none.
const LEAST: f32 = 240.0;

/// Writes a scene as a whole SVG document.
pub fn write(scene: &Scene) -> String {
    let inner = (f32::from(scene.width) * CELL.0).max(LEAST);
    let title = legend::title(&scene.title, inner);
    let entries = legend::flow(&scene.legend, inner);
    let (above, map) = (legend::title_height(&title), f32::from(scene.legend_row) * CELL.1);
    let under = entries
        .last()
        .map_or(0.0, |last| UNDER + (last.row + 1) as f32 * CELL.1);
    let (width, height) = (inner + 2.0 * MARGIN, above + map + under + 2.0 * MARGIN);
    let mut out = String::with_capacity(64 * 1024);
    let _ = write!(
        out,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" lang="{}" role="img" aria-labelledby="kring-title" aria-describedby="kring-desc" font-family="'DejaVu Sans', Verdana, sans-serif" font-size="{SIZE}">
<title id="kring-title">{}</title>
<desc id="kring-desc">{}</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
<g transform="translate({MARGIN} {MARGIN})">
"##,
        word_of(&scene.lang),
        escape(&scene.title),
        escape(described(scene)),
    );
    legend::write_title(&mut out, &title);
    let _ = writeln!(out, "</g>\n<g transform=\"translate({MARGIN} {})\">", MARGIN + above);
    chart(&mut out, scene);
    legend::write(&mut out, &entries, map + UNDER);
    out.push_str("</g>\n</svg>\n");
    out
}

/// Draws the map itself.
fn chart(out: &mut String, scene: &Scene) {
    let room = TakenCells::of(scene);
    let shifts = room.shifts(scene);
    let lines = words::lines(scene, &room, &shifts);
    let ways = WordWays::between(&lines);
    let moved = |at: usize| shifts.get(at).copied().unwrap_or_default();
    rings(out, scene, &ways);
    for path in &scene.ties {
        tie(out, path, [moved(path.ends.0), moved(path.ends.1)], &ways);
    }
    for lines in lines.chunk_by(|a, b| a.item == b.item) {
        let whose = lines.first().and_then(|line| line.item);
        match whose.and_then(|at| Some((scene.items.get(at)?, moved(at)))) {
            Some((item, shift)) => partner(out, item, shift, lines),
            None => lines.iter().for_each(|line| line.set(out)),
        }
    }
}

/// Returns the map in words: who stands in the school, in which sector ring by ring, and nowhere yet; and who is tied to whom.
fn described(scene: &Scene) -> String {
    let names = |place: NodePlace| {
        let here = scene.items.iter().filter(|item| item.place == place);
        here.map(|item| item.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let rings = || {
        let lines = scene.rings.iter().skip(1).map(|line| line.title.as_str());
        lines.chain([scene.last_ring.as_str()]).enumerate()
    };
    let mut parts = Vec::new();
    let mut part = |head: &str, text: String| {
        if !text.is_empty() {
            parts.push(format!("{}: {text}.", head.trim_end_matches(':')));
        }
    };
    part(&scene.centre.name.text, names(NodePlace::School));
    for (sector, drawn) in scene.sectors.iter().enumerate() {
        let ring = |(ring, title): (usize, &str)| match names(NodePlace::Field { ring, sector }) {
            none if none.is_empty() => None,
            names => Some(format!("{title}: {names}")),
        };
        let all: Vec<String> = rings().filter_map(ring).collect();
        part(
            &drawn.title,
            if all.is_empty() {
                "–".to_owned()
            } else {
                all.join(". ")
            },
        );
    }
    let tray = scene.notes.iter().find(|note| note.sort == AnnotationKind::Tray);
    part(tray.map_or("–", |note| &note.run.text), names(NodePlace::Tray));
    let tied = scene.legend.iter().find(|entry| entry.sort == Sign::Tie);
    let name = |at: usize| scene.items.get(at).map_or("", |item| item.name.as_str());
    let tie = |path: &Path| format!("{} {} {}", name(path.ends.0), arrow(path.direction), name(path.ends.1));
    let ties: Vec<String> = scene.ties.iter().map(tie).collect();
    part(&capital(tied.map_or("–", |entry| &entry.text)), ties.join("; "));
    parts.join(" ")
}

/// Returns the sign of a tie's direction in a line of text.
fn arrow(direction: Direction) -> char {
    match direction {
        Direction::None => '–',
        Direction::Forward => '→',
        Direction::Both => '↔',
    }
}

/// Draws rings as ever lighter grounds, from the outermost to the school's own circle, and the borders of rings and sectors.
fn rings(out: &mut String, scene: &Scene, ways: &WordWays) {
    let count = scene.rings.len();
    let tone = |level| colour::TONES.get(tone(level, count)).copied().unwrap_or_default();
    for (level, line) in scene.rings.iter().enumerate().rev() {
        let (border, (ground, stroke)) = (outline(scene, line.radius), tone(level));
        let _ = writeln!(
            out,
            r##"<path d="{}Z" fill="{ground}"/>
<path class="ring" d="{}" fill="none" stroke="{stroke}" stroke-width="1.6"/>"##,
            WordWays::between(&[]).path(&border),
            ways.path(&border)
        );
    }
    for sector in scene.sectors.iter().filter(|_| scene.sectors.len() > 1) {
        let at = |line: &RingLine| scene.point(line.radius, sector.span.0);
        let ends = scene.rings.iter().map(at).chain([scene.edge(sector.span.0)]);
        let ends: Vec<PicturePoint> = ends.map(unit).collect();
        for (level, ends) in (1..).zip(ends.windows(2)) {
            let _ = writeln!(
                out,
                r##"<path class="sector" d="{}" fill="none" stroke="{}" stroke-width="1.2" stroke-dasharray="2 5"/>"##,
                ways.path(ends),
                tone(level).1
            );
        }
    }
}

fn plus(a: PicturePoint, b: PicturePoint) -> PicturePoint {
    (a.0 + b.0, a.1 + b.1)
}

/// Returns the border of a ring, all around.
fn outline(scene: &Scene, radius: f32) -> Vec<(f32, f32)> {
    let step = |step: u8| unit(scene.point(radius, f32::from(step % 160) / 20.0));
    (0..=160).map(step).collect()
}

/// Draws what is drawn of a tie; its ends stand off their cells as their marks do.
fn tie(out: &mut String, path: &Path, moved: [PicturePoint; 2], ways: &WordWays) {
    let (stroke, width) = match path.tone {
        Emphasis::Faded => ("#6f7b88", 1.0),
        Emphasis::Plain => ("#3b4653", 1.2),
        Emphasis::Strong => ("#1c2026", 1.6),
        Emphasis::Selected => ("#000000", 2.2),
    };
    let _ = write!(
        out,
        r#"<g class="tie" fill="none" stroke="{stroke}" stroke-width="{width}">"#
    );
    let off = |end: usize, by: usize| plus(unit([path.from, path.to][end]), moved[by]);
    for run in &path.runs {
        let mut points: Vec<PicturePoint> = run.iter().copied().map(unit).collect();
        let (begins, ends) = (run.first(), run.last());
        if ends == Some(&path.to) {
            points.push(off(1, 1));
        }
        match () {
            () if begins == Some(&path.from) => points.insert(0, off(0, 0)),
            () if begins == Some(&path.to) => points.insert(0, off(1, 1)),
            () => {}
        }
        points.dedup();
        let _ = write!(out, r#"<path d="{}"/>"#, ways.path(&points));
    }
    if let Some(label) = &path.label {
        let _ = write!(out, "<title>{}</title>", escape(label));
    }
    out.push_str("</g>\n");
    for (back, by) in [(false, moved[1]), (true, moved[0])] {
        if path.heads && (path.direction == Direction::Both || !back) {
            let (from, to) = path.arrival(back);
            head(out, unit(from), plus(unit(to), by), stroke);
        }
    }
}

/// Draws the head of an arrow, between the mark at its end and the name behind that.
fn head(out: &mut String, from: (f32, f32), to: (f32, f32), fill: &str) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = (dx * dx + dy * dy).sqrt().max(1.0);
    let (ux, uy) = (dx / length, dy / length);
    let tip = (to.0 - ux * 6.0, to.1 - uy * 6.0);
    let base = (tip.0 - ux * 8.0, tip.1 - uy * 8.0);
    let _ = writeln!(
        out,
        r#"<path d="M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}Z" fill="{fill}"/>"#,
        tip.0,
        tip.1,
        base.0 - uy * 3.5,
        base.1 + ux * 3.5,
        base.0 + uy * 3.5,
        base.1 - ux * 3.5
    );
}

fn partner(out: &mut String, item: &Item, shift: (f32, f32), lines: &[WordLine<'_>]) {
    let faded = item.tone == Emphasis::Faded;
    let _ = writeln!(
        out,
        r#"<g{}><title>{}</title>"#,
        if faded { r#" opacity="0.45""# } else { "" },
        escape(&item.name)
    );
    let at = plus(unit((f32::from(item.at.0) + 0.5, f32::from(item.at.1) + 0.5)), shift);
    mark(out, item.mark, at, colour::INK);
    lines.iter().for_each(|line| line.set(out));
    out.push_str("</g>\n");
}

/// Draws the mark of a status: full, open, broken, half or crossed.
fn mark(out: &mut String, mark: Mark, (x, y): (f32, f32), colour: &str) {
    let open = |dash: &str| {
        format!(
            r##"<circle cx="{x:.1}" cy="{y:.1}" r="4.4" fill="#ffffff" stroke="{colour}" stroke-width="1.6"{dash}/>"##
        )
    };
    let shape = match mark {
        Mark::Now => format!(r#"<circle cx="{x:.1}" cy="{y:.1}" r="5" fill="{colour}"/>"#),
        Mark::Past | Mark::Away => open(""),
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
