//! The anchors of the map: where its rings and domains lie and where each partner belongs in them, whatever the size of a picture.
//!
//! Values only: `map` makes and follows them, `format` writes them, `store` keeps them beside the record. They hold no name and no word
//! of anybody, and whoever is not in the record is not in them once [`Anchors::keep`] ran.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::erase::new_name;
use super::{PartnerId, Session};
use crate::deck::{DomainId, RingId};
use crate::text::Id;

/// Where everything on a map belongs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchors {
    /// Outer borders, as shares of half the picture: the school's, then of every ring but the last.
    #[serde(default)]
    pub rings: Vec<f32>,
    /// The sectors, clockwise.
    #[serde(default)]
    pub sectors: Vec<SectorAnchor>,
    /// The partners, in the order in which they got their anchors.
    #[serde(default)]
    pub partners: Vec<PartnerAnchor>,
    /// How many ties the places were chosen with; none where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ties: Option<usize>,
    /// Anchors that partners had before, for when a change is undone. In no file.
    #[serde(skip)]
    pub left: Vec<PartnerAnchor>,
}

/// Where a sector begins.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorAnchor {
    /// Its domain; none for the partners without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainId>,
    /// Along the border of the square, 8 to a round, clockwise from the middle of the top.
    pub from: f32,
}

/// Where a partner belongs within its field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerAnchor {
    /// Whose.
    pub id: PartnerId,
    /// The ring it got this anchor for; none where it had no ring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ring: Option<RingId>,
    /// The domain it got this anchor for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<DomainId>,
    /// How far along the sector, clockwise: 0 to 1.
    pub along: f32,
    /// How far across the ring, outward: 0 to 1.
    pub across: f32,
}

impl Anchors {
    /// Gives the place of each old id to the new one of `renamed` (old, new).
    pub fn rename(&mut self, renamed: &[(Id, Id)]) {
        for anchor in self.partners.iter_mut().chain(&mut self.left) {
            anchor.id = new_name(&anchor.id, renamed);
        }
    }

    /// Drops every anchor of a partner that the record does not hold, those of before as well.
    pub fn keep(&mut self, session: &Session) {
        let ids: BTreeSet<&str> = session.partners.iter().map(|partner| partner.id.as_str()).collect();
        self.partners.retain(|anchor| ids.contains(anchor.id.as_str()));
        self.left.retain(|anchor| ids.contains(anchor.id.as_str()));
    }
}
