//! Where a member check in a meeting can stand, as a value that is kept.
//!
//! Never says what comes next (see `course`).

use serde::{Deserialize, Serialize};

use crate::text::Id;

/// One station: what is shown or asked at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Station {
    /// Who is present is counted.
    #[default]
    Presence,
    /// The theme, the group's own meaning of it, and what is promised.
    Welcome,
    /// The map, as far as it is shown.
    Map(Reveal),
    /// A conclusion.
    Finding(Id),
    /// A question.
    Question(Id),
    /// Remarks are read back.
    Reading,
    /// What happens next.
    Close,
}

/// How much of the map is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reveal {
    /// The school, and how many partners each domain has.
    Domains,
    /// The partners on so many rings, counted from the nearest; with the last ring also those without one.
    Rings(usize),
    /// Who matters to whom.
    Importance,
    /// Ties, and the domains that stayed empty.
    Ties,
    /// One domain, on request.
    Domain(Id),
}
