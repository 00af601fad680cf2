//! The files for other people that the screen writes: the report, its one page for the wall, and the map, in every form there is.
//!
//! Makes bytes and names them; `store` writes them.

use std::rc::Rc;

use crate::deck::Deck;
use crate::findings::{self, Length, ReportOptions};
use crate::locale::Words;
use crate::map;
use crate::render::formats::{self, Format, MapWriter, ReportWriter};
use crate::render::picture::Picture;
use crate::render::{cells, png, svg};
use crate::say;
use crate::session::{Anchors, Session};

/// A file: its name and what it holds.
pub(super) type ExportFile = (String, Vec<u8>);

/// Returns the files of a session, in the language of `words`, its map where the anchors say; or why one cannot be made, then none is.
///
/// # Errors
/// What kept the picture or the Word document from being packed.
pub(super) fn files(
    session: &Session,
    deck: &Deck,
    words: &'static Words,
    anchors: Option<Anchors>,
) -> Result<Vec<ExportFile>, String> {
    let options = map::MapOptions {
        anchors: anchors.map(Rc::new),
        ..map::MapOptions::picture(formats::PICTURE.0, formats::PICTURE.1, words)
    };
    let scene = map::layout(session, &deck.map, &options);
    let (grid, drawing) = (cells::draw(&scene).text(), svg::write(&scene));
    let page_dots = formats::dots(&drawing, png::PAGE)?;
    let map = say!(words, "export-map");
    let link = format!("{map}.svg");
    let picture = Picture {
        svg: Some(&drawing),
        png: Some(&page_dots),
        link: Some(&link),
        grid: Some(&grid),
        scene: Some(&scene),
        earlier: None,
    };
    let wall = wall_map(session, deck, words);
    let on_wall = Picture {
        svg: Some(&wall),
        ..Picture::default()
    };
    let mut files = reports(session, deck, words, (Length::Full, picture))?;
    files.extend(reports(session, deck, words, (Length::Wall, on_wall))?);
    for format in formats::MAPS.iter().filter(|format| format.on_key) {
        if let MapWriter::Scene(write) = format.write {
            files.push((format!("{map}.{}", format.extension), write(&scene)?));
        }
    }
    Ok(files)
}

/// Returns a report of this length in every form that the key writes, with its picture.
fn reports(
    session: &Session,
    deck: &Deck,
    words: &'static Words,
    (length, picture): (Length, Picture<'_>),
) -> Result<Vec<ExportFile>, String> {
    let options = ReportOptions {
        lang: words.lang(),
        length,
        draft: true,
        ..ReportOptions::default()
    };
    let report = findings::report(session, deck, &options);
    let name = match length {
        Length::Wall => say!(words, "export-summary"),
        _ => say!(words, "export-report"),
    };
    // The page for the wall is printed: in one form.
    let wanted = |format: &&Format<_>| format.on_key && (length != Length::Wall || format.name == "html");
    let write = |format: &Format<ReportWriter>| {
        let bytes = (format.write)(&report, picture, &session.date)?;
        Ok((format!("{name}.{}", format.extension), bytes))
    };
    formats::REPORTS.iter().filter(wanted).map(write).collect()
}

/// Returns the map of the page for the wall: few cells, so that its letters are large, and few partners where all would not fit.
fn wall_map(session: &Session, deck: &Deck, words: &'static Words) -> String {
    let few = findings::weightiest(session, deck, Length::Wall);
    let options = map::MapOptions {
        heads: true,
        few: few.is_some(),
        ..map::MapOptions::picture(formats::WALL.0, formats::WALL.1, words)
    };
    svg::write(&map::layout(few.as_ref().unwrap_or(session), &deck.map, &options))
}
