//! The picture: how much room it has, and its layout, made once a change and kept until the next. Draws nothing.

use super::laid_out::{LaidOut, LayoutKey};
use super::part::Zoom;
use super::question;
use super::step::InventoryStep;
use crate::app::desk;
use crate::app::map::state::Show;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::screen::Screen;
use crate::app::windows::Window;
use crate::map::{self, Emphasis, Legend, MapOptions, NameForm, Scene, View};

/// From how many columns the list fits beside the picture.
const WIDE: u16 = 110;
/// From how many rows the foot has room to breathe.
const TALL: u16 = 30;
/// From how many rows the foot lists what is missing.
const LISTED: u16 = 20;
/// Rows of the frame around every screen, those above and below together; on the wall, where there are no keys, only the one above.
const FRAME: u16 = 3;
const WALL_FRAME: u16 = 1;

/// Returns how many rows lie around the place: the frame of the screen, and the foot of the desk.
fn frame(model: &Model, rows: u16) -> u16 {
    match model.windows.window {
        Window::Wall => WALL_FRAME,
        Window::Only => FRAME,
        Window::Desk => FRAME + desk::rows(rows.saturating_sub(FRAME)),
    }
}

/// Returns whether the list fits beside the picture.
pub(super) fn is_wide(columns: u16) -> bool {
    columns >= WIDE
}

/// Returns how many columns the list takes at the left of the picture; 0 where the picture has them all.
pub fn beside(columns: u16, show: Show) -> u16 {
    if show == Show::Beside && is_wide(columns) {
        columns / 3
    } else {
        0
    }
}

/// Returns how many rows the foot of the map takes: what to do now, what is known of the chosen partner, and the line. The questions about
/// who is missing are long. On a low screen with keys, what is known stands in the row of what was last said.
pub fn foot(model: &Model, step: InventoryStep) -> u16 {
    let rows = model.size.1;
    let own = match (step, model.windows.window) {
        _ if rows >= TALL => 4,
        (InventoryStep::Missing, _) | (_, Window::Wall) => 3,
        _ => 2,
    };
    own + u16::from(lists_absences(rows, step))
}

/// Returns whether the picture has the whole screen. At the desk it never has: the wall beside it does.
pub fn fills(model: &Model, open: &OpenSession) -> bool {
    open.on_map() && open.map.has_screen() && model.windows.window != Window::Desk
}

/// Returns whether the foot of the map has a row for what was noted as missing.
pub fn lists_absences(rows: u16, step: InventoryStep) -> bool {
    step == InventoryStep::Missing && rows >= LISTED
}

/// Returns whether the picture is shown and its legend has more pages than one.
pub fn has_pages(open: &OpenSession) -> bool {
    open.map.shows_picture() && open.map.scene().legend_pages > 1
}

/// Lays the picture out anew where it is shown and something changed that it depends on.
pub(in crate::app) fn refresh(model: &mut Model) {
    if let Some(open) = &mut model.open {
        let shown = !open.on_note();
        open.map.follow(&open.session, &open.deck.map, shown);
    }
    let Screen::Map(open) = model.below() else { return };
    if !open.map.shows_picture() {
        return;
    }
    let key = key(model, open);
    if open.map.picture.is_of(&key) {
        return;
    }
    let picture = LaidOut::new(lay_out(model, open, &key), key);
    if let Some(open) = &mut model.open {
        open.map.picture = picture;
    }
}

fn key(model: &Model, open: &OpenSession) -> LayoutKey {
    let (columns, rows) = model.size;
    let asked = u16::try_from(question::rows(model, open).len()).unwrap_or(0);
    let grown = open.map.playback.as_ref().map(|playback| playback.shown);
    LayoutKey {
        events: open.session.events,
        size: if fills(model, open) {
            (columns, rows.saturating_sub(1))
        } else {
            (
                columns - beside(columns, open.map.show),
                rows.saturating_sub(frame(model, rows) + foot(model, open.map.step) + asked),
            )
        },
        view: if grown.is_some() {
            View::All
        } else {
            open.map.view.clone()
        },
        lang: model.words.lang(),
        ascii: model.marks.is_ascii(),
        selected: open.map.selected.clone(),
        page: if open.map.page.0 == open.map.selected {
            open.map.page.1
        } else {
            0
        },
        grown,
        zoom: open.map.zoom.clone(),
    }
}

fn lay_out(model: &Model, open: &OpenSession, key: &LayoutKey) -> Scene {
    let options = MapOptions {
        view: key.view.clone(),
        selected: key.selected.clone(),
        ascii: key.ascii,
        legend: Legend::Page(key.page),
        anchors: Some(open.map.anchors()),
        ..MapOptions::new(key.size.0, key.size.1, model.words)
    };
    if let Some(zoom) = &key.zoom {
        return zoomed(open, zoom, options);
    }
    let mut scene = map::layout(&open.session, &open.deck.map, &options);
    if let Some(grown) = key.grown {
        keep_first(&mut scene, grown);
    }
    scene
}

/// Lays out a part of the map, which has the whole screen: a domain as it fills a map of its own.
fn zoomed(open: &OpenSession, zoom: &Zoom, options: MapOptions) -> Scene {
    let (session, template) = zoom.part(&open.session, &open.deck.map);
    let view = match zoom {
        Zoom::Domain(id) => View::Domain(id.clone()),
        Zoom::Partner(_) => options.view.clone(),
    };
    let anchors = None;
    map::layout(
        &session,
        &template,
        &MapOptions {
            view,
            anchors,
            ..options
        },
    )
}

/// Leaves only the partners named first, where they will stand in the end, the latest one standing out.
fn keep_first(scene: &mut Scene, grown: usize) {
    for item in scene.items.iter_mut().skip(grown) {
        item.form = NameForm::Missing;
    }
    scene.ties.retain(|tie| tie.ends.0.max(tie.ends.1) < grown);
    if let Some(latest) = grown.checked_sub(1).and_then(|at| scene.items.get_mut(at)) {
        latest.tone = Emphasis::Selected;
    }
}
