//! The styles of a Word document: one set of sizes for each way a report is laid out.
//!
//! Their names are those that Word and LibreOffice know, so that both treat headings as headings.

use docx_rs::{
    AbstractNumbering, AlignmentType, Docx, Footer, Header, Level, LevelJc, LevelText, LineSpacing, LineSpacingType,
    NumberFormat, Numbering, PageMargin, PageNum, PageOrientationType, Paragraph, Run, RunFonts, SpecialIndentType,
    Start, Style, StyleType,
};

use crate::deck::Lang;
use crate::findings::Length;

/// The sizes of a layout: letters in half points, spaces and margins in twentieths of a point, lines in 240ths.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub margin: i32,
    /// Width and height that a picture may take upright, in English Metric Units.
    pub picture: (u32, u32),
    /// Whether the page lies across.
    pub across: bool,
    text: usize,
    line: i32,
    after: u32,
    title: usize,
    subtitle: (usize, u32),
    /// Size and space before, for each level.
    headings: [(usize, u32); 3],
    heading_after: u32,
    quote: (u32, u32),
    caption: (usize, u32, u32),
}

const REPORT: Sizes = Sizes {
    margin: 1020,
    picture: (6_264_910, 7_600_000),
    across: false,
    text: 20,
    line: 245,
    after: 60,
    title: 36,
    subtitle: (21, 120),
    headings: [(28, 220), (23, 140), (20, 110)],
    heading_after: 50,
    quote: (20, 70),
    caption: (18, 60, 50),
};
/// One page across, the map at 175 mm.
const WALL: Sizes = Sizes {
    margin: 510,
    picture: (6_300_000, 6_300_000),
    across: true,
    text: 22,
    line: 250,
    after: 60,
    title: 30,
    subtitle: (24, 60),
    headings: [(24, 100), (24, 100), (24, 220)],
    heading_after: 100,
    quote: (40, 120),
    caption: (19, 80, 120),
};
/// Two pages, the map at 175 mm across the first.
const MEETING: Sizes = Sizes {
    margin: 737,
    picture: (6_300_000, 4_200_000),
    text: 19,
    line: 240,
    after: 50,
    title: 30,
    subtitle: (20, 60),
    headings: [(23, 120), (20, 80), (20, 60)],
    heading_after: 30,
    quote: (20, 50),
    caption: (17, 20, 60),
    ..REPORT
};

impl Sizes {
    pub(super) fn of(length: Length) -> Self {
        match length {
            Length::Wall => WALL,
            Length::Meeting => MEETING,
            Length::Full | Length::Evidence => REPORT,
        }
    }
}

/// Returns margins that are the same on all sides.
pub(super) fn margins(side: i32) -> PageMargin {
    PageMargin {
        top: side,
        bottom: side,
        left: side,
        right: side,
        header: side / 2,
        footer: side / 2,
        gutter: 0,
    }
}

