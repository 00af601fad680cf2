//! What a report tells is what the record bears, each with its counter-example.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::Session;
use serde_json::{Value, json};

use crate::{deck, record};

fn session(lang: Lang, fields: &Value) -> Session {
    let functions = match lang {
        Lang::Nl => ["directeur", "leerkracht", "technicus"],
        Lang::En => ["head teacher", "maths teacher", "technician"],
    };
    let [one, two, three] = functions;
    let school = json!({
        "school": { "code": "OORD" },
        "participants": [
            { "id": "p1", "function": one, "role": "leiding" },
            { "id": "p2", "function": two, "role": "leerkracht" },
            { "id": "p3", "function": three, "role": "leerkracht" },
        ],
    });
    record(if lang == Lang::Nl { "nl" } else { "en" }, &school, fields)
}

fn written(lang: Lang, options: ReportOptions, fields: &Value) -> String {
    let page = report(&session(lang, fields), &deck(lang), &ReportOptions { lang, ..options });
    let page = text::write(&page, 10_000, Picture::default());
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn full(lang: Lang, fields: &Value) -> String {
    written(
        lang,
        ReportOptions {
            length: Length::Full,
            ..ReportOptions::default()
        },
        fields,
    )
}

fn of_partner(lang: Lang, id: &str, fields: &Value) -> String {
    written(
        lang,
        ReportOptions {
            partner: Some(id.into()),
            ..ReportOptions::default()
        },
        fields,
    )
}

fn said(id: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": "actoren", "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn partner(id: &str, name: &str, more: Value) -> Value {
    let mut all = json!({ "id": id, "name": name, "domains": ["zorg"] });
    let fields = more.as_object().expect("an object").clone();
    all.as_object_mut().expect("an object").extend(fields);
    all
}

#[test]
fn what_answers_a_confidence_is_kept_back_with_it() {
    let of = |lang, second: [&str; 3], about: &[&str]| {
        let [before, secret, answer] = second;
        let fields = json!({
            "partners": [partner("tuin", "Tuin", json!({})), partner("bib", "Bib", json!({}))],
            "statements": [said("s1", "p1", before, &["tuin"]), said("s2", "p2", secret, &["tuin"]), said("s3", "p1", answer, about)],
        });
        let proposed = propose(&session(lang, &fields), &deck(lang), lang);
        assert!(!proposed.iter().any(|p| p.text.contains(answer)), "{answer}");
        (full(lang, &fields), of_partner(lang, "tuin", &fields))
    };
    let (nl, page) = of(
        Lang::Nl,
        [
            "De tuin is elke dag open.",
            "Hij gaf mij zijn sleutel. Zeg dat niet verder.",
            "Dat wist ik niet.",
        ],
        &["tuin"],
    );
    assert!(!nl.contains("Dat wist ik niet") && !page.contains("Dat wist ik niet"));
    assert!(
        nl.contains("De tuin is elke dag open") && nl.contains("Twee uitspraken zijn weggelaten"),
        "{nl}"
    );
    let (en, page) = of(
        Lang::En,
        [
            "The garden is open every day.",
            "He gave me his key. Do not tell the council.",
            "I did not know that.",
        ],
        &[],
    );
    assert!(!en.contains("did not know") && !page.contains("did not know"));
    assert!(en.contains("Two statements were left out"), "{en}");
}

#[test]
fn what_stands_by_itself_behind_a_confidence_is_told() {
    let fields = json!({
        "partners": [partner("tuin", "Tuin", json!({})), partner("bib", "Bib", json!({}))],
        "statements": [
            said("s1", "p2", "Hij gaf mij zijn sleutel. Zeg dat niet verder.", &["tuin"]),
            said("s2", "p1", "De bib leent ons elke maand een koffer vol boeken.", &["bib"]),
        ],
    });
    let page = full(Lang::Nl, &fields);
    assert!(
        page.contains("een koffer vol boeken") && page.contains("Eén uitspraak is weggelaten"),
        "{page}"
    );
}
