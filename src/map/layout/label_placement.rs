//! Places every partner near its anchor: the whole name if it fits, else shortened, else a number, else counted with its neighbours.
//!
//! A mark never leaves its field; see `search` for how room is found.

use std::rc::Rc;

use crate::text::{cells, shorten};

use super::aggregate::{self, Reserved};
use super::candidates::{GAP, NUMBER_GAP, cheapest, want};
use super::cell_grid::{CellGrid, Fit, GridField, GridFields, text_start};
use super::exchange::Exchange;
use super::input::LayoutInput;
use super::label::NameShape;
use super::node::{self, Node, Placement};
use super::position_search::Want;
use crate::map::scene::{Badge, BadgeSort, NameForm, NodePlace, Region, Run, Scene};

/// Widths that names get before any gets more, widest first: the first with room for all.
const CAPS: [u16; 7] = [200, 44, 32, 24, 18, 14, 10];
/// The share of the picture that names of a width may take together for all to get it.
const DENSITY: f32 = 0.5;
/// Cells of the text that a name gets where there is no room for that.
const CORE: u16 = 8;

/// How many names may move in a row for a whole name, and how far it may stand from its anchor as multiples of its largest displacement, round by round:
/// the last is for the few that find no room else, for the farther a name may go the less it stands still.
const ROUNDS: [(usize, f32); 3] = [(1, 1.0), (DEPTH, 1.0), (DEPTH, 2.0)];
/// Many wait below the map where they are more than one of so many.
const MANY: usize = 4;
/// Places that may be looked at while names make room for each other.
const BUDGET: usize = 80_000;
/// How many that have no place may take room from others: what keeps a very large map quick.
const SQUEEZED: usize = 40;
/// How many names may move in a row so that one has room.
const DEPTH: usize = 2;

/// Places every name, and turns placements into what is drawn; what stands behind each count.
pub(super) fn pack(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    input: &LayoutInput<'_>,
    fields: &GridFields,
    kept: Reserved,
    scene: &mut Scene,
) -> Vec<(String, Vec<String>)> {
    place(nodes, grid, input, fields, true);
    let counts = aggregate::count(nodes, grid, fields, kept, scene);
    number(nodes, grid, scene.ascii);
    counts
}

/// Places every name near its anchor, that of whoever got an anchor first before the others; then gives whole names to as many as can be, the shortest
/// first, and to the others as much as there is room for. On a screen those who wait below the map stay where they are; where an anchor is
/// sought, they make no difference.
pub(super) fn place(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    input: &LayoutInput<'_>,
    fields: &GridFields,
    on_screen: bool,
) {
    let number = [Rc::new(NameShape::number(nodes.len()))];
    let less = least(nodes, fields, input);
    let cap = widest(nodes, grid);
    let turns = ordered(nodes, |node| node.turn);
    place_free(nodes, grid, fields, &turns, |node, field, grid, at| {
        near(node, field, grid, input, cap, &less[at])
    });
    let shortest = ordered(nodes, |node| node.cells().into());
    let mut exchange = Exchange::new(nodes, grid, fields, BUDGET);
    for &at in turns.iter() {
        if exchange.nodes[at].placement.is_none() {
            let _ = exchange.fit(at, &[Rc::clone(&less[at])], DEPTH) || exchange.fit(at, &number, 1);
        }
    }
    whole_names(&mut exchange, &shortest);
    if on_screen {
        keep_waiting(nodes, grid, fields, (&less, &number));
    }
    place_free(nodes, grid, fields, &shortest, |node, field, grid, at| {
        far(node, field, grid, &less[at], &number)
    });
    squeeze(nodes, grid, fields, (&less, &number), |node| {
        Some(vec![node.max_displacement, node::FREE])
    });
    extend(nodes, grid, fields, input, &shortest);
    Exchange::new(nodes, grid, fields, BUDGET / 4).leave_borders(&turns);
}

/// Returns partners by their places in the record, in the order of a number of each.
fn ordered(nodes: &[Node], by: impl Fn(&Node) -> usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|&at| nodes.get(at).map_or((0, at), |node| (by(node), at)));
    order
}

/// Returns the width that names get before any gets more.
fn widest(nodes: &[Node], grid: &CellGrid) -> u16 {
    let area = f32::from(grid.width) * f32::from(grid.height);
    let crowd = |cap: u16| nodes.iter().map(|g| f32::from(g.cells().min(cap)) + 4.0).sum::<f32>();
    CAPS.into_iter()
        .find(|cap| crowd(*cap) < DENSITY * area)
        .unwrap_or(CORE)
}

