//! The way from one version of a map to another, one change at a time.
//!
//! Each step is a whole state that a map can be drawn of; the first is the older version, the last has the map of the newer one.

use super::change::{MapChange, What};
use crate::session::{Partner, Session, Tie};
use crate::text::Id;

/// Returns the states from `old` to `new`: one more than there are partners and ties that change, with the places of the changes that each
/// holds more than the one before. Partners and ties go into the order of the newer version with the step that is the last.
pub fn steps(old: &Session, new: &Session, changes: &[MapChange]) -> Vec<(Session, Vec<usize>)> {
    let mut all = vec![(old.clone(), Vec::new())];
    let mut done: Vec<&Id> = Vec::new();
    for change in changes {
        if done.contains(&&change.id) {
            continue;
        }
        done.push(&change.id);
        let of_it = changes.iter().enumerate().filter(|(_, other)| other.id == change.id);
        let places = of_it.map(|(at, _)| at).collect();
        let Some((mut state, _)) = all.last().cloned() else {
            break;
        };
        if change.what.is_of_tie() {
            exchange(
                &mut state.ties,
                new.ties.iter().find(|tie| tie.id == change.id),
                &change.id,
            );
        } else {
            exchange(&mut state.partners, new.partner(&change.id), &change.id);
        }
        all.push((state, places));
    }
    if let Some((last, _)) = all.last_mut().filter(|_| !changes.is_empty()) {
        last.partners.clone_from(&new.partners);
        last.ties.clone_from(&new.ties);
    }
    all
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

/// Puts a thing as it becomes in place of what it was: added where it was not there, taken out where it is there no more.
fn exchange<T: OfMap>(list: &mut Vec<T>, new: Option<&T>, id: &Id) {
    let at = list.iter().position(|thing| thing.id() == id);
    match (at.and_then(|at| list.get_mut(at)), new) {
        (Some(old), Some(new)) => old.clone_from(new),
        (None, Some(new)) => list.push(new.clone()),
        (_, None) => list.retain(|thing| thing.id() != id),
    }
}

impl What {
    /// Returns whether it is about a tie.
    pub(super) fn is_of_tie(&self) -> bool {
        matches!(self, Self::Tied | Self::Untied | Self::TieChanged)
    }
}
