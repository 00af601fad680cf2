//! The things a session is made of: participants, statements, partners, ties, themes, gaps, images, conclusions, memos.
//!
//! All are plain values. None reads a clock or a file, and none knows what a card asks; they only name deck ids.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Moment;
use crate::deck::{Aspect, CardId, DomainId, QuestionId, RingId, RoleId};
use crate::text::{Id, Line, Text};

macro_rules! default_is {
    ($($function:ident: $type:ty),*) => {$(fn $function(value: &$type) -> bool { *value == <$type>::default() })*};
}
default_is!(is_side: Side, is_status: Status, is_false: bool, is_zero: u16, is_distance: Distance, is_importance: Importance, is_direction: Direction, is_other: MemoKind, is_gap_other: GapKind);

/// Id of a participant: `p` and a number.
pub type ParticipantId = Id;
/// Id of a partner: a short form of its name.
pub type PartnerId = Id;

/// The id that stands for the school itself as an end of a tie; no partner bears it.
pub const SCHOOL: &str = "school";
/// The id that stands for everyone as a viewer; no role or participant bears it.
pub const ALL: &str = "all";

/// Someone who takes part in the talk. Never a name: a code and a function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// `p1`, `p2`, …
    pub id: ParticipantId,
    /// Function at school, such as *zorgcoördinator*.
    pub function: Line,
    /// The role group of the deck, if the function belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// Whether informed consent was given; absent while not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent: Option<Consent>,
    /// When someone joined, if later than the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Moment>,
    /// When someone left, if before the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Moment>,
}

/// The answer to the request for informed consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// Given.
    Given,
    /// Refused.
    Refused,
}

/// Something that was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// `s1`, `s2`, …
    pub id: Id,
    /// When it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// The card it was said at; absent at the welcome, the closing or in general.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardId>,
    /// The sub-question or closing question it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// Who said it: participant codes, or a function where the person is not known; empty where nobody noted it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// Word for word, or in the note-taker's words.
    pub voice: Voice,
    /// The words.
    pub text: Text,
    /// The partners it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<PartnerId>,
    /// Whether it is printed as a quote in the report; absent means: as the report's own rule says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<bool>,
    /// The words to print instead, shortened with `[…]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<Text>,
}

/// How faithful a statement's words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// In the note-taker's words.
    #[default]
    Paraphrase,
    /// Word for word.
    Verbatim,
}

/// Who said something: a participant's code (`p3`), or a function whose bearer is not known (`leraar`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(from = "Line", into = "Line")]
#[schemars(with = "String")]
pub enum Speaker {
    /// A participant of this session.
    Participant(ParticipantId),
    /// Somebody of this function.
    Function(Line),
}

impl From<Line> for Speaker {
    fn from(line: Line) -> Self {
        let id = Id::new(&line);
        match id.numbered() {
            Some(('p', _)) if *id == *line => Self::Participant(id),
            _ => Self::Function(line),
        }
    }
}

impl From<Speaker> for Line {
    fn from(speaker: Speaker) -> Self {
        match speaker {
            Speaker::Participant(id) => Self::new(&id),
            Speaker::Function(function) => function,
        }
    }
}

/// A partner of the school: an *alter* of its ego network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// A short form of the name, stable for ever.
    pub id: PartnerId,
    /// The name; two partners may bear the same one.
    pub name: Line,
    /// The domains it stands in; none, one or several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<DomainId>,
    /// Organisation, person, group or source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartnerKind>,
    /// Outside the school, inside it, or both.
    #[serde(default, skip_serializing_if = "is_side")]
    pub side: Side,
    /// Formal or informal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formality: Option<Formality>,
    /// Whether one note stands for many.
    #[serde(default, skip_serializing_if = "is_false")]
    pub collective: bool,
    /// How many a collective note stands for, if known; 0 is unknown.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub count: u16,
    /// The partner it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<PartnerId>,
    /// Now, past, wished, explored or ended.
    #[serde(default, skip_serializing_if = "is_status")]
    pub status: Status,
    /// Felt closeness; every part absent while not placed.
    #[serde(default, skip_serializing_if = "is_distance")]
    pub distance: Distance,
    /// How often there is contact, in the group's words. Not distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Line>,
    /// Where it is found, in the group's words. Not distance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Line>,
    /// Which way learning flows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub learning: Option<Learning>,
    /// For whom it matters.
    #[serde(default, skip_serializing_if = "is_importance")]
    pub importance: Importance,
    /// How the cooperation is lived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience: Option<Experience>,
    /// A remark for the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// When in the session it was added; absent where not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<Round>,
    /// The participant who wrote the note in round 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<ParticipantId>,
}

/// What sort of partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PartnerKind {
    /// An organisation or service.
    Organisation,
    /// One person.
    Person,
    /// A group or body of people.
    Group,
    /// A source: a book, a journal, a site, a course.
    Source,
}

/// On which side of the school's door.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Outside.
    #[default]
    External,
    /// Inside: an internal actor.
    Internal,
    /// Inside and outside at once.
    Both,
}

