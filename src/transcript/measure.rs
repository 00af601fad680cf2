//! Who spoke how long, as a transcript has it: turns and minutes per role and per card, and who is not heard in it.
//!
//! What they do not mean: minutes are no influence and no learning; who is silent may write, nod or think; a short turn may turn the talk.
//! Speech recognition misses soft voices and those far from the microphone. Meant for who leads the talk and for the account of the
//! method, never for the wall.

use std::collections::BTreeMap;

use super::finish::is_pause;
use super::forget::{may_keep, may_quote};
use super::sound::{SessionSound, moment};
use super::turns::{Turn, TurnVoice};
use crate::deck::{CardId, RoleId};
use crate::session::{Participant, Session};
use crate::text::Id;

/// Who speaks, as far as a measure tells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeasuredVoice {
    /// Those of a role.
    Role(RoleId),
    /// All participants, where a smaller group would be one person.
    Together,
    /// Participants without a role, and somebody of a function.
    Other,
    /// Whoever leads the talk.
    Facilitator,
    /// Nobody knows who.
    Unknown,
}

/// How often and how long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many turns.
    pub turns: usize,
    /// How many milliseconds they last.
    pub ms: u64,
}

impl Share {
    fn add(&mut self, ms: u64) {
        self.turns += 1;
        self.ms += ms;
    }

    /// Returns the minutes, with one decimal.
    pub fn minutes(self) -> String {
        let tenths = (self.ms + 3000) / 6000;
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

/// The measures of all transcripts of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkMeasures {
    /// By who speaks.
    pub who: BTreeMap<MeasuredVoice, Share>,
    /// By card; `None` where no card was open, or nobody knows when it was.
    pub cards: BTreeMap<Option<CardId>, Share>,
    /// The participants who may be recorded and are not heard in any transcript.
    pub silent: Vec<Id>,
    /// How many participants are left out because they refused the recording, the talk or to be quoted.
    pub refused: usize,
}

/// Measures the sound of a session. Pauses, and words that speech recognition made up, are nobody's.
pub fn measure(sound: &SessionSound, session: &Session) -> TalkMeasures {
    let mut measures = TalkMeasures::default();
    if sound.is_empty() {
        return measures;
    }
    let cards = sound.cards(session);
    let mut heard: Vec<&Id> = Vec::new();
    for (talk, turn) in sound.turns().filter(|(_, turn)| is_speech(turn)) {
        if let Some(TurnVoice::Participant(id)) = &turn.voice {
            match session.participant(id) {
                Some(participant) if may_keep(participant) && may_quote(participant) => heard.push(id),
                _ => continue,
            }
        }
        let ms = turn.end.saturating_sub(turn.start);
        measures.who.entry(who(turn, session)).or_default().add(ms);
        let card = moment(session, talk, turn.start).and_then(|at| cards.at(at)).cloned();
        measures.cards.entry(card).or_default().add(ms);
    }
    measures.count_silent(session, &heard);
    measures
}

impl TalkMeasures {
    /// Tells who was not heard apart from who may not be measured.
    fn count_silent(&mut self, session: &Session, heard: &[&Id]) {
        for participant in &session.participants {
            if !(may_keep(participant) && may_quote(participant)) {
                self.refused += 1;
            } else if !heard.contains(&&participant.id) {
                self.silent.push(participant.id.clone());
            }
        }
    }
}

impl TalkMeasures {
    /// Returns the measures as a report may tell them: without a group of one person. Roles that one participant bears are counted
    /// among the others; where that still leaves one person apart, all participants are one group.
    pub fn apart(mut self, session: &Session) -> Self {
        let heard = |p: &&Participant| may_keep(p) && may_quote(p);
        let heard: Vec<&Participant> = session.participants.iter().filter(heard).collect();
        let bearers = |role: Option<&RoleId>| heard.iter().filter(|p| p.role.as_ref() == role).count();
        let alone: Vec<MeasuredVoice> = self
            .who
            .keys()
            .filter(|who| matches!(who, MeasuredVoice::Role(role) if bearers(Some(role)) < 2))
            .cloned()
            .collect();
        for who in &alone {
            self.join(who, MeasuredVoice::Other);
        }
        let others = bearers(None) + alone.len();
        if self.who.contains_key(&MeasuredVoice::Other) && others < 2 {
            let all: Vec<MeasuredVoice> = self
                .who
                .keys()
                .filter(|who| matches!(who, MeasuredVoice::Role(_) | MeasuredVoice::Other))
                .cloned()
                .collect();
            for who in &all {
                self.join(who, MeasuredVoice::Together);
            }
        }
        self
    }

