//! Figures of the network: how large, how dense, who stands between whom.
//!
//! Every figure says its formula, its range and where it comes from. All treat ties as undirected and equal; two ties between the
//! same two count once. Never says what a figure means for a school (see `findings`); only [`Caution`] says when it means little.

use std::collections::BTreeMap;

use crate::deck::{DomainId, MapTemplate, RingId};
use crate::session::{PartnerId, Session};
use crate::text::Id;

use super::graph::{self, Net};

/// All figures of a session's network.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// Partners per domain and ring.
    pub counts: NetworkCounts,
    /// The network without the school: which partners are tied to each other.
    pub without_school: Whole,
    /// The network with the school, which is tied to every present and explored partner.
    pub with_school: Whole,
    /// The school's own position.
    pub school: Ego,
    /// Each partner's position, in the order of the record, in the network without the school.
    pub partners: Vec<Position>,
    /// Ties whose loss would cut a part of the network without the school in two.
    pub bridges: Vec<Id>,
    /// Partners whose loss would cut a part of the network without the school in two.
    pub cut_points: Vec<PartnerId>,
    /// Subgroups of two or more partners, largest first, by greedy modularity (Clauset, Newman and Moore 2004) in the network without
    /// the school; ties between equal choices are broken by the order of the record, so the result is always the same.
    pub subgroups: Vec<Vec<PartnerId>>,
    /// How clear the subgroups are: modularity (Newman and Girvan 2004), -0.5 to 1; above 0.3 is usually called clear.
    pub modularity: f64,
    /// Partners that link domains, the strongest first.
    pub brokers: Vec<Broker>,
    /// Why these figures mean little, if they do.
    pub caution: Option<Caution>,
}

/// How many partners stand where. A partner of several domains counts in each; one without a domain or a ring under `None`.
/// Internal actors are left out: they stand in the school.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkCounts {
    /// Per domain, in the order of the deck; empty domains too.
    pub domains: Vec<(DomainId, usize)>,
    /// Partners without a domain.
    pub no_domain: usize,
    /// Per ring, nearest first; empty rings too.
    pub rings: Vec<(RingId, usize)>,
    /// Partners without a ring.
    pub no_ring: usize,
    /// Per domain and ring.
    pub both: BTreeMap<(Option<DomainId>, Option<RingId>), usize>,
    /// Internal actors.
    pub internal: usize,
}

/// Figures of a network as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whole {
    /// How many nodes.
    pub nodes: usize,
    /// How many ties, double ones counted once.
    pub ties: usize,
    /// Ties over possible ties, `2m / (n (n − 1))`, 0 to 1 (Wasserman and Faust 1994); 0 below two nodes.
    pub density: f64,
    /// Mean number of ties of a node, `2m / n`.
    pub mean_degree: f64,
    /// Sizes of the connected parts, largest first; a node without ties is a part of one.
    pub components: Vec<usize>,
}

/// The school's position among its partners.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ego {
    /// How many partners the school is tied to.
    pub degree: usize,
    /// Betweenness (Freeman 1977) in the network with the school: share of the pairs of others whose shortest path runs through the
    /// school, 0 to 1.
    pub betweenness: f64,
    /// Closeness (Freeman 1979; Wasserman and Faust 1994) in the network with the school, 0 to 1.
    pub closeness: f64,
    /// Constraint (Burt 1992), 0 to about 1.125: how much the school's contacts are tied to each other, and so leave it little
    /// room to bring together who does not know each other. `None` without contacts.
    pub constraint: Option<f64>,
    /// Effective size (Burt 1992; Borgatti 1997): contacts less the mean number of ties among them, 0 to `degree`.
    pub effective_size: f64,
}

/// A partner's position in the network without the school.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// Whose.
    pub id: PartnerId,
    /// How many partners it is tied to.
    pub degree: usize,
    /// Betweenness (Freeman 1977), as a share of all pairs of others, 0 to 1.
    pub betweenness: f64,
    /// Closeness (Freeman 1979), weighed by reach (Wasserman and Faust 1994), 0 to 1.
    pub closeness: f64,
    /// The subgroup it belongs to, counted from 0 in [`Measures::subgroups`]; `None` for one on its own.
    pub subgroup: Option<usize>,
}

/// A partner between domains (after Gould and Fernandez 1989, without direction).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broker {
    /// Who.
    pub id: PartnerId,
    /// How many pairs of its contacts share no domain and no tie: pairs that meet through it only.
    pub pairs: usize,
    /// The domains it links, in the order of the deck.
    pub domains: Vec<DomainId>,
}

/// Why figures of a network mean little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Fewer than ten partners.
    Tiny,
    /// Fewer than half as many ties as partners: on average less than one tie each.
    TiePoor,
}

/// Measures the network of a session.
pub fn measure(session: &Session, template: &MapTemplate) -> Measures {
    let (net, ego_net) = (Net::partners(session), Net::with_school(session));
    let (near, ego_near) = (net.adjacency(), ego_net.adjacency());
    let groups = graph::subgroups(&near);
    let id = |node: usize| session.partners.get(node).map(|p| p.id.clone());
    let named = |nodes: &[usize]| nodes.iter().filter_map(|&n| id(n)).collect::<Vec<_>>();
    let without_school = whole(&near);
    Measures {
        counts: counts(session, template),
        with_school: whole(&ego_near),
        school: ego(&ego_near, session.partners.len()),
        partners: positions(session, &near, &groups),
        bridges: graph::bridges(&net, session),
        cut_points: named(&graph::cut_points(&net)),
        subgroups: groups
            .iter()
            .filter(|group| group.len() > 1)
            .map(|group| named(group))
            .collect(),
        modularity: graph::modularity(&near, &groups),
        brokers: brokers(session, template, &near),
        caution: caution(&without_school),
        without_school,
    }
}

