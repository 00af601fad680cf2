//! Words stand under what they bear: nothing against it, no answer without what it answers, nothing that somebody asked not to pass on.

use kring::deck::Lang;
use kring::findings::{Length, OpenKind, ReportOptions, propose, readiness, readiness_of, report};
use kring::render::{picture::Picture, text};
use kring::session::Session;
use kring::text::Id;
use serde_json::{Value, json};

use crate::{deck, record, said};

fn session(lang: Lang, fields: &Value) -> Session {
    let school = json!({
        "school": { "code": "DRAAGT" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p3", "function": "brugfiguur" },
        ],
    });
    record(if lang == Lang::Nl { "nl" } else { "en" }, &school, fields)
}

fn page_of(lang: Lang, length: Length, partner: Option<&str>, fields: &Value) -> String {
    let options = ReportOptions {
        lang,
        length,
        partner: partner.map(Id::new),
        bare: true,
        ..ReportOptions::default()
    };
    let report = report(&session(lang, fields), &deck(lang), &options);
    text::write(&report, 10_000, Picture::default())
}

fn nl(fields: &Value) -> String {
    page_of(Lang::Nl, Length::Full, None, fields)
}

fn partner(id: &str, experience: &str) -> Value {
    json!({ "id": id, "name": id, "domains": ["zorg"], "experience": experience })
}

/// Fails unless these stand in a page in this order.
fn in_order(page: &str, parts: &[&str]) {
    let mut rest = page;
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part} in {page}"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn a_complaint_does_not_stand_under_what_goes_well_and_praise_not_under_what_is_hard() {
    let all = json!([
        partner("bakker", "positive"),
        partner("kapper", "positive"),
        partner("slager", "mixed"),
        partner("smid", "negative"),
    ]);
    let page = nl(&json!({
        "partners": all,
        "statements": [
            said("s3", "actoren", "p3", "Wij zijn daar zo blij mee, een warme man.", &["smid"]),
            said("s1", "actoren", "p1", "Hij stuurt tien mails per dag en ik smijt ze weg.", &["bakker"]),
            said("s2", "actoren", "p2", "Hij komt elke dinsdag knippen in de klas.", &["kapper"]),
            said("s4", "actoren", "p2", "Vier formulieren voor één hoefijzer, en dat elk jaar opnieuw.", &["smid"]),
            said("s5", "actoren", "p1", "Alle drie hebben ze een eigen agenda en een eigen sleutel.", &["kapper", "slager", "smid"]),
        ],
    }));
    in_order(&page, &["Goed loopt het met", "knippen in de klas"]);
    in_order(
        &page,
        &["Moeilijk loopt het met de smid", "Vier formulieren", "Verder is over"],
    );
    for strange in ["ik smijt ze weg", "zo blij mee", "een eigen sleutel"] {
        in_order(&page, &["Verder is over", strange]);
    }
}

#[test]
fn a_theme_takes_no_words_for_one_everyday_word() {
    let others = (10..16).map(|n| said(&format!("s{n}"), "win-win", "p1", "Er komt weer een mail binnen.", &[]));
    let mut statements = vec![
        said(
            "s1",
            "instroom",
            "p1",
            "Bij mij begint alles met een mail van de stad en een uiterste datum.",
            &[],
        ),
        said(
            "s2",
            "instroom",
            "p2",
            "Wij hebben een catalogus van zeven kilo op het secretariaat liggen.",
            &[],
        ),
    ];
    statements.extend(others.take(3));
    let page = nl(&json!({
        "themes": [{ "id": "h1", "aspect": "how", "title": "te veel aanbod", "note": "Een mail of een catalogus per dag." },
            { "id": "h2", "aspect": "how", "title": "vertrouwen" }],
        "statements": statements,
    }));
    in_order(
        &page,
        &["te veel aanbod", "zeven kilo", "‘vertrouwen’", "een mail van de stad"],
    );
}

