//! What must be forgotten: whoever withdraws, and a name that is masked.
//!
//! The same two changes serve the session (through `decide`) and the entries of its transcript (through [`purged`] and [`masked`]),
//! so that nothing stays behind in either. Never decides what to erase; never writes a file.

mod echo;

use serde::{Deserialize, Serialize};

use super::passed_on::Lost;
use super::references::cues;
use super::{Entity, Entry, Event, Intent, Session, Speaker};
use crate::text::{Id, Line};

/// Something that must be forgotten, everywhere: what was asked for, as it is carried from the screen to each file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Erasure {
    /// A participant withdraws.
    Withdrawal {
        /// The participant.
        who: Id,
        /// What they said, and what rests on nothing else.
        gone: Vec<Id>,
    },
    /// A name is masked.
    Masking {
        /// The name.
        from: Line,
        /// What stands in its place.
        to: Line,
        /// The partners whose id told the name: the old id and the new one.
        renamed: Vec<(Id, Id)>,
    },
    /// An earlier session lost what this one took over from its map.
    Inherited(Lost),
}

impl Erasure {
    /// Returns the withdrawal of a participant, with everything that goes with it in a session that still holds it.
    pub fn withdrawal(session: &Session, who: &Id) -> Self {
        Self::removal(session, who, Vec::new())
    }

    /// Returns the erasure of things that turn out to be of somebody who has withdrawn.
    pub fn removal(session: &Session, who: &Id, gone: Vec<Id>) -> Self {
        let mut erasure = Self::Withdrawal { who: who.clone(), gone };
        erasure.learn_of(session);
        erasure
    }

    /// Returns the masking of a name, with the ids that it changes in a session that still holds the name.
    pub fn masking(session: &Session, from: Line, to: Line) -> Self {
        let mut erasure = Self::Masking {
            from,
            to,
            renamed: Vec::new(),
        };
        let intents = erasure.intents(session).into_iter();
        let events = intents.flat_map(|intent| session.decide(intent).unwrap_or_default());
        let new = renamed(&events.collect::<Vec<_>>());
        if let Self::Masking { renamed, .. } = &mut erasure {
            *renamed = new;
        }
        erasure
    }

    /// Returns the intents that carry it out in a session: all there is to decide; the files follow from the erasure itself.
    pub fn intents(&self, session: &Session) -> Vec<Intent> {
        match self {
            Self::Withdrawal { who, gone } if session.participant(who).is_some() => {
                let withdraw = Intent::Withdraw(who.clone());
                // What was taken from the voice of theirs, and is not gone with their own words.
                let mut after = session.clone();
                let events = session.decide(withdraw.clone()).unwrap_or_default();
                events.iter().for_each(|event| after.apply(event));
                let unheard = Intent::Unhear(cues(gone));
                let taken = after.decide(unheard.clone()).is_ok();
                std::iter::once(withdraw).chain(taken.then_some(unheard)).collect()
            }
            Self::Withdrawal { gone, .. } => {
                let there = gone.iter().filter(|id| session.find(id).is_some());
                there.cloned().map(Intent::Remove).collect()
            }
            Self::Masking { from, to, .. } => vec![Intent::Replace {
                from: from.clone(),
                to: to.clone(),
            }],
            // Found where a session is opened, never while it is on the screen.
            Self::Inherited(_) => Vec::new(),
        }
    }

    /// Adds what goes with a withdrawal in one state, whichever copy of the session this is.
    pub fn learn_of(&mut self, state: &Session) {
        let mut clean = state.clone();
        self.clean(&mut clean);
        if let Self::Withdrawal { gone, .. } = self {
            let lost = |id: &Id| !gone.contains(id) && clean.find(id).is_none();
            let lost: Vec<Id> = state.ids_said().into_iter().filter(lost).collect();
            gone.extend(lost);
        }
    }

    /// Adds the cues of the transcripts of the sound that hold a participant's voice: what was taken from them goes too.
    pub fn learn_cues(&mut self, cues: impl Fn(&Id) -> Vec<Id>) {
        if let Self::Withdrawal { who, gone } = self {
            let cues: Vec<Id> = cues(who).into_iter().filter(|id| !gone.contains(id)).collect();
            gone.extend(cues);
        }
    }

