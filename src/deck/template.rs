//! The template of the map, as a deck gives it: domains, rings, roles.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DomainId, RingId, RoleId};
use crate::text::Line;

/// The template of the map: sectors, rings, roles and the prompts for what is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MapTemplate {
    /// The domains, each a sector of the map, in the order of the report.
    pub domains: Vec<Domain>,
    /// The rings, nearest first.
    pub rings: Vec<Ring>,
    /// The roles for whom a partner can matter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Questions that help to see who is missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<Line>,
    /// Abbreviations everybody knows, for names that find no room in full.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub abbreviations: Vec<Abbreviation>,
}

/// An abbreviation that stands for words of a partner's name where the map has no room for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Abbreviation {
    /// The words, capitals or not.
    pub name: Line,
    /// What stands for them; shorter than they are, and at most 14 cells.
    pub short: Line,
}

/// A domain of cooperation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    /// The domain's id.
    pub id: DomainId,
    /// Its full name.
    pub title: Line,
    /// Its name where room is scarce; at most 14 cells.
    pub short: Line,
    /// Examples that help a group to think of partners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Line>,
}

/// A degree of felt closeness.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ring {
    /// The ring's id.
    pub id: RingId,
    /// Its name.
    pub title: Line,
}

/// A role group of the school team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// The role's id.
    pub id: RoleId,
    /// Its name.
    pub title: Line,
    /// The one capital letter that marks it on the map.
    pub letter: char,
    /// The colour that marks it on the map.
    pub colour: RoleColour,
    /// Those who have it, as a sentence names them: *the teachers*; absent means that the report says *the role …*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Line>,
    /// Beginnings of functions that belong to this role, so that `3 leraar` finds it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<Line>,
}

/// The colours of role marks; each theme gives them a readable shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // the names say all there is
pub enum RoleColour {
    Yellow,
    Blue,
    Green,
    Red,
    Purple,
    Grey,
}

impl MapTemplate {
    /// Returns the domain of this id.
    pub fn domain(&self, id: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id == *id)
    }

    /// Returns the ring of this id, with its place counted from the school (0 is nearest).
    pub fn ring(&self, id: &str) -> Option<(usize, &Ring)> {
        self.rings.iter().enumerate().find(|(_, ring)| ring.id == *id)
    }

    /// Returns the role of this id.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// Returns the role whose listed functions `function` begins with; the longest match wins.
    pub fn role_of(&self, function: &str) -> Option<&Role> {
        let function = crate::text::fold(function);
        let starts = |role: &&Role| {
            role.functions
                .iter()
                .filter(|f| function.starts_with(&crate::text::fold(f)))
                .map(|f| f.len())
                .max()
        };
        self.roles
            .iter()
            .filter(|role| starts(role).is_some())
            .max_by_key(starts)
    }
}
