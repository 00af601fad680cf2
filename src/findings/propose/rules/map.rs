//! Rules that read the map: domains, rings, ties, learning, change.

use crate::findings::SectionSource;
use crate::findings::language::prose::{ids, number};
use crate::findings::propose::wording::learning::learns_inside;
use crate::findings::propose::{LISTED, Proposal, is_now, proposal};
use crate::network::Broker;
use crate::say;
use crate::session::{Learning, Partner, SCHOOL, Status, Tie};
use crate::text::Id;

const DENSE: (usize, usize) = (5, 45);
const THIN: (usize, usize) = (1, 30);
const MANY_INSIDE: usize = 5;
const INSIDE: usize = 3;
const NEAR: usize = 3;
const TIES: usize = 5;
const HANGING: usize = 3;
/// How many hang on a partner alone that has fewer ties than that.
const HANGING_ALONE: usize = 4;
const HUBS: usize = 1;
const REFERRAL: (usize, usize) = (3, 30);
/// The part of one domain, in percent, from which on `referral` is said of that domain.
const IN_A_DOMAIN: usize = 40;
const PAIRS: usize = 3;
const BROKERS: usize = 1;
const LEARNING: (usize, usize) = (5, 60);

/// Returns a share: `17 of 56 (30%)`.
fn share(record: &SectionSource<'_>, n: usize, all: usize) -> String {
    let percent = n * 100 / all.max(1);
    say!(record.words, "measure-share", n = n, all = all, percent = percent)
}

/// Returns a proposal for each domain whose number of partners `holds` beside all that stand in one.
fn by_domain(
    record: &SectionSource<'_>,
    rule: &str,
    holds: impl Fn(usize, usize) -> bool,
    text: impl Fn(&str, usize, usize, String) -> String,
) -> Vec<Proposal> {
    let there = |p: &Partner| is_now(p) && !p.is_internal();
    let all = record.such(|p| there(p) && !p.domains.is_empty()).len();
    let mut found = Vec::new();
    for domain in &record.deck.map.domains {
        let here: Vec<&Partner> = record.in_domain(&domain.id).filter(|p| there(p)).collect();
        let n = here.len();
        if holds(n, all) {
            let text = text(&domain.title, n, all, record.told(&here));
            let key = format!("{rule}:{}", domain.id);
            found.push(proposal(&key, &text, ids(&here), &share(record, n, all)).weighing(2));
        }
    }
    found
}

/// Proposes the domains with many partners: the one with most weighs more than the others.
pub(super) fn dense(record: &SectionSource<'_>) -> Vec<Proposal> {
    let holds = |n, all| n >= DENSE.0 && n * 100 >= all * DENSE.1;
    let mut found = by_domain(record, "dense", holds, |domain, n, all, _| {
        say!(record.words, "propose-dense", domain = domain, n = n, all = all)
    });
    // A stable sort: of equals the one that stands first on the map comes first.
    found.sort_by_key(|proposal| std::cmp::Reverse(proposal.evidence.len()));
    let weighed = found.into_iter().enumerate();
    weighed
        .map(|(at, found)| found.weighing(if at == 0 { LISTED } else { 2 }))
        .collect()
}

pub(super) fn thin(record: &SectionSource<'_>) -> Vec<Proposal> {
    let holds = |n, all| (1..=THIN.0).contains(&n) && all >= THIN.1;
    let mut found = by_domain(record, "thin", holds, |domain, n, _, names| {
        say!(record.words, "propose-thin", domain = domain, n = n, names = names)
    });
    // A number alone says nothing: somebody has to have spoken of who stands there, or of what is missing.
    found.retain(|proposal| is_spoken_of(record, &proposal.evidence) && is_missed(record, proposal));
    found
}

/// Returns whether somebody is wished for in the domain of a proposal, or a gap is about who stands there.
fn is_missed(record: &SectionSource<'_>, proposal: &Proposal) -> bool {
    let domain = proposal.rule.split_once(':').map_or("", |(_, domain)| domain);
    let wished = |p: &Partner| p.status == Status::Wished && p.domains.iter().any(|d| d.as_str() == domain);
    let gaps = &record.session.gaps;
    !record.such(wished).is_empty()
        || gaps
            .iter()
            .any(|gap| gap.about.iter().any(|id| proposal.evidence.contains(id)))
}

