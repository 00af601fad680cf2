//! A second talk with the same school: what a session takes over from an earlier one, and what stays there.
//!
//! The map goes along, its partners and ties under their own ids. Participants, their codes, statements, findings, memos and member
//! checks do not; whom something matters to is told by role or by a function that enough people share. Reads no file.

use super::copy::without_codes;
use crate::deck::Deck;
use crate::session::{BY_EARLIER, Continues, FORMAT, Session, Version};
use crate::text::Id;

/// Returns a new session of the same school, without participants, that starts from a map. `map` is the state that holds the map;
/// `continues` says of which session it is.
pub fn second(map: &Session, deck: &Deck, continues: Continues) -> Session {
    let view = map.for_others(deck).session.into_owned();
    let view = without_codes(&view, deck);
    let mut partners = view.partners;
    // When it came up is told of the talk in which it did.
    partners.iter_mut().for_each(|partner| partner.round = None);
    let start = Version {
        id: Id::from("v1"),
        nr: 0,
        at: None,
        by: Id::from(BY_EARLIER),
    };
    let mut session = Session {
        kring: FORMAT.into(),
        deck: view.deck,
        school: view.school,
        continues: Some(continues),
        partners,
        ties: view.ties,
        versions: vec![start],
        ..Session::default()
    };
    let text = serde_json::to_string(&session).unwrap_or_default();
    let known = view.not_names.into_iter();
    session.not_names = known.filter(|word| text.contains(word.as_str())).collect();
    session
}
