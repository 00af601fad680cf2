//! Whether what was said stands at the same place of the talk as what was said before it.

use crate::session::Statement;

/// Returns whether a statement was said at the card and the question of one before it. Whoever notes no question of a card goes on at the last one.
pub(in crate::findings) fn is_same_place(now: &Statement, before: &Statement) -> bool {
    let goes_on = now.card.is_some() && now.question.is_none();
    now.card == before.card && (now.question == before.question || goes_on)
}
