//! The columns of the table of partners.

use crate::locale::Words;
use crate::say;

/// What a table is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortColumn {
    /// The order in which the group named them.
    #[default]
    Order,
    /// The name.
    Name,
    /// The first domain, in the order of the deck; those without one last.
    Domain,
    /// The ring, nearest first; those without one last.
    Ring,
    /// The kind.
    Kind,
    /// The status.
    Status,
    /// To how many it matters, most first.
    Importance,
    /// How many ties, most first.
    Ties,
}

impl SortColumn {
    /// All columns, from left to right.
    pub const ALL: [Self; 8] = [
        Self::Order,
        Self::Name,
        Self::Domain,
        Self::Ring,
        Self::Kind,
        Self::Status,
        Self::Importance,
        Self::Ties,
    ];

    /// Returns the column's heading.
    pub fn title(self, words: &Words) -> String {
        match self {
            Self::Order => say!(words, "column-order"),
            Self::Name => say!(words, "column-name"),
            Self::Domain => say!(words, "column-domains"),
            Self::Ring => say!(words, "column-ring"),
            Self::Kind => say!(words, "column-kind"),
            Self::Status => say!(words, "column-status"),
            Self::Importance => say!(words, "column-matters"),
            Self::Ties => say!(words, "column-ties"),
        }
    }

    pub(super) fn step(self, by: isize) -> Self {
        let at = Self::ALL.iter().position(|column| *column == self).unwrap_or(0);
        let count = Self::ALL.len();
        let to = at.wrapping_add_signed(by).wrapping_add(count) % count;
        Self::ALL.get(to).copied().unwrap_or_default()
    }
}
