//! The rule that tells what was said of partners of which no other rule tells in words.
//!
//! It claims what a mark says, that it goes well or that both learn, else only that somebody spoke of them: what that means, the words themselves
//! say and whoever reads them decides.

use super::good::going_well;
use super::in_a_row::row_on;
use super::voiced::{noted, said_of, tells, two};
use super::{people, subjects};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::{PLAIN, Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::replies::stands_alone;
use crate::say;
use crate::session::{Experience, Learning, Partner, Statement};

/// How many partners of which several people spoke are proposed, and how many of which one did.
const MOST: usize = 8;
const ALONE: usize = 6;
/// What a proposal weighs on a partner of which several people spoke.
const SEVERAL: usize = 9;
/// Words from which on what one person said stands alone.
const STORY: usize = 15;
/// Words from which on what somebody says next is no remark.
const SAYS: usize = 6;
/// About how many partners a statement may be.
const ABOUT: usize = 2;

/// Proposes the partners of which people spoke, the weightiest first; those of which another rule tells in words are left out by `repeated`.
pub(super) fn voices(record: &SectionSource<'_>) -> Vec<Proposal> {
    // Where people see a partner apart, or a mark says how it goes, that is told with their words.
    let well = going_well(record);
    let told = |p: &Partner| match p.experience {
        Some(Experience::Positive) => well.iter().any(|(such, _)| such.id == p.id),
        Some(_) => tells(record, p),
        None => people::is_disputed(record, p),
    };
    let open = |p: &Partner| is_now(p) && !told(p);
    let (mut several, mut one): (Vec<Proposal>, Vec<Proposal>) = (Vec::new(), Vec::new());
    // What one person says of a team of the school itself comes behind what is said of partners from outside.
    let (inside, outside): (Vec<&Partner>, Vec<&Partner>) = record
        .heaviest(&record.such(open))
        .into_iter()
        .partition(|p| p.is_internal());
    for partner in outside.into_iter().chain(inside) {
        let said = spoken(record, partner);
        match voices_of(&said) {
            0 => {}
            1 => one.push(of(record, partner, &said)),
            _ => several.push(of(record, partner, &said)),
        }
    }
    several.truncate(MOST);
    one.truncate(ALONE);
    several.into_iter().chain(one).collect()
}

/// Returns what is told of a partner: what several people said of it right after one another, else two statements, else a story of one.
fn spoken<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let row = row_on(record, partner);
    if !row.is_empty() {
        return row;
    }
    let pair = exchange(record, partner);
    if !pair.is_empty() {
        return pair;
    }
    // What is about another first only mentions this one.
    let mut all = said_of(record, partner);
    all.retain(|s| s.about.first() == Some(&partner.id));
    let said = two(record, partner, &all, &[]);
    let short = |s: &&Statement| s.text.split_whitespace().count() < STORY;
    match said.as_slice() {
        [only] if short(only) => Vec::new(),
        _ => said,
    }
}

/// Returns the first two statements on a partner that two people made right after one another.
fn exchange<'a>(record: &SectionSource<'a>, partner: &Partner) -> Vec<&'a Statement> {
    let fits = |s: &Statement| {
        let of_it = s.about.len() <= ABOUT && s.about.contains(&partner.id) && !s.speakers.is_empty();
        let told = subjects::is_talk(record, s) && !subjects::defines(record, s) && s.print != Some(false);
        of_it && told && (SAYS..=QUOTED).contains(&s.text.split_whitespace().count())
    };
    let such = |one: &Statement, next: &Statement| {
        let here = one.card == next.card && one.question == next.question && one.speakers != next.speakers;
        here && fits(one) && fits(next) && stands_alone(record, one)
    };
    let mut pairs = record.session.statements.windows(2);
    let found = pairs.find(|pair| matches!(pair, [one, next] if such(one, next)));
    found.map(|pair| pair.iter().collect()).unwrap_or_default()
}

/// Returns what a mark says of a partner, where none of these words complains; else only that somebody spoke.
fn claim_of(record: &SectionSource<'_>, partner: &Partner, said: &[&Statement]) -> String {
    let name = record.name(partner);
    let complains = said.iter().any(|s| record.speech(s).complains);
    match (partner.experience, partner.learning) {
        (Some(Experience::Positive), _) if !complains => say!(record.words, "propose-good-noted", name = name),
        (None, Some(Learning::Both)) if !complains => say!(record.words, "propose-both-noted", names = name),
        _ => say!(record.words, "propose-voices", n = voices_of(said), name = name),
    }
}

fn of(record: &SectionSource<'_>, partner: &Partner, said: &[&Statement]) -> Proposal {
    let n = said.len();
    let claim = claim_of(record, partner, said);
    let note = noted(record, partner, partner.note.as_ref().map(one_line));
    let claim: Vec<String> = std::iter::once(full(&claim)).chain(note).collect();
    let words = said.iter().map(|s| told(record, s, &one_line(&s.text))).collect();
    let ids = said.iter().map(|s| s.id.clone());
    let evidence = std::iter::once(partner.id.clone()).chain(ids).collect();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    proposal(&format!("voices:{}", partner.id), &claim.join(" "), evidence, &measure)
        .saying(words)
        .weighing(if voices_of(said) > 1 { SEVERAL } else { PLAIN })
}

/// Returns how many different people spoke.
fn voices_of(said: &[&Statement]) -> usize {
    let new = |at: usize, s: &Statement| !said.iter().take(at).any(|before| before.speakers == s.speakers);
    said.iter().enumerate().filter(|(at, s)| new(*at, s)).count()
}
