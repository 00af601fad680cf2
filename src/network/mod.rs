//! The network as data: its graph and the measures of it.
//!
//! [`measure`] answers with every figure at once. This module never lays out a map (see `map`), never changes a session, and never
//! reads a memo.

pub(crate) mod graph;
mod measures;

pub use measures::{Broker, Caution, Ego, Measures, NetworkCounts, Position, Whole, measure};
