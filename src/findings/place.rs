//! Where each statement goes: every statement has one home in the report, so that nothing is said twice.
//!
//! The first that holds: the theme or gap it is evidence for, the closing question it answers, the question that its card feeds,
//! the domain of the first partner it is about. Never judges what a statement says.

use std::collections::{BTreeMap, HashMap};

use crate::deck::{ClosingKindId, Deck};
use crate::session::{Partner, Session, Statement};
use crate::text::Id;

/// A place in the report where statements are printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// Under a theme.
    Theme(Id),
    /// Under a gap.
    Gap(Id),
    /// With the closing questions of a kind.
    Closing(ClosingKindId),
    /// With what was noted at a card.
    Card(Id),
    /// With the partners of a domain.
    Domain(Id),
    /// With the actors inside the school.
    Internal,
    /// With the partners that stand in no domain.
    Elsewhere,
    /// Below the map as a whole.
    Map,
    /// At the end of the findings.
    General,
}

/// Every statement by its home, in the order noted.
pub(super) type Homes<'a> = BTreeMap<Home, Vec<&'a Statement>>;

/// Gives every statement its home.
pub(super) fn homes<'a>(session: &'a Session, deck: &Deck) -> Homes<'a> {
    let mut sorted: HashMap<&Id, Home> = HashMap::new();
    for theme in &session.themes {
        for id in &theme.evidence {
            sorted.entry(id).or_insert_with(|| Home::Theme(theme.id.clone()));
        }
    }
    for gap in &session.gaps {
        for id in &gap.evidence {
            sorted.entry(id).or_insert_with(|| Home::Gap(gap.id.clone()));
        }
    }
    let mut homes = Homes::new();
    for statement in &session.statements {
        let by_hand = sorted.get(&statement.id).cloned();
        let home = by_hand
            .or_else(|| closing(statement, deck))
            .or_else(|| card(statement, deck))
            .or_else(|| partner(statement, session, deck));
        let home = home.unwrap_or_else(|| {
            if at_map(statement, deck) {
                Home::Map
            } else {
                Home::General
            }
        });
        homes.entry(home).or_default().push(statement);
    }
    homes
}

fn closing(statement: &Statement, deck: &Deck) -> Option<Home> {
    let question = statement.question.as_ref()?;
    let asked = deck.closing.iter().find(|closing| closing.id == *question)?;
    Some(Home::Closing(asked.asks.clone()))
}

/// Returns the place of what was noted at a card: it stays with it, unless the card asks for the partners: then it stands with the partners.
fn card(statement: &Statement, deck: &Deck) -> Option<Home> {
    let card = deck.card(statement.card.as_ref()?)?;
    (!deck.asks_for_partners(card)).then(|| Home::Card(card.id.clone()))
}

fn at_map(statement: &Statement, deck: &Deck) -> bool {
    statement.card.as_ref().and_then(|id| deck.card(id)).is_some()
}

fn partner(statement: &Statement, session: &Session, deck: &Deck) -> Option<Home> {
    let partner = statement.about.iter().find_map(|id| session.partner(id))?;
    Some(of_partner(partner, deck))
}

/// Returns the place where a partner is described: its first domain in the order of the deck.
pub(super) fn of_partner(partner: &Partner, deck: &Deck) -> Home {
    let first = deck
        .map
        .domains
        .iter()
        .find(|domain| partner.domains.contains(&domain.id));
    match first {
        Some(domain) => Home::Domain(domain.id.clone()),
        None if partner.is_internal() => Home::Internal,
        None => Home::Elsewhere,
    }
}
