//! The JSON Schema of session and deck files, made from the types that read them, so that the two cannot drift apart.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::deck::Deck;
use crate::session::{Planned, Session};

/// The name of the file that holds the schema, beside decks and in the library of sessions.
pub const SCHEMA_FILE: &str = "kring.schema.json";

/// One JSON Schema (draft 2020-12) for both: the line `kring:` says which of the two a file is.
pub fn schema() -> String {
    let mut generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    let session = generator.subschema_for::<Session>();
    let deck = generator.subschema_for::<Deck>();
    let planned = generator.subschema_for::<Planned>();
    let mut definitions = generator.take_definitions(true);
    // The first format had one recording, under a name of its own.
    if let Some(fields) = definitions
        .get_mut("Session")
        .and_then(|of| of.pointer_mut("/properties"))
    {
        fields["recording"] = json!(planned);
    }
    for (name, pattern) in [("Session", "^session/[12]$"), ("Deck", "^deck/1$")] {
        let line = definitions
            .get_mut(name)
            .and_then(|of| of.pointer_mut("/properties/kring"))
            .and_then(Value::as_object_mut);
        if let Some(line) = line {
            line.insert("pattern".into(), pattern.into());
        }
    }
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kring: a session or a deck",
        "oneOf": [session, deck],
        "$defs": definitions,
    });
    format!("{whole:#}\n")
}
