//! YAML in and out: what the files of a session, a deck, a transcript and a draft look like.
//!
//! Reading is strict and says where a fault stands; writing reads like the notes of a careful person, and other people's
//! readers (PyYAML, ruamel, R) read it back unchanged. The only module that knows YAML. Never touches a file or the clock,
//! and never repairs what it reads.

pub mod anchors;
pub mod closing;
pub mod deck;
mod diagnostic;
pub mod draft;
mod emit;
pub mod list;
mod locate;
mod method;
mod parse;
mod schema;
pub mod session;
pub mod settings;
mod snippet;
pub mod study;
mod subject;
mod summary;
pub mod term;
pub mod transcript;

pub use crate::text::Diagnostic;
pub use diagnostic::{ValueKind, Wrong};
pub use locate::locate;
pub use parse::embedded;
pub use schema::{SCHEMA_FILE, schema};
pub use summary::{Summary, summary};

/// Returns a number that two different contents practically never share (FNV-1a; Fowler, Noll and Vo 1991): tells a change, proves nothing.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
