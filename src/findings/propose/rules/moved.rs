//! Rules that read how it was and how it is: partners of the past, places on the map that changed, and what people say of then and now.
//!
//! A place on the map is felt closeness: it says nothing of how often there is contact.

use super::subjects;
use super::voiced::said_of;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::shifts::{
    goes_from_first_to_later, tells_of_now, tells_of_then, tells_only_of_now, was_otherwise,
};
use crate::findings::propose::{Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::{Partner, Statement, Status};
use crate::text::Id;

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// Up to how many partners a statement on then and now is about.
const ABOUT: usize = 2;
/// How many partners of a kind have a proposal of their own.
const OWN: usize = 8;
/// How many statements behind the one on then the one on now stands, and how many are repeated from the one to the other.
const NEAR: usize = 3;
const WHOLE_TURN: usize = 4;
/// Words that a statement has that is repeated.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=QUOTED;

/// Returns how far a partner moved, in rings: positive is farther.
fn moved(record: &SectionSource<'_>, partner: &Partner) -> Option<isize> {
    let place = |id: &Option<Id>| record.deck.map.ring(id.as_ref()?).map(|(at, _)| at);
    let (was, is) = (place(&partner.distance.was)?, place(&partner.distance.ring)?);
    Some(is.cast_signed() - was.cast_signed())
}

fn gone<'a>(record: &SectionSource<'a>) -> Vec<&'a Partner> {
    record.such(|p| matches!(p.status, Status::Past | Status::Ended))
}

fn farther<'a>(record: &SectionSource<'a>) -> Vec<&'a Partner> {
    record.such(|p| is_now(p) && moved(record, p).is_some_and(|by| by > 0))
}

fn nearer<'a>(record: &SectionSource<'a>) -> Vec<&'a Partner> {
    record.such(|p| is_now(p) && moved(record, p).is_some_and(|by| by < 0))
}

/// Proposes with whom the school works no more, and who stands farther away: each with what was said of it, the others in one.
pub(super) fn faded(record: &SectionSource<'_>) -> Vec<Proposal> {
    let left = |such: &[&Partner]| say!(record.words, "propose-gone", names = record.told(such));
    let away = |such: &[&Partner]| {
        let (n, names) = record.told_with_number(such);
        say!(record.words, "propose-farther", n = n, names = names)
    };
    let (mut found, gone) = each(record, "faded", &gone(record), &left);
    let (more, farther) = each(record, "faded", &farther(record), &away);
    found.extend(more);
    let texts = [(&gone, left(&gone)), (&farther, away(&farther))];
    let texts = texts.into_iter().filter(|(such, _)| !such.is_empty());
    let text: Vec<String> = texts.map(|(_, text)| full(&text)).collect();
    let rest: Vec<&Partner> = gone.iter().chain(&farther).copied().collect();
    found.extend(changed_place(record, "faded", &rest, &text.join(" "), &[]));
    found
}

pub(super) fn grown(record: &SectionSource<'_>) -> Vec<Proposal> {
    let nearer_now = |such: &[&Partner]| {
        let (n, names) = record.told_with_number(such);
        say!(record.words, "propose-grown", n = n, names = names)
    };
    let (mut found, rest) = each(record, "grown", &nearer(record), &nearer_now);
    found.extend(changed_place(record, "grown", &rest, &full(&nearer_now(&rest)), &[]));
    found
}

/// Returns a proposal for each of the weightiest partners of whom somebody tells what changed, and the partners that have none.
fn each<'a>(
    record: &SectionSource<'a>,
    rule: &str,
    such: &[&'a Partner],
    claim: &impl Fn(&[&Partner]) -> String,
) -> (Vec<Proposal>, Vec<&'a Partner>) {
    let (mut own, mut rest): (Vec<Proposal>, Vec<&Partner>) = (Vec::new(), Vec::new());
    for partner in record.heaviest(such) {
        let words = words_of(record, partner);
        if words.is_empty() || own.len() >= OWN {
            rest.push(partner);
            continue;
        }
        let rule = format!("{rule}:{}", partner.id);
        own.extend(changed_place(
            record,
            &rule,
            &[partner],
            &full(&claim(&[partner])),
            &words,
        ));
    }
    (own, rest)
}

