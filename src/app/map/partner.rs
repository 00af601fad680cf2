//! The partner with the cursor, and what every command on it needs: to find it, to give it new values, to put the cursor on another.

use crate::app::model::Model;
use crate::say;
use crate::session::{Intent, Partner};
use crate::text::Id;

/// Returns the partner with the cursor; where there is none, says how to choose one.
pub(super) fn selected(model: &mut Model) -> Option<Partner> {
    let partner = model
        .open
        .as_ref()
        .and_then(|open| open.session.partner(open.map.selected.as_deref()?))
        .cloned();
    if partner.is_none() {
        model.tell(say!(model.words, "select-partner"));
    }
    partner
}

/// Gives a partner new values; whether it was done.
pub(super) fn change(model: &mut Model, partner: Partner) -> bool {
    model.act(vec![Intent::Change(partner.into())])
}

/// Puts the cursor on a partner.
pub(super) fn select(model: &mut Model, id: &str) {
    if let Some(open) = &mut model.open {
        open.map.selected = Some(Id::new(id));
    }
}
