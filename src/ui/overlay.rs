//! What lies over the screen: help, an explanation, a form, a list to choose from, a memo as dots, the participants.

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use super::rows::PressTarget;
use super::{Canvas, page};
use crate::app::Pick;
use crate::app::command::{self, CommandRow, Scope};
use crate::app::map::Figure;
use crate::app::mouse::PressableList;
use crate::app::picker::{Picker, PickerChoice};
use crate::app::windows::Window;
use crate::app::{MemoLine, OpenSession, Screen, Scroll, memos};
use crate::deck::Reference;
use crate::locale::Words;
use crate::say;
use crate::session::{LONGEST, MemoKind, Moment, Recording, Session};
use crate::text;

/// Clears the room that a dialog takes: what lies under it can neither be written in nor pressed. Returns that room.
pub(super) fn room(canvas: &mut Canvas<'_>, area: Rect, screen: Screen<'_>) -> Rect {
    canvas.cursor = None;
    canvas.spots.clear();
    let area = match screen {
        Screen::Picker(..) => centred(area, 76, 20),
        Screen::Memo(_) => page::split_bottom(area, 6.min(area.height)).1,
        _ => area,
    };
    if !matches!(screen, Screen::Menu(..)) {
        page::clear(canvas.buf, area, canvas.look.base);
    }
    area
}

