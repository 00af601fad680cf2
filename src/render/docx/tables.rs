//! The tables of a report, written as WordprocessingML in the order of its schema (ECMA-376). docx-rs holds a kilobyte for each cell and needs most
//! of the time of a long appendix, so it is only told where a table stands. Never lays out a page.

use std::io;

use quick_xml::Writer;
use quick_xml::events::BytesText;

use super::columns::{MARGIN, TEXT_WIDTH, fitted};
use crate::findings::Links;
use crate::render::keeping::{FEW_ROWS, WHOLE_TABLE};

type TableWriter = Writer<Vec<u8>>;

/// The sides of a table that have a line.
const LINES: [&str; 6] = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

/// The tables of a document.
#[derive(Default)]
pub(super) struct Tables<'r>(Vec<WordTable<'r>>);

struct WordTable<'r> {
    head: &'r [String],
    rows: &'r [Vec<String>],
    links: Links,
    /// The number of the last place before it.
    marks: usize,
}

impl<'r> Tables<'r> {
    /// Keeps a table; returns the name of the mark that stands in its place. Its rows are places too: they are counted on in `marks`.
    pub(super) fn keep(
        &mut self,
        head: &'r [String],
        rows: &'r [Vec<String>],
        links: Links,
        marks: &mut usize,
    ) -> String {
        let name = name(self.0.len());
        self.0.push(WordTable {
            head,
            rows,
            links,
            marks: *marks,
        });
        *marks += rows.len();
        name
    }

    /// Returns a document with each table in the place of its mark.
    ///
    /// # Errors
    /// None in practice: it is written to memory.
    pub(super) fn placed(&self, document: &[u8]) -> io::Result<Vec<u8>> {
        let text = String::from_utf8_lossy(document);
        let mut rest: &str = &text;
        let mut out = Writer::new(Vec::with_capacity(text.len()));
        for (at, table) in self.0.iter().enumerate() {
            let Some((before, after)) = around(rest, &name(at)) else {
                continue;
            };
            out.get_mut().extend_from_slice(before.as_bytes());
            table.write(&mut out)?;
            rest = after;
        }
        out.get_mut().extend_from_slice(rest.as_bytes());
        Ok(out.into_inner())
    }
}

/// Returns what stands before and behind a mark. Words of a record hold no quotation mark in a tag: only a mark of ours reads like this.
fn around<'t>(document: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let place = document.find(&format!("<w:bookmarkStart w:id=\"0\" w:name=\"{mark}\""))?;
    let (before, from) = document.split_at_checked(place)?;
    Some((before, from.split_once('>')?.1))
}

/// Returns the name of the mark in the place of a table, which no other place has.
fn name(at: usize) -> String {
    format!("table_{at}")
}

