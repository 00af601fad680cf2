//! Verbs and adjectives that agree, for names that are one, several, or several in one; and the page of one partnership, which tells what it
//! claims in the words that were said.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, report};
use kring::render::{picture::Picture, text};
use kring::text::Id;
use serde_json::{Value, json};

use crate::{deck, record};

fn page(lang: Lang, fields: &Value, length: Length, partner: Option<&str>) -> String {
    let code = if lang == Lang::Nl { "nl" } else { "en" };
    let school = json!({
        "school": { "code": "CON" },
        "participants": [
            { "id": "p1", "function": if lang == Lang::Nl { "directeur" } else { "head" }, "role": "leiding" },
            { "id": "p2", "function": if lang == Lang::Nl { "oud-leerlingen" } else { "former pupils" } },
        ],
    });
    let options = ReportOptions {
        lang,
        length,
        partner: partner.map(Id::from),
        ..ReportOptions::default()
    };
    let session = record(code, &school, fields);
    text::write(&report(&session, &deck(lang), &options), 100_000, Picture::default())
}

/// Names, with how they stand in a sentence and whether the verb is in the plural.
const NAMES: [(Lang, &str, &str, bool); 22] = [
    (Lang::Nl, "ouders", "de ouders", true),
    (Lang::Nl, "oud-leerlingen", "de oud-leerlingen", true),
    (Lang::Nl, "vrouwen van de wijk", "de vrouwen van de wijk", true),
    (Lang::Nl, "boeren uit de buurt", "de boeren uit de buurt", true),
    (Lang::Nl, "mannen", "de mannen", true),
    (Lang::Nl, "winkels", "de winkels", true),
    (Lang::Nl, "ouderraad", "de ouderraad", false),
    (Lang::Nl, "keuken", "de keuken", false),
    (Lang::Nl, "haven", "de haven", false),
    (Lang::Nl, "team", "het team", false),
    (Lang::Nl, "Kind en Gezin", "Kind en Gezin", false),
    (Lang::Nl, "bus", "de bus", false),
    (Lang::Nl, "oud zwembad", "het oude zwembad", false),
    (Lang::Nl, "gepensioneerd leraar", "de gepensioneerde leraar", false),
    (Lang::Nl, "lokaal dienstencentrum", "het lokaal dienstencentrum", false),
    (Lang::En, "parents", "the parents", true),
    (Lang::En, "ex-pupils", "the ex-pupils", true),
    (Lang::En, "former pupils", "the former pupils", true),
    (Lang::En, "farmers nearby", "the farmers nearby", true),
    (Lang::En, "library", "the library", false),
    (Lang::En, "parents' council", "the parents’ council", false),
    (Lang::En, "football club", "the football club", false),
];

#[test]
fn verbs_and_adjectives_agree_with_one_name_and_with_several() {
    for (lang, name, called, many) in NAMES {
        let fields = json!({
            "partners": [{
                "id": "x", "name": name, "domains": ["zorg"], "learning": "from-school", "location": "bij de kerk",
                "importance": { "by": { "all": "stated" } }, "distance": { "ring": "dicht" },
            }],
        });
        let assumed = json!({
            "partners": [{ "id": "x", "name": name, "status": "wished", "domains": ["zorg"], "distance": { "ring": "dicht", "assumed": true } }],
        });
        let verbs: &[(&str, &str)] = match lang {
            Lang::Nl => &[
                ("telt", "tellen"),
                ("staat", "staan"),
                ("leert", "leren"),
                ("is", "zijn"),
                ("hoort", "horen"),
                ("komt", "komen"),
            ],
            Lang::En => &[
                ("counts", "count"),
                ("stands", "stand"),
                ("learns", "learn"),
                ("is", "are"),
                ("matters", "matter"),
                ("comes", "come"),
            ],
        };
        let mut texts = vec![
            page(lang, &fields, Length::Full, None),
            page(lang, &fields, Length::Meeting, None),
            page(lang, &fields, Length::Full, Some("x")),
            page(lang, &assumed, Length::Full, Some("x")),
        ];
        let all = texts.join("\n").to_lowercase();
        assert!(all.contains(&called.to_lowercase()), "{called}:\n{all}");
        for text in &mut texts {
            let text = text.to_lowercase();
            for (one, several) in verbs {
                let wrong = if many { one } else { several };
                let name = called.to_lowercase();
                for phrase in [
                    format!(" {name} {wrong} "),
                    format!(" {wrong} {name} "),
                    format!(" {wrong} {name}."),
                ] {
                    let inverted = many || !phrase.trim().starts_with("leren");
                    assert!(!inverted || !text.contains(&phrase), "‘{phrase}’ in\n{text}");
                }
            }
        }
    }
}

