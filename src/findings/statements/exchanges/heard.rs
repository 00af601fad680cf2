//! What was read in a statement, and what two can contradict each other about.

use std::cell::OnceCell;

use super::turned::TurnedOpening;
use crate::deck::Lang;
use crate::findings::statements::opposites::{ReplyOpening, Stance, stances};
use crate::findings::statements::tone::Speech;
use crate::session::Statement;
use crate::text::Id;

/// What two statements contradict each other about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ExchangeSubject {
    Partner(Id),
    Theme(Id),
    /// What there is too little or enough of.
    Thing(String),
    /// What was said just before.
    Before,
}

/// How many statements an exchange may have for a report to print it whole or not at all.
pub(super) const WHOLE: usize = 4;

/// A statement with what was read in it.
pub(super) struct HeardStatement<'a> {
    pub statement: &'a Statement,
    pub stances: Vec<Stance>,
    pub objects: bool,
    /// Whether it says that whoever speaks is against it.
    pub is_against: bool,
    /// Whether it turns down what another said.
    pub turns_down: bool,
    pub replies: bool,
    /// Whether it is no more than *ja*, or *that was me*.
    pub is_bare: bool,
    /// How it speaks, once somebody asks.
    pub speech: OnceCell<Speech>,
}

impl<'a> HeardStatement<'a> {
    pub(super) fn of(statement: &'a Statement, lang: Lang) -> Self {
        let opening = ReplyOpening::of(&statement.text, lang);
        let turned = TurnedOpening::of(&statement.text);
        Self {
            statement,
            stances: stances(&statement.text, lang),
            objects: opening.objects,
            is_against: opening.is_against,
            turns_down: turned.turns_down,
            replies: opening.replies || turned.turns_down || turned.tells_you,
            is_bare: opening.is_bare || turned.owns_up,
            speech: OnceCell::new(),
        }
    }

    /// Returns how it speaks.
    pub(super) fn speech(&self) -> Speech {
        *self.speech.get_or_init(|| Speech::of(&self.statement.text))
    }
}
