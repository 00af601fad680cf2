//! Schools of a special kind, a village with hurried notes, a city of many languages: what their records showed missing in proposals and
//! awkward when read aloud. Each with an example and a counter-example.

use kring::deck::Lang;
use kring::findings::{Length, Proposal, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::Session;
use kring::text::Id;
use serde_json::{Value, json};

use crate::{deck, record};

fn session(fields: Value) -> Session {
    let school = json!({
        "school": { "code": "HOOR" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p3", "function": "zorgcoördinator", "role": "zorg" },
        ],
        "partners": [{ "id": "fort", "name": "fort", "domains": ["aanbod"] }, { "id": "clb", "name": "CLB", "domains": ["zorg"] }],
    });
    record("nl", &school, &fields)
}

fn proposed(fields: Value, rule: &str) -> Option<Proposal> {
    let all = propose(&session(fields), &deck(Lang::Nl), Lang::Nl);
    all.into_iter().find(|p| p.rule.starts_with(rule))
}

fn text_of(fields: Value, rule: &str) -> String {
    proposed(fields, rule).map(|p| p.text.to_string()).unwrap_or_default()
}

fn page(fields: Value, length: Length, partner: Option<&str>) -> String {
    let options = ReportOptions {
        length,
        partner: partner.map(Id::from),
        bare: true,
        ..ReportOptions::default()
    };
    text::write(
        &report(&session(fields), &deck(Lang::Nl), &options),
        10_000,
        Picture::default(),
    )
}

fn said(voice: &str, text: &str, about: &[&str]) -> Value {
    json!({ "statements": [{ "id": "s1", "card": "actoren", "speakers": ["p1"], "voice": voice, "text": text, "about": about }] })
}

#[test]
fn a_theme_of_single_people_takes_what_was_said_of_them() {
    let mut fields = said(
        "verbatim",
        "Al die nummers zitten in mijn hoofd, en dat vergeet veel.",
        &["fort"],
    );
    fields["themes"] = json!([
        { "id": "h1", "aspect": "how", "title": "kennis in één hoofd" },
        { "id": "h2", "aspect": "how", "title": "persoonlijke contacten" },
    ]);
    let recurs = |fields: &Value| proposed(fields.clone(), "recurs:persons");
    assert_eq!(recurs(&fields), None, "titles alone say nothing of it");
    fields["themes"][0]["note"] = json!("Wie het fort kent, gaat volgend jaar met pensioen.");
    let found = recurs(&fields).expect("a subject");
    assert!(found.evidence.contains(&"s1".into()), "{:?}", found.evidence);
}

#[test]
fn roles_may_share_a_few_partners_and_not_half_of_them() {
    let of = |shared: usize| {
        let partner = |i: usize| {
            let by = match i {
                0..4 => json!({ "zorg": "stated" }),
                4..8 => json!({ "leiding": "stated" }),
                _ => json!({ "zorg": "stated", "leiding": "stated" }),
            };
            json!({ "id": format!("x{i}"), "name": format!("Dienst {i}"), "importance": { "by": by } })
        };
        json!({ "partners": (0..8 + shared).map(partner).collect::<Vec<_>>() })
    };
    assert!(text_of(of(2), "roles").starts_with("Wie belangrijk is, verschilt grotendeels van rol tot rol. Voor "));
    assert!(text_of(of(0), "roles").starts_with("Wie belangrijk is, verschilt van rol tot rol, zonder overlap."));
    assert_eq!(text_of(of(5), "roles"), "");
}

#[test]
fn what_learning_together_means_is_proposed_as_a_sentence_or_behind_one() {
    let of = |title: &str| json!({ "themes": [{ "id": "h1", "aspect": "what", "title": title }] });
    assert_eq!(
        text_of(of("meedoen met de handen"), "together:what"),
        "Over wat samen leren is, kwam ter sprake: meedoen met de handen."
    );
    let sentence =
        "Over wat samen leren is, kwam ter sprake: collectief leren is mensen aanspreken die meer weten dan het team.";
    assert_eq!(text_of(of(sentence), "together:what"), sentence);
    assert_eq!(
        text_of(of("Het telt pas als er iemand kijkt"), "together:what"),
        "Over wat samen leren is, kwam ter sprake: het telt pas als er iemand kijkt."
    );
}

#[test]
fn why_somebody_important_is_far_is_told_with_it() {
    let of = |why: Option<&str>| {
        json!({ "partners": [{ "id": "ouders", "name": "ouders", "importance": { "by": { "all": "stated" } },
            "distance": { "ring": "ver", "why": why } }]})
    };
    assert!(text_of(of(Some("ze wonen te ver")), "far-important").contains("ze wonen te ver"));
    assert_eq!(
        text_of(of(None), "far-important"),
        "",
        "without a reason it says nothing"
    );
}

#[test]
fn a_hurried_hand_is_spelled_out_and_a_quote_is_not() {
    let noted = page(
        said("paraphrase", "CLB: nu 1x/mnd. en evt. bij p3. lkr zien niets", &["clb"]),
        Length::Full,
        None,
    );
    assert!(
        noted.contains(
            "CLB: nu één keer per maand en eventueel bij de zorgcoördinator. Leerkracht zien niets (directeur)."
        ),
        "{noted}"
    );
    let spoken = page(
        said("verbatim", "We zien ze 1x/mnd. en p3 nooit.", &["clb"]),
        Length::Full,
        None,
    );
    assert!(spoken.contains("“We zien ze 1x/mnd. en p3 nooit.”"), "{spoken}");
}

#[test]
fn the_page_of_a_partner_tells_ties_contact_and_views_in_sentences() {
    let page = page(
        json!({
            "partners": [
                { "id": "clb", "name": "CLB", "frequency": "3x/jr.",
                  "distance": { "ring": "midden", "views": { "zorg": "zeer-dicht", "leerkracht": "ver" } } },
                { "id": "arts", "name": "schoolarts", "kind": "person" },
                { "id": "fort", "name": "fort" },
            ],
            "ties": [
                { "id": "t1", "from": "clb", "to": "arts", "label": "zelfde lkr." },
                { "id": "t2", "from": "clb", "to": "fort" },
            ],
        }),
        Length::Full,
        Some("clb"),
    );
    for sentence in [
        "Er is een band met de schoolarts en het fort. Over de band van het CLB met de schoolarts is genoteerd: ‘zelfde leerkracht’.",
        "Er is drie keer per jaar contact.",
        "Over de plaats van het CLB verschillen de meningen: de leerkracht zegt ‘ver weg’, de zorgcoördinator zegt ‘heel dichtbij’ en op de kaart staat ‘wat verder’.",
    ] {
        assert!(page.contains(sentence), "{sentence}\n{page}");
    }
    assert!(!page.contains("Op de kaart is de plaats"), "{page}");
}

#[test]
fn a_visit_each_month_is_no_time() {
    let of = |often: &str| {
        let partners = json!([
            { "id": "clb", "name": "CLB", "domains": ["zorg"], "frequency": often },
            { "id": "fort", "name": "fort", "domains": ["zorg"], "frequency": "wekelijks" },
        ]);
        page(json!({ "partners": partners }), Length::Full, None)
    };
    assert!(of("elke maand een bezoek").contains("Over het contact met het CLB is genoteerd: ‘elke maand een bezoek’"));
    assert!(of("elke maand").contains("met het CLB elke maand") || of("elke maand").contains("CLB is er elke maand"));
}

#[test]
fn what_was_said_of_a_gap_stands_with_it_and_a_wish_is_not_said_twice() {
    let mut fields = said("paraphrase", "De grootouders zien we nooit.", &[]);
    fields["gaps"] = json!([
        { "id": "g1", "text": "grootouders en vaders" },
        { "id": "g2", "kind": "partner", "text": "een boerderij met dieren" },
    ]);
    fields["partners"] = json!([{ "id": "x", "name": "boerderij met dieren", "status": "wished" },
        { "id": "y", "name": "smidse", "status": "wished" }]);
    let page = page(fields, Length::Full, None);
    let absent = page.find("Wat ontbreekt").expect("a section");
    assert!(
        page.find("De grootouders zien we nooit").is_some_and(|at| at > absent),
        "{page}"
    );
    assert!(page.contains("De smidse is er nu niet bij."), "{page}");
}

#[test]
fn what_was_said_at_a_card_is_led_in_without_its_name_and_each_time_otherwise() {
    let one = |n: usize, text: &str| json!({ "id": format!("s{n}"), "card": "condities", "speakers": [format!("p{n}")], "voice": "verbatim", "text": text });
    let page = page(
        json!({ "statements": [one(1, "Het lokaal zit vol."), one(2, "De bel gaat altijd."), one(3, "Het regent binnen.")] }),
        Length::Full,
        None,
    );
    assert!(!page.contains("‘organisatorische condities’ zegt"), "{page}");
    for lead in [
        "of het gebrek eraan, met onze samenwerking?’ zegt de directeur:",
        "Op dezelfde vraag zegt de leerkracht:",
        "Op dezelfde vraag zegt de zorgcoördinator:",
    ] {
        assert!(page.contains(lead), "{lead}\n{page}");
    }
}

#[test]
fn what_is_said_of_the_board_counts_once_the_board_is_a_theme() {
    let of = |note: &str| {
        let said = |n: usize| {
            json!({ "id": format!("s{n}"), "card": "condities", "speakers": ["p1"], "voice": "verbatim",
            "text": "Na elke wissel leggen we het opnieuw uit.", "about": ["stad"] })
        };
        json!({
            "partners": [{ "id": "stad", "name": "stadsbestuur", "domains": ["beleid"] }],
            "statements": [said(1), said(2)],
            "themes": [{ "id": "h1", "aspect": "how", "title": "beleid", "note": note }, { "id": "h2", "aspect": "how", "title": "het schoolbestuur" }],
        })
    };
    let board = text_of(of("De school hangt af van het stadsbestuur."), "recurs:body");
    assert!(
        board.starts_with("Het bestuur en het beleid van buiten kwamen meer dan eens ter sprake."),
        "{board}"
    );
    assert_eq!(text_of(of("Iedereen kiest mee."), "recurs:body"), "");
}

#[test]
fn a_long_title_stands_by_itself_and_not_in_a_row() {
    let theme = |n: usize, title: &str| json!({ "id": format!("h{n}"), "aspect": "what", "title": title });
    let fields = json!({ "themes": [
        theme(1, "naar buiten gaan: bezoeken, partners en vakmensen voor later"),
        theme(2, "naar binnen halen wat een ander weet en kan"),
    ]});
    let text = text_of(fields, "together:what");
    assert_eq!(
        text,
        "Over wat samen leren is, kwam ter sprake: naar buiten gaan: bezoeken, partners en vakmensen voor later. Naar binnen halen wat een ander weet en kan."
    );
}

#[test]
fn a_short_report_does_not_hide_what_is_difficult() {
    let of = |bad: bool| {
        let partner = |i: usize| {
            let (domain, by) = if i < 3 {
                ("zorg", json!({ "zorg": "stated", "leiding": "stated" }))
            } else {
                ("zorg", json!({}))
            };
            let how = if bad && i > 4 { "mixed" } else { "positive" };
            let informal = if i > 2 { json!("informal") } else { json!(null) };
            json!({ "id": format!("x{i}"), "name": format!("Dienst {i}"), "domains": [domain], "experience": how,
                "formality": informal, "importance": { "by": by } })
        };
        let bulk = |i: usize| {
            json!({ "id": format!("y{i}"), "name": format!("Groep {i}"), "domains": ["aanbod", "beleid"],
            "experience": "positive", "importance": { "by": { "leerkracht": "stated" } } })
        };
        let long = "Dat is een lang verhaal over hoe het hier elke week weer gaat, met veel woorden en weinig nieuws. "
            .repeat(3);
        let said = |n: usize| {
            json!({ "id": format!("s{n}"), "card": "actoren", "speakers": ["p1"], "voice": "verbatim",
            "text": format!("{n}: {long}"), "about": [format!("x{}", n % 3)] })
        };
        let all: Vec<Value> = (0..7).map(partner).chain((0..9).map(bulk)).collect();
        json!({ "partners": all, "statements": (1..40).map(said).collect::<Vec<_>>() })
    };
    let told = page(of(true), Length::Meeting, None);
    assert!(told.contains("dienst 5") && told.contains("dienst 6"), "{told}");
    let other = page(of(false), Length::Meeting, None);
    assert!(!other.contains("rvaringen met de dienst 5"), "{other}");
}
