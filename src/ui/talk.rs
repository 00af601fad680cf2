//! The transcripts: turns with function and minute, beside them what was noted then.
//!
//! Draws the turns around the cursor only, however long the talk is; the words of nobody who refused to be quoted.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::rows::PressTarget;
use super::{Canvas, page};
use crate::app::OpenSession;
use crate::app::mouse::PressableList;
use crate::app::talk::{TalkState, Task, beside, may_show, resting_on, speaker_of};
use crate::say;
use crate::text::{Id, cells, shorten, wrap};
use crate::transcript::heard::HeardCues;
use crate::transcript::sound::moment;
use crate::transcript::{Talk, Turn, clock};

/// The columns from which the statements stand beside the turns, not below them.
const BESIDE: u16 = 96;

/// Draws the screen.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, desk: &TalkState) {
    let Some(open) = &canvas.model.open else { return };
    let area = page::inset(area, 1);
    let (body, line) = match &desk.line {
        Some(_) => page::split_bottom(area, if area.height > 12 { 5 } else { 3 }),
        None => (area, Rect { height: 0, ..area }),
    };
    let (left, right) = if body.width >= BESIDE {
        let (left, right) = page::split_left(body, body.width * 5 / 8);
        let (_, right) = page::split_left(right, 2);
        (left, right)
    } else {
        page::split_bottom(body, (body.height / 3).clamp(3, 8))
    };
    turns(canvas, left, open, desk);
    notes(canvas, right, open, desk);
    typed(canvas, line, desk);
}

/// Draws the turns, the one with the cursor in the upper part.
fn turns(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, desk: &TalkState) {
    let (look, words) = (canvas.look, canvas.model.words);
    let (top, list) = page::split_top(area, 1);
    let all: Vec<(&Talk, &Turn)> = open.sound.turns().collect();
    let title = if desk.found.is_empty() {
        say!(
            words,
            "talk-title",
            at = desk.at + 1,
            n = all.len(),
            open = desk.proposals.len()
        )
    } else {
        let at = desk.found.iter().take_while(|found| **found <= desk.at).count();
        say!(words, "talk-found", at = at.max(1), n = desk.found.len())
    };
    page::row(canvas.buf, top, &Line::styled(title, look.title));
    let shown = around(canvas, list, open, desk, &all);
    let mut from = 0;
    let targets: Vec<PressTarget> = (shown.first..)
        .zip(&shown.blocks)
        .map(|(row, block)| {
            let lines = from..from + block.len();
            from = lines.end;
            let columns = 0..usize::MAX;
            PressTarget { row, lines, columns }
        })
        .collect();
    let last = shown.first + shown.blocks.len();
    let lines: Vec<Line<'static>> = shown.blocks.into_iter().flatten().skip(shown.cut).collect();
    page::rows(canvas.buf, list, &lines);
    canvas.targets(list, shown.cut, PressableList::Heard, &targets);
    let below = last < all.len() || lines.len() > usize::from(list.height);
    page::more(canvas.buf, list, shown.first > 0 || shown.cut > 0, below, look.faint);
}

/// The turns that are in sight.
struct Around {
    /// The first of them.
    first: usize,
    /// The rows of each.
    blocks: Vec<Vec<Line<'static>>>,
    /// How many rows of the first are out of sight.
    cut: usize,
}

/// Lays out the turns around the cursor: a third of the room for those before it, all that is left where nothing more follows.
fn around(canvas: &Canvas<'_>, area: Rect, open: &OpenSession, desk: &TalkState, all: &[(&Talk, &Turn)]) -> Around {
    let (height, width) = (usize::from(area.height), usize::from(area.width));
    let rows = |at: usize| {
        all.get(at)
            .map(|(_, turn)| lines_of(canvas, open, desk, turn, at, width))
    };
    let (mut after, mut used, mut next) = (Vec::new(), 0, desk.at);
    while used < height
        && let Some(more) = rows(next)
    {
        used += more.len();
        after.push(more);
        next += 1;
    }
    let room = (height / 3).max(height.saturating_sub(used));
    let (mut blocks, mut used, mut first) = (Vec::new(), 0, desk.at);
    while used < room && first > 0 {
        first -= 1;
        let lines = rows(first).unwrap_or_default();
        used += lines.len();
        blocks.push(lines);
    }
    blocks.reverse();
    blocks.extend(after);
    let cut = used.saturating_sub(room);
    Around { first, blocks, cut }
}

