//! The home screen: every session with what it holds; reads the list, opens nothing.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::rows::PressTarget;
use super::{Canvas, page};
use crate::app::Model;
use crate::app::home::{CaseRow, ListOrder, NoDay, SessionList};
use crate::app::mouse::PressableList;
use crate::locale::Words;
use crate::say;
use crate::text;

/// How many cells of day and school are not cut for what is told of a session.
const NAME: usize = 30;

/// Draws the home screen.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect) {
    let (model, look, words) = (canvas.model, canvas.look, canvas.model.words);
    let area = page::inset(area, 4);
    let tall = area.height > 12;
    let (head, list) = page::split_top(area, if tall { 5 } else { 2 });
    let lines = [
        Line::default(),
        Line::styled(say!(words, "home-title"), look.title),
        Line::styled(say!(words, "home-about"), look.faint),
        Line::default(),
    ];
    let (lines, state) = if tall {
        (&lines[..], page::nth(head, 3))
    } else {
        (lines.get(1..2).unwrap_or_default(), page::nth(head, 1))
    };
    page::rows(canvas.buf, head, lines);
    self::state(canvas, state);
    if model.home.is_empty() {
        empty(canvas, list);
    } else {
        sessions(canvas, list);
    }
}

/// Says why no session is listed.
fn empty(canvas: &mut Canvas<'_>, list: Rect) {
    let (home, look, words) = (&canvas.model.home, canvas.look, canvas.model.words);
    let said = match (&home.fault, &home.filter) {
        (Some(fault), _) => fault.clone(),
        (None, Some(_)) if home.no_day.is_some() => {
            let NoDay { column, typed } = home.no_day.clone().unwrap_or_default();
            say!(words, "search-no-day", filter = column, day = typed)
        }
        (None, Some(_)) if home.count() > 0 => say!(words, "home-no-match"),
        _ if home.busy => say!(words, "home-reading"),
        _ => say!(words, "home-empty"),
    };
    let style = if home.fault.is_some() { look.bad } else { look.base };
    let lines = page::paragraph(&said, usize::from(list.width), Vec::new(), style);
    page::rows(canvas.buf, list, &lines);
}

/// Draws what is typed to find sessions, how many there are, and what they are sorted by, where that is not as always.
fn state(canvas: &mut Canvas<'_>, area: Rect) {
    let (home, look) = (&canvas.model.home, canvas.look);
    let mut facts = facts(canvas, area).join(" · ");
    let mut spans = Vec::new();
    if let Some(filter) = &home.filter {
        let room = usize::from(area.width).saturating_sub(text::cells(&facts) + 5);
        let typed = text::fit(filter.text(), room);
        let before = text::cells(text::fit(filter.before(), room));
        spans.extend([
            Span::styled("/ ", look.key),
            Span::styled(typed.to_owned(), look.strong),
        ]);
        let column = u16::try_from(before + 2).unwrap_or(0).min(area.width.saturating_sub(1));
        canvas.cursor = Some(Position::new(area.x + column, area.y)).filter(|_| area.height > 0);
        spans.push(Span::raw("   "));
        if filter.is_blank() {
            let room = usize::from(area.width).saturating_sub(6);
            facts = text::shorten(&say!(canvas.model.words, "home-filter-help"), room, "…");
        }
    }
    let used: usize = spans.iter().map(|span| text::cells(&span.content)).sum();
    let room = usize::from(area.width).saturating_sub(used);
    spans.push(Span::styled(text::shorten(&facts, room, "…"), look.faint));
    page::row(canvas.buf, area, &Line::from(spans));
}

/// Returns how many sessions there are, and how many of them a filter leaves.
pub(super) fn found(home: &SessionList, words: &Words) -> String {
    let all = home.count();
    match &home.filter {
        Some(_) => say!(
            words,
            "home-found",
            shown = home.len().to_string(),
            all = all.to_string()
        ),
        None => say!(words, "home-count", count = all),
    }
}

/// Returns how many sessions there are, what they are sorted by, and what is open for the next step of the chosen one.
fn facts(canvas: &Canvas<'_>, area: Rect) -> Vec<String> {
    let (home, words) = (&canvas.model.home, canvas.model.words);
    let mut facts = Vec::new();
    let all = home.count();
    if home.filter.is_some() || home.busy && all > 0 || all > usize::from(area.height) + 8 {
        facts.push(found(home, words));
    }
    if home.order != ListOrder::default() || home.reversed {
        let order = words.get(&format!("order-{}", home.order.word()));
        facts.push(match home.reversed {
            true => say!(words, "home-reversed", order = order),
            false => say!(words, "home-sorted", order = order),
        });
    }
    facts.extend(home.busy.then(|| say!(words, "home-reading")));
    let used = text::cells(&facts.join(" · ")) + 6;
    let room = (usize::from(area.width) / 2).saturating_sub(used);
    facts.extend(next(canvas, if facts.is_empty() { usize::MAX } else { room }));
    facts
}

/// Returns what is open for the next step of the chosen session, where it takes fewer than `room` cells.
fn next(canvas: &Canvas<'_>, room: usize) -> Option<String> {
    let words = canvas.model.words;
    let state = canvas.model.home.chosen()?.state?;
    let next = words.get(&format!("state-next-{state}"));
    (text::cells(&next) < room).then(|| say!(words, "home-next", next = next))
}

