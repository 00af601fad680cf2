//! What sets two versions of a map apart, partner by partner and tie by tie, each change with the remark that it follows.
//!
//! Compares two states and reads which entries cite a remark; never decides which states those are.

use std::collections::BTreeMap;

use crate::deck::{DomainId, MapTemplate, RingId};
use crate::session::{Entry, Event, Partner, SCHOOL, Session, Tie};
use crate::text::{Id, Line};

/// One change between two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapChange {
    /// The partner or the tie.
    pub id: Id,
    /// What it is called, in the newer version where it is there.
    pub name: String,
    /// The partners by which it can be seen on a map.
    pub at: Vec<Id>,
    /// What changed.
    pub what: ChangeKind,
    /// The remark that it follows.
    pub because: Option<Id>,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// A partner is new.
    New,
    /// A partner is gone.
    Gone,
    /// A partner is part of another one now: its id.
    Merged(Id),
    /// A partner is called otherwise: how it was called.
    Renamed(Line),
    /// It came nearer: the ring it stood in, and the one it stands in.
    Nearer(RingId, RingId),
    /// It went farther.
    Farther(RingId, RingId),
    /// It was given a place.
    Placed(RingId),
    /// It lost its place.
    Unplaced(RingId),
    /// It stands in other domains: those it stood in.
    Domains(Vec<DomainId>),
    /// It matters to others than before, or otherwise.
    Importance,
    /// Something else of it was changed: kind, status, note.
    Details,
    /// A tie is new.
    Tied,
    /// A tie is gone.
    Untied,
    /// A tie changed its label, direction or strength.
    TieChanged,
}

impl ChangeKind {
    /// Returns the word by which a change is called in a message or a file.
    pub fn word(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Merged(_) => "merged",
            Self::Renamed(_) => "renamed",
            Self::Nearer(..) => "nearer",
            Self::Farther(..) => "farther",
            Self::Placed(_) => "placed",
            Self::Unplaced(_) => "unplaced",
            Self::Domains(_) => "domains",
            Self::Importance => "importance",
            Self::Details => "details",
            Self::Tied => "tied",
            Self::Untied => "untied",
            Self::TieChanged => "tie-changed",
        }
    }
}

/// Returns which thing was last changed because of which remark, among the entries behind number `after`.
pub fn causes(entries: &[Entry], after: u32) -> BTreeMap<Id, Id> {
    let mut causes = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.n > after) {
        let Some(because) = &entry.because else { continue };
        let id = match &entry.event {
            Event::Added { item, .. } | Event::Changed { item } => item.id(),
            Event::Removed { id } => id,
            Event::Renamed { to, .. } => to,
            _ => continue,
        };
        causes.insert(id.clone(), because.clone());
    }
    causes
}

/// Returns what changed from the older to the newer state, partners first, in the order of the map; a remark is cited only where the
/// newer state holds it.
pub fn changes(old: &Session, new: &Session, map: &MapTemplate, causes: &BTreeMap<Id, Id>) -> Vec<MapChange> {
    let mut all = Vec::new();
    for partner in &old.partners {
        if new.partner(&partner.id).is_none() {
            let into = new.partners.iter().find(|other| other.merged.contains(&partner.id));
            let what = into.map_or(ChangeKind::Gone, |other| ChangeKind::Merged(other.id.clone()));
            all.push(of_partner(partner, what));
        }
    }
    for partner in &new.partners {
        match old.partner(&partner.id) {
            None => all.push(of_partner(partner, ChangeKind::New)),
            Some(before) => all.extend(
                between(before, partner, map)
                    .into_iter()
                    .map(|what| of_partner(partner, what)),
            ),
        }
    }
    for tie in &old.ties {
        if !new.ties.iter().any(|other| other.id == tie.id) {
            all.push(of_tie(old, tie, ChangeKind::Untied));
        }
    }
    for tie in &new.ties {
        match old.ties.iter().find(|other| other.id == tie.id) {
            None => all.push(of_tie(new, tie, ChangeKind::Tied)),
            Some(before) if before != tie => all.push(of_tie(new, tie, ChangeKind::TieChanged)),
            Some(_) => {}
        }
    }
    for change in &mut all {
        let because = causes.get(&change.id).filter(|id| new.remark(id).is_some());
        change.because = because.cloned();
    }
    all
}

fn of_partner(partner: &Partner, what: ChangeKind) -> MapChange {
    MapChange {
        id: partner.id.clone(),
        name: partner.name.to_string(),
        at: vec![partner.id.clone()],
        what,
        because: None,
    }
}

fn of_tie(session: &Session, tie: &Tie, what: ChangeKind) -> MapChange {
    let name = |id: &Id| match session.partner(id) {
        Some(partner) => partner.name.to_string(),
        None if **id == *SCHOOL => session.school.code.to_string(),
        None => id.to_string(),
    };
    let ends = [&tie.from, &tie.to].into_iter().filter(|id| ***id != *SCHOOL);
    MapChange {
        id: tie.id.clone(),
        name: format!("{} – {}", name(&tie.from), name(&tie.to)),
        at: ends.cloned().collect(),
        what,
        because: None,
    }
}

/// Returns what changed of one partner.
fn between(old: &Partner, new: &Partner, map: &MapTemplate) -> Vec<ChangeKind> {
    let mut found = Vec::new();
    if old.name != new.name {
        found.push(ChangeKind::Renamed(old.name.clone()));
    }
    found.extend(moved(old, new, map));
    if old.domains != new.domains {
        found.push(ChangeKind::Domains(old.domains.clone()));
    }
    if old.importance != new.importance {
        found.push(ChangeKind::Importance);
    }
    // Everything that has no word of its own, also the views and the reason of a distance.
    let mut rest = new.clone();
    rest.name.clone_from(&old.name);
    rest.distance.ring.clone_from(&old.distance.ring);
    rest.domains.clone_from(&old.domains);
    rest.importance.clone_from(&old.importance);
    rest.merged.clone_from(&old.merged);
    rest.also.clone_from(&old.also);
    rest.by.clone_from(&old.by);
    if rest != *old && found.is_empty() {
        found.push(ChangeKind::Details);
    }
    found
}

fn moved(old: &Partner, new: &Partner, map: &MapTemplate) -> Option<ChangeKind> {
    let place = |ring: &RingId| map.ring(ring).map(|(at, _)| at);
    match (&old.distance.ring, &new.distance.ring) {
        (Some(from), Some(to)) if from == to => None,
        (Some(from), Some(to)) if place(to) < place(from) => Some(ChangeKind::Nearer(from.clone(), to.clone())),
        (Some(from), Some(to)) => Some(ChangeKind::Farther(from.clone(), to.clone())),
        (None, Some(to)) => Some(ChangeKind::Placed(to.clone())),
        (Some(from), None) => Some(ChangeKind::Unplaced(from.clone())),
        (None, None) => None,
    }
}
