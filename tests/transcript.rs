//! Transcripts of sound recordings: one talk in every dialect, read back to the same cues; the shift; names and erasure; bad input.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

#[path = "transcript/command.rs"]
mod command;
#[path = "transcript/complete.rs"]
mod complete;
#[path = "transcript/dialects.rs"]
mod dialects;
#[path = "transcript/everywhere.rs"]
mod everywhere;
#[path = "transcript/fuzz.rs"]
mod fuzz;
#[path = "transcript/heard.rs"]
mod heard;
#[path = "transcript/names.rs"]
mod names;
#[cfg(unix)]
#[path = "transcript/screen.rs"]
mod screen;
#[path = "transcript/shift.rs"]
mod shift;
#[path = "transcript/wild.rs"]
mod wild;