/// Returns whether a statement or a gap is about one of these.
pub(super) fn is_spoken_of(record: &SectionSource<'_>, ids: &[Id]) -> bool {
    let said = record
        .session
        .statements
        .iter()
        .any(|s| s.about.iter().any(|id| ids.contains(id)));
    said || record
        .session
        .gaps
        .iter()
        .any(|gap| gap.about.iter().any(|id| ids.contains(id)))
}

/// Returns the nearest ring that holds somebody, with whom; only places that the group gave, none that the researcher assumed.
pub(super) fn agreed_nearest<'a>(record: &SectionSource<'a>) -> Option<(&'a str, Vec<&'a Partner>)> {
    let (ring, near) = record.nearest()?;
    let agreed: Vec<&Partner> = near.into_iter().filter(|p| !p.distance.assumed && is_now(p)).collect();
    (!agreed.is_empty()).then_some((ring, agreed))
}

pub(super) fn inside(record: &SectionSource<'_>) -> Vec<Proposal> {
    let words = record.words;
    let Some((ring, near)) = agreed_nearest(record) else {
        return Vec::new();
    };
    let (own, outside): (Vec<&Partner>, Vec<&Partner>) = near.into_iter().partition(|p| p.is_internal());
    if own.len() < INSIDE || outside.len() * 3 > own.len() {
        return Vec::new();
    }
    let text = say!(
        words,
        "propose-inside",
        names = record.told(&own),
        others = outside.len()
    );
    let measure = say!(
        words,
        "measure-inside",
        ring = ring,
        n = own.len(),
        others = outside.len()
    );
    vec![proposal("inside", &text, ids(&own), &measure).weighing(10)]
}

/// Returns whether the map shows those inside nearer than those outside.
pub(super) fn is_nearer_inside(record: &SectionSource<'_>) -> bool {
    !inside(record).is_empty() || !inner(record).is_empty()
}

/// Proposes that those inside stand nearer on average than those outside.
pub(super) fn inner(record: &SectionSource<'_>) -> Vec<Proposal> {
    let placed = |own: bool| -> Vec<(&Partner, usize)> {
        let all = record.such(|p| p.is_internal() == own && is_now(p) && !p.distance.assumed);
        let ring = |p: &Partner| {
            p.distance
                .ring
                .as_ref()
                .and_then(|id| record.deck.map.ring(id))
                .map(|(at, _)| at)
        };
        all.into_iter().filter_map(|p| Some((p, ring(p)?))).collect()
    };
    let (own, others) = (placed(true), placed(false));
    let sum = |of: &[(&Partner, usize)]| of.iter().map(|(_, at)| at).sum::<usize>();
    // Means compared without division: by at least half a ring.
    let nearer = 2 * (sum(&others) * own.len()) >= 2 * (sum(&own) * others.len()) + own.len() * others.len();
    if own.len() < INSIDE || others.len() < INSIDE || !nearer || !inside(record).is_empty() {
        return Vec::new();
    }
    let partners: Vec<&Partner> = own.iter().map(|(p, _)| *p).collect();
    let text = say!(record.words, "propose-inner", names = record.told(&partners));
    let measure = say!(record.words, "measure-inner", n = own.len(), others = others.len());
    // A school notes its two or three teams in the middle anyway.
    let weight = if own.len() >= MANY_INSIDE { 9 } else { 6 };
    vec![proposal("inner", &text, ids(&partners), &measure).weighing(weight)]
}

pub(super) fn near_domain(record: &SectionSource<'_>) -> Vec<Proposal> {
    let words = record.words;
    let Some((ring, near)) = agreed_nearest(record) else {
        return Vec::new();
    };
    let outside: Vec<&Partner> = near.into_iter().filter(|p| !p.is_internal()).collect();
    if outside.len() < NEAR {
        return Vec::new();
    }
    let shared = record
        .deck
        .map
        .domains
        .iter()
        .find(|d| outside.iter().all(|p| p.domains.contains(&d.id)));
    let Some(domain) = shared else { return Vec::new() };
    let text = say!(
        words,
        "propose-near-domain",
        domain = domain.title.as_str(),
        names = record.told(&outside)
    );
    let measure = say!(words, "measure-ring", ring = ring, n = outside.len());
    vec![proposal(
        &format!("near-domain:{}", domain.id),
        &text,
        ids(&outside),
        &measure,
    )]
}

