//! A form: its fields one under the other.

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::rows::{Entries, PressTarget};
use super::{Canvas, page};
use crate::app::editor::Editor;
use crate::app::form::{DialogForm, FormField, Value};
use crate::app::intake;
use crate::app::mouse::PressableList;
use crate::say;
use crate::text;

/// Draws a form.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, form: &DialogForm) {
    let look = canvas.look;
    let inner = page::inset(area, 2);
    let (head, rest) = page::split_top(inner, 3);
    let title = Line::styled(form.title.clone(), look.title);
    page::row(canvas.buf, page::nth(head, 1), &title);
    let wrapped = |fault: &String| text::wrap(fault, usize::from(inner.width));
    let fault = form.fault.as_ref().map(wrapped).unwrap_or_default();
    let rows = u16::try_from(fault.len().max(1)).unwrap_or(1);
    if form.private && !intake::may_be_read(canvas.model) {
        let why = say!(canvas.model.words, "intake-not-here");
        let lines = page::paragraph(&why, usize::from(rest.width), Vec::new(), look.base);
        return page::rows(canvas.buf, rest, &lines);
    }
    let rest = about(canvas, rest, form);
    let (list, foot) = page::split_bottom(rest, rows + 1);
    let labels = form.fields.iter().map(|field| text::cells(&field.label));
    let label = labels.max().unwrap_or(0).min(usize::from(inner.width) / 3);
    fields(canvas, list, form, label);
    for (n, row) in (1..).zip(fault) {
        page::row(canvas.buf, page::nth(foot, n), &Line::styled(row, look.bad));
    }
}

/// Draws what stands below the title, in at most a third of the place; returns the place below it.
fn about(canvas: &mut Canvas<'_>, area: Rect, form: &DialogForm) -> Rect {
    if form.about.is_empty() {
        return area;
    }
    let width = usize::from(area.width);
    let rows = form.about.iter().flat_map(|paragraph| text::wrap(paragraph, width));
    let rows: Vec<Line<'static>> = rows.map(|row| Line::styled(row, canvas.look.base)).collect();
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX).min(area.height / 3);
    let (head, rest) = page::split_top(area, height + 1);
    page::rows(canvas.buf, Rect { height, ..head }, &rows);
    rest
}

/// Draws the fields, the one with the cursor in sight; their labels take `label` cells.
fn fields(canvas: &mut Canvas<'_>, list: Rect, form: &DialogForm, label: usize) {
    let width = usize::from(list.width);
    let (mut entries, mut cursor, mut choices) = (Entries::default(), None, Vec::new());
    for (at, field) in form.fields.iter().enumerate() {
        let from = entries.lines.len();
        let shown = field_rows(canvas, field, at == form.at, label, width);
        let mut lines = shown.lines;
        if at == form.at {
            lines.extend(help_rows(canvas, field, label + 4, width));
            cursor = shown.cursor.map(|(row, column)| (from + row, column));
        }
        for under in &field.under {
            let margin = vec![Span::raw(" ".repeat(label + 4))];
            let rows = text::wrap(under, width.saturating_sub(label + 4).max(1)).into_iter();
            let faint = canvas.look.faint;
            lines.extend(rows.map(|row| Line::from([margin.clone(), vec![Span::styled(row, faint)]].concat())));
        }
        entries.add(lines, at == form.at);
        choices.push((choice_list(field, at), PressTarget::below(shown.choices, from)));
    }
    let first = entries.draw(canvas, list, PressableList::Fields);
    for (of, choices) in choices {
        canvas.targets(list, first, of, &choices);
    }
    let shown = |(row, column): (usize, usize)| {
        let (row, column) = (u16::try_from(row - first).ok()?, u16::try_from(column).ok()?);
        Some(Position::new(list.x + column, list.y + row))
    };
    canvas.cursor = cursor.and_then(shown).filter(|at| list.contains(*at));
}

