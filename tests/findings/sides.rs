//! Both sides of what is mixed, words that bear a claim, answers beside what they answer, and what two statements tell together: each rule with an
//! example and a counter-example, in Dutch and in English.

use kring::deck::Lang;
use kring::findings::{Proposal, propose};
use serde_json::{Value, json};

use crate::{deck, record};

/// One partner with these fields, and statements: card, who, text.
struct SmallSchool<'a> {
    lang: &'a str,
    partner: Value,
    said: &'a [(&'a str, &'a str, &'a str)],
}

fn proposals(school: &SmallSchool<'_>) -> Vec<Proposal> {
    let mut partner = json!({ "id": "x", "name": "Atelier", "domains": ["aanbod"] });
    let fields = partner.as_object_mut().expect("an object");
    fields.extend(school.partner.as_object().expect("an object").clone());
    let say = |(at, (card, who, text)): (usize, &(&str, &str, &str))| {
        let about = if *card == "condities" { json!([]) } else { json!(["x"]) };
        json!({ "id": format!("s{}", at + 1), "card": card, "speakers": [who], "voice": "verbatim", "text": text, "about": about })
    };
    let more = json!({
        "school": { "code": "KANT" },
        "participants": [
            { "id": "p1", "function": "directeur", "role": "leiding" },
            { "id": "p2", "function": "leerkracht", "role": "leerkracht" },
            { "id": "p3", "function": "zorgleerkracht", "role": "zorg" },
        ],
        "partners": [partner],
        "statements": school.said.iter().enumerate().map(say).collect::<Vec<_>>(),
    });
    let lang = if school.lang == "nl" { Lang::Nl } else { Lang::En };
    propose(&record(school.lang, &more, &json!({})), &deck(lang), lang)
}

fn proposed(lang: &str, partner: Value, said: &[(&str, &str, &str)], rule: &str) -> Option<Proposal> {
    let all = proposals(&SmallSchool { lang, partner, said });
    all.into_iter().find(|p| p.rule.split(':').next() == Some(rule))
}

fn text_of(lang: &str, partner: Value, said: &[(&str, &str, &str)], rule: &str) -> String {
    let found = proposed(lang, partner, said, rule);
    found.map(|p| p.text.to_string()).unwrap_or_default()
}

#[test]
fn what_is_mixed_has_words_of_both_sides_or_is_not_called_so() {
    let mixed = || json!({ "experience": "mixed" });
    let both = [
        (
            "nl",
            "De gids is een schat en de kinderen hangen aan zijn lippen.",
            "Daar krijgt ge een formulier van vier bladzijden.",
        ),
        (
            "en",
            "The guide is a treasure and the children listen to him.",
            "You are sent a form of four pages and then you wait.",
        ),
    ];
    for (lang, praise, lament) in both {
        let told = text_of(
            lang,
            mixed(),
            &[("actoren", "p1", praise), ("actoren", "p2", lament)],
            "mixed",
        );
        assert!(told.contains(praise) && told.contains(lament), "{told}");
        assert!(told.contains("gemengd") || told.contains("are mixed"), "{told}");
    }
    for (lang, words) in [
        ("nl", "De gids kent elke steen, alleen vergeet hij ons uur."),
        ("en", "The guide knows every stone, although he talks of himself."),
    ] {
        let told = text_of(lang, mixed(), &[("actoren", "p1", words)], "mixed");
        assert!(told.contains(words), "{told}");
    }
    // Two complaints tell what is hard, not that it is mixed.
    for (lang, first, second, claim) in [
        (
            "nl",
            "Daar moet ge maanden wachten op een antwoord.",
            "Wij vullen er hetzelfde blad vier keer in.",
            "gemengde ervaringen genoteerd",
        ),
        (
            "en",
            "You wait for months before anybody answers.",
            "We fill in the same sheet four times.",
            "Mixed experiences are noted",
        ),
    ] {
        let said = [("actoren", "p1", first), ("actoren", "p2", second)];
        let told = text_of(lang, mixed(), &said, "mixed");
        assert!(told.contains(claim) && told.contains(first), "{told}");
    }
    for (lang, words, claim) in [
        (
            "nl",
            "Zij komen altijd te laat naar onze klas.",
            "gemengde ervaringen genoteerd",
        ),
        (
            "en",
            "They are always too late for our class.",
            "Mixed experiences are noted",
        ),
    ] {
        let told = text_of(lang, mixed(), &[("actoren", "p1", words)], "mixed");
        assert!(told.contains(claim) && told.contains(words), "{told}");
    }
    // One side alone bears no claim of two.
    for (lang, words) in [
        ("nl", "Daar moet ge maanden wachten op een antwoord."),
        ("en", "You wait for months before anybody answers."),
        ("nl", "De gids is een schat en de kinderen luisteren naar hem."),
        ("en", "The guide is a treasure and the children listen to him."),
        ("nl", "Zij zitten op de eerste verdieping boven de turnzaal."),
        ("en", "They sit on the first floor above the gym."),
    ] {
        assert_eq!(text_of(lang, mixed(), &[("actoren", "p1", words)], "mixed"), "");
    }
}

