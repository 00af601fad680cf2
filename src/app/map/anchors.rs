//! The anchors of the map on the desk: they follow every change of the record, and are kept with it.
//!
//! Rearranging lays the map out afresh; it changes no word of the record, and undo takes it back as long as nothing was noted since.

use std::rc::Rc;

use super::{Desk, Model};
use crate::deck::MapTemplate;
use crate::map;
use crate::say;
use crate::session::{Anchors, Session};

/// Where everything belongs on the map, and what of that is on disk.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub now: Rc<Anchors>,
    /// The event that they follow up to.
    events: Option<u32>,
    /// Whether those on disk are others.
    stale: bool,
    /// The anchors before the map was rearranged, and after which event that was.
    before: Option<(u32, Rc<Anchors>)>,
}

impl Desk {
    /// Begins with the anchors that were kept; without any, the map is laid out afresh.
    pub fn begin(&mut self, kept: Option<Anchors>, session: &Session, template: &MapTemplate) {
        let stale = kept.is_none();
        let anchors = kept.unwrap_or_else(|| map::arrange(session, template));
        self.anchors = Kept {
            now: Rc::new(anchors),
            stale,
            ..Kept::default()
        };
        self.cache = Default::default();
        self.follow(session, template);
    }

    /// Lets the anchors follow what was noted since.
    pub fn follow(&mut self, session: &Session, template: &MapTemplate) {
        let kept = &mut self.anchors;
        if kept.events == Some(session.events) {
            return;
        }
        kept.events = Some(session.events);
        let mut anchors = Anchors::clone(&kept.now);
        map::follow(&mut anchors, session, template);
        if anchors != *kept.now {
            kept.stale = true;
            kept.now = Rc::new(anchors);
        }
    }

    /// Returns the anchors that must reach the disk, once.
    pub fn stale_anchors(&mut self) -> Option<Anchors> {
        std::mem::take(&mut self.anchors.stale).then(|| Anchors::clone(&self.anchors.now))
    }

    /// Returns where everything belongs.
    pub fn anchors(&self) -> Rc<Anchors> {
        Rc::clone(&self.anchors.now)
    }

    fn exchange(&mut self, anchors: Rc<Anchors>) -> Rc<Anchors> {
        self.anchors.stale = true;
        self.cache = Default::default();
        std::mem::replace(&mut self.anchors.now, anchors)
    }
}

/// Lays the map out afresh.
pub(super) fn rearrange(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let fresh = Rc::new(map::arrange(&open.session, &open.deck.map));
    let before = open.map.exchange(fresh);
    open.map.anchors.before = Some((open.session.events, before));
    model.tell(say!(model.words, "map-rearranged"));
}

/// Takes the rearranging back; whether it was the last thing done.
pub(in crate::app) fn undo_rearranging(model: &mut Model) -> bool {
    let Some(open) = &mut model.open else { return false };
    let Some((_, before)) = open
        .map
        .anchors
        .before
        .take_if(|(events, _)| *events == open.session.events)
    else {
        return false;
    };
    open.map.exchange(before);
    model.tell(say!(model.words, "map-rearranging-undone"));
    true
}
