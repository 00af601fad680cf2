//! Filling the screen with the map alone, or with a part of it; from part to part.
//!
//! Draws nothing and changes no record.

use super::part::Zoom;
use crate::app::open_session::OpenSession;
use crate::text::Id;

/// Fills the screen with the map, or gives it back.
pub(super) fn fill(open: &mut OpenSession) {
    open.map.show_picture();
    open.map.filled = !open.map.filled;
    open.map.zoom = None;
}

/// Fills the screen with the chosen partner and those it is tied to, or with the first domain; or gives it back.
pub(super) fn zoom(open: &mut OpenSession) {
    open.map.show_picture();
    if open.map.zoom.take().is_none() {
        let chosen = open.map.selected.clone().map(Zoom::Partner);
        open.map.zoom = chosen.or_else(|| all(open, &Zoom::Domain(Id::default())).into_iter().next());
    }
}

/// Turns to the next part of the same kind, or the one before; whether the map is zoomed at all.
pub(super) fn turn(open: &mut OpenSession, by: isize) -> bool {
    let Some(now) = open.map.zoom.clone() else { return false };
    let all = all(open, &now);
    let at = all.iter().position(|zoom| *zoom == now).unwrap_or(0);
    let count = all.len().max(1);
    let next = (at + count).saturating_add_signed(by) % count;
    if let Some(next) = all.into_iter().nth(next) {
        if let Zoom::Partner(id) = &next {
            open.map.selected = Some(id.clone());
        }
        open.map.zoom = Some(next);
    }
    true
}

/// Returns every part of the kind of `like`: the domains somebody stands in, or the partners with a tie.
fn all(open: &OpenSession, like: &Zoom) -> Vec<Zoom> {
    let session = &open.session;
    match like {
        Zoom::Domain(_) => {
            let used = |id: &Id| session.partners.iter().any(|partner| partner.domains.contains(id));
            let domains = open.deck.map.domains.iter().filter(|domain| used(&domain.id));
            domains.map(|domain| Zoom::Domain(domain.id.clone())).collect()
        }
        Zoom::Partner(chosen) => {
            let tied = |id: &Id| *id == *chosen || session.ties.iter().any(|tie| tie.from == *id || tie.to == *id);
            let partners = session.partners.iter().filter(|partner| tied(&partner.id));
            partners.map(|partner| Zoom::Partner(partner.id.clone())).collect()
        }
    }
}
