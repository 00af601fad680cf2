//! The files for other people that the screen writes: the report, its one page for the wall, and the map, in every form there is.
//!
//! Makes bytes and names them; `store` writes them.

use crate::deck::Deck;
use crate::findings::{self, Options};
use crate::locale::Words;
use crate::network;
use crate::render::{cells, docx, html, markdown, picture::Picture, png, svg, text};
use crate::say;
use crate::session::Session;

/// Columns and rows of the map.
const SIZE: (u16, u16) = (120, 40);
/// Columns of a plain text.
const WIDTH: usize = 80;

/// A file: its name and what it holds.
pub type File = (String, Vec<u8>);

/// Returns the files of a session, in the language of `words`; or why one cannot be made, then none is.
///
/// # Errors
/// What kept the picture or the Word document from being packed.
pub fn files(session: &Session, deck: &Deck, words: &'static Words) -> Result<Vec<File>, String> {
    let options = network::Options::picture(SIZE.0, SIZE.1, words);
    let scene = network::layout(session, &deck.map, &options);
    let (grid, drawing) = (cells::draw(&scene).text(), svg::write(&scene));
    let dots = |scale| png::write(&drawing, scale).map_err(|error| error.to_string());
    let page_dots = dots(png::PAGE)?;
    let (name, page, map) = (
        say!(words, "export-report"),
        say!(words, "export-summary"),
        say!(words, "export-map"),
    );
    let link = format!("{map}.svg");
    let picture = Picture {
        svg: Some(&drawing),
        png: Some(&page_dots),
        link: Some(&link),
        grid: Some(&grid),
        scene: Some(&scene),
    };
    let report = |summary: bool| {
        let options = Options {
            lang: words.lang(),
            summary,
            ..Options::default()
        };
        findings::report(session, deck, &options)
    };
    let whole = report(false);
    let word = docx::write_on(&whole, picture, &session.date).map_err(|error| error.to_string())?;
    Ok(vec![
        (format!("{name}.html"), html::write(&whole, picture).into_bytes()),
        (format!("{name}.docx"), word),
        (format!("{name}.md"), markdown::write(&whole, picture).into_bytes()),
        (format!("{name}.txt"), text::write(&whole, WIDTH, picture).into_bytes()),
        (format!("{page}.html"), html::write(&report(true), picture).into_bytes()),
        (link.clone(), drawing.clone().into_bytes()),
        (format!("{map}.png"), dots(png::SCREEN)?),
    ])
}
