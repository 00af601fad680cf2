//! How it goes with a partner, and who disagrees: claims say what their words bear, in Dutch and in English, each rule with a counter-example.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, record, said};

fn all(lang: &str, fields: &Value) -> Vec<Proposal> {
    let school = json!({
        "school": { "code": "VEER" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p3", "function": "zorgleerkracht", "role": "zorg" },
        ],
    });
    let of = if lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&record(lang, &school, fields), &deck(of), of)
}

/// Returns the text of the first proposal of a rule; empty where there is none.
fn text(lang: &str, fields: &Value, rule: &str) -> String {
    let found = all(lang, fields)
        .into_iter()
        .find(|p| p.rule.split(':').next() == Some(rule));
    found.map(|p| p.text.to_string()).unwrap_or_default()
}

/// Returns the same of one partner with this experience, of which these people say this right after each other.
fn of_one(lang: &str, how: &str, words: &[(&str, &str)], rule: &str) -> String {
    let statements: Vec<Value> = words
        .iter()
        .enumerate()
        .map(|(at, (who, text))| said(&format!("s{}", at + 1), "actoren", who, text, &["werf"]))
        .collect();
    let mut partner = json!({ "id": "werf", "name": "Werf", "domains": ["aanbod"] });
    if !how.is_empty() {
        partner["experience"] = json!(how);
    }
    text(lang, &json!({ "partners": [partner], "statements": statements }), rule)
}

#[test]
fn who_is_taken_out_of_the_blame_is_not_called_difficult_with_those_words() {
    for (lang, defends, laments) in [
        (
            "nl",
            "Ik ben tegen hun nieuwe steiger, maar de mensen zelf zijn altijd correct geweest.",
            "Drie keer gebeld, en ze antwoorden niet.",
        ),
        (
            "en",
            "I am against their new pier, not the people. They have been straight with us.",
            "We rang three times and nobody answered.",
        ),
    ] {
        assert_eq!(of_one(lang, "negative", &[("p1", defends)], "negative"), "");
        let both = of_one(lang, "negative", &[("p1", defends), ("p2", laments)], "negative");
        assert!(both.contains(laments), "{both}");
    }
}

#[test]
fn what_was_long_ago_bears_no_claim_of_now() {
    for (lang, before, now) in [
        (
            "nl",
            "Drie jaar geleden kwamen ze daar altijd te laat.",
            "Elke maand sturen ze ons een formulier van vier bladzijden.",
        ),
        (
            "en",
            "Three years ago they were always too late.",
            "They send us another form of four pages every single month.",
        ),
    ] {
        for rule in ["negative", "mixed"] {
            assert_eq!(of_one(lang, rule, &[("p1", before)], rule), "");
            let told = of_one(lang, rule, &[("p1", before), ("p2", now)], rule);
            // What is left of a mixed one holds one side alone, and bears nothing.
            assert!(
                told.contains(now) == (rule == "negative") && !told.contains(before),
                "{told}"
            );
        }
    }
}

#[test]
fn what_denies_or_blames_oneself_laments_of_nobody() {
    for (lang, claim, of_self, lament) in [
        (
            "nl",
            "loopt moeilijk",
            "Zij krijgen geen antwoord van mij, dat ligt aan ons.",
            "Zij geven nooit antwoord.",
        ),
        (
            "nl",
            "loopt moeilijk",
            "Ik zou hem missen als hij niet kwam.",
            "Hij komt nooit wanneer ge hem vraagt.",
        ),
        (
            "en",
            "is difficult",
            "They get no answer from me, that is our own fault.",
            "They never answer a letter.",
        ),
        (
            "en",
            "is difficult",
            "I would miss him if he did not come.",
            "He never comes when you ask him.",
        ),
    ] {
        let told = |words: &str| of_one(lang, "negative", &[("p1", words)], "negative");
        assert!(!told(of_self).contains(claim), "{}", told(of_self));
        assert!(told(lament).contains(claim), "{}", told(lament));
    }
}

