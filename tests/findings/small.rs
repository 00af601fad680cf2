//! A small school of three people and one partner, and what is proposed from a few words in it.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use kring::session::Session;
use serde_json::{Value, json};

use crate::{deck, record};

/// A session of a school: its code, what its first teacher does, and its partner, by id and name.
pub fn session(lang: &str, (code, first, partner): (&str, &str, (&str, &str)), fields: &Value) -> Session {
    let school = json!({
        "school": { "code": code },
        "participants": [
            { "id": "p1", "function": first, "role": "leerkracht" },
            { "id": "p2", "function": "zorgcoördinator", "role": "zorg" },
            { "id": "p3", "function": "directeur", "role": "leiding" },
        ],
        "partners": [{ "id": partner.0, "name": partner.1, "domains": ["aanbod"] }],
    });
    record(lang, &school, fields)
}

/// All that is proposed from a session.
pub fn all(lang: &str, session: &Session) -> Vec<Proposal> {
    let of = if lang == "en" { Lang::En } else { Lang::Nl };
    propose(session, &deck(of), of)
}

/// The first proposal of a rule.
pub fn text(all: Vec<Proposal>, rule: &str) -> Option<String> {
    let found = all.into_iter().find(|p| p.rule.starts_with(rule));
    found.map(|p| p.text.to_string())
}

/// A statement, word for word.
pub fn said(id: &str, card: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

/// An organisation of the neighbourhood.
pub fn partner(id: &str, name: &str, more: Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["aanbod"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}
