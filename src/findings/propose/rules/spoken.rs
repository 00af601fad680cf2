//! Rules that tell what was said of single partners: that nothing comes back, that it goes both ways, that one competes, that not everyone knows them.
//!
//! The words alone decide what is quoted; where the record holds an experience that contradicts them, a rule is silent.

use std::collections::HashSet;

use super::heard::heard;
use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, ids, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::answers::{hears_nothing, knows_not};
use crate::findings::propose::wording::competing::competes;
use crate::findings::propose::wording::giving::{crosses, they_give, we_give};
use crate::findings::propose::wording::held::is_doubted;
use crate::findings::propose::wording::learnt::{they_learn, we_learn};
use crate::findings::propose::wording::loss::went_with_one;
use crate::findings::propose::wording::making::gives;
use crate::findings::propose::wording::phrases::sentences;
use crate::findings::propose::wording::rows::FoldedRows;
use crate::findings::propose::wording::shifts::{both_gain, says_both_ways, says_in_return, tells_both_ways};
use crate::findings::propose::wording::situations::keeps_apart;
use crate::findings::propose::wording::subject_words::{RIVALRY, words_of};
use crate::findings::propose::wording::tone::SaidTone;
use crate::findings::propose::{Proposal, is_now, proposal};
use crate::say;
use crate::session::{ALL, Basis, Experience, Learning, Partner, Speaker, Statement};
use crate::text::{Id, fold};

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// About how many partners a statement may be.
const ABOUT: usize = 2;
/// How many partners that not everyone knows are proposed.
const UNKNOWN: usize = 2;
/// The card that asks what either side gains.
const GAINS: &str = "win-win";

/// Returns the partners of statements that fit, each once.
fn partners_of<'a>(
    record: &SectionSource<'a>,
    said: &[&Statement],
    fits: &impl Fn(&Partner) -> bool,
) -> Vec<&'a Partner> {
    record.such(|p| fits(p) && said.iter().any(|s| s.about.contains(&p.id)))
}

/// Returns the proposal that names the partners of these statements and repeats two of them; none where no partner fits.
fn of_partners(
    record: &SectionSource<'_>,
    rule: &str,
    said: Vec<(&Statement, String)>,
    claim: impl Fn(String) -> String,
    fits: impl Fn(&Partner) -> bool,
) -> Vec<Proposal> {
    let mine = |s: &Statement| (1..=ABOUT).contains(&s.about.len());
    let fitting = |s: &Statement| s.about.iter().filter_map(|id| record.session.partner(id)).any(&fits);
    let said: Vec<(&Statement, String)> = said.into_iter().filter(|(s, _)| mine(s) && fitting(s)).collect();
    let statements: Vec<&Statement> = said.iter().map(|(s, _)| *s).collect();
    let such = partners_of(record, &statements, &fits);
    if such.is_empty() {
        return Vec::new();
    }
    let claim = full(&claim(record.told(&such)));
    let words = one_each(&said)
        .iter()
        .take(TOLD)
        .map(|(s, text)| told(record, s, text))
        .collect();
    let mut evidence = ids(&such);
    evidence.extend(statements.iter().map(|s| s.id.clone()));
    let n = statements.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    vec![
        proposal(rule, &claim, evidence, &measure)
            .saying(words)
            .weighing(8 + n.min(3)),
    ]
}

/// Returns statements so that the first on each partner come before further ones, in the order of noting.
fn one_each<'a, 's>(said: &'s [(&'a Statement, String)]) -> Vec<&'s (&'a Statement, String)> {
    let again = |at: usize, s: &Statement| {
        said.iter()
            .take(at)
            .any(|(before, _)| before.about.first() == s.about.first())
    };
    let mut all: Vec<(bool, &(&Statement, String))> = said
        .iter()
        .enumerate()
        .map(|(at, one)| (again(at, one.0), one))
        .collect();
    // A stable sort.
    all.sort_by_key(|(again, _)| *again);
    all.into_iter().map(|(_, one)| one).collect()
}

/// Proposes of whom the school hears nothing back.
pub(super) fn no_answer(record: &SectionSource<'_>) -> Vec<Proposal> {
    let fits = |p: &Partner| p.experience != Some(Experience::Positive) && is_now(p) && !p.is_internal();
    let claim = |names: String| say!(record.words, "propose-no-answer", names = names);
    // What hangs on somebody who is gone is told there.
    let mut said = heard(record, hears_nothing);
    said.retain(|(s, _)| went_with_one(&s.text).is_none());
    of_partners(record, "no-answer", said, claim, fits)
}

