//! A card: theme, main question large, sub-questions, what was said, and the line being noted.

pub(super) mod ask;
mod closing;
mod questions;

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::rows::PressTarget;
use super::{Canvas, large, page};
use crate::app::editor::EditorRows;
use crate::app::mouse::PressableList;
use crate::app::note::{NoteCompletion, NotedLine};
use crate::app::windows::Window;
use crate::app::{OpenSession, note_width};
use crate::locale::Words;
use crate::say;
use crate::session::{Image, Place, Speaker, Statement, Voice};
use crate::text::{self, Id};

/// From how many columns sub-questions stand beside the statements.
const WIDE: u16 = 100;

/// Draws the closing.
pub(super) fn closing(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let blank = NotedLine::default();
    closing::draw(canvas, area, open, open.note().unwrap_or(&blank));
}

/// Draws a card.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let blank = NotedLine::default();
    let note = open.note().unwrap_or(&blank);
    let body = line_of(canvas, area, open, note);
    let Some(card) = open.card() else { return };
    let margin = if area.width >= WIDE { 6 } else { 2 };
    let inner = page::inset(body, margin);
    let quiet = open.statements().is_empty();
    let rest = head(canvas, inner, (&card.theme, &card.question), quiet);
    if area.width >= WIDE {
        let (left, right) = page::split_left(rest, rest.width * 2 / 5);
        questions::beside(
            canvas,
            Rect {
                width: left.width.saturating_sub(3),
                ..left
            },
            card,
            open,
            note,
        );
        statements(canvas, right, open);
    } else {
        let rows = match questions::height(card, usize::from(rest.width)) {
            // In words as long as that leaves half of the room to what will be said, or two thirds to what is said.
            rows if rows > 0 && rows * if quiet { 2 } else { 3 } <= rest.height => {
                questions::beside(canvas, page::split_top(rest, rows).0, card, open, note);
                rows + 1
            }
            _ => questions::strip(canvas, rest, open, note),
        };
        statements(canvas, page::split_top(rest, rows).1, open);
    }
}

/// Draws theme and main question, in large letters where the wall has room: half of it while it is `quiet`, nobody having said anything, a
/// quarter while people speak. What is left below.
fn head(canvas: &mut Canvas<'_>, area: Rect, (theme, question): (&str, &str), quiet: bool) -> Rect {
    let look = canvas.look;
    let mut lines = Vec::new();
    if area.height >= 12 {
        lines.push(Line::default());
    }
    lines.push(Line::styled(theme.to_owned(), look.title));
    if area.height >= 16 {
        lines.push(Line::default());
    }
    let share = if quiet { 2 } else { 4 };
    let large = canvas
        .model
        .marks
        .is_full()
        .then(|| large::lines(question, area.width, area.height / share))
        .flatten();
    if large.is_none() {
        lines.extend(page::paragraph(
            question,
            usize::from(area.width).min(90),
            Vec::new(),
            look.strong,
        ));
        lines.push(Line::default());
    }
    let rows = u16::try_from(lines.len())
        .unwrap_or(u16::MAX)
        .min(area.height.saturating_sub(3));
    let (top, rest) = page::split_top(area, rows);
    page::rows(canvas.buf, top, &lines);
    match large {
        Some(large) => {
            let rows = large::draw(canvas.buf, rest, &large, look.base);
            page::split_top(rest, rows + 1).1
        }
        None => rest,
    }
}

/// Tells whoever leads that nothing was noted yet; the group sees an empty place.
fn nothing_said(canvas: &mut Canvas<'_>, area: Rect) {
    if canvas.model.windows.window != Window::Wall {
        let nothing = say!(canvas.model.words, "nothing-said");
        let lines = page::paragraph(&nothing, usize::from(area.width), Vec::new(), canvas.look.faint);
        page::rows(canvas.buf, area, &lines);
    }
}

/// Draws what was said here, the last or the chosen one in sight.
fn statements(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let all = open.statements();
    if all.is_empty() {
        return nothing_said(canvas, area);
    }
    let width = usize::from(area.width).saturating_sub(1);
    let (mut lines, mut keep, mut said) = (Vec::new(), None, Vec::new());
    for statement in &all {
        let (id, rows) = (&statement.id, row_of(canvas, open, statement, width));
        // On a high wall each statement stands by itself.
        if area.height >= 20 && !lines.is_empty() {
            lines.push(Line::default());
        }
        let from = lines.len();
        lines.extend(rows);
        if open.selected.as_ref() == Some(id) {
            keep = Some(from..lines.len());
        }
        said.push(from..lines.len());
    }
    let keep = keep.unwrap_or(lines.len().saturating_sub(1)..lines.len());
    canvas.list(area, &lines, keep, (PressableList::Said, &PressTarget::whole(said)));
}