#[test]
fn a_few_words_in_answer_stand_behind_what_they_answer_and_alone_nowhere() {
    let of = |length: Length, long: &str| {
        page_of(
            Lang::Nl,
            length,
            None,
            &json!({
                "partners": [partner("koepel", "negative"), partner("gemeente", "mixed")],
                "statements": [
                    said("s1", "actoren", "p1", long, &["koepel"]),
                    said("s2", "actoren", "p2", "Ik ben de vakgroep.", &["koepel"]),
                    said("s3", "actoren", "p1", "Voor alles moet ik een ticket aanmaken.", &["gemeente"]),
                    said("s4", "actoren", "p2", "Voor een lekkende goot.", &["gemeente"]),
                    said("s5", "actoren", "p3", "En wat wij al tien jaar weten, vragen zij opnieuw.", &["gemeente"]),
                ],
            }),
        )
    };
    let full = of(Length::Full, "Die begon over onze vakgroepen.");
    in_order(&full, &["Die begon over onze vakgroepen", "Ik ben de vakgroep"]);
    in_order(
        &full,
        &[
            "een ticket aanmaken",
            "Daarop zegt",
            "een lekkende goot",
            "vragen zij opnieuw",
        ],
    );
    let of_none = nl(&json!({
        "partners": [partner("dienst", "mixed")],
        "statements": [
            said("s1", "actoren", "p1", "Zij betalen ook de begeleiding, zij het half.", &["dienst"]),
            said("s2", "actoren", "p2", "De onderste helft, vermoed ik.", &[]),
        ],
    }));
    in_order(&of_none, &["zij het half", "Daarop zegt", "De onderste helft"]);
    // Where what it answers is too long, it stands alone nowhere.
    let long = "Die begon weer over onze vakgroepen. ".repeat(12);
    let meeting = of(Length::Meeting, &long);
    assert!(!meeting.contains("Ik ben de vakgroep"), "{meeting}");
}

#[test]
fn words_about_one_partner_come_in_the_order_in_which_they_were_said() {
    let page = nl(&json!({
        "partners": [partner("politie", "mixed"), partner("clb", "mixed")],
        "statements": [
            said("s1", "actoren", "p1", "Die staat hier in zeven minuten, dat stelt mij gerust.", &["politie"]),
            said("s2", "actoren", "p2", "Mij niet. Dan is mijn les voor drie weken om zeep.", &["politie"]),
            said("s3", "actoren", "p3", "Ik sta tussen die twee en wil toch iets weten.", &["politie"]),
        ],
    }));
    in_order(&page, &["zeven minuten", "Mij niet", "tussen die twee"]);
}

#[test]
fn a_first_contact_that_led_to_nothing_is_told_so() {
    let of = |lang, text: &str, partner| {
        let fields = json!({
            "partners": [{ "id": "x", "name": "Unia", "domains": ["zorg"], "status": "explored" }],
            "statements": [said("s1", "actoren", "p1", text, &["x"])],
        });
        page_of(lang, Length::Full, partner, &fields)
    };
    let stayed = of(
        Lang::Nl,
        "We gingen er eens thee drinken. Daar is het bij gebleven.",
        None,
    );
    assert!(
        stayed.contains("Het bleef bij een eerste contact met Unia."),
        "{stayed}"
    );
    assert!(!stayed.contains("Eerste contacten zijn er"), "{stayed}");
    let own = of(Lang::En, "We had tea there once. Nothing came of it.", Some("x"));
    assert!(own.contains("It came to no more than a first contact."), "{own}");
    let open = of(Lang::Nl, "We gingen er al twee keer thee drinken.", None);
    assert!(open.contains("Eerste contacten zijn er met Unia."), "{open}");
}

#[test]
fn what_is_missing_is_counted_once_in_every_length() {
    let of = |length| {
        page_of(
            Lang::Nl,
            length,
            None,
            &json!({
                "partners": [
                    { "id": "t", "name": "tolk Pools", "domains": ["zorg"], "status": "wished" },
                    { "id": "l", "name": "eigen leerlingen", "side": "internal", "status": "wished" },
                ],
                "gaps": [
                    { "id": "g1", "text": "Iemand die Pools spreekt." },
                    { "id": "g2", "kind": "partner", "text": "De leerlingen zelf liggen niet op de kaart." },
                    { "id": "g3", "text": "Sportclubs: leerlingen zijn er elke avond." },
                ],
                "conclusions": [{ "id": "c1", "text": "De school kent haar buren goed.", "evidence": ["t"] }],
            }),
        )
    };
    for length in [Length::Wall, Length::Meeting, Length::Full] {
        let page = of(length);
        // A number of gaps tells nothing beside who is missing.
        assert!(!page.contains("noteerde de groep nog"), "{length:?}: {page}");
        assert!(page.contains("olk Pools"), "{length:?}: {page}");
    }
}

