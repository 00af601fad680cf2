//! Words set against what another said right before stand with it, in the report and in proposals: each kind with a counter-example, in Dutch and
//! English.

use kring::deck::Lang;
use kring::findings::{Length, Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, page_of, record};

fn proposals(lang: Lang, fields: &Value) -> Vec<Proposal> {
    let school = json!({ "school": { "code": "TEGEN" }, "participants": [
        { "id": "p1", "function": "directeur", "role": "leiding" },
        { "id": "p2", "function": "leraar", "role": "leerkracht" },
        { "id": "p3", "function": "zorgcoach", "role": "zorg" },
    ]});
    let code = if lang == Lang::Nl { "nl" } else { "en" };
    propose(&record(code, &school, fields), &deck(lang), lang)
}

fn partner(more: &Value) -> Value {
    let mut partner = json!({ "id": "a", "name": "molen", "domains": ["zorg"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

/// Returns statements on one partner, one after another; the first was noted at a question of its card.
fn talk(said: &[(&str, &str)]) -> Vec<Value> {
    let one = |(at, (who, text)): (usize, &(&str, &str))| json!({ "id": format!("s{}", at + 1), "card": "afhankelijkheden", "question": (at == 0).then_some("vertrouwen"), "speakers": [who], "voice": "verbatim", "text": text, "about": ["a"] });
    said.iter().enumerate().map(one).collect()
}

fn of_one(lang: Lang, more: &Value, said: &[(&str, &str)]) -> Vec<Proposal> {
    let mut said = talk(said);
    for one in &mut said {
        one["card"] = "actoren".into();
        one["question"] = Value::Null;
    }
    proposals(lang, &json!({ "partners": [partner(more)], "statements": said }))
}

fn with<'a>(all: &'a [Proposal], words: &str) -> &'a str {
    all.iter()
        .map(|p| p.text.as_str())
        .find(|text| text.contains(words))
        .unwrap_or_default()
}

fn stand_in_order(text: &str, words: &[&str]) {
    let places: Vec<Option<usize>> = words.iter().map(|one| text.find(one)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{words:?}: {text}"
    );
}

#[test]
fn a_reply_stands_behind_what_it_answers_although_a_theme_rests_on_one_of_them() {
    for (lang, said) in [
        (
            Lang::Nl,
            [
                ("p3", "De molenaar zegt mij wanneer het maalt, daar kan ik op rekenen."),
                ("p2", "Ik niet altijd. Mijn klas stond er in mei voor een dichte deur."),
            ],
        ),
        (
            Lang::Nl,
            [
                ("p2", "In de molen mogen wij zelf het koren dragen."),
                ("p1", "Alleen weet niemand wie de trap naziet."),
            ],
        ),
        (
            Lang::En,
            [
                ("p3", "Nobody from the mill comes for the infants."),
                ("p2", "For the juniors the miller comes every autumn."),
            ],
        ),
        (
            Lang::En,
            [
                ("p2", "We counted the sacks for a whole afternoon."),
                ("p2", "The first time I was afraid of the stairs."),
            ],
        ),
    ] {
        let themes = json!([{ "id": "t1", "aspect": "how", "title": "koren", "evidence": ["s1"] },
            { "id": "t2", "aspect": "why", "title": "licht", "evidence": [] }]);
        let fields = json!({ "partners": [partner(&json!({}))], "statements": talk(&said), "themes": themes });
        let page = page_of(lang, Length::Full, &fields, None);
        let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
        let [one, other] = said.map(|(_, text)| text);
        stand_in_order(&page, &[one, other]);
        // Nothing but who speaks stands between them.
        let between = page.split_once(one).and_then(|(_, rest)| rest.split_once(other));
        let few = between.is_some_and(|(between, _)| between.split_whitespace().count() <= 12);
        assert!(few, "{page}");
    }
}

#[test]
fn a_mixed_experience_begins_with_what_was_said_and_not_with_the_reply() {
    let mixed = json!({ "experience": "mixed" });
    let nl = [
        ("p3", "Het meel is gratis, maar mijn klas staat er een uur te wachten."),
        ("p1", "Je kunt toch een spel meenemen, dat was afgesproken."),
    ];
    stand_in_order(with(&of_one(Lang::Nl, &mixed, &nl), "een spel"), &[nl[0].1, nl[1].1]);
    // Also where the first answers a question of the card, and the reply was noted without one.
    let asked = json!({ "partners": [partner(&mixed)], "statements": talk(&nl) });
    stand_in_order(with(&proposals(Lang::Nl, &asked), "een spel"), &[nl[0].1, nl[1].1]);
    let en = [
        (
            "p3",
            "I grumbled at first. My group now bakes at Easter what it used to bake in June.",
        ),
        (
            "p2",
            "Mine are out of the bakery by then. It does not suit every group.",
        ),
    ];
    stand_in_order(with(&of_one(Lang::En, &mixed, &en), "Mine are"), &[en[0].1, en[1].1]);
    // What somebody says of something else stands by itself.
    let own = [
        ("p3", "Het meel is gratis en het ruikt tot in de gang."),
        ("p3", "De trap van de molen is te steil voor wie slecht stapt."),
    ];
    let all = of_one(Lang::Nl, &mixed, &own);
    assert!(!with(&all, "te steil").contains("verschillende stemmen"), "{all:?}");
}

#[test]
fn where_somebody_sets_something_against_praise_it_does_not_just_go_well() {
    let well = json!({ "experience": "positive", "importance": { "by": { "leerkracht": "stated" } } });
    let praise = "De molenaar heeft altijd tijd en mijn klas leert er veel.";
    let alone = of_one(Lang::Nl, &well, &[("p2", praise)]);
    assert!(with(&alone, praise).contains("loopt goed"), "{alone:?}");
    let counter = "Je moet hem wel helpen, hij heeft eens een hele klas in de regen gezet.";
    let both = of_one(Lang::Nl, &well, &[("p2", praise), ("p3", counter)]);
    let told = with(&both, praise);
    stand_in_order(told, &[praise, counter]);
    assert!(!told.contains("loopt goed"), "{told}");
    // *Wel eens* sets nothing against it.
    let more = "Hij komt wel eens brood brengen.";
    let both = of_one(Lang::Nl, &well, &[("p2", praise), ("p3", more)]);
    assert!(with(&both, praise).contains("loopt goed"), "{both:?}");
    let en = of_one(
        Lang::En,
        &well,
        &[
            ("p2", "The miller always has time and my class learns a lot there."),
            ("p3", "He puts the price up every year, mind."),
        ],
    );
    assert!(
        !with(&en, "always has time").contains("goes well") && !with(&en, "every year").is_empty(),
        "{en:?}"
    );
}

#[test]
fn what_is_so_in_another_school_contradicts_nobody() {
    let hard = json!({ "experience": "negative" });
    let lament = "Wij wachten nog altijd op het meel en niemand belt terug.";
    let here = of_one(
        Lang::Nl,
        &hard,
        &[("p2", lament), ("p1", "Mij belde hij wel terug, op zondag.")],
    );
    assert!(with(&here, lament).contains("Mij belde hij wel terug"), "{here:?}");
    let elsewhere = "Bij een andere school brengen ze het wel, heb ik gehoord.";
    let there = of_one(Lang::Nl, &hard, &[("p2", lament), ("p1", elsewhere)]);
    let told = with(&there, lament);
    assert!(
        told.starts_with("De samenwerking met de molen loopt moeilijk."),
        "{told}"
    );
    stand_in_order(told, &[lament, elsewhere]);
}

#[test]
fn two_pages_hold_the_voices_where_views_on_a_place_differ() {
    let views = json!({ "distance": { "ring": "dicht", "views": { "p2": "ver", "p3": "zeer-dicht" } } });
    let said = [
        ("p3", "De molenaar kent de kinderen van mijn groep bij naam."),
        ("p2", "Ik niet. Ik zou hem op straat niet herkennen."),
    ];
    let of = |said: &[(&str, &str)]| {
        let fields = json!({ "partners": [partner(&views)], "statements": talk(said) });
        page_of(Lang::Nl, Length::Meeting, &fields, None)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    stand_in_order(&of(&said), &[said[0].1, said[1].1]);
}
