//! A report as one HTML file: nothing to fetch, no scripts, good on a screen, on A4 paper and read aloud.
//!
//! Escaping is maud's; the only markup let in as it is, is the SVG of the map, which kring draws itself.

use std::collections::HashSet;

use maud::{Markup, PreEscaped, html};

use super::document::{DocumentHead, document};
use super::keeping::WHOLE_TABLE;
use super::picture::Picture;
use crate::deck::Lang;
use crate::findings::{Block, Length, Links, MapPlace, Point, Quote, Report, Sentence};

const STYLE: &str = include_str!("report.css");

/// Returns the report as a whole HTML document.
pub fn write(report: &Report, picture: Picture<'_>) -> String {
    let known = known(report);
    // What matters most comes before the contents.
    let second = report.second_part();
    let body = html! {
        @if let Some(mark) = &report.mark { header.draft { p { (mark) } } }
                main class=[layout(report.length)] {
                    header { h1 { (report.title) } p.subtitle { (report.subtitle) } }
                    @for (at, block) in report.blocks.iter().enumerate() {
                        @if Some(at) == second { (contents(report)) }
                        (part(block, at, picture, &known))
                    }
                }
    };
    let mark = report.mark.as_deref().map(on_every_page).unwrap_or_default();
    let styles: &[&str] = if mark.is_empty() { &[STYLE] } else { &[STYLE, &mark] };
    let head = DocumentHead {
        lang: report.lang,
        title: &report.title,
        styles,
        more: html! { meta name="color-scheme" content="light dark"; },
    };
    document(head, &body)
}

/// Returns the class that lays out a length of its own: one page across, or two pages in columns.
fn layout(length: Length) -> Option<&'static str> {
    match length {
        Length::Wall => Some("wall"),
        Length::Meeting => Some("meeting"),
        Length::Full | Length::Evidence => None,
    }
}

/// Returns the rule that puts a text at the top of every printed page.
fn on_every_page(mark: &str) -> String {
    let plain = |c: &char| c.is_alphanumeric() || " ·.,-".contains(*c);
    let text: String = mark.chars().filter(plain).collect();
    format!("@page {{ @top-right {{ content: \"{text}\"; font: bold 9pt sans-serif; color: #8a1c1c; }} }}")
}

/// Returns the ids that a table of the report has a row for: only those can be linked to.
fn known(report: &Report) -> HashSet<&str> {
    let rows = report.blocks.iter().filter_map(|block| match block {
        Block::Table {
            rows,
            links: Links::Things | Links::Said,
            ..
        } => Some(rows),
        _ => None,
    });
    rows.flatten()
        .filter_map(|row| row.first())
        .map(String::as_str)
        .collect()
}

/// Writes links to every heading, where there are enough to need them.
fn contents(report: &Report) -> Markup {
    let entry = |(at, block): (usize, &'_ Block)| match block {
        Block::Heading { level, text } => Some((at, *level, text.clone())),
        _ => None,
    };
    let entries: Vec<(usize, u8, String)> = report.blocks.iter().enumerate().filter_map(entry).collect();
    html! {
        @if entries.len() > 4 && report.length > Length::Meeting {
            nav { ol {
                @for (at, level, text) in &entries { li class={ "level-" (level) } { a href={ "#part-" (at) } { (text) } } }
            } }
        }
    }
}

fn part(block: &Block, at: usize, picture: Picture<'_>, known: &HashSet<&str>) -> Markup {
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
            Block::Table { caption, head, rows, links } => (table(caption, head, rows, *links, known)),
            Block::PageBreak => hr.break;,
            Block::Map { caption, alt, place } => figure.page[*place != MapPlace::InText] {
                @match picture.at(*place).svg {
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
        blockquote data-evidence=(ids(&quote.evidence)) lang=[quote.lang.map(tag)] {
            p {
                "“" (quote.text) "”"
                @if !quote.by().is_empty() { " " cite { "(" (quote.by()) ")" } }
                (number(quote.mark))
            }
        }
    }
}

fn table(caption: &str, head: &[String], rows: &[Vec<String>], links: Links, known: &HashSet<&str>) -> Markup {
    let last = head.len().saturating_sub(1);
    html! {
        div.table.whole[rows.len() <= WHOLE_TABLE] tabindex="0" role=[(!caption.is_empty()).then_some("region")] aria-label=[(!caption.is_empty()).then_some(caption)] {
            table {
                @if !caption.is_empty() { caption { (caption) } }
                thead { tr { @for name in head { th scope="col" { (name) } } } }
                tbody { @for row in rows {
                    tr.blank[row.iter().all(String::is_empty)] { @for (at, text) in row.iter().enumerate() { (cell(text, at, last, links, known)) } }
                } }
            }
        }
    }
}

/// Returns a cell: what it links to, and what links to it.
fn cell(text: &str, at: usize, last: usize, links: Links, known: &HashSet<&str>) -> Markup {
    match (links, at) {
        (Links::Sentences, 0) => html! { td id={ "rests-" (text) } { a href={ "#sentence-" (text) } { (text) } } },
        (Links::Sentences, 1) => html! { td { (linked(text, "#thing-", &|id| known.contains(id))) } },
        (Links::Things | Links::Said, 0) => html! { td id={ "thing-" (text) } { (text) } },
        (Links::Said, at) if at == last => html! { td { (linked(text, "#sentence-", &|_| true)) } },
        _ => html! { td.long[has_long_word(text)].short[crate::text::cells(text) <= SHORT] { (text) } },
    }
}

/// Letters of a word from which a cell of a printed table may break it, so that the table stays on the page.
const LONG_WORD: usize = 36;

/// Letters up to which a cell of a printed table stands on one line.
const SHORT: usize = 20;

/// Returns whether a text holds a word that is too wide for a column.
fn has_long_word(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| crate::text::cells(word) >= LONG_WORD)
}

/// Returns names behind commas, each as a link where there is something to link to. What stands in brackets behind one stays as it is.
fn linked(text: &str, to: &str, there: &dyn Fn(&str) -> bool) -> Markup {
    html! {
        @for (at, part) in apart(text).into_iter().enumerate() {
            @let (name, rest) = part.find(" (").map_or((part, ""), |at| part.split_at(at));
            @if at > 0 { ", " }
            @if there(name) { a href={ (to) (name) } { (name) } } @else { (name) }
            (rest)
        }
    }
}

/// Returns the parts of a text between commas that stand in no brackets.
fn apart(text: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.extend(text.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(text.get(from..));
    parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// Writes sentences in a row; each that rests on something says on what, for programs, and has its number, for people.
fn joined(sentences: &[Sentence]) -> Markup {
    html! {
        @for (at, sentence) in sentences.iter().enumerate() {
            @if at > 0 { " " }
            @let rests = (!sentence.evidence.is_empty()).then(|| ids(&sentence.evidence));
            span.open[sentence.open] data-evidence=[rests] lang=[sentence.lang.map(tag)] { (sentence.text) }
            (number(sentence.mark))
        }
    }
}

/// Writes the number of a sentence or a quote, which leads to what it rests on.
fn number(mark: Option<u32>) -> Markup {
    html! {
        @if let Some(mark) = mark {
            sup id={ "sentence-" (mark) } { a href={ "#rests-" (mark) } { (mark) } }
        }
    }
}

/// Returns the name of a language in HTML.
fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "nl",
        Lang::En => "en",
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
