//! What was read in a statement, and what two can contradict each other about.

use std::cell::OnceCell;

use super::turned::{owns_up, tells_you, turns_down};
use crate::deck::Lang;
use crate::findings::statements::opposites::{Stance, is_bare, objects, replies, stances};
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
    pub replies: bool,
    /// Whether it is no more than *ja*, or *that was me*.
    pub is_bare: bool,
    /// How it speaks, once somebody asks.
    pub speech: OnceCell<Speech>,
}

impl<'a> HeardStatement<'a> {
    pub(super) fn of(statement: &'a Statement, lang: Lang) -> Self {
        Self {
            statement,
            stances: stances(&statement.text, lang),
            objects: objects(&statement.text, lang),
            replies: replies(&statement.text, lang) || turns_down(&statement.text) || tells_you(&statement.text),
            is_bare: is_bare(&statement.text, lang) || owns_up(&statement.text),
            speech: OnceCell::new(),
        }
    }

    /// Returns how it speaks.
    pub(super) fn speech(&self) -> Speech {
        *self.speech.get_or_init(|| Speech::of(&self.statement.text))
    }
}
