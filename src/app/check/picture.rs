//! The map as a member check shows it: laid out as it will stand in the end, with what is not shown yet left out.

use crate::app::desk;
use crate::app::map::Zoom;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::windows::Window;
use crate::map::{self, Annotation, AnnotationKind, Legend, MapOptions, NameForm, NodePlace, Scene, View};
use crate::member_check::Reveal;
use crate::session::Partner;
use crate::text::Line;

use super::page::CheckPage;
use super::state::WantedPicture;

/// From how many columns the map stands beside remarks.
const WIDE: u16 = 120;
/// Rows of the frame around every screen; on the wall only the one above.
const FRAME: (u16, u16) = (3, 1);
/// Rows of a page above the map: the title, the sentence, a blank one.
const ABOVE: u16 = 3;
/// Rows of a page below what it shows: the line and what is said of it.
const BELOW: u16 = 2;

/// Returns columns and rows of the map on a page; `None` where it has none, or no room for it.
pub fn size(model: &Model, page: &CheckPage) -> Option<(u16, u16)> {
    page.map.as_ref()?;
    let (columns, rows) = model.size;
    let around = match model.windows.window {
        Window::Wall => FRAME.1,
        Window::Only => FRAME.0,
        Window::Desk => FRAME.0 + desk::rows(rows.saturating_sub(FRAME.0)),
    };
    let rows = rows.saturating_sub(around + ABOVE);
    match page.beside {
        false => Some((columns, rows)),
        true if columns >= WIDE => Some((columns / 2, rows.saturating_sub(BELOW))),
        true => None,
    }
}

/// Lays the picture out that a page needs, where it is not there yet.
pub(super) fn refresh(model: &mut Model, page: Option<&CheckPage>) {
    let wanted = page.and_then(|page| {
        Some(WantedPicture {
            reveal: page.map.clone()?,
            size: size(model, page)?,
            events: model.open.as_ref()?.session.events,
            lang: model.words.lang(),
            ascii: model.marks.is_ascii(),
        })
    });
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    match wanted {
        None => open.check.picture = None,
        Some(wanted) if open.check.picture.as_ref().is_some_and(|(old, _)| *old == wanted) => {}
        Some(wanted) => {
            let scene = lay_out(open, &wanted, words);
            open.check.picture = Some((wanted, scene));
        }
    }
}

fn lay_out(open: &OpenSession, wanted: &WantedPicture, words: &'static crate::locale::Words) -> Scene {
    let view = match &wanted.reveal {
        Reveal::Domains | Reveal::Rings(_) => View::All,
        Reveal::Importance => View::Important(None),
        Reveal::Ties => View::Ties,
        Reveal::Domain(id) => View::Domain(id.clone()),
    };
    let options = MapOptions {
        view,
        ascii: wanted.ascii,
        legend: Legend::Page(0),
        anchors: Some(open.map.anchors()),
        ..MapOptions::new(wanted.size.0, wanted.size.1, words)
    };
    let session = open.session.for_map();
    if let Reveal::Domain(id) = &wanted.reveal {
        let (session, template) = Zoom::Domain(id.clone()).part(&session, &open.deck.map);
        let anchors = None;
        return map::layout(&session, &template, &MapOptions { anchors, ..options });
    }
    let mut template = open.deck.map.clone();
    if wanted.reveal == Reveal::Domains {
        for domain in &mut template.domains {
            let stands = |p: &&Partner| p.domains.contains(&domain.id);
            let n = session.partners.iter().filter(stands).count();
            for name in [&mut domain.title, &mut domain.short]
                .into_iter()
                .filter(|name| n > 0 && !name.is_empty())
            {
                *name = Line::new(&format!("{name} · {n}"));
            }
        }
    }
    let mut scene = map::layout(&session, &template, &options);
    let rings = template.rings.len();
    match wanted.reveal {
        Reveal::Domains => {
            keep(&mut scene, |_| false);
            scene.legend.clear();
            let sectors = |note: &Annotation| matches!(note.sort, AnnotationKind::Sector(_));
            scene.notes.retain(sectors);
        }
        Reveal::Rings(shown) if shown < rings => keep(&mut scene, |place| match place {
            NodePlace::School => true,
            NodePlace::Field { ring, .. } => ring < shown,
            NodePlace::Tray => false,
        }),
        Reveal::Rings(_) => scene.ties.clear(),
        Reveal::Importance | Reveal::Ties | Reveal::Domain(_) => {}
    }
    scene
}

/// Leaves the partners that stand somewhere, where they will stand in the end; no tie is shown yet.
fn keep(scene: &mut Scene, shown: impl Fn(NodePlace) -> bool) {
    for item in &mut scene.items {
        if !shown(item.place) {
            item.form = NameForm::Missing;
        }
    }
    scene.ties.clear();
}
