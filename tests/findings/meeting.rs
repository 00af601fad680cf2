//! What two pages of a meeting must hold of each question, and what takes no place there; notes without a verb in every length.

use kring::deck::Lang;
use kring::findings::Length;
use serde_json::{Value, json};

use crate::{page_of, said};

fn page(lang: Lang, length: Length, fields: &Value) -> String {
    page_of(lang, length, fields, None)
}

fn lived(id: &str, who: &str, text: &str, about: &str) -> Value {
    let mut one = said(id, "actoren", who, text, &[about]);
    one["of"] = json!("experience");
    one
}

/// Returns a talk full of heavy words about partners, with more of its own.
fn full_talk(lang: Lang, themes: &Value, more: &[Value]) -> Value {
    let (mut partners, mut statements) = (Vec::new(), Vec::new());
    for n in 0..24 {
        let id = format!("x{n}");
        let importance = json!({ "by": { "p1": "stated", "p2": "stated", "p3": "stated" } });
        partners.push(json!({ "id": id, "name": format!("Post {n}"), "domains": ["zorg"], "experience": "mixed", "importance": importance }));
        let texts = match lang {
            Lang::Nl => [
                "Bij post {n} zitten we om de twee weken aan tafel met een schriftje waarin alles staat wat die week anders liep dan gedacht.",
                "Met post {n} lukt dat bij mij nooit, want daar neemt na vier uur niemand de telefoon nog op.",
            ],
            Lang::En => [
                "At post {n} we sit down every other week with a notebook that holds all that went another way than we thought.",
                "With post {n} that never works for me, because nobody there answers the telephone after four.",
            ],
        };
        for (at, (who, text)) in ["p1", "p2"].iter().zip(texts).enumerate() {
            let text = text.replace("{n}", &n.to_string());
            statements.push(lived(&format!("s{n}x{at}"), who, &text, &id));
        }
    }
    statements.extend(more.iter().cloned());
    json!({ "partners": partners, "statements": statements, "themes": themes })
}

#[test]
fn a_meeting_tells_each_question_that_somebody_answered_with_its_shortest_weighty_words() {
    for (lang, short, long) in [
        (
            Lang::Nl,
            "Omdat een kind maar één keer zes is.",
            "Wij deden het eerst omdat het moest van hogerhand, daarna omdat het plezant was, en nu omdat niemand zich nog kan voorstellen hoe een week eruit zou zien zonder al die mensen die hier over de vloer komen.",
        ),
        (
            Lang::En,
            "Because a child is six only once.",
            "At first we did it because we were told to, then because it was good fun, and now because nobody can picture any more what a week would look like without all those people who come through that door.",
        ),
    ] {
        let more = [
            said("w1", "beweegredenen", "p3", short, &[]),
            said("w2", "beweegredenen", "p2", long, &[]),
        ];
        let themes = json!([{ "id": "h1", "aspect": "why", "title": "Zes", "evidence": ["w1", "w2"] }]);
        let page = page(lang, Length::Meeting, &full_talk(lang, &themes, &more));
        assert!(page.contains(short), "{page}");
        // What a note says needs no words beside it.
        let themes = json!([{ "id": "h1", "aspect": "why", "title": "Zes", "note": if lang == Lang::Nl { "Een kind wacht niet." } else { "A child does not wait." }, "evidence": ["w1", "w2"] }]);
        let page = self::page(lang, Length::Meeting, &full_talk(lang, &themes, &more));
        let noted = if lang == Lang::Nl {
            "een kind wacht niet"
        } else {
            "a child does not wait"
        };
        assert!(page.to_lowercase().contains(noted), "{page}");
    }
}

#[test]
fn a_bare_answer_takes_no_place_in_a_meeting_without_its_question() {
    let talk = |words: &str, question: Option<&str>| {
        let mut one = said("s1", "actoren", "p1", words, &["brouwer"]);
        if let Some(question) = question {
            one["question"] = json!(question);
        }
        let brouwer = json!({ "id": "brouwer", "name": "brouwer", "domains": ["zorg"], "experience": "positive" });
        page(
            Lang::Nl,
            Length::Meeting,
            &json!({ "partners": [brouwer], "statements": [one] }),
        )
    };
    let bare = "Een zes. En dan ben ik nog gul geweest voor de ketels.";
    assert!(!talk(bare, Some("wie")).contains("voor de ketels"));
    assert!(talk(bare, None).contains("voor de ketels"), "it answers nobody");
    assert!(talk("Zij geven ons een zes. En wij hun een acht.", Some("wie")).contains("een acht"));
}

