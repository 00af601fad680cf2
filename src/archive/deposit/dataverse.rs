//! The metadata of a Dataverse (SODHA, the Data Stations of DANS), in the JSON that its interface takes: citation and social sciences.
//!
//! Line breaks of the description are written as `<br>`, as its form wants them.

use serde_json::{Value, json};

use super::crates::licence_id;
use super::parts::Deposit;
use super::{datacite, lists};
use crate::deck::Lang;
use crate::format::study::Person;
use crate::locale::Words;
use crate::say;

fn text(name: &str, value: impl Into<String>) -> Value {
    json!({ "typeName": name, "multiple": false, "typeClass": "primitive", "value": value.into() })
}

fn texts(name: &str, values: Vec<String>) -> Value {
    json!({ "typeName": name, "multiple": true, "typeClass": "primitive", "value": values })
}

fn compound(name: &str, values: Vec<Vec<Value>>) -> Value {
    let fields = |fields: Vec<Value>| {
        let named = fields
            .into_iter()
            .filter_map(|field| Some((field.get("typeName")?.as_str()?.to_owned(), field)));
        Value::Object(named.collect())
    };
    let values: Vec<Value> = values.into_iter().map(fields).collect();
    json!({ "typeName": name, "multiple": true, "typeClass": "compound", "value": values })
}

fn vocabulary(name: &str, values: Vec<String>) -> Value {
    json!({ "typeName": name, "multiple": true, "typeClass": "controlledVocabulary", "value": values })
}

fn author(person: &Person) -> Vec<Value> {
    let mut fields = vec![text("authorName", person.name.as_str())];
    fields.extend(
        person
            .affiliation
            .as_ref()
            .map(|place| text("authorAffiliation", place.as_str())),
    );
    if let Some(orcid) = &person.orcid {
        let scheme = json!({
            "typeName": "authorIdentifierScheme", "multiple": false, "typeClass": "controlledVocabulary", "value": "ORCID",
        });
        fields.push(scheme);
        fields.push(text("authorIdentifier", orcid.as_str()));
    }
    fields
}

/// Returns the metadata.
pub(super) fn json(deposit: &Deposit<'_>) -> String {
    let study = deposit.study;
    let version = json!({
        "license": { "name": study.licence.as_str(), "uri": licence_id(&study.licence) },
        "metadataBlocks": {
            "citation": { "displayName": "Citation Metadata", "fields": citation(deposit) },
            "socialscience": { "displayName": "Social Science and Humanities Metadata", "fields": social(deposit) },
        },
    });
    format!("{:#}\n", json!({ "datasetVersion": version }))
}

fn citation(deposit: &Deposit<'_>) -> Vec<Value> {
    let study = deposit.study;
    let title = study.title.get(Lang::En);
    let mut fields = vec![text("title", title)];
    let other = study.title.get(Lang::Nl);
    if other != title {
        fields.push(texts("alternativeTitle", vec![other.to_owned()]));
    }
    let description = |lang| study.description.get(lang).replace('\n', "<br>");
    let mut descriptions = vec![description(Lang::En)];
    if description(Lang::Nl) != description(Lang::En) {
        descriptions.push(description(Lang::Nl));
    }
    fields.push(compound("author", study.people.iter().map(author).collect()));
    let contact = vec![
        text("datasetContactName", study.contact.name.as_str()),
        text("datasetContactEmail", study.contact.email.as_str()),
    ];
    fields.push(compound("datasetContact", vec![contact]));
    let descriptions = descriptions
        .into_iter()
        .map(|one| vec![text("dsDescriptionValue", one)]);
    fields.push(compound("dsDescription", descriptions.collect()));
    fields.push(vocabulary("subject", vec![study.subject.to_string()]));
    let keywords = study
        .keywords
        .iter()
        .map(|word| vec![text("keywordValue", word.as_str())]);
    fields.push(compound("keyword", keywords.collect()));
    if let Some(funder) = &study.funder {
        let mut grant = vec![text("grantNumberAgency", funder.name.as_str())];
        grant.extend(
            funder
                .grant
                .as_ref()
                .map(|number| text("grantNumberValue", number.as_str())),
        );
        fields.push(compound("grantNumber", vec![grant]));
    }
    if let Some(days) = datacite::collected(&deposit.members) {
        let (first, last) = days.split_once('/').unwrap_or((&days, &days));
        let span = vec![text("dateOfCollectionStart", first), text("dateOfCollectionEnd", last)];
        fields.push(compound("dateOfCollection", vec![span]));
    }
    fields.push(texts(
        "kindOfData",
        vec!["qualitative interview data".to_owned(), "ego network data".to_owned()],
    ));
    fields
}

/// Returns what kring knows of itself about how the data came to be.
fn social(deposit: &Deposit<'_>) -> Vec<Value> {
    let words = Words::of(Lang::En);
    let members = &deposit.members;
    let situation: Vec<String> = members
        .iter()
        .map(|member| {
            let minutes = member.session.progress.seconds / 60;
            let functions = lists::functions(member);
            say!(
                words,
                "deposit-situation",
                name = member.name.as_str(),
                minutes = minutes,
                functions = functions
            )
        })
        .collect();
    let mut decks: Vec<String> = members
        .iter()
        .map(|member| format!("{} {} ({})", member.deck.title, member.deck.version, member.deck.id))
        .collect();
    decks.sort();
    decks.dedup();
    vec![
        texts("unitOfAnalysis", vec![say!(words, "deposit-unit")]),
        texts("universe", vec![say!(words, "deposit-universe")]),
        text("timeMethod", say!(words, "deposit-time")),
        texts("collectionMode", vec![say!(words, "deposit-mode")]),
        text("researchInstrument", decks.join("; ")),
        text("dataCollectionSituation", situation.join("<br>")),
        text("cleaningOperations", say!(words, "deposit-cleaning")),
    ]
}
