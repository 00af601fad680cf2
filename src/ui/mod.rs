//! The screens: one file each, drawn from the model.
//!
//! Reads the model, changes nothing, and draws a memo's words at the desk only. One idea at a time: what the group talks about is large and calm
//! in the middle, what the facilitator needs is small at the edges.

mod card;
mod desk;
mod findings;
mod form;
mod home;
mod large;
mod map;
mod menu;
mod overlay;
mod page;
mod people;
mod rows;
mod talk;
mod theme;
mod welcome;

pub use rows::{spots, under};
pub use theme::Look;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::app::command::{self, Command, Scope};
use crate::app::findings::subject;
use crate::app::map::Step;
use crate::app::mouse::Spot;
use crate::app::windows::Window;
use crate::app::{Model, Open, Overlay, Pick};
use crate::say;
use crate::session::{EntityKind as Kind, Place};
use crate::text::{self, Marks, signs};

/// The least columns and rows a screen needs to be readable.
const LEAST: (u16, u16) = (30, 8);

/// Everything a screen needs to draw itself.
struct Canvas<'a> {
    buf: &'a mut Buffer,
    model: &'a Model,
    look: Look,
    cursor: Option<Position>,
    /// What can be pressed, and where; what lies on top comes last.
    spots: Vec<(Rect, Spot)>,
}

/// Draws the model.
pub fn draw(frame: &mut Frame<'_>, model: &Model) {
    let (cursor, _) = paint(frame.buffer_mut(), model);
    if let Some(cursor) = cursor.filter(|at| frame.area().contains(*at)) {
        frame.set_cursor_position(cursor);
    }
}

/// Draws the model; where the cursor stands, and what can be pressed.
fn paint(buf: &mut Buffer, model: &Model) -> (Option<Position>, Vec<(Rect, Spot)>) {
    let (area, look) = (buf.area, Look::of(model.theme));
    let mut canvas = Canvas {
        buf,
        model,
        look,
        cursor: None,
        spots: Vec::new(),
    };
    canvas.buf.set_style(area, look.base);
    if area.width < LEAST.0 || area.height < LEAST.1 {
        page::row(canvas.buf, area, &Line::styled("kring", look.strong));
        page::row(
            canvas.buf,
            page::nth(area, 1),
            &Line::styled(say!(model.words, "too-small"), look.base),
        );
        return (None, Vec::new());
    }
    if model.windows.blank && model.windows.window != Window::Desk {
        return (None, Vec::new());
    }
    if let Some(open) = model
        .open
        .as_ref()
        .filter(|open| open.on_map() && open.map.has_screen())
    {
        map::fill(&mut canvas, area, open);
        overlay::draw(&mut canvas, area);
        exchange_signs(canvas.buf, model.marks);
        return (canvas.cursor, canvas.spots);
    }
    let body = frame_of(&mut canvas, area);
    let body = match &model.open {
        Some(open) if model.windows.window == Window::Desk => desk::draw(&mut canvas, body, open),
        _ => body,
    };
    match &model.open {
        None => home::draw(&mut canvas, body),
        Some(open) if open.on_map() => map::draw(&mut canvas, body, open),
        Some(open) => match &open.session.progress.place {
            Place::Card(_) | Place::Closing => card::draw(&mut canvas, body, open),
            Place::Welcome => welcome::draw(&mut canvas, body, open),
            Place::Phase(id) => welcome::phase(&mut canvas, body, open, id),
            Place::Review(id) => welcome::review(&mut canvas, body, open, id),
            Place::Findings => findings::draw(&mut canvas, body, open),
        },
    }
    overlay::draw(&mut canvas, body);
    if model.windows.window == Window::Wall {
        canvas.cursor = None;
    }
    exchange_signs(canvas.buf, model.marks);
    (canvas.cursor, canvas.spots)
}

