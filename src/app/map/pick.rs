//! What the map lets one choose from a list: domains, who finds a partner important, ties, partners, views, what became of a domain.

use super::guide::empty_domains;
use super::{change, selected};
use crate::app::forms::{self, Purpose};
use crate::app::picker::{Choice, Picker};
use crate::app::{Model, Open, Overlay, Pick};
use crate::map::View;
use crate::say;
use crate::session::{Basis, Direction, DomainState, Intent, Partner, SCHOOL, Setting, Tie, Viewer};
use crate::text::{Id, shorten, value_of, word_of};

fn put(model: &mut Model, title: String, rows: Vec<Choice>, pick: Pick) {
    model.overlays.push(Overlay::Picker(Picker::new(title, rows), pick));
}

fn row(id: &str, label: &str, on: bool) -> Choice {
    Choice {
        detail: if on { "✓".into() } else { String::new() },
        on,
        ..Choice::new(id, label)
    }
}

/// Asks in which domains the partner stands.
pub(super) fn domain(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let rows = open
        .deck
        .map
        .domains
        .iter()
        .map(|d| row(&d.id, &d.title, partner.domains.contains(&d.id)));
    let rows = rows.collect();
    let title = say!(model.words, "pick-domain", name = partner.name.to_string());
    put(model, title, rows, Pick::Domain(partner.id));
}

/// Asks to whom the partner matters.
pub(super) fn important(model: &mut Model) {
    let Some(partner) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let who = forms::viewers(model.words, &open.session, &open.deck, true).into_iter();
    let rows = who.map(|(id, label)| row(&id, &label, partner.importance.by.contains_key(id.as_str())));
    let rows = rows.collect();
    let title = say!(model.words, "pick-important", name = partner.name.to_string());
    put(model, title, rows, Pick::Important(partner.id));
}

/// Asks for the ties the partner has, to change or remove, and everyone it could be tied to.
pub(super) fn connect(model: &mut Model) {
    let Some(from) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let mut rows: Vec<Choice> = open
        .session
        .ties
        .iter()
        .filter_map(|tie| tie_row(open, &from, tie))
        .collect();
    // The cursor waits on the first that is no tie yet: Enter on a name draws one.
    let first = rows.len();
    let others = open.session.partners.iter().filter(|p| p.id != from.id);
    rows.extend(others.map(|p| Choice::new(&p.id, &open.session.name_apart(&open.deck.map, p))));
    rows.push(Choice::new(SCHOOL, &open.session.school.code));
    let title = say!(model.words, "connect-title", name = from.name.to_string());
    let mut picker = Picker::new(title, rows);
    picker.at = first;
    model.overlays.push(Overlay::Picker(picker, Pick::Connect(from.id)));
}

fn tie_row(open: &Open, from: &Partner, tie: &Tie) -> Option<Choice> {
    let (other, out) = match () {
        () if tie.from == from.id => (&tie.to, true),
        () if tie.to == from.id => (&tie.from, false),
        () => return None,
    };
    let sign = match (tie.direction, out) {
        (Direction::None, _) => "–",
        (Direction::Both, _) => "↔",
        (Direction::Forward, true) => "→",
        (Direction::Forward, false) => "←",
    };
    let label = tie.label.as_deref().unwrap_or_default();
    Some(Choice {
        id: tie.id.to_string(),
        label: format!("{sign} {}", name_of(open, other)),
        detail: format!("{} ✓", shorten(label, 30, "…")),
        on: false,
    })
}

/// Returns the name of a partner, or the school's code.
fn name_of(open: &Open, id: &str) -> String {
    open.session.partner(id).map_or_else(
        || open.session.school.code.to_string(),
        |p| open.session.name_apart(&open.deck.map, p).to_string(),
    )
}

/// Asks for a partner to go to.
pub(super) fn find(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let rows = open.session.partners.iter().map(|p| Choice {
        detail: super::table::domains(p, &open.deck.map),
        ..Choice::new(&p.id, &open.session.name_apart(&open.deck.map, p))
    });
    let rows = rows.collect();
    put(model, say!(model.words, "cmd-find"), rows, Pick::Find);
}

/// Returns the views that say something about this record, in the order in which F6 goes through them.
pub(super) fn views(open: &Open) -> Vec<View> {
    let template = &open.deck.map;
    let mut views = vec![View::All, View::Important(None)];
    views.extend(template.roles.iter().map(|role| View::Important(Some(role.id.clone()))));
    views.push(View::Disagree);
    let seen: std::collections::BTreeSet<&Viewer> = open
        .session
        .partners
        .iter()
        .flat_map(|p| p.distance.views.keys())
        .collect();
    views.extend(seen.into_iter().map(|who| View::Distance(who.clone())));
    views.extend([View::Moved, View::Ties, View::Gaps]);
    views.extend(template.domains.iter().map(|domain| View::Domain(domain.id.clone())));
    views.retain(|view| *view == View::All || view.says_something(&open.session));
    views
}

