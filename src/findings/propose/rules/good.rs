//! Rules that tell of single partners with whom it goes well or is only beginning, in the words of those who said so.
//!
//! That it goes well is the record's own field: no word of praise makes it so.

use super::missed::share;
use super::mutual;
use super::subjects;
use super::voiced::{noted, said_of};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::held::{is_retort, is_unsure};
use crate::findings::propose::wording::scarce::of_condition;
use crate::findings::propose::wording::shifts::{tells_of_then, was_otherwise};
use crate::findings::propose::wording::subject_words::names_one_person;
use crate::findings::propose::wording::tone::{SaidTone, ToneSource, measures, tone, turns};
use crate::findings::propose::{Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::objecting::sets_against;
use crate::findings::statements::replies::{answered, leans_on, right_after};
use crate::say;
use crate::session::{Basis, Experience, Learning, Partner, Statement, Status, Topic, Voice};
use crate::text::Id;

/// How many statements are repeated.
const SPOKEN: usize = 2;
/// How many partners are proposed, and how many of which no experience is noted.
const MOST: usize = 6;
const FURTHER: usize = 4;
const LAST: usize = 5;
const CLOSE: usize = 2;
/// How many partners with whom cooperation is explored are proposed.
const MOST_EXPLORED: usize = 3;
/// How much less one weighs of which one thing was said.
const ALONE: usize = 3;
/// Returns what was said of a partner that goes well, in the order of noting: nothing that complains, hangs on somebody or answers another,
/// and what is said of another partner too only in the words themselves.
pub(super) fn praise<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let such = |s: &&Statement| {
        // What is said of another partner too tells of this one only where it names it, or praises in so many words.
        let named = || is_named_praise(record, s) || share(&partner.name, &s.text) && !tells_of_then(&s.text);
        let of_it = s.about.len() == 1 || s.voice == Voice::Verbatim && named();
        let compared = s.about.len() > 1 && measures(&s.text);
        of_it
            && !names_one_person(&s.text)
            && record.speech(s).may_praise()
            && !was_otherwise(&s.text)
            && !compared
            && !is_retort(&s.text)
            && !is_unsure(&s.text)
            && !of_condition(record, s)
            && leans_on(record, s).is_none()
            && (speaks_first(record, s) || !turns(&s.text) || is_named_praise(record, s))
    };
    let mut said: Vec<&Statement> = said_of(record, partner).into_iter().filter(such).collect();
    said.sort_by_key(|s| record.order.get(&s.id));
    said
}

/// Returns whether a partner stands on the nearest ring, as the group sees it.
fn is_nearest(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let ring = partner.distance.ring.as_ref().and_then(|id| record.deck.map.ring(id));
    !partner.distance.assumed && ring.is_some_and(|(at, _)| at == 0)
}

fn is_stated(partner: &Partner) -> bool {
    partner.importance.by.values().any(|basis| *basis == Basis::Stated)
}

/// Returns these partners with what praises each, the most spoken of first; words about two are told of the weightier one.
fn praised<'a>(record: &SectionSource<'a>, such: &[&'a Partner]) -> Vec<(&'a Partner, Vec<&'a Statement>)> {
    let mut before: Vec<&Id> = Vec::new();
    let mut found: Vec<(&Partner, Vec<&Statement>)> = Vec::new();
    for partner in record.heaviest(such) {
        let mut own = praise(record, partner);
        own.retain(|s| !before.contains(&&s.id));
        if !own.is_empty() {
            before.extend(own.iter().map(|s| &s.id));
            found.push((partner, own));
        }
    }
    // A stable sort: of equals the weightier partner comes first.
    found.sort_by_key(|(_, said)| std::cmp::Reverse(said.len().min(SPOKEN)));
    found
}

/// Returns whether nobody else spoke of the same partner right before: whoever turns around what another said takes the other side.
fn speaks_first(record: &SectionSource<'_>, statement: &Statement) -> bool {
    answered(record, statement).is_none_or(|before| before.about != statement.about)
}

/// Returns whether a statement praises in words that name it.
fn is_named_praise(record: &SectionSource<'_>, statement: &Statement) -> bool {
    is_praise(record, statement) && record.speech(statement).source > ToneSource::Hinted
}

fn is_praise(record: &SectionSource<'_>, statement: &Statement) -> bool {
    record.speech(statement).tone == SaidTone::Good
}

/// Returns statements so that those that are repeated are those that praise, in the order of noting.
fn praising_first<'a>(record: &SectionSource<'_>, mut said: Vec<&'a Statement>) -> Vec<&'a Statement> {
    said.sort_by_key(|s| !is_praise(record, s));
    let mut first: Vec<&Statement> = said.iter().copied().take(SPOKEN).collect();
    first.sort_by_key(|s| record.order.get(&s.id));
    first.extend(said.into_iter().skip(SPOKEN));
    first
}

/// Returns statements with what whoever said the first of them adds right behind it, where that hangs on it and complains of nothing.
fn with_more<'a>(record: &SectionSource<'a>, mut said: Vec<&'a Statement>) -> Vec<&'a Statement> {
    let Some(first) = said.first().copied() else {
        return said;
    };
    let adds = |s: &&Statement| {
        let lacks = s.of == Some(Topic::Absence) || record.session.gaps.iter().any(|gap| gap.evidence.contains(&s.id));
        let same = s.speakers == first.speakers && s.about == first.about && s.print != Some(false) && !lacks;
        same && leans_on(record, s).is_some_and(|on| on.id == first.id) && !record.speech(s).complains
    };
    let next = record
        .order
        .get(&first.id)
        .and_then(|at| record.session.statements.get(at + 1));
    if let Some(next) = next.filter(adds) {
        said.insert(1, next);
    }
    said
}

