//! Reads whether a text speaks of a shortage or of plenty, in Dutch and English.
//!
//! Reads one text; knows no subject and no record.

use super::subject_words::words;

/// What a text says of something that can be short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::findings::propose) enum Sense {
    Short,
    Enough,
    None,
}

/// How many words before it a word may stand that denies: *not what I am short of*.
const BEFORE: usize = 4;

/// Returns whether a text speaks of a shortage or of plenty, with what negates it.
pub(in crate::findings::propose) fn sense(text: &str) -> Sense {
    const SHORT: [&str; 17] = [
        "weinig",
        "gebrek",
        "tekort",
        "beperkt",
        "beperkte",
        "beperkter",
        "moeilijk",
        "schaars",
        "krap",
        "ontbreekt",
        "ontbreken",
        "tijdnood",
        "lack",
        "short",
        "shortage",
        "little",
        "scarce",
    ];
    const ENOUGH: [&str; 7] = ["genoeg", "voldoende", "ruim", "enough", "plenty", "sufficient", "volop"];
    const NOT: [&str; 8] = ["niet", "geen", "nooit", "zonder", "not", "no", "never", "without"];
    let words = words(text);
    let negated = |at: usize| {
        words
            .iter()
            .take(at)
            .rev()
            .take(BEFORE)
            .any(|word| NOT.contains(&word.as_str()))
    };
    let found = |list: &[&str], sense: Sense, other: Sense| {
        let at = words.iter().position(|word| list.contains(&word.as_str()))?;
        Some(if negated(at) { other } else { sense })
    };
    let compound = || {
        words
            .iter()
            .any(|w| w.ends_with("tekort") || w.ends_with("gebrek") || w.ends_with("nood"))
            .then_some(Sense::Short)
    };
    found(&SHORT, Sense::Short, Sense::Enough)
        .or_else(|| found(&ENOUGH, Sense::Enough, Sense::Short))
        .or_else(compound)
        .unwrap_or(Sense::None)
}

#[cfg(test)]
mod tests {
    use super::{Sense, sense};

    #[test]
    fn a_shortage_is_told_from_plenty() {
        for text in [
            "er is te weinig geld",
            "nooit genoeg tijd",
            "een lerarentekort",
            "beperkte ruimte",
            "not enough time",
            "geldgebrek",
        ] {
            assert_eq!(sense(text), Sense::Short, "{text}");
        }
        for text in [
            "genoeg geld",
            "er is niet te weinig tijd",
            "ruim voldoende plaats",
            "no lack of money",
            "rest is not what we are short of",
        ] {
            assert_eq!(sense(text), Sense::Enough, "{text}");
        }
        assert_eq!(sense("tijd is belangrijk"), Sense::None);
    }
}
