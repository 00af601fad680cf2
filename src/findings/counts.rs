//! Every number of a report about its partners, counted once: text, tables, the description of the map and the summary all read it here.
//!
//! Who is there now is never added to who is explored, wished for, past or ended. A partner counts as outside unless it is internal.

use crate::deck::MapTemplate;
use crate::session::{Partner, Session, Status};
use crate::text::Id;

/// How many partners there are of each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusTally {
    /// There now.
    pub now: usize,
    /// With first contacts.
    pub explored: usize,
    /// Wished for.
    pub wished: usize,
    /// There earlier, and faded.
    pub past: usize,
    /// Ended by the school.
    pub ended: usize,
}

impl StatusTally {
    /// Counts partners.
    pub fn of<'p>(partners: impl IntoIterator<Item = &'p Partner>) -> Self {
        let mut tally = Self::default();
        for partner in partners {
            *match partner.status {
                Status::Now => &mut tally.now,
                Status::Explored => &mut tally.explored,
                Status::Wished => &mut tally.wished,
                Status::Past => &mut tally.past,
                Status::Ended => &mut tally.ended,
            } += 1;
        }
        tally
    }

    /// Returns how many there are of any status.
    pub fn all(self) -> usize {
        self.now + self.explored + self.wished + self.past + self.ended
    }
}

/// The partners of one domain, of no domain, or inside the school.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountedPart {
    /// By status.
    pub tally: StatusTally,
    /// Those that are there now, by ring, nearest first; the last number counts those without a ring.
    pub rings: Vec<usize>,
}

impl CountedPart {
    fn of(template: &MapTemplate, partners: &[&Partner]) -> Self {
        let mut rings = vec![0; template.rings.len() + 1];
        for partner in partners.iter().filter(|p| p.status == Status::Now) {
            let ring = partner.distance.ring.as_deref().and_then(|id| template.ring(id));
            let at = ring.map_or(template.rings.len(), |(at, _)| at);
            if let Some(n) = rings.get_mut(at) {
                *n += 1;
            }
        }
        Self {
            tally: StatusTally::of(partners.iter().copied()),
            rings,
        }
    }
}

/// Every number about the partners of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartnerCounts {
    /// Outside the school, whatever the domain; a partner that is inside and outside counts here.
    pub outside: CountedPart,
    /// Inside the school.
    pub inside: CountedPart,
    /// Inside and outside at once and there now.
    pub both: usize,
    /// Outside the school, by domain of the deck; one in two domains counts in both.
    pub domains: Vec<(Id, CountedPart)>,
    /// Outside the school and in no domain of the deck.
    pub elsewhere: CountedPart,
    /// The lines between partners, or a partner and the school.
    pub ties: usize,
}

impl PartnerCounts {
    /// Counts what a session holds.
    pub fn of(session: &Session, template: &MapTemplate) -> Self {
        let (inside, outside): (Vec<&Partner>, Vec<&Partner>) = session.partners.iter().partition(|p| p.is_internal());
        let part = |which: &dyn Fn(&Partner) -> bool| {
            let such: Vec<&Partner> = outside.iter().copied().filter(|p| which(p)).collect();
            CountedPart::of(template, &such)
        };
        let domain = |id: &Id| (id.clone(), part(&|p| p.domains.contains(id)));
        let known = |p: &Partner| p.domains.iter().any(|id| template.domain(id).is_some());
        Self {
            outside: CountedPart::of(template, &outside),
            inside: CountedPart::of(template, &inside),
            both: outside
                .iter()
                .filter(|p| p.side == crate::session::Side::Both && p.status == Status::Now)
                .count(),
            domains: template.domains.iter().map(|d| domain(&d.id)).collect(),
            elsewhere: part(&|p| !known(p)),
            ties: session.ties.len(),
        }
    }

    /// Returns the numbers of a domain.
    pub fn domain(&self, id: &str) -> CountedPart {
        let found = self.domains.iter().find(|(known, _)| **known == *id);
        found.map_or_else(CountedPart::default, |(_, part)| part.clone())
    }
}