/// Returns the busiest partners: with whom most ties meet, or on whom alone others hang.
pub(super) fn hub(record: &SectionSource<'_>) -> Vec<Proposal> {
    // A team of the school's own is where its ties meet anyway.
    let outside = record.such(|p| !p.is_internal());
    let mut hubs: Vec<(usize, Proposal)> = outside.into_iter().filter_map(|p| a_hub(record, p)).collect();
    // A stable sort: of equals the one that was named first comes first.
    hubs.sort_by_key(|(degree, _)| std::cmp::Reverse(*degree));
    hubs.into_iter().take(HUBS).map(|(_, proposal)| proposal).collect()
}

/// Returns whether a tie is a contact: one that only says that a note is an example of another is none.
fn is_example(tie: &Tie) -> bool {
    let label = tie.label.as_deref().map(crate::text::fold).unwrap_or_default();
    [
        "voorbeeld",
        "is een voorbeeld",
        "example",
        "an example",
        "omvat",
        "includes",
    ]
    .iter()
    .any(|start| label.starts_with(start))
}

/// Returns whether a tie is one of a partner, and no example of another.
fn meets(tie: &Tie, id: &Id) -> bool {
    (tie.from == *id || tie.to == *id) && !is_example(tie)
}

/// Returns the partners at the other end of these ties of a partner, each once, the school left out.
fn met<'a>(record: &SectionSource<'a>, partner: &Partner, ties: &[&Tie]) -> Vec<&'a Partner> {
    let mut others: Vec<&'a Partner> = Vec::new();
    for tie in ties {
        let id = if tie.from == partner.id { &tie.to } else { &tie.from };
        let found = record.session.partner(id).filter(|_| **id != *SCHOOL);
        others.extend(found.filter(|p| others.iter().all(|other| other.id != p.id)));
    }
    others
}

fn a_hub(record: &SectionSource<'_>, partner: &Partner) -> Option<(usize, Proposal)> {
    let words = record.words;
    let ties = &record.session.ties;
    let mine: Vec<&Tie> = ties.iter().filter(|tie| meets(tie, &partner.id)).collect();
    let others = met(record, partner, &mine);
    let alone = |p: &&&Partner| {
        let mut its = ties.iter().filter(|tie| meets(tie, &p.id));
        its.all(|tie| meets(tie, &partner.id))
    };
    let (degree, hanging) = (others.len(), others.iter().filter(alone).count());
    if degree < TIES && hanging < HANGING_ALONE {
        return None;
    }
    let (name, row, n) = (record.name(partner), record.told(&others), number(words, hanging));
    let text = match hanging >= HANGING {
        true => say!(
            words,
            "propose-hub-alone",
            name = name,
            degree = degree,
            names = row,
            number = n
        ),
        false => say!(words, "propose-hub", name = name, degree = degree, names = row),
    };
    let measure = say!(words, "measure-hub", degree = degree, n = hanging);
    let mut evidence = vec![partner.id.clone()];
    evidence.extend(mine.iter().map(|tie| tie.id.clone()));
    evidence.extend(ids(&others));
    let weight = if hanging >= HANGING { 7 } else { 4 };
    let hub = proposal(&format!("hub:{}", partner.id), &text, evidence, &measure);
    Some((degree, hub.weighing(weight)))
}

