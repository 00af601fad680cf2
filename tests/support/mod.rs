//! What the tests share: real schools as sessions, the program on a stage without terminal, files and clock,
//! and the real program in a real terminal.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod chance;
pub mod crowd;
pub mod example;
pub mod memory;
pub mod stage;
#[cfg(unix)]
pub mod wall;
