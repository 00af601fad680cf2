//! Rules that read one kind of thing that people say of a partner or of themselves: who stays out, what is next door and yet far, what lies
//! unused, to whom the school loses people, who sends another face each time; and who is wished for.
//!
//! One statement is enough where its words say it. Where the record holds an experience that contradicts them, a rule is silent.

use super::good::praise;
use super::missed::names_it;
use super::paired::carrying;
use super::subjects;
use crate::findings::SectionSource;
use crate::findings::language::clause::spaced;
use crate::findings::language::prose::{full, ids, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::deciding::is_decided;
use crate::findings::propose::wording::far::{is_far, speaks_often};
use crate::findings::propose::wording::held::{is_over, is_supposed};
use crate::findings::propose::wording::making::gives;
use crate::findings::propose::wording::phrases::holds;
use crate::findings::propose::wording::reported::{is_hearsay, is_reported};
use crate::findings::propose::wording::rows::FoldedRows;
use crate::findings::propose::wording::situations::{changes_faces, is_near_and_far, lies_unused, loses, stays_out};
use crate::findings::propose::wording::tone::{SaidTone, tone};
use crate::findings::propose::{Proposal, QUOTED, is_now, proposal};
use crate::findings::statements::replies::leans_on;
use crate::say;
use crate::session::{Experience, Partner, Statement, Status};
use crate::text::Id;

/// How many statements a proposal repeats.
const TOLD: usize = 2;
/// About how many partners a statement may be.
const ABOUT: usize = 2;
/// Words that a statement has that is repeated.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=QUOTED;
/// How many wished partners are proposed.
const WISHED: usize = 3;

/// Returns what was said in the talk, may be repeated and is contradicted by nobody, with its words.
fn said<'r, 'a>(record: &'r SectionSource<'a>) -> impl Iterator<Item = (&'a Statement, &'r FoldedRows)> {
    let fair = |s: &Statement| {
        let short = LENGTH.contains(&s.text.split_whitespace().count()) && s.print != Some(false);
        short && subjects::is_talk(record, s) && !subjects::defines(record, s) && !record.exchanges.is_opposed(&s.id)
    };
    let all = record.session.statements.iter().zip(record.rows());
    all.filter(move |(s, _)| {
        fair(s) && !is_reported(&s.text) && !is_hearsay(&s.text) && !is_supposed(&s.text) && !is_over(&s.text)
    })
}

/// Returns the proposal that names the partners that fit and of which somebody says such a thing, and repeats two statements.
fn of(
    record: &SectionSource<'_>,
    rule: &str,
    read: fn(&FoldedRows) -> bool,
    fits: impl Fn(&Partner) -> bool,
    claim: impl Fn(usize, String) -> String,
) -> Option<Proposal> {
    let about = |s: &Statement| s.about.iter().filter_map(|id| record.session.partner(id)).any(&fits);
    let heard = said(record).filter(|(s, rows)| (1..=ABOUT).contains(&s.about.len()) && about(s) && read(rows));
    let heard: Vec<&Statement> = heard.map(|(s, _)| s).collect();
    // Of two partners that a statement is about, the first is the one it speaks of.
    let first = |p: &Partner| {
        let of =
            |s: &&Statement| s.about.iter().find(|id| record.session.partner(id).is_some_and(&fits)) == Some(&p.id);
        heard.iter().any(of)
    };
    let such = record.such(first);
    let (many, names) = record.told_with_number(&such);
    (!such.is_empty()).then(|| spoken(record, rule, &full(&claim(many, names)), &ids(&such), &heard))
}

/// Returns the proposal that makes a claim and repeats the first two statements, each behind what it answers.
fn spoken(record: &SectionSource<'_>, rule: &str, claim: &str, about: &[Id], heard: &[&Statement]) -> Proposal {
    let mut with: Vec<&Statement> = Vec::new();
    for statement in heard {
        let before = leans_on(record, statement).filter(|b| !with.iter().any(|s| s.id == b.id));
        with.extend(before);
        if !with.iter().any(|s| s.id == statement.id) {
            with.push(statement);
        }
    }
    let words = with
        .iter()
        .take(TOLD)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect();
    let evidence = about.iter().chain(with.iter().map(|s| &s.id)).cloned().collect();
    let n = heard.len();
    let measure = say!(record.words, "part-statements", n = n, number = number(record.words, n));
    proposal(rule, claim, evidence, &measure)
        .saying(words)
        .weighing(9 + n.min(2))
}

fn is_outside(partner: &Partner) -> bool {
    is_now(partner) && !partner.is_internal()
}

fn may_be_poor(partner: &Partner) -> bool {
    is_outside(partner) && partner.experience != Some(Experience::Positive)
}

/// How many rings are near.
const NEAR_RINGS: usize = 2;

fn stands_near(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let ring = partner.distance.ring.as_ref().and_then(|id| record.deck.map.ring(id));
    ring.is_some_and(|(at, _)| at < NEAR_RINGS)
}

/// Proposes that some in the school have no part in what happens with partners; names the colleagues they speak of.
pub(super) fn left_out(record: &SectionSource<'_>) -> Vec<Proposal> {
    let heard: Vec<&Statement> = said(record)
        .filter(|(_, rows)| stays_out(rows))
        .map(|(s, _)| s)
        .collect();
    if heard.is_empty() {
        return Vec::new();
    }
    let such = record.such(|p| p.is_internal() && heard.iter().any(|s| s.about.contains(&p.id)));
    let claim = match such.is_empty() {
        true => record.words.get("propose-left-out"),
        false => say!(record.words, "propose-left-out-as", names = record.told(&such)),
    };
    vec![spoken(record, "left-out", &full(&claim), &ids(&such), &heard)]
}

/// Proposes what is next door and yet far, and beside it who is called alike, stands nearer and is praised.
pub(super) fn near_and_far(record: &SectionSource<'_>) -> Vec<Proposal> {
    let claim = |_: usize, names: String| say!(record.words, "propose-near-and-far", names = names);
    // Who stands near on the map is not far.
    let far = |p: &Partner| may_be_poor(p) && !stands_near(record, p);
    let Some(found) = of(record, "near-and-far", is_near_and_far, far, claim) else {
        return Vec::new();
    };
    let here = found.evidence.first().and_then(|id| record.session.partner(id));
    let alike = here.and_then(|partner| nearer_namesake(record, partner));
    let Some((other, praised)) = alike else {
        return vec![found];
    };
    let (n, names) = record.told_with_number(&[other]);
    let second = full(&say!(record.words, "propose-stands-nearer", n = n, names = names));
    let behind = found
        .text
        .strip_prefix(found.claim.as_str())
        .unwrap_or_default()
        .trim()
        .to_owned();
    let claim = format!("{} {second}", found.claim.as_str());
    let evidence = found.evidence.iter().chain([&other.id, &praised.id]).cloned().collect();
    let measure = found.measures.first().map(ToString::to_string).unwrap_or_default();
    let words = vec![behind, told(record, praised, &one_line(&praised.text))];
    vec![
        proposal("near-and-far", &claim, evidence, &measure)
            .saying(words)
            .weighing(found.weight),
    ]
}

/// Returns a partner that shares a word of its name with another and stands on a nearer ring, with a statement about it that holds no complaint.
fn nearer_namesake<'a>(record: &SectionSource<'a>, partner: &Partner) -> Option<(&'a Partner, &'a Statement)> {
    let ring = |p: &Partner| {
        let ring = p.distance.ring.as_ref().filter(|_| !p.distance.assumed);
        ring.and_then(|id| record.deck.map.ring(id)).map(|(at, _)| at)
    };
    let mine = ring(partner)?;
    let head = |p: &Partner| {
        p.name
            .split_whitespace()
            .next()
            .map(crate::text::fold)
            .unwrap_or_default()
    };
    let such = record.such(|p| is_outside(p) && p.id != partner.id && ring(p).is_some_and(|at| at < mine));
    let alike = such
        .into_iter()
        .filter(|p| head(p) == head(partner) && !carrying(&p.name).is_empty());
    alike
        .filter_map(|p| Some((p, praise(record, p).into_iter().next()?)))
        .next()
}

