//! The welcome at the keyboard: its steps are ticked one by one.

use crate::app::command::Command;
use crate::app::dialog::overlay::Overlay;
use crate::app::model::Model;
use crate::app::recordings;
use crate::deck::StepKind;
use crate::say;
use crate::session::{Intent, Setting};

/// Runs a command on the welcome.
pub(super) fn run(model: &mut Model, command: &Command) {
    let Some(open) = &mut model.open else { return };
    let last = open.deck.welcome.len().saturating_sub(1);
    match command {
        Command::Up => open.at = open.at.saturating_sub(1),
        Command::Down => open.at = (open.at + 1).min(last),
        Command::Recording => recordings::turn(model),
        Command::Enter => {
            let Some(welcome_step) = open.deck.welcome.get(open.at).cloned() else {
                return;
            };
            let done = !open.session.progress.done.contains(&welcome_step.id);
            let mut intents = vec![Intent::Set(Setting::Step {
                id: welcome_step.id,
                done,
            })];
            let recording =
                recordings::start_planned(model).filter(|_| done && welcome_step.kind == StepKind::Recording);
            let starts = recording.is_some();
            let consent = done && welcome_step.kind == StepKind::Consent;
            intents.extend(recording);
            if let Some(open) = model.open.as_mut().filter(|_| done) {
                open.at = (open.at + 1).min(last);
            }
            if !model.act(intents) {
                return;
            }
            if consent {
                model.overlays.push(Overlay::Participants { at: 0 });
            }
            if starts {
                model.tell(say!(model.words, "recording-on", time = model.now.hour_minute()));
            }
        }
        _ => {}
    }
}
