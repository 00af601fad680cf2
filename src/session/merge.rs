//! One partner, named by many: two notes that mean the same become one, one that means two becomes two.
//!
//! Answers with ordinary events, so that both can be undone and stand in the transcript. Never decides that two partners are the same.

use super::{Entity, Event, Importance, Partner, Refusal, Session, Tie};
use crate::text::{Id, Line, Text, fold};

impl Session {
    /// Returns the partner of this id, also where that id was merged into another partner.
    pub fn resolve(&self, id: &str) -> Option<&Partner> {
        let merged = |partner: &&Partner| partner.merged.iter().any(|old| *old == *id);
        self.partner(id).or_else(|| self.partners.iter().find(merged))
    }

    /// Returns the events that make one partner of two: names, authors, ties, statements, importance, views and remarks are united in
    /// `keep`; where the two say different things of the same, what `keep` says stays.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] where one of them is no partner, [`Refusal::Nothing`] where they are the same already.
    pub(super) fn merging(&self, keep: &Id, gone: &Id) -> Result<Vec<Event>, Refusal> {
        let kept = self.partner(keep).ok_or_else(|| Refusal::Unknown(keep.clone()))?;
        let other = self.partner(gone).ok_or_else(|| Refusal::Unknown(gone.clone()))?;
        if keep == gone {
            return Err(Refusal::Nothing);
        }
        let renamed = [(gone.clone(), keep.clone())];
        let (ties, doubled) = self.merged_ties(keep, &renamed);
        let mut events: Vec<Event> = doubled.into_iter().map(|id| Event::Removed { id }).collect();
        events.extend(ties.into_iter().map(|tie| Event::Changed { item: tie.into() }));
        for old in self.entities() {
            if matches!(old, Entity::Tie(_)) || *old.id() == *gone {
                continue;
            }
            let new = match &old {
                Entity::Partner(partner) if partner.id == *keep => Entity::from(united(kept, other)),
                _ => once(old.clone().with_ids(&renamed)),
            };
            if new != old {
                events.push(Event::Changed { item: new });
            }
        }
        events.push(Event::Removed { id: gone.clone() });
        Ok(events)
    }

    /// Returns the ties that change their end, and the ids of those that would be a tie to itself or one that is there already.
    fn merged_ties(&self, keep: &Id, renamed: &[(Id, Id)]) -> (Vec<Tie>, Vec<Id>) {
        let (mut changed, mut doubled) = (Vec::new(), Vec::new());
        let mut there: Vec<Tie> = Vec::new();
        for old in &self.ties {
            let Entity::Tie(tie) = Entity::from(old.clone()).with_ids(renamed) else {
                continue;
            };
            let same = |one: &Tie| {
                let ends = (&one.from, &one.to) == (&tie.from, &tie.to) || (&one.from, &one.to) == (&tie.to, &tie.from);
                ends && one.label == tie.label
            };
            if tie.from == tie.to || ((tie.from == *keep || tie.to == *keep) && there.iter().any(same)) {
                doubled.push(tie.id.clone());
                continue;
            }
            if tie != *old {
                changed.push(tie.clone());
            }
            there.push(tie);
        }
        (changed, doubled)
    }

    /// Returns the events that make two partners of one: the new one stands where the old one stands and takes `along` of what
    /// belongs to it: participants who named it, statements about it, ties.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] where it is no partner, [`Refusal::Empty`] where the new one has no name.
    pub(super) fn splitting(&self, id: &Id, name: &Line, along: &[Id]) -> Result<Vec<Event>, Refusal> {
        let old = self.partner(id).ok_or_else(|| Refusal::Unknown(id.clone()))?;
        if name.is_empty() {
            return Err(Refusal::Empty);
        }
        let taken = |id: &Id| along.contains(id);
        let mut new = Partner {
            name: name.clone(),
            domains: old.domains.clone(),
            kind: old.kind,
            side: old.side,
            formality: old.formality,
            status: old.status,
            round: old.round,
            by: old.by.iter().filter(|id| taken(id)).cloned().collect(),
            ..Partner::default()
        };
        new.distance.ring.clone_from(&old.distance.ring);
        new.id = self.new_id(&Entity::Partner(new.clone()));
        let mut rest = old.clone();
        rest.by.retain(|id| !taken(id));
        rest.also.retain(|other| fold(other) != fold(name));
        let moved = [(id.clone(), new.id.clone())];
        let mut events = vec![Event::Added {
            item: new.into(),
            at: None,
        }];
        if rest != *old {
            events.push(Event::Changed { item: rest.into() });
        }
        let goes = |item: &Entity| matches!(item, Entity::Statement(_) | Entity::Tie(_)) && taken(item.id());
        for item in self.entities().into_iter().filter(goes) {
            let new = item.clone().with_ids(&moved);
            if new != item {
                events.push(Event::Changed { item: new });
            }
        }
        Ok(events)
    }
}

