//! The questions of the findings and the kinds of closing question, as data of a deck, with what the report has for each.
//!
//! A deck that names none has those of the deck that ships with kring, in its own language. This module never writes a report.

use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Deck, Lang, is_default};
use crate::text::{Id, Line};

/// Names a question of the findings within its deck.
pub type AspectId = Id;
/// Names a kind of closing question within its deck.
pub type ClosingKindId = Id;

/// A question of the findings: what cards feed, what a theme answers, and a part of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aspect {
    /// The id, such as `why`.
    pub id: AspectId,
    /// The question and its subject, as lists and forms show them.
    pub title: Line,
    /// The question within a sentence that sums up which were discussed.
    pub name: Line,
    /// The heading of its part of the report.
    pub heading: Line,
    /// What its part of the report has beside themes and what was noted at its cards.
    #[serde(default, skip_serializing_if = "is_default")]
    pub part: ReportPart,
    /// How its part begins where it has themes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<Intro>,
    /// A conclusion that themes without another rule suggest, with `{names}` for their titles; without it none is suggested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Line>,
}

/// What a part of the report has beside themes and what was noted at cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReportPart {
    /// Nothing.
    #[default]
    Themes,
    /// Counts the internal partners of the map and names those that are internal and external.
    Concept,
    /// The map, the partners by domain, ties, importance, distance and what is absent.
    Partners,
}

/// A sentence that says how many themes follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Intro {
    /// The sentence for one theme.
    pub one: Line,
    /// The sentence for several, with `{number}` for how many.
    pub other: Line,
}

/// A kind of closing question: what its answers are, and where the report has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosingKind {
    /// The id, such as `image`.
    pub id: ClosingKindId,
    /// What an answer is noted as.
    #[serde(default, skip_serializing_if = "is_default")]
    pub answers: AnswerForm,
    /// The heading of its part of the report.
    pub heading: Line,
    /// Where in the report its answers stand.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: ClosingPlace,
    /// What the report says where nothing was answered; without it the part is left out then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Line>,
}

/// What an answer to a closing question is noted as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerForm {
    /// A statement.
    #[default]
    Words,
    /// An image or metaphor of the map, and why.
    Image,
}

/// Where in the report the answers of a kind stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingPlace {
    /// After the conclusions.
    #[default]
    Findings,
    /// In a chapter of its own that looks back on the method; the profile refers to it.
    Method,
}

/// What a deck has that names no questions of the findings, or no kinds of closing question.
#[derive(Default, Deserialize)]
struct Standard {
    aspects: Vec<Aspect>,
    closing_kinds: Vec<ClosingKind>,
}

impl Standard {
    fn of(lang: Lang) -> &'static Self {
        static NL: OnceLock<Standard> = OnceLock::new();
        static EN: OnceLock<Standard> = OnceLock::new();
        // Written by `build.rs` from the deck that ships with kring; a test holds that it reads.
        let (known, json) = match lang {
            Lang::Nl => (&NL, include_str!(concat!(env!("OUT_DIR"), "/aspects.nl.json"))),
            Lang::En => (&EN, include_str!(concat!(env!("OUT_DIR"), "/aspects.en.json"))),
        };
        known.get_or_init(|| serde_json::from_str(json).unwrap_or_default())
    }
}

impl Deck {
    /// Returns the questions of the findings, in the order of the report.
    pub fn aspects(&self) -> &[Aspect] {
        if self.aspects.is_empty() {
            &Standard::of(self.language).aspects
        } else {
            &self.aspects
        }
    }

    /// Returns the questions of the findings for a text in `lang`: those that every deck has without naming its own are known in each
    /// language, others in that of the deck.
    pub fn aspects_in(&self, lang: Lang) -> &[Aspect] {
        if self.aspects() == Standard::of(self.language).aspects {
            &Standard::of(lang).aspects
        } else {
            self.aspects()
        }
    }

    /// Returns what the question of this id is called in `lang`; the id where the deck has no such question.
    pub fn aspect_title(&self, id: &AspectId, lang: Lang) -> String {
        let found = self.aspects_in(lang).iter().find(|aspect| aspect.id == *id);
        found.map_or_else(|| id.to_string(), |aspect| aspect.title.to_string())
    }

    /// Returns the question that a theme answers where no card says which: the first with a plain part in the report.
    pub fn usual_aspect(&self) -> AspectId {
        let plain = self.aspects().iter().find(|aspect| aspect.part == ReportPart::Themes);
        plain
            .or(self.aspects().first())
            .map(|aspect| aspect.id.clone())
            .unwrap_or_default()
    }

    /// Returns the question of the findings of this id.
    pub fn aspect(&self, id: &str) -> Option<&Aspect> {
        self.aspects().iter().find(|aspect| aspect.id == *id)
    }

    /// Returns the kinds of closing question, in the order of the report.
    pub fn closing_kinds(&self) -> &[ClosingKind] {
        if self.closing_kinds.is_empty() {
            &Standard::of(self.language).closing_kinds
        } else {
            &self.closing_kinds
        }
    }

    /// Returns the kinds of closing question for a text in `lang`, as [`Deck::aspects_in`] does.
    pub fn closing_kinds_in(&self, lang: Lang) -> &[ClosingKind] {
        if self.closing_kinds() == Standard::of(self.language).closing_kinds {
            &Standard::of(lang).closing_kinds
        } else {
            self.closing_kinds()
        }
    }

    /// Returns the kind of a closing question, by the id that the question names.
    pub fn closing_kind(&self, id: &str) -> Option<&ClosingKind> {
        self.closing_kinds().iter().find(|kind| kind.id == *id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_of_a_deck_that_names_none_are_there_in_both_languages() {
        let ids = |lang| {
            Standard::of(lang)
                .aspects
                .iter()
                .map(|a| a.id.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(Lang::Nl), ["what", "who", "why", "how", "what-for"]);
        assert_eq!(ids(Lang::En), ids(Lang::Nl));
        let kinds = |lang| {
            Standard::of(lang)
                .closing_kinds
                .iter()
                .map(|k| k.id.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(kinds(Lang::Nl), ["meaning", "image", "experience"]);
        assert_eq!(kinds(Lang::En), kinds(Lang::Nl));
    }
}
