//! Which words a report of each length prints, and where: weight, length, and one place for each statement.
//!
//! Writes no sentence.

pub(super) mod asides;
pub(super) mod choice;
pub(super) mod height;
pub(super) mod length;
pub(super) mod matters;
pub(super) mod more;
pub(super) mod place;
pub(super) mod search;
pub(super) mod spread;
pub(super) mod weight;
