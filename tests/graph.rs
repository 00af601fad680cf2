//! The network as data for other programs: every partner and tie is there, whatever its name, with its direction, its weight and its
//! place, and no memo ever.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;

use kring::deck::{Deck, Lang};
use kring::findings::tables::{Graph, TableCase, graph};
use kring::render::graph as formats;
use kring::session::{Direction, Intent, Partner, Session, Tie};
use kring::store;
use quick_xml::Reader;
use quick_xml::events::Event;

const HOSTILE: &str = "<script> \"a\" & 'b', ;\\ =1+1 | * _ ]]>";

fn deck() -> Deck {
    serde_yaml::from_str(include_str!("../cards/collectief-leren.nl.yaml")).unwrap()
}

/// The demo with one more partner that bears every character that could break a format, tied to the school and to the first partner.
fn session() -> Session {
    let mut session = store::demo_session(Lang::Nl).unwrap();
    let add = |session: &mut Session, intent: Intent| {
        for event in session.decide(intent).unwrap() {
            session.apply(&event);
        }
    };
    let partner = Partner {
        name: HOSTILE.into(),
        ..Partner::default()
    };
    add(&mut session, Intent::Add(partner.into()));
    let from = session.partners.last().unwrap().id.clone();
    for (to, direction) in [
        ("school".into(), Direction::Forward),
        (session.partners[0].id.clone(), Direction::Both),
    ] {
        let tie = Tie {
            from: from.clone(),
            to,
            direction,
            label: Some(HOSTILE.into()),
            strength: Some(3),
            ..Tie::default()
        };
        add(&mut session, Intent::Add(tie.into()));
    }
    session
}

fn network(session: &Session) -> Graph {
    let deck = deck();
    graph(&TableCase {
        name: "demo",
        session,
        deck: &deck,
        other: None,
    })
}

/// The attributes of every element of a name; fails where the text is no well-formed XML.
fn elements(xml: &[u8], name: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = Reader::from_reader(xml);
    let (mut found, mut buffer) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event_into(&mut buffer).expect("well-formed") {
            Event::Eof => return found,
            Event::Start(e) | Event::Empty(e) if e.name().as_ref() == name => {
                let own = e.attributes().map(|a| a.expect("an attribute"));
                found.push(own.map(|a| (a.key.as_ref().to_owned(), a.value.to_string())).collect());
            }
            _ => {}
        }
        buffer.clear();
    }
}

/// Ties that count in two directions where a file knows only one kind.
fn both(session: &Session) -> usize {
    let one_way = |tie: &&Tie| tie.direction == Direction::Forward;
    session.ties.len() - session.ties.iter().filter(one_way).count()
}

#[test]
fn graphml_and_gexf_are_well_formed_and_whole() {
    let session = session();
    let network = network(&session);
    let (graphml, gexf) = (formats::graphml(&network).unwrap(), formats::gexf(&network).unwrap());
    for xml in [&graphml, &gexf] {
        assert_eq!(elements(xml, "node").len(), session.partners.len() + 1);
    }
    assert!(both(&session) > 1 && both(&session) < session.ties.len());
    assert_eq!(elements(&graphml, "edge").len(), session.ties.len() + both(&session));
    let edges = elements(&gexf, "edge");
    assert_eq!(edges.len(), session.ties.len());
    let mutual = edges.iter().filter(|edge| edge["type"] == "mutual").count();
    assert_eq!(mutual, both(&session));
    assert!(
        edges
            .iter()
            .any(|edge| edge["weight"] == "3" && edge["type"] == "directed")
    );
}

#[test]
fn a_network_without_directions_is_undirected_and_has_each_tie_once() {
    let session = support::example::school("BOS1");
    let network = network(&session);
    let (graphml, gexf) = (formats::graphml(&network).unwrap(), formats::gexf(&network).unwrap());
    assert_eq!(elements(&graphml, "graph")[0]["edgedefault"], "undirected");
    assert_eq!(elements(&gexf, "graph")[0]["defaultedgetype"], "undirected");
    for xml in [&graphml, &gexf] {
        assert_eq!(elements(xml, "edge").len(), session.ties.len());
    }
    assert!(formats::dot(&network).starts_with("graph "));
}

