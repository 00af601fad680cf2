//! Lists the rules of the proposals, in the order in which proposals of equal weight come.
//!
//! Names each rule by its key and describes it in words; reads no record itself.

pub(super) mod best_words;
mod borne;
mod close;
mod differ;
mod good;
mod in_a_row;
mod lived;
mod map;
mod missed;
mod moved;
mod mutual;
mod opposed;
mod overlap;
pub(super) mod paired;
mod people;
pub(super) mod subjects;
mod talk;
mod titled;
mod together;
mod voiced;
mod voices;

use super::Proposal;
use crate::findings::SectionSource;
use crate::locale::Words;
use crate::session::Conclusion;

/// A rule with the threshold below which it is silent.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its key: what stands before the colon in a proposal; `rule-` and the key name its description among the messages.
    pub key: &'static str,
    pub(super) propose: fn(&SectionSource<'_>) -> Vec<Proposal>,
}

/// Every rule. Proposals come by weight, and of equal weight in this order. `docs/proposals.md` says of each what it reads, its
/// threshold, and gives an example.
pub const RULES: &[Rule] = &[
    Rule {
        key: "recurs",
        propose: subjects::recurs,
    },
    Rule {
        key: "gap",
        propose: talk::gap,
    },
    Rule {
        key: "too-close",
        propose: close::too_close,
    },
    Rule {
        key: "opposed",
        propose: opposed::opposed,
    },
    Rule {
        key: "negative",
        propose: lived::negative,
    },
    Rule {
        key: "differ",
        propose: differ::differ,
    },
    Rule {
        key: "voices",
        propose: voices::voices,
    },
    Rule {
        key: "good",
        propose: good::good,
    },
    Rule {
        key: "close",
        propose: good::close,
    },
    Rule {
        key: "person",
        propose: lived::person,
    },
    Rule {
        key: "imposed",
        propose: lived::imposed,
    },
    Rule {
        key: "mixed",
        propose: lived::mixed,
    },
    Rule {
        key: "both-noted",
        propose: mutual::both_noted,
    },
    Rule {
        key: "wished",
        propose: missed::wished,
    },
    Rule {
        key: "explored",
        propose: good::explored,
    },
    Rule {
        key: "reasons",
        propose: lived::reasons,
    },
    Rule {
        key: "inside",
        propose: map::inside,
    },
    Rule {
        key: "inner",
        propose: map::inner,
    },
    Rule {
        key: "dense",
        propose: map::dense,
    },
    Rule {
        key: "views",
        propose: people::views,
    },
    Rule {
        key: "agree",
        propose: people::agree,
    },
    Rule {
        key: "team",
        propose: people::team,
    },
    Rule {
        key: "roles",
        propose: people::roles,
    },
    Rule {
        key: "far-important",
        propose: people::far_important,
    },
    Rule {
        key: "near-important",
        propose: people::near_important,
    },
    Rule {
        key: "near-domain",
        propose: map::near_domain,
    },
    Rule {
        key: "positive",
        propose: lived::positive,
    },
    Rule {
        key: "initiative",
        propose: lived::initiative,
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
        key: "referral",
        propose: map::referral,
    },
    Rule {
        key: "faded",
        propose: moved::faded,
    },
    Rule {
        key: "grown",
        propose: moved::grown,
    },
    Rule {
        key: "informal",
        propose: lived::informal,
    },
    Rule {
        key: "overlap",
        propose: overlap::overlap,
    },
    Rule {
        key: "theme",
        propose: talk::theme,
    },
    Rule {
        key: "voiced-theme",
        propose: paired::paired,
    },
    Rule {
        key: "together",
        propose: together::together,
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
        key: "talk",
        propose: talk::talk,
    },
    Rule {
        key: "thin",
        propose: map::thin,
    },
];

impl Rule {
    /// Returns the rule that proposed a conclusion: its key stands before the colon.
    pub fn of(conclusion: &Conclusion) -> Option<&'static Self> {
        let rule = conclusion.rule.as_ref()?;
        let key = rule.split_once(':').map_or(rule.as_str(), |(key, _)| key);
        RULES.iter().find(|rule| rule.key == key)
    }

    /// Returns the rule with its threshold, in words.
    pub fn describe(&self, words: &Words) -> String {
        words.get(&format!("rule-{}", self.key))
    }
}
