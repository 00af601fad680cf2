//! A session as it may lie in an archive: who said no to that is left out wholly, who refused to be quoted without their words, and
//! nothing of it in an earlier version.

use std::collections::HashMap;

use crate::deck::Deck;
use crate::session::{Archiving, Consent, Entity, Entry, Erasure, Event, FORMAT, Session, Setting};
use crate::text::Id;
use crate::transcript::forget::{may_quote, stays};
use crate::transcript::{Talk, TurnVoice};

/// Returns a session as it is deposited: without memos, without those who said no to archiving and all they said, and without the words
/// of those who refused to be quoted.
pub fn session(session: &Session, deck: &Deck) -> Session {
    let mut whole = session.clone();
    let mut out = Vec::new();
    for person in &mut whole.participants {
        if person.consent.archive == Archiving::No {
            // What was noted under a function that only they bear goes by the rule for those who refuse.
            person.consent = Consent::REFUSED;
            out.push(person.id.clone());
        }
    }
    let mut left = whole.for_others(deck).session.into_owned();
    for who in out {
        let withdrawal = Erasure::Withdrawal { who, gone: Vec::new() };
        withdrawal.clean(&mut left);
    }
    left.memos.clear();
    left.not_names.clear();
    left.last = None;
    // Whatever format it was read from, it is written in the present one.
    left.kring = FORMAT.into();
    left
}

/// Returns the transcript of events of a deposited session: when each thing was noted, changed and visited, every text as it stands in the
/// end. What was removed, corrected or left out is in none.
pub fn entries(entries: &[Entry], view: &Session) -> Vec<Entry> {
    let last: HashMap<Id, Entity> = view
        .entities()
        .into_iter()
        .map(|item| (item.id().clone(), item))
        .collect();
    let event = |event: &Event| match event {
        Event::Added { item, at } => last.get(item.id()).map(|item| Event::Added {
            item: item.clone(),
            at: *at,
        }),
        Event::Changed { item } => last.get(item.id()).map(|item| Event::Changed { item: item.clone() }),
        Event::Visited { .. } | Event::Paused { .. } | Event::Resumed { .. } => Some(event.clone()),
        Event::Set(Setting::Step { .. } | Setting::Domain { .. } | Setting::Card { .. }) => Some(event.clone()),
        Event::Removed { .. } | Event::Renamed { .. } | Event::Set(_) => None,
    };
    let entry = |entry: &Entry| {
        Some(Entry {
            event: event(&entry.event)?,
            ..entry.clone()
        })
    };
    entries.iter().filter_map(entry).collect()
}

/// Returns a transcript of the sound as it is deposited: without the voices that may not be kept or quoted.
pub fn talk(talk: &Talk, view: &Session) -> Talk {
    let mut left = talk.clone();
    left.turns.retain(|turn| {
        let quotable = match &turn.voice {
            Some(TurnVoice::Participant(id)) => view.participant(id).is_some_and(may_quote),
            Some(TurnVoice::Function(function)) => {
                !view.keeps_out(&[crate::session::Speaker::Function(function.clone())])
            }
            Some(TurnVoice::Facilitator) | None => true,
        };
        quotable && stays(turn, view)
    });
    left
}
