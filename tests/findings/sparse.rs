//! What a proposal may rest on where few words were said, and what no proposal rests on: each with an example and a counter-example, in Dutch and
//! English, from schools of several kinds.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use kring::session::Session;
use serde_json::{Value, json};

use crate::{deck, record};

fn session(lang: &str, fields: &Value) -> Session {
    let school = json!({
        "school": { "code": "WOORD" },
        "participants": [
            { "id": "p1", "function": "leerkracht muziek", "role": "leerkracht" },
            { "id": "p2", "function": "zorgcoördinator", "role": "zorg" },
            { "id": "p3", "function": "directeur", "role": "leiding" },
        ],
        "partners": [{ "id": "orkest", "name": "orkest", "domains": ["aanbod"] }],
    });
    record(lang, &school, fields)
}

fn all(lang: &str, fields: &Value) -> Vec<Proposal> {
    let of = if lang == "en" { Lang::En } else { Lang::Nl };
    propose(&session(lang, fields), &deck(of), of)
}

fn text(lang: &str, fields: &Value, rule: &str) -> Option<String> {
    let found = all(lang, fields).into_iter().find(|p| p.rule.starts_with(rule));
    found.map(|p| p.text.to_string())
}

fn said(id: &str, card: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn partner(id: &str, name: &str, more: Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["aanbod"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

#[test]
fn what_nobody_may_tell_on_is_no_evidence_of_a_proposal() {
    let of = |words: &str| {
        json!({
            "partners": [partner("orkest", "orkest", json!({ "experience": "negative" }))],
            "statements": [
                said("s1", "actoren", "p1", "Zij sturen elk jaar een rekening die niet klopt.", &["orkest"]),
                said("s2", "actoren", "p3", words, &["orkest"]),
                said("s3", "actoren", "p2", "Ja, dat doen wij ook.", &["orkest"]),
            ],
            "themes": [{ "id": "h1", "aspect": "how", "title": "rekeningen", "note": "Ze kloppen niet.", "evidence": ["s1", "s2"] }],
        })
    };
    for (words, told) in [
        ("Ik betaal de helft en zeg er niks van. Zeg dat niet verder.", false),
        ("Off the record: ik betaal de helft.", false),
        ("Ik betaal de helft en zeg er niks van.", true),
    ] {
        let all = all("nl", &of(words));
        let rests = |id: &str| all.iter().any(|p| p.evidence.iter().any(|e| e.as_str() == id));
        assert!(rests("s1"), "{words}");
        assert_eq!(rests("s2"), told, "{words}");
        assert_eq!(all.iter().any(|p| p.text.contains("betaal de helft")), told, "{words}");
    }
}
