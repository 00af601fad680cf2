//! The member check: what is prepared, what is shown to the group one thing at a time, and what is answered afterwards.
//!
//! What the group sees is drawn from a page alone, so that the wall shows the same. Pace and script are for the one who leads.

mod answer;
mod prepare;

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::{Canvas, large, page};
use crate::app::OpenSession;
use crate::app::check::{self, CheckPage, CheckStage};
use crate::app::windows::Window;
use crate::member_check::{Pace, Station};
use crate::render::cells::{self, Cell, Ink};
use crate::say;
use crate::text;

/// Draws the check.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    match (open.check.stage, check::shown(open, canvas.model.words)) {
        (_, Some(shown)) => walk(canvas, area, open, &shown),
        (CheckStage::Answer, None) => answer::draw(canvas, area, open),
        (_, None) => prepare::draw(canvas, area, open),
    }
}

/// Draws a station: its title with the pace, what is shown, and the line where something is typed.
fn walk(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, shown: &CheckPage) {
    let (top, rest) = page::split_top(area, 1);
    head(canvas, top, open, shown);
    let typed = open.check.blank().is_some() && open.check.page.is_none();
    let size = check::map_size(canvas.model, shown);
    // A line that is opened over the map takes the place of its sentence: the map stands still.
    let fills = shown.map.is_some() && size.is_some() && !shown.beside;
    let (body, foot) = page::split_bottom(rest, if typed && !fills { 2 } else { 0 });
    if typed && !fills {
        line(canvas, foot, open);
    }
    match (&shown.map, size) {
        (Some(_), Some(_)) if fills => {
            let (said, map) = page::split_top(body, 2);
            if typed {
                line(canvas, said, open);
            } else {
                caption(canvas, said, &shown.large);
            }
            picture(canvas, map, open);
        }
        (Some(_), Some((columns, _))) => {
            let (words, map) = page::split_left(body, body.width.saturating_sub(columns));
            content(canvas, words, shown);
            picture(canvas, map, open);
        }
        _ => content(canvas, body, shown),
    }
}

fn head(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, shown: &CheckPage) {
    let look = canvas.look;
    let area = page::inset(area, 1);
    page::row(canvas.buf, area, &Line::styled(shown.title.clone(), look.title));
    let Some(meeting) = open
        .check
        .meeting
        .as_ref()
        .filter(|_| canvas.model.windows.window != Window::Wall)
    else {
        return;
    };
    let mut said = pace(canvas, open);
    if meeting.rehearsal {
        said = format!("{} · {said}", say!(canvas.model.words, "walk-is-rehearsal"));
    }
    let width = u16::try_from(text::cells(&said)).unwrap_or(u16::MAX).min(area.width);
    let (_, right) = page::split_left(area, area.width - width);
    page::row(canvas.buf, right, &Line::styled(said, look.faint));
}

/// Returns how much time is left, and how many questions: *nog 12 min · 2 vragen*. Without a number where none is left.
fn pace(canvas: &Canvas<'_>, open: &OpenSession) -> String {
    let words = canvas.model.words;
    let Some(meeting) = &open.check.meeting else {
        return String::new();
    };
    let pace = Pace::of(&open.deck, meeting);
    let minutes = (pace.minutes > 0).then(|| say!(words, "walk-minutes", n = pace.minutes));
    let asks = matches!(meeting.at, Station::Question(_));
    let questions =
        (pace.questions > 0 && (asks || pace.minutes > 0)).then(|| say!(words, "walk-questions", n = pace.questions));
    minutes.into_iter().chain(questions).collect::<Vec<_>>().join(" · ")
}

/// Draws the sentence above a map.
fn caption(canvas: &mut Canvas<'_>, area: Rect, said: &str) {
    let look = canvas.look;
    let area = page::inset(area, 1);
    let lines = page::paragraph(said, usize::from(area.width), Vec::new(), look.strong);
    page::rows(canvas.buf, area, &lines);
}

