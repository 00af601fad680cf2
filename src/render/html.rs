//! A report as one HTML file: nothing to fetch, no scripts, good on a screen, on A4 paper and read aloud.
//!
//! Escaping is maud's; the only markup let in as it is, is the SVG of the map, which kring draws itself.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::picture::Picture;
use crate::deck::Lang;
use crate::findings::{Block, Point, Quote, Report, Sentence};

const STYLE: &str = include_str!("report.css");

/// Returns the report as a whole HTML document.
pub fn write(report: &Report, picture: Picture<'_>) -> String {
    let lang = match report.lang {
        Lang::Nl => "nl",
        Lang::En => "en",
    };
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content={ "kring " (env!("CARGO_PKG_VERSION")) };
                title { (report.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main.page[one_page(report)] {
                    header { h1 { (report.title) } p.subtitle { (report.subtitle) } }
                    (contents(report))
                    @for (at, block) in report.blocks.iter().enumerate() { (part(block, at, picture)) }
                }
            }
        }
    };
    page.into_string()
}

/// Returns whether the report is the form for the wall: it shows its figures large and must fit on one sheet.
fn one_page(report: &Report) -> bool {
    report.blocks.iter().any(|block| matches!(block, Block::Figures { .. }))
}

/// Links to the headings of the first two levels, where there are enough to need them.
fn contents(report: &Report) -> Markup {
    let entry = |(at, block): (usize, &'_ Block)| match block {
        Block::Heading { level, text } if *level < 3 => Some((at, *level, text.clone())),
        _ => None,
    };
    let entries: Vec<(usize, u8, String)> = report.blocks.iter().enumerate().filter_map(entry).collect();
    html! {
        @if entries.len() > 4 {
            nav { ol {
                @for (at, level, text) in &entries { li class={ "level-" (level) } { a href={ "#part-" (at) } { (text) } } }
            } }
        }
    }
}

fn part(block: &Block, at: usize, picture: Picture<'_>) -> Markup {
    let id = format!("part-{at}");
    html! {
        @match block {
            Block::Heading { level: 1, text } => h2 id=(id) { (text) },
            Block::Heading { level: 2, text } => h3 id=(id) { (text) },
            Block::Heading { text, .. } => h4 id=(id) { (text) },
            Block::Paragraph { sentences } => p { (joined(sentences)) },
            Block::List { numbered: true, points } => ol { @for point in points { (item(point)) } },
            Block::List { points, .. } => ul { @for point in points { (item(point)) } },
            Block::Quote(quote) => (said(quote)),
            Block::Table { caption, head, rows } => (table(caption, head, rows)),
            Block::Figures { figures } => ul.figures {
                @for figure in figures { li { strong { (figure.value) } " " (figure.label) } }
            },
            Block::Map { caption, alt } => figure {
                @match picture.svg {
                    Some(svg) => div.map role="img" aria-label=(alt) { (PreEscaped(bare(svg))) },
                    None => p { (alt) },
                }
                figcaption { (caption) }
            },
        }
    }
}

fn item(point: &Point) -> Markup {
    html! {
        li {
            @if !point.lead.is_empty() { strong { (point.lead) } ": " }
            (joined(&point.sentences))
            @for quote in &point.quotes { (said(quote)) }
        }
    }
}

fn said(quote: &Quote) -> Markup {
    html! {
        blockquote data-evidence=(ids(&quote.evidence)) {
            p { "“" (quote.text) "” " cite { "(" (quote.who) ")" } }
        }
    }
}

fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> Markup {
    html! {
        div.table {
            table {
                caption { (caption) }
                thead { tr { @for name in head { th scope="col" { (name) } } } }
                tbody { @for row in rows { tr { @for cell in row { td { (cell) } } } } }
            }
        }
    }
}

/// Sentences in a row; each that rests on something says on what, for programs, and has its number, for people.
fn joined(sentences: &[Sentence]) -> Markup {
    html! {
        @for (at, sentence) in sentences.iter().enumerate() {
            @if at > 0 { " " }
            @if sentence.evidence.is_empty() {
                span.open[sentence.open] { (sentence.text) }
            } @else {
                span.open[sentence.open] data-evidence=(ids(&sentence.evidence)) { (sentence.text) }
            }
            @if let Some(mark) = sentence.mark { sup { (mark) } }
        }
    }
}

fn ids(evidence: &[crate::text::Id]) -> String {
    let ids: Vec<&str> = evidence.iter().map(|id| id.as_str()).collect();
    ids.join(" ")
}

/// Returns an SVG document without what may only stand at the beginning of a file.
fn bare(svg: &str) -> &str {
    svg.find("<svg").and_then(|at| svg.get(at..)).unwrap_or_default()
}
