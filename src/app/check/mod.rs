//! The member check on the screen: prepared, held in a meeting, and answered afterwards at the desk.
//!
//! What is noted is on the disk before the next key is taken, in the draft; nothing of it enters the record until the check is closed.

mod answer;
mod complete;
mod conclude;
mod noting;
mod page;
mod pasted;
mod picture;
mod prepare;
mod state;
mod walk;

pub use answer::{Request, request};
pub use complete::{completions, preview};
pub use page::{CheckPage, PageSource};
pub use picture::size as map_size;
pub use state::{CheckChoice, CheckStage, CheckState, Following};

use crate::app::command::Command;
use crate::app::message::Effect;
use crate::app::model::Model;
use crate::app::navigate;
use crate::app::open_session::OpenSession;
use crate::locale::Words;
use crate::map::Scene;
use crate::member_check::Station;
use crate::say;
use crate::session::{Moment, Place};

pub(super) use answer::{finish_following, open_answers};
pub(super) use conclude::{ask_what, conclude};
pub(super) use pasted::chosen as pasted;

/// From how many seconds without a message nobody was there.
const AWAY: u32 = 5 * 60;

/// Opens the member check of the open session: goes on where one stands, answers the last one, or prepares a new one. Says why not where
/// that cannot be.
pub fn open(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    let refused = match () {
        () if open.deck.member_check.is_none() => {
            Some(say!(words, "check-no-plan", deck = open.deck.title.to_string()))
        }
        () if !open.writable => Some(say!(words, "read-only")),
        () if open.session.open_check().is_some() => Some(say!(words, "check-open")),
        () if open.session.partners.is_empty() => Some(say!(words, "walk-no-map")),
        () => None,
    };
    if let Some(why) = refused {
        return model.warn(why);
    }
    // What was closed before a crash could take the copy away is not held twice.
    let known = |meeting: &crate::member_check::Meeting| meeting.is_in(&open.session);
    if open.check.meeting.as_ref().is_some_and(known) {
        open.check.forget();
        open.draft_stale = true;
    }
    model.overlays.clear();
    // Who leaves the check stands at the findings, whatever was open before.
    if open.session.progress.place != Place::Findings {
        navigate::go(model, Place::Findings);
    }
    if let Some(open) = &mut model.open {
        open.check.shown = true;
        if open.check.meeting.is_some() {
            open.check.stage = CheckStage::Walk;
            model.tell(say!(words, "walk-goes-on"));
        } else if answer::waiting(open).is_empty() {
            prepare::begin(model);
        } else {
            open_answers(model);
        }
    }
}

/// Runs a command in the check.
pub fn run(model: &mut Model, command: &Command) {
    let stage = model.open.as_ref().map(|open| open.check.stage);
    match stage {
        Some(CheckStage::Prepare) => prepare::run(model, command),
        Some(CheckStage::Walk) => walk::run(model, command),
        Some(CheckStage::Closed) => match command {
            Command::Enter => open_answers(model),
            Command::Cancel => leave(model),
            _ => {}
        },
        Some(CheckStage::Answer) => answer::run(model, command),
        None => {}
    }
}

/// Takes back the last change of a check that has the screen, or does it again. Returns whether it was for the check.
pub(super) fn undo(model: &mut Model, back: bool) -> bool {
    let words = model.words;
    let Some(open) = model.open.as_mut() else { return false };
    let holds = open.check.shown && open.check.stage == CheckStage::Walk && open.check.meeting.is_some();
    if !holds || !model.overlays.is_empty() {
        return false;
    }
    if open.check.turn_back(back) {
        let said = if back {
            say!(words, "walk-undone")
        } else {
            say!(words, "walk-redone")
        };
        keep(model);
        model.tell(said);
    } else if back {
        model.tell(say!(words, "nothing-to-undo"));
    } else {
        model.tell(say!(words, "nothing-to-redo"));
    }
    true
}

/// Hands the check to the disk, and waits for it: nothing that was confirmed is lost, whatever happens next.
fn keep(model: &mut Model) {
    let kept = model.open.as_ref().and_then(|open| open.check.meeting.as_ref());
    if kept.is_some_and(|meeting| meeting.rehearsal) {
        return;
    }
    let drafts = model.drafts();
    if let Some(open) = &mut model.open {
        open.draft_stale = false;
    }
    model.ask(Effect::Draft(drafts));
    model.ask(Effect::Flush);
}

/// Brings what is derived up to date: the time that a check takes, the picture, and whether a remark is still followed on the map.
pub fn refresh(model: &mut Model) {
    let now = model.now;
    answer::leave_where_map_is_left(model);
    if let Some(open) = &mut model.open {
        count_time(open, now);
    }
    let page = model.open.as_ref().and_then(|open| shown(open, model.words));
    picture::refresh(model, page.as_ref());
}

fn count_time(open: &mut OpenSession, now: Moment) {
    let runs = open.check.shown && open.check.stage == CheckStage::Walk;
    let before = open.check.seen.take();
    let Some(meeting) = open.check.meeting.as_mut().filter(|_| runs) else {
        return;
    };
    let gone = before.map_or(0, |before| now.since(before));
    if gone < AWAY {
        meeting.used = meeting.used.saturating_add(gone);
    }
    open.check.seen = Some(now);
}

/// Returns what the group sees of the check; `None` where it sees none: while it is prepared or answered, or not on the screen.
pub fn shown(open: &OpenSession, words: &'static Words) -> Option<CheckPage> {
    let check = &open.check;
    if let Some(page) = &check.page {
        return Some(page.clone());
    }
    let meeting = check
        .meeting
        .as_ref()
        .filter(|_| check.shown && check.stage == CheckStage::Walk)?;
    let at = match meeting.at {
        Station::Reading => Some(check.at),
        _ => check.selected,
    };
    let source = PageSource {
        words,
        session: &open.session,
        deck: &open.deck,
        meeting,
    };
    Some(source.page(at, check.domain.as_ref()))
}

/// Returns the scene of the map that the present page of the check shows; `None` where it shows none.
pub fn scene(open: &OpenSession) -> Option<&Scene> {
    open.check.picture.as_ref().map(|(_, scene)| scene)
}

/// Leaves the screen to what lay below it; what is held is kept.
fn leave(model: &mut Model) {
    let words = model.words;
    let Some(open) = &mut model.open else { return };
    open.check.shown = false;
    (open.check.domain, open.check.page) = (None, None);
    match open.check.meeting.as_ref().map(|meeting| meeting.rehearsal) {
        Some(true) => {
            open.check.forget();
            model.tell(say!(words, "walk-rehearsed"));
        }
        Some(false) if open.check.stage == CheckStage::Walk => {
            keep(model);
            model.tell(say!(words, "walk-left"));
        }
        _ => {}
    }
}
