//! The questions a map can answer, one at a time.

use std::cmp::Ordering;
use std::collections::HashSet;

use crate::deck::{DomainId, MapTemplate, RoleId};
use crate::locale::Words;
use crate::say;
use crate::session::{ALL, Partner, Session, Status, Viewer};
use crate::text::Id;

use super::scene::{BadgeSort, Emphasis};

/// A question the map answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum View {
    /// Everything.
    #[default]
    All,
    /// Who stands in one domain.
    Domain(DomainId),
    /// Who matters to a role; without one, who matters to anybody.
    Important(Option<RoleId>),
    /// Where roles or people contradict each other about distance.
    Disagree,
    /// How near the partners are in the eyes of one role or participant.
    Distance(Viewer),
    /// What moved over time.
    Moved,
    /// Who is tied to whom.
    Ties,
    /// These partners, which changed between two versions.
    Changed(Vec<Id>),
    /// What is missing: partners without place or tie, wished partners, empty domains.
    Gaps,
}

impl View {
    /// Returns what the view is called on the screen: roles by their title, participants by their function.
    pub fn title(&self, session: &Session, template: &MapTemplate, words: &Words) -> String {
        let role = |id: &str| {
            let role = template.role(id).map(|r| r.title.to_lowercase());
            let someone = || session.participant(id).map(|p| session.function_apart(p));
            role.or_else(someone).unwrap_or_else(|| id.to_owned())
        };
        match self {
            Self::All => say!(words, "map-view-all"),
            Self::Domain(id) => {
                let domain = template
                    .domain(id)
                    .map_or_else(|| id.to_string(), |d| d.title.to_string());
                say!(words, "map-view-domain", domain = domain)
            }
            Self::Important(None) => say!(words, "map-view-important"),
            Self::Important(Some(id)) => say!(words, "map-view-important-role", role = role(id)),
            Self::Disagree => say!(words, "map-view-disagree"),
            Self::Distance(who) => say!(words, "map-view-distance", role = role(who.function().unwrap_or(who))),
            Self::Moved => say!(words, "map-view-moved"),
            Self::Ties => say!(words, "map-view-ties"),
            Self::Changed(_) => say!(words, "map-view-changed"),
            Self::Gaps => say!(words, "map-view-gaps"),
        }
    }

    /// Returns whether this view shows something of this session that the map of everything does not.
    pub fn says_something(&self, session: &Session) -> bool {
        let tied = tied(session);
        session
            .partners
            .iter()
            .any(|p| self.tone(session, &tied, p) == Emphasis::Strong)
    }

    /// Returns the ring this view gives a partner.
    pub(super) fn ring<'a>(&self, partner: &'a Partner) -> Option<&'a str> {
        let seen = match self {
            Self::Distance(who) => partner.distance.views.get(who.as_str()),
            _ => None,
        };
        seen.or(partner.distance.ring.as_ref()).map(|id| id.as_str())
    }

    /// Returns how much a partner asks for the eye in this view.
    pub(super) fn tone(&self, session: &Session, tied: &HashSet<&str>, partner: &Partner) -> Emphasis {
        let relevant = match self {
            Self::All => return Emphasis::Plain,
            Self::Domain(domain) => partner.domains.contains(domain),
            Self::Important(None) => !partner.importance.by.is_empty() || partner.importance.others.any(),
            Self::Important(Some(role)) => matters_to(session, partner, role),
            Self::Disagree => disagree(partner),
            Self::Distance(who) => partner
                .distance
                .views
                .get(who.as_str())
                .is_some_and(|seen| Some(seen) != partner.distance.ring.as_ref()),
            Self::Moved => partner.distance.was.is_some(),
            Self::Ties => tied.contains(partner.id.as_str()),
            Self::Changed(ids) => ids.contains(&partner.id),
            Self::Gaps => {
                matches!(partner.status, Status::Wished)
                    || (!partner.is_internal() && (!partner.is_placed() || partner.domains.is_empty()))
                    || !tied.contains(partner.id.as_str())
            }
        };
        if relevant { Emphasis::Strong } else { Emphasis::Faded }
    }

    /// Returns the signs of a move, for views about distance: nearer, farther, or where opinions differ both.
    pub(super) fn shifts(&self, template: &MapTemplate, partner: &Partner) -> Vec<BadgeSort> {
        let distance = &partner.distance;
        let ring = distance.ring.as_ref();
        let moves: Vec<_> = match self {
            Self::Moved => vec![(distance.was.as_ref(), ring)],
            Self::Distance(who) => vec![(ring, distance.views.get(who.as_str()))],
            Self::Disagree => distance.views.values().map(|seen| (ring, Some(seen))).collect(),
            _ => Vec::new(),
        };
        let place = |id: Option<&Id>| Some(template.ring(id?)?.0);
        let order = moves
            .into_iter()
            .filter_map(|(from, to)| Some(place(from)?.cmp(&place(to)?)));
        let mut order: Vec<Ordering> = order.collect();
        if *self == Self::Disagree && distance.nearer_for.is_some() {
            order.push(Ordering::Greater);
        }
        let sign = |is, sort| order.contains(&is).then_some(sort);
        let nearer = sign(Ordering::Greater, BadgeSort::Nearer);
        nearer
            .into_iter()
            .chain(sign(Ordering::Less, BadgeSort::Farther))
            .collect()
    }
}

/// Returns whether a partner matters to a role: to the role itself, to everyone, or to a participant of that role.
fn matters_to(session: &Session, partner: &Partner, role: &RoleId) -> bool {
    partner.importance.by.keys().any(|who| {
        *who == *role || **who == *ALL || session.participant(who).is_some_and(|p| p.role.as_ref() == Some(role))
    })
}

/// Returns whether viewers contradict each other: they see another ring than the group or than each other, or it is nearer for some. That a
/// partner matters to some and not to others is no contradiction: nobody notes to whom it does not matter.
fn disagree(partner: &Partner) -> bool {
    let distance = &partner.distance;
    let first = distance.ring.as_ref().or(distance.views.values().next());
    distance.nearer_for.is_some() || distance.views.values().any(|seen| Some(seen) != first)
}

/// Returns everyone with a tie.
pub(super) fn tied(session: &Session) -> HashSet<&str> {
    session
        .ties
        .iter()
        .flat_map(|tie| [tie.from.as_str(), tie.to.as_str()])
        .collect()
}