/// Proposes with whom it goes both ways, in the words of those who said so.
pub(super) fn both_ways(record: &SectionSource<'_>) -> Vec<Proposal> {
    let told = heard(record, |text| Some(text));
    let mut pairs = given_and_taken(record, &told);
    pairs.extend(learnt_both(record, &told));
    let here = |p: &Partner| is_now(p) && !p.is_internal() && p.experience != Some(Experience::Negative);
    let of_one = |s: &Statement| {
        let fits = s.about.iter().filter_map(|id| record.session.partner(id)).any(here);
        (1..=ABOUT).contains(&s.about.len()) && fits
    };
    let by_words = |s: &Statement| {
        of_one(s)
            && !is_doubted(&s.text)
            && !record.speech(s).long_ago
            && (goes_both_ways(record, s) || pairs.contains(&&s.id))
    };
    let mut said: Vec<(&Statement, String)> = told.iter().filter(|(s, _)| by_words(s)).cloned().collect();
    said.sort_by_key(|(s, _)| record.order.get(&s.id));
    let claim = |names: String| say!(record.words, "propose-both-ways", names = names);
    // Only those whose words stand there are named.
    let quoted: Vec<(&Statement, String)> = in_pairs(&said, &pairs).into_iter().cloned().collect();
    let words: Vec<String> = quoted.iter().map(|(s, text)| self::told(record, s, text)).collect();
    let spoken = |p: &Partner| here(p) && quoted.iter().any(|(s, _)| s.about.contains(&p.id));
    let found = of_partners(record, "both-ways", said, claim, spoken).into_iter();
    let with = |p: Proposal| Proposal {
        text: p.claim.clone(),
        ..p
    };
    found.map(|p| with(p).saying(words.clone())).collect()
}

/// How many statements are repeated where two of them tell one side each.
const PAIRED: usize = 4;

/// Returns the first statement on each partner, with the one that tells the other side where two are needed; as many as are repeated.
fn in_pairs<'a, 's>(said: &'s [(&'a Statement, String)], pairs: &[&Id]) -> Vec<&'s (&'a Statement, String)> {
    let mut found: Vec<&(&Statement, String)> = Vec::new();
    for (at, one) in said.iter().enumerate() {
        let same = |(other, _): &(&Statement, String)| other.about.first() == one.0.about.first();
        if said.iter().take(at).any(same) {
            continue;
        }
        let pair = pairs.chunks(2).find(|pair| pair.contains(&&one.0.id));
        let group: Vec<&(&Statement, String)> = match pair {
            Some(pair) => said.iter().filter(|(s, _)| pair.contains(&&s.id)).collect(),
            None => vec![one],
        };
        if found.len() + group.len() > PAIRED {
            break;
        }
        found.extend(group);
    }
    found
}

/// Returns whether a statement says that it goes both ways, or tells what either side gives.
fn goes_both_ways(record: &SectionSource<'_>, s: &Statement) -> bool {
    let about = || s.about.iter().filter_map(|id| record.session.partner(id));
    let good = about().any(|p| p.experience == Some(Experience::Positive));
    let bad = about().any(|p| matches!(p.experience, Some(Experience::Negative | Experience::Mixed)));
    let gains = s.card.as_ref().is_some_and(|card| card.as_str() == GAINS);
    says_both_ways(&s.text)
        || !bad && (tells_both_ways(&s.text) || says_in_return(&s.text))
        || good && about().any(|p| p.learning == Some(Learning::Both)) && crosses(&s.text)
        || gains && good && record.speech(s).tone != SaidTone::Poor && (both_gain(&s.text) || names_both(record, s))
}

/// Returns whether a statement may tell one side of what goes both ways: it laments nothing, and tells of now.
fn is_fair(record: &SectionSource<'_>, statement: &Statement) -> bool {
    let speech = record.speech(statement);
    speech.tone != SaidTone::Poor && !speech.long_ago && !speech.ironic
}

