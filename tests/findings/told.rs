//! What a reader of reports of invented schools missed or found untrue: words without the sentence they belong to, reasons without their words,
//! partners that nobody wished for, conclusions cut in a quotation.

use kring::deck::Lang;
use kring::findings::{Block, Length, Report, ReportOptions, report};
use kring::render::{picture::Picture, text};
use serde_json::{Value, json};

use crate::{deck, record, said};

fn of(lang: Lang, length: Length, fields: &Value) -> Report {
    let nl = lang == Lang::Nl;
    let school = json!({
        "school": { "code": "VERTELD" },
        "participants": [
            { "id": "p1", "function": if nl { "directeur" } else { "head teacher" }, "role": "leiding" },
            { "id": "p2", "function": if nl { "leerkracht" } else { "class teacher" }, "role": "leerkracht" },
            { "id": "p3", "function": if nl { "brugfiguur" } else { "go-between" } },
        ],
        "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"] }],
    });
    let session = record(if nl { "nl" } else { "en" }, &school, fields);
    let options = ReportOptions {
        lang,
        length,
        bare: true,
        ..ReportOptions::default()
    };
    report(&session, &deck(lang), &options)
}

fn page(lang: Lang, length: Length, fields: &Value) -> String {
    text::write(&of(lang, length, fields), 10_000, Picture::default())
}

fn nl(fields: &Value) -> String {
    page(Lang::Nl, Length::Full, fields)
}

/// Returns the part of a page between two headings.
fn part<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from}: {page}"));
    let rest = &page[start + from.len()..];
    rest.find(to).map_or(rest, |end| &rest[..end])
}

#[test]
fn reasons_follow_each_other_and_each_has_the_words_that_share_its_own() {
    let page = nl(&json!({
        "themes": [
            { "id": "h1", "aspect": "why", "title": "trots van kinderen" },
            { "id": "h2", "aspect": "why", "title": "geld dat opraakt", "note": "Projecten van één jaar." },
            { "id": "h3", "aspect": "why", "title": "het zelf volhouden" },
        ],
        "statements": [
            said("s1", "beweegredenen", "p1", "In juni is de subsidie gedaan en dan?", &[]),
            said("s2", "beweegredenen", "p2", "Ik doe het om het vol te houden.", &[]),
            said("s3", "beweegredenen", "p2", "Mijn koffie wordt er altijd koud.", &[]),
        ],
    }));
    let why = part(&page, "Waarom? De beweegredenen", "Hoe? De voorwaarden");
    let order = [
        "Op het waarom antwoordt de groep met drie thema’s. Het gaat om ‘geld dat opraakt’: projecten van één jaar.",
        "“In juni is de subsidie gedaan en dan?” (directeur)",
        "Daarnaast gaat het om het zelf volhouden.",
        "“Ik doe het om het vol te houden.” (leerkracht)",
        "Verder is er ‘trots van kinderen’.",
        "zegt de leerkracht:",
        "“Mijn koffie wordt er altijd koud.”",
    ];
    let mut rest = why;
    for told in order {
        let at = rest.find(told).unwrap_or_else(|| panic!("{told} in {why}"));
        rest = &rest[at + told.len()..];
    }
    // What shares nothing with a reason answers the question, and no reason.
    assert!(
        why.contains("Op de vraag ‘Waarom zijn wij over de schoolmuren heen gaan samenwerken?’ zegt de leerkracht:"),
        "{why}"
    );
}

#[test]
fn what_is_known_of_a_partner_leads_to_its_words() {
    let page = nl(&json!({
        "partners": [
            { "id": "clb", "name": "CLB", "domains": ["zorg"], "experience": "mixed", "note": "verandert vaak van gezicht" },
            { "id": "ocmw", "name": "OCMW", "domains": ["zorg"], "experience": "mixed" },
            { "id": "logo", "name": "Logopedist", "domains": ["zorg"], "experience": "mixed", "note": "duur en ver" },
        ],
        "statements": [said("s1", "actoren", "p2", "In vier jaar zag ik vijf mensen.", &["clb"])],
    }));
    let care = part(&page, "Zorg voor leerlingen\n", "Wie telt voor wie");
    let note = care.find("verandert vaak van gezicht").expect("its remark");
    let quote = care
        .find("“In vier jaar zag ik vijf mensen.” (leerkracht)")
        .expect("its words");
    assert!(note < quote && !care[note..quote].contains("zegt"), "{care}");
    // Without words of its own a short remark stays behind the name.
    assert!(care.contains("de logopedist (duur en ver)"), "{care}");
    assert!(!care.contains("(verandert vaak"), "{care}");
}