/// Proposes who is far, on the map or on the road, and with whom somebody is often in contact.
pub(super) fn far_and_near(record: &SectionSource<'_>) -> Vec<Proposal> {
    let last = record.deck.map.rings.len().saturating_sub(1);
    let ring = |p: &Partner| {
        let ring = p.distance.ring.as_ref().filter(|_| !p.distance.assumed);
        ring.and_then(|id| record.deck.map.ring(id)).map(|(at, _)| at)
    };
    let fits = |p: &Partner| is_outside(p) && p.experience != Some(Experience::Negative);
    let of_one = |s: &Statement, rows: &FoldedRows| {
        let [id] = s.about.as_slice() else { return None };
        let partner = record.session.partner(id).filter(|p| fits(p))?;
        let far = ring(partner) == Some(last) || is_far(rows);
        (far && speaks_often(rows) && tone(&s.text) != SaidTone::Poor).then_some(partner)
    };
    let heard: Vec<(&Statement, &Partner)> = said(record)
        .filter_map(|(s, rows)| Some((s, of_one(s, rows)?)))
        .collect();
    let such = record.such(|p| heard.iter().any(|(_, of)| of.id == p.id));
    if such.is_empty() {
        return Vec::new();
    }
    let claim = full(&say!(record.words, "propose-far-and-near", names = record.told(&such)));
    let heard: Vec<&Statement> = heard.into_iter().map(|(s, _)| s).collect();
    vec![spoken(record, "far-and-near", &claim, &ids(&such), &heard)]
}

