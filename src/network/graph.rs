//! The network of a session as an undirected graph without double ties.
//!
//! Who is tied to whom, and nothing else: direction, strength and labels stay in the record. Nodes stand in the order of the record,
//! the school last, so that whatever walks the graph does so in the same order on every machine.

use std::collections::{BTreeMap, HashMap};

use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::visit::EdgeRef;

use crate::session::{SCHOOL, Session, Status};
use crate::text::Id;

/// Partners, and the school where asked, with the ties between them.
pub(crate) struct Net {
    /// Node weights: the partner's place in the record; the number of partners for the school. Edge weights: the first tie's place.
    pub graph: UnGraph<usize, usize>,
}

impl Net {
    /// Returns the partners alone: what would be left if the school were not there.
    pub(crate) fn partners(session: &Session) -> Self {
        Self::build(session, false)
    }

    /// Returns partners and school. The school is tied to every partner that is present or being explored, and to whom a tie was drawn.
    pub(crate) fn with_school(session: &Session) -> Self {
        Self::build(session, true)
    }

    fn build(session: &Session, school: bool) -> Self {
        let count = session.partners.len();
        let mut graph = UnGraph::with_capacity(count + 1, session.ties.len() + count);
        let mut index: HashMap<&str, NodeIndex> = HashMap::with_capacity(count + 1);
        for (i, partner) in session.partners.iter().enumerate() {
            index.insert(&partner.id, graph.add_node(i));
        }
        let mut edges: BTreeMap<(NodeIndex, NodeIndex), usize> = BTreeMap::new();
        let mut join = |a: NodeIndex, b: NodeIndex, tie: usize| {
            if a != b {
                edges.entry((a.min(b), a.max(b))).or_insert(tie);
            }
        };
        if school {
            let ego = graph.add_node(count);
            index.insert(SCHOOL, ego);
            let is_there = |i: &usize| matches!(session.partners[*i].status, Status::Now | Status::Explored);
            (0..count)
                .filter(is_there)
                .for_each(|i| join(NodeIndex::new(i), ego, usize::MAX));
        }
        for (i, tie) in session.ties.iter().enumerate() {
            if let (Some(&a), Some(&b)) = (index.get(tie.from.as_str()), index.get(tie.to.as_str())) {
                join(a, b, i);
            }
        }
        for ((a, b), tie) in edges {
            graph.add_edge(a, b, tie);
        }
        Self { graph }
    }

    /// Returns how many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.graph.node_count()
    }

    /// Returns the neighbours of each node, in order.
    pub(crate) fn adjacency(&self) -> Vec<Vec<usize>> {
        let mut near = vec![Vec::new(); self.len()];
        for edge in self.graph.edge_references() {
            let (a, b) = (edge.source().index(), edge.target().index());
            if let Some(list) = near.get_mut(a) {
                list.push(b);
            }
            if let Some(list) = near.get_mut(b) {
                list.push(a);
            }
        }
        near.iter_mut().for_each(|list| list.sort_unstable());
        near
    }
}

/// Returns the members of each connected part, the largest first; equal ones in the order of the record.
pub(crate) fn components(near: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut seen = vec![false; near.len()];
    let mut parts = Vec::new();
    for start in 0..near.len() {
        let mut part = Vec::new();
        let mut todo = vec![start];
        while let Some(node) = todo.pop() {
            if std::mem::replace(&mut seen[node], true) {
                continue;
            }
            part.push(node);
            todo.extend(near[node].iter().copied().filter(|n| !seen[*n]));
        }
        if !part.is_empty() {
            part.sort_unstable();
            parts.push(part);
        }
    }
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    parts
}

/// Returns the betweenness of every node (Freeman 1977, by Brandes 2001), as a share of all pairs of others: 0 to 1.
pub(crate) fn betweenness(near: &[Vec<usize>]) -> Vec<f64> {
    let n = near.len();
    let mut total = vec![0.0; n];
    for source in 0..n {
        accumulate(near, source, &mut total);
    }
    // Every pair was met from both ends; a network of two has no pair of others.
    let scale = if n > 2 {
        1.0 / ((n - 1) as f64 * (n - 2) as f64)
    } else {
        0.0
    };
    total.iter().map(|sum| sum * scale).collect()
}

