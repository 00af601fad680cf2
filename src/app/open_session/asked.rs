//! Which closing question is asked: one at a time, each with what is half-typed at it.

use super::OpenSession;
use crate::app::closing::answers;
use crate::app::note::NotedLine;
use crate::deck::ClosingQuestion;
use crate::session::Place;
use crate::text::Id;

impl OpenSession {
    /// Returns the closing question that is asked, wherever the talk is; none where the deck has none.
    pub fn asked(&self) -> Option<&ClosingQuestion> {
        let closing = &self.deck.closing;
        let chosen = closing
            .iter()
            .find(|question| Some(&question.id) == self.asked.as_ref());
        chosen.or(closing.first())
    }

    /// Returns the number of the closing question that is asked, counted from 0.
    pub fn asked_at(&self) -> usize {
        let asked = self.asked().map(|question| &question.id);
        let found = self.deck.closing.iter().position(|other| Some(&other.id) == asked);
        found.unwrap_or(0)
    }

    /// Returns whether what is typed at the closing becomes an image and why.
    pub fn asks_image(&self) -> bool {
        self.asked().is_some_and(|question| self.deck.asks_for_image(question))
    }

    /// Asks another closing question. What is half-typed stays with the question it was typed at.
    pub fn ask(&mut self, question: &Id) {
        let Some(before) = self.asked().map(|question| question.id.clone()) else {
            return;
        };
        if before == *question || !self.deck.closing.iter().any(|other| other.id == *question) {
            self.asked = Some(before);
            return;
        }
        let line = self.notes.remove(&Place::Closing).unwrap_or_default();
        let next = self.parked.remove(question).unwrap_or_else(|| NotedLine {
            speakers: line.speakers.clone(),
            ..NotedLine::default()
        });
        if !line.is_blank() {
            self.parked.insert(before, line);
        }
        self.notes.insert(Place::Closing, next);
        self.asked = Some(question.clone());
        (self.selected, self.draft_stale) = (None, true);
    }

    /// Asks the closing question whose number the line begins with. The words behind the number answer it and go along; where something
    /// half-typed waits there, they stay here with the number and answer it once they are noted.
    pub(in crate::app) fn ask_by_number(&mut self) {
        let Some(line) = self.notes.get_mut(&Place::Closing) else {
            return;
        };
        let Some(question) = line.question.take() else { return };
        if line.is_blank() {
            self.ask(&question);
        } else if self.parked.contains_key(&question) {
            line.question = Some(question);
        } else if let Some(line) = self.notes.remove(&Place::Closing) {
            self.ask(&question);
            self.notes.insert(Place::Closing, line);
        }
    }

    /// Asks the closing question under which a statement or image stands; nothing changes where it stands under none.
    pub fn ask_about(&mut self, id: &Id) {
        let home = self.deck.closing.iter().map(|question| question.id.clone());
        let home = home.into_iter().find(|question| listed(self, question).contains(id));
        if let Some(question) = home {
            self.ask(&question);
        }
    }
}

/// Returns what stands under a closing question, in the order of the screen.
fn listed(open: &OpenSession, question: &Id) -> Vec<Id> {
    answers(&open.session, &open.deck, question).ids()
}
