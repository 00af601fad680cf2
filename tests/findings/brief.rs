//! What stands first in a report: what the map holds where no conclusion is accepted yet, and conclusions alone once there are some.

use kring::deck::Lang;
use kring::findings::{Length, ReportOptions, report};
use kring::render::{picture::Picture, text};
use serde_json::{Value, json};

use crate::{deck, record};

fn page(lang: &str, length: Length, more: &Value) -> String {
    let partner = |id: &str, name: &str, fields: Value| {
        let mut partner = json!({ "id": id, "name": name, "domains": ["zorg"] });
        let all = partner.as_object_mut().expect("an object");
        all.extend(fields.as_object().expect("an object").clone());
        partner
    };
    let school = json!({
        "school": { "code": "KORT" },
        "partners": [
            partner("clb", "CLB", json!({ "experience": "negative" })),
            partner("bib", "bib", json!({ "experience": "mixed", "learning": "both" })),
            partner("jac", "JAC", json!({ "learning": "both" })),
            partner("oud", "kinderclub", json!({ "experience": "negative", "status": "past" })),
            partner("zorgteam", "zorgteam", json!({ "experience": "negative", "side": "internal" })),
            partner("academie", "academie", json!({ "status": "wished" })),
        ],
        "gaps": [
            { "id": "g1", "kind": "means", "text": "Een week bedrijf, met een vervanger." },
            { "id": "g2", "kind": "other", "text": "Iemand die de ouders kent." },
            { "id": "g3", "kind": "other", "text": "Tijd." },
        ],
    });
    let session = record(lang, &school, more);
    let lang = if lang == "nl" { Lang::Nl } else { Lang::En };
    let options = ReportOptions {
        lang,
        length,
        bare: true,
        ..ReportOptions::default()
    };
    text::write(&report(&session, &deck(lang), &options), 10_000, Picture::default())
}

#[test]
fn without_conclusions_it_tells_what_the_map_holds_and_what_is_missing() {
    for length in [Length::Wall, Length::Meeting, Length::Full] {
        let page = page("nl", length, &json!({}));
        for told in [
            "Met het JAC en de bib gaat het leren in twee richtingen.",
            "Wat de groep mist: een week bedrijf, met een vervanger; en iemand die de ouders kent.",
            "De academie ontbreekt.",
        ] {
            assert_eq!(page.matches(told).count(), 1, "{}: {told}\n{page}", length.name());
        }
        // Where nobody gave a reason, the wall names no one with whom it is hard.
        for hard in [
            "Moeizaam loopt het met het CLB.",
            "Over de bib zijn de ervaringen gemengd.",
        ] {
            let times = usize::from(length > Length::Wall);
            assert_eq!(page.matches(hard).count(), times, "{}: {hard}\n{page}", length.name());
        }
    }
    let page = page("en", Length::Meeting, &json!({}));
    for told in ["It is hard going with the CLB.", "Experiences with bib are mixed."] {
        assert!(page.contains(told), "{told}\n{page}");
    }
}

#[test]
fn without_conclusions_it_tells_about_whom_most_was_said() {
    let told = |who: &[&str]| {
        let said = |at: usize| json!({ "id": format!("s{at}"), "card": "actoren", "speakers": [who[at]], "about": ["jac"], "text": format!("Zaal {at} is van het JAC."), "voice": "paraphrase" });
        let all: Vec<Value> = (0..who.len()).map(said).collect();
        let named = |length, more: Value| page("nl", length, &more).contains("Het meest werd gezegd over het JAC.");
        let without = json!({ "statements": all });
        let accepted = json!({ "statements": all, "conclusions": [{ "id": "c1", "text": "De zorg staat dichtbij.", "evidence": ["g1"] }] });
        [
            named(Length::Wall, without.clone()),
            named(Length::Meeting, without),
            named(Length::Wall, accepted),
        ]
    };
    assert_eq!(told(&["p1", "p2", "p1"]), [true, true, false]);
    // One person's subject, and what hardly came up.
    assert_eq!(told(&["p1", "p1", "p1"]), [false; 3]);
    assert_eq!(told(&["p1", "p2"]), [false; 3]);
}

