//! The way from one version of a map to another, one change at a time.
//!
//! Each step is a whole state that a map can be drawn of; the first is the older version, the last has the map of the newer one. States
//! are made one at a time when they are asked for: of a large map with many changes, all of them together would not fit in memory.

use std::collections::{HashMap, HashSet};

use super::change::{ChangeKind, MapChange};
use crate::session::{Partner, Session, Tie};
use crate::text::Id;

/// The way from an older to a newer version. Partners and ties go into the order of the newer one with the last step.
#[derive(Clone, Debug)]
pub struct Steps<'a> {
    old: &'a Session,
    new: &'a Session,
    changes: &'a [MapChange],
    /// For each step behind the first: the places of its changes, all of one partner or tie.
    places: Vec<Vec<usize>>,
}

impl<'a> Steps<'a> {
    /// Returns the steps that some changes take: one for each partner and tie that changes.
    pub fn new(old: &'a Session, new: &'a Session, changes: &'a [MapChange]) -> Self {
        let mut places: Vec<Vec<usize>> = Vec::new();
        let mut known: HashMap<&Id, usize> = HashMap::new();
        for (at, change) in changes.iter().enumerate() {
            let step = *known.entry(&change.id).or_insert(places.len());
            match places.get_mut(step) {
                Some(step) => step.push(at),
                None => places.push(vec![at]),
            }
        }
        Self {
            old,
            new,
            changes,
            places,
        }
    }

    /// Returns the last step; 0 is the older version.
    pub fn last(&self) -> usize {
        self.places.len()
    }

    /// Returns the places of the changes that a step makes; none for the first step and behind the last.
    pub fn changes(&self, step: usize) -> &[usize] {
        let at = step.checked_sub(1).and_then(|at| self.places.get(at));
        at.map_or(&[], Vec::as_slice)
    }

    /// Returns the state after a step; behind the last, that after the last.
    pub fn state(&self, step: usize) -> Session {
        let mut state = self.old.clone();
        if step >= self.last() && self.last() > 0 {
            state.partners.clone_from(&self.new.partners);
            state.ties.clone_from(&self.new.ties);
            return state;
        }
        let made = self.places.iter().take(step).filter_map(|places| places.first());
        let (ties, partners): (Vec<&MapChange>, Vec<&MapChange>) = made
            .filter_map(|at| self.changes.get(*at))
            .partition(|change| change.what.is_of_tie());
        state.ties = exchanged(&self.old.ties, &self.new.ties, &ties);
        state.partners = exchanged(&self.old.partners, &self.new.partners, &partners);
        state
    }
}

/// Something of a map with an id.
trait OfMap: Clone {
    fn id(&self) -> &Id;
}

impl OfMap for Partner {
    fn id(&self) -> &Id {
        &self.id
    }
}

impl OfMap for Tie {
    fn id(&self) -> &Id {
        &self.id
    }
}

/// Returns the things as they become where a change is made, and as they were elsewhere: those that go are left out, new ones stand last.
fn exchanged<T: OfMap>(old: &[T], new: &[T], made: &[&MapChange]) -> Vec<T> {
    // By id, because a large map has thousands of partners and a state is made for every step.
    let new: HashMap<&Id, &T> = new.iter().map(|thing| (thing.id(), thing)).collect();
    let made_of: HashSet<&Id> = made.iter().map(|change| &change.id).collect();
    let known: HashSet<&Id> = old.iter().map(OfMap::id).collect();
    let stays = |thing: &T| match made_of.contains(thing.id()) {
        true => new.get(thing.id()).map(|thing| (*thing).clone()),
        false => Some(thing.clone()),
    };
    let comes = made.iter().map(|change| &change.id).filter(|id| !known.contains(id));
    let come = comes.filter_map(|id| new.get(id)).map(|thing| (*thing).clone());
    old.iter().filter_map(stays).chain(come).collect()
}

impl ChangeKind {
    /// Returns whether it is about a tie.
    pub(super) fn is_of_tie(&self) -> bool {
        matches!(self, Self::Tied | Self::Untied | Self::TieChanged)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Steps;
    use crate::deck::MapTemplate;
    use crate::member_check::changes;
    use crate::session::{Partner, Session, Tie};

    fn partner(id: &str, name: &str, domain: &str) -> Partner {
        Partner {
            id: id.into(),
            name: name.into(),
            domains: vec![domain.into()],
            ..Partner::default()
        }
    }

    fn tie(id: &str, from: &str, to: &str) -> Tie {
        Tie {
            id: id.into(),
            from: from.into(),
            to: to.into(),
            ..Tie::default()
        }
    }

    fn ids(session: &Session) -> Vec<&str> {
        session.partners.iter().map(|partner| partner.id.as_str()).collect()
    }

    #[test]
    fn each_step_changes_one_partner_or_tie_and_the_last_has_the_newer_map() {
        let old = Session {
            partners: vec![
                partner("clb", "CLB", "zorg"),
                partner("bib", "bib", "cultuur"),
                partner("oud", "oud", "zorg"),
            ],
            ties: vec![tie("t1", "clb", "bib")],
            ..Session::default()
        };
        let new = Session {
            partners: vec![
                partner("bib", "bibliotheek", "zorg"),
                partner("nieuw", "nieuw", "zorg"),
                partner("clb", "CLB", "zorg"),
            ],
            ties: vec![tie("t2", "bib", "nieuw")],
            ..Session::default()
        };
        let template = MapTemplate {
            domains: Vec::new(),
            rings: Vec::new(),
            roles: Vec::new(),
            prompts: Vec::new(),
            abbreviations: Vec::new(),
        };
        let all = changes(&old, &new, &template, &BTreeMap::new());
        let steps = Steps::new(&old, &new, &all);
        // The library changes its name and its domain: two changes, one step.
        assert_eq!((steps.last(), all.len()), (5, 6));
        assert_eq!(steps.state(0), old);
        let orders: Vec<_> = (0..=steps.last()).map(|step| steps.state(step)).collect();
        assert_eq!(ids(&orders[1]), ["clb", "bib"]);
        assert_eq!(orders[2].partners[1], new.partners[0]);
        assert_eq!(ids(&orders[3]), ["clb", "bib", "nieuw"]);
        assert!(orders[4].ties.is_empty());
        assert_eq!((&orders[5].partners, &orders[5].ties), (&new.partners, &new.ties));
        assert_eq!(steps.state(99).partners, new.partners);
        let told: Vec<&[usize]> = (0..=6).map(|step| steps.changes(step)).collect();
        assert_eq!(told, [&[][..], &[0], &[1, 2], &[3], &[4], &[5], &[]]);
    }

    #[test]
    fn without_changes_there_is_one_step() {
        let session = Session {
            partners: vec![partner("clb", "CLB", "zorg")],
            ..Session::default()
        };
        let steps = Steps::new(&session, &session, &[]);
        assert_eq!((steps.last(), steps.state(0)), (0, session.clone()));
    }
}
