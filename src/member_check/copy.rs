//! A session as the school itself may hold it: for a member check without the researcher, on a laptop of the school.
//!
//! Participants, their codes, the times of what was said and the cues of the sound are out of it; a function stands behind a statement
//! only where enough participants share it, as at a member check. Never changes the record, and never decides who agreed to what.

use std::collections::BTreeMap;

use super::attendance::function;
use super::taking::threshold;
use super::telling::{Label, Telling};
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::{Erasure, Participant, Partner, Session, Speaker};
use crate::text::Line;

/// Returns a session without anything that points at a single participant.
pub fn without_codes(session: &Session, deck: &Deck) -> Session {
    let mut copy = session.clone();
    let people = Codes::of(session, deck);
    for statement in &mut copy.statements {
        statement.speakers = people.speakers(&statement.speakers);
        statement.at = None;
        statement.heard.clear();
    }
    for image in &mut copy.images {
        image.speakers = people.speakers(&image.speakers);
        image.at = None;
    }
    for partner in &mut copy.partners {
        people.unname(partner);
    }
    copy.point_to_no_cues();
    copy.participants.clear();
    copy.recordings.clear();
    copy.absent = None;
    copy.retired.retain(|id| !matches!(id.numbered(), Some(('p', _))));
    people.clean_texts(&mut copy, Words::of(session.deck.language));
    copy
}

/// The participants of a session, and which function may be told.
struct Codes<'a> {
    people: &'a [Participant],
    /// Nothing where so few took part that any function would tell who spoke.
    telling: Option<Telling>,
}

impl<'a> Codes<'a> {
    fn of(session: &'a Session, deck: &Deck) -> Self {
        let mut present: BTreeMap<Line, u32> = BTreeMap::new();
        for person in &session.participants {
            *present.entry(function(&person.function)).or_default() += 1;
        }
        Self {
            people: &session.participants,
            telling: Telling::new(&present, threshold(deck, None), &deck.map).ok(),
        }
    }

    /// Returns what may be told of a function; nothing where it points at too few.
    fn label(&self, function: &str) -> Option<Line> {
        match self.telling.as_ref()?.label(function) {
            Label::Told(label) => label,
            Label::Absent(_) => None,
        }
    }

    /// Returns speakers by function; those of whom nothing may be told are left out.
    fn speakers(&self, speakers: &[Speaker]) -> Vec<Speaker> {
        let told = |speaker: &Speaker| match speaker {
            Speaker::Group => Some(Speaker::Group),
            Speaker::Function(function) => self.label(function).map(Speaker::Function),
            Speaker::Participant(id) => {
                let person = self.people.iter().find(|person| person.id == *id)?;
                self.label(&person.function).map(Speaker::Function)
            }
        };
        let mut all: Vec<Speaker> = Vec::new();
        for speaker in speakers.iter().filter_map(told) {
            if !all.contains(&speaker) {
                all.push(speaker);
            }
        }
        all
    }

    /// Takes single participants out of what is noted of a partner: whom it matters to is told by role group, as on the map.
    fn unname(&self, partner: &mut Partner) {
        partner.importance.by = partner.importance.by_role(self.people, |function| self.label(function));
        partner
            .distance
            .views
            .retain(|viewer, _| viewer.person().is_none() && viewer.function().is_none_or(|f| self.label(f).is_some()));
        partner.by.clear();
    }

    /// Replaces a code that stands in a text.
    fn clean_texts(&self, copy: &mut Session, words: &Words) {
        let colleague = Line::new(&say!(words, "check-nobody-told"));
        for person in self.people {
            let code = Line::new(&person.id);
            Erasure::masking(copy, code, colleague.clone()).clean(copy);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::session::{Basis, Statement, Viewer, Voice};

    fn deck() -> Deck {
        let json = include_str!(concat!(env!("OUT_DIR"), "/collectief-leren.nl.json"));
        serde_json::from_str(json).unwrap()
    }

    fn session(functions: &[&str]) -> Session {
        let person = |(n, function): (usize, &&str)| Participant {
            id: format!("p{}", n + 1).as_str().into(),
            function: (*function).into(),
            ..Participant::default()
        };
        let said = |n: usize| Statement {
            id: format!("s{n}").as_str().into(),
            speakers: vec![Speaker::Participant(format!("p{n}").as_str().into())],
            voice: Voice::Verbatim,
            text: "Zoals p1 zegt: het kan.".into(),
            ..Statement::default()
        };
        Session {
            participants: functions.iter().enumerate().map(person).collect(),
            statements: (1..=functions.len()).map(said).collect(),
            ..Session::default()
        }
    }

    #[test]
    fn a_function_stands_where_enough_share_it() {
        let copy = without_codes(
            &session(&[
                "leraar",
                "Leraar",
                "leraar",
                "directeur",
                "zorgcoördinator",
                "secretaris",
            ]),
            &deck(),
        );
        let who = |n: usize| copy.statements.get(n).unwrap().speakers.clone();
        assert_eq!(who(0), [Speaker::Function("leraar".into())]);
        assert_eq!(who(1), who(0));
        assert_eq!((who(3), who(4)), (Vec::new(), Vec::new()));
        assert!(copy.participants.is_empty());
        assert!(
            copy.statements.iter().all(|s| !s.text.contains("p1")),
            "{:?}",
            copy.statements
        );
    }

    #[test]
    fn of_few_people_nothing_is_told() {
        let copy = without_codes(&session(&["leraar", "leraar"]), &deck());
        assert!(copy.statements.iter().all(|s| s.speakers.is_empty()));
    }

    #[test]
    fn whom_a_partner_matters_to_is_told_by_role_group() {
        let mut session = session(&["leraar", "directeur"]);
        for (person, role) in session.participants.iter_mut().zip(["leerkracht", "leiding"]) {
            person.role = Some(role.into());
        }
        let mut partner = Partner::default();
        partner.importance.by.insert(Viewer::from("p1"), Basis::Stated);
        partner.by = vec!["p2".into()];
        partner.distance.views.insert(Viewer::from("p2"), "near".into());
        session.partners = vec![partner.clone(), partner];
        let second = session.partners.last_mut().unwrap();
        second.importance.by.insert(Viewer::from("p2"), Basis::Stated);
        let copy = without_codes(&session, &deck());
        let keys = |n: usize| -> Vec<String> {
            let by = &copy.partners.get(n).unwrap().importance.by;
            by.keys().map(ToString::to_string).collect()
        };
        assert_eq!(keys(0), ["leerkracht"]);
        assert_eq!(keys(1), ["all", "leerkracht", "leiding"]);
        assert!(
            copy.partners
                .iter()
                .all(|p| p.by.is_empty() && p.distance.views.is_empty())
        );
    }
}
