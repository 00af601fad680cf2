//! The home screen: every session with what it holds; reads the list, opens nothing.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::rows::Target;
use super::{Canvas, page};
use crate::app::mouse::List;
use crate::say;
use crate::text;

/// Draws the home screen.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let (model, look, words) = (canvas.model, canvas.look, canvas.model.words);
    let area = page::inset(area, 4);
    let (head, list) = page::split_top(area, if area.height > 12 { 5 } else { 2 });
    let lines = [
        Line::default(),
        Line::styled(say!(words, "home-title"), look.title),
        Line::styled(say!(words, "home-about"), look.faint),
    ];
    page::rows(
        canvas.buf,
        head,
        if area.height > 12 {
            &lines
        } else {
            lines.get(1..).unwrap_or_default()
        },
    );
    if model.home.rows.is_empty() {
        page::rows(
            canvas.buf,
            list,
            &page::paragraph(
                model.home.fault.as_ref().unwrap_or(&say!(words, "home-empty")),
                usize::from(list.width),
                Vec::new(),
                if model.home.fault.is_some() {
                    look.bad
                } else {
                    look.base
                },
            ),
        );
        return;
    }
    let width = usize::from(list.width);
    let mut lines = Vec::new();
    for (at, row) in model.home.rows.iter().enumerate() {
        let style = if at == model.home.at { look.chosen } else { look.base };
        let detail = row
            .fault
            .as_ref()
            .map_or_else(|| row.detail.clone(), |_| say!(words, "home-unreadable"));
        let name = if row.school.is_empty() { &row.name } else { &row.school };
        let date = if row.date.is_empty() {
            String::new()
        } else {
            format!("{}  ", row.date)
        };
        let mut left = format!(" {date}{name}");
        let last = format!("  ▸ {}", say!(words, "home-continue"));
        if at == 0 && row.fault.is_none() && text::cells(&left) + text::cells(&last) + text::cells(&detail) + 2 <= width
        {
            left.push_str(&last);
        }
        let left = text::shorten(&left, width.saturating_sub(text::cells(&detail) + 2), "…");
        let gap = width.saturating_sub(text::cells(&left) + text::cells(&detail) + 1);
        lines.push(Line::from(vec![
            Span::styled(left, style),
            Span::styled(" ".repeat(gap), style),
            Span::styled(format!("{detail} "), style),
        ]));
    }
    let places = Target::each(0..lines.len());
    canvas.list(
        list,
        &lines,
        model.home.at..model.home.at + 1,
        (List::Sessions, &places),
    );
}
