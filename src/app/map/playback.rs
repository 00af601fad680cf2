//! Playback: how far the map is built up, in the order in which the group named its partners.

use crate::session::Moment;

/// How far the map has grown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Playback {
    /// How many partners are shown.
    pub shown: usize,
    /// Whether the next one comes by itself, one a second.
    pub running: bool,
    /// When the last one came.
    pub(super) last: Moment,
}

impl Playback {
    /// Stops and shows `by` partners more, of `all`.
    pub(super) fn step(&mut self, by: isize, all: usize) {
        self.running = false;
        self.shown = self.shown.saturating_add_signed(by).clamp(1, all.max(1));
    }

    /// Lets time pass: one more partner for each second gone by.
    pub(in crate::app) fn tick(&mut self, now: Moment, all: usize) {
        let gone = now.since(self.last) as usize;
        if !self.running || gone == 0 {
            return;
        }
        self.last = now;
        self.shown = (self.shown + gone.min(2)).min(all);
        self.running = self.shown < all;
    }
}
