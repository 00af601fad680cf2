//! Rules that read what people said of single partners: each with an example and counter-examples, from schools of several kinds, in Dutch and
//! English.

use kring::findings::Proposal;
use kring::session::{Conclusion, Session};
use serde_json::{Value, json};

use crate::small::{self, partner, said};

fn session(lang: &str, fields: &Value) -> Session {
    small::session(lang, ("STEM", "kapper en leerkracht", ("zaal", "concertzaal")), fields)
}

fn all(lang: &str, fields: &Value) -> Vec<Proposal> {
    small::all(lang, &session(lang, fields))
}

fn text(lang: &str, fields: &Value, rule: &str) -> Option<String> {
    small::text(all(lang, fields), rule)
}

/// One partner of this experience, and one statement about it.
fn one(experience: Option<&str>, card: &str, words: &str) -> Value {
    let more = experience.map_or(json!({}), |how| json!({ "experience": how }));
    json!({ "partners": [partner("zaal", "concertzaal", more)], "statements": [said("s1", card, "p1", words, &["zaal"])] })
}

#[test]
fn what_goes_both_ways_names_the_partner_and_quotes_who_said_so() {
    let words = "Zij krijgen van ons jong publiek. Wij krijgen van hen een podium.";
    assert_eq!(
        text("nl", &one(Some("positive"), "actoren", words), "both-ways").as_deref(),
        Some(
            "Met de concertzaal gaat het in twee richtingen: de school geeft en krijgt. “Zij krijgen van ons jong publiek. Wij krijgen van hen een \
             podium.” (kapper en leerkracht)."
        )
    );
    let english = "She asked me how you calm a class. I asked her how you tune a harp.";
    assert!(text("en", &one(None, "actoren", english), "both-ways").is_some_and(|told| told.contains(english)));
    let gains = "Zij hebben jonge stemmen en wij hebben een koor.";
    assert!(text("nl", &one(Some("positive"), "win-win", gains), "both-ways").is_some());
    for (how, card, words) in [
        (Some("negative"), "actoren", words),
        (Some("mixed"), "actoren", words),
        (
            None,
            "actoren",
            "Zij vragen ons van alles, maar wij krijgen van hen niets.",
        ),
        (None, "actoren", "Ze komen bij ons kijken en gaan dan weer weg."),
        (None, "win-win", gains),
    ] {
        assert_eq!(text("nl", &one(how, card, words), "both-ways"), None, "{how:?} {words}");
    }
}

#[test]
fn of_whom_nothing_comes_back_is_told_where_the_experience_is_not_good() {
    let words = "Ik stuur elk jaar een verslag mee naar het rusthuis. Daar heb ik nog nooit een antwoord op gekregen.";
    let told = text("nl", &one(None, "actoren", words), "no-answer").unwrap_or_default();
    assert!(
        told.starts_with("Van de concertzaal hoort de school weinig of niets terug. “Ik stuur"),
        "{told}"
    );
    assert_eq!(text("nl", &one(Some("positive"), "actoren", words), "no-answer"), None);
    for other in [
        "Wij hebben van hen nog nooit een slecht antwoord gekregen.",
        "Zij horen nooit iets van de ouders.",
        "Zij antwoorden altijd.",
    ] {
        assert_eq!(text("nl", &one(None, "actoren", other), "no-answer"), None, "{other}");
    }
    let english = "I wrote to the harbour museum twice. No reply.";
    assert!(text("en", &one(None, "actoren", english), "no-answer").is_some());
}

#[test]
fn another_school_competes_and_a_firm_does_not() {
    let of = |name: &str, words: &str| json!({ "partners": [partner("a", name, json!({}))], "statements": [said("s1", "actoren", "p1", words, &["a"])] });
    let words = "Zij hebben infodag op dezelfde zaterdag als wij.";
    assert!(text("nl", &of("kunstschool aan de Leie", words), "rivals").is_some());
    for (name, words) in [
        ("drukkerij", words),
        ("kunstschool aan de Leie", "We zijn geen concurrenten."),
        ("kunstschool aan de Leie", "We werken met dezelfde kinderen."),
        (
            "scholengemeenschap De Brug",
            "Daar zitten scholen die concurrenten zijn.",
        ),
    ] {
        assert_eq!(text("nl", &of(name, words), "rivals"), None, "{name}: {words}");
    }
}

