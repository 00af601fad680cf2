//! GraphML (Brandes, Eiglsperger & Lerner, 2004), with the labels, shapes and places of yEd.

use std::io;

use quick_xml::Writer;
use quick_xml::events::BytesText;

use super::{Arc, Attribute, EDGE_FIELDS, arcs, begin, dots, edge_values, fill, node_fields, node_values};
use crate::findings::tables::{CellKind, Graph, GraphNode, TableCell};
use crate::session::Direction;
use crate::text::cells;

type GraphmlWriter = Writer<Vec<u8>>;

const NAMES: [(&str, &str); 4] = [
    ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xmlns:y", "http://www.yworks.com/xml/graphml"),
    (
        "xsi:schemaLocation",
        "http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd",
    ),
];

/// Returns a network as GraphML.
///
/// # Errors
/// None in practice: it is written to memory.
pub fn graphml(graph: &Graph) -> io::Result<Vec<u8>> {
    let mut xml = begin()?;
    xml.create_element("graphml")
        .with_attributes(NAMES)
        .write_inner_content(|xml| {
            keys(xml, graph)?;
            let default = if graph.directed { "directed" } else { "undirected" };
            xml.create_element("graph")
                .with_attributes([("id", graph.title.as_str()), ("edgedefault", default)])
                .write_inner_content(|xml| {
                    graph.nodes.iter().try_for_each(|of| node(xml, graph, of))?;
                    arcs(graph).try_for_each(|of| edge(xml, &of))
                })?;
            Ok(())
        })?;
    Ok(xml.into_inner())
}

/// Returns names every attribute, also one that no node has: the same for every session.
fn keys(xml: &mut GraphmlWriter, graph: &Graph) -> io::Result<()> {
    let label = [("label", CellKind::Text)];
    let weight = [("weight", CellKind::Real("")), ("back", CellKind::Truth)];
    let nodes = label.into_iter().chain(node_fields(graph)).map(|field| ("node", field));
    let edges = label
        .into_iter()
        .chain(weight)
        .chain(EDGE_FIELDS)
        .map(|field| ("edge", field));
    for (of, (name, kind)) in nodes.chain(edges) {
        let id = format!("{of}_{name}");
        let kind = match kind {
            CellKind::Whole(_) => "int",
            CellKind::Real(_) => "double",
            CellKind::Truth => "boolean",
            _ => "string",
        };
        xml.create_element("key")
            .with_attributes([
                ("id", id.as_str()),
                ("for", of),
                ("attr.name", name),
                ("attr.type", kind),
            ])
            .write_empty()?;
    }
    for of in ["node", "edge"] {
        let (id, kind) = (format!("{of}_graphics"), format!("{of}graphics"));
        xml.create_element("key")
            .with_attributes([("id", id.as_str()), ("for", of), ("yfiles.type", kind.as_str())])
            .write_empty()?;
    }
    Ok(())
}

fn node(xml: &mut GraphmlWriter, graph: &Graph, of: &GraphNode) -> io::Result<()> {
    xml.create_element("node")
        .with_attribute(("id", of.id.as_str()))
        .write_inner_content(|xml| {
            // What yEd draws comes first: readers that take place and label from it find our own values after it, which then hold.
            drawn_node(xml, of)?;
            let label = ("label", TableCell::from(of.label.as_str()));
            std::iter::once(label)
                .chain(node_values(graph, of))
                .try_for_each(|value| data(xml, "node", &value))
        })?;
    Ok(())
}

fn edge(xml: &mut GraphmlWriter, of: &Arc<'_>) -> io::Result<()> {
    xml.create_element("edge")
        .with_attributes([("id", &*of.id), ("source", of.source), ("target", of.target)])
        .write_inner_content(|xml| {
            drawn_edge(xml, of)?;
            let first = [
                ("label", TableCell::from(of.edge.label.as_str())),
                ("weight", TableCell::Real(f64::from(of.edge.weight))),
                ("back", TableCell::Truth(of.back)),
            ];
            first
                .into_iter()
                .chain(edge_values(of.edge))
                .try_for_each(|value| data(xml, "edge", &value))
        })?;
    Ok(())
}