/// Returns a thing whose lists of ids hold each id once.
fn once(mut item: Entity) -> Entity {
    let list = match &mut item {
        Entity::Statement(s) => &mut s.about,
        Entity::Gap(g) => &mut g.about,
        Entity::Theme(t) => &mut t.evidence,
        Entity::Conclusion(c) => &mut c.evidence,
        _ => return item,
    };
    let mut seen = Vec::new();
    list.retain(|id| {
        let new = !seen.contains(id);
        seen.push(id.clone());
        new
    });
    item
}

/// Returns one partner of two.
fn united(keep: &Partner, gone: &Partner) -> Partner {
    let mut one = keep.clone();
    let known =
        |one: &Partner, name: &Line| fold(&one.name) == fold(name) || one.also.iter().any(|o| fold(o) == fold(name));
    for name in std::iter::once(&gone.name).chain(&gone.also) {
        if !known(&one, name) {
            one.also.push(name.clone());
        }
    }
    one.merged.push(gone.id.clone());
    one.merged.extend(gone.merged.iter().cloned());
    join(&mut one.domains, &gone.domains);
    join(&mut one.by, &gone.by);
    one.importance = importance(&keep.importance, &gone.importance);
    for (who, ring) in &gone.distance.views {
        one.distance.views.entry(who.clone()).or_insert_with(|| ring.clone());
    }
    one.distance.ring = one.distance.ring.or_else(|| gone.distance.ring.clone());
    one.distance.assumed &= keep.distance.ring.is_some() || gone.distance.assumed;
    one.distance.was = one.distance.was.or_else(|| gone.distance.was.clone());
    one.distance.too_close |= gone.distance.too_close;
    one.distance.nearer_for = one.distance.nearer_for.or_else(|| gone.distance.nearer_for.clone());
    one.distance.why = both(one.distance.why, gone.distance.why.as_ref());
    one.why = both(one.why, gone.why.as_ref());
    one.note = both(one.note, gone.note.as_ref());
    one.collective |= gone.collective;
    one.count = one.count.max(gone.count);
    one.part_of = one
        .part_of
        .filter(|id| *id != gone.id)
        .or_else(|| gone.part_of.clone().filter(|id| *id != keep.id));
    one.kind = one.kind.or(gone.kind);
    one.formality = one.formality.or(gone.formality);
    one.learning = one.learning.or(gone.learning);
    one.experience = one.experience.or(gone.experience);
    one.initiative = one.initiative.or_else(|| gone.initiative.clone());
    one.frequency = one.frequency.or_else(|| gone.frequency.clone());
    one.location = one.location.or_else(|| gone.location.clone());
    one.article = one.article.or(gone.article);
    one.case = one.case.or(gone.case);
    one.round = one.round.min(gone.round).or(one.round).or(gone.round);
    one
}

/// Returns the marks of both; what was said wins over what was inferred.
fn importance(keep: &Importance, gone: &Importance) -> Importance {
    let mut by = keep.by.clone();
    for (who, basis) in &gone.by {
        let at = by.entry(who.clone()).or_insert(*basis);
        *at = (*at).min(*basis);
    }
    let others = if keep.others.at_least() >= gone.others.at_least() {
        keep.others
    } else {
        gone.others
    };
    Importance { by, others }
}

fn join(all: &mut Vec<Id>, more: &[Id]) {
    for id in more {
        if !all.contains(id) {
            all.push(id.clone());
        }
    }
}

/// Returns both texts, each once.
fn both(one: Option<Text>, other: Option<&Text>) -> Option<Text> {
    match (one, other) {
        (Some(one), Some(other)) if one != *other => Some(Text::new(&format!("{one}\n{other}"))),
        (one, other) => one.or_else(|| other.cloned()),
    }
}

