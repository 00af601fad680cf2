//! Seats every partner near its aim: the whole name if it fits, else shortened, else a number, else counted with its neighbours.
//!
//! A mark never leaves its field; see `search` for how room is found.

use std::rc::Rc;

use crate::text::{cells, shorten};

use super::aggregate::{self, Reserved};
use super::candidates::{cheapest, want};
use super::cell_grid::{CellGrid, Fields, Fit, Stretches, text_start};
use super::input::LayoutInput;
use super::label::Shape;
use super::node::{Node, Placement};
use super::position_search::Want;
use crate::map::scene::{Badge, BadgeSort, Form, Region, Run, Scene};

/// Widths tried for a name that does not stand in full, widest first; at 0 every name is a number.
const CAPS: [u16; 8] = [200, 44, 32, 24, 18, 14, 10, 0];

/// Seats everyone: first in the widest shape in which all find room, then in full where room is left.
pub(super) fn pack(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    input: &LayoutInput<'_>,
    fields: &Fields,
    kept: Reserved,
    scene: &mut Scene,
) -> Vec<(String, Vec<String>)> {
    let empty = grid.clone();
    let area = f32::from(grid.width) * f32::from(grid.height);
    let crowd = |cap: u16| nodes.iter().map(|g| f32::from(g.cells().min(cap)) + 4.0).sum::<f32>();
    let airy = crowd(200) < 0.45 * area;
    let start = CAPS
        .iter()
        .position(|&cap| crowd(cap) < 0.75 * area)
        .unwrap_or(CAPS.len() - 1)
        .max(input.cap.get());
    let mut best: Option<(usize, Vec<Option<Placement>>, CellGrid)> = None;
    for (at, &cap) in CAPS.iter().enumerate().skip(start) {
        grid.clone_from(&empty);
        let least = best.as_ref().map_or(usize::MAX, |(least, _, _)| *least);
        let poor = attempt(nodes, grid, fields, (cap, least), input, airy);
        if poor < least {
            input.cap.set(at);
            best = (poor > 0).then(|| (poor, nodes.iter_mut().map(|g| g.seat.take()).collect(), grid.clone()));
        }
        if poor == 0 {
            break;
        }
    }
    if let Some((_, seats, cells)) = best {
        *grid = cells;
        nodes.iter_mut().zip(seats).for_each(|(node, seat)| node.seat = seat);
    }
    extend(nodes, grid, fields, input);
    let counts = aggregate::count(nodes, grid, fields, kept, scene);
    number(nodes, grid, scene.ascii);
    counts
}

/// Seats all guests with names of at most `cap` cells; how poor the result is (nobody without a seat or a name: 0). Gives up where
/// it gets as poor as `least`.
fn attempt(
    nodes: &mut [Node],
    grid: &mut CellGrid,
    fields: &Fields,
    (cap, least): (u16, usize),
    input: &LayoutInput<'_>,
    airy: bool,
) -> usize {
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|&i| nodes.get(i).map_or((0, i), |g| (u16::MAX - g.cells().min(cap), i)));
    let digits = nodes.len();
    let mut poor = 0;
    nodes.iter_mut().for_each(|node| node.seat = None);
    for i in order {
        if poor >= least {
            break;
        }
        let Some(node) = nodes.get_mut(i) else { continue };
        let Some(field) = fields.get(&node.place.into()) else {
            poor += 1000;
            continue;
        };
        let shapes = shapes(node, cap, input);
        let mut seat = cheapest(grid, &want(node, field, grid, 2), &shapes);
        if airy {
            seat = seat.map(|near| {
                aired(node, field, grid, &shapes)
                    .filter(|far| far.0.cost < near.0.cost + AIR)
                    .unwrap_or(near)
            });
        }
        if seat.is_none() {
            seat = cheapest(grid, &want(node, field, grid, 1), &shapes);
        }
        for width in [12, 8, 6] {
            if seat.is_none() && width < cap && node.cells() > width {
                seat = cheapest(grid, &want(node, field, grid, 1), &[node.brief(width, input)]);
            }
        }
        if seat.is_none() {
            seat = cheapest(grid, &want(node, field, grid, 1), &[Rc::new(Shape::number(digits))]);
            poor += if cap == 0 { 0 } else { 1 };
        }
        match &seat {
            Some((fit, shape)) => grid.stamp(*fit, shape, true),
            None => poor += 1000,
        }
        node.seat = seat;
    }
    poor
}

