//! What the sound adds to the appendix: the minute in which a statement was said, and who spoke how long.
//!
//! Says nothing where the session has no transcript. A role that one person bears is never shown apart: its minutes would be theirs.

use super::language::prose::sentence;
use super::{Block, Links, SectionSource, Sentence};
use crate::deck::Deck;
use crate::locale::Words;
use crate::say;
use crate::session::Statement;
use crate::transcript::measure::{MeasuredVoice, Share, TalkMeasures, measure};
use crate::transcript::{Talk, Turn, clock};

/// Returns where in the sound a statement was said, such as `12:04 (u0412, u0413)`; empty where nobody confirmed it.
pub(super) fn said_at(record: &SectionSource<'_>, statement: &Statement) -> String {
    let Some((talk, turn)) = statement.heard.first().and_then(|id| record.sound.turn(id)) else {
        return String::new();
    };
    let cues: Vec<&str> = statement.heard.iter().map(|id| id.as_str()).collect();
    format!("{} ({})", place_of(record, talk, turn), cues.join(", "))
}

/// Returns where in the sound a turn begins, such as `12:04`; with the recording where there are several.
pub(super) fn place_of(record: &SectionSource<'_>, talk: &Talk, turn: &Turn) -> String {
    let several = record.sound.talks.len() > 1;
    let time = clock(turn.start);
    match talk.from.recording.as_ref().filter(|_| several) {
        Some(recording) => format!("{recording} {time}"),
        None => time,
    }
}

/// Returns what the account of the method says of the transcripts.
pub(super) fn method(record: &SectionSource<'_>) -> Vec<Sentence> {
    let (words, sound) = (record.words, record.sound);
    if sound.is_empty() {
        return Vec::new();
    }
    let statements = &record.session.statements;
    let heard = statements.iter().filter(|s| !said_at(record, s).is_empty()).count();
    let (talks, turns) = (sound.talks.len(), sound.turns().count());
    let measures = measure(sound, record.session);
    let mut sentences = vec![
        say!(words, "method-sound", n = talks, turns = turns),
        say!(words, "method-heard", n = heard, all = statements.len()),
    ];
    if !measures.silent.is_empty() {
        sentences.push(say!(words, "method-silent", n = measures.silent.len()));
    }
    sentences.push(say!(words, "method-minutes"));
    sentences.into_iter().map(|text| sentence(text, vec![])).collect()
}

/// Adds the tables of who spoke how long, and at which card.
pub(super) fn tables(record: &SectionSource<'_>, blocks: &mut Vec<Block>) {
    let words = record.words;
    if record.sound.is_empty() {
        return;
    }
    let measures = measure(record.sound, record.session).apart(record.session);
    let table = |caption, first, rows| Block::Table {
        links: Links::None,
        caption,
        head: vec![first, say!(words, "column-turns"), say!(words, "column-minutes")],
        rows,
    };
    let (who, cards) = (by_role(record, &measures), by_card(record, &measures));
    blocks.push(table(say!(words, "table-sound-roles"), say!(words, "column-who"), who));
    if cards.len() > 1 {
        blocks.push(table(
            say!(words, "table-sound-cards"),
            say!(words, "column-card"),
            cards,
        ));
    }
}

/// Returns whose share of the talk it is, in words.
pub(crate) fn whose(words: &Words, deck: &Deck, who: &MeasuredVoice) -> String {
    match who {
        MeasuredVoice::Role(id) => deck
            .map
            .role(id)
            .map_or_else(|| id.to_string(), |role| role.title.to_string()),
        MeasuredVoice::Together => say!(words, "sound-participants"),
        MeasuredVoice::Other => say!(words, "sound-others"),
        MeasuredVoice::Facilitator => say!(words, "transcript-facilitator"),
        MeasuredVoice::Unknown => say!(words, "sound-unknown"),
    }
}

fn by_role(record: &SectionSource<'_>, measures: &TalkMeasures) -> Vec<Vec<String>> {
    let words = record.words;
    let name = |who: &MeasuredVoice| whose(words, record.deck, who);
    measures
        .who
        .iter()
        .map(|(who, share)| row(record.words, name(who), *share))
        .collect()
}

fn by_card(record: &SectionSource<'_>, measures: &TalkMeasures) -> Vec<Vec<String>> {
    let cards = record.deck.cards().filter_map(|(_, card)| {
        let share = measures.cards.get(&Some(card.id.clone()))?;
        Some(row(record.words, card.theme.to_string(), *share))
    });
    // A card that this deck does not have is shown as it is noted.
    let strange = measures.cards.iter().filter_map(|(id, share)| {
        let id = id.as_ref().filter(|id| record.deck.card(id).is_none())?;
        Some(row(record.words, id.to_string(), *share))
    });
    let none = measures
        .cards
        .get(&None)
        .map(|share| row(record.words, say!(record.words, "sound-no-card"), *share));
    cards.chain(strange).chain(none).collect()
}

fn row(words: &Words, name: String, share: Share) -> Vec<String> {
    vec![name, share.turns.to_string(), words.point(&share.minutes())]
}