#[test]
fn a_domain_without_words_of_its_own_gets_one_that_a_card_can_spare() {
    let long = |n: usize| {
        said(
            &format!("s{n}"),
            "condities",
            "p1",
            &format!("De zaal is op dag {n} altijd bezet."),
            &[],
        )
    };
    let mut statements: Vec<Value> = (1..5).map(long).collect();
    statements.push(said(
        "s9",
        "condities",
        "p2",
        "Zij bellen elke maandag om zeven uur.",
        &["clb"],
    ));
    let page = nl(
        &json!({ "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"], "learning": "both" }], "statements": statements }),
    );
    let (who, how) = (
        page.find("Zorg voor leerlingen").unwrap(),
        page.find("Hoe? De voorwaarden").unwrap(),
    );
    let words = page.rfind("Zij bellen elke maandag").expect("the words");
    assert!(who < words && words < how, "{page}");
    assert_eq!(page.matches("Zij bellen elke maandag").count(), 1, "{page}");
}

#[test]
fn the_wall_carries_the_words_that_its_title_rests_on() {
    let wall = page_of(
        Lang::Nl,
        Length::Wall,
        None,
        &json!({
            "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"], "importance": { "by": { "all": "stated" } } }],
            "statements": [
                said("s1", "actoren", "p1", "Het CLB weet altijd wie ik bedoel en ik hun ook.", &["clb"]),
                said("s2", "condities", "p2", "Alles hangt aan één stoel.", &[]),
            ],
            "conclusions": [{ "id": "c1", "text": "De zorg hangt aan één persoon.", "evidence": ["s2"] }],
        }),
    );
    in_order(
        &wall,
        &[
            "De zorg hangt aan één persoon",
            "Alles hangt aan één stoel",
            "Nu staat er één partner",
        ],
    );
    assert!(!wall.contains("wie ik bedoel"), "{wall}");
}

#[test]
fn a_conclusion_shows_words_that_may_be_printed_with_what_they_answer() {
    let page = nl(&json!({
        "partners": [partner("gtb", "negative")],
        "statements": [
            said("s1", "actoren", "p1", "Zij hebben vier maanden nodig om te beslissen wie het dossier leest.", &["gtb"]),
            said("s2", "actoren", "p2", "En wat wij al tien jaar weten, vragen zij opnieuw.", &["gtb"]),
        ],
        "conclusions": [{ "id": "c1", "rule": "negative:gtb", "text": "De samenwerking met GTB loopt moeilijk.", "evidence": ["s2", "gtb"] }],
    }));
    in_order(&page, &["vier maanden", "vragen zij opnieuw"]);
    for once in ["vier maanden", "vragen zij opnieuw"] {
        assert_eq!(page.matches(once).count(), 1, "{page}");
    }
}

#[test]
fn what_agrees_or_joins_stands_behind_what_another_said_or_nowhere() {
    let fields = |answer: &str| {
        json!({
            "partners": [{ "id": "smidse", "name": "smidse", "domains": ["zorg"] }],
            "statements": [
                said("s1", "actoren", "p1", "De poort van de smidse staat altijd open voor wie wil kijken.", &["smidse"]),
                said("s2", "actoren", "p2", answer, &[]),
            ],
        })
    };
    for answer in [
        "Om drie uur ja, als mijn klas al naar huis is.",
        "En volgend jaar gaat hij met pensioen, dat zeggen ze toch.",
    ] {
        let page = nl(&fields(answer));
        let at = |text: &str| page.find(text);
        assert!(at("altijd open") < at(answer), "{page}");
        assert!(!page.contains("Zonder een partner te noemen"), "{page}");
    }
    let page = nl(&fields("Wij hebben een leeg lokaal, ja, en niemand weet ervan."));
    assert!(page.contains("Zonder een partner te noemen"), "{page}");
}

