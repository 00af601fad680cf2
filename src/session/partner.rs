//! A partner of the school, and everything a group says of it.
//!
//! Plain values: names deck ids, never knows what a card asks.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::viewer::Viewer;
use super::{Others, ParticipantId};
use crate::deck::{DomainId, RingId, is_default};
use crate::text::{Id, Line, Text};

/// Id of a partner: a short form of its name.
pub type PartnerId = Id;
/// The ring that a partner stood on earlier where nobody knows which; no ring of a deck bears it.
pub const UNKNOWN_RING: &str = "unknown";

/// A partner of the school: an *alter* of its ego network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// A short form of the name, stable for ever.
    pub id: PartnerId,
    /// The name; two partners may bear the same one.
    pub name: Line,
    /// The article it takes in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<Article>,
    /// Whether the name keeps its capital inside a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<NameCase>,
    /// The names of notes that were merged into this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Line>,
    /// The ids of partners that were merged into this one: never given out again, still understood.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged: Vec<PartnerId>,
    /// The domains it stands in; none, one or several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<DomainId>,
    /// Organisation, person, group or source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartnerKind>,
    /// Outside the school, inside it, or both.
    #[serde(default, skip_serializing_if = "is_default")]
    pub side: Side,
    /// Formal or informal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formality: Option<Formality>,
    /// Whether one note stands for many.
    #[serde(default, skip_serializing_if = "is_default")]
    pub collective: bool,
    /// How many a collective note stands for, if known; 0 is unknown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub count: u16,
    /// The partner it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<PartnerId>,
    /// Now, past, wished, explored or ended.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Status,
    /// Felt closeness; every part absent while not placed.
    #[serde(default, skip_serializing_if = "is_default")]
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
    #[serde(default, skip_serializing_if = "is_default")]
    pub importance: Importance,
    /// How the cooperation is lived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience: Option<Experience>,
    /// Who began the cooperation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiative: Option<Initiative>,
    /// Why it matters, in the group's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// A remark for the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// When in the session it was added; absent where not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<Round>,
    /// The participants who named it, in the order in which they did.
    #[serde(default, deserialize_with = "one_or_many", skip_serializing_if = "Vec::is_empty")]
    #[schemars(schema_with = "one_or_many_schema")]
    pub by: Vec<ParticipantId>,
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
    /// Whether the ring is the researcher's guess, not the group's word.
    #[serde(default, skip_serializing_if = "is_default")]
    pub assumed: bool,
    /// The ring it stood on earlier; [`UNKNOWN_RING`] where it moved and nobody knows from where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<RingId>,
    /// Why it stands where it stands, in the group's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// For whom it is nearer than the ring says, in the group's words: *some*, *wie er al lang werkt*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearer_for: Option<Line>,
    /// Nearer than the group finds good.
    #[serde(default, skip_serializing_if = "is_default")]
    pub too_close: bool,
    /// What a role or a participant sees instead.
    #[serde(
        default,
        deserialize_with = "super::unique_map::read",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub views: BTreeMap<Viewer, RingId>,
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
    /// Per viewer (a role, a participant, `function:…`, or `all` where the group was unanimous): said by them, or inferred by the
    /// researcher.
    #[serde(
        default,
        deserialize_with = "super::unique_map::read",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub by: BTreeMap<Viewer, Basis>,
    /// How many more found it important whose function nobody noted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub others: Others,
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

/// The article of a partner's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Article {
    /// *de*.
    De,
    /// *het*.
    Het,
    /// None, as for *Unia*.
    None,
}

/// How a partner's name is written inside a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NameCase {
    /// As it stands.
    Keep,
    /// With a small first letter.
    Lower,
}

/// How a cooperation began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Initiative {
    /// Whose initiative it was.
    pub from: InitiativeFrom,
    /// How it went, in the group's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Line>,
}

/// Whose initiative a cooperation was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum InitiativeFrom {
    /// The school's.
    School,
    /// The partner's, who asked.
    Partner,
    /// Somebody else's.
    Third,
    /// Nobody's own: it was imposed.
    Imposed,
}

/// Reads a list of ids, or the one id of the first format.
fn one_or_many<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Id>, D::Error> {
    struct OneOrMany;
    impl<'de> Visitor<'de> for OneOrMany {
        type Value = Vec<Id>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a list")
        }
        fn visit_str<E: de::Error>(self, one: &str) -> Result<Vec<Id>, E> {
            Id::deserialize(de::value::StrDeserializer::new(one)).map(|id| vec![id])
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<Id>, A::Error> {
            let mut ids = Vec::new();
            while let Some(id) = list.next_element()? {
                ids.push(id);
            }
            Ok(ids)
        }
    }
    from.deserialize_any(OneOrMany)
}

fn one_or_many_schema(generator: &mut SchemaGenerator) -> Schema {
    let id = generator.subschema_for::<Id>();
    json_schema!({"anyOf": [{"type": "array", "items": id}, id]})
}

impl Partner {
    /// Returns whether it stands inside the school's own circle.
    pub fn is_internal(&self) -> bool {
        self.side == Side::Internal
    }

    /// Returns whether it has a ring the group agreed on.
    pub fn is_placed(&self) -> bool {
        self.distance.ring.is_some()
    }
}
