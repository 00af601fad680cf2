//! Word documents: the paragraphs of `word/document.xml`, with their breaks, tabs, tables and bold starts.
//!
//! Unpacks into bounded memory, and reads XML without a document type, so that neither a bomb of zips nor one of entities can grow.

use std::io::{BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::cue::{Dialect, FoundCues};
use super::label::is_label;
use super::markup::entity;
use super::srt;
use super::text::{self, TextUnit};
use super::time::mark;
use super::unreadable::Unreadable;
use crate::text::Diagnostic;

/// The most bytes that are unpacked: ten times the document of a three-hour talk.
pub(super) const UNPACKED: u64 = 64 * 1024 * 1024;
/// How deep elements may stand in each other: tables in tables in boxes take forty.
const DEPTH: usize = 200;
/// The most bytes of a paragraph.
const PARAGRAPH: usize = 1024 * 1024;

/// Reads a Word document.
///
/// # Errors
/// Where it holds no document, where that is too large, too deep or broken, and as the reader of plain text.
pub(super) fn read(bytes: &[u8]) -> Result<FoundCues, Diagnostic<Unreadable>> {
    let no_word = |_| Diagnostic::new(Unreadable::NotWord);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(no_word)?;
    let document = archive.by_name("word/document.xml").map_err(no_word)?;
    if document.size() > UNPACKED {
        return Err(Diagnostic::new(Unreadable::TooLarge(document.size() / 1_000_000)));
    }
    // What the archive says of its size may be a lie: the limit holds for what really comes out.
    let units = units(BufReader::new(document.take(UNPACKED)))?;
    let arrows = |unit: &TextUnit| unit.text.contains("-->") && super::vtt::arrow(unit.text.trim()).is_some();
    if units.iter().any(arrows) {
        let lines = units.iter().map(|unit| (unit.line, unit.text.as_str()));
        return Ok(srt::read_lines(lines, Dialect::Docx));
    }
    text::read(units, Dialect::Docx)
}

/// Returns the lines of a document.
pub(super) fn units(xml: impl std::io::BufRead) -> Result<Vec<TextUnit>, Diagnostic<Unreadable>> {
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    let mut page = DocxPage {
        paragraph: 1,
        ..DocxPage::default()
    };
    loop {
        buffer.clear();
        let broken = |error: String| {
            Diagnostic::new(Unreadable::Broken(crate::text::Line::new(&error).to_string())).on_line(page.paragraph)
        };
        match reader.read_event_into(&mut buffer).map_err(|e| broken(e.to_string()))? {
            Event::Start(e) => page.start(&e)?,
            Event::Empty(e) => page.empty(e.local_name().as_ref()),
            Event::End(e) => page.end(e.local_name().as_ref()),
            Event::Text(e) => page.put(&e),
            Event::CData(e) => page.put(&e),
            Event::GeneralRef(e) => {
                let sign = entity(&e).ok_or_else(|| Diagnostic::new(Unreadable::Entities).on_line(page.paragraph))?;
                page.put(&sign);
            }
            Event::DocType(_) => return Err(Diagnostic::new(Unreadable::Entities).on_line(page.paragraph)),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        if page.line.len() > PARAGRAPH {
            return Err(Diagnostic::new(Unreadable::LongLine).on_line(page.paragraph));
        }
    }
    page.end_line();
    Ok(page.units)
}

/// A cell: its lines and how much of the first is bold.
type DocxCell = Vec<(String, usize)>;

#[derive(Default)]
struct DocxPage {
    units: Vec<TextUnit>,
    line: String,
    bold: usize,
    bold_run: bool,
    in_text: bool,
    paragraph: usize,
    depth: usize,
    /// The depth at which an element began whose words do not count, such as one that was deleted.
    skipped: Option<usize>,
    row: Option<Vec<DocxCell>>,
}

impl DocxPage {
    fn start(&mut self, e: &BytesStart<'_>) -> Result<(), Diagnostic<Unreadable>> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Diagnostic::new(Unreadable::TooDeep).on_line(self.paragraph));
        }
        match e.local_name().as_ref() {
            _ if self.skipped.is_some() => {}
            "del" | "moveFrom" | "Fallback" | "instrText" | "txbxContent" => self.skipped = Some(self.depth),
            "t" => self.in_text = true,
            "r" => self.bold_run = false,
            "b" => self.bold_run = is_on(e),
            "tr" => self.row = Some(Vec::new()),
            "tc" => {
                if let Some(row) = &mut self.row {
                    row.push(Vec::new());
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn empty(&mut self, name: &str) {
        match name {
            _ if self.skipped.is_some() => {}
            "br" | "cr" => self.end_line(),
            "tab" => self.add("\t"),
            "b" => self.bold_run = true,
            "noBreakHyphen" => self.add("-"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.skipped == Some(self.depth) {
            self.skipped = None;
        } else if self.skipped.is_none() {
            match name {
                "t" => self.in_text = false,
                "p" => {
                    self.end_line();
                    self.paragraph += 1;
                }
                "tr" => self.end_row(),
                _ => {}
            }
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn put(&mut self, text: &str) {
        if self.in_text && self.skipped.is_none() {
            self.add(text);
        }
    }

    fn add(&mut self, text: &str) {
        if self.bold_run && self.bold == self.line.len() {
            self.bold += text.len();
        }
        self.line.push_str(text);
    }

    fn end_line(&mut self) {
        let text = std::mem::take(&mut self.line);
        let bold = std::mem::take(&mut self.bold).saturating_sub(text.len() - text.trim_start().len());
        let text = text.trim().to_owned();
        if text.is_empty() {
            return;
        }
        let bold = bold.min(text.len());
        match self.row.as_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push((text, bold)),
            None => self.units.push(TextUnit {
                line: self.paragraph,
                text,
                bold,
            }),
        }
    }

    /// Ends a row of a table: time, speaker and words in whichever order become one line.
    fn end_row(&mut self) {
        let cells = self.row.take().unwrap_or_default();
        let cells: Vec<Vec<String>> = cells
            .into_iter()
            .map(|cell| cell.into_iter().map(|(text, _)| text).collect::<Vec<_>>())
            .filter(|cell| !cell.is_empty())
            .flat_map(apart)
            .collect();
        let is_time = |cell: &[String]| matches!(cell, [one] if is_time_alone(one));
        let is_name = |cell: &[String]| matches!(cell, [one] if is_label(one.trim_end_matches(':')));
        let time = cells.iter().position(|cell| is_time(cell));
        let name = cells
            .iter()
            .position(|cell| is_name(cell))
            .filter(|_| cells.len() > 2 || time.is_none() && cells.len() > 1);
        let mut line = String::new();
        if let Some(time) = time.and_then(|at| cells.get(at)).and_then(|cell| cell.first()) {
            line.push_str(time);
            line.push(' ');
        }
        if let Some(name) = name.and_then(|at| cells.get(at)).and_then(|cell| cell.first()) {
            line.push_str(name.trim_end_matches(':'));
            line.push_str(": ");
        }
        let rest = cells
            .iter()
            .enumerate()
            .filter(|(at, _)| Some(*at) != time && Some(*at) != name);
        let words: Vec<&str> = rest.flat_map(|(_, cell)| cell.iter().map(String::as_str)).collect();
        line.push_str(&words.join(" "));
        if !line.trim().is_empty() {
            self.units.push(TextUnit {
                line: self.paragraph,
                text: line.trim().to_owned(),
                bold: 0,
            });
        }
    }
}

/// Returns a cell that holds a speaker and a time, a line each, as two.
fn apart(cell: Vec<String>) -> Vec<Vec<String>> {
    let is_name = |line: &str| is_label(line.trim_end_matches(':'));
    match cell.as_slice() {
        [one, other] if is_name(one) && is_time_alone(other) || is_time_alone(one) && is_name(other) => {
            cell.into_iter().map(|line| vec![line]).collect()
        }
        _ => vec![cell],
    }
}

fn is_time_alone(line: &str) -> bool {
    mark(line).is_some_and(|mark| mark.len == line.len())
}

/// Returns whether an element such as `<w:b w:val="0">` is on.
fn is_on(e: &BytesStart<'_>) -> bool {
    let off = |value: &str| matches!(value, "0" | "false" | "off");
    !e.attributes()
        .flatten()
        .any(|a| a.key.local_name().as_ref() == "val" && off(&a.value))
}
