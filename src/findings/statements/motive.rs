//! Whether words answer why the school does something: such an answer names a partner and does not tell how it goes with it.
//!
//! Reads how words begin, in Dutch and English; knows no record.

use crate::findings::language::clause::spaced;
use crate::findings::language::rows::listed;

/// Words with which an answer to *why* begins.
const OPENINGS: &str = "waarom waarvoor omdat zodat opdat why because";

/// Returns whether words begin by asking or answering why: *Waarom? Omdat …*, *Because otherwise …*.
pub(in crate::findings) fn answers_why(text: &str) -> bool {
    let words = spaced(text);
    let mut words = words.split_whitespace();
    match (words.next(), words.next()) {
        (Some("so"), Some("that")) | (Some("in"), Some("order")) | (Some("om"), Some("te" | "niet")) => true,
        (first, _) => first.is_some_and(|first| listed(OPENINGS, first)),
    }
}

/// Returns whether words are a reason that says nothing without the question that it answers: *Because otherwise …*. Who repeats the question needs none.
pub(in crate::findings) fn is_bare_reason(text: &str) -> bool {
    let asks = |first: &str| matches!(first, "waarom" | "waarvoor" | "why");
    answers_why(text) && !spaced(text).split_whitespace().next().is_some_and(asks)
}

#[cfg(test)]
mod tests {
    use super::{answers_why, is_bare_reason};

    #[test]
    fn a_reason_is_known_by_how_it_begins() {
        for text in [
            "Waarom wij dat doen? Om niet dicht te moeten.",
            "Zodat ze het ook eens van een bakker horen.",
            "So that they hear it from a baker.",
            "Omdat het dorp anders leegloopt.",
            "Why bother? Because the road is long.",
        ] {
            assert!(answers_why(text), "{text}");
        }
        for text in [
            "De brouwer komt, omdat hij graag vertelt.",
            "They came because of the rain.",
        ] {
            assert!(!answers_why(text), "{text}");
        }
        assert!(is_bare_reason("Omdat het dorp anders leegloopt."));
        assert!(!is_bare_reason("Waarom wij dat doen? Om niet dicht te moeten."));
    }
}
