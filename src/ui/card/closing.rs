//! The closing: one question large, in which form it is answered, what was answered to it, and the line.
//!
//! Draws the question that is asked and nothing of the others but their numbers.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{head, image_row, line_of, row_of};
use crate::app::mouse::PressableList;
use crate::app::note::NotedLine;
use crate::app::{OpenSession, closing};
use crate::say;
use crate::ui::rows::PressTarget;
use crate::ui::{Canvas, page};

/// Draws the closing.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, note: &NotedLine) {
    let words = canvas.model.words;
    let body = line_of(canvas, area, open, note);
    let inner = page::inset(body, if area.width >= super::WIDE { 6 } else { 2 });
    let question = open
        .asked()
        .map_or_else(|| say!(words, "closing-about"), |asked| asked.text.to_string());
    let theme = match open.deck.closing.len() {
        0 => say!(words, "place-closing"),
        all => {
            let n: usize = open.asked_at() + 1;
            say!(words, "closing-title", n = n, all = all)
        }
    };
    let quiet = open.answers().is_empty();
    let rest = head(canvas, inner, (&theme, &question), quiet);
    numbers(canvas, inner, open, &theme);
    let form = form_lines(canvas, open, usize::from(rest.width).min(90));
    let rows = u16::try_from(form.len()).unwrap_or(1);
    let (upper, lower) = page::split_top(rest, rows);
    page::rows(canvas.buf, upper, &form);
    answers(canvas, lower, open);
}

/// Draws the numbers of the questions behind the title, those that were answered with a mark: each can be pressed.
fn numbers(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, theme: &str) {
    let look = canvas.look;
    let row = page::nth(area, u16::from(area.height >= 12));
    let mut spans = vec![Span::styled(theme.to_owned(), look.title), Span::raw("  ")];
    let mut places = Vec::new();
    for (n, question) in open.deck.closing.iter().enumerate() {
        let done = !closing::answers(&open.session, &open.deck, &question.id).is_empty();
        let style = match () {
            () if n == open.asked_at() => look.chosen,
            () if done => look.good,
            () => look.base,
        };
        let from = spans.iter().map(Span::width).sum::<usize>() + 1;
        let number = Span::styled(format!("{}{}", n + 1, if done { "✓" } else { "" }), style);
        places.push(PressTarget {
            row: n,
            lines: 0..1,
            columns: from..from + number.width(),
        });
        spans.extend([Span::raw(" "), number]);
    }
    if places.len() > 1 {
        page::row(canvas.buf, row, &Line::from(spans));
        canvas.targets(row, 0, PressableList::Questions, &places);
    }
}

/// Returns how the question is answered, and a free row behind it.
fn form_lines(canvas: &Canvas<'_>, open: &OpenSession, width: usize) -> Vec<Line<'static>> {
    let words = canvas.model.words;
    let form = if open.asks_image() {
        say!(words, "closing-form-image")
    } else {
        say!(words, "closing-form-answer")
    };
    let mut lines = page::paragraph(&form, width, Vec::new(), canvas.look.faint);
    lines.push(Line::default());
    lines
}

/// Draws the answers to the question that is asked, the last or the chosen one in sight.
fn answers(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, words) = (canvas.look, canvas.model.words);
    let width = usize::from(area.width).saturating_sub(1);
    let all = open.answers();
    let said = all.said.iter().map(|s| (None, row_of(canvas, open, s, width)));
    let images = all.images.iter().map(|i| (None, image_row(canvas, open, i, width)));
    // Only where a question has a name of its own does a statement without one need a heading.
    let loose = all.loose.iter().enumerate().map(|(n, s)| {
        let title = (n == 0 && open.asked().is_some()).then(|| say!(words, "closing-loose"));
        (title, row_of(canvas, open, s, width))
    });
    let rows: Vec<(Option<String>, Vec<Line<'static>>)> = said.chain(images).chain(loose).collect();
    let (mut lines, mut places) = (Vec::new(), Vec::new());
    for (title, rows) in rows {
        lines.extend((area.height >= 20 && !lines.is_empty()).then(Line::default));
        lines.extend(title.map(|title| Line::styled(format!(" {title}"), look.faint)));
        let from = lines.len();
        lines.extend(rows);
        places.push(from..lines.len());
    }
    let place = |id| all.ids().iter().position(|other| other == id);
    let chosen = open.selected.as_ref().and_then(place).or(places.len().checked_sub(1));
    if let Some(keep) = chosen.and_then(|at| places.get(at)).cloned() {
        canvas.list(area, &lines, keep, (PressableList::Said, &PressTarget::whole(places)));
    }
}

/// Returns what is typed in the two parts it will have: the image, and why.
pub(super) fn parts(canvas: &Canvas<'_>, open: &OpenSession, note: &NotedLine) -> Option<Line<'static>> {
    if !open.asks_image() || note.editing.is_some() || note.is_blank() {
        return None;
    }
    let (look, words) = (canvas.look, canvas.model.words);
    let (image, why) = closing::image_parts(note.editor.text());
    let blank = |text: &str| text.replace('\n', " ");
    let why = match why {
        Some(why) => (blank(why), look.base),
        None => (say!(words, "closing-why-waits"), look.faint),
    };
    Some(labelled(canvas, (blank(image), look.base), why))
}

/// Returns an image and why it was chosen, each behind its name.
fn labelled(canvas: &Canvas<'_>, image: (String, Style), why: (String, Style)) -> Line<'static> {
    let (look, words) = (canvas.look, canvas.model.words);
    Line::from(vec![
        Span::styled(format!("{}: ", say!(words, "field-image")), look.key),
        Span::styled(image.0, image.1),
        Span::styled(format!(" · {}: ", say!(words, "field-why")), look.key),
        Span::styled(why.0, why.1),
    ])
}
