//! How quotes follow each other: what hangs on words before it stands with them or not at all, and a sentence says how the next one follows.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, report};
use kring::render::{picture::Picture, text};
use serde_json::{Value, json};

use crate::{deck, record, said};

/// Returns the report of a small school, or the page of one partner.
fn told(lang: Lang, statements: &Value, length: Length, partner: Option<&str>) -> String {
    let school = json!({
        "school": { "code": "OORD" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p3", "function": "zorgcoördinator", "role": "zorg" },
        ],
        "partners": [
            { "id": "bij", "name": "imker", "kind": "person", "domains": ["aanbod"] },
            { "id": "huis", "name": "rusthuis", "kind": "organisation", "domains": ["aanbod"] },
            { "id": "tolk", "name": "tolk", "kind": "person", "domains": ["zorg"], "status": "wished" },
        ],
        "statements": statements,
    });
    let code = if lang == Lang::Nl { "nl" } else { "en" };
    let session = record(code, &school, &json!({}));
    let options = ReportOptions {
        lang,
        length,
        bare: true,
        partner: partner.and_then(|id| session.partners.iter().find(|p| *p.id == *id).map(|p| p.id.clone())),
        ..ReportOptions::default()
    };
    let page = report(&session, &deck(lang), &options);
    text::write(&page, 10_000, Picture::default())
}

fn hidden(mut statement: Value) -> Value {
    statement["print"] = json!(false);
    statement
}

#[test]
fn words_that_hang_on_others_stand_with_them_or_not_at_all() {
    for (lang, before, hangs, alone) in [
        (
            Lang::Nl,
            "Vroeger stond de imker elke vrijdag in de tuin.",
            "Dat is gedaan sinds de brug dicht is.",
            "Wij kopen nog honing van de imker.",
        ),
        (
            Lang::Nl,
            "Het rusthuis leent ons zijn bus.",
            "Ze vragen ook niet wie rijdt.",
            "Op maandag is het rusthuis gesloten.",
        ),
        (
            Lang::En,
            "The beekeeper used to stand in the garden on Fridays.",
            "He still does, but not in winter.",
            "We buy honey from the beekeeper.",
        ),
        (
            Lang::En,
            "The old people lend us their bus.",
            "They also lend us the driver.",
            "On Mondays the home is closed.",
        ),
    ] {
        let of = |first: Value| {
            let all = json!([
                first,
                said("s2", "actoren", "p1", hangs, &["huis"]),
                said("s3", "soort", "p2", alone, &["huis"])
            ]);
            told(lang, &all, Length::Full, Some("huis"))
        };
        let first = || said("s1", "actoren", "p1", before, &["huis"]);
        let (whole, torn) = (of(first()), of(hidden(first())));
        assert!(whole.contains(before) && whole.contains(hangs), "{whole}");
        assert!(!torn.contains(hangs), "{torn}");
        assert!(torn.contains(alone) && whole.contains(alone), "{torn}");
    }
}

#[test]
fn a_pronoun_stands_where_the_page_names_its_person_and_else_with_what_names_him() {
    let of = |about: &str| {
        let first = hidden(said(
            "s1",
            "actoren",
            "p1",
            "Een oude smid leerde ons er vijlen.",
            &[about],
        ));
        let all = json!([first, said("s2", "actoren", "p1", "Hij is in mei gestorven.", &[about])]);
        told(Lang::Nl, &all, Length::Full, Some(about)).contains("Hij is in mei")
    };
    assert!(of("bij"));
    assert!(!of("huis"));
}

#[test]
fn what_follows_a_quote_says_how_and_is_no_list() {
    for (lang, one, other, again) in [
        (
            Lang::Nl,
            "Tijd kost het, tijd en benzine.",
            "Een huis vol volk geeft ons allemaal een beetje moed.",
            "Op dezelfde vraag zegt",
        ),
        (
            Lang::En,
            "Time is what it costs, and petrol.",
            "A house full of people gives everybody here some courage.",
            "Asked the same,",
        ),
    ] {
        let all = json!([
            said("s1", "condities", "p1", one, &[]),
            said("s2", "condities", "p2", other, &[])
        ]);
        let full = told(lang, &all, Length::Full, None);
        assert!(full.contains(again), "{full}");
        let apart = json!([
            said("s1", "condities", "p1", one, &[]),
            said("s2", "leren", "p2", other, &[])
        ]);
        assert!(!told(lang, &apart, Length::Full, None).contains(again));
    }
    let three = json!([
        said("s1", "actoren", "p1", "Het rusthuis leent ons zijn bus.", &["huis"]),
        said("s2", "actoren", "p2", "De imker komt in mei.", &["bij"]),
        said(
            "s3",
            "actoren",
            "p3",
            "Bij het rusthuis staat altijd koffie klaar.",
            &["huis"]
        ),
    ]);
    let page = told(Lang::Nl, &three, Length::Full, Some("huis"));
    assert!(page.contains("Later in het gesprek zegt de zorgcoördinator"), "{page}");
    assert!(!page.contains("Verder zegt"), "{page}");
}

#[test]
fn a_mere_answer_comes_with_its_question_and_a_sentence_without() {
    let of = |text: &str| {
        let all = json!([said("s1", "condities", "p2", text, &["huis"])]);
        told(Lang::Nl, &all, Length::Full, None)
    };
    assert!(of("Omdat ginder een verwarming werkt.").contains("Op de vraag"));
    assert!(!of("Het rusthuis heeft een verwarming die werkt.").contains("Op de vraag"));
}

#[test]
fn whom_the_group_wishes_for_is_nobody_yet() {
    let all = json!([said("s1", "actoren", "p3", "Een tolk zou goud waard zijn.", &["tolk"])]);
    assert!(told(Lang::Nl, &all, Length::Full, Some("tolk")).contains("samenwerking met een tolk"));
    let all = json!([said("s1", "actoren", "p3", "Ik werk graag met de imker.", &["bij"])]);
    assert!(told(Lang::Nl, &all, Length::Full, Some("bij")).contains("e imker"));
}
