//! A second talk with the same school, which starts from the map of an earlier one; and what a state of the past must take over from the
//! record as it is now.
//!
//! Holds no words of anybody. Never reads another record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Session, Version};
use crate::text::{Id, Line};

/// The earlier session whose map this one started from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Continues {
    /// The id of its case.
    pub id: Id,
    /// The day of its talk, as `2026-10-08`.
    #[serde(deserialize_with = "super::day::read")]
    pub date: Line,
    /// The version of its map; absent where it had closed none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Id>,
}

/// What closes the version that a session started from, where it goes on from an earlier one.
pub const BY_EARLIER: &str = "earlier";

impl Session {
    /// Returns the versions that this session closed itself: all but the one it started from.
    pub fn own_versions(&self) -> impl DoubleEndedIterator<Item = &Version> {
        self.versions.iter().filter(|version| *version.by != *BY_EARLIER)
    }

    /// Returns this state of the past as it may be shown now: with the member checks of `now`, and with what each participant agrees to
    /// now.
    #[must_use]
    pub fn seen_from(mut self, now: &Self) -> Self {
        self.remarks.clone_from(&now.remarks);
        self.checks.clone_from(&now.checks);
        for person in &mut self.participants {
            if let Some(same) = now.participant(&person.id) {
                person.consent = same.consent;
            }
        }
        self
    }
}
