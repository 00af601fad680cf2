//! A report as plain text, to read on any screen and to listen to.
//!
//! Never breaks a word where a line can break before it.

use super::picture::Picture;
use crate::findings::{Block, Point, Quote, Report, Sentence};
use crate::text::{cells, wrap};

/// Returns the report in lines of at most `width` cells (at least 20); the grid of the map keeps its own width.
pub fn write(report: &Report, width: usize, picture: Picture<'_>) -> String {
    let mut page = TextPage {
        width: width.max(20),
        out: String::new(),
    };
    page.heading(&report.title, '=');
    page.lines(&report.subtitle, "", "");
    if let Some(mark) = &report.mark {
        page.lines(mark, "", "");
    }
    for block in &report.blocks {
        page.out.push('\n');
        page.block(block, picture);
    }
    page.out
}

struct TextPage {
    width: usize,
    out: String,
}

impl TextPage {
    /// Writes `text`, wrapped, with `first` before its first line and `rest` before the others.
    fn lines(&mut self, text: &str, first: &str, rest: &str) {
        let room = self.width.saturating_sub(cells(rest)).max(10);
        for (at, line) in wrap(text, room).into_iter().enumerate() {
            let line = format!("{}{line}", if at == 0 { first } else { rest });
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    fn heading(&mut self, text: &str, line: char) {
        let start = self.out.len();
        self.lines(text, "", "");
        let widest = self
            .out
            .get(start..)
            .unwrap_or_default()
            .lines()
            .map(cells)
            .max()
            .unwrap_or(0);
        self.out.extend(std::iter::repeat_n(line, widest));
        self.out.push('\n');
    }

    fn block(&mut self, block: &Block, picture: Picture<'_>) {
        match block {
            Block::Heading { level: 1, text } => self.heading(text, '='),
            Block::Heading { level: 2, text } => self.heading(text, '-'),
            Block::Heading { text, .. } => self.lines(&format!("{text}:"), "", ""),
            Block::Paragraph { sentences } => self.lines(&joined(sentences), "", ""),
            Block::List { numbered, points } => {
                for (at, point) in points.iter().enumerate() {
                    self.point(point, &bullet(*numbered, at));
                }
            }
            Block::Quote(quote) => self.quote(quote, "    "),
            Block::Table {
                caption, head, rows, ..
            } => self.table(caption, head, rows),
            Block::PageBreak => self.lines(&"─".repeat(self.width.min(40)), "", ""),
            Block::Map { caption, alt, place } => {
                let picture = picture.at(*place);
                // Whoever listens hears what the picture shows before its characters.
                self.lines(alt, "", "");
                if let Some(grid) = picture.grid {
                    self.out.push_str(&format!("\n{}\n\n", grid.trim_end_matches('\n')));
                }
                if caption != alt {
                    self.lines(caption, "", "");
                }
            }
        }
    }

    fn point(&mut self, point: &Point, bullet: &str) {
        let indent = " ".repeat(cells(bullet));
        let lead = if point.lead.is_empty() {
            String::new()
        } else {
            format!("{}: ", point.lead)
        };
        self.lines(&format!("{lead}{}", joined(&point.sentences)), bullet, &indent);
        for quote in &point.quotes {
            self.quote(quote, &format!("{indent}  "));
        }
    }

    fn quote(&mut self, quote: &Quote, indent: &str) {
        self.lines(&said(quote), indent, indent);
    }

    /// Writes a table as one entry a row: its first cell, then each other cell that says something behind the name of its column.
    fn table(&mut self, caption: &str, head: &[String], rows: &[Vec<String>]) {
        self.lines(&format!("{caption}:"), "", "");
        for row in rows {
            let cells = head.iter().zip(row).skip(1).filter(|(_, cell)| !cell.is_empty());
            let parts: Vec<String> = cells.map(|(name, cell)| format!("{name}: {cell}")).collect();
            let first = row.first().map(String::as_str).unwrap_or_default();
            self.lines(&format!("{first} – {}", parts.join("; ")), "- ", "  ");
        }
    }
}

/// Returns the words of a quote between marks, with whoever said them unless the sentence before says so.
fn said(quote: &Quote) -> String {
    let mark = quote.mark.map(|mark| format!(" [{mark}]")).unwrap_or_default();
    match quote.by() {
        "" => format!("“{}”{mark}", quote.text),
        who => format!("“{}” ({who}){mark}", quote.text),
    }
}

/// Writes sentences in a row, each with its number in the evidence list.
/// Returns what stands before the point at this place of a list, counted from 0: its number, or a dash.
pub(super) fn bullet(numbered: bool, at: usize) -> String {
    match numbered {
        true => format!("{}. ", at + 1),
        false => "- ".to_owned(),
    }
}

fn joined(sentences: &[Sentence]) -> String {
    let with_mark = |sentence: &Sentence| match sentence.mark {
        Some(mark) => format!("{} [{mark}]", sentence.text),
        None => sentence.text.clone(),
    };
    sentences.iter().map(with_mark).collect::<Vec<_>>().join(" ")
}