/// Draws the figures of the network.
pub(super) fn figures(canvas: &mut Canvas<'_>, area: Rect, scroll: &Scroll, figures: &[Figure]) {
    let inner = page::inset(area, if area.width > 100 { 12 } else { 3 });
    let lines = super::map::figures(canvas, inner, figures);
    page_from(canvas, inner, &lines, scroll);
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

/// Draws all keys of the place that help was asked from.
pub(super) fn help(canvas: &mut Canvas<'_>, area: Rect, scroll: &Scroll, scopes: &[Scope]) {
    let (look, words) = (canvas.look, canvas.model.words);
    let mut lines = vec![Line::styled(say!(words, "help-title"), look.title), Line::default()];
    let (pressed, mut places) = (canvas.model.pressed(PressableList::Commands), Vec::new());
    for scope in scopes {
        let name = format!("{scope:?}").to_lowercase();
        let title = text::capital(&words.get(&format!("menu-group-{name}")));
        lines.push(Line::styled(title, look.strong));
        for row in command::of(std::slice::from_ref(scope)) {
            let chosen = pressed == Some(places.len());
            places.push(lines.len()..lines.len() + 1);
            lines.push(key_row(canvas, row, scopes, chosen));
        }
        lines.push(Line::default());
    }
    let inner = page::inset(area, 3);
    // What is said of a place below its keys, the innermost first.
    let about = [
        (Scope::Map, "help-map"),
        (Scope::Note, "help-note"),
        (Scope::Walk, "help-menu"),
    ];
    let about = about
        .iter()
        .filter(|(scope, _)| scopes.contains(scope))
        .map(|(_, id)| *id);
    for id in about.chain(["help-mouse"]) {
        let text = words.get(id);
        lines.extend(page::paragraph(&text, usize::from(inner.width), Vec::new(), look.base));
        lines.push(Line::default());
    }
    lines.pop();
    let first = page_from(canvas, inner, &lines, scroll);
    canvas.targets(inner, first, PressableList::Commands, &PressTarget::whole(places));
}

/// Returns the keys of a command with what it does.
fn key_row(canvas: &Canvas<'_>, row: &CommandRow, scopes: &[Scope], chosen: bool) -> Line<'static> {
    let look = canvas.look;
    let keys: Vec<String> = command::keys_of(row, scopes).iter().map(ToString::to_string).collect();
    let keys = match keys.as_slice() {
        [] => ":".to_owned(),
        [first, .., last] if keys.len() > 4 => format!("{first} … {last}"),
        keys => keys.join("  "),
    };
    let help = canvas.model.words.get(&format!("cmd-{}", row.name));
    Line::from(vec![
        Span::styled(format!("{keys:>24}  "), look.key),
        Span::styled(help, if chosen { look.chosen } else { look.base }),
    ])
}

/// Draws the explanation of the card, or of the deck.
pub(super) fn explain(canvas: &mut Canvas<'_>, area: Rect, scroll: &Scroll) {
    let look = canvas.look;
    let inner = page::inset(area, if area.width > 100 { 12 } else { 4 });
    let width = usize::from(inner.width);
    let Some(open) = &canvas.model.open else { return };
    let (title, text, references) = explanation(open);
    let mut lines = vec![Line::default(), Line::styled(title, look.title), Line::default()];
    lines.extend(page::paragraph(&text, width, Vec::new(), look.base));
    if !references.is_empty() {
        let all = references.iter().map(|r| format!("{} ({})", r.author, r.year));
        let list = all.collect::<Vec<_>>().join("; ");
        let sources = say!(canvas.model.words, "sources", list = list);
        lines.push(Line::default());
        lines.extend(page::paragraph(&sources, width, Vec::new(), look.faint));
    }
    if let Some(card) = open.card().filter(|card| !card.groups.is_empty()) {
        lines.push(Line::default());
        for (n, question) in card.questions().enumerate() {
            let number = Span::styled(format!("{:>2} ", n + 1), look.faint);
            lines.extend(page::paragraph(&question.text, width, vec![number], look.base));
        }
    }
    page_from(canvas, inner, &lines, scroll);
}

/// Returns the title, the text and the sources of what explains the card, or the deck where no card is open.
pub(super) fn explanation(open: &OpenSession) -> (String, String, &[Reference]) {
    match open.card() {
        Some(card) => (card.theme.to_string(), card.explanation.to_string(), &card.references),
        None => (
            open.deck.title.to_string(),
            open.deck.about.to_string(),
            &open.deck.references,
        ),
    }
}

/// Draws a list to choose from.
pub(super) fn picker(canvas: &mut Canvas<'_>, area: Rect, picker: &Picker, pick: &Pick) {
    frame(canvas, area);
    let inner = page::inset(
        Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(2),
            ..area
        },
        2,
    );
    let above = question(canvas, inner, picker, pick);
    let (top, rest) = page::split_top(inner, u16::try_from(above.len()).unwrap_or(1));
    page::rows(canvas.buf, top, &above);
    let (head, list) = page::split_top(rest, 1);
    query(canvas, head, picker);
    choices(canvas, list, picker, pick);
}

/// Returns the question of a picker, whole as far as the list keeps room for its choices, and how many lines wait for its answer.
fn question(canvas: &Canvas<'_>, inner: Rect, picker: &Picker, pick: &Pick) -> Vec<Line<'static>> {
    let (look, room) = (canvas.look, usize::from(inner.width));
    let title = text::wrap(&text::capital(&picker.title), room).into_iter();
    let about = picker.about.iter().flat_map(|about| text::wrap(about, room));
    let mut above: Vec<Line<'_>> = title
        .map(|row| Line::styled(row, look.title))
        .chain(about.map(|row| Line::styled(row, look.base)))
        .collect();
    let choices = picker.rows.len().clamp(1, 4);
    let open = canvas.model.open.as_ref().filter(|_| pick.opened_by_itself());
    let waiting = open.map_or(0, |open| open.waiting.len());
    let told = (waiting > 0).then(|| Line::styled(say!(canvas.model.words, "picker-waiting", n = waiting), look.base));
    above.truncate(
        usize::from(inner.height)
            .saturating_sub(choices + 1 + usize::from(told.is_some()))
            .max(1),
    );
    above.extend(told);
    above
}

/// Draws what was typed to narrow the choices, with the cursor in it.
fn query(canvas: &mut Canvas<'_>, area: Rect, picker: &Picker) {
    let look = canvas.look;
    let query = picker.query.rows(usize::from(area.width).saturating_sub(3).max(1));
    let line = query.rows.get(query.cursor.0).cloned().unwrap_or_default();
    let spans = vec![Span::styled("› ", look.key), Span::styled(line, look.base)];
    page::row(canvas.buf, area, &Line::from(spans));
    let column = u16::try_from(query.cursor.1).unwrap_or(0);
    let at = Position {
        x: area.x + 2 + column,
        y: area.y,
    };
    canvas.cursor = Some(at).filter(|at| area.contains(*at));
}

/// Draws the choices that fit what was typed, or says that none does.
fn choices(canvas: &mut Canvas<'_>, area: Rect, picker: &Picker, pick: &Pick) {
    let (look, room) = (canvas.look, usize::from(area.width));
    let row = |(n, row): (usize, &PickerChoice)| {
        let label = text::shorten(&row.label, room.saturating_sub(text::cells(&row.detail) + 4), "…");
        let gap = room.saturating_sub(text::cells(&label) + text::cells(&row.detail) + 2);
        let style = if n == picker.at { look.chosen } else { look.base };
        Line::styled(format!(" {label}{}{} ", " ".repeat(gap), row.detail), style)
    };
    let fitting = picker.fitting();
    let lines: Vec<Line<'_>> = fitting.into_iter().enumerate().map(row).collect();
    if lines.is_empty() {
        let nothing = match pick {
            Pick::Command => say!(canvas.model.words, "palette-nothing"),
            pick if pick.opened_by_itself() => say!(canvas.model.words, "picker-waits"),
            _ => say!(canvas.model.words, "picker-nothing"),
        };
        let lines = page::paragraph(&nothing, room, vec![Span::raw(" ")], look.faint);
        return page::rows(canvas.buf, area, &lines);
    }
    let places = PressTarget::each(0..lines.len());
    canvas.list(
        area,
        &lines,
        picker.at..picker.at + 1,
        (PressableList::Choices, &places),
    );
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
    let shown = memo.editor.rows(usize::from(area.width).max(1));
    let room = usize::from(area.height.saturating_sub(2));
    let from = (shown.cursor.0 + 1).saturating_sub(room);
    for (n, row) in (2..area.height).zip(shown.rows.iter().skip(from)) {
        page::row(
            canvas.buf,
            page::nth(area, n),
            &Line::styled(row.clone(), canvas.look.base),
        );
    }
    let place = |at: usize| u16::try_from(at).unwrap_or(0);
    let at = Position {
        x: area.x + place(shown.cursor.1),
        y: area.y + 2 + place(shown.cursor.0 - from),
    };
    canvas.cursor = Some(at).filter(|at| area.contains(*at));
}

/// Returns the kind of a memo in words.
pub(super) fn memo_kind(words: &Words, kind: MemoKind) -> String {
    match kind {
        MemoKind::Mood => say!(words, "memo-mood"),
        MemoKind::Disturbance => say!(words, "memo-disturbance"),
        MemoKind::Emotion => say!(words, "memo-emotion"),
        MemoKind::Other => say!(words, "memo-other"),
    }
}

/// Draws the line of a memo. It is never seen on the wall: where the group reads along, each letter is a dot.
pub(super) fn memo(canvas: &mut Canvas<'_>, area: Rect, memo: &MemoLine) {
    let (look, words, ascii) = (canvas.look, canvas.model.words, canvas.model.marks.is_ascii());
    page::rule(canvas.buf, area, ascii, look.faint);
    let kind = memo_kind(words, memo.kind);
    let inner = page::inset(area, 2);
    page::row(
        canvas.buf,
        page::nth(inner, 1),
        &Line::styled(say!(words, "memo-title", kind = kind), look.title),
    );
    // One that is corrected stood in clear in the list before.
    let corrects = memo.editing.is_some() && memos::may_be_read(canvas.model);
    if canvas.model.windows.window == Window::Desk || corrects {
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

/// Draws the title of a list and what it is for. Returns the rows of the head, of which the fourth is free, and the room of the list.
fn headed(canvas: &mut Canvas<'_>, area: Rect, title: &str, about: String) -> (Rect, Rect) {
    let look = canvas.look;
    let inner = page::inset(area, if area.width > 90 { 8 } else { 3 });
    let (head, list) = page::split_top(inner, 4);
    let title = Line::styled(text::capital(title), look.title);
    page::row(canvas.buf, page::nth(head, 1), &title);
    page::row(canvas.buf, page::nth(head, 2), &Line::styled(about, look.faint));
    (head, list)
}

/// Draws the sound recordings, the cursor on line `at`.
pub(super) fn recordings(canvas: &mut Canvas<'_>, area: Rect, at: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(open) = &canvas.model.open else { return };
    let (_, list) = headed(
        canvas,
        area,
        &say!(words, "cmd-recordings"),
        say!(words, "recordings-about"),
    );
    let row = |(n, recording): (usize, &Recording)| {
        let when = recorded(words, &open.session, recording, canvas.model.now);
        let ink = if n == at { look.chosen } else { look.base };
        let name = recording.name.as_deref().unwrap_or_default();
        Line::from(vec![
            Span::styled(format!(" {:<4}{when} ", recording.id.as_str()), ink),
            Span::styled(format!(" {name}"), look.faint),
        ])
    };
    let mut lines: Vec<Line<'_>> = open.session.recordings.iter().enumerate().map(row).collect();
    let rows = PressTarget::each(0..lines.len());
    if lines.is_empty() {
        let none = say!(words, "recordings-none");
        lines = page::paragraph(&none, usize::from(list.width), Vec::new(), look.base);
    }
    canvas.list(list, &lines, at..at + 1, (PressableList::Recordings, &rows));
}

/// Returns when a recording ran, and where nobody noted its end, that it is taken to have stopped with the talk.
pub(super) fn recorded(words: &Words, session: &Session, recording: &Recording, now: Moment) -> String {
    let time = |at: Moment| at.hour_minute();
    match (recording.started, session.sound_end(recording)) {
        (None, _) => say!(words, "recording-planned"),
        (Some(from), None) if now.since(from) > LONGEST => say!(words, "recording-open", from = time(from)),
        (Some(from), None) => say!(words, "recording-runs", from = time(from)),
        (Some(from), Some(to)) if recording.ended.is_none() => {
            say!(words, "recording-with-talk", from = time(from), to = time(to))
        }
        (Some(from), Some(to)) => say!(words, "recording-was", from = time(from), to = time(to)),
    }
}

/// Draws the participants, the cursor on line `at`.
pub(super) fn participants(canvas: &mut Canvas<'_>, area: Rect, at: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(open) = &canvas.model.open else { return };
    let (head, list) = headed(
        canvas,
        area,
        &say!(words, "cmd-participants"),
        say!(words, "participants-about"),
    );
    let rows = super::people::rows(canvas, open, at, usize::from(list.width));
    page::row(canvas.buf, page::nth(head, 3), &rows.head);
    let mut lines = rows.people;
    let people = PressTarget::each(0..lines.len());
    if lines.is_empty() {
        let none = say!(words, "participants-none");
        lines = page::paragraph(&none, usize::from(list.width), Vec::new(), look.base);
    }
    canvas.list(list, &lines, at..at + 1, (PressableList::People, &people));
}