    /// Returns whether two are about the same person or name, however much of it is known.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Withdrawal { who: a, .. }, Self::Withdrawal { who: b, .. }) => a == b,
            (Self::Masking { from: a, .. }, Self::Masking { from: b, .. }) => a == b,
            (Self::Inherited(a), Self::Inherited(b)) => a.id == b.id,
            _ => false,
        }
    }

    /// Adds what the participant said according to a transcript, also where it was taken off the record before.
    pub fn learn(&mut self, entries: &[Entry]) {
        if let Self::Withdrawal { who, gone } = self {
            let more = said_by(who, entries).into_iter().chain(taken_from(gone, entries));
            let more: Vec<Id> = more.filter(|id| !gone.contains(id)).collect();
            gone.extend(more);
            let mistyped = echo::taken_back(who, gone, entries);
            gone.extend(mistyped);
        }
    }

    /// Takes it out of a session, whichever copy of it this is. Can be repeated; the number of its events stays.
    pub fn clean(&self, session: &mut Session) {
        let events = session.events;
        let mut act = |intent| {
            for event in session.decide(intent).unwrap_or_default() {
                session.apply(&event);
            }
        };
        match self {
            Self::Withdrawal { who, gone } => {
                act(Intent::Withdraw(who.clone()));
                act(Intent::Unhear(cues(gone)));
                gone.iter().for_each(|id| act(Intent::Remove(id.clone())));
            }
            Self::Masking { from, to, renamed } => {
                for (id, to) in renamed {
                    let event = Event::Renamed {
                        id: id.clone(),
                        to: to.clone(),
                    };
                    session.apply(&event);
                }
                let replace = Intent::Replace {
                    from: from.clone(),
                    to: to.clone(),
                };
                for event in session.decide(replace).unwrap_or_default() {
                    session.apply(&event);
                }
            }
            Self::Inherited(lost) => {
                lost.gone.iter().for_each(|id| act(Intent::Remove(id.clone())));
                session.events = events;
                lost.clean(session);
            }
        }
        session.events = events;
    }

    /// Takes it out of an entry of a transcript; `None` where nothing of it is left.
    pub fn clean_entry(&self, entry: Entry) -> Option<Entry> {
        match self {
            Self::Withdrawal { gone, .. } => purged(entry, gone),
            Self::Masking { from, to, renamed } => Some(masked(entry, from, to, renamed)),
            Self::Inherited(lost) => purged(lost.clean_entry(entry), &lost.gone),
        }
    }

    /// Returns what a second session loses with this one, which the map it started from is `before`; nothing where it took over nothing
    /// of it. `of` is the case of the map, `id` an id for what is lost.
    pub fn in_second(&self, before: &Session, of: &Id, id: Id) -> Option<Self> {
        if let Self::Masking { from, to, .. } = self {
            // Which ids tell the name there is found where that one is opened.
            return Some(Self::Masking {
                from: from.clone(),
                to: to.clone(),
                renamed: Vec::new(),
            });
        }
        let mut after = before.clone();
        self.clean(&mut after);
        let lost = Lost::between(before, &after, of, id);
        (!lost.is_empty()).then_some(Self::Inherited(lost))
    }
}

/// Returns an entry of the transcript without any trace of the things `gone`: `None` where it was about one of them, else the entry
/// without its pointers to them.
pub fn purged(entry: Entry, gone: &[Id]) -> Option<Entry> {
    let event = match entry.event {
        Event::Added { item, .. } | Event::Changed { item } if gone.contains(item.id()) => return None,
        Event::Removed { id } if gone.contains(&id) => return None,
        Event::Added { item, at } => Event::Added {
            item: item.without(gone),
            at,
        },
        Event::Changed { item } => Event::Changed {
            item: item.without(gone),
        },
        other => other,
    };
    Some(Entry { event, ..entry })
}

/// Returns an entry of the transcript with `from` replaced by `to` in every text, and the partners' ids of `renamed` (old, new) replaced
/// wherever they stand: an id that was made from a name is a name.
pub fn masked(entry: Entry, from: &str, to: &str, renamed: &[(Id, Id)]) -> Entry {
    let item = |item: Entity| item.with_ids(renamed).with_text(from, to);
    let event = match entry.event {
        Event::Added { item: thing, at } => Event::Added { item: item(thing), at },
        Event::Changed { item: thing } => Event::Changed { item: item(thing) },
        Event::Removed { id } => Event::Removed {
            id: new_name(&id, renamed),
        },
        Event::Renamed { id, to } => Event::Renamed {
            id: new_name(&id, renamed),
            to: new_name(&to, renamed),
        },
        Event::Set(setting) => Event::Set(setting.with_text(from, to)),
        other => other,
    };
    Entry { event, ..entry }
}

/// Returns the ids that a masking gave to partners whose id held the name: old and new, as [`masked`] wants them.
pub fn renamed(events: &[Event]) -> Vec<(Id, Id)> {
    let pair = |event: &Event| match event {
        Event::Renamed { id, to } => Some((id.clone(), to.clone())),
        _ => None,
    };
    events.iter().filter_map(pair).collect()
}

/// Returns everything that a participant ever said according to a transcript, with the participant: what must go when they withdraw,
/// also where it was taken off the record before. What was later put in another's mouth stays.
pub fn said_by(who: &Id, entries: &[Entry]) -> Vec<Id> {
    let mut theirs = vec![who.clone()];
    for entry in entries {
        let (Event::Added { item, .. } | Event::Changed { item }) = &entry.event else {
            continue;
        };
        let Some(speakers) = item.speakers() else { continue };
        theirs.retain(|id| id != item.id());
        if speakers.contains(&Speaker::Participant(who.clone())) {
            theirs.push(item.id().clone());
        }
    }
    theirs
}

/// Returns the new id of `id` among `renamed`, or `id` itself.
pub(super) fn new_name(id: &Id, renamed: &[(Id, Id)]) -> Id {
    let found = renamed.iter().find(|(old, _)| old == id);
    found.map_or_else(|| id.clone(), |(_, new)| new.clone())
}

#[cfg(test)]
mod tests;

/// Returns the statements that were taken from cues of the sound which go, according to a transcript.
fn taken_from(gone: &[Id], entries: &[Entry]) -> Vec<Id> {
    let mut taken: Vec<Id> = Vec::new();
    for entry in entries {
        if let Event::Added { item, .. } | Event::Changed { item } = &entry.event
            && let Entity::Statement(statement) = item
        {
            taken.retain(|id| *id != statement.id);
            if statement.is_taken_from(gone) {
                taken.push(statement.id.clone());
            }
        }
    }
    taken
}
