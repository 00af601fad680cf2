//! What the tests share: real schools as sessions, and a template to draw them with.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod example;
