//! A report as a Word document that a director can edit: real headings, lists, tables, captions, the map as a picture.
//!
//! docx-rs knows neither the alternative text of a picture nor the language of a document; both are put into its XML here.

mod schema;
mod styles;

use std::io::Cursor;

use docx_rs::{
    BreakType, Docx, Hyperlink, HyperlinkType, IndentLevel, Numbering, NumberingId, PageOrientationType, PageSize,
    Paragraph, Pic, Run, SectionProperty, Table, TableCell, TableCellMargins, TableRow, VertAlignType, WidthType,
};

use super::picture::Picture;
use crate::deck::Lang;
use crate::findings::{Block, Length, Links, Point, Quote, Report, Sentence};
use styles::{BULLETS, Sizes, levels, margins, style_of, tag};

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
/// Width and height that the map may take on a page of its own, across, in English Metric Units, with room for its caption.
const ACROSS: (u32, u32) = (9_828_000, 6_100_000);
/// Margin of that page in twentieths of a point.
const ACROSS_MARGIN: i32 = 680;

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
    let wall = report.length == Length::Wall;
    let sizes = Sizes::of(report.length);
    let mut page = Page {
        docx: styles::styled(report.mark.as_deref(), &sizes),
        lists: BULLETS,
        lang: report.lang,
        captions: [0, 0],
        marks: 0,
        parts: 0,
        room: sizes.picture,
        sections: report.length > Length::Meeting,
        columns: report.length == Length::Meeting,
    };
    if wall {
        page.wall(report, picture);
    } else {
        page.title(report);
        // What matters most comes before the contents.
        let contents = report.second_part().filter(|_| report.length > Length::Meeting);
        for (at, block) in report.blocks.iter().enumerate() {
            if Some(at) == contents {
                page.contents(report);
            }
            page.block(block, picture);
        }
    }
    let mut alts = report.blocks.iter().filter_map(|block| match block {
        Block::Map { alt, .. } => Some(alt.as_str()),
        _ => None,
    });
    let alt = alts.next_back().unwrap_or_default().to_owned();
    let mut xml = page.docx.build();
    xml.document = replaced(
        &xml.document,
        r#"name="Figure""#,
        &format!(r#"name="Figure" descr="{}""#, attribute(&alt)),
    );
    xml.document = sections(&xml.document, report.length);
    let lang = tag(report.lang);
    xml.styles = styles(&xml.styles, lang);
    xml.doc_props.core = properties(report, lang, day).into_bytes();
    let parts = [
        &mut xml.document,
        &mut xml.styles,
        &mut xml.settings,
        &mut xml.numberings,
    ];
    let notes = [&mut xml.comments, &mut xml.footnotes];
    for part in parts
        .into_iter()
        .chain(notes)
        .chain(&mut xml.footers)
        .chain(&mut xml.headers)
    {
        *part = schema::ordered(part).map_err(|error| NotPacked(error.to_string()))?;
    }
    let mut file = Cursor::new(Vec::new());
    xml.pack(&mut file).map_err(|error| NotPacked::because(&error))?;
    Ok(file.into_inner())
}

