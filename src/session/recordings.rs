//! The recordings of a session as files write them: a list, or the one recording of the first format.
//!
//! Only reads; never decides when sound is recorded.

use std::fmt;

use schemars::JsonSchema;
use serde::de::{MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Moment, Recording};
use crate::text::Id;

/// The sound recording as the first format knew it: one a session, planned or started.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// Whether sound is meant to be recorded.
    #[serde(default)]
    pub planned: bool,
    /// When the recording started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Moment>,
}

impl From<Planned> for Vec<Recording> {
    fn from(old: Planned) -> Self {
        let one = Recording {
            id: Id::new("r1"),
            started: old.started,
            ..Recording::default()
        };
        if old.planned || old.started.is_some() {
            vec![one]
        } else {
            Self::new()
        }
    }
}

/// Reads a list of recordings, or the one of the first format.
pub(super) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Recording>, D::Error> {
    from.deserialize_any(ListOrOne)
}

struct ListOrOne;

impl<'de> Visitor<'de> for ListOrOne {
    type Value = Vec<Recording>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(recording) = list.next_element()? {
            all.push(recording);
        }
        Ok(all)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Planned::deserialize(MapAccessDeserializer::new(map)).map(Vec::from)
    }
}