/// Adds to `total` what one node gives each other: shortest paths outwards, shares of them back (Brandes 2001).
fn accumulate(near: &[Vec<usize>], source: usize, total: &mut [f64]) {
    let Outwards { order, steps, paths } = Outwards::from(near, source);
    let mut share = vec![0.0_f64; near.len()];
    for &node in order.iter().rev() {
        for &next in &near[node] {
            if steps[next] == steps[node] + 1 {
                share[node] += paths[node] / paths[next] * (1.0 + share[next]);
            }
        }
        if node != source {
            total[node] += share[node];
        }
    }
}

/// The shortest paths from one node to all that it reaches.
struct Outwards {
    /// The nodes that are reached, the nearest first.
    order: Vec<usize>,
    /// How many ties away each node is; `usize::MAX` where it is not reached.
    steps: Vec<usize>,
    /// How many shortest paths lead to each node.
    paths: Vec<f64>,
}

impl Outwards {
    /// Walks the graph breadth first.
    fn from(near: &[Vec<usize>], source: usize) -> Self {
        let n = near.len();
        let (mut steps, mut paths) = (vec![usize::MAX; n], vec![0.0_f64; n]);
        let mut order = vec![source];
        (steps[source], paths[source]) = (0, 1.0);
        let mut at = 0;
        while let Some(&node) = order.get(at) {
            at += 1;
            for &next in &near[node] {
                if steps[next] == usize::MAX {
                    steps[next] = steps[node] + 1;
                    order.push(next);
                }
                if steps[next] == steps[node] + 1 {
                    paths[next] += paths[node];
                }
            }
        }
        Self { order, steps, paths }
    }
}

/// Returns the closeness of every node: the others within reach over the sum of steps to them, weighed by the share of the network within
/// reach (Wasserman and Faust 1994), 0 to 1.
pub(crate) fn closeness(near: &[Vec<usize>]) -> Vec<f64> {
    let n = near.len();
    (0..n)
        .map(|source| {
            let mut steps = vec![usize::MAX; n];
            steps[source] = 0;
            let mut order = vec![source];
            let (mut at, mut sum) = (0, 0);
            while let Some(&node) = order.get(at) {
                at += 1;
                sum += steps[node];
                for &next in &near[node] {
                    if steps[next] == usize::MAX {
                        steps[next] = steps[node] + 1;
                        order.push(next);
                    }
                }
            }
            let reached = (order.len() - 1) as f64;
            if sum == 0 {
                0.0
            } else {
                reached / sum as f64 * reached / (n - 1) as f64
            }
        })
        .collect()
}

/// Returns Burt's constraint (Burt 1992) of a node: the sum over its contacts of (share of its ties spent on the contact, directly and by
/// way of others) squared. Low where contacts do not know each other. `None` for a node without ties.
pub(crate) fn constraint(near: &[Vec<usize>], ego: usize) -> Option<f64> {
    let contacts = near.get(ego).filter(|list| !list.is_empty())?;
    let share = 1.0 / contacts.len() as f64;
    let tied = |a: usize, b: usize| near[a].binary_search(&b).is_ok();
    let toward = |contact: usize| -> f64 {
        let by_others: f64 = contacts
            .iter()
            .filter(|&&q| q != contact && tied(q, contact))
            .map(|&q| share / near[q].len() as f64)
            .sum();
        (share + by_others) * (share + by_others)
    };
    Some(contacts.iter().map(|&contact| toward(contact)).sum())
}

/// Returns the effective size (Burt 1992, in the form of Borgatti 1997): contacts, less the mean number of ties each has to other contacts.
pub(crate) fn effective_size(near: &[Vec<usize>], ego: usize) -> f64 {
    let Some(contacts) = near.get(ego).filter(|list| !list.is_empty()) else {
        return 0.0;
    };
    let among: usize = contacts
        .iter()
        .map(|&c| near[c].iter().filter(|n| contacts.binary_search(n).is_ok()).count())
        .sum();
    contacts.len() as f64 - among as f64 / contacts.len() as f64
}

