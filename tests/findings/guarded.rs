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
fn who_asks_which_of_something_else_knows_the_partner() {
    for (lang, name, warm, lost, asks) in [
        (
            "nl",
            "tolk",
            "De tolk legt aan elke moeder uit wat wij bedoelen.",
            "Welke tolk?",
            "Welke woensdag?",
        ),
        (
            "en",
            "interpreter",
            "The interpreter tells every mother what we mean.",
            "Which interpreter?",
            "Which Wednesday?",
        ),
    ] {
        let of = |text: &str| {
            json!({
                "partners": [{ "id": "tolk", "name": name, "experience": "positive" }],
                "statements": [
                    said("s1", "condities", "p1", warm, &["tolk"]),
                    said("s2", "condities", "p2", text, &["tolk"]),
                ],
            })
        };
        assert!(texts(lang, &of(lost), "unknown").contains(lost), "{lang}");
        assert_eq!(texts(lang, &of(asks), "unknown"), "", "{asks}");
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

/// One statement on one partner from outside, and the rule it should not bear.
#[test]
fn single_words_bear_no_claim_that_they_only_seem_to_make() {
    for (lang, rule, text) in [
        (
            "nl",
            "no-answer",
            "Wij hebben daar nog nooit zo vlug een antwoord gekregen.",
        ),
        (
            "en",
            "no-answer",
            "We never got a reply in the old days. Now it comes by noon.",
        ),
        (
            "nl",
            "hangs",
            "Wij zijn daar niet afhankelijk van één mens, zij zijn met zes.",
        ),
        (
            "en",
            "hangs",
            "If he is ill they send somebody else, so no morning is lost.",
        ),
        (
            "nl",
            "near-and-far",
            "Zij zitten om de hoek en ik heb nog nooit zo’n goede buren gehad.",
        ),
        (
            "en",
            "near-and-far",
            "They are across the road, and I have never been so well fed.",
        ),
        (
            "nl",
            "faces",
            "Het is daar niet telkens iemand anders, dat maakt het licht.",
        ),
        (
            "en",
            "faces",
            "We send somebody else each time, so that all of us have seen it.",
        ),
        (
            "nl",
            "first-step",
            "Het is niet alleen als wij bellen, ze staan hier uit eigen beweging.",
        ),
        ("en", "first-step", "The neighbours do not come to us to complain."),
        ("nl", "late", "Wij vragen hen in april, want anders is het te laat."),
        ("en", "late", "We ask them in April, otherwise it is too late."),
        (
            "nl",
            "flooded",
            "Vroeger werden wij overspoeld met mails, nu is het een brief per seizoen.",
        ),
        (
            "en",
            "flooded",
            "We used to be swamped with emails, now there is one a season.",
        ),
        (
            "nl",
            "secret",
            "Het beroepsgeheim is daar nog nooit een probleem geweest, nooit een hinderpaal.",
        ),
        (
            "en",
            "secret",
            "We tell each other all of it, confidentiality is never an issue.",
        ),
        (
            "nl",
            "decides",
            "Niemand heeft ons ooit een cent gevraagd voor die dag.",
        ),
        (
            "en",
            "decides",
            "They used to decide over our heads, now we sit with them.",
        ),
        ("nl", "rivals", "De opendeurdag doen we samen, op dezelfde zondag."),
        ("en", "rivals", "We run a spelling competition with them each May."),
        (
            "nl",
            "lost",
            "Wij leiden hen op en zij nemen hen in dienst, beter kan niet.",
        ),
        (
            "en",
            "lost",
            "We train them and they take them on, all of ours have a job.",
        ),
        ("nl", "chance", "Wij hoorden bij toeval dat de bakker verhuist."),
        ("en", "chance", "I heard by chance that the baker is moving."),
        ("nl", "unused", "Van dat budget is er niets dat blijft liggen."),
        ("en", "unused", "We share out the hours so that nothing is left over."),
        ("nl", "most", "Daar heb ik het meest last van de tocht."),
        ("en", "most", "I learned the most from my own father, really."),
        (
            "nl",
            "changed",
            "Vroeger stond de poort open. Nu nog, en dat is goed zo.",
        ),
        (
            "en",
            "changed",
            "In 2011 there were three of them. Today there are three of them.",
        ),
        ("nl", "far-and-near", "Elke week bel ik hen tevergeefs."),
        ("en", "far-and-near", "Every week I hear from mothers about the bakery."),
        (
            "nl",
            "unshared",
            "Het was ieder voor zich tot vorig jaar, sindsdien delen we een koor.",
        ),
        (
            "en",
            "unshared",
            "They used to share nothing. Since the fair we share a choir.",
        ),
        (
            "nl",
            "left-out",
            "Winkels die zeuren over onze gasten, daar ken ik er geen van.",
        ),
        ("en", "left-out", "That is a map of the garden, they gave us one each."),
    ] {
        let fields = json!({
            "partners": [{ "id": "school", "name": "basisschool De Wilg", "kind": "organisation" }],
            "statements": [said("s1", "condities", "p1", text, &["school"])],
        });
        assert_eq!(texts(lang, &fields, rule), "", "{rule}: {text}");
    }
}
