//! The anchors of the open map: they follow every change of the record, and are kept with it.

use std::rc::Rc;

use crate::deck::MapTemplate;
use crate::map;
use crate::session::{Anchors, Session};
use crate::text::Id;

/// Where everything belongs on the map, and what of that is on disk.
#[derive(Debug, Default)]
pub(super) struct Kept {
    now: Rc<Anchors>,
    /// The event that they follow up to.
    events: Option<u32>,
    /// Whether those on disk are others.
    stale: bool,
    /// The anchors before the map was rearranged, and after which event that was.
    before: Option<(u32, Rc<Anchors>)>,
    /// Where nothing was kept and nobody has seen the map: how many partners and ties there were. Nothing is laid out until one more comes
    /// or the map is shown, so that a card is on the screen at once.
    unseen: Option<(usize, usize)>,
}

impl Kept {
    /// Begins with the anchors that were kept; without any, the map is laid out afresh when it is needed.
    pub(super) fn new(kept: Option<Anchors>, session: &Session) -> Self {
        Self {
            unseen: kept.is_none().then(|| counts(session)),
            now: Rc::new(kept.unwrap_or_default()),
            ..Self::default()
        }
    }

    /// Lets the anchors follow what was noted since. A map that was never laid out waits until it is `shown`.
    pub(super) fn follow(&mut self, session: &Session, template: &MapTemplate, shown: bool) {
        if self.unseen.is_some_and(|then| !shown && then == counts(session)) {
            return;
        }
        if self.unseen.take().is_some() {
            self.now = Rc::new(map::arrange(session, template));
            self.stale = true;
        }
        if self.events == Some(session.events) {
            return;
        }
        self.events = Some(session.events);
        let mut anchors = Anchors::clone(&self.now);
        map::follow(&mut anchors, session, template);
        if anchors != *self.now {
            self.stale = true;
            self.now = Rc::new(anchors);
        }
    }

    /// Gives the place of each old id to the new one of `renamed` (old, new).
    pub(super) fn rename(&mut self, renamed: &[(Id, Id)]) {
        if !renamed.is_empty() {
            Rc::make_mut(&mut self.now).rename(renamed);
            self.stale = true;
        }
    }

    /// Returns the anchors that must reach the disk, once.
    pub(super) fn take_stale(&mut self) -> Option<Anchors> {
        std::mem::take(&mut self.stale).then(|| Anchors::clone(&self.now))
    }

    /// Returns where everything belongs.
    pub(super) fn now(&self) -> Rc<Anchors> {
        Rc::clone(&self.now)
    }

    /// Takes other anchors; those before can be taken back as long as `events` does not change, where it is given.
    pub(super) fn exchange(&mut self, anchors: Rc<Anchors>, events: Option<u32>) {
        self.stale = true;
        self.unseen = None;
        let before = std::mem::replace(&mut self.now, anchors);
        if let Some(events) = events {
            self.before = Some((events, before));
        }
    }

    /// Returns the anchors before the map was rearranged, once, where nothing happened since.
    pub(super) fn before(&mut self, events: u32) -> Option<Rc<Anchors>> {
        let before = self.before.take_if(|(then, _)| *then == events);
        before.map(|(_, anchors)| anchors)
    }
}

fn counts(session: &Session) -> (usize, usize) {
    (session.partners.len(), session.ties.len())
}
