//! The formats that maps, reports, tables and slips are written in: one table each, with the name on the command line, the ending of a
//! file, its media type, the form of the map it needs, and its writer.
//!
//! The command line, its `--help`, the files that `w` writes and the test of the README read these tables. A new format is a writer and
//! a row here.

use super::picture::Picture;
use super::{cells, docx, graph, html, markdown, png, slips, svg, text};
use crate::findings::Report;
use crate::findings::slips::Slips;
use crate::findings::tables::Graph;
use crate::map::Scene;

/// Columns and rows of the map as a picture, on a page or in a file that `w` writes.
pub const PICTURE: (u16, u16) = (120, 44);
/// Columns and rows of the map in characters, where nobody asks for others.
pub const CHARACTERS: (u16, u16) = (120, 40);
/// Columns and rows of the map on the page for the wall: few, so that its letters are large.
pub const WALL: (u16, u16) = (84, 36);
/// Columns and rows of the map of a report for a meeting: at the width of a page its letters are at least 7 points.
pub const MEETING: (u16, u16) = (100, 30);
/// Columns and rows of a map on an upright page of its own: at the width of the page its letters are at least 7 points.
pub const PAGE: (u16, u16) = (92, 48);
/// Columns and rows of the map within a plain text.
pub const IN_TEXT: (u16, u16) = (78, 40);
/// Columns of a plain text.
pub const WIDTH: usize = 80;

/// What a writer made, or why it could not.
pub type WriterResult = Result<Vec<u8>, String>;

/// The form of the map that a format needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapForm {
    /// None: it draws no map.
    None,
    /// Characters in columns and rows.
    Characters,
    /// A vector picture.
    Vectors,
    /// A picture in dots.
    Dots,
    /// What stands where.
    Scene,
}

impl MapForm {
    /// Returns whether it is a picture, in which every tie shows its direction.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Vectors | Self::Dots)
    }
}

/// One row of a table of formats.
#[derive(Clone, Copy, Debug)]
pub struct Format<W> {
    /// Its name on the command line.
    pub name: &'static str,
    /// The ending of its files, without a dot.
    pub extension: &'static str,
    /// Its media type.
    pub media: &'static str,
    /// The form of the map it needs.
    pub needs: MapForm,
    /// Whether `w` writes it.
    pub on_key: bool,
    /// What writes it.
    pub write: W,
}

/// What writes a map.
#[derive(Clone, Copy, Debug)]
pub enum MapWriter {
    /// The drawn map.
    Scene(fn(&Scene) -> WriterResult),
    /// The network.
    Graph(fn(&Graph) -> WriterResult),
    /// Its tables, a CSV file each.
    Tables,
}

/// What writes a report: the report, the map in the forms at hand, and the day of the talk.
pub type ReportWriter = fn(&Report, Picture<'_>, &str) -> WriterResult;

/// What writes consent slips.
pub type SlipsWriter = fn(&Slips) -> WriterResult;

/// What writes tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataWriter {
    /// A file for each.
    Files,
    /// One workbook.
    Workbook,
}

/// The formats of a map.
pub const MAPS: [Format<MapWriter>; 8] = [
    row(
        "text",
        "txt",
        "text/plain",
        MapForm::Characters,
        MapWriter::Scene(|scene| Ok(cells::draw(scene).text().into_bytes())),
    ),
    row(
        "svg",
        "svg",
        "image/svg+xml",
        MapForm::Vectors,
        MapWriter::Scene(|scene| Ok(svg::write(scene).into_bytes())),
    )
    .by_key(),
    row(
        "png",
        "png",
        "image/png",
        MapForm::Dots,
        MapWriter::Scene(|scene| dots(&svg::write(scene), png::SCREEN)),
    )
    .by_key(),
    row(
        "graphml",
        "graphml",
        "application/graphml+xml",
        MapForm::None,
        MapWriter::Graph(|graph| said(graph::graphml(graph))),
    ),
    row(
        "gexf",
        "gexf",
        "application/gexf+xml",
        MapForm::None,
        MapWriter::Graph(|graph| said(graph::gexf(graph))),
    ),
    row("csv", "csv", "text/csv", MapForm::None, MapWriter::Tables),
    row(
        "dot",
        "dot",
        "text/vnd.graphviz",
        MapForm::None,
        MapWriter::Graph(|graph| Ok(graph::dot(graph).into_bytes())),
    ),
    row(
        "json",
        "json",
        "application/json",
        MapForm::None,
        MapWriter::Graph(|graph| Ok(graph::json(graph).into_bytes())),
    ),
];

