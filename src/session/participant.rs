//! Who takes part, and what they agreed to. Never holds a name.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize};

use super::Moment;
use crate::deck::{RoleId, is_default};
use crate::text::{Id, Line};

/// Id of a participant: `p` and a number.
pub type ParticipantId = Id;

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
    /// What was agreed to; every part absent while not asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub consent: Consent,
    /// When someone joined, if later than the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Moment>,
    /// When someone left, if before the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Moment>,
}

impl Participant {
    /// Returns what the participant is called on the screen and on paper: code and function.
    pub fn label(&self) -> String {
        format!("{} {}", self.id, self.function)
    }
}

/// Informed consent, in levels. What was not asked counts as open, not as refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Consent {
    /// To take part in the talk and be noted.
    #[serde(skip_serializing_if = "is_default")]
    pub talk: Answer,
    /// To be heard in a sound recording and its transcript.
    #[serde(skip_serializing_if = "is_default")]
    pub sound: Answer,
    /// To be quoted word for word.
    #[serde(skip_serializing_if = "is_default")]
    pub quote: Answer,
    /// To be kept in an archive.
    #[serde(skip_serializing_if = "is_default")]
    pub archive: Archiving,
}

/// An answer to one level of consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Not asked yet.
    #[default]
    Unasked,
    /// Given.
    Given,
    /// Refused.
    Refused,
}

/// The answer to the request to be kept in an archive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Archiving {
    /// Not asked yet: no deposit until it is.
    #[default]
    Unasked,
    /// For everyone.
    Open,
    /// For those whom the archive admits.
    Restricted,
    /// Left out of every deposit.
    No,
}

impl Consent {
    /// Consent to talk, sound and quotes, as a plain `given` of the first format says; archiving was not asked then.
    pub const GIVEN: Self = Self {
        talk: Answer::Given,
        sound: Answer::Given,
        quote: Answer::Given,
        archive: Archiving::Unasked,
    };
    /// Everything refused, as a plain `refused` of the first format says.
    pub const REFUSED: Self = Self {
        talk: Answer::Refused,
        sound: Answer::Refused,
        quote: Answer::Refused,
        archive: Archiving::No,
    };

    /// Returns whether the person's words may appear in reports, tables, transcripts and exchange files.
    pub fn allows_words(self) -> bool {
        self.talk != Answer::Refused && self.quote != Answer::Refused
    }

    /// Returns whether the cues of the person's voice may be kept.
    pub fn allows_sound(self) -> bool {
        self.talk != Answer::Refused && self.sound != Answer::Refused
    }

    /// Returns whether talk or quotes were not asked about yet. Sound and archiving are asked about where there is a recording or a
    /// deposit.
    pub fn is_open(self) -> bool {
        self.talk == Answer::Unasked || self.quote == Answer::Unasked
    }
}

/// The levels as a file writes them.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(inline)]
struct Levels {
    /// To take part in the talk and be noted.
    talk: Answer,
    /// To be heard in a sound recording and its transcript.
    sound: Answer,
    /// To be quoted word for word.
    quote: Answer,
    /// To be kept in an archive.
    archive: Archiving,
}

impl<'de> Deserialize<'de> for Consent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(ConsentVisitor)
    }
}

struct ConsentVisitor;

impl<'de> Visitor<'de> for ConsentVisitor {
    type Value = Consent;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields")
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<Consent, E> {
        match word {
            "given" => Ok(Consent::GIVEN),
            "refused" => Ok(Consent::REFUSED),
            other => Err(E::unknown_variant(other, &["given", "refused"])),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Consent, A::Error> {
        let Levels {
            talk,
            sound,
            quote,
            archive,
        } = Levels::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Consent {
            talk,
            sound,
            quote,
            archive,
        })
    }
}

impl JsonSchema for Consent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Consent".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let levels = Levels::json_schema(generator);
        json_schema!({
            "description": "Informed consent, in levels; a plain word is how the first format wrote it.",
            "anyOf": [levels, {"type": "string", "enum": ["given", "refused"]}]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Consent, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn a_plain_word_of_the_first_format_is_read_in_levels() {
        assert_eq!(read("\"given\"").unwrap(), Consent::GIVEN);
        assert_eq!(read("\"refused\"").unwrap(), Consent::REFUSED);
        assert_eq!(read("{}").unwrap(), Consent::default());
        let levels = read(r#"{"talk": "given", "archive": "restricted"}"#).unwrap();
        assert_eq!(
            (levels.talk, levels.sound, levels.archive),
            (Answer::Given, Answer::Unasked, Archiving::Restricted)
        );
        assert!(read("\"perhaps\"").is_err() && read(r#"{"talks": "given"}"#).is_err());
    }

    #[test]
    fn refusing_one_level_says_what_may_be_used() {
        let all = Consent::GIVEN;
        assert!(all.allows_words() && all.allows_sound() && !all.is_open());
        let quiet = Consent {
            quote: Answer::Refused,
            ..all
        };
        assert!(!quiet.allows_words() && quiet.allows_sound());
        let unheard = Consent {
            sound: Answer::Refused,
            ..all
        };
        assert!(unheard.allows_words() && !unheard.allows_sound());
        assert!(!Consent::REFUSED.allows_words() && !Consent::REFUSED.allows_sound());
        let unasked = Consent::default();
        assert!(unasked.allows_words() && unasked.allows_sound() && unasked.is_open());
    }
}
