//! What no proposal makes up: each rule beside what is not said, in both languages.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use kring::session::Session;
use serde_json::{Value, json};

use crate::{deck, record, said};

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

fn partner(id: &str, name: &str, more: Value) -> Value {
    let mut partner = json!({ "id": id, "name": name });
    if let (Some(all), Value::Object(more)) = (partner.as_object_mut(), more) {
        all.extend(more);
    }
    partner
}

fn good(id: &str, name: &str) -> Value {
    partner(
        id,
        name,
        json!({ "experience": "positive", "importance": { "by": { "leerkracht": "stated" } } }),
    )
}

#[test]
fn what_one_lacks_and_another_has_is_no_shortage() {
    for (lang, title, short, plenty, split, flat) in [
        (
            "nl",
            "tijd",
            "Ik heb geen tijd om te bellen.",
            "Tijd zat op vrijdag.",
            "meer dan één deelnemer",
            "Er is te weinig tijd",
        ),
        (
            "nl",
            "geld",
            "Er is te weinig geld voor de tram.",
            "Er is geld, maar het moet voor juni op.",
            "meer dan één deelnemer",
            "te weinig middelen",
        ),
        (
            "en",
            "money",
            "There is too little money for the tram.",
            "There is money, but it has to be spent by June.",
            "More than one participant",
            "too little money to",
        ),
    ] {
        let of = |others: [&str; 2]| {
            let said = [
                said("s1", "condities", "p1", others[0], &[]),
                said("s2", "condities", "p2", others[1], &[]),
            ];
            json!({ "themes": [{ "id": "h1", "aspect": "how", "title": title, "evidence": ["s1", "s2"] }], "statements": said })
        };
        let told: Vec<String> = all(lang, &of([short, plenty]))
            .iter()
            .map(|p| p.text.to_string())
            .collect();
        let told = told.join(" ");
        assert!(
            told.contains(short.trim_end_matches('.')) && told.contains(plenty.trim_end_matches('.')),
            "{told}"
        );
        assert!(
            (told.contains(split) || told.contains("lopen de meningen uiteen")) && !told.contains(flat),
            "{told}"
        );
    }
    // One voice is not the group; two are.
    let of = |second: &str| {
        let said = [
            said("s1", "condities", "p1", "Er is te weinig geld voor de tram.", &[]),
            said("s2", "condities", second, "Voor een gids is er te weinig geld.", &[]),
        ];
        json!({ "themes": [{ "id": "h1", "aspect": "how", "title": "geld" }], "statements": said })
    };
    assert_eq!(text("nl", &of("p1"), "recurs:money"), "");
    assert!(text("nl", &of("p2"), "recurs:money").starts_with("Over geld sprak meer dan één deelnemer."));
}

#[test]
fn a_name_that_is_asked_back_and_what_agrees_are_no_other_voice() {
    for (lang, first, named, word, agreeing) in [
        (
            "nl",
            "De werf leent ons haar loods.",
            "De werf? Ik was daar in mei.",
            "Leent? Zij verhuurt.",
            "Ja maar, bij ons ook niet.",
        ),
        (
            "en",
            "The yard lends us its shed.",
            "The yard? I was there in May.",
            "Lends? They rent it out.",
            "Yes but, they never call me either.",
        ),
    ] {
        let name = if lang == "nl" { "werf" } else { "yard" };
        let of = |first: &str, second: &str| {
            json!({
                "partners": [partner("werf", name, json!({}))],
                "statements": [said("s1", "actoren", "p1", first, &["werf"]), said("s2", "actoren", "p2", second, &["werf"])],
            })
        };
        assert_eq!(text(lang, &of(first, named), "differ"), "");
        assert_ne!(text(lang, &of(first, word), "differ"), "");
        assert_eq!(
            text(lang, &of("Zij bellen nooit. They never call.", agreeing), "differ"),
            ""
        );
    }
}

