//! Whether what was said stands at the same place of the talk as what was said before it, and may answer that.

use crate::session::Statement;

/// Returns whether a statement was said at the card and the question of one before it. Whoever notes no question of a card goes on at the last one.
pub(in crate::findings) fn is_same_place(now: &Statement, before: &Statement) -> bool {
    let goes_on = now.card.is_some() && now.question.is_none();
    now.card == before.card && (now.question == before.question || goes_on)
}

/// Returns whether a statement was said by somebody else at the place of the one right before it, of the same partner or of none.
pub(super) fn answers(now: &Statement, before: &Statement) -> bool {
    let shared = now.about.is_empty() || before.about.iter().any(|id| now.about.contains(id));
    is_same_place(now, before) && shared && before.speakers != now.speakers && !before.speakers.is_empty()
}
