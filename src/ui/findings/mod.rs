//! The findings: the outline on the left, on the right the report as it will be, or what one of its sentences rests on.

pub(super) mod lists;
mod proposal;
mod table;
mod text;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::rows::PressTarget;
use super::{Canvas, page};
use crate::app::OpenSession;
use crate::app::findings::{FindingsState, FindingsView, PageSection};
use crate::app::mouse::PressableList;
use crate::say;
use crate::text as plain;

/// From how many columns the outline stands beside the text.
const WIDE: u16 = 100;

/// The widest row that reads well.
const MEASURE: u16 = 92;

/// Draws the findings.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let view = open.findings.view;
    match view {
        FindingsView::Proposals { at, from } => return proposal::draw(canvas, area, open, at, from),
        FindingsView::Names { at } => return lists::names(canvas, inner(area), open, at),
        FindingsView::Ready { at } => return lists::ready(canvas, inner(area), open, at),
        FindingsView::Text | FindingsView::Evidence { .. } => {}
    }
    let body = if area.width >= WIDE {
        let (left, right) = page::split_left(area, (area.width * 3 / 10).clamp(30, 46));
        outline(canvas, left, &open.findings);
        page::inset(right, 2)
    } else {
        let (top, rest) = page::split_top(area, 2);
        strip(canvas, page::inset(top, 1), &open.findings);
        page::inset(rest, 1)
    };
    let body = Rect {
        width: body.width.min(MEASURE),
        ..body
    };
    match view {
        FindingsView::Evidence { at } => lists::evidence(canvas, body, open, at),
        _ => text::draw(canvas, body, open),
    }
}

/// Returns the body of a list that has the screen to itself.
fn inner(area: Rect) -> Rect {
    page::inset(area, if area.width > 100 { 8 } else { 2 })
}

/// Draws the headings, those without anything below them marked, the present one with the cursor; below, how much is open.
fn outline(canvas: &mut Canvas<'_>, area: Rect, desk: &FindingsState) {
    let (look, words) = (canvas.look, canvas.model.words);
    let (list, foot) = page::split_bottom(page::inset(area, 1), 4);
    let now = desk.page.part_of(desk.at);
    let width = usize::from(list.width);
    let parts = desk.page.parts.iter().enumerate();
    let heads = parts.map(|(at, part)| part_row(canvas, part, now == Some(at), width));
    let lines: Vec<Line<'_>> = std::iter::once(Line::default()).chain(heads).collect();
    // An empty line stands above the first.
    let present = now.filter(|at| *at < desk.page.parts.len()).map_or(0, |at| at + 1);
    let places = PressTarget::each(1..lines.len());
    canvas.list(list, &lines, present..present + 1, (PressableList::Parts, &places));
    let mut rows = vec![Line::default()];
    if desk.page.parts.iter().any(|part| part.empty) {
        rows.push(Line::from(vec![
            Span::styled(" ○ ", look.bad),
            Span::styled(say!(words, "part-empty"), look.faint),
        ]));
    }
    for (key, text) in [("r", open_points(canvas, desk)), ("p", waiting(canvas, desk))] {
        rows.push(Line::from(vec![
            Span::styled(format!(" {key} "), look.key),
            Span::styled(text, look.faint),
        ]));
    }
    page::rows(canvas.buf, foot, &rows);
}

/// Returns the row of one heading in at most so many cells.
fn part_row(canvas: &Canvas<'_>, part: &PageSection, here: bool, width: usize) -> Line<'static> {
    let look = canvas.look;
    let indent = " ".repeat(usize::from(part.level.saturating_sub(1)));
    let room = width.saturating_sub(indent.len() + 4);
    let style = match (here, part.empty, part.level) {
        (true, ..) => look.strong,
        (_, true, _) => look.faint,
        _ => look.base,
    };
    Line::from(vec![
        Span::styled(if here { "▸" } else { " " }, look.title),
        Span::styled(if part.empty { "○ " } else { "  " }, look.bad),
        Span::styled(format!("{indent}{}", plain::shorten(&part.title, room, "…")), style),
    ])
}

fn open_points(canvas: &Canvas<'_>, desk: &FindingsState) -> String {
    say!(canvas.model.words, "desk-ready", n = desk.ready.len())
}

fn waiting(canvas: &Canvas<'_>, desk: &FindingsState) -> String {
    say!(canvas.model.words, "desk-proposals", n = desk.proposals.len())
}

/// Draws on a narrow wall: the present heading, and how much is open.
fn strip(canvas: &mut Canvas<'_>, area: Rect, desk: &FindingsState) {
    let look = canvas.look;
    let part = desk.page.part_of(desk.at).and_then(|at| desk.page.parts.get(at));
    let title = part.map(|part| part.title.as_str()).unwrap_or_default();
    let rest = format!("{} · {}", open_points(canvas, desk), waiting(canvas, desk));
    let room = usize::from(area.width).saturating_sub(plain::cells(&rest) + 4);
    let title = plain::shorten(title, room, "…");
    let gap = usize::from(area.width).saturating_sub(plain::cells(&rest) + plain::cells(&title) + 2);
    page::row(
        canvas.buf,
        area,
        &Line::from(vec![
            Span::styled("▸ ", look.title),
            Span::styled(title, look.strong),
            Span::raw(" ".repeat(gap)),
            Span::styled(rest, look.faint),
        ]),
    );
    page::rule(
        canvas.buf,
        page::nth(area, 1),
        canvas.model.marks.is_ascii(),
        look.faint,
    );
}
