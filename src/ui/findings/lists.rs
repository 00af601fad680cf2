//! The lists of the findings: what a sentence rests on, the suspected words, what is still open.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::OpenSession;
use crate::app::findings::{listed, thing};
use crate::app::mouse::PressableList;
use crate::findings::anonymity::{Giveaway, Suspect};
use crate::locale::Words;
use crate::say;
use crate::text::{self, Id};
use crate::ui::rows::{Entries, PressTarget};
use crate::ui::{Canvas, page};

/// Draws the sentence with the cursor and what it rests on.
pub(super) fn evidence(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, at: usize) {
    let width = usize::from(area.width);
    let things = listed(open);
    let head = sentence(canvas, open, things.len(), width);
    let rows = u16::try_from(head.len()).unwrap_or(u16::MAX).min(area.height / 2);
    let (top, list) = page::split_top(area, rows);
    page::rows(canvas.buf, top, &with_title(head, usize::from(rows)));
    let at = at.min(things.len().saturating_sub(1));
    let mut entries = Entries::default();
    for (n, id) in things.iter().enumerate() {
        entries.add(evidence_rows(canvas, open, id, n == at, width), n == at);
    }
    entries.draw(canvas, list, PressableList::Points);
}

/// Returns the sentence with the cursor and, below it, on how much it rests.
fn sentence(canvas: &Canvas<'_>, open: &OpenSession, things: usize, width: usize) -> Vec<Line<'static>> {
    let (look, words) = (canvas.look, canvas.model.words);
    let sentence = open.findings.stop().map(|stop| stop.text.clone()).unwrap_or_default();
    let title = match things {
        0 => say!(words, "rests-on-nothing"),
        n => say!(words, "rests-on-title", n = n),
    };
    let mut head = vec![Line::default()];
    head.extend(page::paragraph(&sentence, width, Vec::new(), look.strong));
    head.extend([Line::default(), Line::styled(title, look.title)]);
    head
}

/// Returns a head in so many rows: its last two lines stay in sight under a sentence that does not fit.
fn with_title(mut head: Vec<Line<'static>>, rows: usize) -> Vec<Line<'static>> {
    let cut = head.len().saturating_sub(rows);
    if cut > 0 {
        let title = head.split_off(head.len().saturating_sub(2));
        head.truncate(head.len().saturating_sub(cut));
        head.extend(title);
    }
    head
}

/// Returns the rows of one thing that a sentence rests on: its words, and what it is.
fn evidence_rows(canvas: &Canvas<'_>, open: &OpenSession, id: &Id, here: bool, width: usize) -> Vec<Line<'static>> {
    let look = canvas.look;
    let thing = thing(open, canvas.model.words, id);
    let pointer = Span::styled(if here { "▸ " } else { "  " }, look.title);
    let style = if here { look.chosen } else { look.base };
    let mut rows = page::paragraph(&thing.text, width, vec![pointer], style);
    let parts = [thing.sort, thing.detail];
    let about: Vec<&str> = parts
        .iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect();
    rows.extend(page::paragraph(
        &about.join(" · "),
        width,
        vec![Span::raw("  ")],
        look.faint,
    ));
    rows
}

/// Draws the suspected words, and where the one with the cursor stands.
pub(super) fn names(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, at: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let suspects = &open.findings.suspects;
    let title = say!(words, "names-title", n = suspects.len());
    let rest = titled(canvas, area, &title, &say!(words, "names-about"));
    let Some(chosen) = suspects.get(at) else { return };
    let rows = u16::try_from(suspects.len() + 1)
        .unwrap_or(u16::MAX)
        .min(rest.height / 2);
    let (list, below) = page::split_top(rest, rows);
    let row = |(n, suspect)| suspect_row(canvas, suspect, n == at);
    let lines: Vec<Line<'_>> = suspects.iter().enumerate().map(row).collect();
    let places = PressTarget::each(0..lines.len());
    canvas.list(list, &lines, at..at + 1, (PressableList::Points, &places));
    let width = usize::from(below.width);
    let mut lines = Vec::new();
    for id in &chosen.ids {
        let thing = thing(open, words, id);
        lines.push(Line::styled(format!("{} · {}", thing.sort, thing.id), look.faint));
        lines.extend(marked(&thing.text, &chosen.word, width, look.base, look.chosen));
        lines.push(Line::default());
    }
    page::scrolled(canvas.buf, below, &lines, 0..1, look.faint);
}

/// Returns the row of a suspected word: the word, why, and in how many places.
fn suspect_row(canvas: &Canvas<'_>, suspect: &Suspect, here: bool) -> Line<'static> {
    let (look, words) = (canvas.look, canvas.model.words);
    let name = text::shorten(&suspect.word, 30, "…");
    let pad = " ".repeat(32_usize.saturating_sub(text::cells(&name)));
    let count = say!(words, "names-places", n = suspect.ids.len());
    Line::from(vec![
        Span::styled(if here { "▸" } else { " " }, look.title),
        Span::styled(format!(" {name} "), if here { look.chosen } else { look.base }),
        Span::styled(format!("{pad}{} · {count}", why(words, suspect)), look.faint),
    ])
}

/// Returns a text with every occurrence of `word` in a style of its own.
fn marked(content: &str, word: &str, width: usize, base: Style, mark: Style) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for line in text::wrap(&content.replace('\n', " "), width.max(1)) {
        let mut spans = Vec::new();
        for (n, part) in line.split(word).enumerate() {
            if n > 0 {
                spans.push(Span::styled(word.to_owned(), mark));
            }
            spans.push(Span::styled(part.to_owned(), base));
        }
        lines.push(Line::from(spans));
    }
    lines
}

pub(in crate::ui) fn why(words: &Words, suspect: &Suspect) -> String {
    match suspect.why {
        Giveaway::Email => say!(words, "why-email"),
        Giveaway::Handle => say!(words, "why-handle"),
        Giveaway::Phone => say!(words, "why-phone"),
        Giveaway::Street => say!(words, "why-street"),
        Giveaway::Plate => say!(words, "why-plate"),
        Giveaway::Code => say!(words, "why-code"),
        Giveaway::Title => say!(words, "why-title"),
        Giveaway::Initials => say!(words, "why-initials"),
        Giveaway::KnownName => say!(words, "why-known"),
        Giveaway::Capital => say!(words, "why-capital"),
        Giveaway::Speaks => say!(words, "why-speaks"),
        Giveaway::Kin => say!(words, "why-kin"),
        Giveaway::Only => say!(words, "why-only"),
        Giveaway::Trait => say!(words, "why-trait"),
    }
}

/// Draws what is still open before the report can go out.
pub(super) fn ready(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, at: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let points = &open.findings.ready;
    let title = say!(words, "ready-title", n = points.len());
    let list = titled(canvas, area, &title, &say!(words, "ready-about"));
    let (mut lines, mut keep, mut places) = (Vec::new(), 0..0, Vec::new());
    for (n, point) in points.iter().enumerate() {
        let here = n == at;
        let from = lines.len();
        let first = vec![
            Span::styled(if here { "▸ " } else { "  " }, look.title),
            Span::styled("○ ", look.bad),
        ];
        let style = if here { look.strong } else { look.base };
        let text = point.text(words);
        lines.extend(page::paragraph(&text, usize::from(list.width), first, style));
        places.push(from..lines.len());
        lines.push(Line::default());
        if here {
            keep = from..lines.len();
        }
    }
    canvas.list(list, &lines, keep, (PressableList::Points, &PressTarget::whole(places)));
}

/// Draws the title of a list and a line about it; what is left below.
fn titled(canvas: &mut Canvas<'_>, area: Rect, title: &str, about: &str) -> Rect {
    let look = canvas.look;
    let mut head = vec![Line::default(), Line::styled(title.to_owned(), look.title)];
    head.extend(page::paragraph(about, usize::from(area.width), Vec::new(), look.faint));
    head.push(Line::default());
    let (top, rest) = page::split_top(area, u16::try_from(head.len()).unwrap_or(u16::MAX));
    page::rows(canvas.buf, top, &head);
    rest
}
