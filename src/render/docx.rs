//! A report as a Word document that a director can edit: real headings, lists, tables, captions, the map as a picture.
//!
//! docx-rs knows neither the alternative text of a picture nor the language of a document; both are put into its XML here, and its tables are
//! written here.

mod columns;
mod fault;
mod maps;
mod package;
mod schema;
mod sections;
mod styles;
mod tables;

pub use fault::DocxFault;

use std::io::Cursor;

use docx_rs::{
    BookmarkStart, BreakType, DocumentChild, Docx, Hyperlink, HyperlinkType, IndentLevel, Numbering, NumberingId,
    Paragraph, Run, SectionProperty, VertAlignType, XMLDocx,
};

use super::keeping::leans;
use super::picture::Picture;
use crate::deck::Lang;
use crate::findings::{Block, Length, Links, MapPlace, Point, Quote, Report, Sentence};
use maps::{ACROSS, WHOLE, placed};
use sections::{columns, in_columns, section, upright};
use styles::{BULLETS, Sizes, levels, style_of};
use tables::Tables;

/// Returns the report as a `.docx` file.
///
/// # Errors
/// [`DocxFault`] where the archive could not be made; in memory this does not happen.
pub fn write(report: &Report, picture: Picture<'_>) -> Result<Vec<u8>, DocxFault> {
    write_on(report, picture, "")
}

/// Returns the report as a `.docx` file that names the day of the talk, such as `2026-11-21`, as the day it was made.
///
/// # Errors
/// As [`write()`].
pub fn write_on(report: &Report, picture: Picture<'_>, day: &str) -> Result<Vec<u8>, DocxFault> {
    let page = DocumentPage::of(report, picture);
    let maps = report.blocks.iter().filter_map(|block| match block {
        Block::Map { alt, .. } => Some(alt.as_str()),
        _ => None,
    });
    let maps: Vec<&str> = maps.collect();
    let mut xml = page.docx.build();
    let last = package::LastSection {
        flows: page.flows,
        columns: page.columns,
    };
    package::complete(&mut xml, report, &maps, day, last);
    package::order(&mut xml)?;
    xml.document = page
        .tables
        .placed(&xml.document)
        .map_err(|error| DocxFault::because(&error))?;
    zipped(xml)
}

/// Returns a document as a file, each of its parts as the schema wants it.
///
/// # Errors
/// [`NotPacked`] where a part is no well-formed XML, or the archive could not be made; in memory neither happens.
pub(super) fn packed(mut xml: XMLDocx) -> Result<Vec<u8>, DocxFault> {
    package::order(&mut xml)?;
    zipped(xml)
}

fn zipped(mut xml: XMLDocx) -> Result<Vec<u8>, DocxFault> {
    xml.font_table = package::FONTS.as_bytes().to_vec();
    let mut file = Cursor::new(Vec::new());
    xml.pack(&mut file).map_err(|error| DocxFault::because(&error))?;
    Ok(file.into_inner())
}

struct DocumentPage<'r> {
    docx: Docx,
    /// The tables so far, which docx-rs does not write.
    tables: Tables<'r>,
    lists: usize,
    lang: Lang,
    /// How many figures and tables have a caption.
    captions: [usize; 2],
    /// How many places are marked, so that links find them.
    marks: usize,
    /// How many headings there are so far.
    parts: usize,
    /// How many pictures there are so far.
    pictures: usize,
    /// Width and height that a picture may take.
    room: (u32, u32),
    /// Whether the map has a page of its own.
    sections: bool,
    /// Whether what follows the map stands in two columns.
    columns: bool,
    /// Whether what comes begins a page.
    fresh: bool,
    /// Whether what comes stays on the page of the part behind it.
    holds: bool,
    /// Whether the section that is open goes on where the one before ended, on the same page.
    flows: bool,
}

impl<'r> DocumentPage<'r> {
    /// Returns the report laid out, with the map as a picture.
    fn of(report: &'r Report, picture: Picture<'_>) -> Self {
        let sizes = Sizes::of(report.length);
        let mut page = Self {
            tables: Tables::default(),
            docx: styles::styled(report.mark.as_deref(), &sizes),
            lists: BULLETS,
            lang: report.lang,
            captions: [0, 0],
            marks: 0,
            parts: 0,
            pictures: 0,
            room: sizes.picture,
            sections: report.length > Length::Meeting,
            columns: in_columns(report),
            fresh: false,
            holds: false,
            flows: false,
        };
        if report.length == Length::Wall {
            page.wall(report, picture);
            return page;
        }
        page.title(report);
        // What matters most comes before the contents.
        let contents = report.second_part().filter(|_| report.length > Length::Meeting);
        for (at, block) in report.blocks.iter().enumerate() {
            if Some(at) == contents {
                page.contents(report);
            }
            let next = report.blocks.get(at + 1);
            page.holds = next.is_some_and(leans);
            page.block(block, picture);
        }
        page
    }

