//! The theme or gap that a statement belongs to by its words. Knows nothing of the other homes.

use crate::deck::AspectId;
use crate::findings::statements::near::{Near, SaidWords, ThemeWords};
use crate::session::{Gap, Session, Statement, Theme};
use crate::text::Id;

/// The themes and gaps, ready to be compared with what was said.
pub(super) struct NearSorted<'a> {
    near: &'a Near,
    themes: Vec<(&'a Theme, ThemeWords)>,
    gaps: Vec<(&'a Gap, SaidWords)>,
}

impl<'a> NearSorted<'a> {
    pub(super) fn of(session: &'a Session, near: &'a Near) -> Self {
        let read = |theme: &'a Theme| {
            let note = theme.note.as_deref().unwrap_or_default();
            (theme, near.words_of_theme(&theme.title, note))
        };
        Self {
            near,
            themes: session.themes.iter().map(read).collect(),
            gaps: session.gaps.iter().map(|gap| (gap, near.read(&gap.text))).collect(),
        }
    }

    /// Returns the one theme of its question whose words a statement shares most of; none where two share as many.
    pub(super) fn theme(&self, aspect: &AspectId, statement: &Statement, said: &SaidWords) -> Option<&Id> {
        let here = self.themes.iter().filter(|(theme, _)| theme.aspect == *aspect);
        let scored = here.map(|(theme, of)| {
            let words = self.near.theme(of, said);
            (*theme, words + in_common(words, &theme.evidence, statement))
        });
        self.near.nearest(scored).map(|theme| &theme.id)
    }

    /// Returns the one theme of any question whose words it shares most of.
    pub(super) fn any_theme(&self, statement: &Statement, said: &SaidWords) -> Option<&Id> {
        let scored = self.themes.iter().map(|(theme, of)| {
            let words = self.near.theme(of, said);
            (*theme, words + in_common(words, &theme.evidence, statement))
        });
        self.near.nearest(scored).map(|theme| &theme.id)
    }

    /// Returns the one gap whose words a statement shares most of; none where two share as many.
    pub(super) fn gap(&self, statement: &Statement, said: &SaidWords) -> Option<&Id> {
        let scored = self.gaps.iter().map(|(gap, text)| {
            let words = self.near.text(text, said);
            (*gap, words + in_common(words, &gap.about, statement))
        });
        self.near.nearest(scored).map(|gap| &gap.id)
    }
}

/// Returns 1 where words share something and are about a partner that a theme or gap rests on: then a word of several senses means the same.
fn in_common(words: u32, partners: &[Id], statement: &Statement) -> u32 {
    u32::from(words > 0 && statement.about.iter().any(|id| partners.contains(id)))
}