#[test]
fn words_about_one_partner_stand_together() {
    let page = nl(&json!({
        "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"] }, { "id": "ocmw", "name": "OCMW", "domains": ["zorg"] }],
        "statements": [
            said("s1", "actoren", "p1", "Bij hen kan ik altijd binnen.", &["clb"]),
            said("s2", "actoren", "p2", "Daar wacht je drie weken op een briefje.", &["ocmw"]),
            said("s3", "actoren", "p2", "Als haar gsm in het water valt, is alles weg.", &["clb"]),
        ],
    }));
    let (first, second, third) = ("Bij hen kan", "Daar wacht", "Als haar gsm");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(at(first) < at(third) && at(third) < at(second), "{page}");
}

#[test]
fn an_answer_about_who_is_missing_stands_with_what_is_missing() {
    let of = |question: Value| {
        nl(&json!({
            "gaps": [{ "id": "g1", "text": "Vrouwen die een hamer vasthouden." }],
            "statements": [
                { "id": "s1", "card": "actoren", "question": question, "speakers": ["p1"], "voice": "verbatim", "text": "Zelfs de fietsenmaker staat er niet bij." },
                said("s2", "actoren", "p2", "We hebben nu vier meisjes en die zien alleen snorren.", &[]),
            ],
        }))
    };
    let page = of(json!("ontbreekt"));
    let missing = part(&page, "Wat ontbreekt", "Waarom?");
    assert!(
        missing.contains("vrouwen die een hamer vasthouden.\n\n    “We hebben nu vier meisjes"),
        "{missing}"
    );
    assert!(missing.contains("de fietsenmaker"), "{missing}");
    let page = of(Value::Null);
    assert!(
        page.contains("Zonder een partner te noemen, zegt de directeur:"),
        "{page}"
    );
}

#[test]
fn nobody_would_like_to_work_with_whom_nobody_wished_for() {
    let of = |note: &str| {
        nl(
            &json!({ "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"], "status": "wished", "note": note }] }),
        )
    };
    let gone = of("kwam vroeger elke week");
    assert!(gone.contains("Het CLB is er nu niet bij"), "{gone}");
    assert!(!gone.contains("Graag zou"), "{gone}");
    let wished = of("zou elke week mogen komen");
    assert!(
        wished.contains("Graag zou de groep ook samenwerken met het CLB"),
        "{wished}"
    );
}

#[test]
fn a_gap_that_shares_words_with_somebody_wished_for_counts_once() {
    let page = nl(&json!({
        "partners": [{ "id": "b", "name": "Bakkers voor zestienjarigen", "domains": ["werk"], "status": "wished" }],
        "gaps": [
            { "id": "g1", "kind": "partner", "text": "Een bakker." },
            { "id": "g2", "text": "De zomer: alles is dicht." },
        ],
        "statements": [said("s1", "actoren", "p1", "Geen enkele oven op die kaart.", &["b"])],
    }));
    assert!(!page.contains("twee leemtes"), "{page}");
    let missing = part(&page, "Wat ontbreekt", "Waarom?");
    assert!(
        missing.contains("een bakker.\n\n    “Geen enkele oven op die kaart.” (directeur)"),
        "{missing}"
    );
    assert!(!missing.contains("Graag zou"), "{missing}");
}

#[test]
fn a_reply_of_somebody_of_the_same_function_is_not_told_as_that_of_another() {
    let page = nl(&json!({ "statements": [
        { "id": "s1", "card": "actoren", "speakers": ["leraar"], "voice": "verbatim", "text": "Wij zien die begeleiders bijna nooit.", "about": ["clb"] },
        { "id": "s2", "card": "actoren", "speakers": ["leraar"], "voice": "verbatim", "text": "Nee, totaal niet.", "about": ["clb"] },
    ] }));
    assert!(
        page.contains("Daarop zegt de leraar:\n\n    “Nee, totaal niet.”"),
        "{page}"
    );
}