/// Proposes who decides on what concerns the school.
pub(super) fn decides(record: &SectionSource<'_>) -> Vec<Proposal> {
    let claim = |_: usize, names: String| say!(record.words, "propose-decides", names = names);
    of(record, "decides", is_decided, is_outside, claim)
        .into_iter()
        .collect()
}

/// Proposes what the school makes or does for partners, where two statements tell it.
pub(super) fn gives_something(record: &SectionSource<'_>) -> Vec<Proposal> {
    let fits = |p: &Partner| is_outside(p) && p.experience != Some(Experience::Negative);
    let claim = |_: usize, names: String| say!(record.words, "propose-gives", names = names);
    let found = of(record, "gives", gives, fits, claim);
    let told = |p: &Proposal| {
        p.evidence
            .iter()
            .filter(|id| record.session.statement(id).is_some())
            .count()
    };
    found
        .filter(|p| told(p) >= TOLD)
        .map(|p| p.weighing(8))
        .into_iter()
        .collect()
}

/// Proposes what lies there for the school and is not used.
pub(super) fn unused(record: &SectionSource<'_>) -> Vec<Proposal> {
    let claim = |_: usize, names: String| say!(record.words, "propose-unused", names = names);
    of(record, "unused", lies_unused, is_outside, claim)
        .into_iter()
        .collect()
}

/// Proposes to whom the school loses people or pupils.
pub(super) fn lost(record: &SectionSource<'_>) -> Vec<Proposal> {
    let claim = |_: usize, names: String| say!(record.words, "propose-lost", names = names);
    of(record, "lost", loses, may_be_poor, claim).into_iter().collect()
}

/// Proposes of whom another face comes each time.
pub(super) fn faces(record: &SectionSource<'_>) -> Vec<Proposal> {
    let claim = |_: usize, names: String| say!(record.words, "propose-faces", names = names);
    of(record, "faces", changes_faces, may_be_poor, claim)
        .into_iter()
        .collect()
}

/// Phrases that say that somebody is not needed.
const NO_NEED: &str = "niet nodig, niet meer nodig, hoeft niet, hoeft voor mij niet, hoeven we niet, kunnen zonder, do not need, don t need, no need, not needed, can do without, het nut niet, nut ervan niet, idee van de, idee van onze, hebben er al, genoeg van, zie het niet zitten, zien het niet zitten, see the point, no point, idea of the, idea of our, of those already, have enough of, do not see why";

fn needs_none(text: &str) -> bool {
    holds(&spaced(text), NO_NEED)
}

/// Proposes each partner that is wished for, of whom something was said and whom no gap names.
pub(super) fn wished(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = record.such(|p| p.status == Status::Wished && !record.session.gaps.iter().any(|gap| names_it(gap, p)));
    let one = |partner: &'_ Partner| {
        let about = |s: &Statement| (1..=ABOUT).contains(&s.about.len()) && s.about.contains(&partner.id);
        let heard = said(record)
            .map(|(s, _)| s)
            .filter(|s| about(s) && leans_on(record, s).is_none());
        let heard: Vec<&Statement> = heard.collect();
        // Who says that it is not needed wishes for nothing: then not the whole group does.
        if heard.iter().any(|s| needs_none(&s.text)) {
            return None;
        }
        let claim = full(&say!(record.words, "propose-wished", name = record.name(partner)));
        let rule = format!("wished:{}", partner.id);
        (!heard.is_empty())
            .then(|| spoken(record, &rule, &claim, std::slice::from_ref(&partner.id), &heard).weighing(8))
    };
    such.into_iter().filter_map(one).take(WISHED).collect()
}
