//! What single texts say, in Dutch and English: who laments, what is short, what is imposed.
//!
//! Each file reads one kind of sentence by its lists of phrases. Knows no rule; in doubt a text says nothing.

pub(super) use crate::findings::language::rows;
pub(super) use crate::findings::statements::{motive, reported, tone};

pub(super) mod filled;
pub(super) mod hearing;
pub(super) mod held;
pub(super) mod hindering;
pub(super) mod imposing;
pub(super) mod learning;
pub(super) mod offers;
pub(super) mod phrases;
pub(super) mod plenty;
pub(super) mod scarce;
pub(super) mod shifts;
pub(super) mod shortage;
pub(super) mod subject_words;
pub(super) mod ways;
pub(super) mod wishing;
