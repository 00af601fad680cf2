//! Which signs the map of everything draws: few enough to be known by heart. A view that asks for more draws all of them.
//!
//! Reads the record and the template; draws nothing.

use crate::deck::MapTemplate;
use crate::map::scene::{BadgeSort, Mark};
use crate::map::view::View;
use crate::session::{ALL, Session, Status};

/// The most signs that the legend of the map of everything explains.
pub(super) const MOST: usize = 8;

/// Which signs beside the letters of roles a view draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signs {
    /// All there are.
    Every,
    /// Those of the map of everything.
    Few {
        /// Whether what matters to everyone has a star of its own; else that of what matters to others too.
        all: bool,
        /// Whether a partner that is not there now has a mark of its own.
        away: bool,
    },
}

impl Signs {
    /// Returns the signs of a view. Letters of roles, what matters to others, and ties come before the rest.
    pub(super) fn of(view: &View, session: &Session, template: &MapTemplate) -> Self {
        if *view != View::All {
            return Self::Every;
        }
        let partners = &session.partners;
        let marked = |role: &str| partners.iter().any(|p| p.importance.by.contains_key(role));
        let roles = template.roles.iter().filter(|role| marked(&role.id)).count();
        let person = |p: &crate::session::Partner| p.importance.by.keys().any(|who| who.person().is_some());
        let others = partners.iter().any(|p| p.importance.others.any() || person(p));
        let spare = MOST.saturating_sub(roles + usize::from(others) + usize::from(!session.ties.is_empty()));
        let all = marked(ALL) && spare > 0;
        Self::Few {
            all,
            away: spare > usize::from(all),
        }
    }

    /// Returns the mark of a status.
    pub(super) fn mark(self, status: Status) -> Mark {
        match (self, status) {
            (Self::Every, status) => status.into(),
            (Self::Few { away: true, .. }, status) if status != Status::Now => Mark::Away,
            (Self::Few { .. }, _) => Mark::Now,
        }
    }

    /// Returns the sign of what matters to everyone.
    pub(super) fn all(self) -> BadgeSort {
        match self {
            Self::Few { all: false, .. } => BadgeSort::Others,
            Self::Few { all: true, .. } | Self::Every => BadgeSort::All,
        }
    }
}
