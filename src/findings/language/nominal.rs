//! What a note without a verb is about: a noun phrase with its article, and whether its noun says who somebody is, what there is between two
//! partners, or what they do.
//!
//! Reads one note and adds no word but an article. In doubt it knows nothing.

mod en;
mod nl;

use super::prose;
use crate::deck::Lang;

/// What the noun of a note says of a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::findings) enum NounKind {
    /// Who or what it is: *bron*, *volunteer*.
    Being,
    /// What there is between it and the school: *overleg*, *contact*.
    Between,
    /// What it is about: *nascholing*, *training*.
    Matter,
}

/// A note without a verb, as a sentence holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::findings) struct NounPhrase {
    pub kind: NounKind,
    pub many: bool,
    /// With its article.
    pub text: String,
    /// Whether several can be it together without an article: *zijn aanbieder van vorming*.
    pub shared: bool,
}

/// Returns the noun phrase that a note is; `None` where its noun is not known or where something else may follow it.
pub(in crate::findings) fn noun_phrase(note: &str, lang: Lang) -> Option<NounPhrase> {
    match lang {
        Lang::Nl => nl::phrase(note),
        Lang::En => en::phrase(note),
    }
}

/// Returns whether a note says how somebody or something is: *belangrijk voor het beleid*, *important for policy*.
pub(in crate::findings) fn is_quality(note: &str, lang: Lang) -> bool {
    match lang {
        Lang::Nl => nl::is_quality(note),
        Lang::En => en::is_quality(note),
    }
}

/// Returns the noun that a note begins with and whose verb follows it, with what it needs: *rol hangt af van …* is *de rol van* somebody.
pub(in crate::findings) fn own_noun(note: &str, lang: Lang) -> Option<(&'static str, &'static str)> {
    let small = prose::lower(note).to_lowercase();
    let first = small.split_whitespace().next()?;
    match lang {
        Lang::Nl => nl::own_noun(first),
        Lang::En => None,
    }
}

/// Returns a word without the marks around it, in small letters.
fn plain(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

#[cfg(test)]
mod tests;