#[test]
fn words_that_go_on_about_what_was_just_said_stand_behind_it() {
    let of = |second: &str| {
        of(
            Lang::Nl,
            Length::Full,
            &json!({ "statements": [
                said("s1", "actoren", "p1", "De brandweer komt elk jaar met de grote wagen.", &["clb"]),
                said("s2", "condities", "p3", "Er is nergens een lokaal vrij.", &[]),
                said("s3", "actoren", "p1", "De verpleegster kent iedereen.", &["clb"]),
                said("s4", "actoren", "p2", second, &[]),
            ] }),
        )
    };
    let behind = |report: &Report, first: &str| {
        let quotes: Vec<String> = report
            .blocks
            .iter()
            .flat_map(Block::quotes)
            .map(|q| q.text.clone())
            .collect();
        let at = quotes
            .iter()
            .position(|q| q.starts_with("De verpleegster"))
            .expect("the first");
        quotes.get(at + 1).is_some_and(|q| q.starts_with(first))
    };
    assert!(behind(&of("Dat is niet waar op maandag."), "Dat is niet waar"));
    assert!(!behind(&of("Het bos achter de school is van niemand."), "Het bos"));
}

#[test]
fn a_conclusion_is_told_by_its_claim_and_its_words_once() {
    let fields = json!({
        "statements": [
            said("s1", "actoren", "p1", "Zij betalen de bus en wij zitten erin.", &["clb"]),
            said("s2", "actoren", "p2", "Ik heb die mensen nog nooit gezien.", &["clb"]),
        ],
        "conclusions": [{ "id": "c1", "evidence": ["s1", "s2"], "measures": ["twee uitspraken"],
            "text": "Over het CLB zijn de meningen verdeeld. “Zij betalen de bus en wij zitten erin.” (directeur). “Ik heb die mensen nog nooit gezien.” (leerkracht)." }],
    });
    let report = of(Lang::Nl, Length::Full, &fields);
    assert_eq!(report.title, "Over het CLB zijn de meningen verdeeld");
    let page = nl(&fields);
    assert!(!page.contains("In cijfers"), "{page}");
    for once in ["Zij betalen de bus", "Ik heb die mensen"] {
        assert_eq!(page.matches(once).count(), 1, "{once}: {page}");
    }
    // A word between quotation marks inside the claim stays.
    let inside =
        json!({ "conclusions": [{ "id": "c1", "text": "De kaart is “een moestuin” die iemand water geeft." }] });
    assert_eq!(
        of(Lang::Nl, Length::Full, &inside).title,
        "De kaart is “een moestuin” die iemand water geeft"
    );
}

#[test]
fn the_words_on_the_wall_say_whom_they_are_about() {
    let statements = json!([said(
        "s1",
        "actoren",
        "p1",
        "Kleine kamers en grote deuren hebben ze daar.",
        &["clb"]
    )]);
    let theme = json!({ "id": "t1", "aspect": "how", "title": "ruimte", "evidence": ["s1"] });
    // A word by the way on which nothing rests is none for the wall.
    let by_the_way = page(Lang::Nl, Length::Wall, &json!({ "statements": statements }));
    assert!(!by_the_way.contains("Kleine kamers"), "{by_the_way}");
    let page = page(
        Lang::Nl,
        Length::Wall,
        &json!({ "statements": statements, "themes": [theme] }),
    );
    assert!(page.contains("Over het CLB zegt de directeur:"), "{page}");
    assert!(!page.contains("(directeur)"), "{page}");
    assert!(!page.contains("Ook uit het gesprek"), "{page}");
}

#[test]
fn whoever_bears_no_role_has_a_column_in_the_table() {
    let of = |who: &str| {
        let fields = json!({ "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"], "importance": { "by": { who: "stated" } } }] });
        nl(&fields)
    };
    assert!(of("p3").contains("CLB – Andere: ●"));
    assert!(!of("p2").contains("Andere"));
}

#[test]
fn one_who_sees_a_partner_in_the_next_ring_is_no_difference_of_views() {
    let of = |ring: &str| {
        let place = json!({ "ring": ring, "views": { "leerkracht": "midden" } });
        nl(&json!({ "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"], "distance": place }] }))
    };
    assert!(!of("ver").contains("verschillen de meningen"));
    assert!(of("zeer-dicht").contains("verschillen de meningen"));
}

#[test]
fn english_names_take_no_article_that_they_cannot_have() {
    let of = |name: &str| {
        let partner = json!({ "id": "a", "name": name, "domains": ["zorg"] });
        page(Lang::En, Length::Full, &json!({ "partners": [partner] }))
    };
    for (name, told) in [
        ("somebody for supervision", "(somebody for supervision)"),
        ("own team", "(the school’s own team)"),
        ("partner at home who bakes", "(a partner at home who bakes)"),
        ("clips by a baker online", "(clips by a baker online)"),
    ] {
        let page = of(name);
        assert!(page.contains(told), "{told}: {page}");
    }
}