#[test]
fn an_aside_takes_no_place_in_a_meeting_and_stays_in_the_full_report() {
    let talk = |first: &str, aside: &str| {
        json!({
            "partners": [{ "id": "brouwer", "name": "Brouwer", "kind": "organisation", "domains": ["aanbod"], "experience": "mixed" }],
            "statements": [lived("s1", "p1", first, "brouwer"), said("s2", "actoren", "p2", aside, &["brouwer"])],
        })
    };
    for (lang, first, aside, claim) in [
        (
            Lang::Nl,
            "De brouwer laat onze zesdes roeren, en wij wegen zijn mout na omdat zijn weegschaal bedriegt.",
            "Het schuim smaakt op maandag.",
            "Bij mij mochten ze niet roeren.",
        ),
        (
            Lang::En,
            "The brewer lets our sixth form stir, and we weigh his malt again because his scales cheat.",
            "The foam tastes best on Mondays.",
            "Mine were never allowed to stir.",
        ),
    ] {
        let with = |words: &str, length| page(lang, length, &talk(first, words));
        let meeting = with(aside, Length::Meeting);
        assert!(meeting.contains(first) && !meeting.contains(aside), "{meeting}");
        assert!(with(aside, Length::Full).contains(aside));
        // What sets something against it stays.
        let meeting = with(claim, Length::Meeting);
        assert!(meeting.contains(first) && meeting.contains(claim), "{meeting}");
    }
}

#[test]
fn who_began_has_the_last_word_in_a_meeting_however_short() {
    let fields = json!({
        "partners": [{ "id": "sluis", "name": "Sluiswachter", "kind": "person", "domains": ["zorg"], "experience": "mixed" }],
        "statements": [
            lived("s1", "p1", "De sluiswachter leert hen knopen leggen en zwijgen tegelijk.", "sluis"),
            lived("s2", "p2", "Met een haak in de hand, op hun twaalfde, en niemand die vroeg of dat mocht.", "sluis"),
            said("s3", "actoren", "p1", "Het is een plastieken haak.", &["sluis"]),
        ],
    });
    let page = page(Lang::Nl, Length::Meeting, &fields);
    assert!(page.contains("plastieken haak"), "{page}");
}

#[test]
fn a_long_title_without_a_word_below_it_is_named_last_and_has_no_number() {
    let themes = |more: &Value| {
        let mut all = vec![
            json!({ "id": "h1", "aspect": "how", "title": "Tijd", "note": "Zonder uren gaat het niet.", "evidence": ["s1"] }),
            json!({ "id": "h2", "aspect": "how", "title": "Een ketel, een stoof en een oude poort" }),
        ];
        for (key, value) in more.as_object().into_iter().flatten() {
            all[1][key] = value.clone();
        }
        json!({ "themes": all, "statements": [
            said("s1", "condities", "p1", "De uren komen van niemand, die pak ik zelf.", &[]),
            said("s2", "condities", "p2", "Wij zetten gewoon de deur open en dan komen ze.", &[]),
        ] })
    };
    let bare = page(Lang::Nl, Length::Full, &themes(&json!({})));
    assert!(
        !bare.contains("Ten tweede") && bare.contains("‘een ketel, een stoof en een oude poort’"),
        "{bare}"
    );
    let told = page(Lang::Nl, Length::Full, &themes(&json!({ "evidence": ["s2"] })));
    assert!(told.contains("om ‘een ketel"), "{told}");
}

#[test]
fn what_learning_is_comes_in_words_that_define_it() {
    for (lang, defines, other, asks) in [
        (
            Lang::Nl,
            "Het is samen leren als ge allebei met vuile handen naar huis gaat.",
            "Een halve dag volstaat voor mij ruimschoots, zolang er koffie is.",
            "Mag een hond ook een partner zijn van een hele school?",
        ),
        (
            Lang::En,
            "It is learning together if you both go home with flour on your sleeves.",
            "Half a day is plenty for me, as long as there is coffee.",
            "May a dog be a partner of a whole school as well?",
        ),
    ] {
        let fields = |one: &str, two: &str| {
            json!({
                "statements": [said("s1", "betekenis", "p1", one, &[]), said("s2", "betekenis", "p2", two, &[])],
                "themes": [{ "id": "h1", "aspect": "what", "title": "Handen", "evidence": ["s1", "s2"] }],
            })
        };
        let short = |page: String| {
            let end = page
                .find("Wat? Het begrip\n")
                .or_else(|| page.find("What? The concept\n"));
            page[..end.unwrap_or(page.len())].to_owned()
        };
        let told = short(page(lang, Length::Meeting, &fields(other, defines)));
        assert!(told.contains(defines) && !told.contains(other), "{told}");
        let told = short(page(lang, Length::Meeting, &fields(asks, asks)));
        assert!(!told.contains(asks), "{told}");
    }
}

