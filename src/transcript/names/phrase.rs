//! Words that may be a name, and when they are.

use super::NameFinding;
use super::word::{TextWord, begins_sentence, is_alone};
use crate::transcript::ordinary::is_ordinary;

/// Words that may be a name.
#[derive(Clone, Debug)]
pub(super) struct NamePhrase {
    /// The words, folded.
    pub tokens: Vec<String>,
    /// Which of the texts stands in their place.
    pub to: usize,
    /// As what they are counted.
    pub kind: NameFinding,
    /// When they are the name.
    pub rule: PhraseRule,
}

/// When the tokens of a phrase are the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PhraseRule {
    /// Always.
    Always,
    /// By capital; in small letters it is asked about.
    Name,
    /// An everyday word too: by a capital inside a sentence; at the start of one it is asked about.
    Ordinary,
    /// An everyday word of which people said that it is a name: by a capital, wherever it stands.
    Capital,
    /// Capitals with full stops between them; without stops it is asked about.
    Dotted,
    /// Only all in capitals, and then it is asked about.
    Capitals,
}

/// Whether words are the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// They are.
    Name,
    /// They may be.
    Ask,
}

/// Returns whether a full stop follows the last of some words.
fn is_stopped(text: &str, here: &[TextWord]) -> bool {
    let rest = here.last().and_then(|word| text.get(word.to..));
    rest.is_some_and(|rest| rest.starts_with('.'))
}

/// Returns whether words that fit a phrase are the name; `None` where they are not.
pub(super) fn verdict(phrase: &NamePhrase, text: &str, here: &[TextWord]) -> Option<Verdict> {
    let telling: Vec<&TextWord> = here.iter().filter(|word| is_alone(&word.folded)).collect();
    let capital = telling.iter().any(|word| word.capital);
    if is_address(text, here) {
        return Some(Verdict::Name);
    }
    match phrase.rule {
        PhraseRule::Always => Some(Verdict::Name),
        PhraseRule::Capital => capital.then_some(Verdict::Name),
        PhraseRule::Name if capital => Some(Verdict::Name),
        // In small letters, several everyday words in a row are what they say.
        PhraseRule::Name if telling.iter().all(|word| is_ordinary(&word.folded)) => {
            (telling.len() > 1).then_some(Verdict::Ask)
        }
        PhraseRule::Name => Some(Verdict::Ask),
        PhraseRule::Ordinary if !capital => None,
        PhraseRule::Ordinary => {
            let begins = here.first().is_some_and(|word| begins_sentence(text, word.from));
            Some(if begins { Verdict::Ask } else { Verdict::Name })
        }
        PhraseRule::Dotted => (here.iter().all(|word| word.capital) && is_stopped(text, here)).then_some(Verdict::Name),
        PhraseRule::Capitals => here.iter().all(|word| word.shout).then_some(Verdict::Ask),
    }
}

/// Returns whether words stand in an address: `@jan`, `jan.peeters@school.be`.
fn is_address(text: &str, here: &[TextWord]) -> bool {
    let (Some(first), Some(last)) = (here.first(), here.last()) else {
        return false;
    };
    let before = text.get(..first.from).unwrap_or_default();
    let after = text.get(last.to..).unwrap_or_default();
    before.ends_with('@') || after.starts_with('@')
}
