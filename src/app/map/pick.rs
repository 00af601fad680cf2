//! What the map lets one choose from a list: domains, who finds a partner important, ties, partners, views, what became of a domain.

use super::table;
use crate::app::ask::{put, row};
use crate::app::dialog::forms::fields::viewers;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::map::guide::empty_domains;
use crate::app::map::partner::selected;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::map::View;
use crate::say;
use crate::session::{Direction, Intent, Partner, SCHOOL, Tie, Viewer};
use crate::text::{Id, fold, shorten, word_of};

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
    let who = viewers(model.words, &open.session, &open.deck, true).into_iter();
    let rows = who.map(|(id, label)| row(&id, &label, partner.importance.by.contains_key(id.as_str())));
    let rows = rows.collect();
    let title = say!(model.words, "pick-important", name = partner.name.to_string());
    put(model, title, rows, Pick::Important(partner.id));
}

/// Asks for the ties the partner has, to change or remove, and everyone it could be tied to.
pub(super) fn connect(model: &mut Model) {
    let Some(from) = selected(model) else { return };
    let Some(open) = &model.open else { return };
    let mut rows: Vec<PickerChoice> = open
        .session
        .ties
        .iter()
        .filter_map(|tie| tie_row(open, &from, tie))
        .collect();
    // The cursor waits on the first that is no tie yet: Enter on a name draws one.
    let first = rows.len();
    let others = open.session.partners.iter().filter(|p| p.id != from.id);
    let names = open.session.distinct_names(&open.deck.map);
    rows.extend(others.map(|p| PickerChoice::new(&p.id, names.of(p))));
    rows.push(PickerChoice::new(SCHOOL, &open.session.school.code));
    let title = say!(model.words, "connect-title", name = from.name.to_string());
    let mut picker = Picker::new(title, rows);
    picker.at = first;
    model.overlays.push(Overlay::Picker(picker, Pick::Connect(from.id)));
}

fn tie_row(open: &OpenSession, from: &Partner, tie: &Tie) -> Option<PickerChoice> {
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
    Some(PickerChoice {
        id: tie.id.to_string(),
        label: format!("{sign} {}", name_of(open, other)),
        detail: format!("{} ✓", shorten(label, 30, "…")),
        on: false,
    })
}

/// Returns the name of a partner, or the school's code.
fn name_of(open: &OpenSession, id: &str) -> String {
    open.session.partner(id).map_or_else(
        || open.session.school.code.to_string(),
        |p| open.session.name_apart(&open.deck.map, p).to_string(),
    )
}

/// Asks for a partner to go to.
pub(super) fn find(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let names = open.session.distinct_names(&open.deck.map);
    let rows = open.session.partners.iter().map(|p| PickerChoice {
        detail: table::domains(p, &open.deck.map),
        ..PickerChoice::new(&p.id, names.of(p))
    });
    let rows = rows.collect();
    put(model, say!(model.words, "cmd-find"), rows, Pick::Find);
}

/// Returns the views that say something about this record, in the order in which F6 goes through them.
pub(super) fn views(open: &OpenSession) -> Vec<View> {
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
    let rows: Vec<PickerChoice> = empty_domains(open)
        .into_iter()
        .map(|(domain, state)| PickerChoice {
            detail: state
                .map(|state| model.words.get(&format!("empty-{}", word_of(&state))))
                .unwrap_or_default(),
            ..PickerChoice::new(&domain.id, &domain.title)
        })
        .collect();
    if rows.is_empty() {
        return model.tell(say!(model.words, "no-empty-domain"));
    }
    put(model, say!(model.words, "cmd-domain-state"), rows, Pick::EmptyDomain);
}

/// Removes the tie under the cursor of the list of ties; any other list has nothing to remove.
pub(in crate::app) fn remove_row(model: &mut Model) {
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

/// Asks whether a name that was typed means the partner of that name, or of one like it.
pub(super) fn ask_same(model: &mut Model, twin: &Id, typed: &str) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(partner) = open.session.partner(twin) else {
        return;
    };
    let name = open.session.name_apart(&open.deck.map, partner).to_string();
    let rows = vec![
        PickerChoice::new("same", &say!(words, "same-yes")),
        PickerChoice::new("other", &say!(words, "same-no")),
    ];
    let mut names = [&partner.name].into_iter().chain(&partner.also);
    let title = match names.any(|name| fold(name) == fold(typed)) {
        true => say!(words, "same-title", name = name),
        false => say!(words, "same-like", name = name, typed = typed),
    };
    let picker = Picker::new(title, rows);
    model.overlays.push(Overlay::Picker(picker, Pick::Same(twin.clone())));
}