#[test]
fn what_somebody_asks_not_to_pass_on_is_quoted_only_once_it_was_chosen() {
    let fields = |print: Value| {
        let mut one = said(
            "s1",
            "actoren",
            "p2",
            "Ik druk alles af op papier. Zeg dat niet verder.",
            &["platform"],
        );
        one["print"] = print;
        json!({
            "partners": [{ "id": "platform", "name": "platform", "domains": ["beleid"], "experience": "negative" }],
            "statements": [one, said("s2", "actoren", "p1", "Het telt hoeveel minuten ik kijk.", &["platform"])],
        })
    };
    let waiting = fields(Value::Null);
    for length in Length::ALL {
        let page = page_of(Lang::Nl, length, None, &waiting);
        assert!(!page.contains("op papier"), "{length:?}: {page}");
    }
    let page = page_of(Lang::Nl, Length::Full, Some("platform"), &waiting);
    assert!(
        !page.contains("op papier") && page.contains("hoeveel minuten"),
        "{page}"
    );
    let (held, deck) = (session(Lang::Nl, &waiting), deck(Lang::Nl));
    // Whole files do not say that it was left out, nor does the list of all statements; the page of what is open names it.
    for draft in [false, true] {
        let options = ReportOptions {
            length: Length::Evidence,
            draft,
            ..ReportOptions::default()
        };
        let file = text::write(&report(&held, &deck, &options), 10_000, Picture::default());
        assert!(!file.contains("op papier"), "{file}");
        assert!(!file.contains("weggelaten"), "{file}");
        assert_eq!(file.contains("(s1): ze wordt pas geciteerd"), draft, "{file}");
    }
    let proposals = propose(&held, &deck, Lang::Nl);
    assert!(
        !proposals.is_empty()
            && proposals
                .iter()
                .all(|p| !p.text.contains("op papier") && !p.evidence.contains(&Id::new("s1")))
    );
    let open = readiness(&held, &deck, &[] as &[&str]);
    let point = open
        .iter()
        .find(|o| o.kind == OpenKind::Confided)
        .expect("an open point");
    assert_eq!(point.ids, [Id::new("s1")]);
    // Once the researcher chose, it is quoted, or stays out, and is no longer open.
    for (print, told) in [(true, true), (false, false)] {
        let chosen = fields(json!(print));
        assert_eq!(nl(&chosen).contains("op papier"), told);
        let open = readiness(&session(Lang::Nl, &chosen), &deck, &[] as &[&str]);
        assert!(open.iter().all(|o| o.kind != OpenKind::Confided));
    }
}

#[test]
fn a_few_words_right_after_a_confidence_go_with_it() {
    let of = |secret: &str| {
        nl(&json!({
            "partners": [partner("bakker", "positive")],
            "statements": [
                said("s1", "actoren", "p1", secret, &["bakker"]),
                said("s2", "actoren", "p2", "Arme vrouw, mij vertelde ze niets.", &[]),
            ],
        }))
    };
    assert!(of("Zijn vrouw komt elke week voorlezen.").contains("Arme vrouw"));
    assert!(!of("Zijn vrouw is ziek. Zeg dat niet verder.").contains("Arme vrouw"));
}

#[test]
fn a_finding_that_leaves_with_the_words_of_who_refused_is_an_open_point() {
    let fields = json!({
        "participants": [
            { "id": "p1", "function": "directeur", "consent": "refused" },
            { "id": "p2", "function": "leerkracht" },
        ],
        "statements": [
            said("s1", "voorwaarden", "p1", "Er is niemand die de sleutels bijhoudt.", &[]),
            said("s2", "voorwaarden", "p2", "Wij zoeken een tuin.", &[]),
        ],
        "gaps": [
            { "id": "g1", "kind": "partner", "text": "een huisbewaarder", "evidence": ["s1"] },
            { "id": "g2", "kind": "partner", "text": "een moestuin", "evidence": ["s1", "s2"] },
        ],
    });
    let held = session(Lang::Nl, &fields);
    let open = readiness(&held, &deck(Lang::Nl), &[] as &[&str]);
    let point = open
        .iter()
        .find(|o| o.kind == OpenKind::LeftOut)
        .expect("an open point");
    assert_eq!(point.ids, [Id::new("g1")]);
    let options = ReportOptions {
        lang: Lang::Nl,
        draft: true,
        ..ReportOptions::default()
    };
    let page = text::write(&report(&held, &deck(Lang::Nl), &options), 10_000, Picture::default());
    assert!(page.contains("moestuin") && !page.contains("huisbewaarder"), "{page}");
    assert!(page.contains("Eén bevinding staat in geen verslag"), "{page}");
    assert!(
        page.contains("De ene uitspraak die verteld mag worden, staat niet in dit verslag, maar in het dossier."),
        "{page}"
    );
}

#[test]
fn the_open_points_of_one_partner_are_those_of_its_page() {
    let fields = json!({
        "partners": [{ "id": "judo", "name": "judoclub", "domains": ["aanbod"] }, { "id": "wzc", "name": "woonzorgcentrum", "domains": ["aanbod"] }],
        "statements": [
            said("s1", "actoren", "p1", "Er waren vorige maand Denen en Polen op de mat.", &["judo"]),
            said("s2", "actoren", "p2", "Madame Simonne proeft de soep.", &["wzc"]),
        ],
    });
    let (held, deck) = (session(Lang::Nl, &fields), deck(Lang::Nl));
    let names = |partner: &str| {
        let open = readiness_of(&held, &deck, &[] as &[&str], &Id::new(partner));
        open.into_iter().find(|o| o.kind == OpenKind::Names).map(|o| o.names)
    };
    assert_eq!(names("judo"), None);
    assert!(names("wzc").is_some_and(|names| names.iter().any(|name| name.contains("Simonne"))));
}

