//! The findings: the report as it will be.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Canvas, page};
use crate::app::Open;
use crate::say;

/// Draws the findings.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &Open) {
    let (look, words) = (canvas.look, canvas.model.words);
    let area = page::inset(area, 3);
    let mut lines = vec![
        Line::default(),
        Line::styled(say!(words, "place-findings"), look.title),
        Line::default(),
    ];
    for (n, conclusion) in open.session.conclusions.iter().filter(|c| !c.dropped).enumerate() {
        lines.extend(page::paragraph(
            &format!("{}. {}", n + 1, conclusion.text),
            usize::from(area.width),
            Vec::new(),
            look.base,
        ));
    }
    page::rows(canvas.buf, area, &lines);
}
