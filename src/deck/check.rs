//! What is wrong with a deck, and where two languages of one deck differ in structure.

use super::Deck;

/// One fault of a deck, with the path of its field, such as `phases[1].cards[0].id`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub path: String,
    /// What.
    pub what: String,
}

/// Every fault of a deck.
pub fn check(_deck: &Deck) -> Vec<Fault> {
    Vec::new()
}

/// Where the structure of two languages of one deck differs.
pub fn compare(_a: &Deck, _b: &Deck) -> Vec<Fault> {
    Vec::new()
}
