//! Which accepted remarks still have to be carried out: nothing on the map or in the findings follows them yet.
//!
//! Reads the state alone. That a remark was accepted without a change stands in its answer; what was done since, by whomever, is seen
//! in the map.

use super::taking::asks;
use crate::deck::{Change, Deck};
use crate::session::{Outcome, Remark, Session, unlinked};

/// Returns whether a remark was accepted while nothing on the map or in the findings follows it yet.
pub fn is_to_do(session: &Session, deck: &Deck, remark: &Remark) -> bool {
    let told = remark.answer.as_ref();
    let told = told.is_some_and(|reply| reply.what == Outcome::Accepted && reply.to_do);
    told && asks(deck, remark) && !is_met(session, deck, remark)
}

/// Returns the remarks of a check that were accepted and still have to be carried out.
pub fn to_do<'a>(session: &'a Session, deck: &'a Deck, check: &'a str) -> impl Iterator<Item = &'a Remark> {
    session
        .remarks_of(check)
        .filter(|remark| is_to_do(session, deck, remark))
}

/// Returns whether the map or the findings show what a remark asks for: its partner stands there, or is gone; a conclusion rests on it; or
/// another remark that asks the same was carried out.
fn is_met(session: &Session, deck: &Deck, remark: &Remark) -> bool {
    let rests = session.conclusions.iter().any(|c| c.evidence.contains(&remark.id));
    let is_there = |name: &str| unlinked(session, &format!("#{}", name.replace(' ', "-"))).is_empty();
    let added = !remark.proposed.is_empty() && remark.proposed.iter().all(|name| is_there(name));
    let change = change(deck, remark);
    let removed = change == Some(Change::Remove)
        && !remark.about.is_empty()
        && remark.about.iter().all(|id| session.find(id).is_none());
    let same = |other: &&Remark| {
        other.id != remark.id
            && self::change(deck, other) == change
            && other.about.iter().any(|id| remark.about.contains(id))
            && other
                .answer
                .as_ref()
                .is_some_and(|reply| reply.what == Outcome::Accepted && !reply.to_do)
    };
    let by_another = change.is_some_and(|change| change != Change::Other)
        && session.remarks_of(&remark.check).any(|other| same(&other));
    rests || added || removed || by_another
}

/// Returns the change of the map that the sort of a remark asks for.
fn change(deck: &Deck, remark: &Remark) -> Option<Change> {
    let sort = deck.member_check.as_ref().and_then(|check| check.sort(&remark.sort));
    sort.and_then(|sort| sort.change)
}
