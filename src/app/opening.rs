//! Opening a session: its clocks, its place and what was half-typed are put back as they were.

use crate::app::message::OpenedSession;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::app::time;
use crate::say;
use crate::session::{Intent, Place};

/// Opens a session: clocks that a crash left running are stopped at the last thing noted, then the talk goes on.
pub(super) fn open(model: &mut Model, opened: OpenedSession) {
    let OpenedSession {
        name,
        session,
        deck,
        writable,
        demo,
        drafts,
        last_seen,
        masks,
        outdated,
        anchors,
        notices,
    } = opened;
    let stale = session
        .progress
        .since
        .map(|since| last_seen.filter(|last| *last > since).unwrap_or(since));
    let known = Place::walk(&deck).contains(&session.progress.place);
    let place = if known {
        session.progress.place.clone()
    } else {
        Place::Welcome
    };
    let mut open = OpenSession::new(name, session, deck, writable, demo);
    open.masks = masks;
    open.outdated = outdated;
    open.map.begin(anchors, &open.session, &open.deck.map);
    open.restore(&drafts);
    model.overlays.clear();
    model.open = Some(open);
    if writable {
        model.refill(&drafts);
        let mut intents: Vec<Intent> = stale.map(Intent::Pause).into_iter().collect();
        intents.push(Intent::Visit(place, model.now));
        if let Some(open) = &model.open {
            intents.extend(time::on_another_day(open, last_seen, model.now));
        }
        model.act(intents);
    } else {
        model.warn(say!(model.words, "read-only"));
    }
    if !notices.is_empty() {
        model.warn(notices.join(" · "));
    }
}
