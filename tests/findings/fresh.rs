//! Schools of kinds that kring was not made with: a village school of families, a trade school of firms, a school under one large board.
//! Each rule that they showed wrong has an example and a counter-example here.

use kring::deck::Lang;
use kring::findings::{Length, Proposal, ReportOptions, propose, report};
use kring::render::{picture::Picture, text};
use kring::session::Session;
use serde_json::{Value, json};

use crate::{deck, record};

fn session(fields: Value) -> Session {
    let school = json!({
        "school": { "code": "VERS" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
        ],
        "partners": [{ "id": "clb", "name": "CLB", "domains": ["zorg"] }],
    });
    record("nl", &school, &fields)
}

fn proposals(fields: Value) -> Vec<Proposal> {
    propose(&session(fields), &deck(Lang::Nl), Lang::Nl)
}

fn proposed(fields: Value, rule: &str) -> Option<Proposal> {
    proposals(fields).into_iter().find(|p| p.rule.starts_with(rule))
}

fn page(fields: Value) -> String {
    let options = ReportOptions {
        lang: Lang::Nl,
        length: Length::Full,
        bare: true,
        ..ReportOptions::default()
    };
    text::write(
        &report(&session(fields), &deck(Lang::Nl), &options),
        10_000,
        Picture::default(),
    )
}

fn said(n: usize, text: &str) -> Value {
    json!({ "id": format!("s{n}"), "card": "condities", "speakers": [format!("p{}", 1 + n % 2)], "voice": "verbatim", "text": text })
}

#[test]
fn whom_the_group_misses_is_told_apart_from_what_it_lacks() {
    let of = |kind: &str| {
        json!({
            "gaps": [{ "id": "g1", "kind": kind, "text": "De kleine ateliers: zij hebben geen tijd voor papieren." }],
            "themes": [{ "id": "h1", "aspect": "how", "title": "te weinig tijd", "evidence": ["s1"] }],
            "statements": [said(1, "Wij hebben nooit tijd."), said(2, "Tijd is er niet.")],
        })
    };
    for kind in ["partner", "role"] {
        assert!(proposed(of(kind), "gap:g1").is_some(), "{kind}");
        let time = proposed(of(kind), "recurs:time").expect("time");
        assert!(!time.text.contains("ateliers") && !time.evidence.iter().any(|id| **id == *"g1"));
    }
    assert!(proposed(of("means"), "gap:g1").is_none());
    assert!(
        proposed(of("means"), "recurs:time")
            .expect("time")
            .text
            .contains("ateliers")
    );
}

#[test]
fn a_note_that_mentions_time_in_passing_is_no_condition() {
    let of = |note: &str| {
        json!({
            "themes": [{ "id": "h1", "aspect": "what-for", "title": "leren van ouderen", "note": note }],
            "statements": [said(1, "Er is geen tijd."), said(2, "Tijd, altijd tijd."), said(3, "De uren zijn vol.")],
        })
    };
    let passing = proposed(of("Breien en praten met wie veel tijd heeft."), "recurs:time");
    assert!(passing.is_none_or(|p| !p.text.contains("Breien")));
    let short = proposed(of("Er is te weinig tijd om te breien."), "recurs:time");
    assert!(short.is_some_and(|p| p.text.contains("Er is te weinig tijd om samen te werken")));
}

#[test]
fn a_theme_that_somebody_explained_with_words_comes_before_what_is_only_counted() {
    let of = |evidence: Value, note: Value| {
        let partners: Vec<_> = (1..=6)
            .map(|n| json!({ "id": format!("x{n}"), "name": format!("Dienst {n}"), "domains": ["zorg"] }))
            .collect();
        json!({
            "partners": partners,
            "themes": [
                { "id": "h1", "aspect": "how", "title": "kwetsbaar", "note": note, "evidence": evidence },
                { "id": "h2", "aspect": "how", "title": "wie dichtbij woont, blijft" },
                { "id": "h3", "aspect": "how", "title": "geduld hebben met wie zwijgt" },
            ],
            "statements": [said(1, "Als ik stop, stopt het."), json!({ "id": "s2", "card": "actoren", "speakers": ["p2"], "voice": "verbatim", "text": "Het staat nergens." }), said(3, "Geduld.")],
        })
    };
    let full = proposals(of(json!(["s1", "s2"]), json!("Het hangt aan enkele mensen.")));
    assert_eq!(full[0].rule.as_str(), "theme:h1");
    let together = full
        .iter()
        .find(|p| p.rule.as_str() == "together:how")
        .expect("the others");
    assert!(!together.text.contains("kwetsbaar"), "said once: {}", together.text);
    let thin = proposals(of(json!(["s1"]), json!("Het hangt aan enkele mensen.")));
    assert_ne!(thin[0].rule.as_str(), "theme:h1");
}

