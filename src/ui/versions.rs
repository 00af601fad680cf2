//! Two versions of the map beside each other, or the one growing into the other, with the changes below.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::map::grid;
use super::{Canvas, page};
use crate::app::versions::{self, DrawnVersions, GAP, Versions};
use crate::render::cells;
use crate::say;

/// Draws the page.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, shown: &Versions) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(drawn) = shown.drawn() else { return };
    let (columns, rows) = canvas.model.size;
    let (maps, low) = page::split_bottom(area, 1 + versions::list_rows(rows, drawn.lines.len()));
    let sight = shown.in_sight(columns);
    let mut left = maps;
    for (title, scene) in drawn.maps.get(sight.clone()).unwrap_or_default() {
        let place = Rect {
            width: scene.width.min(left.width),
            ..left
        };
        let (head, below) = page::split_top(place, 1);
        page::row(
            canvas.buf,
            page::inset(head, 1),
            &Line::styled(title.clone(), look.title),
        );
        grid(canvas, below, &cells::draw(scene));
        let used = (place.width + GAP).min(left.width);
        left = Rect {
            x: left.x + used,
            width: left.width - used,
            ..left
        };
    }
    let (head, list) = page::split_top(low, 1);
    let title = match drawn.step {
        Some((at, last)) => say!(words, "version-step", at = at, last = last),
        None => say!(words, "check-report-changes", n = drawn.lines.len()),
    };
    page::row(canvas.buf, page::inset(head, 1), &Line::styled(title, look.strong));
    changes(canvas, page::inset(list, 1), shown, drawn);
}

/// Lists the changes; those of the step that is shown stand out, and are in sight.
fn changes(canvas: &mut Canvas<'_>, area: Rect, shown: &Versions, drawn: &DrawnVersions) {
    let look = canvas.look;
    let (mut lines, mut keep) = (Vec::new(), 0..0);
    let mut starts = Vec::new();
    for (at, text) in drawn.lines.iter().enumerate() {
        let from = lines.len();
        starts.push(from);
        let style = match &drawn.step {
            Some(_) if drawn.now.contains(&at) => look.strong,
            Some(_) => look.faint,
            None => look.base,
        };
        let mark = vec![Span::styled("", style)];
        lines.extend(page::paragraph(text, usize::from(area.width), mark, style));
        if drawn.now.contains(&at) {
            keep = if keep.is_empty() {
                from..lines.len()
            } else {
                keep.start..lines.len()
            };
        }
    }
    let held = starts.get(shown.first()).copied().unwrap_or(0);
    let from = match drawn.step {
        Some(_) => page::first(lines.len(), area.height, keep, 0),
        None => held.min(lines.len().saturating_sub(usize::from(area.height))),
    };
    page::from(canvas.buf, area, &lines, from, look.faint);
}
