//! Which statements a choice must take together: each with what it needs, or not at all.

use std::collections::HashSet;

use super::Exchanges;
use crate::text::Id;

impl Exchanges {
    /// Puts each statement right before what it needs, so that a shorter report takes both or neither, and drops those that stand alone.
    /// What somebody chose by hand stays.
    pub(in crate::findings) fn joined(&self, ranked: Vec<(Id, bool)>) -> Vec<(Id, bool)> {
        let by_hand: HashSet<&Id> = ranked
            .iter()
            .filter(|(_, by_hand)| *by_hand)
            .map(|(id, _)| id)
            .collect();
        let may: HashSet<&Id> = ranked.iter().map(|(id, _)| id).collect();
        let mut out: Vec<(Id, bool)> = Vec::with_capacity(ranked.len());
        let mut placed: HashSet<Id> = HashSet::new();
        for (id, chosen) in &ranked {
            if placed.contains(id) {
                continue;
            }
            let all = self.needed(id);
            let whole = !self.lost.contains(id) && all.iter().all(|id| may.contains(id) && !self.lost.contains(id));
            if !whole && !by_hand.contains(id) {
                continue;
            }
            let all = if whole { all } else { vec![id.clone()] };
            for id in all {
                if placed.insert(id.clone()) {
                    out.push((id, *chosen));
                }
            }
        }
        out
    }

    /// Returns a statement with all that it needs, itself first.
    pub(in crate::findings) fn needed(&self, id: &Id) -> Vec<Id> {
        let mut all = vec![id.clone()];
        let mut at = 0;
        while let Some(id) = all.get(at) {
            let more: Vec<Id> = self.needs.get(id).into_iter().flatten().cloned().collect();
            for id in more {
                if !all.contains(&id) {
                    all.push(id);
                }
            }
            at += 1;
        }
        all
    }

    /// Takes those out of a choice that need what is not in it, unless somebody chose them by hand.
    pub(in crate::findings) fn complete(&self, chosen: &mut HashSet<Id>, by_hand: impl Fn(&Id) -> bool) {
        loop {
            let lacks = |id: &&Id| {
                let needs = self.needs.get(*id);
                !by_hand(id) && needs.is_some_and(|needs| needs.iter().any(|id| !chosen.contains(id)))
            };
            let gone: Vec<Id> = chosen.iter().filter(lacks).cloned().collect();
            if gone.is_empty() {
                return;
            }
            gone.iter().for_each(|id| {
                chosen.remove(id);
            });
        }
    }
}
