//! What a proposal may rest on where few words were said, and what no proposal rests on: each with an example and a counter-example, in Dutch and
//! English, from schools of several kinds.

use kring::findings::Proposal;
use kring::session::Session;
use serde_json::{Value, json};

use crate::small::{self, partner, said};

fn session(lang: &str, fields: &Value) -> Session {
    small::session(lang, ("WOORD", "leerkracht muziek", ("orkest", "orkest")), fields)
}

fn all(lang: &str, fields: &Value) -> Vec<Proposal> {
    small::all(lang, &session(lang, fields))
}

fn text(lang: &str, fields: &Value, rule: &str) -> Option<String> {
    small::text(all(lang, fields), rule)
}

#[test]
fn what_nobody_may_tell_on_is_no_evidence_of_a_proposal() {
    let of = |words: &str| {
        json!({
            "partners": [partner("orkest", "orkest", json!({ "experience": "negative" }))],
            "statements": [
                said("s1", "actoren", "p1", "Zij sturen elk jaar een rekening die niet klopt.", &["orkest"]),
                said("s2", "actoren", "p3", words, &["orkest"]),
                said("s3", "actoren", "p2", "Ja, dat doen wij ook.", &["orkest"]),
            ],
            "themes": [{ "id": "h1", "aspect": "how", "title": "rekeningen", "note": "Ze kloppen niet.", "evidence": ["s1", "s2"] }],
        })
    };
    for (words, told) in [
        ("Ik betaal de helft en zeg er niks van. Zeg dat niet verder.", false),
        ("Off the record: ik betaal de helft.", false),
        ("Ik betaal de helft en zeg er niks van.", true),
    ] {
        let all = all("nl", &of(words));
        let rests = |id: &str| all.iter().any(|p| p.evidence.iter().any(|e| e.as_str() == id));
        assert!(rests("s1"), "{words}");
        assert_eq!(rests("s2"), told, "{words}");
        assert_eq!(all.iter().any(|p| p.text.contains("betaal de helft")), told, "{words}");
    }
}

#[test]
fn who_does_everything_or_may_not_fall_ill_is_told_where_a_colleague_takes_nothing_over() {
    let of = |words: &str| json!({ "statements": [said("s1", "condities", "p3", words, &[])] });
    for (lang, words) in [
        ("nl", "Ik geef acht uur les, ik regel de bussen en ik maak de soep."),
        ("nl", "Zij mag niet ziek worden."),
        ("nl", "Als zij de moeders belt, komen ze. Als ik bel, komt er niemand."),
        ("en", "I teach, I run the shop and I drive the van."),
        ("en", "The day she retires, we hand back the hours, I am afraid."),
    ] {
        assert!(
            text(lang, &of(words), "hangs").is_some_and(|told| told.contains(words)),
            "{words}"
        );
    }
    for (lang, words) in [
        ("nl", "Ik neem de bus, ik lees de krant en ik ben er."),
        ("nl", "Als zij ziek is, neemt een collega het over."),
        ("en", "The day she retires, we bake a cake."),
    ] {
        assert_eq!(text(lang, &of(words), "hangs"), None, "{words}");
    }
}

#[test]
fn what_each_gives_may_stand_in_two_statements_of_one_partner() {
    let of = |experience: &str, second: &str| {
        json!({
            "partners": [partner("smid", "smid", json!({ "experience": experience }))],
            "statements": [
                said("s1", "actoren", "p1", "De smid komt elke lente naar onze klas.", &["smid"]),
                said("s2", "actoren", "p2", second, &["smid"]),
            ],
        })
    };
    let ours = "Onze leerlingen hebben zijn poort geschilderd.";
    assert!(
        text("nl", &of("positive", ours), "both-ways")
            .is_some_and(|told| told.contains("komt elke lente") && told.contains(ours))
    );
    for (experience, second) in [
        ("positive", "Onze leerlingen moeten zijn poort schilderen."),
        ("positive", "Zijn poort staat altijd open."),
        ("mixed", ours),
    ] {
        assert_eq!(
            text("nl", &of(experience, second), "both-ways"),
            None,
            "{experience} {second}"
        );
    }
}

