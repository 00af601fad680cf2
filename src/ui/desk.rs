//! The foot of the desk: what the facilitator keeps an eye on, under what the group sees as well.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Canvas, page};
use crate::app::OpenSession;
use crate::app::desk;
use crate::text;

/// Draws the foot of the desk. Returns what is left for the place.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) -> Rect {
    let lines = desk::lines(canvas.model, open);
    let (body, foot) = page::split_bottom(area, desk::rows(area.height));
    let (look, ascii) = (canvas.look, canvas.model.marks.is_ascii());
    page::rule(canvas.buf, foot, ascii, look.faint);
    let name = lines.iter().map(|(name, _)| text::cells(name)).max().unwrap_or(0);
    let width = usize::from(foot.width).saturating_sub(name + 4);
    for (at, (label, said)) in (1..foot.height).zip(&lines) {
        let gap = " ".repeat(name.saturating_sub(text::cells(label)) + 2);
        let shown = Line::from(vec![
            Span::styled(format!(" {label}{gap}"), look.faint),
            Span::styled(text::shorten(said, width, "…"), look.base),
        ]);
        page::row(canvas.buf, page::nth(foot, at), &shown);
    }
    body
}