#[test]
fn every_school_has_the_same_attributes() {
    let fields = |session: &Session| {
        let network = network(session);
        let keys = elements(&formats::graphml(&network).unwrap(), "key");
        (keys, elements(&formats::gexf(&network).unwrap(), "attribute"))
    };
    let first = fields(&session());
    for code in ["BOS1", "BOS2", "SOS3"] {
        assert_eq!(fields(&support::example::school(code)), first, "{code}");
    }
}

#[test]
fn every_node_has_its_place_its_shape_and_its_label_in_yed_and_gephi() {
    let session = session();
    let network = network(&session);
    let graphml = formats::graphml(&network).unwrap();
    let nodes = session.partners.len() + 1;
    for name in ["y:Geometry", "y:NodeLabel", "y:Shape", "y:ShapeNode"] {
        assert_eq!(elements(&graphml, name).len(), nodes, "{name}");
    }
    let gexf = formats::gexf(&network).unwrap();
    let places = elements(&gexf, "viz:position");
    assert_eq!(places.len(), nodes);
    let school = (&places[0]["x"], &places[0]["y"]);
    assert_eq!(school, (&"0".to_owned(), &"0".to_owned()));
    // Gephi counts up the page, yEd down: the same partner stands on the same side of the school in both.
    let corners = elements(&graphml, "y:Geometry");
    for (place, corner) in places.iter().zip(&corners) {
        let number = |of: &BTreeMap<String, String>, name: &str| of[name].parse::<f64>().unwrap();
        let middle = number(corner, "y") + number(corner, "height") / 2.0;
        assert!((number(place, "y") + middle).abs() < 0.11);
        let middle = number(corner, "x") + number(corner, "width") / 2.0;
        assert!((number(place, "x") - middle).abs() < 0.11);
    }
}

#[test]
fn json_and_dot_hold_the_names_as_they_are() {
    let session = session();
    let network = network(&session);
    let json: serde_json::Value = serde_json::from_str(&formats::json(&network)).unwrap();
    let nodes = json["nodes"].as_array().unwrap();
    assert_eq!(nodes.len(), session.partners.len() + 1);
    assert!(nodes.iter().any(|node| node["label"] == HOSTILE));
    assert!(nodes.iter().all(|node| node["x"].is_f64() && node["y"].is_f64()));
    let ties = json["edges"].as_array().unwrap();
    assert_eq!(ties.len(), session.ties.len() + both(&session));
    assert!(
        ties.iter()
            .all(|tie| tie["weight"].is_u64() && tie["direction"].is_string())
    );
    assert_eq!(
        ties.iter().filter(|tie| tie["back"] == false).count(),
        session.ties.len()
    );
    let dot = formats::dot(&network);
    let lines: Vec<&str> = dot.lines().filter(|line| line.contains("\" -> \"")).collect();
    assert_eq!(lines.len(), session.ties.len());
    assert!(
        lines
            .iter()
            .all(|line| line.contains("dir=\"") && line.contains("weight=\""))
    );
    assert!(dot.contains("\\\"a\\\""));
}

#[test]
fn no_memo_and_nothing_that_was_said_leaves_with_the_network() {
    let session = session();
    let network = network(&session);
    let all = [
        String::from_utf8(formats::graphml(&network).unwrap()).unwrap(),
        String::from_utf8(formats::gexf(&network).unwrap()).unwrap(),
        formats::dot(&network),
        formats::json(&network),
    ];
    assert!(!session.memos.is_empty());
    for text in &all {
        assert!(session.memos.iter().all(|memo| !text.contains(memo.text.as_str())));
        assert!(session.statements.iter().all(|s| !text.contains(s.text.as_str())));
    }
}
