//! Proposed conclusions: what the record itself shows, by open rules with stated thresholds.
//!
//! A rule only says what it counted; it guesses no cause and praises nobody. Below its threshold it is silent. Each proposal
//! carries the ids it rests on; what was accepted or dropped before is not proposed again. `docs/proposals.md` gives every threshold.

mod choosing;
mod divided;
mod repeated;
mod rules;
mod wording;

use std::cell::OnceCell;

use serde::Serialize;

pub use rules::{RULES, Rule};

use super::SectionSource;
use super::statements::confided::{Waiting, without};
use crate::deck::{Deck, Lang};
use crate::session::{Conclusion, Session};
use crate::text::{Id, Line, Text};

/// What several rules read of a record: read once, when the first of them asks.
#[derive(Default)]
pub(super) struct RecordReading {
    /// What was said of each condition.
    voices: OnceCell<rules::paired::Voices>,
    /// What the subjects that recur tell of.
    told: OnceCell<rules::subjects::ToldOf>,
}

/// A conclusion that the record suggests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// The rule's key, with its subject behind a colon where it has one: `hub:brugfiguur`.
    pub rule: Line,
    /// The conclusion with the words it rests on, as it is shown.
    pub text: Text,
    /// The conclusion alone, without the words of single people: what is kept when it is accepted. Who withdraws takes no conclusion away that
    /// others bear too; what was said stands below it, as evidence.
    pub claim: Text,
    /// The statements, partners, ties, themes and gaps it rests on; never empty, all in the session.
    pub evidence: Vec<Id>,
    /// The figures it rests on, in words.
    pub measures: Vec<Line>,
    /// How much it says: proposals come in this order, the weightiest first.
    pub weight: usize,
}

/// Words up to which a statement may be repeated whole. People tell a story in 40 to 120 words; what is longer holds several.
const QUOTED: usize = 120;

/// How many proposals are shown first; the others follow where they are asked for.
pub const FIRST: usize = 8;

/// Returns what the record suggests and nobody accepted or dropped yet. Rests on no words of somebody who refused to be quoted.
pub fn propose(session: &Session, deck: &Deck, lang: Lang) -> Vec<Proposal> {
    let view = session.for_others(deck);
    let apart = view.session.told_apart(&deck.map);
    let spelled = super::language::shorthand::spelled(&apart);
    let waiting = Waiting::of(session);
    // What was settled stays so, also where what it rested on is kept back.
    let conclusions = || session.conclusions.iter();
    let told = &*without(session, &spelled, &waiting);
    let record = SectionSource::new(told, deck, lang, waiting);
    let settled = |rule: &Line| conclusions().any(|c| c.rule.as_ref() == Some(rule));
    // What another took with it was settled with that one.
    let taken = |claim: &Text| conclusions().any(|c| c.text.contains(claim.as_str()));
    let all: Vec<Proposal> = RULES.iter().flat_map(|rule| (rule.propose)(&record)).collect();
    let all = choosing::against::weighed(&record, all);
    let fits = |p: &&Proposal| !p.evidence.is_empty() && !repeated::is_told(&record, p, &all);
    let mut open: Vec<Proposal> = all.iter().filter(fits).cloned().collect();
    // A stable sort: of equal weight the rule that stands first comes first.
    open.sort_by_key(|proposal| std::cmp::Reverse(proposal.weight));
    let mut once = choosing::same_words::once(&record, choosing::joined::joined(&record, open));
    if choosing::bare_lists::is_rich(&record, &all) {
        once = choosing::bare_lists::without_lists(&record, once);
    }
    let answered = choosing::joined::without_repeated(&record, once)
        .into_iter()
        .map(|p| choosing::with_answers::with_answers(&record, p))
        .collect();
    let mut found = choosing::same_partner::apart(&record, choosing::told_once::told_once(&record, answered));
    // Last, so that what was settled does not come back as another claim on the same words.
    found.retain(|p| !settled(&p.rule) && !taken(&p.claim));
    choosing::varied::varied(found)
}

impl From<Proposal> for Conclusion {
    fn from(proposal: Proposal) -> Self {
        Self {
            text: proposal.claim,
            evidence: proposal.evidence,
            measures: proposal.measures,
            rule: Some(proposal.rule),
            ..Self::default()
        }
    }
}

impl Proposal {
    /// Returns the proposal with a weight.
    fn weighing(self, weight: usize) -> Self {
        Self { weight, ..self }
    }

    /// Returns the proposal with the words of those who said it behind its claim.
    fn saying(self, words: Vec<String>) -> Self {
        let all: Vec<String> = std::iter::once(self.text.to_string()).chain(words).collect();
        Self {
            text: Text::new(all.join(" ").trim()),
            ..self
        }
    }

    /// Returns the same as a conclusion that was turned down: kept so that it is not proposed again.
    pub fn dropped(self) -> Conclusion {
        Conclusion {
            dropped: true,
            ..self.into()
        }
    }
}

/// The weight of a proposal whose rule gives no other.
const PLAIN: usize = 6;

/// What a list of partners weighs that only repeats marks: such lists come last.
const LISTED: usize = 3;

/// Returns a proposal with its text as a sentence, each id once.
fn proposal(rule: &str, text: &str, evidence: Vec<Id>, measure: &str) -> Proposal {
    let mut once: Vec<Id> = Vec::with_capacity(evidence.len());
    for id in evidence {
        if !once.contains(&id) {
            once.push(id);
        }
    }
    let text = Text::new(&super::language::prose::full(text));
    Proposal {
        rule: Line::new(rule),
        claim: text.clone(),
        text,
        evidence: once,
        measures: vec![Line::new(measure)],
        weight: PLAIN,
    }
}

/// How many partners a proposal names; the others are counted, and all stand in its evidence.
const NAMED: usize = 6;

/// Returns whether a partner is there now.
fn is_now(partner: &crate::session::Partner) -> bool {
    partner.status == crate::session::Status::Now
}

impl SectionSource<'_> {
    /// Returns partners as a proposal names them: with their article, the weightiest first.
    fn told(&self, partners: &[&crate::session::Partner]) -> String {
        self.named(&self.heaviest(partners), NAMED).0
    }

    /// Returns the same, and 1 or 2 for the number of the verb.
    fn told_with_number(&self, partners: &[&crate::session::Partner]) -> (usize, String) {
        let (names, many) = self.named(&self.heaviest(partners), NAMED);
        (if many { 2 } else { 1 }, names)
    }

    /// Returns the partners with what was said about them.
    fn with_statements(&self, partners: &[&crate::session::Partner]) -> Vec<Id> {
        let mut ids = super::language::prose::ids(partners);
        let about = self
            .session
            .statements
            .iter()
            .filter(|s| s.about.iter().any(|id| partners.iter().any(|p| p.id == *id)));
        ids.extend(about.map(|s| s.id.clone()));
        ids
    }
}
