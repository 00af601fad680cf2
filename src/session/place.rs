//! The places of the walk: what they are, how a file writes them, and in which order they come.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::deck::{CardId, Deck, PhaseId};
use crate::text::{Id, Unfit};

/// A place in the walk; written as `welcome`, `phase fase-1`, `card leren`, `review fase-1`, `closing` or `findings`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = PLACE_PATTERN))]
pub enum Place {
    /// The welcome.
    #[default]
    Welcome,
    /// The opening of a phase.
    Phase(PhaseId),
    /// A card.
    Card(CardId),
    /// The close of a phase: what was said, what was not reached.
    Review(PhaseId),
    /// The closing questions.
    Closing,
    /// The findings.
    Findings,
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        match place {
            Place::Welcome => "welcome".into(),
            Place::Phase(id) => format!("phase {id}"),
            Place::Card(id) => format!("card {id}"),
            Place::Review(id) => format!("review {id}"),
            Place::Closing => "closing".into(),
            Place::Findings => "findings".into(),
        }
    }
}

/// What a place looks like in a file, as a regular expression.
const PLACE_PATTERN: &str = "^(welcome|closing|findings|(phase|card|review) [a-z0-9]+(-[a-z0-9]+)*)$";

impl TryFrom<String> for Place {
    type Error = Unfit;

    fn try_from(raw: String) -> Result<Self, Unfit> {
        let (head, tail) = raw.split_once(' ').unwrap_or((&raw, ""));
        let id = Id::new(tail);
        match (head, *id == *tail && !tail.is_empty()) {
            ("welcome", false) if tail.is_empty() => Ok(Self::Welcome),
            ("closing", false) if tail.is_empty() => Ok(Self::Closing),
            ("findings", false) if tail.is_empty() => Ok(Self::Findings),
            ("phase", true) => Ok(Self::Phase(id)),
            ("card", true) => Ok(Self::Card(id)),
            ("review", true) => Ok(Self::Review(id)),
            _ => Err(Unfit::Place),
        }
    }
}

impl Place {
    /// Returns every place of the walk with this deck, in order.
    pub fn walk(deck: &Deck) -> Vec<Self> {
        let mut walk = vec![Self::Welcome];
        for phase in &deck.phases {
            walk.push(Self::Phase(phase.id.clone()));
            walk.extend(phase.cards.iter().map(|card| Self::Card(card.id.clone())));
            walk.push(Self::Review(phase.id.clone()));
        }
        walk.extend([Self::Closing, Self::Findings]);
        walk
    }
}
