//! A report as Markdown that every forge shows alike.
//!
//! Whatever people said is text, never markup: a partner named `| * _` or `<script>` stands there as typed.

use super::picture::Picture;
use crate::findings::{Block, Point, Quote, Report, Sentence};

/// The report as Markdown.
pub fn write(report: &Report, picture: Picture<'_>) -> String {
    let mut out = format!("# {}\n\n{}\n", escape(&report.title), escape(&report.subtitle));
    for block in &report.blocks {
        out.push('\n');
        write_block(&mut out, block, picture);
    }
    out
}

fn write_block(out: &mut String, block: &Block, picture: Picture<'_>) {
    match block {
        Block::Heading { level, text } => {
            let marks = "#".repeat(usize::from(*level) + 1);
            out.push_str(&format!("{marks} {}\n", escape(text)));
        }
        Block::Paragraph { sentences } => out.push_str(&format!("{}\n", joined(sentences))),
        Block::List { numbered, points } => {
            for (at, point) in points.iter().enumerate() {
                let bullet = if *numbered {
                    format!("{}. ", at + 1)
                } else {
                    "- ".to_owned()
                };
                write_point(out, point, &bullet);
            }
        }
        Block::Quote(quote) => write_quote(out, quote, ""),
        Block::Table { caption, head, rows } => {
            out.push_str(&format!("{}\n\n", escape(caption)));
            write_row(out, head);
            write_row(out, &vec!["---".to_owned(); head.len()]);
            rows.iter()
                .for_each(|row| write_row(out, &row.iter().map(|cell| escape(cell)).collect::<Vec<_>>()));
        }
        Block::Figures { figures } => {
            for figure in figures {
                out.push_str(&format!("- **{}** {}\n", escape(&figure.value), escape(&figure.label)));
            }
        }
        Block::Map { caption, alt } => {
            match picture {
                Picture { link: Some(link), .. } => out.push_str(&format!("![{}](<{}>)\n", escape(alt), address(link))),
                Picture { grid: Some(grid), .. } => out.push_str(&fenced(grid)),
                _ => out.push_str(&format!("{}\n", escape(alt))),
            }
            out.push_str(&format!("\n*{}*\n", escape(caption)));
        }
    }
}

fn write_point(out: &mut String, point: &Point, bullet: &str) {
    let lead = if point.lead.is_empty() {
        String::new()
    } else {
        format!("**{}**: ", escape(&point.lead))
    };
    out.push_str(&format!("{bullet}{lead}{}\n", joined(&point.sentences)));
    for quote in &point.quotes {
        let indent = " ".repeat(bullet.len());
        out.push('\n');
        write_quote(out, quote, &indent);
    }
}

fn write_quote(out: &mut String, quote: &Quote, indent: &str) {
    out.push_str(&format!(
        "{indent}> “{}” ({})\n",
        escape(&quote.text),
        escape(&quote.who)
    ));
}

fn write_row(out: &mut String, cells: &[String]) {
    out.push_str(&format!("| {} |\n", cells.join(" | ")));
}

fn joined(sentences: &[Sentence]) -> String {
    let with_mark = |sentence: &Sentence| match sentence.mark {
        Some(mark) => format!("{} \\[{mark}\\]", escape(&sentence.text)),
        None => escape(&sentence.text),
    };
    sentences.iter().map(with_mark).collect::<Vec<_>>().join(" ")
}

/// Lines as they are, behind a fence longer than any run of backticks in them.
fn fenced(grid: &str) -> String {
    let longest = grid.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}text\n{}\n{fence}\n", grid.trim_end_matches('\n'))
}

/// The address of a picture, without what would end it.
fn address(link: &str) -> String {
    link.replace('<', "%3C").replace('>', "%3E").replace(' ', "%20")
}

/// Text in which nothing is markup. What HTML would read is written as an entity, which every reader of Markdown knows.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        // What only means something at the beginning of a line: a list, a heading, a line under a heading.
        let leading = at == 0 && matches!(c, '-' | '+' | '=' | ':');
        let after_number = matches!(c, '.' | ')') && at > 0 && text.bytes().take(at).all(|b| b.is_ascii_digit());
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' | '#' => out.extend(['\\', c]),
            c if leading || after_number => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}
