//! What a report tells of a partner is what the record bears: what was confided, what is past, whose view it is, each with its counter-example.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::Session;
use serde_json::{Value, json};

use crate::{deck, record};

fn session(lang: Lang, fields: &Value) -> Session {
    let functions = match lang {
        Lang::Nl => ["directeur", "leerkracht", "technicus"],
        Lang::En => ["head teacher", "maths teacher", "technician"],
    };
    let [one, two, three] = functions;
    let school = json!({
        "school": { "code": "OORD" },
        "participants": [
            { "id": "p1", "function": one, "role": "leiding" },
            { "id": "p2", "function": two, "role": "leerkracht" },
            { "id": "p3", "function": three, "role": "leerkracht" },
        ],
    });
    record(if lang == Lang::Nl { "nl" } else { "en" }, &school, fields)
}

fn written(lang: Lang, options: ReportOptions, fields: &Value) -> String {
    let page = report(&session(lang, fields), &deck(lang), &ReportOptions { lang, ..options });
    let page = text::write(&page, 10_000, Picture::default());
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn full(lang: Lang, fields: &Value) -> String {
    written(
        lang,
        ReportOptions {
            length: Length::Full,
            ..ReportOptions::default()
        },
        fields,
    )
}

fn of_partner(lang: Lang, id: &str, fields: &Value) -> String {
    written(
        lang,
        ReportOptions {
            partner: Some(id.into()),
            ..ReportOptions::default()
        },
        fields,
    )
}

fn said(id: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": "actoren", "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn partner(id: &str, name: &str, more: Value) -> Value {
    let mut all = json!({ "id": id, "name": name, "domains": ["zorg"] });
    let fields = more.as_object().expect("an object").clone();
    all.as_object_mut().expect("an object").extend(fields);
    all
}

#[test]
fn what_answers_a_confidence_is_kept_back_with_it() {
    let of = |lang, second: [&str; 3], about: &[&str]| {
        let [before, secret, answer] = second;
        let fields = json!({
            "partners": [partner("tuin", "Tuin", json!({})), partner("bib", "Bib", json!({}))],
            "statements": [said("s1", "p1", before, &["tuin"]), said("s2", "p2", secret, &["tuin"]), said("s3", "p1", answer, about)],
        });
        let proposed = propose(&session(lang, &fields), &deck(lang), lang);
        assert!(!proposed.iter().any(|p| p.text.contains(answer)), "{answer}");
        (full(lang, &fields), of_partner(lang, "tuin", &fields))
    };
    let (nl, page) = of(
        Lang::Nl,
        [
            "De tuin is elke dag open.",
            "Hij gaf mij zijn sleutel. Zeg dat niet verder.",
            "Dat wist ik niet.",
        ],
        &["tuin"],
    );
    assert!(!nl.contains("Dat wist ik niet") && !page.contains("Dat wist ik niet"));
    assert!(
        nl.contains("De tuin is elke dag open") && nl.contains("wat misschien niet bedoeld is om verder te vertellen"),
        "{nl}"
    );
    let (en, page) = of(
        Lang::En,
        [
            "The garden is open every day.",
            "He gave me his key. Do not tell the council.",
            "I did not know that.",
        ],
        &[],
    );
    assert!(!en.contains("did not know") && !page.contains("did not know"));
    assert!(en.contains("what may not be meant to be passed on"), "{en}");
}

#[test]
fn what_stands_by_itself_behind_a_confidence_is_told() {
    let fields = json!({
        "partners": [partner("tuin", "Tuin", json!({})), partner("bib", "Bib", json!({}))],
        "statements": [
            said("s1", "p2", "Hij gaf mij zijn sleutel. Zeg dat niet verder.", &["tuin"]),
            said("s2", "p1", "De bib leent ons elke maand een koffer vol boeken.", &["bib"]),
        ],
    });
    let page = full(Lang::Nl, &fields);
    assert!(page.contains("een koffer vol boeken"), "{page}");
}

#[test]
fn what_is_known_of_a_partner_that_is_gone_is_told_in_the_past() {
    let of = |status: &str, lang: Lang| {
        let often = if lang == Lang::Nl {
            "elke maandag"
        } else {
            "every Monday"
        };
        let note = if lang == Lang::Nl {
            "komt knopen leren"
        } else {
            "comes to teach knots"
        };
        let gone =
            json!({ "status": status, "experience": "negative", "learning": "both", "frequency": often, "note": note });
        let fields = json!({ "partners": [partner("rederij", "Rederij", gone)] });
        (of_partner(lang, "rederij", &fields), full(lang, &fields))
    };
    for status in ["past", "ended"] {
        let (page, full) = of(status, Lang::Nl);
        assert!(
            page.contains("ging het leren in twee richtingen") && page.contains("De samenwerking liep moeilijk"),
            "{page}"
        );
        assert!(page.contains("Vroeger was er elke maandag contact"), "{page}");
        assert!(
            full.contains("ederij; over die tijd is genoteerd: ‘komt knopen leren’"),
            "{full}"
        );
        for now in ["loopt moeilijk", "gaat het leren", "Er is elke maandag"] {
            assert!(!page.contains(now) && !full.contains(now), "{now}: {page}");
        }
        let (page, full) = of(status, Lang::En);
        assert!(
            page.contains("Learning went both ways") && page.contains("The cooperation was hard going"),
            "{page}"
        );
        assert!(full.contains("this was noted: ‘comes to teach knots’"), "{full}");
    }
    let (page, _) = of("now", Lang::Nl);
    assert!(
        page.contains("gaat het leren in twee richtingen") && page.contains("De samenwerking loopt moeilijk"),
        "{page}"
    );
}

#[test]
fn contact_that_changed_has_not_stopped_and_a_clause_reads_as_one() {
    let of = |lang, often: &str| {
        let fields = json!({ "partners": [partner("bakker", "Bakker", json!({ "frequency": often }))] });
        of_partner(lang, "bakker", &fields)
    };
    let page = of(Lang::Nl, "vroeger wekelijks, nu op afspraak");
    assert!(
        page.contains("is genoteerd: ‘vroeger wekelijks, nu op afspraak’") && !page.contains("Vroeger was er"),
        "{page}"
    );
    let page = of(Lang::En, "formerly two days, now by telephone");
    assert!(
        page.contains("this was noted: ‘formerly two days, now by telephone’") && !page.contains("There used to be"),
        "{page}"
    );
    assert!(of(Lang::Nl, "vroeger elke week").contains("Vroeger was er elke week contact"));
    assert!(
        of(Lang::En, "answers within the hour").contains("The baker answers within the hour")
            || of(Lang::En, "answers within the hour").contains("Bakker answers within the hour")
    );
    assert!(of(Lang::Nl, "antwoordt binnen het uur").contains("De bakker antwoordt binnen het uur."));
    assert!(of(Lang::Nl, "sinds vorig jaar").contains("Met de bakker is er sinds vorig jaar contact."));
    assert!(
        of(Lang::En, "since last year").contains("since last year.")
            && of(Lang::Nl, "elke week").contains("Er is elke week contact.")
    );
}

#[test]
fn that_it_is_not_about_learning_is_told_where_nobody_tells_of_learning() {
    let of = |lang, text: &str| {
        let fields = json!({
            "partners": [partner("haven", "Haven", json!({ "learning": "none" }))],
            "statements": [said("s1", "p2", text, &["haven"])],
        });
        of_partner(lang, "haven", &fields) + &full(lang, &fields)
    };
    let none = of(Lang::Nl, "We betalen huur voor de steiger.");
    assert!(
        none.contains("Bij de haven is genoteerd dat er niet geleerd wordt.") && !none.contains("doorverwijzen"),
        "{none}"
    );
    let learnt = of(Lang::Nl, "De vissers leerden mij een net herstellen.");
    assert!(!learnt.contains("niet geleerd"), "{learnt}");
    let none = of(Lang::En, "We pay rent for the berth.");
    assert!(
        none.contains("it was noted that nothing is learnt.") && !none.contains("referral"),
        "{none}"
    );
    assert!(!of(Lang::En, "They taught me how to mend a net.").contains("nothing is learnt"));
}

#[test]
fn who_stands_too_close_is_told_as_the_view_of_whoever_says_so() {
    let of = |lang, said: Value| {
        let place = json!({ "distance": { "ring": "zeer-dicht", "too_close": true } });
        full(
            lang,
            &json!({ "partners": [partner("clb", "CLB", place)], "statements": said }),
        )
    };
    assert!(of(Lang::Nl, json!([])).contains("Het CLB staat dichterbij dan de groep goed vindt"));
    let one = said("s1", "p1", "Het CLB staat te dicht bij ons.", &["clb"]);
    let page = of(Lang::Nl, json!([one]));
    assert!(
        page.contains("De directeur zegt dat het CLB te dichtbij staat.") && !page.contains("de groep goed vindt"),
        "{page}"
    );
    let other = said("s2", "p2", "Niet akkoord, het CLB mag dichter komen.", &["clb"]);
    let page = of(Lang::Nl, json!([one, other]));
    assert!(
        page.contains("Of het CLB te dichtbij staat, daarover verschillen de meningen."),
        "{page}"
    );
    let one = said("s1", "p1", "The CLB is too close to us.", &["clb"]);
    let other = said("s2", "p2", "I do not agree, it could be closer.", &["clb"]);
    assert!(of(Lang::En, json!([one])).contains("The head teacher says that the CLB stands too close."));
    assert!(of(Lang::En, json!([one, other])).contains("Views differ on whether the CLB stands too close."));
}

#[test]
fn views_differ_most_where_the_talk_says_so_too() {
    let place = |one: &str, two: &str| json!({ "distance": { "ring": "ver", "views": { "p1": one, "p2": two } } });
    let of = |lang, said: Value| {
        let partners = [
            partner("bib", "CLB", place("zeer-dicht", "ver")),
            partner("koor", "VDAB", place("midden", "ver")),
        ];
        full(lang, &json!({ "partners": partners, "statements": said }))
    };
    let silent = of(Lang::Nl, json!([]));
    assert!(
        silent.contains("Over de plaats van het CLB verschillen de meningen") && !silent.contains("Het verst uiteen"),
        "{silent}"
    );
    let near = said("s1", "p1", "De VDAB staat heel dicht bij ons.", &["koor"]);
    let far = said("s2", "p2", "De VDAB staat te ver van ons.", &["koor"]);
    let about = said("s3", "p1", "Het CLB belt elke week.", &["bib"]);
    assert!(of(Lang::Nl, json!([about])).contains("Het verst uiteen lopen de meningen over de plaats van het CLB"));
    let page = of(Lang::Nl, json!([about, near, far]));
    assert!(
        page.contains("Over de plaats van de VDAB verschillen de meningen") && !page.contains("Het verst uiteen"),
        "{page}"
    );
    assert!(
        of(
            Lang::En,
            json!([said("s1", "p1", "The CLB rings each week.", &["bib"])])
        )
        .contains("Views differ most about the place of the CLB")
    );
}

#[test]
fn a_note_that_is_not_about_learning_comes_behind_the_name_of_its_theme() {
    let of = |lang, title: &str, note: &str| {
        full(
            lang,
            &json!({ "themes": [{ "id": "h1", "aspect": "what", "title": title, "note": note }] }),
        )
    };
    let page = of(Lang::Nl, "de sleutel", "De tuinman heeft zijn eigen sleutel.");
    assert!(
        page.contains("Bij samen leren noemt de groep ‘de sleutel’: de tuinman heeft zijn eigen sleutel."),
        "{page}"
    );
    let page = of(Lang::En, "the key", "The gardener has his own key.");
    assert!(
        page.contains("Of learning together the group names ‘the key’: the gardener has his own key."),
        "{page}"
    );
    assert!(!of(Lang::En, "together", "We learn from whoever stays.").contains("Of learning together the group names"));
}

#[test]
fn what_is_lacking_is_told_as_a_row_of_fragments_and_apart_from_them_a_sentence() {
    let gap = |id: &str, kind: &str, text: &str| json!({ "id": id, "kind": kind, "text": text });
    let gaps = json!({ "gaps": [gap("g1", "means", "vervanging"), gap("g2", "means", "Niemand schrijft het op.")] });
    let page = full(Lang::Nl, &gaps);
    assert!(
        page.contains("Wat de groep mist: vervanging. Ook is genoteerd: ‘Niemand schrijft het op’."),
        "{page}"
    );
    let two = json!({ "gaps": [gap("g1", "means", "cover"), gap("g2", "means", "a room")] });
    assert!(
        full(Lang::En, &two).contains("What the group lacks: a room and cover."),
        "{}",
        full(Lang::En, &two)
    );
}

#[test]
fn themes_of_a_question_are_no_reasons_by_themselves_and_one_that_is_only_denied_is_said_to_be() {
    let theme = |id: &str, title: &str, evidence: &[&str]| json!({ "id": id, "aspect": "why", "title": title, "evidence": evidence });
    let of = |second: &str, words: &str| {
        full(
            Lang::Nl,
            &json!({
                "themes": [theme("h1", "zuurstof", &["s1"]), theme("h2", second, &[])],
                "statements": [{ "id": "s1", "card": "beweegredenen", "speakers": ["p1"], "voice": "verbatim", "text": words }],
            }),
        )
    };
    let page = of("geen tijd", "Nieuwe mensen geven ons weer adem.");
    assert!(
        page.contains("antwoordt de groep met twee thema’s") && !page.contains("reden om"),
        "{page}"
    );
    let page = of("plezier", "Voor mij niet, ik word er moe van.");
    assert!(
        page.contains("antwoordt de groep met twee thema’s") && page.contains("Niet iedereen zegt dat."),
        "{page}"
    );
    assert!(!of("plezier", "Nieuwe mensen geven ons weer adem.").contains("Niet iedereen zegt dat"));
}

#[test]
fn the_wall_does_not_tell_how_much_of_whom_was_left_out() {
    let fields = json!({
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding", "consent": { "talk": "given", "sound": "given", "quote": "refused", "archive": "open" } },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
        ],
        "partners": [partner("clb", "CLB", json!({}))],
        "statements": [said("s1", "p1", "Het CLB belt elke week.", &["clb"])],
    });
    let wall = written(
        Lang::Nl,
        ReportOptions {
            length: Length::Wall,
            ..ReportOptions::default()
        },
        &fields,
    );
    assert!(!wall.contains("weggelaten"), "{wall}");
}

#[test]
fn an_image_whose_words_tell_it_is_not_told_before_them() {
    let of = |lang, image: &str, words: &str| {
        let said = json!({ "id": "s1", "question": "beeld", "speakers": ["p2"], "voice": "verbatim", "text": words });
        full(
            lang,
            &json!({ "images": [{ "id": "i1", "image": image, "speakers": ["p2"] }], "statements": [said] }),
        )
    };
    let page = of(
        Lang::En,
        "a lighthouse",
        "For me a lighthouse, because it shows where the rocks are.",
    );
    assert!(
        page.contains("For me a lighthouse") && !page.contains("think of a lighthouse"),
        "{page}"
    );
    let page = of(
        Lang::Nl,
        "een vuurtoren",
        "Zoiets dat licht geeft, want dan zie je de rotsen van de kust liggen.",
    );
    assert!(page.contains("denkt aan een vuurtoren"), "{page}");
}

#[test]
fn what_the_ends_of_a_tie_do_is_told_behind_whom_it_is_about() {
    let of = |lang, label: &str| {
        let fields = json!({
            "partners": [partner("clb", "CLB", json!({})), partner("vdab", "VDAB", json!({}))],
            "ties": [{ "id": "t1", "from": "clb", "to": "vdab", "label": label }],
        });
        of_partner(lang, "clb", &fields)
    };
    assert!(of(Lang::En, "know everybody on shore").contains(
        "There is a tie with the VDAB. About the tie of the CLB with the VDAB this was noted: ‘know everybody on shore’."
    ));
    assert!(
        of(Lang::Nl, "kennen iedereen aan wal")
            .contains("Over de band van het CLB met de VDAB is genoteerd: ‘kennen iedereen aan wal’.")
    );
    assert!(of(Lang::Nl, "deelt een gebouw").contains("Er is een band met de VDAB. Het CLB deelt een gebouw."));
    let noted = |note: &str| {
        full(
            Lang::En,
            &json!({ "partners": [partner("clb", "CLB", json!({ "note": note }))] }),
        )
    };
    assert!(!noted("closed by the canton").contains("CLB closed by the canton"));
    let page = noted("closed its office in May");
    assert!(
        page.contains("closed its office in May.") && !page.contains("noted: closed"),
        "{page}"
    );
}