/// Returns the rows of what may help with a field, behind a margin of so many cells.
fn help_rows(canvas: &Canvas<'_>, field: &FormField, margin: usize, width: usize) -> Vec<Line<'static>> {
    let Some(help) = help(canvas, field) else {
        return Vec::new();
    };
    let rows = text::wrap(&help, width.saturating_sub(margin).max(1)).into_iter();
    let margin = " ".repeat(margin);
    rows.map(|row| Line::styled(format!("{margin}{row}"), canvas.look.faint))
        .collect()
}

/// Returns what may help with a field: its own hint, or how a choice is made.
fn help(canvas: &Canvas<'_>, field: &FormField) -> Option<String> {
    let words = canvas.model.words;
    field.hint.clone().or_else(|| match field.value {
        Value::One { .. } => Some(say!(words, "form-help-one")),
        Value::Many { .. } => Some(say!(words, "form-help-many")),
        Value::Text(_) => None,
    })
}

/// Returns what the mouse can press within a field.
fn choice_list(field: &FormField, at: usize) -> PressableList {
    match field.value {
        Value::One { .. } => PressableList::Turns(at),
        _ => PressableList::Options(at),
    }
}

/// A field as it is drawn.
#[derive(Default)]
struct ShownField {
    lines: Vec<Line<'static>>,
    /// The row and the column of the cursor.
    cursor: Option<(usize, usize)>,
    /// Where the choices stand that can be pressed.
    choices: Vec<PressTarget>,
}

/// Returns the rows of a field, with the cursor and the choices in them.
fn field_rows(canvas: &Canvas<'_>, field: &FormField, now: bool, label: usize, width: usize) -> ShownField {
    let look = canvas.look;
    let name = text::shorten(&field.label, label, "…");
    let pad = " ".repeat(label - text::cells(&name));
    let style = if now { look.strong } else { look.faint };
    let head = vec![
        Span::styled(if now { "▸ " } else { "  " }, look.title),
        Span::styled(format!("{pad}{name}  "), style),
    ];
    let head = FieldHead {
        spans: head,
        now,
        margin: label + 4,
    };
    match &field.value {
        Value::Text(editor) => head.text(canvas, editor, width),
        Value::One { choices, at } => head.one(canvas, at.and_then(|at| choices.get(at)), width),
        Value::Many { choices, at } => head.many(canvas, choices, *at),
    }
}

/// What stands before the value of a field.
struct FieldHead {
    /// The mark of the present field and its label.
    spans: Vec<Span<'static>>,
    /// Whether it is the present field.
    now: bool,
    /// How many cells stand before the value.
    margin: usize,
}

impl FieldHead {
    /// Returns the beginning of row `n`: the label on the first, and as many spaces on the others.
    fn before(&self, n: usize) -> Vec<Span<'static>> {
        if n == 0 {
            self.spans.clone()
        } else {
            vec![Span::raw(" ".repeat(self.margin))]
        }
    }

    fn text(&self, canvas: &Canvas<'_>, editor: &Editor, width: usize) -> ShownField {
        let shown = editor.rows(width.saturating_sub(self.margin + 1).max(1));
        let ink = if self.now { canvas.look.base } else { canvas.look.strong };
        let row =
            |(n, row): (usize, &String)| Line::from([self.before(n), vec![Span::styled(row.clone(), ink)]].concat());
        ShownField {
            lines: shown.rows.iter().enumerate().map(row).collect(),
            cursor: self.now.then_some((shown.cursor.0, self.margin + shown.cursor.1)),
            ..ShownField::default()
        }
    }

    fn one(&self, canvas: &Canvas<'_>, chosen: Option<&(String, String)>, width: usize) -> ShownField {
        let chosen = chosen.map_or("–", |(_, label)| label.as_str());
        let (shown, ink) = if self.now {
            (format!("‹ {chosen} ›"), canvas.look.strong)
        } else {
            (chosen.to_owned(), canvas.look.base)
        };
        let lines = page::paragraph(&shown, width, self.spans.clone(), ink);
        ShownField {
            choices: if self.now {
                turns(&lines, self.margin)
            } else {
                Vec::new()
            },
            lines,
            ..ShownField::default()
        }
    }

    /// Shows what is chosen, and for the present field as many of the others as are of use.
    fn many(&self, canvas: &Canvas<'_>, choices: &[(String, String, bool)], at: usize) -> ShownField {
        let near = |n: usize| self.now && (choices.len() <= 16 || n.abs_diff(at) <= 3);
        let told = |label: &str, on: bool| format!("{} {label}", if on { "[x]" } else { "[ ]" });
        let seen = choices.iter().enumerate().filter(|(n, (_, _, on))| *on || near(*n));
        let seen: Vec<(usize, String)> = seen.map(|(n, (_, label, on))| (n, told(label, *on))).collect();
        if seen.is_empty() {
            let nothing = vec![Span::styled("–", canvas.look.base)];
            let lines = vec![Line::from([self.spans.clone(), nothing].concat())];
            return ShownField {
                lines,
                ..ShownField::default()
            };
        }
        let row = |(n, (place, shown)): (usize, &(usize, String))| {
            let here = self.now && *place == at;
            let ink = if here { canvas.look.chosen } else { canvas.look.base };
            Line::from([self.before(n), vec![Span::styled(shown.clone(), ink)]].concat())
        };
        let target = |(line, (row, shown)): (usize, &(usize, String))| PressTarget {
            row: *row,
            lines: line..line + 1,
            columns: self.margin..self.margin + text::cells(shown),
        };
        ShownField {
            lines: seen.iter().enumerate().map(row).collect(),
            choices: seen.iter().enumerate().map(target).collect(),
            ..ShownField::default()
        }
    }
}

/// Returns where a choice goes back, at the mark before it, and where it goes on: on its words and the mark behind them.
fn turns(lines: &[Line<'_>], margin: usize) -> Vec<PressTarget> {
    let on = lines.iter().enumerate().map(|(n, line)| PressTarget {
        row: 1,
        lines: n..n + 1,
        columns: margin..line.width(),
    });
    let back = PressTarget {
        row: 0,
        lines: 0..1,
        columns: margin..margin + 1,
    };
    on.chain(std::iter::once(back)).collect()
}
