//! What others may read: a session without the words of those who refused to be quoted.
//!
//! Every output that leaves the researcher goes through here: reports, tables, maps, proposals, exchange files. The rule is said
//! once, in [`Session::for_others`]. Never changes the record itself, and never decides what a person agreed to.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::repeated::SaidOnce;
use super::{CardRecord, Entity, ParticipantId, Session, Speaker, Viewer};
use crate::deck::Deck;
use crate::text::Id;
use crate::text::code::code;

/// A session as others may read it, with the number of things that were left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForOthers<'a> {
    /// The session without the words of those who refused; the session itself where nobody did.
    pub session: Cow<'a, Session>,
    /// What was left out.
    pub withheld: Withheld,
}

/// How many things were left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Statements.
    pub statements: usize,
    /// Images of the map.
    pub images: usize,
}

/// Whose words are kept out: the participants, and the functions that nobody else bears.
struct KeptOut {
    people: Vec<ParticipantId>,
    functions: BTreeSet<String>,
}

impl KeptOut {
    fn of(session: &Session) -> Self {
        let refused = |p: &&super::Participant| !p.consent.allows_words();
        let silent = session.participants.iter().filter(refused);
        let borne = |function: &str| {
            let speaks = |p: &super::Participant| p.consent.allows_words() && same(&p.function, function);
            session.participants.iter().any(speaks)
        };
        Self {
            people: silent.clone().map(|p| p.id.clone()).collect(),
            functions: silent
                .filter(|p| !borne(&p.function))
                .map(|p| p.function.to_lowercase())
                .collect(),
        }
    }

    fn speaks(&self, speaker: &Speaker) -> bool {
        match speaker {
            Speaker::Participant(id) => self.people.contains(id),
            Speaker::Function(function) => self.is(function),
            Speaker::Group => false,
        }
    }

    fn sees(&self, viewer: &Viewer) -> bool {
        match (viewer.person(), viewer.function()) {
            (Some(id), _) => self.people.contains(&id),
            (None, Some(function)) => self.is(function),
            (None, None) => false,
        }
    }

    /// Returns whether a function is one of theirs, or a spelling of a code of theirs (`p 2`).
    fn is(&self, function: &str) -> bool {
        let coded = code(function).is_some_and(|id| self.people.contains(&id));
        coded || self.functions.contains(&function.to_lowercase())
    }

    fn said(&self, item: &Entity) -> bool {
        item.speakers()
            .is_some_and(|speakers| speakers.iter().any(|s| self.speaks(s)))
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

impl Session {
    /// Returns whether words of these speakers are kept out of every output: one of them refused to talk or to be quoted, or they are
    /// noted as a function that only people who refused bear.
    pub fn keeps_out(&self, speakers: &[Speaker]) -> bool {
        let refused = KeptOut::of(self);
        speakers.iter().any(|speaker| refused.speaks(speaker))
    }

    /// Returns the session as others may read it: without statements and images of which one speaker refused, without what was
    /// concluded from nothing else, without that person's views, importance and authorship of partners, and without private memos
    /// and member checks that are not closed.
    ///
    /// Partners, ties and participants stay, and how far a card was discussed stays what it was. Ids are unchanged.
    pub fn for_others(&self, deck: &Deck) -> ForOthers<'_> {
        let withheld = self.withheld(&KeptOut::of(self));
        let mut session = self.for_map();
        if let Cow::Owned(session) = &mut session {
            self.keep_states(session, deck);
        }
        if !session.memos.is_empty() {
            session.to_mut().memos.clear();
        }
        if session.open_check().is_some() {
            session.to_mut().without_open_checks();
        }
        ForOthers { session, withheld }
    }

    /// Returns the same for what reads neither cards nor memos: a map, or a table of partners and ties.
    pub fn for_map(&self) -> Cow<'_, Session> {
        let refused = KeptOut::of(self);
        if refused.people.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut session = self.clone();
        session.keep_out(&refused);
        Cow::Owned(session)
    }

    /// Keeps the states of cards: the words are gone from `view`, not the fact that a card was discussed.
    fn keep_states(&self, view: &mut Session, deck: &Deck) {
        for (_, card) in deck.cards() {
            let state = self.card_state(card);
            if view.card_state(card) != state {
                let record: &mut CardRecord = view.cards.entry(card.id.clone()).or_default();
                record.state = Some(state);
            }
        }
    }

    fn withheld(&self, refused: &KeptOut) -> Withheld {
        let out = |speakers: &[Speaker]| speakers.iter().any(|s| refused.speaks(s));
        Withheld {
            statements: self.statements.iter().filter(|s| out(&s.speakers)).count(),
            images: self.images.iter().filter(|i| out(&i.speakers)).count(),
        }
    }

    fn keep_out(&mut self, refused: &KeptOut) {
        let said = self.entities().into_iter().filter(|item| refused.said(item));
        let gone = self.with_unfounded(said.map(|item| item.id().clone()).collect());
        self.leave_out(&gone);
        for partner in &mut self.partners {
            partner.by.retain(|who| !refused.people.contains(who));
            partner.distance.views.retain(|who, _| !refused.sees(who));
            partner.importance.by.retain(|who, _| !refused.sees(who));
        }
    }

    /// Returns the session without these statements, without what was concluded from nothing else, and without every finding that repeats their
    /// words.
    pub fn without_said(&self, said: Vec<Id>) -> Self {
        let mut session = self.clone();
        session.leave_out(&self.with_unfounded(said));
        session
    }

    /// Takes out these statements, images and findings, and every pointer of a finding to them.
    pub(super) fn leave_out(&mut self, gone: &[Id]) {
        self.statements.retain(|s| !gone.contains(&s.id));
        self.images.retain(|i| !gone.contains(&i.id));
        self.themes.retain(|t| !gone.contains(&t.id));
        self.gaps.retain(|g| !gone.contains(&g.id));
        self.conclusions.retain(|c| !gone.contains(&c.id));
        let stays = |id: &Id| !gone.contains(id);
        self.themes.iter_mut().for_each(|t| t.evidence.retain(stays));
        self.gaps.iter_mut().for_each(|g| g.evidence.retain(stays));
        self.conclusions.iter_mut().for_each(|c| c.evidence.retain(stays));
    }

    /// Returns these things with everything that was concluded from nothing else, and every finding that repeats their words.
    pub(super) fn with_unfounded(&self, mut gone: Vec<Id>) -> Vec<Id> {
        let things = self.entities();
        let words = SaidOnce::of(&things, &gone);
        let repeating = things
            .iter()
            .filter(|item| !gone.contains(item.id()) && words.is_in(item));
        let repeating: Vec<Id> = repeating.map(|item| item.id().clone()).collect();
        gone.extend(repeating);
        // A conclusion may rest on a theme that rests on their words: repeat until nothing more falls.
        loop {
            let unfounded = |item: &&Entity| {
                let rests = item
                    .evidence()
                    .is_some_and(|ids| !ids.is_empty() && ids.iter().all(|id| gone.contains(id)));
                rests && !gone.contains(item.id())
            };
            let more: Vec<Id> = things.iter().filter(unfounded).map(|item| item.id().clone()).collect();
            if more.is_empty() {
                return gone;
            }
            gone.extend(more);
        }
    }
}
