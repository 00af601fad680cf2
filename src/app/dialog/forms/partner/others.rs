//! How many others a partner matters to, as people write it.

use crate::deck::Lang;
use crate::locale::Words;
use crate::session::Others;
use crate::text::fold;

/// Returns how many others as people write it: a number, or the word for several or most.
pub(super) fn word(words: &Words, others: Others) -> String {
    match others.word() {
        Some(word) => words.get(&format!("others-{word}")),
        None => others.to_string(),
    }
}

/// Reads how many others: a number up to 65,535, or several or most in either language; `None` for anything else.
pub(super) fn read(raw: &str) -> Option<Others> {
    let raw = fold(raw.trim());
    let means = |word| {
        [Lang::Nl, Lang::En]
            .iter()
            .any(|lang| fold(&Words::of(*lang).get(&format!("others-{word}"))) == raw)
    };
    match raw.as_str() {
        "" => Some(Others::default()),
        _ if means("several") => Some(Others::Several),
        _ if means("most") => Some(Others::Most),
        number => Others::parse(number),
    }
}
