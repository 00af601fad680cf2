//! Chooses, of what was said of a bad or mixed experience, the words that bear the claim, and weakens the claim where they bear less.
//!
//! The experience is the record's own field. Of how it is now only what tells of now bears it.

use crate::findings::SectionSource;
use crate::findings::language::prose::full;
use crate::findings::propose::is_now;
use crate::findings::propose::repeated::two_in_order;
use crate::findings::propose::wording::reported::is_hearsay;
use crate::findings::propose::wording::shifts::opens_a_turn;
use crate::findings::propose::wording::tone::{SaidTone, are_apart, holds_both, prefers, turns};
use crate::findings::statements::replies::{leans_on, right_after, stands_alone};
use crate::say;
use crate::session::{Partner, Statement};

/// Words up to which what answers somebody bears no side by itself: *they are good for percussion*.
const QUIP: usize = 7;

/// Returns whether a statement laments, or praises, also beside the opposite; a few words that answer somebody do neither.
fn bears(record: &SectionSource<'_>, statement: &Statement, side: SaidTone) -> bool {
    let speech = record.speech(statement);
    let quip = statement.text.split_whitespace().count() <= QUIP && leans_on(record, statement).is_some();
    holds_both(&statement.text) || speech.tone == side && !(quip && side == SaidTone::Good)
}

/// Returns whether words bear both sides of what is mixed: one praises and one laments, or the same does both.
fn bear_both(record: &SectionSource<'_>, pair: &[&Statement]) -> bool {
    let any = |side: SaidTone| pair.iter().any(|s| bears(record, s, side));
    any(SaidTone::Good) && any(SaidTone::Poor)
}

/// Returns the pair, or one in its place whose words bear the claim: of what is mixed one that laments and one that does not, of what is
/// difficult one that laments.
pub(super) fn in_tone<'a>(
    record: &SectionSource<'a>,
    rule: &str,
    pair: Vec<&'a Statement>,
    said: &[&'a Statement],
) -> Vec<&'a Statement> {
    let found = match rule {
        "mixed" => of_mixed(record, &pair, said),
        "negative" => of_negative(record, &pair, said),
        _ => None,
    };
    found.map_or(pair, |both| two_in_order(record, both))
}

/// Returns whether the second statement answers or goes on behind the first.
fn answers(record: &SectionSource<'_>, answer: &Statement, to: &Statement) -> bool {
    let next = right_after(record, to).is_some_and(|next| next.id == answer.id);
    next || leans_on(record, answer).is_some_and(|before| before.id == to.id)
}

/// Returns what stands in the place of a pair on what is mixed: one of each side, else what one told and how it turned; none where the pair does.
fn of_mixed<'a>(
    record: &SectionSource<'a>,
    pair: &[&'a Statement],
    said: &[&'a Statement],
) -> Option<Vec<&'a Statement>> {
    if bear_both(record, pair) {
        return None;
    }
    // What only answers somebody stands with what it answers.
    let may = |s: &Statement, with: &Statement| stands_alone(record, s) || answers(record, s, with);
    let together = |one: &Statement, other: &Statement| may(one, other) && may(other, one);
    let sided = two_sides(record, said, together).map(|both| both.to_vec());
    let turned = || turned_on(record, said).map(|both| both.to_vec());
    let found = sided
        .or_else(turned)
        .or_else(|| answered_on(record, said).map(|both| both.to_vec()));
    match pair {
        [one, other] if are_apart(record.speech(one), record.speech(other)) => found,
        [only] => found
            .or_else(|| two_tones(record, said, together).map(|both| both.to_vec()))
            .or_else(|| {
                let other = said.iter().find(|s| s.speakers != only.speakers && together(only, s));
                other.map(|s| vec![*only, *s])
            }),
        _ => found.or_else(|| two_tones(record, said, together).map(|both| both.to_vec())),
    }
}

/// Returns what stands in the place of a pair on what is difficult, where nobody in it laments.
fn of_negative<'a>(
    record: &SectionSource<'a>,
    pair: &[&'a Statement],
    said: &[&'a Statement],
) -> Option<Vec<&'a Statement>> {
    let poor = |s: &&&Statement| record.speech(s).tone == SaidTone::Poor;
    if pair.iter().any(|s| poor(&s)) {
        return None;
    }
    let mut alone = said.iter().filter(|s| stands_alone(record, s));
    if let Some(lament) = alone.find(poor) {
        let rest = pair.iter().take(pair.len().saturating_sub(1)).copied();
        return Some(rest.chain([*lament]).collect());
    }
    let answered = |s: &&'a Statement| {
        let to = said
            .iter()
            .find(|to| right_after(record, to).is_some_and(|next| next.id == s.id));
        to.map(|to| vec![*to, *s])
    };
    let exchange = said.iter().filter(poor).find_map(answered);
    // Where nobody laments, what praises or defends bears nothing.
    exchange.or_else(|| Some(pair.iter().copied().filter(|s| !speaks_for(record, s)).collect()))
}