/// Draws the rows that are in sight: of ten thousand, no more than fit.
fn sessions(canvas: &mut Canvas<'_>, area: Rect) {
    let (model, look) = (canvas.model, canvas.look);
    let home = &model.home;
    let held = model.held(PressableList::Sessions).unwrap_or(0);
    let first = page::first(home.len(), area.height, home.at..home.at + 1, held);
    let last = (first + usize::from(area.height)).min(home.len());
    let lines: Vec<Line<'_>> = (first..last)
        .filter_map(|at| Some(session(model, home.row(at)?, at, area.width, look_of(canvas, at))))
        .collect();
    page::rows(canvas.buf, area, &lines);
    page::more(canvas.buf, area, first > 0, last < home.len(), look.faint);
    let target = |at| PressTarget {
        row: at,
        lines: at..at + 1,
        columns: 0..usize::MAX,
    };
    let rows: Range<usize> = first..last;
    let targets: Vec<PressTarget> = rows.map(target).collect();
    canvas.targets(area, first, PressableList::Sessions, &targets);
}

fn look_of(canvas: &Canvas<'_>, at: usize) -> Style {
    if at == canvas.model.home.at {
        canvas.look.chosen
    } else {
        canvas.look.base
    }
}

/// Returns one session: its day and school at the left, what it holds at the right.
fn session(model: &Model, row: &CaseRow, at: usize, width: u16, style: Style) -> Line<'static> {
    let (words, width) = (model.words, usize::from(width));
    let name = row.called();
    let date = if row.date.is_empty() {
        String::new()
    } else {
        format!("{}  ", row.date)
    };
    let mut left = format!(" {date}{name}");
    let details = details(model, row, &model.home);
    let fits = |left: &str, detail: &&String| text::cells(left) + text::cells(detail) + 3 <= width;
    let last = format!("{left}  ▸ {}", say!(words, "home-continue"));
    let is_last =
        at == 0 && model.home.order == ListOrder::Changed && !model.home.reversed && model.home.filter.is_none();
    // That the talk can go on here says more than the level of the school.
    let detail = if is_last && row.fault.is_none() && details.iter().any(|detail| fits(&last, &detail)) {
        left = last;
        details.iter().find(|detail| fits(&left, detail))
    } else {
        // A long name of a school is cut before what is told of its session.
        let cut = text::fit(&left, NAME);
        let whole = details.iter().find(|detail| fits(&left, detail));
        whole
            .or_else(|| details.iter().find(|detail| fits(cut, detail)))
            .or(details.last())
    };
    let detail = detail.cloned().unwrap_or_default();
    let left = cut_to(&left, width.saturating_sub(text::cells(&detail) + 2));
    let gap = width.saturating_sub(text::cells(&left) + text::cells(&detail) + 1);
    Line::styled(format!("{left}{}{detail} ", " ".repeat(gap)), style)
}

/// Returns a text in at most `max` cells, cut inside a word if need be.
fn cut_to(text: &str, max: usize) -> String {
    match text::cells(text) <= max {
        true => text.to_owned(),
        false => format!("{}…", text::fit(text, max.saturating_sub(1)).trim_end()),
    }
}

/// Returns what can be said of a session, the most first; what it is sorted by is among the last to go.
pub(super) fn details(model: &Model, row: &CaseRow, home: &SessionList) -> Vec<String> {
    let words = model.words;
    if row.fault.is_some() {
        return vec![say!(words, "home-unreadable")];
    }
    let (people, partners, statements) = row.counts;
    let counts = say!(
        words,
        "home-detail",
        people = people,
        partners = partners,
        statements = statements
    );
    // Once the findings are there, how far the case is on its way to the archive says more than that.
    let state = row.state.filter(|state| *state != "talk");
    let stage = match state {
        Some(state) => words.get(&format!("state-{state}")),
        None => words.get(&format!("stage-{}", row.place.stage().word())),
    };
    let (column, is_sorted) = column(model, row, home.order);
    let column = Some(column).filter(|column| !column.is_empty());
    let all: Vec<String> = column.iter().cloned().chain([stage.clone(), counts.clone()]).collect();
    let first = match &column {
        Some(column) if is_sorted => column.clone(),
        _ => stage.clone(),
    };
    // How far a session is says more than how many people there were.
    let few = say!(words, "home-detail-few", partners = partners, statements = statements);
    let least = match home.order {
        ListOrder::Stage => stage,
        _ if is_sorted => column.unwrap_or_default(),
        _ => counts.clone(),
    };
    vec![
        all.join(" · "),
        format!("{first} · {counts}"),
        format!("{first} · {few}"),
        least,
    ]
}

/// Returns what stands before how far a session is, and whether the list is sorted by it: else it is the level of the school.
fn column(model: &Model, row: &CaseRow, order: ListOrder) -> (String, bool) {
    let agreed = || row.agreed.map(|agreed| format!("agreed-{}", agreed.word()));
    match order {
        ListOrder::Network => (row.network.clone(), true),
        ListOrder::Deck => (row.deck.clone(), true),
        ListOrder::Consent => (agreed().map(|id| model.words.get(&id)).unwrap_or_default(), true),
        ListOrder::Level => (row.level.clone(), true),
        ListOrder::Changed | ListOrder::Date | ListOrder::School | ListOrder::Stage => (row.level.clone(), false),
    }
}