#[test]
fn measures_and_numbers_agree() {
    let one = json!({
        "partners": [{ "id": "o", "name": "Ouders", "domains": ["zorg"], "importance": { "by": { "all": "stated" } },
                       "distance": { "ring": "dicht", "views": { "leerkracht": "ver" } } }],
        "themes": [{ "id": "h1", "aspect": "how", "title": "klik", "note": "Het moet klikken.", "evidence": ["s1", "s2"] }],
        "statements": [said(1, "Dat gaat vanzelf."), said(2, "Dat gaat traag."),
                       json!({ "id": "s3", "card": "actoren", "speakers": ["p1"], "voice": "verbatim", "text": "Zij helpen ons elke week.", "about": ["o"] })],
    });
    let all = proposals(one);
    let of = |rule: &str| all.iter().find(|p| p.rule.starts_with(rule)).expect("a proposal");
    assert!(
        of("agree")
            .text
            .starts_with("Over het belang van één partner van buiten is iedereen het eens: de ouders. “Zij")
    );
    assert_eq!(of("views").measures[0].as_str(), "één zienswijze");
    assert_eq!(of("theme").measures[0].as_str(), "2 uitspraken, één kaart");
}

#[test]
fn of_a_team_or_two_it_says_little_that_they_stand_inside() {
    let of = |inside: usize| {
        let partners: Vec<_> = (0..inside + 4)
            .map(|n| {
                let own = n < inside;
                json!({ "id": format!("x{n}"), "name": format!("Groep {n}"), "side": if own { "internal" } else { "external" },
                        "distance": { "ring": if own { ["zeer-dicht", "dicht"][n % 2] } else { ["zeer-dicht", "ver"][usize::from(n > inside)] } } })
            })
            .collect();
        json!({ "partners": partners })
    };
    let weight = |n: usize| {
        let all = proposals(of(n));
        all.iter()
            .find(|p| p.rule.starts_with("in"))
            .map(|p| (p.rule.to_string(), p.weight))
    };
    assert_eq!(weight(3), Some(("inner".into(), 6)));
    assert!(weight(5).is_some_and(|(_, weight)| weight >= 9));
}

#[test]
fn one_partner_is_not_named_three_times_in_a_row() {
    let clb = json!({ "id": "clb", "name": "CLB", "domains": ["zorg"], "experience": "negative", "frequency": "twee keer per jaar",
                      "initiative": { "from": "third", "note": "De gemeente vroeg het." },
                      "note": "Vroeger kwam er elke maand iemand; nu weet niemand wie het dossier heeft." });
    let page = page(json!({ "partners": [clb, { "id": "arts", "name": "Huisarts", "domains": ["zorg"] }] }));
    let told = "Moeilijk loopt het met het CLB. Er is twee keer per jaar contact. Over het begin is genoteerd: \
                ‘De gemeente vroeg het’. Vroeger kwam er elke maand iemand; nu weet niemand wie het dossier heeft.";
    assert!(page.contains(told), "{page}");
    let two = json!([
        { "id": "a", "name": "CLB", "domains": ["zorg"], "experience": "negative", "frequency": "wekelijks" },
        { "id": "b", "name": "CGG", "domains": ["zorg"], "experience": "negative" },
    ]);
    let page = self::page(json!({ "partners": two }));
    assert!(page.contains("Met het CLB is er wekelijks contact."), "{page}");
}

#[test]
fn a_note_that_is_a_sentence_stands_behind_its_title() {
    let of = |note: Option<&str>| {
        page(json!({ "themes": [
            { "id": "h1", "aspect": "why", "title": "te klein om alles zelf te kunnen", "note": note },
            { "id": "h2", "aspect": "why", "title": "het dorp leren kennen" },
        ] }))
    };
    let named = of(Some("Kennis van buiten moet de school in."));
    assert!(
        named.contains("het dorp leren kennen")
            && named.contains("‘te klein om alles zelf te kunnen’: kennis van buiten moet de school in."),
        "{named}"
    );
    // Without a note it says too little to have a number.
    assert!(
        of(None).contains("te klein om alles zelf te kunnen") && !of(None).contains("Ten eerste"),
        "{}",
        of(None)
    );
}

