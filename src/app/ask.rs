//! What more than one screen asks from a list: where to go, what became of a card or of a domain.

use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::model::Model;
use crate::app::place::place_title;
use crate::say;
use crate::session::{CardState, DomainState, Place};
use crate::text::{Id, word_of};

/// Puts a list on the screen, to choose from it.
pub(super) fn put(model: &mut Model, title: String, rows: Vec<PickerChoice>, pick: Pick) {
    model.overlays.push(Overlay::Picker(Picker::new(title, rows), pick));
}

/// Returns a choice with a mark where it holds.
pub(super) fn row(id: &str, label: &str, on: bool) -> PickerChoice {
    PickerChoice {
        detail: if on { "✓".into() } else { String::new() },
        on,
        ..PickerChoice::new(id, label)
    }
}

/// Puts an id into a list, or takes it out where it is in it.
pub(super) fn toggle(list: &mut Vec<Id>, id: &Id) {
    match list.iter().position(|other| other == id) {
        Some(at) => drop(list.remove(at)),
        None => list.push(id.clone()),
    }
}

/// Asks for a place to go to.
pub(super) fn place(model: &mut Model) {
    let Some(open) = &model.open else { return };
    let row = |place: Place| {
        let indent = if matches!(place, Place::Card(_)) { "  " } else { "" };
        let label = format!("{indent}{}", place_title(model.words, &open.deck, &place));
        let on = place == open.session.progress.place;
        PickerChoice {
            id: place.into(),
            label,
            detail: String::new(),
            on,
        }
    };
    let rows = Place::walk(&open.deck).into_iter().map(row).collect();
    put(model, say!(model.words, "cmd-go-to"), rows, Pick::Place);
}

/// Asks how far a card was discussed.
pub(super) fn card_state(model: &mut Model, id: &Id) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(card) = open.deck.card(id) else { return };
    let set = open.session.cards.get(&card.id).and_then(|record| record.state);
    let mut rows = vec![PickerChoice {
        id: "follow".into(),
        label: say!(words, "card-follow"),
        detail: String::new(),
        on: set.is_none(),
    }];
    for state in CardState::ALL {
        rows.push(PickerChoice {
            id: state.word().into(),
            label: words.get(&format!("card-{}", state.word())),
            detail: String::new(),
            on: set == Some(state),
        });
    }
    let pick = Pick::CardState(card.id.clone());
    put(model, say!(words, "cmd-card-state"), rows, pick);
}

/// Asks what became of a domain without partners.
pub(super) fn domain_state(model: &mut Model, id: &str) {
    let Some(open) = &model.open else { return };
    let Some(domain) = open.deck.map.domain(id) else { return };
    let now = open.session.domain_state(id);
    let states = [DomainState::AskedNone, DomainState::NotReached, DomainState::OffAgenda];
    let mut rows: Vec<PickerChoice> = states
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
