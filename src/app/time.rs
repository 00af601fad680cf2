//! The clock of the talk at the keyboard: pauses on purpose, stretches in which the computer stood still, sessions opened on another day.
//!
//! Decides when the clock runs; how much is counted is in `session::clock`. Reads no clock itself.

use crate::app::model::Model;
use crate::app::open_session::OpenSession;
use crate::say;
use crate::session::{Intent, LONGEST, Moment, Place, Recording};

/// After how many seconds without any message the computer is taken to have stood still. Ticks come at least every 20 seconds.
const GAP: u32 = 60;

/// Takes a stretch without any message out of the talk: the computer slept, or the program was stopped.
pub(super) fn skip_gap(model: &mut Model, before: Moment) {
    let now = model.now;
    let running = |open: &&OpenSession| open.writable && open.session.progress.since.is_some();
    let Some(open) = model.open.as_ref().filter(running) else {
        return;
    };
    if now.since(before) <= GAP {
        return;
    }
    let place = open.session.progress.place.clone();
    let until = open
        .session
        .progress
        .since
        .filter(|since| *since > before)
        .unwrap_or(before);
    if model.act(vec![Intent::Pause(until), Intent::Visit(place, now)]) {
        let (from, to) = (until.hour_minute(), now.hour_minute());
        model.tell(say!(model.words, "gap-skipped", from = from, to = to));
    }
}

/// Pauses the talk, or goes on with it.
pub(super) fn turn_pause(model: &mut Model) {
    let (now, words) = (model.now, model.words);
    let Some(open) = &model.open else { return };
    let progress = &open.session.progress;
    if progress.began.is_none() {
        return model.tell(say!(words, "pause-not-begun"));
    }
    let stands = progress.paused || progress.ended.is_some();
    let intent = if stands { Intent::Resume(now) } else { Intent::Hold(now) };
    if model.act(vec![intent]) {
        model.tell(if stands {
            say!(words, "pause-over")
        } else {
            say!(words, "pause-begun", time = now.hour_minute())
        });
    }
}

/// Returns what opening a session asks of its clock, after the place was opened: on another day than it was last seen, the talk is not
/// going on until somebody says so, and no sound is recorded any more.
pub(super) fn on_another_day(open: &OpenSession, last: Option<Moment>, now: Moment) -> Vec<Intent> {
    let session = &open.session;
    // A session without a trace was made elsewhere: its talk is over where it stands at the findings.
    let today = match last {
        Some(last) => last.date() == now.date(),
        None => session.progress.place != Place::Findings || *session.date == *now.date().to_string(),
    };
    if today {
        return Vec::new();
    }
    let mut intents = forgotten_recordings(open, last);
    let progress = &session.progress;
    if progress.began.is_some() && progress.ended.is_none() && !progress.paused {
        intents.push(Intent::Hold(now));
    }
    intents
}

/// Returns the intents that end every recording left running: at the end of the talk where that is known, else at the session's last
/// entry, or, where that entry is a correction made long after the talk, as long after its start as the talk took.
fn forgotten_recordings(open: &OpenSession, last: Option<Moment>) -> Vec<Intent> {
    let talked = i64::from(open.session.progress.seconds);
    let running = open.session.recordings.iter().filter(|recording| recording.runs());
    let ended = running.map(|recording| Recording {
        ended: open.session.sound_end(recording).or_else(|| {
            let started = recording.started?;
            let near = last.filter(|last| *last >= started && last.since(started) <= LONGEST);
            Some(near.unwrap_or_else(|| started.plus(talked)))
        }),
        ..recording.clone()
    });
    ended.map(|recording| Intent::Change(recording.into())).collect()
}

/// Returns the intents that end every running recording, at `at` or, where it started later, at its start.
pub(super) fn ended_recordings(open: &OpenSession, at: Moment) -> Vec<Intent> {
    let running = open.session.recordings.iter().filter(|recording| recording.runs());
    let ended = running.map(|recording| Recording {
        ended: recording.started.map(|started| started.max(at)),
        ..recording.clone()
    });
    ended.map(|recording| Intent::Change(recording.into())).collect()
}
