//! The report as it will be, the sentence with the cursor standing out.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::OpenSession;
use crate::app::findings::{Page, Passage, Shape};
use crate::app::mouse::List;
use crate::say;
use crate::text;
use crate::ui::rows::Target;
use crate::ui::{Canvas, page};

/// Draws the report.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (desk, look) = (&open.findings, canvas.look);
    let (mut lines, mut keep, mut shown) = (vec![Line::default()], 0..1, 0);
    let mut sentences = Vec::new();
    let mut before: Option<&Shape> = None;
    for passage in &desk.page.passages {
        if passage.parts > shown {
            headings(canvas, &mut lines, &desk.page, shown..passage.parts);
            shown = passage.parts;
            before = None;
        }
        if before.is_some_and(|shape| apart(shape, &passage.shape)) {
            lines.push(Line::default());
        }
        before = Some(&passage.shape);
        let from = lines.len();
        let width = usize::from(area.width).saturating_sub(1);
        let (rows, places) = rows_of(canvas, &desk.page, passage, desk.at, width);
        lines.extend(rows);
        let places = Target::below(places, from);
        let mut here = places.iter().filter(|place| place.row == desk.at);
        if let Some(first) = here.next() {
            keep = first.lines.start..here.next_back().unwrap_or(first).lines.end;
            point(&mut lines, keep.start, look.title);
        }
        sentences.extend(places);
    }
    headings(canvas, &mut lines, &desk.page, shown..desk.page.parts.len());
    // What follows is seen as well: one reads on. What the mouse chose is seen already.
    if canvas.model.held(List::Sentences).is_none() {
        keep.end += usize::from(area.height) / 3;
    }
    canvas.list(area, &lines, keep, (List::Sentences, &sentences));
}

/// Returns whether an empty row stands between two passages.
fn apart(before: &Shape, after: &Shape) -> bool {
    !matches!(
        (before, after),
        (Shape::Point(_), Shape::Point(_) | Shape::Quote(true))
            | (Shape::Quote(true), Shape::Point(_) | Shape::Quote(true))
    )
}

fn headings(canvas: &Canvas<'_>, lines: &mut Vec<Line<'static>>, report: &Page, which: Range<usize>) {
    let (look, words) = (canvas.look, canvas.model.words);
    for part in report.parts.get(which).unwrap_or_default() {
        if lines.last().is_some_and(|line| line.width() > 0) {
            lines.push(Line::default());
        }
        let style = if part.level < 3 { look.title } else { look.strong };
        let mut spans = vec![Span::raw("  "), Span::styled(part.title.clone(), style)];
        if part.empty {
            spans.push(Span::styled(format!("  ○ {}", say!(words, "part-empty")), look.bad));
        }
        lines.push(Line::from(spans));
        lines.push(Line::default());
    }
}

