//! From a transcript to the record: turns become a statement word for word, and proposals are confirmed.

use super::state::TalkState;
use super::turn::{chosen_to_quote, here};
use crate::app::model::Model;
use crate::say;
use crate::session::{Entity, Intent, Speaker, Statement, Voice as How};
use crate::text::{Id, Line, Text};
use crate::transcript::Turn;
use crate::transcript::heard::HeardCues;
use crate::transcript::sound::moment;
use crate::transcript::turns::TurnVoice;

/// Confirms what is proposed for the turn with the cursor; with `all`, everything that is certain.
pub(super) fn confirm(model: &mut Model, desk: &mut TalkState, all: bool) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let cue = here(open, desk).map(|(_, turn)| turn.id.clone()).unwrap_or_default();
    let chosen: Vec<HeardCues> = if all {
        desk.proposals.iter().filter(|heard| heard.certain).cloned().collect()
    } else {
        desk.of_cue(&cue).cloned().collect()
    };
    if chosen.is_empty() {
        return model.tell(if all {
            say!(words, "talk-none-certain")
        } else {
            say!(words, "talk-nothing-here")
        });
    }
    let heard = |heard: &HeardCues| {
        let mut statement = open.session.statement(&heard.statement)?.clone();
        statement.heard.clone_from(&heard.cues);
        Some(Intent::Change(Entity::from(statement)))
    };
    let intents = chosen.iter().filter_map(heard).collect();
    if model.act(intents) {
        settle(model, desk);
        model.tell(say!(words, "heard-noted", n = chosen.len()));
    }
}

/// Notes the chosen turns as a statement word for word, at the card of that moment.
pub(super) fn note(model: &mut Model, desk: &mut TalkState) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let Some(turns) = chosen_to_quote(open, desk) else {
        return model.warn(say!(words, "talk-not-quoted"));
    };
    let (Some((talk, first)), Some((_, last))) = (turns.first(), turns.last()) else {
        return;
    };
    let said: Vec<String> = turns.iter().map(|(_, turn)| turn.text()).collect();
    let cards = open.sound.cards(&open.session);
    let card = moment(&open.session, talk, first.start)
        .and_then(|at| cards.at(at))
        .cloned();
    let mut speakers: Vec<Speaker> = Vec::new();
    for speaker in turns.iter().filter_map(|(_, turn)| speaker(words, turn)) {
        if !speakers.contains(&speaker) {
            speakers.push(speaker);
        }
    }
    let statement = Statement {
        at: moment(&open.session, talk, last.end),
        card: card.clone(),
        speakers,
        voice: How::Verbatim,
        text: Text::new(&said.join(" ")),
        heard: turns.iter().map(|(_, turn)| turn.id.clone()).collect(),
        ..Statement::default()
    };
    let title = card
        .and_then(|id| open.deck.card(&id))
        .map(|card| card.theme.to_string());
    if model.act(vec![Intent::Add(Entity::from(statement))]) {
        desk.mark = None;
        settle(model, desk);
        model.tell(match title {
            Some(card) => say!(words, "talk-noted-at", card = card),
            None => say!(words, "talk-noted"),
        });
    }
}

fn speaker(words: &crate::locale::Words, turn: &Turn) -> Option<Speaker> {
    Some(match turn.voice.as_ref()? {
        TurnVoice::Participant(id) => Speaker::Participant(id.clone()),
        TurnVoice::Function(function) => Speaker::Function(function.clone()),
        TurnVoice::Facilitator => Speaker::Function(Line::new(&say!(words, "transcript-facilitator"))),
    })
}

/// Takes from every statement that it was heard in the turn with the cursor.
pub(super) fn unhear(model: &mut Model, desk: &mut TalkState) {
    let words = model.words;
    let Some(open) = &model.open else { return };
    let cue: Id = here(open, desk).map(|(_, turn)| turn.id.clone()).unwrap_or_default();
    let heard = open.session.statements.iter().filter(|s| s.heard.contains(&cue));
    let changed = heard.map(|statement| {
        let mut statement = statement.clone();
        statement.heard.retain(|id| *id != cue);
        Intent::Change(Entity::from(statement))
    });
    let intents: Vec<Intent> = changed.collect();
    if intents.is_empty() {
        return model.tell(say!(words, "talk-nothing-here"));
    }
    if model.act(intents) {
        if let Some(open) = &model.open {
            desk.read(open);
        }
        model.tell(say!(words, "talk-unheard"));
    }
}

/// Leaves out what has its cues by now; nothing else can have changed.
fn settle(model: &Model, desk: &mut TalkState) {
    let Some(open) = &model.open else { return };
    let waits = |heard: &HeardCues| {
        let statement = open.session.statement(&heard.statement);
        statement.is_some_and(|statement| statement.heard.is_empty())
    };
    desk.proposals.retain(waits);
}
