//! The files for other people that the screen writes: the report and the map, in every form there is.
//!
//! Makes bytes and names them; `store` writes them.

use crate::app::Open;
use crate::findings::{self, Options};
use crate::locale::Words;
use crate::network;
use crate::render::{cells, docx, html, markdown, picture::Picture, png, svg, text};
use crate::say;

/// Columns and rows of the map in characters.
const GRID: (u16, u16) = (120, 40);
/// Columns of a plain text.
const WIDTH: usize = 80;

/// Report and map of an open session, each with the name of its file, in the language of `words`.
pub fn files(open: &Open, words: &'static Words) -> Vec<(String, Vec<u8>)> {
    let options = Options {
        lang: words.lang(),
        ..Options::default()
    };
    let report = findings::report(&open.session, &open.deck, &options);
    let scene = network::layout(
        &open.session,
        &open.deck.map,
        &network::Options::new(GRID.0, GRID.1, words),
    );
    let grid = cells::draw(&scene).text();
    let drawn = svg::write(&scene);
    // Without letters to draw with there is no picture in dots; every other form still goes out.
    let dots = png::write(&drawn).ok();
    let (name, map) = (say!(words, "export-report"), say!(words, "export-map"));
    let picture = Picture {
        svg: Some(&drawn),
        png: dots.as_deref(),
        grid: Some(&grid),
        link: None,
    };
    let mut files = vec![
        (format!("{name}.html"), html::write(&report, picture).into_bytes()),
        (format!("{name}.txt"), text::write(&report, WIDTH, picture).into_bytes()),
        (format!("{name}.md"), markdown::write(&report, picture).into_bytes()),
        (format!("{map}.txt"), grid.clone().into_bytes()),
        (format!("{map}.svg"), drawn.clone().into_bytes()),
    ];
    files.extend(dots.clone().map(|bytes| (format!("{map}.png"), bytes)));
    // A report is only text, tables and one picture: packing it cannot fail but for want of memory; the other forms still go out.
    files.extend(
        docx::write(&report, picture)
            .ok()
            .map(|bytes| (format!("{name}.docx"), bytes)),
    );
    files
}
