//! The course of a member check in a meeting: its stations one after another, and how much time is left for those to come.
//!
//! Follows the steps of the deck. Never moves on by itself: it says where one can stand and what comes next, nothing more.

use super::meeting::Meeting;
use super::station::{Reveal, Station};
use crate::deck::{CheckStep, CheckStepKind, Deck, MemberCheck};

impl Station {
    /// Returns every station of a check, in order.
    pub fn all(deck: &Deck, meeting: &Meeting) -> Vec<Self> {
        let steps = deck.member_check.iter().flat_map(|plan| &plan.steps);
        let mut all: Vec<Self> = steps.flat_map(|step| of_step(deck, meeting, step)).collect();
        if !all.contains(&Self::Presence) {
            all.insert(0, Self::Presence);
        }
        if all.last() != Some(&Self::Close) {
            all.retain(|station| *station != Self::Close);
            all.push(Self::Close);
        }
        all
    }

    /// Returns the kind of step it belongs to.
    pub fn kind(&self) -> CheckStepKind {
        match self {
            Self::Presence | Self::Welcome => CheckStepKind::Welcome,
            Self::Map(_) => CheckStepKind::Map,
            Self::Finding(_) => CheckStepKind::Findings,
            Self::Question(_) => CheckStepKind::Questions,
            Self::Reading => CheckStepKind::ReadingBack,
            Self::Close => CheckStepKind::Close,
        }
    }

    /// Returns the step of the deck it belongs to.
    pub fn step<'a>(&self, plan: &'a MemberCheck) -> Option<&'a CheckStep> {
        plan.steps.iter().find(|step| step.kind == self.kind())
    }
}

fn of_step(deck: &Deck, meeting: &Meeting, step: &CheckStep) -> Vec<Station> {
    match step.kind {
        CheckStepKind::Welcome => vec![Station::Presence, Station::Welcome],
        CheckStepKind::Map => reveals(deck).into_iter().map(Station::Map).collect(),
        CheckStepKind::Findings => meeting.conclusions.iter().cloned().map(Station::Finding).collect(),
        CheckStepKind::Questions => {
            let questions = deck.member_check.iter().flat_map(|plan| &plan.questions);
            questions
                .map(|question| Station::Question(question.id.clone()))
                .collect()
        }
        CheckStepKind::ReadingBack => vec![Station::Reading],
        CheckStepKind::Close => vec![Station::Close],
    }
}

/// Returns the reveals of the map: domains, rings from the inside, importance, ties.
fn reveals(deck: &Deck) -> Vec<Reveal> {
    let rings = (1..=deck.map.rings.len()).map(Reveal::Rings);
    let last = [Reveal::Importance, Reveal::Ties];
    [Reveal::Domains].into_iter().chain(rings).chain(last).collect()
}

/// How much time is left, for whoever leads the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Whole minutes left of the whole check, begun ones included; 0 where none are left. One clock: it only runs down.
    pub minutes: u32,
    /// How many questions are still open, this one included; 0 behind the questions.
    pub questions: usize,
}

impl Pace {
    /// Returns the pace of a check. What one step takes is taken from those still to come.
    pub fn of(deck: &Deck, meeting: &Meeting) -> Self {
        let Some(plan) = &deck.member_check else {
            return Self {
                minutes: 0,
                questions: 0,
            };
        };
        let at = plan
            .questions
            .iter()
            .position(|question| meeting.at == Station::Question(question.id.clone()));
        let step = |kind| plan.steps.iter().position(|step| step.kind == kind);
        let behind = step(meeting.at.kind()) > step(CheckStepKind::Questions);
        Self {
            minutes: (plan.minutes() * 60).saturating_sub(meeting.used).div_ceil(60),
            questions: match at {
                Some(at) => plan.questions.len() - at,
                None if behind => 0,
                None => plan.questions.len(),
            },
        }
    }
}
