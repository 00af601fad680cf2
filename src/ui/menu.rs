//! The menu of single letters: the commands of the place in columns, each behind its letter.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{Canvas, hints, page};
use crate::app::command::{CommandRow, Scope};
use crate::app::menu;
use crate::say;
use crate::text::{capital, cells, shorten};

/// The least cells a column needs for a letter and a word or two.
const COLUMN: u16 = 18;

/// A line of the menu: the title of a group, or a command with its number.
enum MenuLine {
    Group(String),
    Command(usize, &'static CommandRow),
}

/// Draws the menu over the lower part of `area`, the cursor on command `at`.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, at: usize, scopes: &[Scope]) {
    let entries = entries(canvas, scopes);
    let height = area.height.saturating_sub(2).max(1);
    let widest = (area.width.saturating_sub(2) / COLUMN).clamp(1, 4);
    // As few columns as hold everything; where none do, the page with the cursor is shown.
    let needed = entries.len().div_ceil(usize::from(height));
    let columns = u16::try_from(needed).unwrap_or(widest).clamp(widest.min(3), widest);
    let rows = entries
        .len()
        .div_ceil(usize::from(columns))
        .min(usize::from(height))
        .max(1);
    let page_size = rows * usize::from(columns);
    let cursor = entries
        .iter()
        .position(|entry| matches!(entry, MenuLine::Command(n, _) if *n == at));
    let first = cursor.unwrap_or(0) / page_size * page_size;
    let panel = page::split_bottom(area, u16::try_from(rows + 2).unwrap_or(area.height)).1;
    page::clear(canvas.buf, panel, canvas.look.base);
    page::rule(canvas.buf, panel, canvas.model.marks.is_ascii(), canvas.look.faint);
    let title = Line::styled(
        format!(" {}", say!(canvas.model.words, "menu-title")),
        canvas.look.title,
    );
    page::row(canvas.buf, page::nth(panel, 1), &title);
    let width = panel.width / columns.max(1);
    for (n, entry) in entries.iter().enumerate().skip(first).take(page_size) {
        let (column, row) = ((n - first) / rows, (n - first) % rows);
        let cell = page::nth(panel, u16::try_from(row + 2).unwrap_or(0));
        let cell = Rect {
            x: cell.x + width * u16::try_from(column).unwrap_or(0),
            width,
            ..cell
        };
        page::row(canvas.buf, cell, &line(canvas, entry, at, usize::from(width)));
    }
}

fn entries(canvas: &Canvas<'_>, scopes: &[Scope]) -> Vec<MenuLine> {
    let words = canvas.model.words;
    let mut entries = Vec::new();
    let mut group = None;
    for (n, row) in menu::rows(scopes).into_iter().enumerate() {
        if group != Some(row.scope) {
            let name = format!("{:?}", row.scope).to_lowercase();
            entries.push(MenuLine::Group(capital(&words.get(&format!("menu-group-{name}")))));
            group = Some(row.scope);
        }
        entries.push(MenuLine::Command(n, row));
    }
    entries
}

fn line(canvas: &Canvas<'_>, entry: &MenuLine, at: usize, width: usize) -> Line<'static> {
    let look = canvas.look;
    match entry {
        MenuLine::Group(title) => {
            Line::styled(format!(" {}", shorten(title, width.saturating_sub(2), "…")), look.faint)
        }
        MenuLine::Command(n, row) => {
            let letters = menu::letters(row).unwrap_or_default();
            let room = width.saturating_sub(cells(&letters) + 3);
            let label = shorten(&hints::label(canvas.model, row.name), room, "…");
            let ink = if *n == at { look.chosen } else { look.base };
            Line::from(vec![
                Span::styled(format!(" {letters} "), look.key),
                Span::styled(label, ink),
            ])
        }
    }
}
