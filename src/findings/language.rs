//! How a sentence is made, in Dutch and English: names and people in it, verbs, fragments, numbers, words that recur.
//!
//! Chooses nothing: which words a report prints is decided in `choosing`.

pub(super) mod absence;
pub(super) mod clause;
pub(super) mod comma;
pub(super) mod defining;
pub(super) mod first_names;
pub(super) mod foremost;
pub(super) mod frame;
pub(super) mod headword;
pub(super) mod impersonal;
pub(super) mod listed_words;
pub(super) mod name;
pub(super) mod nominal;
pub(super) mod noted;
pub(super) mod ours;
pub(super) mod people;
pub(super) mod phrases;
pub(super) mod prose;
pub(super) mod reason;
pub(super) mod rows;
pub(super) mod shorthand;
pub(super) mod vary;
pub(super) mod verbs;
