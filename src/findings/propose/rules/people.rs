//! Rules that read what partners mean to people: importance, nearness beside it, differing views.

use super::{subjects, voiced};
use crate::deck::Role;
use crate::findings::SectionSource;
use crate::findings::language::prose::{full, ids, number, one_line};
use crate::findings::propose::repeated::told;
use crate::findings::propose::wording::tone::Speech;
use crate::findings::propose::{LISTED, NAMED, Proposal, is_now, proposal};
use crate::findings::sections::with::{by_reason, for_everyone};
use crate::say;
use crate::session::{ALL, Basis, Experience, Partner, Statement};

const NEAR_IMPORTANT: usize = 2;
/// The nearest rings, and the part of all who matter that stands there, in percent.
const NEAR_RINGS: usize = 2;
const NEAR_SHARE: usize = 70;
const ROLES: (usize, usize) = (2, 3);
/// How many times as many partners one role has for itself as roles share.
const SHARED: usize = 2;
const APART: usize = 2;
/// How many reasons for a distance a proposal repeats.
const WHY: usize = 2;
/// How many partners on whose place people differ are proposed, those with the widest difference.
const VIEWS: usize = 3;
/// From how many statements on the own team has a proposal; so many are repeated.
const SPOKEN: usize = 2;

/// Returns whether a partner was marked as important, by a role or by everyone; what was inferred does not count.
fn important(record: &SectionSource<'_>, partner: &Partner) -> bool {
    let role = |id: &str| record.deck.map.role(id).is_some();
    let marked = partner
        .importance
        .by
        .iter()
        .any(|(id, basis)| *basis == Basis::Stated && (**id == *ALL || role(id)));
    marked || for_everyone(record.session, partner)
}

pub(super) fn agree(record: &SectionSource<'_>) -> Vec<Proposal> {
    let such = record.such(|p| !p.is_internal() && is_now(p) && for_everyone(record.session, p));
    if such.is_empty() {
        return Vec::new();
    }
    let text = say!(
        record.words,
        "propose-agree",
        n = such.len(),
        number = number(record.words, such.len()),
        names = record.told(&such)
    );
    let measure = say!(record.words, "measure-partners", n = such.len());
    // What praises one of them and nobody else says why.
    let only = |s: &&Statement| s.about.len() == 1;
    let told_of = |p: &&Partner| super::good::praise(record, p).into_iter().find(only);
    let poor = |p: &&&Partner| matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let words: Vec<String> = such
        .iter()
        .filter(|p| !poor(p))
        .filter_map(told_of)
        .take(SPOKEN)
        .map(|s| told(record, s, &one_line(&s.text)))
        .collect();
    // That everyone ticked a partner says nothing of why.
    if words.is_empty() {
        return Vec::new();
    }
    let praise = such
        .iter()
        .filter(|p| !poor(p))
        .flat_map(|p| super::good::praise(record, p));
    let evidence = ids(&such).into_iter().chain(praise.map(|s| s.id.clone())).collect();
    vec![proposal("agree", &text, evidence, &measure).saying(words).weighing(8)]
}

/// Proposes whom everyone finds important inside the school, on the nearest ring and spoken of: the own team.
pub(super) fn team(record: &SectionSource<'_>) -> Vec<Proposal> {
    let near = super::map::agreed_nearest(record)
        .map(|(_, near)| near)
        .unwrap_or_default();
    let poor = |p: &Partner| matches!(p.experience, Some(Experience::Negative | Experience::Mixed));
    let mine = |p: &&Partner| p.is_internal() && !poor(p) && for_everyone(record.session, p);
    let such: Vec<&Partner> = near.into_iter().filter(mine).collect();
    let about = |s: &&Statement| such.iter().any(|p| s.about.contains(&p.id)) && subjects::is_talk(record, s);
    let said: Vec<&Statement> = record.session.statements.iter().filter(about).collect();
    if such.is_empty() || said.len() < SPOKEN {
        return Vec::new();
    }
    let (n, names) = record.told_with_number(&such);
    let claim = full(&say!(record.words, "propose-team", n = n, names = names));
    // What praises nobody says nothing of why it matters.
    let bearing = said.iter().filter(|s| Speech::of(&s.text).may_praise()).take(SPOKEN);
    let words = bearing.map(|s| told(record, s, &one_line(&s.text))).collect();
    let measure = say!(
        record.words,
        "part-statements",
        n = said.len(),
        number = number(record.words, said.len())
    );
    vec![
        proposal("team", &claim, record.with_statements(&such), &measure)
            .saying(words)
            .weighing(9),
    ]
}

pub(super) fn near_important(record: &SectionSource<'_>) -> Vec<Proposal> {
    let Some((nearest, near)) = super::map::agreed_nearest(record) else {
        return Vec::new();
    };
    let such: Vec<&Partner> = near
        .into_iter()
        .filter(|p| !p.is_internal() && important(record, p))
        .collect();
    let ring = |p: &Partner| {
        p.distance
            .ring
            .as_ref()
            .and_then(|id| record.deck.map.ring(id))
            .map(|(at, _)| at)
    };
    let all = record.such(|p| !p.is_internal() && is_now(p) && important(record, p) && ring(p).is_some());
    let close = all.iter().filter(|p| ring(p).is_some_and(|at| at < NEAR_RINGS)).count();
    // Who matters and stands far is as much a part of the map.
    if such.len() < NEAR_IMPORTANT || close * 100 < all.len() * NEAR_SHARE {
        return Vec::new();
    }
    let text = say!(record.words, "propose-near-important", names = record.told(&such));
    let measure = say!(record.words, "measure-ring", ring = nearest, n = such.len());
    vec![proposal("near-important", &text, ids(&such), &measure)]
}

