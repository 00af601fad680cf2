//! Answering a member check: its requests one by one, each accepted, followed in part, declined, noted or taken up later.
//!
//! An accepted remark opens the map: whatever is changed there until Enter cites it. Everything else wants a reason.

use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::locale::Words;
use crate::member_check::{self, InputRefusal};
use crate::say;
use crate::session::{Outcome, Remark, Reply};
use crate::text::Id;

use super::conclude;
use super::state::{CheckStage, Following};

/// A remark that waits for an answer.
pub struct Request {
    /// What was asked.
    pub question: String,
    /// The remark as the report tells it.
    pub told: String,
    /// Whether it was accepted already, and nothing follows it yet.
    pub to_do: bool,
    /// Its place among those that wait, from 1, and how many there are.
    pub place: (usize, usize),
}

/// Returns the remarks of every check that is closed that ask for a change and wait for an answer; behind them those that were accepted and
/// that nothing follows yet.
pub(super) fn waiting(open: &OpenSession) -> Vec<&Remark> {
    let (session, deck) = (&open.session, &open.deck);
    let closed = || session.checks.iter().filter(|check| check.closed);
    let asked = closed().flat_map(|check| member_check::requests(session, deck, &check.id));
    let to_do = closed().flat_map(|check| member_check::to_do(session, deck, &check.id));
    asked.chain(to_do).collect()
}

/// Opens the requests that wait for an answer, at the one that was answered last or at the first.
pub(crate) fn open_answers(model: &mut Model) {
    let Some(open) = &mut model.open else { return };
    let ids: Vec<Id> = waiting(open).iter().map(|remark| remark.id.clone()).collect();
    let check = &mut open.check;
    let known = check.remark.as_ref().is_some_and(|id| ids.contains(id));
    if !known {
        check.remark = ids.first().cloned();
    }
    check.shown = check.remark.is_some();
    check.page = None;
    (check.stage, check.outcome) = (CheckStage::Answer, Outcome::Accepted);
    check.clear_line();
}

/// Returns the remark that is being answered.
pub fn request(open: &OpenSession, words: &'static Words) -> Option<Request> {
    let all = waiting(open);
    let id = open.check.remark.as_ref()?;
    let at = all.iter().position(|remark| remark.id == *id)?;
    let remark = all.get(at)?;
    let question = open
        .deck
        .member_check
        .as_ref()
        .and_then(|plan| plan.question(&remark.question));
    let said = member_check::said(&open.deck, remark);
    Some(Request {
        question: question.map(|question| question.text.to_string()).unwrap_or_default(),
        told: match &remark.who {
            Some(who) => say!(words, "walk-colleague-function", function = who.as_str(), said = said),
            None => say!(words, "walk-colleague", said = said),
        },
        to_do: remark.answer.is_some(),
        place: (at + 1, all.len()),
    })
}

/// Runs a command while answering.
pub(super) fn run(model: &mut Model, command: &Command) {
    match command {
        Command::Cancel => super::leave(model),
        Command::Complete | Command::Down => turn_outcome(model, 1),
        Command::PreviousPart | Command::Up => turn_outcome(model, -1),
        Command::Next => turn_request(model, 1),
        Command::Previous => turn_request(model, -1),
        Command::Enter => answer(model),
        Command::Conclusion => conclude::ask(model),
        command => {
            if let Some(open) = &mut model.open {
                open.check.line.edit(command, usize::MAX);
            }
        }
    }
}

fn turn_outcome(model: &mut Model, by: isize) {
    let Some(open) = &mut model.open else { return };
    let n = Outcome::ALL.len();
    let now = Outcome::ALL
        .iter()
        .position(|outcome| *outcome == open.check.outcome)
        .unwrap_or(0);
    let to = (now + n).saturating_add_signed(by) % n;
    open.check.outcome = Outcome::ALL.get(to).copied().unwrap_or_default();
}

/// Goes to another request; this one keeps waiting.
fn turn_request(model: &mut Model, by: isize) {
    let Some(open) = &mut model.open else { return };
    let ids: Vec<Id> = waiting(open).iter().map(|remark| remark.id.clone()).collect();
    let now = open
        .check
        .remark
        .as_ref()
        .and_then(|id| ids.iter().position(|other| other == id));
    let to = now
        .unwrap_or(0)
        .saturating_add_signed(by)
        .min(ids.len().saturating_sub(1));
    if Some(to) != now {
        open.check.remark = ids.get(to).cloned();
        open.check.outcome = Outcome::Accepted;
        open.check.clear_line();
    }
}

