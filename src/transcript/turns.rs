//! Turns: what one voice says until another speaks, with the pieces it came in; and whose voice it is.

use super::cue::{Cue, Doubt};
use crate::text::{Id, Line};

/// Whose voice it is, in the terms of the session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TurnVoice {
    /// A participant of the session.
    Participant(Id),
    /// Whoever leads the talk.
    Facilitator,
    /// Somebody of this function, who is no participant of the session or is not known.
    Function(Line),
}

/// The word for whoever leads the talk.
pub const FACILITATOR: &str = "facilitator";

impl TurnVoice {
    /// Reads `p3`, `facilitator` or `@function`; `None` for anything else.
    pub fn parse(raw: &str) -> Option<Self> {
        if raw == FACILITATOR {
            return Some(Self::Facilitator);
        }
        if let Some(function) = raw.strip_prefix('@') {
            return Some(Line::new(function)).filter(|f| !f.is_empty()).map(Self::Function);
        }
        let id = Id::new(raw);
        matches!(id.numbered(), Some(('p', _)) if *id == *raw).then_some(Self::Participant(id))
    }

    /// Writes it as [`TurnVoice::parse`] reads it.
    pub fn word(&self) -> String {
        match self {
            Self::Participant(id) => id.to_string(),
            Self::Facilitator => FACILITATOR.to_owned(),
            Self::Function(function) => format!("@{function}"),
        }
    }
}

/// A piece of a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnPiece {
    /// When it starts, in milliseconds from the start of the sound.
    pub start: u64,
    /// Its words.
    pub text: Line,
    /// Why they may never have been said.
    pub doubt: Option<Doubt>,
}

/// What one voice says until another speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// `u0001`, …; never given twice in a session.
    pub id: Id,
    /// When it starts, in milliseconds from the start of the sound.
    pub start: u64,
    /// When it ends.
    pub end: u64,
    /// Whose it is; `None` for a pause and where nobody said whose.
    pub voice: Option<TurnVoice>,
    /// Its pieces; at least one, the first at `start`, each later than the one before.
    pub pieces: Vec<TurnPiece>,
}

impl Turn {
    /// Returns the words of all pieces.
    pub fn text(&self) -> String {
        let pieces: Vec<&str> = self.pieces.iter().map(|piece| piece.text.as_str()).collect();
        pieces.join(" ")
    }

    /// Returns how long it takes, in milliseconds.
    pub fn length(&self) -> u64 {
        self.end.saturating_sub(self.start)
    }
}

/// The longest silence inside a turn, in milliseconds.
const SILENCE: u64 = 2000;

/// Joins cues to turns. `voices` says for each cue whose it is; ids go on after `last`. What is nobody's is not joined.
pub fn turns(cues: &[Cue], voices: &[Option<TurnVoice>], last: u32) -> Vec<Turn> {
    let mut all: Vec<Turn> = Vec::new();
    for (cue, voice) in cues.iter().zip(voices) {
        let piece = TurnPiece {
            start: cue.start,
            text: cue.text.clone(),
            doubt: cue.doubt,
        };
        match all.last_mut().filter(|turn| joins(turn, cue, voice.as_ref())) {
            Some(turn) => add(turn, piece, cue.end),
            None => {
                let number = u32::try_from(all.len())
                    .unwrap_or(u32::MAX)
                    .saturating_add(last)
                    .saturating_add(1);
                all.push(Turn {
                    id: turn_id(number),
                    start: cue.start,
                    end: cue.end,
                    voice: voice.clone(),
                    pieces: vec![piece],
                });
            }
        }
    }
    all
}

/// Returns the id of a turn: `u` and at least four digits.
pub fn turn_id(number: u32) -> Id {
    Id::new(&format!("u{number:04}"))
}

/// Returns the number of a turn's id.
pub fn turn_number(id: &Id) -> Option<u32> {
    id.numbered()
        .filter(|(letter, _)| *letter == 'u')
        .map(|(_, number)| number)
}

fn joins(turn: &Turn, cue: &Cue, voice: Option<&TurnVoice>) -> bool {
    voice.is_some() && turn.voice.as_ref() == voice && cue.start <= turn.end.saturating_add(SILENCE)
}

/// Adds a piece; one that starts with the last goes into it, because inner times must grow.
fn add(turn: &mut Turn, piece: TurnPiece, end: u64) {
    turn.end = turn.end.max(end);
    match turn.pieces.last_mut() {
        Some(last) if piece.start <= last.start && piece.doubt == last.doubt => {
            last.text = Line::new(&format!("{} {}", last.text, piece.text));
        }
        Some(last) if piece.start <= last.start => {
            let start = last.start + 1;
            turn.end = turn.end.max(start);
            turn.pieces.push(TurnPiece { start, ..piece });
        }
        _ => turn.pieces.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn voices_are_written_as_they_are_read() {
        for word in ["p3", "facilitator", "@ouder van de raad"] {
            assert_eq!(TurnVoice::parse(word).unwrap().word(), word);
        }
        for word in ["", "@", "P3", "p", "Jan", "s3", "p 3"] {
            assert_eq!(TurnVoice::parse(word), None, "{word}");
        }
    }

    #[test]
    fn pieces_that_follow_each_other_are_one_turn() {
        let cue = |start, end, text: &str| Cue {
            start,
            end,
            text: text.into(),
            ..Cue::default()
        };
        let cues = [
            cue(0, 1000, "een"),
            cue(1000, 2000, "twee"),
            cue(4001, 5000, "drie"),
            cue(5000, 6000, "vier"),
            cue(5000, 6000, "vijf"),
            cue(6000, 7000, "zes"),
        ];
        let (p, f) = (TurnVoice::parse("p1"), Some(TurnVoice::Facilitator));
        let voices = [p.clone(), p.clone(), p.clone(), f.clone(), f, None];
        let found: Vec<_> = turns(&cues, &voices, 7)
            .iter()
            .map(|t| (t.id.to_string(), t.text(), t.pieces.len()))
            .collect();
        let row = |id: &str, text: &str, n| (id.to_owned(), text.to_owned(), n);
        assert_eq!(
            found,
            [
                row("u0008", "een twee", 2),
                row("u0009", "drie", 1),
                row("u0010", "vier vijf", 1),
                row("u0011", "zes", 1),
            ]
        );
    }
}
