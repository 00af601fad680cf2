//! The pictures of the wall in the README are what the screen shows; `KRING_PICTURES=1 cargo test --test readme` draws them anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fmt::Write;
use std::path::Path;

use kring::app::map::Show;
use kring::deck::Lang;
use kring::session::Place;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use support::stage::Stage;

/// Width, height and foot of a cell in the picture.
const CELL: (usize, usize, usize) = (9, 19, 14);

/// A colour of the palette of 256 that terminals share; the first sixteen look different in each, so the screen uses none of them.
fn rgb(colour: Color) -> String {
    let Color::Indexed(n @ 16..) = colour else {
        panic!("{colour:?} is no colour of the palette that all terminals share")
    };
    let step = |n: u8| if n == 0 { 0 } else { 55 + 40 * u32::from(n) };
    let (r, g, b) = match n {
        232.. => [8 + 10 * u32::from(n - 232); 3].into(),
        n => (step((n - 16) / 36), step((n - 16) / 6 % 6), step((n - 16) % 6)),
    };
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// A screen as SVG: every letter in its own cell, whatever font it is drawn in.
fn svg(screen: &Buffer, title: &str) -> String {
    let (width, height) = (usize::from(screen.area.width), usize::from(screen.area.height));
    let base = screen.content[screen.content.len() - 1].bg;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\" font-size=\"15\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\">\n<title>{title}</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n",
        width * CELL.0,
        height * CELL.1,
        rgb(base)
    );
    for (row, cells) in screen.content.chunks(width).enumerate() {
        grounds(&mut out, row, cells, base);
        let look = |cell: &Cell| (cell.fg, cell.modifier);
        let mut col = 0;
        for run in cells.chunk_by(|a, b| look(a) == look(b)) {
            letters(&mut out, (col, row), run);
            col += run.len();
        }
    }
    out + "</svg>\n"
}

/// What lies under the letters of a row.
fn grounds(out: &mut String, row: usize, cells: &[Cell], base: Color) {
    let mut col = 0;
    for run in cells.chunk_by(|a, b| a.bg == b.bg) {
        if run[0].bg != base {
            let (x, y) = (col * CELL.0, row * CELL.1);
            let (wide, fill) = (run.len() * CELL.0, rgb(run[0].bg));
            let high = CELL.1;
            writeln!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" fill=\"{fill}\"/>"
            )
            .unwrap();
        }
        col += run.len();
    }
}

/// Letters of one look, each with its column.
fn letters(out: &mut String, (col, row): (usize, usize), run: &[Cell]) {
    let (mut text, mut places) = (String::new(), Vec::new());
    for (at, cell) in run.iter().enumerate() {
        for c in cell.symbol().chars().filter(|c| *c != ' ') {
            text.push(c);
            places.push(((col + at) * CELL.0).to_string());
        }
    }
    if text.is_empty() {
        return;
    }
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let has = |look: Modifier| run[0].modifier.contains(look);
    let bold = if has(Modifier::BOLD) {
        " font-weight=\"bold\""
    } else {
        ""
    };
    let dim = if has(Modifier::DIM) { " opacity=\"0.6\"" } else { "" };
    let (x, y, fill) = (places.join(" "), row * CELL.1 + CELL.2, rgb(run[0].fg));
    writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\" fill=\"{fill}\"{bold}{dim}>{text}</text>"
    )
    .unwrap();
}

/// The demo at a card, on a wall of this size.
fn at(card: &str, (columns, rows): (u16, u16)) -> Stage {
    let mut stage = Stage::demo(Lang::En);
    stage.resize(columns, rows);
    stage.go(Place::Card(card.into()));
    stage
}

fn shows(name: &str, title: &str, stage: &mut Stage) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(name);
    let now = svg(&stage.buffer(), title);
    if std::env::var_os("KRING_PICTURES").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let then = std::fs::read_to_string(&path).unwrap();
    assert!(
        then == now,
        "{name} shows another screen: see the first line of this file"
    );
    let readme = include_str!("../README.md");
    assert!(readme.contains(&format!("(assets/{name})")), "the README lacks {name}");
}

#[test]
fn a_card_with_what_was_said() {
    let mut stage = at("betekenis", (100, 30));
    stage.write("care: \"It stays in the team when she has left");
    shows(
        "wall-card.svg",
        "A card on the wall, with what the group said",
        &mut stage,
    );
}

#[test]
fn the_map_with_a_partner_chosen() {
    let mut stage = at("actoren", (120, 40));
    let map = &mut stage.model.open.as_mut().unwrap().map;
    (map.show, map.selected) = (Show::Picture, Some("buurthuis".into()));
    stage.resize(120, 40);
    shows(
        "wall-map.svg",
        "The network map on the wall, a partner chosen",
        &mut stage,
    );
}

/// Every format that can be asked for is named where its command is shown.
#[test]
fn the_readme_names_every_format() {
    use kring::render::formats::{DATA, MAPS, REPORTS, SLIPS};
    fn named(command: &str, names: Vec<&str>) {
        let readme = include_str!("../README.md");
        let shown: String = readme
            .lines()
            .filter(|line| line.contains(command))
            .collect::<String>()
            .to_lowercase();
        for name in names {
            assert!(shown.contains(name), "the README shows `{command}` without {name}");
        }
    }
    named("kring map", MAPS.iter().map(|format| format.name).collect());
    named("kring report", REPORTS.iter().map(|format| format.name).collect());
    named("kring data", DATA.iter().map(|format| format.extension).collect());
    named("kring slips", SLIPS.iter().map(|format| format.name).collect());
}
