//! What the findings have from the sound: the minute of a statement, and cues as evidence of their own.

use crate::app::open_session::OpenSession;
use crate::app::talk::{may_show, speaker_of};
use crate::locale::Words;
use crate::say;
use crate::session::Statement;
use crate::text::Id;
use crate::transcript::clock;

/// Returns the minute of the sound in which a statement was said; empty where nobody confirmed it.
pub(super) fn heard_at(open: &OpenSession, words: &Words, statement: &Statement) -> String {
    let turn = statement.heard.iter().find_map(|cue| open.sound.turn(cue));
    turn.map(|(_, turn)| say!(words, "thing-heard", time = clock(turn.start)))
        .unwrap_or_default()
}

/// Returns a cue as a reader knows it: its sort, the words with whose they are, and its minute.
pub(super) fn cue(open: &OpenSession, words: &Words, id: &Id) -> (String, String, String) {
    let sort = say!(words, "thing-cue");
    let Some((_, turn)) = open.sound.turn(id) else {
        return (sort, id.to_string(), String::new());
    };
    let text = if may_show(open, turn) {
        format!("“{}” ({})", turn.text(), speaker_of(words, &open.session, turn))
    } else {
        say!(words, "talk-withheld")
    };
    (sort, text, say!(words, "thing-heard", time = clock(turn.start)))
}
