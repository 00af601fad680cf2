//! What lies over the screen: help, an explanation, a form, a list to choose from, a memo as dots, the participants.

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use super::rows::Target;
use super::{Canvas, form, page};
use crate::app::command::{self, Scope};
use crate::app::mouse::List;
use crate::app::picker::Picker;
use crate::app::windows::Window;
use crate::app::{MemoLine, Overlay, Pick, Scroll};
use crate::say;
use crate::session::MemoKind;
use crate::text;

/// Draws the topmost overlay, if there is one.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let model = canvas.model;
    let Some(overlay) = model.overlays.last() else { return };
    // A small list leaves most of what it was opened from in sight.
    if let (Overlay::Picker(..), Some(Overlay::Talk(desk))) = (overlay, model.overlays.iter().rev().nth(1)) {
        clear(canvas, area);
        super::talk::draw(canvas, area, desk);
    }
    // What lies under it can neither be written in nor pressed.
    canvas.cursor = None;
    canvas.spots.clear();
    let area = match overlay {
        Overlay::Picker(..) => centred(area, 76, 20),
        Overlay::Memo(_) => page::split_bottom(area, 6.min(area.height)).1,
        _ => area,
    };
    if let Overlay::Menu { at, scopes } = overlay {
        return super::menu::draw(canvas, area, *at, scopes);
    }
    clear(canvas, area);
    match overlay {
        Overlay::Help { page, scopes } => help(canvas, area, page, scopes),
        Overlay::Explain(page) => explain(canvas, area, page),
        Overlay::Figures { page: scroll, lines } => {
            let inner = page::inset(area, if area.width > 100 { 12 } else { 3 });
            let lines = super::map::figures(canvas, inner, lines);
            page_from(canvas, inner, &lines, scroll);
        }
        // It is drawn already.
        Overlay::Menu { .. } => {}
        Overlay::Form(form, _) => form::draw(canvas, area, form),
        Overlay::Picker(picker, pick) => picker_box(canvas, area, picker, *pick == Pick::Command),
        Overlay::Memo(memo) => memo_line(canvas, area, memo),
        Overlay::Participants { at } => participants(canvas, area, *at),
        Overlay::Talk(desk) => super::talk::draw(canvas, area, desk),
        Overlay::Recordings { at } => recordings(canvas, area, *at),
    }
}

fn clear(canvas: &mut Canvas<'_>, area: Rect) {
    page::clear(canvas.buf, area, canvas.look.base);
}

fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 3,
        width,
        height,
    }
}

/// Draws rows as far down as they are turned, but never past the last; the first row seen.
fn page_from(canvas: &mut Canvas<'_>, area: Rect, lines: &[Line<'_>], scroll: &Scroll) -> usize {
    let from = scroll.first(lines.len(), area.height);
    page::from(canvas.buf, area, lines, from, canvas.look.faint);
    from
}

fn help(canvas: &mut Canvas<'_>, area: Rect, scroll: &Scroll, scopes: &[Scope]) {
    let (look, words) = (canvas.look, canvas.model.words);
    let mut lines = vec![Line::styled(say!(words, "help-title"), look.title), Line::default()];
    let (pressed, mut places) = (canvas.model.pressed(List::Commands), Vec::new());
    for scope in scopes {
        let name = format!("{scope:?}").to_lowercase();
        let title = text::capital(&words.get(&format!("menu-group-{name}")));
        lines.push(Line::styled(title, look.strong));
        for row in command::of(std::slice::from_ref(scope)) {
            let keys: Vec<String> = command::keys_of(row, scopes).iter().map(ToString::to_string).collect();
            let keys = match keys.as_slice() {
                [] => ":".to_owned(),
                [first, .., last] if keys.len() > 4 => format!("{first} … {last}"),
                keys => keys.join("  "),
            };
            let help = words.get(&format!("cmd-{}", row.name));
            let chosen = pressed == Some(places.len());
            places.push(lines.len()..lines.len() + 1);
            lines.push(Line::from(vec![
                Span::styled(format!("{keys:>24}  "), look.key),
                Span::styled(help, if chosen { look.chosen } else { look.base }),
            ]));
        }
        lines.push(Line::default());
    }
    let inner = page::inset(area, 3);
    let mut more = vec![say!(words, "help-mouse")];
    if scopes.contains(&Scope::Note) {
        more.insert(0, say!(words, "help-note"));
    }
    if scopes.contains(&Scope::Map) {
        more.insert(0, say!(words, "help-map"));
    }
    for text in more {
        lines.extend(page::paragraph(&text, usize::from(inner.width), Vec::new(), look.base));
        lines.push(Line::default());
    }
    lines.pop();
    let first = page_from(canvas, inner, &lines, scroll);
    canvas.targets(inner, first, List::Commands, &Target::whole(places));
}

