//! The page with the figures of the network.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Canvas;
use crate::app::map::Figure;
use crate::ui::page;

/// Returns the figures as rows for a page of `area`'s width.
pub(in crate::ui) fn draw(canvas: &Canvas<'_>, area: Rect, figures: &[Figure]) -> Vec<Line<'static>> {
    let look = canvas.look;
    let width = usize::from(area.width).min(100);
    let mut lines = Vec::new();
    for figure in figures {
        match figure {
            Figure::Title(text) => {
                lines.push(Line::default());
                lines.extend(page::paragraph(text, width, Vec::new(), look.title));
            }
            Figure::Line(text) => {
                lines.extend(page::paragraph(
                    text,
                    width,
                    vec![Span::styled("· ", look.faint)],
                    look.base,
                ));
            }
            Figure::Caution(text) => {
                lines.extend(page::paragraph(
                    text,
                    width,
                    vec![Span::styled("! ", look.bad)],
                    look.bad,
                ));
            }
        }
    }
    lines
}