/// Puts the pointer before a row.
fn point(lines: &mut [Line<'static>], row: usize, style: Style) {
    if let Some(first) = lines.get_mut(row).and_then(|line| line.spans.first_mut()) {
        let rest = first.content.get(1..).unwrap_or_default().to_owned();
        *first = Span::styled(format!("▸{rest}"), style);
    }
}

/// Returns the rows of a passage, and where in them each of its stops stands.
fn rows_of(
    canvas: &Canvas<'_>,
    report: &Page,
    passage: &Passage,
    at: usize,
    width: usize,
) -> (Vec<Line<'static>>, Vec<Target>) {
    let pieces = pieces(canvas, report, passage, at);
    let leads = usize::from(!passage.lead.is_empty());
    let margin = Span::styled(margin(&passage.shape), canvas.look.faint);
    let (mut lines, pieces) = page::flow(&pieces, width, vec![margin]);
    match &passage.shape {
        Shape::Quote(_) => bar(&mut lines),
        Shape::Table(head, rows) => lines.extend(table(canvas, head, rows, width)),
        _ => {}
    }
    let target = |(row, (line, columns)): (usize, page::Stretch)| Target {
        row,
        lines: line..line + 1,
        columns,
    };
    let stretches = passage.stops.clone().zip(pieces.into_iter().skip(leads));
    let places = stretches.flat_map(|(row, stretches)| stretches.into_iter().map(move |one| (row, one)));
    (lines, places.map(target).collect())
}

/// Returns the texts of a passage with their styles: what leads it in, and each of its stops.
fn pieces(canvas: &Canvas<'_>, report: &Page, passage: &Passage, at: usize) -> Vec<(String, Style)> {
    let look = canvas.look;
    let lead = (!passage.lead.is_empty()).then(|| (format!("{}:", passage.lead), look.strong));
    let stops = report.stops.get(passage.stops.clone()).unwrap_or_default();
    let stops = passage.stops.clone().zip(stops).map(|(n, stop)| {
        let style = match () {
            () if n == at => look.chosen,
            () if stop.open => look.faint,
            () => look.base,
        };
        (stop.text.clone(), style)
    });
    lead.into_iter().chain(stops).collect()
}

/// Returns what stands before the first row of a passage.
fn margin(shape: &Shape) -> String {
    match shape {
        Shape::Point(Some(number)) => format!("  {number:>2}. "),
        Shape::Point(None) => "   • ".to_owned(),
        Shape::Quote(true) => "        │ ".to_owned(),
        Shape::Quote(false) => "    │ ".to_owned(),
        Shape::Map => "  [#] ".to_owned(),
        Shape::Plain | Shape::Table(..) => "  ".to_owned(),
    }
}

/// Draws the bar beside a quote along all its rows.
fn bar(lines: &mut [Line<'static>]) {
    let Some(first) = lines.first().and_then(|line| line.spans.first()).cloned() else {
        return;
    };
    for line in lines.iter_mut().skip(1) {
        if let Some(margin) = line.spans.first_mut() {
            *margin = first.clone();
        }
    }
}

/// Returns a table that is no wider than `width` cells.
fn table(canvas: &Canvas<'_>, head: &[String], rows: &[Vec<String>], width: usize) -> Vec<Line<'static>> {
    let widths = widths(head, rows, width);
    let line = |row: &[String], style: Style| {
        let mut spans = vec![Span::raw("  ")];
        for (cell, width) in row.iter().zip(&widths) {
            let cell = text::shorten(cell, *width, "…");
            let pad = " ".repeat(width.saturating_sub(text::cells(&cell)) + 2);
            spans.push(Span::styled(format!("{cell}{pad}"), style));
        }
        Line::from(spans)
    };
    let look = canvas.look;
    let mut lines = vec![line(head, look.strong)];
    lines.extend(rows.iter().map(|row| line(row, look.base)));
    lines
}

/// Returns how wide each column of a table is: as its longest cell, or less, the widest first, until all of them and the two cells before
/// each have room in `width` cells.
fn widths(head: &[String], rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let longest = |at: usize| {
        let cells = rows.iter().map(Vec::as_slice).chain([head]);
        cells.filter_map(|row| row.get(at)).map(|cell| text::cells(cell)).max()
    };
    let mut widths: Vec<usize> = (0..head.len()).map(|at| longest(at).unwrap_or(0)).collect();
    let room = width.saturating_sub(2 * head.len());
    while widths.iter().sum::<usize>() > room {
        // The first column says what its row is about, so it gives room half as readily.
        let columns = widths.iter_mut().enumerate().filter(|(_, width)| **width > 1);
        match columns.max_by_key(|(at, width)| if *at == 0 { width.div_ceil(2) } else { **width }) {
            Some((_, widest)) => *widest -= 1,
            None => break,
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn a_table_that_is_too_wide_takes_room_from_its_widest_columns() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let head = row(&["Domein", "Heel dichtbij", "Nu", "Gewenst"]);
        let rows = [row(&["Professionalisering", "4", "16", "2"])];
        assert_eq!(widths(&head, &rows, 80), [19, 13, 2, 7], "room for all");
        let narrow = widths(&head, &rows, 36);
        assert_eq!(narrow.iter().sum::<usize>() + 2 * head.len(), 36);
        assert_eq!((narrow[2], narrow[3]), (2, 6), "what is short stays whole");
        assert!(narrow[0] > narrow[1], "the first says what the row is about");
        assert_eq!(widths(&head, &rows, 3), [1, 1, 1, 1], "never less than a cell");
    }
}
