//! GEXF, the format of Gephi, in the version 1.2draft: newer ones are refused by many programs that people have.

use std::io;

use quick_xml::Writer;

use super::{Attribute, EDGE_FIELDS, begin, dots, edge_values, fill, node_fields, node_values};
use crate::findings::tables::{CellKind, Edge, Graph, GraphNode};
use crate::session::Direction;

type GexfWriter = Writer<Vec<u8>>;

const ROOT: [(&str, &str); 3] = [
    ("xmlns", "http://www.gexf.net/1.2draft"),
    ("xmlns:viz", "http://www.gexf.net/1.2draft/viz"),
    ("version", "1.2"),
];

/// Returns a network as GEXF. A tie that counts in both directions is one edge of the type `mutual`.
///
/// # Errors
/// None in practice: it is written to memory.
pub fn gexf(graph: &Graph) -> io::Result<Vec<u8>> {
    let mut xml = begin()?;
    xml.create_element("gexf")
        .with_attributes(ROOT)
        .write_inner_content(|xml| {
            let default = if graph.directed { "directed" } else { "undirected" };
            xml.create_element("graph")
                .with_attributes([("mode", "static"), ("defaultedgetype", default)])
                .write_inner_content(|xml| {
                    fields(xml, "node", &node_fields(graph))?;
                    fields(xml, "edge", &EDGE_FIELDS)?;
                    xml.create_element("nodes")
                        .write_inner_content(|xml| graph.nodes.iter().try_for_each(|of| node(xml, graph, of)))?;
                    xml.create_element("edges")
                        .write_inner_content(|xml| graph.edges.iter().try_for_each(|of| edge(xml, graph, of)))?;
                    Ok(())
                })?;
            Ok(())
        })?;
    Ok(xml.into_inner())
}

/// Returns names every attribute, also one that no node has: the same for every session.
fn fields(xml: &mut GexfWriter, class: &str, fields: &[(&'static str, CellKind)]) -> io::Result<()> {
    xml.create_element("attributes")
        .with_attributes([("class", class), ("mode", "static")])
        .write_inner_content(|xml| {
            for (name, kind) in fields {
                let kind = match kind {
                    CellKind::Whole(_) => "integer",
                    CellKind::Real(_) => "double",
                    CellKind::Truth => "boolean",
                    _ => "string",
                };
                xml.create_element("attribute")
                    .with_attributes([("id", *name), ("title", *name), ("type", kind)])
                    .write_empty()?;
            }
            Ok(())
        })?;
    Ok(())
}

fn node(xml: &mut GexfWriter, graph: &Graph, of: &GraphNode) -> io::Result<()> {
    xml.create_element("node")
        .with_attributes([("id", of.id.as_str()), ("label", of.label.as_str())])
        .write_inner_content(|xml| {
            values(xml, node_values(graph, of))?;
            colour(xml, fill(of))?;
            if let Some((x, y)) = dots(of) {
                let (x, y) = (x.to_string(), y.to_string());
                xml.create_element("viz:position")
                    .with_attributes([("x", x.as_str()), ("y", y.as_str()), ("z", "0")])
                    .write_empty()?;
            }
            let size = if of.ego { "30" } else { "16" };
            xml.create_element("viz:size")
                .with_attribute(("value", size))
                .write_empty()?;
            let shape = match of.kind.as_str() {
                _ if of.ego => "square",
                "person" => "triangle",
                "source" => "diamond",
                _ => "disc",
            };
            xml.create_element("viz:shape")
                .with_attribute(("value", shape))
                .write_empty()?;
            Ok(())
        })?;
    Ok(())
}

/// Returns a colour such as `#1457ce`, as its red, green and blue.
fn colour(xml: &mut GexfWriter, hex: &str) -> io::Result<()> {
    let part = |at: usize| {
        let part = hex.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok());
        part.unwrap_or_default().to_string()
    };
    let [r, g, b] = [1, 3, 5].map(part);
    xml.create_element("viz:color")
        .with_attributes([("r", r.as_str()), ("g", g.as_str()), ("b", b.as_str())])
        .write_empty()?;
    Ok(())
}

fn edge(xml: &mut GexfWriter, graph: &Graph, of: &Edge) -> io::Result<()> {
    let kind = match of.direction {
        _ if !graph.directed => "undirected",
        Direction::Forward => "directed",
        Direction::None | Direction::Both => "mutual",
    };
    let weight = of.weight.to_string();
    let own = [
        ("id", of.id.as_str()),
        ("source", of.source.as_str()),
        ("target", of.target.as_str()),
        ("type", kind),
        ("weight", weight.as_str()),
    ];
    let label = Some(("label", of.label.as_str())).filter(|(_, label)| !label.is_empty());
    xml.create_element("edge")
        .with_attributes(own.into_iter().chain(label))
        .write_inner_content(|xml| values(xml, edge_values(of)))?;
    Ok(())
}

fn values(xml: &mut GexfWriter, values: impl Iterator<Item = Attribute>) -> io::Result<()> {
    xml.create_element("attvalues").write_inner_content(|xml| {
        for (name, value) in values {
            let text = value.text();
            xml.create_element("attvalue")
                .with_attributes([("for", name), ("value", text.as_str())])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}