/// Asks for a view by its name.
pub(super) fn view(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let views = views(open).into_iter().enumerate();
    let rows = views.map(|(n, view)| {
        row(
            &n.to_string(),
            &view.title(&open.session, &open.deck.map, model.words),
            view == open.map.view,
        )
    });
    let rows = rows.collect();
    put(model, say!(model.words, "cmd-view-by-name"), rows, Pick::View);
}

/// Asks which empty domain something is to be noted about.
pub(super) fn empty_domain(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let rows: Vec<Choice> = empty_domains(open)
        .into_iter()
        .map(|(domain, state)| Choice {
            detail: state
                .map(|state| model.words.get(&format!("empty-{}", word_of(&state))))
                .unwrap_or_default(),
            ..Choice::new(&domain.id, &domain.title)
        })
        .collect();
    if rows.is_empty() {
        return model.tell(say!(model.words, "no-empty-domain"));
    }
    put(model, say!(model.words, "cmd-domain-state"), rows, Pick::EmptyDomain);
}

fn domain_state(model: &mut Model, id: &str) {
    let Some(open) = &model.open else { return };
    let Some(domain) = open.deck.map.domain(id) else { return };
    let now = open.session.domain_state(id);
    let states = [DomainState::AskedNone, DomainState::NotReached, DomainState::OffAgenda];
    let mut rows: Vec<Choice> = states
        .iter()
        .map(|state| {
            let word = word_of(state);
            row(&word, &model.words.get(&format!("empty-{word}")), now == Some(*state))
        })
        .collect();
    rows.push(row("", &say!(model.words, "empty-unknown"), false));
    let title = say!(model.words, "pick-domain-state", domain = domain.title.to_string());
    put(model, title, rows, Pick::DomainState(Id::new(id)));
}

/// Takes the choice of a list that the map asked for; with `stay`, the list comes back for the next one where several may hold.
pub(crate) fn choose(model: &mut Model, pick: &Pick, id: &str, stay: bool) {
    let partner = |model: &Model, id: &Id| model.open.as_ref().and_then(|open| open.session.partner(id)).cloned();
    match pick {
        Pick::Find => select(model, id),
        Pick::Same(twin) => super::merge::answered(model, twin, id, stay),
        Pick::Merge(keep) => super::merge::merge(model, keep, id),
        Pick::Domain(of) => {
            let Some(mut partner) = partner(model, of) else { return };
            turn(&mut partner.domains, id);
            change(model, partner);
            if stay {
                domain(model);
                cursor_on(model, id);
            }
        }
        Pick::Important(of) => {
            let Some(mut partner) = partner(model, of) else { return };
            if partner.importance.by.remove(id).is_none() {
                partner.importance.by.insert(id.into(), Basis::Stated);
            }
            change(model, partner);
            if stay {
                important(model);
                cursor_on(model, id);
            }
        }
        Pick::Connect(from) => tie_form(model, from, id),
        Pick::View => {
            let Some(open) = &mut model.open else { return };
            let view = id.parse().ok().and_then(|n: usize| views(open).get(n).cloned());
            open.map.view = view.unwrap_or_default();
            super::to_picture(open);
        }
        Pick::EmptyDomain => domain_state(model, id),
        Pick::DomainState(domain) => {
            let (id, state) = (domain.clone(), value_of(id));
            model.act(vec![Intent::Set(Setting::Domain { id, state })]);
        }
        _ => {}
    }
}

pub(super) fn select(model: &mut Model, id: &str) {
    if let Some(open) = &mut model.open {
        open.map.selected = Some(Id::new(id));
    }
}

fn cursor_on(model: &mut Model, id: &str) {
    if let Some(Overlay::Picker(picker, _)) = model.overlays.last_mut() {
        picker.at = picker.rows.iter().position(|row| row.id == id).unwrap_or(0);
    }
}

fn turn(list: &mut Vec<Id>, id: &str) {
    match list.iter().position(|other| *other == *id) {
        Some(at) => drop(list.remove(at)),
        None => list.push(Id::new(id)),
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

/// Removes the tie under the cursor of the list of ties; any other list has nothing to remove.
pub(crate) fn remove_row(model: &mut Model) {
    let Some(Overlay::Picker(picker, Pick::Connect(_))) = model.overlays.last() else {
        return;
    };
    let Some(id) = picker.chosen().map(|id| Id::new(&id)) else {
        return;
    };
    let is_tie = model
        .open
        .as_ref()
        .is_some_and(|open| open.session.ties.iter().any(|tie| tie.id == id));
    if is_tie && model.act(vec![Intent::Remove(id)]) {
        model.overlays.pop();
        connect(model);
        model.tell(say!(model.words, "tie-removed"));
    }
}
