//! What the map does with the choice of a list that it asked for.

use super::partner::{change, select};
use super::{merge, name, pick, statement};
use crate::app::ask::{self, toggle};
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::purpose::Purpose;
use crate::app::model::Model;
use crate::session::{Basis, Intent, Setting};
use crate::text::{Id, value_of};

/// Takes the choice of a list that the map asked for; with `stay`, the list comes back for the next one where several may hold.
pub(in crate::app) fn choose(model: &mut Model, pick: &Pick, id: &str, stay: bool) {
    let partner = |model: &Model, id: &Id| model.open.as_ref().and_then(|open| open.session.partner(id)).cloned();
    match pick {
        Pick::Find => select(model, id),
        Pick::Statement if id == "statement" => statement::take_to_talk(model),
        Pick::Statement => name::keep_name(model),
        Pick::Same(twin) => merge::answered(model, twin, id, stay),
        Pick::Merge(keep) => merge::merge(model, keep, id),
        Pick::Domain(of) => {
            let Some(mut partner) = partner(model, of) else { return };
            // Enter says that it belongs there, also where it did already; Tab turns it on and off.
            if stay || !partner.domains.contains(&Id::new(id)) {
                toggle(&mut partner.domains, &Id::new(id));
            }
            change(model, partner);
            if stay {
                pick::domain(model);
                cursor_on(model, id);
            }
        }
        Pick::Important(of) => {
            let Some(mut partner) = partner(model, of) else { return };
            let had = if stay { partner.importance.by.remove(id) } else { None };
            if had.is_none() {
                partner.importance.by.entry(id.into()).or_insert(Basis::Stated);
            }
            change(model, partner);
            if stay {
                pick::important(model);
                cursor_on(model, id);
            }
        }
        Pick::Connect(from) => tie_form(model, from, id),
        Pick::View => {
            let Some(open) = &mut model.open else { return };
            let view = id.parse().ok().and_then(|n: usize| pick::views(open).get(n).cloned());
            open.map.view = view.unwrap_or_default();
            open.map.show_picture();
        }
        Pick::EmptyDomain => ask::domain_state(model, id),
        Pick::DomainState(domain) => {
            let (id, state) = (domain.clone(), value_of(id));
            model.act(vec![Intent::Set(Setting::Domain { id, state })]);
        }
        _ => {}
    }
}

fn cursor_on(model: &mut Model, id: &str) {
    if let Some(Overlay::Picker(picker, _)) = model.overlays.last_mut() {
        picker.at = picker.rows.iter().position(|row| row.id == id).unwrap_or(0);
    }
}

/// Asks what ties the two. A new tie is drawn only when the form is handed in, so that Esc leaves nothing half-done.
fn tie_form(model: &mut Model, from: &Id, id: &str) {
    let Some(open) = &model.open else { return };
    let known = open.session.ties.iter().any(|tie| *tie.id == *id);
    let id = Id::new(id);
    model.fill_in(if known {
        Purpose::Tie(id)
    } else {
        Purpose::Connect(from.clone(), id)
    });
}
