//! What the tests share: real schools as sessions, and the program on a stage without terminal, files and clock.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod example;
pub mod stage;