/// Returns partners between domains: contacts of theirs that share no domain and no tie meet through them only.
pub(super) fn broker(record: &SectionSource<'_>) -> Vec<Proposal> {
    let words = record.words;
    let strong = record
        .brokers()
        .into_iter()
        .filter(|(b, _)| b.pairs >= PAIRS && b.domains.len() > 1)
        .filter(|(b, _)| record.session.partner(&b.id).is_some_and(|p| !p.is_internal()));
    // Of one partner the same is not said twice.
    let hubs = hub(record);
    let told = |id: &Id| hubs.iter().any(|p| p.rule.ends_with(&format!(":{id}")));
    let one = |(broker, domains): (Broker, String)| {
        let partner = record.session.partner(&broker.id)?;
        let (name, n) = (record.name(partner), broker.pairs);
        let text = say!(
            words,
            "propose-broker",
            name = name,
            domains = domains,
            number = number(words, n)
        );
        let mine = record
            .session
            .ties
            .iter()
            .filter(|tie| tie.from == broker.id || tie.to == broker.id);
        let evidence = [&broker.id]
            .into_iter()
            .chain(mine.map(|tie| &tie.id))
            .cloned()
            .collect();
        let measure = say!(words, "measure-broker", n = n);
        Some(proposal(&format!("broker:{}", broker.id), &text, evidence, &measure).weighing(3))
    };
    strong
        .filter(|(b, _)| !told(&b.id))
        .filter_map(one)
        .take(BROKERS)
        .collect()
}

fn learning(
    record: &SectionSource<'_>,
    rule: &str,
    which: Learning,
    text: impl Fn(usize, usize) -> String,
) -> Vec<Proposal> {
    let known = record.such(|p| is_now(p) && p.learning.is_some()).len();
    let such = record.such(|p| is_now(p) && p.learning == Some(which));
    let n = such.len();
    if known < LEARNING.0 || n * 100 < known * LEARNING.1 {
        return Vec::new();
    }
    let measure = share(record, n, known);
    vec![proposal(rule, &text(n, known), ids(&such), &measure)]
}

pub(super) fn two_way(record: &SectionSource<'_>) -> Vec<Proposal> {
    learning(record, "two-way", Learning::Both, |n, all| {
        say!(record.words, "propose-two-way", n = n, all = all)
    })
}

pub(super) fn one_way(record: &SectionSource<'_>) -> Vec<Proposal> {
    learning(record, "one-way", Learning::ToSchool, |n, all| {
        say!(record.words, "propose-one-way", n = n, all = all)
    })
}

/// Returns partners with whom it is not about learning but about referral, money or permission: many of all, or else of one domain.
pub(super) fn referral(record: &SectionSource<'_>) -> Vec<Proposal> {
    let known = record.such(|p| is_now(p) && p.learning.is_some()).len();
    let such = record.such(|p| is_now(p) && p.learning == Some(Learning::None));
    let n = such.len();
    let (mut such, known) = match n * 100 < known * REFERRAL.1 {
        true => match referral_of_a_domain(record) {
            Some(found) => found,
            None => return Vec::new(),
        },
        false => (such, known),
    };
    such.retain(|p| !teaches(record, p));
    if such.len() < REFERRAL.0 {
        return Vec::new();
    }
    let text = say!(record.words, "propose-referral", names = record.told(&such));
    let measure = share(record, such.len(), known);
    vec![proposal("referral", &text, ids(&such), &measure)]
}

/// Returns whether somebody says that he or she learns from a partner.
fn teaches(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let mut said = record
        .session
        .statements
        .iter()
        .filter(|s| s.about.contains(&partner.id));
    said.any(|s| learns_inside(&s.text, false))
}

/// Returns those partners of the domain that has the largest part of them, and of how many there the learning is noted.
fn referral_of_a_domain<'a>(record: &SectionSource<'a>) -> Option<(Vec<&'a Partner>, usize)> {
    let of = |domain: &Id| {
        let here = |p: &Partner| is_now(p) && p.domains.contains(domain) && p.learning.is_some();
        let such = record.such(|p| here(p) && p.learning == Some(Learning::None));
        (such, record.such(here).len())
    };
    let many =
        |(such, known): &(Vec<&Partner>, usize)| such.len() >= REFERRAL.0 && such.len() * 100 >= known * IN_A_DOMAIN;
    let domains = record.deck.map.domains.iter().map(|domain| of(&domain.id)).filter(many);
    domains.max_by_key(|(such, known)| such.len() * 100 / (*known).max(1))
}