#[test]
fn the_page_of_a_partner_names_it_once_and_then_speaks_of_it() {
    let page = page_of(
        Lang::Nl,
        Length::Full,
        Some("smidse"),
        &json!({
            "partners": [{ "id": "smidse", "name": "smidse", "domains": ["zorg"], "experience": "positive", "distance": { "ring": "dicht", "was": "ver" },
                "importance": { "by": { "p1": "stated" } } }],
            "statements": [
                said("s1", "actoren", "p1", "Daar mogen ze zelf aan het vuur staan.", &["smidse"]),
                said("s2", "actoren", "p2", "Mijn klas vertelt er nog weken over.", &["smidse"]),
            ],
        }),
    );
    assert_eq!(page.matches("de smidse").count(), 1, "{page}");
    for told in [
        "De samenwerking loopt goed.",
        "Deze partner telt voor de directeur. Op de kaart staat deze partner ‘dichtbij’. Vroeger was dat ‘ver weg’.",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
}

#[test]
fn a_partner_that_is_wished_for_is_not_told_as_there_and_a_place_of_before_follows_the_place_of_now() {
    let fields = json!({
        "partners": [
            { "id": "tandarts", "name": "tandarts", "domains": ["zorg"], "status": "wished", "note": "Die zouden we graag hebben." },
            { "id": "clb", "name": "CLB", "domains": ["zorg"], "distance": { "ring": "midden", "was": "dicht", "views": { "zorg": "dicht", "leerkracht": "ver" } } },
            { "id": "bus", "name": "busfirma", "domains": ["zorg"] },
        ],
        "statements": [
            said("s1", "actoren", "p1", "De chauffeur ziet de moeder elke ochtend.", &["bus"]),
            said("s2", "actoren", "p1", "En dan belt hij naar hier, voor de bel.", &["bus", "clb"]),
        ],
    });
    let of = |id| page_of(Lang::Nl, Length::Full, Some(id), &fields);
    let wished = of("tandarts");
    in_order(
        &wished,
        &[
            "De samenwerking met de tandarts is er nog niet, maar wel gewenst.",
            "Het gaat om",
        ],
    );
    in_order(
        &of("clb"),
        &[
            "op de kaart staat ‘wat verder’",
            "Vroeger was dat ‘dichtbij’",
            "ziet de moeder",
            "En dan belt hij",
        ],
    );
}

#[test]
fn an_image_whose_words_are_its_name_is_told_once() {
    let page = nl(&json!({
        "statements": [{ "id": "s1", "question": "beeld", "speakers": ["p1"], "voice": "verbatim", "text": "Een kleine boot met heel veel touwen." }],
        "images": [{ "id": "i1", "image": "een kleine boot met heel veel touwen", "speakers": ["p1"] }],
    }));
    assert_eq!(page.to_lowercase().matches("een kleine boot").count(), 1, "{page}");
}

/// Returns which of these parts stand in a page.
fn standing<'p>(page: &str, parts: &[&'p str]) -> Vec<&'p str> {
    parts.iter().copied().filter(|part| page.contains(part)).collect()
}

