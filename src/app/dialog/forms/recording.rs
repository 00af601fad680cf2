//! The form of a sound recording: its name on the recorder, when it started, when it ended.

use crate::app::dialog::form::DialogForm;
use crate::app::dialog::forms::fields::line;
use crate::locale::Words;
use crate::say;
use crate::session::{Moment, Recording, Refusal, Session, some_line};

/// Returns the form for a recording.
pub(super) fn recording(words: &Words, old: Option<&Recording>) -> DialogForm {
    let time = |at: Option<Moment>| at.map(|at| at.time_of_day());
    let started = old.and_then(|recording| recording.started);
    let ended = old.and_then(|recording| recording.ended);
    let fields = vec![
        line(words, "started", time(started).as_deref()).hint(say!(words, "hint-time")),
        line(words, "ended", time(ended).as_deref()).hint(say!(words, "hint-ended")),
        line(words, "recording-name", old.and_then(|r| r.name.as_deref())).hint(say!(words, "hint-recording-name")),
    ];
    DialogForm::new(say!(words, "form-recording"), fields)
}

/// Reads a recording from its form. A time without a day is of the day of the talk.
///
/// # Errors
/// [`Refusal::NotATime`] where a time cannot be read.
pub(super) fn read(form: &DialogForm, old: Recording, session: &Session, now: Moment) -> Result<Recording, Refusal> {
    let day = old.started.or(session.progress.began).unwrap_or(now);
    let at = |field: &str| match form.get(field).trim() {
        "" => Ok(None),
        raw => day.at_time(raw).map(Some).ok_or_else(|| Refusal::NotATime(raw.into())),
    };
    let started = at("started")?;
    // A recording that runs past midnight ends on the next day.
    let ended = at("ended")?.map(|ended| match started {
        Some(started) if ended < started && started.since(ended) > 12 * 3600 => ended.plus(24 * 3600),
        _ => ended,
    });
    Ok(Recording {
        name: some_line(form.get("recording-name")),
        started,
        ended,
        ..old
    })
}
