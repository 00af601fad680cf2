//! Looks phrases up in texts and takes texts apart into sentences: what every reader of this folder asks for.
//!
//! Reads one text. Knows no record and no partner.

pub(in crate::findings::propose) use crate::findings::language::rows::{all_sentences, holds, listed, sentences};
