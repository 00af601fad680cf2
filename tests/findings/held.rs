//! What is told as said is what somebody holds: words that are denied, asked, supposed, said by others or over bear no proposal.

use kring::deck::Lang;
use kring::findings::propose;
use serde_json::{Value, json};

use crate::{deck, record};

/// Returns the text of the first proposal of a rule; nothing where it is silent.
fn told(lang: &str, fields: &Value, rule: &str) -> String {
    let people = json!({ "school": { "code": "HELD" }, "participants": [
        { "id": "p1", "function": "kok", "role": "leerkracht" },
        { "id": "p2", "function": "tuinman", "role": "zorg" },
    ]});
    let of = if lang == "nl" { Lang::Nl } else { Lang::En };
    let all = propose(&record(lang, &people, fields), &deck(of), of);
    let found = all.into_iter().find(|p| p.rule.starts_with(rule));
    found.map(|p| p.text.to_string()).unwrap_or_default()
}

fn said(card: &str, about: &[&str], texts: &[(&str, &str)]) -> Vec<Value> {
    let one = |(at, (who, text)): (usize, &(&str, &str))| json!({ "id": format!("s{}", at + 1), "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about });
    texts.iter().enumerate().map(one).collect()
}

fn theme(aspect: &str, title: &str, texts: &[(&str, &str)]) -> Value {
    let ids: Vec<String> = (1..=texts.len()).map(|n| format!("s{n}")).collect();
    json!({
        "themes": [{ "id": "h1", "aspect": aspect, "title": title, "evidence": ids }],
        "statements": said("actoren", &[], texts),
    })
}

#[test]
fn a_title_is_told_where_its_words_are_held() {
    for (lang, title, words) in [
        (
            "nl",
            "Verse soep op tafel",
            "Wij doen dat zodat er verse soep op tafel komt.",
        ),
        ("en", "Warm soup at noon", "I do it so that there is warm soup at noon."),
        ("nl", "Niet alleen koken", "Ik sta daar om niet alleen te moeten koken."),
    ] {
        assert!(
            !told(lang, &theme("why", title, &[("p1", words)]), "together").is_empty(),
            "{title}"
        );
    }
    for (lang, title, words) in [
        (
            "nl",
            "Verse soep op tafel",
            "Wij doen dat niet voor die verse soep op tafel.",
        ),
        (
            "nl",
            "Verse soep op tafel",
            "Mensen denken dat het om verse soep op tafel gaat.",
        ),
        ("nl", "Verse soep op tafel", "Is het dan om de verse soep op tafel?"),
        ("nl", "Verse soep", "Verse soep op tafel, dat was het verhaal."),
        ("nl", "Soep", "Dan is er soep."),
        ("en", "Warm soup at noon", "It is certainly not the warm soup at noon."),
        (
            "en",
            "Warm soup at noon",
            "There is warm soup at noon. That is not why I go.",
        ),
        (
            "en",
            "Warm soup at noon",
            "If the kitchen were open, there would be warm soup at noon.",
        ),
        ("en", "No chairs", "No chairs is no reason."),
    ] {
        assert_eq!(
            told(lang, &theme("why", title, &[("p1", words)]), "together"),
            "",
            "{title}: {words}"
        );
    }
    let two = theme(
        "why",
        "Soep",
        &[("p1", "De soep trekt mij aan."), ("p2", "Voor mij ook de soep.")],
    );
    assert!(told("nl", &two, "together").contains("soep"), "two people say so");
}

#[test]
fn a_word_for_something_is_no_meaning_of_it() {
    let of = |title: &str, words: &str| {
        json!({ "themes": [{ "id": "h1", "aspect": "what", "title": title, "evidence": ["s1"] }],
                "statements": said("betekenis", &[], &[("p1", words)]) })
    };
    let joke = of(
        "Een chic woord voor taart",
        "Dat is een chic woord voor samen taart eten.",
    );
    assert_eq!(told("nl", &joke, "together"), "");
    let meant = of("De soep moet beter smaken", "Leren is als de soep daarna beter smaakt.");
    assert!(told("nl", &meant, "together").contains("de soep moet beter smaken"));
}

#[test]
fn a_subject_whose_words_say_plenty_is_no_shortage() {
    let of = |title: &str, texts: &[(&str, &str)]| {
        json!({
            "themes": [{ "id": "h1", "aspect": "how", "title": title, "evidence": ["s1", "s2"] }],
            "statements": said("condities", &[], texts),
        })
    };
    let plenty = [
        ("p1", "Geld is niet wat wij te kort komen."),
        ("p2", "Er is geld zat in die kas."),
    ];
    assert!(!told("nl", &of("Te weinig geld", &plenty), "recurs:money").contains("te weinig middelen"));
    let short = [
        ("p1", "Er is te weinig geld voor de bus."),
        ("p2", "Wij hebben geen geld voor een gids."),
    ];
    assert!(told("nl", &of("Te weinig geld", &short), "recurs:money").contains("te weinig middelen"));
    // That one thing depends on another takes somebody who noted it.
    let trust = [
        ("p1", "Dat ik hen vertrouw, dat weten ze."),
        ("p2", "Zij vertrouwen mijn mes."),
    ];
    assert_eq!(told("nl", &of("Vertrouwen", &trust), "recurs:trust"), "");
}

#[test]
fn a_gap_that_is_filled_or_has_plenty_is_none() {
    let of = |kind: &str, text: &str, texts: &[(&str, &str)]| {
        let ids: Vec<String> = (1..=texts.len()).map(|n| format!("s{n}")).collect();
        json!({ "gaps": [{ "id": "g1", "kind": kind, "text": text, "evidence": ids }], "statements": said("actoren", &[], texts) })
    };
    let filled = of(
        "role",
        "Wie telt de borden",
        &[("p1", "Niemand telde de borden, vroeger dan.")],
    );
    assert_eq!(told("nl", &filled, "gap"), "");
    let plenty = of(
        "means",
        "Borden die overblijven",
        &[("p1", "Er staan hier borden te over.")],
    );
    assert_eq!(told("nl", &plenty, "gap"), "");
    let answered = of(
        "role",
        "Wie telt de borden",
        &[
            ("p1", "Niemand telt die borden."),
            ("p2", "Ik tel ze elke vrijdag na de les."),
        ],
    );
    let text = told("nl", &answered, "gap");
    assert!(text.contains("Niemand telt") && text.contains("elke vrijdag"), "{text}");
}

#[test]
fn what_goes_on_bears_no_end() {
    let of = |words: &str| {
        json!({ "partners": [{ "id": "x", "name": "gids", "domains": ["aanbod"], "status": "past" }],
                "statements": said("actoren", &["x"], &[("p1", words)]) })
    };
    assert!(!told("nl", &of("De gids komt elke week met een zak noten."), "faded").contains("noten"));
    assert!(!told("nl", &of("De gids zingt en zwijgt. Dat zingen doe ik nu na."), "faded").contains("zwijgt"));
    assert!(told("nl", &of("De gids kwam elke week met een zak noten."), "faded").contains("noten"));
}

#[test]
fn marks_without_words_are_no_finding() {
    let of = |more: Value| {
        let mut partner = json!({ "id": "x", "name": "gids", "domains": ["aanbod"] });
        partner
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("an object").clone());
        json!({ "partners": [partner] })
    };
    for (rule, more) in [
        ("imposed", json!({ "initiative": { "from": "imposed" } })),
        ("agree", json!({ "importance": { "by": { "all": "stated" } } })),
        (
            "too-close",
            json!({ "distance": { "ring": "dicht", "too_close": true } }),
        ),
    ] {
        assert_eq!(told("nl", &of(more), rule), "", "{rule}");
    }
}

#[test]
fn an_objection_and_what_was_done_about_it_stand_behind_praise() {
    let fields = json!({
        "partners": [{ "id": "x", "name": "smid", "domains": ["aanbod"], "experience": "positive",
                       "distance": { "ring": "zeer-dicht" }, "importance": { "by": { "leerkracht": "stated" } } }],
        "statements": said("actoren", &["x"], &[
            ("p1", "De smid is een schat en de kinderen leren daar veel."),
            ("p2", "Bij de mijne lukt dat niet, die staan achteraan te bevriezen."),
            ("p1", "Dus heb ik er een vuurkorf gezet, en nu staan ze vooraan."),
        ]),
    });
    // It does not just go well.
    let text = told("nl", &fields, "differ");
    assert!(
        text.contains("een schat") && text.contains("bevriezen") && text.contains("vuurkorf"),
        "{text}"
    );
}

#[test]
fn a_question_that_complains_laments_and_no_complaint_is_no_difficulty() {
    let of = |words: &str| {
        json!({ "partners": [{ "id": "x", "name": "mill", "domains": ["aanbod"], "experience": "negative" }],
                "statements": said("actoren", &["x"], &[("p1", words)]) })
    };
    assert!(
        told(
            "en",
            &of("Why should I bake with a miller who sells me chalk?"),
            "negative"
        )
        .contains("chalk")
    );
    for words in [
        "You will not hear me complain about the mill.",
        "I would go through fire for that miller.",
    ] {
        assert_eq!(told("en", &of(words), "negative"), "", "{words}");
    }
}
