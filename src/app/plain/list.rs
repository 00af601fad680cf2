//! Which list the numbers of a screen count, and how a row of it is chosen.

use super::hand::TypingHand;
use crate::app::check::{CheckStage, shown};
use crate::app::findings::{FindingsView, listed};
use crate::app::key::KeyName;
use crate::app::model::Model;
use crate::app::mouse::PressableList;
use crate::app::open_session::OpenSession;
use crate::app::screen::Screen;
use crate::app::{card, map};
use crate::locale::Words;
use crate::member_check::Station;
use crate::session::Outcome;

/// Chooses the row with this number, counted from 1. Returns whether there is one.
pub(super) fn choose(hand: &mut TypingHand<'_>, number: usize) -> bool {
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
        PressableList::Cards => hand.open(list, at),
        list => hand.row(list, at),
    }
    true
}

/// Returns the list whose rows have numbers, and how many it has.
fn of(model: &Model) -> Option<(PressableList, usize)> {
    Some(match model.screen() {
        Screen::Home(list) => (PressableList::Sessions, list.len()),
        Screen::Welcome(open) => (PressableList::Steps, open.deck.welcome.len()),
        Screen::Phase(open, id) | Screen::Review(open, id) => (PressableList::Cards, open.deck.phase(id)?.cards.len()),
        Screen::Card(open) | Screen::Closing(open) => (PressableList::Said, card::listed(open).len()),
        Screen::Map(open) => (PressableList::Partners, map::rows(open, model.words).len()),
        Screen::Findings(open) => of_findings(open)?,
        Screen::Form(form) => (PressableList::Fields, form.fields.len()),
        Screen::Picker(picker, _) => (PressableList::Choices, picker.fitting().len()),
        Screen::Memos(_) => (PressableList::Memos, model.open.as_ref()?.session.memos.len()),
        Screen::Recordings(_) => (PressableList::Recordings, model.open.as_ref()?.session.recordings.len()),
        Screen::Participants(_) => (PressableList::People, model.open.as_ref()?.session.participants.len()),
        _ => return None,
    })
}

fn of_findings(open: &OpenSession) -> Option<(PressableList, usize)> {
    let findings = &open.findings;
    Some(match findings.view {
        FindingsView::Text => (PressableList::Sentences, findings.page.stops.len()),
        FindingsView::Evidence { .. } => (PressableList::Points, listed(open).len()),
        FindingsView::Names { .. } => (PressableList::Points, findings.suspects.len()),
        FindingsView::Ready { .. } => (PressableList::Points, findings.ready.len()),
        FindingsView::Proposals { .. } => return None,
    })
}

/// Returns the key that leads to a line of the check, and how often it is pressed; `None` where there is no such line.
fn steps(open: &OpenSession, words: &'static Words, to: usize) -> Option<(KeyName, usize)> {
    let check = &open.check;
    let station = check.meeting.as_ref().map(|meeting| &meeting.at);
    let (here, count) = match (check.stage, station) {
        (CheckStage::Prepare, _) => (check.at, check.choices.len()),
        (CheckStage::Answer, _) => {
            let count = Outcome::ALL.len();
            let here = Outcome::ALL.iter().position(|outcome| *outcome == check.outcome)?;
            return (to < count).then_some((KeyName::Tab, (to + count - here) % count));
        }
        (CheckStage::Walk, Some(Station::Reading)) => (check.at, shown(open, words)?.remarks.len()),
        _ => return None,
    };
    let code = if to < here { KeyName::Up } else { KeyName::Down };
    (to < count).then_some((code, to.abs_diff(here)))
}
