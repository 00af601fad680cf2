//! People tell in long stories: what is longer than a sentence or two bears a proposal as well, whole; who is only named in it is not what it is about.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, record};

fn proposals(lang: &str, fields: &Value) -> Vec<Proposal> {
    let school = json!({ "school": { "code": "DELTA" }, "participants": [
        { "id": "p1", "function": "directeur", "role": "leiding" },
        { "id": "p2", "function": "leraar", "role": "leerkracht" },
    ]});
    let of = if lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&record(lang, &school, fields), &deck(of), of)
}

fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["aanbod"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

fn said(id: &str, about: &[&str], text: &str) -> Value {
    json!({ "id": id, "card": "actoren", "speakers": ["p1"], "voice": "verbatim", "text": text, "about": about })
}

fn of<'a>(all: &'a [Proposal], rule: &str) -> Option<&'a Proposal> {
    all.iter().find(|p| p.rule.starts_with(rule))
}

const STORY: &str = "Vroeger kwam de molenaar zelf naar de klas, met een zak graan op zijn schouder, en dan maalden de kinderen \
    een hele voormiddag, tot ze wit zagen van het meel en de gang er ook naar uitzag. Nu is er een filmpje, en een formulier dat we \
    drie weken vooraf moeten invullen, en dan nog zegt iemand aan de telefoon dat het dit jaar niet meer past.";

#[test]
fn a_long_story_bears_a_proposal_and_is_repeated_whole() {
    assert!(STORY.split_whitespace().count() > 60);
    let fields = json!({
        "partners": [partner("molen", "molen", &json!({ "article": "de", "distance": { "ring": "ver", "was": "dicht" } }))],
        "statements": [said("s1", &["molen"], STORY)],
    });
    let all = proposals("nl", &fields);
    let told = of(&all, "faded:molen").expect("who went farther is told");
    assert!(told.text.contains(STORY), "{}", told.text);
    // What is longer than any story holds several, and is not repeated.
    let long = format!("{STORY} {STORY}");
    let fields = json!({
        "partners": [partner("molen", "molen", &json!({ "article": "de", "distance": { "ring": "ver", "was": "dicht" } }))],
        "statements": [said("s1", &["molen"], &long)],
    });
    assert!(proposals("nl", &fields).iter().all(|p| !p.text.contains(&long)));
}

#[test]
fn a_gap_that_was_filled_is_missing_no_longer() {
    for (lang, gap, open, filled) in [
        (
            "nl",
            "Iemand die de boot stuurt.",
            "Wie de boot stuurt, dat weet niemand.",
            "Dat schreven we vorig jaar. De klusjesman heeft het op zich genomen.",
        ),
        (
            "en",
            "Somebody to steer the boat.",
            "Who steers the boat, nobody knows.",
            "We found one in March, he comes on Fridays.",
        ),
    ] {
        let with = |text: &str| {
            let fields = json!({
                "statements": [said("s1", &[], text)],
                "gaps": [{ "id": "g1", "kind": "role", "text": gap, "evidence": ["s1"] }],
            });
            of(&proposals(lang, &fields), "gap").is_some()
        };
        assert!(with(open) && !with(filled), "{lang}");
    }
}
