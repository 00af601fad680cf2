//! What a member check asks: its steps with minutes, its questions, the sorts of remarks and the threshold of anonymity.
//!
//! All of it is data of a deck, in the deck's language; a deck without it has no member check. This module never holds a
//! remark (see `member_check`) and never decides what becomes of one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{QuestionId, is_default};
use crate::text::{Id, Line, Text, fold};

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
    /// Every wish for a change, in its anonymous form.
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
    /// The sentence of the account, with `{who}` for the colleague and `{what}` for what was said: `{who} misses {what}`.
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

    /// Returns the sort of this id.
    pub fn sort(&self, id: &str) -> Option<&RemarkSort> {
        self.sorts.iter().find(|sort| sort.id == *id)
    }

    /// Returns the sort whose words begin `remark`, and the remark without them; the longest words win, capitals do not count.
    pub fn sort_of<'a>(&self, remark: &'a str) -> Option<(&RemarkSort, &'a str)> {
        let remark = remark.trim_start();
        let every = self
            .sorts
            .iter()
            .flat_map(|sort| sort.words.iter().map(move |words| (sort, words)));
        every
            .filter_map(|(sort, words)| Some((sort, words, after(remark, words)?)))
            .max_by_key(|(_, words, _)| words.len())
            .map(|(sort, _, rest)| (sort, rest))
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

    /// Returns the sentence of the account, for a colleague and what was said.
    pub fn account(&self, who: &str, what: &str) -> String {
        let filled = self.sentence.split(WHO).map(|part| part.replace(WHAT, what));
        filled.collect::<Vec<_>>().join(who)
    }
}

/// Returns what comes after `words` at the beginning of `text`, if whole words stand there.
fn after<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let count = words.chars().count();
    let end = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    let (start, rest) = text.split_at(end);
    let whole = rest.chars().next().is_none_or(|next| !next.is_alphanumeric());
    (whole && fold(start) == fold(words)).then(|| rest.trim_start_matches([' ', ':', ',']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check() -> MemberCheck {
        let sort = |id: &str, words: &[&str]| RemarkSort {
            id: id.into(),
            title: id.into(),
            words: words.iter().map(|&word| word.into()).collect(),
            sentence: "{who} zegt {what}".into(),
            counts: RemarkKind::Observes,
            change: None,
        };
        MemberCheck {
            threshold: 3,
            steps: Vec::new(),
            questions: Vec::new(),
            sorts: vec![
                sort("misses", &["mist"]),
                sort("too-many", &["weg", "te veel"]),
                sort("too", &["te"]),
            ],
        }
    }

    #[test]
    fn the_first_whole_words_give_the_sort() {
        let check = check();
        let sort = |remark| {
            check
                .sort_of(remark)
                .map(|(sort, rest)| (sort.id.as_str().to_owned(), rest))
        };
        assert_eq!(sort("Mist #kinderopvang"), Some(("misses".into(), "#kinderopvang")));
        assert_eq!(sort("te veel: overleg"), Some(("too-many".into(), "overleg")));
        assert_eq!(sort("te vroeg"), Some(("too".into(), "vroeg")));
        assert_eq!(sort("weg"), Some(("too-many".into(), "")));
        assert_eq!(sort("mistig, dat beeld"), None);
        assert_eq!(sort(""), None);
    }

    #[test]
    fn a_sentence_is_filled_once_whatever_was_said() {
        let check = check();
        let account = check.sorts[0].account("Collega 1", "{who} of {what}");
        assert_eq!(account, "Collega 1 zegt {who} of {what}");
    }
}
