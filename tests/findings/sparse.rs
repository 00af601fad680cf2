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
        told.starts_with(
            "Het orkest hoort bij de partners die het dichtst staan en als belangrijk aangeduid zijn. “Op vrijdag"
        ),
        "{told}"
    );
    assert_eq!(text("nl", &of(words, "ver"), "close"), None);
    assert_eq!(
        text("nl", &of("Daar zijn we nooit geweest.", "zeer-dicht"), "close"),
        None
    );
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
fn people_who_differ_on_no_partner_are_told_at_the_question_they_answer() {
    let fields = json!({
        "themes": [{ "id": "h1", "aspect": "how", "title": "leren weigeren" }],
        "statements": [
            said("s1", "instroom", "p3", "Ze vinden ons vanzelf. Ik moet leren weigeren.", &[]),
            said("s2", "instroom", "p2", "Dat zeg je elk jaar in mei.", &[]),
        ],
    });
    // A theme that only shares a word with them is not what they spoke of.
    let asked = text("nl", &fields, "differ").unwrap_or_default();
    assert!(
        asked.starts_with("Meer dan één deelnemer sprak over de vraag ‘Wie heeft deze samenwerking opgestart"),
        "{asked}"
    );
}
