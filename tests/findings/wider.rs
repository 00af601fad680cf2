//! What a proposal says of a partner and in whose words: both sides of a quarrel, no words under two claims, no praise over a complaint; and
//! the kinds of thing that people say of partners and of themselves.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, record};

fn proposals(lang: &str, fields: &Value) -> Vec<Proposal> {
    let school = json!({
        "school": { "code": "NIEUW" },
        "participants": [
            { "id": "p1", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p2", "function": "directeur", "role": "leiding" },
            { "id": "p3", "function": "zorgcoördinator", "role": "zorg" },
        ],
    });
    let lang_of = if lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&record(lang, &school, fields), &deck(lang_of), lang_of)
}

/// The text of the proposal of a rule; empty where there is none.
fn told(fields: &Value, rule: &str) -> String {
    let found = proposals("nl", fields).into_iter().find(|p| p.rule.starts_with(rule));
    found.map(|p| p.text.to_string()).unwrap_or_default()
}

fn said(id: &str, who: &str, text: &str, about: &[&str]) -> Value {
    at("actoren", id, who, text, about)
}

fn at(card: &str, id: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn holds_all(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "{word} is not in: {text}");
    }
}

#[test]
fn a_partner_seen_near_and_far_is_told_by_both_with_their_reasons() {
    let of = |near: &str, far: &str| {
        json!({
            "partners": [{ "id": "garage", "name": "garage", "domains": ["werk-stage"], "experience": "mixed",
                "distance": { "ring": "midden", "views": { "p2": near, "p1": far } } }],
            "statements": [
                said("s1", "p2", "Elk jaar mogen er daar vier blijven werken, met een loon en een broodmaaltijd.", &["garage"]),
                said("s2", "p1", "Die van het zesde heeft er heel de maand de vloer geveegd en niets gezien.", &["garage"]),
                said("s3", "p3", "Bij de onthaalbediende is het nochtans anders, die legt alles uit.", &["garage"]),
                said("s4", "p2", "Vroeger. En niet iedereen daar.", &["garage"]),
            ],
        })
    };
    let text = told(&of("zeer-dicht", "ver"), "mixed:garage");
    // The exchange is told whole; a bare word in it is no change.
    holds_all(
        &text,
        &["vier blijven werken", "de vloer geveegd", "onthaalbediende", "Vroeger."],
    );
    assert!(!text.contains("anders dan vroeger"), "{text}");
    // Where nobody sees it apart, who objects stands behind what he or she answers.
    let text = told(&of("midden", "midden"), "mixed:garage");
    holds_all(
        &text,
        &["gemengde ervaringen genoteerd", "de vloer geveegd", "onthaalbediende"],
    );
}

#[test]
fn who_asks_a_word_back_answers_an_accusation() {
    let of = |answer: &str| {
        json!({
            "partners": [{ "id": "bank", "name": "bank", "domains": ["aanbod"], "experience": "negative" }],
            "statements": [
                said("s1", "p2", "Dat hun naam op de poort hangt, dat helpt ons. Er werd eens iemand uitgelachen, dat gebeurt.", &["bank"]),
                said("s2", "p3", answer, &["bank"]),
                said("s3", "p1", "Ik heb daar zelf ook nog gewerkt, een zomer lang, en dat was zwaar.", &["bank"]),
            ],
        })
    };
    let text = told(&of("Eens? Ik heb er vier teruggekregen, in tranen."), "negative:bank");
    holds_all(
        &text,
        &[
            "is een moeilijke ervaring genoteerd",
            "hangt, dat helpt ons",
            "vier teruggekregen",
        ],
    );
    let text = told(&of("Eens? Ja, dat gebeurt daar in juni wel vaker."), "negative:bank");
    assert!(!text.contains("in juni"), "{text}");
}

#[test]
fn what_belongs_to_a_plan_is_told_there() {
    let fields = json!({
        "partners": [
            { "id": "stad", "name": "stad", "domains": ["beleid"], "experience": "negative" },
            { "id": "kribbe", "name": "kribbe", "domains": ["zorg"], "status": "explored" },
            { "id": "rusthuis", "name": "rusthuis", "domains": ["zorg"] },
        ],
        "statements": [
            said("s1", "p2", "Elk jaar dezelfde toespraak over wat niet kan, en dan een broodje.", &["stad"]),
            said("s2", "p1", "Zes plaatsen in de kribbe, daar knikt de stad al heel het jaar bij.", &["kribbe", "stad"]),
            said("s3", "p3", "Het wordt een mooi lokaal, met gordijnen en een zandbak.", &["kribbe"]),
            said("s4", "p1", "De stad moet nog tekenen, en de buren ook.", &["kribbe", "stad", "rusthuis"]),
        ],
    });
    let text = told(&fields, "negative:stad");
    assert!(text.contains("toespraak") && !text.contains("Zes plaatsen"), "{text}");
    holds_all(&told(&fields, "explored:kribbe"), &["Zes plaatsen"]);
}

