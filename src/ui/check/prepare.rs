//! Preparing a member check: what will be shown, to be ticked, and the whole walk with its minutes.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::{Canvas, page};
use crate::app::OpenSession;
use crate::app::check::CheckChoice;
use crate::say;

/// Draws the preparation.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, words) = (canvas.look, canvas.model.words);
    let area = page::inset(area, if area.width > 90 { 6 } else { 2 });
    let title = Line::styled(say!(words, "walk-prepare"), look.title);
    page::row(canvas.buf, page::nth(area, 0), &title);
    let steps = steps(canvas, open, usize::from(area.width));
    let (_, area) = page::split_top(area, 2);
    let rows = u16::try_from(steps.len()).unwrap_or(0).min(area.height / 2);
    let (list, foot) = page::split_bottom(area, rows);
    let (lines, keep) = choices(canvas, open, usize::from(list.width));
    page::scrolled(canvas.buf, list, &lines, keep, look.faint);
    page::rows(canvas.buf, foot, &steps);
}

/// Returns what can be shown in lines, and those of the one with the cursor.
fn choices(canvas: &Canvas<'_>, open: &OpenSession, width: usize) -> (Vec<Line<'static>>, std::ops::Range<usize>) {
    let (look, words) = (canvas.look, canvas.model.words);
    let (mut lines, mut keep, mut idea) = (Vec::new(), 0..1, None);
    for (at, choice) in open.check.choices.iter().enumerate() {
        if idea.replace(choice.idea) != Some(choice.idea) {
            let heading = match choice.idea {
                true => say!(words, "walk-ideas"),
                false => say!(words, "walk-conclusions"),
            };
            lines.push(Line::styled(heading, look.faint));
        }
        let from = lines.len();
        lines.extend(choice_rows(canvas, choice, at == open.check.at, width));
        if at == open.check.at {
            keep = from..lines.len();
        }
    }
    if open.check.choices.iter().all(|choice| choice.idea) {
        let none = say!(words, "walk-no-conclusions");
        lines.extend(page::paragraph(&none, width, Vec::new(), look.key));
    }
    (lines, keep)
}

/// Returns the rows of one thing that can be shown: whether it is, and its words.
fn choice_rows(canvas: &Canvas<'_>, choice: &CheckChoice, here: bool, width: usize) -> Vec<Line<'static>> {
    let look = canvas.look;
    let pointer = Span::styled(if here { "▸ " } else { "  " }, look.title);
    let mark = match choice.on {
        true => Span::styled("✓ ", look.good),
        false => Span::styled("○ ", look.faint),
    };
    let style = match () {
        () if here => look.strong,
        () if choice.on => look.base,
        () => look.faint,
    };
    page::paragraph(&choice.text, width, vec![pointer, mark], style)
}

/// Returns the steps with their minutes.
fn steps(canvas: &Canvas<'_>, open: &OpenSession, width: usize) -> Vec<Line<'static>> {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(plan) = &open.deck.member_check else {
        return Vec::new();
    };
    let all = say!(words, "walk-whole", n = plan.minutes());
    let mut lines = vec![Line::default(), Line::styled(all, look.faint)];
    for step in &plan.steps {
        let minutes = say!(words, "minutes", n = usize::from(step.minutes));
        let title = crate::text::shorten(&step.title, width.saturating_sub(12), "…");
        lines.push(Line::from(vec![
            Span::styled(format!("  {minutes:>10}  "), look.faint),
            Span::styled(title, look.base),
        ]));
    }
    lines
}
