//! Playing the map back: begun, halted, stepped through, ended. Changes no record.

use super::playback::Playback;
use super::state::Show;
use crate::app::command::Command;
use crate::app::model::Model;
use crate::say;

/// Runs a command while the map grows, or begins it; whether the command was meant for it.
pub(super) fn run(model: &mut Model, command: &Command) -> bool {
    let now = model.now;
    let Some(open) = &mut model.open else { return false };
    let all = open.session.partners.len();
    let Some(playback) = &mut open.map.playback else {
        if *command != Command::Playback {
            return false;
        }
        if all == 0 {
            model.warn(say!(model.words, "nothing-to-play"));
        } else {
            open.map.selected = None;
            open.map.show = Show::Picture;
            open.map.playback = Some(Playback {
                shown: 1,
                running: true,
                last: now,
            });
        }
        return true;
    };
    match command {
        Command::Right | Command::Down => playback.step(1, all),
        Command::Left | Command::Up => playback.step(-1, all),
        Command::Playback | Command::Enter => {
            if playback.shown >= all {
                playback.shown = 0;
            }
            playback.running = !playback.running;
            playback.last = now;
        }
        Command::Cancel => open.map.playback = None,
        _ => {
            // Whatever else is asked ends the playback and is done: nothing typed is ever lost.
            open.map.playback = None;
            return false;
        }
    }
    true
}