#[test]
fn a_fear_and_a_change_of_mind_are_no_other_voice() {
    for (lang, praise, others, lament) in [
        (
            "nl",
            "Mijn klas is dol op die werf.",
            [
                "Als die werf sluit, zijn we dat kwijt.",
                "Ik moest er eerst niets van hebben, een werf in mijn klas.",
            ],
            "Voor mij is het tijdverlies.",
        ),
        (
            "en",
            "My class love that yard, they are happy there.",
            [
                "If that yard closes, all of it is lost.",
                "I was not going to have a yard in my class, slow as they are.",
            ],
            "For me it is a waste of time.",
        ),
    ] {
        for other in others {
            assert_eq!(
                of_one(lang, "", &[("p1", praise), ("p2", other)], "differ"),
                "",
                "{other}"
            );
        }
        assert!(of_one(lang, "", &[("p1", praise), ("p2", lament)], "differ").contains(lament));
    }
}

#[test]
fn who_agrees_in_the_form_of_an_objection_does_not_disagree() {
    for (lang, first, agrees, objects) in [
        (
            "nl",
            "Op de werf moet ge niets uitleggen.",
            "Nee, precies, bij ons wel eens getest. Nochtans zijn ze met weinig.",
            "Bij mij wel, elke keer opnieuw.",
        ),
        (
            "en",
            "At the yard you need not explain.",
            "No, exactly. To be fair, they have seen it all before.",
            "To be fair, I explained it twice.",
        ),
    ] {
        assert_eq!(of_one(lang, "", &[("p1", first), ("p2", agrees)], "differ"), "");
        assert!(of_one(lang, "", &[("p1", first), ("p2", objects)], "differ").contains(objects));
    }
}

#[test]
fn what_one_wants_arranged_and_another_fears_is_spoken_of_differently() {
    for (lang, plan, fear, other) in [
        (
            "nl",
            "Ik zou daar graag een contract van maken, voor drie jaar.",
            "Als er een contract ligt, is het volgend jaar gedaan.",
            "Als er een contract ligt, teken ik het.",
        ),
        (
            "en",
            "I would like a contract for that, for three years.",
            "If you put it in writing it is finished by June.",
            "If there is a contract I will sign it.",
        ),
    ] {
        assert!(of_one(lang, "", &[("p1", plan), ("p2", fear)], "differ").contains(fear));
        assert_eq!(of_one(lang, "", &[("p1", plan), ("p2", other)], "differ"), "");
    }
}

#[test]
fn an_objection_answers_what_was_lamented_just_before_as_well() {
    for (lang, laments, next, objects) in [
        (
            "nl",
            "Sinds Pasen krijg ik geen les meer gegeven.",
            "Het begon met één avond per jaar op die werf.",
            "Dat zie ik anders. Mijn leerlingen leren daar meer dan bij mij.",
        ),
        (
            "en",
            "Since Easter I get no lessons any more.",
            "It began with one evening a year at that yard.",
            "I see that differently. My pupils learn more there than with me.",
        ),
    ] {
        let told = of_one(lang, "", &[("p1", laments), ("p2", next), ("p3", objects)], "opposed");
        assert!(
            told.contains(laments) && told.contains(next) && told.contains(objects),
            "{told}"
        );
        let own = of_one(lang, "", &[("p3", laments), ("p2", next), ("p3", objects)], "opposed");
        assert!(!own.contains(laments) && own.contains(next), "{own}");
    }
}

#[test]
fn what_lays_a_complaint_to_others_or_to_before_stands_behind_it() {
    for (lang, laments, answers, other) in [
        (
            "nl",
            "Daar wacht ge maanden op een brief.",
            [
                "Dat was de vorige directie daar.",
                "Dat ligt aan ons, wij sturen te laat.",
            ],
            "Ze zitten boven de apotheek.",
        ),
        (
            "en",
            "You wait months for a letter there.",
            [
                "That was the last manager they had.",
                "We are the ones who post it in May.",
            ],
            "They sit above the chemist in that street.",
        ),
    ] {
        for answer in answers {
            let told = of_one(lang, "negative", &[("p1", laments), ("p2", answer)], "negative");
            assert!(
                told.find(answer) > told.find(laments) && told.contains(laments),
                "{told}"
            );
        }
        assert!(!of_one(lang, "negative", &[("p1", laments), ("p2", other)], "negative").is_empty());
    }
}