#[test]
fn of_views_that_differ_every_length_holds_all_sides_or_none() {
    let sides = [
        "acht een vast contract",
        "drie weken ajuin gepeld",
        "is het daar nochtans proper",
    ];
    let filler: Vec<Value> = (0..40)
        .map(|n| {
            let words = "Wij spreken elke maand af over de tuin en de moestuin van de buren. ".repeat(5);
            let text = format!("Nummer {n} komt altijd op maandag. {words}");
            said(&format!("f{n}"), "condities", "p3", &text, &["kapper"])
        })
        .collect();
    for (experience, views) in [
        ("mixed", json!({})),
        ("negative", json!({})),
        ("positive", json!({ "p1": "ver" })),
    ] {
        let hotel = json!({ "id": "hotel", "name": "hotel", "domains": ["zorg"], "experience": experience,
            "distance": { "ring": "dicht", "views": views } });
        let mut statements = vec![
            said(
                "s1",
                "actoren",
                "p1",
                "Van de dertien hebben er acht een vast contract, en dat vind je nergens anders.",
                &["hotel"],
            ),
            said(
                "s2",
                "actoren",
                "p2",
                "Die van het vijfde heeft er drie weken ajuin gepeld, met dat ene mes.",
                &["hotel"],
            ),
            said(
                "s3",
                "actoren",
                "p3",
                "In de zaal is het daar nochtans proper en ze mogen bij de ober meelopen.",
                &["hotel"],
            ),
        ];
        statements.extend(filler.clone());
        let themes = json!([{ "id": "t1", "aspect": "how", "title": "ajuin", "evidence": ["s2"] }]);
        let fields =
            json!({ "partners": [hotel, partner("kapper", "positive")], "statements": statements, "themes": themes });
        for length in Length::ALL {
            let page = page_of(Lang::Nl, length, None, &fields);
            let told = standing(&page, &sides);
            // The page for the wall has a sentence of each of the two that began.
            let all = told.len() == 3 || length == Length::Wall && told == sides[..2];
            assert!(told.is_empty() || all, "{} {told:?}", length.name());
            if told.len() == 3 {
                in_order(&page, &sides);
            }
        }
        let page = page_of(Lang::Nl, Length::Full, None, &fields);
        in_order(&page, &[sides[0], "Dan zegt", sides[1], "Daarop zegt", sides[2]]);
    }
}

#[test]
fn what_was_answered_falls_away_with_its_answer() {
    let exchange = [
        said(
            "s1",
            "actoren",
            "p1",
            "Dat is een kaart van de keuken, en ik zeg dat zonder jaloers te zijn.",
            &["smid"],
        ),
        said("s2", "actoren", "p2", "Ge zijt welkom, de deur staat open.", &["smid"]),
        said("s3", "actoren", "p1", "Om elf uur ja, als ik voor de klas sta.", &[]),
    ];
    let filler = (0..30).map(|n| {
        let text =
            format!("Nummer {n} leert ons elke week hoe je een fiets herstelt, met geduld en met goed gereedschap.");
        said(&format!("f{n}"), "actoren", "p3", &text, &["kapper"])
    });
    let statements: Vec<Value> = filler.chain(exchange).collect();
    let fields =
        json!({ "partners": [partner("smid", "positive"), partner("kapper", "positive")], "statements": statements });
    for length in Length::ALL {
        let page = page_of(Lang::Nl, length, None, &fields);
        let told = standing(&page, &["kaart van de keuken", "de deur staat open", "Om elf uur ja"]);
        assert!(told.is_empty() || told.len() == 3, "{} {told:?}", length.name());
    }
    let page = page_of(Lang::Nl, Length::Evidence, None, &fields);
    in_order(
        &page,
        &[
            "kaart van de keuken",
            "Daarop zegt",
            "de deur staat open",
            "antwoordt",
            "Om elf uur ja",
        ],
    );
}

#[test]
fn words_that_point_at_what_was_named_just_before_stand_behind_it() {
    let fields = json!({
        "partners": [partner("ouders", "positive"), partner("kapper", "positive")],
        "statements": [
            said("s1", "actoren", "p1", "Op woensdag zitten er veertig moeders voor hun scherm.", &["ouders"]),
            said("s2", "actoren", "p2", "Wie thuis Pasjtoe spreekt, zit niet bij die veertig moeders.", &["ouders"]),
        ],
    });
    in_order(&nl(&fields), &["voor hun scherm", "Daarop zegt", "Pasjtoe"]);
    let wall = page_of(Lang::Nl, Length::Wall, None, &fields);
    assert!(!wall.contains("Pasjtoe"), "{wall}");
}

#[test]
fn a_question_gives_a_domain_no_words_that_would_be_torn_from_their_neighbours() {
    let fields = json!({
        "partners": [
            { "id": "centrum", "name": "centrum", "domains": ["zorg"] },
            { "id": "stad", "name": "stad", "domains": ["beleid"] },
        ],
        "statements": [
            said("s1", "condities", "p1", "Veertig kamers staan leeg en de stad moet nog tekenen.", &["stad", "centrum"]),
            said("s2", "condities", "p2", "Een hotel dat van ons is, daar wil ik nog les in geven.", &["centrum"]),
            said("s3", "condities", "p3", "Wij wachten op een bus die nooit komt.", &[]),
            said("s4", "afhankelijkheden", "p3", "Zonder de sleutel van de poort begint er niks.", &[]),
        ],
    });
    let page = nl(&fields);
    let between = &page[page.find("Veertig kamers").expect("told")..page.find("Een hotel dat").expect("told")];
    assert!(!between.contains("===") && !between.contains("---"), "{page}");
}

