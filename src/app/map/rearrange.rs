//! Laying the map out afresh: it changes no word of the record, and undo takes it back as long as nothing was noted since.

use std::rc::Rc;

use crate::app::model::Model;
use crate::map;
use crate::say;

/// Lays the map out afresh.
pub(super) fn rearrange(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let fresh = Rc::new(map::arrange(&open.session, &open.deck.map));
    open.map.exchange(fresh, Some(open.session.events));
    model.tell(say!(model.words, "map-rearranged"));
}

/// Takes the rearranging back. Returns whether it was the last thing done.
pub(in crate::app) fn undo_rearranging(model: &mut Model) -> bool {
    let Some(open) = &mut model.open else { return false };
    let Some(before) = open.map.anchors.before(open.session.events) else {
        return false;
    };
    open.map.exchange(before, None);
    model.tell(say!(model.words, "map-rearranging-undone"));
    true
}