pub(super) fn far_important(record: &SectionSource<'_>) -> Vec<Proposal> {
    let rings = &record.deck.map.rings;
    let far = |p: &Partner| {
        if p.distance.assumed {
            return false;
        }
        let at = p
            .distance
            .ring
            .as_ref()
            .and_then(|id| record.deck.map.ring(id))
            .map(|(at, _)| at);
        at.is_some_and(|at| (at + 1) * 2 > rings.len() + 1)
    };
    let told = |p: &Partner| p.distance.why.is_some();
    let such = record.such(|p| !p.is_internal() && is_now(p) && far(p) && important(record, p) && told(p));
    // Who matters and stands far says nothing without a reason.
    if such.is_empty() {
        return Vec::new();
    }
    let (n, names) = record.told_with_number(&such);
    let claim = full(&say!(record.words, "propose-far-important", n = n, names = names));
    let reasons = by_reason(&record.heaviest(&such), |p| p.distance.why.as_ref());
    let why = reasons
        .iter()
        .take(WHY)
        .map(|(why, partners)| record.standing(why, partners, WHY).text);
    let text = std::iter::once(claim).chain(why).collect::<Vec<_>>().join(" ");
    let measure = say!(record.words, "measure-partners", n = such.len());
    vec![proposal(
        "far-important",
        &text,
        record.with_statements(&such),
        &measure,
    )]
}

/// Roles that each have important partners of their own, and share none or few.
pub(super) fn roles(record: &SectionSource<'_>) -> Vec<Proposal> {
    let roles = &record.deck.map.roles;
    let marked = record.such(|p| is_now(p) && !for_everyone(record.session, p));
    let by = |p: &Partner| roles.iter().filter(|role| marks(record, role, p)).count();
    let of = |role: &Role| -> Vec<&Partner> {
        let own = marked.iter().copied().filter(|p| by(p) == 1 && marks(record, role, p));
        own.collect()
    };
    let own: Vec<(&Role, Vec<&Partner>)> = roles
        .iter()
        .map(|role| (role, of(role)))
        .filter(|(_, own)| own.len() >= ROLES.1)
        .collect();
    let alone: Vec<&Partner> = own.iter().flat_map(|(_, partners)| partners.iter().copied()).collect();
    let shared = marked
        .iter()
        .filter(|p| by(p) > 1 && own.iter().any(|(role, _)| marks(record, role, p)))
        .count();
    // A row of names says little of a role.
    let long = own.iter().any(|(_, partners)| partners.len() > NAMED);
    if own.len() < ROLES.0 || long || shared * SHARED > alone.len() {
        return Vec::new();
    }
    let part = |(role, partners): &(&Role, Vec<&Partner>)| {
        let who = record.role(role).0;
        let (n, names) = record.told_with_number(partners);
        full(&say!(record.words, "important-for", who = who, n = n, names = names))
    };
    let parts: Vec<String> = own.iter().map(part).collect();
    let claim = if shared == 0 {
        "propose-roles"
    } else {
        "propose-roles-mostly"
    };
    let text = format!("{} {}", full(&record.words.get(claim)), parts.join(" "));
    let measure = say!(record.words, "measure-roles", n = own.len());
    vec![proposal("roles", &text, ids(&alone), &measure).weighing(LISTED)]
}

/// Returns whether a role marked a partner: as a role, or one of those who bear it.
fn marks(record: &SectionSource<'_>, role: &Role, partner: &Partner) -> bool {
    let stated = |id: &str| partner.importance.by.get(id) == Some(&Basis::Stated);
    let mut bearers = record
        .session
        .participants
        .iter()
        .filter(|p| p.role.as_ref() == Some(&role.id));
    stated(role.id.as_str()) || bearers.any(|p| stated(p.id.as_str()))
}

/// Returns whether people see a partner far apart.
pub(super) fn is_disputed(record: &SectionSource<'_>, partner: &Partner) -> bool {
    record.disputed(APART).iter().any(|p| p.id == partner.id)
}

pub(super) fn views(record: &SectionSource<'_>) -> Vec<Proposal> {
    let one = |partner: &Partner| {
        let measure = say!(record.words, "measure-views", n = partner.distance.views.len());
        let evidence = record.with_statements(&[partner]);
        let key = format!("views:{}", partner.id);
        let claim = full(&record.views_of(partner));
        let words = voiced::of_both_sides(record, partner);
        proposal(&key, &claim, evidence, &measure).saying(words).weighing(9)
    };
    // The widest first; a stable sort keeps equals in the order of their weight.
    let mut disputed = record.heaviest(&record.disputed(APART));
    // Where the partner has a proposal of its own, that tells where people see it.
    disputed.retain(|p| !voiced::tells(record, p));
    disputed.sort_by_key(|p| std::cmp::Reverse(record.spread(p)));
    let (mut all, silent): (Vec<&Partner>, Vec<&Partner>) = disputed
        .into_iter()
        .partition(|p| !voiced::said_of(record, p).is_empty());
    // Of whom nobody spoke is told where nobody spoke of the others.
    if all.is_empty() {
        all.extend(silent.into_iter().take(1));
    }
    all.into_iter().take(VIEWS).map(one).collect()
}
