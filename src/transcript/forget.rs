//! What must be forgotten in a kept transcript: a voice, and a name. And whose voice may be kept at all.

use std::borrow::Cow;

use super::kept::Talk;
use super::turns::{Turn, TurnPiece, TurnVoice};
use crate::session::{Erasure, Participant, Session, replace_word};
use crate::text::{Id, Line};

/// Returns whether the voice of a participant may be kept: nobody's who refused.
pub fn may_keep(participant: &Participant) -> bool {
    participant.consent.allows_sound()
}

/// Returns whether the words of a participant may leave kring.
pub fn may_quote(participant: &Participant) -> bool {
    participant.consent.allows_words()
}

/// Returns the cues that hold the voice of a participant.
pub fn cues_of<'a>(talks: impl Iterator<Item = &'a Talk>, who: &Id) -> Vec<Id> {
    let theirs = |turn: &&Turn| matches!(&turn.voice, Some(TurnVoice::Participant(id)) if id == who);
    talks
        .flat_map(|talk| talk.turns.iter().filter(theirs))
        .map(|turn| turn.id.clone())
        .collect()
}

/// Returns whether the words of a turn may leave kring: nobody's who refused to be quoted.
pub fn may_tell(turn: &Turn, session: &Session) -> bool {
    match &turn.voice {
        Some(TurnVoice::Participant(id)) => session.participant(id).is_some_and(may_quote),
        _ => true,
    }
}

/// Returns the session in which nothing rests on a cue whose words may not leave kring.
pub fn tellable<'a>(session: &'a Session, talks: &[(String, Talk)]) -> Cow<'a, Session> {
    if session.cited_cues().next().is_none() {
        return Cow::Borrowed(session);
    }
    let turns = talks.iter().flat_map(|(_, talk)| &talk.turns);
    let silent = turns.filter(|turn| !may_tell(turn, session));
    let silent: Vec<Id> = silent.map(|turn| turn.id.clone()).collect();
    session.without_cues(&silent)
}

/// Returns whether a turn may be kept: one of a participant only while the session has them and they did not refuse.
pub fn stays(turn: &Turn, session: &Session) -> bool {
    match &turn.voice {
        Some(TurnVoice::Participant(id)) => session.participant(id).is_some_and(may_keep),
        _ => true,
    }
}

/// Drops every turn that may not be kept; how many.
pub fn drop_voices(talk: &mut Talk, session: &Session) -> usize {
    let before = talk.turns.len();
    talk.turns.retain(|turn| stays(turn, session));
    before - talk.turns.len()
}

/// Takes out of a transcript what an erasure takes out of the session it belongs to.
pub fn forget(talk: &mut Talk, erasure: &Erasure) {
    match erasure {
        Erasure::Withdrawal { who, .. } => {
            let is_theirs = |turn: &Turn| matches!(&turn.voice, Some(TurnVoice::Participant(id)) if id == who);
            talk.turns.retain(|turn| !is_theirs(turn));
        }
        Erasure::Masking { from, to, .. } => {
            mask(talk, from, to);
        }
        // The map of another session, of which no sound tells.
        Erasure::Inherited(_) => {}
    }
}

/// Replaces a name wherever it stands as whole words, also where it begins in one piece and ends in the next; how many turns changed.
pub fn mask(talk: &mut Talk, from: &str, to: &str) -> usize {
    let mut changed = 0;
    for turn in &mut talk.turns {
        let before = turn.clone();
        if let Some(TurnVoice::Function(function)) = &mut turn.voice {
            *function = Line::new(&replace_word(function, from, to));
        }
        for piece in &mut turn.pieces {
            hide(piece, from, to);
        }
        across(turn, from, to);
        changed += usize::from(*turn != before);
    }
    changed
}

fn hide(piece: &mut TurnPiece, from: &str, to: &str) {
    let text = replace_word(&piece.text, from, to);
    if *piece.text != *text {
        piece.text = Line::new(&text);
    }
}

/// Joins two pieces where a name stands across their border.
fn across(turn: &mut Turn, from: &str, to: &str) {
    if !from.contains(' ') {
        return;
    }
    let mut at = 0;
    while let (Some(a), Some(b)) = (turn.pieces.get(at), turn.pieces.get(at + 1)) {
        let joined = format!("{} {}", a.text, b.text);
        let text = replace_word(&joined, from, to);
        if text == joined {
            at += 1;
            continue;
        }
        if let Some(first) = turn.pieces.get_mut(at) {
            first.text = Line::new(&text);
        }
        turn.pieces.remove(at + 1);
    }
}
