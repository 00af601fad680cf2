//! Undo and redo: changes of one command, each with the events that take it back.
//!
//! Holds no session and applies nothing; it only remembers what to apply.

use super::{Event, Session};

/// What was done and can be undone, and what was undone and can be done again; each change with a label of the caller's.
#[derive(Clone, Debug)]
pub struct Log<L> {
    past: Vec<(Vec<Event>, L)>,
    future: Vec<(Vec<Event>, L)>,
}

/// A log of changes without labels.
pub type History = Log<()>;

impl<L> Default for Log<L> {
    fn default() -> Self {
        Self {
            past: Vec::new(),
            future: Vec::new(),
        }
    }
}

impl<L: Default> Log<L> {
    /// Applies the events of one command and remembers how to take them back.
    pub fn perform(&mut self, session: &mut Session, events: &[Event]) {
        self.perform_as(session, events, L::default());
    }
}

impl<L> Log<L> {
    /// Applies the events of one command and remembers how to take them back, under a label.
    pub fn perform_as(&mut self, session: &mut Session, events: &[Event], label: L) {
        let back = run(session, events);
        if !back.is_empty() {
            self.past.push((back, label));
            self.future.clear();
        }
    }

    /// Takes the last command back; the events that did so, for the transcript. Empty where there is nothing to undo.
    pub fn undo(&mut self, session: &mut Session) -> Vec<Event> {
        let Some((events, label)) = self.past.pop() else {
            return Vec::new();
        };
        self.future.push((run(session, &events), label));
        events
    }

    /// Does the last undone command again; the events that did so. Empty where there is nothing to redo.
    pub fn redo(&mut self, session: &mut Session) -> Vec<Event> {
        let Some((events, label)) = self.future.pop() else {
            return Vec::new();
        };
        self.past.push((run(session, &events), label));
        events
    }

    /// Forgets everything: after a withdrawal nothing may bring back what was said.
    pub fn forget(&mut self) {
        (self.past, self.future) = (Vec::new(), Vec::new());
    }

    /// Returns whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Returns the label of the change that the next undo takes back.
    pub fn last(&self) -> Option<&L> {
        self.past.last().map(|(_, label)| label)
    }

    /// Returns the label of the change that the next redo does again.
    pub fn next(&self) -> Option<&L> {
        self.future.last().map(|(_, label)| label)
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
