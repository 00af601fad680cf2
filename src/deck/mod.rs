//! What is asked: the deck of conversation cards and the template of the map.
//!
//! A deck is data. Everything a session shows of the method (phases, cards, questions, domains, rings, roles) comes from
//! here; no other module may know a card by its name. This module never reads a file (see `format` and `store`) and never
//! holds what a group said (see `session`).

mod aspect;
mod centre;
mod check;
mod compare;
mod fault;
mod member_check;
mod method_flaw;
mod spelling;
mod template;

pub use aspect::{AnswerForm, Aspect, AspectId, ClosingKind, ClosingKindId, ClosingPlace, Intro, ReportPart};
pub use centre::CentreNoun;
pub use check::{WALL_WIDTH, check};
pub use compare::compare;
pub use fault::{Flaw, Severity};
pub use member_check::{
    Change, CheckQuestion, CheckStep, CheckStepKind, MemberCheck, RemarkKind, RemarkSort, SortId, WHAT, WHO,
};
pub use method_flaw::MethodFlaw;
pub use template::{Abbreviation, Domain, MapTemplate, Ring, Role, RoleColour};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::{Id, Line, Text};

/// Names a card within its deck.
pub type CardId = Id;
/// Names a phase within its deck.
pub type PhaseId = Id;
/// Names a question within its deck: main question, sub-question or closing question.
pub type QuestionId = Id;
/// Names a domain of the map.
pub type DomainId = Id;
/// Names a ring of the map.
pub type RingId = Id;
/// Names a role group.
pub type RoleId = Id;

/// The name of the deck format this version reads.
pub const FORMAT: &str = "deck/1";

/// A language of a deck, a report or the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch as spoken in Flanders.
    #[default]
    Nl,
    /// English.
    En,
}

/// A whole deck in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deck {
    /// The format of the file: `deck/1`.
    pub kring: Line,
    /// The deck's id; the same in all its languages.
    pub id: Id,
    /// The deck's own version, for the method note of a report.
    pub version: Line,
    /// The language of every text in this file.
    pub language: Lang,
    /// The title on the wall.
    pub title: Line,
    /// What the deck is for, in a few sentences.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub about: Text,
    /// What stands in the middle of the map, where that is no school.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre: Option<CentreNoun>,
    /// Where the method comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// The questions of the findings, in the order of the report; a deck that names none has *what, who, why, how, what for*.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aspects: Vec<Aspect>,
    /// What is done before the first card, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub welcome: Vec<WelcomeStep>,
    /// The phases, in order.
    pub phases: Vec<Phase>,
    /// The kinds of closing question, in the order of the report; a deck that names none has *meaning, image, experience*.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closing_kinds: Vec<ClosingKind>,
    /// The questions that end the talk, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closing: Vec<ClosingQuestion>,
    /// The template of the network map.
    pub map: MapTemplate,
    /// The member check: what the whole team is shown and asked weeks later; a deck may have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_check: Option<MemberCheck>,
}

/// A work a card leans on: author and year are facts, and enough to find it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Author or authors, as one would cite them.
    pub author: Line,
    /// Year of publication.
    pub year: u16,
}

/// One step of the welcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WelcomeStep {
    /// The step's id.
    pub id: Id,
    /// What to say or do.
    pub text: Text,
    /// Whether the step is a plain one, the consent, or the start of the recording.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: StepKind,
}

/// What a welcome step asks of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Something to tell or show.
    #[default]
    Tell,
    /// Informed consent, noted for each participant.
    Consent,
    /// The moment the sound recording starts.
    Recording,
}

/// A phase: a title and its cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// The phase's id.
    pub id: PhaseId,
    /// The title on the wall.
    pub title: Line,
    /// What the phase is about, in a sentence or two.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub about: Text,
    /// The cards, in order.
    pub cards: Vec<Card>,
}

/// One conversation card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The card's id.
    pub id: CardId,
    /// The theme on the wall.
    pub theme: Line,
    /// What the card asks for: a conversation, or the map.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: CardKind,
    /// The question of the findings it feeds, by id.
    pub feeds: AspectId,
    /// Its time budget, in minutes.
    pub minutes: u16,
    /// Background for the group, shown on demand.
    pub explanation: Text,
    /// The works the explanation leans on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// The main question, shown large.
    pub question: Line,
    /// The sub-questions, in groups; a card without named groups has one group without a title.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<QuestionGroup>,
}

/// What a card asks of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CardKind {
    /// A conversation, noted as statements.
    #[default]
    Conversation,
    /// The inventory of actors, drawn on the map.
    Map,
}

/// Sub-questions that belong together, such as *time*, *space*, *means*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionGroup {
    /// The group's name, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
    /// The sub-questions, in order.
    pub questions: Vec<Question>,
}

/// A sub-question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The question's id, unique in the deck.
    pub id: QuestionId,
    /// The question itself.
    pub text: Line,
}

/// A question that ends the talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosingQuestion {
    /// The question's id, unique in the deck.
    pub id: QuestionId,
    /// The question itself.
    pub text: Line,
    /// The kind of question it is, by id: where its answers go in the findings.
    pub asks: ClosingKindId,
}

impl Deck {
    /// Returns every card with its phase, in order.
    pub fn cards(&self) -> impl Iterator<Item = (&Phase, &Card)> {
        self.phases
            .iter()
            .flat_map(|phase| phase.cards.iter().map(move |card| (phase, card)))
    }

    /// Returns the card of this id.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards().map(|(_, card)| card).find(|card| card.id == *id)
    }

    /// Returns the phase of this id.
    pub fn phase(&self, id: &str) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// Returns the phase that holds this card.
    pub fn phase_of(&self, card: &str) -> Option<&Phase> {
        self.cards().find(|(_, c)| c.id == *card).map(|(phase, _)| phase)
    }

    /// Returns the text of a sub-question or closing question.
    pub fn question(&self, id: &str) -> Option<&Line> {
        let sub = self
            .cards()
            .flat_map(|(_, card)| card.questions())
            .find(|q| q.id == *id)
            .map(|q| &q.text);
        sub.or_else(|| self.closing.iter().find(|q| q.id == *id).map(|q| &q.text))
    }

    /// Returns whether the answers to a closing question are images of the map.
    pub fn asks_for_image(&self, question: &ClosingQuestion) -> bool {
        self.closing_kind(&question.asks)
            .is_some_and(|kind| kind.answers == AnswerForm::Image)
    }

    /// Returns whether a card asks for the partners, so that what is noted at it stands with them.
    pub fn asks_for_partners(&self, card: &Card) -> bool {
        self.aspect(&card.feeds)
            .is_some_and(|aspect| aspect.part == ReportPart::Partners)
    }

    /// Returns the time budget of all cards together, in minutes.
    pub fn minutes(&self) -> u32 {
        self.cards().map(|(_, card)| u32::from(card.minutes)).sum()
    }
}

impl Card {
    /// Returns all sub-questions, in order, whatever their group.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.groups.iter().flat_map(|group| &group.questions)
    }
}

/// Returns whether a value is its type's default, so that files stay free of noise.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