#[test]
fn where_competing_schools_work_together_that_is_told_too() {
    let fields = json!({
        "partners": [partner("a", "tuinbouwschool in de buurgemeente", json!({}))],
        "statements": [
            said("s1", "actoren", "p1", "We vissen in dezelfde vijver.", &["a"]),
            said("s2", "actoren", "p3", "Aan de serre werken we wel samen.", &["a"]),
        ],
    });
    let told = text("nl", &fields, "rivals").unwrap_or_default();
    assert!(
        told.contains("Soms gaat het wel samen. “Aan de serre werken we wel samen.” (directeur)."),
        "{told}"
    );
}

#[test]
fn whom_some_know_and_others_do_not_is_told_with_both() {
    let of = |unknown: &str, importance: Value| {
        json!({
            "partners": [partner("tolk", "tolk Pools", json!({ "kind": "person", "importance": { "by": importance } }))],
            "statements": [
                said("s1", "actoren", "p2", "Zij zit mee aan tafel bij elk oudergesprek.", &["tolk"]),
                said("s2", "actoren", "p1", unknown, &["tolk"]),
            ],
        })
    };
    let known = json!({ "zorg": "stated" });
    let told = text("nl", &of("Welke tolk?", known.clone()), "unknown").unwrap_or_default();
    assert!(
        told.starts_with("Niet iedereen op school kent de tolk Pools even goed. “Zij zit")
            && told.contains("“Welke tolk?”"),
        "{told}"
    );
    for (words, importance) in [
        ("Ik zou niet weten wat we zonder haar moesten doen.", known.clone()),
        ("Zij kennen ons niet.", known.clone()),
        ("Ik heb haar nog nooit boos gezien.", known),
        ("Welke tolk?", json!({})),
    ] {
        assert_eq!(text("nl", &of(words, importance), "unknown"), None, "{words}");
    }
}

#[test]
fn how_it_was_is_told_with_its_reason() {
    let of = |more: Value, words: &str| json!({ "partners": [partner("bus", "bibliobus", more)], "statements": [said("s1", "actoren", "p1", words, &["bus"])] });
    let words = "Vroeger stond hij elke week op het plein, en nu is er een website.";
    let told = text("nl", &of(json!({}), words), "changed").unwrap_or_default();
    assert!(
        told.starts_with("Met de bibliobus is het anders dan vroeger. “Vroeger"),
        "{told}"
    );
    let moved = of(json!({ "distance": { "ring": "ver", "was": "dicht" } }), words);
    assert!(text("nl", &moved, "faded").is_some_and(|told| told.contains(words)));
    assert_eq!(text("nl", &moved, "changed"), None, "said once");
    for other in [
        "Ik werkte vroeger zelf op de bus, nu sta ik voor de klas.",
        "Hij komt nog altijd, net als vroeger.",
        "Nu en dan komt hij langs.",
    ] {
        assert_eq!(text("nl", &of(json!({}), other), "changed"), None, "{other}");
    }
}

#[test]
fn a_change_of_the_school_is_not_told_as_one_of_a_partner() {
    let fields = json!({
        "statements": [
            said("s1", "actoren", "p1", "Vroeger kwam de stad elke maand, nu niet meer.", &["zaal"]),
            said("s2", "condities", "p3", "Vier jaar geleden waren er drie klassen, nu acht.", &[]),
        ],
    });
    let with = text("nl", &fields, "changed:partners").unwrap_or_default();
    assert!(with.contains("de stad") && !with.contains("drie klassen"), "{with}");
    // Of the school as a whole *it used to be different* says nothing.
    assert!(!all("nl", &fields).iter().any(|p| p.text.contains("drie klassen")));
}

#[test]
fn what_somebody_tells_nobody_is_read_where_people_were_asked_about_learning() {
    let of = |card: &str, words: &str| json!({ "statements": [said("s1", card, "p1", words, &[])] });
    let words = "Ik kom terug van die beurs en ik begin. Aan wie zou ik dat vertellen?";
    assert!(text("nl", &of("leren", words), "kept").is_some());
    assert_eq!(text("nl", &of("actoren", words), "kept"), None);
    assert_eq!(
        text(
            "nl",
            &of("leren", "Niemand kan dat zo mooi vertellen als de imker."),
            "kept"
        ),
        None
    );
    assert!(text("en", &of("leren", "Nobody asks how it was when I come back."), "kept").is_some());
}

