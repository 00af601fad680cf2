//! A part of the map that fills the screen: a domain, or a partner with those it is tied to.
//!
//! Draws nothing and changes no record.

use crate::deck::MapTemplate;
use crate::session::Session;
use crate::text::Id;

/// The part of the map that fills the screen.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Zoom {
    /// A domain.
    Domain(Id),
    /// A partner with those it is tied to.
    Partner(Id),
}

impl Zoom {
    /// Returns the session and the template of this part alone.
    pub(in crate::app) fn part(&self, session: &Session, template: &MapTemplate) -> (Session, MapTemplate) {
        let (mut session, mut template) = (session.clone(), template.clone());
        match self {
            Self::Domain(id) => {
                session.partners.retain(|partner| partner.domains.contains(id));
                session
                    .partners
                    .iter_mut()
                    .for_each(|partner| partner.domains = vec![id.clone()]);
                template.domains.retain(|domain| domain.id == *id);
            }
            Self::Partner(id) => {
                session.ties.retain(|tie| tie.from == *id || tie.to == *id);
                let ties = &session.ties;
                let tied = |other: &Id| *other == *id || ties.iter().any(|tie| tie.from == *other || tie.to == *other);
                session.partners.retain(|partner| tied(&partner.id));
            }
        }
        let there = |id: &Id| session.partners.iter().any(|partner| partner.id == *id);
        session.ties.retain(|tie| there(&tie.from) && there(&tie.to));
        (session, template)
    }
}
