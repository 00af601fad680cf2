//! Drawing in cells: rows of styled text in an area, cut where it ends, and pages that scroll.
//!
//! Nothing here can leave its area, whatever its size.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::text;

/// Writes a row of spans at the top of `area`.
pub(super) fn row(buf: &mut Buffer, area: Rect, line: &Line<'_>) {
    let area = area.intersection(buf.area);
    if area.height > 0 && area.width > 0 {
        buf.set_line(area.x, area.y, line, area.width);
    }
}

/// Returns row `n` of an area, empty where there is none.
pub(super) fn nth(area: Rect, n: u16) -> Rect {
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

/// Returns an area without `n` columns at both sides.
pub(super) fn inset(area: Rect, n: u16) -> Rect {
    let n = n.min(area.width / 2);
    Rect {
        x: area.x + n,
        width: area.width - 2 * n,
        ..area
    }
}

/// Returns the upper `n` rows of an area, and the rest.
pub(super) fn split_top(area: Rect, n: u16) -> (Rect, Rect) {
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

/// Returns all but the lower `n` rows of an area, and these.
pub(super) fn split_bottom(area: Rect, n: u16) -> (Rect, Rect) {
    let n = n.min(area.height);
    split_top(area, area.height - n)
}

/// Returns the left `n` columns of an area, and the rest.
pub(super) fn split_left(area: Rect, n: u16) -> (Rect, Rect) {
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
pub(super) fn rows(buf: &mut Buffer, area: Rect, lines: &[Line<'_>]) {
    for (n, line) in (0..area.height).zip(lines) {
        row(buf, nth(area, n), line);
    }
}

/// Writes rows so that those of `keep` are seen, with a mark where more stands above or below.
pub(super) fn scrolled(buf: &mut Buffer, area: Rect, lines: &[Line<'_>], keep: std::ops::Range<usize>, mark: Style) {
    from(buf, area, lines, first(lines.len(), area.height, keep, 0), mark);
}

/// Returns the first of so many rows to be written, so that those of `keep` are seen; it is `held` as long as that can be.
pub(super) fn first(count: usize, height: u16, keep: std::ops::Range<usize>, held: usize) -> usize {
    let height = usize::from(height);
    let last = count.saturating_sub(height);
    held.max(keep.end.saturating_sub(height)).min(keep.start).min(last)
}

/// Writes rows from row `from` on, with a mark where more stands above or below.
pub(super) fn from(buf: &mut Buffer, area: Rect, lines: &[Line<'_>], from: usize, mark: Style) {
    let height = usize::from(area.height);
    if height == 0 {
        return;
    }
    rows(buf, area, lines.get(from..).unwrap_or_default());
    more(buf, area, from > 0, from + height < lines.len(), mark);
}

/// Marks at the right of `area` that more stands above or below.
pub(super) fn more(buf: &mut Buffer, area: Rect, above: bool, below: bool, mark: Style) {
    if area.height == 0 {
        return;
    }
    let at_right = |y: u16| Rect {
        x: area.right().saturating_sub(1),
        y,
        width: 1.min(area.width),
        height: 1,
    };
    if above {
        row(buf, at_right(area.y), &Line::styled("↑", mark));
    }
    if below {
        row(buf, at_right(area.bottom() - 1), &Line::styled("↓", mark));
    }
}

/// Returns a text in rows of at most `width` cells, behind a margin that is `first` on the first row and blank on the others.
pub(super) fn paragraph(content: &str, width: usize, first: Vec<Span<'static>>, style: Style) -> Vec<Line<'static>> {
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

/// A stretch of a row: which row, and from which cell to which.
pub(super) type Stretch = (usize, std::ops::Range<usize>);

/// Returns pieces two cells apart in rows of at most `width` cells, each piece whole on its row; at most `most` rows, a mark in the last
/// where some are left out. The piece `keep` is always among them.
pub(super) fn in_rows(pieces: Vec<Span<'static>>, width: usize, most: usize, keep: usize) -> Vec<Line<'static>> {
    let (mut rows, mut used, mut kept) = (vec![Vec::new()], 0, 0);
    for (n, piece) in pieces.into_iter().enumerate() {
        let cells = piece.width();
        if used > 0 && used + 2 + cells > width {
            rows.push(Vec::new());
            used = 0;
        }
        kept = if n == keep { rows.len() - 1 } else { kept };
        if let Some(row) = rows.last_mut() {
            row.extend((used > 0).then(|| Span::raw("  ")));
            row.push(piece);
        }
        used += cells + if used > 0 { 2 } else { 0 };
    }
    let first = (kept + 1).saturating_sub(most.max(1));
    let is_cut = rows.len() > first + most.max(1);
    let mut lines: Vec<Line<'static>> = rows.into_iter().skip(first).take(most.max(1)).map(Line::from).collect();
    if let Some(last) = lines.last_mut().filter(|_| is_cut) {
        last.spans.push(Span::raw(" …"));
    }
    lines
}

/// Returns pieces of text, each in its own style, one behind the other as one paragraph in rows of at most `width` cells, the margin as in
/// [`paragraph`]; and where each piece stands, row by row. A piece without words stands nowhere.
pub(super) fn flow(
    pieces: &[(String, Style)],
    width: usize,
    first: Vec<Span<'static>>,
) -> (Vec<Line<'static>>, Vec<Vec<Stretch>>) {
    let margin: usize = first.iter().map(Span::width).sum();
    let (whole, bounds) = joined(pieces);
    let (mut lines, mut at) = (Vec::new(), 0);
    let mut places: Vec<Vec<Stretch>> = vec![Vec::new(); pieces.len()];
    for part in text::wrap(&whole, width.saturating_sub(margin).max(1)) {
        let from = at + whole.get(at..).and_then(|rest| rest.find(&part)).unwrap_or(0);
        let to = (from + part.len()).min(whole.len());
        let mut spans = if lines.is_empty() {
            first.clone()
        } else {
            vec![Span::raw(" ".repeat(margin))]
        };
        let (mut drawn, mut cells) = (from, margin);
        for ((bound, (_, style)), places) in bounds.iter().zip(pieces).zip(&mut places) {
            let (start, end) = (bound.start.max(from), bound.end.min(to));
            if start < end {
                let gap = Span::raw(whole.get(drawn..start).unwrap_or_default().to_owned());
                let piece = Span::styled(whole.get(start..end).unwrap_or_default().to_owned(), *style);
                let column = cells + gap.width();
                cells = column + piece.width();
                places.push((lines.len(), column..cells));
                spans.extend([gap, piece]);
                drawn = end;
            }
        }
        lines.push(Line::from(spans));
        at = to;
    }
    (lines, places)
}

/// Returns pieces of text as one, with a space between them, and the bytes that each takes in it.
fn joined(pieces: &[(String, Style)]) -> (String, Vec<std::ops::Range<usize>>) {
    let (mut whole, mut bounds) = (String::new(), Vec::new());
    for (piece, _) in pieces {
        if !whole.is_empty() {
            whole.push(' ');
        }
        let from = whole.len();
        whole.push_str(&piece.replace('\n', " "));
        bounds.push(from..whole.len());
    }
    (whole, bounds)
}

/// Empties the area.
pub(super) fn clear(buf: &mut Buffer, area: Rect, style: Style) {
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if let Some(cell) = buf.cell_mut((x, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }
}

/// Draws a line across the area.
pub(super) fn rule(buf: &mut Buffer, area: Rect, ascii: bool, style: Style) {
    let mark = if ascii { "-" } else { "─" };
    row(buf, area, &Line::styled(mark.repeat(usize::from(area.width)), style));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_flow_as_one_paragraph_and_each_knows_its_rows() {
        let bold = Style::new().bold();
        let pieces = [
            ("een twee drie.".to_owned(), Style::new()),
            ("Vier vijf.".to_owned(), bold),
        ];
        let (lines, places) = flow(&pieces, 12, vec![Span::raw("> ")]);
        let shown: Vec<String> = lines.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["> een twee", "  drie. Vier", "  vijf."]);
        assert_eq!(places, [vec![(0, 2..10), (1, 2..7)], vec![(1, 8..12), (2, 2..7)]]);
        let marked: String = lines
            .iter()
            .flat_map(|line| &line.spans)
            .filter(|span| span.style == bold)
            .map(|span| span.content.as_ref())
            .collect();
        assert_eq!(marked, "Viervijf.");
        for width in 0..5 {
            flow(&pieces, width, vec![Span::raw("> ")]);
        }
    }
}