#[test]
fn the_page_of_a_partner_tells_in_the_order_of_the_talk_how_it_began_and_what_each_learns() {
    let grower = json!({ "id": "teler", "name": "teler", "domains": ["aanbod"], "learning": "both" });
    let hotel = json!({ "id": "hotel", "name": "hotel", "domains": ["zorg"] });
    let fields = json!({
        "partners": [grower, hotel],
        "statements": [
            said("s1", "actoren", "p2", "Zijn dochter zat in het vierde en hij kwam klagen over haar rapport. Nu komt hij elke donderdag.", &["teler"]),
            said("s2", "actoren", "p2", "Hij wist niet dat je het loof van een wortel kunt opeten, en hij verkoopt dat nu apart.", &["teler", "hotel"]),
            said("s3", "actoren", "p1", "Met die bakken heb ik een hele week gerekend, kilo’s en marges.", &["teler"]),
        ],
    });
    let page = page_of(Lang::Nl, Length::Full, Some("teler"), &fields);
    in_order(
        &page,
        &[
            "twee richtingen",
            "Over het begin zegt",
            "Zijn dochter",
            "het loof van een wortel",
            "zegt de directeur",
            "Met die bakken",
        ],
    );
    for wrong in ["Wat de groep erover zei", "Verder zegt"] {
        assert!(!page.contains(wrong), "{wrong}: {page}");
    }
}

#[test]
fn who_grew_up_began_nothing_and_what_is_no_answer_opens_no_section_as_one() {
    let school = json!({ "id": "x", "name": "school behind the fence", "domains": ["aanbod"], "learning": "both" });
    let page = |texts: [&str; 2]| {
        let [one, other] = texts;
        let statements = [
            said("s1", "actoren", "p2", one, &["x"]),
            said("s2", "condities", "p2", other, &["x"]),
        ];
        page_of(
            Lang::En,
            Length::Full,
            Some("x"),
            &json!({ "partners": [school.clone()], "statements": statements }),
        )
    };
    let told = page([
        "She asked if she would hear when she grew up.",
        "Their teacher learns our signs from mine.",
    ]);
    assert!(!told.contains("how it began"), "{told}");
    in_order(
        &told,
        &[
            "both ways",
            "learns our signs",
            "What the group said",
            "when she grew up",
        ],
    );
    for opening in ["And the", "Further, "] {
        assert!(!told.contains(opening), "{opening}: {told}");
    }
}

#[test]
fn what_waits_for_years_is_no_first_contact() {
    let of = |text: &str, partner: Option<&str>| {
        let centre = json!({ "id": "centrum", "name": "centrum", "domains": ["zorg"], "status": "explored" });
        let statements = [said("s1", "actoren", "p1", text, &["centrum"])];
        page_of(
            Lang::Nl,
            Length::Full,
            partner,
            &json!({ "partners": [centre, partner_now()], "statements": statements }),
        )
    };
    let waiting = "De stad wil, wij willen, maar de provincie moet nog tekenen en dat duurt nu drie jaar.";
    for (partner, told) in [
        (
            None,
            "In verkenning is de samenwerking met het centrum; er wordt nog op iets gewacht.",
        ),
        (Some("centrum"), "er wordt nog op iets gewacht"),
    ] {
        let page = of(waiting, partner);
        assert!(
            page.contains(told) && !page.to_lowercase().contains("eerste contacten"),
            "{page}"
        );
    }
    assert!(
        of("Wij gingen er één keer kijken met de klas.", None).contains("Eerste contacten zijn er met het centrum")
    );
}

fn partner_now() -> Value {
    partner("bakker", "positive")
}

#[test]
fn what_was_left_out_is_not_counted_as_told() {
    let statements = |secret: &str| {
        let secret = said("s2", "actoren", "p2", secret, &["bakker"]);
        json!([
            said("s1", "actoren", "p1", "Hij bakt elke dinsdag met de klas.", &["bakker"]),
            secret,
            said("s3", "actoren", "p1", "Hij toont hoe een oven werkt.", &["bakker"])
        ])
    };
    for length in [Length::Full, Length::Evidence] {
        let of = |secret: &str| {
            let options = ReportOptions {
                lang: Lang::Nl,
                length,
                ..ReportOptions::default()
            };
            let fields = json!({ "partners": [partner_now()], "statements": statements(secret) });
            let report = report(&session(Lang::Nl, &fields), &deck(Lang::Nl), &options);
            text::write(&report, 10_000, Picture::default())
        };
        let told = of("Zijn zoon is ziek, maar zeg dat niet verder.");
        assert!(
            told.contains("De twee uitspraken die verteld mogen worden, zijn allemaal"),
            "{told}"
        );
        let whole = of("Zijn zoon helpt hem op zaterdag.");
        assert!(
            whole.contains("De drie uitspraken die verteld mogen worden, zijn allemaal"),
            "{whole}"
        );
    }
}

