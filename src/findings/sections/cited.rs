//! Cues of the sound that findings rest on: where each was said, and all of them in a table beside the evidence.
//!
//! Tells nothing of a cue that no transcript holds.

use std::collections::HashMap;

use crate::findings::language::prose;
use crate::findings::sound::place_of;
use crate::findings::{Block, Links, SectionSource};
use crate::say;
use crate::session::{Speaker, is_cue};
use crate::text::{Id, Line};
use crate::transcript::turns::TurnVoice;
use crate::transcript::{Talk, Turn};

/// The numbers of the sentences and quotes that rest on each thing.
pub(in crate::findings) type CitedIn = HashMap<Id, Vec<String>>;

/// Returns the numbers of what rests on one thing, in a cell.
pub(in crate::findings) fn numbers(used: &CitedIn, id: &Id) -> String {
    used.get(id).map(|marks| marks.join(", ")).unwrap_or_default()
}

/// Returns an id that a sentence rests on as the evidence shows it: a cue with its minute, such as `u0412 (12:04)`.
pub(in crate::findings) fn shown(record: &SectionSource<'_>, id: &Id) -> String {
    let place = is_cue(id).then(|| record.sound.turn(id)).flatten();
    place.map_or_else(
        || id.to_string(),
        |(talk, turn)| format!("{id} ({})", place_of(record, talk, turn)),
    )
}

fn row(record: &SectionSource<'_>, talk: &Talk, turn: &Turn, used: &CitedIn) -> Vec<String> {
    vec![
        turn.id.to_string(),
        place_of(record, talk, turn),
        who(record, turn),
        turn.text(),
        numbers(used, &turn.id),
    ]
}

/// Returns the cues that findings rest on, in the order of the sound, with the numbers of the sentences that rest on each.
pub(in crate::findings) fn table(record: &SectionSource<'_>, used: &CitedIn) -> Option<Block> {
    let words = record.words;
    let cited: Vec<&Id> = record.session.cited_cues().map(|cited| cited.cue).collect();
    let turns = record.sound.turns().filter(|(_, turn)| cited.contains(&&turn.id));
    let row = |(talk, turn)| row(record, talk, turn, used);
    let rows: Vec<Vec<String>> = turns.map(row).collect();
    (!rows.is_empty()).then(|| Block::Table {
        links: Links::Said,
        caption: say!(words, "table-cited"),
        head: vec![
            say!(words, "column-id"),
            say!(words, "column-sound"),
            say!(words, "column-who"),
            say!(words, "column-words"),
            say!(words, "column-used"),
        ],
        rows,
    })
}

/// Returns whose voice a turn is, as the report says it of a statement.
fn who(record: &SectionSource<'_>, turn: &Turn) -> String {
    let words = record.words;
    let speaker = match &turn.voice {
        Some(TurnVoice::Participant(id)) => Speaker::Participant(id.clone()),
        Some(TurnVoice::Function(function)) => Speaker::Function(function.clone()),
        Some(TurnVoice::Facilitator) => Speaker::Function(Line::new(&say!(words, "transcript-facilitator"))),
        None => return say!(words, "sound-unknown"),
    };
    prose::speakers(words, record.session, &[speaker])
}
