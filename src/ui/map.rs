//! The map: the line for names, the partners, the picture.

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::{Canvas, page};
use crate::app::Open;
use crate::say;
use crate::text;

/// Draws the map and the list of partners beside it.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &Open) {
    let (look, words, ascii) = (canvas.look, canvas.model.words, canvas.model.ascii);
    let (body, foot) = page::split_bottom(area, 3);
    page::rule(canvas.buf, foot, ascii, look.faint);
    let step = words.get(&format!("step-{}", open.map.step.name()));
    page::row(
        canvas.buf,
        page::inset(page::nth(foot, 0), 2),
        &Line::styled(format!(" {step} "), look.title),
    );
    let line = page::inset(page::nth(foot, 1), 2);
    let shown = open.map.line.rows(usize::from(line.width).saturating_sub(3).max(1));
    let row = shown.rows.get(shown.cursor.0).cloned().unwrap_or_default();
    page::row(
        canvas.buf,
        line,
        &Line::from(vec![Span::styled("› ", look.key), Span::styled(row, look.base)]),
    );
    let column = u16::try_from(shown.cursor.1).unwrap_or(0);
    canvas.cursor = Some(Position {
        x: line.x + 2 + column,
        y: line.y,
    });
    list(canvas, page::inset(body, 2), open);
    let about = say!(words, "map-count", count = open.session.partners.len());
    page::row(
        canvas.buf,
        page::inset(page::nth(foot, 2), 2),
        &Line::styled(about, look.faint),
    );
}

fn list(canvas: &mut Canvas<'_>, area: Rect, open: &Open) {
    let look = canvas.look;
    let (mut lines, mut keep) = (Vec::new(), 0..0);
    for (n, p) in open.session.partners.iter().enumerate() {
        let chosen = open.map.selected.as_ref() == Some(&p.id);
        if chosen {
            keep = n..n + 1;
        }
        let ring = p
            .distance
            .ring
            .as_deref()
            .and_then(|id| open.deck.map.ring(id))
            .map(|(_, r)| r.title.to_string())
            .unwrap_or_default();
        let domains: Vec<&str> = p
            .domains
            .iter()
            .filter_map(|d| open.deck.map.domain(d))
            .map(|d| d.short.as_str())
            .collect();
        let name = text::shorten(&p.name, 44, "…");
        let pad = " ".repeat(46_usize.saturating_sub(text::cells(&name)));
        let ink = if chosen { look.chosen } else { look.base };
        lines.push(Line::from(vec![
            Span::styled(format!(" {name}{pad}"), ink),
            Span::styled(format!(" {ring:<12} {}", domains.join(", ")), look.faint),
        ]));
    }
    if keep.is_empty() {
        keep = lines.len().saturating_sub(1)..lines.len();
    }
    page::scrolled(canvas.buf, area, &lines, keep, look.faint);
}
