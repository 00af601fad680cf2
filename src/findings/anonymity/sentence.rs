//! The words of a text one after the other, with what the session explains. Judges none of them.

use super::context::CapitalContext;
use super::shape;
use super::tokens::PlacedToken;

/// What a word is by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordKind {
    /// A name and nothing else.
    Name,
    /// A first name or a word.
    FirstOrWord,
    /// A family name or a word.
    FamilyOrWord,
    /// Nothing that is known.
    Unknown,
    /// A word, a place, a body: explained.
    Word,
}

/// Words with what is known of them in this session.
pub(super) struct KnownWords<'a, 't> {
    pub tokens: &'t [PlacedToken<'a>],
    pub context: &'t CapitalContext,
    /// Whether the text is the name of one person.
    pub person: bool,
}

impl<'a> KnownWords<'a, '_> {
    pub(super) fn token(&self, at: usize) -> Option<&PlacedToken<'a>> {
        self.tokens.get(at)
    }

    pub(super) fn lower(&self, at: usize) -> &str {
        self.token(at).map(PlacedToken::lower).unwrap_or_default()
    }

    /// Returns whether `assets/anonymity/context.txt` lists the word at `at` under this mark.
    pub(super) fn is(&self, mark: &str, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.is(mark))
    }

    /// Returns the word before, in lower case; empty where the sentence begins.
    pub(super) fn before(&self, at: usize) -> &str {
        match self.token(at) {
            Some(token) if !token.begins && token.joined => {
                at.checked_sub(1).map(|i| self.lower(i)).unwrap_or_default()
            }
            _ => "",
        }
    }

    /// Returns the word behind, in lower case; empty where the sentence ends.
    pub(super) fn after(&self, at: usize) -> &str {
        let next = self.token(at + 1).filter(|next| !next.begins && next.joined);
        next.map(PlacedToken::lower).unwrap_or_default()
    }

    /// Returns whether the word has a capital that could be a name's.
    pub(super) fn capital(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|t| !t.bracketed && (shape::capitalised(&t.word) || shape::shouted(&t.word)))
    }
}
