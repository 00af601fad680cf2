//! What a note without a verb is about: a noun phrase with its article, and whether its noun says who somebody is, what there is between two
//! partners, or what they do.
//!
//! Reads one note and adds no word but an article. In doubt it knows nothing.

mod en;
mod nl;
mod phrase;

pub(in crate::findings) use phrase::{NounKind, NounPhrase};

use super::prose;
use crate::deck::Lang;

/// Returns the noun phrase that a note is; `None` where its noun is not known or where something else may follow it.
pub(in crate::findings) fn noun_phrase(note: &str, lang: Lang) -> Option<NounPhrase> {
    match lang {
        Lang::Nl => nl::phrase(note),
        Lang::En => en::phrase(note),
    }
}

/// Returns a note that begins with the Dutch or English noun for who somebody is, as it is said of several: *aanbieder van …* as *aanbieders van …*.
pub(in crate::findings) fn of_several(note: &str, lang: Lang) -> Option<String> {
    let phrase = noun_phrase(note, lang)?;
    let fits = matches!(phrase.kind, NounKind::Role | NounKind::Person) && !phrase.many;
    let end = note.find(|c: char| !c.is_alphabetic()).unwrap_or(note.len());
    let (first, rest) = note.split_at(end);
    let bare = phrase
        .text
        .trim_start_matches("een ")
        .trim_start_matches("a ")
        .trim_start_matches("an ");
    // An adjective may stand before the noun.
    let is_noun = rest.is_empty()
        || rest.starts_with(" van ")
        || rest.starts_with(" of ")
        || rest.starts_with(" voor ")
        || rest.starts_with(" for ");
    let begins = fits && is_noun && prose::lower(first) == bare.split(' ').next().unwrap_or_default();
    begins
        .then(|| prose::plural(lang, first))
        .flatten()
        .map(|many| format!("{many}{rest}"))
}

/// Returns what a partner is by its name: somebody or a body; `None` where no list knows its words.
pub(in crate::findings) fn nature(name: &str, lang: Lang) -> Option<NounKind> {
    match lang {
        Lang::Nl => nl::nature(name),
        Lang::En => en::nature(name),
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

#[cfg(test)]
mod tests;