/// How many rows farther off a name may stand to have air above and below.
const AIR: f32 = 4.0;

/// Returns a seat with free rows above and below and three free cells at both ends, if there is one.
fn aired(node: &Node, field: &Stretches, grid: &CellGrid, shapes: &[Rc<Shape>]) -> Option<Placement> {
    let limit = node.seat.as_ref().map_or(12.0, |(fit, _)| fit.cost + AIR);
    let want = Want {
        air: true,
        limit,
        ..want(node, field, grid, 3)
    };
    cheapest(grid, &want, shapes)
}

/// Returns the shapes a name of at most `cap` cells may take.
fn shapes(node: &Node, cap: u16, input: &LayoutInput<'_>) -> Vec<Rc<Shape>> {
    if cap == 0 {
        return Vec::new();
    }
    let fitting: Vec<Rc<Shape>> = node
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

/// Gives names that stand shortened their whole name where there is room for it, the shortest first.
fn extend(nodes: &mut [Node], grid: &mut CellGrid, fields: &Fields, input: &LayoutInput<'_>) {
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|&i| nodes.get(i).map_or((0, i), |g| (g.cells(), i)));
    // On a very large map a field that had no room for a short name is not asked again for a longer one.
    let patient = nodes.len() <= 200;
    let mut full: Vec<Region> = Vec::new();
    for i in order {
        let Some(node) = nodes.get_mut(i) else { continue };
        let Some((fit, shape)) = node.seat.clone().filter(|(_, shape)| !shape.full) else {
            continue;
        };
        let spot = node.place.into();
        if full.contains(&spot) {
            continue;
        }
        let Some(field) = fields.get(&spot) else {
            continue;
        };
        grid.stamp(fit, &shape, false);
        let wider = |width: &u16| {
            let longer = node.brief(width.saturating_sub(node.badge_cells), input);
            if longer.width() <= shape.width() && !shape.tight {
                return None;
            }
            cheapest(grid, &want(node, field, grid, 1), &[longer])
        };
        let found = cheapest(grid, &want(node, field, grid, 1), &node.whole)
            .or_else(|| [24, 18, 14, 10, 7].iter().find_map(wider));
        if found.is_none() && !patient {
            full.push(spot);
        }
        let seat = found.unwrap_or((fit, shape.clone()));
        grid.stamp(seat.0, &seat.1, true);
        node.seat = Some(seat);
    }
}

/// Turns seats into what is drawn; numbers run in the order of the record. Signs that this view has more than was kept room for take free
/// cells, else the end of the name.
fn number(nodes: &mut [Node], grid: &mut CellGrid, ascii: bool) {
    let mut next = 0;
    for node in nodes {
        node.item.lines.clear();
        node.item.badges.clear();
        let Some((fit, shape)) = node.seat.clone() else {
            if node.item.form != Form::Counted {
                node.item.form = Form::Missing;
            }
            continue;
        };
        node.item.at = (fit.col, fit.row);
        if shape.tight {
            next += 1;
            node.item.form = Form::Number(next);
            let text = next.to_string();
            let width = u16::try_from(cells(&text)).unwrap_or(0);
            let col = text_start(fit, &shape, width).unwrap_or(0);
            node.item.lines.push(Run { col, row: fit.row, text });
        } else {
            node.item.form = if shape.full { Form::Full } else { Form::Short };
            lines(node, fit, &shape, grid, ascii);
        }
    }
}

/// Writes the lines of a name and the signs behind the last.
fn lines(node: &mut Node, fit: Fit, shape: &Shape, grid: &mut CellGrid, ascii: bool) {
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
            let (from, to) = if fit.left { (from.saturating_sub(more + 1), from) } else { (from + kept, from + kept + more + 1) };
            let free = grid.free(row, from, to.min(grid.width.max(to.saturating_sub(1)))) && (!fit.left || to - from == more + 1);
            if free {
                grid.take(row, from, to);
            } else if width > more + 3 {
                text = shorten(&text, usize::from(width - more), if ascii { ".." } else { "…" });
                width = u16::try_from(cells(&text)).unwrap_or(0);
                node.item.form = Form::Short;
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
