//! What words only seem to say: denied, over, of others, wished or undone; each beside what does say it.

use kring::deck::Lang;
use kring::findings::propose;
use serde_json::{Value, json};

use crate::{deck, record, said};

/// Returns the texts of all proposals of a rule.
fn texts(lang: &str, fields: &Value, rule: &str) -> String {
    let school = json!({
        "school": { "code": "OORD" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
        ],
    });
    let of = if lang == "nl" { Lang::Nl } else { Lang::En };
    let found = propose(&record(lang, &school, fields), &deck(of), of);
    let found: Vec<String> = found
        .iter()
        .filter(|p| p.rule.starts_with(rule))
        .map(|p| p.text.to_string())
        .collect();
    found.join(" ")
}

#[test]
fn a_wished_partner_that_somebody_rejects_is_no_wish_of_the_group() {
    for (lang, wishes, rejects) in [
        (
            "nl",
            "Met de molen zouden we kunnen malen.",
            [
                "Dat is een idee van de conciërge, ik zie het niet zitten.",
                "Wij hebben er al twee van die soort, ik zie het nut niet.",
            ],
        ),
        (
            "en",
            "With the mill we could grind our own flour.",
            [
                "That is an idea of the caretaker, not of mine.",
                "We have two of those already, thank you.",
            ],
        ),
    ] {
        let of = |text: &str| {
            json!({
                "partners": [{ "id": "molen", "name": "molen", "status": "wished" }],
                "statements": [said("s1", "condities", "p1", text, &["molen"])],
            })
        };
        assert!(texts(lang, &of(wishes), "wished").contains(wishes), "{lang}");
        for text in rejects {
            assert_eq!(texts(lang, &of(text), "wished"), "", "{text}");
        }
    }
}

#[test]
fn who_is_like_the_others_makes_no_difference() {
    for (lang, of_service, apart, alike) in [
        (
            "nl",
            "De dienst laat ons maanden wachten en antwoordt traag.",
            "Maar de tolk komt dezelfde dag, zij helpt ons goed.",
            "Maar de tolk laat even lang wachten, dat is bij haar hetzelfde.",
        ),
        (
            "en",
            "The service makes us wait for months and answers slowly.",
            "But the interpreter comes the same day, she helps us well.",
            "But with the interpreter it is the same, they all make us wait.",
        ),
    ] {
        let of = |text: &str| {
            json!({
                "partners": [
                    { "id": "dienst", "name": "dienst", "kind": "organisation", "experience": "mixed" },
                    { "id": "tolk", "name": "tolk", "kind": "person", "experience": "positive", "part_of": "dienst" },
                ],
                "statements": [
                    said("s1", "condities", "p1", of_service, &["dienst"]),
                    said("s2", "condities", "p1", text, &["tolk"]),
                ],
            })
        };
        assert!(texts(lang, &of(apart), "person").contains(apart), "{lang}");
        assert!(!texts(lang, &of(alike), "person").contains(alike), "{alike}");
    }
}
