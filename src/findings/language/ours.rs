//! Whether a note speaks as whoever wrote it down: told bare, its *we* would be that of the report.
//!
//! Reads the words alone.

use super::clause::spaced;

/// Words for whoever speaks, in Dutch and English.
const OURS: [&str; 16] = [
    "ik",
    "wij",
    "we",
    "ons",
    "onze",
    "mij",
    "mijn",
    "onszelf",
    "i",
    "us",
    "our",
    "ours",
    "me",
    "my",
    "mine",
    "ourselves",
];

/// Returns whether a text speaks of *us* or *me*.
pub(in crate::findings) fn speaks_of_us(text: &str) -> bool {
    spaced(text).split_whitespace().any(|word| OURS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::speaks_of_us;

    #[test]
    fn a_note_speaks_of_us_by_its_words_for_whoever_speaks() {
        assert!(speaks_of_us("Niemand zegt het ons") && speaks_of_us("nobody tells us in time"));
        assert!(!speaks_of_us("het kind") && !speaks_of_us("trust among colleagues"));
    }
}
