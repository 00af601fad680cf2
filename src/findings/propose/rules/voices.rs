//! The rule that tells what was said of partners of which no other rule tells in words.
//!
//! It claims what a mark says, that it goes well or that both learn, else only that somebody spoke of them: what that means, the words themselves
//! say and whoever reads them decides.

use super::good::going_well;
use super::in_a_row::{row_of, row_on};
use super::voiced::{noted, said_of, two};
use super::{people, subjects};
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, number, one_line};
use crate::findings::language::vary::say_as;
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::tone::SaidTone;
use crate::findings::propose::{PLAIN, Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::replies::stands_alone;
use crate::say;
use crate::session::{Experience, Learning, Partner, Statement};

/// How many partners of which several people spoke are proposed, and how many of which one did.
const MOST: usize = 8;
const ALONE: usize = 8;
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
        Some(_) => false,
        None => people::is_disputed(record, p),
    };
    let open = |p: &Partner| is_now(p) && !told(p);
    let (mut several, mut one): (Vec<Proposal>, Vec<Proposal>) = (Vec::new(), Vec::new());
    // What is said of a team of the school itself comes behind what is said of partners from outside; last, those with whom it is difficult, of
    // whom other rules tell where they can.
    let mut such = record.heaviest(&record.such(open));
    such.sort_by_key(|p| (is_difficult(p), p.is_internal()));
    for partner in such {
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

/// Returns what is told of a partner: what several people said of it right after one another, else two statements, else a story of one; where people
/// spoke of it only when they were asked what learning together is, what they said of it then.
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
        [] => row_of(record, partner, |_| true),
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

/// Returns what marks say of a partner: that it goes well or that both learn, where none of these words complains, else only that somebody spoke.
fn claims_of(record: &SectionSource<'_>, partner: &Partner, said: &[&Statement]) -> Vec<String> {
    let name = record.name(partner);
    let laments = |s: &Statement| record.speech(s).complains && record.speech(s).tone == SaidTone::Poor;
    let complains = said.iter().any(|s| laments(s));
    let lived = match partner.experience {
        Some(Experience::Positive) if !complains => Some("propose-good-noted"),
        Some(Experience::Mixed) => Some("propose-mixed-noted"),
        Some(Experience::Negative) => Some("propose-negative-noted"),
        _ => None,
    };
    let lived = lived.map(|id| say_as!(record.words, id, name = name.as_str()));
    let both = partner.learning == Some(Learning::Both) && !complains && !is_difficult(partner);
    let both = both.then(|| match &lived {
        Some(_) => say!(record.words, "propose-both-too"),
        None => say!(record.words, "propose-both-noted", names = name.as_str()),
    });
    let marked: Vec<String> = lived.into_iter().chain(both).map(|claim| full(&claim)).collect();
    if !marked.is_empty() {
        return marked;
    }
    vec![full(&say!(
        record.words,
        "propose-voices",
        n = voices_of(said),
        name = name
    ))]
}

/// Returns whether experiences with a partner are bad or mixed, so that nothing good is claimed of it.
fn is_difficult(partner: &Partner) -> bool {
    matches!(partner.experience, Some(Experience::Negative | Experience::Mixed))
}

fn of(record: &SectionSource<'_>, partner: &Partner, said: &[&Statement]) -> Proposal {
    let n = said.len();
    let note = noted(record, partner, partner.note.as_ref().map(one_line));
    let mut claim = claims_of(record, partner, said);
    claim.extend(note);
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