/// Draws the picture of the map.
fn picture(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let Some(scene) = check::scene(open) else { return };
    let area = area.intersection(canvas.buf.area);
    let grid = cells::draw(scene);
    for (y, row) in (area.top()..area.bottom()).zip(grid.rows()) {
        for (x, cell) in (area.left()..area.right()).zip(row) {
            let style = style(canvas, cell);
            if let Some(to) = canvas.buf.cell_mut((x, y)) {
                to.set_symbol(&cell.symbol).set_style(style);
            }
        }
    }
}

fn style(canvas: &Canvas<'_>, cell: &Cell) -> ratatui::style::Style {
    // The name of a ring is there to be read, its border is not.
    let named = cell.ink == Ink::RingLine && cell.symbol.chars().any(char::is_alphanumeric);
    let ink = if named { Ink::Faint } else { cell.ink };
    canvas.look.ink(ink, cell.bold, cell.dim, cell.ground)
}

/// Draws words: what is large, what is quoted, what is promised or told, and remarks with the newest in sight.
fn content(canvas: &mut Canvas<'_>, area: Rect, shown: &CheckPage) {
    let area = page::inset(area, if area.width > 90 { 6 } else { 2 });
    let remarks = remarks(canvas, area.width, shown);
    let below = quotes_and_points(canvas, area.width, shown);
    let (_, area) = page::split_top(area, 1);
    let wide = shown.stays || shown.remarks.is_empty();
    let used = headline(canvas, area, shown, wide, below.len() + remarks.len());
    let (_, rest) = page::split_top(area, used);
    let points = u16::try_from(below.len()).unwrap_or(u16::MAX).min(rest.height);
    page::rows(canvas.buf, rest, &below);
    let (_, rest) = page::split_top(rest, points);
    let lines: Vec<Line<'static>> = remarks.iter().flat_map(|(lines, _)| lines.clone()).collect();
    let keep = kept(&remarks, lines.len());
    page::scrolled(canvas.buf, rest, &lines, keep, canvas.look.faint);
}

/// Draws what is shown large: in large letters where that leaves room for the rest, else strong, with air between the lines where there is
/// room for it. Returns the rows used.
fn headline(canvas: &mut Canvas<'_>, area: Rect, shown: &CheckPage, wide: bool, below: usize) -> u16 {
    let look = canvas.look;
    if shown.large.is_empty() {
        return 0;
    }
    let free = usize::from(area.height).saturating_sub(below + 1);
    let room = u16::try_from(free).unwrap_or(0);
    let letters = wide.then(|| large::lines(&shown.large, area.width, room)).flatten();
    if let Some(letters) = letters.filter(|_| !canvas.model.marks.is_ascii()) {
        return large::draw(canvas.buf, area, &letters, look.title) + 1;
    }
    let lines = page::paragraph(&shown.large, usize::from(area.width), Vec::new(), look.strong);
    let airy = wide && lines.len() * 2 <= free;
    let spaced: Vec<Line<'static>> = lines
        .into_iter()
        .flat_map(|line| std::iter::once(line).chain(airy.then(Line::default)))
        .collect();
    page::rows(canvas.buf, area, &spaced);
    u16::try_from(spaced.len()).unwrap_or(0) + u16::from(!airy)
}