#[test]
fn conclusions_take_the_place_of_what_the_map_holds() {
    let accepted = json!({ "conclusions": [{ "id": "c1", "text": "De zorg staat dichtbij.", "evidence": ["g1"] }] });
    for length in [Length::Wall, Length::Meeting] {
        let page = page("nl", length, &accepted);
        assert!(page.contains("De zorg staat dichtbij"), "{page}");
        for gone in ["Moeizaam loopt het met het CLB.", "Wat de groep mist:"] {
            assert!(!page.contains(gone), "{}: {gone}\n{page}", length.name());
        }
    }
}

#[test]
fn the_wall_tells_several_short_conclusions_and_two_long_ones() {
    let told = |one: &dyn Fn(usize) -> String| {
        let all: Vec<Value> = (1..=6)
            .map(|n| json!({ "id": format!("c{n}"), "text": one(n), "evidence": ["g1"] }))
            .collect();
        let page = page("nl", Length::Wall, &json!({ "conclusions": all }));
        (1..=6).filter(|n| page.contains(&one(*n)[..12])).count()
    };
    // The first is the title.
    assert_eq!(told(&|n| format!("Punt {n} blijft kort en is te lezen")), 5);
    let long = |n| format!("Punt {n} is lang: {}", "en er komt telkens nog iets bij ".repeat(4));
    assert_eq!(told(&long), 3);
}

#[test]
fn a_difficulty_is_told_in_an_exchange_that_can_be_read_by_itself_or_not_at_all() {
    let talk = |between: bool, first: &str| {
        let said = |id: &str, who: &str, about: &[&str], text: &str| json!({ "id": id, "card": "actoren", "speakers": [who], "about": about, "text": text, "voice": "verbatim" });
        let mut all = vec![said("s1", "p1", &["clb"], first)];
        all.extend(between.then(|| said("s2", "p3", &["jac"], "Het JAC was hier maandag.")));
        all.push(said("s3", "p2", &["clb"], "Vorige week stonden ze er nog."));
        json!({ "statements": all })
    };
    let complaint = "Het CLB komt altijd te laat.";
    let page_of = |between: bool, first: &str| page("nl", Length::Wall, &talk(between, first));
    let both = page_of(false, complaint);
    for told in [
        complaint,
        "Moeizaam loopt het met het CLB.",
        "Vorige week stonden ze er nog.",
    ] {
        assert!(both.contains(told), "{told}\n{both}");
    }
    let long = "In het oude gebouw hadden wij met het CLB een lokaal met een raam op de tuin, naast de kamers van de kinderen, en een kast voor de boeken die wij daar samen bewaarden.";
    for (between, first) in [
        (true, complaint),
        (false, long),
        (false, "Dat was vroeger heel anders."),
    ] {
        let page = page_of(between, first);
        assert!(
            !page.contains("Moeizaam") && !page.contains("Daarop"),
            "{first}\n{page}"
        );
    }
}

#[test]
fn the_names_behind_a_number_are_all_that_it_counts() {
    let partner = |id: &str, domains: &[&str]| json!({ "id": id, "name": format!("dienst {id}"), "domains": domains });
    let with = |third: &[&str]| {
        let all = [
            partner("een", &["beleid"]),
            partner("twee", &["beleid"]),
            partner("drie", third),
        ];
        let session = record(
            "nl",
            &json!({ "school": { "code": "KORT" }, "partners": all }),
            &json!({}),
        );
        let options = ReportOptions {
            lang: Lang::Nl,
            bare: true,
            ..ReportOptions::default()
        };
        text::write(&report(&session, &deck(Lang::Nl), &options), 10_000, Picture::default())
    };
    let all = with(&["beleid"]);
    assert!(all.contains("Het zijn "), "{all}");
    // One of three is described in another domain.
    let some = with(&["zorg", "beleid"]);
    assert!(some.contains("drie partners") && !some.contains("Het zijn "), "{some}");
}
