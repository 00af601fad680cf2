//! Projects for programs of qualitative analysis: every place is right, every id leads somewhere, nothing is told that may not be.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{Cursor, Read};

use kring::archive::exchange::{ExchangeCase, codebook, plain, project, qdc, qdpx};
use kring::deck::{Deck, Lang};
use kring::locale::Words;
use kring::session::{Consent, Session, Tie};
use kring::store::{self, Paths};
use kring::transcript::{Provenance, Talk, Turn, TurnPiece, TurnVoice};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

#[test]
fn a_file_of_neither_format_is_refused_before_it_is_written() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("project.txt");
    let run = support::run::kring_en(home.path(), &["exchange", "demo", "-o", file.to_str().unwrap()]);
    assert!(run.code == Some(1) && run.err.contains("qdpx, qdc"), "{}", run.err);
    assert!(!file.exists());
    let with = ["exchange", "demo", "--format", "qdpx", "-o", file.to_str().unwrap()];
    assert_eq!(support::run::kring_en(home.path(), &with).code, Some(0));
}

fn deck(lang: Lang) -> Deck {
    let home = tempfile::tempdir().unwrap();
    store::deck(&Paths::under(home.path()), "collectief-leren", lang).unwrap()
}

fn turn(id: &str, voice: Option<TurnVoice>, text: &str) -> Turn {
    Turn {
        id: id.into(),
        start: 61_000,
        end: 65_000,
        voice,
        pieces: vec![TurnPiece {
            start: 61_000,
            text: text.into(),
            doubt: None,
        }],
    }
}

fn talks() -> Vec<(String, Talk)> {
    let from = Provenance {
        source: "vtt".into(),
        read: store::now(),
        recording: None,
        shift: None,
        sha256: "0".repeat(64).as_str().into(),
        replaced: BTreeMap::new(),
        withheld: 0,
    };
    let turns = vec![
        turn(
            "u0001",
            Some(TurnVoice::Participant("p4".into())),
            "Een 𝔘 teken en een 😀 tussen de woorden.",
        ),
        turn("u0002", Some(TurnVoice::Facilitator), "Wie nog?"),
        turn(
            "u0003",
            Some(TurnVoice::Participant("p5".into())),
            "een geheime kandelaar",
        ),
    ];
    vec![("talk.vtt".to_owned(), Talk { from, turns })]
}

/// The demo with signs that some programs count as two, a tie with the school, and one who will not be quoted.
fn example(lang: Lang) -> (Session, Deck) {
    let mut session = store::demo_session(lang).unwrap();
    session.statements[0].text = "Twee regels:\n😀 en e\u{301}én ’teken’ <&>".into();
    let partner = session.partners[0].id.clone();
    session.ties.push(Tie {
        id: "t99".into(),
        from: "school".into(),
        to: partner,
        ..Tie::default()
    });
    let deck = deck(lang);
    let refused = session.participants.iter_mut().find(|p| p.id == *"p5").unwrap();
    refused.consent = Consent::REFUSED;
    (session.for_others(&deck).session.into_owned(), deck)
}

/// Every element of a project: name, attributes.
fn elements(xml: &str) -> Vec<(String, HashMap<String, String>)> {
    let mut reader = Reader::from_str(xml);
    let mut all = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().as_ref().to_string();
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let key = attribute.key.as_ref().to_string();
                    (
                        key,
                        attribute
                            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                            .unwrap()
                            .into_owned(),
                    )
                });
                all.push((name, attributes.collect()));
            }
            Event::Eof => return all,
            _ => {}
        }
    }
}

fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = BTreeMap::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        all.insert(entry.name().to_owned(), text);
    }
    all
}

fn made(lang: Lang) -> (Session, Vec<u8>) {
    let (session, deck) = example(lang);
    let talks = talks();
    let case = ExchangeCase {
        key: "case7",
        session: &session,
        deck: &deck,
        talks: &talks,
    };
    let words = Words::of(lang);
    let bytes = qdpx(&project(&[case], words), words).unwrap();
    let again = qdpx(&project(&[case], words), words).unwrap();
    assert_eq!(bytes, again, "the same input gives the same bytes");
    (session, bytes)
}