fn row_of(canvas: &Canvas<'_>, open: &OpenSession, statement: &Statement, width: usize) -> Vec<Line<'static>> {
    let look = canvas.look;
    let chosen = open.selected.as_ref() == Some(&statement.id);
    let who = who(open, &statement.speakers);
    let number = statement
        .question
        .as_ref()
        .and_then(|id| open.questions().iter().position(|q| q == id));
    let mut first = vec![Span::styled(if chosen { "▸" } else { " " }, look.title)];
    first.push(Span::styled(
        number.map_or("   ".into(), |n| format!("{:>2} ", n + 1)),
        look.faint,
    ));
    let text = match statement.voice {
        Voice::Verbatim if !open.session.keeps_out(&statement.speakers) => format!("“{}”", statement.text),
        Voice::Verbatim | Voice::Paraphrase => statement.text.to_string(),
    };
    let mut text = if who.is_empty() {
        text
    } else {
        format!("{text} ({who})")
    };
    text.push_str(&kept_out(canvas, open, &statement.speakers));
    page::paragraph(&text, width, first, if chosen { look.strong } else { look.base })
}

/// Returns what stands at the desk behind words that no report will hold; empty behind all others. On a wall it would tell the group who
/// refused to be quoted.
fn kept_out(canvas: &Canvas<'_>, open: &OpenSession, speakers: &[Speaker]) -> String {
    if canvas.model.windows.window == Window::Desk && open.session.keeps_out(speakers) {
        format!(" [{}]", say!(canvas.model.words, "mark-kept-out"))
    } else {
        String::new()
    }
}

fn image_row(canvas: &Canvas<'_>, open: &OpenSession, image: &Image, width: usize) -> Vec<Line<'static>> {
    let look = canvas.look;
    let chosen = open.selected.as_ref() == Some(&image.id);
    let who = who(open, &image.speakers);
    let words = canvas.model.words;
    let mut text = format!("{}: {}", say!(words, "field-image"), image.image);
    if let Some(why) = &image.why {
        text.push_str(&format!(" · {}: {why}", say!(words, "field-why")));
    }
    if !who.is_empty() {
        text.push_str(&format!(" ({who})"));
    }
    text.push_str(&kept_out(canvas, open, &image.speakers));
    let first = vec![
        Span::styled(if chosen { "▸" } else { " " }, look.title),
        Span::raw("   "),
    ];
    page::paragraph(&text, width, first, if chosen { look.strong } else { look.base })
}

/// Returns the functions of speakers, as the wall may show them.
pub(super) fn who(open: &OpenSession, speakers: &[Speaker]) -> String {
    let names: Vec<&str> = speakers
        .iter()
        .filter_map(|s| open.session.function_of(s))
        .map(|f| f.as_str())
        .collect();
    names.join(", ")
}

/// Draws the line being noted at the foot of `area`; what is left above it.
fn line_of(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, note: &NotedLine) -> Rect {
    let (look, model) = (canvas.look, canvas.model);
    if model.windows.window == Window::Wall && note.editor.is_blank() {
        return area;
    }
    let width = note_width(model.size.0).min(usize::from(area.width).saturating_sub(4).max(1));
    let shown = note.shown().rows(width);
    let most = usize::from(area.height / 3).max(1);
    let rows = shown.rows.len().min(most);
    let mut below = ask::lines(canvas, open, note, width.saturating_sub(2), most);
    if below.is_empty() {
        below = offers(canvas, open, note, width, most);
        below.extend(waiting(canvas, note));
    }
    let height = u16::try_from(rows + below.len() + 1).unwrap_or(3);
    let (above, foot) = page::split_bottom(area, height);
    page::rule(canvas.buf, foot, model.marks.is_ascii(), look.faint);
    let marks = marks(canvas, open, note);
    page::row(canvas.buf, page::inset(page::nth(foot, 0), 2), &marks);
    let text = page::inset(page::split_top(foot, 1).1, 2);
    typed(canvas, text, &shown, rows);
    let under = page::inset(page::split_top(text, u16::try_from(rows).unwrap_or(1)).1, 2);
    page::rows(canvas.buf, under, &below);
    above
}

/// Returns how many lines wait behind the one that is typed; nothing where a question waits, for there they are shown.
fn waiting(canvas: &Canvas<'_>, note: &NotedLine) -> Option<Line<'static>> {
    let n = note.waiting.len() + usize::from(note.half.is_some());
    let shown = n > 0 && note.asking.is_none() && canvas.model.windows.window != Window::Wall;
    shown.then(|| Line::styled(say!(canvas.model.words, "line-waits", n = n), canvas.look.faint))
}

/// Draws the line of the title or the look back of a phase at the foot of `area`, where something is typed or waits in it; returns what is
/// left above it.
pub(super) fn page_line(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) -> Rect {
    let Some(note) = open.note().filter(|note| !note.is_blank()) else {
        return area;
    };
    if canvas.model.windows.window == Window::Wall {
        return area;
    }
    let width = note_width(canvas.model.size.0).min(usize::from(area.width).saturating_sub(4).max(1));
    let shown = note.editor.rows(width);
    let rows = shown.rows.len().min(usize::from(area.height / 3).max(1));
    let below = waiting(canvas, note);
    let height = rows + usize::from(below.is_some()) + 1;
    let (above, foot) = page::split_bottom(area, u16::try_from(height).unwrap_or(3));
    page::rule(canvas.buf, foot, canvas.model.marks.is_ascii(), canvas.look.faint);
    let text = page::inset(page::split_top(foot, 1).1, 2);
    typed(canvas, text, &shown, rows);
    let under = page::split_top(text, u16::try_from(rows).unwrap_or(1)).1;
    page::rows(
        canvas.buf,
        page::inset(under, 2),
        &below.into_iter().collect::<Vec<_>>(),
    );
    above
}

/// Draws what is typed in at most so many rows, the cursor among them.
fn typed(canvas: &mut Canvas<'_>, text: Rect, shown: &EditorRows, rows: usize) {
    let look = canvas.look;
    let from = (shown.cursor.0 + 1).saturating_sub(rows);
    for (n, row) in (0..).zip(shown.rows.iter().skip(from).take(rows)) {
        let head = if usize::from(n) + from == 0 {
            Span::styled("› ", look.key)
        } else {
            Span::raw("  ")
        };
        let line = Line::from(vec![head, Span::styled(row.clone(), look.base)]);
        page::row(canvas.buf, page::nth(text, n), &line);
    }
    let at = u16::try_from(shown.cursor.0 - from.min(shown.cursor.0)).unwrap_or(0);
    let column = u16::try_from(shown.cursor.1).unwrap_or(0);
    canvas.cursor = Some(Position::new(text.x + 2 + column, text.y + at));
}

/// Returns the marks of the line: who, word for word, which question, about whom.
fn marks(canvas: &Canvas<'_>, open: &OpenSession, note: &NotedLine) -> Line<'static> {
    // Who speaks is a code, for the one who types.
    if canvas.model.windows.window == Window::Wall {
        return Line::default();
    }
    let marks = marks_in_words(canvas.model.words, open, note);
    Line::from(vec![Span::styled(format!(" {marks} "), canvas.look.title)])
}

/// Returns the marks of the line in words.
pub(super) fn marks_in_words(words: &Words, open: &OpenSession, note: &NotedLine) -> String {
    let editing = note.editing.as_ref();
    let at = |id: &Id| open.questions().iter().position(|q| q == id);
    let question = note.question.as_ref().and_then(at);
    let names = note.about.iter().filter_map(|id| open.session.partner(id));
    let names: Vec<&str> = names.map(|p| p.name.as_str()).collect();
    let parts = [
        editing.map(|id| say!(words, "mark-editing", id = id.to_string())),
        Some(speakers(words, open, note)),
        open.session
            .keeps_out(&note.speakers)
            .then(|| say!(words, "mark-kept-out")),
        note.verbatim.then(|| say!(words, "mark-verbatim")),
        question.map(|n| say!(words, "mark-question", n = (n + 1).to_string())),
        (!names.is_empty()).then(|| say!(words, "mark-about", names = names.join(", "))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" · ")
}

/// Returns who says the line being noted, by code and function.
fn speakers(words: &Words, open: &OpenSession, note: &NotedLine) -> String {
    let function = |id: &Id| open.session.participant(id).map(|p| p.function.as_str());
    let speakers = note.speakers.iter().map(|speaker| match speaker {
        Speaker::Participant(id) => format!("{id} {}", function(id).unwrap_or_default()),
        Speaker::Function(function) => function.to_string(),
        Speaker::Group => say!(words, "whole-group"),
    });
    let speakers: Vec<String> = speakers.collect();
    match speakers.is_empty() {
        true => say!(words, "mark-no-speaker"),
        false => speakers.join(", "),
    }
}

/// Returns what Tab would complete; at the closing, what the image and its reason will be.
fn offers(canvas: &Canvas<'_>, open: &OpenSession, note: &NotedLine, width: usize, most: usize) -> Vec<Line<'static>> {
    let look = canvas.look;
    let place = &open.session.progress.place;
    let completions = note.completions(&open.session);
    if let Some(parts) =
        closing::parts(canvas, open, note).filter(|_| completions.is_empty() && *place == Place::Closing)
    {
        return vec![parts];
    }
    let piece = |(n, offer): (usize, NoteCompletion)| {
        let (NoteCompletion::Speaker(_, label) | NoteCompletion::Partner { label, .. }) = offer;
        let label = text::shorten(&label, 40, "…");
        match n {
            0 => Span::styled(format!("Tab {label}"), look.key),
            _ => Span::styled(label, look.faint),
        }
    };
    let pieces = completions.into_iter().enumerate().map(piece).collect();
    page::in_rows(pieces, width, most, 0)
}
