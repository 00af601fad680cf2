//! The partner with the cursor: chosen by arrows, by what the step still needs, or with the mouse, which may also carry it elsewhere.
//! Draws nothing.

use super::step::waiting;
use super::{notes, table};
use crate::app::command::Command;
use crate::app::map::partner::change;
use crate::app::map::state::Show;
use crate::app::model::Model;
use crate::app::mouse::PressableList;
use crate::app::open_session::OpenSession;
use crate::locale::Words;
use crate::map::{MapDirection, NodePlace, View};
use crate::say;
use crate::session::Partner;
use crate::text::Id;

/// Moves by an arrow over the picture as one sees it; in the table up and down, and from column to column.
pub(super) fn walk(model: &mut Model, command: &Command) {
    let direction = match command {
        Command::Up => MapDirection::Up,
        Command::Down => MapDirection::Down,
        Command::Left => MapDirection::Left,
        _ => MapDirection::Right,
    };
    let Some(open) = &model.open else { return };
    let selected = open.map.selected.as_ref();
    let to = match (open.map.show, direction) {
        (Show::Table, MapDirection::Up | MapDirection::Down) => {
            let ids: Vec<Id> = table::rows(open, model.words).into_iter().map(|row| row.id).collect();
            beyond(&ids, selected, direction == MapDirection::Up)
        }
        (Show::Table, _) => None,
        (Show::Notes, _) => notes::beyond(&notes::groups(open, model.words), selected, direction),
        _ => open.map.scene().neighbour(selected, direction),
    };
    let Some(open) = &mut model.open else { return };
    match (open.map.show, direction) {
        (Show::Table, MapDirection::Left) => open.map.sort_next(-1),
        (Show::Table, MapDirection::Right) => open.map.sort_next(1),
        _ => open.map.selected = to.or(open.map.selected.take()),
    }
}

fn beyond(ids: &[Id], selected: Option<&Id>, up: bool) -> Option<Id> {
    let at = selected.and_then(|id| ids.iter().position(|other| other == id));
    let to = match (at, up) {
        (None, true) => ids.len().checked_sub(1)?,
        (None, false) => 0,
        (Some(at), true) => at.checked_sub(1)?,
        (Some(at), false) => at + 1,
    };
    ids.get(to).cloned()
}

/// Goes to the next partner that still needs what this step is about.
pub(super) fn next_waiting(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let ids = waiting(&open.session, open.map.step);
    let order: Vec<&Id> = open.session.partners.iter().map(|p| &p.id).collect();
    let at = |id: &Id| order.iter().position(|other| *other == id);
    let here = open.map.selected.as_ref().and_then(at);
    let next = ids.iter().find(|id| here.is_none() || at(id) > here).or(ids.first());
    match next {
        Some(id) => open.map.selected = Some(id.clone()),
        None => model.tell(say!(model.words, "nothing-waits")),
    }
}

/// Begins a press on a cell of the picture: the partner there has the cursor; beside all partners, none has.
pub(in crate::app) fn press_at(model: &mut Model, (column, row): (u16, u16)) {
    let Some(open) = pointed(model) else { return };
    let hit = open.map.scene().at(column, row);
    if let Some(open) = &mut model.open {
        open.map.held = hit.clone();
        open.map.selected = hit;
    }
}

/// Begins a press on a row of the partners or of the notes: that partner has the cursor.
pub(in crate::app) fn choose_row(open: &mut OpenSession, words: &Words, list: PressableList, at: usize) {
    let id = match list {
        PressableList::Notes => notes::groups(open, words)
            .into_iter()
            .flat_map(|group| group.ids)
            .nth(at),
        _ => table::rows(open, words).into_iter().nth(at).map(|row| row.id),
    };
    if open.map.playback.is_none() {
        open.map.selected = id;
    }
}

/// Ends a press: a partner that was carried to another ring or domain of the picture stands there from now on. Whether it
/// was on a partner that the button went down.
pub(in crate::app) fn drop_at(model: &mut Model, cell: Option<(u16, u16)>) -> bool {
    let held = model.open.as_mut().and_then(|open| open.map.held.take());
    let (Some(open), Some(cell)) = (pointed(model), cell) else {
        return false;
    };
    let Some(partner) = held.and_then(|id| open.session.partner(&id)).cloned() else {
        return false;
    };
    if let Some((partner, told)) = carried(model, open, partner, cell)
        && change(model, partner)
    {
        model.tell(told);
    }
    true
}

/// Returns the session whose picture can be pointed at.
fn pointed(model: &Model) -> Option<&OpenSession> {
    let open = model.open.as_ref().filter(|open| open.on_map())?;
    let free = model.overlays.is_empty() && open.map.playback.is_none();
    free.then_some(open)
}

/// Returns the partner as it is after it was carried to a cell, and what to say about it; `None` where it stays what it was. Only views
/// that show the group's own distance take part: in the others a ring is what one role sees.
fn carried(
    model: &Model,
    open: &OpenSession,
    mut partner: Partner,
    (col, row): (u16, u16),
) -> Option<(Partner, String)> {
    let scene = open.map.scene();
    let (ring, sector) = scene.field(col, row)?;
    let ring = open.deck.map.rings.get(ring)?;
    let item = scene.item(&partner.id).filter(|item| item.at != (col, row))?;
    if matches!(open.map.view, View::Distance(_))
        || partner.is_internal()
        || scene.at(col, row).as_ref() == Some(&partner.id)
    {
        return None;
    }
    let before = partner.clone();
    partner.distance.ring = Some(ring.id.clone());
    if let Some(domain) = scene.sectors.get(sector).and_then(|sector| sector.domain.clone())
        && !partner.domains.contains(&domain)
    {
        let from = match item.place {
            NodePlace::Field { sector, .. } => scene.sectors.get(sector).and_then(|sector| sector.domain.as_ref()),
            _ => None,
        };
        // The domain it was carried from gives way; others it stands in stay.
        match partner.domains.iter_mut().find(|other| Some(&**other) == from) {
            Some(old) => *old = domain,
            None => partner.domains.push(domain),
        }
    }
    let domains = table::domains(&partner, &open.deck.map);
    let told = say!(
        model.words,
        "carried-to",
        name = partner.name.to_string(),
        ring = ring.title.to_string(),
        domains = domains
    );
    (partner != before).then_some((partner, told))
}
