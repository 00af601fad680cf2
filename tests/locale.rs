//! Every message exists in Dutch and in English: the same ids in the same order with the same variables, and every id that the
//! program only puts together while it runs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::{FluentBundle, FluentResource};
use kring::app::command;
use kring::app::map::InventoryStep;
use kring::deck::Lang;
use kring::locale::Words;
use kring::session::{CardState, Outcome};
use support::places::places;
use support::stage::Stage;

const FILES: [(&str, &str); 2] = [
    ("nl", include_str!("../assets/messages/nl/kring.ftl")),
    ("en", include_str!("../assets/messages/en/kring.ftl")),
];

/// The ids that forms put together: each field with its vocabulary.
const VOCABULARIES: [(&str, &[&str]); 10] = [
    ("consent", &["given", "refused"]),
    ("kind", &["organisation", "person", "group", "source"]),
    ("side", &["external", "internal", "both"]),
    ("formality", &["formal", "informal"]),
    ("status", &["now", "past", "wished", "explored", "ended"]),
    ("learning", &["to-school", "from-school", "both", "none"]),
    ("experience", &["positive", "mixed", "negative"]),
    ("round", &["alone", "together", "after"]),
    ("strength", &["1", "2", "3"]),
    ("gap", &["partner", "means", "role", "other"]),
];

/// Families of ids that are put together while the program runs, each checked in a test below or beside its code.
const FAMILIES: [&str; 29] = [
    "menu",
    "cmd",
    "syn",
    "key",
    "card",
    "step",
    "choice",
    "field",
    "rule",
    "subject",
    "theme",
    "empty",
    "memo",
    "others",
    "stage",
    "order",
    "data",
    "layout",
    "misfit",
    "talk",
    "consent",
    "propose",
    "search",
    "state",
    "retention",
    "deposit",
    "exchange",
    "check",
    "change",
];

/// The messages of a file in order: id and variables.
fn messages(text: &str) -> Vec<(&str, BTreeSet<&str>)> {
    let mut all: Vec<(&str, BTreeSet<&str>)> = Vec::new();
    for line in text.lines() {
        if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| is_id(id)) {
            all.push((id, BTreeSet::new()));
        }
        if let Some((_, variables)) = all.last_mut().filter(|_| !line.starts_with('#')) {
            for part in line.split('$').skip(1) {
                let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
                variables.insert(&part[..end.unwrap_or(part.len())]);
            }
        }
    }
    all
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Fails where a file lacks one of these ids.
fn need(ids: impl IntoIterator<Item = String>) {
    let ids: Vec<String> = ids.into_iter().collect();
    assert!(!ids.is_empty());
    for (lang, text) in FILES {
        let there: BTreeSet<&str> = messages(text).into_iter().map(|(id, _)| id).collect();
        let missing: Vec<&String> = ids.iter().filter(|id| !there.contains(id.as_str())).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:?}");
    }
}

#[test]
fn both_languages_hold_the_same_ids_in_the_same_order() {
    let [nl, en] = FILES.map(|(_, text)| messages(text).into_iter().map(|(id, _)| id).collect::<Vec<_>>());
    let only = |a: &[&str], b: &[&str]| {
        a.iter()
            .filter(|id| !b.contains(id))
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!((only(&nl, &en), only(&en, &nl)), (vec![], vec![]));
    for (n, (nl, en)) in nl.iter().zip(&en).enumerate() {
        assert_eq!(nl, en, "message {n} stands in another order");
    }
    assert!(nl.len() > 300);
}

/// The program reads each message by itself, from files that were sorted while it was built; Fluent reads the file as it stands.
#[test]
fn a_message_read_alone_says_what_it_says_in_its_file() {
    for (lang, (tag, text)) in [Lang::Nl, Lang::En].into_iter().zip(FILES) {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(FluentResource::try_new(text.to_owned()).unwrap())
            .unwrap();
        for (id, _) in messages(text) {
            let pattern = bundle.get_message(id).unwrap().value().unwrap();
            let whole = bundle.format_pattern(pattern, None, &mut Vec::new());
            assert_eq!(Words::of(lang).get(id), whole, "{tag}: {id}");
        }
    }
}

#[test]
fn no_id_stands_twice() {
    for (lang, text) in FILES {
        let mut seen = BTreeMap::<&str, usize>::new();
        for (id, _) in messages(text) {
            *seen.entry(id).or_default() += 1;
        }
        seen.retain(|_, times| *times > 1);
        assert!(seen.is_empty(), "{lang}: {seen:?}");
    }
}

#[test]
fn both_languages_use_the_same_variables() {
    let [nl, en] = FILES.map(|(_, text)| messages(text));
    for ((id, nl), (_, en)) in nl.iter().zip(&en) {
        assert_eq!(nl, en, "{id}");
    }
}

#[test]
fn no_message_is_empty() {
    for (lang, text) in FILES {
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let empty = line
                .split_once(" =")
                .is_some_and(|(id, rest)| is_id(id) && rest.trim().is_empty());
            let goes_on = lines.get(at + 1).is_some_and(|next| next.starts_with(' '));
            assert!(!empty || goes_on, "{lang}: {line}");
        }
    }
}