#[test]
fn one_statement_carries_a_partner_with_whom_it_goes_well() {
    let of = |words: &str, more: Value| json!({ "partners": [partner("orkest", "orkest", more)], "statements": [said("s1", "actoren", "p1", words, &["orkest"])] });
    let good =
        json!({ "experience": "positive", "importance": { "by": { "p1": "stated" } }, "note": "Speelt op vrijdag." });
    let words = "Ik had niet geslapen. En dan stonden ze daar met twintig. Heel de school zong mee.";
    assert_eq!(
        text("nl", &of(words, good.clone()), "good").as_deref(),
        Some(
            "Bij het orkest is een goede ervaring genoteerd. Over het orkest is genoteerd: speelt op vrijdag. “Ik had niet geslapen. En dan stonden ze daar \
             met twintig. Heel de school zong mee.” (leerkracht muziek)."
        )
    );
    let laments = "Ze zijn goed. Maar ze komen nooit.";
    assert_eq!(text("nl", &of(laments, good), "good"), None);
    assert_eq!(
        text("nl", &of(words, json!({ "experience": "positive" })), "good"),
        None
    );
}

#[test]
fn who_stands_nearest_and_matters_is_told_without_an_experience() {
    let of = |words: &str, ring: &str| {
        let more = json!({ "distance": { "ring": ring }, "importance": { "by": { "p1": "stated" } } });
        json!({ "partners": [partner("orkest", "orkest", more)], "statements": [said("s1", "actoren", "p1", words, &["orkest"])] })
    };
    let words = "Op vrijdag steken we over met twaalf trommels.";
    let told = text("nl", &of(words, "zeer-dicht"), "close").unwrap_or_default();
    assert!(
        told.starts_with("Het orkest hoort bij de partners die het dichtst staan en belangrijk zijn. “Op vrijdag"),
        "{told}"
    );
    assert_eq!(text("nl", &of(words, "ver"), "close"), None);
    assert_eq!(
        text("nl", &of("Daar zijn we nooit geweest.", "zeer-dicht"), "close"),
        None
    );
}

#[test]
fn a_first_contact_that_stayed_at_that_is_not_being_explored() {
    let of = |words: &str| {
        json!({
            "partners": [partner("orkest", "orkest", json!({ "status": "explored" }))],
            "statements": [said("s1", "actoren", "p1", "Zij repeteren op vrijdag in de kerk.", &["orkest"]), said("s2", "actoren", "p3", words, &["orkest"])],
        })
    };
    let left = text(
        "nl",
        &of("Ik ben er een keer gaan luisteren. Daar is het bij gebleven."),
        "explored",
    )
    .unwrap_or_default();
    assert!(
        left.starts_with("Met het orkest bleef het bij een eerste contact. “Zij repeteren"),
        "{left}"
    );
    let open = text("nl", &of("In mei gaan we er luisteren."), "explored").unwrap_or_default();
    assert!(open.starts_with("Met het orkest wordt samenwerking verkend."), "{open}");
}

#[test]
fn on_whom_the_school_calls_late_and_from_whom_somebody_learns_most() {
    let of = |words: &str| json!({ "statements": [said("s1", "actoren", "p2", words, &["orkest"])] });
    let late = "Wij bellen hen altijd te laat, een week voor het feest.";
    assert!(text("nl", &of(late), "late").is_some_and(|told| told.starts_with("De school doet laat of weinig een beroep op het orkest. “Wij bellen")));
    assert_eq!(text("nl", &of("Zij bellen ons altijd te laat."), "late"), None);
    assert!(text("en", &of("We only call them when it is too late."), "late").is_some());
    let most = "Van die muzikanten heb ik het meest geleerd.";
    assert!(
        text("nl", &of(most), "most").is_some_and(|told| told.starts_with("Iemand leert het meest van het orkest."))
    );
    assert_eq!(text("nl", &of("De kinderen leren het meest van elkaar."), "most"), None);
}

#[test]
fn learning_inside_is_told_by_whom_it_is_about_and_not_by_who_laments() {
    let of = |name: &str, card: &str, words: &str| {
        let inside = json!({ "side": "internal", "kind": "group" });
        json!({ "partners": [partner("ploeg", name, inside)], "statements": [said("s1", card, "p1", words, &["ploeg"])] })
    };
    let words = "Van de poetsvrouw heb ik geleerd hoe je een ruzie stopt.";
    assert!(text("nl", &of("het onderhoud", "actoren", words), "learnt-inside").is_some());
    let decide = "Om vier uur, aan de koffie, beslissen wij alles.";
    assert!(text("nl", &of("het onderhoud", "leren", decide), "learnt-inside").is_some());
    for (name, card, words) in [
        ("het onderhoud", "actoren", decide),
        ("het onderhoud", "leren", "Wij leren nooit iets van elkaar."),
        ("onze leerlingen", "actoren", "Van hen heb ik geleerd te wachten."),
    ] {
        assert_eq!(
            text("nl", &of(name, card, words), "learnt-inside"),
            None,
            "{name} {words}"
        );
    }
}

