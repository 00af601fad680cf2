//! How a quote follows the one before it, as far as the record knows: to the same question, right after it, by the same person, or later.
//!
//! Reads order, cards and speakers; never what was said.

use crate::findings::{Block, SectionSource};
use crate::session::Statement;

/// How words were said after others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum QuoteFollows {
    /// To the same question.
    SameQuestion,
    /// Later in the talk.
    Later,
}

impl QuoteFollows {
    /// Returns the keys of the sentences that say it.
    pub(super) fn words(self) -> [&'static str; 2] {
        match self {
            Self::SameQuestion => ["quote-same-question", "quote-same-question-2"],
            Self::Later => ["quote-later", "quote-later-2"],
        }
    }
}

/// Statements from one to another of one stretch of the talk.
const STRETCH: usize = 4;

/// Returns the words that are quoted last behind the last heading.
pub(super) fn last_quoted<'a>(record: &SectionSource<'a>, blocks: &[Block]) -> Option<&'a Statement> {
    let mut here = blocks.iter().rev().take_while(|b| !matches!(b, Block::Heading { .. }));
    let quoted = here.find_map(|block| match block {
        Block::Quote(quote) => quote.evidence.first(),
        _ => None,
    })?;
    record.session.statements.iter().find(|s| s.id == *quoted)
}

/// Returns how words were said after others.
pub(super) fn after(record: &SectionSource<'_>, last: &Statement, now: &Statement) -> Option<QuoteFollows> {
    let at = |s: &Statement| record.order.get(&s.id).copied();
    let asked = |s: &Statement| s.question.is_some() || s.card.is_some();
    let asks = now.card.as_ref().and_then(|id| record.deck.card(id));
    let of_partners = now.question.is_none() && asks.is_some_and(|card| record.deck.asks_for_partners(card));
    let same = asked(now) && !of_partners && now.card == last.card && now.question == last.question;
    // What was said right behind it was not said later in the talk.
    let later = at(last).map(|at| at + 1) < at(now);
    match (same, later) {
        (true, _) => Some(QuoteFollows::SameQuestion),
        (false, true) => Some(QuoteFollows::Later),
        (false, false) => None,
    }
}

impl SectionSource<'_> {
    /// Returns whether a statement was said at one card right after another of somebody else.
    pub(super) fn is_right_after(&self, before: &Statement, now: &Statement) -> bool {
        let at = |s: &Statement| self.order.get(&s.id).copied().unwrap_or_default();
        before.card == now.card && at(before) + 1 == at(now) && before.speakers != now.speakers
    }

    /// Returns whether two statements were said in one stretch of the talk: in one exchange, or at one card with no more than a few between them.
    pub(super) fn is_near(&self, before: &Statement, now: &Statement) -> bool {
        let at = |s: &Statement| self.order.get(&s.id).copied().unwrap_or_default();
        let together = self.exchanges.first_of(&before.id) == self.exchanges.first_of(&now.id);
        together || before.card == now.card && at(before).abs_diff(at(now)) <= STRETCH
    }

    /// Returns whether a statement hangs on the one before, by the same people.
    pub(super) fn goes_straight_on(&self, before: &Statement, now: &Statement) -> bool {
        let together = self.exchanges.first_of(&before.id) == self.exchanges.first_of(&now.id);
        together && before.speakers == now.speakers
    }
}