#[test]
fn it_goes_well_is_said_over_no_complaint_and_a_but_may_praise() {
    let of = |card: &str, text: &str| {
        let fields = json!({
            "partners": [{ "id": "kine", "name": "kinesist", "domains": ["zorg"], "kind": "person", "experience": "positive",
                "distance": { "ring": "zeer-dicht" } }],
            "statements": [at(card, "s1", "p1", text, &["kine"])],
        });
        told(&fields, "good:kine")
    };
    for (card, text) in [
        ("actoren", "Mooi plan van haar. Ik mag dat doen, op mijn vrije dag."),
        ("actoren", "Zij helpt ons zogezegd, op papier en op het feest."),
    ] {
        assert_eq!(of(card, text), "", "{text}");
    }
    for text in [
        "Zij komt maar een uur, en dat uur is goud waard.",
        "Zij is nooit op tijd, maar wij leren er het meest van.",
    ] {
        assert!(of("actoren", text).contains(text.trim_end_matches('.')), "{text}");
    }
}

#[test]
fn a_wished_partner_that_no_gap_names_is_told_with_its_words() {
    let of = |gaps: Value| {
        json!({ "partners": [{ "id": "maker", "name": "dove theatermaker", "domains": ["aanbod"], "status": "wished" }],
            "statements": [said("s1", "p1", "Zij speelt zelf, met haar handen, en de zaal zwijgt.", &["maker"])], "gaps": gaps })
    };
    holds_all(
        &told(&of(json!([])), "wished"),
        &["De groep wenst een partner", "met haar handen"],
    );
    let named = json!([{ "id": "g1", "kind": "partner", "text": "Een theatermaker die doof is." }]);
    assert_eq!(told(&of(named), "wished"), "");
    let silent = json!({ "partners": [{ "id": "maker", "name": "dove theatermaker", "domains": ["aanbod"], "status": "wished" }] });
    assert_eq!(told(&silent, "wished"), "");
}

#[test]
fn a_calendar_is_told_by_days_and_a_number_tells_nothing() {
    let of = |text: &str| {
        let fields = json!({ "themes": [{ "id": "h1", "aspect": "how", "title": "twee kalenders", "note": "Het seizoen tegenover de schooluren." }],
            "statements": [at("condities", "s1", "p1", text, &[])] });
        told(&fields, "voiced-theme:h1")
    };
    assert!(of("In juli smeken ze om handen en in januari is er niemand.").contains("smeken ze"));
    assert_eq!(of("Er staan twee ovens in dat lokaal, en een rek."), "");
}

#[test]
fn titles_come_with_what_was_said_or_not() {
    let bare = json!({ "themes": [
        { "id": "h1", "aspect": "how", "title": "atelier en theorie" }, { "id": "h2", "aspect": "how", "title": "de gang" } ] });
    assert_eq!(told(&bare, "together:how"), "");
    let rests = json!({ "themes": [{ "id": "h1", "aspect": "how", "title": "zij eten altijd beneden", "evidence": ["s1"] }],
        "statements": [said("s1", "p1", "Wij eten boven en zij eten beneden, al elf jaar.", &[])] });
    holds_all(&told(&rests, "together:how"), &["zij eten altijd beneden", "elf jaar"]);
    // What learning together is comes with the words of who said so, where they share one.
    let meaning = json!({ "themes": [{ "id": "h1", "aspect": "what", "title": "Het telt pas als er een klant aan de toonbank staat" }],
        "statements": [at("betekenis", "s1", "p1", "Zonder klant aan die toonbank is het een spelletje.", &[]),
            at("betekenis", "s2", "p2", "Ik denk aan de trein.", &[])] });
    let text = told(&meaning, "together:what");
    holds_all(
        &text,
        &[
            "Over wat samen leren is, kwam ter sprake: het telt pas",
            "een spelletje",
        ],
    );
    assert!(!text.contains("de trein"), "{text}");
}

#[test]
fn what_only_counts_comes_last() {
    let partners: Vec<Value> = (1..=7)
        .map(|n| json!({ "id": format!("x{n}"), "name": format!("dienst {n}"), "domains": ["zorg"], "experience": "positive", "formality": "informal" }))
        .collect();
    let mut all = partners;
    all.push(json!({ "id": "y", "name": "bakker", "domains": ["aanbod"], "experience": "mixed" }));
    let fields = json!({ "partners": all, "statements": [said("s1", "p1", "Hij bakt op maandag, maar op maandag zijn wij dicht.", &["y"])] });
    let all = proposals("nl", &fields);
    let rank = |rule: &str| all.iter().position(|p| p.rule.starts_with(rule));
    let said = rank("mixed:y").expect("what was said");
    for rule in ["dense", "positive", "informal"] {
        assert!(rank(rule).is_some_and(|at| at > said), "{rule}: {all:?}");
    }
}

#[test]
fn what_was_said_of_a_school_that_is_there_bears_a_gap_about_it() {
    let of = |gap: &str| {
        let statement = json!({ "id": "s1", "card": "actoren", "question": "ontbreekt", "speakers": ["p1"], "voice": "verbatim",
            "text": "Zij vertrekken met een boekentas en daarna hoor ik niets.", "about": ["sec"] });
        let fields = json!({ "partners": [{ "id": "sec", "name": "secundaire school", "domains": ["zorg"] }],
            "statements": [statement], "gaps": [{ "id": "g1", "kind": "partner", "text": gap }] });
        told(&fields, "gap:g1")
    };
    assert!(of("Nieuws van wie naar de secundaire school gaat.").contains("boekentas"));
    assert!(!of("Een tandarts.").contains("boekentas"));
}
