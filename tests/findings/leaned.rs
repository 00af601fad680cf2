//! What a report tells is no more than the record holds, and words that lean on others stand beside them: each kind with a counter-example, in
//! Dutch and English.

use kring::deck::Lang;
use kring::findings::{Open, OpenKind, readiness, readiness_of};
use kring::text::Id;
use serde_json::{Value, json};

use crate::plain::{partner, said, written};
use crate::{deck, record};

/// Returns whether the one text stands before the other.
fn before(page: &str, one: &str, other: &str) -> bool {
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    at(one) < at(other)
}

#[test]
fn only_who_is_there_now_stands_farther_than_before() {
    let of = |lang: Lang, status: &str| {
        let gone = json!({ "status": status, "distance": { "ring": "ver", "was": "dicht" } });
        let here = json!({ "distance": { "ring": "dicht", "was": "ver" } });
        let fields = json!({ "partners": [partner("a", "smidse", &gone), partner("b", "bakkerij", &here)] });
        written(lang, None, &fields)
    };
    assert!(of(Lang::Nl, "now").contains("verder weg dan vroeger"));
    for status in ["past", "ended"] {
        assert!(!of(Lang::Nl, status).to_lowercase().contains("verder weg dan vroeger"));
        assert!(!of(Lang::En, status).contains("Farther away than before"));
    }
}

#[test]
fn a_gap_that_names_somebody_and_says_why_is_a_wish() {
    let of = |lang: Lang, name: &str, text: &str| {
        let fields = json!({
            "partners": [partner("a", name, &json!({ "status": "wished" }))],
            "gaps": [{ "id": "g1", "kind": "partner", "text": text, "about": ["a"] }],
        });
        written(lang, None, &fields)
    };
    let nl = of(Lang::Nl, "smidse", "Smidse, want de vorige brandde af.");
    assert!(nl.contains("Graag zou de groep ook samenwerken met de smidse"), "{nl}");
    assert!(
        nl.contains("De groep mist een partner: smidse, want de vorige brandde af."),
        "{nl}"
    );
    let nl = of(
        Lang::Nl,
        "rouwhulp",
        "Hulp bij rouw: we staan tien maanden op een lijst.",
    );
    assert!(nl.contains("Graag zou de groep ook samenwerken met"), "{nl}");
    let en = of(Lang::En, "weaver", "Weaver, because the last one retired.");
    assert!(en.contains("would also like to work with"), "{en}");
    // A sentence that tells of somebody wishes for nobody.
    let nl = of(Lang::Nl, "smidse", "De smidse stond vroeger op elke kaart.");
    assert!(
        nl.contains("Bij wat ontbreekt of beter kan, noemt de groep de smidse."),
        "{nl}"
    );
    assert!(!nl.contains("Graag zou"), "{nl}");
}

#[test]
fn who_answers_that_somebody_is_missing_wishes_for_that_one() {
    let of = |lang: Lang, name: &str, text: &str, more: &Value| {
        let mut words = said("s1", "p1", text, &["a"]);
        words["of"] = json!("absence");
        let mut wished = partner("a", name, &json!({ "status": "wished" }));
        for (key, value) in more.as_object().into_iter().flatten() {
            wished[key] = value.clone();
        }
        written(lang, None, &json!({ "partners": [wished], "statements": [words] }))
    };
    let nl = of(
        Lang::Nl,
        "rouwcentrum",
        "Iemand voor rouw. Daar wachten ze een jaar.",
        &json!({}),
    );
    assert!(nl.contains("samenwerken met het rouwcentrum"), "{nl}");
    let en = of(
        Lang::En,
        "night bus",
        "A night bus. The last one goes at six.",
        &json!({}),
    );
    assert!(en.contains("would also like to work with the night bus"), "{en}");
    for (text, more) in [
        ("Hoe geraken we bij het rouwcentrum?", json!({})),
        (
            "Iemand voor rouw. Daar wachten ze een jaar.",
            json!({ "frequency": "vroeger elke week" }),
        ),
    ] {
        let nl = of(Lang::Nl, "rouwcentrum", text, &more);
        assert!(!nl.contains("samenwerken met het rouwcentrum"), "{nl}");
    }
}

