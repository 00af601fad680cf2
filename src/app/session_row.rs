//! A session as a list shows it: what is known of it without opening it. Decides nothing.

use crate::session::{Agreed, Moment, Place};

/// How far a session can be on its way to the archive, in order.
pub(super) const STATES: [&str; 5] = ["talk", "check", "checked", "ready", "deposited"];

/// A session as the home screen shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseRow {
    /// Its name in the library, which tells it from all others.
    pub name: String,
    /// The path that opens it.
    pub path: String,
    /// The school's code.
    pub school: String,
    /// The day of the talk.
    pub date: String,
    /// The level of the school.
    pub level: String,
    /// The network of schools it belongs to.
    pub network: String,
    /// The id of the deck.
    pub deck: String,
    /// What its participants agreed to, taken together; none while unknown.
    pub agreed: Option<Agreed>,
    /// Where the talk stands.
    pub place: Place,
    /// How many take part, how many partners and how many statements there are.
    pub counts: (usize, usize, usize),
    /// How many member checks were held.
    pub checks: usize,
    /// The word of how far it is on its way to the archive, the end of the messages `state-…` and `state-next-…`; none while unknown.
    pub state: Option<&'static str>,
    /// When it was last changed.
    pub changed: Option<Moment>,
    /// Why it cannot be read, if so.
    pub fault: Option<String>,
}

impl CaseRow {
    /// Returns what people call it: its school, or its name in the library where no school is known.
    pub fn called(&self) -> &str {
        if self.school.is_empty() {
            &self.name
        } else {
            &self.school
        }
    }
}