#[test]
fn what_goes_well_or_badly_is_borne_by_its_words_or_only_noted() {
    let near = |how: &str| json!({ "experience": how, "distance": { "ring": "zeer-dicht" }, "importance": { "by": { "leerkracht": "stated" } } });
    for (lang, how, rule, words, claim) in [
        ("nl", "positive", "good", "De kinderen zijn er dol op.", "loopt goed"),
        (
            "nl",
            "positive",
            "good",
            "Zij zitten boven de turnzaal.",
            "goede ervaring genoteerd",
        ),
        ("en", "positive", "good", "The children love going there.", "goes well"),
        (
            "en",
            "positive",
            "good",
            "They sit above the gym.",
            "good experience is noted",
        ),
        (
            "nl",
            "negative",
            "negative",
            "Daar wacht ge drie maanden op een brief.",
            "loopt moeilijk",
        ),
        (
            "nl",
            "negative",
            "negative",
            "Zij zitten boven de turnzaal.",
            "moeilijke ervaring genoteerd",
        ),
        (
            "en",
            "negative",
            "negative",
            "You wait three months for a letter.",
            "is difficult",
        ),
        (
            "en",
            "negative",
            "negative",
            "They sit above the gym.",
            "difficult experience is noted",
        ),
    ] {
        let told = text_of(lang, near(how), &[("actoren", "p2", words)], rule);
        assert!(told.contains(claim) && told.contains(words), "{lang} {rule}: {told}");
    }
}

#[test]
fn that_both_learn_is_told_as_noted_with_words_of_learning_only() {
    let both = |how: &str| match how {
        "" => json!({ "learning": "both" }),
        how => json!({ "learning": "both", "experience": how }),
    };
    for (lang, words, other, claim) in [
        (
            "nl",
            "Van haar leer ik kijken met mijn handen.",
            "Zij draait haar schijf in onze turnzaal.",
            "genoteerd dat beide van elkaar leren",
        ),
        (
            "en",
            "From her I learn to look with my hands.",
            "She turns her wheel in our hall.",
            "that both learn from each other",
        ),
    ] {
        let told = |how: &str| text_of(lang, both(how), &[("actoren", "p2", words)], "both-noted");
        assert!(told("").contains(claim) && told("").contains(words), "{}", told(""));
        assert_eq!(told("mixed"), "");
        assert_eq!(text_of(lang, json!({}), &[("actoren", "p2", words)], "both-noted"), "");
        // What tells of no learning stands under no such claim.
        assert_eq!(text_of(lang, both(""), &[("actoren", "p2", other)], "both-noted"), "");
    }
}

