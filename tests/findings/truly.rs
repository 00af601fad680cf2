//! What a report says is so: whose words something rests on, what is missing and what is only noted, what is kept back, and what a note makes of
//! its partner.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, report};
use kring::render::{picture::Picture, text};
use serde_json::{Value, json};

use crate::{deck, record};

/// The report of a school with three people and these fields, in one line.
fn page(lang: Lang, length: Length, more: &Value) -> String {
    let names = match lang {
        Lang::Nl => ["kok", "directeur", "leraar"],
        Lang::En => ["cook", "head teacher", "teacher"],
    };
    let school = json!({
        "school": { "code": "WAAR" },
        "participants": [
            { "id": "p1", "function": names[0] },
            { "id": "p2", "function": names[1], "role": "leiding" },
            { "id": "p3", "function": names[2], "role": "leerkracht" },
        ],
    });
    let own = match lang {
        Lang::Nl => "nl",
        Lang::En => "en",
    };
    let options = ReportOptions {
        lang,
        length,
        bare: false,
        ..ReportOptions::default()
    };
    let session = record(own, &school, more);
    let page = text::write(&report(&session, &deck(lang), &options), 10_000, Picture::default());
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(id: &str, card: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["zorg"] });
    let fields = more.as_object().cloned().unwrap_or_default();
    partner.as_object_mut().expect("fields").extend(fields);
    partner
}

#[test]
fn what_one_person_says_learning_is_is_not_told_as_the_groups() {
    let of = |who: &[&str]| {
        let texts = ["Leren is samen een soep koken.", "Voor mij ook, met veel handen."];
        let all: Vec<Value> = who
            .iter()
            .zip(texts)
            .enumerate()
            .map(|(at, (who, text))| said(&format!("s{at}"), "betekenis", who, text, &[]))
            .collect();
        let ids: Vec<String> = (0..who.len()).map(|at| format!("s{at}")).collect();
        let fields = json!({
            "partners": [partner("a", "molen", &json!({}))],
            "statements": all,
            "themes": [{ "id": "h1", "aspect": "what", "title": "leren is samen koken", "note": "Leren is samen iets op tafel zetten.", "evidence": ids }],
        });
        page(Lang::Nl, Length::Meeting, &fields)
    };
    let one = of(&["p1"]);
    assert!(one.contains("Over samen leren is van de kok genoteerd:"), "{one}");
    let two = of(&["p1", "p2"]);
    assert!(two.contains("Over samen leren noteerde de groep:"), "{two}");
}

#[test]
fn what_one_person_lacks_is_not_told_as_lacked_by_all() {
    let of = |evidence: &[&str]| {
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({
                "partners": [partner("a", "molen", &json!({}))],
                "statements": [said("s1", "condities", "p1", "Ik zoek al een jaar een sleutel.", &[]), said("s2", "condities", "p3", "Wij ook.", &[])],
                "gaps": [{ "id": "g1", "kind": "means", "text": "Een sleutel van de kelder.", "evidence": evidence }],
            }),
        )
    };
    assert!(
        of(&["s1"]).contains("Wat ontbreekt: een sleutel van de kelder."),
        "{}",
        of(&["s1"])
    );
    assert!(
        of(&[]).contains("Wat de groep mist: een sleutel van de kelder."),
        "{}",
        of(&[])
    );
    assert!(
        of(&["s1", "s2"]).contains("Wat de groep mist: een sleutel"),
        "{}",
        of(&["s1", "s2"])
    );
}

#[test]
fn a_gap_that_somebody_denies_says_whose_it_is() {
    let of = |answer: &str| {
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({
                "partners": [partner("a", "molen", &json!({}))],
                "statements": [
                    said("s1", "condities", "p1", "Niemand ruimt de kelder op na een bezoek.", &[]),
                    said("s2", "condities", "p3", answer, &[]),
                ],
                "gaps": [{ "id": "g1", "kind": "role", "text": "Niemand ruimt de kelder op na een bezoek.", "evidence": ["s1"] }],
            }),
        )
    };
    let denied = of("Dat is niet waar, wij hebben er vorige week drie avonden gestaan.");
    assert!(
        denied.contains("Over wat ontbreekt is van de kok genoteerd: ‘Niemand ruimt de kelder op na een bezoek’; niet iedereen ziet dat zo."),
        "{denied}"
    );
    let agreed = of("De sleutel hangt aan de deur.");
    assert!(
        agreed.contains("Over wat ontbreekt is genoteerd: ‘Niemand ruimt") && !agreed.contains("ziet dat zo"),
        "{agreed}"
    );
}

