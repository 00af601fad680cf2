//! Rules that read how it was and how it is: partners of the past, places on the map that changed, and what people say of then and now.
//!
//! A place on the map is felt closeness: it says nothing of how often there is contact.

use super::heard::heard;
use super::repeated::told;
use super::shifts::{tells_of_now, was_otherwise};
use super::then::told_by_two;
use super::voiced::said_of;
use super::{Proposal, is_now, proposal};
use crate::findings::SectionSource;
use crate::findings::prose::{full, ids, number, one_line};
use crate::say;
use crate::session::{Partner, Statement, Status};
use crate::text::Id;

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// Up to how many partners a statement on then and now is about.
const ABOUT: usize = 2;

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

/// Proposes with whom the school works no more, and who stands farther away, with what was said of it.
pub(super) fn faded(record: &SectionSource<'_>) -> Vec<Proposal> {
    let (gone, farther) = (gone(record), farther(record));
    let left = say!(record.words, "propose-gone", names = record.told(&gone));
    let (n, names) = record.told_with_number(&farther);
    let away = say!(record.words, "propose-farther", n = n, names = names);
    let texts = [(&gone, left), (&farther, away)];
    let texts = texts.into_iter().filter(|(such, _)| !such.is_empty());
    let text: Vec<String> = texts.map(|(_, text)| full(&text)).collect();
    let all: Vec<&Partner> = gone.iter().chain(&farther).copied().collect();
    changed_place(record, "faded", &all, &text.join(" "))
}

pub(super) fn grown(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = nearer(record);
    let (n, names) = record.told_with_number(&such);
    let text = full(&say!(record.words, "propose-grown", n = n, names = names));
    changed_place(record, "grown", &such, &text)
}

fn changed_place(record: &SectionSource<'_>, rule: &str, such: &[&Partner], text: &str) -> Vec<Proposal> {
    if such.is_empty() {
        return Vec::new();
    }
    let words = words_of(record, such);
    let weight = if words.is_empty() {
        super::PLAIN
    } else {
        8 + words.len()
    };
    let measure = say!(record.words, "measure-partners", n = such.len());
    vec![
        proposal(rule, text, record.with_statements(such), &measure)
            .saying(words)
            .weighing(weight),
    ]
}

/// Returns what was said of then and now of these partners, one statement each, and of those of the past what was said at all.
fn words_of(record: &SectionSource<'_>, such: &[&Partner]) -> Vec<String> {
    let of_it = |[one, _]: &[&Statement; 2]| such.iter().any(|p| one.about.contains(&p.id));
    if let Some(halves) = told_by_two(record).into_iter().find(of_it) {
        return halves.map(|s| told(record, s, &one_line(&s.text))).to_vec();
    }
    let one = |partner: &&Partner| {
        let said = said_of(record, partner);
        let of_change = said.iter().find(|s| was_otherwise(&s.text));
        let of_now = || said.iter().find(|s| tells_of_now(&s.text));
        // Of whom the school works with no more, anything that was said tells it.
        let any = || said.first().filter(|_| !is_now(partner));
        of_change.or_else(of_now).or_else(any).copied()
    };
    let mut found: Vec<&Statement> = Vec::new();
    for statement in record.heaviest(such).iter().filter_map(one) {
        if found.iter().all(|known| known.id != statement.id) {
            found.push(statement);
        }
    }
    if let (1, Some(first)) = (such.len(), such.first()) {
        let more = said_of(record, first).into_iter();
        let new = |s: &&Statement| tells_of_now(&s.text) && !found.iter().any(|known| known.id == s.id);
        let more: Vec<&Statement> = more.filter(new).collect();
        found.extend(more);
    }
    // What tells of the change itself comes first; a stable sort.
    found.sort_by_key(|s| !was_otherwise(&s.text));
    found
        .into_iter()
        .take(TOLD)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect()
}

/// Proposes what people say was different once: of partners whose place says nothing of it, and of the school.
pub(super) fn changed(record: &SectionSource<'_>) -> Vec<Proposal> {
    let placed: Vec<Id> = [gone(record), farther(record), nearer(record)]
        .iter()
        .flat_map(|such| ids(such))
        .collect();
    let fits = |s: &Statement| s.about.len() <= ABOUT && !s.about.iter().any(|id| placed.contains(id));
    let all = heard(record, |text| was_otherwise(text).then_some(text));
    let mut all: Vec<(&Statement, String)> = all.into_iter().filter(|(s, _)| fits(s)).collect();
    for half in told_by_two(record).into_iter().flatten().filter(|s| fits(s)) {
        if !all.iter().any(|(s, _)| s.id == half.id) {
            all.push((half, one_line(&half.text)));
        }
    }
    all.sort_by_key(|(s, _)| record.order.get(&s.id));
    let (of_one, of_none): (Vec<_>, Vec<_>) = all.into_iter().partition(|(s, _)| !s.about.is_empty());
    let such = record.such(|p| is_now(p) && of_one.iter().any(|(s, _)| s.about.contains(&p.id)));
    let with = say!(record.words, "propose-changed-with", names = record.told(&such));
    let mut found = Vec::new();
    if !such.is_empty() {
        found.push(then_and_now(record, "changed:partners", &with, ids(&such), &of_one));
    }
    if !of_none.is_empty() {
        let once = record.words.get("propose-changed");
        found.push(then_and_now(record, "changed", &once, Vec::new(), &of_none));
    }
    found
}

fn then_and_now(
    record: &SectionSource<'_>,
    rule: &str,
    claim: &str,
    about: Vec<Id>,
    said: &[(&Statement, String)],
) -> Proposal {
    let words = said.iter().take(TOLD).map(|(s, text)| told(record, s, text)).collect();
    let evidence = about
        .into_iter()
        .chain(said.iter().map(|(s, _)| s.id.clone()))
        .collect();
    let n = said.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    proposal(rule, &full(claim), evidence, &measure)
        .saying(words)
        .weighing(7 + n.min(3))
}