    fn join(&mut self, from: &MeasuredVoice, to: MeasuredVoice) {
        if let Some(share) = self.who.remove(from) {
            let sum = self.who.entry(to).or_default();
            sum.turns += share.turns;
            sum.ms += share.ms;
        }
    }
}

fn who(turn: &Turn, session: &Session) -> MeasuredVoice {
    match &turn.voice {
        Some(TurnVoice::Participant(id)) => {
            let role = session.participant(id).and_then(|participant| participant.role.clone());
            role.map_or(MeasuredVoice::Other, MeasuredVoice::Role)
        }
        Some(TurnVoice::Function(_)) => MeasuredVoice::Other,
        Some(TurnVoice::Facilitator) => MeasuredVoice::Facilitator,
        None => MeasuredVoice::Unknown,
    }
}

/// Returns whether a turn was said by somebody.
fn is_speech(turn: &Turn) -> bool {
    let made_up = turn.pieces.iter().all(|piece| piece.doubt.is_some());
    let pause = turn.voice.is_none() && turn.pieces.iter().all(|piece| is_pause(&piece.text));
    !made_up && !pause
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Answer, Consent};
    use crate::text::Line;
    use crate::transcript::cue::Doubt;
    use crate::transcript::kept::{Provenance, Talk};
    use crate::transcript::turns::{TurnPiece, turn_id};

    fn person(id: &str, role: Option<&str>) -> Participant {
        Participant {
            id: id.into(),
            role: role.map(Into::into),
            ..Participant::default()
        }
    }

    fn sound(turns: &[(&str, u64, &str)]) -> SessionSound {
        let mut start = 0;
        let turn = |(n, (voice, seconds, text)): (u32, &(&str, u64, &str))| {
            let from = start;
            start += seconds * 1000;
            Turn {
                id: turn_id(n),
                start: from,
                end: start,
                voice: TurnVoice::parse(voice),
                pieces: vec![TurnPiece {
                    start: from,
                    text: Line::new(text),
                    doubt: (*text == "Thanks for watching").then_some(Doubt::Credit),
                }],
            }
        };
        let talk = Talk {
            from: Provenance {
                source: "webvtt".into(),
                read: "2026-11-27T14:03:05+01:00".parse().unwrap(),
                recording: None,
                shift: None,
                sha256: "".into(),
                replaced: Default::default(),
                withheld: 0,
            },
            turns: (1..).zip(turns).map(turn).collect(),
        };
        SessionSound::new(vec![("talk.vtt".into(), talk)], &[])
    }

    fn seconds(measures: &TalkMeasures) -> Vec<(String, usize, u64)> {
        let row = |(who, share): (&MeasuredVoice, &Share)| (format!("{who:?}"), share.turns, share.ms / 1000);
        measures.who.iter().map(row).collect()
    }

    #[test]
    fn minutes_and_turns_go_to_roles_and_pauses_to_nobody() {
        let session = Session {
            participants: vec![
                person("p1", Some("leraar")),
                person("p2", Some("leraar")),
                person("p3", Some("zorg")),
                person("p4", None),
                Participant {
                    consent: Consent {
                        sound: Answer::Refused,
                        ..Consent::default()
                    },
                    ..person("p5", Some("zorg"))
                },
            ],
            ..Session::default()
        };
        let sound = sound(&[
            ("facilitator", 10, "Wie begint?"),
            ("p1", 30, "Ik."),
            ("", 20, "(..)"),
            ("", 5, "Thanks for watching"),
            ("p3", 60, "Wij doen dat anders."),
            ("@ouder", 4, "Ja."),
            ("p1", 12, "Nee."),
            ("", 3, "Wat?"),
        ]);
        let measures = measure(&sound, &session);
        let row = |who: &str, turns, seconds| (who.to_owned(), turns, seconds);
        let (teachers, care) = (row("Role(Id(\"leraar\"))", 2, 42), row("Role(Id(\"zorg\"))", 1, 60));
        let (others, led, unknown) = (row("Other", 1, 4), row("Facilitator", 1, 10), row("Unknown", 1, 3));
        assert_eq!(
            seconds(&measures),
            [teachers.clone(), care, others, led.clone(), unknown.clone()]
        );
        assert_eq!(
            (measures.silent.clone(), measures.refused),
            (vec!["p2".into(), "p4".into()], 1)
        );
        assert_eq!(measures.cards.get(&None).map(|share| share.turns), Some(6));
        // Of the two of care one refused: the other would stand alone, and is one of the others.
        let rows = seconds(&measures.apart(&session));
        assert_eq!(rows, [teachers, row("Other", 2, 64), led, unknown]);
    }

    #[test]
    fn nobody_stands_alone_in_a_report() {
        let sound = sound(&[
            ("p1", 30, "Ik."),
            ("p2", 10, "Ja."),
            ("p3", 60, "Nee."),
            ("p4", 5, "Zo."),
        ]);
        let of = |participants| {
            let session = Session {
                participants,
                ..Session::default()
            };
            seconds(&measure(&sound, &session).apart(&session))
        };
        let teachers = || vec![person("p1", Some("leraar")), person("p2", Some("leraar"))];
        let mut two = teachers();
        two.extend([person("p3", Some("zorg")), person("p4", Some("directie"))]);
        let grouped = of(two);
        assert_eq!(grouped.len(), 2, "{grouped:?}");
        assert_eq!(grouped.last().map(|row| (row.0.as_str(), row.2)), Some(("Other", 65)));
        let mut one = teachers();
        one.extend([person("p3", Some("leraar")), person("p4", Some("directie"))]);
        assert_eq!(of(one), [("Together".to_owned(), 4, 105)]);
    }
}