fn changed_place(
    record: &SectionSource<'_>,
    rule: &str,
    such: &[&Partner],
    text: &str,
    said: &[&Statement],
) -> Option<Proposal> {
    let words: Vec<String> = said.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
    let weight = match said.len() {
        0 => crate::findings::propose::PLAIN,
        n => 8 + n.min(TOLD),
    };
    let measure = say!(record.words, "measure-partners", n = such.len());
    let found = || proposal(rule, text, record.with_statements(such), &measure);
    (!such.is_empty()).then(|| found().saying(words).weighing(weight))
}

/// Returns what was said of then and now of a partner; of one of the past what was said at all.
fn words_of<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let mut turn = turn(record, partner);
    // Where somebody is gone, what tells of now alone is no turn.
    if !is_now(partner) && turn.iter().all(|s| tells_only_of_now(&s.text)) {
        turn.clear();
    }
    if !turn.is_empty() || is_now(partner) {
        return turn;
    }
    // What tells of now alone says nothing of an end.
    let mut said = said_of(record, partner);
    said.retain(|s| !tells_only_of_now(&s.text));
    said.truncate(TOLD);
    said.sort_by_key(|s| record.order.get(&s.id));
    said
}

/// Returns the statement that tells how it was with a partner and how it is now, or those from the one that tells how it was to the one that tells
/// how it is, with what adds to the last.
fn turn<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let fair = |s: &&Statement| {
        let short = LENGTH.contains(&s.text.split_whitespace().count()) && s.print != Some(false);
        let of_it = s.about.len() <= ABOUT && s.about.contains(&partner.id);
        let told = || subjects::is_talk(record, s) && !subjects::defines(record, s);
        of_it && short && told() && !record.exchanges.is_opposed(&s.id)
    };
    let said: Vec<&Statement> = record.session.statements.iter().filter(fair).collect();
    let Some((from, to)) = places(record, &said) else {
        return Vec::new();
    };
    let adds = |at: usize| {
        said.get(at)
            .filter(|s| leans_on(record, s).is_some_and(|before| before.id == said[to].id))
    };
    let mut found: Vec<&Statement> = said[from..=to].to_vec();
    found.extend(adds(to + 1));
    found.truncate(WHOLE_TURN);
    found
}

/// Returns where, among what was said of a partner, its turn begins and ends.
fn places(record: &SectionSource<'_>, said: &[&Statement]) -> Option<(usize, usize)> {
    let place = |s: &Statement| record.order.get(&s.id).copied().unwrap_or_default();
    let now = |from: usize, at: usize| place(said[at]) <= place(said[from]) + NEAR && tells_of_now(&said[at].text);
    let both = || {
        let mut from = (0..said.len()).filter(|from| tells_of_then(&said[*from].text));
        from.find_map(|from| Some((from, (from + 1..said.len()).find(|at| now(from, *at))?)))
    };
    let whole = |s: &&Statement| was_otherwise(&s.text) || goes_from_first_to_later(&s.text);
    let only_now = |s: &&Statement| tells_of_now(&s.text) && leans_on(record, s).is_none();
    let alone = || said.iter().position(whole).or_else(|| said.iter().position(only_now));
    // *Since then nobody goes there* stands behind what happened.
    let behind = |to: usize| {
        let on = leans_on(record, said[to]).filter(|_| tells_of_now(&said[to].text))?;
        said.iter().take(to).position(|s| s.id == on.id)
    };
    let since = || (0..said.len()).find_map(|to| Some((behind(to)?, to)));
    both().or_else(|| alone().map(|at| (at, at))).or_else(since)
}
