//! Consent slips on paper: two to a sheet of A4, as HTML or as a Word document.
//!
//! Knows nothing of a session; escaping is maud's and docx-rs's.

use docx_rs::{
    BorderType, Docx, HeightRule, LineSpacing, PageMargin, Paragraph, Run, RunFonts, Table, TableBorder,
    TableBorderPosition, TableCell, TableRow, VAlignType, WidthType,
};
use maud::{Markup, html};

use super::document::{DocumentHead, document};
use super::docx::{DocxFault, packed};
use crate::findings::slips::{Level, Slip, Slips};

pub(super) const STYLE: &str = include_str!("slips.css");

/// Returns the slips as one HTML file.
pub fn html(slips: &Slips) -> String {
    let body = html! {
        (articles(slips))
    };
    let head = DocumentHead {
        lang: slips.lang,
        title: &slips.title,
        styles: &[STYLE],
        more: html! {},
    };
    document(head, &body)
}

/// Returns the slips as parts of a page that has the style of slips.
pub(super) fn articles(slips: &Slips) -> Markup {
    html! { @for slip in &slips.slips { (one(slip, &slips.title)) } }
}

fn one(slip: &Slip, title: &str) -> Markup {
    html! {
        article {
            h1 { (title) }
            dl { @for (name, value) in &slip.facts { div { dt { (name) } dd { (value) } } } }
            p { (slip.about) }
            table { @for level in &slip.levels { tr {
                th scope="row" { (level.name) }
                td { (level.covers) }
                td.answers { (answers(level)) }
            } } }
            h2 { (slip.withdraw) }
            p { (slip.how) }
            @for line in &slip.lines { p.line { span { (line) } i {} } }
        }
    }
}

/// Returns the answers of a level, each with a box that is ticked where it was given.
fn answers(level: &Level) -> String {
    // A box and its answer never part at the end of a line.
    let tick = |(answer, given): &(String, bool)| {
        let mark = if *given { "☒" } else { "☐" };
        format!("{mark}\u{a0}{}", answer.replace(' ', "\u{a0}"))
    };
    level.answers.iter().map(tick).collect::<Vec<_>>().join("\u{2003}")
}

/// Half the height of the text on A4, in twentieths of a point.
const HALF: f32 = 7700.0;
/// The width of the text, in the same measure.
const WIDTH: usize = 10206;

/// Returns the slips as a `.docx` file.
///
/// # Errors
/// [`DocxFault`] where the archive could not be made; in memory this does not happen.
pub fn docx(slips: &Slips) -> Result<Vec<u8>, DocxFault> {
    let rows = slips.slips.iter().map(|slip| {
        let cell = cell(slip, &slips.title).width(WIDTH, WidthType::Dxa);
        TableRow::new(vec![cell.vertical_align(VAlignType::Center)])
            .row_height(HALF)
            .height_rule(HeightRule::AtLeast)
            .cant_split()
    });
    let cut = TableBorder::new(TableBorderPosition::InsideH)
        .border_type(BorderType::Dashed)
        .size(4)
        .color("808080");
    let table = Table::new(rows.collect())
        .clear_all_border()
        .set_border(cut)
        .set_grid(vec![WIDTH])
        .width(WIDTH, WidthType::Dxa);
    let sans = RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri");
    let margin = PageMargin {
        top: 600,
        bottom: 400,
        left: 850,
        right: 850,
        header: 300,
        footer: 300,
        gutter: 0,
    };
    let document = Docx::new()
        .default_fonts(sans)
        .default_size(22)
        .page_size(11906, 16838)
        .page_margin(margin)
        .add_table(table);
    packed(document.build())
}

fn cell(slip: &Slip, title: &str) -> TableCell {
    let spaced = |paragraph: Paragraph, after: u32| paragraph.line_spacing(LineSpacing::new().before(0).after(after));
    let text = |text: &str| Run::new().add_text(text);
    let heading = |words: &str, size: usize| Paragraph::new().add_run(text(words).bold().size(size));
    let mut facts = Paragraph::new();
    for (n, (name, value)) in slip.facts.iter().enumerate() {
        let gap = if n > 0 { "\u{2003}" } else { "" };
        facts = facts
            .add_run(text(&format!("{gap}{name}: ")))
            .add_run(text(value).bold());
    }
    let mut cell = TableCell::new()
        .add_paragraph(spaced(heading(title, 28), 80))
        .add_paragraph(spaced(facts, 80))
        .add_paragraph(spaced(Paragraph::new().add_run(text(&slip.about)), 80));
    for level in &slip.levels {
        let line = Paragraph::new()
            .add_run(text(&format!("{}. ", level.name)).bold())
            .add_run(text(&format!("{}\u{2003}", level.covers)))
            .add_run(text(&answers(level)).bold());
        cell = cell.add_paragraph(spaced(line, 60));
    }
    cell = cell
        .add_paragraph(spaced(heading(&slip.withdraw, 22), 30))
        .add_paragraph(spaced(Paragraph::new().add_run(text(&slip.how)), 120));
    for line in &slip.lines {
        let rule = "_".repeat(52);
        let filled = Paragraph::new().add_run(text(&format!("{line}: {rule}")));
        cell = cell.add_paragraph(spaced(filled, 120));
    }
    cell
}