#[test]
fn a_partner_that_a_gap_only_tells_of_is_not_missing() {
    let of = |text: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({
                "partners": [partner("a", "molen", &json!({})), partner("b", "kookdag", &json!({ "status": "wished" }))],
                "gaps": [{ "id": "g1", "text": text, "about": ["b"] }],
            }),
        )
    };
    let noted = of("Kookdagen tellen niet als bron: te lang en zonder vervolg.");
    assert!(
        noted.contains("Bij wat ontbreekt of beter kan, noemt de groep de kookdag."),
        "{noted}"
    );
    assert!(
        noted.contains("Apart staat één partner die er nu niet of nog niet bij is."),
        "{noted}"
    );
    assert!(
        !noted.contains("kookdag ontbreekt") && !noted.contains("gewenste partner."),
        "{noted}"
    );
    let missing = of("Een kookdag ontbreekt al jaren.");
    assert!(
        missing.contains("één gewenste partner") && !missing.contains("of beter kan"),
        "{missing}"
    );
}

#[test]
fn what_is_not_there_yet_is_named_as_its_gap_names_it() {
    let of = |text: &str| {
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({
                "partners": [partner("a", "molen", &json!({})), partner("b", "kookcursus voor vaders", &json!({ "status": "wished" }))],
                "gaps": [
                    { "id": "g1", "kind": "partner", "text": text, "about": ["b"] },
                    { "id": "g2", "kind": "means", "text": "Vervoer naar de molen." },
                ],
            }),
        )
    };
    let named = of("Een kookcursus voor vaders; in de stad is er geen.");
    assert!(
        named.contains(
            "Wat de groep mist: een kookcursus voor vaders (in de stad is er geen) en vervoer naar de molen."
        ),
        "{named}"
    );
    assert!(!named.contains("samenwerken met de kookcursus"), "{named}");
    // Who is not named by the gap is named as the partner.
    let other = of("Iemand die vaders leert koken.");
    assert!(other.contains("Graag zou de groep ook samenwerken met"), "{other}");
}

#[test]
fn whoever_comes_already_is_wanted_more() {
    let of = |note: &str| {
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({
                "partners": [partner("a", "molen", &json!({})), partner("b", "bakkers van de markt", &json!({ "status": "wished", "note": note }))],
            }),
        )
    };
    assert!(
        of("De directeur zou er meer willen uitnodigen.")
            .contains("Graag zou de directeur meer samenwerken met de bakkers van de markt")
    );
    let tells = of("De directeur zou graag meer tijd hebben om hen uit te nodigen.");
    assert!(
        tells.contains("Graag zou de directeur ook samenwerken met de bakkers"),
        "{tells}"
    );
}

#[test]
fn what_is_kept_back_is_not_told_as_not_noted() {
    let of = |secret: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({
                "partners": [partner("a", "molen", &json!({}))],
                "statements": [said("s1", "betekenis", "p1", secret, &[]), said("s2", "actoren", "p2", "De molen draait op zaterdag.", &["a"])],
                "themes": [{ "id": "h1", "aspect": "what", "title": "leren is zwijgen", "evidence": ["s1"] }],
            }),
        )
    };
    let kept = of("Leren is zwijgen over de vorige kok, maar zeg dat niet verder.");
    assert!(
        kept.contains("Wat hierover genoteerd is, staat niet in dit verslag."),
        "{kept}"
    );
    assert!(!kept.contains("zwijgen"), "{kept}");
    let told = of("Leren is zwijgen en kijken.");
    assert!(!told.contains("Wat hierover genoteerd is"), "{told}");
    let nothing = page(
        Lang::Nl,
        Length::Full,
        &json!({ "partners": [partner("a", "molen", &json!({}))] }),
    );
    assert!(
        nothing.contains("Hierover is niets genoteerd.") && !nothing.contains("Wat hierover genoteerd is"),
        "{nothing}"
    );
}

#[test]
fn themes_are_not_counted_where_some_are_kept_back() {
    let of = |secret: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({
                "partners": [partner("a", "molen", &json!({}))],
                "statements": [said("s1", "condities", "p1", secret, &[])],
                "themes": [
                    { "id": "h1", "aspect": "how", "title": "stilte", "note": "Wie stil is, hoort meer.", "evidence": ["s1"] },
                    { "id": "h2", "aspect": "how", "title": "warmte", "note": "De keuken is het warmst." },
                    { "id": "h3", "aspect": "how", "title": "honger", "note": "Met honger leert niemand." },
                ],
            }),
        )
    };
    let kept = of("De vorige kok was stil, maar zeg dat niet verder.");
    assert!(
        !kept.contains("draait rond") && kept.contains("De keuken is het warmst."),
        "{kept}"
    );
    assert!(of("De vorige kok was stil.").contains("draait rond drie thema’s"));
}

