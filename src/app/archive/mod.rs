//! The archive on the screen: searching the whole library, and going to where something stands.
//!
//! Holds what is typed and what came back; the library itself is searched outside, which is asked by an effect.

mod run;
mod state;

pub(super) use run::{arrive, heard, open, run, take};
pub use state::{FoundRow, Going, LibrarySearch, SearchOutcome, SearchState, WINDOW};
