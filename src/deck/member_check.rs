//! What a member check asks: its steps with minutes, its questions, the sorts of remarks and the threshold of anonymity.
//!
//! All of it is data of a deck, in the deck's language; a deck without it has no member check. This module never holds a
//! remark (see `member_check`) and never decides what becomes of one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{QuestionId, is_default};
use crate::text::{Id, Line, Text};

/// Names a sort of remark within its deck.
pub type SortId = Id;

/// The member check of a deck: what is shown to the whole team, what is asked, and how its remarks are sorted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberCheck {
    /// The fewest people present with one function before a remark may name that function; a check may raise it, never lower it.
    pub threshold: u16,
    /// The steps, in order; together at most half an hour.
    pub steps: Vec<CheckStep>,
    /// The questions, in order.
    pub questions: Vec<CheckQuestion>,
    /// The sorts of remarks, in the order of the account.
    pub sorts: Vec<RemarkSort>,
    /// The words that begin a reason; the first is the one that stands before a reason told.
    pub reasons: Vec<Line>,
}

/// One step of the member check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckStep {
    /// The step's id.
    pub id: Id,
    /// What the step shows or asks for.
    pub kind: CheckStepKind,
    /// Its title.
    pub title: Line,
    /// Its time budget, in minutes; that of the questions is the sum of theirs.
    pub minutes: u16,
    /// What to say, for whoever leads it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub text: Text,
    /// Sentences that are shown large, one under the other, such as promises to the team.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Line>,
}

/// What a step of the member check shows or asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CheckStepKind {
    /// Who is present, by function; the theme, the group's own meaning of it, and what is promised.
    Welcome,
    /// The map, in reveals.
    Map,
    /// The main findings, one at a time.
    Findings,
    /// The questions of the check.
    Questions,
    /// Reads back every request for a change, in its anonymous form.
    ReadingBack,
    /// What happens next.
    Close,
}

/// A question of the member check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckQuestion {
    /// The question's id, unique in the deck.
    pub id: QuestionId,
    /// The question itself, shown large.
    pub text: Line,
    /// Its time budget, in minutes.
    pub minutes: u16,
    /// The sort of an answer that begins with no word of a sort.
    pub sort: SortId,
    /// Sorts of remarks that are noted at this question where they are made while something else is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub takes: Vec<SortId>,
}

/// A sort of remark, told by the words that begin it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RemarkSort {
    /// The sort's id.
    pub id: SortId,
    /// Its name, as a list shows it.
    pub title: Line,
    /// The words that begin such a remark, each one word or a few, in the deck's language.
    pub words: Vec<Line>,
    /// Words that begin such a remark and are part of what was said: *niet akkoord* is told whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub begins: Vec<Line>,
    /// The sentence of the account, from `{who}`, the colleague, to what comes behind `{what}`, what was said: `{who} misses {what}`.
    pub sentence: Line,
    /// What it counts as in a methods section.
    pub counts: RemarkKind,
    /// The change of the map it asks for, if it asks for one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub change: Option<Change>,
}

/// What a remark counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// It confirms what is shown.
    Confirms,
    /// It contradicts what is shown, or doubts it.
    Contradicts,
    /// It adds something that was not there.
    Adds,
    /// It is an image or metaphor of the map.
    Image,
    /// It says what the map can be used for.
    Use,
    /// It observes, and takes no position.
    Observes,
}

/// The change of the map that a remark asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A partner is added.
    Add,
    /// A partner is taken away.
    Remove,
    /// A partner moves nearer.
    Nearer,
    /// A partner moves farther away.
    Farther,
    /// Something else changes, and whoever answers decides what.
    Other,
}

/// The place of the colleague in [`RemarkSort::sentence`].
pub const WHO: &str = "{who}";
/// The place of what was said in [`RemarkSort::sentence`].
pub const WHAT: &str = "{what}";

impl MemberCheck {
    /// Returns the question of this id.
    pub fn question(&self, id: &str) -> Option<&CheckQuestion> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// Returns the question that a remark of a sort belongs to where it is made while something else is shown: the first that takes the
    /// sort, else the first whose own sort it is, else the first of all.
    pub fn question_of(&self, sort: &str) -> Option<&CheckQuestion> {
        let takes = |question: &&CheckQuestion| question.takes.iter().any(|taken| **taken == *sort);
        let own = |question: &&CheckQuestion| *question.sort == *sort;
        let questions = || self.questions.iter();
        questions()
            .find(takes)
            .or_else(|| questions().find(own))
            .or_else(|| questions().next())
    }

    /// Returns the sort of this id.
    pub fn sort(&self, id: &str) -> Option<&RemarkSort> {
        self.sorts.iter().find(|sort| sort.id == *id)
    }

    /// Returns the time budget of all steps together, in minutes.
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| u32::from(step.minutes)).sum()
    }
}

impl RemarkSort {
    /// Returns whether a remark of this sort asks for a change, so that it is read back and answered.
    pub fn asks_for_change(&self) -> bool {
        self.change.is_some()
    }

    /// Returns what the account says of the colleague: what stands before the remark, and behind it.
    pub fn form(&self) -> (&str, &str) {
        let said = self.sentence.strip_prefix(WHO).unwrap_or(&self.sentence);
        let (before, behind) = said.split_once(WHAT).unwrap_or((said, ""));
        (before.trim(), behind.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_cut_around_the_remark() {
        let form = |sentence: &str| {
            let sort = RemarkSort {
                id: "doubts".into(),
                title: "twijfelt".into(),
                words: Vec::new(),
                begins: Vec::new(),
                sentence: sentence.into(),
                counts: RemarkKind::Contradicts,
                change: None,
            };
            let (before, behind) = sort.form();
            (before.to_owned(), behind.to_owned())
        };
        assert_eq!(form("{who} mist {what}"), ("mist".to_owned(), String::new()));
        assert_eq!(
            form("{who} ziet {what} dichterbij"),
            ("ziet".to_owned(), "dichterbij".to_owned())
        );
    }
}
