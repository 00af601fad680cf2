//! One count for the partners of a field that is too small for all their names and numbers.
//!
//! A count needs a mark in the field and a few cells beside it. Where even that was not left, the map is laid out again with a
//! seat kept for every occupied field before anything else is written, so that nobody is missing for want of room.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::guest::{Guest, Seat};
use super::label::Shape;
use super::pack::{Board, Fields, Stretches, text_start};
use super::scene::{Form, Note, NoteKind, Place, Run, Scene, Spot};
use super::search::Want;
use super::seat::{cheapest, want};

/// The seats kept for counts.
pub(super) type Kept = BTreeMap<Spot, Seat>;

/// Returns how many stand for each other: `×12`.
fn sign(members: usize, ascii: bool) -> Rc<Shape> {
    let sign = format!("{}{members}", if ascii { 'x' } else { '×' });
    Rc::new(Shape {
        tight: true,
        ..Shape::new(vec![sign], 0, false)
    })
}

/// Returns a seat a cell away from all others, or right beside them; `inside` is what each cell outside the field costs.
fn narrow(guest: &Guest, field: &Stretches, board: &Board, inside: f32, shape: &[Rc<Shape>]) -> Option<Seat> {
    [1, 0].into_iter().find_map(|gap| {
        let want = Want {
            inside,
            ..want(guest, field, board, gap)
        };
        cheapest(board, &want, shape)
    })
}

/// Keeps a seat for the count of every field somebody stands in, the smallest field first.
pub(super) fn keep(guests: &[Guest], board: &mut Board, fields: &Fields, ascii: bool) -> Kept {
    let mut members: BTreeMap<Spot, (usize, &Guest)> = BTreeMap::new();
    for guest in guests {
        members.entry(guest.place.into()).or_insert((0, guest)).0 += 1;
    }
    let cells = |spot: &Spot| -> u32 {
        let field = fields.get(spot).into_iter().flatten();
        field.map(|(_, from, to)| u32::from(to - from)).sum()
    };
    let mut order: Vec<Spot> = members.keys().copied().collect();
    order.sort_by_key(|spot| (cells(spot), *spot));
    let mut kept = Kept::new();
    for spot in order {
        let (Some(field), Some((n, guest))) = (fields.get(&spot), members.get(&spot)) else {
            continue;
        };
        let shape = [sign(*n, ascii)];
        // Cells of another field may be all that one has.
        if let Some((fit, shape)) = narrow(guest, field, board, 3.0, &shape) {
            board.stamp(fit, &shape, true);
            kept.insert(spot, (fit, shape));
        }
    }
    kept
}

/// Counts where not even numbers fit: one count stands for all of a field that have no whole name, or for the whole field.
pub(super) fn count(
    guests: &mut [Guest],
    board: &mut Board,
    fields: &Fields,
    mut kept: Kept,
    scene: &mut Scene,
) -> Vec<(String, Vec<String>)> {
    let mut crowded: Vec<Place> = Vec::new();
    for guest in guests.iter_mut() {
        guest.item.form = Form::Missing;
        if guest.seat.is_none() && !crowded.contains(&guest.place) {
            crowded.push(guest.place);
        }
    }
    let mut counts = Vec::new();
    for place in crowded {
        let spot = place.into();
        let Some(field) = fields.get(&spot) else { continue };
        if let Some((fit, shape)) = kept.remove(&spot) {
            board.stamp(fit, &shape, false);
        }
        let found = [true, false]
            .into_iter()
            .find_map(|spare| gather(guests, board, place, field, spare, scene.ascii));
        let Some(((fit, shape), members)) = found else { continue };
        board.stamp(fit, &shape, true);
        let col = text_start(fit, &shape, shape.width()).unwrap_or(fit.col);
        let sign = shape.lines.concat();
        let run = Run {
            col,
            row: fit.row,
            text: sign.clone(),
        };
        scene.notes.push(Note {
            run,
            sort: NoteKind::Count,
        });
        let mut names = Vec::with_capacity(members.len());
        for at in members {
            let Some(Guest { item, .. }) = guests.get_mut(at) else {
                continue;
            };
            item.at = (fit.col, fit.row);
            item.form = Form::Counted;
            names.push(item.name.clone());
        }
        counts.push((sign, names));
    }
    counts
}

/// Takes the partners of a field from their seats, those with whole names only where asked, and finds room for their count.
fn gather(
    guests: &mut [Guest],
    board: &mut Board,
    place: Place,
    field: &Stretches,
    spare: bool,
    ascii: bool,
) -> Option<(Seat, Vec<usize>)> {
    let mut members = Vec::new();
    for (at, guest) in guests.iter_mut().enumerate().filter(|(_, g)| g.place == place) {
        if spare && guest.seat.as_ref().is_some_and(|(_, shape)| shape.full) {
            continue;
        }
        if let Some((fit, shape)) = guest.seat.take() {
            board.stamp(fit, &shape, false);
        }
        members.push(at);
    }
    let shape = [sign(members.len(), ascii)];
    let guest = guests.get(*members.first()?)?;
    Some((narrow(guest, field, board, 0.1, &shape)?, members))
}
