//! Statements that are kept back: in which somebody asks not to pass on what they say (*zeg dat niet verder*, *off the record*), and what answers
//! them, or words of somebody who refused to be quoted; a wish may stand beside what it is about (`reach`).
//!
//! No report for others holds them, and no proposal rests on them, until the researcher chose them to be printed. What somebody may not tell
//! others is no such wish.

mod answering;
mod asking;
mod reach;

use std::borrow::Cow;
use std::collections::HashSet;

use super::placed::SaidOrder;
use crate::deck::Deck;
use crate::session::{Session, Statement};
use crate::text::Id;
use asking::asks;

fn waits(statement: &Statement) -> bool {
    statement.print.is_none() && asks(&statement.text)
}

/// The statements of a session that wait for the researcher: somebody asks in them not to pass them on, and nobody chose yet whether they are
/// printed. Read once for a whole report.
pub(in crate::findings) struct Waiting {
    ids: HashSet<Id>,
    /// The order of the whole talk.
    pub(in crate::findings) order: SaidOrder,
}

impl Waiting {
    /// Reads every statement of a session.
    pub(in crate::findings) fn of(session: &Session) -> Self {
        let waiting = session.statements.iter().filter(|s| waits(s));
        Self {
            ids: waiting.map(|s| s.id.clone()).collect(),
            order: SaidOrder::of(session),
        }
    }

    /// Returns whether a statement waits.
    pub(in crate::findings) fn has(&self, statement: &Statement) -> bool {
        self.ids.contains(&statement.id)
    }

    /// Returns whether a statement may be quoted: nobody chose it not to be printed, and it does not wait.
    pub(in crate::findings) fn may_print(&self, statement: &Statement) -> bool {
        statement.print != Some(false) && !self.has(statement)
    }
}

/// Returns the statements that answer words that are kept back, or that a wish beside them is about, and that nobody chose yet to be printed or not.
/// `view` is the session without the
/// words of those who refused to be quoted.
pub(in crate::findings) fn answers(whole: &Session, view: &Session, waiting: &Waiting) -> Vec<Id> {
    let open = |s: &&Statement| s.print.is_none() && !waiting.has(s) && view.statement(&s.id).is_some();
    let kept_back = answering::kept_back(whole, view, waiting);
    let held = whole.statements.iter().filter(|s| kept_back.contains(&s.id));
    held.filter(open).map(|s| s.id.clone()).collect()
}

/// Returns `view`, the session without the words of those who refused to be quoted, without the statements that wait for the researcher nor what
/// answers either, nor what was concluded from nothing else or repeats them; itself where there is none. What somebody chose to be printed stays.
pub(in crate::findings) fn without<'a>(whole: &Session, view: &'a Session, waiting: &Waiting) -> Cow<'a, Session> {
    let kept_back = answering::kept_back(whole, view, waiting);
    match kept_back.is_empty() {
        true => Cow::Borrowed(view),
        false => Cow::Owned(view.without_said(kept_back.into_iter().collect())),
    }
}

/// Returns a session as the school may see it: as others may read it, and without what somebody asked not to pass on.
pub fn for_school(session: &Session, deck: &Deck) -> Session {
    let view = session.for_others(deck).session;
    without(session, &view, &Waiting::of(session)).into_owned()
}

/// Returns whether two statements were said at one place of the talk.
fn is_here(one: &Statement, other: &Statement) -> bool {
    one.card == other.card && one.question == other.question
}
