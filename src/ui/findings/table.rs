//! A table of the report on the screen: no wider than it, its heads and names whole as long as they can be.
//!
//! Draws nothing itself and knows nothing of what the table is about.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::text;

/// Cells before and behind each column.
const GAP: usize = 2;

/// Returns a table in rows of at most `width` cells. Cells with several words take several rows where that keeps their words whole; where
/// the table is too wide all the same, columns that say nothing are left out. The first style is that of the heads.
pub(super) fn lines(
    (strong, base): (Style, Style),
    head: &[String],
    rows: &[Vec<String>],
    width: usize,
) -> Vec<Line<'static>> {
    let says = |at: &usize| *at == 0 || rows.iter().filter_map(|row| row.get(*at)).any(|cell| !is_nothing(cell));
    let all: Vec<usize> = (0..head.len()).collect();
    let least: usize = all.iter().map(|at| longest_word(head, rows, *at) + GAP).sum();
    let shown: Vec<usize> = all.into_iter().filter(|at| least <= width || says(at)).collect();
    let take = |row: &[String]| {
        shown
            .iter()
            .map(|at| row.get(*at).cloned().unwrap_or_default())
            .collect::<Vec<_>>()
    };
    let (head, rows): (Vec<String>, Vec<Vec<String>>) = (take(head), rows.iter().map(|row| take(row)).collect());
    let widths = widths(&head, &rows, width);
    let mut lines = row_of(&head, &widths, strong);
    lines.extend(rows.iter().flat_map(|row| row_of(row, &widths, base)));
    lines
}

/// Returns whether a cell says that there is nothing.
fn is_nothing(cell: &str) -> bool {
    matches!(cell.trim(), "" | "0" | "–" | "-")
}

/// Returns the rows of one row of the table.
fn row_of(row: &[String], widths: &[usize], style: Style) -> Vec<Line<'static>> {
    let cut = |(cell, width): (&String, &usize)| -> Vec<String> {
        let words: Vec<String> = cell.split(' ').map(|word| text::shorten(word, *width, "…")).collect();
        text::wrap(&words.join(" "), *width)
    };
    let cells: Vec<Vec<String>> = row.iter().zip(widths).map(cut).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let line = |at: usize| {
        let mut spans = vec![Span::raw(" ".repeat(GAP))];
        for (cell, width) in cells.iter().zip(widths) {
            let cell = cell.get(at).map(String::as_str).unwrap_or_default();
            let pad = " ".repeat(width.saturating_sub(text::cells(cell)) + GAP);
            spans.push(Span::styled(format!("{cell}{pad}"), style));
        }
        Line::from(spans)
    };
    (0..height).map(line).collect()
}

/// Returns the cells of a column, its head first.
fn column<'a>(head: &'a [String], rows: &'a [Vec<String>], at: usize) -> impl Iterator<Item = &'a str> {
    let cells = [head].into_iter().chain(rows.iter().map(Vec::as_slice));
    cells.filter_map(move |row| row.get(at)).map(String::as_str)
}

fn longest_word(head: &[String], rows: &[Vec<String>], at: usize) -> usize {
    let words = column(head, rows, at).flat_map(|cell| cell.split(' '));
    words.map(text::cells).max().unwrap_or(0)
}

/// Returns how wide each column is: as its longest cell; where that is too much for all columns in `width` cells, less, the widest first, down
/// to its longest word; and where that is too much still, less than that.
fn widths(head: &[String], rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let columns = 0..head.len();
    let longest = |at: usize| column(head, rows, at).map(text::cells).max().unwrap_or(0);
    let mut widths: Vec<usize> = columns.clone().map(longest).collect();
    let words: Vec<usize> = columns.map(|at| longest_word(head, rows, at)).collect();
    let room = width.saturating_sub(GAP * head.len());
    for least in [words, vec![1; head.len()]] {
        while widths.iter().sum::<usize>() > room {
            // The first column says what its row is about, so it gives room half as readily.
            let give = widths
                .iter_mut()
                .enumerate()
                .filter(|(at, width)| **width > least.get(*at).copied().unwrap_or(1));
            match give.max_by_key(|(at, width)| if *at == 0 { width.div_ceil(2) } else { **width }) {
                Some((_, widest)) => *widest -= 1,
                None => break,
            }
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn a_table_that_is_too_wide_takes_room_from_its_widest_columns() {
        let head = row(&["Domein", "Heel dichtbij", "Nu", "Gewenst"]);
        let rows = [row(&["Professionalisering", "4", "16", "2"])];
        assert_eq!(widths(&head, &rows, 80), [19, 13, 2, 7], "room for all");
        assert_eq!(widths(&head, &rows, 45), [19, 9, 2, 7], "between words a head breaks");
        let narrow = widths(&head, &rows, 36);
        assert_eq!(narrow.iter().sum::<usize>() + GAP * head.len(), 36);
        assert_eq!((narrow[2], narrow[3]), (2, 6), "what is short stays whole");
        assert!(narrow[0] > narrow[1], "the first says what the row is about");
        assert_eq!(widths(&head, &rows, 3), [1, 1, 1, 1], "never less than a cell");
    }

    #[test]
    fn heads_break_between_words_and_columns_that_say_nothing_give_way() {
        let head = row(&["Domein", "Heel dichtbij", "Vroeger", "Nu"]);
        let rows = [
            row(&["Zorg voor leerlingen", "4", "0", "16"]),
            row(&["Buurt", "1", "–", "3"]),
        ];
        let text = |width: usize| -> Vec<String> {
            let lines = lines(Default::default(), &head, &rows, width);
            lines
                .iter()
                .map(|line| line.to_string().trim_end().to_owned())
                .collect()
        };
        assert_eq!(text(60)[0], "  Domein                Heel dichtbij  Vroeger  Nu");
        let narrow = text(28);
        assert_eq!(
            narrow[..2],
            ["  Domein        Heel      Nu", "                dichtbij"]
        );
        assert!(narrow.iter().all(|line| text::cells(line) <= 28), "{narrow:#?}");
        assert!(narrow.concat().contains("leerlingen"), "{narrow:#?}");
    }
}
