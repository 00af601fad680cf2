//! Playback: the map built up in the order in which the group named its partners. Changes no record.

use super::{Command, Model};
use crate::say;
use crate::session::Moment;

/// How far the map has grown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growth {
    /// How many partners are shown.
    pub shown: usize,
    /// Whether the next one comes by itself, one a second.
    pub running: bool,
    /// When the last one came.
    last: Moment,
}

/// Runs a command while the map grows, or begins it; whether the command was meant for it.
pub(super) fn run(model: &mut Model, command: &Command) -> bool {
    let now = model.now;
    let Some(open) = &mut model.open else { return false };
    let all = open.session.partners.len();
    let Some(growth) = &mut open.map.growth else {
        if *command != Command::Playback {
            return false;
        }
        if all == 0 {
            model.warn(say!(model.words, "nothing-to-play"));
        } else {
            open.map.selected = None;
            open.map.show = super::Show::Picture;
            open.map.growth = Some(Growth {
                shown: 1,
                running: true,
                last: now,
            });
        }
        return true;
    };
    match command {
        Command::Right | Command::Down => growth.step(1, all),
        Command::Left | Command::Up => growth.step(-1, all),
        Command::Playback | Command::Enter => {
            if growth.shown >= all {
                growth.shown = 0;
            }
            growth.running = !growth.running;
            growth.last = now;
        }
        Command::Cancel => open.map.growth = None,
        _ => {
            // Whatever else is asked ends the playback and is done: nothing typed is ever lost.
            open.map.growth = None;
            return false;
        }
    }
    true
}

impl Growth {
    fn step(&mut self, by: isize, all: usize) {
        self.running = false;
        self.shown = self.shown.saturating_add_signed(by).clamp(1, all.max(1));
    }

    /// Lets time pass: one more partner for each second gone by.
    pub(crate) fn tick(&mut self, now: Moment, all: usize) {
        let gone = now.since(self.last) as usize;
        if !self.running || gone == 0 {
            return;
        }
        self.last = now;
        self.shown = (self.shown + gone.min(2)).min(all);
        self.running = self.shown < all;
    }
}
