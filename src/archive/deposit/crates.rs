//! The description of a deposit as a research object: RO-Crate 1.2, one JSON-LD file.

use serde_json::{Value, json};

use super::parts::{Deposit, DepositFile};
use crate::deck::Lang;
use crate::format::study::Person;
use crate::locale::Words;

/// Returns the description of a deposit with these files.
pub(super) fn json(deposit: &Deposit<'_>, parts: &[DepositFile]) -> String {
    let study = deposit.study;
    let mut graph = vec![
        json!({
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": { "@id": "https://w3id.org/ro/crate/1.2" },
            "about": { "@id": "./" },
        }),
        root(deposit, parts),
    ];
    graph.extend(parts.iter().map(file));
    graph.extend(study.people.iter().enumerate().map(|(at, person)| author(person, at)));
    graph.push(json!({
        "@id": licence_id(&study.licence),
        "@type": "CreativeWork",
        "name": study.licence.as_str(),
        "description": format!("{} ({})", study.licence, deposit.access().word()),
    }));
    graph.push(json!({ "@id": "#publisher", "@type": "Organization", "name": study.publisher.as_str() }));
    graph.push(json!({
        "@id": "#contact",
        "@type": "ContactPoint",
        "contactType": "dataset contact",
        "name": study.contact.name.as_str(),
        "email": study.contact.email.as_str(),
    }));
    if let Some(funder) = &study.funder {
        graph.push(json!({ "@id": "#funder", "@type": "Organization", "name": funder.name.as_str() }));
    }
    let whole = json!({ "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph });
    format!("{whole:#}\n")
}

fn root(deposit: &Deposit<'_>, parts: &[DepositFile]) -> Value {
    let study = deposit.study;
    let id = |id: String| json!({ "@id": id });
    let mut root = json!({
        "@id": "./",
        "@type": "Dataset",
        "name": study.title.get(Lang::En),
        "description": study.description.get(Lang::En),
        "datePublished": deposit.date.to_string(),
        "license": { "@id": licence_id(&study.licence) },
        "conditionsOfAccess": deposit.access().word(),
        "inLanguage": languages(deposit),
        "keywords": study.keywords.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", "),
        "author": study.people.iter().enumerate().map(|(at, person)| id(person_id(person, at))).collect::<Vec<_>>(),
        "publisher": { "@id": "#publisher" },
        "contactPoint": { "@id": "#contact" },
        "hasPart": parts.iter().map(|part| id(part.path.clone())).collect::<Vec<_>>(),
    });
    if let (Some(_), Some(fields)) = (&study.funder, root.as_object_mut()) {
        fields.insert("funder".to_owned(), json!({ "@id": "#funder" }));
    }
    root
}

/// Returns the languages of the sessions, as two letters each.
pub(super) fn languages(deposit: &Deposit<'_>) -> Vec<String> {
    let mut all: Vec<String> = deposit
        .members
        .iter()
        .map(|member| crate::text::word_of(&member.session.deck.language))
        .collect();
    all.sort();
    all.dedup();
    all
}

fn file(part: &DepositFile) -> Value {
    json!({
        "@id": part.path,
        "@type": "File",
        "name": Words::of(Lang::En).get(&format!("deposit-file-{}", part.what)),
        "encodingFormat": format_of(&part.path),
        "contentSize": part.bytes.len().to_string(),
        "conditionsOfAccess": part.access.word(),
    })
}

/// Returns the media type of a file by the end of its name.
pub(super) fn format_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "csv" => "text/csv",
        "json" => "application/json",
        "yaml" => "application/yaml",
        "vtt" => "text/vtt",
        "html" => "text/html",
        "md" => "text/markdown",
        "svg" => "image/svg+xml",
        "graphml" => "application/graphml+xml",
        _ => "text/plain",
    }
}

fn author(person: &Person, at: usize) -> Value {
    let mut value = json!({ "@id": person_id(person, at), "@type": "Person", "name": person.name.as_str() });
    if let (Some(affiliation), Some(fields)) = (&person.affiliation, value.as_object_mut()) {
        fields.insert("affiliation".to_owned(), json!(affiliation.as_str()));
    }
    value
}

fn person_id(person: &Person, at: usize) -> String {
    match &person.orcid {
        Some(orcid) => format!("https://orcid.org/{orcid}"),
        None => format!("#person-{}", at + 1),
    }
}

/// Returns the address of a licence: that of Creative Commons, or of SPDX.
pub(super) fn licence_id(licence: &str) -> String {
    let lower = licence.to_lowercase();
    let version = |rest: &str| match rest.rsplit_once('-') {
        Some((kind, version)) => format!("https://creativecommons.org/licenses/{kind}/{version}/"),
        None => format!("https://spdx.org/licenses/{licence}"),
    };
    match lower.strip_prefix("cc-") {
        Some(rest) => version(rest),
        None if lower.starts_with("cc0") => "https://creativecommons.org/publicdomain/zero/1.0/".to_owned(),
        None => format!("https://spdx.org/licenses/{licence}"),
    }
}
