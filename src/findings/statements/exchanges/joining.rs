//! How statements are joined to an exchange: one that needs another, several that stand or fall together, and what is answered with its answer.

use std::collections::{HashMap, HashSet};

use super::Exchanges;
use super::heard::WHOLE;
use super::replies::same_voice;
use crate::session::{Session, Statement};
use crate::text::Id;

impl Exchanges {
    /// Keeps that a statement is printed only with another, and stands behind it.
    pub(super) fn lean(&mut self, id: &Id, on: &Id) {
        self.needs.entry(id.clone()).or_default().push(on.clone());
        self.join(id, on);
    }

    /// Keeps the same where the words of the one say that it hangs on the other.
    pub(super) fn lean_by_words(&mut self, id: &Id, on: &Id) {
        self.leans_on.insert(id.clone(), on.clone());
        self.lean(id, on);
    }

    /// Lets two exchanges be one, whose first statement is the one that was said first.
    fn join(&mut self, one: &Id, other: &Id) {
        let (one, other) = (self.first_of(one).clone(), self.first_of(other).clone());
        if one == other {
            return;
        }
        let place = |id: &Id| self.at.get(id).copied();
        let (first, joined) = if place(&one) < place(&other) {
            (one, other)
        } else {
            (other, one)
        };
        for known in self.first.values_mut().filter(|known| **known == joined) {
            *known = first.clone();
        }
        self.first.insert(joined, first);
    }

    /// Keeps that statements are printed together or not at all.
    pub(super) fn bind(&mut self, together: &[Id]) {
        for pair in together.windows(2) {
            let [one, other] = pair else { continue };
            if !self.needs.contains_key(other) {
                self.goes_on.insert(other.clone());
                self.bound.insert(other.clone());
            }
            self.lean(other, one);
            self.needs.entry(one.clone()).or_default().push(other.clone());
        }
    }

    /// Lets what these answer stand without them; it still belongs to its exchange.
    pub(in crate::findings) fn let_go(&mut self, asides: &HashSet<Id>) {
        for (_, needs) in self.needs.iter_mut().filter(|(id, _)| !asides.contains(*id)) {
            needs.retain(|id| !asides.contains(id));
        }
    }

    /// Keeps that each of these is printed only with others, and stands among them.
    pub(super) fn follow(&mut self, each: &[Id], others: &[Id]) {
        for id in each {
            if !self.needs.contains_key(id) {
                self.following.insert(id.clone());
                self.bound.insert(id.clone());
            }
            for other in others {
                self.lean(id, other);
            }
        }
    }

    /// Lets what was answered need its answer, so that a shorter report takes an exchange whole or not at all.
    pub(super) fn keep_whole(&mut self, session: &Session) {
        let mut members: HashMap<&Id, Vec<&Statement>> = HashMap::new();
        for statement in &session.statements {
            let first = self.first.get(&statement.id).unwrap_or(&statement.id);
            members.entry(first).or_default().push(statement);
        }
        let mut answered: Vec<(Id, Id)> = Vec::new();
        for together in members.values().filter(|all| (2..=WHOLE).contains(&all.len())) {
            for (at, reply) in together
                .iter()
                .enumerate()
                .filter(|(_, s)| !self.hanging.contains(&s.id))
            {
                let on = self.needs.get(&reply.id).into_iter().flatten();
                let before = together.get(..at).unwrap_or_default();
                let of = |id: &Id| before.iter().find(|s| s.id == *id && !same_voice(s, reply));
                answered.extend(on.filter_map(of).map(|s| (s.id.clone(), reply.id.clone())));
            }
        }
        for (id, reply) in answered {
            let needs = self.needs.entry(id).or_default();
            if !needs.contains(&reply) {
                needs.push(reply);
            }
        }
    }
}