#[cfg(test)]
mod tests {
    use crate::session::{History, Intent, Session};
    use serde_json::json;

    fn session() -> Session {
        let mut session = Session::default();
        let things = [
            json!({"participant": {"id": "x", "function": "leraar"}}),
            json!({"participant": {"id": "x", "function": "directeur"}}),
            json!({"partner": {"id": "x", "name": "CLB", "by": ["p1"], "domains": ["zorg"], "importance": {"by": {"p1": "inferred"}}}}),
            json!({"partner": {"id": "x", "name": "centrum voor leerlingenbegeleiding", "by": ["p2"], "domains": ["leren"], "distance": {"ring": "dicht"},
                "importance": {"by": {"p1": "stated", "p2": "stated"}, "others": 2}, "note": "elke donderdag"}}),
            json!({"partner": {"id": "x", "name": "OCMW", "part_of": "centrum-voor"}}),
            json!({"tie": {"id": "x", "from": "clb", "to": "ocmw"}}),
            json!({"tie": {"id": "x", "from": "ocmw", "to": "centrum-voor"}}),
            json!({"tie": {"id": "x", "from": "centrum-voor", "to": "clb"}}),
            json!({"statement": {"id": "x", "voice": "verbatim", "text": "ze helpen", "about": ["clb", "centrum-voor"]}}),
            json!({"statement": {"id": "x", "voice": "verbatim", "text": "ze komen", "about": ["centrum-voor"]}}),
            json!({"conclusion": {"id": "x", "text": "dus", "evidence": ["centrum-voor", "s1"], "rule": "hub:centrum-voor"}}),
        ];
        for thing in things {
            let item = serde_json::from_value(thing).expect("a thing");
            for event in session.decide(Intent::Add(item)).expect("accepted") {
                session.apply(&event);
            }
        }
        session
    }

    fn content(session: &Session) -> Session {
        Session {
            events: 0,
            retired: Vec::new(),
            ..session.clone()
        }
    }

    #[test]
    fn two_notes_that_mean_the_same_become_one_and_two_again() {
        let mut session = session();
        let gone = session.partners[1].id.clone();
        let before = session.clone();
        let events = session
            .decide(Intent::Merge {
                keep: "clb".into(),
                gone: gone.clone(),
            })
            .unwrap();
        let mut history = History::default();
        history.perform(&mut session, &events);
        assert!(
            session.problems(None).iter().all(|p| p.field == "school.code"),
            "{:?}",
            session.problems(None)
        );
        let clb = session.partner("clb").unwrap();
        assert_eq!((clb.by.len(), clb.domains.len(), clb.also.len()), (2, 2, 1));
        assert_eq!(clb.distance.ring.as_deref(), Some("dicht"));
        assert_eq!(
            clb.importance
                .by
                .values()
                .filter(|b| **b == crate::session::Basis::Stated)
                .count(),
            2
        );
        assert_eq!(session.ties.len(), 1, "one tie is a double, one a tie to itself");
        assert_eq!(session.statements[0].about, ["clb"]);
        assert_eq!(session.statements[1].about, ["clb"]);
        assert_eq!(session.conclusions[0].rule.as_deref(), Some("hub:clb"));
        assert_eq!(session.partner("ocmw").unwrap().part_of.as_deref(), Some("clb"));
        assert_eq!(session.resolve(&gone).unwrap().id, "clb");
        assert!(session.retired.contains(&gone));
        history.undo(&mut session);
        assert_eq!(content(&session), content(&before));
    }

    #[test]
    fn one_note_that_means_two_becomes_two() {
        let mut session = session();
        let events = session
            .decide(Intent::Split {
                id: "clb".into(),
                name: "CLB-arts".into(),
                along: vec!["p1".into(), "s1".into(), "t1".into()],
            })
            .unwrap();
        for event in events {
            session.apply(&event);
        }
        let new = session.partners.last().unwrap();
        assert_eq!((new.id.as_str(), new.by.len(), new.domains.len()), ("clb-arts", 1, 1));
        assert!(session.partner("clb").unwrap().by.is_empty());
        assert!(session.statements[0].about.contains(&"clb-arts".into()));
        assert_eq!(session.ties[0].from, "clb-arts");
        assert_eq!(session.ties[2].to, "clb");
    }
}
