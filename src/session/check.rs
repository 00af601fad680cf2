//! What is wrong with a session that came from outside: every fault with the field it stands in.
//!
//! `format` turns fields into lines and columns. Never repairs anything.

use super::entity::EntityRef;
use super::{ALL, SCHOOL, Session, Speaker, UNKNOWN_RING, Viewer};
use crate::deck::Deck;
use crate::text::Id;

/// One fault, with the path of its field, such as `ties[3].to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub path: String,
    /// What.
    pub trouble: Trouble,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
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
    pub fn problems(&self, deck: Option<&Deck>) -> Vec<Problem> {
        let mut found = Vec::new();
        if self.school.code.is_empty() {
            found.push(Problem {
                path: "school.code".into(),
                trouble: Trouble::Empty,
            });
        }
        let mut seen = std::collections::HashSet::new();
        for (list, at, item) in self.listed() {
            let mut add = |field: &str, trouble| {
                found.push(Problem {
                    path: format!("{list}[{at}].{field}"),
                    trouble,
                });
            };
            let id = item.id();
            let right = match item.kind().letter() {
                Some(letter) => id.numbered().is_some_and(|(l, _)| l == letter),
                None => id.numbered().is_none() && **id != *SCHOOL && **id != *ALL,
            };
            if !right {
                add("id", Trouble::NotAnId(id.clone()));
            }
            if !seen.insert(id) {
                add("id", Trouble::Duplicate(id.clone()));
            }
            for (field, trouble) in self.troubles(item) {
                add(&field, trouble);
            }
            for (field, id) in deck.map(|deck| strangers(item, deck)).into_iter().flatten() {
                add(&field, Trouble::Unknown(id));
            }
        }
        found
    }

    /// Returns what is wrong with one thing in this session: field and trouble.
    pub(super) fn troubles(&self, item: EntityRef<'_>) -> Vec<(String, Trouble)> {
        let mut found = Vec::new();
        let mut empty = |field: &str, text: &str| {
            if text.trim().is_empty() {
                found.push((field.to_owned(), Trouble::Empty));
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
                    found.push(("threshold".into(), Trouble::Threshold));
                }
            }
            EntityRef::Remark(r) => {
                empty("text", &r.text);
                if r.answer.as_ref().is_some_and(super::Reply::lacks_reason) {
                    found.push(("answer.why".into(), Trouble::NoReason));
                }
            }
            EntityRef::Version(_) => {}
            EntityRef::Recording(r) => {
                if r.ended
                    .is_some_and(|ended| r.started.is_none_or(|started| ended < started))
                {
                    found.push(("ended".into(), Trouble::EndsFirst));
                }
            }
            EntityRef::Tie(t) => {
                if t.from == t.to {
                    found.push(("to".into(), Trouble::SelfTie));
                }
                if t.strength.is_some_and(|s| !(1..=3).contains(&s)) {
                    found.push(("strength".into(), Trouble::Strength));
                }
            }
        }
        found.extend(self.dangling(item));
        found
    }

    fn dangling(&self, item: EntityRef<'_>) -> Vec<(String, Trouble)> {
        let mut found = Vec::new();
        let mut need = |field: String, id: &Id, there: bool| {
            if !there {
                found.push((field, Trouble::Unknown(id.clone())));
            }
        };
        let partner = |id: &Id| self.partner(id).is_some();
        let exists = |id: &Id| {
            self.look(id)
                .is_some_and(|(_, thing)| !matches!(thing, EntityRef::Memo(_)))
        };
        let speakers = |speakers: &[Speaker], need: &mut dyn FnMut(String, &Id, bool)| {
            for (i, speaker) in speakers.iter().enumerate() {
                if let Speaker::Participant(id) = speaker {
                    need(format!("speakers[{i}]"), id, self.participant(id).is_some());
                }
            }
        };
        let viewer = |who: &Viewer| who.person().is_none_or(|id| self.participant(&id).is_some());
        match item {
            EntityRef::Statement(s) => {
                speakers(&s.speakers, &mut need);
                s.about
                    .iter()
                    .enumerate()
                    .for_each(|(i, id)| need(format!("about[{i}]"), id, partner(id)));
            }
            EntityRef::Partner(p) => {
                if let Some(whole) = &p.part_of {
                    need("part_of".into(), whole, partner(whole));
                }
                for (i, by) in p.by.iter().enumerate() {
                    need(format!("by[{i}]"), by, self.participant(by).is_some());
                }
                p.distance
                    .views
                    .keys()
                    .for_each(|who| need(format!("distance.views.{who}"), &Id::new(who), viewer(who)));
                p.importance
                    .by
                    .keys()
                    .for_each(|who| need(format!("importance.by.{who}"), &Id::new(who), viewer(who)));
                if self.is_part_of_itself(p) {
                    found.push(("part_of".into(), Trouble::PartOfItself));
                }
            }
            EntityRef::Tie(t) => {
                need("from".into(), &t.from, *t.from == *SCHOOL || partner(&t.from));
                need("to".into(), &t.to, *t.to == *SCHOOL || partner(&t.to));
            }
            EntityRef::Theme(t) => t
                .evidence
                .iter()
                .enumerate()
                .for_each(|(i, id)| need(format!("evidence[{i}]"), id, exists(id))),
            EntityRef::Gap(g) => {
                g.about
                    .iter()
                    .enumerate()
                    .for_each(|(i, id)| need(format!("about[{i}]"), id, partner(id)));
                g.evidence
                    .iter()
                    .enumerate()
                    .for_each(|(i, id)| need(format!("evidence[{i}]"), id, exists(id)));
            }
            EntityRef::Image(i) => speakers(&i.speakers, &mut need),
            EntityRef::Conclusion(c) => c
                .evidence
                .iter()
                .enumerate()
                .for_each(|(i, id)| need(format!("evidence[{i}]"), id, exists(id))),
            EntityRef::Remark(r) => need("check".into(), &r.check, self.check(&r.check).is_some()),
            EntityRef::Participant(_)
            | EntityRef::Memo(_)
            | EntityRef::Recording(_)
            | EntityRef::Check(_)
            | EntityRef::Version(_) => {}
        }
        found
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
    let mut found = Vec::new();
    let mut need = |field: String, id: &Id, there: bool| {
        if !there {
            found.push((field, id.clone()));
        }
    };
    let known = |who: &Viewer| {
        **who == *ALL || who.function().is_some() || who.person().is_some() || deck.map.role(who).is_some()
    };
    match item {
        EntityRef::Participant(p) => p
            .role
            .iter()
            .for_each(|id| need("role".into(), id, deck.map.role(id).is_some())),
        EntityRef::Statement(s) => {
            s.card
                .iter()
                .for_each(|id| need("card".into(), id, deck.card(id).is_some()));
            s.question
                .iter()
                .for_each(|id| need("question".into(), id, deck.question(id).is_some()));
        }
        EntityRef::Image(i) => i
            .question
            .iter()
            .for_each(|id| need("question".into(), id, deck.question(id).is_some())),
        EntityRef::Partner(p) => {
            p.domains
                .iter()
                .enumerate()
                .for_each(|(i, id)| need(format!("domains[{i}]"), id, deck.map.domain(id).is_some()));
            p.distance
                .ring
                .iter()
                .for_each(|id| need("distance.ring".into(), id, deck.map.ring(id).is_some()));
            p.distance
                .was
                .iter()
                .filter(|id| **id != UNKNOWN_RING)
                .for_each(|id| need("distance.was".into(), id, deck.map.ring(id).is_some()));
            for (who, ring) in &p.distance.views {
                need(format!("distance.views.{who}"), &Id::new(who), known(who));
                need(format!("distance.views.{who}"), ring, deck.map.ring(ring).is_some());
            }
            p.importance
                .by
                .keys()
                .for_each(|who| need(format!("importance.by.{who}"), &Id::new(who), known(who)));
        }
        _ => {}
    }
    found
}
