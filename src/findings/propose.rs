//! Proposed conclusions: what the record itself shows, by open rules with stated thresholds.
//!
//! A rule only says what it counted; it guesses no cause and praises nobody. Below its threshold it is silent. Each proposal
//! carries the ids it rests on; what was accepted or dropped before is not proposed again. See [`RULES`] for every threshold.

mod map;
mod people;
mod talk;

use serde::Serialize;

use super::Record;
use crate::deck::{Deck, Lang};
use crate::locale::Words;
use crate::session::{Conclusion, Session};
use crate::text::{Id, Line, Text};

/// A conclusion that the record suggests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// The rule's key, with its subject behind a colon where it has one: `hub:brugfiguur`.
    pub rule: Line,
    /// The conclusion, ready to accept or rewrite.
    pub text: Text,
    /// The statements, partners, ties, themes and gaps it rests on; never empty, all in the session.
    pub evidence: Vec<Id>,
    /// The figures it rests on, in words.
    pub measures: Vec<Line>,
}

/// A rule with the threshold below which it is silent.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its key: what stands before the colon in a proposal; `rule-` and the key name its description among the messages.
    pub key: &'static str,
    propose: fn(&Record<'_>) -> Vec<Proposal>,
}

/// Every rule, in the order of its proposals:
///
/// - `dense`: a domain with at least 5 partners and 30% of the partners that stand in a domain;
/// - `thin`: a domain with one or two partners on a map of at least 15;
/// - `inside`: on the nearest occupied ring at least 3 of the school's own, and at most a third as many from outside;
/// - `near-domain`: at least 3 partners from outside on the nearest occupied ring, all in one domain;
/// - `agree`: at least 2 partners from outside that everyone finds important;
/// - `near-important`: at least 2 partners from outside on the nearest occupied ring that matter to a role or to everyone;
/// - `far-important`: a partner on the farther half of the rings that matters to a role or to everyone;
/// - `roles`: at least 2 roles with 3 important partners each, none of them shared;
/// - `views`: a partner whose place is seen at least 2 rings apart;
/// - `hub`: a partner with at least 4 ties, or one on whom alone at least 3 others hang; the 3 busiest;
/// - `broker`: a partner between at least 2 domains through whom alone at least 3 pairs of its contacts meet; the 2 strongest;
/// - `two-way`, `one-way`: learning known of at least 5 partners, and 60% of them both ways, or one way to the school;
/// - `mixed`: at least 2 partners with whom experiences are mixed;
/// - `faded`, `grown`: at least 2 partners that are past or farther than before, or nearer than before;
/// - `gaps`: at least 2 gaps of one sort;
/// - `recurs`: a subject (time and replacement, money, space, trust, vision, volunteers) in at least 5 statements, themes and gaps,
///   from at least 2 cards or sorts, said by at least 2 voices; or in at least 2 themes and gaps, where people themselves sorted
///   it, and 1 statement;
/// - `theme`: a theme that at least 3 statements from at least 2 cards support;
/// - `talk`: the partner that most statements are about, at least 4 of them and more than of any other.
pub const RULES: &[Rule] = &[
    Rule {
        key: "dense",
        propose: map::dense,
    },
    Rule {
        key: "thin",
        propose: map::thin,
    },
    Rule {
        key: "inside",
        propose: map::inside,
    },
    Rule {
        key: "near-domain",
        propose: map::near_domain,
    },
    Rule {
        key: "agree",
        propose: people::agree,
    },
    Rule {
        key: "near-important",
        propose: people::near_important,
    },
    Rule {
        key: "far-important",
        propose: people::far_important,
    },
    Rule {
        key: "roles",
        propose: people::roles,
    },
    Rule {
        key: "views",
        propose: people::views,
    },
    Rule {
        key: "hub",
        propose: map::hub,
    },
    Rule {
        key: "broker",
        propose: map::broker,
    },
    Rule {
        key: "two-way",
        propose: map::two_way,
    },
    Rule {
        key: "one-way",
        propose: map::one_way,
    },
    Rule {
        key: "mixed",
        propose: people::mixed,
    },
    Rule {
        key: "faded",
        propose: map::faded,
    },
    Rule {
        key: "grown",
        propose: map::grown,
    },
    Rule {
        key: "gaps",
        propose: talk::gaps,
    },
    Rule {
        key: "recurs",
        propose: talk::recurs,
    },
    Rule {
        key: "theme",
        propose: talk::theme,
    },
    Rule {
        key: "talk",
        propose: talk::talk,
    },
];

/// What the record suggests and nobody accepted or dropped yet. Rests on no words of somebody who refused to be quoted.
pub fn propose(session: &Session, deck: &Deck, lang: Lang) -> Vec<Proposal> {
    let view = session.for_others(deck);
    let session = &*view.session.told_apart(&deck.map);
    let record = Record::new(session, deck, lang);
    let settled = |rule: &Line| session.conclusions.iter().any(|c| c.rule.as_ref() == Some(rule));
    let all = RULES.iter().flat_map(|rule| (rule.propose)(&record));
    all.filter(|proposal| !proposal.evidence.is_empty() && !settled(&proposal.rule))
        .collect()
}

impl Rule {
    /// The rule that proposed a conclusion: its key stands before the colon.
    pub fn of(conclusion: &Conclusion) -> Option<&'static Self> {
        let rule = conclusion.rule.as_ref()?;
        let key = rule.split_once(':').map_or(rule.as_str(), |(key, _)| key);
        RULES.iter().find(|rule| rule.key == key)
    }

    /// The rule with its threshold, in words.
    pub fn describe(&self, words: &Words) -> String {
        words.get(&format!("rule-{}", self.key))
    }
}

impl From<Proposal> for Conclusion {
    fn from(proposal: Proposal) -> Self {
        Self {
            text: proposal.text,
            evidence: proposal.evidence,
            measures: proposal.measures,
            rule: Some(proposal.rule),
            ..Self::default()
        }
    }
}

impl Proposal {
    /// The same as a conclusion that was turned down: kept so that it is not proposed again.
    pub fn dropped(self) -> Conclusion {
        Conclusion {
            dropped: true,
            ..self.into()
        }
    }
}

/// A proposal with its text as a sentence, each id once.
fn proposal(rule: &str, text: &str, evidence: Vec<Id>, measure: &str) -> Proposal {
    let mut once: Vec<Id> = Vec::with_capacity(evidence.len());
    for id in evidence {
        if !once.contains(&id) {
            once.push(id);
        }
    }
    Proposal {
        rule: Line::new(rule),
        text: Text::new(&super::prose::full(text)),
        evidence: once,
        measures: vec![Line::new(measure)],
    }
}

impl Record<'_> {
    /// The partners with what was said about them.
    fn with_statements(&self, partners: &[&crate::session::Partner]) -> Vec<Id> {
        let mut ids = super::prose::ids(partners);
        let about = self
            .session
            .statements
            .iter()
            .filter(|s| s.about.iter().any(|id| partners.iter().any(|p| p.id == *id)));
        ids.extend(about.map(|s| s.id.clone()));
        ids
    }
}
