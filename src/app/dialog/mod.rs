//! What lies over a screen and asks for something: forms, lists to choose from, a memo, help.
//!
//! A dialog knows what it shows and how it is filled in. Where its answer goes is in `dispatch`.

pub(super) mod fill;
pub mod form;
pub mod forms;
pub(super) mod glued;
pub(super) mod memo;
pub(super) mod overlay;
pub(super) mod palette;
pub(super) mod pick;
pub mod picker;
pub(super) mod purpose;

pub use overlay::{MemoLine, Overlay};
pub use pick::Pick;
