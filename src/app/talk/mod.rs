//! Reading what the sound holds: turns in the order they were said, beside what was noted then.
//!
//! Turns become statements, proposals become part of the record and corrections reach the file from here. Never shows who spoke how long:
//! that is not for the wall.

mod change;
mod note;
mod run;
pub(super) mod state;
mod turn;

pub(super) use change::choose_voice;
pub(super) use run::{forget, open, refresh, run, undo};
pub use state::{TalkState, Task, Typed};
pub use turn::{beside, may_show};