/// Draws what every screen has: the row above with place and clocks, below what was last said and the keys that matter now.
fn frame_of(canvas: &mut Canvas<'_>, area: Rect) -> Rect {
    let (top, rest) = page::split_top(area, 1);
    let (model, look) = (canvas.model, canvas.look);
    let said = said(model, area);
    let wall = model.windows.window == Window::Wall;
    // On the wall there are no keys to press: what they take is given to the words.
    let rows = u16::try_from(said.len().max(usize::from(!wall))).unwrap_or(1);
    let (body, bottom) = page::split_bottom(rest, rows + u16::from(!wall));
    header(canvas, top);
    if let Some(notice) = &model.notice {
        let style = if notice.warning { look.bad } else { look.good };
        for (at, line) in (0..).zip(said) {
            page::row(
                canvas.buf,
                page::nth(bottom, at),
                &Line::styled(format!(" {line}"), style),
            );
        }
    }
    if !wall {
        let keys = hints(model, look, usize::from(area.width));
        page::row(canvas.buf, page::nth(bottom, rows), &keys);
    }
    body
}

/// Returns the lines of what was last said: a warning is there to be read to its end, so it takes the rows it needs, up to a third of the
/// screen.
fn said(model: &Model, area: Rect) -> Vec<String> {
    let Some(notice) = &model.notice else { return Vec::new() };
    let width = usize::from(area.width).saturating_sub(2);
    let whole = notice.text.replace('\n', " ");
    let most = if notice.warning {
        usize::from(area.height / 3).max(1)
    } else {
        1
    };
    let mut lines = text::wrap(&whole, width.max(1));
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(text::shorten(&rest, width, "…"));
    }
    lines
}

fn header(canvas: &mut Canvas<'_>, area: Rect) {
    let (model, look, words) = (canvas.model, canvas.look, canvas.model.words);
    let right = model
        .open
        .as_ref()
        .map(|open| Line::from(edge(model, open, look)))
        .unwrap_or_default();
    let width = u16::try_from(right.width()).unwrap_or(u16::MAX).min(area.width);
    let (left, place) = page::split_left(area, area.width - width);
    let mut spans = vec![Span::styled(" kring ", look.chosen)];
    if let Some(open) = &model.open {
        let here = crate::app::place_title(words, &open.deck, &open.session.progress.place);
        let phase = match &open.session.progress.place {
            Place::Card(id) => open.deck.phase_of(id).map(|phase| format!("{} · ", phase.title)),
            _ => None,
        };
        spans.push(Span::styled(format!(" {}", open.session.school.code), look.strong));
        let room = usize::from(left.width).saturating_sub(Line::from(spans.clone()).width() + 4);
        // Where the whole does not fit, the card matters more than its phase.
        let whole = format!("{}{here}", phase.unwrap_or_default());
        let shown = if text::cells(&whole) <= room {
            whole
        } else {
            text::shorten(&here, room, "…")
        };
        spans.push(Span::styled(format!(" · {shown}"), look.faint));
    }
    page::row(canvas.buf, left, &Line::from(spans));
    page::row(canvas.buf, place, &right);
}

/// Returns what stands at the right of the row above: at the desk the clocks, and whether everything is on disk; on the wall nothing.
fn edge(model: &Model, open: &Open, look: Look) -> Vec<Span<'static>> {
    match model.windows.window {
        Window::Wall => Vec::new(),
        Window::Only if !model.windows.clock => standing(model, open, look)
            .into_iter()
            .chain([saved(model, open, look)])
            .collect(),
        Window::Only | Window::Desk => clocks(model, open, look)
            .into_iter()
            .chain([saved(model, open, look)])
            .collect(),
    }
}

/// Returns that the talk pauses or is over, where it does, without a time.
fn standing(model: &Model, open: &Open, look: Look) -> Option<Span<'static>> {
    let (words, progress) = (model.words, &open.session.progress);
    let said = match () {
        () if progress.paused && progress.place.is_talk() => say!(words, "clock-paused"),
        () if progress.ended.is_some() => say!(words, "clock-over"),
        () => return None,
    };
    Some(Span::styled(format!(" {said} ·"), look.faint))
}

