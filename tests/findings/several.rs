//! What several people say of one partner: told whole or not at all, before single remarks, and as an answer only where it answers.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::page_of;

fn said(id: &str, who: &str, text: &str, about: &[&str]) -> Value {
    json!({ "id": id, "card": "actoren", "speakers": [who], "voice": "verbatim", "text": text, "about": about })
}

fn partner(id: &str, name: &str, more: &Value) -> Value {
    let mut partner = json!({ "id": id, "name": name, "domains": ["zorg"], "kind": "organisation" });
    for (key, value) in more.as_object().into_iter().flatten() {
        partner[key] = value.clone();
    }
    partner
}

/// Returns a page on two people who speak of a mill, behind many single remarks on other partners.
fn of_two(lang: Lang, length: Length, texts: [&str; 2]) -> String {
    let mut partners = vec![partner(
        "molen",
        if lang == Lang::Nl { "molen" } else { "mill" },
        &json!({}),
    )];
    let mut statements = Vec::new();
    for n in 0..30 {
        let id = format!("x{n}");
        let text = match lang {
            Lang::Nl => format!(
                "Bij nummer {n} haal ik elk jaar in de herfst een kist appels en wat stro voor de klas van mijn collega."
            ),
            Lang::En => format!(
                "From number {n} I fetch a crate of apples every autumn and some straw for the room of my colleague."
            ),
        };
        partners.push(partner(&id, &format!("hoeve {n}"), &json!({})));
        statements.push(said(&format!("f{n}"), "p3", &text, &[&id]));
    }
    statements.push(said("s1", "p1", texts[0], &["molen"]));
    statements.push(said("s2", "p2", texts[1], &["molen"]));
    page_of(
        lang,
        length,
        &json!({ "partners": partners, "statements": statements }),
        None,
    )
}

const MILL_NL: [&str; 2] = [
    "In de molen maalt mijn klas zelf haar graan, en ze eten die week niets anders dan hun eigen brood.",
    "Daar staat een toog met poppetjes en sleutelhangers, en mijn gasten kijken een uur naar die toog en naar niets anders.",
];
const MILL_EN: [&str; 2] = [
    "At the mill my class grinds its own corn, and for a week they eat nothing but the bread they baked.",
    "There is a counter with dolls and key rings, and mine look at that counter for an hour and at nothing else.",
];

#[test]
fn what_two_people_say_of_one_partner_comes_whole_and_before_single_remarks() {
    for (lang, texts) in [(Lang::Nl, MILL_NL), (Lang::En, MILL_EN)] {
        for length in [Length::Meeting, Length::Full] {
            let page = of_two(lang, length, texts);
            assert!(
                texts.iter().all(|text| page.contains(text)),
                "{}: {page}",
                length.name()
            );
        }
        // Neither stands alone on a wall.
        let wall = of_two(lang, Length::Wall, texts);
        assert!(!texts.iter().any(|text| wall.contains(text)), "{wall}");
    }
}

#[test]
fn who_speaks_of_the_same_answers_nobody_and_who_objects_does() {
    let nl = of_two(Lang::Nl, Length::Full, MILL_NL);
    let en = of_two(Lang::En, Length::Full, MILL_EN);
    assert!(
        nl.contains("Dan zegt de leerkracht:") && !nl.contains("Daarop zegt"),
        "{nl}"
    );
    assert!(
        en.contains("Then the class teacher says:") && !en.contains("In reply"),
        "{en}"
    );
    for objection in ["Ik heb daar toch een ander gedacht over. ", "Ik ben daar niet voor. "] {
        let second = format!("{objection}{}", MILL_NL[1]);
        let page = of_two(Lang::Nl, Length::Full, [MILL_NL[0], &second]);
        assert!(
            page.contains("lopen de meningen uiteen") || page.contains("Niet iedereen denkt hetzelfde"),
            "{page}"
        );
    }
    let second = format!("I’ve got to disagree there. {}", MILL_EN[1]);
    let page = of_two(Lang::En, Length::Full, [MILL_EN[0], &second]);
    assert!(
        page.contains("Opinions differ about the mill") || page.contains("Not everybody thinks"),
        "{page}"
    );
}

#[test]
fn what_was_said_behind_words_that_are_kept_back_answers_none_before_them() {
    let of = |consent: &str| {
        let fields = json!({
            "participants": [
                { "id": "p1", "function": "directeur", "role": "leiding" },
                { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
                { "id": "p3", "function": "kok", "role": "zorg", "consent": { "talk": "given", "quote": consent } },
            ],
            "partners": [partner("koor", "koor", &json!({})), partner("gilde", "gilde", &json!({}))],
            "statements": [
                said("s1", "p1", "Het koor zingt nooit bij ons, en ik heb daar in geen jaren iemand van gezien.", &["koor"]),
                said("s2", "p3", "Het gilde houdt ermee op.", &["gilde"]),
                said("s3", "p2", "Vorige Pasen heeft iedereen hier gezien dat het koor wel zingt op onze speelplaats, en de straat stond te luisteren.", &["koor"]),
            ],
        });
        page_of(Lang::Nl, Length::Full, &fields, Some("koor"))
    };
    for consent in ["given", "refused"] {
        let page = of(consent);
        assert!(
            page.contains("dat het koor wel zingt") && !page.contains("Daarop zegt"),
            "{page}"
        );
    }
}

#[test]
fn one_sentence_out_of_a_story_is_told_of_whom_it_speaks() {
    let page = |second: &str| {
        let fields = json!({
            "partners": [
                partner("dienst", "ferry office", &json!({ "experience": "negative" })),
                partner("schippers", "skippers", &json!({})),
            ],
            "statements": [said(
                "s1",
                "p1",
                &format!("One of the skippers learnt all our names by heart on the way over, and he sang them back to us. {second} Then the boat was sold and somebody else came, and we began all over again with him."),
                &["schippers", "dienst"],
            )],
        });
        page_of(Lang::En, Length::Meeting, &fields, None)
    };
    let of_another = page("Nobody ever thanked him for it.");
    assert!(!of_another.contains("“Nobody ever thanked him"), "{of_another}");
    let named = page("The ferry office never answers a letter.");
    assert!(named.contains("“The ferry office never answers a letter.”"), "{named}");
}

#[test]
fn the_sentence_before_words_names_the_first_they_are_about_and_whom_they_name() {
    let page = |text: &str| {
        let fields = json!({
            "partners": [partner("bakker", "bakker", &json!({})), partner("fanfare", "fanfare", &json!({}))],
            "statements": [said("s1", "p1", text, &["bakker", "fanfare"])],
        });
        page_of(Lang::Nl, Length::Full, &fields, None)
    };
    let one = page("Bij de bakker is het stiller dan in onze gang, en dat op een dinsdag.");
    assert!(
        one.contains("Over de bakker zegt") && !one.contains("Over de bakker en"),
        "{one}"
    );
    let both = page("Bij de bakker is het stiller dan in onze gang, en de fanfare hoort ge hier tot op zolder.");
    assert!(both.contains("Over de bakker en de fanfare zegt"), "{both}");
}
