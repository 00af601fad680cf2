//! What stands in the middle of the map and whose findings these are, where that is no school.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Deck, is_default};
use crate::text::Line;

/// The ego of the network, as a noun that takes the place of *school* in every sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CentreNoun {
    /// A common noun in the singular, without article, such as `core group`: partners stand near to it or
    /// far from it, inside or outside.
    pub noun: Line,
    /// Whether its article in Dutch is *het*.
    #[serde(default, skip_serializing_if = "is_default")]
    pub het: bool,
}

impl Deck {
    /// Returns what stands in the middle of the map, for a text in `lang`; `None` for a school. A deck knows its noun in its own language
    /// only: elsewhere it is the group.
    pub fn centre_in(&self, lang: super::Lang) -> Option<CentreNoun> {
        let own = self.centre.as_ref()?;
        if lang == self.language {
            return Some(own.clone());
        }
        let noun = match lang {
            super::Lang::Nl => "groep",
            super::Lang::En => "group",
        };
        Some(CentreNoun {
            noun: noun.into(),
            het: false,
        })
    }
}
