//! The sound recordings at the keyboard: started, ended, corrected afterwards. kring records no sound; it notes when a recorder ran.

use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::dialog::pick::Pick;
use crate::app::dialog::picker::{Picker, PickerChoice};
use crate::app::dialog::purpose::Purpose;
use crate::app::model::Model;
use crate::say;
use crate::session::{Intent, Recording};
use crate::text::Id;

/// Runs a command on the list of recordings, the cursor on line `at`. Returns the line it is on afterwards.
pub(super) fn run(model: &mut Model, command: &Command, at: usize) -> usize {
    let Some(open) = &model.open else { return at };
    let all = &open.session.recordings;
    let last = all.len().saturating_sub(1);
    let chosen = all.get(at).map(|recording| recording.id.clone());
    match (command, chosen) {
        (Command::Up, _) => return at.saturating_sub(1),
        (Command::Down, _) => return (at + 1).min(last),
        (Command::Recording, _) => turn(model),
        (Command::New, _) | (Command::Enter, None) => model.fill_in(Purpose::Recording(None)),
        (Command::Enter, Some(id)) => model.fill_in(Purpose::Recording(Some(id))),
        (Command::Remove, Some(id)) => {
            model.act(vec![Intent::Remove(id)]);
            return at.min(last.saturating_sub(1));
        }
        _ => {}
    }
    at
}

/// Notes that a recording starts, or that the one that runs ends. A second start is a second recording.
pub(super) fn turn(model: &mut Model) {
    let (now, words) = (model.now, model.words);
    let Some(open) = &model.open else { return };
    let running = open.session.running().cloned();
    let ends = running.is_some();
    let intent = match running {
        Some(recording) => Intent::Change(
            Recording {
                ended: Some(now),
                ..recording
            }
            .into(),
        ),
        None => started(model, now),
    };
    if model.act(vec![intent]) {
        model.tell(if ends {
            say!(words, "recording-off", time = now.hour_minute())
        } else {
            say!(words, "recording-on", time = now.hour_minute())
        });
    }
}

/// Returns the intent that a recording starts: the planned one, or else a new one.
fn started(model: &Model, at: crate::session::Moment) -> Intent {
    let mut recordings = model.open.iter().flat_map(|open| &open.session.recordings);
    let planned = recordings.rfind(|recording| recording.started.is_none()).cloned();
    let is_new = planned.is_none();
    let recording = Recording {
        started: Some(at),
        ..planned.unwrap_or_default()
    };
    if is_new {
        Intent::Add(recording.into())
    } else {
        Intent::Change(recording.into())
    }
}

/// Starts the recording that was planned, where one was and none runs, as the step of the welcome says.
pub(super) fn start_planned(model: &Model) -> Option<Intent> {
    let open = model.open.as_ref()?;
    let planned = open
        .session
        .recordings
        .iter()
        .any(|recording| recording.started.is_none());
    (planned && open.session.running().is_none()).then(|| started(model, model.now))
}

/// Asks whether the recorder runs, when the talk begins with a recording that was planned and not started.
pub(super) fn ask_at_start(model: &mut Model) {
    let words = model.words;
    let Some(open) = model.open.as_mut() else { return };
    let waiting = open
        .session
        .recordings
        .iter()
        .any(|recording| recording.started.is_none());
    if !open.session.is_on() || !waiting || open.session.running().is_some() {
        return;
    }
    let rows = vec![
        PickerChoice::new("now", &say!(words, "ask-recording-now")),
        PickerChoice::new("earlier", &say!(words, "ask-recording-earlier")),
        PickerChoice::new("later", &say!(words, "ask-recording-later")),
        PickerChoice::new("none", &say!(words, "ask-recording-none")),
    ];
    let picker = Picker::new(say!(words, "ask-recording-title"), rows);
    model.overlays.push(Overlay::Picker(picker, Pick::Recording));
}

/// Takes the answer to [`ask_at_start`].
pub(super) fn answered(model: &mut Model, answer: &str) {
    let planned: Vec<Id> = model
        .open
        .iter()
        .flat_map(|open| &open.session.recordings)
        .filter(|recording| recording.started.is_none())
        .map(|recording| recording.id.clone())
        .collect();
    match answer {
        "now" => turn(model),
        "earlier" => model.fill_in(Purpose::Recording(planned.into_iter().next_back())),
        "none" => {
            model.act(planned.into_iter().map(Intent::Remove).collect());
        }
        _ => {}
    }
}
