//! A report as Markdown that every forge shows alike.
//!
//! Whatever people said is text, never markup: a partner named `| * _` or `<script>` stands there as typed.

use super::picture::Picture;
use super::text::bullet;
use crate::findings::{Block, Point, Quote, Report, Sentence};
use crate::map::{AnnotationKind, NodePlace, Scene, Sign};

/// Returns the report as Markdown.
pub fn write(report: &Report, picture: Picture<'_>) -> String {
    let mut out = format!("# {}\n\n{}\n", escape(&report.title), escape(&report.subtitle));
    if let Some(mark) = &report.mark {
        out.push_str(&format!("\n**{}**\n", escape(mark)));
    }
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
                write_point(out, point, &bullet(*numbered, at));
            }
        }
        Block::Quote(quote) => write_quote(out, quote, ""),
        Block::Table {
            caption, head, rows, ..
        } => {
            out.push_str(&format!("{}\n\n", escape(caption)));
            write_row(out, head);
            write_row(out, &vec!["---".to_owned(); head.len()]);
            rows.iter()
                .for_each(|row| write_row(out, &row.iter().map(|cell| escape(cell)).collect::<Vec<_>>()));
        }
        Block::PageBreak => out.push_str("---\n"),
        Block::Map { caption, alt, place } => {
            let picture = picture.at(*place);
            match picture.link {
                Some(link) => out.push_str(&format!("![{}](<{}>)\n", escape(alt), address(link))),
                None => out.push_str(&format!("{}\n", escape(alt))),
            }
            if let Some(scene) = picture.scene {
                write_places(out, scene);
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
    let who = match quote.by() {
        "" => String::new(),
        who => format!(" ({})", escape(who)),
    };
    let mark = quote.mark.map(|mark| format!(" \\[{mark}\\]")).unwrap_or_default();
    out.push_str(&format!("{indent}> “{}”{who}{mark}\n", escape(&quote.text)));
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

/// Writes what a drawing of the map would show, as a table: a row for each domain, a column for each ring. Partners inside the school and
/// those without a ring stand in lines below it.
fn write_places(out: &mut String, scene: &Scene) {
    let at = |wanted: NodePlace| {
        let here = scene.items.iter().filter(|item| item.place == wanted);
        let names: Vec<String> = here
            .map(|item| format!("{} {}", item.mark.symbol(false), escape(&item.name)))
            .collect();
        names.join("; ")
    };
    let borders = scene.rings.iter().skip(1).map(|ring| ring.title.as_str());
    let inner: Vec<&str> = borders.filter(|title| !title.is_empty()).collect();
    let rings: Vec<&str> = inner
        .iter()
        .copied()
        .filter(|title| *title != scene.last_ring)
        .collect();
    let rings: Vec<&str> = rings.into_iter().chain([scene.last_ring.as_str()]).collect();
    let head = std::iter::once(String::new()).chain(rings.iter().map(|title| escape(title)));
    out.push('\n');
    write_row(out, &head.collect::<Vec<_>>());
    write_row(out, &vec!["---".to_owned(); rings.len() + 1]);
    for (sector, of) in scene.sectors.iter().enumerate() {
        let fields = (0..rings.len()).map(|ring| at(NodePlace::Field { ring, sector }));
        let row: Vec<String> = std::iter::once(escape(&of.title)).chain(fields).collect();
        write_row(out, &row);
    }
    let signs = scene.legend.iter().filter(|entry| matches!(entry.sort, Sign::Mark(_)));
    let signs: Vec<String> = signs
        .map(|entry| format!("{} {}", entry.sign, escape(&entry.text)))
        .collect();
    if !signs.is_empty() {
        out.push_str(&format!("\n{}\n", signs.join(" · ")));
    }
    let tray = scene.notes.iter().find(|note| note.sort == AnnotationKind::Tray);
    let tray = tray.map_or_else(String::new, |note| note.run.text.clone());
    for (title, names) in [
        (scene.centre.name.text.clone(), at(NodePlace::School)),
        (tray, at(NodePlace::Tray)),
    ] {
        if !names.is_empty() {
            out.push_str(&format!("\n{}: {names}\n", escape(title.trim_end_matches(':'))));
        }
    }
}

/// Returns the address of a picture, without what would end it.
fn address(link: &str) -> String {
    link.replace('<', "%3C").replace('>', "%3E").replace(' ', "%20")
}

/// Returns a text in which nothing is markup. What HTML would read is written as an entity, which every reader of Markdown knows.
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