fn answer(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let Some(id) = open.check.remark.clone() else { return };
    let (outcome, why) = (open.check.outcome, open.check.line.text().to_owned());
    if why.trim().is_empty() && outcome != Outcome::Accepted {
        return model.warn(say!(words, "answer-why"));
    }
    let named = anonymous(open, &why);
    if !named.is_empty() && open.check.asked.as_ref() != Some(&why) {
        open.check.asked = Some(why);
        return model.warn(say!(words, "walk-name", names = named.join(", ")));
    }
    match outcome {
        Outcome::Accepted if !conclude::is_followed(model, &id) => follow(model, id),
        outcome => give(model, &id, Reply::new(outcome, &why)),
    }
}

/// Returns the words of a reason that look like names: the school reads it.
fn anonymous(open: &OpenSession, why: &str) -> Vec<String> {
    let known = crate::findings::anonymity::known(&open.deck, &open.masks);
    crate::findings::anonymity::names_in_line(&open.session, why, &known)
}

/// Gives the answer, and goes on to the next request.
fn give(model: &mut Model, id: &Id, reply: Reply) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let before: Vec<Id> = waiting(open).iter().map(|remark| remark.id.clone()).collect();
    let intents = match member_check::answering(&open.session, &open.deck, id, reply) {
        Ok(intents) => intents,
        Err(InputRefusal::NoReason(_)) => return model.warn(say!(words, "answer-why")),
        Err(refused) => return model.warn(refused.say(words)),
    };
    if !model.act(intents) {
        return;
    }
    let Some(open) = &mut model.open else { return };
    // The next in the list; behind the last, the first that still waits.
    let at = before.iter().position(|other| other == id).unwrap_or(0);
    open.check.remark = before.get(at + 1).cloned();
    open_answers(model);
    let Some(open) = &model.open else { return };
    let all = waiting(open);
    let to_do = all.iter().filter(|remark| remark.answer.is_some()).count();
    let told = match all.len() - to_do {
        0 if to_do > 0 => say!(words, "answer-to-do", n = to_do),
        0 => say!(words, "answer-all"),
        left => say!(words, "answer-given", n = left),
    };
    model.tell(told);
}

/// Opens the map at what the remark is about: what is changed there from now on cites it.
fn follow(model: &mut Model, id: Id) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let Some(remark) = open.session.remark(&id) else { return };
    let partner = remark
        .about
        .iter()
        .find(|id| open.session.partner(id).is_some())
        .cloned();
    open.because = Some(id.clone());
    open.check.following = Some(Following {
        remark: id,
        why: open.check.line.text().to_owned(),
        map: (open.session.partners.clone(), open.session.ties.clone()),
        warned: false,
    });
    open.check.shown = false;
    if !open.on_map() {
        open.over = !open.over;
    }
    open.map.selected = partner;
    model.tell(say!(words, "answer-follow"));
}

/// Ends the changes that cite a remark: it is answered as accepted. Where nothing has changed yet that is said first. Returns whether a
/// remark was being followed and the line of the map was empty.
pub(crate) fn finish_following(model: &mut Model, command: &Command) -> bool {
    let words = model.words;
    let Some(open) = &mut model.open else { return false };
    let ends = matches!(command, Command::Enter | Command::Cancel) && open.on_map() && open.map.line.is_blank();
    let Some(following) = open.check.following.as_mut().filter(|_| ends) else {
        return false;
    };
    let changed = (&open.session.partners, &open.session.ties) != (&following.map.0, &following.map.1);
    if *command == Command::Enter && !changed && !std::mem::replace(&mut following.warned, true) {
        model.tell(say!(words, "answer-unchanged"));
        return true;
    }
    let (id, why) = (following.remark.clone(), following.why.clone());
    stop(open);
    open_answers(model);
    if *command == Command::Enter {
        let reply = Reply {
            to_do: !changed,
            ..Reply::new(Outcome::Accepted, &why)
        };
        give(model, &id, reply);
    }
    true
}

fn stop(open: &mut OpenSession) {
    (open.because, open.check.following) = (None, None);
    if open.on_map() {
        open.over = !open.over;
    }
}

/// Stops citing a remark where the map was left in another way, or the form of a conclusion: what is changed elsewhere is no answer to it.
pub(super) fn leave_where_map_is_left(model: &mut Model) {
    let dialogs = !model.overlays.is_empty();
    let Some(open) = &mut model.open else { return };
    let left = open.check.following.is_none() || !open.on_map();
    if left && !dialogs {
        (open.because, open.check.following) = (None, None);
    }
}
