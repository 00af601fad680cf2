//! What is around every screen: above it place and clocks, below it what was last said and the keys that matter now, and the foot of the
//! desk.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Look;
use super::{Canvas, desk, hints, map, page};
use crate::app::screen::Screen;
use crate::app::windows::Window;
use crate::app::{Model, OpenSession};
use crate::locale::Words;
use crate::say;
use crate::session::Place;
use crate::text;

/// Draws what every screen has: the row above with place and clocks, below what was last said and the keys that matter now.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect) -> Rect {
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
    if let Screen::Map(open) = model.below()
        && !wall
        && model.notice.is_none()
    {
        map::beside_keys(canvas, page::nth(bottom, 0), open);
    }
    if !wall {
        let keys = hints::line(model, look, usize::from(area.width));
        page::row(canvas.buf, page::nth(bottom, rows), &keys);
    }
    match &model.open {
        Some(open) if model.windows.window == Window::Desk => desk::draw(canvas, body, open),
        _ => body,
    }
}

/// Returns the lines of what was last said: a warning is there to be read to its end, so it takes the rows it needs, up to a third of the
/// screen. Other words take two rows, and one at the map, which stands still.
fn said(model: &Model, area: Rect) -> Vec<String> {
    let Some(notice) = &model.notice else { return Vec::new() };
    let width = usize::from(area.width).saturating_sub(2);
    let whole = notice.text.replace('\n', " ");
    let most = match model.below() {
        _ if notice.warning => usize::from(area.height / 3).max(1),
        Screen::Map(_) => 1,
        _ => 2,
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
    if let Some(asked) = model.open.as_ref().and_then(|open| asked(model, look, open)) {
        page::row(canvas.buf, left, &Line::from(asked));
        return page::row(canvas.buf, place, &right);
    }
    let mut spans = vec![Span::styled(NAME, look.chosen)];
    if let Some(open) = &model.open {
        let here = place_name(words, open);
        let phase = match &open.session.progress.place {
            Place::Card(id) if !open.check.shows() => open.deck.phase_of(id).map(|phase| format!("{} · ", phase.title)),
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

/// Returns the name of the place; where changes follow a remark of a member check, that remark.
fn place_name(words: &Words, open: &OpenSession) -> String {
    let followed = open
        .check
        .following
        .as_ref()
        .and_then(|following| open.session.remark(&following.remark));
    match followed {
        _ if open.check.shows() => say!(words, "place-check"),
        Some(remark) => {
            let said = crate::member_check::said(&open.deck, remark);
            say!(words, "answer-following", id = remark.id.as_str(), said = said)
        }
        None => crate::app::place_title(words, &open.deck, &open.session.progress.place),
    }
}

/// The name of the program in the row above.
const NAME: &str = " kring ";

/// Returns the row above on the map card: the main question, beside the code of the school; the name of the program where it fits, too.
fn asked(model: &Model, look: Look, open: &OpenSession) -> Option<Vec<Span<'static>>> {
    let question = crate::app::map::question(model, open)?;
    let fits = |name| crate::app::map::is_in_header(model, open, question, name);
    if !fits(0) {
        return None;
    }
    let name = fits(NAME.len()).then(|| Span::styled(NAME, look.chosen));
    let code = Span::styled(format!(" {} · ", open.session.school.code), look.faint);
    let question = Span::styled(question.to_owned(), look.strong);
    Some(name.into_iter().chain([code, question]).collect())
}

/// Returns what stands at the right of the row above: at the desk the clocks, and whether everything is on disk; on the wall nothing.
fn edge(model: &Model, open: &OpenSession, look: Look) -> Vec<Span<'static>> {
    match model.windows.window {
        Window::Wall => Vec::new(),
        // A check has a pace of its own: the clocks of the talk stand still.
        Window::Only | Window::Desk if open.check.shown => vec![saved(model, open, look)],
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
fn standing(model: &Model, open: &OpenSession, look: Look) -> Option<Span<'static>> {
    let (words, progress) = (model.words, &open.session.progress);
    let said = match () {
        () if progress.paused && progress.place.is_talk() => say!(words, "clock-paused"),
        () if progress.ended.is_some() => say!(words, "clock-over"),
        () => return None,
    };
    Some(Span::styled(format!(" {said} ·"), look.faint))
}

/// Returns the clock of the card and of the talk against their budgets.
fn clocks(model: &Model, open: &OpenSession, look: Look) -> Vec<Span<'static>> {
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
fn saved(model: &Model, open: &OpenSession, look: Look) -> Span<'static> {
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
