//! The table of partners: what the picture shows, in rows and columns.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Canvas;
use crate::app::OpenSession;
use crate::app::map::{self, SortColumn, TableRow};
use crate::app::mouse::PressableList;
use crate::say;
use crate::text;
use crate::ui::page;
use crate::ui::rows::{Entries, PressTarget};

/// The room each column keeps where it is scarce, in cells.
const LEAST: [usize; 8] = [4, 20, 14, 15, 8, 11, 10, 8];
/// Below this many columns the order of naming and the kind stay away, unless they are what the table is sorted by.
const NARROW: u16 = 100;

/// Draws the table in `area`.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let (look, words) = (canvas.look, canvas.model.words);
    let inner = page::inset(area, 1);
    let (head, list) = page::split_top(inner, 2);
    let legend = legend(canvas, open, usize::from(inner.width));
    let (list, foot) = page::split_bottom(list, u16::try_from(legend.len()).unwrap_or(0).min(list.height / 4));
    page::rows(canvas.buf, foot, &legend);
    let titles = titles(canvas, open);
    let rows = map::rows(open, words);
    let narrow =
        |n: usize| area.width < NARROW && matches!(SortColumn::ALL.get(n), Some(SortColumn::Order | SortColumn::Kind));
    let shown = std::array::from_fn(|n| SortColumn::ALL.get(n) == Some(&open.map.sort) || !narrow(n));
    let widths = widths(&titles, &rows, shown, usize::from(inner.width).saturating_sub(1));
    let column = open.map.sort.title(words).to_lowercase();
    let about = say!(words, "table-about", count = rows.len(), column = column);
    page::row(canvas.buf, head, &Line::styled(about, look.faint));
    let sorted = SortColumn::ALL.iter().position(|column| *column == open.map.sort);
    let spans = titles.iter().zip(widths).enumerate().map(|(n, (title, width))| {
        let style = if n == sorted.unwrap_or(0) { look.key } else { look.title };
        Span::styled(cell(title, width), style)
    });
    page::row(canvas.buf, page::nth(head, 1), &Line::from(spans.collect::<Vec<_>>()));
    canvas.targets(page::nth(head, 1), 0, PressableList::Heads, &heads(widths));
    let mut entries = Entries::default();
    for row in &rows {
        let chosen = open.map.selected.as_ref() == Some(&row.id);
        let style = if chosen { look.chosen } else { look.base };
        let cells = row.cells.iter().zip(widths);
        let spans = cells.map(|(text, width)| Span::styled(cell(text, width), style));
        entries.add([Line::from(spans.collect::<Vec<_>>())], chosen);
    }
    entries.draw(canvas, list, PressableList::Partners);
}

/// Returns the titles of the columns; an arrow shows which way the table is sorted.
fn titles(canvas: &Canvas<'_>, open: &OpenSession) -> [String; 8] {
    let way = if open.map.reversed { "↑" } else { "↓" };
    SortColumn::ALL.map(|column| match column.title(canvas.model.words) {
        title if column == open.map.sort => format!("{title} {way}"),
        title => title,
    })
}

/// Returns where the heads of the columns stand.
fn heads(widths: [usize; 8]) -> Vec<PressTarget> {
    let mut end = 0;
    let target = |(row, width)| {
        let from = end;
        end += width;
        PressTarget {
            row,
            lines: 0..1,
            columns: from..end,
        }
    };
    widths.into_iter().enumerate().map(target).collect()
}

/// Returns what the marks in the table mean, in as many rows as that takes.
fn legend(canvas: &Canvas<'_>, open: &OpenSession, width: usize) -> Vec<Line<'static>> {
    let look = canvas.look;
    let (mut lines, mut room) = (Vec::<Line<'static>>::new(), 0);
    for (sign, meaning) in map::table_legend(open, canvas.model.words) {
        let spans = [
            Span::styled(sign, look.strong),
            Span::styled(format!(" {meaning}   "), look.faint),
        ];
        let need: usize = spans.iter().map(Span::width).sum();
        match lines.last_mut().filter(|_| need <= room + 3) {
            Some(line) => line.spans.extend(spans),
            None => {
                lines.push(Line::from(spans.to_vec()));
                room = width;
            }
        }
        room = room.saturating_sub(need);
    }
    lines
}

/// Returns a text in exactly `width` cells, the last two blank.
fn cell(content: &str, width: usize) -> String {
    let shown = text::shorten(content, width.saturating_sub(2), "…");
    let gap = width.saturating_sub(text::cells(&shown));
    format!("{shown}{}", " ".repeat(gap))
}

/// Returns how wide each column is: as its widest text; where that is too much, those with most to spare give way, and where even that is
/// too much, down to their titles. One not shown has no width.
fn widths(titles: &[String; 8], rows: &[TableRow], shown: [bool; 8], room: usize) -> [usize; 8] {
    let least = titles.each_ref().map(|title| text::cells(title) + 2);
    let mut widths = least;
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(&row.cells) {
            *width = (*width).max(text::cells(cell) + 2);
        }
    }
    for (width, _) in widths.iter_mut().zip(shown).filter(|(_, shown)| !shown) {
        *width = 0;
    }
    let fair: [usize; 8] = std::array::from_fn(|n| LEAST[n].max(least[n]));
    for least in [fair, least] {
        while widths.iter().sum::<usize>() > room {
            let spare = |(width, least): &(&mut usize, usize)| width.saturating_sub(*least);
            match widths.iter_mut().zip(least).max_by_key(spare) {
                Some((width, least)) if *width > least => *width -= 1,
                _ => break,
            }
        }
    }
    widths
}