/// Returns the sign of a turn from which something was noted, or of which a statement is proposed to come.
fn heard_sign(open: &OpenSession, desk: &TalkState, turn: &Turn) -> &'static str {
    let cited = || open.session.cited_cues().any(|cited| *cited.cue == turn.id);
    let heard = open.session.statements.iter().any(|s| s.heard.contains(&turn.id)) || cited();
    let sure = desk.of_cue(&turn.id).map(|heard| heard.certain).max();
    match (heard, sure) {
        (true, _) => "●",
        (_, Some(true)) => "✓",
        (_, Some(false)) => "?",
        _ => " ",
    }
}

/// Returns the rows of one turn: minute and function, then its words.
fn lines_of(
    canvas: &Canvas<'_>,
    open: &OpenSession,
    desk: &TalkState,
    turn: &Turn,
    at: usize,
    width: usize,
) -> Vec<Line<'static>> {
    let (look, words) = (canvas.look, canvas.model.words);
    let (here, chosen) = (at == desk.at, desk.mark.is_some() && desk.chosen().contains(&at));
    let pointer = if here || chosen { "▸" } else { " " };
    let who = shorten(
        &speaker_of(words, &open.session, turn),
        width.saturating_sub(14).max(6),
        "…",
    );
    let head = Line::from(vec![
        Span::styled(pointer.to_owned(), look.title),
        Span::styled(format!("{} ", heard_sign(open, desk, turn)), look.good),
        Span::styled(format!("{:>7}  ", clock(turn.start)), look.faint),
        Span::styled(who, if here { look.chosen } else { look.strong }),
    ]);
    let (text, style) = if may_show(open, turn) {
        (turn.text(), look.base)
    } else {
        (say!(words, "talk-withheld"), look.faint)
    };
    let style = match turn.pieces.iter().all(|piece| piece.doubt.is_some()) {
        true => look.faint,
        false => style,
    };
    let room = width.saturating_sub(5).max(8);
    let row = |text: String| Line::from(vec![Span::raw("   "), Span::styled(text, style)]);
    std::iter::once(head)
        .chain(wrap(&text, room).into_iter().map(row))
        .collect()
}

/// Draws the card of that moment and what was noted about then, what was heard in the turn first; whole where there is room for it.
fn notes(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, desk: &TalkState) {
    let Some((talk, turn)) = open.sound.turns().nth(desk.at) else {
        return;
    };
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let title = wrap(&when(canvas, open, talk, turn), width.max(8));
    let title = title.into_iter().map(|row| Line::styled(row, canvas.look.title));
    let mut lines: Vec<Line<'static>> = title.collect();
    let texts = texts_beside(canvas, open, desk, talk, turn);
    let rows = |most: usize| -> Vec<Line<'static>> {
        let all = texts.iter();
        all.flat_map(|(sign, style, text)| signed(canvas, sign, *style, text, (width, most)))
            .collect()
    };
    let whole = rows(usize::MAX);
    lines.extend(if lines.len() + whole.len() > height {
        rows(4)
    } else {
        whole
    });
    page::rows(canvas.buf, area, &lines);
    let more = lines.len() > height;
    page::more(canvas.buf, area, false, more, canvas.look.faint);
}

/// Returns what belongs beside a turn, each with its sign: proposals, what was heard in it, what was noted about then, what rests on it.
fn texts_beside(
    canvas: &Canvas<'_>,
    open: &OpenSession,
    desk: &TalkState,
    talk: &Talk,
    turn: &Turn,
) -> Vec<(&'static str, Style, String)> {
    let look = canvas.look;
    let proposals = desk.of_cue(&turn.id);
    let mut all: Vec<_> = proposals
        .map(|heard| ("?", look.strong, proposed(canvas, open, heard)))
        .collect();
    let asked = |id: &Id| desk.of_cue(&turn.id).any(|heard| heard.statement == *id);
    for (statement, own) in beside(open, talk, turn).into_iter().filter(|(s, _)| !asked(&s.id)) {
        let (sign, style) = if own { ("●", look.base) } else { ("·", look.faint) };
        all.push((sign, style, statement.text.replace('\n', " ")));
    }
    for (sort, text) in resting_on(open, canvas.model.words, &turn.id) {
        all.push(("●", look.strong, format!("{sort}: {}", text.replace('\n', " "))));
    }
    all
}

