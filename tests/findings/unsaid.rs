//! What no proposal makes up: each rule beside what is not said, in both languages.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use kring::session::Session;
use serde_json::{Value, json};

use crate::{deck, record};

fn session(lang: &str, fields: &Value) -> Session {
    let school = json!({
        "school": { "code": "OORD" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p3", "function": "zorgcoördinator", "role": "zorg" },
        ],
    });
    record(lang, &school, fields)
}

fn all(lang: &str, fields: &Value) -> Vec<Proposal> {
    let of = if lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&session(lang, fields), &deck(of), of)
}

/// Returns the text of the first proposal of a rule; empty where there is none.
fn text(lang: &str, fields: &Value, rule: &str) -> String {
    let found = all(lang, fields).into_iter().find(|p| p.rule.starts_with(rule));
    found.map(|p| p.text.to_string()).unwrap_or_default()
}

fn said(id: &str, card: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn partner(id: &str, name: &str, more: Value) -> Value {
    let mut partner = json!({ "id": id, "name": name });
    if let (Some(all), Value::Object(more)) = (partner.as_object_mut(), more) {
        all.extend(more);
    }
    partner
}

#[test]
fn who_hears_something_only_now_says_nothing_of_the_others_alone() {
    for (lang, confided, told, news, own) in [
        (
            "nl",
            "De kok gaat weg. Zeg dat niet verder.",
            "De kok toonde mij een mes.",
            "Dat wist ik niet.",
            "Wat ik daar leer, blijft in mijn klas.",
        ),
        (
            "en",
            "The cook is leaving. This goes no further.",
            "The cook showed me a knife.",
            "I did not know that.",
            "What I learn there stays in my class.",
        ),
    ] {
        let of = |first: &str, more: &str| {
            json!({
                "partners": [partner("kok", "kok", json!({}))],
                "statements": [said("s1", "leren", "p1", first, &["kok"]), said("s2", "leren", "p2", news, &["kok"]), said("s3", "leren", "p3", more, &["kok"])],
            })
        };
        assert_eq!(text(lang, &of(told, "De soep was warm."), "kept"), "", "{lang}");
        assert!(text(lang, &of(told, own), "kept").contains(news), "{lang}");
        // What answers what was confided goes with it.
        assert!(!text(lang, &of(confided, own), "kept").contains(news), "{lang}");
    }
}
