//! What statements do to each other: answer, hang on the words before, say the opposite, come near a theme, ask not to be passed on.
//!
//! Prints nothing.

pub(super) mod agreed;
pub(super) mod bearers;
pub(super) mod confided;
pub(super) mod exchanges;
pub(super) mod hangs;
pub(super) mod motive;
pub(super) mod near;
pub(super) mod objecting;
pub(super) mod opposites;
pub(super) mod placed;
pub(super) mod replies;
pub(super) mod reported;
pub(super) mod tone;
