//! What of a map goes on to a second session, and what must go there because it is gone from the map it came from.
//!
//! A mark of one person stands in a second session under their role. It goes there once nobody else of that role is left behind it. Never
//! says what a participant of the second session marked themselves.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Basis, Entity, Entry, Event, Partner, Session, Viewer};
use crate::text::Id;

/// A mark "matters to" that was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassedMark {
    /// The partner.
    pub partner: Id,
    /// Whom it matters to.
    pub viewer: Viewer,
    /// What is left behind the mark; nothing where it goes.
    pub left: Option<Basis>,
    /// The entry with which the mark came to this partner, where two partners became one.
    #[serde(default)]
    pub since: u32,
    /// The entry with which the mark was taken off: one that comes later is of the second session itself.
    #[serde(default)]
    pub until: Option<u32>,
}

impl PassedMark {
    fn holds_at(&self, nr: u32) -> bool {
        self.since <= nr && self.until.is_none_or(|until| nr < until)
    }

    fn clean(&self, partner: &mut Partner) {
        let by = &mut partner.importance.by;
        match (by.get_mut(&self.viewer), self.left) {
            (Some(basis), Some(left)) => *basis = left,
            _ => {
                by.remove(&self.viewer);
            }
        }
    }
}

/// What a second session must lose of what it took over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lost {
    /// The id of the case that it came from.
    pub of: Id,
    /// An id of its own, for each time something is lost.
    pub id: Id,
    /// The marks.
    pub marks: Vec<PassedMark>,
    /// The partners and ties.
    pub gone: Vec<Id>,
    /// Whether it was compared with what the second session did with it since.
    #[serde(default)]
    pub settled: bool,
}

impl Lost {
    /// Returns what a map hands on `before` and not `after` something was erased from it.
    pub fn between(before: &Session, after: &Session, of: &Id, id: Id) -> Self {
        let (handed, left) = (handed_on(before), handed_on(after));
        let lost = handed.iter().filter(|(mark, basis)| left.get(*mark) != Some(*basis));
        let lost = lost.map(|((partner, viewer), _)| PassedMark {
            partner: partner.clone(),
            viewer: viewer.clone(),
            left: left.get(&(partner.clone(), viewer.clone())).copied(),
            since: 0,
            until: None,
        });
        let is_gone = |id: &&Id| after.find(id).is_none();
        Self {
            of: of.clone(),
            id,
            marks: lost.filter(|mark| after.partner(&mark.partner).is_some()).collect(),
            gone: ids(before).filter(is_gone).cloned().collect(),
            settled: false,
        }
    }

    /// Returns whether there is nothing to lose.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.gone.is_empty()
    }

    /// Compares it with what the second session did with what it took over: `base` is the earliest state that is known, `entries` are
    /// what followed, `now` is the state at present. A partner that those of the second session spoke of themselves stays.
    pub fn settle(&mut self, base: &Session, entries: &[Entry], now: &Session) {
        if std::mem::replace(&mut self.settled, true) {
            return;
        }
        self.gone.retain(|id| ids(base).any(|there| there == id));
        let spoken: Vec<Id> = self
            .gone
            .iter()
            .filter(|id| self.is_theirs(id, base, now))
            .cloned()
            .collect();
        self.gone.retain(|id| !spoken.contains(id));
        let mut at = 0;
        while let Some(mark) = self.marks.get_mut(at) {
            let moved = follow(mark, base, entries);
            self.marks.extend(moved);
            at += 1;
        }
    }

    /// Returns whether those of the second session said something of a partner themselves.
    fn is_theirs(&self, id: &Id, base: &Session, now: &Session) -> bool {
        let Some(partner) = now.resolve(id) else { return false };
        let before = base.partner(id);
        let marks = |p: &Partner| p.importance.by.len() + p.distance.views.len();
        partner.id != *id
            || is_spoken_of(now, id)
            || !partner.by.is_empty()
            || before.is_some_and(|before| {
                marks(before) < marks(partner) || before.importance.others != partner.importance.others
            })
            || now
                .ties
                .iter()
                .any(|tie| (tie.from == *id || tie.to == *id) && !base.ties.iter().any(|old| old.id == tie.id))
    }

    /// Takes it out of a state.
    pub(super) fn clean(&self, session: &mut Session) {
        let nr = session.events;
        for mark in self.marks.iter().filter(|mark| mark.holds_at(nr)) {
            let found = session.partners.iter_mut().find(|partner| partner.id == mark.partner);
            found.into_iter().for_each(|partner| mark.clean(partner));
        }
    }

    /// Takes the marks out of an entry of a transcript.
    pub(super) fn clean_entry(&self, mut entry: Entry) -> Entry {
        let nr = entry.n;
        if let Event::Added { item, .. } | Event::Changed { item } = &mut entry.event
            && let Entity::Partner(partner) = item
        {
            for mark in self.marks.iter().filter(|mark| mark.holds_at(nr)) {
                if mark.partner == partner.id {
                    mark.clean(partner);
                }
            }
        }
        entry
    }
}

