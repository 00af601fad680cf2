//! Rules that tell of single partners with whom it goes well or is only beginning, in the words of those who said so.
//!
//! That it goes well is the record's own field: no word of praise makes it so.

use super::subjects;
use super::voiced::{noted, said_of};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::replies::leans_on;
use crate::findings::propose::wording::answers::reaches_nobody;
use crate::findings::propose::wording::held::is_retort;
use crate::findings::propose::wording::one_person::hangs;
use crate::findings::propose::wording::rows::FoldedRows;
use crate::findings::propose::wording::scarce::of_condition;
use crate::findings::propose::wording::shifts::was_otherwise;
use crate::findings::propose::wording::situations::waits;
use crate::findings::propose::wording::tone::{SaidTone, measures, tone};
use crate::findings::propose::{Proposal, is_now, proposal};
use crate::say;
use crate::session::{Basis, Experience, Partner, Statement, Status, Voice};
use crate::text::{Id, fold};

/// How many statements are repeated.
const SPOKEN: usize = 2;
/// How many partners are proposed, and how many of which no experience is noted.
const MOST: usize = 6;
const CLOSE: usize = 2;
/// How many partners with whom cooperation is explored are proposed.
const MOST_EXPLORED: usize = 3;
/// How much less one weighs of which one thing was said.
const ALONE: usize = 3;
/// Returns what was said of a partner that goes well, in the order of noting: nothing that complains, hangs on somebody or answers another,
/// and what is said of another partner too only in the words themselves.
pub(super) fn praise<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let such = |s: &&Statement| {
        let hangs = hangs(&s.text).is_some();
        let unheard = reaches_nobody(&s.text).is_some();
        let of_it = s.about.len() == 1 || s.voice == Voice::Verbatim;
        let compared = s.about.len() > 1 && measures(&s.text);
        of_it
            && !hangs
            && !unheard
            && record.speech(s).may_praise()
            && !was_otherwise(&s.text)
            && !compared
            && !is_retort(&s.text)
            && !of_condition(record, s)
            && leans_on(record, s).is_none()
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

/// Proposes the partners with whom it goes well, that matter to somebody or stand nearest, and of whom something was said.
pub(super) fn good(record: &SectionSource<'_>) -> Vec<Proposal> {
    let well = |p: &Partner| is_now(p) && !p.is_internal() && p.experience == Some(Experience::Positive);
    let such = record.such(|p| well(p) && (is_nearest(record, p) || is_stated(p)));
    let found = praised(record, &such).into_iter().take(MOST).enumerate();
    found
        .map(|(at, (partner, said))| {
            let said = praising_first(record, said);
            let name = record.name(partner);
            let noted = partner.note.as_ref().is_some_and(|note| tone(note) == SaidTone::Good);
            // Where nobody praises, it was only noted that it goes well.
            let claim = match noted
                || said.first().is_some_and(|s| is_praise(record, s))
                || said.get(1).is_some_and(|s| is_praise(record, s))
            {
                true => say!(record.words, "propose-good", name = name),
                false => say!(record.words, "propose-good-noted", name = name),
            };
            let less = if said.len() < SPOKEN { ALONE } else { 0 };
            spoken_of(record, "good", &claim, partner, &said, 13 - at - less)
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

/// Phrases that say that nothing came of it, folded.
const LEFT: [&str; 7] = [
    "bij gebleven",
    "niets van gekomen",
    "niks van gekomen",
    "nooit meer van gehoord",
    "left it at that",
    "nothing came of it",
    "never heard back",
];

fn was_left_at(text: &str) -> bool {
    let folded = fold(text);
    LEFT.iter().any(|phrase| folded.contains(phrase))
}

/// Proposes the partners with whom cooperation is explored, or with whom it stayed at that, in the words of who spoke of it.
pub(super) fn explored(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = record.such(|p| p.status == Status::Explored);
    let spoken = such.into_iter().map(|p| (p, said_of_plan(record, p)));
    let spoken = spoken.filter(|(_, said)| !said.is_empty()).take(MOST_EXPLORED);
    spoken
        .map(|(partner, mut said)| {
            let left = said.iter().position(|s| was_left_at(&s.text));
            let name = record.name(partner);
            let claim = match left {
                Some(_) => say!(record.words, "propose-left", name = name),
                None => say!(record.words, "propose-explored", name = name),
            };
            // What says that it stayed at that, or what it waits for, is told, with one that says more; in the order of noting.
            let first = left.or_else(|| said.iter().position(|s| waits(&FoldedRows::of(&s.text))));
            if let Some(first) = first {
                let first = said.remove(first);
                said.insert(0, first);
                said.truncate(SPOKEN);
            }
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
const PLAN: std::ops::RangeInclusive<usize> = 4..=45;

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
