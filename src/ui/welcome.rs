//! The welcome, the opening of a phase, and the look back at its end.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::rows::{Entries, PressTarget};
use super::{Canvas, large, page};
use crate::app::OpenSession;
use crate::app::mouse::PressableList;
use crate::app::windows::Window;
use crate::deck::{Card, Phase, StepKind, WelcomeStep};
use crate::say;
use crate::session::{Answer, CardState};
use crate::text::{self, Id};

/// Draws the welcome: at the desk all steps, to be ticked off; where the group reads along one step at a time.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    match canvas.model.windows.window {
        Window::Wall | Window::Only => one_step(canvas, area, open),
        Window::Desk => steps(canvas, area, open),
    }
}

/// Draws the title of the talk and the step that is spoken of now, a little above the middle; in the only window which steps are done, too.
fn one_step(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let look = canvas.look;
    let area = page::inset(area, if area.width > 90 { 12 } else { 6 });
    let step = open.deck.welcome.get(open.at);
    let text = step.map(|step| step.text.as_str()).unwrap_or_default();
    let mut lines = page::paragraph(text, usize::from(area.width), Vec::new(), look.strong);
    if let Some(since) = step.and_then(|step| recording(canvas, open, step.kind)) {
        lines.extend([Line::default(), Line::styled(since, look.good)]);
    }
    let free = usize::from(area.height).saturating_sub(lines.len() + 4) / 3;
    let (_, rest) = page::split_top(area, u16::try_from(free).unwrap_or(0));
    let title = Line::styled(open.deck.title.to_string(), look.title);
    page::row(canvas.buf, rest, &title);
    page::rows(canvas.buf, page::split_top(rest, 2).1, &lines);
    if canvas.model.windows.window == Window::Only {
        // At one place, however long the step is.
        done(canvas, page::split_bottom(area, 2).1, open);
    }
}

/// Draws a mark for each step: done, open, or the one that is spoken of now.
fn done(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let look = canvas.look;
    let (mut spans, mut steps) = (Vec::new(), Vec::new());
    for (at, step) in open.deck.welcome.iter().enumerate() {
        let (sign, style) = match open.session.progress.done.contains(&step.id) {
            true => ("✓", look.good),
            false => ("○", look.faint),
        };
        let pointer = if at == open.at { "▸" } else { " " };
        steps.push(PressTarget {
            row: at,
            lines: 0..1,
            columns: 3 * at..3 * at + 2,
        });
        spans.extend([
            Span::styled(pointer, look.title),
            Span::styled(sign, style),
            Span::raw(" "),
        ]);
    }
    page::row(canvas.buf, area, &Line::from(spans));
    canvas.targets(area, 0, PressableList::Steps, &steps);
}

/// Returns since when the sound is recorded, for the step that is about it.
fn recording(canvas: &Canvas<'_>, open: &OpenSession, step: StepKind) -> Option<String> {
    let started = open.session.recordings.iter().find_map(|recording| recording.started)?;
    let shown = step == StepKind::Recording && canvas.model.windows.window != Window::Wall;
    shown.then(|| say!(canvas.model.words, "recording-on", time = started.hour_minute()))
}

fn steps(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, words) = (canvas.look, canvas.model.words);
    let area = page::inset(area, if area.width > 90 { 8 } else { 3 });
    let (head, list) = page::split_top(area, 4);
    let title = Line::styled(open.deck.title.to_string(), look.title);
    page::row(canvas.buf, page::nth(head, 1), &title);
    let people = &open.session.participants;
    let agreed = people.iter().filter(|p| p.consent.talk == Answer::Given).count();
    let state = say!(words, "welcome-state", people = people.len(), agreed = agreed);
    page::row(canvas.buf, page::nth(head, 2), &Line::styled(state, look.faint));
    let mut entries = Entries::default();
    for (at, step) in open.deck.welcome.iter().enumerate() {
        entries.add(step_rows(canvas, open, step, at == open.at, list.width), at == open.at);
        entries.between([Line::default()]);
    }
    entries.draw(canvas, list, PressableList::Steps);
}

/// Returns the rows of one step: whether it was done, its text, and since when the sound is recorded where it is about that.
fn step_rows(
    canvas: &Canvas<'_>,
    open: &OpenSession,
    step: &WelcomeStep,
    here: bool,
    width: u16,
) -> Vec<Line<'static>> {
    let look = canvas.look;
    let done = open.session.progress.done.contains(&step.id);
    let style = match () {
        () if here => look.strong,
        () if done => look.faint,
        () => look.base,
    };
    let mark = match done {
        true => Span::styled("✓ ", look.good),
        false => Span::styled("○ ", look.faint),
    };
    let pointer = Span::styled(if here { "▸ " } else { "  " }, look.title);
    let mut rows = page::paragraph(&step.text, usize::from(width), vec![pointer, mark], style);
    let since = recording(canvas, open, step.kind);
    rows.extend(since.map(|since| Line::styled(format!("    {since}"), look.good)));
    rows
}

