//! No name of the speaker list is left in any form, or kring asks; once it was answered, none is left.

use std::collections::BTreeSet;

use kring::text::{Line, fold};
use kring::transcript::names::{Hider, NameAnswers, NamedPerson};

use super::support::chance::Chance;

const FIRST: [&str; 14] = [
    "Jan",
    "Fatima",
    "Zoë",
    "An",
    "Roos",
    "Jean-Pierre",
    "Kris",
    "Bo",
    "Mark",
    "Łukasz",
    "Hülya",
    "Lies",
    "Wil",
    "Ömer",
];
const LAST: [&str; 14] = [
    "Peeters",
    "van den Berg",
    "De Smet",
    "D'Hondt",
    "El Amrani",
    "Vandenbroucke",
    "Vos",
    "Maes",
    "de la Cruz",
    "Özdemir",
    "Claes",
    "Bakker",
    "Van Damme-Peeters",
    "Yıldız",
];
const PARTICLES: [&str; 9] = ["van", "den", "de", "el", "la", "d", "der", "ten", "van den"];

/// Ways in which somebody is named.
fn forms(first: &str, last: &str, chance: &mut Chance) -> String {
    let initial: String = first.chars().take(1).collect();
    let all = [
        first.to_owned(),
        format!("{first}s"),
        format!("{first}'s"),
        format!("{first}’s"),
        last.to_owned(),
        format!("{first} {last}"),
        format!("{last}, {first}"),
        format!("{initial}. {last}"),
        format!("{first} {last}'s"),
        first.to_uppercase(),
        last.to_uppercase(),
        first.to_lowercase(),
        format!("{} {}", first.to_lowercase(), last.to_lowercase()),
        format!("{}{}", fold(first), fold(last).replace(' ', "")),
    ];
    chance.one(&all).clone()
}

fn label(first: &str, last: &str, chance: &mut Chance) -> String {
    let all = [
        format!("{first} {last}"),
        format!("{last}, {first}"),
        format!("{first} {last} (gast)"),
        format!("{first} {last} | School"),
        format!("juf {first} {last}"),
    ];
    chance.one(&all).clone()
}

/// The words of a text that tell a name: not its particles and single letters, and not everyday words in small letters.
fn told(text: &str, first: &str, last: &str) -> Vec<String> {
    let names: BTreeSet<String> = words(&format!("{first} {last}")).map(fold).collect();
    let ordinary = ["an", "bo", "roos", "mark", "wil", "vos", "bakker", "berg", "smet"];
    let tells = |word: &&str| {
        let folded = fold(word);
        let small = !word.chars().any(char::is_uppercase);
        let stem = folded.strip_suffix('s').unwrap_or(&folded);
        let everyday = small && [folded.as_str(), stem].iter().any(|word| ordinary.contains(word));
        let named = names.contains(&folded) || names.contains(stem);
        named && !everyday && folded.chars().count() > 1 && !PARTICLES.contains(&folded.as_str())
    };
    words(text).filter(tells).map(str::to_owned).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[test]
fn no_form_of_a_name_is_left() {
    let mut chance = Chance::new(5);
    let frames = [
        "en toen zei {n} dat het goed was",
        "{n} was er ook bij.",
        "dat is het idee van {n}, toch?",
        "vraag het aan {n} of aan {n}",
        "(het boek van {n})",
        "Nee. {n}! Kom eens.",
    ];
    let mut asked = 0;
    for _ in 0..4000 {
        let (first, last) = (*chance.one(&FIRST), *chance.one(&LAST));
        let person = NamedPerson {
            label: label(first, last, &mut chance).into(),
            to: "[naam]".into(),
        };
        let frame = *chance.one(&frames);
        let text = frame.replace("{n}", &forms(first, last, &mut chance));
        let hide = |mask: Vec<Line>| {
            let answers = NameAnswers { mask, keep: Vec::new() };
            let mut hider = Hider::new(std::slice::from_ref(&person), &"[naam]".into(), &[], &[], &answers);
            let out = hider.hide(&text).map_or_else(|| text.clone(), |line| line.to_string());
            (out, hider.questions())
        };
        let (out, questions) = hide(Vec::new());
        if questions.is_empty() {
            assert_eq!(
                told(&out, first, last),
                Vec::<String>::new(),
                "{}: {text} -> {out}",
                person.label
            );
            continue;
        }
        asked += 1;
        let answers = questions.iter().map(|question| question.word.as_str().into()).collect();
        let (out, questions) = hide(answers);
        assert_eq!(questions, [], "{}: {text}", person.label);
        assert_eq!(
            told(&out, first, last),
            Vec::<String>::new(),
            "{}: {text} -> {out}",
            person.label
        );
    }
    assert!((100..3000).contains(&asked), "{asked}");
}

#[test]
fn what_is_no_name_stays() {
    let mut hider = Hider::new(
        &[NamedPerson {
            label: "Roos van den Berg".into(),
            to: "[naam]".into(),
        }],
        &"[naam]".into(),
        &[],
        &[],
        &NameAnswers::default(),
    );
    for text in [
        "de roos van de tuin",
        "op een berg van papier",
        "rozen, bergen en Rozenberg",
        "den berg af",
        "een r. b. of zo",
    ] {
        assert_eq!(hider.hide(text), None, "{text}");
    }
    assert!(hider.questions().is_empty(), "{:?}", hider.questions());
}
