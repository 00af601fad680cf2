//! Seats every partner near its aim: the whole name if it fits, else shortened, else a number, else counted with its neighbours.
//!
//! A mark never leaves its field; see `search` for how room is found.

use std::rc::Rc;

use crate::text::cells;

use super::count::{self, Kept};
use super::guest::{Guest, Seat};
use super::label::Shape;
use super::pack::{Board, Fields, Fit, Stretches, text_start};
use super::place::Frame;
use super::scene::{Badge, BadgeSort, Form, Place, Run, Scene, Spot};
use super::search::{self, Want};

/// Widths tried for a name that does not stand in full, widest first; at 0 every name is a number.
const CAPS: [u16; 8] = [200, 44, 32, 24, 18, 14, 10, 0];

/// Seats everyone: first in the widest shape in which all find room, then in full where room is left.
pub(super) fn pack(
    guests: &mut [Guest],
    board: &mut Board,
    frame: &Frame<'_>,
    fields: &Fields,
    kept: Kept,
    scene: &mut Scene,
) -> Vec<(String, Vec<String>)> {
    let empty = board.clone();
    let area = f32::from(board.width) * f32::from(board.height);
    let crowd = |cap: u16| guests.iter().map(|g| f32::from(g.cells().min(cap)) + 4.0).sum::<f32>();
    let airy = crowd(200) < 0.45 * area;
    let start = CAPS
        .iter()
        .position(|&cap| crowd(cap) < 0.75 * area)
        .unwrap_or(CAPS.len() - 1)
        .max(frame.cap.get());
    let mut best: Option<(usize, Vec<Option<Seat>>, Board)> = None;
    for (at, &cap) in CAPS.iter().enumerate().skip(start) {
        board.clone_from(&empty);
        let least = best.as_ref().map_or(usize::MAX, |(least, _, _)| *least);
        let poor = attempt(guests, board, fields, (cap, least), frame, airy);
        if poor < least {
            frame.cap.set(at);
            best = (poor > 0).then(|| (poor, guests.iter_mut().map(|g| g.seat.take()).collect(), board.clone()));
        }
        if poor == 0 {
            break;
        }
    }
    if let Some((_, seats, cells)) = best {
        *board = cells;
        guests.iter_mut().zip(seats).for_each(|(guest, seat)| guest.seat = seat);
    }
    extend(guests, board, fields, frame);
    let counts = count::count(guests, board, fields, kept, scene);
    number(guests);
    counts
}

pub(super) fn want<'a>(guest: &Guest, field: &'a Stretches, board: &Board, gap: u16) -> Want<'a> {
    Want {
        field,
        target: guest.target,
        // Text runs away from the school; in the tray all of it runs to the right.
        middle: if guest.place == Place::Tray {
            0.0
        } else {
            f32::from(board.width) / 2.0
        },
        gap,
        inside: 0.1,
        air: false,
        limit: f32::INFINITY,
    }
}

/// Seats all guests with names of at most `cap` cells; how poor the result is (nobody without a seat or a name: 0). Gives up where
/// it gets as poor as `least`.
fn attempt(
    guests: &mut [Guest],
    board: &mut Board,
    fields: &Fields,
    (cap, least): (u16, usize),
    frame: &Frame<'_>,
    airy: bool,
) -> usize {
    let mut order: Vec<usize> = (0..guests.len()).collect();
    order.sort_by_key(|&i| guests.get(i).map_or((0, i), |g| (u16::MAX - g.cells().min(cap), i)));
    let digits = guests.len();
    let mut poor = 0;
    guests.iter_mut().for_each(|guest| guest.seat = None);
    for i in order {
        if poor >= least {
            break;
        }
        let Some(guest) = guests.get_mut(i) else { continue };
        let Some(field) = fields.get(&guest.place.into()) else {
            poor += 1000;
            continue;
        };
        let shapes = shapes(guest, cap, frame);
        let mut seat = cheapest(board, &want(guest, field, board, 2), &shapes);
        if airy {
            seat = seat.map(|near| {
                aired(guest, field, board, &shapes)
                    .filter(|far| far.0.cost < near.0.cost + AIR)
                    .unwrap_or(near)
            });
        }
        if seat.is_none() {
            seat = cheapest(board, &want(guest, field, board, 1), &shapes);
        }
        for width in [12, 8, 6] {
            if seat.is_none() && width < cap && guest.cells() > width {
                seat = cheapest(board, &want(guest, field, board, 1), &[guest.brief(width, frame)]);
            }
        }
        if seat.is_none() {
            seat = cheapest(board, &want(guest, field, board, 1), &[Rc::new(Shape::number(digits))]);
            poor += if cap == 0 { 0 } else { 1 };
        }
        match &seat {
            Some((fit, shape)) => board.stamp(*fit, shape, true),
            None => poor += 1000,
        }
        guest.seat = seat;
    }
    poor
}

