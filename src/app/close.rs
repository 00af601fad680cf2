//! Closing a session and leaving the program: clocks stop, everything is saved.

use crate::app::message::Effect;
use crate::app::model::Model;
use crate::say;
use crate::session::Intent;

/// Ends the program: saved, with the clocks stopped. Where the disk refuses, once with a warning first.
pub(super) fn quit(model: &mut Model) {
    let stuck = model.open.as_ref().and_then(|open| open.trouble.clone());
    if let Some(trouble) = stuck.filter(|_| !model.leaving) {
        model.leaving = true;
        return model.warn(say!(model.words, "quit-unsaved", trouble = trouble));
    }
    leave(model);
}

/// Closes the session and ends the program.
pub(super) fn leave(model: &mut Model) {
    close(model);
    model.ask(Effect::Quit);
}

/// Stops the clocks, saves, and lets the session go.
pub(super) fn close(model: &mut Model) {
    let now = model.now;
    let drafts = model.drafts();
    let Some(mut open) = model.open.take() else { return };
    if open.writable {
        // Stopping clocks cannot be refused.
        let _ = open.act(vec![Intent::Pause(now)], now);
        let entries = open.drain();
        model.ask(Effect::Append(entries));
        model.ask(Effect::Draft(drafts));
        let anchors = open.map.stale_anchors();
        model.ask(Effect::Save(Box::new(open.session)));
        if let Some(anchors) = anchors {
            model.ask(Effect::Anchors(Box::new(anchors)));
        }
    }
    model.overlays.clear();
    model.ask(Effect::Release);
}
