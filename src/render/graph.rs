//! A network in the formats that other programs read: GraphML (yEd, igraph, networkx), GEXF (Gephi, networkx), DOT (Graphviz) and JSON
//! (node-link, as networkx and D3 read it).
//!
//! A file is undirected where no tie has a direction. Otherwise it is directed, since few programs read a mixture: a tie both ways
//! or without direction counts in both, and its attribute `direction` keeps what the group said. Every node has a place, every tie
//! a weight. Never chooses what a network holds.

mod dot;
mod gexf;
mod graphml;
mod json;

pub use dot::dot;
pub use gexf::gexf;
pub use graphml::graphml;
pub use json::json;

use std::borrow::Cow;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};

use super::svg::colour;
use crate::findings::tables::{CellKind, Edge, Graph, GraphNode, TableCell};
use crate::session::Direction;
use crate::text::word_of;

/// Half the width and half the height of the map as others draw it, in dots.
const HALF: (f64, f64) = (900.0, 660.0);

/// An attribute: its name and its value.
type Attribute = (&'static str, TableCell);

/// One line of a file: a tie, or the way back of a tie that counts in both.
struct Arc<'a> {
    edge: &'a Edge,
    id: Cow<'a, str>,
    source: &'a str,
    target: &'a str,
    back: bool,
}

/// Returns the ties as a program needs them that knows directed or undirected networks, but no mixture.
fn arcs(graph: &Graph) -> impl Iterator<Item = Arc<'_>> {
    let arcs = |edge: &'_ Edge| graph.directed && edge.direction != Direction::Forward;
    graph.edges.iter().flat_map(move |edge| {
        let there = Arc {
            edge,
            id: Cow::Borrowed(edge.id.as_str()),
            source: &edge.source,
            target: &edge.target,
            back: false,
        };
        let back = arcs(edge).then(|| Arc {
            edge,
            id: Cow::Owned(format!("{}-back", edge.id)),
            source: &edge.target,
            target: &edge.source,
            back: true,
        });
        std::iter::once(there).chain(back)
    })
}

/// Returns the attributes of every node but its label: name and kind.
fn node_fields(graph: &Graph) -> Vec<(&'static str, CellKind)> {
    let own = graph.fields.iter().map(|field| (field.name, field.kind));
    let first = [
        ("ego", CellKind::Truth),
        ("x", CellKind::Real("")),
        ("y", CellKind::Real("")),
    ];
    first.into_iter().chain(own).collect()
}

/// Returns what is known of a node, in the order of its fields.
fn node_values<'a>(graph: &'a Graph, node: &'a GraphNode) -> impl Iterator<Item = Attribute> + 'a {
    let first = [
        ("ego", TableCell::Truth(node.ego)),
        ("x", node.at.map(|(x, _)| x).into()),
        ("y", node.at.map(|(_, y)| y).into()),
    ];
    let own = graph.fields.iter().map(|field| field.name);
    let own = own.zip(node.values.iter().cloned());
    let all = first.into_iter().chain(own);
    all.filter(|(_, value)| *value != TableCell::Absent)
}

/// The attributes of every tie but its label and its weight.
const EDGE_FIELDS: [(&str, CellKind); 3] = [
    ("direction", CellKind::Text),
    ("directed", CellKind::Truth),
    ("strength", CellKind::Whole("")),
];

fn edge_values(edge: &Edge) -> impl Iterator<Item = Attribute> {
    let all = [
        ("direction", TableCell::from(word_of(&edge.direction))),
        ("directed", TableCell::Truth(edge.direction != Direction::None)),
        ("strength", edge.strength.into()),
    ];
    all.into_iter().filter(|(_, value)| *value != TableCell::Absent)
}

/// Returns where a node stands in a drawing, in dots: x to the right, y upward.
fn dots(node: &GraphNode) -> Option<(f64, f64)> {
    let round = |x: f64| (x * 10.0).round() / 10.0 + 0.0;
    node.at.map(|(x, y)| (round(x * HALF.0), round(y * HALF.1)))
}

/// Returns the fill of a node: the colour of its first domain, or of the school.
fn fill(node: &GraphNode) -> &'static str {
    match node.domain {
        _ if node.ego => colour::INK,
        Some(at) => colour::domain(at),
        None => colour::NO_DOMAIN,
    }
}

/// Begins an XML document.
fn begin() -> io::Result<Writer<Vec<u8>>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}
