//! The JSON Schema of session and deck files, made from the types that read them, so that the two cannot drift apart.
//!
//! What no type says, because the reader checks it on the whole record, is added here: the letter of an id, and which texts must say
//! something. A schema cannot say that an id stands once, that it leads to something, or that no tie leads back to where it began.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::deck::{self, Deck};
use crate::session::{self, EntityKind, Planned, Session};
use crate::text::SEEN_PATTERN;

/// The name of the file that holds the schema, beside decks and in the library of sessions.
pub const SCHEMA_FILE: &str = "kring.schema.json";

/// The texts that must say something: definition and field.
const SAYS_SOMETHING: [(&str, &str); 10] = [
    ("School", "code"),
    ("Participant", "function"),
    ("Statement", "text"),
    ("Partner", "name"),
    ("Theme", "title"),
    ("Gap", "text"),
    ("Image", "image"),
    ("Conclusion", "text"),
    ("Memo", "text"),
    ("Remark", "text"),
];

/// Returns one JSON Schema (draft 2020-12) for both: the line `kring:` says which of the two a file is.
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
    for (name, formats) in [("Session", &session::KNOWN_FORMATS[..]), ("Deck", &[deck::FORMAT])] {
        let pattern = format!("^({})$", formats.join("|"));
        add(&mut definitions, name, "kring", "pattern", pattern.into());
    }
    for kind in EntityKind::ALL {
        let name = kind.type_name();
        match kind.letter() {
            Some(letter) => add(&mut definitions, name, "id", "pattern", numbered(letter).into()),
            // A partner that was called `p3` would be taken for a participant.
            None => add(
                &mut definitions,
                name,
                "id",
                "not",
                json!({ "pattern": "^([a-z][0-9]+|school|all)$" }),
            ),
        }
    }
    for (name, field) in SAYS_SOMETHING {
        add(
            &mut definitions,
            name,
            field,
            "pattern",
            format!("^{SEEN_PATTERN}").into(),
        );
    }
    definitions.values_mut().for_each(complete);
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kring: a session or a deck",
        "oneOf": [session, deck],
        "$defs": definitions,
    });
    format!("{whole:#}\n")
}

/// Returns an id of a letter and a number that fits in 32 bits.
fn numbered(letter: char) -> String {
    format!("^{letter}0*[0-9]{{1,9}}$")
}

/// Adds a demand to a field of a definition.
fn add(definitions: &mut Map<String, Value>, name: &str, field: &str, key: &str, value: Value) {
    let of = definitions.get_mut(name);
    let of = of.and_then(|of| of.pointer_mut(&format!("/properties/{field}")));
    if let Some(of) = of.and_then(Value::as_object_mut) {
        of.insert(key.into(), value);
    }
}

/// Says of every number how large it may be: the types say so, the schema of the largest does not.
fn complete(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("format").is_some_and(|format| format == "uint32") {
                fields.insert("maximum".into(), u32::MAX.into());
            }
            fields.values_mut().for_each(complete);
        }
        Value::Array(items) => items.iter_mut().for_each(complete),
        _ => {}
    }
}