#[test]
fn words_that_two_themes_rest_on_stand_under_that_of_the_question_they_were_said_at() {
    let fields = json!({
        "statements": [
            said("s1", "betekenis", "p1", "Vraag eerst wat er echt scheelt.", &[]),
            said("s2", "condities", "p2", "Na twee jaar is iedereen hier weer vertrokken.", &[]),
        ],
        "themes": [
            { "id": "h1", "aspect": "what", "title": "De echte vraag", "evidence": ["s1", "s2"] },
            { "id": "h2", "aspect": "how", "title": "Weer vertrokken", "evidence": ["s2"] },
        ],
    });
    let page = page(Lang::Nl, Length::Full, &fields);
    let (leaves, how) = (page.find("Na twee jaar"), page.find("Hoe? De voorwaarden"));
    assert!(leaves > how && how.is_some(), "{page}");
}

#[test]
fn of_a_long_row_who_tells_how_it_goes_comes_before_who_tells_something_else() {
    let partner = |id: &str, name: &str| json!({ "id": id, "name": name, "kind": "organisation", "domains": ["werk-stage"], "experience": "mixed" });
    let mut other = said(
        "s4",
        "actoren",
        "p2",
        "De fietsenmaker belde mij op, of hij moest beginnen tellen.",
        &["maker", "garage"],
    );
    other["of"] = json!("importance");
    let fields = json!({
        "partners": [partner("garage", "Garage"), partner("maker", "Fietsenmaker")],
        "statements": [
            lived("s1", "p1", "In de garage leren ze in drie weken wat ik in een jaar niet uitgelegd krijg.", "garage"),
            lived("s2", "p2", "Ze komen er ook buiten met brandwonden tot aan hun elleboog.", "garage"),
            said("s3", "actoren", "p1", "Van die arm wist ik niets, tegen mij zei ze dat het schoon was.", &["garage"]),
            other,
            said("s5", "actoren", "p3", "Sindsdien gaan er geen zestienjarigen meer naartoe.", &["garage"]),
        ],
        "themes": [{ "id": "h1", "aspect": "how", "title": "Iemand die belt", "evidence": ["s4"] }],
    });
    let page = page(Lang::Nl, Length::Meeting, &fields);
    let (praise, harm) = (page.contains("in een jaar niet"), page.contains("brandwonden"));
    assert_eq!(praise, harm, "{page}");
}

#[test]
fn notes_without_a_verb_stand_between_marks_in_a_sentence() {
    let fields = |lang: Lang, often: &str| {
        let name = if lang == Lang::Nl { "Koster" } else { "Warden" };
        json!({ "partners": [{ "id": "koster", "name": name, "kind": "person", "domains": ["zorg"], "frequency": often, "experience": "positive" }] })
    };
    for (lang, often, told) in [
        (
            Lang::En,
            "when there is a wedding",
            "There is contact when there is a wedding.",
        ),
        (Lang::En, "by letter", "About the contact this was noted: ‘by letter’."),
        (
            Lang::En,
            "three letters a year",
            "About the contact this was noted: ‘three letters a year’.",
        ),
        (
            Lang::En,
            "three mornings a week",
            "There is contact three mornings a week.",
        ),
        (
            Lang::Nl,
            "elk voorjaar een vragenlijst",
            "Over het contact is genoteerd: ‘elk voorjaar een vragenlijst’.",
        ),
        (
            Lang::Nl,
            "twee leerlingen per jaar",
            "Over het contact is genoteerd: ‘twee leerlingen per jaar’.",
        ),
        (
            Lang::Nl,
            "drie avonden per jaar",
            "Er is drie avonden per jaar contact.",
        ),
        (
            Lang::Nl,
            "als de klok stilstaat",
            "Over het contact is genoteerd: ‘als de klok stilstaat’.",
        ),
    ] {
        let page = page_of(lang, Length::Full, &fields(lang, often), Some("koster"));
        assert!(page.contains(told), "{often}: {page}");
    }
}