#[test]
fn what_tempers_a_lament_in_a_few_words_or_praises_stands_behind_it() {
    for (lang, laments, few, plain, thanks) in [
        (
            "nl",
            "Twee leerlingen wilden na een week niet meer terug.",
            "Eén daarvan werkt er nu.",
            "Zij verhoogden het liggeld en stuurden daarna een kraan.",
            "Die kraan was prachtig, onze boot hing zo droog als wat.",
        ),
        (
            "en",
            "Two pupils did not want to go back after a week.",
            "One of them works there.",
            "They raised the mooring fee and then they sent a crane.",
            "That crane was wonderful, our boat hung as dry as a bone.",
        ),
    ] {
        let told = of_one(lang, "mixed", &[("p1", laments), ("p2", few)], "mixed");
        assert!(told.contains(few), "{told}");
        let told = of_one(lang, "negative", &[("p1", plain), ("p2", thanks)], "negative");
        assert!(told.contains(plain) && told.contains(thanks), "{told}");
    }
}

#[test]
fn what_tells_two_things_and_laments_none_is_noted_as_mixed() {
    for (lang, one, other, lament, noted) in [
        (
            "nl",
            "Wij varen er gratis mee naar het eiland.",
            "Dan vragen zij een foto voor hun krant.",
            "Daar wacht ge drie maanden op een brief.",
            "genoteerd",
        ),
        (
            "en",
            "We sail to the island with them for free.",
            "Then they ask a picture for their magazine.",
            "You wait three months for a letter there.",
            "noted",
        ),
    ] {
        let told = of_one(lang, "mixed", &[("p1", one), ("p2", other)], "mixed");
        assert!(told.contains(noted) && told.contains(other), "{told}");
        assert!(!of_one(lang, "mixed", &[("p1", one), ("p2", lament)], "mixed").contains(noted));
    }
}

#[test]
fn who_sees_a_partner_where_is_told_of_those_somebody_spoke_of() {
    let partner = |id: &str| json!({ "id": id, "name": format!("Huis {id}"), "domains": ["zorg"], "distance": { "ring": "dicht", "views": { "leiding": "zeer-dicht", "leerkracht": "ver" } } });
    let of = |statements: Value| {
        let fields = json!({ "partners": [partner("a"), partner("b"), partner("c")], "statements": statements });
        let all = all("nl", &fields);
        let told = all.into_iter().map(|p| p.rule.to_string());
        told.filter(|rule| rule.starts_with("views")).collect::<Vec<String>>()
    };
    assert_eq!(
        of(json!([said(
            "s1",
            "actoren",
            "p1",
            "Zij zitten boven de turnzaal.",
            &["c"]
        )])),
        ["views:c"]
    );
    assert_eq!(of(json!([])).len(), 1);
}

#[test]
fn a_row_of_names_for_a_role_is_left_out() {
    let partner = |n: usize, role: &str| json!({ "id": format!("{role}{n}"), "name": format!("Huis {role} {n}"), "domains": ["zorg"], "importance": { "by": { role: "stated" } } });
    let of = |many: usize| {
        let partners: Vec<Value> = (0..many)
            .map(|n| partner(n, "leerkracht"))
            .chain((0..3).map(|n| partner(n, "leiding")))
            .chain((0..3).map(|n| partner(n, "zorg")))
            .collect();
        text("nl", &json!({ "partners": partners }), "roles")
    };
    assert!(of(4).contains("rol tot rol"), "{}", of(4));
    assert_eq!(of(8), "");
}
