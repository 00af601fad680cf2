//! What happens to proposals once the rules have made them: which keep their words, which stand with an answer, which come later.
//!
//! Makes no proposal of its own.

pub(super) mod against;
pub(super) mod bare_lists;
pub(super) mod joined;
pub(super) mod same_partner;
pub(super) mod same_words;
pub(super) mod told_once;
pub(super) mod varied;
pub(super) mod with_answers;
