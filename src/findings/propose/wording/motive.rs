//! Whether words answer why the school does something: such an answer names a partner and does not tell how it goes with it.
//!
//! Reads how words begin, in Dutch and English; knows no record.

use super::phrases::listed;
use crate::findings::language::clause::spaced;

/// Words with which an answer to *why* begins.
const OPENINGS: &str = "waarom waarvoor omdat why because";

/// Returns whether words begin by asking or answering why: *Waarom? Omdat …*, *Because otherwise …*.
pub(in crate::findings::propose) fn answers_why(text: &str) -> bool {
    spaced(text)
        .split_whitespace()
        .next()
        .is_some_and(|first| listed(OPENINGS, first))
}

#[cfg(test)]
mod tests {
    use super::answers_why;

    #[test]
    fn a_reason_is_known_by_how_it_begins() {
        for text in [
            "Waarom wij dat doen? Om niet dicht te moeten.",
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
    }
}