#[test]
fn the_page_of_a_partner_tells_that_it_moved_and_has_no_empty_part() {
    let of = |fields: Value| {
        let school = json!({
            "school": { "code": "EEN" },
            "participants": [{ "id": "p1", "function": "directeur", "role": "leiding" }],
            "partners": [fields],
        });
        let session = record("nl", &school, &json!({}));
        let options = ReportOptions {
            partner: Some(kring::text::Id::new("clb")),
            bare: true,
            ..ReportOptions::default()
        };
        text::write(&report(&session, &deck(Lang::Nl), &options), 10_000, Picture::default())
    };
    let moved = of(
        json!({ "id": "clb", "name": "CLB", "domains": ["zorg"], "distance": { "ring": "ver", "was": "zeer-dicht" } }),
    );
    assert!(moved.contains("Vroeger was dat ‘heel dichtbij’."), "{moved}");
    let wished = of(json!({ "id": "clb", "name": "CLB", "domains": ["zorg"], "status": "wished" }));
    assert!(
        !wished.contains("Hoe belangrijk") && !wished.contains("noemt het CLB als partner"),
        "{wished}"
    );
    assert!(wished.contains("Het CLB is er nu niet bij."), "{wished}");
}

#[test]
fn a_gap_of_everyday_words_is_the_partner_of_that_name_and_told_as_what_is_lacking() {
    let page = nl(&json!({
        "partners": [
            { "id": "a", "name": "eigen leerlingen", "domains": ["zorg"], "status": "wished" },
            { "id": "b", "name": "bedrijven", "domains": ["werk"], "status": "wished" },
        ],
        "gaps": [
            { "id": "g1", "text": "De leerlingen zelf liggen niet op de kaart." },
            { "id": "g2", "kind": "partner", "text": "Bedrijven, hoewel er een richting economie is." },
        ],
    }));
    assert!(!page.contains("leemte"), "{page}");
    assert!(
        page.contains("De groep mist een partner: bedrijven, hoewel er een richting economie is."),
        "{page}"
    );
}

#[test]
fn a_remark_that_names_its_partner_late_says_first_whom_it_is_about() {
    let of = |note: &str| {
        nl(&json!({
            "partners": [
                { "id": "clb", "name": "CLB", "domains": ["zorg"], "experience": "mixed", "note": note },
                { "id": "a", "name": "OCMW", "domains": ["zorg"], "experience": "mixed" },
            ],
            "statements": [said("s1", "actoren", "p1", "Zij kennen elk kind bij naam.", &["clb"])],
        }))
    };
    let late = of("Eén van de eerste die we bellen; welk CLB het is, beslist de stad.");
    assert!(
        late.contains("Het CLB is één van de eerste die we bellen; welk CLB het is, beslist de stad."),
        "{late}"
    );
    let early = of("Welk CLB het is, beslist de stad; wij kiezen niet.");
    assert!(
        early.contains("\nWelk CLB het is, beslist de stad; wij kiezen niet.\n"),
        "{early}"
    );
}

#[test]
fn a_claim_that_says_little_stands_at_the_beginning_with_the_words_it_rests_on() {
    let of = |first: &str| {
        let fields = json!({
            "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"], "experience": "mixed" }],
            "statements": [
                said("s1", "actoren", "p1", first, &["clb"]),
                said("s2", "actoren", "p2", "Bij ons staat ze elke maandag aan de poort, met koffie voor iedereen.", &["clb"]),
            ],
            "conclusions": [{ "id": "c1", "rule": "mixed:clb", "text": "De ervaringen met het CLB zijn gemengd.", "evidence": ["clb", "s1", "s2"] }],
        });
        page(Lang::Nl, Length::Meeting, &fields)
    };
    let told = of("Ik heb drie keer gebeld en drie keer een band gehoord.");
    let at = |text: &str| told.find(text).expect("it is told");
    assert!(
        at("drie keer gebeld") < at("elke maandag") && at("elke maandag") < at("De kaart\n"),
        "{told}"
    );
    for once in ["drie keer gebeld", "elke maandag aan de poort"] {
        assert_eq!(told.matches(once).count(), 1, "{once}: {told}");
    }
    // Words that answer others do not open a report.
    let answer = of("Ja maar, ik heb drie keer gebeld en drie keer een band gehoord.");
    let first = part(&answer, "In het kort", "De kaart\n");
    assert!(!first.contains("drie keer gebeld"), "{answer}");
}
