//! The picture, laid out once a change and kept until the next. Draws nothing.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Model, Open, Show, Step, Zoom};
use crate::app::desk;
use crate::app::windows::Window;
use crate::deck::Lang;
use crate::map::{self, Emphasis, Form, Legend, Options, Scene, View};
use crate::text::Id;

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

/// Returns how many rows the foot of the map takes: what to do now, and the line. The questions about who is missing are long.
pub fn foot(rows: u16, step: Step) -> u16 {
    let own = match step {
        _ if rows >= TALL => 4,
        Step::Missing => 3,
        _ => 2,
    };
    own + u16::from(lists_absences(rows, step))
}

/// Returns whether the foot of the map has a row for what was noted as missing.
pub fn lists_absences(rows: u16, step: Step) -> bool {
    step == Step::Missing && rows >= LISTED
}

/// Everything a layout depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    events: u32,
    size: (u16, u16),
    view: View,
    lang: Lang,
    ascii: bool,
    selected: Option<Id>,
    page: usize,
    grown: Option<usize>,
    zoom: Option<Zoom>,
}

/// The last layout, and what it was made for.
#[derive(Debug, Default)]
pub(super) struct Cache(RefCell<Option<(Key, Rc<Scene>)>>);

/// Returns the picture as it stands now.
pub(super) fn scene(model: &Model, open: &Open) -> Rc<Scene> {
    let key = key(model, open);
    let mut cache = open.map.cache.0.borrow_mut();
    if let Some((_, scene)) = cache.as_ref().filter(|(old, _)| *old == key) {
        return Rc::clone(scene);
    }
    let scene = Rc::new(lay_out(model, open, &key));
    *cache = Some((key, Rc::clone(&scene)));
    scene
}

fn key(model: &Model, open: &Open) -> Key {
    let (columns, rows) = model.size;
    let grown = open.map.growth.as_ref().map(|growth| growth.shown);
    Key {
        events: open.session.events,
        size: if open.map.has_screen() {
            (columns, rows.saturating_sub(1))
        } else {
            (
                columns - beside(columns, open.map.show),
                rows.saturating_sub(frame(model, rows) + foot(rows, open.map.step)),
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

fn lay_out(model: &Model, open: &Open, key: &Key) -> Scene {
    let options = Options {
        view: key.view.clone(),
        selected: key.selected.clone(),
        ascii: key.ascii,
        legend: Legend::Page(key.page),
        anchors: Some(open.map.anchors()),
        ..Options::new(key.size.0, key.size.1, model.words)
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
fn zoomed(open: &Open, zoom: &Zoom, options: Options) -> Scene {
    let (session, template) = zoom.part(&open.session, &open.deck.map);
    let view = match zoom {
        Zoom::Domain(id) => View::Domain(id.clone()),
        Zoom::Partner(_) => options.view.clone(),
    };
    let anchors = None;
    map::layout(
        &session,
        &template,
        &Options {
            view,
            anchors,
            ..options
        },
    )
}

/// Leaves only the partners named first, where they will stand in the end, the latest one standing out.
fn keep_first(scene: &mut Scene, grown: usize) {
    for item in scene.items.iter_mut().skip(grown) {
        item.form = Form::Missing;
    }
    scene.ties.retain(|tie| tie.ends.0.max(tie.ends.1) < grown);
    if let Some(latest) = grown.checked_sub(1).and_then(|at| scene.items.get_mut(at)) {
        latest.tone = Emphasis::Selected;
    }
}
