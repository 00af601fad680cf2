//! The network as two tables, nodes and ties with every attribute: what other programs are handed.
//!
//! The school is a node among the partners; ties are those that were recorded, no more. Memos and what people said stay out.

use serde::Serialize;

use super::measures::measure;
use crate::deck::MapTemplate;
use crate::session::{ALL, Basis, Partner, SCHOOL, Session};
use crate::text::word_of;

/// A network as tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The school's code.
    pub title: String,
    /// The school first, then the partners in the order of the record.
    pub nodes: Vec<Node>,
    /// The ties in the order of the record.
    pub ties: Vec<Edge>,
}

/// A node with its attributes; those that are not known are absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its id, or `school`.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Name and value of each attribute, always in the same order.
    pub values: Vec<(&'static str, Value)>,
}

/// A tie with its attributes.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Its id.
    pub id: String,
    /// The id of the node it starts at.
    pub source: String,
    /// The id of the node it ends at.
    pub target: String,
    /// What ties the two.
    pub label: String,
    /// Name and value of each attribute, always in the same order.
    pub values: Vec<(&'static str, Value)>,
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Whole(u32),
    /// A number, finite.
    Real(f64),
    /// Yes or no.
    Truth(bool),
}

impl Value {
    /// The value as other programs read it from text.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Whole(n) => n.to_string(),
            Self::Real(x) => format!("{x:.6}"),
            Self::Truth(yes) => yes.to_string(),
        }
    }
}

/// The tables of a session, without the views and marks of those who refused to be quoted.
pub fn table(session: &Session, template: &MapTemplate) -> Table {
    let session = &*session.for_map();
    let positions = measure(session, template).partners;
    let mut nodes = vec![Node {
        id: SCHOOL.into(),
        label: session.school.code.to_string(),
        values: vec![("role", Value::Text("school".into()))],
    }];
    for (partner, position) in session.partners.iter().zip(&positions) {
        let mut values = attributes(partner, template);
        values.push((
            "degree",
            Value::Whole(u32::try_from(position.degree).unwrap_or(u32::MAX)),
        ));
        values.push(("betweenness", Value::Real(position.betweenness)));
        values.push(("closeness", Value::Real(position.closeness)));
        if let Some(group) = position.subgroup {
            values.push(("subgroup", Value::Whole(u32::try_from(group + 1).unwrap_or(u32::MAX))));
        }
        nodes.push(Node {
            id: partner.id.to_string(),
            label: partner.name.to_string(),
            values,
        });
    }
    let tie = |tie: &crate::session::Tie| {
        let mut values = vec![("direction", word(&tie.direction))];
        values.extend(tie.strength.map(|s| ("strength", Value::Whole(u32::from(s)))));
        Edge {
            id: tie.id.to_string(),
            source: tie.from.to_string(),
            target: tie.to.to_string(),
            label: tie.label.as_ref().map(ToString::to_string).unwrap_or_default(),
            values,
        }
    };
    Table {
        title: session.school.code.to_string(),
        nodes,
        ties: session.ties.iter().map(tie).collect(),
    }
}

fn word(value: &impl Serialize) -> Value {
    Value::Text(word_of(value))
}

/// Everything the record knows of a partner, except what others say of it.
fn attributes(p: &Partner, template: &MapTemplate) -> Vec<(&'static str, Value)> {
    let text = |text: &str| Value::Text(text.to_owned());
    let join = |parts: Vec<String>| (!parts.is_empty()).then(|| Value::Text(parts.join(";")));
    let viewers = |basis: Basis| {
        let all = p.importance.by.iter().filter(|(_, b)| **b == basis);
        join(
            all.map(|(who, _)| {
                if **who == *ALL {
                    "all".to_owned()
                } else {
                    who.to_string()
                }
            })
            .collect(),
        )
    };
    let place = p
        .distance
        .ring
        .as_deref()
        .and_then(|id| template.ring(id))
        .map(|(at, _)| at + 1);
    let views = p
        .distance
        .views
        .iter()
        .map(|(who, ring)| format!("{who}={ring}"))
        .collect();
    let optional = [
        ("domains", join(p.domains.iter().map(ToString::to_string).collect())),
        ("kind", p.kind.as_ref().map(word)),
        ("formality", p.formality.as_ref().map(word)),
        ("ring", p.distance.ring.as_deref().map(text)),
        (
            "ring_number",
            place.and_then(|n| u32::try_from(n).ok()).map(Value::Whole),
        ),
        ("ring_was", p.distance.was.as_deref().map(text)),
        ("ring_views", join(views)),
        ("important_for", viewers(Basis::Stated)),
        ("important_inferred", viewers(Basis::Inferred)),
        (
            "important_others",
            match (p.importance.others.word(), p.importance.others.number()) {
                (Some(word), _) => Some(text(word)),
                (None, n) => n.filter(|n| *n > 0).map(|n| Value::Whole(u32::from(n))),
            },
        ),
        ("count", (p.count > 0).then_some(Value::Whole(u32::from(p.count)))),
        ("part_of", p.part_of.as_deref().map(text)),
        ("learning", p.learning.as_ref().map(word)),
        ("experience", p.experience.as_ref().map(word)),
        ("frequency", p.frequency.as_deref().map(text)),
        ("location", p.location.as_deref().map(text)),
        ("round", p.round.as_ref().map(word)),
        ("named_by", join(p.by.iter().map(ToString::to_string).collect())),
        ("note", p.note.as_deref().map(text)),
    ];
    let mut values = vec![
        ("role", text("partner")),
        ("side", word(&p.side)),
        ("status", word(&p.status)),
        ("too_close", Value::Truth(p.distance.too_close)),
        ("collective", Value::Truth(p.collective)),
    ];
    values.extend(optional.into_iter().filter_map(|(name, value)| Some((name, value?))));
    values
}
