//! Undo and redo: the last change is taken back or done again, the screen says what it was, and shows where.
//!
//! Moves the cursor and turns to other places; the record changes by `OpenSession` alone.

use crate::app::deed::{Deed, Site};
use crate::app::dialog::fill;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::purpose::Purpose;
use crate::app::map::InventoryStep;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::{findings, navigate};
use crate::deck::StepKind;
use crate::say;
use crate::session::{Entity, Place};
use crate::text::{self, Id};

/// Takes the last change back, or does the one again that was taken back last.
pub(super) fn run(model: &mut Model, back: bool) {
    if back && super::map::undo_rearranging(model) {
        return;
    }
    let (now, words) = (model.now, model.words);
    let Some(open) = model.open.as_ref().filter(|open| open.writable) else {
        return;
    };
    let deed = if back { open.next_undo() } else { open.next_redo() };
    let Some(deed) = deed.cloned() else {
        return model.warn(if back {
            say!(words, "nothing-to-undo")
        } else {
            say!(words, "nothing-to-redo")
        });
    };
    // What a form was laid out from would change under it, and what is typed there must not be lost.
    if fill::has_changes(model) {
        return model.warn(say!(words, "undo-form-first"));
    }
    let Some(open) = &mut model.open else { return };
    let done = if back { open.undo(now) } else { open.redo(now) };
    if done && let Some(deed) = deed {
        model.exchange_deck();
        show(model, &deed);
        tell(model, &deed, back);
    } else if done {
        model.tell(say!(words, "undone-plain"));
    }
}

/// Says what was undone or done again, and where; the name is cut so that the whole can be read.
fn tell(model: &mut Model, deed: &Deed, back: bool) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let at = deed.at(words, &open.deck);
    let whole = |room: usize| {
        let (what, at) = (deed.what(words, room), at.clone());
        if back {
            say!(words, "undone", what = what, at = at)
        } else {
            say!(words, "redone", what = what, at = at)
        }
    };
    let used = text::cells(&whole(4)).saturating_sub(4);
    let room = usize::from(model.size.0).saturating_sub(2 + used);
    model.tell(whole(room.clamp(8, 60)));
}

/// Brings what was changed onto the screen: the place, with the thing selected.
fn show(model: &mut Model, deed: &Deed) {
    let keep = deed.site == Site::Participants && matches!(model.overlays.last(), Some(Overlay::Participants { .. }));
    if !keep {
        model.overlays.clear();
    }
    let Some(open) = &mut model.open else { return };
    let at_findings = open.session.progress.place == Place::Findings && !open.on_map();
    match &deed.site {
        Site::Map => on_map(open, deed.id.as_ref()),
        Site::Missing if at_findings && deed.at_findings => in_findings(model, deed.id.as_ref()),
        Site::Missing => {
            on_map(open, None);
            open.map.step = InventoryStep::Missing;
        }
        Site::Said(_) if at_findings && deed.at_findings => in_findings(model, deed.id.as_ref()),
        Site::Said(place) => said(model, place.clone(), deed.id.as_ref()),
        Site::Findings => in_findings(model, deed.id.as_ref()),
        Site::Participants => participants(model, deed.id.as_ref()),
        Site::School => model.fill_in(Purpose::School),
        Site::Welcome => {
            let steps = || open.deck.welcome.iter();
            let step = steps().position(|step| Some(&step.id) == deed.id.as_ref());
            let step = step.or_else(|| steps().position(|step| step.kind == StepKind::Recording));
            go(model, Place::Welcome);
            if let (Some(open), Some(step)) = (&mut model.open, step) {
                open.at = step;
            }
        }
        Site::Nowhere => {}
    }
}

/// Goes to a place, unless it is open already; on top of it lies nothing.
fn go(model: &mut Model, place: Place) {
    let here = |open: &OpenSession| open.session.progress.place == place && !open.over;
    if !model.open.as_ref().is_some_and(here) {
        navigate::go(model, place);
    }
}

/// Turns to the map where it is not up, and selects a partner, or the one that it was merged into; nobody where it is gone.
fn on_map(open: &mut OpenSession, id: Option<&Id>) {
    if !open.on_map() {
        open.over = !open.over;
    }
    open.map.playback = None;
    // Of two partners that are one again, the one that stands is selected.
    open.map.selected = id.and_then(|id| open.session.resolve(id)).map(|p| p.id.clone());
}

/// Goes to where a statement or an image stands.
fn said(model: &mut Model, place: Place, id: Option<&Id>) {
    // After an undo it may stand elsewhere than the change had put it.
    let now = model.open.as_ref().and_then(|open| {
        let (_, item) = open.session.find(id?)?;
        match item {
            Entity::Statement(s) => Some(match s.card.filter(|id| open.deck.card(id).is_some()) {
                Some(card) => Place::Card(card),
                None => Place::Closing,
            }),
            _ => None,
        }
    });
    go(model, now.unwrap_or(place));
    let Some(open) = &mut model.open else { return };
    if open.on_map() {
        open.over = !open.over;
    }
    open.selected = None;
    if let Some(id) = id.filter(|id| open.session.find(id).is_some()) {
        if open.session.progress.place == Place::Closing {
            open.ask_about(id);
        }
        open.selected = Some(id.clone());
    }
}

/// Goes to the sentence of the findings about a thing.
fn in_findings(model: &mut Model, id: Option<&Id>) {
    go(model, Place::Findings);
    findings::refresh(model);
    let Some(open) = &mut model.open else { return };
    open.findings.view = findings::FindingsView::Text;
    if let Some(id) = id {
        open.findings.show(id);
    }
}

/// Opens the list of participants at one of them.
fn participants(model: &mut Model, id: Option<&Id>) {
    let Some(open) = &model.open else { return };
    let people = &open.session.participants;
    let at = people.iter().position(|p| Some(&p.id) == id);
    match model.overlays.last_mut() {
        Some(Overlay::Participants { at: line }) => {
            *line = at.unwrap_or(*line).min(people.len().saturating_sub(1));
        }
        _ => model.overlays.push(Overlay::Participants { at: at.unwrap_or(0) }),
    }
}