#[test]
fn a_gap_that_says_what_is_not_meant_stands_between_quotation_marks() {
    let of = |lang: Lang, text: &str| {
        let fields = json!({ "gaps": [
            { "id": "g1", "kind": "means", "text": text },
            { "id": "g2", "kind": "means", "text": "sleutels" },
        ] });
        written(lang, None, &fields)
    };
    let nl = of(Lang::Nl, "handen, geen plannen");
    assert!(nl.contains("‘handen, geen plannen’"), "{nl}");
    let en = of(Lang::En, "a ladder, not a lift");
    assert!(en.contains("‘a ladder, not a lift’"), "{en}");
    let nl = of(Lang::Nl, "handen en plannen");
    assert!(nl.contains("Wat de groep mist: handen en plannen en sleutels."), "{nl}");
}

#[test]
fn with_somebody_who_is_wished_for_there_is_no_tie_yet() {
    let of = |lang: Lang, status: &str| {
        let fields = json!({
            "partners": [partner("a", "bakkerij", &json!({})), partner("b", "molen", &json!({ "status": status }))],
            "ties": [{ "id": "t1", "from": "a", "to": "b", "label": "brengt er graan" }],
        });
        written(lang, Some("a"), &fields)
    };
    assert!(of(Lang::Nl, "now").contains("Er is een band met de molen"));
    assert!(!of(Lang::Nl, "wished").contains("molen"));
    assert!(of(Lang::En, "now").contains("molen") && !of(Lang::En, "wished").contains("molen"));
}

#[test]
fn a_mark_of_one_of_a_role_stands_in_brackets() {
    let of = |lang: Lang, by: &Value| {
        let roles = json!([
            { "id": "p1", "function": "leraar", "role": "leerkracht" },
            { "id": "p2", "function": "kok", "role": "leerkracht" },
        ]);
        let fields = json!({
            "participants": roles,
            "partners": [partner("a", "bakkerij", &json!({ "importance": { "by": by } }))],
        });
        written(lang, None, &fields)
    };
    for (lang, role) in [(Lang::Nl, "Leerkracht"), (Lang::En, "Teacher")] {
        let one = of(lang, &json!({ "p1": "stated" }));
        assert!(one.contains(&format!("{role}: (●)")), "{one}");
        for by in [
            json!({ "leerkracht": "stated" }),
            json!({ "p1": "stated", "p2": "stated", "leerkracht": "stated" }),
        ] {
            let all = of(lang, &by);
            assert!(all.contains(&format!("{role}: ●")) && !all.contains("(●)"), "{all}");
        }
    }
}

#[test]
fn a_mark_is_not_the_groups_where_one_person_speaks_of_that_place() {
    let of = |lang: Lang, topic: &str, text: &str| {
        let mut words = said("s1", "p1", text, &["a"]);
        words["of"] = json!(topic);
        let near = json!({ "distance": { "ring": "zeer-dicht", "too_close": true } });
        written(
            lang,
            None,
            &json!({ "partners": [partner("a", "bakkerij", &near)], "statements": [words] }),
        )
    };
    let one = of(Lang::Nl, "distance", "Ze staan al in de gang voor de bel gaat.");
    assert!(
        one.contains("Op de kaart is aangeduid dat de bakkerij te dichtbij staat."),
        "{one}"
    );
    let one = of(Lang::En, "distance", "They are in the corridor before the bell.");
    assert!(one.contains("The map marks that"), "{one}");
    let other = of(Lang::Nl, "importance", "Zonder brood geen ontbijt.");
    assert!(
        other.contains("De bakkerij staat dichterbij dan de groep goed vindt."),
        "{other}"
    );
}

#[test]
fn that_anybody_learns_inside_is_told_where_it_was_noted() {
    let of = |lang: Lang, more: &Value| {
        let fields = json!({ "partners": [partner("a", "kernteam", more)] });
        written(lang, None, &fields)
    };
    let inside = json!({ "side": "internal" });
    assert!(of(Lang::Nl, &inside).contains("Binnen de school staat één eigen actor op de kaart."));
    assert!(!of(Lang::En, &inside).contains("Learning also happens inside"));
    let learns = json!({ "side": "internal", "learning": "both" });
    assert!(of(Lang::Nl, &learns).contains("Geleerd wordt er ook binnen de school"));
    assert!(of(Lang::En, &learns).contains("Learning also happens inside the school"));
}

#[test]
fn a_domain_says_how_many_of_its_partners_are_described_elsewhere() {
    let of = |lang: Lang, other: &Value| {
        let partners = [
            partner("a", "bakkerij", &json!({})),
            partner("b", "molen", &json!({})),
            partner("c", "smidse", &json!({ "domains": other })),
            partner("d", "brouwerij", &json!({ "domains": ["beleid"] })),
        ];
        written(lang, None, &json!({ "partners": partners }))
    };
    let two = json!(["beleid", "zorg"]);
    assert!(
        of(Lang::Nl, &two)
            .contains("In dit domein staan nu drie partners; één daarvan staat in dit verslag bij een ander domein.")
    );
    assert!(
        of(Lang::En, &two)
            .contains("Three partners stand in this domain now; one of them is with another domain in this report")
    );
    assert!(!of(Lang::Nl, &json!(["beleid"])).contains("een ander domein"));
}

