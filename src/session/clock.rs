//! How long the talk took: when it began, paused, went on and ended.
//!
//! Reads no clock: every moment comes with an event. The talk begins with the first phase and ends when the findings are opened after the
//! closing; before and after it, and while it is paused, nothing is counted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Moment, Place, Session};
use crate::deck::is_default;
use crate::text::Id;

/// How the talk was held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// With kring: what is noted has its time.
    #[default]
    Live,
    /// On paper: entered afterwards, without a clock.
    Paper,
}

/// Where the talk is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The place in the walk.
    #[serde(default)]
    pub place: Place,
    /// Welcome steps that are done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<Id>,
    /// When the talk began: when the first phase was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Moment>,
    /// When the talk ended; nothing is counted afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Moment>,
    /// Since when the clock runs; absent while it stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// Whether the talk was paused on purpose, until it is resumed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub paused: bool,
    /// Seconds of the talk before `since`, pauses left out.
    #[serde(default)]
    pub seconds: u32,
}

impl Place {
    /// Returns whether the talk goes on here: in a phase or at the closing, not at the welcome and not at the findings.
    pub fn is_talk(&self) -> bool {
        !matches!(self, Self::Welcome | Self::Findings)
    }
}

impl Session {
    /// Returns whether the talk has begun with kring and has not ended, paused or not: what is noted now was said now.
    pub fn is_on(&self) -> bool {
        self.held == Held::Live && self.progress.began.is_some() && self.progress.ended.is_none()
    }

    /// Returns the seconds the talk has taken, pauses left out.
    pub fn elapsed(&self, now: Moment) -> u32 {
        self.progress.seconds + self.progress.since.map_or(0, |since| now.since(since))
    }

    /// Returns the seconds a card has been open.
    pub fn card_elapsed(&self, card: &str, now: Moment) -> u32 {
        let before = self.cards.get(card).map_or(0, |record| record.seconds);
        let open = matches!(&self.progress.place, Place::Card(id) if id == card);
        let running = self.progress.since.filter(|_| open).map_or(0, |since| now.since(since));
        before + running
    }

    /// Opens a place: the talk begins with the first one after the welcome, and ends when the findings follow the closing.
    pub(super) fn visit(&mut self, place: &Place, at: Moment) {
        self.stop_clock(at);
        let progress = &mut self.progress;
        if *place == Place::Findings && progress.place == Place::Closing && progress.began.is_some() {
            progress.ended.get_or_insert(at);
        }
        progress.place = place.clone();
        if place.is_talk() && progress.ended.is_none() {
            progress.began.get_or_insert(at);
        }
        self.start_clock(at);
    }

    /// Stops the clock; with `hold`, until the talk is resumed.
    pub(super) fn pause(&mut self, at: Moment, hold: bool) {
        self.stop_clock(at);
        self.progress.paused |= hold;
    }

    /// Goes on with a talk that was paused or had ended.
    pub(super) fn resume(&mut self, at: Moment) {
        self.stop_clock(at);
        self.progress.paused = false;
        self.progress.ended = None;
        self.start_clock(at);
    }

    fn start_clock(&mut self, at: Moment) {
        let progress = &mut self.progress;
        let runs = progress.place.is_talk() && progress.ended.is_none() && !progress.paused;
        progress.since = runs.then_some(at);
    }

    fn stop_clock(&mut self, at: Moment) {
        let Some(since) = self.progress.since.take() else {
            return;
        };
        let seconds = at.since(since);
        self.progress.seconds = self.progress.seconds.saturating_add(seconds);
        if let (Place::Card(card), true) = (&self.progress.place, seconds > 0) {
            let record = self.cards.entry(card.clone()).or_default();
            record.seconds = record.seconds.saturating_add(seconds);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Event;

    fn at(time: &str) -> Moment {
        format!("2026-11-21T{time}:00+01:00").parse().unwrap()
    }

    fn visit(session: &mut Session, place: Place, time: &str) {
        session.apply(&Event::Visited { place, at: at(time) });
    }

    #[test]
    fn the_talk_begins_with_the_first_phase_and_ends_after_the_closing() {
        let mut session = Session::default();
        visit(&mut session, Place::Welcome, "13:30");
        assert_eq!((session.progress.began, session.elapsed(at("14:00"))), (None, 0));
        visit(&mut session, Place::Phase("fase-1".into()), "14:00");
        visit(&mut session, Place::Card("leren".into()), "14:05");
        visit(&mut session, Place::Closing, "15:05");
        visit(&mut session, Place::Findings, "15:15");
        assert_eq!(session.progress.began, Some(at("14:00")));
        assert_eq!(session.progress.ended, Some(at("15:15")));
        assert_eq!(session.progress.seconds, 75 * 60);
        visit(&mut session, Place::Card("leren".into()), "20:00");
        assert_eq!(
            session.elapsed(at("21:00")),
            75 * 60,
            "a correction at the desk counts nothing"
        );
        assert_eq!(session.card_elapsed("leren", at("21:00")), 60 * 60);
        session.apply(&Event::Resumed { at: at("21:00") });
        assert_eq!(session.elapsed(at("21:10")), 85 * 60, "unless the talk itself goes on");
    }

    #[test]
    fn a_look_at_the_findings_in_between_ends_nothing() {
        let mut session = Session::default();
        visit(&mut session, Place::Card("leren".into()), "14:00");
        visit(&mut session, Place::Findings, "14:10");
        visit(&mut session, Place::Card("leren".into()), "14:15");
        assert_eq!((session.progress.ended, session.elapsed(at("14:20"))), (None, 15 * 60));
    }

    #[test]
    fn a_pause_holds_until_the_talk_is_resumed() {
        let mut session = Session::default();
        visit(&mut session, Place::Card("leren".into()), "14:00");
        session.apply(&Event::Paused {
            at: at("14:10"),
            hold: true,
        });
        visit(&mut session, Place::Card("actoren".into()), "14:20");
        assert_eq!(session.elapsed(at("14:30")), 10 * 60);
        session.apply(&Event::Resumed { at: at("14:30") });
        assert_eq!(session.elapsed(at("14:35")), 15 * 60);
        session.apply(&Event::Paused {
            at: at("14:40"),
            hold: false,
        });
        visit(&mut session, Place::Card("actoren".into()), "15:00");
        assert_eq!(
            session.elapsed(at("15:05")),
            25 * 60,
            "whoever closes kring goes on where it was"
        );
    }
}
