//! The sectors: one a domain, in the order that keeps together what is tied together.
//!
//! Knows who belongs where; measures no cell.

use std::collections::HashMap;

use crate::deck::MapTemplate;
use crate::say;
use crate::session::{DomainState, Session};

use super::node::Node;
use super::ordering;
use crate::map::options::MapOptions;
use crate::map::scene::{NodePlace, Sector};

/// Returns the sectors in the order of the deck: every domain, and one for partners without a domain if there are any or where `lone` asks
/// for it.
pub(super) fn sectors(
    session: &Session,
    template: &MapTemplate,
    options: &MapOptions,
    nodes: &[Node],
    lone: bool,
) -> Vec<Sector> {
    let on_ring = |g: &&Node| matches!(g.place, NodePlace::Field { .. });
    let mut sectors: Vec<Sector> = template
        .domains
        .iter()
        .enumerate()
        .map(|(colour, domain)| Sector {
            domain: Some(domain.id.clone()),
            colour,
            title: domain_title(session, options, domain),
            span: (0.0, 0.0),
            count: nodes
                .iter()
                .filter(on_ring)
                .filter(|g| g.domains.first() == Some(&colour))
                .count(),
        })
        .collect();
    let without_domain = nodes.iter().filter(on_ring).filter(|g| g.domains.is_empty()).count();
    if lone || without_domain > 0 || sectors.is_empty() {
        sectors.push(Sector {
            colour: template.domains.len(),
            title: say!(options.words, "map-no-domain"),
            count: without_domain,
            ..Sector::default()
        });
    }
    sectors
}

/// Returns ties between partners by their places in the record, two between the same partners once.
pub(super) fn lines(session: &Session) -> Vec<(usize, usize)> {
    let index: HashMap<&str, usize> = session
        .partners
        .iter()
        .enumerate()
        .map(|(i, p)| (p.id.as_str(), i))
        .collect();
    let ends = session
        .ties
        .iter()
        .filter_map(|t| Some((*index.get(t.from.as_str())?, *index.get(t.to.as_str())?)));
    let mut lines: Vec<(usize, usize)> = ends
        .filter(|(a, b)| a != b)
        .map(|(a, b)| (a.min(b), a.max(b)))
        .collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

/// Returns the sectors in the order that keeps those beside each other that share partners and ties.
pub(super) fn ordered(sectors: Vec<Sector>, nodes: &[Node], lines: &[(usize, usize)]) -> Vec<Sector> {
    let none = sectors.len().saturating_sub(1);
    let home = |g: &Node| match g.place {
        NodePlace::Field { .. } => Some(g.domains.first().copied().unwrap_or(none)),
        _ => None,
    };
    let mut links = vec![vec![0.0; sectors.len()]; sectors.len()];
    let mut link = |a: usize, b: usize, weight: f32| {
        if a != b && a < links.len() && b < links.len() {
            links[a][b] += weight;
            links[b][a] += weight;
        }
    };
    for (a, b) in lines {
        if let (Some(a), Some(b)) = (nodes.get(*a).and_then(home), nodes.get(*b).and_then(home)) {
            link(a, b, 1.0);
        }
    }
    for node in nodes {
        let mut pairs = node.domains.iter().zip(node.domains.iter().skip(1));
        pairs.by_ref().for_each(|(a, b)| link(*a, *b, 2.0));
    }
    let order = ordering::sectors(&links);
    order.into_iter().filter_map(|i| sectors.get(i).cloned()).collect()
}

/// Returns a domain's title; where nobody stands in it, with what became of it.
fn domain_title(session: &Session, options: &MapOptions, domain: &crate::deck::Domain) -> String {
    let w = options.words;
    let state = match session.domain_state(&domain.id) {
        Some(DomainState::AskedNone) => say!(w, "map-domain-none"),
        Some(DomainState::NotReached) => say!(w, "map-domain-not-reached"),
        Some(DomainState::OffAgenda) => say!(w, "map-domain-off"),
        Some(DomainState::Named) | None => return domain.title.to_string(),
    };
    format!("{} ({state})", domain.title)
}

pub(super) fn place_sectors(nodes: &mut [Node], sectors: &[Sector]) {
    for node in nodes {
        if let NodePlace::Field { ring, .. } = node.place {
            let colour = node.domains.first().copied();
            let home = sectors.iter().position(|s| match colour {
                Some(index) => s.colour == index && s.domain.is_some(),
                None => s.domain.is_none(),
            });
            node.place = NodePlace::Field {
                ring,
                sector: home.unwrap_or(0),
            };
            node.item.place = node.place;
        }
    }
}
