//! A network's tables in the formats other programs read: GraphML (yEd, igraph, networkx), GEXF (Gephi), a pair of CSV files
//! (R, spreadsheets), DOT (Graphviz) and JSON (node-link, as networkx and D3 read it).
//!
//! Ties are written as undirected, from source to target, with their direction (`none`, `forward`, `both`) as an attribute: one network
//! holds all three, and no format here does.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde_json::{Map, json};

use crate::network::{Table, Value};

type Values = [(&'static str, Value)];

/// The attributes that occur, each with the kind of its values, in the order of their names.
fn columns<'a>(rows: impl Iterator<Item = &'a Values>) -> BTreeMap<&'static str, &'static str> {
    let kind = |value: &Value| match value {
        Value::Text(_) => "string",
        Value::Whole(_) => "int",
        Value::Real(_) => "double",
        Value::Truth(_) => "boolean",
    };
    rows.flatten().map(|(name, value)| (*name, kind(value))).collect()
}

fn nodes(table: &Table) -> BTreeMap<&'static str, &'static str> {
    columns(table.nodes.iter().map(|node| node.values.as_slice()))
}

fn ties(table: &Table) -> BTreeMap<&'static str, &'static str> {
    columns(table.ties.iter().map(|tie| tie.values.as_slice()))
}

/// GraphML (Brandes, Eiglsperger & Lerner, 2004).
///
/// # Errors
/// None in practice: it is written to memory.
pub fn graphml(table: &Table) -> io::Result<Vec<u8>> {
    let mut xml = begin()?;
    xml.create_element("graphml")
        .with_attribute(("xmlns", "http://graphml.graphdrawing.org/xmlns"))
        .write_inner_content(|xml| {
            let keys = [("node", "label", "string"), ("edge", "label", "string")];
            let own = nodes(table).into_iter().map(|(name, kind)| ("node", name, kind));
            let tie = ties(table).into_iter().map(|(name, kind)| ("edge", name, kind));
            for (of, name, kind) in keys.into_iter().chain(own).chain(tie) {
                let id = format!("{of}_{name}");
                let attributes = [
                    ("id", id.as_str()),
                    ("for", of),
                    ("attr.name", name),
                    ("attr.type", kind),
                ];
                xml.create_element("key").with_attributes(attributes).write_empty()?;
            }
            let graph = [("id", table.title.as_str()), ("edgedefault", "undirected")];
            xml.create_element("graph")
                .with_attributes(graph)
                .write_inner_content(|xml| {
                    for node in &table.nodes {
                        xml.create_element("node")
                            .with_attribute(("id", node.id.as_str()))
                            .write_inner_content(|xml| data(xml, "node", &node.label, &node.values))?;
                    }
                    for tie in &table.ties {
                        let ends = [
                            ("id", tie.id.as_str()),
                            ("source", tie.source.as_str()),
                            ("target", tie.target.as_str()),
                        ];
                        xml.create_element("edge")
                            .with_attributes(ends)
                            .write_inner_content(|xml| data(xml, "edge", &tie.label, &tie.values))?;
                    }
                    Ok(())
                })?;
            Ok(())
        })?;
    Ok(xml.into_inner())
}

fn data(xml: &mut Writer<Vec<u8>>, of: &str, label: &str, values: &Values) -> io::Result<()> {
    let label = ("label", Value::Text(label.to_owned()));
    for (name, value) in std::iter::once(&label).chain(values) {
        let key = format!("{of}_{name}");
        xml.create_element("data")
            .with_attribute(("key", key.as_str()))
            .write_text_content(BytesText::new(&value.text()))?;
    }
    Ok(())
}

/// GEXF 1.3, the format of Gephi.
///
/// # Errors
/// None in practice: it is written to memory.
pub fn gexf(table: &Table) -> io::Result<Vec<u8>> {
    let mut xml = begin()?;
    let root = [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")];
    xml.create_element("gexf")
        .with_attributes(root)
        .write_inner_content(|xml| {
            let graph = [("mode", "static"), ("defaultedgetype", "undirected")];
            xml.create_element("graph")
                .with_attributes(graph)
                .write_inner_content(|xml| {
                    for (class, columns) in [("node", nodes(table)), ("edge", ties(table))] {
                        xml.create_element("attributes")
                            .with_attribute(("class", class))
                            .write_inner_content(|xml| {
                                for (name, kind) in &columns {
                                    let kind = if *kind == "int" { "integer" } else { kind };
                                    xml.create_element("attribute")
                                        .with_attributes([("id", *name), ("title", *name), ("type", kind)])
                                        .write_empty()?;
                                }
                                Ok(())
                            })?;
                    }
                    xml.create_element("nodes").write_inner_content(|xml| {
                        for node in &table.nodes {
                            let own = [("id", node.id.as_str()), ("label", node.label.as_str())];
                            xml.create_element("node")
                                .with_attributes(own)
                                .write_inner_content(|xml| attvalues(xml, &node.values))?;
                        }
                        Ok(())
                    })?;
                    xml.create_element("edges").write_inner_content(|xml| {
                        for tie in &table.ties {
                            let own = [
                                ("id", tie.id.as_str()),
                                ("source", tie.source.as_str()),
                                ("target", tie.target.as_str()),
                                ("label", tie.label.as_str()),
                            ];
                            xml.create_element("edge")
                                .with_attributes(own)
                                .write_inner_content(|xml| attvalues(xml, &tie.values))?;
                        }
                        Ok(())
                    })?;
                    Ok(())
                })?;
            Ok(())
        })?;
    Ok(xml.into_inner())
}

fn attvalues(xml: &mut Writer<Vec<u8>>, values: &Values) -> io::Result<()> {
    xml.create_element("attvalues").write_inner_content(|xml| {
        for (name, value) in values {
            let text = value.text();
            xml.create_element("attvalue")
                .with_attributes([("for", *name), ("value", text.as_str())])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn begin() -> io::Result<Writer<Vec<u8>>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

/// Nodes and ties, each as CSV (RFC 4180, UTF-8), with the column names Gephi looks for.
pub fn csv(table: &Table) -> (String, String) {
    let own = nodes(table);
    let mut first = csv_row(
        ["Id".to_owned(), "Label".to_owned()]
            .into_iter()
            .chain(own.keys().map(ToString::to_string)),
    );
    for node in &table.nodes {
        let head = [node.id.clone(), node.label.clone()].into_iter();
        first.push_str(&csv_row(head.chain(own.keys().map(|name| cell(&node.values, name)))));
    }
    let own = ties(table);
    let head = ["Id", "Source", "Target", "Label", "Type"].map(String::from);
    let mut second = csv_row(head.into_iter().chain(own.keys().map(ToString::to_string)));
    for tie in &table.ties {
        let head = [
            tie.id.clone(),
            tie.source.clone(),
            tie.target.clone(),
            tie.label.clone(),
            "Undirected".to_owned(),
        ]
        .into_iter();
        second.push_str(&csv_row(head.chain(own.keys().map(|name| cell(&tie.values, name)))));
    }
    (first, second)
}

fn cell(values: &Values, name: &str) -> String {
    values
        .iter()
        .find(|(other, _)| *other == name)
        .map(|(_, value)| value.text())
        .unwrap_or_default()
}

/// Returns a row of CSV: a cell is quoted where a reader would break it.
pub fn csv_row(cells: impl Iterator<Item = String>) -> String {
    let quoted = |cell: String| {
        if cell.contains([',', '"', '\n', ';']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    };
    let cells: Vec<String> = cells.map(quoted).collect();
    format!("{}\r\n", cells.join(","))
}

/// DOT, the language of Graphviz.
pub fn dot(table: &Table) -> String {
    let quote = |text: &str| {
        format!(
            "\"{}\"",
            text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ")
        )
    };
    let list = |label: &str, values: &Values| {
        let label = ("label", Value::Text(label.to_owned()));
        let all: Vec<String> = std::iter::once(&label)
            .chain(values)
            .map(|(name, value)| format!("{name}={}", quote(&value.text())))
            .collect();
        all.join(", ")
    };
    let mut out = format!("graph {} {{\n", quote(&table.title));
    for node in &table.nodes {
        out.push_str(&format!(
            "  {} [{}];\n",
            quote(&node.id),
            list(&node.label, &node.values)
        ));
    }
    for tie in &table.ties {
        out.push_str(&format!(
            "  {} -- {} [{}];\n",
            quote(&tie.source),
            quote(&tie.target),
            list(&tie.label, &tie.values)
        ));
    }
    out.push_str("}\n");
    out
}

/// JSON in node-link form.
pub fn json(table: &Table) -> String {
    let object = |head: &[(&str, &str)], values: &Values| {
        let mut map: Map<String, serde_json::Value> = head
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect();
        map.extend(values.iter().map(|(name, value)| ((*name).to_owned(), json!(value))));
        serde_json::Value::Object(map)
    };
    let nodes: Vec<_> = table
        .nodes
        .iter()
        .map(|node| object(&[("id", &node.id), ("label", &node.label)], &node.values))
        .collect();
    let tie = |tie: &crate::network::Edge| {
        object(
            &[
                ("key", &tie.id),
                ("source", &tie.source),
                ("target", &tie.target),
                ("label", &tie.label),
            ],
            &tie.values,
        )
    };
    let ties: Vec<_> = table.ties.iter().map(tie).collect();
    let whole =
        json!({"directed": false, "multigraph": true, "graph": {"title": table.title}, "nodes": nodes, "edges": ties});
    // Texts and finite numbers always become JSON.
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}
