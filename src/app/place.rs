//! The places of a talk by name.

use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::Place;
use crate::text::Id;

/// Returns the name of a place, for a list and for the top of the screen.
pub fn place_title(words: &Words, deck: &Deck, place: &Place) -> String {
    let phase = |id: &Id| deck.phase(id).map(|phase| phase.title.to_string()).unwrap_or_default();
    match place {
        Place::Welcome => say!(words, "place-welcome"),
        Place::Phase(id) => phase(id),
        Place::Card(id) => deck.card(id).map(|card| card.theme.to_string()).unwrap_or_default(),
        Place::Review(id) => say!(words, "place-review", phase = phase(id)),
        Place::Closing => say!(words, "place-closing"),
        Place::Findings => say!(words, "place-findings"),
    }
}
