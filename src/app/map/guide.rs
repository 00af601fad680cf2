//! The steps of the inventory, in the order of the method: what to do now, and how far the group is.
//!
//! Judges by the record alone, so that a session that is opened again goes on where it was. Changes nothing.

use super::question;
use super::step::{InventoryStep, outside, waiting};
use crate::app::open_session::OpenSession;
use crate::locale::Words;
use crate::say;
use crate::session::{DomainState, Partner, Viewer};
use crate::text::Id;

/// What the wall says about the step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepGuide {
    /// The step's name.
    pub title: String,
    /// Its number, counted from 1.
    pub number: usize,
    /// What to do now.
    pub sentence: String,
    /// How far the group is.
    pub progress: String,
}

/// Returns what the step asks of this session, and how far the group is.
pub fn guide(open: &OpenSession, words: &Words) -> StepGuide {
    let step = open.map.step;
    let at = InventoryStep::ALL.iter().position(|other| *other == step).unwrap_or(0);
    let prompt = open
        .deck
        .map
        .prompts
        .get(open.map.prompt)
        .filter(|_| step == InventoryStep::Missing);
    StepGuide {
        title: words.get(&format!("step-{}", step.name())),
        number: at + 1,
        sentence: match (prompt, question::asked(open).filter(|_| question::has_questions(step))) {
            (Some(prompt), _) => prompt.to_string(),
            (None, Some(asked)) => asked.to_owned(),
            (None, None) => words.get(&format!("step-do-{}", step.name())),
        },
        progress: progress(open, words),
    }
}

fn progress(open: &OpenSession, words: &Words) -> String {
    let session = &open.session;
    let (all, open_ones) = (outside(session).count(), waiting(session, open.map.step).len());
    match open.map.step {
        _ if session.partners.is_empty() && open.map.step != InventoryStep::Alone => {
            say!(words, "map-count", count = 0)
        }
        InventoryStep::Alone => writer(open, words),
        InventoryStep::Together => say!(words, "progress-together", n = open_ones, all = all),
        InventoryStep::Distance => say!(words, "progress-distance", n = open_ones, all = all),
        InventoryStep::Importance => marks(open),
        InventoryStep::Ties => say!(words, "progress-ties", ties = session.ties.len(), n = open_ones),
        InventoryStep::Missing => missing(open, words),
    }
}

/// Returns whose turn it is, and how many notes that participant wrote.
fn writer(open: &OpenSession, words: &Words) -> String {
    // One partner may stand on the notes of several.
    let all: usize = open.session.partners.iter().map(|p| p.by.len().max(1)).sum();
    match open.session.participants.get(open.map.turn) {
        Some(who) => {
            let own = |p: &&Partner| p.by.contains(&who.id);
            let notes = open.session.partners.iter().filter(own).count();
            let who = open.session.function_apart(who);
            say!(words, "progress-alone", who = who, notes = notes, all = all)
        }
        None => say!(words, "map-count", count = all),
    }
}

/// Returns how many partners each role marked.
fn marks(open: &OpenSession) -> String {
    let count = |id: &Id| {
        let stands_for = |who: &Viewer| {
            *who == *id
                || open
                    .session
                    .participant(who)
                    .is_some_and(|p| p.role.as_ref() == Some(id))
        };
        let marked = |p: &&Partner| p.importance.by.keys().any(stands_for);
        open.session.partners.iter().filter(marked).count()
    };
    let roles = open.deck.map.roles.iter();
    let parts: Vec<String> = roles
        .map(|role| format!("{} {}", role.title, count(&role.id)))
        .collect();
    parts.join(" · ")
}

/// Returns the empty domains of which nobody noted why, and how many partners have no place or tie or are only wished for.
fn missing(open: &OpenSession, words: &Words) -> String {
    let names: Vec<String> = empty_domains(open)
        .into_iter()
        .filter(|(_, state)| state.is_none())
        .map(|(domain, _)| domain.short.to_string())
        .collect();
    let n = waiting(&open.session, InventoryStep::Missing).len();
    if names.is_empty() {
        say!(words, "progress-missing", n = n)
    } else {
        say!(
            words,
            "progress-missing-domains",
            n = n,
            names = crate::locale::list(words, &names)
        )
    }
}

/// Returns the domains without a partner, each with what was noted about that.
pub(super) fn empty_domains(open: &OpenSession) -> Vec<(&crate::deck::Domain, Option<DomainState>)> {
    let state = |id: &Id| open.session.domain_state(id);
    let domains = open.deck.map.domains.iter().map(|d| (d, state(&d.id)));
    domains
        .filter(|(_, state)| *state != Some(DomainState::Named))
        .collect()
}
