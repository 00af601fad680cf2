//! The network as data for other programs: every partner and tie is there, whatever its name, and no memo ever.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use kring::deck::{Deck, Lang};
use kring::network::{Table, table};
use kring::render::graph;
use kring::session::{Intent, Partner, Session, Tie};
use kring::store;
use quick_xml::Reader;
use quick_xml::events::Event;

const HOSTILE: &str = "<script> \"a\" & 'b', ;\\ =1+1 | * _ ]]>";

fn deck() -> Deck {
    serde_yaml::from_str(include_str!("../cards/collectief-leren.nl.yaml")).unwrap()
}

/// The demo with one more partner that bears every character that could break a format, tied to the school.
fn session() -> Session {
    let mut session = store::demo_session(Lang::Nl).unwrap();
    let partner = Partner {
        name: HOSTILE.into(),
        ..Partner::default()
    };
    for event in session.decide(Intent::Add(partner.into())).unwrap() {
        session.apply(&event);
    }
    let from = session.partners.last().unwrap().id.clone();
    let tie = Tie {
        from,
        to: "school".into(),
        label: Some(HOSTILE.into()),
        ..Tie::default()
    };
    for event in session.decide(Intent::Add(tie.into())).unwrap() {
        session.apply(&event);
    }
    session
}

fn tables(session: &Session) -> Table {
    table(session, &deck().map)
}

/// How often an element occurs; fails where the text is no well-formed XML.
fn count(xml: &[u8], element: &str) -> usize {
    let mut reader = Reader::from_reader(xml);
    let (mut found, mut buffer) = (0, Vec::new());
    loop {
        match reader.read_event_into(&mut buffer).expect("well-formed") {
            Event::Eof => return found,
            Event::Start(e) | Event::Empty(e) if e.name().as_ref() == element => found += 1,
            _ => {}
        }
        buffer.clear();
    }
}

#[test]
fn graphml_and_gexf_are_well_formed_and_whole() {
    let session = session();
    let table = tables(&session);
    for xml in [graph::graphml(&table).unwrap(), graph::gexf(&table).unwrap()] {
        assert_eq!(count(&xml, "node"), session.partners.len() + 1);
        assert_eq!(count(&xml, "edge"), session.ties.len());
    }
}

#[test]
fn csv_has_a_row_for_each_and_every_row_the_same_cells() {
    let session = session();
    let (nodes, ties) = graph::csv(&tables(&session));
    for (text, rows) in [(nodes, session.partners.len() + 2), (ties, session.ties.len() + 1)] {
        let cells: Vec<usize> = records(&text).iter().map(Vec::len).collect();
        assert_eq!(cells.len(), rows);
        assert!(cells.iter().all(|n| *n == cells[0]), "{cells:?}");
    }
}

/// A reader of RFC 4180 of its own, so that the writer is not judged by itself.
fn records(text: &str) -> Vec<Vec<String>> {
    let (mut all, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, quoted) {
            ('"', true) if chars.next_if_eq(&'"').is_some() => cell.push('"'),
            ('"', _) => quoted = !quoted,
            (',', false) => row.push(std::mem::take(&mut cell)),
            ('\r', false) => {}
            ('\n', false) => {
                row.push(std::mem::take(&mut cell));
                all.push(std::mem::take(&mut row));
            }
            (c, _) => cell.push(c),
        }
    }
    all
}

#[test]
fn json_and_dot_hold_the_names_as_they_are() {
    let session = session();
    let table = tables(&session);
    let json: serde_json::Value = serde_json::from_str(&graph::json(&table)).unwrap();
    assert_eq!(json["nodes"].as_array().unwrap().len(), session.partners.len() + 1);
    assert_eq!(json["edges"].as_array().unwrap().len(), session.ties.len());
    assert!(
        json["nodes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|node| node["label"] == HOSTILE)
    );
    let dot = graph::dot(&table);
    assert_eq!(
        dot.lines().filter(|line| line.contains(" -- ")).count(),
        session.ties.len()
    );
    assert!(dot.contains("\\\"a\\\""));
}

#[test]
fn no_memo_and_nothing_that_was_said_leaves_with_the_network() {
    let session = session();
    let table = tables(&session);
    let (nodes, ties) = graph::csv(&table);
    let all = [
        String::from_utf8(graph::graphml(&table).unwrap()).unwrap(),
        String::from_utf8(graph::gexf(&table).unwrap()).unwrap(),
        graph::dot(&table),
        graph::json(&table),
        nodes,
        ties,
    ];
    assert!(!session.memos.is_empty());
    for text in &all {
        assert!(session.memos.iter().all(|memo| !text.contains(memo.text.as_str())));
        assert!(session.statements.iter().all(|s| !text.contains(s.text.as_str())));
    }
}
