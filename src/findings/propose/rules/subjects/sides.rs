//! Who says that there is too little of something and who that there is plenty: what one voice lacks and another has is no shortage of the school.
//!
//! Reads the statements of one subject, clause by clause; makes no proposal.

use super::told::ToldSubject;
use crate::findings::SectionSource;
use crate::findings::language::prose::one_line;
use crate::findings::propose::repeated;
use crate::findings::propose::wording::plenty::{amount, noted_amount};
use crate::findings::propose::wording::scarce::weighs;
use crate::findings::propose::wording::shortage::Sense;
use crate::session::Statement;
use crate::text::Id;

/// The card that asks about time, room and means.
const CONDITIONS: &str = "condities";
/// The statements of a subject that can be short, by what they say of it.
#[derive(Default)]
pub(super) struct SidesOfScarcity<'a> {
    short: Vec<&'a Statement>,
    enough: Vec<&'a Statement>,
    sorted_short: bool,
    sorted_enough: bool,
}

impl<'a> SidesOfScarcity<'a> {
    pub(super) fn of(told: &ToldSubject<'a>) -> Self {
        if !told.subject.scarce {
            return Self::default();
        }
        let of = |side: Sense| {
            let said = told.statements.iter().copied();
            said.filter(|s| amount(told.subject, &s.text) == side)
                .collect::<Vec<_>>()
        };
        let texts = told.sorted_texts();
        let sorted = |side: Sense| texts.iter().any(|text| noted_amount(told.subject, text) == side);
        Self {
            short: of(Sense::Short),
            enough: of(Sense::Enough),
            sorted_short: sorted(Sense::Short),
            sorted_enough: sorted(Sense::Enough),
        }
    }

    /// Returns whether some say that there is too little and others that there is plenty.
    pub(super) fn differ(&self) -> bool {
        let apart = || {
            let pairs = self.short.iter().flat_map(|s| self.enough.iter().map(move |e| (s, e)));
            pairs.into_iter().any(|(s, e)| s.speakers != e.speakers)
        };
        self.sorted_short && !self.enough.is_empty() || self.sorted_enough && !self.short.is_empty() || apart()
    }

    /// Returns the sense of the subject that a theme or a gap says in so many words; none where nobody sorted it.
    pub(super) fn settled(&self, told: &ToldSubject<'_>) -> Sense {
        match told.sense() {
            Sense::Short if self.sorted_short => Sense::Short,
            Sense::Enough if self.sorted_enough => Sense::Enough,
            _ => Sense::None,
        }
    }

    /// Returns whether a statement says how much there is.
    pub(super) fn holds(&self, id: &Id) -> bool {
        self.short.iter().chain(&self.enough).any(|s| s.id == *id)
    }

    /// Returns one statement of each side where people differ.
    pub(super) fn told(&self, record: &SectionSource<'_>) -> Vec<String> {
        if !self.differ() {
            return Vec::new();
        }
        let one = self.enough.first().copied();
        let other = self
            .short
            .iter()
            .find(|s| one.is_none_or(|one| one.speakers != s.speakers));
        let mut both: Vec<&Statement> = one.into_iter().chain(other.copied()).collect();
        both.sort_by_key(|s| record.order.get(&s.id));
        both.iter()
            .map(|s| repeated::told(record, s, &one_line(&s.text)))
            .collect()
    }

    /// Returns evidence without the statements that say nothing of how much there is.
    pub(super) fn without_others(&self, told: &ToldSubject<'_>, mut evidence: Vec<Id>) -> Vec<Id> {
        // What somebody put under a theme or a gap stays there.
        let themes = told.themes.iter().flat_map(|t| &t.evidence);
        let sorted: Vec<&Id> = themes.chain(told.gaps.iter().flat_map(|g| &g.evidence)).collect();
        let idle = |s: &&&Statement| {
            let side = self.holds(&s.id);
            let of_all = s.about.is_empty() && s.card.as_ref().is_some_and(|card| card.as_str() == CONDITIONS);
            told.subject.scarce && !side && !of_all && !sorted.contains(&&s.id) && !weighs(told.subject, s)
        };
        let idle: Vec<&Id> = told.statements.iter().filter(idle).map(|s| &s.id).collect();
        evidence.retain(|id| !idle.contains(&id));
        evidence
    }
}
