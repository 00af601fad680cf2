//! The two windows of a session: the desk of the facilitator, and the wall that the group reads.

mod follow;
mod run;
pub(super) mod state;

pub use follow::Follow;
pub(super) use run::run;
pub use state::{Window, Windows};
