//! What was said of something that is missing: the statements that belong to a gap.

use super::paired::{carrying, same};
use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::one_line;
use crate::findings::propose::QUOTED;
use crate::findings::propose::is_now;
use crate::findings::propose::wording::filled::is_found;
use crate::findings::propose::wording::held::{denials, is_over};
use crate::findings::propose::wording::phrases::all_sentences;
use crate::findings::propose::wording::plenty::is_plenty;
use crate::findings::propose::wording::rows::row;
use crate::findings::propose::wording::scarce::of_condition;
use crate::findings::propose::wording::shortage::{Sense, sense};
use crate::findings::propose::wording::tone::is_ironic;
use crate::findings::statements::replies::{leans_on, next_by_another};
use crate::session::{Gap, GapKind, Partner, Statement};
use crate::text::Id;

/// The question that asks what is missing.
const MISSING: &str = "ontbreekt";
/// Words of an answer that says something and is repeated.
const ANSWER: std::ops::RangeInclusive<usize> = 5..=QUOTED;

/// Returns whether two texts share a word of meaning.
pub(super) fn share(one: &str, other: &str) -> bool {
    let (one, other) = (carrying(one), carrying(other));
    one.iter().any(|word| other.iter().any(|known| same(word, known)))
}

/// Returns how many words of meaning two texts share.
fn shared(one: &str, other: &str) -> usize {
    let (one, other) = (carrying(one), carrying(other));
    one.iter()
        .filter(|word| other.iter().any(|known| same(word, known)))
        .count()
}

/// Returns whether a text that nobody put under a gap shares the first word of what is missing, or two: a verb alone may belong to anything.
fn tells_it(text: &str, head: &str) -> bool {
    let first = row(head).into_iter().find(|word| !carrying(word).is_empty());
    shared(text, head) > 1 || first.is_some_and(|word| share(text, &word))
}

/// Returns whether a gap names a partner that is not there: by its id, or by a word that its name shares with what is missing.
pub(super) fn names_it(gap: &Gap, partner: &Partner) -> bool {
    gap.about.contains(&partner.id) || share(&partner.name, &gap.text)
}

/// Returns what was said of a gap: what is about a partner that is not there and whose name shares a word with what is missing, and of its evidence
/// and of what was said where people were asked what is missing, what shares such a word. Nothing that answers another.
pub(super) fn said_of_gap<'a>(record: &SectionSource<'a>, gap: &Gap) -> Vec<&'a Statement> {
    // What stands behind a comma only goes with what is missing.
    let head = gap.text.split([',', ';', ':', '(']).next().unwrap_or_default();
    // Of means nobody is missed, whatever word a name shares with them.
    let means = gap.kind == GapKind::Means;
    let names: Vec<&Partner> = record.such(|p| !means && !is_now(p) && share(&p.name, head));
    let of_it = |s: &Statement| {
        let asked = s.question.as_ref().is_some_and(|id| id.as_str() == MISSING);
        let about = s.about.iter().any(|id| names.iter().any(|p| p.id == *id));
        let named = |id: &Id| record.session.partner(id).is_some_and(|p| share(&p.name, &gap.text));
        let told = || gap.evidence.contains(&s.id) && share(&s.text, head) || asked && tells_it(&s.text, head);
        about
            || told()
            || (asked || gap.evidence.contains(&s.id)) && s.about.iter().any(named)
            || means && gap.evidence.is_empty() && of_condition(record, s) && shared(&s.text, head) > 1
    };
    let fair = |s: &Statement| {
        let short = s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
        short && subjects::is_talk(record, s) && !record.exchanges.is_opposed(&s.id) && leans_on(record, s).is_none()
    };
    let said = record.session.statements.iter();
    let found: Vec<&Statement> = said
        .filter(|s| fair(s) && of_it(s) && !one_line(&s.text).is_empty())
        .collect();
    let found = match found.is_empty() {
        true => under(record, gap),
        false => found,
    };
    with_answer(record, gap, found)
}

/// Returns statements with what somebody else says right after the first and was put under the same gap.
fn with_answer<'a>(record: &SectionSource<'a>, gap: &Gap, mut found: Vec<&'a Statement>) -> Vec<&'a Statement> {
    let next = found.first().and_then(|first| next_under(record, gap, first));
    if let Some(next) = next.filter(|next| !found.iter().any(|s| s.id == next.id)) {
        found.insert(1, next);
    }
    found
}

/// Returns what somebody else says right after a statement, where it was put under the same gap.
pub(super) fn next_under<'a>(record: &SectionSource<'a>, gap: &Gap, first: &Statement) -> Option<&'a Statement> {
    let short = |next: &&Statement| ANSWER.contains(&next.text.split_whitespace().count()) && next.print != Some(false);
    let next = next_by_another(record, first).filter(short);
    next.filter(|next| gap.evidence.contains(&next.id))
}

/// Returns whether a gap of means, or all that was put under it, says that there is plenty, and nothing of what lacks.
pub(super) fn is_plenty_there(record: &SectionSource<'_>, gap: &Gap) -> bool {
    let lacks = |text: &str| {
        let mut open = all_sentences(text).filter(|one| !is_plenty(&spaced(one)));
        open.any(|one| sense(one) == Sense::Short || denials(&row(one)) > 0)
    };
    let plenty = |text: &str| is_plenty(&spaced(text)) && !lacks(text);
    let mut said = gap
        .evidence
        .iter()
        .filter_map(|id| record.session.statement(id))
        .peekable();
    let under = said.peek().is_some() && said.all(|s| plenty(&s.text));
    gap.kind == GapKind::Means && (under || plenty(&gap.text))
}

/// Returns whether the last that was put under a gap says that it is over, or that what was missing was found.
pub(super) fn is_filled(record: &SectionSource<'_>, gap: &Gap) -> bool {
    let mut said = gap
        .evidence
        .iter()
        .filter_map(|id| record.session.statement(id))
        .peekable();
    let last = said.peek().is_some().then(|| said.last()).flatten();
    last.is_some_and(|s| is_over(&s.text) || is_found(&s.text))
}

/// Returns the first statement that somebody put under a gap, behind what it answers.
fn under<'a>(record: &SectionSource<'a>, gap: &Gap) -> Vec<&'a Statement> {
    let fair = |s: &&Statement| {
        let short = s.text.split_whitespace().count() <= QUOTED && s.print != Some(false);
        short && subjects::is_talk(record, s) && !record.exchanges.is_opposed(&s.id) && !is_ironic(&s.text)
    };
    let first = gap
        .evidence
        .iter()
        .find_map(|id| record.session.statement(id).filter(fair));
    let before = first.and_then(|s| leans_on(record, s)).filter(|s| fair(s));
    before.into_iter().chain(first).collect()
}