/// Returns the clock of the card and of the talk against their budgets.
fn clocks(model: &Model, open: &Open, look: Look) -> Vec<Span<'static>> {
    let words = model.words;
    let mut spans = Vec::new();
    let style = |over: bool| if over { look.bad } else { look.faint };
    if let Some(card) = open.card() {
        let minutes = open.session.card_elapsed(&card.id, model.now) / 60;
        let over = minutes > u32::from(card.minutes);
        let shown = say!(words, "clock-card", minutes = minutes, budget = card.minutes);
        spans.push(Span::styled(format!(" {shown}"), style(over)));
    }
    let (minutes, budget) = (open.session.elapsed(model.now) / 60, open.deck.minutes());
    let progress = &open.session.progress;
    let shown = say!(words, "clock-talk", minutes = minutes, budget = budget);
    let shown = match () {
        () if progress.paused && progress.place.is_talk() => format!("{shown} · {}", say!(words, "clock-paused")),
        () if progress.ended.is_some() => format!("{shown} · {}", say!(words, "clock-over")),
        () => shown,
    };
    let gap = if spans.is_empty() { "" } else { " · " };
    spans.push(Span::styled(format!("{gap}{shown}"), style(minutes > budget)));
    spans.push(Span::styled(" ·", look.faint));
    spans
}

/// Returns whether everything is on disk, as a mark.
fn saved(model: &Model, open: &Open, look: Look) -> Span<'static> {
    let words = model.words;
    let (mark, style) = match () {
        () if !open.writable => (say!(words, "mark-read-only"), look.bad),
        () if open.trouble.is_some() => (say!(words, "mark-trouble"), look.bad),
        () if open.durable < open.session.events => (say!(words, "mark-pending"), look.faint),
        () if open.demo && open.name != "demo" => (say!(words, "mark-rehearsal"), look.good),
        () if open.demo => (say!(words, "mark-demo"), look.good),
        () => (say!(words, "mark-saved"), look.good),
    };
    Span::styled(format!(" {mark} "), style)
}