/// Returns the partners with whom it goes well, that matter to somebody or stand nearest, and of whom something was said, with those words; then
/// some others, where the words praise them.
pub(super) fn going_well<'a>(record: &SectionSource<'a>) -> Vec<(&'a Partner, Vec<&'a Statement>)> {
    let well = |p: &Partner| is_now(p) && !p.is_internal() && p.experience == Some(Experience::Positive);
    let matters = |p: &Partner| is_nearest(record, p) || is_stated(p);
    let such = record.such(|p| well(p) && matters(p));
    let mut found = praised(record, &such);
    // Of others, and of further ones, only words that name it tell it.
    let named = |said: &[&Statement]| said.iter().any(|s| is_named_praise(record, s));
    let further = found.split_off(found.len().min(MOST));
    let others = praised(record, &record.such(|p| well(p) && !matters(p)));
    found.extend(
        further
            .into_iter()
            .chain(others)
            .filter(|(_, said)| named(said))
            .take(FURTHER),
    );
    found
}

/// Proposes the partners with whom it goes well.
pub(super) fn good(record: &SectionSource<'_>) -> Vec<Proposal> {
    let found = going_well(record);
    let found = found.into_iter().enumerate();
    found
        .map(|(at, (partner, said))| {
            let said = with_more(record, praising_first(record, said));
            let name = record.name(partner);
            let noted = partner.note.as_ref().is_some_and(|note| tone(note) == SaidTone::Good);
            // Where nobody praises, or somebody sets something against it, it was only noted that it goes well.
            let praised = noted || said.iter().take(2).any(|s| is_praise(record, s));
            let claim = match praised && !said.iter().any(|s| is_countered(record, s)) {
                true => say!(record.words, "propose-good", name = name),
                false => say!(record.words, "propose-good-noted", name = name),
            };
            // Where no words tell of learning, the mark stands here alone.
            let both = partner.learning == Some(Learning::Both) && !mutual::has_words(record, partner);
            let claim = match both {
                true => format!("{} {}", full(&claim), say!(record.words, "propose-both-too")),
                false => claim,
            };
            let less = if said.len() < SPOKEN { ALONE } else { 0 };
            spoken_of(record, "good", &claim, partner, &said, 13 - at.min(LAST) - less)
        })
        .collect()
}

/// Proposes the partners that stand nearest and matter to somebody, where no experience was noted, in the words of who spoke of them.
pub(super) fn close(record: &SectionSource<'_>) -> Vec<Proposal> {
    let open = |p: &Partner| is_now(p) && !p.is_internal() && p.experience.is_none() && !p.distance.too_close;
    let such = record.such(|p| open(p) && is_nearest(record, p) && is_stated(p));
    let found = praised(record, &such).into_iter().take(CLOSE).enumerate();
    found
        .map(|(at, (partner, said))| {
            let (n, name) = record.told_with_number(&[partner]);
            let claim = say!(record.words, "propose-close", n = n, name = name);
            spoken_of(record, "close", &claim, partner, &said, 11 - at)
        })
        .collect()
}

/// Returns whether somebody sets something against what was said right before.
fn is_countered(record: &SectionSource<'_>, said: &Statement) -> bool {
    right_after(record, said).is_some_and(|next| sets_against(&next.text, &said.text))
}

/// Proposes the partners with whom cooperation is explored, in the words of who spoke of it.
pub(super) fn explored(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = record.such(|p| p.status == Status::Explored);
    let spoken = such.into_iter().map(|p| (p, said_of_plan(record, p)));
    let spoken = spoken.filter(|(_, said)| !said.is_empty()).take(MOST_EXPLORED);
    spoken
        .map(|(partner, mut said)| {
            let claim = say!(record.words, "propose-explored", name = record.name(partner));
            said.truncate(SPOKEN);
            said.sort_by_key(|s| record.order.get(&s.id));
            spoken_of(record, "explored", &claim, partner, &said, 8)
        })
        .collect()
}

/// Returns what was said of a partner with whom cooperation is explored: of it alone first, then with those on whom the plan hangs.
fn said_of_plan<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let mut said = said_of(record, partner);
    let fair = |s: &&Statement| {
        let short = PLAN.contains(&s.text.split_whitespace().count()) && s.print != Some(false);
        short && subjects::is_talk(record, s) && !record.exchanges.is_opposed(&s.id)
    };
    let of_several = |s: &&Statement| s.about.contains(&partner.id) && (3..=ABOUT_PLAN).contains(&s.about.len());
    said.extend(record.session.statements.iter().filter(of_several).filter(fair));
    said
}

/// About how many partners a statement on a plan may be, and how many words it has.
const ABOUT_PLAN: usize = 4;
const PLAN: std::ops::RangeInclusive<usize> = 4..=QUOTED;

/// Returns the proposal that makes a claim of one partner, with the note on it and two statements.
fn spoken_of(
    record: &SectionSource<'_>,
    rule: &str,
    claim: &str,
    partner: &Partner,
    said: &[&Statement],
    weight: usize,
) -> Proposal {
    let note = noted(record, partner, partner.note.as_ref().map(one_line));
    let claim: Vec<String> = std::iter::once(full(claim)).chain(note).collect();
    let words = said
        .iter()
        .take(SPOKEN)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect();
    let ids = said.iter().map(|s| s.id.clone());
    let evidence = std::iter::once(partner.id.clone()).chain(ids).collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    let found = proposal(&format!("{rule}:{}", partner.id), &claim.join(" "), evidence, &measure);
    found.saying(words).weighing(weight)
}
