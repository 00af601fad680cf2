//! The metadata of DataCite, by its schema 4.5.

use serde_json::{Value, json};

use super::crates::{languages, licence_id};
use super::parts::{Deposit, DepositSession};

use crate::format::study::{InTwo, Person};

/// Returns the texts of a field with their languages.
fn in_two(text: &InTwo, key: &str, more: &Value) -> Vec<Value> {
    let both = [("nl", &text.nl), ("en", &text.en)];
    let one = |(lang, text): (&str, &Option<crate::text::Text>)| {
        let text = text.as_ref().filter(|text| !text.is_empty())?;
        let mut value = json!({ key: text.as_str(), "lang": lang });
        if let (Some(fields), Some(more)) = (value.as_object_mut(), more.as_object()) {
            fields.extend(more.clone());
        }
        Some(value)
    };
    both.into_iter().filter_map(one).collect()
}

/// Returns family name and first name.
pub(super) fn names(person: &Person) -> (String, String) {
    let (family, given) = person.name.split_once(',').unwrap_or((&person.name, ""));
    (family.trim().to_owned(), given.trim().to_owned())
}

fn creator(person: &Person) -> Value {
    let (family, given) = names(person);
    let mut value = json!({ "name": person.name.as_str(), "nameType": "Personal", "familyName": family });
    let Some(fields) = value.as_object_mut() else {
        return value;
    };
    if !given.is_empty() {
        fields.insert("givenName".to_owned(), json!(given));
    }
    if let Some(affiliation) = &person.affiliation {
        fields.insert("affiliation".to_owned(), json!([{ "name": affiliation.as_str() }]));
    }
    if let Some(orcid) = &person.orcid {
        let id = json!([{
            "nameIdentifier": format!("https://orcid.org/{orcid}"),
            "nameIdentifierScheme": "ORCID",
            "schemeUri": "https://orcid.org",
        }]);
        fields.insert("nameIdentifiers".to_owned(), id);
    }
    value
}

/// Returns the days between which the talks were held: `2026-10-08`, or `2026-10-08/2026-11-21`.
pub(super) fn collected(members: &[DepositSession<'_>]) -> Option<String> {
    let mut days: Vec<String> = members
        .iter()
        .filter_map(|member| member.session.date.parse::<jiff::civil::Date>().ok())
        .map(|day| day.to_string())
        .collect();
    days.sort();
    match (days.first(), days.last()) {
        (Some(first), Some(last)) if first != last => Some(format!("{first}/{last}")),
        (first, _) => first.cloned(),
    }
}

/// Returns the metadata.
pub(super) fn json(deposit: &Deposit<'_>) -> String {
    let study = deposit.study;
    let subjects = std::iter::once(&study.subject).chain(&study.keywords);
    let mut dates = vec![json!({ "date": deposit.date.to_string(), "dateType": "Issued" })];
    dates.extend(collected(&deposit.members).map(|days| json!({ "date": days, "dateType": "Collected" })));
    let mut value = json!({
        "types": { "resourceTypeGeneral": "Dataset", "resourceType": "Qualitative interview and network data" },
        "creators": study.people.iter().map(creator).collect::<Vec<_>>(),
        "titles": in_two(&study.title, "title", &json!({})),
        "publisher": { "name": study.publisher.as_str() },
        "publicationYear": deposit.date.year().to_string(),
        "subjects": subjects.map(|subject| json!({ "subject": subject.as_str() })).collect::<Vec<_>>(),
        "dates": dates,
        "language": languages(deposit).first(),
        "formats": ["application/yaml", "text/csv", "text/html", "image/svg+xml", "application/graphml+xml"],
        "version": "1",
        "rightsList": [{
            "rights": study.licence.as_str(),
            "rightsUri": licence_id(&study.licence),
            "rightsIdentifier": study.licence.as_str(),
            "rightsIdentifierScheme": "SPDX",
            "schemeUri": "https://spdx.org/licenses/",
        }],
        "descriptions": in_two(&study.description, "description", &json!({ "descriptionType": "Abstract" })),
        "schemaVersion": "http://datacite.org/schema/kernel-4",
    });
    if let (Some(funder), Some(fields)) = (&study.funder, value.as_object_mut()) {
        let mut one = json!({ "funderName": funder.name.as_str() });
        if let (Some(grant), Some(of)) = (&funder.grant, one.as_object_mut()) {
            of.insert("awardNumber".to_owned(), json!(grant.as_str()));
        }
        fields.insert("fundingReferences".to_owned(), json!([one]));
    }
    format!("{value:#}\n")
}