/// The media type of a Word document.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/// The media type of a workbook.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The formats of a report.
pub const REPORTS: [Format<ReportWriter>; 5] = [
    row::<ReportWriter>("txt", "txt", "text/plain", MapForm::Characters, |report, picture, _| {
        Ok(text::write(report, WIDTH, picture).into_bytes())
    })
    .by_key(),
    row::<ReportWriter>("md", "md", "text/markdown", MapForm::Scene, |report, picture, _| {
        Ok(markdown::write(report, picture).into_bytes())
    })
    .by_key(),
    row::<ReportWriter>("html", "html", "text/html", MapForm::Vectors, |report, picture, _| {
        Ok(html::write(report, picture).into_bytes())
    })
    .by_key(),
    row::<ReportWriter>("docx", "docx", WORD, MapForm::Dots, |report, picture, day| {
        said(docx::write_on(report, picture, day))
    })
    .by_key(),
    row::<ReportWriter>("json", "json", "application/json", MapForm::None, |report, _, _| {
        Ok(super::json(report).into_bytes())
    }),
];

/// The formats of tables.
pub const DATA: [Format<DataWriter>; 2] = [
    row("csv", "csv", "text/csv", MapForm::None, DataWriter::Files),
    row("xlsx", "xlsx", WORKBOOK, MapForm::None, DataWriter::Workbook),
];

/// The formats of consent slips.
pub const SLIPS: [Format<SlipsWriter>; 2] = [
    row::<SlipsWriter>("html", "html", "text/html", MapForm::None, |all| {
        Ok(slips::html(all).into_bytes())
    }),
    row::<SlipsWriter>("docx", "docx", WORD, MapForm::None, |all| said(slips::docx(all))),
];

const fn row<W: Copy>(
    name: &'static str,
    extension: &'static str,
    media: &'static str,
    needs: MapForm,
    write: W,
) -> Format<W> {
    Format {
        name,
        extension,
        media,
        needs,
        on_key: false,
        write,
    }
}

impl<W: Copy> Format<W> {
    /// Returns it as one that `w` writes.
    const fn by_key(self) -> Self {
        Self { on_key: true, ..self }
    }
}

/// Returns the format of this name.
pub fn find<'a, W>(table: &'a [Format<W>], name: &str) -> Option<&'a Format<W>> {
    table.iter().find(|format| format.name == name)
}

/// Returns the names of a table, as a refusal lists them: `txt, md, html`.
pub fn known<W>(table: &[Format<W>]) -> String {
    let names: Vec<&str> = table.iter().map(|format| format.name).collect();
    names.join(", ")
}

/// Returns what `--help` says of a table: `The format: txt, md or html`.
pub fn help<W>(table: &[Format<W>]) -> String {
    let names: Vec<&str> = table.iter().map(|format| format.name).collect();
    match names.split_last() {
        Some((last, [])) => format!("The format: {last}"),
        Some((last, head)) => format!("The format: {} or {last}", head.join(", ")),
        None => String::new(),
    }
}

/// Returns a vector picture in dots, `scale` to its unit.
pub fn dots(svg: &str, scale: f32) -> WriterResult {
    said(png::write(svg, scale))
}

/// Returns several vector pictures in dots, drawn at the same time.
pub fn all_dots(svgs: &[&str], scale: f32) -> Result<Vec<Vec<u8>>, String> {
    png::write_all(svgs, scale).map_err(|error| error.to_string())
}

fn said<E: std::fmt::Display>(result: Result<Vec<u8>, E>) -> WriterResult {
    result.map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds<W>(table: &[Format<W>]) {
        for (at, format) in table.iter().enumerate() {
            let again = table.iter().skip(at + 1).any(|other| other.name == format.name);
            assert!(!again, "{} stands twice", format.name);
            assert!(
                format.media.contains('/') && !format.extension.contains('.'),
                "{}",
                format.name
            );
            assert!(find(table, format.name).is_some());
        }
        assert!(find(table, "odt").is_none());
    }

    #[test]
    fn every_format_has_a_name_of_its_own() {
        holds(&MAPS);
        holds(&REPORTS);
        holds(&DATA);
        holds(&SLIPS);
        assert_eq!(help(&DATA), "The format: csv or xlsx");
        assert_eq!(known(&REPORTS), "txt, md, html, docx, json");
    }
}
