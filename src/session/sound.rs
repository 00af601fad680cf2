//! In which recording a moment lies, and when a recording stopped whose end nobody noted.
//!
//! Reads no clock. A recorder that was forgotten ran no longer than the talk, as far as kring can tell: what is noted afterwards has no
//! place in the sound.

use super::{Moment, Recording, Session};

/// The longest sound recording that is believed without an end, in seconds: twelve hours.
pub const LONGEST: u32 = 12 * 3600;

impl Session {
    /// Returns when a recording stopped: its end, or the end of the talk where nobody noted one; `None` while it runs.
    pub fn sound_end(&self, recording: &Recording) -> Option<Moment> {
        let started = recording.started?;
        recording.ended.or(self.progress.ended.filter(|over| *over >= started))
    }

    /// Returns the seconds from the start of a recording to `at`; `None` where the moment lies outside it.
    pub fn offset_in(&self, recording: &Recording, at: Moment) -> Option<u32> {
        let started = recording.started.filter(|started| *started <= at)?;
        let offset = at.since(started);
        match self.sound_end(recording) {
            Some(ended) => at <= ended,
            None => offset <= LONGEST,
        }
        .then_some(offset)
    }

    /// Returns the recording in which a moment lies, with the seconds from its start.
    pub fn recorded(&self, at: Moment) -> Option<(&Recording, u32)> {
        let mut all = self.recordings.iter().rev();
        all.find_map(|recording| Some((recording, self.offset_in(recording, at)?)))
    }

    /// Returns the recording that runs, if one does.
    pub fn running(&self) -> Option<&Recording> {
        let runs = |recording: &&Recording| recording.started.is_some() && self.sound_end(recording).is_none();
        self.recordings.iter().rev().find(runs)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn at(time: &str) -> Moment {
        format!("2026-11-21T{time}:00+01:00").parse().unwrap()
    }

    #[test]
    fn a_recording_without_an_end_stops_with_the_talk() {
        let mut session = Session {
            recordings: vec![Recording {
                id: "r1".into(),
                started: Some(at("14:00")),
                ..Recording::default()
            }],
            ..Session::default()
        };
        let seconds = |session: &Session, time: &str| session.recorded(at(time)).map(|(_, seconds)| seconds);
        assert_eq!(seconds(&session, "14:10"), Some(600));
        assert!(session.running().is_some());
        session.progress.ended = Some(at("15:15"));
        assert_eq!(seconds(&session, "15:15"), Some(75 * 60));
        assert_eq!(
            seconds(&session, "18:00"),
            None,
            "what is noted hours later is not in the sound"
        );
        assert!(session.running().is_none());
        // Somebody goes on recording after the talk.
        session.recordings.push(Recording {
            id: "r2".into(),
            started: Some(at("16:00")),
            ..Recording::default()
        });
        assert_eq!(session.running().unwrap().id, "r2");
        assert_eq!(seconds(&session, "16:01"), Some(60));
        session.recordings.remove(0);
        let (later, now) = ("2026-11-23T09:00:00+01:00".parse().unwrap(), at("18:00"));
        assert!(session.recorded(now).is_some() && session.recorded(later).is_none());
    }
}
