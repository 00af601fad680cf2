//! Preparing a member check: what will be shown, to be ticked, and the whole walk with its minutes.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::{Canvas, page};
use crate::app::OpenSession;
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
    let concludes = open.check.choices.iter().any(|choice| !choice.idea);
    for (at, choice) in open.check.choices.iter().enumerate() {
        if idea.replace(choice.idea) != Some(choice.idea) {
            let heading = if choice.idea {
                say!(words, "walk-ideas")
            } else {
                say!(words, "walk-conclusions")
            };
            lines.push(Line::styled(heading, look.faint));
        }
        let chosen = at == open.check.at;
        let pointer = Span::styled(if chosen { "▸ " } else { "  " }, look.title);
        let mark = if choice.on {
            Span::styled("✓ ", look.good)
        } else {
            Span::styled("○ ", look.faint)
        };
        let style = match () {
            () if chosen => look.strong,
            () if choice.on => look.base,
            () => look.faint,
        };
        let from = lines.len();
        lines.extend(page::paragraph(&choice.text, width, vec![pointer, mark], style));
        if chosen {
            keep = from..lines.len();
        }
    }
    if !concludes {
        lines.extend(page::paragraph(
            &say!(words, "walk-no-conclusions"),
            width,
            Vec::new(),
            look.key,
        ));
    }
    (lines, keep)
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