#[test]
fn what_may_not_be_told_what_is_too_much_and_what_is_wished_are_told() {
    let of = |words: &str| json!({ "statements": [said("s1", "actoren", "p1", words, &["zaal"])] });
    for (rule, words, other) in [
        (
            "secret",
            "De arts mag mij niets vertellen over hoe het thuis gaat.",
            "Ik mag niet zeggen dat het slecht loopt.",
        ),
        ("flooded", "We zeggen op alles ja.", "We zeggen soms ja."),
        (
            "wish",
            "Ik zou graag een dag meelopen in hun atelier.",
            "Ik zou graag zeggen dat het goed loopt.",
        ),
        (
            "chance",
            "Ik liep hem tegen het lijf gelopen, puur toeval.",
            "Dat is niet bij toeval zo gekozen.",
        ),
    ] {
        assert!(text("nl", &of(words), rule).is_some(), "{rule}: {words}");
        assert_eq!(text("nl", &of(other), rule), None, "{rule}: {other}");
    }
}

#[test]
fn a_wish_that_a_gap_tells_is_not_told_again() {
    let of = |gaps: Value| json!({ "gaps": gaps, "statements": [said("s1", "actoren", "p1", "Ik zou graag eens met hen optreden.", &["zaal"])] });
    assert!(text("nl", &of(json!([])), "wish").is_some());
    let told = json!([{ "id": "g1", "kind": "partner", "text": "Een zaal om op te treden.", "about": ["zaal"] }]);
    assert_eq!(text("nl", &of(told), "wish"), None);
}

#[test]
fn who_objects_to_what_was_just_said_stands_behind_it() {
    let of = |second: &str, about: &[&str]| {
        json!({
            "partners": [partner("zaal", "concertzaal", json!({})), partner("b", "brouwerij", json!({}))],
            "statements": [
                said("s1", "actoren", "p3", "Zij zijn er altijd in tien minuten, dat stelt mij gerust.", &["zaal"]),
                said("s2", "actoren", "p1", second, about),
            ],
        })
    };
    let told = text("nl", &of("Mij niet. Dan is de sfeer weg.", &["zaal"]), "differ").unwrap_or_default();
    assert_eq!(
        told,
        "Over de concertzaal klinken verschillende stemmen. “Zij zijn er altijd in tien minuten, dat stelt mij gerust.” (directeur). “Mij niet. Dan is de \
         sfeer weg.” (kapper en leerkracht)."
    );
    assert_eq!(
        text("nl", &of("Mij niet. Dan is de sfeer weg.", &["b"]), "differ"),
        None
    );
    assert_eq!(text("nl", &of("Ik ga er elke week langs.", &["zaal"]), "differ"), None);
}

#[test]
fn a_partner_that_goes_well_is_told_without_what_laments() {
    let of = |how: &str, first: &str| {
        json!({
            "partners": [partner("zaal", "concertzaal", json!({ "experience": how, "importance": { "by": { "leerkracht": "stated" } } }))],
            "statements": [
                said("s1", "actoren", "p1", first, &["zaal"]),
                said("s2", "actoren", "p3", "Voor één repetitie moet ik geen zeven maar negen collega’s bellen.", &["zaal"]),
            ],
        })
    };
    let praise = "Daar zingen ze met hun handen open.";
    let told = text("nl", &of("positive", praise), "good").unwrap_or_default();
    assert_eq!(
        told,
        format!("Bij de concertzaal is een goede ervaring genoteerd. “{praise}” (kapper en leerkracht).")
    );
    assert_eq!(text("nl", &of("mixed", praise), "good"), None);
    assert_eq!(text("nl", &of("positive", "Dat lukt nooit."), "good"), None);
}