fn explain(canvas: &mut Canvas<'_>, area: Rect, scroll: &Scroll) {
    let (look, words) = (canvas.look, canvas.model.words);
    let inner = page::inset(area, if area.width > 100 { 12 } else { 4 });
    let width = usize::from(inner.width);
    let Some(open) = &canvas.model.open else { return };
    let (title, text, references) = match open.card() {
        Some(card) => (card.theme.to_string(), card.explanation.to_string(), &card.references),
        None => (
            open.deck.title.to_string(),
            open.deck.about.to_string(),
            &open.deck.references,
        ),
    };
    let mut lines = vec![Line::default(), Line::styled(title, look.title), Line::default()];
    lines.extend(page::paragraph(&text, width, Vec::new(), look.base));
    if !references.is_empty() {
        let all: Vec<String> = references
            .iter()
            .map(|r| format!("{} ({})", r.author, r.year))
            .collect();
        lines.push(Line::default());
        lines.extend(page::paragraph(
            &say!(words, "sources", list = all.join("; ")),
            width,
            Vec::new(),
            look.faint,
        ));
    }
    if let Some(card) = open.card().filter(|card| !card.groups.is_empty()) {
        lines.push(Line::default());
        for (n, question) in card.questions().enumerate() {
            lines.extend(page::paragraph(
                &question.text,
                width,
                vec![Span::styled(format!("{:>2} ", n + 1), look.faint)],
                look.base,
            ));
        }
    }
    page_from(canvas, inner, &lines, scroll);
}

fn picker_box(canvas: &mut Canvas<'_>, area: Rect, picker: &Picker, commands: bool) {
    let look = canvas.look;
    frame(canvas, area);
    let inner = page::inset(
        Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(2),
            ..area
        },
        2,
    );
    let room = usize::from(inner.width);
    let mut above: Vec<Line<'_>> = Vec::new();
    // A long question is read whole, as far as the list keeps room for its choices.
    let title = text::wrap(&text::capital(&picker.title), room);
    above.extend(title.into_iter().map(|row| Line::styled(row, look.title)));
    for about in &picker.about {
        above.extend(
            text::wrap(about, room)
                .into_iter()
                .map(|row| Line::styled(row, look.base)),
        );
    }
    let choices = picker.rows.len().clamp(1, 4);
    above.truncate(usize::from(inner.height).saturating_sub(choices + 1).max(1));
    let rows = u16::try_from(above.len()).unwrap_or(1);
    let (top, rest) = page::split_top(inner, rows);
    page::rows(canvas.buf, top, &above);
    let (head, list) = page::split_top(rest, 1);
    let query = picker.query.rows(room.saturating_sub(3).max(1));
    let line = query.rows.get(query.cursor.0).cloned().unwrap_or_default();
    page::row(
        canvas.buf,
        head,
        &Line::from(vec![Span::styled("› ", look.key), Span::styled(line, look.base)]),
    );
    let column = u16::try_from(query.cursor.1).unwrap_or(0);
    canvas.cursor = Some(Position {
        x: head.x + 2 + column,
        y: head.y,
    })
    .filter(|at| head.contains(*at));
    let mut lines = Vec::new();
    let rows = picker.fitting();
    for (n, row) in rows.iter().enumerate() {
        let style = if n == picker.at { look.chosen } else { look.base };
        let label = text::shorten(&row.label, room.saturating_sub(text::cells(&row.detail) + 4), "…");
        let gap = room.saturating_sub(text::cells(&label) + text::cells(&row.detail) + 2);
        lines.push(Line::styled(
            format!(" {label}{}{} ", " ".repeat(gap), row.detail),
            style,
        ));
    }
    if lines.is_empty() {
        let nothing = if commands {
            say!(canvas.model.words, "palette-nothing")
        } else {
            say!(canvas.model.words, "picker-nothing")
        };
        let lines = page::paragraph(&nothing, room, vec![Span::raw(" ")], look.faint);
        return page::rows(canvas.buf, list, &lines);
    }
    let places = Target::each(0..lines.len());
    canvas.list(list, &lines, picker.at..picker.at + 1, (List::Choices, &places));
}

/// Draws a frame around `area`.
fn frame(canvas: &mut Canvas<'_>, area: Rect) {
    let style = canvas.look.faint;
    let width = usize::from(area.width).saturating_sub(2);
    let bar = "─".repeat(width);
    page::row(canvas.buf, area, &Line::styled(format!("┌{bar}┐"), style));
    page::row(
        canvas.buf,
        page::nth(area, area.height.saturating_sub(1)),
        &Line::styled(format!("└{bar}┘"), style),
    );
    for n in 1..area.height.saturating_sub(1) {
        let side = page::nth(area, n);
        page::row(canvas.buf, side, &Line::styled("│", style));
        page::row(
            canvas.buf,
            Rect {
                x: side.right().saturating_sub(1),
                width: 1.min(side.width),
                ..side
            },
            &Line::styled("│", style),
        );
    }
}

