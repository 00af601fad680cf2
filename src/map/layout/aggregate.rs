//! One count for the partners of a field that is too small for all their names and numbers.
//!
//! A count needs a mark in the field and a few cells beside it. Where even that was not left, the map is laid out again with a
//! placement kept for every occupied field before anything else is written, so that nobody is missing for want of room.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::candidates::{cheapest, want};
use super::cell_grid::{CellGrid, GridField, GridFields, text_start};
use super::label::NameShape;
use super::node::{self, Node, Placement};
use super::position_search::Want;
use crate::map::scene::{Annotation, AnnotationKind, NameForm, NodePlace, Region, Run, Scene};
use crate::text::signs;

/// The placements kept for counts.
pub(super) type Reserved = BTreeMap<Region, Placement>;

/// Returns how many stand for each other: `×12`.
fn sign(members: usize, ascii: bool) -> Rc<NameShape> {
    let sign = format!("{}{members}", signs::sign('×', ascii.into()));
    Rc::new(NameShape {
        tight: true,
        ..NameShape::new(vec![sign], 0, false)
    })
}

/// Returns a placement one cell away from all others, or else right beside them; `inside` is the cost of each cell outside the field.
fn narrow(node: &Node, field: &GridField, grid: &CellGrid, inside: f32, shape: &[Rc<NameShape>]) -> Option<Placement> {
    [1, 0].into_iter().find_map(|gap| {
        let want = Want {
            inside,
            max_displacement: node::FREE,
            ..want(node, field, grid, gap)
        };
        cheapest(grid, &want, shape)
    })
}

/// Keeps a placement for the count of every field somebody stands in, the smallest field first.
pub(super) fn keep(nodes: &[Node], grid: &mut CellGrid, fields: &GridFields, ascii: bool) -> Reserved {
    let mut members: BTreeMap<Region, (usize, &Node)> = BTreeMap::new();
    for node in nodes {
        members.entry(node.place.into()).or_insert((0, node)).0 += 1;
    }
    let cells = |spot: &Region| -> u32 {
        let field = fields.get(spot).into_iter().flat_map(|field| &field.whole);
        field.map(|(_, from, to)| u32::from(to - from)).sum()
    };
    let mut order: Vec<Region> = members.keys().copied().collect();
    order.sort_by_key(|spot| (cells(spot), *spot));
    let mut kept = Reserved::new();
    for spot in order {
        let (Some(field), Some((n, node))) = (fields.get(&spot), members.get(&spot)) else {
            continue;
        };
        let shape = [sign(*n, ascii)];
        // Cells of another field may be all that one has.
        if let Some((fit, shape)) = narrow(node, field, grid, 3.0, &shape) {
            grid.stamp(fit, &shape, true);
            kept.insert(spot, (fit, shape));
        }
    }
    kept
}

/// Returns the places where a partner has no sign of its own; all are missing until they are counted.
fn crowded(nodes: &mut [Node]) -> Vec<NodePlace> {
    let mut crowded: Vec<NodePlace> = Vec::new();
    for node in nodes.iter_mut() {
        node.item.form = NameForm::Missing;
        if node.placement.is_none() && !crowded.contains(&node.place) {
            crowded.push(node.place);
        }
    }
    crowded
}

/// Counts where not even numbers fit: one count stands for all of a field that have no whole name, or for the whole field.
pub(super) fn count(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    fields: &GridFields,
    mut kept: Reserved,
    scene: &mut Scene,
) -> Vec<(String, Vec<String>)> {
    let mut counts = Vec::new();
    for place in crowded(nodes) {
        let spot = place.into();
        let Some(field) = fields.get(&spot) else { continue };
        if let Some((fit, shape)) = kept.remove(&spot) {
            grid.stamp(fit, &shape, false);
        }
        let found = [true, false]
            .into_iter()
            .find_map(|spare| gather(nodes, grid, place, field, spare, scene.ascii));
        let Some(((fit, shape), members)) = found else { continue };
        grid.stamp(fit, &shape, true);
        let col = text_start(fit, &shape, shape.width()).unwrap_or(fit.col);
        let sign = shape.lines.concat();
        let run = Run {
            col,
            row: fit.row,
            text: sign.clone(),
        };
        scene.notes.push(Annotation {
            run,
            sort: AnnotationKind::Count,
        });
        let mut count_in = |at: usize| {
            let Node { item, .. } = nodes.get_mut(at)?;
            item.at = (fit.col, fit.row);
            item.form = NameForm::Counted;
            Some(item.name.clone())
        };
        let names = members.into_iter().filter_map(&mut count_in).collect();
        counts.push((sign, names));
    }
    counts
}

/// Takes the partners of a field from their places, those with whole names only where asked, and finds room for their count.
fn gather(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    place: NodePlace,
    field: &GridField,
    spare: bool,
    ascii: bool,
) -> Option<(Placement, Vec<usize>)> {
    let mut members = Vec::new();
    for (at, node) in nodes.iter_mut().enumerate().filter(|(_, g)| g.place == place) {
        if spare && node.placement.as_ref().is_some_and(|(_, shape)| shape.full) {
            continue;
        }
        if let Some((fit, shape)) = node.placement.take() {
            grid.stamp(fit, &shape, false);
        }
        members.push(at);
    }
    let shape = [sign(members.len(), ascii)];
    // The one that came first, counted or not: so a count stays where it is while names of its field come and go.
    let node = nodes
        .iter()
        .filter(|node| node.place == place)
        .min_by_key(|node| node.turn)?;
    Some((narrow(node, field, grid, 0.1, &shape)?, members))
}