#[test]
fn a_note_that_reacts_stands_behind_what_was_said() {
    let of = |lang: Lang, texts: [&str; 2], first: bool| {
        let words = said("s1", "p1", texts[0], &["a"]);
        let mut note = said("s2", "p2", texts[1], &["a"]);
        note["voice"] = json!("paraphrase");
        let statements = if first { [note, words] } else { [words, note] };
        written(
            lang,
            None,
            &json!({ "partners": [partner("a", "bakkerij", &json!({}))], "statements": statements }),
        )
    };
    let nl = [
        "De oven staat ook ’s nachts aan.",
        "De kok herkent dat en slaapt er slecht door.",
    ];
    assert!(before(&of(Lang::Nl, nl, false), nl[0], nl[1].trim_end_matches('.')));
    let en = [
        "Their oven is on all night.",
        "The cook recognises that and sleeps badly",
    ];
    assert!(before(&of(Lang::En, en, false), en[0], en[1]));
    // What was noted first stands first.
    let nl = ["De oven staat ook ’s nachts aan.", "De kok bakt er elke vrijdag"];
    assert!(before(&of(Lang::Nl, nl, true), nl[1], nl[0]));
}

#[test]
fn who_compares_with_what_another_said_stands_behind_it() {
    let of = |lang: Lang, texts: [&str; 2]| {
        let fields = json!({
            "partners": [partner("a", "molen", &json!({ "note": "Maalt op zaterdag." })), partner("b", "bakkerij", &json!({ "note": "Bakt op zondag." }))],
            "statements": [said("s1", "p1", texts[0], &["a"]), said("s2", "p2", texts[1], &["b", "a"])],
        });
        written(lang, None, &fields)
    };
    for (lang, texts) in [
        (
            Lang::Nl,
            [
                "De molen stuurt ons elk jaar een kaartje en dan horen we ze niet meer.",
                "Bij ons is dat anders. Met de bakkerij kneden we elke maand.",
            ],
        ),
        (
            Lang::En,
            [
                "The mill sends one card a year and then nothing.",
                "With us it is the other way round. We knead with the bakery each month.",
            ],
        ),
    ] {
        let page = of(lang, texts);
        let between = page
            .find(texts[1])
            .unwrap_or_default()
            .abs_diff(page.find(texts[0]).unwrap_or_default());
        assert!(
            before(&page, texts[0], texts[1]) && between < texts[0].len() + 60,
            "{page}"
        );
    }
}

#[test]
fn about_that_points_at_one_stretch_of_the_talk() {
    let of = |lang: Lang, card: &str| {
        let mut later = said("s2", "p2", "Het brood is hier nog nooit opgeraakt.", &["a"]);
        later["card"] = json!(card);
        let filler = |n: usize| said(&format!("x{n}"), "p1", "De trein rijdt hier elk uur.", &[]);
        let mut statements = vec![said("s1", "p1", "De bakkerij bakt voor heel de straat.", &["a"])];
        if card != "actoren" {
            statements.extend((0..6).map(filler));
        }
        statements.push(later);
        written(
            lang,
            None,
            &json!({ "partners": [partner("a", "bakkerij", &json!({}))], "statements": statements }),
        )
    };
    let near = of(Lang::Nl, "actoren");
    assert!(!near.contains("Later in het gesprek"), "{near}");
    let far = of(Lang::Nl, "instroom");
    assert!(!far.contains("Daarover zegt"), "{far}");
}

#[test]
fn a_partner_of_whom_somebody_contradicts_the_praise_does_not_simply_go_well() {
    let of = |lang: Lang, second: &str| {
        let first = match lang {
            Lang::Nl => "De bakkerij blijft buiten de klas en dat vind ik goed.",
            Lang::En => "The bakery stays out of the class and I like that.",
        };
        let fields = json!({
            "partners": [partner("a", "bakkerij", &json!({ "experience": "positive" }))],
            "statements": [said("s1", "p1", first, &["a"]), said("s2", "p2", second, &["a"])],
        });
        written(lang, None, &fields)
    };
    let nl = of(Lang::Nl, "Ik zou dat net wel willen, een bakker in de klas.");
    assert!(!nl.contains("Goed loopt het met de bakkerij"), "{nl}");
    let en = of(Lang::En, "I would actually like that, a baker in class.");
    assert!(!en.contains("It goes well with"), "{en}");
    let nl = of(Lang::Nl, "Vorige week lagen er broodjes op elke bank.");
    assert!(nl.contains("Goed loopt het met de bakkerij"), "{nl}");
}