#[test]
fn every_selection_cut_from_the_file_is_the_quote() {
    for lang in [Lang::Nl, Lang::En] {
        let (session, bytes) = made(lang);
        let files = unpacked(&bytes);
        let mut text: Option<&String> = None;
        let mut quotes = 0;
        for (name, attributes) in elements(&files["project.qde"]) {
            match name.as_str() {
                "TextSource" => {
                    let path = attributes["plainTextPath"].strip_prefix("internal://").unwrap();
                    text = Some(&files[&format!("sources/{path}")]);
                    assert!(!text.unwrap().contains(['\r', '\u{feff}']));
                }
                "PlainTextSelection" => {
                    let (start, end): (usize, usize) = (
                        attributes["startPosition"].parse().unwrap(),
                        attributes["endPosition"].parse().unwrap(),
                    );
                    let cut: String = text.unwrap().chars().skip(start).take(end - start).collect();
                    let units: Vec<u16> = text.unwrap().encode_utf16().collect();
                    assert_eq!(String::from_utf16(&units[start..end]).unwrap(), cut);
                    if let Some(statement) = session.statement(&attributes["name"]) {
                        assert_eq!(cut, plain(&statement.text));
                        quotes += 1;
                    }
                }
                _ => {}
            }
        }
        assert_eq!(quotes, session.statements.len());
    }
}

#[test]
fn ids_are_unique_and_lead_somewhere_and_no_two_codes_are_alike() {
    let (_, bytes) = made(Lang::Nl);
    let files = unpacked(&bytes);
    let all = elements(&files["project.qde"]);
    let mut ids = HashSet::new();
    for (name, attributes) in &all {
        if let Some(guid) = attributes.get("guid") {
            assert!(ids.insert(guid.clone()), "{name} {guid} twice");
        }
    }
    for (name, attributes) in &all {
        for end in [
            "targetGUID",
            "originGUID",
            "representedGUID",
            "sourceVertex",
            "targetVertex",
            "creatingUser",
        ] {
            if let Some(target) = attributes.get(end) {
                assert!(ids.contains(target), "{name} leads nowhere: {end} {target}");
            }
        }
    }
    let codes = all.iter().filter(|(name, _)| name == "Code");
    let names: Vec<String> = codes.map(|(_, attributes)| attributes["name"].to_lowercase()).collect();
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    let order: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    let at = |name: &str| order.iter().position(|other| *other == name).unwrap();
    let wanted = [
        "Users",
        "CodeBook",
        "Variables",
        "Cases",
        "Sources",
        "Notes",
        "Links",
        "Sets",
        "Graphs",
    ];
    assert!(
        wanted.windows(2).all(|pair| at(pair[0]) < at(pair[1])),
        "the order that the schema fixes"
    );
}

#[test]
fn nobody_who_refused_and_no_memo_is_told() {
    let (session, bytes) = made(Lang::Nl);
    let whole = store::demo_session(Lang::Nl).unwrap();
    let files = unpacked(&bytes);
    let told = |text: &str| files.values().any(|file| file.contains(text));
    assert!(told("Wie nog?") && told("P4 (zorgcoördinator): [00:01:01] Een […] teken"));
    assert!(!told("kandelaar"));
    let mut refused = 0;
    for statement in whole.statements.iter().filter(|s| session.statement(&s.id).is_none()) {
        assert!(!told(&plain(&statement.text)), "{}", statement.text);
        refused += 1;
    }
    assert!(refused > 0 && !whole.memos.is_empty());
    assert!(whole.memos.iter().all(|memo| !told(&plain(&memo.text))));
}

#[test]
fn several_schools_are_one_project_and_a_codebook_stands_alone() {
    let (session, deck) = example(Lang::Nl);
    let words = Words::of(Lang::Nl);
    let case = |key| ExchangeCase {
        key,
        session: &session,
        deck: &deck,
        talks: &[],
    };
    let bytes = qdpx(&project(&[case("one"), case("two")], words), words).unwrap();
    let files = unpacked(&bytes);
    let all = elements(&files["project.qde"]);
    let names = |of: &str| {
        all.iter()
            .filter(|(name, _)| name == of)
            .map(|(_, a)| a["name"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("Set").len(), 2);
    let sources = names("TextSource");
    assert_eq!(sources.iter().collect::<HashSet<_>>().len(), 2, "{sources:?}");
    let codes = names("Code");
    assert_eq!(
        codes
            .iter()
            .map(|name| name.to_lowercase())
            .collect::<HashSet<_>>()
            .len(),
        codes.len()
    );
    let alone = String::from_utf8(qdc(&codebook(&[&deck], words)).unwrap()).unwrap();
    assert!(alone.starts_with("<?xml") && alone.contains("urn:QDA-XML:codebook:1.0"));
    let cards = elements(&alone).iter().filter(|(name, _)| name == "Code").count();
    assert!(cards > 20, "{cards}");
}
