//! The words of a note that name what it is about, before what it tells of that.
//!
//! Reads one text by its marks and the words behind them.

/// Words with which a reason begins, or a clause that tells more of what was named.
const MORE: &str =
    "want omdat doordat aangezien dus waar waarvan die dat as because since so for which who where whose";

/// Words with which a part begins that says what is not meant.
const NOT: &str = "geen niet not no";

/// Returns the words of a gap that name what is missing: *sportclubs* of *Sportclubs: leerlingen zijn er elke avond.*
pub(in crate::findings) fn head(text: &str) -> &str {
    text.split([':', ';', '(']).next().unwrap_or(text)
}

/// Returns the words that name what is missing without why: *een smid* of *een smid, want de wachtlijst is lang*.
pub(in crate::findings) fn named(text: &str) -> &str {
    let text = head(text);
    match text.split_once(',') {
        Some((first, rest)) if begins_with(rest, MORE) => first,
        _ => text,
    }
}

/// Returns whether a note sets what is meant against what is not: *uren, geen geld*. In a row it would read as two things.
pub(in crate::findings) fn contrasts(text: &str) -> bool {
    text.split([',', ';']).skip(1).any(|part| begins_with(part, NOT))
}

fn begins_with(part: &str, list: &str) -> bool {
    let first = part.split_whitespace().next().unwrap_or_default().to_lowercase();
    list.split(' ').any(|word| word == first)
}

#[cfg(test)]
mod tests {
    use super::{contrasts, named};

    #[test]
    fn what_is_named_is_told_from_why() {
        for (text, name) in [
            ("Een smid, want de wachtlijst is lang.", "Een smid"),
            ("Hulp bij rouw: we wachten een half jaar.", "Hulp bij rouw"),
            ("A nurse, because nobody else may.", "A nurse"),
            ("Een tolk, een kok en een imker.", "Een tolk, een kok en een imker."),
        ] {
            assert_eq!(named(text), name, "{text}");
        }
    }

    #[test]
    fn what_is_meant_and_what_is_not_is_no_row() {
        for text in [
            "Handen, geen woorden.",
            "A key, not a room.",
            "Rust; niet nog een folder.",
        ] {
            assert!(contrasts(text), "{text}");
        }
        for text in ["Handen en woorden.", "Geen sleutel.", "A key, a room and no time."] {
            assert!(!contrasts(text), "{text}");
        }
    }
}
