//! What happened: one event is one change of a session, as a value.
//!
//! Applying cannot fail, reads no clock and asks nobody; what may not happen is refused earlier, in `decide`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CardState, DomainState, Entity, Moment, Place, Planned, School, Session};
use crate::deck::{CardId, DomainId};
use crate::text::{Id, Line};

/// One change of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// A thing was added, at the end or at a place in its list.
    Added {
        /// The thing.
        item: Entity,
        /// Its place in its list, counted from 0; absent means at the end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<usize>,
    },
    /// A thing was given new values.
    Changed {
        /// The thing as it is from now on.
        item: Entity,
    },
    /// A thing was removed.
    Removed {
        /// The thing's id.
        id: Id,
    },
    /// A partner was given another id, because the old one told a person's name. The old id leaves no trace.
    Renamed {
        /// The old id.
        id: Id,
        /// The new one.
        to: Id,
    },
    /// Something of the session itself was set.
    Set(Setting),
    /// Another place of the walk was opened.
    Visited {
        /// The place.
        place: Place,
        /// When.
        at: Moment,
    },
    /// The clocks stand still: kring was closed, stood still, or was told to pause.
    Paused {
        /// When.
        at: Moment,
        /// Whether until the talk is resumed, rather than until the next place is opened.
        #[serde(default, skip_serializing_if = "crate::deck::is_default")]
        hold: bool,
    },
    /// The talk goes on.
    Resumed {
        /// When.
        at: Moment,
    },
}

/// A value of the session itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // each variant sets what it is called after
pub enum Setting {
    School(School),
    Date(#[serde(deserialize_with = "super::day::read")] Line),
    Place(Option<Line>),
    Group(Option<Line>),
    Absent(Option<Line>),
    Withdrawn(u32),
    /// Written by the first format only: recordings are things of their own since.
    Recording(Planned),
    NotAName {
        word: Line,
        is: bool,
    },
    Language(crate::deck::Lang),
    Step {
        id: Id,
        done: bool,
    },
    Domain {
        id: DomainId,
        state: Option<DomainState>,
    },
    Card {
        id: CardId,
        state: Option<CardState>,
    },
}

/// An event with its number and its time: one entry of the transcript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its number, counted from 1; a number is missing where something had to be forgotten.
    /// Written `nr`: older YAML readers take a bare `n` for *no*.
    #[serde(rename = "nr")]
    pub n: u32,
    /// When it happened.
    pub at: Moment,
    /// Seconds since the sound recording started, if it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u32>,
    /// Which recording that is; absent in transcripts of the first format, which knew only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<Id>,
    /// What happened.
    pub event: Event,
    /// How it came here, where nobody did it at the keyboard of this session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<EventOrigin>,
    /// The remark of a member check that it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Id>,
}

impl Entry {
    /// Returns an entry of something that happened at no recording.
    pub fn of(n: u32, at: Moment, event: Event, by: Option<EventOrigin>) -> Self {
        Self {
            n,
            at,
            offset: None,
            recording: None,
            event,
            by,
            because: None,
        }
    }
}

/// How an event came into a transcript, other than by the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EventOrigin {
    /// Somebody changed the file of the session with another program.
    Hand,
    /// It was taken over from another copy of the session.
    Copy,
}

impl Event {
    /// Returns whether it is about a member check or one of its remarks.
    pub fn is_of_check(&self) -> bool {
        match self {
            Self::Added { item, .. } | Self::Changed { item } => matches!(item, Entity::Check(_) | Entity::Remark(_)),
            _ => false,
        }
    }
}

impl Session {
    /// Carries an event out. Adding what exists changes it, changing what does not exist adds it, removing it twice does nothing:
    /// so a replay may overlap.
    pub fn apply(&mut self, event: &Event) {
        self.events += 1;
        match event {
            Event::Added { item, at } => self.put(item, *at),
            Event::Changed { item } => self.put(item, None),
            Event::Removed { id } => self.remove(id),
            Event::Renamed { id, to } => self.rename(id, to),
            Event::Set(setting) => self.set(setting),
            Event::Visited { place, at } => self.visit(place, *at),
            Event::Paused { at, hold } => self.pause(*at, *hold),
            Event::Resumed { at } => self.resume(*at),
        }
    }