/// Returns a document with the styles that the report uses, on A4, each page with the mark of a draft and, unless there is one only, its number.
pub(super) fn styled(mark: Option<&str>, sizes: &Sizes) -> Docx {
    let sans = RunFonts::new()
        .ascii("Calibri")
        .hi_ansi("Calibri")
        .cs("Calibri")
        .east_asia("Calibri");
    let docx = Docx::new().default_fonts(sans).default_size(sizes.text);
    let docx = if sizes.across {
        docx.page_size(16838, 11906).page_orient(PageOrientationType::Landscape)
    } else {
        docx.page_size(11906, 16838)
    };
    let docx = docx.page_margin(margins(sizes.margin));
    let docx = own_styles(sizes).into_iter().fold(docx, Docx::add_style);
    let number = Paragraph::new()
        .align(AlignmentType::Right)
        .add_page_num(PageNum::new());
    let docx = if sizes.across {
        docx
    } else {
        docx.footer(Footer::new().add_paragraph(number))
    };
    let docx = match mark {
        Some(mark) => {
            let words = Run::new().add_text(mark).bold().color("8A1C1C");
            docx.header(Header::new().add_paragraph(Paragraph::new().align(AlignmentType::Right).add_run(words)))
        }
        None => docx,
    };
    docx.add_abstract_numbering(levels(BULLETS, "bullet", "•"))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

fn own_styles(sizes: &Sizes) -> Vec<Style> {
    let paragraph = |id: &str, name: &str| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .q_format(true)
    };
    let spaced = |before: u32, after: u32| LineSpacing::new().before(before).after(after);
    let heading = |(level, (size, before)): (usize, (usize, u32))| {
        let level = level + 1;
        let style = paragraph(&format!("Heading{level}"), &format!("heading {level}")).next("Normal");
        let mut style = style
            .size(size)
            .bold()
            .color("0B4F6C")
            .outline_lvl(level - 1)
            .line_spacing(spaced(before, sizes.heading_after));
        style.paragraph_property = style.paragraph_property.keep_next(true);
        style
    };
    let contents = |level: usize, left: i32| {
        let style = paragraph(&format!("Contents{level}"), &format!("toc {level}"));
        let style = style.size(18).indent(Some(left), None, None, None);
        style.line_spacing(spaced(0, 0).line(240))
    };
    let normal = Style::new("Normal", StyleType::Paragraph).name("Normal").q_format(true);
    let normal = normal.line_spacing(spaced(0, sizes.after).line(sizes.line).line_rule(LineSpacingType::Auto));
    let title = paragraph("Title", "Title")
        .size(sizes.title)
        .bold()
        .color("0B4F6C")
        .line_spacing(spaced(0, 60));
    let subtitle = paragraph("Subtitle", "Subtitle")
        .size(sizes.subtitle.0)
        .color("4A4A4A")
        .line_spacing(spaced(0, sizes.subtitle.1));
    let caption = paragraph("Caption", "caption")
        .size(sizes.caption.0)
        .italic()
        .color("4A4A4A")
        .line_spacing(spaced(sizes.caption.1, sizes.caption.2));
    let mut quote = paragraph("Quote", "Quote").line_spacing(spaced(sizes.quote.0, sizes.quote.1));
    quote.paragraph_property = quote.paragraph_property.keep_lines(true);
    let mut styles = vec![normal, title, subtitle];
    styles.extend(sizes.headings.into_iter().enumerate().map(heading));
    styles.extend([
        contents(1, 0),
        contents(2, 300),
        contents(3, 600),
        Style::new(style_of(Lang::Nl), StyleType::Character).name("spoken in Dutch"),
        Style::new(style_of(Lang::En), StyleType::Character).name("spoken in English"),
        quote,
        caption,
        paragraph("Cell", "Table Contents").line_spacing(spaced(2, 2).line(240)),
        // What ends a section takes no room, so that it never starts a page of its own.
        paragraph("Break", "Section Break")
            .size(2)
            .line_spacing(spaced(0, 0).line(20).line_rule(LineSpacingType::Exact)),
    ]);
    styles
}

/// The numbering of lists of points; each numbered list gets one of its own behind it. docx-rs keeps 1 for itself.
pub(super) const BULLETS: usize = 2;

/// Returns the name of a language in Word.
pub(super) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "nl-BE",
        Lang::En => "en-GB",
    }
}

/// Returns the style that marks words of a language; docx-rs has no word for the language of a run.
pub(super) fn style_of(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "SpokenDutch",
        Lang::En => "SpokenEnglish",
    }
}

pub(super) fn levels(id: usize, format: &str, text: &str) -> AbstractNumbering {
    let level = Level::new(
        0,
        Start::new(1),
        NumberFormat::new(format),
        LevelText::new(text),
        LevelJc::new("left"),
    );
    AbstractNumbering::new(id).add_level(level.indent(Some(440), Some(SpecialIndentType::Hanging(360)), None, None))
}
