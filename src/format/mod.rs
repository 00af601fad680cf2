//! YAML in and out: what the files of a session, a deck, a transcript and a draft look like.
//!
//! Reading is strict and says where a fault stands; writing reads like the notes of a careful person, and other people's
//! readers (PyYAML, ruamel, R) read it back unchanged. The only module that knows YAML. Never touches a file or the clock,
//! and never repairs what it reads.

pub mod deck;
pub mod draft;
mod emit;
mod fault;
pub mod list;
mod locate;
mod parse;
mod schema;
pub mod session;
pub mod transcript;

pub use fault::{Fault, Sort, What};
pub use locate::locate;
pub use schema::{SCHEMA_FILE, schema};
