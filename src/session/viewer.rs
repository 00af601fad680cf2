//! Who sees or values a partner in their own way: a role, a participant, those of a function, or everyone.
//!
//! A viewer is a text with a form; whether it exists is asked where the session is checked.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use crate::text::{Id, Line, SEEN_PATTERN};

/// A role (`leerkracht`), a participant (`p3`), those who bear a function (`function:coördinator`), or everyone (`all`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Viewer(String);

/// How a viewer that is a function begins.
const FUNCTION: &str = "function:";

impl Viewer {
    /// Returns those who bear a function.
    pub fn of_function(function: &str) -> Self {
        Self(format!("{FUNCTION}{}", Line::new(function)))
    }

    /// Returns the function, where the viewer is one.
    pub fn function(&self) -> Option<&str> {
        self.0.strip_prefix(FUNCTION)
    }

    /// Returns the participant's id, where the viewer is a participant.
    pub fn person(&self) -> Option<Id> {
        let id = Id::new(&self.0);
        (matches!(id.numbered(), Some(('p', _))) && *id == *self.0).then_some(id)
    }

    /// Returns the text of the file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Viewer {
    fn from(raw: &str) -> Self {
        match raw.strip_prefix(FUNCTION) {
            Some(function) => Self::of_function(function),
            None => Self(Id::new(raw).to_string()),
        }
    }
}

impl From<Id> for Viewer {
    fn from(id: Id) -> Self {
        Self(id.to_string())
    }
}

impl Deref for Viewer {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Viewer {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Viewer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl PartialEq<str> for Viewer {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<Id> for Viewer {
    fn eq(&self, other: &Id) -> bool {
        self.0 == other.as_str()
    }
}

/// Refuses, rather than repairs, what is neither an id nor a function.
impl<'de> Deserialize<'de> for Viewer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = Cow::<'de, str>::deserialize(from)?;
        match raw.strip_prefix(FUNCTION).map(Line::new) {
            Some(function) if !function.is_empty() => Ok(Self::of_function(&function)),
            _ => Id::deserialize(serde::de::value::StrDeserializer::new(&raw)).map(Self::from),
        }
    }
}

impl JsonSchema for Viewer {
    fn schema_name() -> Cow<'static, str> {
        "Viewer".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let id = generator.subschema_for::<Id>();
        json_schema!({
            "description": "A role, a participant, `function:` with a function, or `all`.",
            "anyOf": [id, {"type": "string", "pattern": format!("^{FUNCTION}{SEEN_PATTERN}")}]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_viewer_is_an_id_or_a_function() {
        let read = |raw: &str| serde_json::from_value::<Viewer>(serde_json::json!(raw));
        assert_eq!(read("function:coördinator").unwrap().function(), Some("coördinator"));
        assert_eq!(read("p3").unwrap().person(), Some("p3".into()));
        assert_eq!(read("leerkracht").unwrap().person(), None);
        assert!(read("function:").is_err() && read("Een leraar").is_err());
    }
}
