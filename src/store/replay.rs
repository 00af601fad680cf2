//! What the transcript knows and the state does not: entries that were noted after the state was last written.
//!
//! Touches no file. A state that was edited by hand afterwards wins: it then only gains the things it has not.

use super::Notice;
use crate::session::{Entry, Event, Session};
use crate::text::Id;

/// The session with the entries it lacks, and what became of those that do not fit.
pub fn replay(state: Session, entries: &[Entry], edited: bool) -> (Session, Vec<Notice>) {
    let after = state.events;
    let newer: Vec<&Entry> = entries.iter().filter(|entry| entry.n > after).collect();
    let Some(last) = newer.iter().map(|entry| entry.n).max() else {
        return (state, Vec::new());
    };
    let (mut session, dropped) = if edited {
        gains(state, &newer)
    } else {
        applied(state, &newer)
    };
    session.events = last;
    let kept = newer.len() - dropped.len();
    let mut notices = Vec::new();
    if kept > 0 {
        notices.push(Notice::Replayed(kept));
    }
    if edited && !dropped.is_empty() {
        notices.push(Notice::HandEdited(dropped.len()));
    } else {
        notices.extend(dropped.into_iter().map(Notice::Dropped));
    }
    (session, notices)
}

/// Applies all, or, where that does not give a consistent session, each that keeps it so; the numbers of the others.
fn applied(state: Session, newer: &[&Entry]) -> (Session, Vec<u32>) {
    let mut session = state.clone();
    newer.iter().for_each(|entry| session.apply(&entry.event));
    if session.problems(None).is_empty() {
        return (session, Vec::new());
    }
    let (mut session, mut dropped) = (state, Vec::new());
    for entry in newer {
        let mut next = session.clone();
        next.apply(&entry.event);
        if next.problems(None).is_empty() {
            session = next;
        } else {
            dropped.push(entry.n);
        }
    }
    (session, dropped)
}

/// Applies what adds a thing, what changes a thing added so, and what moves through the walk.
fn gains(state: Session, newer: &[&Entry]) -> (Session, Vec<u32>) {
    let known = state.clone();
    let is_new = |id: &Id| known.find(id).is_none() && !known.retired.contains(id);
    let may = |event: &Event| match event {
        Event::Added { item, .. } | Event::Changed { item } => is_new(item.id()),
        Event::Removed { id } => is_new(id),
        Event::Visited { .. } | Event::Paused { .. } | Event::Resumed { .. } => true,
        Event::Set(_) | Event::Renamed { .. } => false,
    };
    let (fit, mut dropped): (Vec<&Entry>, Vec<&Entry>) = newer.iter().partition(|entry| may(&entry.event));
    let (session, unfit) = applied(state, &fit);
    dropped.retain(|entry| !unfit.contains(&entry.n));
    let mut numbers: Vec<u32> = dropped.iter().map(|entry| entry.n).chain(unfit).collect();
    numbers.sort_unstable();
    (session, numbers)
}