/// How many rows farther off a name may stand to have air above and below.
const AIR: f32 = 4.0;

/// Returns a seat with free rows above and below and three free cells at both ends, if there is one.
fn aired(guest: &Guest, field: &Stretches, board: &Board, shapes: &[Rc<Shape>]) -> Option<Seat> {
    let limit = guest.seat.as_ref().map_or(12.0, |(fit, _)| fit.cost + AIR);
    let want = Want {
        air: true,
        limit,
        ..want(guest, field, board, 3)
    };
    cheapest(board, &want, shapes)
}

/// Returns the shapes a name of at most `cap` cells may take.
fn shapes(guest: &Guest, cap: u16, frame: &Frame<'_>) -> Vec<Rc<Shape>> {
    if cap == 0 {
        return Vec::new();
    }
    let fitting: Vec<Rc<Shape>> = guest
        .whole
        .iter()
        .filter(|shape| shape.width() <= cap)
        .cloned()
        .collect();
    if fitting.is_empty() {
        vec![guest.brief(cap.saturating_sub(guest.badge_cells).max(4), frame)]
    } else {
        fitting
    }
}

/// Returns the cheapest seat among shapes; more lines and very long lines cost.
pub(super) fn cheapest(board: &Board, want: &Want<'_>, shapes: &[Rc<Shape>]) -> Option<Seat> {
    let mut best: Option<(f32, Fit, &Rc<Shape>)> = None;
    for shape in shapes {
        let looks = 0.8 * (shape.lines.len() as f32 - 1.0) + 0.15 * (f32::from(shape.width()) - 30.0).max(0.0);
        if let Some(fit) = search::best(board, want, shape)
            && best.is_none_or(|(cost, _, _)| fit.cost + looks < cost)
        {
            best = Some((fit.cost + looks, fit, shape));
        }
    }
    best.map(|(_, fit, shape)| (fit, Rc::clone(shape)))
}

/// Gives names that stand shortened their whole name where there is room for it, the shortest first.
fn extend(guests: &mut [Guest], board: &mut Board, fields: &Fields, frame: &Frame<'_>) {
    let mut order: Vec<usize> = (0..guests.len()).collect();
    order.sort_by_key(|&i| guests.get(i).map_or((0, i), |g| (g.cells(), i)));
    // On a very large map a field that had no room for a short name is not asked again for a longer one.
    let patient = guests.len() <= 200;
    let mut full: Vec<Spot> = Vec::new();
    for i in order {
        let Some(guest) = guests.get_mut(i) else { continue };
        let Some((fit, shape)) = guest.seat.clone().filter(|(_, shape)| !shape.full) else {
            continue;
        };
        let spot = guest.place.into();
        if full.contains(&spot) {
            continue;
        }
        let Some(field) = fields.get(&spot) else {
            continue;
        };
        board.stamp(fit, &shape, false);
        let wider = |width: &u16| {
            let longer = guest.brief(width.saturating_sub(guest.badge_cells), frame);
            if longer.width() <= shape.width() && !shape.tight {
                return None;
            }
            cheapest(board, &want(guest, field, board, 1), &[longer])
        };
        let found = cheapest(board, &want(guest, field, board, 1), &guest.whole)
            .or_else(|| [24, 18, 14, 10, 7].iter().find_map(wider));
        if found.is_none() && !patient {
            full.push(spot);
        }
        let seat = found.unwrap_or((fit, shape.clone()));
        board.stamp(seat.0, &seat.1, true);
        guest.seat = Some(seat);
    }
}

/// Turns seats into what is drawn; numbers run in the order of the record.
fn number(guests: &mut [Guest]) {
    let mut next = 0;
    for guest in guests {
        guest.item.lines.clear();
        guest.item.badges.clear();
        let Some((fit, shape)) = guest.seat.clone() else {
            if guest.item.form != Form::Counted {
                guest.item.form = Form::Missing;
            }
            continue;
        };
        guest.item.at = (fit.col, fit.row);
        let mut lines = shape.lines.clone();
        guest.item.form = if shape.tight {
            next += 1;
            lines = vec![next.to_string()];
            Form::Number(next)
        } else if shape.full {
            Form::Full
        } else {
            Form::Short
        };
        let badges = if shape.tight { 0 } else { guest.badge_cells };
        let last = lines.len().saturating_sub(1);
        for (i, line) in lines.into_iter().enumerate() {
            let row = fit.row + u16::try_from(i).unwrap_or(0);
            let width = u16::try_from(cells(&line)).unwrap_or(0);
            let with = width + if i == last { badges } else { 0 };
            let col = text_start(fit, &shape, with).unwrap_or(0);
            if i == last && badges > 0 {
                guest.item.badges = badge_runs(&guest.signs, col + width + 1, row);
            }
            guest.item.lines.push(Run { col, row, text: line });
        }
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