impl WordTable<'_> {
    fn write(&self, xml: &mut TableWriter) -> io::Result<()> {
        let (size, widths) = fitted(self.head, self.rows);
        let last = self.head.len().saturating_sub(1);
        let widths = widths.as_slice();
        xml.create_element("w:tbl").write_inner_content(|xml| {
            properties(xml, widths)?;
            let head = RowPlace {
                is_head: true,
                keeps: !self.rows.is_empty(),
                widths,
            };
            row(xml, head, self.head, |xml, _, text| run(xml, text, size, true))?;
            for (at, cells) in self.rows.iter().enumerate() {
                let place = self.marks + 1 + at;
                let own = RowPlace {
                    is_head: false,
                    keeps: keeps(at, self.rows.len()),
                    widths,
                };
                row(xml, own, cells, |xml, at, text| match self.links {
                    Links::Said if at == last => numbers(xml, text, size),
                    links if at == 0 => first(xml, text, links, size, place),
                    _ => run(xml, text, size, false),
                })?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// How a row stands in its table.
#[derive(Clone, Copy)]
struct RowPlace<'w> {
    /// Whether it is the head.
    is_head: bool,
    /// Whether it stands on the page of the row behind it.
    keeps: bool,
    widths: &'w [usize],
}

/// Returns whether a row stands on the page of the next: each of a small table but the last; of another the first and the last few, so that no
/// page holds fewer of them.
fn keeps(at: usize, rows: usize) -> bool {
    let behind = rows.saturating_sub(at + 1);
    behind > 0 && (rows <= WHOLE_TABLE || at + 1 < FEW_ROWS || behind < FEW_ROWS)
}

/// Writes what a table says before its rows: its width, its lines, the margins of its cells, its columns.
fn properties(xml: &mut TableWriter, widths: &[usize]) -> io::Result<()> {
    xml.create_element("w:tblPr").write_inner_content(|xml| {
        measure(xml, "w:tblW", TEXT_WIDTH)?;
        value(xml, "w:jc", "left")?;
        xml.create_element("w:tblBorders").write_inner_content(|xml| {
            LINES.iter().try_for_each(|side| {
                let line = [
                    ("w:val", "single"),
                    ("w:sz", "2"),
                    ("w:space", "0"),
                    ("w:color", "000000"),
                ];
                xml.create_element(*side).with_attributes(line).write_empty().map(drop)
            })
        })?;
        xml.create_element("w:tblCellMar").write_inner_content(|xml| {
            let sides = [("w:top", 0), ("w:left", MARGIN), ("w:bottom", 0), ("w:right", MARGIN)];
            sides.iter().try_for_each(|(side, wide)| measure(xml, side, *wide))
        })?;
        Ok(())
    })?;
    xml.create_element("w:tblGrid").write_inner_content(|xml| {
        widths.iter().try_for_each(|width| {
            let column = xml.create_element("w:gridCol");
            column
                .with_attribute(("w:w", width.to_string().as_str()))
                .write_empty()
                .map(drop)
        })
    })?;
    Ok(())
}

/// Writes a row that no page cuts. The head is repeated on every page; a table of one column only lays out what stands in it, and has none.
fn row(
    xml: &mut TableWriter,
    own: RowPlace<'_>,
    cells: &[String],
    words: impl Fn(&mut TableWriter, usize, &str) -> io::Result<()>,
) -> io::Result<()> {
    xml.create_element("w:tr").write_inner_content(|xml| {
        xml.create_element("w:trPr").write_inner_content(|xml| {
            xml.create_element("w:cantSplit").write_empty()?;
            if own.is_head && cells.len() > 1 {
                xml.create_element("w:tblHeader").write_empty()?;
            }
            Ok(())
        })?;
        for (at, (text, width)) in cells.iter().zip(own.widths).enumerate() {
            xml.create_element("w:tc").write_inner_content(|xml| {
                xml.create_element("w:tcPr")
                    .write_inner_content(|xml| measure(xml, "w:tcW", *width))?;
                xml.create_element("w:p").write_inner_content(|xml| {
                    xml.create_element("w:pPr").write_inner_content(|xml| {
                        value(xml, "w:pStyle", "Cell")?;
                        if own.keeps {
                            xml.create_element("w:keepNext").write_empty()?;
                        }
                        Ok(())
                    })?;
                    words(xml, at, text)
                })?;
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Writes the words of a first cell: the number of a sentence leads back to it, and where it leads is marked.
fn first(xml: &mut TableWriter, text: &str, links: Links, size: usize, place: usize) -> io::Result<()> {
    match links {
        Links::Sentences => marked(xml, &format!("rests_{text}"), place, |xml| {
            link(xml, &format!("sentence_{text}"), text, size)
        }),
        Links::Things | Links::Said => marked(xml, &bookmark(text, place), place, |xml| run(xml, text, size, false)),
        Links::None => run(xml, text, size, false),
    }
}

/// Writes the numbers of sentences and quotes, each of which leads to its place in the text.
fn numbers(xml: &mut TableWriter, text: &str, size: usize) -> io::Result<()> {
    let numbers = text.split(", ").filter(|number| !number.is_empty());
    for (at, number) in numbers.enumerate() {
        if at > 0 {
            run(xml, ", ", size, false)?;
        }
        link(xml, &format!("sentence_{number}"), number, size)?;
    }
    Ok(())
}

/// Writes words between the two marks of a place that links lead to.
fn marked(
    xml: &mut TableWriter,
    name: &str,
    place: usize,
    words: impl FnOnce(&mut TableWriter) -> io::Result<()>,
) -> io::Result<()> {
    let id = place.to_string();
    xml.create_element("w:bookmarkStart")
        .with_attributes([("w:id", id.as_str()), ("w:name", name)])
        .write_empty()?;
    words(xml)?;
    xml.create_element("w:bookmarkEnd")
        .with_attribute(("w:id", id.as_str()))
        .write_empty()?;
    Ok(())
}

fn link(xml: &mut TableWriter, anchor: &str, text: &str, size: usize) -> io::Result<()> {
    xml.create_element("w:hyperlink")
        .with_attributes([("w:anchor", anchor), ("w:history", "1")])
        .write_inner_content(|xml| run(xml, text, size, false))?;
    Ok(())
}

/// Writes words in letters of a size in half points.
fn run(xml: &mut TableWriter, text: &str, size: usize, bold: bool) -> io::Result<()> {
    let size = size.to_string();
    xml.create_element("w:r").write_inner_content(|xml| {
        xml.create_element("w:rPr").write_inner_content(|xml| {
            if bold {
                xml.create_element("w:b").write_empty()?;
                xml.create_element("w:bCs").write_empty()?;
            }
            value(xml, "w:sz", &size)?;
            value(xml, "w:szCs", &size)
        })?;
        xml.create_element("w:t")
            .with_attribute(("xml:space", "preserve"))
            .write_text_content(BytesText::new(text))?;
        Ok(())
    })?;
    Ok(())
}

/// Writes a length in twentieths of a point.
fn measure(xml: &mut TableWriter, name: &str, twentieths: usize) -> io::Result<()> {
    let length = twentieths.to_string();
    let element = xml
        .create_element(name)
        .with_attributes([("w:w", length.as_str()), ("w:type", "dxa")]);
    element.write_empty().map(drop)
}

fn value(xml: &mut TableWriter, name: &str, value: &str) -> io::Result<()> {
    xml.create_element(name)
        .with_attribute(("w:val", value))
        .write_empty()
        .map(drop)
}

/// Returns the name of the place of a partner or another thing; Word takes no more than 40 signs.
fn bookmark(thing: &str, number: usize) -> String {
    let name = format!("thing_{}", thing.replace('-', "_"));
    if name.chars().count() <= 40 {
        return name;
    }
    let short: String = name.chars().take(30).collect();
    format!("{short}_{number}")
}
