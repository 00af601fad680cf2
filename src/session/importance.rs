//! For whom a partner matters, taken together. Never decides who counts as taking part.

use std::collections::BTreeMap;

use super::{ALL, Basis, Importance, Participant, Viewer};
use crate::text::Line;

impl Importance {
    /// Returns whether everyone said that the partner matters: the group as a whole, or each participant.
    pub fn is_for_all(&self, people: &[Participant]) -> bool {
        let by = |id: &str| self.by.get(id) == Some(&Basis::Stated);
        by(ALL) || (people.len() > 1 && people.iter().all(|person| by(&person.id)))
    }

    /// Returns the marks with those of a participant under their role; `function` answers what may be told of a function that is noted.
    /// What was said counts more than what was inferred.
    pub(crate) fn by_role(
        &self,
        people: &[Participant],
        function: impl Fn(&str) -> Option<Line>,
    ) -> BTreeMap<Viewer, Basis> {
        let mut all = BTreeMap::new();
        let mut add = |viewer, basis| {
            let known = all.entry(viewer).or_insert(basis);
            if basis == Basis::Stated {
                *known = Basis::Stated;
            }
        };
        for (viewer, basis) in &self.by {
            let told = match (viewer.person(), viewer.function()) {
                (Some(id), _) => {
                    let person = people.iter().find(|person| person.id == id);
                    person.and_then(|person| person.role.clone()).map(Viewer::from)
                }
                (None, Some(noted)) => function(noted).map(|label| Viewer::of_function(&label)),
                (None, None) => Some(viewer.clone()),
            };
            if let Some(viewer) = told {
                add(viewer, *basis);
            }
        }
        if self.is_for_all(people) {
            add(Viewer::from(ALL), Basis::Stated);
        }
        all
    }
}
