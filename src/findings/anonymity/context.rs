//! What explains a capital in a session: words that may be used, and words that are also written without one.

use rustc_hash::FxHashSet;

use super::address;
use super::lists;
use super::shape;
use super::texts::{self, TextTokens};
use super::tokens::tokens;
use crate::session::{Partner, Session};

/// What explains a capital: words that people may use, and words that the session also writes without one.
pub(super) struct CapitalContext {
    /// Words that may be used, in lower case.
    pub(super) allowed: FxHashSet<String>,
    /// Words that the session also writes without a capital.
    pub(super) plain: FxHashSet<String>,
    /// The codes of the participants, also of those who withdrew, in lower case.
    pub(super) codes: FxHashSet<String>,
}

impl CapitalContext {
    /// Reads what the texts of a session explain.
    pub(super) fn new(session: &Session, texts: &[TextTokens<'_>]) -> Self {
        let mut context = Self {
            allowed: FxHashSet::default(),
            plain: FxHashSet::default(),
            codes: session
                .participants
                .iter()
                .map(|person| &person.id)
                .chain(
                    session
                        .retired
                        .iter()
                        .filter(|id| matches!(id.numbered(), Some(('p', _)))),
                )
                .map(|id| id.to_lowercase())
                .collect(),
        };
        let words = texts.iter().flat_map(|text| &text.tokens);
        let small = words.filter(|t| t.word.chars().all(|c| !c.is_uppercase()));
        for token in small {
            if !context.plain.contains(token.word.as_ref()) {
                context.plain.insert(token.word.clone().into_owned());
            }
        }
        let bodies = session.partners.iter().filter(|p| !texts::tells_a_person(p));
        bodies.for_each(|p| context.name_of(p));
        let school = &session.school;
        let profile = [
            Some(&school.code),
            school.level.as_ref(),
            school.kind.as_ref(),
            school.network.as_ref(),
            school.location.as_ref(),
        ];
        for line in profile.into_iter().flatten() {
            context
                .allowed
                .extend(tokens(line).iter().map(|token| token.lower().to_owned()));
        }
        context
    }

    /// Allows the words of an organisation's name: they may be used, except those that are names of people.
    fn name_of(&mut self, partner: &Partner) {
        // A partner called *Quirina Zwerver* is a person, whatever its kind: nothing of that name is explained.
        if tokens(&partner.name)
            .first()
            .is_some_and(|t| lists::first_name(&t.word) && shape::capitalised(&t.word))
        {
            return;
        }
        for token in tokens(&partner.name) {
            let name = lists::first_name(&token.word) || lists::family_name(&token.word);
            if !name
                && !lists::first_or_word(&token.word)
                && !address::is_address(&token.word)
                && !shape::one_capital(&token.word)
            {
                self.allowed.insert(token.lower().to_owned());
            }
        }
    }

    /// Returns whether people said that the word may stay; also in the possessive.
    pub(super) fn allows(&self, lower: &str) -> bool {
        let owner = || lower.strip_suffix('s').map(|stem| stem.trim_end_matches(['\'', '’']));
        let straight = || lower.contains('’').then(|| lower.replace('’', "'"));
        self.allowed.contains(lower)
            || straight().is_some_and(|word| self.allowed.contains(&word))
            || owner().is_some_and(|stem| self.allowed.contains(stem))
    }
}