/// Returns the statements of which one tells what a partner brings and another what the school does for it, of partners with whom nothing goes badly.
fn given_and_taken<'a>(record: &SectionSource<'a>, told: &[(&'a Statement, String)]) -> Vec<&'a Id> {
    let bad = |p: &Partner| matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let such = record.such(|p| is_now(p) && !p.is_internal() && !bad(p));
    let of = |partner: &Partner| {
        let alone = told
            .iter()
            .map(|(s, _)| *s)
            .filter(|s| matches!(s.about.as_slice(), [id] if *id == partner.id) && is_fair(record, s));
        let (theirs, ours): (Vec<&Statement>, Vec<&Statement>) = alone
            .filter(|s| they_give(&s.text) || we_give(&s.text))
            .partition(|s| they_give(&s.text));
        let pair = theirs.first().zip(ours.first());
        pair.map(|(one, other)| [&one.id, &other.id])
    };
    such.into_iter().filter_map(of).flatten().collect()
}

/// Returns the statements that tell what the school learns from a partner and what that partner learns from the school, of partners of which the
/// record says that both learn, or with whom nothing goes badly.
fn learnt_both<'a>(record: &SectionSource<'a>, told: &[(&'a Statement, String)]) -> Vec<&'a Id> {
    let fits = |p: &Partner| match p.learning {
        Some(Learning::Both) => p.experience != Some(Experience::Negative),
        _ => !matches!(p.experience, Some(Experience::Negative | Experience::Mixed)),
    };
    let such = record.such(|p| is_now(p) && !p.is_internal() && fits(p));
    let rows = |s: &Statement| record.order.get(&s.id).and_then(|at| record.rows().get(*at));
    let of = |partner: &Partner| {
        let mine = |s: &&Statement| matches!(s.about.as_slice(), [id] if *id == partner.id);
        let fair = |s: &&Statement| is_fair(record, s);
        let alone = || told.iter().map(|(s, _)| *s).filter(mine).filter(fair);
        let gained = |s: &Statement| rows(s).is_some_and(|said| they_learn(said) || gives(said)) || we_give(&s.text);
        let gains = |s: &Statement| rows(s).is_some_and(we_learn) || they_give(&s.text) && !gained(s);
        let ours = alone().find(|s| gains(s))?;
        let theirs = alone().find(|s| s.id != ours.id && gained(s))?;
        Some([&ours.id, &theirs.id])
    };
    such.into_iter().filter_map(of).flatten().collect()
}

/// Returns whether a text tells what the school does and then what the partner does, by a word of its name: *wij lenen ons veld uit en de ploeg maait*.
fn names_both(record: &SectionSource<'_>, statement: &Statement) -> bool {
    const DENIES: [&str; 8] = ["niet", "geen", "nooit", "maar", "not", "no", "never", "but"];
    let names = statement
        .about
        .iter()
        .filter_map(|id| record.session.partner(id))
        .map(|p| fold(&p.name));
    let names: Vec<String> = names.collect();
    let called = |word: &str| {
        word.len() > 3
            && names
                .iter()
                .any(|name| name.split(' ').any(|part| part.ends_with(word)))
    };
    let folded = fold(&statement.text).replace(" en ", ". ").replace(" and ", ". ");
    let parts: Vec<Vec<&str>> = folded
        .split(['.', ',', ';', '!'])
        .map(|part| words_of(part).collect())
        .collect();
    let denied = parts.iter().flatten().any(|word| DENIES.contains(word));
    let ours = |part: &Vec<&str>| {
        part.iter()
            .take(2)
            .any(|word| ["wij", "we", "ik", "onze", "our", "i"].contains(word))
    };
    let theirs = |part: &Vec<&str>| !ours(part) && part.iter().take(3).any(|word| called(word));
    !denied && parts.iter().any(ours) && parts.iter().any(theirs)
}

/// How schools are called.
const SCHOOLS: &str = "school, schole, college, atheneum, lyceum, instituut, institute, campus, academie, academy";

/// How schools together are called.
const ABOVE: &str = "gemeenschap, scholengroep, koepel, netwerk, network, group of schools";

fn is_school(partner: &Partner) -> bool {
    let name = fold(&partner.name);
    // A contest *for schools* is none.
    let name = [" voor ", " for "]
        .iter()
        .fold(name.as_str(), |name, word| name.split(word).next().unwrap_or(name));
    let one = SCHOOLS.split(", ").any(|school| name.contains(school));
    one && !ABOVE.split(", ").any(|above| name.contains(above))
}

/// Proposes with which other school there is competition, and where the two do work together.
pub(super) fn rivals(record: &SectionSource<'_>) -> Vec<Proposal> {
    if subjects::tells(record, RIVALRY) {
        return Vec::new();
    }
    let fits = |p: &Partner| is_school(p) && is_now(p) && !p.is_internal();
    let said = heard(record, competes);
    let claim = |names: String| say!(record.words, "propose-rivals", names = names);
    let mut found = of_partners(record, "rivals", said, claim, fits);
    for proposal in &mut found {
        let here: Vec<Id> = proposal.evidence.clone();
        let together = |s: &&Statement| {
            !here.contains(&s.id) && s.about.iter().any(|id| here.contains(id)) && is_together(&s.text)
        };
        if let Some(other) = record.session.statements.iter().find(together) {
            let lead = full(&record.words.get("propose-rivals-together"));
            let words = told(record, other, &one_line(&other.text));
            *proposal = proposal.clone().saying(vec![lead, words]);
            proposal.evidence.push(other.id.clone());
        }
    }
    found
}

/// Proposes with which other schools hardly anything is shared, where nobody says that they compete.
pub(super) fn unshared(record: &SectionSource<'_>) -> Vec<Proposal> {
    if !rivals(record).is_empty() || subjects::tells(record, RIVALRY) {
        return Vec::new();
    }
    let fits =
        |p: &Partner| is_school(p) && is_now(p) && !p.is_internal() && p.experience != Some(Experience::Positive);
    let silent = record
        .session
        .statements
        .iter()
        .zip(record.rows())
        .filter(|(_, rows)| keeps_apart(rows));
    let silent: HashSet<&Id> = silent.map(|(s, _)| &s.id).collect();
    if silent.is_empty() || !rivals(record).is_empty() || subjects::tells(record, RIVALRY) {
        return Vec::new();
    }
    let mut said = heard(record, |text| {
        sentences(text).find(|one| keeps_apart(&FoldedRows::of(one)))
    });
    said.retain(|(s, _)| silent.contains(&s.id));
    let claim = |names: String| say!(record.words, "propose-unshared", names = names);
    of_partners(record, "unshared", said, claim, fits)
}

/// Returns whether a text says that two do something together.
fn is_together(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = words_of(&folded).collect();
    let denied = words
        .iter()
        .any(|word| ["niet", "geen", "nooit", "not", "never", "no"].contains(word));
    let clearly = folded.contains("wel samen") || folded.contains("do share") || folded.contains("do work together");
    clearly || !denied && words.iter().any(|word| ["samen", "together"].contains(word))
}

/// Proposes the partners that some know well and others do not know, with words of both.
pub(super) fn unknown(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = record.such(|p| is_now(p) && !super::people::is_disputed(record, p));
    let found = record.heaviest(&such).into_iter().filter_map(|p| of_unknown(record, p));
    found.take(UNKNOWN).collect()
}

fn of_unknown(record: &SectionSource<'_>, partner: &Partner) -> Option<Proposal> {
    let said = || {
        record
            .session
            .statements
            .iter()
            .filter(|s| s.about.contains(&partner.id) && s.about.len() <= ABOUT)
    };
    let fair = |s: &&Statement| subjects::is_talk(record, s) && !subjects::defines(record, s);
    let lost = said()
        .filter(fair)
        .find(|s| knows_not(&s.text) && !asks_of_more(partner, s))?;
    let other =
        |s: &&Statement| s.speakers != lost.speakers && !knows_not(&s.text) && !record.exchanges.is_opposed(&s.id);
    let warm = said().filter(fair).find(|s| other(s) && knows(record, partner, s));
    let own = || said().filter(fair).find(|s| other(s)).filter(|_| partner.is_internal());
    if warm.is_none() && !partner.is_internal() || super::voiced::tells(record, partner) {
        return None;
    }
    let first = warm.or_else(own);
    let claim = full(&say!(record.words, "propose-unknown", name = record.name(partner)));
    let words = first
        .into_iter()
        .chain([lost])
        .map(|s| told(record, s, one_line(&s.text).as_str()))
        .collect();
    let mut evidence = vec![partner.id.clone(), lost.id.clone()];
    evidence.extend(first.map(|s| s.id.clone()));
    let n = evidence.len() - 1;
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    Some(
        proposal(&format!("unknown:{}", partner.id), &claim, evidence, &measure)
            .saying(words)
            .weighing(9),
    )
}

/// Returns whether a statement only asks *which*, of something else than the partner: *which Tuesdays?*
fn asks_of_more(partner: &Partner, statement: &Statement) -> bool {
    let (text, name) = (fold(&statement.text), fold(&partner.name));
    let asked = text.trim_end().strip_suffix('?').map(words_of);
    let mut asked = asked
        .into_iter()
        .flatten()
        .skip_while(|word| !["welke", "welk", "which", "what"].contains(word))
        .skip(1);
    let names = |word: &str| {
        name.split(|c: char| !c.is_alphanumeric())
            .any(|part| part.len() > 2 && (part.contains(word) || word.contains(part)))
    };
    asked.next().is_some_and(|word| !names(word))
}

/// Returns whether whoever said something counts a partner as important, in a role or as a person, or the partner is well thought of.
fn knows(record: &SectionSource<'_>, partner: &Partner, statement: &Statement) -> bool {
    let stated = |id: &str| partner.importance.by.get(id) == Some(&Basis::Stated);
    let of = |speaker: &Speaker| match speaker {
        Speaker::Participant(id) => {
            let role = record
                .session
                .participants
                .iter()
                .find(|p| p.id == *id)
                .and_then(|p| p.role.as_ref());
            stated(id.as_str()) || role.is_some_and(|role| stated(role.as_str()))
        }
        _ => false,
    };
    let marked = statement.speakers.iter().any(of) || stated(ALL);
    marked || partner.experience == Some(Experience::Positive)
}
