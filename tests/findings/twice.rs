//! What would be told twice is told once, with what it rests on.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, record, said};

fn proposals(lang: &str, fields: &Value) -> Vec<Proposal> {
    let school = json!({
        "school": { "code": "VIJF" },
        "participants": [
            { "id": "p1", "function": "a", "role": "leiding" },
            { "id": "p2", "function": "b", "role": "leerkracht" },
            { "id": "p3", "function": "c", "role": "zorg" },
        ],
    });
    let lang_of = if lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&record(lang, &school, fields), &deck(lang_of), lang_of)
}

fn told(all: &[Proposal], rule: &str) -> String {
    let found = all.iter().find(|p| p.rule.starts_with(rule));
    found.map(|p| p.text.to_string()).unwrap_or_default()
}

fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["aanbod"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

#[test]
fn a_change_in_the_same_words_joins_what_is_told_of_the_partner() {
    let nearer = || json!({ "experience": "positive", "distance": { "ring": "zeer-dicht", "was": "ver" }, "importance": { "by": { "leerkracht": "stated" } } });
    for (lang, first, turn, other, claim) in [
        (
            "nl",
            "In de molen moest iedereen stil zijn, en ik schreef de mulder een boze brief.",
            "Hij las die voor aan zijn gasten. Nu helpt hij ons elke week met het meel.",
            "De mulder zit op zondag in de kroeg.",
            "Dichterbij dan vroeger",
        ),
        (
            "en",
            "At the mill everybody had to be quiet, and I wrote the miller an angry letter.",
            "He read it to his guests. Now he helps us every week with the flour.",
            "The miller sits in the inn on Sundays.",
            "nearer than before",
        ),
    ] {
        let fields = |words: &[&str]| {
            let said: Vec<Value> = words
                .iter()
                .zip(["s1", "s2", "s3"])
                .map(|(text, id)| said(id, "actoren", "p2", text, &["molen"]))
                .collect();
            json!({ "partners": [partner("molen", if lang == "nl" { "Molen" } else { "Mill" }, &nearer())], "statements": said })
        };
        let all = proposals(lang, &fields(&[first, turn]));
        let of_it: Vec<&Proposal> = all.iter().filter(|p| p.text.contains(turn)).collect();
        assert_eq!(of_it.len(), 1, "{all:?}");
        assert!(of_it[0].claim.contains(claim), "{all:?}");
        // What says something of its own stays.
        let all = proposals(lang, &fields(&[other]));
        assert!(all.iter().filter(|p| p.claim.contains(claim)).count() <= 1, "{all:?}");
    }
}

#[test]
fn that_one_partner_is_imposed_joins_how_it_goes_with_it() {
    let imposed = |note: &str| json!({ "experience": "negative", "initiative": { "from": "imposed", "note": note } });
    for (lang, name, note, words, claim) in [
        (
            "nl",
            "Koepel",
            "De koepel kwam er in 2011.",
            "Daar wacht ge drie maanden op een antwoord.",
            "opgelegd",
        ),
        (
            "en",
            "Umbrella",
            "It came in 2011.",
            "You wait three months for an answer there.",
            "imposed",
        ),
    ] {
        let one = json!({ "partners": [partner("k", name, &imposed(note))], "statements": [said("s1", "actoren", "p1", words, &["k"])] });
        let all = proposals(lang, &one);
        assert_eq!(told(&all, "imposed"), "", "{all:?}");
        let told_once = told(&all, "negative:k");
        assert!(
            told_once.contains(claim) && told_once.contains("2011") && told_once.contains(words),
            "{all:?}"
        );
        // Of two it says something that neither tells alone.
        let two = json!({ "partners": [partner("k", name, &imposed(note)), partner("m", "Museum", &imposed(note))],
            "statements": [said("s1", "actoren", "p1", words, &["k"])] });
        assert!(
            told(&proposals(lang, &two), "imposed")
                .to_lowercase()
                .contains("museum")
        );
    }
}

#[test]
fn what_was_only_noted_is_not_told_again_under_a_theme_that_explains_it() {
    let of = |lang: &str, note: Option<&str>, words: &str| {
        let theme = json!({ "id": "h1", "aspect": "how", "title": if lang == "nl" { "de laatste bank" } else { "the last bench" }, "note": note, "evidence": ["s1", "s2"] });
        let fields = json!({
            "themes": [theme],
            "partners": [partner("k", "Jury", &json!({ "experience": "negative" })), partner("h", "Herberg", &json!({}))],
            "statements": [said("s1", "actoren", "p1", words, &["k"]), said("s2", "actoren", "p2", if lang == "nl" { "In de herberg zit de laatste bank vol." } else { "At the inn the last bench is full." }, &["h"])],
        });
        told(&proposals(lang, &fields), "negative:k")
    };
    for (lang, note, plain, lament) in [
        (
            "nl",
            "Wie achteraan zit, telt even hard mee.",
            "De jury telde de laatste bank bij onze klas.",
            "Op de jury van de laatste bank wacht ge drie maanden.",
        ),
        (
            "en",
            "Who sits at the back counts as much.",
            "The jury counted the last bench as ours.",
            "You wait three months for the jury of the last bench.",
        ),
    ] {
        assert_eq!(of(lang, Some(note), plain), "");
        assert!(of(lang, Some(note), lament).contains(lament));
        assert!(of(lang, None, plain).contains(plain));
    }
}

#[test]
fn names_of_conditions_over_words_that_others_show_are_left_out() {
    let of = |lang: &str, title: &str, words: &str, more: &Value| {
        let mut theme = json!({ "id": "h1", "aspect": "how", "title": title, "evidence": ["s1"] });
        for (key, value) in more.as_object().into_iter().flatten() {
            theme[key] = value.clone();
        }
        let gap = json!({ "id": "g1", "kind": "other", "text": if lang == "nl" { "Wie opent de schuur?" } else { "Who opens the barn?" }, "evidence": ["s1"] });
        let fields = json!({ "themes": [theme], "gaps": [gap], "partners": [partner("k", "Boer", &json!({}))],
            "statements": [said("s1", "condities", "p1", words, &["k"])] });
        let all = proposals(lang, &fields);
        (told(&all, "gap:g1"), told(&all, "together:how"))
    };
    for (lang, title, words, note) in [
        (
            "nl",
            "niemand opent de schuur",
            "De schuur is op slot en niemand opent de schuur voor ons.",
            "De boer woont te ver.",
        ),
        (
            "en",
            "nobody opens the barn",
            "The barn is locked and nobody opens the barn for us.",
            "The farmer lives too far off.",
        ),
    ] {
        let (gap, bare) = of(lang, title, words, &json!({}));
        assert!(gap.contains(words) && bare.is_empty(), "{gap} / {bare}");
        let (_, noted) = of(lang, title, words, &json!({ "note": note }));
        assert!(noted.is_empty() || noted.contains(note), "{noted}");
    }
}

#[test]
fn a_few_words_on_a_thing_that_was_just_named_do_not_stand_alone() {
    let mixed = || json!({ "experience": "mixed" });
    for (lang, name, praise, lament, torn) in [
        (
            "nl",
            "Schermclub",
            "De schermclub is goud waard, de kinderen luisteren er naar elkaar.",
            "Met een degen, op hun negende. Sorry, maar wie vroeg dat aan de moeders?",
            "Het is een degen van rubber.",
        ),
        (
            "en",
            "Fencing club",
            "The fencing club is a treasure, the children listen to each other there.",
            "With a blade, at nine. I am sorry, but who asked the mothers about that?",
            "It is a rubber blade.",
        ),
    ] {
        let spoken = [("s1", "p1", praise), ("s2", "p2", lament), ("s3", "p1", torn)];
        let said: Vec<Value> = spoken
            .iter()
            .map(|(id, who, text)| said(id, "actoren", who, text, &["k"]))
            .collect();
        let all = proposals(
            lang,
            &json!({ "partners": [partner("k", name, &mixed())], "statements": said }),
        );
        let text = told(&all, "mixed:k");
        assert!(!text.contains(torn) || text.contains(lament), "{all:?}");
        assert!(text.contains(praise), "{all:?}");
    }
}
