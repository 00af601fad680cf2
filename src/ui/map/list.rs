//! The list of partners beside the picture.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Canvas;
use crate::app::mouse::PressableList;
use crate::app::{OpenSession, map};
use crate::text;
use crate::ui::page;
use crate::ui::rows::PressTarget;

/// Draws the list in `area`: name and first domain, in the order of the table.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    if area.width == 0 {
        return;
    }
    let look = canvas.look;
    let inner = page::inset(area, 1);
    let width = usize::from(inner.width).saturating_sub(2);
    let (mut lines, mut keep) = (Vec::new(), None);
    for (n, row) in map::rows(open, canvas.model.words).into_iter().enumerate() {
        let chosen = open.map.selected.as_ref() == Some(&row.id);
        keep = chosen.then_some(n..n + 1).or(keep);
        // Where it stands shows in the picture beside it: the name has the room, the first domain the rest.
        let [_, name, domains, ..] = row.cells;
        let first = domains.split(", ").next().unwrap_or_default();
        let facts = text::shorten(first, width / 3, "…");
        let name = text::shorten(&name, width.saturating_sub(text::cells(&facts) + 2), "…");
        let gap = " ".repeat(width.saturating_sub(text::cells(&name) + text::cells(&facts)));
        let style = if chosen { look.chosen } else { look.base };
        lines.push(Line::from(vec![
            Span::styled(name, style),
            Span::styled(format!("{gap}{facts}"), if chosen { look.chosen } else { look.faint }),
        ]));
    }
    let keep = keep.unwrap_or(lines.len().saturating_sub(1)..lines.len());
    let places = PressTarget::each(0..lines.len());
    canvas.list(inner, &lines, keep, (PressableList::Partners, &places));
}