#[test]
fn where_partners_are_found_agrees_with_their_names() {
    for (name, expected) in [
        (
            "ouders van vroeger",
            "Over de plaats is genoteerd: de ouders van vroeger",
        ),
        ("imker", "Over de plaats is genoteerd: de imker"),
    ] {
        let fields = json!({
            "partners": [
                { "id": "x", "name": name, "domains": ["zorg"], "location": "aan de kerk" },
                { "id": "y", "name": "CLB", "domains": ["zorg"] },
            ],
        });
        let text = page(Lang::Nl, &fields, Length::Full, None);
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn a_partner_that_is_not_there_agrees_too() {
    for (lang, name, expected) in [
        (Lang::Nl, "ouders", "De ouders zijn er nu niet bij"),
        (Lang::Nl, "imker", "De imker is er nu niet bij"),
    ] {
        let fields = json!({ "partners": [{ "id": "x", "name": name, "status": "wished", "domains": ["zorg"] }] });
        let text = page(lang, &fields, Length::Full, Some("x"));
        assert!(
            text.contains(expected) || text.contains("De groep mist") || !text.contains("genoemd, maar"),
            "{text}"
        );
    }
}

#[test]
fn who_speaks_as_several_speaks_in_the_plural() {
    let fields = json!({
        "partners": [{ "id": "x", "name": "CLB", "domains": ["zorg"] }],
        "statements": [
            { "id": "s1", "card": "actoren", "speakers": ["p2"], "voice": "verbatim", "text": "Wij horen daar niets meer van.", "about": ["x"] },
        ],
    });
    let text = page(Lang::Nl, &fields, Length::Full, None).to_lowercase();
    assert!(text.contains("oud-leerlingen"), "{text}");
    for wrong in ["oud-leerlingen zegt", "oud-leerlingen is", "zegt de oud-leerlingen"] {
        assert!(!text.contains(wrong), "{wrong}:\n{text}");
    }
}

#[test]
fn the_page_of_a_partnership_shows_what_is_learnt_and_how_it_began() {
    let said = |n: usize, text: &str| json!({ "id": format!("s{n}"), "card": "actoren", "speakers": ["p1"], "voice": "verbatim", "text": text, "about": ["x"] });
    let fields = json!({
        "partners": [{ "id": "x", "name": "imker", "domains": ["zorg"], "learning": "both", "initiative": { "from": "school" } }],
        "statements": [
            said(1, "Hij woont aan de overkant."),
            said(2, "Wij leren van hem hoe een kast werkt, en hij leert van ons hoe je dat aan kleuters zegt."),
            said(3, "Het begon met een zwerm op de speelplaats."),
        ],
    });
    let text = page(Lang::Nl, &fields, Length::Full, Some("x"));
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in\n{text}"));
    assert!(at("twee richtingen") < at("hoe een kast werkt"));
    assert!(at("hoe een kast werkt") < at("nam het initiatief"));
    assert!(at("nam het initiatief") < at("zwerm op de speelplaats"));
    assert!(at("zwerm op de speelplaats") < at("aan de overkant"));
    assert_eq!(text.matches("hoe een kast werkt").count(), 1);
}
