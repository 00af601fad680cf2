//! What only lists marks falls away beside words, and each claim stands with the words that bear it: a rule with an example and a counter-example, in
//! Dutch and in English.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, record};

fn proposals(lang: &str, fields: &Value) -> Vec<Proposal> {
    let people = json!({ "school": { "code": "KANT" }, "participants": [
        { "id": "p1", "function": "directeur", "role": "leiding" },
        { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
        { "id": "p3", "function": "zorgleerkracht", "role": "zorg" },
    ]});
    let of = if lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&record(lang, fields, &people), &deck(of), of)
}

/// Returns the text of the first proposal of a rule; nothing where it is silent.
fn told(lang: &str, fields: &Value, rule: &str) -> String {
    let is = |p: &Proposal| p.rule.as_str() == rule || p.rule.split(':').next() == Some(rule);
    let found = proposals(lang, fields).into_iter().find(is);
    found.map(|p| p.text.to_string()).unwrap_or_default()
}

fn said(card: &str, about: &[&str], texts: &[(&str, &str)]) -> Vec<Value> {
    let one = |(at, (who, text)): (usize, &(&str, &str))| json!({ "id": format!("s{}", at + 1), "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about });
    texts.iter().enumerate().map(one).collect()
}

fn one_partner(more: &Value, texts: &[(&str, &str)]) -> Value {
    let mut partner = json!({ "id": "x", "name": "Molen", "domains": ["aanbod"] });
    let fields = partner.as_object_mut().expect("an object");
    fields.extend(more.as_object().expect("an object").clone());
    json!({ "partners": [partner], "statements": said("actoren", &["x"], texts) })
}

fn is_all_in(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_bare_list_of_marks_falls_away_beside_words() {
    let informal = |id: &str| json!({ "id": id, "name": id, "domains": ["aanbod"], "formality": "informal" });
    let with = |gaps: usize| {
        let gap =
            |at: usize| json!({ "id": format!("g{at}"), "kind": "other", "text": format!("Een bank in hoek {at}") });
        json!({
            "partners": [informal("kapper"), informal("bakker"), informal("smid")],
            "gaps": (1..=gaps).map(gap).collect::<Vec<_>>(),
        })
    };
    assert!(
        told("nl", &with(2), "informal").contains("de kapper"),
        "{}",
        told("nl", &with(2), "informal")
    );
    assert_eq!(told("nl", &with(10), "informal"), "");
}

#[test]
fn what_something_is_not_lacks_nothing() {
    let of = |lang: &str, title: &str, first: &str, second: &str| {
        let fields = json!({
            "themes": [{ "id": "h1", "aspect": "how", "title": title, "evidence": ["s1", "s2"] }],
            "statements": said("condities", &[], &[("p1", first), ("p2", second)]),
        });
        told(lang, &fields, "recurs:money")
    };
    let plenty = "Geld hebben we voor het eerst genoeg.";
    assert_eq!(
        of(
            "nl",
            "geld",
            plenty,
            "De kosten van een reis zijn voor mij geen euro’s, het is mijn slaap."
        ),
        ""
    );
    is_all_in(
        &of("nl", "geld", plenty, "Er is geen geld voor de boot."),
        &["meer dan één deelnemer", "de boot"],
    );
    let plenty = "There is money enough this year.";
    assert_eq!(of("en", "money", plenty, "What it takes is no money, it is sleep."), "");
    is_all_in(
        &of("en", "money", plenty, "There is no money for the boat."),
        &["More than one participant", "the boat"],
    );
}

#[test]
fn a_theme_stands_with_the_statement_that_tells_it_best_and_only_once() {
    let of = |lang: &str, theme: Value, texts: &[(&str, &str)]| {
        let fields = json!({ "themes": [theme], "statements": said("condities", &[], texts) });
        let all = proposals(lang, &fields);
        let of_theme = all
            .iter()
            .filter(|p| p.rule.starts_with("theme") || p.rule.starts_with("together"));
        of_theme.map(|p| p.text.to_string()).collect::<Vec<_>>()
    };
    let texts = [
        ("p1", "Zaterdag lag er sneeuw in de straat."),
        ("p2", "De sleutel van de kelder ligt bij de koster thuis."),
    ];
    let found = of(
        "nl",
        json!({ "id": "h1", "aspect": "how", "title": "de sleutel van de kelder", "evidence": ["s1", "s2"] }),
        &texts,
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("bij de koster") && !found[0].contains("sneeuw"),
        "{found:?}"
    );
    let texts = [
        ("p1", "The key of the cellar hangs at the verger’s."),
        ("p2", "It rained on Saturday at the fair."),
    ];
    let noted = json!({ "id": "h1", "aspect": "how", "title": "the cellar key", "note": "Somebody has to fetch the key first.", "evidence": ["s1", "s2"] });
    let found = of("en", noted, &texts);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("verger") && !found[0].contains("rained"), "{found:?}");
    // A note with one statement is told with the others of its question, and nowhere again.
    let short = json!({ "id": "h1", "aspect": "how", "title": "the cellar key", "note": "Somebody has to fetch the key first.", "evidence": ["s1"] });
    let found = of("en", short, &texts);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_turn_is_told_from_its_beginning_to_its_end() {
    let moved = || json!({ "distance": { "ring": "dicht", "was": "ver" } });
    let nl = [
        ("p1", "Twee jaar geleden durfde ik daar niet binnen."),
        ("p2", "Daarom heb ik hem gevraagd om eens een uur te komen kijken."),
        (
            "p1",
            "En hij kwam. Nu maalt hij met mijn klas het graan voor het brood.",
        ),
    ];
    is_all_in(
        &told("nl", &one_partner(&moved(), &nl), "grown"),
        &["durfde ik", "Daarom heb ik", "Nu maalt hij"],
    );
    let en = [
        (
            "p1",
            "The first visit I stayed in the bus. On the fourth I asked him for an hour more.",
        ),
        ("p2", "My class counts the sacks in the barn each Monday."),
    ];
    let found = told("en", &one_partner(&moved(), &en), "grown");
    assert!(found.contains("On the fourth") && !found.contains("sacks"), "{found}");
    // Who turns it down right after stands behind it.
    let en = [en[0], ("p2", "I would not call it fun.")];
    let found = told("en", &one_partner(&moved(), &en), "differ");
    assert!(found.contains("On the fourth") && found.contains("fun"), "{found}");
    assert!(found.contains("nearer than before"), "{found}");
    // Since when something is so tells of no change.
    let since = [("p1", "My class has not held a sieve since March, and that is a pity.")];
    assert!(!told("en", &one_partner(&moved(), &since), "grown").contains("sieve"));
}

#[test]
fn who_is_gone_has_a_proposal_of_its_own_with_what_was_said() {
    let texts = [
        ("p1", "De molenaar bakte met ons brood voor heel de straat."),
        ("p2", "Zijn schort hangt nog in mijn kast."),
    ];
    let gone = |experience: &str| one_partner(&json!({ "status": "past", "experience": experience }), &texts);
    is_all_in(
        &told("nl", &gone("positive"), "faded"),
        &["werkt de school niet meer samen", "brood voor heel", "Zijn schort"],
    );
    let silent = one_partner(&json!({ "status": "past" }), &[]);
    assert_eq!(
        told("nl", &silent, "faded"),
        "Met de molen werkt de school niet meer samen."
    );
}

#[test]
fn what_is_noted_as_learnt_by_both_stands_with_words_of_both() {
    let both = || json!({ "learning": "both", "experience": "positive" });
    let nl = |text: &str| told("nl", &one_partner(&both(), &[("p1", text)]), "both-noted");
    let en = |text: &str| told("en", &one_partner(&both(), &[("p1", text)]), "both-noted");
    assert!(nl("Van hem heb ik geleerd hoe ge aan het meel voelt.").contains("meel"));
    assert!(en("He taught me how flour should feel.").contains("flour"));
    // What somebody makes or gives says nothing of learning.
    assert_eq!(
        nl("Onze leerlingen maten zijn wieken op. Hij hing die tekening boven zijn bed."),
        ""
    );
    assert_eq!(
        en("Our pupils measured his sails. He hung the drawing over his bed."),
        ""
    );
    assert_eq!(nl("Ge moet daar drie trappen op, en boven is het stil."), "");
    assert_eq!(en("He plays chess on Mondays. I told him he should rest."), "");
}

#[test]
fn a_gap_stands_with_what_was_put_under_it() {
    let of = |lang: &str, kind: &str, text: &str, words: &str, wished: &str| {
        let fields = json!({
            "partners": [{ "id": "w", "name": wished, "status": "wished", "domains": ["aanbod"] }],
            "gaps": [{ "id": "g1", "kind": kind, "text": text, "evidence": ["s1"] }],
            "statements": [
                { "id": "s1", "card": "condities", "speakers": ["p1"], "voice": "verbatim", "text": words },
                { "id": "s2", "card": "actoren", "speakers": ["p2"], "voice": "verbatim", "text": "Who knits at sea knits well, they say.", "about": ["w"] },
            ],
        });
        told(lang, &fields, "gap")
    };
    let found = of(
        "nl",
        "means",
        "Een jas voor wie op zee zit.",
        "Mijn derdes staan daar in een hemd.",
        "Breikring op zee",
    );
    assert!(found.contains("in een hemd") && !found.contains("knits"), "{found}");
    let found = of(
        "en",
        "other",
        "An answer from whoever counts us.",
        "They filmed us for a week, and then it was June.",
        "Knitters",
    );
    assert!(found.contains("filmed us"), "{found}");
}

#[test]
fn a_title_that_denies_something_is_no_reason_and_no_yield() {
    let of = |lang: &str, title: &str| {
        let themes = json!([
            { "id": "h1", "aspect": "what-for", "title": "lezen" },
            { "id": "h2", "aspect": "what-for", "title": title },
        ]);
        told(lang, &json!({ "themes": themes }), "together")
    };
    assert!(!of("nl", "wie het meel niet te zien krijgt").contains("meel"));
    assert!(!of("en", "classes that never see the flour").contains("flour"));
    // What begins so is an aim.
    assert!(of("nl", "niet meer alleen malen").contains("alleen malen"));
    assert!(of("en", "not milling alone").contains("milling alone"));
}

#[test]
fn who_forgets_or_refuses_is_lamented_of() {
    let of = |lang: &str, text: &str| {
        told(
            lang,
            &one_partner(
                &json!({ "experience": "positive", "importance": { "by": { "all": "stated" } } }),
                &[("p1", text)],
            ),
            "good",
        )
    };
    assert!(!of("en", "He forgot our order twice last week.").contains("forgot"));
    assert!(!of("nl", "Hij vergat onze bestelling twee keer.").contains("vergat"));
}