/// Draws the words of a memo, at the desk.
fn memo_in_clear(canvas: &mut Canvas<'_>, area: Rect, memo: &MemoLine) {
    let width = usize::from(area.width).max(1);
    for (n, line) in (2..area.height).zip(text::wrap(memo.editor.text(), width)) {
        page::row(canvas.buf, page::nth(area, n), &Line::styled(line, canvas.look.base));
    }
}

/// Draws the line of a memo. It is never seen on the wall: where the group reads along, each letter is a dot.
fn memo_line(canvas: &mut Canvas<'_>, area: Rect, memo: &MemoLine) {
    let (look, words, ascii) = (canvas.look, canvas.model.words, canvas.model.marks.is_ascii());
    page::rule(canvas.buf, area, ascii, look.faint);
    let kind = match memo.kind {
        MemoKind::Mood => say!(words, "memo-mood"),
        MemoKind::Disturbance => say!(words, "memo-disturbance"),
        MemoKind::Emotion => say!(words, "memo-emotion"),
        MemoKind::Other => say!(words, "memo-other"),
    };
    let inner = page::inset(area, 2);
    page::row(
        canvas.buf,
        page::nth(inner, 1),
        &Line::styled(say!(words, "memo-title", kind = kind), look.title),
    );
    if canvas.model.windows.window == Window::Desk {
        return memo_in_clear(canvas, inner, memo);
    }
    let count = memo.editor.text().graphemes(true).count();
    let width = usize::from(inner.width).max(1);
    let shown = count.min(width.saturating_sub(1) * 2);
    for (n, from) in (0..).zip((0..=shown).step_by(width)) {
        let dots = "•".repeat((shown - from).min(width));
        page::row(canvas.buf, page::nth(inner, 2 + n), &Line::styled(dots, look.base));
    }
}

fn recordings(canvas: &mut Canvas<'_>, area: Rect, at: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(open) = &canvas.model.open else { return };
    let inner = page::inset(area, if area.width > 90 { 8 } else { 3 });
    let (head, list) = page::split_top(inner, 4);
    let title = text::capital(&say!(words, "cmd-recordings"));
    page::row(canvas.buf, page::nth(head, 1), &Line::styled(title, look.title));
    let about = say!(words, "recordings-about");
    page::row(canvas.buf, page::nth(head, 2), &Line::styled(about, look.faint));
    let mut lines = Vec::new();
    for (n, recording) in open.session.recordings.iter().enumerate() {
        let time = |at: crate::session::Moment| at.hour_minute();
        let when = match (recording.started, recording.ended) {
            (None, _) => say!(words, "recording-planned"),
            (Some(from), None) => say!(words, "recording-runs", from = time(from)),
            (Some(from), Some(to)) => say!(words, "recording-was", from = time(from), to = time(to)),
        };
        let ink = if n == at { look.chosen } else { look.base };
        lines.push(Line::from(vec![
            Span::styled(format!(" {:<4}{when} ", recording.id.as_str()), ink),
            Span::styled(
                format!(" {}", recording.name.as_deref().unwrap_or_default()),
                look.faint,
            ),
        ]));
    }
    let rows = Target::each(0..lines.len());
    if lines.is_empty() {
        let none = say!(words, "recordings-none");
        lines = page::paragraph(&none, usize::from(list.width), Vec::new(), look.base);
    }
    canvas.list(list, &lines, at..at + 1, (List::Recordings, &rows));
}

fn participants(canvas: &mut Canvas<'_>, area: Rect, at: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(open) = &canvas.model.open else { return };
    let inner = page::inset(area, if area.width > 90 { 8 } else { 3 });
    let (head, list) = page::split_top(inner, 4);
    page::row(
        canvas.buf,
        page::nth(head, 1),
        &Line::styled(text::capital(&say!(words, "cmd-participants")), look.title),
    );
    page::row(
        canvas.buf,
        page::nth(head, 2),
        &Line::styled(say!(words, "participants-about"), look.faint),
    );
    let rows = super::people::rows(canvas, open, at, usize::from(list.width));
    page::row(canvas.buf, page::nth(head, 3), &rows.head);
    let mut lines = rows.people;
    let people = Target::each(0..lines.len());
    if lines.is_empty() {
        lines = page::paragraph(
            &say!(words, "participants-none"),
            usize::from(list.width),
            Vec::new(),
            look.base,
        );
    }
    canvas.list(list, &lines, at..at + 1, (List::People, &people));
}