/// Gives every section the header and footer of the last, which is the only one docx-rs writes them for, and the last section of a short
/// report its two columns: on the wall the map and its words, in a report for a meeting what follows the map on the same page.
fn sections(xml: &[u8], length: Length) -> Vec<u8> {
    let text = String::from_utf8_lossy(xml).into_owned();
    let last = text.rfind("<w:sectPr").unwrap_or(0);
    let (before, end) = text.split_at(last);
    let mut references = String::new();
    for name in ["<w:headerReference", "<w:footerReference"] {
        let found = end.find(name).and_then(|at| end.get(at..));
        let whole = found.and_then(|from| from.find("/>").and_then(|to| from.get(..to + 2)));
        references.push_str(whole.unwrap_or_default());
    }
    let mut out = String::with_capacity(text.len() + 512);
    for (at, part) in before.split("<w:sectPr").enumerate() {
        if at == 0 {
            out.push_str(part);
            continue;
        }
        let (open, rest) = part.split_once('>').unwrap_or((part, ""));
        out.push_str(&format!("<w:sectPr{open}>{references}{rest}"));
    }
    out.push_str(end);
    let columns = match length {
        Length::Wall => {
            r#"<w:cols w:num="2" w:space="340" w:equalWidth="0"><w:col w:w="9923" w:space="340"/><w:col w:w="5555"/></w:cols>"#
        }
        Length::Meeting => r#"<w:type w:val="continuous"/><w:cols w:num="2" w:space="340"/>"#,
        Length::Full | Length::Evidence => "",
    };
    let last = out
        .rfind("<w:cols")
        .and_then(|at| Some(at..at + out.get(at..)?.find("/>")? + 2));
    if let Some(range) = last.filter(|_| !columns.is_empty()) {
        out.replace_range(range, columns);
    }
    out.into_bytes()
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
    for spoken in [Lang::Nl, Lang::En] {
        let from = styles.find(&format!(r#"w:styleId="{}""#, style_of(spoken)));
        let end = from.and_then(|from| Some(from + styles.get(from..)?.find("</w:style>")?));
        let own = format!(r#"<w:rPr><w:lang w:val="{}"/></w:rPr>"#, tag(spoken));
        if let (Some(from), Some(end)) = (from, end) {
            let style = styles.get(from..end).unwrap_or_default();
            let empty = ["<w:rPr />", "<w:rPr/>"]
                .into_iter()
                .find(|empty| style.contains(empty));
            let style = empty.map_or_else(|| format!("{style}{own}"), |empty| style.replacen(empty, &own, 1));
            styles.replace_range(from..end, &style);
        }
    }
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

struct Page {
    docx: Docx,
    lists: usize,
    lang: Lang,
    /// How many figures and tables have a caption.
    captions: [usize; 2],
    /// How many places are marked, so that links find them.
    marks: usize,
    /// How many headings there are so far.
    parts: usize,
    /// Width and height that a picture may take.
    room: (u32, u32),
    /// Whether the map has a page of its own.
    sections: bool,
    /// Whether what follows the map stands in two columns.
    columns: bool,
}

impl Page {
    fn add(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    fn paragraph(&mut self, style: &str, text: &str) {
        self.add(Paragraph::new().style(style).add_run(run(text)));
    }

    fn title(&mut self, report: &Report) {
        self.paragraph("Title", &report.title);
        self.paragraph("Subtitle", &report.subtitle);
    }

    /// Adds the page for the wall: the map in the first column, everything else in the second.
    fn wall(&mut self, report: &Report, picture: Picture<'_>) {
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
        for (at, (level, text)) in headings.iter().enumerate() {
            let link = Hyperlink::new(format!("part_{}", at + 1), HyperlinkType::Anchor).add_run(run(text));
            self.add(Paragraph::new().style(&format!("Contents{level}")).add_hyperlink(link));
        }
        self.add(Paragraph::new().style("Cell"));
    }

    fn block(&mut self, block: &Block, picture: Picture<'_>) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { sentences } => {
                let paragraph = self.sentences_in(Paragraph::new(), sentences);
                self.add(paragraph);
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
            Block::PageBreak => self.add(
                Paragraph::new()
                    .style("Cell")
                    .add_run(Run::new().add_break(BreakType::Page)),
            ),
            Block::Map { caption, alt } => self.map(caption, alt, picture),
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
            self.add(Paragraph::new().style("Cell").section_property(section(false)));
            self.room = ACROSS;
        }
        match picture.png.and_then(|png| placed(png, self.room)) {
            Some(pic) => self.add(Paragraph::new().keep_next(true).add_run(Run::new().add_image(pic))),
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
        self.add(paragraph);
        point.quotes.iter().for_each(|quote| self.quote(quote, 900));
    }

    fn quote(&mut self, quote: &Quote, indent: i32) {
        let paragraph = Paragraph::new()
            .style("Quote")
            .indent(Some(indent), None, Some(300), None);
        let words = spoken(run(&format!("“{}”", quote.text)), quote.lang).italic();
        let paragraph = paragraph.add_run(words);
        self.add(match quote.by() {
            "" => paragraph,
            who => paragraph.add_run(run(&format!(" ({who})"))),
        });
    }

    fn sentences_in(&mut self, mut paragraph: Paragraph, sentences: &[Sentence]) -> Paragraph {
        for (at, sentence) in sentences.iter().enumerate() {
            let space = if at > 0 { " " } else { "" };
            paragraph = paragraph.add_run(spoken(run(&format!("{space}{}", sentence.text)), sentence.lang));
            if let Some(mark) = sentence.mark {
                let mut number = run(&mark.to_string());
                number.run_property = number.run_property.vert_align(VertAlignType::SuperScript);
                self.marks += 1;
                let id = self.marks;
                let link = Hyperlink::new(format!("rests_{mark}"), HyperlinkType::Anchor).add_run(number);
                paragraph = paragraph
                    .add_bookmark_start(id, format!("sentence_{mark}"))
                    .add_hyperlink(link)
                    .add_bookmark_end(id);
            }
        }
        paragraph
    }

    fn table(&mut self, caption: &str, head: &[String], rows: &[Vec<String>], links: Links) {
        let caption = self.numbered(1, caption);
        self.add(Paragraph::new().style("Caption").keep_next(true).add_run(run(&caption)));
        let (size, widths) = fitted(head, rows);
        let mut all = vec![self.row(head, &widths, |_, text| {
            Paragraph::new().add_run(run(text).size(size).bold())
        })];
        for cells in rows {
            let first = self.marks;
            self.marks += 1;
            all.push(self.row(cells, &widths, |at, text| cell(text, at, links, size, first + 1)));
        }
        let table = Table::new(all)
            .set_grid(widths.clone())
            .width(TEXT_WIDTH, WidthType::Dxa)
            .margins(TableCellMargins::new().margin(0, MARGIN, 0, MARGIN));
        self.docx = std::mem::take(&mut self.docx).add_table(table);
        self.add(Paragraph::new().style("Cell"));
    }

    fn row(&self, cells: &[String], widths: &[usize], paragraph: impl Fn(usize, &str) -> Paragraph) -> TableRow {
        let cell = |(at, (text, width)): (usize, (&String, &usize))| {
            let words = paragraph(at, text).style("Cell");
            TableCell::new().width(*width, WidthType::Dxa).add_paragraph(words)
        };
        TableRow::new(cells.iter().zip(widths).enumerate().map(cell).collect()).cant_split()
    }
}

/// Returns the words of a cell: the number of a sentence leads back to it, and where it leads is marked.
fn cell(text: &str, at: usize, links: Links, size: usize, id: usize) -> Paragraph {
    let words = run(text).size(size);
    match (links, at) {
        (Links::Sentences, 0) => {
            let back = Hyperlink::new(format!("sentence_{text}"), HyperlinkType::Anchor).add_run(words);
            Paragraph::new()
                .add_bookmark_start(id, format!("rests_{text}"))
                .add_hyperlink(back)
                .add_bookmark_end(id)
        }
        (Links::Things | Links::Said, 0) => {
            let name = format!("thing_{}", text.replace('-', "_"));
            Paragraph::new()
                .add_bookmark_start(id, name)
                .add_run(words)
                .add_bookmark_end(id)
        }
        _ => Paragraph::new().add_run(words),
    }
}

/// Returns a run in another language than that of the document.
fn spoken(run: Run, lang: Option<Lang>) -> Run {
    match lang {
        Some(lang) => run.style(style_of(lang)),
        None => run,
    }
}

/// Returns the properties of a section: upright, or across for the map.
fn section(across: bool) -> SectionProperty {
    if !across {
        return upright(Sizes::of(Length::Full).margin);
    }
    SectionProperty::new()
        .page_size(
            PageSize::new()
                .size(16838, 11906)
                .orient(PageOrientationType::Landscape),
        )
        .page_margin(margins(ACROSS_MARGIN))
}

/// Returns the properties of a section on upright pages with this margin.
fn upright(margin: i32) -> SectionProperty {
    let page = PageSize::new().size(11906, 16838).orient(PageOrientationType::Portrait);
    SectionProperty::new().page_size(page).page_margin(margins(margin))
}

fn run(text: &str) -> Run {
    Run::new().add_text(text)
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

/// Returns a PNG as a picture that fits into a width and a height; `None` where it is not one.
fn placed(png: &[u8], room: (u32, u32)) -> Option<Pic> {
    let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    if !png.starts_with(b"\x89PNG\r\n\x1a\n") {
        return None;
    }
    let (width, height) = (number(16)?.max(1), number(20)?.max(1));
    let scale = (f64::from(room.0) / f64::from(width)).min(f64::from(room.1) / f64::from(height));
    // Both products stay below the page's size, which fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let emu = |pixels: u32| (f64::from(pixels) * scale) as u32;
    Some(
        Pic::new_with_dimensions(png.to_vec(), width, height)
            .id("rIdMap")
            .size(emu(width), emu(height)),
    )
}
