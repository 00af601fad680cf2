//! What was printed right before a quote, as far as the sentence that leads to the quote depends on it. Prints nothing.

use super::lead::Behind;
use crate::session::Speaker;

/// What was printed before a quote.
#[derive(Default)]
pub(super) struct Before<'s> {
    /// What the words right before it are about, and who said them.
    pub(super) spoken: Option<(Option<String>, &'s Vec<Speaker>)>,
    /// Who and what those are, in one text.
    pub(super) key: String,
    /// How many quotes stand there without a sentence between them.
    pub(super) run: usize,
    /// How many sentences that lead to a quote name no subject.
    pub(super) plain: usize,
    /// Whether the first of all stands below another quote; not known before it was asked.
    pub(super) follows: Option<bool>,
}

impl Before<'_> {
    /// Returns whether one person said the words before, and says these.
    pub(super) fn is_by(&self, speakers: &[Speaker]) -> bool {
        let spoken = self.spoken.as_ref();
        spoken.is_some_and(|(_, who)| is_one_person(who, speakers))
    }

    /// Returns what is known of the words before from who speaks now, and about what.
    pub(super) fn behind(&self, subject: Option<&str>, speakers: &[Speaker], answers: bool) -> Behind {
        let spoken = self.spoken.as_ref();
        Behind {
            nth: self.plain.saturating_sub(1),
            // Who goes on about the same does not speak of it as somebody else did.
            too: spoken.is_some_and(|(about, who)| about.as_deref() == subject && who.as_slice() != speakers),
            answers,
            ..Behind::default()
        }
    }
}

/// Returns whether words are of the same people: of two that bear one function nobody knows.
fn is_one_person(one: &[Speaker], other: &[Speaker]) -> bool {
    let known = |speaker: &Speaker| matches!(speaker, Speaker::Participant(_));
    one == other && !one.is_empty() && one.iter().all(known)
}
