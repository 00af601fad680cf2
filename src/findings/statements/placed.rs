//! Whether what was said stands at the same place of the talk as what was said before it, and may answer that.

use std::collections::HashMap;

use crate::session::{Session, Statement};
use crate::text::Id;

/// Returns whether a statement was said at the card and the question of one before it. Whoever notes no question of a card goes on at the last one.
pub(in crate::findings) fn is_same_place(now: &Statement, before: &Statement) -> bool {
    let goes_on = now.card.is_some() && now.question.is_none();
    now.card == before.card && (now.question == before.question || goes_on)
}

/// The places of statements in the whole talk, also of those between which a report keeps others back.
pub(in crate::findings) struct SaidOrder(HashMap<Id, usize>);

impl SaidOrder {
    /// Reads the order of a whole talk.
    pub(in crate::findings) fn of(whole: &Session) -> Self {
        Self(whole.statements.iter().map(|s| s.id.clone()).zip(0..).collect())
    }

    /// Returns whether nothing was said between two statements.
    pub(super) fn is_right_behind(&self, now: &Statement, before: &Statement) -> bool {
        let at = |s: &Statement| self.0.get(&s.id).copied();
        at(before).zip(at(now)).is_none_or(|(before, now)| before + 1 == now)
    }
}

/// Returns whether all that one of two statements is about the other is about as well.
pub(super) fn is_of_the_same(one: &Statement, other: &Statement) -> bool {
    let within = |a: &Statement, b: &Statement| a.about.iter().all(|id| b.about.contains(id));
    within(one, other) || within(other, one)
}

/// Returns whether a statement was said by somebody else at the place of the one right before it, of the same partner or of none.
pub(super) fn answers(now: &Statement, before: &Statement) -> bool {
    let shared = now.about.is_empty() || before.about.iter().any(|id| now.about.contains(id));
    is_same_place(now, before) && shared && before.speakers != now.speakers && !before.speakers.is_empty()
}
