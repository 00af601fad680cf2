//! What the transcript knows and the state does not, and what a hand changed in the state: brought together without losing either.
//!
//! Touches no file.

use super::Notice;
use crate::format::transcript::Transcript;
use crate::session::{Entry, Event, EventOrigin, Moment, Session, difference};

/// Returns the session with the entries it lacks, and what became of those that do not fit.
pub(super) fn replay(state: Session, entries: &[Entry]) -> (Session, Vec<Notice>) {
    let after = state.events;
    let newer: Vec<&Entry> = entries.iter().filter(|entry| entry.n > after).collect();
    let Some(last) = newer.iter().map(|entry| entry.n).max() else {
        return (state, Vec::new());
    };
    let events: Vec<Event> = newer.iter().map(|entry| entry.event.clone()).collect();
    let (mut session, unfit) = fitting(state, &events);
    session.events = last;
    let kept = newer.len() - unfit.len();
    let replayed = (kept > 0).then_some(Notice::Replayed(kept));
    let dropped = unfit
        .into_iter()
        .filter_map(|at| Some(Notice::Dropped(newer.get(at)?.n)));
    (session, replayed.into_iter().chain(dropped).collect())
}

/// What an edit by hand comes to.
pub(super) struct HandEdit {
    /// The session with everything in it: what was edited, and what the transcript knew beyond it.
    pub session: Session,
    /// What was edited, as entries behind the last one.
    pub entries: Vec<Entry>,
}

/// Joins a state that was edited by hand with what the transcript makes; `None` where the transcript cannot say how it was before.
pub(super) fn edited(state: &Session, read: &Transcript, now: Moment) -> Option<HandEdit> {
    let before = read.rebuilt(state.events)?;
    let newest = read.newest.max(state.events);
    let made = Session {
        id: state.id.clone(),
        ..read.rebuilt(newest)?
    };
    let changes = difference(&before, state);
    let (mut session, unfit) = fitting(made, &changes);
    // What no event says is the hand's, where the hand changed it.
    if state.progress != before.progress {
        session.progress.clone_from(&state.progress);
    }
    if state.deck != before.deck {
        session.deck.clone_from(&state.deck);
    }
    session.events = newest;
    let kept: Vec<Event> = (0..)
        .zip(changes)
        .filter(|(at, _)| !unfit.contains(at))
        .map(|(_, event)| event)
        .collect();
    let entries = by_hand(&session, &kept, now);
    session.events += u32::try_from(entries.len()).unwrap_or(0);
    Some(HandEdit { session, entries })
}

/// Changes by hand as entries behind the last event of a session.
pub(super) fn by_hand(session: &Session, events: &[Event], at: Moment) -> Vec<Entry> {
    let entry = |(n, event): (u32, &Event)| Entry::of(n, at, event.clone(), Some(EventOrigin::Hand));
    (session.events + 1..).zip(events).map(entry).collect()
}

/// Returns the session with events of another hand, its number of events as before; and those that do not fit.
pub(super) fn joined(session: Session, events: &[Event]) -> (Session, Vec<Event>) {
    let count = session.events;
    let (mut session, unfit) = fitting(session, events);
    session.events = count;
    let dropped = unfit.into_iter().filter_map(|at| events.get(at).cloned()).collect();
    (session, dropped)
}

/// Applies all, or, where that does not give a consistent session, each that keeps it so; the places of the others.
fn fitting(state: Session, events: &[Event]) -> (Session, Vec<usize>) {
    if events.is_empty() {
        return (state, Vec::new());
    }
    let mut session = state.clone();
    events.iter().for_each(|event| session.apply(event));
    if session.problems(None).is_empty() {
        return (session, Vec::new());
    }
    let (mut session, mut unfit) = (state, Vec::new());
    for (at, event) in events.iter().enumerate() {
        let mut next = session.clone();
        next.apply(event);
        if next.problems(None).is_empty() {
            session = next;
        } else {
            unfit.push(at);
        }
    }
    (session, unfit)
}