#[test]
fn all_that_may_be_told_is_what_is_counted() {
    let many: Vec<Value> = (1..60)
        .map(|at| {
            said(
                &format!("s{at}"),
                "condities",
                "p1",
                &format!("De keuken was op dag {at} te warm om nog lang in te staan met zo veel volk."),
                &[],
            )
        })
        .collect();
    let fields = json!({ "partners": [partner("a", "molen", &json!({}))], "statements": many });
    let told = page(Lang::Nl, Length::Meeting, &fields);
    assert!(
        told.contains("Van de 59 uitspraken die verteld mogen worden, staan er")
            || told.contains("Van de 59 uitspraken die verteld mogen worden, staat er"),
        "{told}"
    );
}

#[test]
fn a_theme_of_a_short_report_has_its_title_with_its_note() {
    let of = |length: Length, title: &str, note: &str| {
        page(
            Lang::Nl,
            length,
            &json!({
                "partners": [partner("a", "molen", &json!({}))],
                "themes": [{ "id": "h1", "aspect": "why", "title": title, "note": note }, { "id": "h2", "aspect": "why", "title": "soep" }],
            }),
        )
    };
    let told = of(Length::Meeting, "het oude fornuis", "Niemand kan er nog mee werken.");
    assert!(
        told.contains("Het gaat om het oude fornuis: niemand kan er nog mee werken."),
        "{told}"
    );
    let full = of(Length::Full, "het oude fornuis", "Niemand kan er nog mee werken.");
    assert!(
        full.contains("het oude fornuis: niemand kan er nog mee werken."),
        "{full}"
    );
    // A note that holds the word needs no title.
    let same = of(
        Length::Meeting,
        "het oude fornuis",
        "Aan het fornuis staat altijd iemand.",
    );
    assert!(
        same.contains("Aan het fornuis staat altijd iemand.") && !same.contains("om het oude fornuis"),
        "{same}"
    );
}

#[test]
fn a_title_that_a_colon_parts_is_told_as_what_it_is_about() {
    let of = |title: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({
                "partners": [partner("a", "molen", &json!({}))],
                "themes": [{ "id": "h1", "aspect": "what", "title": title }, { "id": "h2", "aspect": "what", "title": "soep" }],
            }),
        )
    };
    let parted = of("Naar de keuken: koks, bakkers en vaders die komen koken.");
    assert!(
        parted.contains("gaat het om ‘naar de keuken’: koks, bakkers en vaders die komen koken.")
            || parted.contains("Het gaat om ‘naar de keuken’: koks, bakkers en vaders die komen koken."),
        "{parted}"
    );
    let whole = of("De keuken is te klein: koks en bakkers staan er op elkaar.");
    assert!(
        whole.contains("De keuken is te klein: koks en bakkers staan er op elkaar."),
        "{whole}"
    );
}

#[test]
fn a_note_is_no_predicate_where_its_noun_is_a_thing_or_a_time() {
    let of = |name: &str, note: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({ "partners": [partner("a", name, &json!({ "note": note })), partner("b", "molen", &json!({}))] }),
        )
    };
    let tractor = of("tractorgarage", "Tractor voor een week.");
    assert!(!tractor.contains("is een tractor"), "{tractor}");
    let when = of("kookclub", "Café op vrijdag; oudste club van de stad.");
    assert!(!when.contains("is een café") && !when.contains("een oudste"), "{when}");
    let both = of("kookclub", "Oudste club van de stad; winkel met potten.");
    assert!(
        both.contains("De kookclub is de oudste club van de stad en een winkel met potten."),
        "{both}"
    );
}

#[test]
fn several_are_said_to_be_several() {
    let of = |name: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({ "partners": [partner("a", name, &json!({ "note": "Aanbieder van kooklessen." })), partner("b", "molen", &json!({}))] }),
        )
    };
    assert!(
        of("kookscholen").contains("(aanbieders van kooklessen)"),
        "{}",
        of("kookscholen")
    );
    assert!(
        of("kookschool").contains("(aanbieder van kooklessen)"),
        "{}",
        of("kookschool")
    );
}

