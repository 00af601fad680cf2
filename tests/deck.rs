//! The decks that ship with kring: they parse, nothing is wrong with them, and their languages are one deck.

use kring::deck::{Aspect, CardKind, Deck, Fault, Lang, check, compare};

const NL: &str = include_str!("../cards/collectief-leren.nl.yaml");
const EN: &str = include_str!("../cards/collectief-leren.en.yaml");

fn deck(yaml: &str) -> Deck {
    serde_yaml::from_str(yaml).unwrap()
}

fn shown(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn shipped_decks_have_no_fault_and_no_warning() {
    for yaml in [NL, EN] {
        assert_eq!(shown(&check(&deck(yaml))), "");
    }
}

#[test]
fn the_two_languages_are_one_deck() {
    let (nl, en) = (deck(NL), deck(EN));
    assert_eq!((nl.language, en.language), (Lang::Nl, Lang::En));
    assert_eq!(shown(&compare(&nl, &en)), "");
    assert_eq!(shown(&compare(&en, &nl)), "");
}

/// How many sub-questions each card of the method has, group by group.
const METHOD: &[&[(&str, &[usize])]] = &[
    &[("betekenis", &[3]), ("actoren", &[7])],
    &[
        ("beweegredenen", &[6]),
        ("instroom", &[8]),
        ("doelgerichtheid", &[5]),
        ("soort", &[6]),
        ("afhankelijkheden", &[10]),
    ],
    &[
        ("condities", &[5, 3, 1]),
        ("leren", &[5, 5]),
        ("win-win", &[8]),
        ("in-ontwikkeling", &[4]),
    ],
];

#[test]
fn cards_and_sub_questions_are_those_of_the_method() {
    for yaml in [NL, EN] {
        let deck = deck(yaml);
        let found: Vec<Vec<(&str, Vec<usize>)>> = deck
            .phases
            .iter()
            .map(|phase| {
                let counts = |card: &kring::deck::Card| card.groups.iter().map(|g| g.questions.len()).collect();
                phase.cards.iter().map(|c| (c.id.as_str(), counts(c))).collect()
            })
            .collect();
        let method: Vec<Vec<(&str, Vec<usize>)>> = METHOD
            .iter()
            .map(|phase| phase.iter().map(|(id, counts)| (*id, counts.to_vec())).collect())
            .collect();
        assert_eq!(found, method);
    }
}

#[test]
fn the_talk_takes_two_hours_and_the_map_is_its_largest_part() {
    let deck = deck(NL);
    assert_eq!(deck.minutes(), 120);
    let map: Vec<_> = deck.cards().filter(|(_, card)| card.kind == CardKind::Map).collect();
    assert_eq!(map.len(), 1);
    assert!(deck.cards().all(|(_, card)| card.minutes <= map[0].1.minutes));
}

#[test]
fn every_question_of_the_findings_is_fed() {
    let deck = deck(NL);
    for aspect in Aspect::ALL {
        assert!(deck.cards().any(|(_, card)| card.feeds == aspect), "{aspect:?}");
    }
}

#[test]
fn main_questions_can_be_shown_large() {
    for yaml in [NL, EN] {
        for (_, card) in deck(yaml).cards() {
            assert!(card.question.chars().count() <= 110, "{}", card.question);
            assert!(card.question.ends_with('?'), "{}", card.question);
        }
    }
}

#[test]
fn functions_find_their_role() {
    let cases = [
        (NL, "leraar", "leerkracht"),
        (NL, "Leerkracht derde leerjaar", "leerkracht"),
        (NL, "kleuterjuf", "leerkracht"),
        (NL, "leraar-beleidsondersteuner", "leerkracht"),
        (NL, "directeur", "leiding"),
        (NL, "beleidsondersteuner", "leiding"),
        (NL, "beleidsmedewerker", "leiding"),
        (NL, "Zorgcoördinator", "zorg"),
        (NL, "zorgleerkracht-ondersteuner type 7", "zorg"),
        (NL, "leerlingenbegeleider", "zorg"),
        (NL, "secretariaatsmedewerker", "vrij"),
        (EN, "Teacher, third year", "leerkracht"),
        (EN, "student teacher", "vrij"),
        (EN, "deputy head", "leiding"),
        (EN, "care coordinator", "zorg"),
        (EN, "secretary", "vrij"),
    ];
    for (yaml, function, role) in cases {
        let deck = deck(yaml);
        let found = deck.map.role_of(function).map(|role| role.id.as_str());
        assert_eq!(found, Some(role), "{function}");
    }
    assert!(deck(NL).map.role_of("astronaut").is_none());
}