#[test]
fn who_works_there_makes_a_difference_only_where_somebody_compares() {
    for (lang, compares, both) in [
        (
            "nl",
            "Met de tolk zijn er goede ervaringen, met de zorgdienst gemengde",
            "Bij de dienst krijg je niemand, bij tolk wel.",
        ),
        (
            "en",
            "Experiences with the tolk are good, those with zorgdienst are mixed",
            "At the service you reach nobody, tolk you do.",
        ),
    ] {
        let of = |about: &[&str], sour: &str| {
            json!({
                "partners": [
                    partner("dienst", "zorgdienst", json!({ "kind": "organisation", "experience": "mixed" })),
                    partner("tolk", "tolk", json!({ "kind": "person", "experience": "positive", "part_of": "dienst" })),
                ],
                "statements": [said("s1", "actoren", "p1", both, about), said("s2", "actoren", "p2", sour, &["tolk"])],
            })
        };
        let person = |fields: Value| text(lang, &fields, "person");
        let told = person(of(&["dienst", "tolk"], "tolk zingt. tolk sings."));
        assert!(told.contains(compares), "{told}");
        // Marks alone, and words that judge neither, tell nothing.
        assert_eq!(person(of(&["tolk"], "tolk zingt. tolk sings.")), "");
        assert_eq!(
            person(of(
                &["tolk"],
                "Ik ben niet tevreden over tolk. I am not happy with tolk."
            )),
            ""
        );
    }
    // A word in both names makes nobody part of a service.
    let named = json!({ "partners": [
        partner("loon", "loon", json!({ "experience": "mixed" })),
        partner("jan", "Jan (loon)", json!({ "kind": "person", "experience": "positive" })),
    ]});
    assert_eq!(text("nl", &named, "person"), "");
}

#[test]
fn whom_the_school_works_with_no_more_is_told_in_the_past() {
    let of = |note: &str| json!({ "partners": [partner("bad", "zwembad", json!({ "status": "ended", "experience": "negative", "note": note }))] });
    assert!(
        text("nl", &of("Liet ons te lang wachten."), "negative")
            .starts_with("De samenwerking met het zwembad liep moeilijk.")
    );
    assert!(text("en", &of("Let us wait too long."), "negative").contains("was difficult"));
    assert_eq!(text("nl", &of("Staat in de stad."), "negative"), "");
}

#[test]
fn it_goes_well_only_where_nobody_is_displeased_and_the_words_mean_it() {
    for (lang, glad, sour, irony, feast, past) in [
        (
            "nl",
            "Zij helpen ons elke week.",
            "Ik ben niet zo tevreden over hen.",
            "Geweldig hoor, weer een brief van hen voor onze klas.",
            "De vrienden hielden een barbecue.",
            "Drie jaar geleden zongen zij in onze klas.",
        ),
        (
            "en",
            "They help us every week.",
            "I am not that happy with them.",
            "Great, another letter from them for our class.",
            "The friends held a barbecue.",
            "Three years ago they sang in our class.",
        ),
    ] {
        let of = |words: &[&str]| {
            let said: Vec<Value> = words
                .iter()
                .enumerate()
                .map(|(i, words)| said(&format!("s{i}"), "win-win", &format!("p{}", i + 1), words, &["koor"]))
                .collect();
            json!({ "partners": [good("koor", "koor")], "statements": said })
        };
        assert!(text(lang, &of(&[glad]), "good").contains(glad));
        for words in [irony, feast, past] {
            assert_eq!(text(lang, &of(&[words]), "good"), "", "{words}");
        }
        let both = of(&[glad, sour]);
        assert_eq!(text(lang, &both, "good"), "");
        let told = text(lang, &both, "differ");
        assert!(told.contains(glad) && told.contains(sour), "{told}");
        assert!(
            all(lang, &of(&[feast, sour]))
                .iter()
                .all(|p| !p.rule.starts_with("differ"))
        );
    }
}