    /// Returns the event that undoes `event`, if applied after it; `None` for what is not undone (moving through the walk, pauses).
    /// To be asked before `event` is applied.
    pub fn inverse(&self, event: &Event) -> Option<Event> {
        match event {
            // Undo goes on behind a version that was closed; the version stays.
            Event::Added {
                item: Entity::Version(_),
                ..
            }
            | Event::Changed {
                item: Entity::Version(_),
            } => None,
            Event::Added { item, .. } | Event::Changed { item } => Some(match self.find(item.id()) {
                Some((_, old)) => Event::Changed { item: old },
                None => Event::Removed { id: item.id().clone() },
            }),
            Event::Removed { id } => self.find(id).map(|(at, item)| Event::Added { item, at: Some(at) }),
            Event::Renamed { id, to } => Some(Event::Renamed {
                id: to.clone(),
                to: id.clone(),
            }),
            Event::Set(setting) => Some(Event::Set(self.present(setting))),
            Event::Visited { .. } | Event::Paused { .. } | Event::Resumed { .. } => None,
        }
    }

    fn put(&mut self, item: &Entity, at: Option<usize>) {
        self.retired.retain(|id| id != item.id());
        self.place(item, at);
    }

    fn remove(&mut self, id: &Id) {
        let Some((_, item)) = self.look(id) else { return };
        self.take_out(item.kind(), id);
        self.retired.push(id.clone());
    }

    fn rename(&mut self, id: &Id, to: &Id) {
        let renamed = [(id.clone(), to.clone())];
        let things = self.entities();
        if let Some(partner) = self.partners.iter_mut().find(|partner| partner.id == *id) {
            partner.id = to.clone();
        }
        for item in things {
            self.put(&item.with_ids(&renamed), None);
        }
        self.retired
            .iter_mut()
            .filter(|old| *old == id)
            .for_each(|old| *old = to.clone());
    }

    fn set(&mut self, setting: &Setting) {
        match setting {
            Setting::School(school) => self.school = school.clone(),
            Setting::Date(date) => self.date = date.clone(),
            Setting::Place(place) => self.place = place.clone(),
            Setting::Group(group) => self.group = group.clone(),
            Setting::Absent(absent) => self.absent = absent.clone(),
            Setting::Withdrawn(n) => self.withdrawn = *n,
            Setting::Recording(planned) => self.recordings = planned.clone().into(),
            Setting::NotAName { word, is } => {
                self.not_names.retain(|known| known != word);
                if *is {
                    self.not_names.push(word.clone());
                }
            }
            Setting::Language(language) => self.deck.language = *language,
            Setting::Step { id, done } => {
                self.progress.done.retain(|step| step != id);
                if *done {
                    self.progress.done.push(id.clone());
                }
            }
            Setting::Domain { id, state: Some(state) } => {
                self.domains.insert(id.clone(), *state);
            }
            Setting::Domain { id, state: None } => {
                self.domains.remove(id);
            }
            Setting::Card { id, state } => {
                let record = self.cards.entry(id.clone()).or_default();
                record.state = *state;
                if *record == super::CardRecord::default() {
                    self.cards.remove(id);
                }
            }
        }
    }

    /// Returns the setting as it is now, for undoing a new one.
    pub(super) fn present(&self, setting: &Setting) -> Setting {
        match setting {
            Setting::School(_) => Setting::School(self.school.clone()),
            Setting::Date(_) => Setting::Date(self.date.clone()),
            Setting::Place(_) => Setting::Place(self.place.clone()),
            Setting::Group(_) => Setting::Group(self.group.clone()),
            Setting::Absent(_) => Setting::Absent(self.absent.clone()),
            Setting::Withdrawn(_) => Setting::Withdrawn(self.withdrawn),
            Setting::Recording(_) => Setting::Recording(Planned {
                planned: !self.recordings.is_empty(),
                started: self.recordings.first().and_then(|recording| recording.started),
            }),
            Setting::NotAName { word, .. } => Setting::NotAName {
                word: word.clone(),
                is: self.not_names.contains(word),
            },
            Setting::Language(_) => Setting::Language(self.deck.language),
            Setting::Step { id, .. } => Setting::Step {
                id: id.clone(),
                done: self.progress.done.contains(id),
            },
            Setting::Domain { id, .. } => Setting::Domain {
                id: id.clone(),
                state: self.domains.get(id).copied(),
            },
            Setting::Card { id, .. } => Setting::Card {
                id: id.clone(),
                state: self.cards.get(id).and_then(|r| r.state),
            },
        }
    }
}
