//! Chooses, of what was said of a bad or mixed experience, the words that bear the claim, and weakens the claim where they bear less.
//!
//! The experience is the record's own field. Of how it is now only what tells of now bears it.

use super::is_now;
use super::repeated::two_in_order;
use super::replies::{right_after, stands_alone};
use super::tone::{SaidTone, Speech, are_apart, holds_both, tone, two_tones};
use crate::findings::SectionSource;
use crate::findings::prose::full;
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
    let poor = |s: &&&Statement| tone(&s.text) == SaidTone::Poor;
    let alone: Vec<&Statement> = said.iter().copied().filter(|s| stands_alone(record, s)).collect();
    let answers = |s: &Statement, to: &Statement| right_after(record, to).is_some_and(|next| next.id == s.id);
    // What only answers somebody stands with what it answers.
    let may = |s: &Statement, with: &Statement| stands_alone(record, s) || answers(s, with);
    let together = |one: &Statement, other: &Statement| may(one, other) && may(other, one);
    let found = match (rule, pair.as_slice()) {
        ("mixed", _) if pair.iter().any(|s| holds_both(&s.text)) => None,
        ("mixed", [one, other]) if are_apart(&one.text, &other.text) => None,
        ("mixed", [only]) => {
            let other = || said.iter().find(|s| s.speakers != only.speakers && together(only, s));
            let both = two_tones(said, together).map(|both| both.to_vec());
            both.or_else(|| other().map(|s| vec![*only, *s]))
        }
        ("mixed", _) => two_tones(said, together).map(|both| both.to_vec()),
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
                exchange.or_else(|| Some(pair.iter().copied().filter(|s| !speaks_for(s)).collect()))
            }
        },
        _ => None,
    };
    found.map_or(pair, |both| two_in_order(record, both))
}

/// Returns a claim that says no more than the words bear: that not all goes well, that something does, or only how it was noted.
pub(super) fn weaker_claim(
    record: &SectionSource<'_>,
    rule: &str,
    partner: &Partner,
    pair: &[&Statement],
) -> Option<String> {
    let has = |of: SaidTone| pair.iter().any(|s| tone(&s.text) == of);
    let name = || record.name(partner);
    let words = record.words;
    let claim = match (rule, pair) {
        ("mixed", _) if pair.iter().any(|s| holds_both(&s.text)) => return None,
        ("mixed", [one, other]) if are_apart(&one.text, &other.text) => return None,
        ("mixed", _) if has(SaidTone::Poor) => say!(words, "propose-mixed-poor", name = name()),
        ("mixed", [_]) if has(SaidTone::Good) => say!(words, "propose-mixed-good", name = name()),
        ("mixed", _) => say!(words, "propose-mixed-noted", name = name()),
        ("negative", _) if !has(SaidTone::Poor) => say!(words, "propose-negative-noted", name = name()),
        _ => return None,
    };
    Some(full(&claim))
}

/// Returns whether a statement praises a partner or takes it out of the blame.
fn speaks_for(statement: &Statement) -> bool {
    let speech = Speech::of(&statement.text);
    speech.tone == SaidTone::Good || speech.defends
}

/// Returns what was said of how it is now, of a partner that is there now.
pub(super) fn of_now<'a>(partner: &Partner, mut said: Vec<&'a Statement>) -> Vec<&'a Statement> {
    said.retain(|s| !is_now(partner) || !Speech::of(&s.text).long_ago);
    said
}
