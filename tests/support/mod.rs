//! What the tests share: real schools as sessions, the program on a stage without terminal, files and clock,
//! and the real program in a real terminal.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod chance;
pub mod crowd;
pub mod csv;
pub mod dialects;
pub mod example;
pub mod many;
pub mod memory;
pub mod run;
pub mod stage;
pub mod talk;
#[cfg(unix)]
pub mod wall;