/// Returns a claim that says no more than the words bear: where they hold one side only, or none, it says how it was noted.
pub(super) fn weaker_claim(
    record: &SectionSource<'_>,
    rule: &str,
    partner: &Partner,
    pair: &[&Statement],
) -> Option<String> {
    let has = |of: SaidTone| pair.iter().any(|s| record.speech(s).tone == of);
    let name = || record.name(partner);
    let words = record.words;
    let claim = match (rule, pair) {
        ("mixed", _) if bear_both(record, pair) => return None,
        ("mixed", _) => say!(words, "propose-mixed-noted", name = name()),
        ("negative", _) if !has(SaidTone::Poor) => say!(words, "propose-negative-noted", name = name()),
        // Who praises as well does not say that it is difficult.
        ("negative", [only]) if holds_both(&only.text) || prefers(&only.text) => {
            say!(words, "propose-negative-noted", name = name())
        }
        _ => return None,
    };
    Some(full(&claim))
}

/// Returns whether the only words on what is mixed hold one side alone: they bear no claim of two.
pub(super) fn is_one_sided(record: &SectionSource<'_>, rule: &str, pair: &[&Statement]) -> bool {
    match (rule, pair) {
        ("mixed", [only]) => {
            // One complaint alone is often misread: only words that leave no doubt tell what is hard.
            let sure = record.speech(only).laments_surely();
            !(sure || turns(&only.text) || holds_both(&only.text)) || is_hearsay(&only.text)
        }
        _ => false,
    }
}

/// Returns whether a statement praises a partner or takes it out of the blame.
fn speaks_for(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let speech = record.speech(statement);
    speech.tone == SaidTone::Good || speech.defends
}

/// Returns what was said of how it is now, of a partner that is there now.
pub(super) fn of_now<'a>(
    record: &SectionSource<'_>,
    partner: &Partner,
    mut said: Vec<&'a Statement>,
) -> Vec<&'a Statement> {
    said.retain(|s| !is_now(partner) || !record.speech(s).long_ago);
    said
}

/// Returns one statement that laments and one that does not, which may stand together: rather one that praises, rather of two people; none where
/// only one side speaks.
fn two_tones<'a>(
    record: &SectionSource<'a>,
    said: &[&'a Statement],
    together: impl Fn(&Statement, &Statement) -> bool,
) -> Option<[&'a Statement; 2]> {
    let read: Vec<(&'a Statement, SaidTone)> = said.iter().map(|s| (*s, record.speech(s).tone)).collect();
    let of = |wanted: SaidTone| read.iter().filter(move |(_, tone)| *tone == wanted).map(|(s, _)| *s);
    // What is about it alone says more of it.
    let open = of(SaidTone::Open).map(|s| (s, s.about.len()));
    let others: Vec<(&Statement, usize)> = of(SaidTone::Good).map(|s| (s, 0)).chain(open).collect();
    let pairs = of(SaidTone::Poor).flat_map(|poor| others.iter().map(move |(other, rank)| (*rank, poor, *other)));
    let fair = pairs.filter(|(_, poor, other)| together(poor, other));
    let best = fair.min_by_key(|(rank, poor, other)| (*rank, poor.speakers == other.speakers));
    best.map(|(_, poor, other)| [poor, other])
}

/// Returns one statement that laments and one that praises, which may stand together, rather of two people; none where only one side speaks.
fn two_sides<'a>(
    record: &SectionSource<'a>,
    said: &[&'a Statement],
    together: impl Fn(&Statement, &Statement) -> bool,
) -> Option<[&'a Statement; 2]> {
    let of = |side: SaidTone| said.iter().copied().filter(move |s| bears(record, s, side));
    let pairs = of(SaidTone::Poor).flat_map(|poor| of(SaidTone::Good).map(move |good| (poor, good)));
    let fair = pairs.filter(|(poor, good)| poor.id != good.id && together(poor, good));
    let best = fair.min_by_key(|(poor, good)| poor.speakers == good.speakers);
    best.map(|(poor, good)| [poor, good])
}

/// Returns what somebody told of a partner and what another adds or answers right behind, of which one praises or laments and the other not so.
fn answered_on<'a>(record: &SectionSource<'a>, said: &[&'a Statement]) -> Option<[&'a Statement; 2]> {
    let answer = |one: &&'a Statement| {
        let tone = record.speech(one).tone;
        let fits = |s: &&&Statement| {
            s.speakers != one.speakers && answers(record, s, one) && s.text.split_whitespace().count() > QUIP
        };
        let next = said.iter().find(fits).filter(|s| record.speech(s).tone != tone)?;
        Some([*one, *next])
    };
    let mut alone = said
        .iter()
        .filter(|s| stands_alone(record, s) && record.speech(s).tone != SaidTone::Open);
    alone.find_map(answer)
}

/// Returns what somebody told of a partner and how it turned, where that hangs on it and says so: *Toen hoorde ik …*, *Then I saw …*.
fn turned_on<'a>(record: &SectionSource<'a>, said: &[&'a Statement]) -> Option<[&'a Statement; 2]> {
    let before = |s: &Statement| {
        let before = leans_on(record, s)?;
        said.iter()
            .copied()
            .find(|one| one.id == before.id && stands_alone(record, one))
    };
    let turn = |s: &&'a Statement| {
        let one = before(s).filter(|one| opens_a_turn(&s.text) && one.speakers == s.speakers)?;
        Some([one, *s])
    };
    said.iter().find_map(turn)
}