    fn add(&mut self, mut paragraph: Paragraph) {
        if std::mem::take(&mut self.fresh) {
            paragraph = paragraph.page_break_before(true);
        }
        self.push(paragraph.has_numbering, DocumentChild::Paragraph(Box::new(paragraph)));
    }

    /// Adds a part of the document in its place: docx-rs would move the whole document, some kilobytes, for each.
    fn push(&mut self, numbered: bool, child: DocumentChild) {
        self.docx.document_rels.has_numberings |= numbered;
        self.docx.document.has_numbering |= numbered;
        self.docx.document.children.push(child);
    }

    fn paragraph(&mut self, style: &str, text: &str) {
        self.add(Paragraph::new().style(style).add_run(run(text)));
    }

    fn title(&mut self, report: &Report) {
        self.paragraph("Title", &report.title);
        self.paragraph("Subtitle", &report.subtitle);
    }

    /// Adds the page for the wall: the map in the first column, everything else in the second.
    fn wall(&mut self, report: &'r Report, picture: Picture<'_>) {
        let (maps, rest): (Vec<&Block>, Vec<&Block>) = report
            .blocks
            .iter()
            .partition(|block| matches!(block, Block::Map { .. }));
        maps.iter().for_each(|block| self.block(block, picture));
        if !maps.is_empty() {
            self.add(
                Paragraph::new()
                    .style("Cell")
                    .add_run(Run::new().add_break(BreakType::Column)),
            );
        }
        self.title(report);
        rest.iter().for_each(|block| self.block(block, picture));
    }

    /// Adds the contents: every heading, with a link to it.
    fn contents(&mut self, report: &Report) {
        let heading = |block: &Block| match block {
            Block::Heading { level, text } => Some((usize::from(*level), text.clone())),
            _ => None,
        };
        let headings: Vec<(usize, String)> = report.blocks.iter().filter_map(heading).collect();
        if headings.len() < 5 {
            return;
        }
        // Two columns, so that what the contents lead to begins on the same page.
        self.end_section(upright(Sizes::of(Length::Full).margin));
        for (at, (level, text)) in headings.iter().enumerate() {
            let link = Hyperlink::new(format!("part_{}", at + 1), HyperlinkType::Anchor).add_run(run(text));
            let paragraph = Paragraph::new().style(&format!("Contents{level}")).add_hyperlink(link);
            self.add(if at + 1 == headings.len() {
                paragraph.section_property(columns(2))
            } else {
                paragraph
            });
        }
        self.flows = true;
    }

