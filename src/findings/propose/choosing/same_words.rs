//! Keeps the same words from standing under two proposals.
//!
//! Of two with the same words the one that says more of them keeps them. The other takes other words, or keeps only its claim where that says
//! something by itself, or falls away.

use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::{full, one_line};
use crate::findings::propose::repeated::{is_only_noted, told};
use crate::findings::propose::rules::subjects;
use crate::findings::propose::wording::tone::complains;
use crate::findings::propose::{Proposal, QUOTED};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::Statement;
use crate::text::{Id, Text};

/// The rules that say little more than the words they rest on, those that say least in the last row.
const RANKS: [&str; 5] = [
    "negative mixed voiced-theme",
    "faded grown",
    "informal agree good close team",
    "voices",
    "positive overlap talk roles dense",
];
/// The rules that repeat what somebody sorted: they keep their words, whoever else has them, and take none away.
const FREE: &str = "theme together";
/// The rule that claims nothing but that somebody spoke: without its words it says nothing.
const VOICES: &str = "voices";
/// The rules whose claim says something without words, and what a proposal without its words weighs.
const SPEAK: &str = "faded grown views gap explored informal person";
/// The rules that tell how it goes with a partner in two statements: one of these may bear a claim of its own as well.
const GENERAL: &str = "negative mixed opposed differ";
const BARE: usize = 4;
/// The rule whose claim is about two partners at once: its words bear how it goes with each as well.
const OF_TWO: &str = "person";
/// The rules of which every statement in the evidence bears the claim.
const BORNE: &str = "voiced-theme good close agree negative mixed";
/// Words that a statement has that is taken instead.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=QUOTED;
/// From how many partners with whom it goes well on, told one by one, a list of them tells nothing new.
const TOLD_WELL: usize = 2;

/// Returns whether a proposal is of one of these rules.
pub(in crate::findings::propose) fn is(proposal: &Proposal, rules: &str) -> bool {
    let key = proposal.rule.split(':').next().unwrap_or_default();
    rules.split(' ').any(|rule| rule == key)
}

fn rank(proposal: &Proposal) -> usize {
    RANKS
        .iter()
        .position(|rules| is(proposal, rules))
        .map_or(0, |at| at + 1)
}

/// Returns the statements that a proposal repeats behind its claim.
pub(in crate::findings::propose) fn quoted<'a>(record: &SectionSource<'a>, proposal: &Proposal) -> Vec<&'a Statement> {
    let behind = proposal.text.strip_prefix(proposal.claim.as_str()).unwrap_or_default();
    if behind.is_empty() {
        return Vec::new();
    }
    let behind = spaced(behind);
    let holds = |text: &str| behind.contains(&spaced(text));
    let said = proposal.evidence.iter().filter_map(|id| record.session.statement(id));
    said.filter(|s| {
        holds(&s.text)
            || crate::findings::propose::wording::phrases::sentences(&s.text).any(|one| one.len() > 20 && holds(one))
    })
    .collect()
}

