//! The decks that ship with kring: they parse, nothing is wrong with them, and their languages are one deck. Decks of other
//! shapes are as good as these, and no damage to a deck makes a check panic or point at nothing.

// A helper that cannot read its file has failed the test that asked for it.
#![allow(clippy::unwrap_used)]

use kring::deck::{CardKind, Deck, Flaw, Lang, check, compare};
use kring::text::Diagnostic;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

const NL: &str = include_str!("../cards/collectief-leren.nl.yaml");
const EN: &str = include_str!("../cards/collectief-leren.en.yaml");
const ECOSYSTEM_NL: &str = include_str!("../cards/leerecosysteem.nl.yaml");
const ECOSYSTEM_EN: &str = include_str!("../cards/leerecosysteem.en.yaml");

fn deck(yaml: &str) -> Deck {
    serde_yaml::from_str(yaml).unwrap()
}

fn shown(faults: &[Diagnostic<Flaw>]) -> String {
    faults.iter().map(|fault| format!("{fault:?}\n")).collect()
}

#[test]
fn shipped_decks_have_no_fault_and_no_warning() {
    for yaml in [NL, EN, ECOSYSTEM_NL, ECOSYSTEM_EN] {
        assert_eq!(shown(&check(&deck(yaml))), "");
    }
}

#[test]
fn the_two_languages_are_one_deck() {
    for (nl, en) in [(NL, EN), (ECOSYSTEM_NL, ECOSYSTEM_EN)] {
        let (nl, en) = (deck(nl), deck(en));
        assert_eq!((nl.language, en.language), (Lang::Nl, Lang::En));
        assert_eq!(shown(&compare(&nl, &en)), "");
        assert_eq!(shown(&compare(&en, &nl)), "");
    }
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
    for aspect in deck.aspects() {
        assert!(deck.cards().any(|(_, card)| card.feeds == aspect.id), "{aspect:?}");
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

#[test]
fn decks_of_other_shapes_are_as_good() {
    let small = deck(include_str!("fixtures/decks/small.yaml"));
    let large = deck(include_str!("fixtures/decks/large.yaml"));
    for deck in [&small, &large] {
        assert_eq!(shown(&check(deck)), "");
        let written = serde_yaml::to_string(deck).unwrap();
        assert_eq!(&serde_yaml::from_str::<Deck>(&written).unwrap(), deck);
    }
    let shape = |deck: &Deck| {
        let map = &deck.map;
        (
            deck.phases.len(),
            deck.cards().count(),
            map.domains.len(),
            map.rings.len(),
            map.roles.len(),
        )
    };
    assert_eq!(shape(&small), (1, 1, 1, 1, 1));
    assert_eq!(shape(&large), (4, 13, 12, 9, 6));
}

/// One way to damage a deck.
#[derive(Clone, Debug)]
enum Damage {
    Remove,
    Double,
    Swap(Index),
    Number(u16),
    Words(String),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        Just(Damage::Remove),
        Just(Damage::Double),
        any::<Index>().prop_map(Damage::Swap),
        any::<u16>().prop_map(Damage::Number),
        "[a-z]{0,3}|p[0-9]|all|\\PC{0,400}".prop_map(Damage::Words),
    ]
}

/// The address of every value within `value`, as a JSON pointer.
fn addresses(value: &Value, at: &str, out: &mut Vec<String>) {
    let mut each = |key: &str, inner: &Value| {
        let here = format!("{at}/{key}");
        addresses(inner, &here, out);
        out.push(here);
    };
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(i, inner)| each(&i.to_string(), inner)),
        Value::Object(fields) => fields.iter().for_each(|(key, inner)| each(key, inner)),
        _ => {}
    }
}

fn strike(value: &mut Value, place: Index, damage: &Damage) {
    let mut all = Vec::new();
    addresses(value, "", &mut all);
    let at = place.get(&all).clone();
    let (parent, key) = at.rsplit_once('/').unwrap();
    match (damage, value.pointer_mut(parent).unwrap()) {
        (Damage::Remove, Value::Object(fields)) => drop(fields.shift_remove(key)),
        (Damage::Remove, Value::Array(list)) => drop(list.remove(key.parse().unwrap())),
        (Damage::Double, Value::Array(list)) => list.push(list[key.parse::<usize>().unwrap()].clone()),
        (Damage::Swap(other), Value::Array(list)) => {
            let other = other.index(list.len());
            list.swap(key.parse().unwrap(), other);
        }
        (Damage::Number(number), _) => *value.pointer_mut(&at).unwrap() = (*number).into(),
        (Damage::Words(words), _) => *value.pointer_mut(&at).unwrap() = words.as_str().into(),
        _ => {}
    }
}

/// A deck damaged up to six times; none where the damage is such that it no longer reads as a deck.
fn damaged(blows: &[(Index, Damage)]) -> Option<Deck> {
    let mut value = serde_json::to_value(deck(NL)).unwrap();
    for (place, damage) in blows {
        let mut next = value.clone();
        strike(&mut next, *place, damage);
        if serde_json::from_value::<Deck>(next.clone()).is_ok() {
            value = next;
        }
    }
    serde_json::from_value(value).ok()
}

/// Whether a path such as `phases[1].cards[0].id` leads to a field that is there, or that its thing could have.
fn leads_somewhere(path: &str, deck: &Value) -> bool {
    let pointer = format!("/{}", path.replace('[', "/").replace(']', "").replace('.', "/"));
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    deck.pointer(&pointer).is_some() || deck.pointer(parent).is_some_and(Value::is_object)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_makes_a_check_panic_or_point_at_nothing(blows in prop::collection::vec((any::<Index>(), damage()), 1..7)) {
        let (nl, en) = (damaged(&blows).unwrap(), deck(EN));
        let value = serde_json::to_value(&nl).unwrap();
        for fault in check(&nl).iter().chain(&compare(&nl, &en)) {
            prop_assert!(leads_somewhere(&fault.field, &value), "{fault:?}");
        }
        prop_assert_eq!(compare(&nl, &en).is_empty(), compare(&en, &nl).is_empty());
    }
}