#[test]
fn one_quote_does_not_pull_a_dispute_under_a_theme() {
    let of = |experience: &str| {
        let fields = json!({
            "partners": [partner("a", "bakkerij", &json!({ "experience": experience }))],
            "statements": [
                said("s1", "p1", "De bakker leerde mij rijzen zonder oven.", &["a"]),
                said("s2", "p2", "Bij mij niet. Ik kreeg een zak bloem en een lijst.", &["a"]),
            ],
            "themes": [{ "id": "h1", "aspect": "why", "title": "iets nieuws", "evidence": ["s1"] }],
        });
        let page = written(Lang::Nl, None, &fields);
        let at = page.find("Waarom? De beweegredenen").expect("a section");
        page.find("een zak bloem").expect("the words") > at
    };
    assert!(!of("mixed") && of("positive"));
}

#[test]
fn what_somebody_lacks_of_another_is_not_who_is_missing() {
    let of = |about: &str| {
        let mut words = said(
            "s1",
            "p1",
            "De harmonie speelde hier elk jaar voor kleuters en dat missen we.",
            &[about],
        );
        words["of"] = json!("absence");
        let fields = json!({
            "partners": [
                partner("past", "harmonie", &json!({ "status": "past" })),
                partner("wished", "speelplein", &json!({ "status": "wished" })),
            ],
            "gaps": [{ "id": "g1", "kind": "partner", "text": "Het speelplein, waar de kleuters spelen.", "about": ["wished"] }],
            "statements": [words],
        });
        let page = written(Lang::Nl, None, &fields);
        page.find("dat missen we").expect("the words") > page.find("De groep mist een partner").expect("the gap")
    };
    assert!(!of("past") && of("wished"));
}

#[test]
fn one_of_several_of_a_function_is_not_the_one() {
    let of = |lang: Lang, function: &str, known: [&str; 2]| {
        let people: Vec<Value> = known
            .iter()
            .enumerate()
            .map(|(at, one)| json!({ "id": format!("p{at}"), "function": one, "role": "leerkracht" }))
            .collect();
        let words = said("s1", function, "Ik heb er nog nooit iemand gezien.", &["a"]);
        let fields = json!({
            "participants": people,
            "partners": [partner("a", "bakkerij", &json!({})), partner("b", "molen", &json!({}))],
            "statements": [words],
        });
        written(lang, None, &fields)
    };
    let several = of(Lang::Nl, "leraar", ["leraar koken", "leraar hout"]);
    assert!(several.contains("een leraar"), "{several}");
    assert!(of(Lang::En, "teacher", ["teacher of art", "music teacher"]).contains("a teacher"));
    assert!(of(Lang::Nl, "leraar", ["leraar koken", "smid"]).contains("de leraar"));
}

#[test]
fn the_page_of_a_partner_names_nothing_that_waits_and_the_list_of_the_session_does() {
    let fields = json!({
        "partners": [partner("a", "bakkerij", &json!({})), partner("b", "molen", &json!({}))],
        "participants": [
            { "id": "p1", "function": "kok" },
            { "id": "p2", "function": "smid" },
            { "id": "p3", "function": "kapper", "consent": { "talk": "given", "quote": "refused" } },
        ],
        "statements": [
            said("s0", "p3", "De molen staat scheef.", &["b"]),
            said("s1", "p1", "De bakker stopt ermee. Zeg dat niet verder.", &["a"]),
            said("s2", "p2", "Dat wist ik niet.", &["a"]),
        ],
    });
    let session = record("nl", &json!({ "school": { "code": "DRIE" } }), &fields);
    let (deck, known) = (deck(Lang::Nl), &[] as &[&str]);
    let waits = |open: Vec<Open>| -> Vec<OpenKind> {
        let kinds = open.iter().map(|open| open.kind);
        kinds
            .filter(|kind| matches!(kind, OpenKind::Refused | OpenKind::Confided | OpenKind::Answering))
            .collect()
    };
    for partner in ["a", "b"] {
        assert_eq!(waits(readiness_of(&session, &deck, known, &Id::from(partner))), []);
    }
    let all = [OpenKind::Refused, OpenKind::Confided, OpenKind::Answering];
    assert_eq!(waits(readiness(&session, &deck, known)), all);
}
