//! The sub-questions of a card: all of them where there is room, their numbers where there is none.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::OpenSession;
use crate::app::mouse::PressableList;
use crate::app::note::NotedLine;
use crate::deck::Card;
use crate::say;
use crate::text::Id;
use crate::ui::rows::PressTarget;
use crate::ui::theme::Look;
use crate::ui::{Canvas, page};

/// Returns what stands before a sub-question, and the style of its words.
fn head(look: Look, n: usize, (now, answered): (bool, bool)) -> (Vec<Span<'static>>, Style) {
    let mark = if answered {
        Span::styled("✓", look.good)
    } else {
        Span::raw(" ")
    };
    let style = match (now, answered) {
        (true, _) => look.strong,
        (_, true) => look.faint,
        _ => look.base,
    };
    let pointer = Span::styled(if now { "▸" } else { " " }, look.title);
    (vec![pointer, mark, Span::styled(format!("{n:>2} "), look.faint)], style)
}

/// Draws all sub-questions with their groups, those answered marked, the one being answered with the cursor.
pub(super) fn beside(canvas: &mut Canvas<'_>, area: Rect, card: &Card, open: &OpenSession, note: &NotedLine) {
    let look = canvas.look;
    let (mut lines, mut keep, mut asked) = (Vec::new(), 0..0, Vec::new());
    let mut put = |lines: &mut Vec<Line<'static>>, id: &Id, text: &str| {
        let (n, from) = (asked.len() + 1, lines.len());
        let now = note.question.as_ref() == Some(id);
        let (head, style) = head(look, n, (now, answered(open, id)));
        lines.extend(page::paragraph(text, usize::from(area.width), head, style));
        if now {
            keep = from..lines.len();
        }
        asked.push(from..lines.len());
    };
    for group in &card.groups {
        if let Some(title) = &group.title {
            lines.push(Line::styled(format!(" {title}"), look.title));
        }
        for question in &group.questions {
            put(&mut lines, &question.id, &question.text);
        }
    }
    let targets = PressTarget::whole(asked);
    canvas.list(area, &lines, keep, (PressableList::Questions, &targets));
}

/// Returns the rows that all sub-questions take with their groups.
pub(super) fn height(card: &Card, width: usize) -> u16 {
    let lead = || vec![Span::raw("▸✓ 1 ")];
    let rows = |group: &crate::deck::QuestionGroup| {
        let questions = group.questions.iter();
        let rows = questions.map(|question| page::paragraph(&question.text, width, lead(), Style::new()).len());
        usize::from(group.title.is_some()) + rows.sum::<usize>()
    };
    u16::try_from(card.groups.iter().map(rows).sum::<usize>()).unwrap_or(u16::MAX)
}

/// Returns whether something was noted to a question.
fn answered(open: &OpenSession, id: &Id) -> bool {
    open.session.statements.iter().any(|s| s.question.as_ref() == Some(id))
}

/// Draws on a narrow wall: the numbers of the sub-questions in one row, and the one being answered in full. The rows used.
pub(super) fn strip(canvas: &mut Canvas<'_>, area: Rect, open: &OpenSession, note: &NotedLine) -> u16 {
    let (look, words) = (canvas.look, canvas.model.words);
    let Some(card) = open.card().filter(|card| !card.groups.is_empty()) else {
        return 0;
    };
    let (numbers, asked) = numbers(canvas, open, card, note);
    page::row(canvas.buf, area, &numbers);
    canvas.targets(area, 0, PressableList::Questions, &asked);
    let text = note
        .question
        .as_ref()
        .and_then(|id| open.deck.question(id))
        .map_or_else(|| say!(words, "sub-question-none"), ToString::to_string);
    let style = if note.question.is_some() { look.base } else { look.faint };
    let lines = page::paragraph(
        &text,
        usize::from(area.width),
        vec![Span::styled("▸ ", look.title)],
        style,
    );
    let rows = u16::try_from(lines.len()).unwrap_or(1);
    page::rows(canvas.buf, page::split_top(area, 1).1, &lines);
    rows + 2
}

/// Returns the numbers of the sub-questions in one row, and where each stands in it.
fn numbers(
    canvas: &Canvas<'_>,
    open: &OpenSession,
    card: &Card,
    note: &NotedLine,
) -> (Line<'static>, Vec<PressTarget>) {
    let look = canvas.look;
    let mut spans = vec![Span::styled(say!(canvas.model.words, "sub-questions"), look.faint)];
    let mut asked = Vec::new();
    for group in &card.groups {
        let title = group.title.iter();
        spans.extend(title.map(|title| Span::styled(format!("  {title}"), look.faint)));
        for question in &group.questions {
            let n = asked.len() + 1;
            let done = answered(open, &question.id);
            let style = match () {
                () if note.question.as_ref() == Some(&question.id) => look.chosen,
                () if done => look.good,
                () => look.base,
            };
            let number = Span::styled(format!("{n}{}", if done { "✓" } else { "" }), style);
            let from = spans.iter().map(Span::width).sum::<usize>() + 1;
            asked.push(PressTarget {
                row: n - 1,
                lines: 0..1,
                columns: from..from + number.width(),
            });
            spans.extend([Span::raw(" "), number]);
        }
    }
    (Line::from(spans), asked)
}
