//! The closing at the keyboard: from question to question, and an answer from one question to another.

use crate::app::closing::{is_evidence, moved};
use crate::app::model::Model;
use crate::app::note::NotedLine;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::{Intent, Place};

/// Goes `by` questions further at the closing; false where that leaves it.
pub(in crate::app) fn turn(model: &mut Model, by: isize) -> bool {
    let Some(open) = model.open.as_mut().filter(|open| at_closing(open)) else {
        return false;
    };
    let to = open.asked_at().checked_add_signed(by);
    let Some(question) = to.and_then(|to| open.deck.closing.get(to)).map(|q| q.id.clone()) else {
        return by > 0 && stays(model);
    };
    (open.over, open.selected) = (false, None);
    open.ask(&question);
    true
}

/// Says, once, that nothing was answered to the last question: behind it letters are commands, and an answer typed there would be lost.
/// Returns whether it was said now.
fn stays(model: &mut Model) -> bool {
    let words = model.words;
    let Some(open) = &mut model.open else { return false };
    let waits = open.writable && open.session.is_on() && !open.warned_of_end && open.answers().ids().is_empty();
    if waits {
        open.warned_of_end = true;
        model.tell(say!(words, "closing-unanswered"));
    }
    waits
}

/// Asks the next or previous question, with the first behind the last.
pub(super) fn go_round(open: &mut OpenSession, by: isize) {
    let count = open.deck.closing.len();
    if count == 0 {
        return;
    }
    let to = (open.asked_at() as isize + by).rem_euclid(count as isize) as usize;
    if let Some(question) = open.deck.closing.get(to).map(|question| question.id.clone()) {
        open.ask(&question);
    }
}

/// Asks the first question of whoever comes to the closing from the place before; the last of whoever comes from behind.
pub(in crate::app) fn enter(open: &mut OpenSession, last: bool) {
    let question = if last {
        open.deck.closing.last()
    } else {
        open.deck.closing.first()
    };
    if let Some(question) = question.map(|question| question.id.clone()) {
        open.ask(&question);
    }
}

fn at_closing(open: &OpenSession) -> bool {
    open.session.progress.place == Place::Closing
}

/// Moves the answer with the cursor to the next or previous closing question; where none is chosen, that question is asked.
pub(super) fn turn_answer(model: &mut Model, by: isize) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let free = open.note().is_none_or(NotedLine::is_blank);
    let chosen = open
        .selected
        .as_ref()
        .filter(|_| free)
        .and_then(|id| open.session.find(id));
    let Some((_, item)) = chosen else {
        return go_round(open, by);
    };
    let count = open.deck.closing.len().max(1);
    let to = (open.asked_at() as isize + by).rem_euclid(count as isize) as usize;
    let Some(to) = open.deck.closing.get(to).cloned() else {
        return;
    };
    let Some(new) = moved(&item, &to, &open.deck) else {
        return;
    };
    let id = item.id().clone();
    let intents = if new.kind() == item.kind() {
        vec![Intent::Change(new)]
    } else if is_evidence(&open.session, &id) {
        return model.warn(say!(words, "closing-is-evidence"));
    } else {
        vec![Intent::Remove(id.clone()), Intent::Add(new)]
    };
    if model.act(intents)
        && let Some(open) = &mut model.open
    {
        open.ask(&to.id);
        let last = open.answers().ids().last().cloned();
        open.selected = Some(id).filter(|id| open.session.find(id).is_some()).or(last);
    }
}
