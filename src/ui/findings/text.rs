//! The report as it will be, the sentence with the cursor standing out.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::table;
use crate::app::OpenSession;
use crate::app::findings::{Passage, PassageShape, ReportPage};
use crate::app::mouse::PressableList;
use crate::say;
use crate::ui::rows::PressTarget;
use crate::ui::{Canvas, page};

/// Draws the report.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (desk, look) = (&open.findings, canvas.look);
    let (mut lines, mut keep, mut shown) = (vec![Line::default()], 0..1, 0);
    let mut sentences = Vec::new();
    let mut before: Option<&PassageShape> = None;
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
        let places = PressTarget::below(places, from);
        let mut here = places.iter().filter(|place| place.row == desk.at);
        if let Some(first) = here.next() {
            keep = first.lines.start..here.next_back().unwrap_or(first).lines.end;
            point(&mut lines, keep.start, look.title);
        }
        sentences.extend(places);
    }
    headings(canvas, &mut lines, &desk.page, shown..desk.page.parts.len());
    // What follows is seen as well: one reads on. What the mouse chose is seen already.
    if canvas.model.held(PressableList::Sentences).is_none() {
        keep.end += usize::from(area.height) / 3;
    }
    canvas.list(area, &lines, keep, (PressableList::Sentences, &sentences));
}

/// Returns whether an empty row stands between two passages.
fn apart(before: &PassageShape, after: &PassageShape) -> bool {
    !matches!(
        (before, after),
        (
            PassageShape::Point(_),
            PassageShape::Point(_) | PassageShape::Quote(true)
        ) | (
            PassageShape::Quote(true),
            PassageShape::Point(_) | PassageShape::Quote(true)
        )
    )
}

fn headings(canvas: &Canvas<'_>, lines: &mut Vec<Line<'static>>, report: &ReportPage, which: Range<usize>) {
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
    report: &ReportPage,
    passage: &Passage,
    at: usize,
    width: usize,
) -> (Vec<Line<'static>>, Vec<PressTarget>) {
    let pieces = pieces(canvas, report, passage, at);
    let leads = usize::from(!passage.lead.is_empty());
    let margin = Span::styled(margin(&passage.shape), canvas.look.faint);
    let (mut lines, pieces) = page::flow(&pieces, width, vec![margin]);
    match &passage.shape {
        PassageShape::Quote(_) => bar(&mut lines),
        PassageShape::Table(head, rows) => {
            lines.extend(table::lines((canvas.look.strong, canvas.look.base), head, rows, width))
        }
        _ => {}
    }
    let target = |(row, (line, columns)): (usize, page::Stretch)| PressTarget {
        row,
        lines: line..line + 1,
        columns,
    };
    let stretches = passage.stops.clone().zip(pieces.into_iter().skip(leads));
    let places = stretches.flat_map(|(row, stretches)| stretches.into_iter().map(move |one| (row, one)));
    (lines, places.map(target).collect())
}

/// Returns the texts of a passage with their styles: what leads it in, and each of its stops.
fn pieces(canvas: &Canvas<'_>, report: &ReportPage, passage: &Passage, at: usize) -> Vec<(String, Style)> {
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
fn margin(shape: &PassageShape) -> String {
    match shape {
        PassageShape::Point(Some(number)) => format!("  {number:>2}. "),
        PassageShape::Point(None) => "   • ".to_owned(),
        PassageShape::Quote(true) => "        │ ".to_owned(),
        PassageShape::Quote(false) => "    │ ".to_owned(),
        PassageShape::Map => "  [#] ".to_owned(),
        PassageShape::Plain | PassageShape::Table(..) => "  ".to_owned(),
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