/// Draws the opening of a phase: its title and its cards.
pub(super) fn phase(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, id: &Id) {
    let look = canvas.look;
    let Some(phase) = open.deck.phase(id) else { return };
    let area = page::inset(area, if area.width > 90 { 12 } else { 6 });
    let full = canvas.model.marks.is_full();
    let large = full
        .then(|| large::lines(&phase.title, area.width, area.height / 3))
        .flatten();
    let (lines, cards) = phase_rows(canvas, area, phase);
    let title = large.as_ref().map_or(1, |lines| 4 * lines.len()) + 1;
    // A little above the middle, where eyes rest.
    let free = usize::from(area.height).saturating_sub(title + lines.len()) / 3;
    let (_, rest) = page::split_top(area, u16::try_from(free).unwrap_or(0));
    let rest = match large {
        Some(large) => page::split_top(rest, large::draw(canvas.buf, rest, &large, look.title) + 1).1,
        None => {
            page::row(canvas.buf, rest, &Line::styled(phase.title.to_string(), look.title));
            page::split_top(rest, 2).1
        }
    };
    page::rows(canvas.buf, rest, &lines);
    canvas.targets(rest, 0, PressableList::Cards, &PressTarget::whole(cards));
}

/// Returns what a phase is about and its cards with their minutes, and the lines of each card.
fn phase_rows(canvas: &Canvas<'_>, area: Rect, phase: &Phase) -> (Vec<Line<'static>>, Vec<Range<usize>>) {
    let (look, words) = (canvas.look, canvas.model.words);
    let mut lines = page::paragraph(&phase.about, usize::from(area.width), Vec::new(), look.base);
    lines.push(Line::default());
    let (pressed, mut cards) = (canvas.model.pressed(PressableList::Cards), Vec::new());
    for (n, card) in phase.cards.iter().enumerate() {
        let minutes = say!(words, "budget-minutes", count = card.minutes);
        let style = if pressed == Some(n) { look.chosen } else { look.strong };
        cards.push(lines.len()..lines.len() + 1);
        lines.push(Line::from(vec![
            Span::styled(format!("{:>2}  ", n + 1), look.faint),
            Span::styled(card.theme.to_string(), style),
            Span::styled(format!("  {minutes}"), look.faint),
        ]));
        if area.height > 22 {
            lines.push(Line::default());
        }
    }
    (lines, cards)
}

/// Draws the look back at the end of a phase: what was said, what was not reached.
pub(super) fn review(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, id: &Id) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(phase) = open.deck.phase(id) else { return };
    let area = page::inset(area, if area.width > 90 { 8 } else { 3 });
    let width = usize::from(area.width);
    let title = say!(words, "place-review", phase = phase.title.to_string());
    let mut entries = Entries::default();
    entries.between([Line::default(), Line::styled(title, look.title), Line::default()]);
    let room = usize::from(area.height).saturating_sub(3) / phase.cards.len().max(1);
    let pressed = canvas.model.pressed(PressableList::Cards);
    for (n, card) in phase.cards.iter().enumerate() {
        let mut rows = vec![reviewed(canvas, open, card, pressed == Some(n))];
        rows.extend(said(canvas, open, card, width, room.saturating_sub(2)));
        entries.add(rows, false);
        entries.between([Line::default()]);
    }
    entries.draw(canvas, area, PressableList::Cards);
}

/// Returns the theme of a card with what became of it.
fn reviewed(canvas: &Canvas<'_>, open: &OpenSession, card: &Card, pressed: bool) -> Line<'static> {
    let look = canvas.look;
    let state = open.session.card_state(card);
    let name = canvas.model.words.get(&format!("card-{}", state.word()));
    let style = match state {
        CardState::NotReached => look.bad,
        _ => look.good,
    };
    Line::from(vec![
        Span::styled(card.theme.to_string(), if pressed { look.chosen } else { look.strong }),
        Span::styled(format!("  {name}"), style),
    ])
}

/// Returns the last things said at a card and the questions still open, in at most `most` rows.
fn said(canvas: &Canvas<'_>, open: &OpenSession, card: &Card, width: usize, most: usize) -> Vec<Line<'static>> {
    let (look, words) = (canvas.look, canvas.model.words);
    let statements: Vec<_> = open.session.at_card(&card.id).collect();
    let answered = |id: &Id| open.session.statements.iter().any(|s| s.question.as_ref() == Some(id));
    let waiting = card.questions().filter(|q| !answered(&q.id)).count();
    let count = say!(words, "review-count", statements = statements.len(), waiting = waiting);
    let mut lines = vec![Line::styled(format!("  {count}"), look.faint)];
    let partners = open.session.partners.len();
    if card.kind == crate::deck::CardKind::Map {
        lines.push(Line::styled(
            format!("  {}", say!(words, "review-partners", count = partners)),
            look.faint,
        ));
    }
    let free = most.saturating_sub(lines.len());
    let shown = statements
        .iter()
        .filter(|statement| !open.session.keeps_out(&statement.speakers));
    let shown: Vec<_> = shown.collect();
    for statement in shown.iter().rev().take(free).rev() {
        let shown = text::shorten(&statement.text.replace('\n', " "), width.saturating_sub(6), "…");
        lines.push(Line::styled(format!("  · {shown}"), look.base));
    }
    lines
}