/// Returns the keys that matter now, as many as fit.
fn hints(model: &Model, look: Look, width: usize) -> Line<'static> {
    use Command::{
        Allow, Archive, Cancel, CardState, Complete, Conclusion, Consent, ConsentAll, Demo, Down, Edit, Enter, Explain,
        Export, Find, Finish, Found, Late, Leave, Left, Lower, Map, Mask, Memo, New, Newline, Next, NextPart, Outline,
        Previous, Print, Propose, Quit, Raise, Ready, Recording, Refuse, Remove, Right, Sort, Verbatim, Withdraw,
    };
    let scopes = model.scopes();
    let map_keys = model
        .open
        .as_ref()
        .map(|open| map::keys(model, open))
        .unwrap_or_default();
    let line = model.open.as_ref().and_then(Open::note);
    let asking = line.is_some_and(|line| line.asking.is_some());
    let wanted: &[Command] = match scopes.first() {
        Some(Scope::Home) => &[Enter, New, Demo, Find, Sort, Quit],
        Some(Scope::Filter) => &[Enter, Cancel, Sort],
        // The question itself says what Enter and Tab do.
        Some(Scope::Note) if asking => &[Cancel, Next, Memo],
        Some(Scope::Note) => &[Enter, Complete, Next, Verbatim, Map, Memo, Explain, CardState],
        Some(Scope::Map) => map_keys.as_slice(),
        Some(Scope::Welcome) => &[Enter, Recording, Next, Memo],
        Some(Scope::Findings) => match model.open.as_ref().and_then(subject).map(|item| item.kind()) {
            Some(Kind::Conclusion) => &[Enter, Edit, Raise, Lower, Remove, Propose, Ready, Conclusion, Export],
            Some(Kind::Statement) => &[Enter, Sort, Print, Mask, Remove, Propose, Ready, Export],
            Some(Kind::Theme | Kind::Gap | Kind::Image) => &[Enter, Edit, Remove, Propose, Ready, Export, Outline],
            _ => &[Enter, Propose, Ready, Export, Find, NextPart, Outline, Conclusion, Mask],
        },
        Some(Scope::Evidence) => &[Enter, Cancel, Sort, Print, Found, Remove, Edit, Mask],
        Some(Scope::Proposals) => &[Enter, Edit, Remove, Right, Left, Cancel],
        Some(Scope::Names) => &[Enter, Allow, Mask, Cancel],
        Some(Scope::Ready) => &[Enter, Export, Cancel],
        Some(Scope::Talk) => &[
            Enter,
            Find,
            NextPart,
            New,
            Complete,
            Edit,
            Command::Split,
            Command::Turn,
            Mask,
            Cancel,
        ],
        Some(Scope::TalkLine) => &[Enter, Cancel],
        Some(Scope::Recordings) => &[Recording, Enter, New, Remove, Cancel],
        Some(Scope::Participants) => &[
            Consent, ConsentAll, Refuse, Archive, New, Late, Leave, Withdraw, Cancel, Enter,
        ],
        Some(Scope::Form) => match model.overlays.last() {
            Some(Overlay::Form(form, _)) if form.steps => &[Down, Finish, Newline, Cancel],
            _ => &[Down, Enter, Newline, Cancel],
        },
        Some(Scope::Picker) => match model.overlays.last() {
            Some(Overlay::Picker(_, Pick::Domain(_) | Pick::Important(_))) => &[Enter, Complete, Cancel],
            Some(Overlay::Picker(picker, Pick::Connect(_))) if picker.rows.iter().any(|row| !row.detail.is_empty()) => {
                &[Enter, Remove, Cancel]
            }
            _ => &[Enter, Cancel],
        },
        Some(Scope::Menu) => &[Enter, Cancel],
        Some(Scope::Help) => &[Enter, Cancel],
        Some(Scope::Memo) => &[Enter, Complete, Cancel],
        _ => &[Next, Previous, Map, Memo],
    };
    let mut spans = vec![Span::raw(" ")];
    let mut used = 1;
    let help = if model.typing().0 { "F1" } else { "?" };
    let always = [
        (crate::app::menu::opens(model), "Esc", say!(model.words, "key-menu")),
        (true, help, say!(model.words, "key-help")),
    ];
    let always: Vec<_> = always.into_iter().filter(|(shown, ..)| *shown).collect();
    let rest = always
        .iter()
        .map(|(_, key, label)| text::cells(key) + text::cells(label) + 3)
        .sum::<usize>()
        - 2;
    for command in wanted {
        let Some(row) = command::row(command, &scopes) else {
            continue;
        };
        let Some(key) = command::keys_of(row, &scopes).first().map(ToString::to_string) else {
            continue;
        };
        let label = label(model, row.name);
        let room = text::cells(&key) + text::cells(&label) + 3;
        if used + room + rest > width {
            break;
        }
        used += room;
        spans.extend([
            Span::styled(key, look.key),
            Span::styled(format!(" {label}  "), look.faint),
        ]);
    }
    for (n, (_, key, label)) in always.into_iter().enumerate() {
        let gap = if n == 0 { "" } else { "  " };
        spans.extend([
            Span::styled(format!("{gap}{key}"), look.key),
            Span::styled(format!(" {label}"), look.faint),
        ]);
    }
    Line::from(spans)
}

/// Returns what a key does here, in a word or two; some mean something of their own at the closing, and where it is asked who is missing.
fn label(model: &Model, name: &str) -> String {
    let open = model.open.as_ref().filter(|_| model.overlays.is_empty());
    let closing = open.is_some_and(|open| !open.on_map() && open.session.progress.place == Place::Closing);
    let missing = open.is_some_and(|open| open.on_map() && open.map.step == Step::Missing);
    match name {
        "name-partner" if missing => say!(model.words, "key-missing-wished"),
        "turn" if missing => say!(model.words, "key-missing-prompt"),
        "gap" if missing => say!(model.words, "key-missing-absence"),
        "complete" if closing => say!(model.words, "key-closing-question"),
        name => model.words.get(&format!("key-{name}")),
    }
}

/// Exchanges every sign that the terminal does not have; letters stay.
fn exchange_signs(buf: &mut Buffer, marks: Marks) {
    if marks.is_full() {
        return;
    }
    for cell in &mut buf.content {
        let plain = signs::text(cell.symbol(), marks);
        if plain != cell.symbol() {
            cell.set_symbol(&plain);
        }
    }
}
