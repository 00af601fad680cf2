//! The metadata of Zenodo, in the JSON that its interface takes.

use serde_json::{Value, json};

use super::crates::languages;
use super::parts::{Access, Deposit};
use crate::deck::Lang;
use crate::format::study::Person;

fn creator(person: &Person) -> Value {
    let mut fields = serde_json::Map::new();
    fields.insert("name".to_owned(), json!(person.name.as_str()));
    let more = [("affiliation", &person.affiliation), ("orcid", &person.orcid)];
    for (name, value) in more {
        if let Some(value) = value {
            fields.insert(name.to_owned(), json!(value.as_str()));
        }
    }
    Value::Object(fields)
}

/// Returns the metadata.
pub(super) fn json(deposit: &Deposit<'_>) -> String {
    let study = deposit.study;
    let mut metadata = json!({
        "upload_type": "dataset",
        "title": study.title.get(Lang::En),
        "creators": study.people.iter().map(creator).collect::<Vec<_>>(),
        "description": study.description.get(Lang::En).replace('\n', "<br>"),
        "publication_date": deposit.date.to_string(),
        "access_right": deposit.access().word(),
        "keywords": study.keywords.iter().map(|word| word.as_str()).collect::<Vec<_>>(),
        "language": match languages(deposit).first().map(String::as_str) {
            Some("nl") => "nld",
            _ => "eng",
        },
    });
    if let Some(fields) = metadata.as_object_mut() {
        match deposit.access() {
            Access::Open => fields.insert("license".to_owned(), json!(study.licence.to_lowercase())),
            Access::Restricted => {
                let whom = format!("{} <{}>", study.contact.name, study.contact.email);
                fields.insert("access_conditions".to_owned(), json!(whom))
            }
        };
    }
    format!("{:#}\n", json!({ "metadata": metadata }))
}
