//! The map of a session in a project, and its ties: as links between codes, and as edges between what stands on the map.

use super::case::NamedCase;
use super::codes;
use super::guid::guid;
use super::parts::{ExchangeMap, Link, Vertex};
use super::source::plain;
use crate::map;
use crate::say;
use crate::session::{SCHOOL, Tie};
use crate::text::Id;

/// Returns the ties of a session.
pub(super) fn links(named: &NamedCase<'_>) -> Vec<Link> {
    let case = named.case.key;
    let shows = |id: &Id| match id.as_str() {
        SCHOOL => guid(case, "school"),
        id => codes::code(case, id),
    };
    let link = |tie: &Tie| Link {
        guid: guid(case, &tie.id),
        name: tie.label.as_ref().map(|label| plain(label)).unwrap_or_default(),
        ends: (shows(&tie.from), shows(&tie.to)),
        direction: tie.direction,
    };
    named.case.session.ties.iter().map(link).collect()
}

/// Returns the map of a session.
pub(super) fn map(named: &NamedCase<'_>, links: &[Link]) -> ExchangeMap {
    let vertices = vertices(named);
    ExchangeMap {
        guid: guid(named.case.key, "map"),
        name: say!(named.words, "exchange-map", school = named.label.as_str()),
        edges: edges(named, links, &vertices),
        vertices,
    }
}

/// Returns the school and the partners that have a place: one without stands on no map, and is guessed onto none.
fn vertices(named: &NamedCase<'_>) -> Vec<Vertex> {
    let (case, session) = (named.case.key, named.case.session);
    let places = map::places(session, &named.case.deck.map, named.words);
    let thousandths = |value: f64| (value * 1000.0).round() as i64;
    let mut vertices = vec![Vertex {
        guid: vertex(case, SCHOOL),
        shows: guid(case, "school"),
        name: named.label.clone(),
        at: (0, 0),
    }];
    let placed = session.partners.iter().zip(&places);
    vertices.extend(placed.filter_map(|(partner, place)| {
        let place = place.as_ref()?;
        Some(Vertex {
            guid: vertex(case, &partner.id),
            shows: codes::code(case, &partner.id),
            name: plain(&partner.name),
            at: (thousandths(place.x), thousandths(place.y)),
        })
    }));
    vertices
}

/// Returns the ties of which both ends stand on the map.
fn edges(named: &NamedCase<'_>, links: &[Link], vertices: &[Vertex]) -> Vec<Link> {
    let case = named.case.key;
    let is_there = |end: &String| vertices.iter().any(|vertex| vertex.guid == *end);
    let edge = |(tie, link): (&Tie, &Link)| {
        let ends = (vertex(case, &tie.from), vertex(case, &tie.to));
        (is_there(&ends.0) && is_there(&ends.1)).then(|| Link {
            guid: guid(case, &format!("edge {}", tie.id)),
            ends,
            ..link.clone()
        })
    };
    named.case.session.ties.iter().zip(links).filter_map(edge).collect()
}

/// Returns the id of what stands on a map.
fn vertex(case: &str, id: &str) -> String {
    guid(case, &format!("vertex {id}"))
}
