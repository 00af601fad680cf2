//! What was said in a row about one partner, with what it weighs.

use crate::findings::choosing::place::Home;
use crate::session::Partner;
use crate::text::Id;

/// Whether people differ in what was said in a row; the surest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Differing {
    /// They say so.
    InWords,
    /// The record does.
    Surely,
    /// Several speak of a partner of whom nobody noted how it goes, and one sets something against what another said.
    Likely,
    /// They speak of such a partner.
    Perhaps,
    /// Nothing tells it.
    No,
}

/// What was said in a row.
#[derive(Clone)]
pub(super) struct WeighedExchange<'a> {
    pub ids: Vec<Id>,
    pub partner: Option<&'a Partner>,
    pub home: Home,
    pub words: usize,
    /// How many speak in it, after one another.
    pub voices: usize,
    pub weight: i64,
    /// Whether people differ in it.
    pub differs: Differing,
    /// Whether somebody tells in it what the group agreed on.
    pub agrees: bool,
    /// Whether its first words are about one partner alone.
    pub of_one: bool,
}