#[test]
fn whom_a_label_calls_members_belong_to_the_other_end() {
    let of = |from: &str, to: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({
                "partners": [partner("a", "bakkers", &json!({ "experience": "negative", "note": "Bakken elke nacht." })), partner("b", "coöperatie", &json!({ "experience": "negative", "note": "Verkoopt op de markt." }))],
                "ties": [{ "id": "t1", "from": from, "to": to, "label": "leden" }],
            }),
        )
    };
    for page in [of("a", "b"), of("b", "a")] {
        assert!(!page.contains("Tot de bakkers behoort"), "{page}");
    }
}

#[test]
fn how_often_by_a_day_is_contact_on_that_day() {
    let of = |often: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({ "partners": [partner("a", "molen", &json!({ "frequency": often })), partner("b", "smidse", &json!({}))] }),
        )
    };
    assert!(
        of("dinsdag").contains("Met de molen is er op dinsdag contact."),
        "{}",
        of("dinsdag")
    );
    assert!(of("koekendag").contains("‘koekendag’"), "{}", of("koekendag"));
}

#[test]
fn a_note_that_says_that_it_varies_does_not_go_well() {
    let of = |note: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({ "partners": [partner("a", "molen", &json!({ "experience": "positive", "note": note })), partner("b", "smidse", &json!({ "experience": "positive" }))] }),
        )
    };
    assert!(!of("Opbrengst wisselt van jaar tot jaar.").contains("Goed loopt het met de molen"));
    assert!(
        of("Maalt graan van verschillende boeren.").contains("Goed loopt het met de molen"),
        "{}",
        of("Maalt graan van verschillende boeren.")
    );
}

#[test]
fn english_gaps_that_are_sentences_stand_apart() {
    let told = page(
        Lang::En,
        Length::Meeting,
        &json!({
            "partners": [partner("a", "mill", &json!({}))],
            "gaps": [
                { "id": "g1", "kind": "means", "text": "An hour to cook." },
                { "id": "g2", "text": "Sailors who weld are gone by spring." },
            ],
        }),
    );
    assert!(told.contains("What the group lacks: an hour to cook."), "{told}");
    assert!(told.contains("‘Sailors who weld are gone by spring’"), "{told}");
}

#[test]
fn a_people_at_the_beginning_of_a_note_keeps_its_capital() {
    let of = |note: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({ "partners": [partner("a", "plukkers van de gaard", &json!({ "note": note })), partner("b", "molen", &json!({}))] }),
        )
    };
    assert!(of("Poolse gezinnen; hun kinderen komen in de zomer.").contains("Poolse gezinnen"));
    assert!(of("Jonge gezinnen; hun kinderen komen in de zomer.").contains("jonge gezinnen"));
}

#[test]
fn what_was_done_is_no_verb_of_a_partner() {
    let of = |note: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({ "partners": [partner("a", "molen", &json!({ "note": note })), partner("b", "smidse", &json!({}))] }),
        )
    };
    let done = of("Stuurt meel, samen een brood ontworpen.");
    assert!(!done.contains("De molen stuurt meel, samen"), "{done}");
    let does = of("Stuurt meel en maalt op vraag.");
    assert!(does.contains("De molen stuurt meel en maalt op vraag."), "{does}");
}

#[test]
fn what_counts_days_is_no_verb() {
    let of = |often: &str| {
        page(
            Lang::En,
            Length::Full,
            &json!({ "partners": [partner("a", "bakers", &json!({ "frequency": often })), partner("b", "smithy", &json!({}))] }),
        )
    };
    assert!(
        !of("work days in June").contains("akers work days"),
        "{}",
        of("work days in June")
    );
}

#[test]
fn little_ones_in_the_plural_have_their_article() {
    let told = page(
        Lang::Nl,
        Length::Full,
        &json!({ "partners": [partner("a", "filmpjes over brood", &json!({ "experience": "positive" })), partner("b", "molen", &json!({ "experience": "positive" }))] }),
    );
    assert!(told.contains("de filmpjes over brood"), "{told}");
}

#[test]
fn what_a_school_had_not_done_yet_is_told_of_the_school() {
    let of = |text: &str| {
        page(
            Lang::Nl,
            Length::Full,
            &json!({
                "partners": [partner("a", "molen", &json!({}))],
                "statements": [{ "id": "s1", "question": "ervaring", "voice": "paraphrase", "text": text }],
            }),
        )
    };
    let none = of("Nog geen ervaring met het maken van zulke grote schema’s.");
    assert!(none.contains("De school had nog geen ervaring met het maken"), "{none}");
}
