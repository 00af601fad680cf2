//! The search of the library: what is typed, how much was found, and of each text where it stands and the words around it.
//!
//! Draws the texts in sight only, names functions and never a code of a person, and shows no words of who refused to be quoted.

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::app::archive::{FoundRow, SearchState};
use crate::app::mouse::PressableList;
use crate::say;
use crate::text::{cells, fit, shorten};
use crate::ui::rows::PressTarget;
use crate::ui::{Canvas, page};

/// Draws the screen.
pub(in crate::ui) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let (top, rest) = page::split_top(page::inset(area, 1), 1);
    line(canvas, top);
    let (head, list) = page::split_top(rest, 2);
    state(canvas, head);
    if canvas.model.search.line.is_blank() {
        explain(canvas, list);
    } else {
        texts(canvas, list);
    }
}

/// Draws what is typed, with the cursor in it.
fn line(canvas: &mut Canvas<'_>, area: Rect) {
    let (look, words, search) = (canvas.look, canvas.model.words, &canvas.model.search);
    let head = format!("{} ", say!(words, "search-title"));
    let room = usize::from(area.width).saturating_sub(cells(&head) + 1);
    let before = cells(search.line.before());
    // What does not fit is cut at the left: the end is being typed.
    let cut = before.saturating_sub(room);
    let typed: String = search.line.text().chars().skip(cut).collect();
    let spans = vec![
        Span::styled(head.clone(), look.title),
        Span::styled(fit(&typed, room).to_owned(), look.strong),
    ];
    page::row(canvas.buf, area, &Line::from(spans));
    let column = u16::try_from(cells(&head) + before.min(room)).unwrap_or(0);
    let at = Position::new(area.x + column.min(area.width.saturating_sub(1)), area.y);
    canvas.cursor = Some(at).filter(|_| area.height > 0);
}

/// Draws how much was found, or why nothing was searched.
fn state(canvas: &mut Canvas<'_>, area: Rect) {
    let (look, words, search) = (canvas.look, canvas.model.words, &canvas.model.search);
    let said = match search.answer() {
        _ if search.line.is_blank() => return,
        None => say!(words, "search-busy"),
        Some(found) => match &found.fault {
            Some(fault) => fault.clone(),
            None if found.hits == 0 => say!(words, "search-none"),
            None => say!(words, "search-count", hits = found.hits, sessions = found.sessions),
        },
    };
    let unread = search.answer().map_or(0, |found| found.unread);
    let unread = (unread > 0).then(|| say!(words, "search-unread-count", n = unread));
    let said: Vec<String> = std::iter::once(said).chain(unread).collect();
    let said = shorten(&said.join(" · "), usize::from(area.width), "…");
    page::row(canvas.buf, area, &Line::styled(said, look.faint));
}

/// Draws what can be asked.
fn explain(canvas: &mut Canvas<'_>, area: Rect) {
    let (look, words) = (canvas.look, canvas.model.words);
    let help = say!(words, "search-help");
    let lines: Vec<Line<'static>> = help
        .lines()
        .flat_map(|line| page::paragraph(line, usize::from(area.width), Vec::new(), look.base))
        .collect();
    page::rows(canvas.buf, area, &lines);
}

/// Draws the texts around the cursor, two rows each.
fn texts(canvas: &mut Canvas<'_>, area: Rect) {
    let search = &canvas.model.search;
    let fit = usize::from(area.height / 2).max(1);
    let hits = search.hits();
    // While the mouse goes through them, the texts stay where they are.
    let held = canvas.model.held(PressableList::Hits).map(|first| first / 2);
    let first = held.unwrap_or_else(|| search.at.saturating_sub(fit / 2));
    let first = first
        .min(search.at)
        .max((search.at + 1).saturating_sub(fit))
        .min(hits.saturating_sub(fit));
    let last = (first + fit).min(hits);
    let shown = (first..last).filter_map(|at| Some((at, search.row(at)?)));
    let lines: Vec<Line<'static>> = shown
        .flat_map(|(at, row)| rows(canvas, search, row, at, usize::from(area.width)))
        .collect();
    page::rows(canvas.buf, area, &lines);
    page::more(canvas.buf, area, first > 0, last < hits, canvas.look.faint);
    let target = |at: usize| PressTarget {
        row: at,
        lines: 2 * at..2 * at + 2,
        columns: 0..usize::MAX,
    };
    let seen = (first..last).filter(|at| search.row(*at).is_some());
    let targets: Vec<PressTarget> = seen.map(target).collect();
    canvas.targets(area, 2 * first, PressableList::Hits, &targets);
}

/// Returns the two rows of a text: where it stands, and the words around what was found.
fn rows(canvas: &Canvas<'_>, search: &SearchState, row: &FoundRow, at: usize, width: usize) -> [Line<'static>; 2] {
    let (look, words) = (canvas.look, canvas.model.words);
    let here = at == search.at;
    let school = [&row.school, &row.session][usize::from(row.school.is_empty())];
    let sort = words.get(&format!("search-sort-{}", row.sort));
    // A narrow screen cuts off the end: not the minute, which says where to listen.
    let parts = [school, &row.date, &row.when, &sort, &row.who, &row.card];
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.as_str())
        .filter(|part| !part.is_empty())
        .collect();
    let pointer = if here { "▸ " } else { "  " };
    let place = shorten(&parts.join(" · "), width.saturating_sub(3), "…");
    let style = if here { look.chosen } else { look.strong };
    let (text, faint) = match &row.text {
        Some(text) => (text.clone(), look.base),
        None => (say!(words, "search-withheld"), look.faint),
    };
    [
        Line::from(vec![Span::styled(pointer, look.title), Span::styled(place, style)]),
        Line::from(vec![
            Span::raw("  "),
            Span::styled(shorten(&text, width.saturating_sub(3), "…"), faint),
        ]),
    ]
}