/// Places the names that have no placement yet where `find` says.
fn place_free(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    fields: &GridFields,
    order: &[usize],
    find: impl Fn(&Node, &GridField, &CellGrid, usize) -> Option<Placement>,
) {
    for &at in order {
        let Some(node) = nodes.get_mut(at).filter(|node| node.placement.is_none()) else {
            continue;
        };
        let Some(field) = fields.get(&node.place.into()) else {
            continue;
        };
        node.placement = find(node, field, grid, at);
        if let Some((fit, shape)) = &node.placement {
            grid.stamp(*fit, shape, true);
        }
    }
}

/// Keeps those who wait below the map where they are while many wait, if need be with less of some names: those come back with their rings.
fn keep_waiting(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    fields: &GridFields,
    shapes: (&[Rc<NameShape>], &[Rc<NameShape>]),
) {
    let waits = |node: &Node| node.place == NodePlace::Tray;
    if nodes.iter().filter(|node| waits(node)).count() * MANY > nodes.len() {
        squeeze(nodes, grid, fields, shapes, |node| {
            waits(node).then(|| vec![node.max_displacement])
        });
    }
}

/// Gives whole names to those who stand with less, round by round.
fn whole_names(exchange: &mut Exchange<'_>, order: &[usize]) {
    for (depth, reach) in ROUNDS {
        for &at in order {
            if exchange.is_spent() {
                return;
            }
            let node = &mut exchange.nodes[at];
            if !node.placement.as_ref().is_none_or(|(_, shape)| shape.full) {
                let (near, shapes) = (node.max_displacement, node.whole.clone());
                node.max_displacement = (near.0 * reach, near.1 * reach);
                exchange.fit(at, &shapes, depth);
                exchange.nodes[at].max_displacement = near;
            }
        }
    }
}

/// Returns a placement near its anchor for the name of at most `cap` cells, or for less of it.
fn near(
    node: &Node,
    field: &GridField,
    grid: &CellGrid,
    input: &LayoutInput<'_>,
    cap: u16,
    less: &Rc<NameShape>,
) -> Option<Placement> {
    let want = want(node, field, grid, GAP);
    let shapes = if less.tight {
        Vec::new()
    } else {
        shapes(node, cap, input)
    };
    cheapest(grid, &want, &shapes).or_else(|| cheapest(grid, &want, std::slice::from_ref(less)))
}

/// Returns a placement anywhere in the field, for as much of the name as has room near its anchor, or at least for a number.
fn far(
    node: &Node,
    field: &GridField,
    grid: &CellGrid,
    less: &Rc<NameShape>,
    number: &[Rc<NameShape>],
) -> Option<Placement> {
    let near = |gap| want(node, field, grid, gap);
    let far = |gap| Want {
        max_displacement: node::FREE,
        ..near(gap)
    };
    let gap = if less.tight { NUMBER_GAP } else { GAP };
    cheapest(grid, &far(gap), std::slice::from_ref(less))
        .or_else(|| cheapest(grid, &near(NUMBER_GAP), number))
        .or_else(|| cheapest(grid, &far(NUMBER_GAP), number))
}

/// Finds places for those who have none, as far from their anchors as `reach` says (the first that will do), by taking from others what
/// they have of their names.
fn squeeze(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    fields: &GridFields,
    (less, number): (&[Rc<NameShape>], &[Rc<NameShape>]),
    reach: impl Fn(&Node) -> Option<Vec<(f32, f32)>>,
) {
    let missing: Vec<(usize, Vec<(f32, f32)>)> = nodes
        .iter()
        .enumerate()
        .filter(|(_, node)| node.placement.is_none())
        .filter_map(|(at, node)| Some((at, reach(node)?)))
        .take(SQUEEZED)
        .collect();
    if missing.is_empty() {
        return;
    }
    let yields: Vec<Vec<Rc<NameShape>>> = less.iter().map(|less| [&[Rc::clone(less)], number].concat()).collect();
    let mut exchange = Exchange::new(nodes, grid, fields, 0);
    for (at, reach) in missing {
        exchange.squeeze(at, &yields, &reach);
    }
}

/// Returns for every partner the least of its name that says whose it is; a number in a tray that has no room even for that.
fn least(nodes: &[Node], fields: &GridFields, input: &LayoutInput<'_>) -> Vec<Rc<NameShape>> {
    let waiting = nodes.iter().filter(|node| node.place == NodePlace::Tray).count();
    let tray = fields.get(&Region::Tray).into_iter().flat_map(|field| &field.whole);
    let room: usize = tray.map(|(_, from, to)| usize::from(to - from)).sum();
    let crowded = waiting * usize::from(CORE + 6) > room;
    let least = |node: &Node| match node.whole.first() {
        _ if crowded && node.place == NodePlace::Tray => Rc::new(NameShape::number(nodes.len())),
        Some(whole) if whole.width() <= CORE => Rc::clone(whole),
        _ => node.brief(CORE, input),
    };
    nodes.iter().map(least).collect()
}

