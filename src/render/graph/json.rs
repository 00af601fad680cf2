//! JSON in node-link form, as networkx and D3 read it.

use serde_json::{Map, Value, json};

use super::{Attribute, arcs, edge_values, node_values};
use crate::findings::tables::{Graph, TableCell};

/// Returns a network as JSON in node-link form.
pub fn json(graph: &Graph) -> String {
    let nodes = graph.nodes.iter().map(|node| {
        let first = [("id", node.id.as_str().into()), ("label", node.label.as_str().into())];
        object(first.into_iter().chain(node_values(graph, node)))
    });
    let ties = arcs(graph).map(|arc| {
        let first = [
            ("key", TableCell::from(&*arc.id)),
            ("source", arc.source.into()),
            ("target", arc.target.into()),
            ("label", arc.edge.label.as_str().into()),
            ("weight", arc.edge.weight.into()),
            ("back", arc.back.into()),
        ];
        object(first.into_iter().chain(edge_values(arc.edge)))
    });
    let whole = json!({
        "directed": graph.directed,
        "multigraph": true,
        "graph": {"title": graph.title},
        "nodes": nodes.collect::<Vec<_>>(),
        "edges": ties.collect::<Vec<_>>(),
    });
    // Texts and finite numbers always become JSON.
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

/// Returns what is known, as it is: numbers as numbers, yes and no as such.
fn object(values: impl Iterator<Item = Attribute>) -> Value {
    let known = values.filter_map(|(name, value)| {
        let value = match value {
            TableCell::Absent => return None,
            TableCell::Text(text) => Value::String(text),
            TableCell::Whole(n) => json!(n),
            TableCell::Real(x) => json!(x),
            TableCell::Truth(yes) => json!(yes),
        };
        Some((name.to_owned(), value))
    });
    Value::Object(known.collect::<Map<_, _>>())
}
