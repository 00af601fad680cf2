//! Gives the partners of a domain words of their own: where all that was said about them stands elsewhere, one statement comes back to them.
//!
//! Takes only what was noted at a card and sorted nowhere, first from the questions that have several, and leaves each question some words. A
//! statement stays printed once.

use std::collections::HashSet;

use super::place::{Home, Homes, of_partner};
use super::weight::Weights;
use crate::deck::{AspectId, Deck};
use crate::findings::statements::confided::Waiting;
use crate::findings::statements::exchanges::Exchanges;
use crate::session::{Partner, Session, Statement, Status, Voice};
use crate::text::Id;

/// Gives each domain, and those inside the school, a statement about one of its partners, where it has none and one can be spared.
pub(in crate::findings) fn spread(
    homes: &mut Homes<'_>,
    session: &Session,
    deck: &Deck,
    weights: &Weights,
    exchanges: &Exchanges,
    waiting: &Waiting,
) {
    let is_quote = |s: &Statement| s.voice == Voice::Verbatim && waiting.may_print(s);
    let torn = in_a_row(session);
    let may = |s: &Statement| is_quote(s) && exchanges.is_alone(&s.id) && !torn.contains(&s.id);
    let domains = deck.map.domains.iter().map(|d| Home::Domain(d.id.clone()));
    for part in domains.chain([Home::Internal]) {
        let here = |p: &&Partner| of_partner(p, deck) == part;
        let here: Vec<&Partner> = session.partners.iter().filter(here).collect();
        let told = |p: &&Partner| {
            homes
                .get(&Home::Partner(p.id.clone()))
                .is_some_and(|all| all.iter().any(|s| is_quote(s)))
        };
        if !here.iter().any(|p| p.status == Status::Now) || here.iter().any(told) {
            continue;
        }
        let Some((card, id, partner)) = spared(homes, &here, deck, weights, (&is_quote, &may)) else {
            continue;
        };
        let Some(at) = homes.get(&card).and_then(|all| all.iter().position(|s| s.id == id)) else {
            continue;
        };
        let taken = homes.get_mut(&card).map(|all| all.remove(at));
        homes.retain(|_, all| !all.is_empty());
        homes.entry(Home::Partner(partner)).or_default().extend(taken);
    }
}

/// Returns the statements right beside which another at the same card is about the same partner: one of them alone would tear the two.
fn in_a_row(session: &Session) -> HashSet<&Id> {
    let pairs = session.statements.windows(2).filter_map(|pair| match pair {
        [one, other] => Some((one, other)),
        _ => None,
    });
    let same = |(one, other): &(&Statement, &Statement)| {
        one.card.is_some() && one.card == other.card && one.about.iter().any(|id| other.about.contains(id))
    };
    pairs
        .filter(same)
        .flat_map(|(one, other)| [&one.id, &other.id])
        .collect()
}

/// Words that a question keeps at its cards, and from how many on it can spare some before others.
const LEFT: usize = 1;
const SEVERAL: usize = 5;

/// Returns the weightiest statement at a card that is about one of these partners and that its question can spare, with its place and that partner.
fn spared(
    homes: &Homes<'_>,
    here: &[&Partner],
    deck: &Deck,
    weights: &Weights,
    (is_quote, may): (&impl Fn(&Statement) -> bool, &impl Fn(&Statement) -> bool),
) -> Option<(Home, Id, Id)> {
    let mut best: Option<((bool, u32), Home, Id, Id)> = None;
    let present = |id: &Id| here.iter().any(|p| p.id == *id && p.status == Status::Now);
    for (home, statements) in homes {
        let Home::Card(card) = home else { continue };
        let Some(aspect) = deck.card(card).map(|card| &card.feeds) else {
            continue;
        };
        let all = at_aspect(homes, aspect, deck, is_quote);
        if all <= LEFT {
            continue;
        }
        for statement in statements.iter().filter(|s| may(s)) {
            // Of several it is about the first.
            let Some(partner) = statement.about.first().filter(|id| present(id)) else {
                continue;
            };
            let weight = (all > SEVERAL, weights.statement(&statement.id));
            if best.as_ref().is_none_or(|(most, ..)| weight > *most) {
                best = Some((weight, home.clone(), statement.id.clone(), partner.clone()));
            }
        }
    }
    best.map(|(_, home, id, partner)| (home, id, partner))
}

/// Returns how many quotes stand at the cards of a question.
fn at_aspect(homes: &Homes<'_>, aspect: &AspectId, deck: &Deck, is_quote: &impl Fn(&Statement) -> bool) -> usize {
    let of = |home: &Home| matches!(home, Home::Card(id) if deck.card(id).is_some_and(|card| card.feeds == *aspect));
    let here = homes.iter().filter(|(home, _)| of(home));
    here.flat_map(|(_, all)| all).filter(|s| is_quote(s)).count()
}
