//! Answering a member check at the desk: one request at a time, the answers to choose from, and the line for the reason.

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::super::{Canvas, page};
use crate::app::OpenSession;
use crate::app::check;
use crate::say;
use crate::session::Outcome;

/// Returns the row of one of the answers that can be given.
fn choice(canvas: &Canvas<'_>, outcome: Outcome, chosen: bool) -> Line<'static> {
    let (look, words) = (canvas.look, canvas.model.words);
    let name = words.get(&format!("check-outcome-{}", outcome.word()));
    let style = if chosen { look.strong } else { look.base };
    let mut spans = vec![
        Span::styled(if chosen { "▸ " } else { "  " }, look.title),
        Span::styled(name, style),
    ];
    if outcome == Outcome::Accepted {
        let how = say!(words, "answer-accepted-how");
        spans.push(Span::styled(format!("  {how}"), look.faint));
    }
    Line::from(spans)
}

/// Draws the request that is being answered.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(request) = check::request(open, words) else {
        return;
    };
    let area = page::inset(area, if area.width > 90 { 6 } else { 2 });
    let width = usize::from(area.width);
    let (at, all) = request.place;
    let title = say!(words, "answer-title", at = at.to_string(), all = all.to_string());
    page::row(canvas.buf, area, &Line::styled(title, look.title));
    let mut lines = page::paragraph(&request.question, width, Vec::new(), look.faint);
    lines.push(Line::default());
    lines.extend(page::paragraph(&request.told, width, Vec::new(), look.strong));
    if request.to_do {
        lines.extend(page::paragraph(
            &say!(words, "answer-is-to-do"),
            width,
            Vec::new(),
            look.faint,
        ));
    }
    lines.push(Line::default());
    lines.extend(Outcome::ALL.map(|outcome| choice(canvas, outcome, outcome == open.check.outcome)));
    let (body, foot) = page::split_bottom(page::split_top(area, 2).1, 2);
    page::rows(canvas.buf, body, &lines);
    reason(canvas, foot, open);
}

fn reason(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, words) = (canvas.look, canvas.model.words);
    let label = say!(words, "answer-because");
    let lead = u16::try_from(crate::text::cells(&label)).unwrap_or(0) + 1;
    let rows = open
        .check
        .line
        .rows(usize::from(area.width.saturating_sub(lead + 1)).max(1));
    let row = rows.rows.get(rows.cursor.0).cloned().unwrap_or_default();
    page::row(
        canvas.buf,
        area,
        &Line::from(vec![
            Span::styled(format!("{label} "), look.key),
            Span::styled(row, look.base),
        ]),
    );
    canvas.cursor = Some(Position {
        x: area.x + lead + u16::try_from(rows.cursor.1).unwrap_or(0),
        y: area.y,
    });
}