/// Returns subgroups by greedy modularity (Clauset, Newman and Moore 2004): parts are joined two by two, each time the pair that gains
/// most, as long as something is gained; of equal gains, the pair that stands first in the record. Largest group first.
pub(crate) fn subgroups(near: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let ends: usize = near.iter().map(Vec::len).sum();
    if ends == 0 {
        return (0..near.len()).map(|n| vec![n]).collect();
    }
    let m2 = ends as f64;
    let mut groups: BTreeMap<usize, Vec<usize>> = (0..near.len()).map(|n| (n, vec![n])).collect();
    let mut degree: Vec<f64> = near.iter().map(|list| list.len() as f64).collect();
    let mut between: Vec<BTreeMap<usize, f64>> = near
        .iter()
        .map(|list| list.iter().map(|&other| (other, 1.0)).collect())
        .collect();
    loop {
        let gain = |a: usize, b: usize, ties: f64| 2.0 * (ties / m2 - degree[a] * degree[b] / (m2 * m2));
        let pairs = groups
            .keys()
            .flat_map(|&a| between[a].range(a + 1..).map(move |(&b, &ties)| (a, b, ties)));
        let Some((a, b)) = best_pair(pairs.map(|(a, b, ties)| (gain(a, b, ties), a, b))) else {
            break;
        };
        let moved = std::mem::take(&mut between[b]);
        for (other, ties) in moved {
            between[other].remove(&b);
            if other != a {
                *between[a].entry(other).or_default() += ties;
                *between[other].entry(a).or_default() += ties;
            }
        }
        degree[a] += degree[b];
        let members = groups.remove(&b).unwrap_or_default();
        groups.entry(a).or_default().extend(members);
    }
    largest_first(groups.into_values().collect())
}

/// Returns the pair that gains most, the first of equals; `None` where nothing is gained.
fn best_pair(pairs: impl Iterator<Item = (f64, usize, usize)>) -> Option<(usize, usize)> {
    let mut best: Option<(f64, usize, usize)> = None;
    for (gained, a, b) in pairs {
        if gained > best.map_or(1e-12, |(most, _, _)| most + 1e-12) {
            best = Some((gained, a, b));
        }
    }
    best.map(|(_, a, b)| (a, b))
}

/// Returns the parts, the largest first, each in the order of the record.
fn largest_first(mut parts: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    parts.iter_mut().for_each(|part| part.sort_unstable());
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    parts
}

/// Returns the modularity of a division (Newman and Girvan 2004): ties within groups, less what chance would put there; -0.5 to 1.
pub(crate) fn modularity(near: &[Vec<usize>], groups: &[Vec<usize>]) -> f64 {
    let ends: usize = near.iter().map(Vec::len).sum();
    if ends == 0 {
        return 0.0;
    }
    let m2 = ends as f64;
    groups
        .iter()
        .map(|group| {
            let inside: usize = group
                .iter()
                .map(|&n| near[n].iter().filter(|x| group.binary_search(x).is_ok()).count())
                .sum();
            let degree: usize = group.iter().map(|&n| near[n].len()).sum();
            inside as f64 / m2 - (degree as f64 / m2) * (degree as f64 / m2)
        })
        .sum()
}

/// Returns the ids of the ties whose loss would cut a part in two.
pub(crate) fn bridges(net: &Net, session: &Session) -> Vec<Id> {
    let mut found: Vec<usize> = petgraph::algo::bridges(&net.graph).map(|edge| *edge.weight()).collect();
    found.sort_unstable();
    found
        .iter()
        .filter_map(|&tie| session.ties.get(tie))
        .map(|tie| tie.id.clone())
        .collect()
}

/// Returns the nodes whose loss would cut a part in two.
pub(crate) fn cut_points(net: &Net) -> Vec<usize> {
    let found = petgraph::algo::articulation_points::articulation_points(&net.graph);
    let mut nodes: Vec<usize> = found.into_iter().map(NodeIndex::index).collect();
    nodes.sort_unstable();
    nodes
}