/// Returns the moment of a turn and the card that was on the wall then.
fn when(canvas: &Canvas<'_>, open: &OpenSession, talk: &Talk, turn: &Turn) -> String {
    let words = canvas.model.words;
    let at = moment(&open.session, talk, turn.start);
    let card = at.and_then(|at| open.sound.cards(&open.session).at(at).cloned());
    let card = card
        .and_then(|id| open.deck.card(&id))
        .map(|card| card.theme.to_string());
    match (at, card) {
        (Some(at), Some(card)) => say!(words, "talk-moment", time = at.hour_minute(), card = card),
        (Some(at), None) => at.hour_minute(),
        (None, _) if talk.from.shift.is_none() => say!(words, "talk-no-moment"),
        // The shift counts from the start of a recording that the session does not tell.
        (None, _) => say!(words, "talk-no-recording"),
    }
}

/// Returns the question whether a statement was said in this turn, and how sure that is.
fn proposed(canvas: &Canvas<'_>, open: &OpenSession, heard: &HeardCues) -> String {
    let words = canvas.model.words;
    let statement = open.session.statement(&heard.statement);
    let text = statement.map(|s| s.text.replace('\n', " ")).unwrap_or_default();
    let sure = match heard.certain {
        true => say!(words, "heard-certain"),
        false => say!(words, "heard-doubtful"),
    };
    say!(words, "talk-proposed", text = text, sure = sure)
}

/// Returns a text in rows of a width and at most so many of them, a sign before the first and a mark at the end where it goes on.
fn signed(
    canvas: &Canvas<'_>,
    sign: &str,
    style: Style,
    text: &str,
    (width, most): (usize, usize),
) -> Vec<Line<'static>> {
    let room = width.saturating_sub(2).max(8);
    let mut rows = wrap(text, room);
    if rows.len() > most {
        rows.truncate(most);
        if let Some(last) = rows.last_mut() {
            *last = format!("{}…", shorten(last, room.saturating_sub(1), ""));
        }
    }
    let row = |(n, row): (usize, String)| {
        let sign = if n == 0 { sign } else { " " };
        Line::from(vec![
            Span::styled(format!("{sign} "), canvas.look.good),
            Span::styled(row, style),
        ])
    };
    rows.into_iter().enumerate().map(row).collect()
}

/// Draws the line that is typed.
fn typed(canvas: &mut Canvas<'_>, area: Rect, desk: &TalkState) {
    let Some(line) = &desk.line else { return };
    let (look, words) = (canvas.look, canvas.model.words);
    let title = match line.task {
        Task::Find => say!(words, "talk-line-find"),
        Task::Correct => say!(words, "talk-line-correct"),
        Task::Split => say!(words, "talk-line-split"),
    };
    let (top, field) = page::split_top(area, 1);
    page::row(
        canvas.buf,
        top,
        &Line::styled(shorten(&title, usize::from(area.width), "…"), look.title),
    );
    let width = usize::from(field.width).saturating_sub(2).max(4);
    let rows = line.editor.rows(width);
    let height = usize::from(field.height).max(1);
    let from = (rows.cursor.0 + 1).saturating_sub(height);
    let shown: Vec<Line<'_>> = rows
        .rows
        .iter()
        .skip(from)
        .map(|row| {
            Line::from(vec![
                Span::styled("› ", look.key),
                Span::styled(row.clone(), look.strong),
            ])
        })
        .collect();
    page::rows(canvas.buf, field, &shown);
    let (row, column) = (rows.cursor.0 - from, rows.cursor.1.min(width) + cells("› "));
    if let (Ok(x), Ok(y)) = (u16::try_from(column), u16::try_from(row)) {
        canvas.cursor = Some(Position::new(field.x + x, field.y + y));
    }
}
