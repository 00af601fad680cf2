//! Drawing in cells: rows of styled text in an area, cut where it ends, and pages that scroll.
//!
//! Nothing here can leave its area, whatever its size.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::text;

/// Writes a row of spans at the top of `area`.
pub fn row(buf: &mut Buffer, area: Rect, line: &Line<'_>) {
    let area = area.intersection(buf.area);
    if area.height > 0 && area.width > 0 {
        buf.set_line(area.x, area.y, line, area.width);
    }
}

/// Row `n` of an area, empty where there is none.
pub fn nth(area: Rect, n: u16) -> Rect {
    if n < area.height {
        Rect {
            y: area.y + n,
            height: 1,
            ..area
        }
    } else {
        Rect { height: 0, ..area }
    }
}

/// An area without `n` columns at both sides.
pub fn inset(area: Rect, n: u16) -> Rect {
    let n = n.min(area.width / 2);
    Rect {
        x: area.x + n,
        width: area.width - 2 * n,
        ..area
    }
}

/// The upper `n` rows of an area, and the rest.
pub fn split_top(area: Rect, n: u16) -> (Rect, Rect) {
    let n = n.min(area.height);
    (
        Rect { height: n, ..area },
        Rect {
            y: area.y + n,
            height: area.height - n,
            ..area
        },
    )
}

/// All but the lower `n` rows of an area, and these.
pub fn split_bottom(area: Rect, n: u16) -> (Rect, Rect) {
    let n = n.min(area.height);
    split_top(area, area.height - n)
}

/// The left `n` columns of an area, and the rest.
pub fn split_left(area: Rect, n: u16) -> (Rect, Rect) {
    let n = n.min(area.width);
    (
        Rect { width: n, ..area },
        Rect {
            x: area.x + n,
            width: area.width - n,
            ..area
        },
    )
}

/// Writes rows from the top of `area`.
pub fn rows(buf: &mut Buffer, area: Rect, lines: &[Line<'_>]) {
    for (n, line) in (0..area.height).zip(lines) {
        row(buf, nth(area, n), line);
    }
}

/// Writes rows so that those of `keep` are seen, with a mark where more stands above or below.
pub fn scrolled(buf: &mut Buffer, area: Rect, lines: &[Line<'_>], keep: std::ops::Range<usize>, mark: Style) {
    let height = usize::from(area.height);
    if height == 0 {
        return;
    }
    let last = lines.len().saturating_sub(height);
    let from = keep.end.saturating_sub(height).min(keep.start).min(last);
    rows(buf, area, lines.get(from..).unwrap_or_default());
    let at_right = |y: u16| Rect {
        x: area.right().saturating_sub(1),
        y,
        width: 1.min(area.width),
        height: 1,
    };
    if from > 0 {
        row(buf, at_right(area.y), &Line::styled("↑", mark));
    }
    if from + height < lines.len() {
        row(buf, at_right(area.bottom() - 1), &Line::styled("↓", mark));
    }
}

/// A text in rows of at most `width` cells, behind a margin that is `first` on the first row and blank on the others.
pub fn paragraph(content: &str, width: usize, first: Vec<Span<'static>>, style: Style) -> Vec<Line<'static>> {
    let margin: usize = first.iter().map(Span::width).sum();
    let mut lines = Vec::new();
    for part in text::wrap(content, width.saturating_sub(margin).max(1)) {
        let mut spans = if lines.is_empty() {
            first.clone()
        } else {
            vec![Span::raw(" ".repeat(margin))]
        };
        spans.push(Span::styled(part, style));
        lines.push(Line::from(spans));
    }
    lines
}

/// A line across the area.
pub fn rule(buf: &mut Buffer, area: Rect, ascii: bool, style: Style) {
    let mark = if ascii { "-" } else { "─" };
    row(buf, area, &Line::styled(mark.repeat(usize::from(area.width)), style));
}