fn quotes_and_points(canvas: &Canvas<'_>, width: u16, shown: &CheckPage) -> Vec<Line<'static>> {
    let (look, width) = (canvas.look, usize::from(width));
    let mut lines = Vec::new();
    for quote in &shown.quotes {
        let said = say!(canvas.model.words, "walk-quote", text = quote.as_str());
        lines.extend(page::paragraph(
            &said,
            width,
            vec![Span::styled("▌ ", look.title)],
            look.base,
        ));
        lines.push(Line::default());
    }
    for point in &shown.points {
        lines.extend(page::paragraph(
            point,
            width,
            vec![Span::styled("• ", look.key)],
            look.base,
        ));
    }
    lines
}

/// Returns the remarks in lines, each with whether it has the cursor.
fn remarks(canvas: &Canvas<'_>, width: u16, shown: &CheckPage) -> Vec<(Vec<Line<'static>>, bool)> {
    let look = canvas.look;
    let wall = canvas.model.windows.window == Window::Wall;
    let one = |(at, (told, confirmed)): (usize, &(String, Option<bool>))| {
        let chosen = shown.chosen == Some(at);
        let pointer = if chosen { "▸ " } else { "  " };
        let mark = match confirmed {
            Some(true) => Span::styled("✓ ", look.good),
            Some(false) => Span::styled("○ ", look.faint),
            None => Span::raw(""),
        };
        let style = match confirmed {
            _ if chosen => look.strong,
            Some(true) => look.faint,
            _ => look.base,
        };
        let first = vec![
            Span::styled(if wall && confirmed.is_none() { "  " } else { pointer }, look.title),
            mark,
        ];
        let mut lines = page::paragraph(told, usize::from(width), first, style);
        lines.push(Line::default());
        (lines, chosen)
    };
    shown.remarks.iter().enumerate().map(one).collect()
}

/// Returns the lines that have to be in sight: the remark with the cursor, else the newest.
fn kept(remarks: &[(Vec<Line<'static>>, bool)], all: usize) -> std::ops::Range<usize> {
    let mut from = 0;
    for (lines, chosen) in remarks {
        if *chosen {
            return from..from + lines.len();
        }
        from += lines.len();
    }
    all.saturating_sub(1)..all
}

/// Draws the line that is typed, and below it what is to be known of it.
fn line(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession) {
    let look = canvas.look;
    let area = page::inset(area, 1);
    let check = &open.check;
    let rows = check.line.rows(usize::from(area.width).saturating_sub(3).max(1));
    let row = rows.rows.get(rows.cursor.0).cloned().unwrap_or_default();
    page::row(
        canvas.buf,
        area,
        &Line::from(vec![Span::styled("› ", look.key), Span::styled(row, look.base)]),
    );
    canvas.cursor = Some(Position {
        x: area.x + 2 + u16::try_from(rows.cursor.1).unwrap_or(0),
        y: area.y,
    });
    let said = below_line(canvas, open, usize::from(area.width));
    page::row(canvas.buf, page::nth(area, 1), &said);
}

/// Returns what stands below the line: which word looks like a name, else what is offered, else how the line will be told.
fn below_line(canvas: &Canvas<'_>, open: &OpenSession, width: usize) -> Line<'static> {
    let (look, words, check) = (canvas.look, canvas.model.words, &open.check);
    let offers = check::completions(open);
    match () {
        () if !check.suspects.is_empty() => Line::styled(
            say!(words, "walk-looks-like-name", names = check.suspects.join(", ")),
            look.key,
        ),
        () if !offers.is_empty() && !check.line.is_blank() => {
            let labels: Vec<&str> = offers.iter().map(|offer| offer.label.as_str()).collect();
            let rest = text::shorten(&labels.join("  "), width.saturating_sub(4), "…");
            Line::from(vec![Span::styled("Tab ", look.key), Span::styled(rest, look.faint)])
        }
        () => {
            let said = check::preview(open, words).filter(|_| !check.line.is_blank());
            let said = said.unwrap_or_else(|| hint(canvas, open));
            Line::styled(text::shorten(&said, width, "…"), look.faint)
        }
    }
}

/// Returns how to type what is asked here.
fn hint(canvas: &Canvas<'_>, open: &OpenSession) -> String {
    let words = canvas.model.words;
    match open.check.meeting.as_ref().map(|meeting| &meeting.at) {
        Some(Station::Presence) => say!(words, "walk-hint-presence"),
        Some(Station::Finding(_)) => say!(words, "walk-hint-hands"),
        Some(Station::Question(_)) => say!(words, "walk-hint-remark"),
        _ => String::new(),
    }
}
