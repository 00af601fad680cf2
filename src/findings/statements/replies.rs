//! What was said right before and right after a statement of a record, what it leans on, and who speaks otherwise.
//!
//! Looks up what `Exchanges` read; reads no words of its own but how many there are.

use super::placed::answers;
use super::tone::{Speech, are_named_opposites};
use crate::findings::SectionSource;
use crate::findings::language::rows::row;
use crate::session::Statement;
use crate::text::Id;

/// Words up to which what somebody says right after another says little alone: *Ik ben de vakgroep.*
const TORN: usize = 5;

impl SectionSource<'_> {
    /// Returns how a statement speaks.
    pub(in crate::findings) fn speech(&self, statement: &Statement) -> Speech {
        self.exchanges.speech(statement)
    }
}

/// Returns the statement right before another, where somebody else said it at the same place, of the same partner or with no partner named after.
pub(in crate::findings) fn answered<'a>(record: &SectionSource<'a>, statement: &Statement) -> Option<&'a Statement> {
    let at = *record.order.get(&statement.id)?;
    let before = record.session.statements.get(at.checked_sub(1)?)?;
    answers(statement, before).then_some(before)
}

/// Returns what somebody else said right after a statement, at the same place, of the same partner or of none.
pub(in crate::findings) fn right_after<'a>(record: &SectionSource<'a>, statement: &Statement) -> Option<&'a Statement> {
    let at = *record.order.get(&statement.id)?;
    let next = record.session.statements.get(at + 1)?;
    answers(next, statement).then_some(next)
}

/// Returns what somebody else says right after a statement, whatever it is about.
pub(in crate::findings) fn next_by_another<'a>(
    record: &SectionSource<'a>,
    statement: &Statement,
) -> Option<&'a Statement> {
    let at = *record.order.get(&statement.id)?;
    let next = record.session.statements.get(at + 1)?;
    (next.speakers != statement.speakers).then_some(next)
}

/// Returns the statements in which somebody contradicts what was just said, each behind what it answers; those that say outright opposite things
/// are left out.
pub(in crate::findings) fn contrasts<'a>(record: &SectionSource<'a>) -> Vec<(&'a Statement, &'a Statement)> {
    let said = |id: &Id| record.session.statement(id);
    let pair = |[one, other]: &[Id; 2]| Some((said(one)?, said(other)?));
    record.exchanges.contrasts.iter().filter_map(pair).collect()
}

/// Returns the statements of which one praises a partner and the other, said by somebody else right after of it alone, laments, or the other way
/// round.
pub(in crate::findings) fn other_voices<'a>(record: &SectionSource<'a>) -> Vec<(&'a Statement, &'a Statement)> {
    let told = |s: &Statement| record.exchanges.is_opposed(&s.id);
    let pair = |s: &'a Statement| {
        let before = answered(record, s).filter(|before| s.about.len() == 1 && s.about == before.about)?;
        let apart = are_named_opposites(record.speech(before), record.speech(s));
        (apart && !record.exchanges.agree(before, s) && !told(s) && !told(before)).then_some((before, s))
    };
    record.session.statements.iter().filter_map(pair).collect()
}

/// Returns the two statements that differ on a partner, in the order of noting.
pub(in crate::findings) fn contrast_on<'a>(
    record: &SectionSource<'a>,
    id: &Id,
) -> Option<(&'a Statement, &'a Statement)> {
    let on = |(one, other): &(&Statement, &Statement)| {
        one.about.contains(id) && (other.about.is_empty() || other.about.contains(id))
    };
    contrasts(record).into_iter().find(on)
}

/// Returns whether a statement is a few words right after another that say little alone.
pub(in crate::findings) fn is_torn(text: &str) -> bool {
    row(text).len() <= TORN
}

/// Returns what a statement answers or hangs on: it says little without.
pub(in crate::findings) fn leans_on<'a>(record: &SectionSource<'a>, statement: &Statement) -> Option<&'a Statement> {
    let on = record.exchanges.leans_on(&statement.id)?;
    record.session.statement(on)
}

/// Returns whether a statement says enough without what was said before it.
pub(in crate::findings) fn stands_alone(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let lost = record.exchanges.answers_what_is_not_noted(&statement.id);
    leans_on(record, statement).is_none() && !lost && !record.exchanges.needs_another(&statement.id)
}
