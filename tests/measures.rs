//! The measures against those of an independent library, for three schools of real size, and on networks small enough to check by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test may stop at what must not be

mod support;

use kring::network::{Caution, Measures, Whole, measure};
use kring::session::{Partner, Session, Tie};
use serde_json::Value;
use support::example;

fn reference() -> Value {
    serde_json::from_str(include_str!("fixtures/measures/reference.json")).expect("valid JSON")
}

fn near(what: &str, ours: f64, theirs: &Value) {
    let theirs = theirs.as_f64().expect(what);
    assert!((ours - theirs).abs() < 1e-9, "{what}: {ours}, expected {theirs}");
}

fn same_whole(ours: &Whole, theirs: &Value) {
    assert_eq!(ours.nodes as u64, theirs["nodes"]);
    assert_eq!(ours.ties as u64, theirs["ties"]);
    near("density", ours.density, &theirs["density"]);
    assert_eq!(serde_json::json!(ours.components), theirs["components"]);
}

fn same(code: &str, session: &Session, ours: &Measures, theirs: &Value) {
    same_whole(&ours.without_school, &theirs["without_school"]);
    same_whole(&ours.with_school, &theirs["with_school"]);
    near(
        "school betweenness",
        ours.school.betweenness,
        &theirs["school_betweenness"],
    );
    near("school closeness", ours.school.closeness, &theirs["school_closeness"]);
    near(
        "constraint",
        ours.school.constraint.expect("contacts"),
        &theirs["constraint"],
    );
    near("effective size", ours.school.effective_size, &theirs["effective_size"]);
    for (partner, position) in session.partners.iter().zip(&ours.partners) {
        near(
            &partner.name,
            position.betweenness,
            &theirs["betweenness"][partner.name.as_str()],
        );
        near(
            &partner.name,
            position.closeness,
            &theirs["closeness"][partner.name.as_str()],
        );
    }
    let bridges: Vec<usize> = ours
        .bridges
        .iter()
        .filter_map(|id| session.ties.iter().position(|tie| tie.id == *id))
        .collect();
    assert_eq!(serde_json::json!(bridges), theirs["bridges"], "{code}");
    let mut cuts: Vec<&str> = ours
        .cut_points
        .iter()
        .filter_map(|id| session.partner(id))
        .map(|p| p.name.as_str())
        .collect();
    cuts.sort_unstable();
    assert_eq!(serde_json::json!(cuts), theirs["cut_points"], "{code}");
    assert!(
        ours.modularity > theirs["modularity"].as_f64().expect("a number") - 1e-9,
        "{code}: {}",
        ours.modularity
    );
}

#[test]
fn three_schools_measure_as_the_independent_library_measures_them() {
    let (template, reference) = (example::template(), reference());
    for (code, _) in example::COMMITTED {
        let session = example::school(code);
        same(
            code,
            &session,
            &measure(&session, &template),
            &reference[code.to_lowercase()],
        );
    }
}

/// A session of partners `a`, `b`, … with the ties named by pairs of letters.
fn small(partners: &str, ties: &str) -> Session {
    let mut session = Session::default();
    for name in partners.chars() {
        session.partners.push(Partner {
            id: name.to_string().into(),
            name: name.to_string().into(),
            ..Default::default()
        });
    }
    for (i, pair) in ties.split_whitespace().enumerate() {
        let (from, to) = pair.split_at(1);
        session.ties.push(Tie {
            id: format!("t{}", i + 1).into(),
            from: from.into(),
            to: to.into(),
            ..Default::default()
        });
    }
    session
}

#[test]
fn two_triangles_with_a_bridge_are_two_subgroups() {
    let measures = measure(&small("abcdef", "ab bc ca de ef fd cd"), &example::template());
    let names: Vec<String> = measures
        .subgroups
        .iter()
        .map(|g| g.iter().map(|id| id.as_str()).collect())
        .collect();
    assert_eq!(names, ["abc", "def"]);
    assert_eq!(measures.bridges, ["t7"]);
    assert_eq!(measures.cut_points, ["c", "d"]);
    assert_eq!(measures.without_school.density, 7.0 / 15.0);
}

#[test]
fn a_broker_joins_domains_that_do_not_meet_otherwise() {
    let mut session = small("abc", "ab bc");
    for (partner, domain) in session.partners.iter_mut().zip(["zorg", "beleid", "aanbod"]) {
        partner.domains.push(domain.into());
    }
    let brokers = measure(&session, &example::template()).brokers;
    assert_eq!(brokers.len(), 1);
    assert_eq!((brokers[0].id.as_str(), brokers[0].pairs), ("b", 1));
    assert_eq!(brokers[0].domains, ["aanbod", "zorg"]);
}

#[test]
fn a_tiny_or_tie_poor_network_warns() {
    let template = example::template();
    assert_eq!(measure(&small("", ""), &template).caution, Some(Caution::Tiny));
    assert_eq!(measure(&small("abc", "ab"), &template).caution, Some(Caution::Tiny));
    assert_eq!(
        measure(&small("abcdefghijkl", "ab cd"), &template).caution,
        Some(Caution::TiePoor)
    );
    assert_eq!(
        measure(&small("abcdefghijkl", "ab cd ef gh ij kl"), &template).caution,
        None
    );
}

#[test]
fn partners_of_two_domains_count_in_both() {
    let session = example::school("BOS1");
    let counts = measure(&session, &example::template()).counts;
    let twice = session
        .partners
        .iter()
        .filter(|p| !p.is_internal())
        .map(|p| p.domains.len().saturating_sub(1))
        .sum::<usize>();
    assert_eq!(twice, 3);
    let all: usize = counts.domains.iter().map(|(_, n)| n).sum();
    assert_eq!(all + counts.no_domain + counts.internal, session.partners.len() + twice);
    assert_eq!(counts.both.values().sum::<usize>(), all + counts.no_domain);
    assert_eq!(
        counts.rings.iter().map(|(_, n)| n).sum::<usize>() + counts.no_ring + counts.internal,
        session.partners.len()
    );
}