#[test]
fn the_own_team_is_told_where_everyone_finds_it_important() {
    let of = |all: Value, n: usize| {
        let statements = ["Van haar leer ik elke dag.", "Op vrijdag eten we soep en praten we."];
        let statements: Vec<Value> = statements
            .iter()
            .enumerate()
            .take(n)
            .map(|(at, words)| said(&format!("s{at}"), "actoren", "p1", words, &["team"]))
            .collect();
        let near = json!({ "ring": "zeer-dicht" });
        json!({
            "partners": [
                { "id": "team", "name": "team", "kind": "group", "side": "internal", "distance": near, "importance": { "by": all } },
                { "id": "b", "name": "brouwerij", "domains": ["aanbod"], "distance": { "ring": "ver" } },
            ],
            "statements": statements,
        })
    };
    let told = text("nl", &of(json!({ "all": "stated" }), 2), "team").unwrap_or_default();
    assert!(
        told.starts_with("Binnen de school staat het team het dichtst en is voor iedereen belangrijk. “Van haar"),
        "{told}"
    );
    assert_eq!(text("nl", &of(json!({ "all": "stated" }), 1), "team"), None);
    assert_eq!(text("nl", &of(json!({ "leerkracht": "stated" }), 2), "team"), None);
}

#[test]
fn a_condition_has_the_words_that_share_a_rare_word_with_it_and_no_verb() {
    let of = |words: &str| {
        json!({
            "themes": [
                { "id": "h1", "aspect": "how", "title": "de uren van de veerboot", "note": "De boot houdt leerlingen tegen." },
                { "id": "h2", "aspect": "how", "title": "vaste afspraken" },
            ],
            "statements": [said("s1", "condities", "p1", words, &[])],
        })
    };
    let told = text("nl", &of("De laatste boot vaart om vier uur."), "voiced-theme").unwrap_or_default();
    assert!(
        told.starts_with("Dit telt voor het samenwerken: de uren van de veerboot.")
            && told.contains("“De laatste boot"),
        "{told}"
    );
    for words in [
        "Ik zou er liever tien hebben en die tien jaar houden.",
        "Dat houdt ons wakker.",
    ] {
        assert_eq!(text("nl", &of(words), "voiced-theme"), None, "{words}");
    }
}

#[test]
fn what_is_in_the_way_is_told_so_and_what_counts_is_not() {
    let of =
        |title: &str, note: &str| json!({ "themes": [{ "id": "h1", "aspect": "how", "title": title, "note": note }] });
    let hinders = |title: &str, note: &str| {
        let told = text("nl", &of(title, note), "together:how").unwrap_or_default();
        told.starts_with("Als hindernis voor het samenwerken kwam ter sprake")
    };
    assert!(hinders("twee werelden", "Praktijk en theorie weten niet van elkaar."));
    assert!(!hinders("een gedeelde droom", "Wie die deelt, blijft."));
    assert!(!hinders("een gedeelde droom", "Anders lukt het niet."));
}

#[test]
fn an_accepted_proposal_keeps_its_claim_and_its_evidence() {
    let fields = one(
        Some("negative"),
        "actoren",
        "Ze komen één keer per jaar een folder brengen.",
    );
    let found = all("nl", &fields).into_iter().find(|p| p.rule.starts_with("negative:"));
    let found = found.expect("a proposal of its own");
    assert!(found.text.contains("folder"));
    let kept = Conclusion::from(found);
    assert_eq!(
        kept.text.as_str(),
        "Bij de concertzaal is een moeilijke ervaring genoteerd."
    );
    assert!(kept.evidence.contains(&"s1".into()) && kept.evidence.contains(&"zaal".into()));
}

#[test]
fn a_note_that_spells_out_an_abbreviation_and_a_bare_answer_tell_nothing() {
    let of = |note: &str, words: &str| {
        json!({
            "partners": [partner("lop", "LOP", json!({ "experience": "mixed", "note": note }))],
            "statements": [said("s1", "actoren", "p1", words, &["lop"])],
        })
    };
    let words = "Daar zitten we drie keer per jaar.";
    let told = |note: &str, words: &str| text("nl", &of(note, words), "mixed").unwrap_or_default();
    assert!(!told("Lokaal overlegplatform.", words).contains("overlegplatform"));
    assert!(told("Levert weinig op.", words).contains("LOP is genoteerd: levert weinig op."));
    assert!(!told("Levert weinig op.", "Nee, wij ook niet.").contains("wij ook"));
}

#[test]
fn names_of_which_nothing_was_said_stand_in_no_list() {
    let of = |words: &str| {
        json!({
            "partners": [partner("a", "drukkerij", json!({ "experience": "mixed", "note": words }))],
        })
    };
    assert_eq!(text("nl", &of("Drukt het schoolblad."), "mixed"), None);
    assert!(
        text("nl", &of("Levert altijd te laat."), "mixed").is_some_and(|told| told.contains("Levert altijd te laat."))
    );
}