/// Returns proposals, the weightiest first, so that no two stand on the same words alone.
pub(in crate::findings::propose) fn once(record: &SectionSource<'_>, open: Vec<Proposal>) -> Vec<Proposal> {
    let quotes: Vec<Vec<&Statement>> = open.iter().map(|p| quoted(record, p)).collect();
    let mut by_rank: Vec<(usize, &Proposal)> = open.iter().enumerate().collect();
    by_rank.sort_by_key(|(_, p)| rank(p));
    let mut kept: Vec<(usize, Proposal)> = Vec::with_capacity(open.len());
    let mut told: Vec<(&Proposal, Vec<&Id>)> = Vec::with_capacity(open.len());
    for (at, proposal) in by_rank {
        let mine: Vec<&Id> = quotes.get(at).into_iter().flatten().map(|s| &s.id).collect();
        let shares = |(other, ids): &(&Proposal, Vec<&Id>)| {
            let own_kind =
                rank(proposal) == 0 && !is(proposal, GENERAL) && is(other, GENERAL) && ids.len() > mine.len();
            !own_kind && mine.iter().all(|id| ids.contains(id))
        };
        let free = is(proposal, FREE);
        let again = !mine.is_empty() && !free && told.iter().any(shares);
        let listed = is(proposal, "positive") && kept.iter().filter(|(_, p)| is(p, "good")).count() >= TOLD_WELL;
        match again {
            _ if listed => {}
            // A claim of two sentences holds what was noted as well.
            false => {
                kept.push((at, proposal.clone()));
                if !free && !is(proposal, OF_TWO) {
                    told.push((proposal, mine));
                }
            }
            true if holds_a_note(record, proposal) && !is(proposal, VOICES) => kept.push((at, proposal.clone())),
            true => kept.extend(otherwise(record, proposal, &told).map(|p| (at, p))),
        }
    }
    let repeats: Vec<usize> = kept
        .iter()
        .filter(|(at, p)| repeats_one(record, *at, p, &kept, &quotes))
        .map(|(at, _)| *at)
        .collect();
    kept.retain(|(at, _)| !repeats.contains(at));
    kept.sort_by_key(|(at, p)| (std::cmp::Reverse(p.weight), *at));
    kept.into_iter().map(|(_, p)| p).collect()
}

/// Returns whether a claim holds what was noted beside marks.
fn holds_a_note(record: &SectionSource<'_>, proposal: &Proposal) -> bool {
    let marked = format!(" {}", full(&say!(record.words, "propose-both-too")));
    proposal.claim.replacen(&marked, "", 1).contains(". ")
}

/// Returns whether a proposal that only repeats a mark says of a partner what another says of it in the same words and more.
fn repeats_one(
    record: &SectionSource<'_>,
    at: usize,
    proposal: &Proposal,
    kept: &[(usize, Proposal)],
    quotes: &[Vec<&Statement>],
) -> bool {
    let ids = |at: usize| quotes.get(at).into_iter().flatten().map(|s| &s.id).collect::<Vec<_>>();
    let mine = ids(at);
    let holds = |(other, p): &(usize, Proposal)| {
        let same = *other != at && p.evidence.first() == proposal.evidence.first();
        same && is(p, "good") && !is_only_noted(record, p) && mine.iter().all(|id| ids(*other).contains(id))
    };
    is(proposal, "both-noted") && !mine.is_empty() && kept.iter().any(holds)
}

/// Returns a proposal with other words than those that were told, or without words where its claim says something by itself.
fn otherwise(
    record: &SectionSource<'_>,
    proposal: &Proposal,
    told_before: &[(&Proposal, Vec<&Id>)],
) -> Option<Proposal> {
    let new = |s: &&Statement| {
        let known = told_before.iter().flat_map(|(_, ids)| ids).any(|id| **id == s.id);
        let fair = LENGTH.contains(&s.text.split_whitespace().count()) && s.print != Some(false);
        !known
            && fair
            && s.about.len() < 2
            && subjects::is_talk(record, s)
            && leans_on(record, s).is_none()
            && !record.exchanges.is_opposed(&s.id)
            && !(is(proposal, "good close agree") && complains(&s.text))
    };
    let mut said = proposal.evidence.iter().filter_map(|id| record.session.statement(id));
    let other = said.find(new).filter(|_| is(proposal, BORNE));
    let words = |words: Vec<String>, weight: usize| {
        let bare = Proposal {
            text: Text::new(&proposal.claim),
            ..proposal.clone()
        };
        bare.saying(words).weighing(weight)
    };
    match other {
        Some(s) => Some(words(vec![told(record, s, &one_line(&s.text))], proposal.weight)),
        None => is(proposal, SPEAK).then(|| words(Vec::new(), proposal.weight.min(BARE))),
    }
}
