//! The welcome, the opening of a phase, and the look back at its end.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::rows::Target;
use super::{Canvas, large, page};
use crate::app::OpenSession;
use crate::app::mouse::List;
use crate::app::windows::Window;
use crate::deck::{Card, StepKind};
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
        steps.push(Target {
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
    canvas.targets(area, 0, List::Steps, &steps);
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
    page::row(
        canvas.buf,
        page::nth(head, 1),
        &Line::styled(open.deck.title.to_string(), look.title),
    );
    let people = &open.session.participants;
    let agreed = people.iter().filter(|p| p.consent.talk == Answer::Given).count();
    let state = say!(words, "welcome-state", people = people.len(), agreed = agreed);
    page::row(canvas.buf, page::nth(head, 2), &Line::styled(state, look.faint));
    let (mut lines, mut keep, mut steps) = (Vec::new(), 0..0, Vec::new());
    for (at, step) in open.deck.welcome.iter().enumerate() {
        let done = open.session.progress.done.contains(&step.id);
        let style = if at == open.at {
            look.strong
        } else if done {
            look.faint
        } else {
            look.base
        };
        let pointer = if at == open.at { "▸ " } else { "  " };
        let mark = if done {
            Span::styled("✓ ", look.good)
        } else {
            Span::styled("○ ", look.faint)
        };
        let from = lines.len();
        lines.extend(page::paragraph(
            &step.text,
            usize::from(list.width),
            vec![Span::styled(pointer, look.title), mark],
            style,
        ));
        if let Some(since) = recording(canvas, open, step.kind) {
            lines.push(Line::styled(format!("    {since}"), look.good));
        }
        if at == open.at {
            keep = from..lines.len();
        }
        steps.push(from..lines.len());
        lines.push(Line::default());
    }
    canvas.list(list, &lines, keep, (List::Steps, &Target::whole(steps)));
}

/// Draws the opening of a phase: its title and its cards.
pub(super) fn phase(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, id: &Id) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(phase) = open.deck.phase(id) else { return };
    let area = page::inset(area, if area.width > 90 { 12 } else { 6 });
    let width = usize::from(area.width);
    let small = !canvas.model.marks.is_full();
    let large = if small {
        None
    } else {
        large::lines(&phase.title, area.width, area.height / 3)
    };
    let mut lines = page::paragraph(&phase.about, width, Vec::new(), look.base);
    lines.push(Line::default());
    let (pressed, mut cards) = (canvas.model.pressed(List::Cards), Vec::new());
    for (n, card) in phase.cards.iter().enumerate() {
        let minutes = say!(words, "budget-minutes", count = card.minutes);
        let number = Span::styled(format!("{:>2}  ", n + 1), look.faint);
        let minutes = Span::styled(format!("  {minutes}"), look.faint);
        let style = if pressed == Some(n) { look.chosen } else { look.strong };
        cards.push(lines.len()..lines.len() + 1);
        lines.push(Line::from(vec![
            number,
            Span::styled(card.theme.to_string(), style),
            minutes,
        ]));
        if area.height > 22 {
            lines.push(Line::default());
        }
    }
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
    canvas.targets(rest, 0, List::Cards, &Target::whole(cards));
}

/// Draws the look back at the end of a phase: what was said, what was not reached.
pub(super) fn review(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, id: &Id) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(phase) = open.deck.phase(id) else { return };
    let area = page::inset(area, if area.width > 90 { 8 } else { 3 });
    let width = usize::from(area.width);
    let mut lines = vec![
        Line::default(),
        Line::styled(say!(words, "place-review", phase = phase.title.to_string()), look.title),
        Line::default(),
    ];
    let room = usize::from(area.height).saturating_sub(3) / phase.cards.len().max(1);
    let (pressed, mut cards) = (canvas.model.pressed(List::Cards), Vec::new());
    for (n, card) in phase.cards.iter().enumerate() {
        let (from, title) = (lines.len(), if pressed == Some(n) { look.chosen } else { look.strong });
        let state = open.session.card_state(card);
        let name = words.get(&format!("card-{}", state.word()));
        let style = if state == CardState::NotReached {
            look.bad
        } else {
            look.good
        };
        let head = vec![
            Span::styled(card.theme.to_string(), title),
            Span::styled(format!("  {name}"), style),
        ];
        lines.push(Line::from(head));
        lines.extend(said(canvas, open, card, width, room.saturating_sub(2)));
        cards.push(from..lines.len());
        lines.push(Line::default());
    }
    canvas.list(area, &lines, 0..0, (List::Cards, &Target::whole(cards)));
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