#[test]
fn an_answer_that_takes_the_edge_off_stands_beside_what_it_answers() {
    let how = || json!({ "experience": "negative" });
    for (lang, words, answer, other) in [
        (
            "nl",
            "Daar wacht ge drie maanden op een brief en dan is het te laat.",
            "Zij doen hun best, met drie mensen voor heel de streek.",
            "Ik was daar in mei met mijn klas op de fiets.",
        ),
        (
            "en",
            "You wait three months for a letter and then it is too late.",
            "They do their best with three people for the whole county.",
            "I was there in May with my class by bike.",
        ),
    ] {
        let told = |last: &str| {
            proposed(
                lang,
                how(),
                &[("actoren", "p2", words), ("actoren", "p1", last)],
                "negative",
            )
            .expect("one")
        };
        let with = told(answer);
        let (first, second) = (with.text.find(words), with.text.find(answer));
        assert!(first.is_some() && second > first, "{}", with.text.as_str());
        assert!(with.evidence.iter().any(|id| **id == *"s2"), "{:?}", with.evidence);
        let without = told(other);
        assert!(without.text.contains(words), "{}", without.text.as_str());
    }
}

#[test]
fn what_laments_right_after_what_praises_is_another_voice() {
    for (lang, praise, lament, plain) in [
        (
            "nl",
            "Zij zijn altijd vriendelijk aan de poort.",
            "Daar wacht ge drie maanden op een brief.",
            "Zij zitten boven de turnzaal.",
        ),
        (
            "en",
            "They are always kind at the gate.",
            "You wait three months for a letter there.",
            "They sit above the gym on the left.",
        ),
    ] {
        let told = |last: &str| {
            text_of(
                lang,
                json!({}),
                &[("actoren", "p1", praise), ("actoren", "p2", last)],
                "differ",
            )
        };
        assert!(
            told(lament).contains(praise) && told(lament).contains(lament),
            "{}",
            told(lament)
        );
        assert_eq!(told(plain), "");
    }
}

#[test]
fn one_text_may_hold_both_sides() {
    for (lang, both) in [
        ("nl", "De ene gids is goud, maar de andere laat ons een uur wachten."),
        (
            "en",
            "One guide is a treasure, but the other makes us wait for an hour.",
        ),
    ] {
        let told = text_of(
            lang,
            json!({ "experience": "mixed" }),
            &[("actoren", "p1", both)],
            "mixed",
        );
        assert!(told.contains("gemengd") || told.contains("are mixed"), "{told}");
        assert!(!told.contains("noted") && !told.contains("genoteerd"), "{told}");
    }
}

#[test]
fn a_shortage_of_time_is_heard_in_other_words() {
    for (lang, pressed, idle) in [
        (
            "nl",
            [
                ("condities", "p1", "Overleg staat nergens in mijn rooster."),
                (
                    "condities",
                    "p2",
                    "Het is tussen de soep en de patatten dat ge iemand ziet.",
                ),
                ("condities", "p3", "Alles hangt ervan af of er een vervanger is."),
                ("condities", "p1", "Mijn agenda staat vol tot in juni."),
            ],
            [
                ("condities", "p1", "Overleg is hier plezant."),
                ("condities", "p2", "Soep is er altijd genoeg."),
                ("condities", "p3", "Alles hangt ervan af wie er is."),
                ("condities", "p1", "Mijn agenda ligt op tafel."),
            ],
        ),
        (
            "en",
            [
                ("condities", "p1", "I cannot give them a morning."),
                ("condities", "p2", "You cannot leave with five lessons a day."),
                ("condities", "p3", "There is never cover."),
                ("condities", "p1", "The calendar is full before it begins."),
            ],
            [
                ("condities", "p1", "I can show them a map."),
                ("condities", "p2", "You can leave by the side door."),
                ("condities", "p3", "There is a cover on the pool."),
                ("condities", "p1", "The hall is full on Fridays."),
            ],
        ),
    ] {
        let told = text_of(lang, json!({}), &pressed, "recurs");
        assert!(
            told.contains(pressed[0].2) && told.contains(pressed[1].2) && told.contains(pressed[2].2),
            "{told}"
        );
        assert_eq!(text_of(lang, json!({}), &idle, "recurs"), "");
    }
}
