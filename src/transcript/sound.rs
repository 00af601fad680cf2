//! What the sound of a session holds, as one value: its transcripts, and which place of the walk was open when.
//!
//! Says when in the session a cue was spoken, and at which card. Where nobody knows the shift of a sound, it says nothing.

use super::kept::Talk;
use super::turns::Turn;
use crate::deck::CardId;
use crate::session::{Entry, Event, Moment, Place, Session};

/// The transcripts of a session, with the places of the walk that were opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionSound {
    /// The transcripts with the names of their files, in the order of the recordings.
    pub talks: Vec<(String, Talk)>,
    /// When which place was opened, in order.
    pub visits: Vec<(Moment, Place)>,
}

impl SessionSound {
    /// The sound of a session without transcripts.
    pub const EMPTY: &'static Self = &Self {
        talks: Vec::new(),
        visits: Vec::new(),
    };

    /// Returns the transcripts with the places that the entries of a session say were opened.
    pub fn new(talks: Vec<(String, Talk)>, entries: &[Entry]) -> Self {
        let visit = |entry: &Entry| match &entry.event {
            Event::Visited { place, at } => Some((*at, place.clone())),
            _ => None,
        };
        let mut visits: Vec<(Moment, Place)> = entries.iter().filter_map(visit).collect();
        visits.sort_by_key(|(at, _)| *at);
        Self { talks, visits }
    }

    /// Returns whether there is no transcript.
    pub fn is_empty(&self) -> bool {
        self.talks.is_empty()
    }

    /// Returns every turn with its transcript, in the order of the recordings.
    pub fn turns(&self) -> impl Iterator<Item = (&Talk, &Turn)> {
        self.talks
            .iter()
            .flat_map(|(_, talk)| talk.turns.iter().map(move |turn| (talk, turn)))
    }

    /// Returns the turn of this id with its transcript.
    pub fn turn(&self, id: &str) -> Option<(&Talk, &Turn)> {
        self.turns().find(|(_, turn)| turn.id == *id)
    }

    /// Returns the cards of the session over time, for many questions.
    pub fn cards<'a>(&'a self, session: &'a Session) -> Cards<'a> {
        let visited = self.visits.iter().map(|(at, place)| match place {
            Place::Card(card) => (*at, Some(card)),
            _ => (*at, None),
        });
        let noted = session
            .statements
            .iter()
            .filter_map(|s| Some((s.at?, Some(s.card.as_ref()?))));
        let mut all: Vec<(Moment, Option<&CardId>)> = if self.visits.is_empty() {
            noted.collect()
        } else {
            visited.collect()
        };
        all.sort_by_key(|(at, _)| *at);
        let ahead = if self.visits.is_empty() { NOTING } else { 0 };
        Cards { all, ahead }
    }
}

/// How many seconds after it was said something may be noted, where nothing else tells the card.
const NOTING: u32 = 180;

/// Which card was open when: as the walk says. Where no walk is known, the card of what was noted soon after, or else of what was noted
/// last.
#[derive(Clone, Debug)]
pub struct Cards<'a> {
    all: Vec<(Moment, Option<&'a CardId>)>,
    ahead: u32,
}

impl Cards<'_> {
    /// Returns the card at a moment; `None` before the first, and where another place than a card was open.
    pub fn at(&self, moment: Moment) -> Option<&CardId> {
        let from = self.all.partition_point(|(at, _)| *at < moment);
        let soon = self
            .all
            .get(from)
            .filter(|(at, _)| self.ahead > 0 && at.since(moment) <= self.ahead);
        if let Some((_, card)) = soon {
            return *card;
        }
        let after = self.all.partition_point(|(at, _)| *at <= moment);
        self.all.get(after.checked_sub(1)?)?.1
    }
}

/// Returns when in the session a time of a sound was, to the second; `None` where its recording, the start of that or the shift is not
/// known.
pub fn moment(session: &Session, talk: &Talk, ms: u64) -> Option<Moment> {
    let (id, shift) = (talk.from.recording.as_ref()?, talk.from.shift?);
    let recording = session.recordings.iter().find(|recording| recording.id == *id)?;
    let offset = i64::try_from(ms).ok()?.checked_add(shift)?;
    Some(recording.started?.plus(offset.div_euclid(1000)))
}

/// Returns when in a sound a moment of the session was, in milliseconds, which may lie before its start; `None` as [`moment`].
pub fn time(session: &Session, talk: &Talk, at: Moment) -> Option<i64> {
    let (id, shift) = (talk.from.recording.as_ref()?, talk.from.shift?);
    let started = session
        .recordings
        .iter()
        .find(|recording| recording.id == *id)?
        .started?;
    let offset = if at >= started {
        i64::from(at.since(started))
    } else {
        -i64::from(started.since(at))
    };
    Some(offset * 1000 - shift)
}

#[cfg(test)]
mod tests {
    use super::super::kept::Provenance;
    use super::*;
    use crate::session::{Recording, Statement};

    fn at(time: &str) -> Moment {
        format!("2026-10-08T{time}+02:00").parse().unwrap()
    }

    fn session() -> Session {
        Session {
            recordings: vec![Recording {
                id: "r1".into(),
                started: Some(at("15:00:00")),
                ..Recording::default()
            }],
            statements: vec![Statement {
                at: Some(at("15:10:00")),
                card: Some("leren".into()),
                ..Statement::default()
            }],
            ..Session::default()
        }
    }

    fn talk(recording: Option<&str>, shift: Option<i64>) -> Talk {
        Talk {
            from: Provenance {
                source: "webvtt".into(),
                read: at("18:00:00"),
                recording: recording.map(Into::into),
                shift,
                sha256: "".into(),
                replaced: Default::default(),
                withheld: 0,
            },
            turns: Vec::new(),
        }
    }

    #[test]
    fn a_time_of_the_sound_is_a_moment_of_the_session_and_back() {
        let (session, ahead) = (session(), talk(Some("r1"), Some(-90_500)));
        assert_eq!(moment(&session, &ahead, 150_500), Some(at("15:01:00")));
        assert_eq!(time(&session, &ahead, at("15:01:00")), Some(150_500));
        assert_eq!(
            time(&session, &talk(Some("r1"), Some(0)), at("14:59:00")),
            Some(-60_000)
        );
        for unknown in [talk(None, Some(0)), talk(Some("r1"), None), talk(Some("r9"), Some(0))] {
            assert_eq!(
                (moment(&session, &unknown, 0), time(&session, &unknown, at("15:01:00"))),
                (None, None)
            );
        }
    }

    #[test]
    fn the_walk_says_which_card_was_open_and_else_what_was_noted() {
        let session = session();
        let noted = SessionSound::default();
        let cards = noted.cards(&session);
        assert_eq!(cards.at(at("15:06:59")), None);
        // What is said is noted a little later.
        assert_eq!(
            cards.at(at("15:07:00")).map(|card| card.to_string()),
            Some("leren".into())
        );
        assert_eq!(
            cards.at(at("16:00:00")).map(|card| card.to_string()),
            Some("leren".into())
        );
        let walked = SessionSound {
            visits: vec![
                (at("15:05:00"), Place::Card("actoren".into())),
                (at("15:20:00"), Place::Closing),
            ],
            ..SessionSound::default()
        };
        let cards = walked.cards(&session);
        assert_eq!(
            cards.at(at("15:10:00")).map(|card| card.to_string()),
            Some("actoren".into())
        );
        assert_eq!(cards.at(at("15:20:00")), None);
    }
}
