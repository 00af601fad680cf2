//! The list of private memos, in clear: where nobody else reads along, and else not at all.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::rows::PressTarget;
use super::{Canvas, overlay, page};
use crate::app::mouse::PressableList;
use crate::app::{OpenSession, memos};
use crate::locale::Words;
use crate::say;
use crate::session::Memo;
use crate::text::capital;

/// Returns the rows of one memo: its words, then when and where it was noted.
fn rows_of(canvas: &Canvas<'_>, open: &OpenSession, memo: &Memo, (width, chosen): (usize, bool)) -> Vec<Line<'static>> {
    let look = canvas.look;
    let pointer = Span::styled(if chosen { "▸ " } else { "  " }, look.title);
    let style = if chosen { look.strong } else { look.base };
    let mut rows = page::paragraph(&memo.text, width, vec![pointer], style);
    let about = about_memo(canvas.model.words, open, memo);
    rows.push(Line::styled(format!("  {about}"), look.faint));
    rows
}

/// Draws the memos, the cursor on line `at`.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, at: usize) {
    let (look, words) = (canvas.look, canvas.model.words);
    let inner = page::inset(area, if area.width > 90 { 8 } else { 3 });
    let (head, list) = page::split_top(inner, 4);
    let title = capital(&say!(words, "cmd-memos"));
    page::row(canvas.buf, page::nth(head, 1), &Line::styled(title, look.title));
    let Some(open) = canvas.model.open.as_ref().filter(|_| memos::may_be_read(canvas.model)) else {
        let why = say!(words, "memos-not-here");
        let lines = page::paragraph(&why, usize::from(list.width), Vec::new(), look.base);
        return page::rows(canvas.buf, list, &lines);
    };
    let about = Line::styled(say!(words, "memos-about"), look.faint);
    page::row(canvas.buf, page::nth(head, 2), &about);
    let (mut lines, mut keep, mut rows) = (Vec::new(), 0..0, Vec::new());
    for (n, memo) in open.session.memos.iter().enumerate() {
        let from = lines.len();
        lines.extend(rows_of(canvas, open, memo, (usize::from(list.width), n == at)));
        rows.push(from..lines.len());
        if n == at {
            keep = from..lines.len();
        }
        lines.push(Line::default());
    }
    if rows.is_empty() {
        lines = page::paragraph(
            &say!(words, "memos-none"),
            usize::from(list.width),
            Vec::new(),
            look.base,
        );
    }
    canvas.list(list, &lines, keep, (PressableList::Memos, &PressTarget::whole(rows)));
}

/// Returns the kind of a memo, when it was noted and at which card.
pub(super) fn about_memo(words: &Words, open: &OpenSession, memo: &Memo) -> String {
    let card = memo
        .card
        .as_ref()
        .and_then(|id| open.deck.card(id))
        .map(|card| card.theme.to_string());
    let time = memo.at.map(|at| at.hour_minute());
    let kind = overlay::memo_kind(words, memo.kind);
    [kind]
        .into_iter()
        .chain(time)
        .chain(card)
        .collect::<Vec<_>>()
        .join(" · ")
}
