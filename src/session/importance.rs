//! For whom a partner matters, taken together. Never decides who counts as taking part.

use super::{ALL, Basis, Importance, Participant};

impl Importance {
    /// Returns whether everyone said that the partner matters: the group as a whole, or each participant.
    pub fn is_for_all(&self, people: &[Participant]) -> bool {
        let by = |id: &str| self.by.get(id) == Some(&Basis::Stated);
        by(ALL) || (people.len() > 1 && people.iter().all(|person| by(&person.id)))
    }
}
