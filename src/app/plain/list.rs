//! Which list the numbers of a screen count, and how a row of it is chosen.

use super::hand::Hand;
use crate::app::check::{CheckStage, shown};
use crate::app::findings::{View, listed};
use crate::app::key::Code;
use crate::app::model::Model;
use crate::app::mouse::List;
use crate::app::open_session::OpenSession;
use crate::app::screen::Screen;
use crate::app::{card, map};
use crate::locale::Words;
use crate::member_check::Station;
use crate::session::Outcome;

/// Chooses the row with this number, counted from 1. Returns whether there is one.
pub(super) fn choose(hand: &mut Hand<'_>, number: usize) -> bool {
    let Some(at) = number.checked_sub(1) else { return false };
    if let Screen::Check(open) = hand.model.screen() {
        let steps = steps(open, hand.model.words, at);
        return steps.is_some_and(|(code, times)| {
            hand.times(code, times);
            true
        });
    }
    let Some((list, _)) = of(hand.model).filter(|(_, count)| at < *count) else {
        return false;
    };
    match list {
        List::Cards => hand.open(list, at),
        list => hand.row(list, at),
    }
    true
}

/// Returns the list whose rows have numbers, and how many it has.
fn of(model: &Model) -> Option<(List, usize)> {
    Some(match model.screen() {
        Screen::Home(list) => (List::Sessions, list.len()),
        Screen::Welcome(open) => (List::Steps, open.deck.welcome.len()),
        Screen::Phase(open, id) | Screen::Review(open, id) => (List::Cards, open.deck.phase(id)?.cards.len()),
        Screen::Card(open) | Screen::Closing(open) => (List::Said, card::listed(open).len()),
        Screen::Map(open) => (List::Partners, map::rows(open, model.words).len()),
        Screen::Findings(open) => of_findings(open)?,
        Screen::Form(form) => (List::Fields, form.fields.len()),
        Screen::Picker(picker, _) => (List::Choices, picker.fitting().len()),
        Screen::Memos(_) => (List::Memos, model.open.as_ref()?.session.memos.len()),
        Screen::Recordings(_) => (List::Recordings, model.open.as_ref()?.session.recordings.len()),
        Screen::Participants(_) => (List::People, model.open.as_ref()?.session.participants.len()),
        _ => return None,
    })
}

fn of_findings(open: &OpenSession) -> Option<(List, usize)> {
    let findings = &open.findings;
    Some(match findings.view {
        View::Text => (List::Sentences, findings.page.stops.len()),
        View::Evidence { .. } => (List::Points, listed(open).len()),
        View::Names { .. } => (List::Points, findings.suspects.len()),
        View::Ready { .. } => (List::Points, findings.ready.len()),
        View::Proposals { .. } => return None,
    })
}

/// Returns the key that leads to a line of the check, and how often it is pressed; `None` where there is no such line.
fn steps(open: &OpenSession, words: &'static Words, to: usize) -> Option<(Code, usize)> {
    let check = &open.check;
    let station = check.meeting.as_ref().map(|meeting| &meeting.at);
    let (here, count) = match (check.stage, station) {
        (CheckStage::Prepare, _) => (check.at, check.choices.len()),
        (CheckStage::Answer, _) => {
            let count = Outcome::ALL.len();
            let here = Outcome::ALL.iter().position(|outcome| *outcome == check.outcome)?;
            return (to < count).then_some((Code::Tab, (to + count - here) % count));
        }
        (CheckStage::Walk, Some(Station::Reading)) => (check.at, shown(open, words)?.remarks.len()),
        _ => return None,
    };
    let code = if to < here { Code::Up } else { Code::Down };
    (to < count).then_some((code, to.abs_diff(here)))
}
