//! Many sessions: searched, closed, deposited, exchanged, given away, copied between people.
//!
//! The folders of the library stay the truth; everything kept beside them can be thrown away and made again. Touches files through
//! `store` and by itself; never knows a screen, and never renders a map or a report: what a deposit holds of those is handed in.

pub mod deposit;
pub mod exchange;
pub mod pack;
mod remarks;
pub mod remote;
pub mod retention;
pub mod search;
pub mod second;
pub mod state;
pub mod study;
pub mod verify;
