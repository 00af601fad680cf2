//! Chooses, of what was said of a bad or mixed experience, the words that bear the claim, and weakens the claim where they bear less.
//!
//! The experience is the record's own field. Of how it is now only what tells of now bears it.

use crate::findings::SectionSource;
use crate::findings::language::prose::full;
use crate::findings::propose::is_now;
use crate::findings::propose::repeated::two_in_order;
use crate::findings::propose::replies::{right_after, stands_alone};
use crate::findings::propose::wording::reported::is_hearsay;
use crate::findings::propose::wording::tone::{SaidTone, are_apart, holds_both, prefers, turns};
use crate::say;
use crate::session::{Partner, Statement};

/// Returns the pair, or one in its place whose words bear the claim: of what is mixed one that laments and one that does not, of what is
/// difficult one that laments.
pub(super) fn in_tone<'a>(
    record: &SectionSource<'a>,
    rule: &str,
    pair: Vec<&'a Statement>,
    said: &[&'a Statement],
) -> Vec<&'a Statement> {
    let poor = |s: &&&Statement| record.speech(s).tone == SaidTone::Poor;
    let alone: Vec<&Statement> = said.iter().copied().filter(|s| stands_alone(record, s)).collect();
    let answers = |s: &Statement, to: &Statement| right_after(record, to).is_some_and(|next| next.id == s.id);
    // What only answers somebody stands with what it answers.
    let may = |s: &Statement, with: &Statement| stands_alone(record, s) || answers(s, with);
    let together = |one: &Statement, other: &Statement| may(one, other) && may(other, one);
    let found = match (rule, pair.as_slice()) {
        ("mixed", _) if pair.iter().any(|s| holds_both(&s.text)) => None,
        ("mixed", [one, other]) if are_apart(record.speech(one), record.speech(other)) => None,
        ("mixed", [only]) => {
            let other = || said.iter().find(|s| s.speakers != only.speakers && together(only, s));
            let both = two_tones(record, said, together).map(|both| both.to_vec());
            both.or_else(|| other().map(|s| vec![*only, *s]))
        }
        ("mixed", _) => two_tones(record, said, together).map(|both| both.to_vec()),
        ("negative", _) if !pair.iter().any(|s| poor(&s)) => match alone.iter().find(poor) {
            Some(lament) => Some(
                pair.iter()
                    .take(pair.len().saturating_sub(1))
                    .copied()
                    .chain([*lament])
                    .collect(),
            ),
            None => {
                let answered = |s: &&'a Statement| said.iter().find(|to| answers(s, to)).map(|to| vec![*to, *s]);
                let exchange = said.iter().filter(poor).find_map(answered);
                // Where nobody laments, what praises or defends bears nothing.
                exchange.or_else(|| Some(pair.iter().copied().filter(|s| !speaks_for(record, s)).collect()))
            }
        },
        _ => None,
    };
    found.map_or(pair, |both| two_in_order(record, both))
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
        ("mixed", _) if pair.iter().any(|s| holds_both(&s.text)) => return None,
        ("mixed", [one, other]) if are_apart(record.speech(one), record.speech(other)) => return None,
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
            let sided = record.speech(only).tone != SaidTone::Open && !turns(&only.text);
            sided || is_hearsay(&only.text)
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
