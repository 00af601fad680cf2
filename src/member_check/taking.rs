//! A check that came from outside, as the changes that put it into a session: shuffled, closed, and counted.

use std::collections::BTreeMap;

use super::order::numbered;
use super::refusal::InputRefusal;
use super::telling::Telling;
use crate::deck::Deck;
use crate::session::{Check, CheckForm, Entity, EntityKind, Intent, Outcome, Remark, Reply, Session, Shown, Version};
use crate::text::{Id, Line};

/// What is known of a check beside its remarks.
#[derive(Clone, Debug)]
pub struct AboutCheck {
    /// How it was held.
    pub form: CheckForm,
    /// The day.
    pub date: Line,
    /// How long it took, in minutes.
    pub minutes: Option<u16>,
    /// Who was present.
    pub present: BTreeMap<Line, u32>,
    /// From how many people up a function is told.
    pub threshold: u32,
}

/// Returns what may be told of those who were present at a check.
///
/// # Errors
/// Where there are fewer of them than the threshold.
pub fn telling(about: &AboutCheck, deck: &Deck) -> Result<Telling, InputRefusal> {
    Telling::new(&about.present, about.threshold, &deck.map).map_err(InputRefusal::Present)
}

/// Returns the threshold of a check: the one that is wanted, never below that of the deck.
pub fn threshold(deck: &Deck, wanted: Option<u32>) -> u32 {
    let least = deck.member_check.as_ref().map_or(3, |check| u32::from(check.threshold));
    wanted.unwrap_or(0).max(least)
}

/// Returns the changes that put a closed check with its remarks into a session, the remarks in an order that says nothing.
///
/// # Errors
/// Where another check is open, or the same remarks were taken before.
pub fn taking(session: &Session, about: AboutCheck, remarks: Vec<Remark>) -> Result<Vec<Intent>, InputRefusal> {
    if session.open_check().is_some() {
        return Err(InputRefusal::CheckOpen);
    }
    let check = next(session, EntityKind::Check);
    let remarks: Vec<Remark> = remarks
        .into_iter()
        .map(|remark| Remark {
            check: check.clone(),
            ..remark
        })
        .collect();
    let remarks = numbered(remarks, 1);
    if is_known(session, &about, &remarks) {
        return Err(InputRefusal::Known);
    }
    let shown = Shown {
        version: session.versions.last().map(|version| version.id.clone()),
        nr: session.events,
        conclusions: session
            .conclusions
            .iter()
            .filter(|c| !c.dropped)
            .map(|c| c.id.clone())
            .collect(),
    };
    let held = Check {
        id: check,
        form: about.form,
        date: about.date,
        minutes: about.minutes,
        shown,
        present: about.present,
        threshold: about.threshold,
        hands: Vec::new(),
        closed: true,
    };
    let remarks = remarks.into_iter().map(|remark| Intent::Add(remark.into()));
    Ok([Intent::Add(held.into())].into_iter().chain(remarks).collect())
}

/// Returns the changes that answer a remark; with the last request for a change that is answered, the version of the check is closed.
///
/// # Errors
/// Where there is no such remark, its check is not closed, or a reason is missing.
pub fn answering(session: &Session, deck: &Deck, id: &Id, reply: Reply) -> Result<Vec<Intent>, InputRefusal> {
    let remark = session.remark(id).ok_or_else(|| InputRefusal::NoRemark(id.clone()))?;
    if session.check(&remark.check).is_none_or(|check| !check.closed) {
        return Err(InputRefusal::StillOpen);
    }
    let reply = Reply {
        to_do: reply.to_do && reply.what == Outcome::Accepted && asks(deck, remark),
        ..reply
    };
    if reply.lacks_reason() {
        return Err(InputRefusal::NoReason(id.clone()));
    }
    let answered = Remark {
        answer: Some(reply),
        ..remark.clone()
    };
    let mut after = session.clone();
    let mut intents = vec![Intent::Change(answered.clone().into())];
    if let Some(old) = after.remarks.iter_mut().find(|old| old.id == *id) {
        *old = answered;
    }
    // The answer itself is one more entry.
    after.events = session.events.saturating_add(1);
    intents.extend(closing(&after, deck, &remark.check));
    Ok(intents)
}

/// Returns the remarks of a check that ask for a change and wait for an answer.
pub fn requests<'a>(session: &'a Session, deck: &'a Deck, check: &'a str) -> impl Iterator<Item = &'a Remark> {
    session
        .remarks_of(check)
        .filter(|remark| remark.answer.is_none() && asks(deck, remark))
}

/// Returns whether a remark asks for a change.
pub fn asks(deck: &Deck, remark: &Remark) -> bool {
    let sort = deck.member_check.as_ref().and_then(|check| check.sort(&remark.sort));
    sort.is_some_and(|sort| sort.asks_for_change()) || !remark.proposed.is_empty()
}

/// Returns the change that closes the version of a check, once nothing of it waits for an answer; one that was closed before moves on.
pub fn closing(session: &Session, deck: &Deck, check: &Id) -> Option<Intent> {
    if requests(session, deck, check).next().is_some() {
        return None;
    }
    let version = |id| {
        Entity::from(Version {
            id,
            nr: session.events,
            at: None,
            by: check.clone(),
        })
    };
    match session.versions.iter().find(|version| version.by == *check) {
        Some(old) => Some(Intent::Change(version(old.id.clone()))),
        None => Some(Intent::Add(version(Id::default()))),
    }
}

/// Returns the id that the next of a kind will bear.
fn next(session: &Session, kind: EntityKind) -> Id {
    let letter = kind.letter().unwrap_or('k');
    let ids = session.checks.iter().map(|check| &check.id).chain(&session.retired);
    let numbers = ids.filter_map(|id| id.numbered()).filter(|(l, _)| *l == letter);
    let last = numbers.map(|(_, n)| n).max().unwrap_or(0);
    Id::new(&format!("{letter}{}", last.saturating_add(1)))
}

/// Returns whether a check of this day holds the same remarks already.
fn is_known(session: &Session, about: &AboutCheck, remarks: &[Remark]) -> bool {
    let said = |remark: &Remark| (remark.question.clone(), remark.text.clone(), remark.because.clone());
    let new: Vec<_> = remarks.iter().map(said).collect();
    session
        .checks
        .iter()
        .filter(|check| check.date == about.date)
        .any(|check| {
            let old: Vec<_> = session.remarks_of(&check.id).map(said).collect();
            !new.is_empty() && new.iter().all(|said| old.contains(said))
        })
}
