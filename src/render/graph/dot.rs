//! DOT, the language of Graphviz: `neato -n` keeps the places of the map.

use super::{dots, edge_values, fill, node_values};
use crate::findings::tables::{Edge, Graph, GraphNode, TableCell};
use crate::session::Direction;

/// Dots of a drawing to the point of Graphviz.
const POINTS: f64 = 0.75;

/// Returns a network as DOT. Graphviz itself knows ties without direction and both ways among others, so each tie is one line.
pub fn dot(graph: &Graph) -> String {
    let (kind, line) = if graph.directed {
        ("digraph", "->")
    } else {
        ("graph", "--")
    };
    let mut out = format!("{kind} {} {{\n", quote(&graph.title));
    for node in &graph.nodes {
        out.push_str(&format!("  {} [{}];\n", quote(&node.id), node_list(graph, node)));
    }
    for edge in &graph.edges {
        let (from, to) = (quote(&edge.source), quote(&edge.target));
        out.push_str(&format!("  {from} {line} {to} [{}];\n", edge_list(edge)));
    }
    out.push_str("}\n");
    out
}

fn node_list(graph: &Graph, node: &GraphNode) -> String {
    let place = dots(node).map(|(x, y)| format!("{:.1},{:.1}!", x * POINTS, y * POINTS));
    let drawn = [
        ("label", TableCell::from(node.label.as_str())),
        ("pos", place.into()),
        ("color", fill(node).into()),
    ];
    list(drawn.into_iter().chain(node_values(graph, node)))
}

fn edge_list(edge: &Edge) -> String {
    let dir = match edge.direction {
        Direction::None => "none",
        Direction::Forward => "forward",
        Direction::Both => "both",
    };
    let drawn = [
        ("id", TableCell::from(edge.id.as_str())),
        ("label", edge.label.as_str().into()),
        ("dir", dir.into()),
        ("weight", edge.weight.into()),
    ];
    list(drawn.into_iter().chain(edge_values(edge)))
}

fn list(values: impl Iterator<Item = (&'static str, TableCell)>) -> String {
    let known = values.filter(|(_, value)| *value != TableCell::Absent);
    let all: Vec<String> = known
        .map(|(name, value)| format!("{name}={}", quote(&value.text())))
        .collect();
    all.join(", ")
}

fn quote(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    format!("\"{text}\"")
}
