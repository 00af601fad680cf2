//! How many more found a partner important than those who are known: a number, *several* or *most*.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How many more found a partner important: a number, or no more than *several* or *most*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// So many; 0 means none.
    Number(u16),
    /// Several, without a number.
    Several,
    /// Most of the group, without a number.
    Most,
}

impl Default for Others {
    fn default() -> Self {
        Self::Number(0)
    }
}

impl Others {
    /// Returns whether anybody else found it important.
    pub fn any(self) -> bool {
        self != Self::Number(0)
    }

    /// Returns the number, where one was said.
    pub fn number(self) -> Option<u16> {
        match self {
            Self::Number(n) => Some(n),
            Self::Several | Self::Most => None,
        }
    }

    /// Returns how many they are at least: several and most are two or more.
    pub fn at_least(self) -> u16 {
        self.number().unwrap_or(2)
    }

    /// Returns the word of the file for a quantity without a number.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Number(_) => None,
            Self::Several => Some("several"),
            Self::Most => Some("most"),
        }
    }

    /// Reads a number from 0 to 65,535, *several* or *most*; `None` for anything else.
    pub fn parse(raw: &str) -> Option<Self> {
        match raw.trim() {
            "several" => Some(Self::Several),
            "most" => Some(Self::Most),
            number => number.parse().ok().map(Self::Number),
        }
    }
}

impl fmt::Display for Others {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.word(), self.number()) {
            (Some(word), _) => f.pad(word),
            (None, n) => write!(f, "{}", n.unwrap_or(0)),
        }
    }
}

impl Serialize for Others {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(n) => s.serialize_u16(*n),
            Self::Several => s.serialize_str("several"),
            Self::Most => s.serialize_str("most"),
        }
    }
}

impl<'de> Deserialize<'de> for Others {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(OthersVisitor)
    }
}

struct OthersVisitor;

impl Visitor<'_> for OthersVisitor {
    type Value = Others;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E: de::Error>(self, n: u64) -> Result<Others, E> {
        let wrong = |_| E::invalid_value(de::Unexpected::Unsigned(n), &self);
        u16::try_from(n).map(Others::Number).map_err(wrong)
    }

    fn visit_i64<E: de::Error>(self, n: i64) -> Result<Others, E> {
        let wrong = |_| E::invalid_value(de::Unexpected::Signed(n), &self);
        u16::try_from(n).map(Others::Number).map_err(wrong)
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<Others, E> {
        match word {
            "several" => Ok(Others::Several),
            "most" => Ok(Others::Most),
            other => Err(E::unknown_variant(other, &["several", "most"])),
        }
    }
}

impl JsonSchema for Others {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Others".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "How many more: a number, or a word where no number was said.",
            "anyOf": [
                {"type": "integer", "minimum": 0, "maximum": 65535},
                {"type": "string", "enum": ["several", "most"]}
            ]
        })
    }
}