/// Whether cooperation is arranged or personal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Formality {
    /// Arranged.
    Formal,
    /// Personal, at the kitchen table.
    Informal,
}

/// Where the cooperation is in its life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Present.
    #[default]
    Now,
    /// It was there earlier and faded.
    Past,
    /// Missed: not there and wished for.
    Wished,
    /// First contacts.
    Explored,
    /// Deliberately ended.
    Ended,
}

/// Felt closeness. It may differ by role or person, may have moved, may be too close, may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Distance {
    /// The ring the group agreed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ring: Option<RingId>,
    /// The ring it stood on earlier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<RingId>,
    /// Nearer than the group finds good.
    #[serde(default, skip_serializing_if = "is_false")]
    pub too_close: bool,
    /// What a role or a participant sees instead.
    #[serde(
        default,
        deserialize_with = "super::once::each",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub views: BTreeMap<Id, RingId>,
}

/// Which way learning flows between partner and school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Learning {
    /// The school learns.
    ToSchool,
    /// The partner learns.
    FromSchool,
    /// Both learn.
    Both,
    /// No learning: referral, money, permission.
    None,
}

/// For whom a partner matters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Importance {
    /// Per viewer (a role, a participant, or `all` where the group was unanimous): said by them, or inferred by the researcher.
    #[serde(
        default,
        deserialize_with = "super::once::each",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub by: BTreeMap<Id, Basis>,
    /// How many more found it important whose function nobody noted.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub others: u16,
}

/// What a mark of importance rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Said or marked by the viewer.
    #[default]
    Stated,
    /// Inferred by the researcher.
    Inferred,
}

/// How a cooperation is lived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Experience {
    /// Positive.
    Positive,
    /// Mixed.
    Mixed,
    /// Negative.
    Negative,
}

/// When a partner came onto the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Round {
    /// Round 1: each for themselves.
    Alone,
    /// Round 2: together.
    Together,
    /// After the session.
    After,
}

/// A tie between two partners, or a partner and the school.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tie {
    /// `t1`, `t2`, …
    pub id: Id,
    /// A partner's id, or `school`.
    pub from: PartnerId,
    /// A partner's id, or `school`.
    pub to: PartnerId,
    /// What ties them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Line>,
    /// Its direction, if it has one.
    #[serde(default, skip_serializing_if = "is_direction")]
    pub direction: Direction,
    /// Its strength, 1 (weak) to 3 (strong), if the group gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 3))]
    pub strength: Option<u8>,
}

/// The direction of a tie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// None given.
    #[default]
    None,
    /// From `from` to `to`.
    Forward,
    /// Both ways.
    Both,
}

/// A theme that statements were sorted into: a motive (*why*), a condition (*how*), a point of the concept (*what*), a value (*what for*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// `h1`, `h2`, …
    pub id: Id,
    /// The question of the findings it answers.
    pub aspect: Aspect,
    /// Its name.
    pub title: Line,
    /// What the group meant by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The statements and partners it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Id>,
}

/// Something the group found absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// `g1`, `g2`, …
    pub id: Id,
    /// A partner, means, a role, or something else.
    #[serde(default, skip_serializing_if = "is_gap_other")]
    pub kind: GapKind,
    /// What is absent, and why.
    pub text: Text,
    /// The partners it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<PartnerId>,
    /// The statements it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Id>,
}

/// What sort of absence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GapKind {
    /// A partner.
    Partner,
    /// Money, time or room.
    Means,
    /// A role nobody takes.
    Role,
    /// Something else.
    #[default]
    Other,
}

/// An image or metaphor of the map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Image {
    /// `i1`, `i2`, …
    pub id: Id,
    /// The image.
    pub image: Line,
    /// Why this image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// When it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
}

/// A school-specific conclusion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Conclusion {
    /// `c1`, `c2`, …
    pub id: Id,
    /// What is concluded.
    pub text: Text,
    /// The statements, partners, ties, themes, gaps and images it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Id>,
    /// The figures it rests on, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Line>,
    /// The rule that proposed it, with what it is about; absent where people wrote it themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Line>,
    /// A proposal that was turned down: kept so that it is not proposed again, never printed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub dropped: bool,
}

/// A private memo of the researcher. Never on the wall, never in an export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Memo {
    /// `n1`, `n2`, …
    pub id: Id,
    /// Mood, disturbance, emotion or other.
    #[serde(default, skip_serializing_if = "is_other")]
    pub kind: MemoKind,
    /// When it was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// The card that was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardId>,
    /// The words.
    pub text: Text,
}

/// What sort of memo.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MemoKind {
    /// Mood in the room.
    Mood,
    /// Something that disturbed the talk.
    Disturbance,
    /// Emotion of a participant.
    Emotion,
    /// Anything else.
    #[default]
    Other,
}

impl Partner {
    /// Whether it stands inside the school's own circle.
    pub fn is_internal(&self) -> bool {
        self.side == Side::Internal
    }

    /// Whether it has a ring the group agreed on.
    pub fn is_placed(&self) -> bool {
        self.distance.ring.is_some()
    }
}
