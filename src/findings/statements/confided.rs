//! Statements that are kept back: in which somebody asks not to pass on what they say (*zeg dat niet verder*, *off the record*), and what answers
//! them, or words of somebody who refused to be quoted.
//!
//! No report for others holds them, and no proposal rests on them, until the researcher chose them to be printed. What somebody may not tell
//! others is no such wish.

mod answering;
mod asking;

use std::borrow::Cow;
use std::collections::HashSet;

use crate::session::{Session, Statement};
use crate::text::Id;
use asking::asks;

/// Returns whether a statement waits for the researcher: somebody asks in it not to pass it on, and nobody chose yet whether it is printed.
pub(in crate::findings) fn waits(statement: &Statement) -> bool {
    statement.print.is_none() && asks(&statement.text)
}

/// Returns whether a statement may be quoted: nobody chose it not to be printed, and nobody in it asks for that unless it was chosen.
pub(in crate::findings) fn may_print(statement: &Statement) -> bool {
    statement.print != Some(false) && !waits(statement)
}

/// Returns in how many statements somebody asks not to pass them on; what answers them is not counted, so that no report tells that somebody did.
pub(in crate::findings) fn asked(session: &Session) -> usize {
    session.statements.iter().filter(|s| waits(s)).count()
}

/// Returns the statements that answer words that are kept back, and that nobody chose yet to be printed or not. `view` is the session without the
/// words of those who refused to be quoted.
pub(in crate::findings) fn answers(whole: &Session, view: &Session) -> Vec<Id> {
    let open = |s: &&Statement| s.print.is_none() && !waits(s) && view.statement(&s.id).is_some();
    let kept_back = answering::kept_back(whole, view);
    let held = whole.statements.iter().filter(|s| kept_back.contains(&s.id));
    held.filter(open).map(|s| s.id.clone()).collect()
}

/// Returns `view`, the session without the words of those who refused to be quoted, without the statements that wait for the researcher nor what
/// answers either, and without themes and gaps that rest on nothing else; itself where there is none. What somebody chose to be printed stays.
pub(in crate::findings) fn without<'a>(whole: &Session, view: &'a Session) -> Cow<'a, Session> {
    let kept_back = answering::kept_back(whole, view);
    if kept_back.is_empty() {
        return Cow::Borrowed(view);
    }
    let mut own = view.clone();
    let stays = |id: &Id| !kept_back.contains(id);
    own.statements.retain(|s| stays(&s.id));
    own.themes.retain(|theme| rests(&theme.evidence, &kept_back));
    own.gaps.retain(|gap| rests(&gap.evidence, &kept_back));
    own.themes.iter_mut().for_each(|theme| theme.evidence.retain(stays));
    own.gaps.iter_mut().for_each(|gap| gap.evidence.retain(stays));
    own.conclusions
        .iter_mut()
        .for_each(|conclusion| conclusion.evidence.retain(stays));
    Cow::Owned(own)
}

/// Returns whether a finding rests on something else than what is kept back, or on nothing that anybody noted.
fn rests(evidence: &[Id], kept_back: &HashSet<Id>) -> bool {
    evidence.is_empty() || evidence.iter().any(|id| !kept_back.contains(id))
}