#[test]
fn praise_does_not_stand_under_difficult() {
    for (lang, glad, poor) in [
        (
            "nl",
            "Met hen valt goed te praten, echt waar.",
            "Hun brieven komen altijd te laat bij ons.",
        ),
        (
            "en",
            "They are easy to talk to, they really are.",
            "Their letters always come too late for us.",
        ),
    ] {
        let of = |words: &[&str]| {
            let said: Vec<Value> = words
                .iter()
                .enumerate()
                .map(|(i, words)| said(&format!("s{i}"), "actoren", &format!("p{}", i + 1), words, &["fonds"]))
                .collect();
            json!({ "partners": [partner("fonds", "fonds", json!({ "experience": "negative" }))], "statements": said })
        };
        let told: Vec<String> = all(lang, &of(&[glad])).iter().map(|p| p.text.to_string()).collect();
        assert!(!told.iter().any(|text| text.contains(glad)), "{told:?}");
        assert!(text(lang, &of(&[poor]), "negative").contains(poor));
        let both: Vec<Proposal> = all(lang, &of(&[glad, poor]));
        assert!(
            both.iter()
                .all(|p| !(p.rule.starts_with("negative") && p.text.contains(glad)))
        );
    }
}

#[test]
fn no_learning_is_told_without_a_reason_and_not_of_whom_somebody_learns_from() {
    let of = |words: &str| {
        let partners: Vec<Value> = (1..=4)
            .map(|i| partner(&format!("a{i}"), &format!("Loket {i}"), json!({ "learning": "none" })))
            .collect();
        json!({ "partners": partners, "statements": [said("s1", "leren", "p1", words, &["a1"])] })
    };
    let nl = text("nl", &of("Daar staat een stoel."), "referral");
    assert!(
        nl.contains("loket 1") && nl.ends_with("is genoteerd dat er niet geleerd wordt."),
        "{nl}"
    );
    assert!(!text("nl", &of("Ik leer daar elke keer iets."), "referral").contains("oket 1"));
    assert!(!text("en", &of("I learn something there every time."), "referral").contains("oket 1"));
}

#[test]
fn who_is_not_needed_is_wished_for_by_no_group() {
    let of = |words: &str| json!({ "partners": [partner("tolk", "tolk", json!({ "status": "wished" }))], "statements": [said("s1", "actoren", "p1", words, &["tolk"])] });
    for (lang, wish, none) in [
        (
            "nl",
            "Een tolk spreekt de taal van de ouders.",
            "Een tolk is niet nodig bij ons.",
        ),
        (
            "en",
            "An interpreter speaks what the parents speak.",
            "We do not need an interpreter here.",
        ),
    ] {
        assert_ne!(text(lang, &of(wish), "wished"), "");
        assert_eq!(text(lang, &of(none), "wished"), "");
    }
}

#[test]
fn among_the_first_no_two_say_of_one_partner_how_it_goes() {
    let many: Vec<Value> = (1..=9).map(|i| good(&format!("a{i}"), &format!("Huis {i}"))).collect();
    let views = json!({ "ring": "midden", "views": { "zorg": "zeer-dicht", "leerkracht": "ver" } });
    let clb = partner("clb", "CLB", json!({ "distance": views }));
    let partners: Vec<Value> = std::iter::once(clb).chain(many).collect();
    let said = [
        said("s1", "actoren", "p1", "Het CLB is altijd te laat.", &["clb"]),
        said("s2", "actoren", "p2", "Het CLB is altijd op tijd.", &["clb"]),
    ];
    let found = all("nl", &json!({ "partners": partners, "statements": said }));
    let of_clb = found
        .iter()
        .filter(|p| p.evidence.first().is_some_and(|id| **id == *"clb"));
    assert!(of_clb.count() > 1, "both are there");
    assert!(
        found.windows(2).all(|two| two[0].weight >= two[1].weight),
        "the weightiest first"
    );
}