#[test]
fn a_label_that_points_at_an_end_of_its_tie_names_both_where_there_are_several() {
    let fields = |label: &str| {
        json!({
            "partners": [
                { "id": "koster", "name": "Koster", "kind": "person", "domains": ["zorg"] },
                { "id": "kerk", "name": "Kerk", "kind": "organisation", "domains": ["zorg"] },
                { "id": "fanfare", "name": "Fanfare", "kind": "organisation", "domains": ["zorg"] },
            ],
            "ties": [
                { "id": "t1", "from": "koster", "to": "kerk", "label": label },
                { "id": "t2", "from": "fanfare", "to": "kerk" },
            ],
        })
    };
    let of = |label: &str, partner: &str| page_of(Lang::Nl, Length::Full, &fields(label), Some(partner));
    let page = of("heeft er de sleutels van", "kerk");
    assert!(
        page.contains("Over de band met de koster is genoteerd: de koster heeft er de sleutels van."),
        "{page}"
    );
    let page = of("heeft er de sleutels van", "koster");
    assert!(page.contains("De koster heeft er de sleutels van."), "{page}");
    let page = of("opent elke zondag de poort", "kerk");
    assert!(page.contains("De koster opent elke zondag de poort."), "{page}");
}

#[test]
fn a_question_about_what_is_missing_is_no_thing_that_the_group_lacks_and_what_there_is_enough_of_is_told() {
    for (lang, asks, lacks, lead, told) in [
        (
            Lang::Nl,
            "Wie bewaart wat de vorige wist?",
            "Vaste uitleggers; kraampjes zijn er genoeg.",
            "‘Wie bewaart wat de vorige wist?’",
            "vaste uitleggers (kraampjes zijn er genoeg)",
        ),
        (
            Lang::En,
            "Who keeps what the last one knew?",
            "Somebody who explains; stalls there are plenty.",
            "‘Who keeps what the last one knew?’",
            "somebody who explains (stalls there are plenty)",
        ),
    ] {
        let fields = json!({
            "gaps": [{ "id": "g1", "kind": "role", "text": asks }, { "id": "g2", "kind": "other", "text": lacks }],
            "statements": [said("s1", "actoren", "p1", "Wij zoeken al een jaar.", &[])],
        });
        let page = page(lang, Length::Meeting, &fields);
        assert!(page.contains(lead) && page.contains(told), "{page}");
        assert!(
            !page.contains("lacks: who keeps") && !page.contains("mist: wie bewaart"),
            "{page}"
        );
    }
}

#[test]
fn why_somebody_matters_stands_before_what_is_set_against_it_whatever_words_it_holds() {
    let mut why = said(
        "s1",
        "actoren",
        "p1",
        "The bell ringer can sit there and say nothing for an hour.",
        &["ringer"],
    );
    why["of"] = json!("importance");
    let fields = json!({
        "partners": [{ "id": "ringer", "name": "Bell ringer", "kind": "person", "domains": ["zorg"], "formality": "informal", "experience": "positive" }],
        "statements": [
            why,
            said("s2", "actoren", "p2", "Half of my class had not met a man with a rope before.", &["ringer"]),
        ],
    });
    let page = page(Lang::En, Length::Full, &fields);
    assert!(
        page.find("say nothing for an hour") < page.find("a man with a rope"),
        "{page}"
    );
}

#[test]
fn more_names_read_as_one_says_them() {
    let of = |lang: Lang, name: &str| {
        let fields = json!({ "partners": [{ "id": "x", "name": name, "kind": "organisation", "domains": ["zorg"], "experience": "negative" }] });
        page(lang, Length::Full, &fields)
    };
    for (lang, name, told) in [
        (Lang::Nl, "Belbus", "met de belbus"),
        (Lang::Nl, "Kathedraal", "met de kathedraal"),
        (Lang::En, "Roof contractor", "with the roof contractor"),
        (Lang::En, "Army cadets", "with the army cadets"),
    ] {
        let page = of(lang, name);
        assert!(page.contains(told), "{page}");
    }
    // A name stays one.
    assert!(
        of(Lang::En, "Armitage Trust").contains("with Armitage Trust")
            || of(Lang::En, "Armitage Trust").contains("with the Armitage Trust")
    );
}
