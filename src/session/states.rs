//! What became of a domain and of a card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::deck::is_default;

/// What became of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DomainState {
    /// Partners were named.
    Named,
    /// Asked, and there are none.
    AskedNone,
    /// On the agenda, and not reached.
    NotReached,
    /// Not on the agenda.
    OffAgenda,
}

/// What became of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CardState {
    /// Discussed fully.
    Fully,
    /// Discussed partly.
    Partly,
    /// Not asked, yet answered elsewhere.
    Implicitly,
    /// Not reached.
    NotReached,
    /// Not on the agenda.
    OffAgenda,
}

impl CardState {
    /// Every state, the fullest first.
    pub const ALL: [Self; 5] = [
        Self::Fully,
        Self::Partly,
        Self::Implicitly,
        Self::NotReached,
        Self::OffAgenda,
    ];

    /// Returns the state as the files write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fully => "fully",
            Self::Partly => "partly",
            Self::Implicitly => "implicitly",
            Self::NotReached => "not-reached",
            Self::OffAgenda => "off-agenda",
        }
    }
}

/// What is kept of a card beside its statements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardRecord {
    /// Set by hand; absent where it follows from what was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<CardState>,
    /// Seconds it was open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seconds: u32,
}