/// Returns whether anything but a tie or another partner points at a partner.
fn is_spoken_of(session: &Session, id: &Id) -> bool {
    let id = std::slice::from_ref(id);
    let is_other = |item: &Entity| !matches!(item, Entity::Partner(_) | Entity::Tie(_));
    let things = session.entities();
    let mut others = things.iter().filter(|item| is_other(item));
    others.any(|item| item.clone().without(id) != *item)
}

/// Finds until when a mark stood, and under which other partner it went on where two became one.
fn follow(mark: &mut PassedMark, base: &Session, entries: &[Entry]) -> Vec<PassedMark> {
    let mut moved: Vec<PassedMark> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.n > mark.since.max(base.events)) {
        match &entry.event {
            Event::Added {
                item: Entity::Partner(partner),
                ..
            }
            | Event::Changed {
                item: Entity::Partner(partner),
            } => {
                if partner.id == mark.partner {
                    if !partner.importance.by.contains_key(&mark.viewer) {
                        mark.until = Some(entry.n);
                        break;
                    }
                } else if partner.merged.contains(&mark.partner)
                    && partner.importance.by.contains_key(&mark.viewer)
                    && !had(base, entries, entry.n, &partner.id, &mark.viewer)
                {
                    moved.push(PassedMark {
                        partner: partner.id.clone(),
                        since: entry.n,
                        ..mark.clone()
                    });
                }
            }
            Event::Renamed { id, to } if *id == mark.partner => {
                moved.push(PassedMark {
                    partner: to.clone(),
                    since: entry.n,
                    ..mark.clone()
                });
                mark.until = Some(entry.n);
                break;
            }
            _ => {}
        }
    }
    moved
}

/// Returns whether a partner bore a mark before an entry.
fn had(base: &Session, entries: &[Entry], before: u32, id: &Id, viewer: &Viewer) -> bool {
    let last = entries
        .iter()
        .rev()
        .filter(|entry| entry.n < before)
        .find_map(|entry| match &entry.event {
            Event::Added {
                item: Entity::Partner(partner),
                ..
            }
            | Event::Changed {
                item: Entity::Partner(partner),
            } if partner.id == *id => Some(partner),
            _ => None,
        });
    let partner = last.or_else(|| base.partner(id));
    partner.is_some_and(|partner| partner.importance.by.contains_key(viewer))
}

/// Returns the partners and ties of a map.
fn ids(session: &Session) -> impl Iterator<Item = &Id> {
    let partners = session.partners.iter().map(|partner| &partner.id);
    partners.chain(session.ties.iter().map(|tie| &tie.id))
}

/// Returns the marks that a map hands on, those of participants under their role. What is noted of a function is no one's in particular.
pub(crate) fn handed_on(session: &Session) -> BTreeMap<(Id, Viewer), Basis> {
    let of = |partner: &Partner| {
        let marks = partner.importance.by_role(&session.participants, |_| None);
        let id = partner.id.clone();
        marks
            .into_iter()
            .map(move |(viewer, basis)| ((id.clone(), viewer), basis))
    };
    session.partners.iter().flat_map(of).collect()
}
