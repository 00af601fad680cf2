//! Schools that differ from those that kring was made with: hardly anything said, only wishes and partners of the past, answers that contradict.

use kring::deck::Lang;
use kring::findings::{Block, Length, Report, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::Session;
use serde_json::json;

use crate::{deck, record};

/// A session of this language with these partners and more fields.
fn session(lang: &str, partners: serde_json::Value, more: serde_json::Value) -> Session {
    let school = json!({
        "school": { "code": "NIEUW" },
        "participants": [
            { "id": "p1", "function": if lang == "nl" { "leerkracht" } else { "head teacher" }, "role": "leerkracht" },
            { "id": "p2", "function": if lang == "nl" { "directeur" } else { "office clerk" }, "role": "leiding" },
        ],
        "partners": partners,
    });
    record(lang, &school, &more)
}

fn of(session: &Session, lang: Lang) -> Report {
    let options = ReportOptions {
        lang,
        length: Length::Full,
        bare: true,
        ..ReportOptions::default()
    };
    report(session, &deck(lang), &options)
}

fn page(session: &Session, lang: Lang) -> String {
    text::write(&of(session, lang), 10_000, Picture::default())
}

fn proposed(session: &Session, rule: &str) -> Option<String> {
    let all = propose(session, &deck(Lang::Nl), Lang::Nl);
    all.into_iter()
        .find(|p| p.rule.starts_with(rule))
        .map(|p| p.text.to_string())
}

fn gone() -> Session {
    session(
        "nl",
        json!([
            { "id": "clb", "name": "CLB", "domains": ["zorg"], "status": "past", "distance": { "ring": "ver" },
              "importance": { "by": { "leerkracht": "stated" } }, "note": "Kwam vroeger elke week." },
            { "id": "boer", "name": "Boerderij De Linde", "domains": ["aanbod"], "status": "ended",
              "why": "de kinderen leerden er meer dan in een boek" },
            { "id": "tolk", "name": "Sociaal tolk", "domains": ["beleid"], "status": "wished" },
            { "id": "hoge", "name": "Hogeschool Noord", "domains": ["onderzoek"], "status": "wished" },
        ]),
        json!({ "gaps": [{ "id": "g1", "kind": "partner", "text": "Iemand die tolkt.", "about": ["tolk"] }] }),
    )
}

#[test]
fn a_school_with_only_wishes_and_the_past_says_each_thing_once() {
    let report = of(&gone(), Lang::Nl);
    let mut said = std::collections::HashSet::new();
    for sentence in report.sentences() {
        let silent = sentence.text == "Hierover is niets genoteerd.";
        assert!(silent || said.insert(sentence.text.clone()), "twice: {}", sentence.text);
    }
    let headings = |at: usize| matches!(report.blocks.get(at), Some(Block::Heading { level: 2, .. }));
    for (at, block) in report.blocks.iter().enumerate() {
        let next = matches!(report.blocks.get(at + 1), None | Some(Block::Heading { .. }));
        assert!(!(headings(at) && next), "nothing stands under {block:?}");
    }
    let page = page(&gone(), Lang::Nl);
    assert!(page.contains("Enkel wie de groep nog wenst, staat bij ‘Beleid’ en ‘Onderzoek’."));
    assert!(page.contains("Over het belang van boerderij De Linde zegt de groep: de kinderen leerden"));
}

#[test]
fn whoever_is_not_there_counts_apart() {
    let page = page(&gone(), Lang::Nl);
    assert!(page.contains("Van wie er nu niet bij is, telt toch het CLB."), "{page}");
    assert!(!page.contains("Voor de leerkracht telt het CLB"));
}

#[test]
fn a_gap_about_somebody_wished_for_is_not_counted_again() {
    let page = page(&gone(), Lang::Nl);
    assert!(
        page.contains("samenwerken met de sociaal tolk; de Hogeschool Noord ontbreekt. We vragen"),
        "{page}"
    );
}

#[test]
fn one_that_stands_apart_has_its_verb_and_its_noun() {
    for (status, expected) in [
        ("wished", "Apart staat één gewenste partner."),
        ("past", "Apart staat één partner van vroeger."),
        ("ended", "Apart staat één partner met wie de samenwerking is stopgezet."),
    ] {
        let partners = json!([
            { "id": "a", "name": "Bibliotheek", "domains": ["aanbod"] },
            { "id": "b", "name": "Museum", "domains": ["aanbod"], "status": status },
        ]);
        let page = page(&session("nl", partners, json!({})), Lang::Nl);
        assert!(page.contains(expected), "{status}: {page}");
    }
}

#[test]
fn a_domain_of_one_name_has_no_section_and_one_of_whom_more_is_known_tells_it() {
    let partners = json!([
        { "id": "a", "name": "Gemeentebestuur", "domains": ["beleid"] },
        { "id": "b", "name": "OCMW", "domains": ["zorg"], "learning": "none" },
        { "id": "c", "name": "Universiteit Gent", "domains": ["onderzoek"], "learning": "from-school" },
    ]);
    let page = page(&session("nl", partners, json!({})), Lang::Nl);
    assert!(
        page.contains("Eén partner staat bij ‘Beleid’ (het gemeentebestuur)."),
        "{page}"
    );
    assert!(page.contains("Bij het OCMW is genoteerd dat er niet geleerd wordt."));
    assert!(page.contains("De Universiteit Gent leert van de school."));
}

#[test]
fn partners_with_one_reason_share_its_sentence_and_a_verb_agrees() {
    let partners = json!([
        { "id": "a", "name": "Grootouders", "domains": ["aanbod"], "distance": { "ring": "dicht", "why": "enkel via mail" },
          "note": "komt elke dinsdag voorlezen in de kleuterklas, en blijft dan ook voor de soep die de kinderen zelf maakten" },
        { "id": "b", "name": "Bibliotheek", "domains": ["aanbod"], "distance": { "ring": "dicht", "why": "Enkel via mail" } },
    ]);
    let page = page(&session("nl", partners, json!({})), Lang::Nl);
    let shared = "Over de plaats van de grootouders en de bibliotheek zegt de groep: enkel via mail.";
    assert!(page.contains(shared), "{page}");
    assert!(page.to_lowercase().contains("‘komt elke") && !page.contains("grootouders komt"));
}

#[test]
fn english_functions_have_their_article_and_no_sentence_names_a_card() {
    let partners = json!([{ "id": "a", "name": "Library", "domains": ["aanbod"] }]);
    let said = json!({ "statements": [
        { "id": "s1", "card": "condities", "speakers": ["p2"], "voice": "verbatim", "text": "Nobody has time." },
        { "id": "s2", "card": "soort", "speakers": ["p2"], "voice": "verbatim", "text": "It is a meeting." },
    ] });
    let page = page(&session("en", partners, said), Lang::En);
    assert!(
        page.contains("two participants: a head teacher and an office clerk."),
        "{page}"
    );
    assert!(page.contains(", the office clerk says:") && !page.contains("‘organisational conditions’"));
}

#[test]
fn nearness_is_not_read_as_contact_and_informal_not_as_learning() {
    let partners = json!([
        { "id": "a", "name": "Lokale politie", "domains": ["zorg"], "distance": { "ring": "ver", "was": "dicht" } },
        { "id": "b", "name": "Bakkerij", "domains": ["aanbod"], "formality": "informal" },
        { "id": "c", "name": "Café De Kroon", "domains": ["aanbod"], "formality": "informal" },
    ]);
    let session = session("nl", partners, json!({}));
    assert_eq!(
        proposed(&session, "faded").as_deref(),
        Some("Verder weg dan vroeger staat de lokale politie.")
    );
    assert_eq!(
        proposed(&session, "informal").as_deref(),
        Some("Niet alles is afgesproken: met de bakkerij en café De Kroon is het contact informeel.")
    );
}

#[test]
fn roles_that_share_one_partner_are_not_said_to_share_none() {
    let marked = |n: usize, by: &[&str]| {
        let by: serde_json::Map<String, serde_json::Value> =
            by.iter().map(|role| ((*role).to_owned(), json!("stated"))).collect();
        json!({ "id": format!("x{n}"), "name": format!("Dienst {n}"), "domains": ["zorg"], "importance": { "by": by } })
    };
    let apart: Vec<_> = (0..6)
        .map(|n| marked(n, &[if n < 3 { "leiding" } else { "zorg" }]))
        .collect();
    assert!(proposed(&session("nl", json!(apart), json!({})), "roles").is_some());
    // The teachers marked one only, too few for a list of their own, but it is one of those of the head.
    let mut shared = apart;
    shared[0] = marked(0, &["leiding", "leerkracht"]);
    assert_eq!(proposed(&session("nl", json!(shared), json!({})), "roles"), None);
}

#[test]
fn the_name_of_a_partner_is_no_subject_of_what_is_said_of_it() {
    let partners = json!([{ "id": "a", "name": "Lestijdenfonds", "domains": ["beleid"] }]);
    let said = |text: &str| {
        let all: Vec<_> = (1..=4)
            .map(|n| json!({ "id": format!("s{n}"), "card": "condities", "speakers": [format!("p{}", 1 + n % 2)], "voice": "verbatim",
                             "about": ["a"], "text": format!("{text}, keer {n}.") }))
            .collect();
        json!({ "statements": all })
    };
    let named = session(
        "nl",
        partners.clone(),
        said("Het lestijdenfonds zegt dat er te weinig is"),
    );
    assert_eq!(proposed(&named, "recurs:time"), None);
    let told = session("nl", partners, said("Er is te weinig tijd om te bellen"));
    assert!(proposed(&told, "recurs:time").is_some());
}

#[test]
fn contact_that_is_past_is_told_as_past() {
    let partner = |id: &str, name: &str, often: &str| json!({ "id": id, "name": name, "domains": ["zorg"], "experience": "positive", "frequency": often });
    let session = record(
        "nl",
        &json!({ "school": { "code": "PAST" }, "participants": [{ "id": "p1", "function": "directeur", "role": "leiding" }] }),
        &json!({ "partners": [
            partner("clb", "CLB", "vroeger elke maand"),
            partner("jac", "JAC", "wekelijks"),
            partner("bib", "bib", "vroeger enkel met de klas van Lies"),
        ] }),
    );
    let page = text::write(
        &report(
            &session,
            &deck(Lang::Nl),
            &ReportOptions {
                lang: Lang::Nl,
                bare: true,
                ..ReportOptions::default()
            },
        ),
        10_000,
        Picture::default(),
    );
    for told in [
        "Vroeger was er elke maand contact met het CLB.",
        "Met het JAC is er wekelijks contact.",
        "Vroeger was er contact met de bib (enkel met de klas van Lies).",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
}
