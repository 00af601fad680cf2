//! The notes on the wall before they have a place, in columns.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Canvas;
use crate::app::map::{InventoryStep, NoteGroup};
use crate::app::mouse::PressableList;
use crate::app::{OpenSession, map};
use crate::say;
use crate::text;
use crate::ui::page;
use crate::ui::rows::PressTarget;

/// The least columns a note needs to be read.
const NOTE: u16 = 26;

/// Draws the notes in `area`: group after group, column after column; where they do not fit, the part with the chosen one.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let inner = page::inset(area, 1);
    let height = usize::from(inner.height).max(1);
    let groups = map::groups(open, canvas.model.words);
    let count: usize = groups.iter().map(|group| 1 + group.ids.len()).sum();
    // As few columns as hold everything, so that names have room.
    let most = (inner.width / NOTE).clamp(1, 6);
    let laid = |columns: u16, hints| {
        let size = (usize::from(inner.width / columns).saturating_sub(2), height);
        lines(canvas, (open, &groups), size, hints)
    };
    let fits = |columns: &u16, hints| {
        let room = height * usize::from(*columns);
        // Many notes are counted before they are laid out: this is drawn at every key.
        count <= room && laid(*columns, hints).0.len() <= room
    };
    // What may hang under an empty heading is for who begins; the notes themselves come first.
    let hints = fits(&most, true);
    let columns = (1..=most).find(|columns| fits(columns, hints)).unwrap_or(most);
    let width = inner.width / columns;
    let (lines, keep, notes) = laid(columns, hints);
    let notes = PressTarget::whole(notes.into_iter().map(|line| line..line + 1));
    let room = height * usize::from(columns);
    // Where notes are written the last one is looked for, where they are grouped the first group.
    let last = lines.len().saturating_sub(1);
    let keep = keep.unwrap_or(if open.map.step == InventoryStep::Alone { last } else { 0 });
    // Whole pages, so that the wall does not move under the eyes with every note.
    let from = keep / room * room;
    for (n, part) in (0..columns).zip(lines.get(from..).unwrap_or_default().chunks(height)) {
        let column = Rect {
            x: inner.x + n * width,
            width,
            ..inner
        };
        page::rows(canvas.buf, column, part);
        canvas.targets(column, from + usize::from(n) * height, PressableList::Notes, &notes);
    }
    if from > 0 {
        mark(canvas, area, "↑", 0);
    }
    if from + room < lines.len() {
        mark(canvas, area, "↓", area.height.saturating_sub(1));
    }
}

/// Draws at the right of a row that there is more that way.
fn mark(canvas: &mut Canvas<'_>, area: Rect, sign: &'static str, row: u16) {
    let (style, row) = (canvas.look.faint, page::nth(area, row));
    super::right(canvas, row, Span::styled(sign, style));
}

/// Sets what follows apart from what stands there, in columns of this height.
fn part(lines: &mut Vec<Line<'static>>, height: usize) {
    if !lines.len().is_multiple_of(height) {
        lines.push(Line::default());
    }
    // A heading at the foot of a column would lose its notes.
    if (lines.len() + 1).is_multiple_of(height) && height > 2 {
        lines.push(Line::default());
    }
}

/// Returns the row of a partner: its name, shortened to the width.
fn named(name: &str, width: usize, style: Style) -> Line<'static> {
    let name = text::shorten(name, width.saturating_sub(2), "…");
    Line::from(vec![Span::raw("  "), Span::styled(name, style)])
}

/// Returns all rows for columns of this width and height, with or without hints under empty headings; the row of the chosen note, and those
/// of all notes.
fn lines(
    canvas: &Canvas<'_>,
    (open, groups): (&OpenSession, &[NoteGroup]),
    (width, height): (usize, usize),
    hints: bool,
) -> (Vec<Line<'static>>, Option<usize>, Vec<usize>) {
    let look = canvas.look;
    let (mut lines, mut keep, mut notes) = (Vec::new(), None, Vec::new());
    if open.session.partners.is_empty() {
        let hint = say!(canvas.model.words, "map-empty-hint");
        lines.extend(page::paragraph(&hint, width, Vec::new(), look.base));
    }
    let names = open.session.distinct_names(&open.deck.map);
    for group in groups {
        part(&mut lines, height);
        lines.push(heading(canvas, group, width));
        if let Some(hint) = group.hint.as_ref().filter(|_| hints && group.ids.is_empty()) {
            lines.extend(page::paragraph(hint, width, vec![Span::raw("  ")], look.faint));
        }
        for partner in group.ids.iter().filter_map(|id| open.session.partner(id)) {
            let chosen = open.map.selected.as_ref() == Some(&partner.id);
            keep = keep.or(chosen.then_some(lines.len()));
            notes.push(lines.len());
            let style = if chosen { look.chosen } else { look.base };
            lines.push(named(names.of(partner), width, style));
        }
    }
    (lines, keep, notes)
}

/// Returns the heading of a group with how many notes it has: its short title where the whole one has no room.
fn heading(canvas: &Canvas<'_>, group: &NoteGroup, width: usize) -> Line<'static> {
    let look = canvas.look;
    let count = format!(" {}", group.ids.len());
    let pointer = if group.now { "▸ " } else { "" };
    let room = width.saturating_sub(text::cells(&count) + text::cells(pointer));
    let short = group.short.as_ref().filter(|_| text::cells(&group.title) > room);
    let title = text::shorten(short.unwrap_or(&group.title), room, "…");
    let head = if group.now { look.key } else { look.title };
    Line::from(vec![
        Span::styled(pointer, head),
        Span::styled(title, head),
        Span::styled(count, look.faint),
    ])
}
