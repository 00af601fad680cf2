//! Which of the remarks of member checks may leave the record, and what may be told of who made them.
//!
//! The rule is that of the member check itself, applied again: a record that was edited by hand, or came from elsewhere, is not
//! believed. Nothing of a check that is not closed leaves the record.

use crate::deck::Deck;
use crate::member_check::Telling;
use crate::session::{Check, Remark, Session};
use crate::text::{Id, Line, fold};

/// Returns the remarks of the checks that are closed, each with the function that may be told of it.
pub(super) fn told<'a>(session: &'a Session, deck: Option<&Deck>) -> Vec<(&'a Remark, Option<&'a Line>)> {
    let closed = session.checks.iter().filter(|check| check.closed);
    let of_check = |check: &'a Check| {
        let telling = telling(check, deck);
        let told = move |remark: &'a Remark| {
            let who = remark.who.as_ref();
            (remark, who.filter(|who| may_tell(telling.as_ref(), who)))
        };
        session.remarks_of(&check.id).map(told)
    };
    closed.flat_map(of_check).collect()
}

/// Returns the remarks that tell a function which too few people share, by their ids.
pub(super) fn too_few(session: &Session, deck: &Deck) -> Vec<Id> {
    let all = told(session, Some(deck)).into_iter();
    let hidden = all.filter(|(remark, who)| remark.who.is_some() && who.is_none());
    hidden.map(|(remark, _)| remark.id.clone()).collect()
}

/// Returns what may be told of a check; none where too few were present, or where it is unknown which functions make a group.
fn telling(check: &Check, deck: Option<&Deck>) -> Option<Telling> {
    Telling::new(&check.present, check.threshold, &deck?.map).ok()
}

fn may_tell(telling: Option<&Telling>, who: &str) -> bool {
    telling.is_some_and(|telling| telling.told().iter().any(|label| fold(label) == fold(who)))
}
