//! The findings: the outline at the left, the text as it will be at the right, and below what the line with the cursor rests on.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Canvas, page};
use crate::app::Open;
use crate::app::findings::{Row, What, rows};
use crate::say;
use crate::text;

/// The columns of the outline, and how wide a screen must be to have one.
const OUTLINE: (u16, u16) = (30, 92);

/// Draws the findings.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &Open) {
    let rows = rows(open, canvas.model.words);
    let at = open.findings.at.min(rows.len().saturating_sub(1));
    let (body, foot) = page::split_bottom(area, 1);
    let body = page::inset(body, 1);
    let (left, right) = if area.width >= OUTLINE.1 {
        page::split_left(body, OUTLINE.0)
    } else {
        page::split_left(body, 0)
    };
    outline(canvas, left, &rows, at);
    content(canvas, right, &rows, at);
    rests_on(canvas, page::inset(foot, 2), rows.get(at));
}

/// The headings, with the one above the cursor chosen.
fn outline(canvas: &mut Canvas<'_>, area: Rect, rows: &[Row], at: usize) {
    let look = canvas.look;
    let here = (0..=at)
        .rev()
        .find(|i| rows.get(*i).is_some_and(|row| matches!(row.what, What::Heading(_))));
    let room = usize::from(area.width).saturating_sub(3);
    let (mut lines, mut keep) = (Vec::new(), 0);
    for (i, row) in rows.iter().enumerate() {
        let What::Heading(level) = row.what else { continue };
        let indent = usize::from(level).saturating_sub(1);
        let title = text::shorten(&row.text, room.saturating_sub(indent), "…");
        let style = match level {
            _ if here == Some(i) => look.chosen,
            1 => look.strong,
            _ => look.faint,
        };
        if here == Some(i) {
            keep = lines.len();
        }
        lines.push(Line::styled(format!("{}{title}", " ".repeat(indent)), style));
    }
    page::scrolled(canvas.buf, area, &lines, keep..keep + 1, look.faint);
}

fn content(canvas: &mut Canvas<'_>, area: Rect, rows: &[Row], at: usize) {
    let look = canvas.look;
    let width = usize::from(area.width.min(100));
    let (mut lines, mut keep) = (Vec::new(), 0..0);
    for (i, row) in rows.iter().enumerate() {
        if i > 0 && matches!(row.what, What::Heading(_)) {
            lines.push(Line::default());
        }
        let from = lines.len();
        lines.extend(drawn(canvas, row, width, i == at));
        if i == at {
            // What follows the line is worth seeing too.
            keep = from.saturating_sub(2)..lines.len() + 2;
        }
    }
    page::scrolled(canvas.buf, area, &lines, keep, look.faint);
}

/// A line of the findings in rows, with a bar before it where the cursor is.
fn drawn(canvas: &Canvas<'_>, row: &Row, width: usize, chosen: bool) -> Vec<Line<'static>> {
    let look = canvas.look;
    let style: Style = match row.what {
        What::Heading(1) => look.title,
        What::Heading(_) => look.strong,
        What::Missing => look.faint,
        What::Suspect | What::Ready(_) => look.bad,
        What::Proposal(_) => look.good,
        What::Sentence | What::Quote => look.base,
    };
    let bar = if chosen {
        Span::styled("▌ ", look.title)
    } else {
        Span::styled("  ", look.base)
    };
    let room = width.saturating_sub(2);
    // A long lead, such as the name of a partner, is part of the text; a short one stands in the margin.
    let (margin, content) = if text::cells(&row.lead) <= 6 {
        (row.lead.clone(), row.text.clone())
    } else {
        let bullet: String = row.lead.chars().take(2).collect();
        let rest: String = row.lead.chars().skip(2).collect();
        (bullet, format!("{rest}{}", row.text))
    };
    let first = vec![Span::styled(margin, look.key)];
    let mut lines = page::paragraph(&content, room, first, style);
    for line in &mut lines {
        line.spans.insert(0, bar.clone());
    }
    lines
}

/// What the line with the cursor rests on.
fn rests_on(canvas: &mut Canvas<'_>, area: Rect, row: Option<&Row>) {
    let (look, words) = (canvas.look, canvas.model.words);
    let ids: Vec<&str> = row.iter().flat_map(|row| &row.evidence).map(|id| id.as_str()).collect();
    if ids.is_empty() {
        return;
    }
    let shown = say!(words, "findings-rests-on", ids = ids.join(", "));
    let line = text::shorten(&shown, usize::from(area.width), "…");
    page::row(canvas.buf, area, &Line::styled(line, look.faint));
}
