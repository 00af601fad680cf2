//! How far a session is, in one word: what a list of sessions shows and sorts by.

use super::Place;

/// How far a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The talk has not begun: the session stands at the welcome.
    #[default]
    Begun,
    /// The talk is going on.
    Talk,
    /// The talk is over: the session stands at the findings.
    Findings,
}

impl Stage {
    /// Every stage, the earliest first.
    pub const ALL: [Self; 3] = [Self::Begun, Self::Talk, Self::Findings];

    /// Returns the word that messages and lists use for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Talk => "talk",
            Self::Findings => "findings",
        }
    }
}

impl Place {
    /// Returns how far a session is that stands here.
    pub fn stage(&self) -> Stage {
        match self {
            Self::Welcome => Stage::Begun,
            Self::Findings => Stage::Findings,
            Self::Phase(_) | Self::Card(_) | Self::Review(_) | Self::Closing => Stage::Talk,
        }
    }
}
