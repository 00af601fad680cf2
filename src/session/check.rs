//! What is wrong with a session that came from outside: every fault with the field it stands in.
//!
//! `format` turns fields into lines and columns. Never repairs anything.

use super::entity::EntityRef;
use super::references::{IdReference, ReferenceTarget, is_cue};
use super::{ALL, SCHOOL, Session};
use crate::deck::Deck;
use crate::text::{Diagnostic, Id};

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionTrouble {
    /// A text that must say something is empty.
    Empty,
    /// An id that points nowhere.
    Unknown(Id),
    /// An id that stands twice.
    Duplicate(Id),
    /// An id of the wrong form for its sort.
    NotAnId(Id),
    /// A tie to itself.
    SelfTie,
    /// A partner that is a part of itself.
    PartOfItself,
    /// A strength out of range.
    Strength,
    /// A threshold that tells the function of one person.
    Threshold,
    /// A remark that was not followed, without a reason.
    NoReason,
    /// A recording that ends before it starts, or without having started.
    EndsFirst,
}

impl Session {
    /// Returns every fault of this session; with its deck, also the ids that name no domain, ring, role, card or question of it.
    pub fn problems(&self, deck: Option<&Deck>) -> Vec<Diagnostic<SessionTrouble>> {
        let mut found = Vec::new();
        if self.school.code.is_empty() {
            found.push(Diagnostic::in_field("school.code", SessionTrouble::Empty));
        }
        let mut seen = std::collections::HashSet::new();
        for (list, at, item) in self.listed() {
            let mut add = |field: &str, trouble| {
                found.push(Diagnostic::in_field(format!("{list}[{at}].{field}"), trouble));
            };
            let id = item.id();
            let right = match item.kind().letter() {
                Some(letter) => id.numbered().is_some_and(|(l, _)| l == letter),
                None => id.numbered().is_none() && **id != *SCHOOL && **id != *ALL,
            };
            if !right {
                add("id", SessionTrouble::NotAnId(id.clone()));
            }
            if !seen.insert(id) {
                add("id", SessionTrouble::Duplicate(id.clone()));
            }
            for (field, trouble) in self.troubles(item) {
                add(&field, trouble);
            }
            for (field, id) in deck.map(|deck| strangers(item, deck)).into_iter().flatten() {
                add(&field, SessionTrouble::Unknown(id));
            }
        }
        found
    }

    /// Returns what is wrong with one thing in this session: field and trouble.
    pub(super) fn troubles(&self, item: EntityRef<'_>) -> Vec<(String, SessionTrouble)> {
        let mut found = Vec::new();
        let mut empty = |field: &str, text: &str| {
            if text.trim().is_empty() {
                found.push((field.to_owned(), SessionTrouble::Empty));
            }
        };
        match item {
            EntityRef::Participant(p) => empty("function", &p.function),
            EntityRef::Statement(s) => empty("text", &s.text),
            EntityRef::Partner(p) => empty("name", &p.name),
            EntityRef::Theme(t) => empty("title", &t.title),
            EntityRef::Gap(g) => empty("text", &g.text),
            EntityRef::Image(i) => empty("image", &i.image),
            EntityRef::Conclusion(c) => empty("text", &c.text),
            EntityRef::Memo(m) => empty("text", &m.text),
            EntityRef::Check(c) => {
                if c.threshold < 2 {
                    found.push(("threshold".into(), SessionTrouble::Threshold));
                }
            }
            EntityRef::Remark(r) => {
                empty("text", &r.text);
                if r.answer.as_ref().is_some_and(super::Reply::lacks_reason) {
                    found.push(("answer.why".into(), SessionTrouble::NoReason));
                }
            }
            EntityRef::Version(_) => {}
            EntityRef::Recording(r) => {
                if r.ended
                    .is_some_and(|ended| r.started.is_none_or(|started| ended < started))
                {
                    found.push(("ended".into(), SessionTrouble::EndsFirst));
                }
            }
            EntityRef::Tie(t) => {
                if t.from == t.to {
                    found.push(("to".into(), SessionTrouble::SelfTie));
                }
                if t.strength.is_some_and(|s| !(1..=3).contains(&s)) {
                    found.push(("strength".into(), SessionTrouble::Strength));
                }
            }
        }
        found.extend(self.dangling(item));
        if let EntityRef::Partner(partner) = item
            && self.is_part_of_itself(partner)
        {
            found.push(("part_of".into(), SessionTrouble::PartOfItself));
        }
        found
    }

    /// Returns every id of one thing that names nothing of this session.
    fn dangling(&self, item: EntityRef<'_>) -> Vec<(String, SessionTrouble)> {
        let references = item.references().into_iter();
        references
            .filter(|reference| !self.holds(reference))
            .map(|reference| (reference.path, SessionTrouble::Unknown(reference.id)))
            .collect()
    }

    /// Returns whether this session holds what is named; what a deck has to hold counts as held.
    fn holds(&self, reference: &IdReference<'_>) -> bool {
        let id = &reference.id;
        match reference.target {
            ReferenceTarget::Participant => self.participant(id).is_some(),
            ReferenceTarget::Partner => self.partner(id).is_some(),
            ReferenceTarget::PartnerOrSchool => **id == *SCHOOL || self.partner(id).is_some(),
            ReferenceTarget::Check => self.check(id).is_some(),
            // Which cues there are stands in the transcripts, which the record does not know.
            ReferenceTarget::Evidence if is_cue(id) => true,
            ReferenceTarget::Evidence => self
                .look(id)
                .is_some_and(|(_, thing)| !matches!(thing, EntityRef::Memo(_))),
            ReferenceTarget::Viewer(who) => who.person().is_none_or(|id| self.participant(&id).is_some()),
            ReferenceTarget::Role
            | ReferenceTarget::Card
            | ReferenceTarget::Question
            | ReferenceTarget::Domain
            | ReferenceTarget::Ring => true,
        }
    }

    fn is_part_of_itself(&self, partner: &super::Partner) -> bool {
        let mut next = partner.part_of.as_ref();
        for _ in 0..=self.partners.len() {
            match next {
                None => return false,
                Some(id) if *id == partner.id => return true,
                Some(id) => next = self.partner(id).and_then(|p| p.part_of.as_ref()),
            }
        }
        true
    }
}

/// Returns the deck ids of a thing that its deck does not hold.
fn strangers(item: EntityRef<'_>, deck: &Deck) -> Vec<(String, Id)> {
    let references = item.references().into_iter();
    references
        .filter(|reference| !knows(deck, reference))
        .map(|reference| (reference.path, reference.id))
        .collect()
}

/// Returns whether a deck holds what is named; what a session has to hold counts as held.
fn knows(deck: &Deck, reference: &IdReference<'_>) -> bool {
    let id = &reference.id;
    match reference.target {
        ReferenceTarget::Role => deck.map.role(id).is_some(),
        ReferenceTarget::Card => deck.card(id).is_some(),
        ReferenceTarget::Question => deck.question(id).is_some(),
        ReferenceTarget::Domain => deck.map.domain(id).is_some(),
        ReferenceTarget::Ring => deck.map.ring(id).is_some(),
        ReferenceTarget::Viewer(who) => {
            **who == *ALL || who.function().is_some() || who.person().is_some() || deck.map.role(who).is_some()
        }
        ReferenceTarget::Participant
        | ReferenceTarget::Partner
        | ReferenceTarget::PartnerOrSchool
        | ReferenceTarget::Evidence
        | ReferenceTarget::Check => true,
    }
}