fn data(xml: &mut GraphmlWriter, of: &str, (name, value): &Attribute) -> io::Result<()> {
    if *value == TableCell::Absent {
        return Ok(());
    }
    let key = format!("{of}_{name}");
    xml.create_element("data")
        .with_attribute(("key", key.as_str()))
        .write_text_content(BytesText::new(&value.text()))?;
    Ok(())
}

/// Height of a node in dots, and what a cell of its label takes.
const NODE: (f64, f64) = (30.0, 7.5);

/// Writes shape, place and label of a node.
fn drawn_node(xml: &mut GraphmlWriter, of: &GraphNode) -> io::Result<()> {
    let width = (NODE.1 * cells(&of.label) as f64 + 16.0).clamp(NODE.0, 260.0);
    let shape = match of.kind.as_str() {
        _ if of.ego => "star5",
        "person" => "ellipse",
        "group" => "hexagon",
        "source" => "parallelogram",
        "organisation" => "rectangle",
        _ => "roundrectangle",
    };
    graphics(xml, "node", |xml| {
        xml.create_element("y:ShapeNode").write_inner_content(|xml| {
            if let Some((x, y)) = dots(of) {
                // yEd counts down the page, and from the corner of a node.
                let corner = (x - width / 2.0, -y - NODE.0 / 2.0);
                let all = [("height", NODE.0), ("width", width), ("x", corner.0), ("y", corner.1)];
                let all = all.map(|(name, value)| (name, format!("{value:.1}")));
                empty(
                    xml,
                    "y:Geometry",
                    &all.each_ref().map(|(name, value)| (*name, value.as_str())),
                )?;
            }
            empty(xml, "y:Fill", &[("color", "#ffffff"), ("transparent", "false")])?;
            empty(
                xml,
                "y:BorderStyle",
                &[("color", fill(of)), ("type", "line"), ("width", "2.0")],
            )?;
            xml.create_element("y:NodeLabel")
                .with_attributes([("fontSize", "12"), ("textColor", "#1c2026")])
                .write_text_content(BytesText::new(&of.label))?;
            empty(xml, "y:Shape", &[("type", shape)])
        })?;
        Ok(())
    })
}

/// Writes line, heads and label of a tie. The way back of a tie lies on the way there and says nothing twice.
fn drawn_edge(xml: &mut GraphmlWriter, of: &Arc<'_>) -> io::Result<()> {
    let head = match of.edge.direction {
        Direction::None => "none",
        Direction::Forward | Direction::Both => "standard",
    };
    let width = format!("{}.0", of.edge.weight);
    graphics(xml, "edge", |xml| {
        xml.create_element("y:PolyLineEdge").write_inner_content(|xml| {
            empty(
                xml,
                "y:LineStyle",
                &[("color", "#4d545e"), ("type", "line"), ("width", &width)],
            )?;
            empty(xml, "y:Arrows", &[("source", "none"), ("target", head)])?;
            if !of.back && !of.edge.label.is_empty() {
                xml.create_element("y:EdgeLabel")
                    .with_attribute(("fontSize", "10"))
                    .write_text_content(BytesText::new(&of.edge.label))?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

fn graphics(
    xml: &mut GraphmlWriter,
    of: &str,
    inside: impl FnOnce(&mut GraphmlWriter) -> io::Result<()>,
) -> io::Result<()> {
    let key = format!("{of}_graphics");
    xml.create_element("data")
        .with_attribute(("key", key.as_str()))
        .write_inner_content(inside)?;
    Ok(())
}

fn empty(xml: &mut GraphmlWriter, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    xml.create_element(name)
        .with_attributes(attributes.iter().copied())
        .write_empty()?;
    Ok(())
}
