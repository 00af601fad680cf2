//! The steps of the inventory, in the order of the method, and which partners still need what a step is about.
//!
//! Judges by the record alone, so that a session that is opened again goes on where it was. Changes nothing.

use crate::session::{Partner, Round, Session, Status};
use crate::text::Id;

/// The steps of the inventory of actors, in the order of the method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum InventoryStep {
    /// Round 1: each for themselves.
    #[default]
    Alone,
    /// Round 2: place together, group by domain.
    Together,
    /// Nearer or farther.
    Distance,
    /// Who matters to whom.
    Importance,
    /// Ties between partners.
    Ties,
    /// Who is missing.
    Missing,
}

impl InventoryStep {
    /// All steps, in order.
    pub const ALL: [Self; 6] = [
        Self::Alone,
        Self::Together,
        Self::Distance,
        Self::Importance,
        Self::Ties,
        Self::Missing,
    ];

    /// Returns the step's name in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Together => "together",
            Self::Distance => "distance",
            Self::Importance => "importance",
            Self::Ties => "ties",
            Self::Missing => "missing",
        }
    }

    pub(super) fn next(self) -> Self {
        let at = Self::ALL.iter().position(|step| *step == self).map_or(0, |at| at + 1);
        Self::ALL.get(at).copied().unwrap_or_default()
    }

    /// Returns the first step that is not finished: where a session goes on that is opened again.
    pub(super) fn reached(session: &Session) -> Self {
        let partners = &session.partners;
        let touched = |p: &Partner| p.round != Some(Round::Alone) || p.is_placed() || !p.domains.is_empty();
        match () {
            () if !partners.iter().any(touched) => Self::Alone,
            () if !waiting(session, Self::Together).is_empty() => Self::Together,
            () if !waiting(session, Self::Distance).is_empty() => Self::Distance,
            () if partners.iter().all(unmarked) => Self::Importance,
            () if session.ties.is_empty() => Self::Ties,
            () => Self::Missing,
        }
    }
}

/// Returns the partners outside the school.
pub(super) fn outside(session: &Session) -> impl Iterator<Item = &Partner> {
    session.partners.iter().filter(|p| !p.is_internal())
}

fn unmarked(p: &Partner) -> bool {
    p.importance.by.is_empty() && !p.importance.others.any()
}

/// Returns the partners that still need what a step is about, in the order in which they were named. Internal actors need no place.
pub(super) fn waiting(session: &Session, step: InventoryStep) -> Vec<Id> {
    let tied = |p: &Partner| session.ties.iter().any(|tie| tie.from == p.id || tie.to == p.id);
    let needs = |p: &&Partner| match step {
        InventoryStep::Alone => false,
        InventoryStep::Together => p.domains.is_empty(),
        InventoryStep::Distance => !p.is_placed(),
        InventoryStep::Importance => unmarked(p),
        InventoryStep::Ties => !tied(p),
        InventoryStep::Missing => p.domains.is_empty() || !p.is_placed() || !tied(p) || p.status == Status::Wished,
    };
    outside(session).filter(needs).map(|p| p.id.clone()).collect()
}
