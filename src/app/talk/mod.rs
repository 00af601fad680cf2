//! Reading what the sound holds: turns in the order they were said, beside what was noted then.
//!
//! Turns become statements or evidence, proposals become part of the record and corrections reach the file from here. Never shows who spoke how long:
//! that is not for the wall.

mod change;
mod evidence;
mod note;
mod run;
pub(super) mod state;
mod turn;

pub(super) use change::choose_voice;
pub(super) use evidence::choose as choose_finding;
pub use evidence::resting_on;
pub(super) use run::{forget, open, open_at, refresh, run, undo};
pub use state::{TalkLine, TalkState, Task};
pub use turn::{beside, may_show, speaker_of};
