//! The network of one session for programs that draw and count networks: the school, the partners and every tie.
//!
//! Nodes have the columns of the table of partners, and bear its ids, so that a network and a table can be joined. The school is a
//! node; ties are those that were recorded, no more.

use super::column::{CellKind, Table, TableCell, TableField};
use super::map::{partners, weight, word};
use super::{TableCase, TableSource};
use crate::session::{Basis, Direction, Partner, SCHOOL, Tie};

/// A network.
#[derive(Clone, Debug, PartialEq)]
pub struct Graph {
    /// The name of the session.
    pub title: String,
    /// Whether any tie has a direction.
    pub directed: bool,
    /// What may be known of a node, beside its id and its name: the same for every session.
    pub fields: Vec<TableField>,
    /// The school first, then the partners in the order of the record.
    pub nodes: Vec<GraphNode>,
    /// The ties in the order of the record.
    pub edges: Vec<Edge>,
}

/// A node with its attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphNode {
    /// Its id, unique over all sessions.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether it is the school.
    pub ego: bool,
    /// What sort of partner it is, as a word; empty where that is not known.
    pub kind: String,
    /// The place of its first domain in the deck.
    pub domain: Option<usize>,
    /// Position (x, y) of the node on the map, right and up from the school at (0, 0). A partner without a ring stands below the map.
    pub at: Option<(f64, f64)>,
    /// A value for each of the fields of the network.
    pub values: Vec<TableCell>,
}

/// A tie with its attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Its id, unique over all sessions.
    pub id: String,
    /// The id of the node it starts at.
    pub source: String,
    /// The id of the node it ends at.
    pub target: String,
    /// What ties the two; empty where nobody said.
    pub label: String,
    /// Its direction.
    pub direction: Direction,
    /// Its strength, 1 where the group gave none.
    pub weight: u8,
    /// Its strength, where the group gave one.
    pub strength: Option<u8>,
}

/// The columns of the table of partners that a node says in another way.
const ELSEWHERE: [&str; 4] = ["partner_id", "name", "x", "y"];
/// What stands in tables of its own, and here in one cell, its parts between semicolons.
const LISTS: [&str; 3] = ["domains", "important_for", "important_inferred"];

/// Returns the network of a session.
pub fn graph(case: &TableCase<'_>) -> Graph {
    let view = case.session.for_others(case.deck);
    let of = TableSource::new(case, &view);
    let table = partners(&of);
    let own: Vec<usize> = kept(&table);
    let mut fields: Vec<TableField> = own.iter().filter_map(|at| table.columns.get(*at)).copied().collect();
    fields.extend(LISTS.map(|name| TableField {
        name,
        kind: CellKind::Text,
    }));
    let mut nodes = vec![school(&of, fields.len())];
    let rows = of.session.partners.iter().zip(&table.rows).enumerate();
    nodes.extend(rows.map(|(at, (partner, row))| node(&of, at, partner, own.iter().filter_map(|at| row.get(*at)))));
    let edges = of.session.ties.iter().map(|tie| edge(&of, tie)).collect::<Vec<_>>();
    Graph {
        title: of.name.to_owned(),
        directed: edges.iter().any(|edge| edge.direction != Direction::None),
        fields,
        nodes,
        edges,
    }
}

/// Returns the places of the columns that become attributes.
fn kept(table: &Table) -> Vec<usize> {
    let columns = table.columns.iter().enumerate();
    let here = columns.filter(|(_, column)| !ELSEWHERE.contains(&column.name));
    here.map(|(at, _)| at).collect()
}

fn school(of: &TableSource<'_>, fields: usize) -> GraphNode {
    let mut values = vec![TableCell::from(&of.session.school.code), TableCell::from(of.name)];
    values.resize(fields, TableCell::Absent);
    GraphNode {
        id: of.unique(SCHOOL),
        label: of.session.school.code.to_string(),
        ego: true,
        kind: String::new(),
        domain: None,
        at: Some((0.0, 0.0)),
        values,
    }
}

fn node<'b>(
    of: &TableSource<'_>,
    at: usize,
    partner: &Partner,
    values: impl Iterator<Item = &'b TableCell>,
) -> GraphNode {
    let deck = &of.deck.map.domains;
    let place = |id: &crate::text::Id| deck.iter().position(|domain| domain.id == *id);
    let important = |basis: Basis| {
        let all = partner.importance.by.iter().filter(move |(_, b)| **b == basis);
        list(all.map(|(who, _)| who.as_str()))
    };
    let lists = [
        list(partner.domains.iter().map(|id| id.as_str())),
        important(Basis::Stated),
        important(Basis::Inferred),
    ];
    GraphNode {
        id: of.unique(&partner.id),
        label: partner.name.to_string(),
        ego: false,
        kind: word(partner.kind.as_ref()).text(),
        domain: partner.domains.first().and_then(place),
        at: of.places.get(at).copied().flatten().map(|point| (point.x, point.y)),
        values: values.cloned().chain(lists).collect(),
    }
}

fn list<'b>(parts: impl Iterator<Item = &'b str>) -> TableCell {
    parts.collect::<Vec<_>>().join(";").into()
}

fn edge(of: &TableSource<'_>, tie: &Tie) -> Edge {
    Edge {
        id: of.unique(&tie.id),
        source: of.unique(&tie.from),
        target: of.unique(&tie.to),
        label: tie.label.as_ref().map(ToString::to_string).unwrap_or_default(),
        direction: tie.direction,
        weight: weight(tie),
        strength: tie.strength,
    }
}