    fn block(&mut self, block: &'r Block, picture: Picture<'_>) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { sentences } => {
                let paragraph = self.sentences_in(Paragraph::new(), sentences);
                self.add(kept(paragraph, self.holds));
            }
            Block::List { numbered, points } => {
                let list = self.list(*numbered);
                points.iter().for_each(|point| self.point(point, list));
            }
            Block::Quote(quote) => self.quote(quote, 400),
            Block::Table {
                caption,
                head,
                rows,
                links,
            } => self.table(caption, head, rows, *links),
            // No line of its own: at the end of a full page it would make an empty one.
            Block::PageBreak => {
                self.drop_empty_line();
                self.fresh = true;
            }
            Block::Map { caption, alt, place } => {
                if *place != MapPlace::InText {
                    self.room.1 = WHOLE;
                }
                self.map(caption, alt, picture.at(*place));
            }
        }
    }

    fn heading(&mut self, level: u8, text: &str) {
        self.marks += 1;
        self.parts += 1;
        let (id, name) = (self.marks, format!("part_{}", self.parts));
        let paragraph = Paragraph::new().style(&format!("Heading{level}"));
        self.add(
            paragraph
                .add_bookmark_start(id, name)
                .add_run(run(text))
                .add_bookmark_end(id),
        );
    }

    /// Adds the map with its caption; in a report on a landscape page of its own.
    fn map(&mut self, caption: &str, alt: &str, picture: Picture<'_>) {
        if self.sections {
            let flows = std::mem::take(&mut self.flows);
            let before = if flows { columns(1) } else { section(false) };
            self.end_section(before);
            self.room = ACROSS;
        }
        match picture.png.and_then(|png| placed(png, self.room)) {
            Some(pic) => {
                self.pictures += 1;
                let pic = pic.id(format!("rIdMap{}", self.pictures));
                self.add(Paragraph::new().keep_next(true).add_run(Run::new().add_image(pic)));
            }
            None => self.paragraph("Normal", alt),
        }
        let caption = self.numbered(0, caption);
        let paragraph = Paragraph::new().style("Caption").add_run(run(&caption));
        if self.sections {
            self.add(paragraph.section_property(section(true)));
        } else if self.columns {
            self.add(paragraph.section_property(upright(Sizes::of(Length::Meeting).margin)));
        } else {
            self.add(paragraph);
        }
    }

    /// Ends a section.
    fn end_section(&mut self, section: SectionProperty) {
        self.drop_empty_line();
        self.add(Paragraph::new().style("Break").section_property(section));
    }

    /// Drops the empty line behind a table: where the table fills its page, it would stand on a page of its own.
    fn drop_empty_line(&mut self) {
        let children = &mut self.docx.document.children;
        if matches!(
            children.as_slice(),
            [.., DocumentChild::BookmarkStart(_), DocumentChild::Paragraph(_)]
        ) {
            children.pop();
        }
    }

    /// Returns a caption with its number: figures and tables are counted apart.
    fn numbered(&mut self, kind: usize, caption: &str) -> String {
        if !self.sections {
            return caption.to_owned();
        }
        let names = match self.lang {
            Lang::Nl => ["Figuur", "Tabel"],
            Lang::En => ["Figure", "Table"],
        };
        let number = self.captions.get_mut(kind).map_or(0, |n| {
            *n += 1;
            *n
        });
        format!("{} {number}. {caption}", names.get(kind).copied().unwrap_or_default())
    }

    /// Returns the numbering of a new list: all lists of points share one, each numbered list begins at 1.
    fn list(&mut self, numbered: bool) -> usize {
        if !numbered {
            return BULLETS;
        }
        self.lists += 1;
        let docx = std::mem::take(&mut self.docx);
        self.docx = docx
            .add_abstract_numbering(levels(self.lists, "decimal", "%1."))
            .add_numbering(Numbering::new(self.lists, self.lists));
        self.lists
    }

    fn point(&mut self, point: &Point, list: usize) {
        let mut paragraph = Paragraph::new().numbering(NumberingId::new(list), IndentLevel::new(0));
        if !point.lead.is_empty() {
            paragraph = paragraph.add_run(run(&point.lead).bold()).add_run(run(": "));
        }
        let paragraph = self.sentences_in(paragraph, &point.sentences);
        self.add(kept(paragraph, !point.quotes.is_empty()));
        point.quotes.iter().for_each(|quote| self.quote(quote, 900));
    }

    fn quote(&mut self, quote: &Quote, indent: i32) {
        let paragraph = Paragraph::new()
            .style("Quote")
            .indent(Some(indent), None, Some(300), None);
        let words = spoken(run(&format!("“{}”", quote.text)), quote.lang).italic();
        let paragraph = paragraph.add_run(words);
        let paragraph = match quote.by() {
            "" => paragraph,
            who => paragraph.add_run(run(&format!(" ({who})"))),
        };
        let paragraph = self.number(paragraph, quote.mark);
        self.add(paragraph);
    }

    fn sentences_in(&mut self, mut paragraph: Paragraph, sentences: &[Sentence]) -> Paragraph {
        for (at, sentence) in sentences.iter().enumerate() {
            let space = if at > 0 { " " } else { "" };
            paragraph = paragraph.add_run(spoken(run(&format!("{space}{}", sentence.text)), sentence.lang));
            paragraph = self.number(paragraph, sentence.mark);
        }
        paragraph
    }

    /// Adds the number of a sentence or a quote, which leads to what it rests on.
    fn number(&mut self, paragraph: Paragraph, mark: Option<u32>) -> Paragraph {
        let Some(mark) = mark else { return paragraph };
        let mut number = run(&mark.to_string());
        number.run_property = number.run_property.vert_align(VertAlignType::SuperScript);
        self.marks += 1;
        let id = self.marks;
        let link = Hyperlink::new(format!("rests_{mark}"), HyperlinkType::Anchor).add_run(number);
        paragraph
            .add_bookmark_start(id, format!("sentence_{mark}"))
            .add_hyperlink(link)
            .add_bookmark_end(id)
    }

    fn table(&mut self, caption: &str, head: &'r [String], rows: &'r [Vec<String>], links: Links) {
        let caption = self.numbered(1, caption);
        self.add(Paragraph::new().style("Caption").keep_next(true).add_run(run(&caption)));
        let mark = self.tables.keep(head, rows, links, &mut self.marks);
        self.push(false, DocumentChild::BookmarkStart(BookmarkStart::new(0, mark)));
        self.add(Paragraph::new().style("Cell"));
    }
}

/// Returns a paragraph, on the page of what comes behind it where it leads to that.
fn kept(paragraph: Paragraph, holds: bool) -> Paragraph {
    if holds { paragraph.keep_next(true) } else { paragraph }
}

/// Returns a run in another language than that of the document.
fn spoken(run: Run, lang: Option<Lang>) -> Run {
    match lang {
        Some(lang) => run.style(style_of(lang)),
        None => run,
    }
}

fn run(text: &str) -> Run {
    Run::new().add_text(text)
}
