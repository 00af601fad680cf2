//! Undo and redo: changes of one command, each with the events that take it back.
//!
//! Holds no session and applies nothing; it only remembers what to apply.

use super::{Event, Session};

/// What was done and can be undone, and what was undone and can be done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Vec<Event>>,
    future: Vec<Vec<Event>>,
}

impl History {
    /// Applies the events of one command and remembers how to take them back.
    pub fn perform(&mut self, session: &mut Session, events: &[Event]) {
        let back = run(session, events);
        if !back.is_empty() {
            self.past.push(back);
            self.future.clear();
        }
    }

    /// Takes the last command back; the events that did so, for the transcript. Empty where there is nothing to undo.
    pub fn undo(&mut self, session: &mut Session) -> Vec<Event> {
        let Some(events) = self.past.pop() else {
            return Vec::new();
        };
        self.future.push(run(session, &events));
        events
    }

    /// Does the last undone command again; the events that did so. Empty where there is nothing to redo.
    pub fn redo(&mut self, session: &mut Session) -> Vec<Event> {
        let Some(events) = self.future.pop() else {
            return Vec::new();
        };
        self.past.push(run(session, &events));
        events
    }

    /// Forgets everything: after a withdrawal nothing may bring back what was said.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }
}

/// Applies `events` in order; what undoes them, in the order in which to apply it.
fn run(session: &mut Session, events: &[Event]) -> Vec<Event> {
    let mut back = Vec::with_capacity(events.len());
    for event in events {
        back.extend(session.inverse(event));
        session.apply(event);
    }
    back.reverse();
    back
}
