//! A report as a Word document that a director can edit: real headings, lists, tables, captions, the map as a picture.
//!
//! docx-rs knows neither the alternative text of a picture nor the language of a document; both are put into its XML here.

mod schema;

use std::io::Cursor;

use docx_rs::{
    AbstractNumbering, AlignmentType, Docx, Footer, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    LineSpacingType, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Pic, Run, RunFonts,
    SpecialIndentType, Start, Style, StyleType, Table, TableCell, TableCellMargins, TableRow, VertAlignType, WidthType,
};

use super::picture::Picture;
use crate::deck::Lang;
use crate::findings::{Block, Point, Quote, Report, Sentence};

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the Word document could not be packed: {0}")]
pub struct NotPacked(String);

impl NotPacked {
    /// Returns the fault of the writer as one of ours.
    pub(super) fn because(error: &impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// Width of the text on the page, in twentieths of a point: A4 with margins of 2.2 cm.
const TEXT_WIDTH: usize = 9411;
/// The same in English Metric Units, the measure of pictures.
const PICTURE_WIDTH: u32 = 5_975_985;
/// As high as a picture may be, to leave room for its caption.
const PICTURE_HEIGHT: u32 = 7_600_000;

/// Returns the report as a `.docx` file.
///
/// # Errors
/// [`NotPacked`] where the archive could not be made; in memory this does not happen.
pub fn write(report: &Report, picture: Picture<'_>) -> Result<Vec<u8>, NotPacked> {
    write_on(report, picture, "")
}

/// Returns the report as a `.docx` file that names the day of the talk, such as `2026-11-21`, as the day it was made.
///
/// # Errors
/// As [`write()`].
pub fn write_on(report: &Report, picture: Picture<'_>, day: &str) -> Result<Vec<u8>, NotPacked> {
    let mut page = Page {
        docx: styled(),
        lists: BULLETS,
    };
    page.paragraph("Title", &report.title);
    page.paragraph("Subtitle", &report.subtitle);
    let mut alt = String::new();
    for block in &report.blocks {
        if let Block::Map { alt: text, .. } = block {
            alt.clone_from(text);
        }
        page.block(block, picture);
    }
    let mut xml = page.docx.build();
    xml.document = replaced(
        &xml.document,
        r#"name="Figure""#,
        &format!(r#"name="Figure" descr="{}""#, attribute(&alt)),
    );
    let lang = match report.lang {
        Lang::Nl => "nl-BE",
        Lang::En => "en-GB",
    };
    xml.styles = styles(&xml.styles, lang);
    xml.doc_props.core = properties(report, lang, day).into_bytes();
    let parts = [
        &mut xml.document,
        &mut xml.styles,
        &mut xml.settings,
        &mut xml.numberings,
    ];
    let notes = [&mut xml.comments, &mut xml.footnotes];
    for part in parts.into_iter().chain(notes).chain(&mut xml.footers) {
        *part = schema::ordered(part).map_err(|error| NotPacked(error.to_string()))?;
    }
    let mut file = Cursor::new(Vec::new());
    xml.pack(&mut file).map_err(|error| NotPacked::because(&error))?;
    Ok(file.into_inner())
}

fn replaced(xml: &[u8], from: &str, to: &str) -> Vec<u8> {
    String::from_utf8_lossy(xml).replacen(from, to, 1).into_bytes()
}

/// Returns what a program shows of the document before it is opened: title, language, and the day of the talk where that is known.
fn properties(report: &Report, lang: &str, day: &str) -> String {
    const OPEN: &str = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
                        xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
                        xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    let dated = |name: &str| format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:{name}>");
    let days = if is_day(day) {
        dated("created") + &dated("modified")
    } else {
        String::new()
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{OPEN}<dc:title>{}</dc:title><dc:subject>{}</dc:subject>\
         <dc:creator>kring</dc:creator><dc:language>{lang}</dc:language>{days}</cp:coreProperties>",
        attribute(&report.title),
        attribute(&report.subtitle)
    )
}

/// Returns whether a text has the form of a day.
fn is_day(text: &str) -> bool {
    let form = |(at, b): (usize, u8)| {
        if matches!(at, 4 | 7) {
            b == b'-'
        } else {
            b.is_ascii_digit()
        }
    };
    text.len() == 10 && text.bytes().enumerate().all(form)
}

/// Returns the styles with the language of the text, and with one `Normal`, marked as the default: docx-rs writes its own beside ours.
fn styles(xml: &[u8], lang: &str) -> Vec<u8> {
    const NORMAL: &str = r#"w:styleId="Normal">"#;
    let spoken = format!(r#"<w:lang w:val="{lang}" /></w:rPr></w:rPrDefault>"#);
    let mut styles = String::from_utf8_lossy(xml).replacen("</w:rPr></w:rPrDefault>", &spoken, 1);
    let theirs = styles.find(NORMAL).and_then(|at| {
        let from = styles.get(..at)?.rfind("<w:style ")?;
        let to = at + styles.get(at..)?.find("</w:style>")? + "</w:style>".len();
        styles.get(to..)?.contains(NORMAL).then_some(from..to)
    });
    if let Some(range) = theirs {
        styles.replace_range(range, "");
    }
    styles
        .replacen(NORMAL, r#"w:default="1" w:styleId="Normal">"#, 1)
        .into_bytes()
}

/// Returns a text within the quotes of an XML attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The numbering of lists of points; each numbered list gets one of its own behind it. docx-rs keeps 1 for itself.
const BULLETS: usize = 2;

struct Page {
    docx: Docx,
    lists: usize,
}

impl Page {
    fn add(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    fn paragraph(&mut self, style: &str, text: &str) {
        self.add(Paragraph::new().style(style).add_run(run(text)));
    }

    fn block(&mut self, block: &Block, picture: Picture<'_>) {
        match block {
            Block::Heading { level, text } => self.paragraph(&format!("Heading{level}"), text),
            Block::Paragraph { sentences } => self.add(sentences_in(Paragraph::new(), sentences)),
            Block::List { numbered, points } => {
                let list = self.list(*numbered);
                points.iter().for_each(|point| self.point(point, list));
            }
            Block::Quote(quote) => self.quote(quote, 400),
            Block::Table { caption, head, rows } => self.table(caption, head, rows),
            Block::Figures { figures } => {
                for figure in figures {
                    let paragraph = Paragraph::new().numbering(NumberingId::new(BULLETS), IndentLevel::new(0));
                    let value = run(&format!("{} ", figure.value)).bold();
                    self.add(paragraph.add_run(value).add_run(run(&figure.label)));
                }
            }
            Block::Map { caption, alt } => {
                match picture.png.and_then(placed) {
                    Some(pic) => self.add(Paragraph::new().keep_next(true).add_run(Run::new().add_image(pic))),
                    None => self.paragraph("Normal", alt),
                }
                self.paragraph("Caption", caption);
            }
        }
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
        self.add(sentences_in(paragraph, &point.sentences));
        point.quotes.iter().for_each(|quote| self.quote(quote, 900));
    }

    fn quote(&mut self, quote: &Quote, indent: i32) {
        let paragraph = Paragraph::new()
            .style("Quote")
            .indent(Some(indent), None, Some(300), None);
        let words = run(&format!("“{}”", quote.text)).italic();
        self.add(paragraph.add_run(words).add_run(run(&format!(" ({})", quote.who))));
    }

    fn table(&mut self, caption: &str, head: &[String], rows: &[Vec<String>]) {
        self.add(Paragraph::new().style("Caption").keep_next(true).add_run(run(caption)));
        let (size, widths) = fitted(head, rows);
        let cell = |text: &String, width: usize, bold: bool| {
            let words = run(text).size(size);
            let words = if bold { words.bold() } else { words };
            TableCell::new()
                .width(width, WidthType::Dxa)
                .add_paragraph(Paragraph::new().style("Cell").add_run(words))
        };
        let row = |cells: &[String], bold: bool| {
            TableRow::new(
                cells
                    .iter()
                    .zip(&widths)
                    .map(|(text, width)| cell(text, *width, bold))
                    .collect(),
            )
            .cant_split()
        };
        let mut all = vec![row(head, true)];
        all.extend(rows.iter().map(|cells| row(cells, false)));
        let table = Table::new(all)
            .set_grid(widths.clone())
            .width(TEXT_WIDTH, WidthType::Dxa)
            .margins(TableCellMargins::new().margin(0, MARGIN, 0, MARGIN));
        self.docx = std::mem::take(&mut self.docx).add_table(table);
        self.add(Paragraph::new().style("Cell"));
    }
}

fn run(text: &str) -> Run {
    Run::new().add_text(text)
}

fn sentences_in(mut paragraph: Paragraph, sentences: &[Sentence]) -> Paragraph {
    for (at, sentence) in sentences.iter().enumerate() {
        let space = if at > 0 { " " } else { "" };
        paragraph = paragraph.add_run(run(&format!("{space}{}", sentence.text)));
        if let Some(mark) = sentence.mark {
            let mut number = run(&mark.to_string());
            number.run_property = number.run_property.vert_align(VertAlignType::SuperScript);
            paragraph = paragraph.add_run(number);
        }
    }
    paragraph
}

/// The margins left and right of a cell, each, in twentieths of a point.
const MARGIN: usize = 60;
/// Sizes of the letters of a table, in half points, and what is taken where even the smallest is too large for the words.
const SIZES: [usize; 5] = [17, 16, 15, 14, 13];

/// Returns the size of letters and the widths of columns that together fill the text: the largest letters with which each column has room
/// for its longest word. What is left goes by the longest text; where words are too wide for the page in any size, each column gets its
/// share.
fn fitted(head: &[String], rows: &[Vec<String>]) -> (usize, Vec<usize>) {
    let all = || rows.iter().map(Vec::as_slice).chain([head]);
    let texts = |at: usize| all().filter_map(move |row| row.get(at));
    // A line may end at a space, and behind a hyphen.
    let word = |at: usize| {
        let words = texts(at).flat_map(|text| text.split([' ', '\n', '-']));
        words.map(|word| crate::text::cells(word) + 1).max().unwrap_or(0)
    };
    let words: Vec<usize> = (0..head.len()).map(word).collect();
    // A letter is half as wide as it is high, in the mean.
    let least = |size: usize| -> Vec<usize> { words.iter().map(|word| 2 * MARGIN + 5 * size * word).collect() };
    let fits = |size: &usize| least(*size).iter().sum::<usize>() <= TEXT_WIDTH;
    let size = SIZES.into_iter().find(fits).unwrap_or(13);
    let longest = |at: usize| texts(at).map(|text| crate::text::cells(text)).max().unwrap_or(0);
    let needs: Vec<usize> = (0..head.len()).map(|at| longest(at).clamp(4, 60)).collect();
    (size, shared(&least(size), &needs))
}

/// Returns the width of the text over columns that need at least so much, the rest by their needs.
fn shared(least: &[usize], needs: &[usize]) -> Vec<usize> {
    let (least_all, needs_all) = (least.iter().sum::<usize>().max(1), needs.iter().sum::<usize>().max(1));
    let width = |(least, need): (&usize, &usize)| match TEXT_WIDTH.checked_sub(least_all) {
        Some(spare) => least + spare * need / needs_all,
        None => TEXT_WIDTH * least / least_all,
    };
    least.iter().zip(needs).map(width).collect()
}

/// Returns a PNG as a picture that fits on the page; `None` where it is not one.
fn placed(png: &[u8]) -> Option<Pic> {
    let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    if !png.starts_with(b"\x89PNG\r\n\x1a\n") {
        return None;
    }
    let (width, height) = (number(16)?.max(1), number(20)?.max(1));
    let scale = (f64::from(PICTURE_WIDTH) / f64::from(width)).min(f64::from(PICTURE_HEIGHT) / f64::from(height));
    // Both products stay below the page's size, which fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let emu = |pixels: u32| (f64::from(pixels) * scale) as u32;
    Some(
        Pic::new_with_dimensions(png.to_vec(), width, height)
            .id("rIdMap")
            .size(emu(width), emu(height)),
    )
}

fn levels(id: usize, format: &str, text: &str) -> AbstractNumbering {
    let level = Level::new(
        0,
        Start::new(1),
        NumberFormat::new(format),
        LevelText::new(text),
        LevelJc::new("left"),
    );
    AbstractNumbering::new(id).add_level(level.indent(Some(440), Some(SpecialIndentType::Hanging(360)), None, None))
}

/// Returns a document with the styles that the report uses, on A4.
fn styled() -> Docx {
    let sans = RunFonts::new()
        .ascii("Calibri")
        .hi_ansi("Calibri")
        .cs("Calibri")
        .east_asia("Calibri");
    let page = PageMargin {
        top: 1247,
        bottom: 1247,
        left: 1247,
        right: 1247,
        header: 709,
        footer: 709,
        gutter: 0,
    };
    let docx = Docx::new()
        .default_fonts(sans)
        .default_size(22)
        .page_size(11906, 16838)
        .page_margin(page);
    let docx = own_styles().into_iter().fold(docx, Docx::add_style);
    let number = Paragraph::new()
        .align(AlignmentType::Right)
        .add_page_num(PageNum::new());
    docx.footer(Footer::new().add_paragraph(number))
        .add_abstract_numbering(levels(BULLETS, "bullet", "•"))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

/// Returns the styles of the report; their names are those that Word and LibreOffice know, so that both treat headings as headings.
fn own_styles() -> Vec<Style> {
    let paragraph = |id: &str, name: &str| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .q_format(true)
    };
    let spaced = |before: u32, after: u32| LineSpacing::new().before(before).after(after);
    let heading = |level: usize, size: usize, before: u32| {
        let style = paragraph(&format!("Heading{level}"), &format!("heading {level}")).next("Normal");
        let mut style = style
            .size(size)
            .bold()
            .color("0B4F6C")
            .outline_lvl(level - 1)
            .line_spacing(spaced(before, 100));
        style.paragraph_property = style.paragraph_property.keep_next(true);
        style
    };
    let normal = Style::new("Normal", StyleType::Paragraph).name("Normal").q_format(true);
    vec![
        normal.line_spacing(spaced(0, 120).line(276).line_rule(LineSpacingType::Auto)),
        paragraph("Title", "Title")
            .size(48)
            .bold()
            .color("0B4F6C")
            .line_spacing(spaced(0, 60)),
        paragraph("Subtitle", "Subtitle")
            .size(24)
            .color("4A4A4A")
            .line_spacing(spaced(0, 240)),
        heading(1, 34, 400),
        heading(2, 28, 300),
        heading(3, 24, 220),
        paragraph("Quote", "Quote").line_spacing(spaced(40, 120)),
        paragraph("Caption", "caption")
            .size(19)
            .italic()
            .color("4A4A4A")
            .line_spacing(spaced(80, 120)),
        paragraph("Cell", "Table Contents").line_spacing(spaced(20, 20)),
    ]
}
