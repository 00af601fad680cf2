//! A turn of the sound: the one with the cursor, whether its words may be shown, and which statements belong beside it.

use crate::app::open_session::OpenSession;
use crate::app::talk::state::TalkState;
use crate::locale::Words;
use crate::say;
use crate::session::{Session, Statement};
use crate::transcript::forget::may_tell;
use crate::transcript::sound::moment;
use crate::transcript::turns::TurnVoice;
use crate::transcript::{Talk, Turn};

/// Returns the turn with the cursor, and its transcript.
pub(super) fn here<'a>(open: &'a OpenSession, desk: &TalkState) -> Option<(&'a Talk, &'a Turn)> {
    open.sound.turns().nth(desk.at)
}

/// Returns whether the words of a turn may be shown: nobody's who refused to be quoted.
pub fn may_show(open: &OpenSession, turn: &Turn) -> bool {
    may_tell(turn, &open.session)
}

/// Returns the chosen turns with their transcripts; nothing where one of them may not be shown.
pub(super) fn chosen_to_quote<'o>(open: &'o OpenSession, desk: &TalkState) -> Option<Vec<(&'o Talk, &'o Turn)>> {
    let chosen = desk.chosen();
    let turns = open.sound.turns().skip(chosen.start).take(chosen.len());
    turns.map(|turn| may_show(open, turn.1).then_some(turn)).collect()
}

/// Returns the statements that belong beside a turn, those heard in it first: each with whether it is.
pub fn beside<'a>(open: &'a OpenSession, talk: &Talk, turn: &Turn) -> Vec<(&'a Statement, bool)> {
    let statements = || open.session.statements.iter();
    let at = moment(&open.session, talk, turn.start);
    let near = |s: &&Statement| {
        let apart = s.at.zip(at).map(|(noted, said)| noted.since(said) + said.since(noted));
        apart.is_some_and(|seconds| seconds <= 90) && !s.heard.contains(&turn.id)
    };
    let own = statements().filter(|s| s.heard.contains(&turn.id)).map(|s| (s, true));
    own.chain(statements().filter(near).map(|s| (s, false))).collect()
}

/// Returns whose voice a turn is, by function.
pub fn speaker_of(words: &Words, session: &Session, turn: &Turn) -> String {
    match &turn.voice {
        Some(TurnVoice::Participant(id)) => session
            .participant(id)
            .map_or_else(|| id.to_string(), |p| p.function.to_string()),
        Some(TurnVoice::Facilitator) => say!(words, "transcript-facilitator"),
        Some(TurnVoice::Function(function)) => function.to_string(),
        None => say!(words, "sound-unknown"),
    }
}
