//! What was said of something that is missing: the statements that belong to a gap, and the partners that are wished for.

use super::paired::{carrying, same};
use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::propose::repeated::{told, two_in_order};
use crate::findings::propose::wording::filled::is_found;
use crate::findings::propose::wording::held::{denials, is_over};
use crate::findings::propose::wording::phrases::{all_sentences, holds};
use crate::findings::propose::wording::plenty::is_plenty;
use crate::findings::propose::wording::rows::row;
use crate::findings::propose::wording::scarce::of_condition;
use crate::findings::propose::wording::shortage::{Sense, sense};
use crate::findings::propose::wording::tone::is_ironic;
use crate::findings::propose::{Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::replies::{leans_on, next_by_another};
use crate::say;
use crate::session::{Gap, GapKind, Partner, Statement, Status};
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

/// How many wished partners are proposed.
const WISHED: usize = 3;

/// Phrases that say that somebody is not needed.
const NO_NEED: &str = "niet nodig, niet meer nodig, hoeft niet, hoeft voor mij niet, hoeven we niet, kunnen zonder, do not need, don t need, no need, not needed, can do without, het nut niet, nut ervan niet, idee van de, idee van onze, hebben er al, genoeg van, zie het niet zitten, zien het niet zitten, see the point, no point, idea of the, idea of our, of those already, have enough of, do not see why";

fn needs_none(text: &str) -> bool {
    holds(&spaced(text), NO_NEED)
}

/// Proposes each partner that is wished for, of whom something was said and whom no gap names.
pub(super) fn wished(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = record.such(|p| p.status == Status::Wished && !record.session.gaps.iter().any(|gap| names_it(gap, p)));
    let one = |partner: &'_ Partner| {
        let heard = super::voiced::said_of(record, partner);
        // Who says that it is not needed wishes for nothing: then not the whole group does.
        let about = |s: &&Statement| s.about.contains(&partner.id);
        if heard.is_empty()
            || record
                .session
                .statements
                .iter()
                .filter(about)
                .any(|s| needs_none(&s.text))
        {
            return None;
        }
        let claim = full(&say!(record.words, "propose-wished", name = record.name(partner)));
        let words = two_in_order(record, heard.clone());
        let words = words.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
        let ids = heard.iter().map(|s| s.id.clone());
        let evidence = std::iter::once(partner.id.clone()).chain(ids).collect();
        let n = heard.len();
        let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
        let found = proposal(&format!("wished:{}", partner.id), &claim, evidence, &measure);
        Some(found.saying(words).weighing(8))
    };
    such.into_iter().filter_map(one).take(WISHED).collect()
}