#[test]
fn the_name_of_an_image_is_not_quoted_under_it() {
    let of = |text: &str| {
        page(json!({
            "images": [{ "id": "i1", "image": "een familietafel", "why": "Iedereen schuift aan.", "speakers": ["p1"] }],
            "statements": [{ "id": "s1", "question": "beeld", "speakers": ["p1"], "voice": "verbatim", "text": text }],
        }))
    };
    let bare = of("Een grote familietafel.");
    assert!(
        bare.contains("aan een familietafel") && !bare.contains("grote"),
        "{bare}"
    );
    assert!(!bare.contains("geen enkele"), "{bare}");
    let more = of("Een familietafel, met een stoel te kort voor wie laat komt.");
    assert!(more.contains("een stoel te kort"), "{more}");
}

#[test]
fn a_second_voice_on_one_partner_does_not_name_it_again() {
    let two = json!([
        { "id": "a", "name": "Ouders", "domains": ["zorg"], "experience": "positive" },
        { "id": "b", "name": "CLB", "domains": ["zorg"], "experience": "positive" },
    ]);
    let of = |n: usize, about: &str, text: &str| json!({ "id": format!("s{n}"), "card": "actoren", "speakers": [format!("p{n}")], "voice": "verbatim", "about": [about], "text": text });
    let same = page(
        json!({ "partners": two, "statements": [of(1, "a", "Zij komen elke dag."), of(2, "a", "Zij helpen mee.")] }),
    );
    assert!(
        same.contains("Over de ouders zegt") && same.contains("Daarover zegt"),
        "{same}"
    );
    let other = page(
        json!({ "partners": two, "statements": [of(1, "a", "Zij komen elke dag."), of(2, "b", "Zij helpen mee.")] }),
    );
    assert!(!other.contains("Daarover zegt"), "{other}");
}

#[test]
fn contact_is_told_by_when_it_is_and_a_place_is_no_contact() {
    let partner = |id: &str, name: &str, often: &str| json!({ "id": id, "name": name, "domains": ["zorg"], "experience": "positive", "frequency": often });
    let mut three = vec![
        partner("a", "CLB", "elke dinsdag"),
        partner("b", "CGG", "elke maand"),
        partner("c", "OCMW", "Elke maand"),
    ];
    three.push(json!({ "id": "d", "name": "VAPH", "domains": ["zorg"], "experience": "positive", "location": "Gent" }));
    let page = page(json!({ "partners": three, "statements": [] }));
    let told = [
        "Met het CGG en het OCMW is er elke maand contact en met het CLB elke dinsdag.",
        "Met het CLB is er elke dinsdag contact en met het CGG en het OCMW elke maand.",
    ];
    assert!(told.iter().any(|told| page.contains(told)), "{page}");
    assert!(!page.contains("Contact is er met het VAPH"), "{page}");
}

#[test]
fn who_was_ended_is_not_counted_as_faded() {
    let partner =
        |id: &str, status: &str| json!({ "id": id, "name": id.to_uppercase(), "domains": ["zorg"], "status": status });
    let all = json!([
        partner("aaa", "now"),
        partner("bbb", "past"),
        partner("ccc", "past"),
        partner("ddd", "ended")
    ]);
    let page = page(json!({ "partners": all }));
    assert!(
        page.contains("Samen van buiten – Geen plaats: 1; Nu: 1; Vroeger: 2; Stopgezet: 1"),
        "{page}"
    );
    assert!(page.contains("twee partners van vroeger en één"), "{page}");
}

#[test]
fn one_statement_left_out_is_one() {
    let said = |id: &str, text: &str, print: Option<bool>| json!({ "id": id, "text": text, "voice": "paraphrase", "print": print });
    let page = page(json!({ "statements": [
        said("s1", "Wij leren veel van elkaar.", Some(true)), said("s2", "Een #\"oud\" schip lag in de haven.", Some(true)),
        said("s3", "Wie weet wat er komt.", Some(false)) ] }));
    assert!(
        page.contains("twee in dit verslag; de andere staat in het dossier"),
        "{page}"
    );
    assert!(page.contains("Een “oud” schip"), "{page}");
}
