//! Notes that are no sentence are told in a frame that fits, and words that only tell who somebody is are not printed: each kind with a
//! counter-example, in Dutch and English.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::page_of;

pub(crate) fn written(lang: Lang, partner: Option<&str>, fields: &Value) -> String {
    let page = page_of(lang, Length::Full, fields, partner);
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["zorg"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

pub(crate) fn said(id: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": "actoren", "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

#[test]
fn what_is_noted_of_a_tie_has_its_subject() {
    let of = |lang: Lang, page: &str, ties: &[(&str, &str, &str)]| {
        let nl = lang == Lang::Nl;
        let names = if nl {
            ["molen", "bakkerij", "veerdienst"]
        } else {
            ["mill", "bakery", "ferry"]
        };
        let partners: Vec<Value> = ["a", "b", "c"]
            .iter()
            .zip(names)
            .map(|(id, name)| partner(id, name, &json!({})))
            .collect();
        let ties = ties.iter().enumerate();
        let ties: Vec<Value> = ties
            .map(|(at, (from, to, label))| json!({ "id": format!("t{at}"), "from": from, "to": to, "label": label }))
            .collect();
        written(lang, Some(page), &json!({ "partners": partners, "ties": ties }))
    };
    // Of several ties each says with whom.
    let both = [("a", "b", "brengt haar bloem"), ("a", "c", "kent er iemand")];
    let page = of(Lang::Nl, "a", &both);
    let told = "Over de band met de bakkerij is genoteerd: de molen brengt haar bloem; over die met de veerdienst: kent er iemand.";
    assert!(page.contains(told), "{page}");
    let page = of(Lang::Nl, "b", &both);
    assert!(
        page.contains("Er is een band met de molen. De molen brengt haar bloem."),
        "{page}"
    );
    let page = of(
        Lang::En,
        "a",
        &[("a", "b", "brings it flour"), ("a", "c", "paints there")],
    );
    let told = "About the tie with the bakery this was noted: the mill brings it flour; about that with the ferry: paints there.";
    assert!(page.contains(told), "{page}");
    // What two do together both do; what has no verb stands between quotation marks with both names.
    let page = of(Lang::Nl, "a", &[("a", "b", "delen een zolder"), ("a", "c", "neef van")]);
    assert!(page.contains("De molen en de bakkerij delen een zolder."), "{page}");
    assert!(
        page.contains("Over de band van de molen met de veerdienst is genoteerd: ‘neef van’."),
        "{page}"
    );
    // The same words of several are told once.
    let page = of(
        Lang::En,
        "c",
        &[("a", "c", "old neighbour"), ("b", "c", "old neighbour")],
    );
    assert!(
        page.contains("About the tie of the mill and the bakery with the ferry this was noted: ‘old neighbour’."),
        "{page}"
    );
}

#[test]
fn what_is_no_frequency_is_not_told_as_one() {
    let of = |lang: Lang, often: &str| {
        let mill = partner(
            "a",
            if lang == Lang::Nl { "molen" } else { "mill" },
            &json!({ "frequency": often, "experience": "positive" }),
        );
        written(lang, Some("a"), &json!({ "partners": [mill] }))
    };
    for (lang, often, told) in [
        (
            Lang::Nl,
            "via de portier",
            "Over het contact is genoteerd: ‘via de portier’.",
        ),
        (
            Lang::Nl,
            "elke maand een taart",
            "Over het contact is genoteerd: ‘elke maand een taart’.",
        ),
        (
            Lang::Nl,
            "een kwartier per week",
            "Er is een kwartier per week contact.",
        ),
        (Lang::Nl, "elke maand", "Er is elke maand contact."),
        (Lang::En, "by letter", "About the contact this was noted: ‘by letter’."),
        (
            Lang::En,
            "two afternoons a week",
            "There is contact two afternoons a week.",
        ),
        (
            Lang::En,
            "hardly ever since the flood",
            "About the contact with the mill this was noted: ‘hardly ever since the flood’.",
        ),
    ] {
        let page = of(lang, often);
        assert!(page.contains(told), "{often}: {page}");
    }
}

#[test]
fn a_rule_that_is_imposed_is_no_beginning() {
    let of = |from: &str, note: &str| {
        let mill = partner(
            "a",
            "molen",
            &json!({ "initiative": { "from": from, "note": note }, "experience": "negative" }),
        );
        written(Lang::Nl, None, &json!({ "partners": [mill] }))
    };
    let page = of("imposed", "Alle zakken gaan langs hun weegbrug.");
    assert!(
        page.contains("‘Alle zakken gaan langs hun weegbrug’") && !page.contains("begon"),
        "{page}"
    );
    let page = of("partner", "De molenaar belde zelf aan.");
    assert!(
        page.contains("Over het begin is genoteerd: ‘de molenaar belde zelf aan’."),
        "{page}"
    );
}

#[test]
fn a_lack_stands_behind_words_that_fit_it() {
    let of = |lang, kind: &str, text: &str| {
        written(
            lang,
            None,
            &json!({ "partners": [partner("a", "PGC", &json!({}))], "gaps": [{ "id": "g1", "kind": kind, "text": text }] }),
        )
    };
    for (lang, kind, text, told) in [
        (
            Lang::Nl,
            "role",
            "Wie roept de ouders samen na de zomer?",
            "Over wat ontbreekt is een vraag genoteerd: wie roept de ouders samen na de zomer?",
        ),
        (
            Lang::Nl,
            "means",
            "Kasten en lampen.",
            "Aan middelen mist de groep: kasten en lampen.",
        ),
        (
            Lang::En,
            "partner",
            "Visits of a whole day; buses there are.",
            "This is missing: visits of a whole day; buses there are.",
        ),
        (
            Lang::En,
            "partner",
            "A choir for the little ones.",
            "The group is missing a partner: a choir for the little ones.",
        ),
    ] {
        let page = of(lang, kind, text);
        assert!(page.contains(told), "{text}: {page}");
    }
}

#[test]
fn who_only_says_that_it_was_him_is_not_printed() {
    let of = |lang, words: [&str; 2]| {
        let statements = [said("s1", "p1", words[0], &["a"]), said("s2", "p2", words[1], &["a"])];
        written(
            lang,
            None,
            &json!({ "partners": [partner("a", "PGC", &json!({}))], "statements": statements }),
        )
    };
    let page = of(
        Lang::Nl,
        [
            "Na de brand stond er een collega te snikken in de kelder.",
            "Dat was ik.",
        ],
    );
    assert!(
        page.contains("te snikken in de kelder") && !page.contains("Dat was ik"),
        "{page}"
    );
    let page = of(
        Lang::En,
        [
            "After the fire a colleague stood sobbing in the cellar.",
            "That was me.",
        ],
    );
    assert!(
        page.contains("sobbing in the cellar") && !page.contains("That was me"),
        "{page}"
    );
    let page = of(
        Lang::En,
        [
            "Somebody rang the mill every day for a month.",
            "That was me, I wanted the key of the attic.",
        ],
    );
    assert!(page.contains("That was me, I wanted the key"), "{page}");
}

#[test]
fn words_whose_question_is_not_in_the_record_do_not_stand_alone() {
    let of = |first: Value, second: &str| {
        let partners = [partner("a", "mill", &json!({})), partner("b", "ferry", &json!({}))];
        let statements = [first, said("s2", "p2", second, &["b"])];
        written(
            Lang::En,
            None,
            &json!({ "partners": partners, "statements": statements }),
        )
    };
    let other = || said("s1", "p1", "The mill grinds for us on Saturdays.", &["a"]);
    assert!(!of(other(), "Yes, I have seen them do that on the landing stage.").contains("landing stage"));
    assert!(!of(other(), "He did apologise for that, with a basket of eels.").contains("basket of eels"));
    // Where the record holds it, both stand there; who begins a card answers its question.
    let of_it = said("s1", "p1", "The ferry left two of ours on the other side.", &["b"]);
    let page = of(of_it, "He did apologise for that, with a basket of eels.");
    assert!(
        page.contains("left two of ours") && page.contains("basket of eels"),
        "{page}"
    );
    assert!(of(other(), "Yes, the ferry waits for us every morning.").contains("waits for us"));
}

#[test]
fn a_report_says_who_was_not_there_and_not_what_ails_them() {
    let of = |lang, absent: &str| written(lang, None, &json!({ "absent": absent }));
    let page = of(Lang::Nl, "twee kleuterjuffen, thuis met griep");
    assert!(
        page.contains("Niet aanwezig: twee kleuterjuffen.") && !page.contains("griep"),
        "{page}"
    );
    let page = of(Lang::En, "the caretaker, with a sprained ankle");
    assert!(
        page.contains("Not there: the caretaker.") && !page.contains("ankle"),
        "{page}"
    );
    let page = of(Lang::En, "the caretaker, who was at the fair");
    assert!(
        page.contains("Not there: the caretaker, who was at the fair."),
        "{page}"
    );
}

#[test]
fn what_answers_words_about_another_does_not_open_the_page_of_a_partner() {
    let partners = [
        partner("a", "mill", &json!({ "learning": "both" })),
        partner("b", "ferry", &json!({})),
    ];
    let statements = [
        said(
            "s1",
            "p1",
            "The ferry taught us to tie knots before seven in the morning.",
            &["b"],
        ),
        said("s2", "p3", "And who opens the mill at seven?", &["b", "a"]),
    ];
    let page = written(
        Lang::En,
        Some("a"),
        &json!({ "partners": partners, "statements": statements }),
    );
    let (heading, knots) = (page.find("What the group said"), page.find("tie knots"));
    assert!(heading.is_some() && heading < knots, "{page}");
}

#[test]
fn it_goes_well_is_not_said_where_one_complains_behind_another() {
    let of = |answer: &str| {
        let good = json!({ "experience": "positive" });
        let statements = [
            said("s1", "p1", "De smid leert ons lassen op een zaterdag.", &["a"]),
            said("s2", "p2", answer, &["a"]),
        ];
        let partners = [
            partner("a", "smid", &good),
            partner("b", "molen", &good),
            partner("c", "veerdienst", &json!({ "experience": "mixed" })),
        ];
        written(
            Lang::Nl,
            None,
            &json!({ "partners": partners, "statements": statements }),
        )
    };
    let (against, with) = (
        of("Voor mij zou dat niet mogen bestaan."),
        of("Hij brengt ook soep mee."),
    );
    assert!(with.contains("de smid en de molen"), "{with}");
    assert!(
        !against.contains("de smid en de molen") && against.contains("molen"),
        "{against}"
    );
}