#[test]
fn a_function_of_several_and_one_in_brackets_are_told_as_they_are() {
    let school = json!({
        "school": { "code": "TAAL" },
        "participants": [{ "id": "p1", "function": "oud-leerlingen" }, { "id": "p2", "function": "tolk (doof)" }],
        "partners": [{ "id": "club", "name": "club", "domains": ["zorg"], "experience": "positive" }],
        "statements": [said("s1", "actoren", "p2", "Zij tonen ons hun handen.", &["club"])],
    });
    let session = record("nl", &school, &json!({}));
    let options = ReportOptions {
        lang: Lang::Nl,
        length: Length::Full,
        bare: true,
        ..ReportOptions::default()
    };
    let page = text::write(&report(&session, &deck(Lang::Nl), &options), 10_000, Picture::default());
    assert!(!page.contains("een oud-leerlingen"), "{page}");
    assert!(page.contains("oud-leerlingen en een tolk"), "{page}");
    assert!(!page.contains("))"), "{page}");
}

#[test]
fn what_is_no_partner_is_told_as_what_is_missing_and_one_theme_with_its_number() {
    let fields = json!({
        "partners": [partner_now(), { "id": "gestopt", "name": "oud-leerlingen die gestopt zijn", "domains": ["zorg"], "status": "wished" },
            { "id": "leeg", "name": "leegstaand huis", "domains": ["zorg"] }],
        "themes": [{ "id": "t1", "aspect": "what", "title": "Het telt pas als er een gast aan tafel zit" }],
        "gaps": [
            { "id": "g1", "kind": "partner", "text": "Nieuws van wie naar een andere school ging." },
            { "id": "g2", "kind": "means", "text": "Vervanging op de dag dat iemand buiten leert: dan staat alles stil." },
        ],
    });
    let page = nl(&fields);
    for told in [
        "Dit ontbreekt: nieuws van wie",
        "Wat de groep mist: nieuws van wie naar een andere school ging; en vervanging op de dag dat iemand buiten leert.",
        "Over wat samen leren is, noteerde de groep één thema: het telt pas als er een gast aan tafel zit.",
        "het leegstaande huis",
    ] {
        assert!(page.contains(told), "{told} in {page}");
    }
    for wrong in ["mist een partner: nieuws", "zijn zijn", "‘Vervanging"] {
        assert!(!page.contains(wrong), "{wrong} in {page}");
    }
}

#[test]
fn the_wall_says_nothing_that_reproaches_somebody_who_cannot_answer() {
    let of = |text: &str| {
        let fields = json!({
            "partners": [partner_now(), { "id": "rijsel", "name": "hotelschool", "domains": ["zorg"], "status": "wished" }],
            "statements": [said("s1", "actoren", "p2", text, &["rijsel"])],
        });
        page_of(Lang::Nl, Length::Wall, None, &fields)
    };
    assert!(of("Wij zouden graag eens bij die school in de keuken staan.").contains("in de keuken staan"));
    for accusing in [
        "Wij hebben al drie keer een programma uitgeschreven. Het ligt op een bureau.",
        "Niemand heeft ooit gevraagd waarom wij daar naartoe willen.",
    ] {
        let wall = of(accusing);
        assert!(!wall.contains(accusing), "{wall}");
    }
}

#[test]
fn sentences_that_stop_say_that_the_table_goes_on() {
    let of = |n: usize| {
        let by = ["p1", "p2", "p3"];
        let partners: Vec<Value> = (0..n)
            .map(|at| {
                let marks: serde_json::Map<String, Value> =
                    (0..3).filter(|bit| (at + 1) >> bit & 1 == 1).map(|bit| (by[bit].to_owned(), json!("stated"))).collect();
                json!({ "id": format!("x{at}"), "name": format!("winkel {at}"), "domains": ["zorg"], "importance": { "by": marks } })
            })
            .collect();
        nl(&json!({ "partners": partners }))
    };
    let more = " in de tabel.";
    assert!(of(6).contains(more) && !of(2).contains(more), "{}", of(6));
}