/// Returns whether figures of this network mean little.
fn caution(whole: &Whole) -> Option<Caution> {
    if whole.nodes < 10 {
        Some(Caution::Tiny)
    } else if whole.ties * 2 < whole.nodes {
        Some(Caution::TiePoor)
    } else {
        None
    }
}

fn whole(near: &[Vec<usize>]) -> Whole {
    let n = near.len();
    let ends: usize = near.iter().map(Vec::len).sum();
    Whole {
        nodes: n,
        ties: ends / 2,
        density: if n > 1 { ends as f64 / (n * (n - 1)) as f64 } else { 0.0 },
        mean_degree: if n > 0 { ends as f64 / n as f64 } else { 0.0 },
        components: graph::components(near).iter().map(Vec::len).collect(),
    }
}

fn ego(near: &[Vec<usize>], school: usize) -> Ego {
    Ego {
        degree: near.get(school).map_or(0, Vec::len),
        betweenness: graph::betweenness(near).get(school).copied().unwrap_or(0.0),
        closeness: graph::closeness(near).get(school).copied().unwrap_or(0.0),
        constraint: graph::constraint(near, school),
        effective_size: graph::effective_size(near, school),
    }
}

fn positions(session: &Session, near: &[Vec<usize>], groups: &[Vec<usize>]) -> Vec<Position> {
    let (betweenness, closeness) = (graph::betweenness(near), graph::closeness(near));
    let mut group_of = vec![None; near.len()];
    for (g, group) in groups.iter().enumerate().filter(|(_, group)| group.len() > 1) {
        for &node in group {
            group_of[node] = Some(g);
        }
    }
    let partners = session
        .partners
        .iter()
        .zip(near)
        .zip(betweenness)
        .zip(closeness)
        .zip(group_of);
    partners
        .map(|((((partner, list), betweenness), closeness), subgroup)| Position {
            id: partner.id.clone(),
            degree: list.len(),
            betweenness,
            closeness,
            subgroup,
        })
        .collect()
}

fn counts(session: &Session, template: &MapTemplate) -> NetworkCounts {
    let mut counts = NetworkCounts::default();
    for partner in &session.partners {
        if partner.is_internal() {
            counts.internal += 1;
            continue;
        }
        let ring = partner.distance.ring.clone();
        let is_without = partner.domains.is_empty();
        let none = is_without.then_some(None);
        for domain in partner.domains.iter().cloned().map(Some).chain(none) {
            *counts.both.entry((domain, ring.clone())).or_default() += 1;
        }
        counts.no_domain += usize::from(is_without);
        counts.no_ring += usize::from(ring.is_none());
    }
    let outside = || session.partners.iter().filter(|p| !p.is_internal());
    let in_domain = |id: &DomainId| outside().filter(|p| p.domains.contains(id)).count();
    let on_ring = |id: &RingId| outside().filter(|p| p.distance.ring.as_ref() == Some(id)).count();
    counts.domains = template
        .domains
        .iter()
        .map(|d| (d.id.clone(), in_domain(&d.id)))
        .collect();
    counts.rings = template.rings.iter().map(|r| (r.id.clone(), on_ring(&r.id))).collect();
    counts
}

/// Returns every two of a node's contacts.
fn pairs(contacts: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    let after = |i: usize, a: usize| contacts.iter().skip(i + 1).map(move |&b| (a, b));
    contacts.iter().enumerate().flat_map(move |(i, &a)| after(i, a))
}

fn brokers(session: &Session, template: &MapTemplate, near: &[Vec<usize>]) -> Vec<Broker> {
    let domains = |node: usize| session.partners.get(node).map_or(&[][..], |p| p.domains.as_slice());
    let apart = |a: usize, b: usize| {
        let (of_a, of_b) = (domains(a), domains(b));
        !of_a.is_empty()
            && !of_b.is_empty()
            && !of_a.iter().any(|d| of_b.contains(d))
            && near[a].binary_search(&b).is_err()
    };
    let mut found: Vec<Broker> = Vec::new();
    for (partner, contacts) in session.partners.iter().zip(near) {
        let pairs: Vec<(usize, usize)> = pairs(contacts).filter(|&(a, b)| apart(a, b)).collect();
        if pairs.is_empty() {
            continue;
        }
        let has = |node: usize, id: &DomainId| domains(node).contains(id);
        let links = |id: &DomainId| pairs.iter().any(|&(a, b)| has(a, id) || has(b, id));
        let linked = template.domains.iter().map(|d| d.id.clone()).filter(links).collect();
        found.push(Broker {
            id: partner.id.clone(),
            pairs: pairs.len(),
            domains: linked,
        });
    }
    found.sort_by_key(|broker| std::cmp::Reverse(broker.pairs));
    found
}
