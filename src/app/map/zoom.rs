//! The map alone on the screen, and a part of it that fills the screen: a domain, or a partner with those it is tied to.
//!
//! Draws nothing and changes no record.

use super::{Model, Open};
use crate::deck::MapTemplate;
use crate::session::Session;
use crate::text::Id;

/// The part of the map that fills the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Zoom {
    /// A domain.
    Domain(Id),
    /// A partner with those it is tied to.
    Partner(Id),
}

impl Zoom {
    /// Returns the session and the template of this part alone.
    pub(super) fn part(&self, session: &Session, template: &MapTemplate) -> (Session, MapTemplate) {
        let (mut session, mut template) = (session.clone(), template.clone());
        match self {
            Self::Domain(id) => {
                session.partners.retain(|partner| partner.domains.contains(id));
                session
                    .partners
                    .iter_mut()
                    .for_each(|partner| partner.domains = vec![id.clone()]);
                template.domains.retain(|domain| domain.id == *id);
            }
            Self::Partner(id) => {
                session.ties.retain(|tie| tie.from == *id || tie.to == *id);
                let ties = &session.ties;
                let tied = |other: &Id| *other == *id || ties.iter().any(|tie| tie.from == *other || tie.to == *other);
                session.partners.retain(|partner| tied(&partner.id));
            }
        }
        let there = |id: &Id| session.partners.iter().any(|partner| partner.id == *id);
        session.ties.retain(|tie| there(&tie.from) && there(&tie.to));
        (session, template)
    }
}

/// Fills the screen with the map, or gives it back.
pub(super) fn fill(open: &mut Open) {
    super::to_picture(open);
    open.map.filled = !open.map.filled;
    open.map.zoom = None;
}

/// Fills the screen with the chosen partner and those it is tied to, or with the first domain; or gives it back.
pub(super) fn zoom(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    super::to_picture(open);
    if open.map.zoom.take().is_none() {
        let chosen = open.map.selected.clone().map(Zoom::Partner);
        open.map.zoom = chosen.or_else(|| all(open, &Zoom::Domain(Id::default())).into_iter().next());
    }
}

/// Turns to the next part of the same kind, or the one before; whether the map is zoomed at all.
pub(super) fn turn(open: &mut Open, by: isize) -> bool {
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
fn all(open: &Open, like: &Zoom) -> Vec<Zoom> {
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
