//! Leaving halfway while transcripts are taken in: what was kept is told, and what was only read is forgotten.
//!
//! Never takes anything back that is on the disk.

use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::purpose::Purpose;
use crate::app::model::Model;
use crate::say;

/// Takes in that a form was left: where none is open any more, what was read goes from memory, and of several files it says which were kept.
pub(in crate::app) fn leave(model: &mut Model) {
    let is_open = |overlay: &Overlay| matches!(overlay, Overlay::Form(_, Purpose::Intake(_)));
    // What the disk is taking in is told when it has.
    let handed = model.open.as_ref().is_some_and(|open| open.intake.handed);
    if handed || model.overlays.iter().any(is_open) {
        return;
    }
    if let Some(text) = forget(model) {
        model.tell(text);
    }
}

/// Forgets the files that were read and not kept. Returns what of several was kept and what was not.
pub(super) fn forget(model: &mut Model) -> Option<String> {
    let words = model.words;
    let open = model.open.as_mut()?;
    let left = std::mem::take(&mut open.intake);
    open.intake.aloud = left.aloud;
    left.source?;
    let (kept, all) = (left.before, left.before + 1 + left.after.len());
    (all > 1).then(|| say!(words, "intake-left", kept = kept, all = all.to_string()))
}