#[test]
fn one_shared_ordinary_word_pairs_no_theme_with_what_was_said() {
    let of = |title: &str, note: Option<&str>, words: &str| {
        json!({
            "themes": [{ "id": "h1", "aspect": "how", "title": title, "note": note }],
            "statements": [
                said("s1", "condities", "p1", words, &[]),
                said("s2", "actoren", "p2", "Op zondag komt er een mail van het orkest.", &["orkest"]),
            ],
        })
    };
    for (title, note, words, told) in [
        (
            "te veel aanbod",
            Some("Mails blijven liggen."),
            "Bij mij begint het met een mail van de stad.",
            false,
        ),
        (
            "uren van de trein",
            None,
            "Om vier uur vertrekken de treinen, met of zonder ons.",
            true,
        ),
        (
            "verspreid",
            Some("Drie gebouwen."),
            "Ik sta in drie gebouwen en overal een andere sleutel.",
            true,
        ),
    ] {
        assert_eq!(
            text("nl", &of(title, note, words), "voiced-theme").is_some(),
            told,
            "{title}"
        );
    }
    // Elsewhere two words have to be shared, or the one word of the title.
    let elsewhere = |title: &str| {
        json!({
            "themes": [{ "id": "h1", "aspect": "how", "title": title }],
            "statements": [said("s1", "actoren", "p1", "Wij doen alsof die zaal niet bestaat. Is dat neutraal? Dat is raar.", &["orkest"])],
        })
    };
    assert!(text("nl", &elsewhere("neutraliteit"), "voiced-theme").is_some());
    assert_eq!(
        text("nl", &elsewhere("neutraliteit bij inschrijvingen"), "voiced-theme"),
        None
    );
}

#[test]
fn a_gap_repeats_what_was_said_of_it() {
    let of = |words: &str| {
        json!({
            "gaps": [{ "id": "g1", "kind": "partner", "text": "Een tuinman." }],
            "statements": [{ "id": "s1", "card": "actoren", "question": "ontbreekt", "speakers": ["p1"], "voice": "verbatim", "text": words }],
        })
    };
    assert_eq!(
        text("nl", &of("Een tuinman, dat mis ik het meest."), "gap").as_deref(),
        Some("De groep mist een partner: een tuinman. “Een tuinman, dat mis ik het meest.” (leerkracht muziek).")
    );
    assert_eq!(
        text("nl", &of("Er is ook niemand die zingt."), "gap").as_deref(),
        Some("De groep mist een partner: een tuinman.")
    );
}

#[test]
fn that_it_goes_now_well_now_badly_is_not_said_again_of_words_that_say_more() {
    let of = |words: &str| json!({ "partners": [partner("orkest", "orkest", json!({ "experience": "mixed" }))], "statements": [said("s1", "actoren", "p1", words, &["orkest"])] });
    let hangs = of("Als hij stopt, hebben we daar niemand meer, zegt het orkest zelf.");
    assert!(text("nl", &hangs, "hangs").is_some());
    assert_eq!(text("nl", &hangs, "mixed"), None);
    assert!(
        text(
            "nl",
            &of("De ene keer spelen ze prachtig, de andere keer zonder trompet."),
            "mixed"
        )
        .is_some()
    );
}

#[test]
fn people_differ_on_something_that_is_named() {
    let of = |themes: Value| {
        json!({
            "themes": themes,
            "statements": [
                said("s1", "instroom", "p3", "Ze vinden ons vanzelf. Ik moet leren weigeren.", &[]),
                said("s2", "instroom", "p2", "Dat zeg je elk jaar in mei.", &[]),
            ],
        })
    };
    let theme = text(
        "nl",
        &of(json!([{ "id": "h1", "aspect": "how", "title": "leren weigeren" }])),
        "differ",
    )
    .unwrap_or_default();
    assert!(
        theme.starts_with("Over ‘leren weigeren’ klinken verschillende stemmen."),
        "{theme}"
    );
    let asked = text("nl", &of(json!([])), "differ").unwrap_or_default();
    assert!(
        asked.starts_with("Over de vraag ‘Wie heeft deze samenwerking opgestart"),
        "{asked}"
    );
}

#[test]
fn money_that_somebody_counted_counts() {
    let of = |words: &str| json!({ "statements": [said("s1", "condities", "p1", words, &[])] });
    assert!(
        text(
            "nl",
            &of("Driehonderd euro voor de bus naar het concert. Dan gaan we te voet."),
            "costs"
        )
        .is_some()
    );
    assert_eq!(
        text("nl", &of("Het concert heeft driehonderd euro opgebracht."), "costs"),
        None
    );
    assert!(text("en", &of("The concert is too expensive for us."), "costs").is_some());
}