/// Returns the shapes a name of at most `cap` cells may take.
fn shapes(node: &Node, cap: u16, input: &LayoutInput<'_>) -> Vec<Rc<NameShape>> {
    let fitting: Vec<Rc<NameShape>> = node
        .whole
        .iter()
        .filter(|shape| shape.width() <= cap)
        .cloned()
        .collect();
    if fitting.is_empty() {
        vec![node.brief(cap.saturating_sub(node.badge_cells).max(4), input)]
    } else {
        fitting
    }
}

/// Gives names that stand shortened as much as there is room for.
fn extend(nodes: &mut [Node], grid: &mut CellGrid, fields: &GridFields, input: &LayoutInput<'_>, order: &[usize]) {
    for &i in order {
        let Some(node) = nodes.get_mut(i) else { continue };
        let Some((fit, shape)) = node.placement.clone().filter(|(_, shape)| !shape.full) else {
            continue;
        };
        let Some(field) = fields.get(&node.place.into()) else {
            continue;
        };
        grid.stamp(fit, &shape, false);
        let near = want(node, field, grid, GAP);
        let wider = |width: &u16| {
            let longer = node.brief(width.saturating_sub(node.badge_cells), input);
            if longer.width() <= shape.width() && !shape.tight {
                return None;
            }
            cheapest(grid, &near, &[longer])
        };
        let found = cheapest(grid, &near, &node.whole).or_else(|| [24, 18, 14, 10, 7].iter().find_map(wider));
        let placement = found.unwrap_or((fit, shape.clone()));
        grid.stamp(placement.0, &placement.1, true);
        node.placement = Some(placement);
    }
}

/// Turns placements into what is drawn; numbers run in the order of the record. Signs that this view has more than was kept room for take free
/// cells, else the end of the name.
fn number(nodes: &mut [Node], grid: &mut CellGrid, ascii: bool) {
    let mut next = 0;
    for node in nodes {
        node.item.lines.clear();
        node.item.badges.clear();
        let Some((fit, shape)) = node.placement.clone() else {
            if node.item.form != NameForm::Counted {
                node.item.form = NameForm::Missing;
            }
            continue;
        };
        node.item.at = (fit.col, fit.row);
        if shape.tight {
            next += 1;
            node.item.form = NameForm::Number(next);
            node.item.lines.push(numeral(next, fit, &shape));
        } else {
            node.item.form = if shape.full { NameForm::Full } else { NameForm::Short };
            lines(node, fit, &shape, grid, ascii);
        }
    }
}

/// Returns a number where it stands beside its mark.
fn numeral(number: usize, fit: Fit, shape: &NameShape) -> Run {
    let text = number.to_string();
    let width = u16::try_from(cells(&text)).unwrap_or(0);
    Run {
        col: text_start(fit, shape, width).unwrap_or(0),
        row: fit.row,
        text,
    }
}

/// Writes the lines of a name and the signs behind the last.
fn lines(node: &mut Node, fit: Fit, shape: &NameShape, grid: &mut CellGrid, ascii: bool) {
    let last = shape.lines.len().saturating_sub(1);
    for (i, line) in shape.lines.iter().enumerate() {
        let row = fit.row + u16::try_from(i).unwrap_or(0);
        let mut text = line.clone();
        let mut width = u16::try_from(cells(&text)).unwrap_or(0);
        let mut signs = if i == last { node.sign_cells } else { 0 };
        let more = signs.saturating_sub(node.badge_cells);
        if i == last && more > 0 {
            let kept = width + node.badge_cells;
            let from = text_start(fit, shape, kept).unwrap_or(0);
            // The edge of the picture needs no gap.
            let (start, end) = if fit.left {
                (from.saturating_sub(more), from)
            } else {
                (from + kept, from + kept + more)
            };
            let (low, high) = (start.saturating_sub(GAP), (end + GAP).min(grid.width.max(end)));
            let (low, high) = if fit.left { (low, end) } else { (start, high) };
            let outside = node.place != NodePlace::School;
            let free =
                grid.free(row, low, high) && end - start == more && !(outside && grid.meets_school(row, low, high));
            if free {
                grid.take(row, start, end);
            } else if width > more + 3 {
                text = shorten(&text, usize::from(width - more), if ascii { ".." } else { "…" });
                width = u16::try_from(cells(&text)).unwrap_or(0);
                node.item.form = NameForm::Short;
            } else {
                signs = 0;
            }
        }
        let col = text_start(fit, shape, width + signs).unwrap_or(0);
        if signs > 0 {
            node.item.badges = badge_runs(&node.signs, col + width + 1, row);
        }
        node.item.lines.push(Run { col, row, text });
    }
}

fn badge_runs(signs: &[(String, BadgeSort)], mut col: u16, row: u16) -> Vec<Badge> {
    signs
        .iter()
        .map(|(sign, sort)| {
            let run = Run {
                col,
                row,
                text: sign.clone(),
            };
            col += run.width();
            Badge { run, sort: *sort }
        })
        .collect()
}