#[test]
fn every_command_has_its_help() {
    need(command::table().iter().map(|row| format!("cmd-{}", row.name)));
}

#[test]
fn every_vocabulary_has_its_words() {
    for (field, words) in VOCABULARIES {
        need(
            words
                .iter()
                .map(|word| format!("choice-{field}-{word}"))
                .chain([format!("field-{field}")]),
        );
    }
    need(["mood", "disturbance", "emotion", "other"].map(|kind| format!("memo-{kind}")));
    need(CardState::ALL.map(|state| format!("card-{}", state.word())));
    need(InventoryStep::ALL.map(|step| format!("step-{}", step.name())));
    need(InventoryStep::ALL.map(|step| format!("step-do-{}", step.name())));
    need(["start", "end", "heading", "alone", "arrow", "field"].map(|layout| format!("layout-{layout}")));
    need(["outside", "bad-time", "no-time", "no-words"].map(|misfit| format!("misfit-{misfit}")));
    need(["talk", "check", "checked", "ready", "deposited"].map(|state| format!("state-{state}")));
    need(["talk", "check", "checked", "ready", "deposited"].map(|state| format!("state-next-{state}")));
    need(["attachments", "masks"].map(|what| format!("retention-{what}")));
    need(
        [
            "statement",
            "partner",
            "tie",
            "theme",
            "gap",
            "image",
            "conclusion",
            "cue",
            "memo",
        ]
        .map(|sort| format!("search-sort-{sort}")),
    );
    need(["header", "note", "id", "time", "words"].map(|fault| format!("talk-{fault}")));
    need(["partner", "role", "means", "other"].map(|kind| format!("propose-gap-{kind}")));
    need(Outcome::ALL.map(|outcome| format!("check-outcome-{}", outcome.word())));
    let changes = [
        "new",
        "gone",
        "domains",
        "importance",
        "details",
        "tied",
        "untied",
        "tie-changed",
    ];
    need(changes.map(|change| format!("change-{change}")));
    need(["asked-none", "not-reached", "off-agenda"].map(|state| format!("empty-{state}")));
}

/// An id that is put together of a word nobody foresaw shows itself as an id on the screen: no screen may show one.
#[test]
fn no_screen_shows_the_id_of_a_message() {
    for lang in [Lang::Nl, Lang::En] {
        for (name, open) in places() {
            let mut stage = Stage::demo(lang);
            stage.resize(400, 60);
            open(&mut stage);
            let shown = stage.screen();
            for family in FAMILIES {
                let mark = format!("{family}-");
                let hit = shown.split([' ', '\n', '(', '·']).find(|word| {
                    word.starts_with(&mark)
                        && word.len() > mark.len()
                        && FILES.iter().all(|(_, text)| !text.contains(&format!(" {word} ")))
                });
                assert_eq!(hit, None, "{name} in {lang:?}");
            }
        }
    }
}

/// Whoever puts ids together in a new way is told to list them here.
#[test]
fn every_family_of_ids_is_known_here() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for part in text.split(".get(&format!(\"").skip(1) {
                let family = part.split('-').next().unwrap();
                assert!(FAMILIES.contains(&family), "{}: `{family}-…`", path.display());
            }
        }
    }
}
